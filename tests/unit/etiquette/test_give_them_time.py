"""Without a promised date: five working days of quiet after the last thing that happened."""

from dataclasses import replace
from datetime import date

import pytest

from acme import ACME, AGREED, DANA, LEE, case, interview, ny, out, promise, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.words import Channel, InterviewStatus, Purpose

INQUIRY = proposal()
TWO = (Application(id="a1"), Application(id="a2"))


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER, Purpose.CLOSING])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "give_them_time" not in spoke(verdict(proposal(purpose), case(), ny(10, 12)))


def test_where_nothing_happened_there_is_nothing_to_wait_for() -> None:
    assert verdict(INQUIRY, case(interviews=()), ny(12)).word is Word.GO


def test_the_fifth_working_day_after_the_interview_is_awaited() -> None:
    """The 11th is Veterans Day."""
    said = verdict(INQUIRY, case(), ny(12))
    assert (said.word, said.until) == (Word.WAIT, ny(18, 9))
    assert says(said, "give_them_time") == (
        "Five working days after the interview on 10 Nov is Wed 18 Nov; give them that time."
    )


def test_an_interview_still_to_come_does_not_count_yet() -> None:
    facts = case(interviews=(interview(), interview(30, id="i2")))
    assert "give_them_time" not in spoke(verdict(INQUIRY, facts, ny(19)))


@pytest.mark.parametrize("status", [InterviewStatus.CANCELLED, InterviewStatus.MISSED])
def test_an_interview_that_was_not_held_does_not_count(status: InterviewStatus) -> None:
    facts = case(interviews=(interview(), interview(17, id="i2", status=status)))
    assert verdict(INQUIRY, facts, ny(18, 9)).word is Word.GO


def test_a_human_word_of_theirs_starts_the_time_anew() -> None:
    said = verdict(INQUIRY, case(touches=(word(ny(16)),)), ny(19))
    assert said.until == ny(23, 9)
    assert says(said, "give_them_time") == (
        "Five working days after Dana Ruiz wrote on 16 Nov is Mon 23 Nov; give them that time."
    )


def test_a_call_of_theirs_is_such_a_word() -> None:
    said = verdict(INQUIRY, case(touches=(word(ny(16), channel=Channel.PHONE),)), ny(19))
    assert "after Dana Ruiz spoke with you on 16 Nov" in says(said, "give_them_time")


def test_a_word_of_nobody_in_particular_is_theirs() -> None:
    said = verdict(INQUIRY, case(touches=(word(ny(16), people=()),)), ny(19))
    assert "after they wrote on 16 Nov" in says(said, "give_them_time")


def test_a_word_not_yet_read_counts_from_its_arrival() -> None:
    said = verdict(INQUIRY, case(touches=(word(ny(16), read=False),)), ny(19))
    assert "after Dana Ruiz wrote on 16 Nov is Mon 23 Nov" in says(said, "give_them_time")


@pytest.mark.parametrize("kind", [Purpose.ACKNOWLEDGEMENT, Purpose.ABSENCE, Purpose.BOUNCE])
def test_robots_move_nothing(kind: Purpose) -> None:
    assert verdict(INQUIRY, case(touches=(word(ny(16), kind),)), ny(19)).word is Word.GO


def test_what_a_machine_wrote_under_another_name_moves_nothing_either() -> None:
    assert verdict(INQUIRY, case(touches=(word(ny(16), human=False),)), ny(19)).word is Word.GO


def test_our_own_last_touch_counts_where_no_promise_stands() -> None:
    said = verdict(INQUIRY, case(touches=(out(ny(16), Purpose.DELIVERY),)), ny(19))
    assert "give_them_time" in spoke(said)
    assert "after your own last touch on 16 Nov is Mon 23 Nov" in says(said, "give_them_time")


def test_our_own_touch_after_a_promise_does_not_count() -> None:
    facts = case(promises=(promise(ny(12), date(2026, 11, 13)),), touches=(out(ny(16), Purpose.ANSWER),))
    assert "give_them_time" not in spoke(verdict(INQUIRY, facts, ny(19)))


def test_what_is_older_than_the_newest_promise_does_not_count() -> None:
    facts = case(promises=(promise(ny(13), date(2026, 11, 13)),), touches=(word(ny(12)),))
    assert verdict(INQUIRY, facts, ny(17, 9)).word is Word.GO


def test_the_word_that_made_the_promise_does_not_count_itself() -> None:
    facts = case(promises=(promise(ny(13), date(2026, 11, 13)),), touches=(word(ny(13), Purpose.TIMELINE),))
    assert verdict(INQUIRY, facts, ny(17, 9)).word is Word.GO


def test_the_interview_in_which_the_promise_was_made_does_not_count() -> None:
    facts = case(promises=(promise(ny(10, 10, 50), date(2026, 11, 12)),))
    assert verdict(INQUIRY, facts, ny(16, 9)).word is Word.GO


def test_a_word_after_the_promise_counts() -> None:
    facts = case(promises=(promise(ny(10, 11), date(2026, 11, 13)),), touches=(word(ny(16)),))
    assert verdict(INQUIRY, facts, ny(18)).until == ny(23, 9)


def test_an_interview_after_the_promise_voids_it_and_counts() -> None:
    facts = case(interviews=(interview(), interview(16, id="i2")), promises=(promise(ny(12), date(2026, 11, 13)),))
    assert verdict(INQUIRY, facts, ny(18)).until == ny(23, 9)


def test_a_promise_taken_back_starts_the_time_with_that_word() -> None:
    facts = case(promises=(promise(ny(10, 11), date(2026, 11, 13)), promise(ny(13))))
    said = verdict(INQUIRY, facts, ny(18))
    assert said.until == ny(20, 9)
    assert "after Dana Ruiz said on 13 Nov that it takes longer is Fri 20 Nov" in says(said, "give_them_time")


def test_after_a_promise_taken_back_our_own_touch_counts_again() -> None:
    facts = case(promises=(promise(ny(12)),), touches=(out(ny(9), Purpose.ANSWER), out(ny(16), Purpose.ANSWER)))
    assert "your own last touch on 16 Nov" in says(verdict(INQUIRY, facts, ny(18)), "give_them_time")
    older = case(promises=(promise(ny(12)),), touches=(out(ny(9), Purpose.ANSWER),))
    assert "it takes longer" in says(verdict(INQUIRY, older, ny(13)), "give_them_time")


def test_a_word_about_another_application_does_not_count() -> None:
    facts = case(applications=TWO, touches=(word(ny(16), application="a2"),))
    assert verdict(INQUIRY, facts, ny(18, 9)).word is Word.GO


def test_a_word_about_no_application_in_particular_counts() -> None:
    facts = case(applications=TWO, touches=(word(ny(16), application=None),))
    assert verdict(INQUIRY, facts, ny(18, 9)).until == ny(23, 9)


def test_the_agency_s_word_counts_where_the_application_runs_through_it() -> None:
    said = word(ny(16), Purpose.ANSWER, "avery")
    through = case(applications=(Application(id="a1", via_agency=True),), agency=AGREED, touches=(said,))
    assert verdict(INQUIRY, through, ny(18, 9)).until == ny(23, 9)
    beside = case(agency=AGREED, touches=(said,))
    assert verdict(INQUIRY, beside, ny(18, 9)).word is Word.GO


def test_thanks_to_a_panel_are_one_touch_dated_by_the_first_note() -> None:
    notes = (
        out(ny(16), Purpose.THANKS, "lee", interview="i1"),
        out(ny(12), Purpose.THANKS, "dana", interview="i1"),
    )
    said = verdict(INQUIRY, case(touches=notes), ny(18, 9))
    assert "your own last touch on 12 Nov" in says(said, "give_them_time")


def test_in_germany_it_is_ten_working_days() -> None:
    berlin = Employer(name="Acme", country="DE", subdivision="BE", tz="Europe/Berlin")
    facts = case(employer=berlin, people=(DANA,))
    said = verdict(INQUIRY, facts, ny(12))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-24T09:00:00+01:00"
    assert says(said, "give_them_time").startswith("Ten working days after")


def test_a_name_with_braces_is_only_a_name() -> None:
    odd = Person(id="dana", name="Da{0}na {x} Ruiz")
    said = verdict(INQUIRY, case(people=(odd,), touches=(word(ny(16)),)), ny(19))
    assert "Da(0)na (x) Ruiz wrote on 16 Nov" in says(said, "give_them_time")


KIRITIMATI = replace(DANA, tz="Pacific/Kiritimati", country="KI")
PAGO_PAGO = replace(LEE, tz="Pacific/Pago_Pago", country="AS")
APART = {"people": (KIRITIMATI, PAGO_PAGO)}
"""At 07:00 in New York it is already the next day on Kiritimati, and still the same day in Pago Pago."""


def test_thanks_to_the_other_side_of_the_date_line_do_not_bring_the_inquiry_forward() -> None:
    held = (interview(16, start=ny(16, 6), end=ny(16, 7)),)
    thanks = out(ny(16, 7, 30), Purpose.THANKS, "lee", interview="i1")
    silent, grateful = (case(**APART, interviews=held, touches=touches) for touches in ((), (thanks,)))
    assert verdict(INQUIRY, grateful, ny(18)).until == verdict(INQUIRY, silent, ny(18)).until
    assert "the interview on 17 Nov" in says(verdict(INQUIRY, grateful, ny(18)), "give_them_time")


@pytest.mark.parametrize("other", [out, word])
def test_of_two_words_across_the_date_line_the_later_day_counts(other: object) -> None:
    first, second = other(ny(16, 7), Purpose.ANSWER, "dana"), other(ny(16, 7, 30), Purpose.ANSWER, "lee")
    alone, both = (case(**APART, interviews=(), touches=touches) for touches in ((first,), (first, second)))
    assert verdict(INQUIRY, both, ny(18)).until == verdict(INQUIRY, alone, ny(18)).until
    assert "on 17 Nov is" in says(verdict(INQUIRY, both, ny(18)), "give_them_time")


def test_a_word_before_the_promise_stays_out_of_it_across_the_date_line_too() -> None:
    older = word(ny(16, 6, 50), Purpose.ANSWER, "dana")
    newer = word(ny(16, 7, 30), Purpose.ANSWER, "lee")
    facts = case(**APART, interviews=(), touches=(older, newer), promises=(promise(ny(16, 7), date(2026, 11, 16)),))
    assert "wrote on 16 Nov" in says(verdict(INQUIRY, facts, ny(18)), "give_them_time")


def test_an_interview_that_begins_as_they_promise_something_does_not_count_beside_the_promise() -> None:
    promised = (promise(interview().start, date(2026, 11, 11)),)
    assert verdict(proposal(), case(promises=promised), ny(13, 12)).word is Word.GO


KIRITIMATI = replace(DANA, tz="Pacific/Kiritimati", country="KI")
PAGO_PAGO = replace(LEE, tz="Pacific/Pago_Pago", country="AS")


def test_a_promise_is_taken_back_on_the_day_of_the_one_who_took_it_back() -> None:
    """At 07:00 in New York it is Tuesday the 17th on Kiritimati; the inquiry goes to Pago Pago."""
    taken_back = case(interviews=(), people=(KIRITIMATI, PAGO_PAGO), promises=(promise(ny(16, 7)),))
    said = says(verdict(proposal(Purpose.INQUIRY, "lee"), taken_back, ny(17)), "give_them_time")
    assert said.startswith("Five working days after Dana Ruiz said on 17 Nov that it takes longer is ")


def test_what_we_sent_before_it_was_taken_back_does_not_count_across_the_date_line_either() -> None:
    notes = (out(ny(16, 7), Purpose.ANSWER, "dana"), out(ny(16, 7, 30), Purpose.ANSWER, "lee"))
    facts = case(
        interviews=(),
        people=(KIRITIMATI, PAGO_PAGO),
        promises=(promise(ny(16, 7, 10), by="lee"),),
        touches=notes,
    )
    said = says(verdict(proposal(Purpose.INQUIRY, "lee"), facts, ny(17)), "give_them_time")
    assert "your own last touch on 16 Nov" in said
    before = says(
        verdict(proposal(Purpose.INQUIRY, "lee"), replace(facts, touches=notes[:1]), ny(17)), "give_them_time"
    )
    assert before.startswith("Five working days after Lee Cho said on 16 Nov that it takes longer is ")


def test_what_was_sent_about_another_role_here_is_a_matter_of_the_gap_alone() -> None:
    two = case(
        employer=replace(ACME, country="DE", tz="Europe/Berlin"),
        applications=(Application(id="a1"), Application(id="a2")),
        touches=(out(ny(18), Purpose.OTHER, application="a2"),),
    )
    assert verdict(proposal(), two, ny(30)).word is Word.GO
    own = replace(two, touches=(out(ny(18), Purpose.OTHER),))
    assert spoke(verdict(proposal(), own, ny(30))) == {"give_them_time"}
