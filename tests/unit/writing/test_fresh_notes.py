"""Fresh notes of many trades, that said something else than was noted."""

import pytest

from afterword.core.facts.debrief import Highlight
from afterword.core.writing.details import mended, with_subject
from afterword.core.writing.fit import exciting
from afterword.core.writing.points import point_of, said_to
from afterword.core.writing.prose.phrase import phrase
from afterword.core.writing.prose.turn import Listener, turned

DANA = Listener(names=("dana",))
NONE: frozenset[str] = frozenset()


def test_who_drops_off_is_not_the_reader():
    assert with_subject("volunteers dropping off", DANA, topic="") == "volunteers dropping off"


def test_who_lost_a_week_is_not_said_where_only_things_were_spoken_of():
    noted = "two of the freezers are a mystery, lost a week last month hunting for one plasmid"
    said = said_to(noted, DANA, names=NONE, topic="the freezer inventory")
    assert said
    assert mended(said).text == "two of the freezers are a mystery"


@pytest.mark.parametrize(
    ("noted", "said"), [("It began with a letter", "it began with a letter"), ("IT runs on Linux", "IT runs on Linux")]
)
def test_the_pronoun_is_no_department(noted, said):
    assert phrase(noted, names=NONE).text == said


@pytest.mark.parametrize(
    ("noted", "asked"),
    [
        ("do hosts have a script or is it up to them?", "do hosts have a script or is it up to them?"),
        ("do they have a script?", "do you have a script?"),
    ],
)
def test_whom_a_question_asks_about_are_they(noted, asked):
    assert turned(noted, DANA) == asked


def test_a_deed_that_is_spoken_of_draws_one_as_a_clause():
    reason = exciting("fixing the cause is part of the rota", DANA, names=NONE)
    assert reason
    assert reason.text == "that fixing the cause is part of the rota"


def test_a_matter_of_course_is_not_cut():
    reason = exciting("quiet hours as a matter of course", DANA, names=NONE)
    assert reason is None or "as a matter of course" in reason.text


def test_what_started_as_something_is_the_topic():
    noted = "started as a one-off in the cold snap"
    assert with_subject(noted, DANA, topic="the Thursday meal") == f"it {noted}"


def test_what_points_back_to_what_is_not_said_is_not_said_either():
    topic, detail = "No sales quotas", "dropped them two years ago, branch is measured on members who stay"
    assert point_of(Highlight(topic=topic, detail=detail), DANA, names=NONE) is None
    told = point_of(Highlight(topic="the sales quotas", detail="dropped them two years ago"), DANA, names=NONE)
    assert told
    assert told.detail
