"""What left lies in the Sent folder once; what may have left is looked for there, and never sent again."""

from datetime import timedelta

import pytest

from afterword.adapters.mail.message import build
from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import FolderRole, Hindrance, MailboxTrouble
from afterword.core.ports.sender import CutOff, Refused
from afterword.services.hand_over import settle_unsure
from afterword.services.lay_copies import lay_copies
from afterword.store.models import MailAccount, Outgoing, Touch
from journey import DANA
from mailjourney import MailJourney

pytestmark = pytest.mark.django_db

CUT = b"Message-ID: <cut@sam.example>\r\n\r\nWhat may have left.\r\n"


@pytest.fixture
def road():
    return MailJourney()


def thanked(road, **how):
    meeting = road.interview(DANA)
    road.debrief(meeting)
    road.look()
    return road.send(road.thanks(meeting)[0], **how)


def sent(road):
    return list(road.box.shelf("Sent").messages.values())


def again(message):
    return Outgoing.objects.get(pk=message.pk)


def test_what_left_lies_in_the_sent_folder_byte_for_byte_once(road):
    note = thanked(road)
    copy = bytes(note.sent_copy or again(note).sent_copy)
    road.later(minutes=1).look()
    road.later(minutes=1).look()
    (kept,) = sent(road)
    assert (kept.raw, kept.received_at, again(note).sent_copy) == (copy, note.sent_at, None)
    assert Touch.objects.count() == 1


def test_a_provider_that_lays_it_by_itself_gets_no_second_one(road):
    note = thanked(road)
    road.box.deliver("Sent", bytes(again(note).sent_copy))
    road.later(minutes=1).look()
    assert (len(sent(road)), again(note).sent_copy) == (1, None)


def test_a_known_provider_is_not_even_asked(road):
    MailAccount.objects.update(host="smtp.gmail.com")
    type(road.mailbox).objects.update(host="imap.gmail.com")
    assert again(thanked(road)).sent_copy is None


def test_a_copy_that_fails_is_tried_again_and_the_message_stays_sent(road):
    note = thanked(road)
    line = road.box.open()

    def broken(*_args, **_how):
        raise MailboxTrouble("The line broke.", cause=Hindrance.LINE_BROKE)

    line.put = broken
    road.later(minutes=1)
    with pytest.raises(MailboxTrouble):
        lay_copies(road.candidate, line, now=road.now)
    assert (again(note).state, len(road.post.delivered)) == (State.SENT, 1)
    road.later(minutes=1).look()
    assert (len(sent(road)), again(note).sent_copy) == (1, None)


def test_where_there_is_no_sent_folder_yet_the_copy_waits_for_one(road):
    note = thanked(road)
    road.box.make("Sent", FolderRole.OTHER)
    road.later(minutes=1).look()
    assert (sent(road), again(note).sent_copy is None) == ([], False)
    road.box.make("Sent", FolderRole.SENT)
    road.later(minutes=1).look()
    assert (len(sent(road)), again(note).sent_copy) == (1, None)


def test_a_full_mailbox_is_not_asked_forever(road):
    note = thanked(road)
    line = road.box.open()

    def full(*_args, **_how):
        raise MailboxTrouble("It is full.", cause=Hindrance.MAILBOX_FULL)

    line.put = full
    road.later(minutes=1)
    lay_copies(road.candidate, line, now=road.now)
    assert (again(note).state, again(note).sent_copy) == (State.SENT, None)


def unsure(road):
    road.post.trouble = cut = CutOff("The line broke.")
    cut.text = CUT
    note = thanked(road)
    assert note.state == State.UNSURE
    return note


def test_what_may_have_left_and_lies_among_the_sent_has_left_then(road):
    note = unsure(road)
    road.sends(note.body, subject=note.subject, message_id=note.message_id, at=road.now + timedelta(seconds=2))
    road.later(minutes=1).look()
    assert (again(note).state, again(note).sent_at) == (State.SENT, road.now - timedelta(seconds=58))
    assert Touch.objects.count() == 1


def test_what_has_left_as_the_person_found_out_gets_its_copy(road):
    note = unsure(road)
    road.post.trouble = None
    road.later(minutes=1).look()
    assert (sent(road), bytes(again(note).sent_copy)) == ([], CUT)
    settle_unsure(again(note), arrived=True, now=road.now)
    road.later(minutes=1).look()
    assert [kept.raw for kept in sent(road)] == [CUT]
    assert (again(note).state, again(note).sent_copy) == (State.SENT, None)


def test_what_has_not_left_after_all_leaves_no_copy(road):
    note = unsure(road)
    settle_unsure(again(note), arrived=False, now=road.now)
    assert again(note).sent_copy is None


def test_what_may_have_left_and_lies_nowhere_stays_unsure_and_is_never_sent_again(road):
    note = unsure(road)
    road.post.trouble = None
    for _ in range(3):
        road.later(hours=7).look()
        road.sweep()
    assert (again(note).state, len(road.post.delivered)) == (State.UNSURE, 1)


class Killed(BaseException):
    """The process is killed: nothing is caught, and nothing more is written."""


def killed_once_it_was_taken(road):
    """The server has it, and nobody here could write that down; the next start finds out that nobody knows."""
    road.post.trouble = Killed()
    with pytest.raises(Killed):
        thanked(road)
    (mail,) = road.post.delivered
    road.post.trouble = None
    road.later(minutes=1).sweep(alone=True)
    note = Outgoing.objects.get()
    assert (note.state, "not certain whether it left" in note.trouble) == (State.UNSURE, True)
    return note, build(mail).as_bytes()


def test_what_a_killed_process_had_sent_gets_its_copy_once_the_person_says_that_it_left(road):
    note, text = killed_once_it_was_taken(road)
    road.look()
    assert sent(road) == []
    settle_unsure(again(note), arrived=True, now=road.now)
    road.later(minutes=1).look()
    road.later(minutes=1).look()
    assert [kept.raw for kept in sent(road)] == [text]
    assert (again(note).state, again(note).sent_copy, len(road.post.delivered)) == (State.SENT, None, 1)


def test_an_answer_to_what_nobody_knew_about_shows_that_it_left(road):
    note, text = killed_once_it_was_taken(road)
    road.later(hours=1).comes("It was good to meet you.", subject=f"Re: {note.subject}", answers=note.message_id)
    road.look()
    assert (again(note).state, again(note).sent_at) == (State.SENT, note.claimed_at)
    road.later(minutes=1).look()
    assert [kept.raw for kept in sent(road)] == [text]
    assert Touch.objects.filter(direction="out").count() == 1


def test_an_answer_to_another_mail_shows_nothing(road):
    note, _ = killed_once_it_was_taken(road)
    road.later(hours=1).comes("It was good to meet you.", answers="<another@sam.example>")
    road.look()
    assert again(note).state == State.UNSURE


def test_what_the_server_refused_keeps_no_copy(road):
    road.post.trouble = Refused("There is no such mailbox.")
    note = thanked(road)
    assert (note.state, again(note).sent_copy) == (State.FAILED, None)


def test_a_message_that_was_cut_off_by_a_crash_is_looked_for_too(road):
    note = thanked(road)
    Touch.objects.all().delete()
    Outgoing.objects.filter(pk=note.pk).update(state=State.SENDING, sent_at=None, sent_copy=None)
    road.sends(note.body, subject=note.subject, message_id=note.message_id)
    road.later(minutes=1).sweep(alone=True)
    assert again(note).state == State.UNSURE
    road.look()
    assert again(note).state == State.SENT
