"""The plan shows what is next, and never what the guard stops."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from acme import AVERY, BROOK, DANA, LEE, case, interview, ny, out, promise, word
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Reason, Word
from afterword.core.facts.absence import Absence
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import ApplicationStatus, Channel, DirectContact, InterviewStatus, Purpose, Role
from afterword.core.planning.plan import next_step, plan
from afterword.core.planning.step import REST, Step

THROUGH = {"applications": (Application(id="a1", via_agency=True),), "agency": BROOK}
THANKED = (
    out(ny(10, 14), Purpose.THANKS, "dana", interview="i1"),
    out(ny(10, 15), Purpose.THANKS, "lee", interview="i1"),
)


def purposes(steps: tuple[Step, ...]) -> list[str]:
    return [step.purpose for step in steps]


def only(steps: tuple[Step, ...], purpose: str) -> Step:
    (step,) = [step for step in steps if step.purpose == purpose]
    return step


def checked(facts: Case, now: datetime) -> tuple[Step, ...]:
    """The plan, after the guard has been asked about every step of it."""
    steps = plan(facts, now)
    for step in steps:
        assert step.earliest is None or step.earliest >= now
        if step.purpose != REST and step.earliest:
            meant = Proposal(
                purpose=step.purpose,
                people=step.people,
                cc=step.cc,
                application=step.application,
                interview=step.interview,
                covers=step.covers,
            )
            assert judge(meant, facts, step.earliest).word is Word.GO
    return steps


def test_the_reasons_of_a_step_are_put_together_once_and_only_when_they_are_read() -> None:
    asked = []

    def reasons() -> tuple[Reason, ...]:
        asked.append("reasons")
        return (Reason("gap", "Too close."),)

    step = Step(purpose=REST, reasons=reasons)
    assert asked == []
    assert step.reasons == step.reasons == (Reason("gap", "Too close."),)
    assert asked == ["reasons"]


def test_two_steps_are_the_same_only_where_their_reasons_are() -> None:
    one = Step(purpose=REST, reasons=lambda: (Reason("gap", "Too close."),))
    assert one == Step(purpose=REST, reasons=(Reason("gap", "Too close."),))
    assert one != Step(purpose=REST)
    assert Step(purpose=REST).reasons == ()


# Thanks


def test_right_after_the_interview_the_panel_is_thanked_in_one_step() -> None:
    step = only(checked(case(), ny(10, 12)), Purpose.THANKS)
    assert (step.people, step.interview, step.channel) == (("dana", "lee"), "i1", Channel.EMAIL)
    assert (step.earliest, step.best_by) == (ny(10, 12), ny(11, 11))


def test_before_the_interview_the_thanks_wait_for_its_end() -> None:
    assert only(checked(case(), ny(9)), Purpose.THANKS).earliest == ny(10, 11)


def test_at_night_the_thanks_wait_for_the_morning() -> None:
    assert only(checked(case(), ny(10, 22)), Purpose.THANKS).earliest == ny(11, 8)


def test_who_was_thanked_is_left_out() -> None:
    assert only(checked(case(touches=THANKED[:1]), ny(10, 16)), Purpose.THANKS).people == ("lee",)
    assert Purpose.THANKS not in purposes(checked(case(touches=THANKED), ny(10, 16)))


def test_who_must_not_be_contacted_is_left_out() -> None:
    assert only(checked(case(do_not_contact=("dana",)), ny(10, 12)), Purpose.THANKS).people == ("lee",)


def test_after_the_fifth_working_day_nobody_is_thanked_any_more() -> None:
    assert Purpose.THANKS not in purposes(checked(case(), ny(20)))


def test_each_round_is_thanked_for_on_its_own() -> None:
    rounds = case(interviews=(interview(), interview(12, id="i2", interviewers=("dana",))))
    steps = [step for step in checked(rounds, ny(12, 12)) if step.purpose == Purpose.THANKS]
    assert [(step.interview, step.people) for step in steps] == [("i1", ("dana", "lee")), ("i2", ("dana",))]


def test_an_interview_that_was_called_off_gives_no_step() -> None:
    assert checked(case(interviews=(interview(status=InterviewStatus.CANCELLED),)), ny(10, 12)) == ()


def test_one_that_was_missed_asks_for_an_apology_at_once_and_only_once() -> None:
    missed = interview(status=InterviewStatus.MISSED)
    late = missed.start + timedelta(hours=10)
    (step,) = checked(case(interviews=(missed,)), late)
    assert (step.purpose, step.people, step.interview) == (Purpose.ANSWER, ("dana",), missed.id)
    assert step.earliest == late
    sorry = out(late, Purpose.ANSWER, "dana")
    assert Purpose.ANSWER not in {one.purpose for one in plan(case(interviews=(missed,), touches=(sorry,)), late)}
    assert plan(case(interviews=(missed,)), missed.start + timedelta(days=15)) == ()


def test_their_word_about_the_missed_one_is_answered_with_the_apology() -> None:
    missed = interview(status=InterviewStatus.MISSED)
    waited = word(missed.start + timedelta(hours=1), Purpose.ANSWER, "dana", asks=True)
    (step,) = plan(case(interviews=(missed,), touches=(waited,)), missed.start + timedelta(hours=2))
    assert (step.purpose, step.people, step.interview) == (Purpose.ANSWER, ("dana",), missed.id)


def test_people_half_a_world_apart_get_steps_of_their_own() -> None:
    """In summer New York is twelve hours behind Manila: where it is day for one it is night for the other."""
    far = Person(id="lee", name="Lee Cho", tz="Asia/Manila", country="PH")
    summer = interview(start=ny(10, month=6), end=ny(10, 11, month=6))
    steps = checked(case(people=(DANA, far), interviews=(summer,)), ny(10, 12, month=6))
    assert [step.people for step in steps if step.purpose == Purpose.THANKS] == [("dana",), ("lee",)]


def test_a_large_employer_in_japan_is_not_thanked() -> None:
    for size, thanked in (("large", False), ("small", True), (None, True)):
        tokyo = Employer(name="Acme", country="JP", size=size)
        steps = plan(case(employer=tokyo, people=(DANA, LEE)), ny(10, 12).replace(hour=5))
        assert (Purpose.THANKS in purposes(steps)) is thanked


# The agency


def test_without_direct_contact_the_agency_is_told_and_asked_and_nobody_else() -> None:
    steps = checked(case(**THROUGH), ny(10, 12))
    assert [(step.purpose, step.people) for step in steps[:2]] == [
        (Purpose.REPORT, ("avery",)),
        (Purpose.INQUIRY, ("avery",)),
    ]


@pytest.mark.parametrize(
    ("contact", "granted", "direct"),
    [
        (DirectContact.ASK, False, False),
        (DirectContact.ASK, True, True),
        (DirectContact.FORBID, True, False),
        (DirectContact.COPY, False, True),
        (DirectContact.ALLOW, False, True),
    ],
)
def test_the_agency_s_word_on_direct_contact_is_kept(contact: DirectContact, granted: bool, direct: bool) -> None:
    agency = replace(BROOK, direct_contact=contact, granted=granted)
    steps = checked(case(**THROUGH | {"agency": agency}), ny(10, 12))
    assert (Purpose.THANKS in purposes(steps)) is direct
    assert only(steps, Purpose.REPORT).people == ("avery",)
    assert (only(steps, Purpose.INQUIRY).people == ("avery",)) is not direct


def test_before_the_interview_the_report_waits_for_its_end() -> None:
    assert only(checked(case(**THROUGH), ny(9)), Purpose.REPORT).earliest == ny(10, 11)


def test_the_report_goes_to_whoever_wrote_last() -> None:
    kim = replace(AVERY, id="kim", name="Kim Brook", email="kim@brook.example")
    facts = case(**THROUGH, people=(DANA, LEE, AVERY, kim), touches=(word(ny(6), Purpose.ANSWER, "kim"),))
    assert only(checked(facts, ny(10, 12)), Purpose.REPORT).people == ("kim",)


@pytest.mark.parametrize(
    "told",
    [
        out(ny(10, 12), Purpose.REPORT, "avery", interview="i1"),
        out(ny(10, 12), Purpose.REPORT, "avery"),
        out(ny(10, 12), Purpose.OTHER, "avery", channel=Channel.PHONE),
        out(ny(10, 12), Purpose.THANKS, "avery", interview="i1"),
    ],
)
def test_an_agency_that_was_told_is_not_told_again(told: object) -> None:
    assert Purpose.REPORT not in purposes(checked(case(**THROUGH, touches=(told,)), ny(11)))


@pytest.mark.parametrize(
    "beside",
    [
        out(ny(9, 12), Purpose.REPORT, "avery"),
        out(ny(10, 12), Purpose.OTHER, "avery"),
        out(ny(10, 12), Purpose.OTHER, "dana", channel=Channel.PHONE),
    ],
)
def test_an_earlier_report_or_a_mere_mail_does_not_tell_it(beside: object) -> None:
    assert Purpose.REPORT in purposes(checked(case(**THROUGH, touches=(beside,)), ny(11)))


def test_after_the_first_round_was_told_the_second_is_awaited() -> None:
    told = out(ny(10, 12), Purpose.REPORT, "avery", interview="i1")
    facts = case(**THROUGH, interviews=(interview(), interview(17, id="i2")), touches=(told,))
    assert only(checked(facts, ny(12)), Purpose.REPORT).interview == "i2"


def test_an_agency_without_people_is_not_told() -> None:
    assert Purpose.REPORT not in purposes(checked(case(**THROUGH, people=(DANA, LEE)), ny(11)))


# What was promised


def owing(*commitments: Commitment) -> Debrief:
    return Debrief(interview="i1", commitments=commitments)


def test_what_was_promised_is_a_step_for_its_reader() -> None:
    facts = case(
        touches=THANKED, debriefs=(owing(Commitment(id="c1", person="lee"), Commitment(id="c2", person="lee")),)
    )
    step = only(checked(facts, ny(10, 16)), Purpose.DELIVERY)
    assert (step.people, step.interview, step.earliest) == (("lee",), "i1", ny(10, 16))


def test_what_was_promised_to_nobody_in_particular_goes_to_the_first_of_the_panel() -> None:
    facts = case(debriefs=(owing(Commitment(id="c1")),))
    assert only(checked(facts, ny(10, 16)), Purpose.DELIVERY).people == ("dana",)


def test_through_an_agency_it_goes_by_its_agent() -> None:
    facts = case(**THROUGH, debriefs=(owing(Commitment(id="c1", person="dana")),))
    assert only(checked(facts, ny(10, 16)), Purpose.DELIVERY).people == ("avery",)


def test_what_is_done_or_was_covered_gives_no_step() -> None:
    covered = out(ny(10, 14), Purpose.THANKS, "dana", interview="i1", covers=("c2",))
    debrief = owing(Commitment(id="c1", person="dana", done=True), Commitment(id="c2", person="dana"))
    assert Purpose.DELIVERY not in purposes(checked(case(touches=(covered,), debriefs=(debrief,)), ny(10, 16)))


def test_thanks_and_inquiry_name_what_is_still_owed_and_lose_no_step_over_it() -> None:
    debrief = owing(Commitment(id="c1", person="dana"), Commitment(id="c2", person="lee"), Commitment(id="c3"))
    steps = checked(case(debriefs=(debrief,)), ny(10, 12))
    assert purposes(steps) == [Purpose.THANKS, Purpose.DELIVERY, Purpose.DELIVERY, Purpose.INQUIRY, REST]
    assert only(steps, Purpose.THANKS).covers == ("c1", "c2", "c3")
    assert {step.people: step.covers for step in steps[1:3]} == {("dana",): ("c1", "c3"), ("lee",): ("c2",)}


def test_what_is_owed_moves_no_inquiry_which_names_it_unless_it_was_sent_before() -> None:
    """What is still to be sent moves no date; once it has left it is a touch like any other."""
    debrief = owing(Commitment(id="c1", person="reese"))
    without, owes = checked(case(touches=THANKED), ny(12)), checked(case(touches=THANKED, debriefs=(debrief,)), ny(12))
    assert only(owes, Purpose.INQUIRY).covers == ("c1",)
    assert only(owes, Purpose.INQUIRY).earliest == only(without, Purpose.INQUIRY).earliest
    sent = out(ny(12, 9), Purpose.DELIVERY, "reese", covers=("c1",))
    after = only(checked(case(touches=(*THANKED, sent), debriefs=(debrief,)), ny(12)), Purpose.INQUIRY)
    assert (after.covers, after.earliest) == ((), ny(19, 9))


def test_the_stand_in_is_not_told_of_what_another_was_promised() -> None:
    debrief = owing(Commitment(id="c1", person="dana"), Commitment(id="c2", person="lee"))
    facts = case(
        touches=(*THANKED, out(ny(18))),
        absences=(Absence(person="dana", until=date(2026, 12, 24), stand_in="lee"),),
        debriefs=(debrief,),
    )
    asked = only(checked(facts, ny(30)), Purpose.INQUIRY)
    assert (asked.people, asked.covers) == (("lee",), ("c2",))


def test_who_is_back_within_two_weeks_is_waited_for() -> None:
    facts = case(
        touches=(*THANKED, out(ny(18))), absences=(Absence(person="dana", until=date(2026, 12, 4), stand_in="lee"),)
    )
    asked = only(checked(facts, ny(30)), Purpose.INQUIRY)
    assert (asked.people, asked.earliest) == (("dana",), datetime(2026, 12, 8, 9, tzinfo=asked.earliest.tzinfo))


def test_nothing_is_delivered_after_the_end_or_to_who_must_not_be_contacted() -> None:
    debrief = owing(Commitment(id="c1", person="dana"))
    rejected = case(applications=(Application(id="a1", status=ApplicationStatus.REJECTED),), debriefs=(debrief,))
    assert Purpose.DELIVERY not in purposes(checked(rejected, ny(10, 16)))
    assert Purpose.DELIVERY not in purposes(checked(case(do_not_contact=("dana",), debriefs=(debrief,)), ny(10, 16)))


def test_an_interview_with_nobody_owes_nothing_to_anybody() -> None:
    alone = case(people=(), interviews=(interview(interviewers=()),), debriefs=(owing(Commitment(id="c1")),))
    assert checked(alone, ny(10, 16)) == ()


# The inquiry


def test_the_inquiry_is_planned_as_if_the_thanks_had_left() -> None:
    """Thanks on Thursday the 12th: a week later is the 19th, a day more than the interview alone asks for."""
    step = only(checked(case(), ny(12)), Purpose.INQUIRY)
    assert step.earliest == ny(19, 9)
    assert [reason.rule for reason in step.reasons] == ["give_them_time", "give_them_time"]
    assert step.reasons[0].says == "Once your thanks have left, the next polite moment is Thu 19 Nov, 09:00."


def test_thanks_that_have_left_are_not_assumed_again() -> None:
    step = only(checked(case(touches=THANKED), ny(12)), Purpose.INQUIRY)
    assert step.earliest == ny(18, 9)
    assert "Once your thanks" not in step.reasons[0].says


def test_a_promise_is_awaited() -> None:
    facts = case(touches=THANKED, promises=(promise(ny(10, 11), date(2026, 11, 27)),))
    assert only(checked(facts, ny(12)), Purpose.INQUIRY).earliest == ny(1, 9, month=12)


def test_with_a_further_round_ahead_the_inquiry_comes_after_it() -> None:
    facts = case(interviews=(interview(), interview(17, id="i2")), touches=THANKED)
    assert only(checked(facts, ny(12)), Purpose.INQUIRY).earliest == ny(24, 9)


def test_an_application_of_which_only_the_name_is_known_has_no_steps() -> None:
    assert checked(case(interviews=()), ny(12)) == ()


def test_a_word_or_a_promise_is_enough_to_ask_about() -> None:
    assert purposes(checked(case(interviews=(), touches=(word(ny(10)),)), ny(12))) == [Purpose.INQUIRY, REST]
    promised = case(interviews=(), promises=(promise(ny(10), date(2026, 11, 12)),))
    assert purposes(checked(promised, ny(12))) == [Purpose.INQUIRY, REST]


@pytest.mark.parametrize(
    ("facts", "reader"),
    [
        ({"promises": (promise(ny(10, 11), date(2026, 11, 13), by="lee"),)}, "lee"),
        ({"touches": (word(ny(11), Purpose.ANSWER, "lee"),)}, "lee"),
        (
            {
                "promises": (promise(ny(10, 11), date(2026, 11, 13), by="lee"),),
                "touches": (word(ny(11), Purpose.ANSWER, "dana"),),
            },
            "dana",
        ),
        (
            {
                "promises": (promise(ny(12), date(2026, 11, 13), by="lee"),),
                "touches": (word(ny(11), Purpose.ANSWER, "dana"),),
            },
            "lee",
        ),
        ({"touches": (out(ny(11), Purpose.INQUIRY, "dana"),)}, "dana"),
        ({"touches": (word(ny(11), Purpose.ANSWER, "kim@acme.example"),)}, "kim@acme.example"),
        ({}, "reese"),
        ({"people": (DANA, LEE, replace(LEE, id="kim", role=Role.COORDINATOR))}, "kim"),
        ({"people": (LEE, DANA)}, "dana"),
        ({"people": (LEE,), "interviews": (interview(interviewers=("lee",)),)}, "lee"),
        ({"people": (replace(LEE, role=Role.OTHER),), "interviews": (interview(interviewers=()),)}, "lee"),
        ({"bounces": ("reese@acme.example",)}, "dana"),
        ({"do_not_contact": ("reese",)}, "dana"),
        ({"promises": (promise(ny(12), date(2026, 11, 13), by=None),)}, "reese"),
        ({"touches": (word(ny(11), Purpose.ANSWER, "avery"),)}, "reese"),
    ],
    ids=range(15),
)
def test_the_inquiry_goes_to_the_right_person(facts: dict[str, object], reader: str) -> None:
    assert only(checked(case(**facts), ny(16)), Purpose.INQUIRY).people == (reader,)


def test_the_second_inquiry_goes_to_whoever_has_the_first() -> None:
    facts = case(touches=(*THANKED, word(ny(11), Purpose.ANSWER, "lee"), out(ny(18), Purpose.INQUIRY, "reese")))
    assert only(checked(facts, ny(19)), Purpose.INQUIRY).people == ("reese",)


def test_each_role_is_asked_about_where_it_was_talked_about() -> None:
    """Lee only interviewed for the second role; the hiring manager of the first one is nobody there."""
    two = case(
        people=(DANA, LEE),
        applications=(Application(id="a1"), Application(id="a2")),
        interviews=(interview(interviewers=("dana",)), interview(9, id="i2", application="a2", interviewers=("lee",))),
    )
    readers = {step.application: step.people for step in plan(two, ny(19)) if step.purpose is Purpose.INQUIRY}
    assert readers == {"a1": ("dana",), "a2": ("lee",)}


def test_two_applications_have_their_own_steps() -> None:
    two = case(
        applications=(Application(id="a1"), Application(id="a2", status=ApplicationStatus.OFFER)),
        interviews=(interview(), interview(9, id="i2", application="a2")),
    )
    assert {step.application for step in checked(two, ny(10, 12))} == {"a1"}


def inquiries_of_two(**changes: object) -> dict[str | None, Step]:
    two = case(
        applications=(Application(id="a1"), Application(id="a2")),
        interviews=(interview(), interview(9, id="i2", application="a2")),
        touches=(*THANKED, *(replace(each, interview="i2", application="a2") for each in THANKED)),
        **changes,
    )
    steps = {each.application: each for each in plan(two, ny(12)) if each.purpose is Purpose.INQUIRY}
    for application, step in steps.items():
        assert step in plan(two, ny(12), only=application)
    return steps


def test_a_second_application_asks_as_if_the_first_had_asked() -> None:
    steps = inquiries_of_two()
    assert (steps["a1"].earliest, steps["a2"].earliest) == (ny(18, 9), ny(25, 9))
    assert steps["a2"].reasons[0].says == (
        "Once your other inquiry here has left, the next polite moment is Wed 25 Nov, 09:00."
    )


def test_of_two_applications_the_one_that_may_ask_first_asks_first() -> None:
    far = Promise(application="a1", said_at=ny(10, 11), latest=date(2026, 12, 18))
    steps = inquiries_of_two(promises=(far,))
    assert steps["a2"].earliest == ny(18, 9)
    assert steps["a1"].earliest == ny(22, 9, month=12)


def test_a_panel_in_different_hours_is_thanked_in_several_steps() -> None:
    people = (Person(id="dana", tz="America/New_York"), Person(id="lee", tz="Asia/Kolkata"))
    facts = case(people=people, interviews=(interview(12, interviewers=("dana", "lee")),))
    steps = [each for each in checked(facts, ny(12, 12)) if each.purpose is Purpose.THANKS]
    assert [(each.people, each.earliest) for each in steps] == [
        (("dana",), ny(12, 12)),
        (("lee",), datetime.fromisoformat("2026-11-13T08:00:00+05:30")),
    ]


def test_the_next_step_is_the_first_of_its_application_s_plan() -> None:
    facts = case(
        applications=(Application(id="a1"), Application(id="a2"), Application(id="a3")),
        interviews=(interview(), interview(9, id="i2", application="a2")),
    )
    for application in ("a1", "a2"):
        assert next_step(facts, ny(10, 12), only=application) == plan(facts, ny(10, 12), only=application)[0]
    assert next_step(facts, ny(10, 12), only="a3") is None


# Rest and end


def test_the_date_from_which_to_let_it_rest_is_after_the_last_allowed_inquiry() -> None:
    """Asked on the 18th and the 25th; Thanksgiving makes 3 December the fifth working day after that."""
    step = only(checked(case(touches=THANKED), ny(12)), REST)
    assert (step.channel, step.people, step.application) == (None, (), "a1")
    assert step.earliest == ny(3, 9, month=12)
    assert [reason.rule for reason in step.reasons] == ["inquiry_limit"]
    assert step.reasons[0].says == "If two inquiries find no answer, let it rest from Thu 3 Dec, 09:00."


def test_with_one_inquiry_left_the_sentence_says_so() -> None:
    step = only(checked(case(touches=(*THANKED, out(ny(18)))), ny(19)), REST)
    assert step.reasons[0].says.startswith("If this inquiry finds no answer, let it rest from")


def test_after_the_last_inquiry_only_rest_is_left() -> None:
    asked = (*THANKED, out(ny(18)), out(ny(27)))
    step = only(checked(case(touches=asked), ny(28)), REST)
    assert step.earliest == ny(4, 9, month=12)
    assert "You have asked twice" in step.reasons[0].says
    late = checked(case(touches=asked), ny(20, month=12))
    assert (purposes(late), late[0].earliest) == ([REST], ny(20, month=12))


def test_an_employer_that_must_not_be_contacted_is_let_rest_at_once() -> None:
    facts = case(do_not_contact=("Acme",))
    assert [(step.purpose, step.earliest) for step in checked(facts, ny(12))] == [(REST, ny(12))]


@pytest.mark.parametrize("status", [ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN])
def test_after_the_end_one_closing_word_is_left(status: ApplicationStatus) -> None:
    ended = (Application(id="a1", status=status),)
    said = word(ny(12), Purpose.REJECTION, "lee")
    (step,) = checked(case(applications=ended, touches=(said,)), ny(12, 12))
    assert (step.purpose, step.people, step.earliest) == (Purpose.CLOSING, ("lee",), ny(12, 12))
    closed = case(applications=ended, touches=(said, out(ny(12, 15), Purpose.CLOSING, "lee")))
    assert checked(closed, ny(13)) == ()


def test_the_closing_word_goes_to_the_one_who_wrote_the_no() -> None:
    ended = (Application(id="a1", status=ApplicationStatus.REJECTED),)
    no, papers = word(ny(12), Purpose.REJECTION, "lee"), word(ny(12, 11), Purpose.OTHER, "reese")
    (step,) = plan(case(applications=ended, touches=(no, papers)), ny(12, 12))
    assert (step.purpose, step.people) == (Purpose.CLOSING, ("lee",))
    gone = plan(case(applications=ended, touches=(no, papers), do_not_contact=("lee",)), ny(12, 12))
    assert [each.people for each in gone] == [("reese",)]


def test_the_closing_word_goes_to_nobody_who_must_not_be_contacted() -> None:
    ended = (Application(id="a1", status=ApplicationStatus.REJECTED),)
    assert checked(case(applications=ended, do_not_contact=("Acme",)), ny(12)) == ()


@pytest.mark.parametrize("status", [ApplicationStatus.OFFER, ApplicationStatus.CLOSED])
def test_an_offer_is_answered_and_a_closed_application_is_left_alone(status: ApplicationStatus) -> None:
    assert checked(case(applications=(Application(id="a1", status=status),)), ny(12)) == ()


def test_while_all_is_paused_no_time_is_known() -> None:
    steps = checked(case(paused=True, promises=(promise(ny(10, 11), date(2026, 11, 27)),)), ny(12))
    assert purposes(steps) == [Purpose.THANKS, Purpose.INQUIRY]
    assert [step.earliest for step in steps] == [None, None]
    assert all("paused" in {reason.rule for reason in step.reasons} for step in steps)


def test_a_moment_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="now needs a UTC offset"):
        plan(case(), datetime(2026, 11, 24, 10))  # noqa: DTZ001 - the very thing that is refused
