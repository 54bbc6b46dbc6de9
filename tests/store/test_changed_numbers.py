"""A person's own numbers, and the profile chosen for one employer: kept, counted with everywhere, and taken back."""

from datetime import timedelta

import pytest

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.profiles import profile_of
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.plan import plan
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_employer
from afterword.services.change_numbers import change_numbers, reset_numbers
from afterword.services.errors import Problem
from afterword.services.export_all import erase_all, export_all, import_all
from afterword.services.log_touch import log_touch
from afterword.services.text_of import proposal_of
from afterword.services.write_thanks import judge_thanks
from afterword.store.models import Candidate, ChangedNumber, Employer
from afterword.store.read.cases import case_of, cases_of
from afterword.store.read.one import NotFound
from afterword.store.read.profiles import profile_name, profile_view, profiles_of
from journey import DANA, Journey, at

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


def counted(interview):
    return profile_of(case_of(interview.application, now=at("11-24")))


def change(road, profile="us", **numbers):
    change_numbers(road.candidate, profile=profile, numbers=numbers, now=road.now)


def test_a_changed_number_counts_for_every_employer_of_that_profile_and_for_no_other(road):
    here, there = road.interview(), road.interview(employer_name="Werk")
    change_employer(there.application.employer, now=road.now, country="de")
    change(road, gap_days=10)
    assert counted(here).gap_days.value == 10
    assert (counted(there).name, counted(there).gap_days.value) == ("de", 7)
    change(road, profile="de", gap_days=14)
    assert (counted(here).gap_days.value, counted(there).gap_days.value) == (10, 14)


def test_two_employers_gathered_together_have_each_their_own_numbers(road):
    here, there = road.interview(), road.interview(employer_name="Werk")
    change_employer(there.application.employer, now=road.now, country="de")
    change(road, profile="de", gap_days=14)
    cases = cases_of([here.application, there.application], now=road.now)
    assert [dict(cases[one.application.pk].numbers) for one in (here, there)] == [{}, {"gap_days": 14}]


def test_the_profile_is_the_employers_countrys_unless_another_was_chosen_for_it(road):
    interview = road.interview()
    employer = interview.application.employer
    assert profile_name(employer) == "us"
    change_employer(employer, now=road.now, country="gb")
    assert (profile_name(employer), counted(interview).name) == ("uk", "uk")
    change_employer(employer, now=road.now, profile="fr")
    assert (profile_name(employer), counted(interview).name) == ("fr", "fr")
    change_employer(employer, now=road.now, profile="")
    assert counted(interview).name == "uk"


def test_a_profile_that_is_not_in_the_book_is_refused(road):
    with pytest.raises(Problem, match="There are: us, ca, uk") as problem:
        change_employer(road.interview().application.employer, now=road.now, profile="mars")
    assert problem.value.field == "profile"
    with pytest.raises(Problem, match="no profile “mars”"):
        change(road, profile="mars", gap_days=9)


@pytest.mark.parametrize(
    ("numbers", "field", "words"),
    [
        ({"gap_days": 4}, "gap_days", "4 is not possible here; it may be 5 to 90"),
        ({"inquiries_unanswered": 3}, "inquiries_unanswered", "no source speaks for a third one"),
        ({"thanks_opens": 20}, "thanks_opens", "The day would end"),
        ({"patience": 3}, "patience", "There is no number of that name"),
        ({"gap_days": 9, "office_closes": 25}, "office_closes", "0 to 24|1 to 24"),
    ],
)
def test_what_is_out_of_bounds_is_said_and_nothing_is_kept(road, numbers, field, words):
    with pytest.raises(Problem, match=words) as problem:
        change(road, **numbers)
    assert problem.value.field == field
    assert not ChangedNumber.objects.exists()


def test_two_hours_move_together_and_may_not_be_taken_back_apart(road):
    change(road, thanks_opens=21, thanks_closes=23)
    with pytest.raises(Problem, match="The day would end"):
        reset_numbers(road.candidate, profile="us", names=["thanks_closes"], now=road.now)
    reset_numbers(road.candidate, profile="us", names=["thanks_opens", "thanks_closes"], now=road.now)
    assert not ChangedNumber.objects.exists()


def test_back_to_the_profiles_own_is_one_number_or_all(road):
    change(road, gap_days=10, quiet_working_days=9)
    reset_numbers(road.candidate, profile="us", names=["gap_days"], now=road.now)
    assert profile_view(road.candidate, "us").numbers == {"quiet_working_days": 9}
    change(road, gap_days=7)
    assert profile_view(road.candidate, "us").numbers == {"quiet_working_days": 9}, "its own number is no change"
    reset_numbers(road.candidate, profile="us", now=road.now)
    assert profile_view(road.candidate, "us").numbers == {}


def test_a_view_of_a_profile_says_what_counts_and_for_whom(road):
    road.interview()
    change(road, gap_days=10)
    view = profile_view(road.candidate, "us")
    assert (view.own.gap_days.value, view.counted.gap_days.value, view.counted.gap_days.changed) == (7, 10, True)
    assert [employer.name for employer in view.employers] == ["Acme"]
    assert [view.own.name for view in profiles_of(road.candidate) if view.employers] == ["us"]
    with pytest.raises(NotFound):
        profile_view(road.candidate, "mars")


def test_nobody_sees_or_counts_with_another_candidates_numbers(road):
    interview = road.interview()
    other = Candidate.objects.create(created_at=road.now)
    change_numbers(other, profile="us", numbers={"gap_days": 30}, now=road.now)
    assert counted(interview).gap_days.value == 7
    assert profile_view(road.candidate, "us").numbers == {}


# What waits is looked at again


def test_the_plan_and_what_waits_move_with_the_number(road):
    interview = road.interview()
    road.debrief(interview)
    road.wait_until(at("11-20", "20:30"))
    (note,) = road.thanks(interview)
    note = approve_message(note, now=road.now)
    assert note.wait_until == at("11-21", "08:00")
    change(road, thanks_closes=22)
    note.refresh_from_db()
    assert (note.state, note.wait_until) == (State.APPROVED, None)
    before = inquiry(interview)
    change(road, quiet_working_days=9)
    assert inquiry(interview) > before


def inquiry(interview):
    steps = plan(case_of(interview.application, now=at("11-23")), at("11-23"))
    return next(step.earliest for step in steps if step.purpose == Purpose.INQUIRY)


def test_an_inquiry_that_was_drafted_waits_when_it_is_not_due_any_more(road):
    interview = road.interview()
    log_touch(interview.application, now=road.now, at=road.now, channel="phone", direction="out", purpose="thanks")
    road.wait_until(at("12-01", "10:00"))
    assert road.sweep().drafted == 1
    change(road, quiet_working_days=20)
    (message,) = interview.application.outgoing.all()
    case = case_of(message.application, now=road.now)
    assert (message.state, judge(proposal_of(message), case, road.now).word) == (State.DRAFT, Word.WAIT)
    reset_numbers(road.candidate, profile="us", now=road.now)
    case = case_of(message.application, now=road.now)
    assert judge(proposal_of(message), case, road.now).word is Word.GO
    assert road.sweep().drafted == 0


def test_thanks_that_were_too_late_come_back_with_a_longer_time(road):
    interview = road.interview()
    road.debrief(interview)
    road.wait_until(at("12-01", "10:00"))
    dana = interview.interviewers.get()
    assert judge_thanks(interview, person=dana, now=road.now).word is Word.STOP
    change(road, thanks_last_working_day=10)
    assert judge_thanks(interview, person=dana, now=road.now).word is Word.GO


def test_another_country_is_looked_at_at_once(road):
    interview = road.interview(DANA)
    road.debrief(interview)
    road.wait_until(at("11-23", "10:00"))
    (note,) = road.thanks(interview)
    change_employer(interview.application.employer, now=road.now, country="jp")
    note.refresh_from_db()
    assert note.state == State.CANCELLED, "in Japan it is the same day or not at all"


# Export, import, erase


def test_the_numbers_and_the_choice_travel_and_are_erased(road):
    change_employer(road.interview().application.employer, now=road.now, profile="fr")
    change(road, gap_days=10, thanks_opens=21, thanks_closes=23)
    data = export_all(road.candidate)
    assert [row["name"] for row in data["changed_numbers"]] == ["gap_days", "thanks_opens", "thanks_closes"]
    erase_all(road.candidate, secrets=road.secrets)
    assert not ChangedNumber.objects.exists()
    me = Candidate.objects.get()
    change_numbers(me, profile="us", numbers={"gap_days": 20}, now=road.now + timedelta(days=1))
    import_all(me, data=data)
    assert profile_view(me, "us").numbers == {"gap_days": 10, "thanks_opens": 21, "thanks_closes": 23}
    assert Employer.objects.get().profile == "fr"


def test_an_export_from_before_there_were_any_is_still_read(road):
    road.interview()
    data = export_all(road.candidate)
    del data["changed_numbers"]
    for row in data["employers"]:
        del row["profile"]
    data["candidate"]["profile"] = "de"
    erase_all(road.candidate, secrets=road.secrets)
    import_all(Candidate.objects.get(), data=data)
    assert profile_name(Employer.objects.get()) == "us"


@pytest.mark.parametrize(
    "row",
    [
        {"name": "gap_days", "value": 1},
        {"name": "patience", "value": 7},
        {"name": "thanks_opens", "value": 20},
        {"name": "gap_days", "value": -3},
        {"name": "gap_days", "value": "many"},
    ],
)
def test_a_file_with_numbers_that_cannot_be_is_refused(road, row):
    change(road, gap_days=10)
    data = export_all(road.candidate)
    data["changed_numbers"][0] |= row
    erase_all(road.candidate, secrets=road.secrets)
    with pytest.raises(Problem, match="file"):
        import_all(Candidate.objects.get(), data=data)
    assert not ChangedNumber.objects.exists()
