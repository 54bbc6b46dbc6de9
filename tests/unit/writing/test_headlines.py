"""What stands as the thing talked about, and as what stayed: whole things and clauses, never what a cut left over."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.fit import exciting
from afterword.core.writing.headline import is_bare_rest, is_counted, is_of_hours, names_nothing, without_since
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.counted import counted_right
from afterword.core.writing.prose.deeds import begins_with_verb
from afterword.core.writing.prose.readable import is_whole_clause
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from small_forms import lexicon

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
DANA = Listener(names=("Dana Ruiz", "Dana"))
KINDS = """
    croissant=o lamination=m starts=st flags=st fractures=st human=oa reports=st forms=st walks=st miles=s vans=s
    shared=pd van=o water=bmo tests=st scans=st lessons=s ai=m always=v staff=m pollinate=b
"""
WORDS = Vocabulary(lexicon=lexicon("en", "croissant", kinds=KINDS))


def point(note):
    return point_of(Highlight(topic=note), DANA, names=WORDS)


def text_of(note):
    return compose(
        THANKS,
        case_of(Debrief(interview="i1", highlights=(Highlight(topic=note, person="p0"),))),
        now=ENDED + timedelta(hours=2),
        seed="s",
    )


@pytest.mark.parametrize(
    "note",
    [
        "caseloads of 60, with home visits twice a month",
        "visitors first, rules second",
        "viewings on sats 1 in 3",
        "whole carcass, nothing comes in boxed",
        "same residents every shift so you get to know them",
        "ratios 1:4, 1:2 for trauma",
    ],
)
def test_what_a_cut_leaves_of_a_note_is_no_headline(note):
    assert point(note) is None
    draft = text_of(note)
    assert note.split()[0] not in f"{draft.subject} {draft.body}"
    assert [one.note for one in draft.left_out] == [note]


@pytest.mark.parametrize(
    ("kept", "written", "bare"),
    [
        ("caseloads", "caseloads of 60", True),
        ("the visitors", "visitors first", True),
        ("the whole carcass", "whole carcass, nothing boxed", True),
        ("caseloads", "caseloads", False),
        ("the rota", "rota", False),
        ("the water-fed poles", "water-fed poles now", False),
        ("the whole carcass", "the whole carcass", False),
        ("bringing attendance", "bringing attendance up from 80 percent", True),
        ("reading groups", "reading groups every morning", False),
        ("avalanche dog program starting", "avalanche dog program starting this winter", True),
        ("being on call", "on call one week in six", True),
        ("being on call", "on call", False),
    ],
)
def test_only_what_was_cut_to_one_word_or_leans_is_a_bare_rest(kept, written, bare):
    assert is_bare_rest(kept, written) is bare


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("croissant lamination starts at 3am", "croissant lamination starts at 3am"),
        ("AI flags the fractures", "AI flags the fractures"),
        ("walks are about 10 miles, vans shared 2 to a van", "walks are about 10 miles"),
    ],
)
def test_a_clause_is_told_as_one(note, said):
    made = point(note)
    assert made.topic == ""
    assert (made.detail.text, made.detail.shape) == (said, Shape.CLAUSE)


@pytest.mark.parametrize("note", ["water tests of the tanks", "lessons two evenings a week"])
def test_a_thing_stays_one(note):
    assert point(note) is None or point(note).detail is None


@pytest.mark.parametrize(
    "note",
    [
        "edging lenses in house since last year",
        "standing seam metal mostly barns",
        "cold storage and -10 in the freezer",
    ],
)
def test_a_state_of_things_is_nothing_to_talk_about(note):
    assert names_nothing(note)
    assert point(note) is None


@pytest.mark.parametrize("note", ["working mostly on barns", "teaching mainly adults", "roofs mostly repaired by hand"])
def test_where_or_how_it_mostly_is_belongs_to_it(note):
    assert not names_nothing(note)


@pytest.mark.parametrize("note", ["forty boats a day in August", "two years on rice before touching fish"])
def test_a_figure_is_heard_of_and_is_no_subject(note):
    draft = text_of(note)
    assert is_counted(note)
    assert note not in draft.subject
    assert f": {note}." in draft.body or f"that it is {note}" in draft.body


def test_a_length_of_time_behind_a_comma_is_told_of_nothing():
    assert point("the flags on the van, 18 months").detail is None
    assert point("the lessons: 15 minutes").detail.text == "15 minutes"


def test_hours_are_useful_to_hear_and_stay_with_nobody():
    assert is_of_hours("shifts are 12 hours")
    assert not is_of_hours("you run the night clinic")
    assert "stayed" not in text_of("shifts are 12 hours").body


def test_an_abstract_head_has_no_article_inside_its_of():
    assert point("continuity of carer").topic.removeprefix("the ") == "continuity of carer"


def test_a_thing_is_told_without_since_when_it_is_there():
    assert without_since("the body cams since last year") == "the body cams"
    assert without_since("working here since May") == "working here since May"


@pytest.mark.parametrize(
    ("note", "verb"),
    [
        ("flags fractures by hand", True),
        ("600 vans and pollinate lessons", True),
        ("walks in the van", False),
        ("two lessons and tests", False),
    ],
)
def test_before_several_things_a_word_in_s_is_a_verb(note, verb):
    assert begins_with_verb(note, WORDS) is verb


def test_a_figure_alone_does_nothing_but_be():
    words = Vocabulary(lexicon=lexicon("en", "breaks", kinds="breaks=st hours=s warm=ab up=bv new=a"))
    assert not is_whole_clause("2 breaks every 2 hours to warm up", words)
    assert is_whole_clause("2 are new", words)


def test_who_has_a_trade_before_the_name_is_meant_by_the_name_behind_it():
    note = Highlight(topic="marco: everyone sharpens there own knives", person="p0")
    case = case_of(Debrief(interview="i1", highlights=(note,)), people=("Chef Marco Bianchi",))
    draft = compose(THANKS, case, now=ENDED + timedelta(hours=2), seed="s")
    assert "marco" not in draft.body.lower().partition(",")[2]
    assert "everyone sharpens their own knives" in draft.body


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("works with the traditional owners", "you work with the traditional owners"),
        ("takes on two apprentices", "you take on two apprentices"),
    ],
)
def test_what_only_a_person_does_is_told_of_the_reader(note, said):
    made = point_of(Highlight(topic=note), replace(DANA, alone=True), names=frozenset())
    assert made.topic == ""
    assert made.detail.text == said


@pytest.mark.parametrize("note", ["restoring the garden to its 1890 plan", "the tower from 1604"])
def test_a_year_is_no_count(note):
    assert counted_right(note)


def test_live_work_is_nothing_that_one_has_the_chance_to():
    made = exciting("live work", DANA, names=frozenset())
    assert made is None or "chance" not in made.text


def test_a_second_note_that_is_no_clause_has_its_sentence():
    notes = tuple(Highlight(topic=one, person="p0") for one in ("the walled garden", "No peat since 2010"))
    draft = compose(
        THANKS, case_of(Debrief(interview="i1", highlights=notes)), now=ENDED + timedelta(hours=2), seed="s"
    )
    assert "o peat since 2010" in draft.body
    assert draft.left_out == ()
