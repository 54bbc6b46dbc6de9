"""An interview is added once, by form or by invitation; whoever is known is found again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.adapters.calendars.ics import read_events
from afterword.services.add_interview import add_interview
from afterword.services.cancel_interview import cancel_interview
from afterword.services.change_application import change_application
from afterword.services.change_interview import change_interview
from afterword.services.errors import Problem
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.services.read_invitation import read_invitation
from afterword.store.models import Application, Employer, Interview, Person
from journey import DANA, LEE, Journey, at

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


def invitation(*, sequence=0, start="20261124T150000", method="REQUEST", uid="i-1@acme.example") -> bytes:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Acme//Hiring//EN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"SEQUENCE:{sequence}",
        f"DTSTART;TZID=America/New_York:{start}",
        "DURATION:PT1H",
        "SUMMARY:Interview: Data engineer at Acme",
        "ORGANIZER;CN=Tom Becker:mailto:tom@acme.example",
        "ATTENDEE;CN=Dana Ruiz:mailto:dana@acme.example",
        "ATTENDEE;CN=Sam Okoro:mailto:sam@example.org",
        "ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@acme.example",
        "LOCATION:1 Main Street",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(lines).encode()


def read(road, data):
    return read_invitation(data, candidate=road.candidate, now=road.now, read_events=read_events)


def test_an_invitation_becomes_an_interview_with_its_people_and_without_the_candidate(road):
    (view,) = read(road, invitation())
    assert not Interview.objects.exists(), "reading keeps nothing"
    interview = add_interview(road.candidate, form=view.form, now=road.now)
    assert {person.name for person in interview.interviewers.all()} == {"Dana Ruiz", "Tom Becker"}
    assert interview.start == datetime(2026, 11, 24, 20, tzinfo=UTC)
    assert interview.end - interview.start == timedelta(hours=1)
    employer = interview.application.employer
    assert (employer.name, employer.country, employer.tz) == ("Acme", "US", "America/New_York")
    assert employer.domains == ["acme.example"]
    assert interview.application.role == "Data engineer"


def test_a_newer_invitation_moves_the_interview_and_an_older_one_does_not(road):
    first = add_interview(road.candidate, form=read(road, invitation())[0].form, now=road.now)
    (view,) = read(road, invitation(sequence=2, start="20261125T100000"))
    assert view.known == first
    moved = add_interview(road.candidate, form=view.form, now=road.now)
    assert (moved.pk, moved.start) == (first.pk, datetime(2026, 11, 25, 15, tzinfo=UTC))
    with pytest.raises(Problem, match="older"):
        add_interview(road.candidate, form=read(road, invitation(sequence=1))[0].form, now=road.now)
    assert Interview.objects.count() == 1


def test_a_cancelled_invitation_says_so(road):
    interview = add_interview(road.candidate, form=read(road, invitation())[0].form, now=road.now)
    (view,) = read(road, invitation(sequence=1, method="CANCEL"))
    assert view.cancelled
    assert cancel_interview(view.known).status == "cancelled"
    assert Interview.objects.get().pk == interview.pk


def test_what_is_no_calendar_is_a_problem_in_words(road):
    with pytest.raises(Problem) as problem:
        read(road, b"%PDF-1.7 not a calendar")
    assert problem.value.field == "file"
    assert len(problem.value.says) > 20


def test_the_same_people_and_company_are_found_again(road):
    first = road.interview(DANA, LEE)
    again = road.interview(
        NewPerson(name="dana  ruiz"),
        NewPerson(email="LEE@acme.example"),
        employer_name="ACME",
        start=at("11-24"),
    )
    assert again.application == first.application
    assert set(again.interviewers.all()) == set(first.interviewers.all())
    assert Person.objects.count() == 2


def test_two_people_of_one_name_with_two_addresses_are_two(road):
    road.interview(DANA)
    road.interview(NewPerson(name="Dana Ruiz", email="dana.ruiz.2@acme.example"), start=at("11-24"))
    assert Person.objects.count() == 2


def test_another_role_is_another_application_at_the_same_employer(road):
    first, second = road.interview(DANA), road.interview(DANA, role="Analyst", start=at("11-24"))
    assert first.application != second.application
    assert first.application.employer == second.application.employer


def test_a_further_round_without_a_role_joins_the_one_open_application(road):
    first = road.interview(DANA)
    assert road.interview(LEE, role="", start=at("11-24")).application == first.application
    assert road.interview(LEE, employer_name="", application_pk=first.application.pk).application == first.application


def test_a_closed_application_is_not_reopened_by_a_new_one(road):
    first = road.interview(DANA)
    change_application(first.application, now=road.now, status="rejected")
    assert road.interview(DANA, start=at("11-24")).application != first.application
    assert Application.objects.count() == 2


def test_two_candidates_never_share_an_employer(road):
    from afterword.store.models import Candidate

    other = Candidate.objects.create(created_at=road.now)
    mine = road.interview(DANA)
    form = NewInterview(employer_name="Acme", start=at("11-24"), people=(DANA,))
    theirs = add_interview(other, form=form, now=road.now)
    assert theirs.application.employer != mine.application.employer
    assert Employer.objects.count() == 2


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"employer_name": ""}, "employer_name"),
        ({"employer_name": "A" * 5000}, "employer_name"),
        ({"employer_name": "Acme\r\nBcc: x@y.example"}, "employer_name"),
        ({"role": "x" * 201}, "role"),
        ({"role": "nul\x00l"}, "role"),
        ({"start": datetime(1926, 11, 24, tzinfo=UTC), "end": None}, "start"),
        ({"start": datetime(2026, 11, 24)}, "start"),  # noqa: DTZ001 - that it has no zone is the point
        ({"end": at("11-20", "13:00")}, "end"),
        ({"end": at("12-24", "13:00")}, "end"),
        ({"tz": "Mars/Olympus_Mons"}, "tz"),
        ({"tz": "../../etc/passwd"}, "tz"),
        ({"tz": "America"}, "tz"),
        ({"format": "telepathy"}, "format"),
        ({"place": "x" * 501}, "place"),
        ({"join_url": "javascript:alert(1)"}, "join_url"),
        ({"country": "USA"}, "country"),
        ({"people": (NewPerson(name="N" * 5000),)}, "people-0-name"),
        ({"people": (NewPerson(name="Dana\nRuiz"),)}, "people-0-name"),
        ({"people": (DANA, NewPerson(email="not an address"))}, "people-1-email"),
        ({"people": (NewPerson(email="a@b.example, c@d.example"),)}, "people-0-email"),
        ({"people": (NewPerson(name="Dana", email="no-reply@acme.example"),)}, "people-0-email"),
        ({"people": (NewPerson(name="Dana", role="boss"),)}, "people-0-role"),
        ({"people": (DANA,) * 51}, "people"),
    ],
)
def test_what_cannot_be_right_names_its_field_and_keeps_nothing(road, facts, field):
    form = {"employer_name": "Acme", "start": at("11-20", "14:00"), "people": (DANA,)} | facts
    with pytest.raises(Problem) as problem:
        add_interview(road.candidate, form=NewInterview(**form), now=road.now)
    assert problem.value.field == field
    assert problem.value.says.endswith((".", "?"))
    assert not Employer.objects.exists()


@pytest.mark.parametrize("name", ["李小龍", "עדי לוי", "Zoë 🦊 O’Neill", "X Æ A-12", "Nguyễn Thị Minh Khai"])
def test_every_name_is_kept_as_it_is_written(road, name):
    interview = road.interview(NewPerson(name=name, email="someone@acme.example"))
    road.debrief(interview)
    (note,) = road.thanks(interview)
    assert interview.interviewers.get().name == name
    assert road.send(note).state == "sent", (note.trouble, note.verdict)
    assert road.post.delivered[0].to[0].name == name


def test_a_form_sent_twice_is_one_interview(road):
    form = NewInterview(
        employer_name="Acme",
        role="Editor",
        start=datetime(2026, 11, 24, 15, tzinfo=UTC),
        people=(NewPerson(name="Dana"),),
    )
    first = add_interview(road.candidate, form=form, now=road.now)
    assert add_interview(road.candidate, form=form, now=road.now).pk == first.pk
    assert Interview.objects.count() == 1


def test_an_invitation_to_what_was_typed_first_completes_it(road):
    (view,) = read(road, invitation())
    typed = NewInterview(employer_name="Acme", role="Data engineer", start=view.form.start)
    first = add_interview(road.candidate, form=typed, now=road.now)
    completed = add_interview(road.candidate, form=view.form, now=road.now)
    assert completed.pk == first.pk
    assert completed.uid == "i-1@acme.example"
    assert completed.interviewers.count() == 2


def test_two_rounds_at_one_employer_stay_two(road):
    form = NewInterview(employer_name="Acme", role="Editor", start=datetime(2026, 11, 24, 15, tzinfo=UTC))
    add_interview(road.candidate, form=form, now=road.now)
    add_interview(road.candidate, form=replace(form, start=datetime(2026, 11, 25, 15, tzinfo=UTC)), now=road.now)
    assert Interview.objects.count() == 2


def test_an_interview_is_called_by_its_day_where_it_was_arranged(road):
    late = road.interview(start=at("11-20", "20:00"), end=at("11-20", "21:00"))
    assert str(late).endswith(", 2026-11-20")


def in_zone(road, tz, days=0):
    form = NewInterview(employer_name="Acme", role="Data engineer", start=road.now + timedelta(days=days), tz=tz)
    return add_interview(road.candidate, form=form, now=road.now)


def test_a_corrected_zone_is_the_companys_where_it_had_it_from_this_interview(road):
    interview = in_zone(road, "UTC")
    change_interview(interview, now=road.now, tz="Europe/Paris")
    employer = Employer.objects.get(pk=interview.application.employer_id)
    assert (employer.tz, employer.country) == ("Europe/Paris", "FR")


def test_a_corrected_zone_leaves_a_company_alone_that_is_elsewhere_or_has_another_interview_there(road):
    interview = in_zone(road, "America/New_York")
    employer = interview.application.employer
    Employer.objects.filter(pk=employer.pk).update(tz="America/Chicago")
    change_interview(Interview.objects.get(pk=interview.pk), now=road.now, tz="Europe/Paris")
    assert Employer.objects.get(pk=employer.pk).tz == "America/Chicago"
    Employer.objects.filter(pk=employer.pk).update(tz="America/New_York")
    in_zone(road, "America/New_York", days=1)
    change_interview(in_zone(road, "America/New_York", days=2), now=road.now, tz="Europe/Paris")
    assert Employer.objects.get(pk=employer.pk).tz == "America/New_York"
