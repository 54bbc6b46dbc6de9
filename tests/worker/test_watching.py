"""A connected mailbox is watched: what comes is taken in within moments, and what goes wrong ends no watching."""

import threading
import time
from contextlib import contextmanager

import pytest

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble
from afterword.services.approve_message import approve_message
from afterword.services.look_into import look_into
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import Mailbox, Outgoing, Touch
from afterword.worker.watching import Watching
from journey import DANA as DANA_ROW
from journey import at
from mailjourney import MailJourney

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def road():
    return MailJourney()


@contextmanager
def watching(road, opener=None):
    def look(mailbox, line):
        return look_into(mailbox, opener=road.opener, read_mail=read_mail, clock=road.clock, line=line)

    watch = Watching(opener=opener or road.opener, look=look, every=0.2, find_every=0.05)
    watch.start()
    try:
        yield watch
    finally:
        watch.stop(5.0)
        for thread in watch._watched.values():
            thread.join(5.0)


def eventually(true) -> bool:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.02)
    return False


def test_an_answer_holds_the_inquiry_that_was_to_go(road):
    interview = road.interview(DANA_ROW)
    road.look()
    road.wait_until(at("12-01", "18:00"))
    road.look()
    inquiry = write_inquiry(interview.application, now=road.now)
    approve_message(inquiry, now=road.now)
    Outgoing.objects.update(road="smtp")
    with watching(road):
        assert eventually(lambda: Mailbox.objects.get().looked_at == road.now)
        road.comes("We decide on Friday.")
        assert eventually(Touch.objects.exists)
        assert eventually(lambda: Outgoing.objects.get(pk=inquiry.pk).state == State.HELD)
    assert "have not read it yet" in str(Outgoing.objects.get(pk=inquiry.pk).verdict)


def test_a_broken_line_is_opened_again_and_the_trouble_told_meanwhile(road, monkeypatch):
    monkeypatch.setattr("afterword.worker.watching.SHORTEST_PAUSE", 0.3)
    broke = threading.Event()

    @contextmanager
    def breaking(mailbox):
        if not broke.is_set():
            broke.set()
            raise MailboxTrouble("The server is away.", cause=Hindrance.NO_ANSWER)
        yield road.box.open()

    with watching(road, breaking):
        assert eventually(lambda: Mailbox.objects.get().trouble == "The server is away.")
        assert eventually(lambda: Mailbox.objects.get().looked_at is not None)
    assert Mailbox.objects.get().trouble == ""


def test_a_refused_password_is_not_tried_again_until_it_was_entered_anew(road):
    tried = []

    @contextmanager
    def refused(mailbox):
        tried.append(mailbox.connected_at)
        raise MailboxTrouble("Wrong password.", cause=Hindrance.PASSWORD)
        yield

    with watching(road, refused):
        assert eventually(lambda: Mailbox.objects.get().trouble == "Wrong password.")
        time.sleep(0.3)
        assert len(tried) == 1
        Mailbox.objects.update(connected_at=road.later(minutes=1).now)
        assert eventually(lambda: len(tried) == 2)


def test_a_mailbox_that_is_forgotten_is_not_looked_into_any_more(road):
    with watching(road) as watch:
        assert eventually(lambda: Mailbox.objects.get().looked_at is not None)
        Mailbox.objects.all().delete()
        assert eventually(lambda: not any(thread.is_alive() for thread in watch._watched.values()))
