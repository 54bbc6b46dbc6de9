"""What a second blind reader of English texts found amiss: a subject not turned, a clause in a thing, a lost third."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.discretion import is_private
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.prose.phrase import capitals_mended
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.sure import is_row_part, thing
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.role import role_named
from afterword.core.writing.speller import UNKNOWN, not_known

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def thanked(*notes):
    noted = Debrief(interview="i1", highlights=tuple(Highlight(topic=note, person="p0") for note in notes))
    return compose(THANKS, case_of(noted), now=ENDED + timedelta(hours=2), seed="s")


@pytest.mark.parametrize("note", ["col does all the ridging himself still", "jan runs the night shift herself"])
def test_a_pronoun_is_never_turned_without_its_subject(note):
    assert turned(note, Listener(names=("Dr. Reeves",))) is None


@pytest.mark.parametrize(
    ("note", "said"),
    [("she does it all herself", "you do it all yourself"), ("built the shed himself", "built the shed yourself")],
)
def test_with_its_subject_or_without_one_it_is(note, said):
    assert turned(note, Listener(names=("Ruth",))) == said


@pytest.mark.parametrize("part", ["traffic dropped 20%", "output doubled since May", "costs went down"])
def test_what_hangs_on_a_comma_with_its_own_verb_is_no_part_of_a_row(part):
    assert not is_row_part(part)


@pytest.mark.parametrize("note", ["traffic dropped 20%", "sales are down", "he hates feedback", "overdue again"])
def test_trouble_is_kept_back(note):
    assert is_private(note)


@pytest.mark.parametrize(
    "note",
    [
        "I cut overdue debt by a third",
        "hates feedback, rings out every wedge",
        "turnover dropped since they fixed the schedule",
    ],
)
def test_what_only_sounds_like_it_is_not(note):
    assert not is_private(note)


@pytest.mark.parametrize("name", ["the civics project with city hall", "the move to head office"])
def test_what_has_no_article_is_given_none(name):
    assert thing(name) == name


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("moving from selenium to playwright", "moving from Selenium to Playwright"),
        ("going for my a grade", "going for my A grade"),
        ("a playwright who tours", "a playwright who tours"),
    ],
)
def test_both_names_have_their_capitals_or_none_has(typed, written):
    assert capitals_mended(typed) == written


def test_initials_of_a_trade_are_capitals_in_a_role():
    assert role_named("seo exec") == "SEO exec"


def test_a_third_thing_is_told_where_there_is_room():
    draft = thanked("the new rota", "she trains new starters on Mondays", "the drought plan for the back paddocks")
    assert "drought plan" in draft.body
    assert not draft.left_out


def test_a_subject_names_nothing_that_the_text_does_not():
    draft = thanked("12 chairs per shift", "she wants to bring back home training", "the plan for the back paddocks")
    assert "back paddocks" in draft.body or "back paddocks" not in draft.subject


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("peak season starts oct", "season starts in October"),
        ("mustering by helicopter and motorbike", "mustering by helicopter and motorbike"),
    ],
)
def test_what_was_lost_or_half_said_is_told_whole(note, said):
    assert said in f"that {thanked(note).body}"


def test_what_staff_do_is_no_thing():
    assert shape_of("staff pick one cocktail each season for the menu") is Shape.CLAUSE


def test_no_relative_clause_stands_alone():
    assert "fought" not in thanked("six weeks of rehearsal, which she fought for").body


@pytest.mark.parametrize(
    "note",
    [
        "management accounts closed by day four",
        "log prices down, so thinning comes first",
        "moving from grease",
        "GPS on all",
    ],
)
def test_what_has_lost_its_end_is_no_topic(note):
    assert not any(part in thanked(note).body for part in ("by day", "prices down", "from grease", "on all"))


def test_two_things_that_the_reader_does_are_one_sentence():
    assert "blackwork, and you want someone" in thanked("she does blackwork, wants someone for color realism").body


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("bein the one who keeps it running", "being the one who keeps it running"),
        ("main shear jan thru march", "main shear from January through March"),
        ("apprentices ride along first 6 months", "apprentices ride along for the first 6 months"),
        ("the cabin in the woods", "the cabin in the woods"),
    ],
)
def test_hurried_words_are_spelt_out(typed, spelt):
    assert spelt_out(typed) == spelt


def test_the_first_months_of_a_question_stay_as_they_are():
    assert spelt_out("how is success measured in the first six months") == (
        "how is success measured in the first six months"
    )


@pytest.mark.parametrize("whom", ["him", "her", "them"])
def test_what_one_brings_somebody_is_named(whom):
    promised = Commitment(id="c1", text=f"bring {whom} my sourdough starter")
    assert pledge_of(promised, Listener(names=("Rafa",))) == "bring you my sourdough starter"


@pytest.mark.parametrize("word", ["icsi", "cscs", "cisrs", "tafe"])
def test_a_short_unknown_word_is_offered_its_capitals(word):
    assert f"“{word.upper()}”" in not_known(word)


def test_a_longer_one_is_not():
    assert not_known("fotos") == UNKNOWN.format(word="fotos")


def test_a_report_tells_its_second_thing_apart_where_the_first_has_more_than_its_name():
    noted = Debrief(
        interview="i1",
        highlights=(
            Highlight(topic="the month-end in five days instead of nine", person="p0"),
            Highlight(topic="the test rig", person="p0"),
        ),
    )
    asked = replace(THANKS, purpose=Purpose.REPORT)
    body = compose(asked, case_of(noted), now=ENDED + timedelta(hours=2), seed="s").body
    assert "instead of nine. We also talked about the test rig." in body
