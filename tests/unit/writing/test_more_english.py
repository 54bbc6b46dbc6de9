"""English notes of plain trades: what draws one is said, a gain is kept, and one thing is not told as two."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.discretion import is_of_terms, is_private
from afterword.core.writing.fit import exciting
from afterword.core.writing.points import sure_topic
from afterword.core.writing.prose.phrase import parted
from afterword.core.writing.prose.sure import thing
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.reasons import GAIN
from small_forms import lexicon

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
DANA = Listener(names=("Dana Ruiz", "Dana"))


def drawn(note):
    reason = exciting(note, DANA, names=frozenset())
    return reason and reason.text


KINDS = "team=o gang=o picking=i thirty=s"
WORDS = Vocabulary(lexicon=lexicon("en", "team gang thirty", kinds=KINDS))


def written(**notes):
    return compose(THANKS, case_of(Debrief(interview="i1", **notes)), now=ENDED + timedelta(hours=2), seed="s")


@pytest.mark.parametrize("note", ["logging core again", "pouring bronze more", "moving up to the new platform"])
def test_how_a_deed_is_done_does_not_hide_what_it_is(note):
    assert drawn(note) == note


@pytest.mark.parametrize(
    "note", ["moving up to driver", "moving up to head filer", "going on the survey side later", "stepping up to lead"]
)
def test_what_leads_away_from_the_role_is_a_gain_and_stays_with_oneself(note):
    draft = written(excited_by=note)
    assert note not in draft.body
    assert [(one.note, one.why) for one in draft.left_out] == [(note, GAIN)]


@pytest.mark.parametrize("note", ["leading a picking gang of thirty", "leading a team of forty"])
def test_a_number_in_words_counts_as_one_in_figures(note):
    assert exciting(note, DANA, names=WORDS).text == note


def test_what_is_mixed_is_one_thing():
    assert drawn("the mix of farm and rescue work") == "the mix of farm and rescue work"
    assert spelt_out("the mix of ag and rescue work") == "the mix of agricultural and rescue work"
    assert drawn("the mix of agricultural and rescue work") == "the mix of agricultural and rescue work"


def test_what_would_hang_on_another_topic_has_a_sentence_of_its_own():
    notes = ("Snowpack models", "The handoff from surveys to modelling", "Publishing with the council")
    body = written(highlights=tuple(Highlight(topic=one, person="p0") for one in notes)).body
    assert "modelling and publishing" not in body
    assert "the handoff from surveys to modelling" in body
    assert "publishing with the council" in body


@pytest.mark.parametrize("note", ["weddings, forty a year", "weddings, forty a year and all on Saturdays"])
def test_a_count_behind_a_comma_is_no_second_thing(note):
    assert thing(note) == "weddings"


def test_what_is_counted_in_words_is_told_of_its_thing():
    assert parted("weddings, forty a year") == ("weddings", "forty a year")
    assert parted("cats, three of them") == ("cats, three of them", "")


def test_a_room_for_some_work_is_a_thing_and_gets_its_article():
    words = Vocabulary(lexicon=lexicon("en", "room", kinds="finishing=i room=bmo real=a ventilation=m"))
    assert sure_topic("finishing room with real ventilation", words) == "the finishing room with real ventilation"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("training is wot she likes aswell", "training is what she likes as well"),
        ("who does the overnite flood", "who does the overnight flood"),
        ("gettin the numbers down", "getting the numbers down"),
        ("bush kinder on wed", "bush kinder on Wednesday"),
        ("ice temp 22F", "ice temperature 22F"),
        ("they use biodegradeable plates", "they use biodegradable plates"),
        ("she wants less scripts", "she wants fewer scripts"),
        ("she wants less stress", "she wants less stress"),
        ("it takes less than it needs", "it takes less than it needs"),
        ("temp staff", "temp staff"),
        ("the GUD system", "the GUD system"),
    ],
)
def test_what_is_typed_as_in_a_chat_is_read_where_it_is_sure(typed, meant):
    assert spelt_out(typed) == meant


@pytest.mark.parametrize("note", ["booth rent goes down after the first year", "tips are pooled", "40% commission"])
def test_what_one_pays_and_gets_is_of_terms_like_pay(note):
    assert is_of_terms(note)


@pytest.mark.parametrize("note", ["the commission from the council", "rent arrears across the estate"])
def test_what_only_sounds_like_money_is_none(note):
    assert not is_private(note)


@pytest.mark.parametrize("note", ["I did 2 years on complaints at EE", "handling complaints", "the complaints team"])
def test_work_with_complaints_is_experience(note):
    assert not is_private(note)


def test_complaints_themselves_stay_with_oneself():
    assert all(map(is_private, ("so many complaints", "she complained a lot", "complaining about parking")))
