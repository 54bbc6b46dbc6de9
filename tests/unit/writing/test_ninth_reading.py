"""What a ninth reading of English texts found, each with fresh notes of its shape."""

import pytest

from afterword.adapters.words.lists import usual_lists
from afterword.core.facts.debrief import Highlight
from afterword.core.facts.words import Language
from afterword.core.writing.discretion import is_for_later, is_of_terms, is_self_serving
from afterword.core.writing.in_place import is_about, small_system
from afterword.core.writing.points import point_of, topic_of
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.role import role_written, with_names
from afterword.core.writing.unknown_words import is_of_two

NAMES = Vocabulary((), usual_lists().of(Language.ENGLISH))
TO = Listener(names=("Lee Cart", "Lee"))


def _said(note: str) -> str:
    point = point_of(Highlight(person="lee", topic=note), TO, names=NAMES)
    return point.in_words if point else ""


@pytest.mark.parametrize(
    "note", ["pays by the hectare not the hour", "we're paid by the piece", "pays per drop", "there's a boot allowance"]
)
def test_how_one_is_paid_is_of_terms(note):
    assert is_of_terms(note)


@pytest.mark.parametrize("note", ["customers pay by the hour", "clients pay per session"])
def test_what_customers_pay_is_of_the_trade(note):
    assert not is_of_terms(note)


@pytest.mark.parametrize(
    "question",
    [
        "when do we get paid",
        "How are we paid?",
        "what's the uniform allowance",
        "do I get to pick my shifts",
        "can I choose my days",
        "is there per diem",
        "do we get meals",
        "when do people get paid",
        "do we get overalls",
    ],
)
def test_what_one_gets_is_asked_later(question):
    assert is_for_later(question)


@pytest.mark.parametrize(
    "question",
    [
        "How often would I be at the remote stations?",
        "Would I work from the remote site?",
        "Would I work in the care home?",
        "how do you share the shifts",
        "do I get to meet the patients first",
        "will I get my own caseload",
        "Is housing available for the families?",
    ],
)
def test_a_question_of_the_work_is_asked(question):
    assert not is_for_later(question)


@pytest.mark.parametrize(
    "reason",
    [
        "getting my ticket through work",
        "doing my level 3 with them",
        "the early finishes",
        "half days on Fridays",
        "working remote",
    ],
)
def test_own_gain_is_no_reason(reason):
    assert is_self_serving(reason)


@pytest.mark.parametrize("reason", ["getting back in a classroom", "the remote stations", "getting my own section"])
def test_the_work_is_a_reason(reason):
    assert not is_self_serving(reason)


@pytest.mark.parametrize(
    "clause",
    ["online booking changed everything", "the new scanner halved the queue", "the hoist saved everybody's back"],
)
def test_what_changed_is_a_clause(clause):
    assert not is_about(clause, clause, NAMES)
    assert f"that {clause}" in _said(clause)


@pytest.mark.parametrize(
    "scrap",
    ["slow January", "busy September to Christmas", "dead in January", "morning and afternoon", "quiet Mondays"],
)
def test_how_it_is_when_is_no_thing(scrap):
    assert not is_about(scrap, scrap, NAMES)


@pytest.mark.parametrize(
    "thing",
    ["light evening classes", "spring lambing", "summer and winter timetables", "heavy lifting", "steady hands"],
)
def test_a_thing_of_a_season_is_one(thing):
    assert is_about(thing, thing, NAMES)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("busy sept to xmas", "you are busy from September to Christmas"),
        ("metallic finish in the lobby", "the metallic finish in the lobby"),
        ("live music in the bar", "live music in the bar"),
        ("Lee: photographs every stitch before she touches it", "you photograph every stitch before you touch it"),
        ("How the museum picks its shows", "how the museum picks its shows"),
        ("counting the coho at the weir", "counting the coho at the weir"),
        ("new churn was fitted in May", "the new churn was fitted in May"),
        ("wedding every Saturday in the summer", "there is a wedding every Saturday in the summer"),
        ("drive thru does 60% of sales", "the drive-through does 60% of sales"),
    ],
)
def test_a_whole_thing_or_clause_is_said(note, said):
    assert said in _said(note).replace("How ", "how ")


def test_a_count_for_a_time_is_no_topic_of_a_report():
    assert topic_of("15 cars a day", TO, names=NAMES, people=frozenset()) == ""


@pytest.mark.parametrize(
    ("clause", "name"),
    [("you use frontline for the jobs", "frontline"), ("everyone is on slack now", "slack"), ("you use clay", "")],
)
def test_a_small_name_of_a_system_is_asked_about(clause, name):
    assert small_system(clause) == name


@pytest.mark.parametrize(
    ("role", "named"),
    [
        ("tim hortons supervisor", "Tim Hortons supervisor"),
        ("brightwell nurse", "Brightwell nurse"),
        ("care assistant", "care assistant"),
    ],
)
def test_a_company_in_a_role_has_its_capitals(role, named):
    assert with_names(role, ("Brightwell", "Care")) == named


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("drive thru attendant", "drive-through attendant"),
        ("ev charger installer", "EV charger installer"),
        ("Drive Thru Crew", "Drive-Through Crew"),
    ],
)
def test_a_role_is_written_as_it_is_said(role, said):
    assert role_written(role) == said


def test_a_compound_of_two_words_is_known():
    lexicon = usual_lists().of(Language.ENGLISH)
    assert is_of_two("broodstock", lexicon)
    assert not is_of_two("assesor", lexicon)


@pytest.mark.parametrize("note", ["the drive through the village", "our drive through the hills"])
def test_a_drive_is_no_drive_through(note):
    assert spelt_out(note) == note
