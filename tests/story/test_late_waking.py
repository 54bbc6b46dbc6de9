"""A machine that slept past the hour decides anew on waking, and never sends at night what was due in the day."""

from datetime import timedelta

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_application
from afterword.services.change_candidate import pause, resume
from afterword.services.errors import NotReady
from afterword.services.revise_message import revise_message
from afterword.services.send_anyway import send_anyway
from afterword.services.send_message import send_message
from afterword.services.text_of import verdict_of
from afterword.services.write_step import write_step
from afterword.store.models import Outgoing, Touch
from afterword.store.read.today import today
from journey import DANA, LEE, Journey, MemorySender, at

pytestmark = pytest.mark.django_db
FRIDAY, SATURDAY, MONDAY = "11-20", "11-21", "11-23"


@pytest.fixture
def road() -> Journey:
    return Journey()


def with_words(road: Journey, message: Outgoing, words: str) -> Outgoing:
    """The same message with a sentence of the person's own before the end."""
    body = message.body.replace("\n\nBest", f"\n\n{words}\n\nBest")
    assert body != message.body
    return revise_message(message, subject=message.subject, body=body, version=message.version, now=road.now)


def fresh(message: Outgoing) -> Outgoing:
    message.refresh_from_db()
    return message


def given_to_the_account(road: Journey, message: Outgoing, *, due: str) -> Outgoing:
    """Approved ten minutes before it is due, and held by a pause that ends at that moment; then the machine sleeps."""
    road.wait_until(at(FRIDAY, due) - timedelta(minutes=10))
    pause(road.candidate, now=road.now)
    road.send(fresh(message))
    road.wait_until(at(FRIDAY, due))
    resume(road.candidate, now=road.now)
    road.post.delivered.clear()
    return fresh(message)


class TestDueOnFridayAt1655AndWokenOnSaturdayAtTwo:
    @pytest.fixture
    def inquiry(self, road) -> Outgoing:
        """Thanked a week ago, so that Friday is the day to ask."""
        road.wait_until(at("11-13", "15:10"))
        interview = road.interview(start=at("11-13", "14:00"))
        road.debrief(interview)
        road.send(road.thanks(interview)[0])
        road.wait_until(at(FRIDAY, "16:40"))
        return write_step(interview.application, purpose=Purpose.INQUIRY, now=road.now)

    def test_it_waits_for_monday_at_nine_theirs(self, road, inquiry):
        given_to_the_account(road, inquiry, due="16:55")
        road.wait_until(at(SATURDAY, "02:00")).sweep()
        assert (fresh(inquiry).state, inquiry.wait_until) == (State.HELD, at(MONDAY, "09:00"))
        assert [reason.rule for reason in verdict_of(inquiry).reasons] == ["their_hours"]
        for hour in range(2 * 24):
            assert road.wait_until(at(SATURDAY, "02:30") + timedelta(hours=hour)).sweep().sent == 0
        assert road.wait_until(at(MONDAY, "08:59")).sweep().sent == 0
        assert road.wait_until(at(MONDAY, "09:00")).sweep().sent == 1
        assert road.sweep().sent == 0
        assert len(road.post.delivered) == 1

    @pytest.mark.parametrize(
        ("words", "named"),
        [
            ("I would be glad to hear from you this week.", "this week"),
            ("I can talk today, or in two days.", "today"),
            ("As I said yesterday, I am free.", "yesterday"),
            ("I am in town over the weekend.", "over the weekend"),
        ],
    )
    def test_a_day_that_is_over_is_not_sent_and_the_person_is_told_which(self, road, inquiry, words, named):
        given_to_the_account(road, with_words(road, inquiry, words), due="16:55")
        road.wait_until(at(SATURDAY, "02:00")).sweep()
        assert road.wait_until(at(MONDAY, "09:00")).sweep().sent == 0
        (reason,) = verdict_of(fresh(inquiry)).reasons
        assert f"“{named}”" in reason.says
        assert inquiry in today(road.candidate, now=road.now).stopped
        assert words in inquiry.body, "the person's own words are not touched"
        for day in range(5):
            assert road.wait_until(at(MONDAY, "10:00") + timedelta(days=day)).sweep().sent == 0
        assert road.post.delivered == []

    def test_once_the_person_has_read_it_again_it_leaves(self, road, inquiry):
        mine = given_to_the_account(road, with_words(road, inquiry, "I am free this week."), due="16:55")
        road.wait_until(at(MONDAY, "09:30")).sweep()
        again = with_words(road, fresh(mine), "Next week suits me as well.")
        assert road.send(again).state == State.SENT

    def test_a_day_that_has_not_come_yet_may_still_be_named(self, road, inquiry):
        given_to_the_account(road, with_words(road, inquiry, "I am in town on Tuesday."), due="16:55")
        road.wait_until(at(SATURDAY, "02:00")).sweep()
        assert road.wait_until(at(MONDAY, "09:00")).sweep().sent == 1

    def test_a_day_that_has_come_may_not(self, road, inquiry):
        given_to_the_account(road, with_words(road, inquiry, "I am in town on Tuesday."), due="16:55")
        assert road.wait_until(at("11-25", "09:00")).sweep().sent == 0
        assert "“Tuesday”" in verdict_of(fresh(inquiry)).reasons[0].says


class TestThanksDueTheSameEvening:
    @pytest.fixture
    def note(self, road) -> Outgoing:
        interview = road.interview()
        road.debrief(interview)
        (note,) = road.thanks(interview)
        assert "today" in note.subject + note.body
        return note

    def test_woken_three_days_later_they_are_worded_as_late_and_wait_to_be_read(self, road, note):
        given_to_the_account(road, note, due="19:00")
        done = road.wait_until(at(MONDAY, "10:00")).sweep()
        assert (done.sent, done.reworded) == (0, 1)
        assert fresh(note).state == State.DRAFT
        assert "today" not in note.subject + note.body
        assert "Friday" in note.body
        assert note.trouble.endswith("So we put the wording anew: read it once more, then approve it.")
        assert note in today(road.candidate, now=road.now).drafts
        assert road.sweep().sent == 0
        assert road.post.delivered == []
        assert road.send(note).state == State.SENT
        assert note.trouble == ""

    def test_in_the_persons_own_words_they_go_back_with_the_reason(self, road, note):
        mine = given_to_the_account(road, with_words(road, note, "I will think of it for long."), due="19:00")
        body = mine.body
        assert road.wait_until(at(MONDAY, "10:00")).sweep().sent == 0
        assert (fresh(note).state, note.body) == (State.HELD, body)
        assert "today" in verdict_of(note).reasons[0].says.lower()
        assert note in today(road.candidate, now=road.now).stopped

    def test_another_change_meanwhile_words_them_anew_as_well(self, road, note):
        given_to_the_account(road, note, due="19:00")
        road.wait_until(at(MONDAY, "10:00"))
        change_application(note.application, now=road.now, role="Data engineer II")
        assert fresh(note).state == State.DRAFT
        assert "today" not in note.subject + note.body

    def test_after_the_last_day_for_thanks_they_stay_where_they_are_and_say_why(self, road, note):
        given_to_the_account(road, note, due="19:00")
        assert road.wait_until(at("12-07", "10:00")).sweep().sent == 0
        assert fresh(note).state == State.HELD
        assert [reason.rule for reason in verdict_of(note).reasons] == ["thanks_in_time"]

    def test_a_night_that_was_foreseen_changes_nothing(self, road):
        interview = road.wait_until(at(FRIDAY, "21:30")).interview(start=at(FRIDAY, "17:00"))
        road.debrief(interview)
        (note,) = road.thanks(interview)
        assert "yesterday" in note.subject + note.body
        assert road.send(with_words(road, note, "I will think of it for long.")).state == State.HELD
        assert road.wait_until(at(SATURDAY, "02:00")).sweep().sent == 0
        assert road.wait_until(at(SATURDAY, "08:00")).sweep().sent == 1

    def test_a_laptop_that_slept_on_does_not_send_at_two_in_the_morning_either(self, road):
        interview = road.wait_until(at(FRIDAY, "21:30")).interview(start=at(FRIDAY, "17:00"))
        road.debrief(interview)
        (note,) = road.thanks(interview)
        road.send(note)
        road.wait_until(at("11-22", "02:00")).sweep()
        assert (fresh(note).state, note.wait_until) == (State.HELD, at("11-22", "08:00"))
        assert road.wait_until(at("11-22", "08:30")).sweep().sent == 0, "it says yesterday, and that is over"
        assert fresh(note).state == State.DRAFT
        assert "yesterday" not in note.subject + note.body
        assert road.post.delivered == []


def test_an_answer_that_came_while_it_slept_stops_what_was_due(road):
    interview = road.interview()
    road.debrief(interview)
    road.send(road.thanks(interview)[0])
    road.wait_until(at("11-27", "11:00"))
    inquiry = write_step(interview.application, purpose=Purpose.INQUIRY, now=road.now)
    assert road.send(inquiry).state == State.HELD
    assert inquiry.wait_until == at("11-30", "09:00")
    road.post.delivered.clear()
    came = Touch.objects.create(
        employer=interview.application.employer,
        application=interview.application,
        at=at("11-30", "08:40"),
        direction="in",
        channel="email",
        purpose="answer",
        read=False,
    )
    came.people.set([inquiry.person])
    road.wait_until(at("12-01", "11:00")).sweep()
    assert fresh(inquiry).state == State.HELD
    assert verdict_of(inquiry).reasons[0].rule == "answer_first"
    assert road.wait_until(at("12-08", "11:00")).sweep().sent == 0
    assert road.post.delivered == []


class TestAClockSetBack:
    def test_nothing_that_has_left_leaves_again(self, road):
        interview = road.interview()
        road.debrief(interview)
        (note,) = road.thanks(interview)
        assert road.send(note).state == State.SENT
        for hours in (1, 5, 30):
            road.wait_until(at(FRIDAY, "15:10") - timedelta(hours=hours)).sweep(alone=True)
        road.wait_until(at("11-24", "11:00")).sweep(alone=True)
        assert len(road.post.delivered) == 1

    def test_what_waits_for_its_hour_waits_for_that_hour(self, road):
        interview = road.wait_until(at(FRIDAY, "21:30")).interview(start=at(FRIDAY, "17:00"))
        road.debrief(interview)
        (note,) = road.thanks(interview)
        road.send(note)
        assert road.wait_until(at(FRIDAY, "16:00")).sweep().sent == 0, (
            "five and a half hours back, before the interview"
        )
        assert road.wait_until(at(FRIDAY, "19:00")).sweep().sent == 0
        assert road.wait_until(at(SATURDAY, "07:59")).sweep().sent == 0
        assert road.wait_until(at(SATURDAY, "08:00")).sweep().sent == 1
        assert len(road.post.delivered) == 1

    def test_between_the_door_and_the_first_byte_it_is_no_sleep(self, road):
        interview = road.interview()
        road.debrief(interview)
        (note,) = road.thanks(interview)
        approve_message(note, now=road.now)
        back = road.now - timedelta(hours=3)
        assert send_message(note, sender=road.post, now=road.now, clock=lambda: back).state == State.SENT


@pytest.mark.parametrize(
    ("evening", "morning"),
    [
        (at("10-31", "17:00"), at("11-01", "08:00")),
        (at("03-07", "17:00"), at("03-08", "08:00")),
    ],
    ids=["the night that is an hour longer", "the night that is an hour shorter"],
)
def test_in_the_night_of_the_clock_change_it_waits_for_their_morning_and_leaves_once(evening, morning):
    road = Journey(evening + timedelta(hours=4, minutes=30))
    interview = road.interview(start=evening)
    road.debrief(interview)
    (note,) = road.thanks(interview)
    assert road.send(note).state == State.HELD
    assert note.wait_until == morning
    moment = road.now
    while moment < morning:
        assert road.wait_until(moment).sweep().sent == 0
        moment += timedelta(minutes=15)
    assert road.wait_until(morning).sweep().sent == 1
    assert road.wait_until(morning + timedelta(hours=1)).sweep().sent == 0
    assert len(road.post.delivered) == 1


class SleepyPost(MemorySender):
    """The lid is closed while the first mail leaves."""

    def __init__(self, road: Journey, until) -> None:
        super().__init__()
        self._road, self._until = road, until

    def send(self, mail) -> None:
        super().send(mail)
        self._road.wait_until(self._until)


def test_a_sleep_in_the_middle_of_a_round_is_noticed_before_the_next_one_leaves(road):
    interview = road.interview(DANA, LEE)
    road.debrief(interview)
    notes = road.thanks(interview)
    for note in notes:
        given_to_the_account(road, note, due="17:00")
    road.post = SleepyPost(road, at(SATURDAY, "02:00"))
    assert road.sweep().sent == 1
    assert len(road.post.delivered) == 1
    states = sorted(fresh(note).state for note in notes)
    assert states == [State.HELD, State.SENT]
    (held,) = [note for note in notes if note.state == State.HELD]
    assert held.wait_until == at(SATURDAY, "08:00")


class TestASleepBetweenTheDoorAndTheFirstByte:
    @pytest.fixture
    def note(self, road) -> Outgoing:
        interview = road.interview()
        road.debrief(interview)
        (note,) = road.thanks(interview)
        return approve_message(note, now=road.now)

    def test_lets_nothing_leave_and_asks_the_guard_again(self, road, note):
        woken = at(SATURDAY, "02:00")
        assert send_message(note, sender=road.post, now=road.now, clock=lambda: woken).state == State.HELD
        assert note.claimed_at is None
        assert road.post.delivered == []
        road.wait_until(woken).sweep()
        assert (fresh(note).state, note.wait_until) == (State.HELD, at(SATURDAY, "08:00"))

    def test_leaves_no_override_behind(self, road, note):
        road.wait_until(at(FRIDAY, "22:00"))
        send_message(note, sender=road.post, now=road.now)
        seen = verdict_of(note).reasons
        why = "Dana is up and waits for it"
        woken = at(SATURDAY, "02:00")
        with pytest.raises(NotReady, match="slept before it left"):
            send_anyway(note, why=why, seen=seen, sender=road.post, now=road.now, clock=lambda: woken)
        assert (fresh(note).state, note.override) == (State.HELD, {})
        road.wait_until(woken).sweep()
        assert road.post.delivered == []
