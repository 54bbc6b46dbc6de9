"""Notes in whole phrases: things with their clauses, rows of three, what they are above all."""

import pytest

from afterword.adapters.words.lists import usual_lists
from afterword.core.facts.debrief import Highlight
from afterword.core.facts.words import Language
from afterword.core.writing.company_named import inside_sentence
from afterword.core.writing.discretion import is_private
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.articled import articled
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.purposes.fitting import carrying
from afterword.core.writing.role import role_named
from afterword.core.writing.struck import impression_of

NAMES = Vocabulary((), usual_lists().of(Language.ENGLISH))
TO = Listener(names=("Lee Cart", "Lee"))


def topic(note):
    point = point_of(Highlight(person="lee", topic=note), TO, names=NAMES)
    return point.topic if point and not point.detail else ""


@pytest.mark.parametrize(
    "note",
    [
        "alert routing when two regions report the same fault",
        "the discharge checklist before a patient goes home",
        "budget reviews once the quarter has closed",
        "support for pupils whose parents work nights",
        "renovating ramps so that visitors in wheelchairs can use them",
        "building trust with donors rather than chasing single gifts",
        "how the rooms, the staff and the budget are shared",
        "what nurses, porters and volunteers expect of a manager",
        "care after surgery, from the ward to the home",
        "recruiting younger trustees, which has become harder since the pandemic",
        "inductions for visiting students, which take two days",
        "peer review and the patience it demands",
        "peer reviews and the tone in which they are written",
        "eviction cases and how quickly files must be prepared",
        "the reading scheme, particularly the links to libraries",
        "reporting requirements, above all for federal grants",
        "the way tenants are involved in decisions about repairs",
        "plans for the 2031 anniversary exhibition",
    ],
)
def test_a_thing_is_told_with_all_that_hangs_on_it(note):
    assert topic(note) == note


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("the team's approach to microservices architecture", "your team's approach to microservices architecture"),
        ("traceability from field to shelf", "traceability from field to shelf"),
        ("rotations through design, site and commissioning", "rotations through design, site and commissioning"),
        ("the balance between heritage and housing", "the balance between heritage and housing"),
    ],
)
def test_no_article_is_put_where_whoever_writes_meant_none(note, told):
    assert topic(note) == told


def test_one_word_that_lacks_its_article_still_gets_it():
    assert articled("the rollout of platform", names=NAMES) == "the rollout of the platform"


@pytest.mark.parametrize(
    "note",
    [
        "the fundraising effort, particularly a corporate donor program",
        "the research side, especially the work with rare diseases",
        "the values of the clinic and the way they are lived",
    ],
)
def test_what_a_reason_is_above_all_belongs_to_it(note):
    reason = exciting(note, TO, names=NAMES)
    assert reason is not None
    assert reason.text == note


def test_work_that_does_something_is_no_chance_to_work():
    reason = exciting("work that reaches people early", TO, names=NAMES)
    assert reason is None or not reason.text.startswith("the chance")


@pytest.mark.parametrize(
    "note",
    [
        "I would like to use my music degree and history minor to enrich the tours",
        "At my last company I reduced waiting times by 30 percent",
        "I completed my OSHA 30 training in May",
    ],
)
def test_a_whole_sentence_of_ones_own_stands_as_it_is(note):
    added = addition(note, TO, names=NAMES)
    assert added is not None
    assert added.text.casefold() == note.casefold()


@pytest.mark.parametrize(
    "note",
    [
        "the warmth of all three of you",
        "the patience your staff showed at lunchtime",
        "the respect pupils showed each other in the corridors",
        "the openness with which you answered my questions",
    ],
)
def test_a_good_impression_may_be_named(note):
    assert impression_of(note, TO, names=NAMES) == note


@pytest.mark.parametrize("note", ["the little warmth in the room", "the lack of energy", "the size of the kitchen"])
def test_no_other_thing_is_an_impression(note):
    assert impression_of(note, TO, names=NAMES) == ""


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Dayton Memorial Art Museum", "the Dayton Memorial Art Museum"),
        ("Penrose Observatory", "the Penrose Observatory"),
        ("University of Leeds", "the University of Leeds"),
        ("Oak Valley Community Center", "the Oak Valley Community Center"),
        ("Arts Council", "the Arts Council"),
        ("Leeds City Council", "Leeds City Council"),
        ("Riverside University", "Riverside University"),
        ("Northgate Hospital", "Northgate Hospital"),
        ("The Tate Gallery", "The Tate Gallery"),
        ("Acme", "Acme"),
    ],
)
def test_some_names_of_companies_take_their_article(name, inside):
    assert inside_sentence(name) == inside


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Airport operations officer", "airport operations officer"),
        ("Ford technician", "Ford technician"),
        ("Siemens fitter", "Siemens fitter"),
        ("Loan Officer", "Loan Officer"),
    ],
)
def test_a_role_with_a_capital_at_its_beginning_alone_is_small_unless_it_is_a_name(role, said):
    assert role_named(role, NAMES) == said


@pytest.mark.parametrize(
    "note",
    [
        "turning messy data into decisions",
        "the crisis response team",
        "how complaints are handled",
        "training the evening team to handle complaints on the spot",
        "your partnership with the county agency",
        "how alerts are sorted when two services fail at once",
    ],
)
def test_a_word_of_the_trade_makes_no_note_private(note):
    assert not is_private(note)


@pytest.mark.parametrize(
    "note", ["lots of customer complaints", "the place is in crisis", "the office was messy", "your son", "his kids"]
)
def test_a_verdict_stays_private(note):
    assert is_private(note)


def test_a_question_stands_behind_hear_and_nothing_behind_what_is_long():
    asked = carrying(say.TOPIC_ONLY, "how analysts are trained", asked=say.TOPIC_ASKED, long=say.TOPIC_LONG)
    assert asked == say.TOPIC_ASKED
    assert all(one.endswith("{topic}.") for one in (*say.TOPIC_LONG, *say.TOPIC_ASKED, *say.SECOND_LONG))
