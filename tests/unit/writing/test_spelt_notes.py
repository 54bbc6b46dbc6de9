"""The notes as a word list spells them: what is sure is written right, what is in doubt is asked about."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.ports.lexicon import Kind
from afterword.core.writing.compose import compose, not_said
from afterword.core.writing.spelt_notes import spelt_notes

NOW = ENDED + timedelta(hours=2)
THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
SLIPS = {"pergoba": "pergola", "databse": "database"}
SIGNS = {"cafe": "café"}
ASKED = (
    "The word list does not know “pergoba”. If “pergola” is meant, put that right in your notes; if it is a name, "
    "write it with a capital."
)


class Few:
    """A word list that knows every word but these."""

    def knows(self, word: str) -> bool:
        return word not in SLIPS and word not in SIGNS and not word.startswith("zz")

    def meant(self, word: str) -> str | None:
        return SLIPS.get(word)

    def rather(self, _word: str) -> str | None:
        return None

    def as_written(self, word: str) -> str | None:
        return SIGNS.get(word)

    def is_common(self, _word: str) -> bool:
        return True

    def may_be_noun(self, _word: str) -> bool:
        return False

    def kinds(self, _form: str) -> frozenset[Kind]:
        return frozenset()


class FewLists:
    def of(self, language: str) -> Few | None:
        return Few() if language == "en" else None


def noted(**notes) -> Debrief:
    return Debrief(interview="i1", **notes)


def test_what_surely_has_an_accent_gets_it():
    case = case_of(noted(highlights=(Highlight(topic="the cafe on the roof"),)))
    notes = spelt_notes(THANKS, case, FewLists())
    assert notes.sure == notes.whole
    assert [one.topic for one in notes.sure.debriefs[0].highlights] == ["the café on the roof"]


@pytest.mark.parametrize(
    "notes",
    [
        {"highlights": (Highlight(topic="the pergoba to events"),)},
        {"highlights": (Highlight(topic="the outage", detail="the pergoba ran for days"),)},
        {"excited_by": "the pergoba to events"},
        {"to_add": "led a pergoba at my last job"},
        {"unasked_questions": (Question(text="How long did the pergoba take?"),)},
    ],
)
def test_a_word_in_doubt_is_not_written_and_is_asked_about(notes):
    draft = compose(THANKS, case_of(noted(**notes)), now=NOW, words=FewLists())
    assert "pergoba" not in draft.body
    assert ASKED in [one.why for one in draft.left_out]


def test_a_highlight_whose_topic_is_in_doubt_goes_with_its_detail():
    notes = noted(highlights=(Highlight(topic="the pergoba", detail="it ran for days"), Highlight(topic="the outage")))
    sure = spelt_notes(THANKS, case_of(notes), FewLists()).sure
    assert [one.topic for one in sure.debriefs[0].highlights] == ["the outage"]


def test_a_promise_stays_one_but_is_not_called_what_it_may_not_be():
    notes = noted(commitments=(Commitment(id="c1", text="send the databse dump"),))
    kept = spelt_notes(THANKS, case_of(notes), FewLists()).sure.debriefs[0].commitments
    assert kept == (Commitment(id="c1", text=""),)


def test_a_name_of_the_case_is_no_slip():
    case = case_of(noted(highlights=(Highlight(topic="the pergoba rollout"),)))
    case = replace(case, employer=replace(case.employer, name="Pergoba"))
    assert spelt_notes(THANKS, case, FewLists()).doubts == {}


def test_a_note_full_of_unknown_words_is_in_another_language_and_stays():
    notes = noted(highlights=(Highlight(topic="zza zzbc zzcd zzde databse"),))
    assert spelt_notes(THANKS, case_of(notes), FewLists()).sure.debriefs == (notes,)


def test_of_a_text_as_it_stands_the_same_is_told():
    case = case_of(noted(highlights=(Highlight(topic="the pergoba to events"),)))
    said = replace(THANKS, text="Hi Dana,\n\nThank you for the talk.\n\nBest,\nSam Okoro")
    assert [one.why for one in not_said(said, case, now=NOW, words=FewLists())] == [ASKED]
    assert not_said(replace(said, text=said.text.replace("talk", "word on the pergoba to events")), case, now=NOW) == ()


@given(st.text(max_size=200), st.text(max_size=80))
def test_whatever_is_noted_nothing_raises_and_no_list_changes_nothing(topic, detail):
    case = case_of(noted(highlights=(Highlight(topic=topic, detail=detail),)))
    spelt_notes(THANKS, case, FewLists())
    assert spelt_notes(THANKS, case, type("None_", (), {"of": lambda _self, _language: None})()).sure is case


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Hiring: two people in May", "hiring: two people in May"),
        ("Grace: trains the new ones", "Grace: trains the new ones"),
        ("City & Guilds courses", "City & Guilds courses"),
        ("Northern Line works", "Northern Line works"),
    ],
)
def test_a_first_word_is_written_as_inside_a_sentence(typed, written):
    notes = spelt_notes(THANKS, case_of(noted(highlights=(Highlight(topic=typed),))), FewLists())
    assert [one.topic for one in notes.sure.debriefs[0].highlights] == [written]


def test_what_was_noted_of_a_misspelt_thing_is_left_out_for_its_sake_and_not_for_want_of_room() -> None:
    things = (Highlight(topic="the outage"), Highlight(topic="the pergoba", detail="six weeks with one mentor"))
    draft = compose(THANKS, case_of(noted(highlights=things)), now=NOW, words=FewLists())
    why = {one.note: one.why for one in draft.left_out}
    assert why["the pergoba"] == ASKED
    assert why["six weeks with one mentor"].startswith("It was noted beside “the pergoba”")
