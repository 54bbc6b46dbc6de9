"""What struck the candidate: told as an impression, to one reader of a panel, and only where it can be said well."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Debrief
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.purposes import own_side_words, thanks_words
from afterword.core.writing.struck import impression_of

DANA = Listener(names=("Dana Ruiz", "Dana"))
OPEN = "how openly people disagreed in front of me"


def thanks_to(reader):
    return Proposal(purpose=Purpose.THANKS, people=(reader,), application="a1", interview="i1")


def said(note):
    return impression_of(note, DANA, names=frozenset({"dana"}), hushed=("Lee",))


@pytest.mark.parametrize(
    "note",
    [
        "",
        "dogs",
        "great coffee and plants",
        "how young everyone is",
        "everyone was good looking",
        "Sie waren nett",
        "open office, loud",
        "the whiteboard",
        "how kind Lee was",
        "she was very kind",
        "chaos",
        "they all seemed stressed",
    ],
)
def test_petty_private_and_wordless_impressions_are_left_alone(note):
    assert said(note) == ""


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (OPEN, OPEN),
        ("how do they decide so fast", "how you decide so fast"),
        ("nobody was in a hurry", "that nobody was in a hurry"),
        ("it struck me that they let me see the real backlog", "that you let me see the real backlog"),
    ],
)
def test_an_impression_follows_it_struck_me(note, told):
    assert said(note) == told


def test_one_reader_of_a_panel_hears_it_and_nobody_as_a_talk():
    case = case_of(Debrief(interview="i1", struck=OPEN), people=NAMES[:3])
    texts = [compose(thanks_to(f"p{at}"), case, now=ENDED + timedelta(hours=2)) for at in range(3)]
    assert [OPEN in text.body for text in texts].count(True) == 1
    assert not any("openly" in text.subject for text in texts)
    assert not any(f"about {OPEN}" in text.body or f"on {OPEN}" in text.body for text in texts)


def test_after_a_bad_interview_it_is_kept_back():
    case = case_of(replace(Debrief(interview="i1", struck=OPEN), impression="bad"), people=NAMES[:1])
    assert "openly" not in compose(thanks_to("p0"), case, now=ENDED + timedelta(hours=2)).body


def test_only_what_was_talked_about_has_stayed_with_the_candidate():
    others = (*thanks_words.OPENINGS, *thanks_words.OPENINGS_LATE, *thanks_words.OPENINGS_WARM, *own_side_words.STRUCK)
    assert not [wording for wording in others if "stayed with me" in wording]


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("how calm the ward was, even tho 2 beds were in the corridor", "how calm the ward was"),
        ("how friendly the drivers were despite the old trucks", "how friendly the drivers were"),
        ("how tidy the workshop is although nobody has time", "how tidy the workshop is"),
        ("how thoroughly you test", "how thoroughly you test"),
    ],
)
def test_what_spoke_against_it_is_no_word_to_its_reader(note, told):
    assert said(note) == told
