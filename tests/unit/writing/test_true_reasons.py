"""Why a note is left out is told truly: what may be said is said, and what is kept back names the words for it."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.discretion import hushes, is_no_promise, is_of_terms, touchy_words
from afterword.core.writing.pledges import WHATEVER, pledge_of
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.reasons import GAIN, KEPT_FOR, LATER_FOR, SHORT_PROMISE

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
DANA = Listener(names=("Dana Ruiz", "Dana"))


def left(**notes):
    draft = compose(THANKS, case_of(Debrief(interview="i1", **notes)), now=ENDED + timedelta(hours=2), seed="s")
    return {one.note: one.why for one in draft.left_out}


def talked(note):
    return left(highlights=(Highlight(topic=note, person="p0"),))


@pytest.mark.parametrize(
    "note",
    [
        "repricing the pension buy-in book",
        "turning the parking lot into a rain garden",
        "dog bites are down since the pegs",
        "no mandatory overtime since 2022",
        "hates cold calls",
    ],
)
def test_what_only_sounds_like_terms_or_trouble_may_be_said(note):
    assert not hushes(Highlight(topic=note))


@pytest.mark.parametrize(
    "note",
    ["training is 3 weeks paid", "handover is 15 mins paid", "paid lunch breaks", "breaks are not paid", "pension"],
)
def test_what_is_of_pay_is_never_what_stayed(note):
    assert hushes(Highlight(topic=note))
    assert is_of_terms(note)


@pytest.mark.parametrize("note", ["paying attention to detail", "the work paid off", "the course is paid by the guild"])
def test_what_is_paid_off_or_in_attention_is_no_pay(note):
    assert not hushes(Highlight(topic=note))


def test_a_note_kept_back_names_the_words_it_is_kept_back_for():
    assert talked("tribunal hearings, massive backlog") == {
        "tribunal hearings, massive backlog": KEPT_FOR.format(words="massive backlog")
    }
    assert talked("training is 3 weeks paid") == {"training is 3 weeks paid": LATER_FOR.format(words="weeks paid")}
    assert left(excited_by="the discount") == {"the discount": GAIN}


@pytest.mark.parametrize("note", ["tribunal hearings, massive backlog", "the rota, and training is 3 weeks paid"])
def test_without_the_words_that_are_named_it_is_not_kept_back(note):
    words = touchy_words(note)
    assert words in note
    assert not hushes(Highlight(topic=note.replace(words, "")))


def test_a_reluctant_reader_is_no_judgement():
    promise = Commitment(id="c1", text="the reading list for reluctant readers", person="p0")
    assert not is_no_promise(promise.text)
    assert pledge_of(promise, DANA) == "send you the reading list for reluctant readers" != WHATEVER


@pytest.mark.parametrize(
    ("notes", "note"),
    [
        ({"excited_by": "getting to do sugar work"}, "getting to do sugar work"),
        (
            {"highlights": (Highlight(topic="dana does the wiring herself", person="p0"),)},
            "dana does the wiring herself",
        ),
    ],
)
def test_what_is_said_in_other_words_is_not_told_as_left_out(notes, note):
    assert note not in left(**notes)


def test_a_promise_with_a_short_form_names_it_and_its_capitals_work():
    def made(text):
        debrief = Debrief(interview="i1", commitments=(Commitment(id="c1", text=text, person="p0"),))
        return compose(THANKS, case_of(debrief), now=ENDED + timedelta(hours=2), seed="s")

    assert [one.why for one in made("send her my pfa cert").left_out] == [SHORT_PROMISE.format(word="pfa")]
    assert "my PFA certificate" in made("send her my PFA cert").body
