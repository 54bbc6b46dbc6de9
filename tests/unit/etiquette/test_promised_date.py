"""Nothing before the day by which they said they would answer, and two working days of grace after it."""

from dataclasses import replace
from datetime import date

import pytest

from acme import AVERY, BROOK, DANA, LEE, case, interview, ny, promise, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.person import Person
from afterword.core.facts.words import InterviewStatus, Purpose

INQUIRY = proposal()
SAID = ny(10, 11)
BY_THE_27TH = promise(SAID, date(2026, 11, 27))


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER, Purpose.CLOSING])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "promised_date" not in spoke(verdict(proposal(purpose), case(promises=(BY_THE_27TH,)), ny(11, 9)))


def test_no_promise_nothing_to_wait_for() -> None:
    assert "promised_date" not in spoke(verdict(INQUIRY, case(), ny(11)))


def test_the_second_working_day_after_the_last_day_is_awaited() -> None:
    said = verdict(INQUIRY, case(promises=(BY_THE_27TH,)), ny(24))
    assert (said.word, said.until) == (Word.WAIT, ny(1, 9, month=12))
    assert says(said, "promised_date") == (
        "Dana Ruiz said on 10 Nov they decide by 27 Nov; two working days later is Tue 1 Dec."
    )


def test_at_nine_on_that_day_it_may_go() -> None:
    facts = case(promises=(BY_THE_27TH,))
    assert verdict(INQUIRY, facts, ny(1, 9, month=12)).word is Word.GO
    assert verdict(INQUIRY, facts, ny(1, 8, 59, month=12)).until == ny(1, 9, month=12)


def test_holidays_are_no_working_days() -> None:
    """Wednesday the 25th; Thanksgiving is left out, so the 27th is the first and Monday the 30th the second."""
    assert verdict(INQUIRY, case(promises=(promise(SAID, date(2026, 11, 25)),)), ny(24)).until == ny(30, 9)


def test_a_promise_for_a_week_end_day_counts_from_there() -> None:
    assert verdict(INQUIRY, case(promises=(promise(SAID, date(2026, 11, 21)),)), ny(20)).until == ny(24, 9)


def test_the_newest_promise_is_the_one_said_last() -> None:
    older, newer = promise(ny(12), date(2026, 12, 4)), promise(ny(16), date(2026, 11, 20))
    for order in ((older, newer), (newer, older)):
        assert verdict(INQUIRY, case(promises=order), ny(19)).until == ny(24, 9)


def test_of_two_dates_in_one_breath_the_later_counts() -> None:
    both = (promise(SAID, date(2026, 11, 20)), promise(SAID, date(2026, 11, 27)))
    for order in (both, both[::-1]):
        assert verdict(INQUIRY, case(promises=order), ny(19)).until == ny(1, 9, month=12)


def test_a_promise_for_another_application_does_not_count() -> None:
    two = (Application(id="a1"), Application(id="a2"))
    facts = case(applications=two, promises=(promise(SAID, date(2026, 11, 27), application="a2"),))
    assert "promised_date" not in spoke(verdict(INQUIRY, facts, ny(24)))


def test_without_a_last_day_the_fifth_working_day_after_the_first_is_awaited() -> None:
    said = verdict(INQUIRY, case(promises=(promise(SAID, earliest=date(2026, 11, 16)),)), ny(17))
    assert said.until == ny(23, 9)
    assert says(said, "promised_date") == (
        "Dana Ruiz said on 10 Nov it would not be before 16 Nov; five working days later is Mon 23 Nov."
    )


def test_a_promise_taken_back_is_no_wall() -> None:
    facts = case(promises=(BY_THE_27TH, promise(ny(12))))
    assert "promised_date" not in spoke(verdict(INQUIRY, facts, ny(13)))


def test_a_further_interview_makes_an_older_promise_void() -> None:
    facts = case(interviews=(interview(), interview(17, id="i2")), promises=(BY_THE_27TH,))
    assert "promised_date" not in spoke(verdict(INQUIRY, facts, ny(18)))


def test_a_further_interview_that_is_only_arranged_makes_it_void_too() -> None:
    facts = case(interviews=(interview(), interview(20, id="i2")), promises=(BY_THE_27TH,))
    assert "promised_date" not in spoke(verdict(INQUIRY, facts, ny(18)))


@pytest.mark.parametrize("status", [InterviewStatus.CANCELLED, InterviewStatus.MISSED])
def test_a_further_interview_that_was_not_held_leaves_it_standing(status: InterviewStatus) -> None:
    facts = case(interviews=(interview(), interview(17, id="i2", status=status)), promises=(BY_THE_27TH,))
    assert verdict(INQUIRY, facts, ny(18)).until == ny(1, 9, month=12)


def test_the_first_interview_is_no_further_one() -> None:
    facts = case(promises=(promise(ny(6), date(2026, 11, 27)),))
    assert verdict(INQUIRY, facts, ny(24)).until == ny(1, 9, month=12)


def test_an_interview_for_another_application_leaves_it_standing() -> None:
    two = (Application(id="a1"), Application(id="a2"))
    other = interview(17, id="i2", application="a2")
    facts = case(applications=two, interviews=(interview(), other), promises=(BY_THE_27TH,))
    assert "promised_date" in spoke(verdict(INQUIRY, facts, ny(18)))


def test_a_promise_made_in_a_mail_counts_whoever_wrote_it() -> None:
    by_the_recruiter = promise(ny(12), date(2026, 11, 27), by="reese")
    facts = case(promises=(by_the_recruiter,), touches=(word(ny(12), Purpose.TIMELINE, "reese"),))
    assert says(verdict(INQUIRY, facts, ny(24)), "promised_date").startswith("Reese Hall said on 12 Nov")


def test_a_promise_by_nobody_in_particular_is_said_by_them() -> None:
    facts = case(promises=(promise(SAID, date(2026, 11, 27), by=None),))
    assert says(verdict(INQUIRY, facts, ny(24)), "promised_date").startswith("They said on 10 Nov they decide by")


def test_a_person_without_a_name_is_they() -> None:
    facts = case(people=(Person(id="dana"), AVERY), promises=(BY_THE_27TH,))
    assert says(verdict(INQUIRY, facts, ny(24)), "promised_date").startswith("They said")


def test_the_day_ends_on_the_reader_s_clock() -> None:
    in_tokyo = Person(id="dana", name="Dana Ruiz", tz="Asia/Tokyo", country="JP")
    said = verdict(INQUIRY, case(people=(in_tokyo,), interviews=(), promises=(BY_THE_27TH,)), ny(24))
    assert said.until is not None
    assert said.until.isoformat() == "2026-12-01T09:00:00+09:00"


def test_the_promise_holds_for_an_inquiry_to_the_agency_too() -> None:
    through = case(applications=(Application(id="a1", via_agency=True),), agency=BROOK, promises=(BY_THE_27TH,))
    assert verdict(proposal(Purpose.INQUIRY, "avery"), through, ny(24)).until == ny(1, 9, month=12)


def test_another_year_is_named() -> None:
    facts = case(people=(DANA,), promises=(promise(SAID, date(2027, 1, 15)),))
    assert says(verdict(INQUIRY, facts, ny(24)), "promised_date") == (
        "Dana Ruiz said on 10 Nov they decide by 15 Jan 2027; two working days later is Wed 20 Jan 2027."
    )


def test_a_late_thank_you_that_asks_for_the_decision_is_held_by_the_promise() -> None:
    pushy = proposal(Purpose.THANKS, text="Thank you again. When may I expect your decision?")
    assert verdict(pushy, case(promises=(BY_THE_27TH,)), ny(10, 12)).until == ny(1, 9, month=12)


def test_it_was_said_on_the_day_of_the_one_who_said_it() -> None:
    """At one in the morning in New York it is still the day before in Los Angeles, and the inquiry goes to Lee."""
    west = (replace(DANA, tz="America/Los_Angeles"), LEE)
    facts = case(people=west, promises=(promise(ny(10, 1), date(2026, 11, 27)),))
    said = says(verdict(proposal(Purpose.INQUIRY, "lee"), facts, ny(24)), "promised_date")
    assert said.startswith("Dana Ruiz said on 9 Nov they decide by 27 Nov;")


def test_of_two_first_days_named_in_one_breath_the_later_one_counts() -> None:
    two = (promise(SAID, earliest=date(2026, 11, 16)), promise(SAID, earliest=date(2026, 11, 23)))
    for order in (two, two[::-1]):
        assert "would not be before 23 Nov" in says(verdict(INQUIRY, case(promises=order), ny(17)), "promised_date")


def test_what_was_said_as_the_first_round_began_is_void_once_there_is_a_second() -> None:
    said = promise(interview().start, date(2026, 11, 27))
    assert "promised_date" in spoke(verdict(INQUIRY, case(promises=(said,)), ny(24)))
    rounds = (interview(), interview(17, id="i2"))
    assert "promised_date" not in spoke(verdict(INQUIRY, case(promises=(said,), interviews=rounds), ny(24)))


def test_what_was_said_as_the_second_round_began_stands() -> None:
    rounds = (interview(), interview(17, id="i2"))
    said = promise(rounds[1].start, date(2026, 11, 27))
    assert "promised_date" in spoke(verdict(INQUIRY, case(promises=(said,), interviews=rounds), ny(24)))


def test_where_only_an_interview_is_named_the_promise_is_that_of_its_application() -> None:
    two = (Application(id="a1"), Application(id="a2"))
    rounds = (interview(), interview(11, id="i2", application="a2"))
    facts = case(applications=two, interviews=rounds, promises=(promise(ny(11, 12), date(2026, 11, 27)),))
    first, second = (proposal(application=None, interview=each) for each in ("i1", "i2"))
    assert "promised_date" in spoke(verdict(first, facts, ny(24)))
    assert "promised_date" not in spoke(verdict(second, facts, ny(24)))


def test_where_nothing_is_named_the_promise_is_that_of_the_application_for_which_they_met() -> None:
    two = (Application(id="a1"), Application(id="a2"))
    rounds = (interview(interviewers=("dana",)), interview(11, id="i2", application="a2", interviewers=("lee",)))
    facts = case(applications=two, interviews=rounds, promises=(promise(ny(11, 12), date(2026, 11, 27)),))
    to_dana, to_lee = (proposal(Purpose.INQUIRY, each, application=None) for each in ("dana", "lee"))
    assert "promised_date" in spoke(verdict(to_dana, facts, ny(24)))
    assert "promised_date" not in spoke(verdict(to_lee, facts, ny(24)))
