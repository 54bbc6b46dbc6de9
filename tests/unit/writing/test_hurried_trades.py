"""Notes typed in haste in any trade: what they leave out is put in, and what is unsure is left out."""

import pytest

from afterword.adapters.words.lists import usual_lists
from afterword.core.facts.debrief import Highlight
from afterword.core.facts.words import Language
from afterword.core.writing.asking import asked_of
from afterword.core.writing.own_side import own_addition
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary

NAMES = Vocabulary(frozenset({"dana", "ruiz"}), usual_lists().of(Language.ENGLISH))
DANA = Listener(names=("Dana Ruiz", "Dana"), alone=True, insider=True)


def added(note):
    found = own_addition(note, DANA, names=NAMES)
    return found.text if found else ""


def told(topic, detail=""):
    point = point_of(Highlight(person="p1", topic=topic, detail=detail), DANA, names=NAMES)
    return (point.topic, point.detail.text if point.detail else "", point.more) if point else ("", "", "")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "did the same split at my last job, took 8 months",
            "I did the same split at my last job, and it took 8 months",
        ),
        ("worked nights for 3 years, bank shifts too", "I worked nights for 3 years, and bank shifts too"),
        ("I was a manager for three years", "I was a manager for three years"),
        ("was a youth worker for six years", "I was a youth worker for six years"),
        ("can drive a telehandler, got the ticket in may", "I can drive a telehandler, and got the ticket in May"),
        ("cooked for 180 at a summer camp, 2 years running", "I cooked for 180 at a summer camp, 2 years running"),
        ("ran breakfast club at my last school", "I ran a breakfast club at my last school"),
    ],
)
def test_a_past_without_its_subject_is_of_oneself(note, said):
    assert added(note) == said


def test_whom_one_saved_time_elsewhere_is_not_the_reader():
    assert added("built a stock list in excel, saved them a day a week") == "I built a stock list in Excel"


def test_of_a_bare_number_nobody_knows_whether_it_is_an_age():
    assert added("grew up on a farm, drove since 14") == ""


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("pay run moved to the 25th", "the pay run moved to the 25th"),
        ("freezer alarm goes to phones", "the freezer alarm goes to phones"),
        ("rota changed in may, no more split shifts", "the rota changed in May, with no more split shifts"),
        ("birth centre shut since march", "the birth centre has been shut since March"),
        ("two tills closed since xmas", "two tills have been closed since Christmas"),
        ("showed me the walk in", "you showed me the walk-in"),
    ],
)
def test_a_thing_that_does_or_is_something_gets_its_article_and_its_verb(note, said):
    assert told(note) == ("", said, "")


def test_what_they_want_is_a_sentence_of_its_own():
    assert told("month end", "takes 6 days, want it in 3") == ("the month end", "it takes 6 days", "you want it in 3")
    assert told("two tills closed since may, need people for saturdays")[2] == "you need people for Saturdays"


def test_how_many_of_them_there_are_is_left_out():
    assert told("pruning", "starts in january, 12 of them")[1] == "it starts in January"


def test_what_is_done_to_several_things_is_not_done_to_the_reader():
    assert told("the grant forms", "they are due in March")[1] == "they are due in March"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("how much planning time actually protected", "How much planning time is actually protected?"),
        ("how often weekends worked", "How often are weekends worked?"),
        ("how much supervision normally given", "How much supervision is normally given?"),
    ],
)
def test_a_question_gets_the_verb_of_what_is_done(asked, said):
    assert asked_of(asked, DANA, names=NAMES).text == said
