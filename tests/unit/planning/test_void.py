"""A draft is dropped only when it has lost its point."""

import pytest

from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.words import Purpose
from afterword.core.planning.void import is_void


@pytest.mark.parametrize(
    ("purpose", "word", "rules", "void"),
    [
        (Purpose.INQUIRY, Word.GO, [], False),
        (Purpose.INQUIRY, Word.STOP, ["closed"], True),
        (Purpose.INQUIRY, Word.WAIT, ["their_hours"], False),
        (Purpose.INQUIRY, Word.WAIT, ["paused"], False),
        (Purpose.INQUIRY, Word.WAIT, ["gap"], True),
        (Purpose.INQUIRY, Word.WAIT, ["promised_date", "their_hours"], True),
        (Purpose.THANKS, Word.WAIT, ["their_hours"], False),
        (Purpose.THANKS, Word.WAIT, ["interview_over"], False),
        (Purpose.THANKS, Word.STOP, ["thanks_once"], True),
    ],
)
def test_a_draft_is_void_when_the_facts_speak_against_it_and_not_because_it_is_night(purpose, word, rules, void):
    verdict = Verdict(word=word, reasons=tuple(Reason(rule, "…") for rule in rules))
    assert is_void(purpose, verdict) is void
