"""Two messages without an answer never come close together, on whatever channel."""

from dataclasses import replace

import pytest

from acme import AGREED, DANA, LEE, case, interview, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.words import Channel, Purpose

INQUIRY = proposal()
OTHER = proposal(Purpose.OTHER)
TWO = (Application(id="a1"), Application(id="a2"))
THROUGH = {"applications": (Application(id="a1", via_agency=True),), "agency": AGREED}


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.ANSWER, Purpose.DELIVERY, Purpose.CLOSING, Purpose.REPORT])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "gap" not in spoke(verdict(proposal(purpose), case(touches=(out(ny(10, 12)),)), ny(10, 13)))


def test_the_first_message_of_all_is_left_alone() -> None:
    assert verdict(OTHER, case(), ny(10, 12)).word is Word.GO


def test_an_answered_touch_is_left_alone() -> None:
    assert verdict(OTHER, case(touches=(out(ny(12)), word(ny(12, 15)))), ny(13)).word is Word.GO


def test_an_answer_on_another_thread_and_channel_by_another_person_answers() -> None:
    answer = word(ny(12, 15), Purpose.ANSWER, "reese", channel=Channel.PHONE, application=None)
    assert verdict(OTHER, case(touches=(out(ny(12)), answer)), ny(13)).word is Word.GO


def test_an_answer_about_another_application_answers_for_the_whole_employer() -> None:
    facts = case(applications=TWO, touches=(out(ny(12)), word(ny(12, 15), application="a2")))
    assert verdict(OTHER, facts, ny(13)).word is Word.GO


def test_five_working_days_are_awaited_where_they_are_more() -> None:
    """From Friday the 20th over Thanksgiving: the 23rd, 24th, 25th, 27th and 30th; the seventh day is the 27th."""
    said = verdict(OTHER, case(touches=(out(ny(20)),)), ny(23))
    assert (said.word, said.until) == (Word.WAIT, ny(30, 9))
    assert says(said, "gap") == (
        "You were in touch with them on 20 Nov and have no answer yet; "
        "leave five working days and seven days, until Mon 30 Nov."
    )


def test_seven_days_are_awaited_where_they_are_more() -> None:
    """From Thursday the 12th: the fifth working day is the 19th, and so is the seventh day; from a Sunday not."""
    assert verdict(OTHER, case(touches=(out(ny(15)),)), ny(16)).until == ny(23, 9)
    assert verdict(OTHER, case(touches=(out(ny(12)),)), ny(16)).until == ny(19, 9)


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize(
    "purpose", [Purpose.THANKS, Purpose.INQUIRY, Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER, Purpose.CLOSING]
)
def test_every_touch_counts_whatever_its_channel_and_purpose(channel: Channel, purpose: Purpose) -> None:
    facts = case(interviews=(), touches=(out(ny(16), purpose, channel=channel),))
    assert "gap" in spoke(verdict(INQUIRY, facts, ny(17)))


def test_another_person_another_role_and_another_application_are_no_way_round() -> None:
    facts = case(applications=TWO, touches=(out(ny(16), Purpose.INQUIRY, "reese", application="a2"),))
    assert verdict(OTHER, facts, ny(17)).until == ny(23, 9)


def test_a_robot_answers_nothing() -> None:
    answer = word(ny(16, 11), Purpose.ACKNOWLEDGEMENT, human=False)
    assert verdict(OTHER, case(touches=(out(ny(16)), answer)), ny(17)).until == ny(23, 9)


def test_a_message_that_bounced_is_no_touch() -> None:
    facts = case(touches=(out(ny(16)), word(ny(16, 11), Purpose.BOUNCE, human=False)))
    assert verdict(OTHER, facts, ny(17)).word is Word.GO


def test_a_word_from_before_the_touch_does_not_answer_it() -> None:
    assert verdict(OTHER, case(touches=(word(ny(13)), out(ny(16)))), ny(17)).until == ny(23, 9)


def test_a_word_at_the_same_moment_does_not_answer_it() -> None:
    assert verdict(OTHER, case(touches=(word(ny(16)), out(ny(16)))), ny(17)).until == ny(23, 9)


def test_thanks_to_a_panel_are_one_touch_dated_by_the_first_note() -> None:
    notes = (
        out(ny(12, 9), Purpose.THANKS, "dana", interview="i1"),
        out(ny(13, 9), Purpose.THANKS, "lee", interview="i1"),
    )
    assert verdict(OTHER, case(touches=notes), ny(14)).until == ny(19, 9)
    assert verdict(OTHER, case(touches=notes[::-1]), ny(14)).until == ny(19, 9)


def test_an_answer_to_the_first_note_answers_the_whole_panel() -> None:
    notes = (
        out(ny(12, 9), Purpose.THANKS, "dana", interview="i1"),
        out(ny(13, 9), Purpose.THANKS, "lee", interview="i1"),
        word(ny(12, 18)),
    )
    assert verdict(OTHER, case(touches=notes), ny(16)).word is Word.GO


def test_thanks_for_two_rounds_are_two_touches() -> None:
    rounds = (interview(), interview(16, id="i2"))
    notes = (out(ny(10, 12), Purpose.THANKS), out(ny(16, 12), Purpose.THANKS))
    assert verdict(OTHER, case(interviews=rounds, touches=notes), ny(17)).until == ny(23, 9)


def test_thanks_without_a_known_interview_stand_for_themselves() -> None:
    notes = (out(ny(12), Purpose.THANKS, "dana"), out(ny(13), Purpose.THANKS, "lee"))
    assert verdict(OTHER, case(interviews=(), touches=notes), ny(14)).until == ny(20, 9)


def test_a_first_note_that_bounced_does_not_date_the_set() -> None:
    notes = (
        out(ny(12, 9), Purpose.THANKS, "dana", interview="i1"),
        word(ny(12, 10), Purpose.BOUNCE, human=False),
        out(ny(13, 9), Purpose.THANKS, "lee", interview="i1"),
    )
    assert verdict(OTHER, case(touches=notes), ny(14)).until == ny(20, 9)


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.REPORT])
def test_thanks_and_reports_to_the_agency_do_not_count(purpose: Purpose) -> None:
    assert verdict(OTHER, case(**THROUGH, touches=(out(ny(16), purpose, "avery"),)), ny(17)).word is Word.GO


def test_an_inquiry_to_the_agency_counts() -> None:
    facts = case(**THROUGH, touches=(out(ny(16), Purpose.INQUIRY, "avery"),))
    assert verdict(OTHER, facts, ny(17)).until == ny(23, 9)


def test_a_report_to_the_agency_that_asks_for_the_decision_counts() -> None:
    asked = out(ny(16), Purpose.REPORT, "avery", text="It went well. Have they made a decision yet?")
    assert verdict(OTHER, case(**THROUGH, touches=(asked,)), ny(17)).until == ny(23, 9)


def test_a_thank_you_that_asks_for_the_decision_is_not_folded_into_its_panel() -> None:
    notes = (
        out(ny(12, 9), Purpose.THANKS, "dana", interview="i1"),
        out(ny(13, 9), Purpose.THANKS, "lee", interview="i1", text="When will you decide?"),
    )
    assert verdict(OTHER, case(touches=notes), ny(14)).until == ny(20, 9)


def test_the_agency_answers_where_the_application_runs_through_it() -> None:
    touches = (out(ny(16)), word(ny(16, 15), Purpose.ANSWER, "avery"))
    assert verdict(OTHER, case(**THROUGH, touches=touches), ny(17)).word is Word.GO
    assert verdict(OTHER, case(agency=AGREED, touches=touches), ny(17)).until == ny(23, 9)


def test_a_word_of_the_agency_about_nothing_in_particular_answers_where_anything_runs_through_it() -> None:
    touches = (out(ny(16)), word(ny(16, 15), Purpose.ANSWER, "avery", application=None))
    assert verdict(OTHER, case(**THROUGH, touches=touches), ny(17)).word is Word.GO


def test_a_message_sent_late_at_night_has_the_date_that_its_reader_sees() -> None:
    """Sunday 22:00 in New York is Monday in Berlin; the seventh day after Monday the 16th is Monday the 23rd."""
    abroad = case(people=(case().people[0].__class__(id="dana", tz="Europe/Berlin", country="DE"),), interviews=())
    said = verdict(OTHER, case(people=abroad.people, interviews=(), touches=(out(ny(15, 22)),)), ny(17))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-23T09:00:00+01:00"


def test_what_was_promised_may_follow_at_once_and_only_once() -> None:
    debts = {"debriefs": (Debrief(interview="i1", commitments=(Commitment(id="c1"), Commitment(id="c2"))),)}
    announced = out(ny(16), Purpose.THANKS, interview="i1", covers=("c1",))
    sent = out(ny(16, 12), Purpose.DELIVERY, covers=("c1",))
    back = word(ny(16, 13), Purpose.BOUNCE, human=False)
    again, more = proposal(Purpose.DELIVERY, covers=("c1",)), proposal(Purpose.DELIVERY, covers=("c1", "c2"))
    assert verdict(again, case(touches=(announced,), **debts), ny(17)).word is Word.GO
    assert verdict(again, case(touches=(announced, sent, back), **debts), ny(17)).word is Word.GO
    assert verdict(more, case(touches=(announced, sent), **debts), ny(17)).word is Word.GO
    assert verdict(again, case(touches=(announced, sent), **debts), ny(17)).until == ny(23, 9)


KIRITIMATI = replace(DANA, tz="Pacific/Kiritimati", country="KI")
PAGO_PAGO = replace(LEE, tz="Pacific/Pago_Pago", country="AS")


def test_across_the_date_line_the_later_day_counts_though_it_was_the_earlier_moment() -> None:
    """At 07:00 in New York it is Tuesday the 17th on Kiritimati, and half an hour later still Monday in Pago Pago."""
    notes = (out(ny(16, 7), Purpose.ANSWER, "dana"), out(ny(16, 7, 30), Purpose.ANSWER, "lee"))
    to_dana = proposal(Purpose.OTHER, "dana")
    first = case(interviews=(), people=(KIRITIMATI, PAGO_PAGO), touches=notes[:1])
    both = replace(first, touches=notes)
    assert verdict(to_dana, both, ny(17)).until == verdict(to_dana, first, ny(17)).until
    assert "on 17 Nov and have no answer" in says(verdict(to_dana, both, ny(17)), "gap")


def test_what_they_have_answered_since_does_not_count_across_the_date_line_either() -> None:
    answered = (out(ny(16, 7), Purpose.ANSWER, "dana"), word(ny(16, 7, 10), Purpose.ANSWER, "dana"))
    later = out(ny(16, 7, 30), Purpose.ANSWER, "lee")
    facts = case(interviews=(), people=(KIRITIMATI, PAGO_PAGO), touches=(*answered, later))
    assert "on 16 Nov and have no answer" in says(verdict(proposal(Purpose.OTHER, "dana"), facts, ny(17)), "gap")
