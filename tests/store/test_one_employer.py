"""One employer is one ledger, however it is written; two companies are two, whatever they share."""

import pytest

from afterword.services.add_interview import add_interview
from afterword.services.change_application import change_application, change_employer
from afterword.services.errors import Problem
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.store.models import Agency, Employer, Interview, Person
from journey import Journey, at

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


def someone(address: str, **more) -> NewPerson:
    return NewPerson(name=address.partition("@")[0].title(), email=address, **more)


def add(
    road: Journey, name: str, *addresses: str, day: str = "11-20", role: str = "Data engineer", **more
) -> Interview:
    people = tuple(someone(address) for address in addresses)
    form = NewInterview(employer_name=name, role=role, start=at(day), people=more.pop("people", people), **more)
    return add_interview(road.candidate, form=form, now=road.now)


def employers(*interviews: Interview) -> int:
    return len({interview.application.employer_id for interview in interviews})


@pytest.mark.parametrize(
    "name",
    [
        *(
            "ACME",
            "acme.",
            "  Acme  ",
            "Acme, Inc.",
            "Acme Inc",
            "ACME LLC",
            "Acme GmbH",
            "Acme S.A.",
            "The Acme Company",
        ),
        *("Acme GmbH & Co. KG", "A.C.M.E.", "Ac-me"),
    ],
)
def test_case_stops_and_the_legal_form_make_no_other_company(road, name):
    assert employers(add(road, "Acme"), add(road, name, day="11-24")) == 1
    assert Employer.objects.get().name == "Acme", "it keeps the name by which it was known first"


@pytest.mark.parametrize("name", ["Acme Robotics", "Acmeo", "Zenith", "Acme Zenith", "Inc.", "Cme"])
def test_another_name_is_another_company_where_nothing_else_speaks_for_it(road, name):
    assert employers(add(road, "Acme", "dana@acme.example"), add(road, name, "kim@gmail.com", day="11-24")) == 2


def test_a_name_that_is_only_a_legal_form_is_a_name(road):
    assert employers(add(road, "Limited"), add(road, "Company", day="11-24"), add(road, "limited", day="11-25")) == 2


def test_blanks_make_no_other_company(road):
    """An invitation from blueharbor.example may spell it in one word."""
    assert employers(add(road, "Blue Harbor"), add(road, "Blueharbor", day="11-24")) == 1


@pytest.mark.parametrize("name", ["Acme", "Acme Careers", "Acme, Inc."])
def test_a_sub_domain_belongs_to_its_employer(road, name):
    first = add(road, "Acme", "dana@acme.example")
    again = add(road, name, "kim@careers.acme.example", day="11-24")
    assert employers(first, again) == 1
    assert Employer.objects.get().domains == ["acme.example", "careers.acme.example"]


def test_the_domain_belongs_to_the_employer_first_seen_at_its_sub_domain(road):
    first = add(road, "Acme Careers", "kim@careers.acme.example")
    assert employers(first, add(road, "Acme", "dana@acme.example", day="11-24")) == 1


def test_a_second_level_of_a_country_is_nobodys_own(road):
    first = add(road, "Acme", "dana@acme.co.uk")
    assert employers(first, add(road, "Acme Group", "kim@mail.acme.co.uk", day="11-24")) == 1
    assert employers(first, add(road, "Acme Shoes", "lee@zenith.co.uk", day="11-25")) == 2


@pytest.mark.parametrize("shared", ["gmail.com", "gmx.net", "hire.lever.co", "calendly.com", "eu.greenhouse.io"])
def test_a_mail_service_or_a_scheduler_makes_no_two_companies_one(road, shared):
    first = add(road, "Acme", f"dana@{shared}")
    second = add(road, "Acme Robotics", f"kim@{shared}", day="11-24")
    assert employers(first, second) == 2
    assert not any(Employer.objects.values_list("domains", flat=True))


def test_two_companies_of_one_first_name_with_domains_of_their_own_are_two(road):
    first = add(road, "Nova Ltd", "dana@nova-energy.example")
    second = add(road, "Nova GmbH", "kim@nova-schuhe.example", day="11-24")
    assert employers(first, second) == 2
    assert employers(first, add(road, "Nova Limited", "lee@nova-energy.example", day="11-25")) == 1


def through(road: Journey, customer: str, *people: NewPerson, **more) -> Interview:
    agent = someone("bo@brook.example", role="agent", at="agency")
    return add(road, customer, people=(agent, *people), agency_name="Brook", **more)


def test_two_customers_of_one_agency_are_two(road):
    first, second = through(road, "Acme"), through(road, "Zenith", day="11-24")
    assert employers(first, second) == 2
    assert first.application.agency == second.application.agency


def test_two_customers_stay_two_where_the_agent_was_put_down_as_the_company_s(road):
    """Nobody said at first that Bo works for an agency."""
    bo = someone("bo@brook.example")
    first = add(road, "Acme", people=(bo,))
    second = add(road, "Zenith", people=(bo,), day="11-24")
    third = add(road, "Acme Data", people=(bo,), day="11-25")
    assert employers(first, second, third) == 3


def test_the_agency_s_domain_is_not_learned_for_its_customer(road):
    through(road, "Acme")
    add(road, "Acme", people=(someone("ann@mail.brook.example"),), day="11-24")
    assert Employer.objects.get().domains == []


def test_an_agent_who_was_put_down_as_the_company_s_moves_over_with_all_that_was_said(road):
    first = add(road, "Acme", "bo@brook.example", "dana@acme.example")
    through(road, "Acme", day="11-24")
    bo = Person.objects.get(email="bo@brook.example")
    assert (bo.employer, bo.agency) == (None, Agency.objects.get())
    assert bo in first.interviewers.all()


def test_a_company_that_was_renamed_is_found_by_the_name_that_its_domain_suggests(road):
    """An invitation knows only the domain, and calls Meta's people Fb; somebody puts that right once."""
    first = add(road, "Fb", "dana@fb.example")
    change_employer(first.application.employer, now=road.now, name="Meta")
    assert employers(first, add(road, "Fb", "kim@fb.example", day="11-24")) == 1
    assert Employer.objects.get().name == "Meta"


def test_a_mistyped_name_is_not_kept_as_another_one(road):
    first = add(road, "Zenith", "dana@acme.example")
    change_employer(first.application.employer, now=road.now, name="Acme")
    assert employers(first, add(road, "Zenith", "kim@zenith.example", day="11-24")) == 2


def test_a_name_that_another_company_has_is_not_taken_by_a_correction(road):
    add(road, "Acme")
    other = add(road, "Acmee", day="11-24").application.employer
    for name in ("Acme", "ACME, Inc."):
        with pytest.raises(Problem) as problem:
            change_employer(other, now=road.now, name=name)
        assert problem.value.field == "name"
        assert "one company" in problem.value.says
    assert change_employer(other, now=road.now, name="acmee").name == "acmee"


def test_an_agency_is_found_by_its_name_without_the_legal_form(road):
    first = through(road, "Acme")
    change_application(first.application, now=road.now, agency_name="Brook Ltd.")
    assert Agency.objects.count() == 1
