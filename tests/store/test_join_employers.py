"""Two companies that are one are brought together for good: one ledger, and every person in it once."""

from datetime import date

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message
from afterword.services.change_person import change_person
from afterword.services.confirm_promise import confirm_promise
from afterword.services.debrief_entry import CommitmentEntry
from afterword.services.errors import NotReady, Problem
from afterword.services.export_all import export_all
from afterword.services.hand_over import hand_over
from afterword.services.interview_form import NewPerson
from afterword.services.join_employers import join_employers
from afterword.services.log_touch import log_touch
from afterword.services.send_message import send_message
from afterword.store.models import (
    Agency,
    Application,
    Candidate,
    Debrief,
    Employer,
    Interview,
    OtherAddress,
    Outgoing,
    Person,
    Promise,
    SeenMail,
    Touch,
)
from afterword.store.read.employers import others_known
from journey import DANA, LEE, Journey, at

pytestmark = pytest.mark.django_db
DANA_AGAIN = NewPerson(name="Dana Ruiz", email="Dana@acme.example")


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def acme(road):
    return road.interview(DANA)


@pytest.fixture
def labs(road):
    """The same company under another name, with Dana once more."""
    return road.interview(
        DANA_AGAIN, LEE, employer_name="Rocket Labs", role="Analyst", start=at("11-19"), end=at("11-19", "11:00")
    )


def join(road, acme, labs) -> Employer:
    return join_employers(acme.application.employer, labs.application.employer, now=road.now)


def logged(road, interview, **facts):
    plain = {"channel": "phone", "direction": "out", "purpose": "inquiry", "at": road.now}
    return log_touch(interview.application, now=road.now, **plain | facts)


def test_all_of_both_is_at_the_one_that_stays(road, acme, labs):
    logged(road, labs)
    joined = join(road, acme, labs)
    assert list(Employer.objects.all()) == [joined]
    assert set(Application.objects.values_list("employer", flat=True)) == {joined.pk}
    assert set(Touch.objects.values_list("employer", flat=True)) == {joined.pk}
    assert (joined.name, joined.aliases) == ("Acme", ["Rocket Labs"])


def test_what_one_does_not_say_the_other_does(road, acme, labs):
    Employer.objects.filter(name="Acme").update(country="", tz="", size="", domains=["acme.example"], aliases=["ACM"])
    Employer.objects.filter(name="Rocket Labs").update(
        country="DE",
        tz="Europe/Berlin",
        size="large",
        subdivision="BE",
        domains=["labs.example"],
        aliases=["RL", "Acme"],
    )
    joined = join_employers(Employer.objects.get(name="Acme"), Employer.objects.get(name="Rocket Labs"), now=road.now)
    assert (joined.country, joined.subdivision, joined.tz, joined.size) == ("DE", "BE", "Europe/Berlin", "large")
    assert joined.domains == ["acme.example", "labs.example"]
    assert joined.aliases == ["ACM", "Rocket Labs", "RL"]


def test_a_part_of_a_country_does_not_come_without_its_country(road, acme, labs):
    Employer.objects.filter(name="Rocket Labs").update(country="DE", subdivision="BE")
    joined = join_employers(Employer.objects.get(name="Acme"), Employer.objects.get(name="Rocket Labs"), now=road.now)
    assert (joined.country, joined.subdivision) == ("US", "")


def test_a_person_of_one_address_is_one_with_everything_that_hangs_on_it(road, acme, labs):
    twin, lee = labs.interviewers.get(email="Dana@acme.example"), labs.interviewers.get(email="lee@acme.example")
    change_person(lee, now=road.now, stand_in=twin)
    touch = logged(road, labs, people=[twin, lee])
    confirm_promise(labs.application, now=road.now, earliest=None, latest=date(2026, 12, 1), said_at=road.now, by=twin)
    owed = CommitmentEntry(id="c1", text="my slides", person=twin.pk)
    debrief = road.debrief(labs, commitments=(owed,))
    Debrief.objects.filter(pk=debrief.pk).update(next_steps_by=twin)
    notes = road.thanks(labs)
    change_person(twin, now=road.now, away_until=date(2026, 12, 3), invited_channels=["phone"])
    join(road, acme, labs)
    dana = Person.objects.get(name="Dana Ruiz")
    assert dana == acme.interviewers.get()
    assert set(labs.interviewers.all()) == {dana, lee}
    assert set(touch.people.all()) == {dana, lee}
    assert Promise.objects.get().by == dana
    assert {note.person_id for note in Outgoing.objects.filter(pk__in=[each.pk for each in notes])} == {dana.pk, lee.pk}
    assert (dana.away_until, dana.invited_channels) == (date(2026, 12, 3), ["phone"])
    lee.refresh_from_db()
    assert lee.stand_in == dana
    debrief.refresh_from_db()
    assert debrief.next_steps_by == dana
    assert [one["person"] for one in (*debrief.highlights, *debrief.commitments) if one["person"]] == [dana.pk] * 2
    assert [one["for"] for one in debrief.unasked_questions] == [dana.pk]


def test_people_of_one_name_are_one_unless_their_addresses_differ(road, acme):
    other = road.interview(
        NewPerson(name="dana  ruiz"),
        NewPerson(name="Dana Ruiz", email="dana.2@labs.example"),
        employer_name="Rocket Labs",
        start=at("11-19"),
    )
    join(road, acme, other)
    assert sorted(Person.objects.values_list("email", flat=True)) == ["dana.2@labs.example", "dana@acme.example"]


def test_every_column_that_names_a_person_or_an_employer_is_thought_of():
    """A new one has to be moved as well: see store/write/joining.py."""
    named = {
        (relation.related_model, relation.field.name)
        for model in (Person, Employer)
        for relation in model._meta.get_fields(include_hidden=True)
        if relation.auto_created and relation.is_relation and not relation.related_model._meta.auto_created
    }
    assert named == {
        *((Touch, "people"), (Interview, "interviewers"), (Outgoing, "person"), (Promise, "by"), (Person, "stand_in")),
        *((Debrief, "next_steps_by"), (Application, "employer"), (Person, "employer"), (Touch, "employer")),
        *((OtherAddress, "person"), (SeenMail, "employer")),
    }


def test_from_then_on_what_went_to_one_holds_what_goes_to_the_other(road, acme, labs):
    road.wait_until(at("12-01", "11:00"))
    road.sweep()
    inquiry = Outgoing.objects.get(application=acme.application, purpose=Purpose.INQUIRY)
    approve_message(inquiry, now=road.now)
    logged(road, labs, people=[labs.interviewers.first()])
    assert Outgoing.objects.get(pk=inquiry.pk).wait_until is None
    join(road, acme, labs)
    assert Outgoing.objects.get(pk=inquiry.pk).wait_until == at("12-08", "09:00")
    assert send_message(Outgoing.objects.get(pk=inquiry.pk), sender=road.post, now=road.now).state == State.HELD
    assert road.post.delivered == []


def test_a_company_is_not_joined_with_itself_or_with_another_candidate_s(road, acme):
    employer = acme.application.employer
    with pytest.raises(Problem):
        join_employers(employer, employer, now=road.now)
    stranger = Employer.objects.create(candidate=Candidate.objects.create(created_at=road.now), name="Acme")
    with pytest.raises(Problem):
        join_employers(employer, stranger, now=road.now)
    assert Employer.objects.count() == 2


@pytest.mark.parametrize("state", [State.SENDING, State.CLAIMED])
def test_nothing_is_joined_while_a_message_is_on_its_way(road, acme, labs, state):
    road.debrief(labs)
    note = road.thanks(labs)[0]
    Outgoing.objects.filter(pk=note.pk).update(state=state, road="smtp")
    with pytest.raises(NotReady, match="on its way"):
        join(road, acme, labs)
    assert Employer.objects.count() == 2


def test_a_message_that_waits_in_the_mail_program_comes_along(road, acme, labs):
    road.debrief(labs)
    note = road.thanks(labs)[0]
    approve_message(note, now=road.now)
    hand_over(note, road="mail_program", now=road.now)
    join(road, acme, labs)
    assert Outgoing.objects.get(pk=note.pk).state == State.CLAIMED


def test_a_send_that_had_begun_at_the_other_company_starts_again(road, acme, labs):
    """It had read its company before they were brought together, and would queue at a lock that is gone."""
    road.debrief(labs)
    note = road.thanks(labs)[0]
    approve_message(note, now=road.now)
    assert note.application.employer.name == "Rocket Labs"
    join(road, acme, labs)
    with pytest.raises(NotReady, match="again"):
        send_message(note, sender=road.post, now=road.now)
    assert send_message(Outgoing.objects.get(pk=note.pk), sender=road.post, now=road.now).state == State.SENT


def test_the_joined_company_is_found_by_both_names(road, acme, labs):
    join(road, acme, labs)
    road.interview(DANA, employer_name="Rocket Labs", role="Editor", start=at("11-24"))
    assert Employer.objects.count() == 1
    assert export_all(road.candidate)["employers"][0]["aliases"] == ["Rocket Labs"]


def test_those_that_look_alike_are_offered_first(road, acme):
    road.interview(NewPerson(name="Mo"), employer_name="Zenith", start=at("11-18"))
    road.interview(NewPerson(name="Kim", email="kim@eu.acme.example"), employer_name="Rocket", start=at("11-19"))
    offered = others_known(acme.application.employer)
    assert [(each.employer.name, each.alike) for each in offered] == [("Rocket", True), ("Zenith", False)]
    assert [(each.applications, each.people) for each in offered] == [(1, 1), (1, 1)]


def offered_as_alike(employer: Employer) -> list[str]:
    return [known.employer.name for known in others_known(employer) if known.alike]


def test_two_customers_of_one_agent_are_not_offered_as_one(road):
    tom = NewPerson(name="Tom Becker", email="tom@brook.example", role="recruiter")
    first = road.interview(tom, employer_name="Initech")
    road.interview(tom, employer_name="Umbra", start=at("11-19"), end=at("11-19", "11:00"))
    assert offered_as_alike(first.application.employer) == []


def test_an_agency_kept_as_a_company_is_not_offered_as_one_with_its_customers(road):
    tom = NewPerson(name="Tom Becker", email="tom@brook.example", role="recruiter")
    first = road.interview(tom, employer_name="Brook")
    for day, name in (("11-18", "Initech"), ("11-19", "Umbra")):
        road.interview(tom, employer_name=name, start=at(day), end=at(day, "11:00"))
    assert offered_as_alike(first.application.employer) == []


def test_an_agencys_domain_makes_nobody_alike_even_where_it_is_called_after_one(road, acme):
    Agency.objects.create(candidate=road.candidate, name="Acme Staffing", domains=["acme.example"])
    road.interview(NewPerson(name="Kim", email="kim@acme.example"), employer_name="Rocket", start=at("11-19"))
    Employer.objects.filter(name="Rocket").update(domains=["acme.example"])
    assert offered_as_alike(acme.application.employer) == []
