"""One thank-you for each person and interview, on whatever channel."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from generated import cases, many, moments, proposals
from hypothesis import assume, given

from acme import case, interview, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose

THANKED = out(ny(10, 14), Purpose.THANKS, interview="i1")
AGAIN = proposal(Purpose.THANKS)
NOW = ny(11, 9)


def test_nobody_was_thanked_yet() -> None:
    assert verdict(AGAIN, case(), NOW).word is Word.GO


def test_a_colleague_who_was_thanked_does_not_count() -> None:
    assert verdict(proposal(Purpose.THANKS, "lee"), case(touches=(THANKED,)), NOW).word is Word.GO


def test_thanks_for_an_earlier_round_do_not_count() -> None:
    second = case(interviews=(interview(), interview(12, id="i2")), touches=(THANKED,))
    assert verdict(proposal(Purpose.THANKS, interview="i2"), second, ny(12, 12)).word is Word.GO
    assert verdict(AGAIN, second, ny(12, 12)).word is Word.GO


@pytest.mark.parametrize("purpose", [Purpose.DELIVERY, Purpose.ANSWER, Purpose.OTHER, Purpose.INQUIRY])
def test_other_messages_to_that_person_are_no_thanks(purpose: Purpose) -> None:
    facts = case(touches=(out(ny(10, 14), purpose),))
    assert "thanks_once" not in spoke(verdict(AGAIN, facts, NOW))


def test_thanks_that_came_in_are_not_ours() -> None:
    assert verdict(AGAIN, case(touches=(word(ny(10, 14)),)), NOW).word is Word.GO


@pytest.mark.parametrize("purpose", [Purpose.DELIVERY, Purpose.CLOSING, Purpose.ANSWER])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "thanks_once" not in spoke(verdict(proposal(purpose), case(touches=(THANKED,)), NOW))


def test_thanks_without_a_name_to_another_panel_do_not_count() -> None:
    rounds = (interview(), interview(12, id="i2"))
    facts = case(interviews=rounds, touches=(out(ny(10, 14), Purpose.THANKS, interview="i1", people=()),))
    assert verdict(proposal(Purpose.THANKS, interview="i2"), facts, ny(12, 12)).word is Word.GO


def test_thanks_without_a_name_do_not_count_for_somebody_who_was_not_there() -> None:
    facts = case(interviews=(interview(interviewers=("lee",)),), touches=(out(ny(10, 14), Purpose.THANKS, people=()),))
    assert "thanks_once" not in spoke(verdict(proposal(Purpose.THANKS, "dana", interview="i1"), facts, NOW))


@pytest.mark.parametrize("reader", ["dana", "lee"])
@pytest.mark.parametrize("about", ["i1", None])
def test_thanks_without_a_name_count_for_everybody_of_the_panel(reader: str, about: str | None) -> None:
    facts = case(touches=(out(ny(10, 14), Purpose.THANKS, people=(), interview=about),))
    said = verdict(proposal(Purpose.THANKS, reader), facts, NOW)
    assert said.word is Word.STOP
    assert says(said, "thanks_once") == (
        "You gave thanks for this interview on 10 Nov, by e-mail; "
        "to whom is not noted, so it counts for everybody there."
    )


def test_where_nobody_is_known_to_have_been_there_thanks_without_a_name_count_too() -> None:
    facts = case(interviews=(interview(interviewers=()),), touches=(out(ny(10, 14), Purpose.THANKS, people=()),))
    assert verdict(proposal(Purpose.THANKS, "dana", interview="i1"), facts, NOW).word is Word.STOP


def test_but_not_for_the_agency_which_gave_no_interview() -> None:
    facts = case(interviews=(interview(interviewers=()),), touches=(out(ny(10, 14), Purpose.THANKS, people=()),))
    assert "thanks_once" not in spoke(verdict(proposal(Purpose.THANKS, "avery", interview="i1"), facts, NOW))


def test_where_no_interview_is_known_thanks_without_a_name_count_too() -> None:
    facts = case(interviews=(), touches=(out(ny(10, 14), Purpose.THANKS, people=()),))
    assert "thanks_once" in spoke(verdict(proposal(Purpose.THANKS, "dana"), facts, NOW))


def test_the_second_thank_you_is_stopped() -> None:
    said = verdict(AGAIN, case(touches=(THANKED,)), NOW)
    assert said.word is Word.STOP
    assert says(said, "thanks_once") == "Dana Ruiz was already thanked for this interview on 10 Nov, by e-mail."


@pytest.mark.parametrize("first", list(Channel))
@pytest.mark.parametrize("second", list(Channel))
def test_the_channel_makes_no_difference(first: Channel, second: Channel) -> None:
    thanked = out(ny(10, 14), Purpose.THANKS, channel=first, interview="i1")
    assert verdict(proposal(Purpose.THANKS, channel=second), case(touches=(thanked,)), NOW).word is Word.STOP


def test_thanks_that_name_no_interview_were_for_the_newest_one_by_then() -> None:
    rounds = (interview(), interview(12, id="i2"))
    facts = case(interviews=rounds, touches=(out(ny(10, 14), Purpose.THANKS),))
    assert verdict(proposal(Purpose.THANKS, interview="i1"), facts, ny(12, 12)).word is Word.STOP
    assert verdict(proposal(Purpose.THANKS, interview="i2"), facts, ny(12, 12)).word is Word.GO


def test_an_address_is_the_same_person() -> None:
    thanked = out(ny(10, 14), Purpose.THANKS, "DANA@acme.example", interview="i1")
    assert verdict(AGAIN, case(touches=(thanked,)), NOW).word is Word.STOP
    assert verdict(proposal(Purpose.THANKS, "dana@Acme.example"), case(touches=(THANKED,)), NOW).word is Word.STOP


def test_an_unknown_address_is_a_person_too() -> None:
    thanked = out(ny(10, 14), Purpose.THANKS, "kim@acme.example", interview="i1")
    said = verdict(proposal(Purpose.THANKS, "kim@acme.example"), case(touches=(thanked,)), NOW)
    assert says(said, "thanks_once").startswith("This person was already thanked")


def test_one_note_to_the_whole_panel_thanked_each_of_them() -> None:
    both = out(ny(10, 14), Purpose.THANKS, "dana", "lee", interview="i1")
    assert verdict(proposal(Purpose.THANKS, "lee"), case(touches=(both,)), NOW).word is Word.STOP


def test_a_note_to_two_is_stopped_where_one_of_them_was_thanked() -> None:
    assert verdict(proposal(Purpose.THANKS, "lee", "dana"), case(touches=(THANKED,)), NOW).word is Word.STOP


def test_a_note_that_bounced_was_no_thanks() -> None:
    came_back = word(ny(10, 14, 1), Purpose.BOUNCE, human=False)
    assert verdict(AGAIN, case(touches=(THANKED, came_back)), NOW).word is Word.GO


def test_a_note_to_an_address_that_bounces_was_no_thanks() -> None:
    facts = case(touches=(THANKED,), bounces=("dana@acme.example",))
    assert "thanks_once" not in spoke(verdict(AGAIN, facts, NOW))
    assert verdict(proposal(Purpose.THANKS, channel=Channel.PHONE), facts, NOW).word is Word.GO


def test_a_note_from_before_she_answered_did_arrive() -> None:
    facts = case(touches=(THANKED, word(ny(10, 16))), bounces=("dana@acme.example",))
    assert verdict(AGAIN, facts, NOW).word is Word.STOP


def test_a_phone_call_does_not_bounce() -> None:
    called = out(ny(10, 14), Purpose.THANKS, channel=Channel.PHONE, interview="i1")
    assert verdict(AGAIN, case(touches=(called,), bounces=("dana@acme.example",)), NOW).word is Word.STOP


def test_a_bounce_takes_back_only_the_last_mail_to_that_person() -> None:
    other = out(ny(10, 15), Purpose.DELIVERY)
    came_back = word(ny(10, 15, 1), Purpose.BOUNCE, human=False)
    assert verdict(AGAIN, case(touches=(THANKED, other, came_back)), NOW).word is Word.STOP


def test_a_bounce_that_names_nobody_takes_back_the_last_mail_of_all() -> None:
    nameless = word(ny(10, 14, 5), Purpose.BOUNCE, human=False, people=())
    to_lee = out(ny(10, 13), Purpose.THANKS, "lee", interview="i1")
    facts = case(touches=(THANKED, to_lee, nameless))
    assert verdict(AGAIN, facts, NOW).word is Word.GO
    assert verdict(proposal(Purpose.THANKS, "lee"), facts, NOW).word is Word.STOP


def test_a_bounce_before_any_mail_takes_nothing_back() -> None:
    early = word(ny(9), Purpose.BOUNCE, human=False)
    assert verdict(AGAIN, case(touches=(THANKED, early)), NOW).word is Word.STOP


def test_a_note_that_was_noted_by_hand_after_its_bounce_was_no_thanks_either() -> None:
    came_back = word(ny(10, 13, 59), Purpose.BOUNCE, human=False)
    assert verdict(AGAIN, case(touches=(came_back, THANKED)), NOW).word is Word.GO
    hours_before = word(ny(10, 13), Purpose.BOUNCE, human=False)
    assert verdict(AGAIN, case(touches=(hours_before, THANKED)), NOW).word is Word.STOP


def test_of_a_note_to_two_only_the_half_that_bounced_is_taken_back() -> None:
    both = out(ny(10, 14), Purpose.THANKS, "dana", "lee", interview="i1")
    came_back = word(ny(10, 14, 1), Purpose.BOUNCE, "lee", human=False)
    facts = case(touches=(both, came_back))
    assert verdict(AGAIN, facts, NOW).word is Word.STOP
    assert verdict(proposal(Purpose.THANKS, "lee"), facts, NOW).word is Word.GO


def test_written_once_more_after_it_bounced_it_is_the_first_and_the_last() -> None:
    came_back = word(ny(10, 14, 1), Purpose.BOUNCE, human=False)
    once_more = out(ny(10, 16), Purpose.THANKS, interview="i1")
    said = verdict(AGAIN, case(touches=(THANKED, came_back, once_more)), NOW)
    assert says(said, "thanks_once") == "Dana Ruiz was already thanked for this interview on 10 Nov, by e-mail."


@given(cases(), moments, moments, proposals)
@many
def test_a_note_that_bounced_makes_no_difference_to_anything(
    facts: Case, sent: datetime, now: datetime, meant: Proposal
) -> None:
    """Neither to the next thanks nor to gaps and limits: it is as if it had never left."""
    note = out(sent, Purpose.THANKS, application="a1", interview="i1")
    came_back = word(sent + timedelta(minutes=1), Purpose.BOUNCE, application="a1", human=False)
    facts = replace(facts, bounces=())
    assume(not any(sent <= one.at <= came_back.at for one in facts.touches))
    after = replace(facts, touches=(*facts.touches, note, came_back))
    assert judge(meant, after, now) == judge(meant, facts, now)


def test_where_no_interview_is_known_one_thank_you_is_still_enough() -> None:
    facts = case(interviews=(), touches=(out(ny(10, 14), Purpose.THANKS),))
    assert verdict(AGAIN, facts, NOW).word is Word.STOP


@pytest.mark.parametrize("reader", ["dana", "reese"])
def test_thanks_about_one_role_are_for_the_newest_interview_of_that_role(reader: str) -> None:
    """Dana gave both interviews, Reese none of them."""
    two = (Application(id="a1"), Application(id="a2"))
    rounds = (interview(), interview(11, id="i2", application="a2"))
    before = out(ny(10, 14), Purpose.THANKS, reader, interview="i1")
    facts = case(applications=two, interviews=rounds, touches=(before,))
    assert "thanks_once" in spoke(verdict(proposal(Purpose.THANKS, reader, application="a1"), facts, ny(11, 12)))
    assert "thanks_once" not in spoke(verdict(proposal(Purpose.THANKS, reader, application="a2"), facts, ny(11, 12)))


@pytest.mark.parametrize(("reader", "who"), [("dana", "Dana Ruiz"), ("x@acme.example", "them")])
def test_an_inquiry_that_gave_thanks_says_whom_it_thanked(reader: str, who: str) -> None:
    asked = out(ny(20), Purpose.INQUIRY, reader, text="Thank you again for the interview. Is there any news?")
    said = verdict(proposal(Purpose.THANKS, reader, interview="i1"), case(touches=(asked,)), ny(24, 12))
    assert says(said, "thanks_once") == f"Your message to {who} on 20 Nov gave thanks for this interview already."


def test_thanks_given_before_the_talk_are_none_for_it() -> None:
    asked = out(ny(9), Purpose.INQUIRY, text="Thank you again for the interview. Is there any news?")
    said = verdict(proposal(Purpose.THANKS, interview="i1"), case(touches=(asked,)), NOW)
    assert "thanks_once" not in spoke(said)


@pytest.mark.parametrize("interview_id", ["i1", None])
def test_the_report_to_the_agency_was_the_thank_you_too(interview_id: str | None) -> None:
    told = out(ny(10, 14), Purpose.REPORT, "avery", interview=interview_id)
    said = verdict(proposal(Purpose.THANKS, "avery", interview="i1"), case(touches=(told,)), NOW)
    assert says(said, "thanks_once") == (
        "You told Avery Brook how this interview went on 10 Nov; one message to the agency after it is enough."
    )


@pytest.mark.parametrize(
    ("at", "reader", "interview_id"), [(10, "kim@brook.example", "i1"), (9, "avery", None), (10, "avery", "i0")]
)
def test_a_report_to_somebody_else_or_on_another_talk_is_no_thank_you(at: int, reader: str, interview_id: str) -> None:
    rounds = (interview(), interview(3, id="i0"))
    told = out(ny(at, 14), Purpose.REPORT, reader, interview=interview_id)
    facts = case(interviews=rounds, touches=(told,))
    assert "thanks_once" not in spoke(verdict(proposal(Purpose.THANKS, "avery", interview="i1"), facts, NOW))


def test_a_report_to_the_agency_is_no_thank_you_to_the_employer() -> None:
    told = out(ny(10, 14), Purpose.REPORT, "avery", "dana", interview="i1")
    assert verdict(AGAIN, case(touches=(told,)), NOW).word is Word.GO
