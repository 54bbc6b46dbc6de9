"""Talk of money is found; work about money is left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.no_salary import no_salary

BAD = """
What is the salary range?
I'd hope for a salary of $90,000 per year.
Could we discuss compensation?
How much does the role pay?
What are the bonuses like?
Is there a sign-on bonus?
How many vacation days are there?
What is the benefits package?
My pay expectations are flexible.
The stock options sound good.
Does the company match 401k?
What's the PTO policy?
""".strip().splitlines()
GOOD = """
You cut the cost of the warehouse by a third.
I enjoyed talking about the payments team.
You said that customers pay by invoice.
The price list was new to me.
We spoke about how the team budgets its time.
""".strip().splitlines()


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(no_salary, note(said))) == 1


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(no_salary, note(said)) == []
