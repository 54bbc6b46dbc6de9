"""Another company where the employer belongs is found; the employer and what was talked about are left alone."""

import pytest
from reviewing import case_with, found, note, sheet

from afterword.core.facts.debrief import Debrief
from afterword.core.writing.mending import mended
from afterword.core.writing.review.finding import Severity
from afterword.core.writing.review.right_company import right_company

BAD = """
I'd be glad to work at Globex.
I enjoyed learning about the role at Initech.
I'd be glad to join Globex.
The Globex team seems fun.
Everyone at Initech was kind.
Thank you for the interview at Globex Corporation.
I'd like a career with Umbrella Health.
""".strip().splitlines()
GOOD = """
I'd be glad to work at Acme.
I'd be glad to join the Acme team.
I enjoyed learning about the role at Acme Inc.
Everyone at Acme was kind.
I'd be glad to join you.
The data engineer role is what I want.
I enjoyed talking about the job with you and Lee.
The Data engineer role at Acme excites me.
I'd be glad to join on Monday.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(right_company, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(right_company, note(said)) == []


def test_a_name_that_may_be_a_place_is_only_asked_about():
    (one,) = right_company(sheet(note("I would bring what I learned to Amazon.")))
    assert one.severity == "advice"
    assert mended(note("I would bring what I learned to Amazon."), one.mend) == note(
        "I would bring what I learned to Acme."
    )
    assert found(right_company, note("I learned Go at Cornell and used it in Boston.")) == []


@pytest.mark.parametrize(
    "said",
    [
        "What you are building at Globex impressed me.",
        "I learned a lot about Globex today.",
        "I can see myself at Globex.",
        "Globex would be the right place for me.",
    ],
)
def test_what_may_be_another_company_is_told_without_a_mend(said):
    (one,) = right_company(sheet(note(said)))
    assert (one.severity, one.mend) == (Severity.ADVICE, None)


@pytest.mark.parametrize(
    "said",
    ["What you are building at Acme impressed me.", "I learned a lot about Kafka today.", "I learned more at home."],
)
def test_what_is_known_is_no_other_company(said):
    assert found(right_company, note(said)) == []


@pytest.mark.parametrize(
    ("said", "findings"),
    [
        ("I'd like very much to be part of Vellum Foods.", 1),
        ("I would gladly take this on at Vellum Foods.", 1),
        ("I ran a similar clean-up at Vellum Foods and cut 900 tables.", 0),
        ("My work at Vellum Foods was much like it.", 0),
        ("I'd like very much to be part of Acme.", 0),
    ],
)
def test_where_the_candidate_has_worked_is_not_where_they_wish_to(said, findings):
    debrief = Debrief(interview="i1", to_add="I ran a similar clean-up at Vellum Foods and cut 900 tables to 310")
    assert len(found(right_company, note(said), case=case_with(debrief=debrief))) == findings
