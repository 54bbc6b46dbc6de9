"""An approved message lies among the person's drafts: sent from there, changed, taken away again, or gone."""

from datetime import timedelta

import pytest

from afterword.adapters.mail.message import as_draft
from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble
from afterword.services.approve_message import approve_message, take_back
from afterword.services.door import Road, pass_door
from afterword.services.errors import NotReady
from afterword.services.hand_over import mail_by_hand
from afterword.services.lay_draft import lay_draft
from afterword.services.settle_drafts import take_back_draft
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import Outgoing, Touch
from journey import DANA, at
from mailjourney import MailJourney, written

pytestmark = pytest.mark.django_db


class Drafting(MailJourney):
    """An inquiry that is allowed by now; it goes on in the thread of the thank-you."""

    def inquiry(self) -> Outgoing:
        self.meeting = self.interview(DANA)
        self.debrief(self.meeting)
        self.look()
        self.note = self.send(self.thanks(self.meeting)[0])
        self.wait_until(at("12-03", "10:00")).look()
        return approve_message(write_inquiry(self.meeting.application, now=self.now), now=self.now)

    def lay(self, message, line=None):
        def write(row):
            return as_draft(mail_by_hand(row, now=self.now))

        return lay_draft(message, line=line or self.box.open(), write=write, now=self.now)

    def drafts(self):
        return list(self.box.shelf("Drafts").messages.values())

    def goes_out(self, message, *, message_id=None):
        """The person's own program sends it: the draft goes, a copy lies in Sent."""
        for place in self.lying_in("Drafts"):
            self.box.take(place)
        self.sends(message.body, subject=message.subject, message_id=message_id or message.message_id)

    def edited(self, message, *, message_id):
        """The person's own program lays it anew with other words."""
        for place in self.lying_in("Drafts"):
            self.box.take(place)
        raw = written(
            "sam@example.org", "dana@acme.example", message.subject, "Mine.", at=self.now, message_id=message_id
        )
        self.box.open().put("Drafts", raw, draft=True)


@pytest.fixture
def road():
    return Drafting()


@pytest.fixture
def laid(road):
    return road.lay(road.inquiry())


def again(message):
    return Outgoing.objects.get(pk=message.pk)


def test_it_lies_there_in_its_thread_as_plain_text_that_can_be_edited(road, laid):
    (kept,) = road.drafts()
    mail = read_mail(kept.raw)
    assert kept.draft
    assert mail.text == laid.body.strip()
    assert (mail.head.message_id, mail.head.subject) == (laid.message_id, f"Re: {road.note.subject}")
    assert mail.head.in_reply_to == (road.note.message_id,)
    assert (laid.state, laid.road, laid.lies_at["uid"]) == (State.CLAIMED, "drafts", 1)


def test_as_long_as_it_lies_there_it_counts_and_nothing_else_happens(road, laid):
    road.later(hours=1).look()
    assert (again(laid).state, again(laid).trouble, len(road.drafts())) == (State.CLAIMED, "", 1)


def test_a_night_takes_no_draft_away(road, laid):
    road.wait_until(at("12-03", "23:00")).look()
    assert (again(laid).state, len(road.drafts())) == (State.CLAIMED, 1)


def test_sent_from_there_it_is_in_the_ledger_once(road, laid):
    road.goes_out(laid)
    road.later(minutes=2).look()
    road.later(minutes=2).look()
    assert again(laid).state == State.SENT
    assert again(laid).sent_at == road.now - timedelta(minutes=4)
    assert Touch.objects.filter(purpose="inquiry").count() == 1


def test_sent_under_another_identifier_it_is_known_all_the_same(road, laid):
    road.later(minutes=2).goes_out(laid, message_id="<programs-own@sam.example>")
    road.look()
    assert again(laid).state == State.SENT
    assert Touch.objects.filter(purpose="inquiry").count() == 1


def test_an_answer_that_comes_first_takes_it_away(road, laid):
    road.later(hours=1).comes("Could you send us two dates for a call?")
    road.look()
    row = again(laid)
    assert (row.state, road.drafts(), row.lies_at) == (State.HELD, [], {})
    assert "answer_first" in {reason["rule"] for reason in row.verdict["reasons"]}
    road.sweep()
    assert (again(laid).state, len(road.post.delivered)) == (State.HELD, 1)


@pytest.fixture
def thanks(road):
    """A thank-you that lies there: no rule is against thanks after a word of theirs, but its words may be."""
    road.meeting = road.interview(DANA)
    road.debrief(road.meeting)
    road.look()
    return road.lay(approve_message(road.thanks(road.meeting)[0], now=road.now))


def test_an_answer_takes_a_thank_you_away_as_well_and_it_is_read_once_more(road, thanks):
    road.later(minutes=20).comes("It was good to meet you. We will be in touch next week.")
    road.look()
    row = again(thanks)
    assert (row.state, road.drafts(), row.lies_at) == (State.HELD, [], {})
    assert [reason["rule"] for reason in row.verdict["reasons"]] == ["read_again"]
    road.sweep()
    assert (again(thanks).state, road.post.delivered) == (State.HELD, [])
    again_laid = road.lay(approve_message(take_back(again(thanks)), now=road.later(minutes=1).now))
    assert (again_laid.state, len(road.drafts())) == (State.CLAIMED, 1)
    road.later(minutes=5).look()
    assert (again(thanks).state, len(road.drafts())) == (State.CLAIMED, 1), "what was read again may lie there"


def test_at_night_too_it_waits_for_its_reader_and_not_for_the_morning(road, thanks):
    road.wait_until(at("11-20", "22:30")).comes("It was good to meet you.")
    road.look()
    row = again(thanks)
    assert (row.state, row.verdict["word"], row.wait_until) == (State.HELD, "stop", None)


def test_a_thank_you_that_was_changed_there_stays_and_the_person_is_told(road, thanks):
    road.edited(thanks, message_id=thanks.message_id)
    road.later(minutes=20).comes("It was good to meet you.")
    road.look()
    row = again(thanks)
    assert (row.state, len(road.drafts())) == (State.CLAIMED, 1)
    assert "wrote to you on 20 Nov" in row.trouble
    assert "read it there before you send it" in row.trouble


def test_a_robots_mail_takes_no_thank_you_away(road, thanks):
    road.later(minutes=20).comes("This mailbox is not read.", Auto_Submitted="auto-replied")
    road.look()
    assert (again(thanks).state, again(thanks).trouble, len(road.drafts())) == (State.CLAIMED, "", 1)


@pytest.mark.parametrize("message_id", [None, "<another@sam.example>"])
def test_what_the_person_changed_stays_and_they_are_told(road, laid, message_id):
    road.edited(laid, message_id=message_id or laid.message_id)
    road.later(hours=1).comes("Could you send us two dates for a call?")
    road.look()
    row = again(laid)
    assert (row.state, len(road.drafts())) == (State.CLAIMED, 1)
    assert "You had changed the draft" in row.trouble


def test_gone_and_nowhere_the_person_is_asked_after_a_while(road, laid):
    for place in road.lying_in("Drafts"):
        road.box.take(place)
    road.later(minutes=1).look()
    assert again(laid).trouble == ""
    road.later(minutes=6).look()
    assert (again(laid).state, "Did you send it?" in again(laid).trouble) == (State.CLAIMED, True)


def test_a_draft_in_the_trash_was_not_sent(road, laid):
    road.moves("Drafts", "Trash")
    road.later(minutes=1).look()
    road.later(minutes=6).look()
    assert "Did you send it?" in again(laid).trouble


def test_numbered_anew_by_the_server_it_is_still_the_same_draft(road, laid):
    road.rebuilt("Drafts")
    road.later(hours=1).look()
    assert again(laid).state == State.CLAIMED
    road.later(hours=1).comes("Could you send us two dates for a call?")
    road.look()
    assert (again(laid).state, road.drafts()) == (State.HELD, [])


def test_it_is_taken_back_out_of_the_folder(road, laid):
    take_back_draft(laid, road.box.open())
    assert (again(laid).state, again(laid).road, road.drafts()) == (State.DRAFT, "", [])


def test_what_was_changed_there_is_not_taken_back(road, laid):
    road.edited(laid, message_id=laid.message_id)
    with pytest.raises(NotReady, match="Delete it there first"):
        take_back_draft(laid, road.box.open())
    assert (again(laid).state, len(road.drafts())) == (State.CLAIMED, 1)


def test_the_guard_holds_what_is_not_to_lie_there(road):
    message = road.inquiry()
    road.comes("Could you send us two dates for a call?")
    road.look()
    assert (road.lay(message).state, road.drafts()) == (State.HELD, [])


class Breaking:
    """A line that breaks as a draft is laid down, before the server has it or after."""

    def __init__(self, road, *, has_it, cause=Hindrance.LINE_BROKE) -> None:
        self.line, self.has_it, self.cause = road.box.open(), has_it, cause

    def __getattr__(self, name):
        return getattr(self.line, name)

    def put(self, *args, **how):
        if self.has_it:
            self.line.put(*args, **how)
        raise MailboxTrouble("The line broke.", cause=self.cause)


def test_a_line_that_broke_after_the_draft_was_there_leaves_one_draft(road):
    message = road.lay(road.inquiry(), Breaking(road, has_it=True))
    assert (message.state, message.lies_at["uid"]) == (State.CLAIMED, 0)
    road.later(minutes=1).look()
    assert (again(message).state, again(message).lies_at["uid"], len(road.drafts())) == (State.CLAIMED, 1, 1)


def test_a_line_that_broke_before_it_was_there_is_told_and_can_be_tried_again(road):
    message = road.lay(road.inquiry(), Breaking(road, has_it=False))
    road.later(minutes=1).look()
    assert again(message).state == State.CLAIMED
    road.later(minutes=6).look()
    assert (again(message).state, "Nothing is there" in again(message).trouble) == (State.FAILED, True)


def test_what_the_mailbox_refuses_has_failed_and_nothing_lies_there(road):
    message = road.lay(road.inquiry(), Breaking(road, has_it=False, cause=Hindrance.MAILBOX_FULL))
    assert (message.state, message.trouble, road.drafts()) == (State.FAILED, "The line broke.", [])


def test_a_draft_of_the_same_message_with_other_words_is_not_joined_by_a_second_one(road):
    message = road.inquiry()
    road.edited(message, message_id=message.message_id)
    road.lay(message)
    assert (message.state, "with other words" in message.trouble, len(road.drafts())) == (State.FAILED, True, 1)


def test_a_process_that_was_killed_at_the_door_stops_no_look(road):
    """Nothing was noted yet, and a draft of the same message with other words lies there from before."""
    message = road.inquiry()
    road.edited(message, message_id=message.message_id)
    pass_door(message, now=road.now, road=Road.DRAFTS)
    road.later(minutes=1).look()
    assert (again(message).state, again(message).lies_at, len(road.drafts())) == (State.CLAIMED, {}, 1)


def test_without_a_folder_for_drafts_it_stays_approved(road):
    message = road.inquiry()
    road.box.remove("Drafts")
    with pytest.raises(NotReady, match="no folder for drafts"):
        road.lay(message)
    assert again(message).state == State.APPROVED
