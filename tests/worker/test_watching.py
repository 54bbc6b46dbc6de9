"""A connected mailbox is watched: what comes is taken in within moments, and what goes wrong ends no watching."""

import socket
import threading
import time
from contextlib import contextmanager, suppress

import pytest

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble
from afterword.services.approve_message import approve_message
from afterword.services.look_into import look_into
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import Candidate, Mailbox, Outgoing, Touch
from afterword.worker.rota import Limits
from afterword.worker.watching import Watching
from journey import DANA as DANA_ROW
from journey import at
from mailjourney import MailJourney

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def road():
    return MailJourney()


@contextmanager
def watching(road, opener=None, **changes):
    def look(mailbox, line):
        return look_into(mailbox, opener=road.opener, read_mail=read_mail, clock=road.clock, line=line)

    limits = Limits(**{"every": 0.2, "rarely": 0.2, "shortest_pause": 0.3, "between_news": 0.0, **changes})
    watch = Watching(opener=opener or road.opener, look=look, limits=limits, find_every=0.05)
    watch.start()
    try:
        yield watch
    finally:
        watch.stop(5.0)
        watch.join(5.0)


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


def test_a_broken_line_is_opened_again_and_the_trouble_told_meanwhile(road):
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
        assert eventually(lambda: not watch.rota.turns and not watch.rota.running)


class SpeakingLine:
    """A line whose server speaks up by itself, as with IDLE; what it holds is the memory's."""

    def __init__(self, box) -> None:
        self._line = box.open()
        self.near, self.far = socket.socketpair()
        self.near.setblocking(False)

    def __getattr__(self, name):
        return getattr(self._line, name)

    def listen(self, folder):
        self._line.listen(folder)
        return self.near.fileno()

    def heard(self):
        with suppress(BlockingIOError):
            if not self.near.recv(4096):
                raise MailboxTrouble("It ended the line.", cause=Hindrance.LINE_BROKE)
        return self._line.heard()

    def close(self):
        self.near.close()
        self.far.close()


@pytest.fixture
def lines(road):
    opened = []

    @contextmanager
    def opener(_mailbox):
        opened.append(line := SpeakingLine(road.box))
        yield line
        line.close()

    yield opened, opener
    for line in opened:
        line.close()


def listens(watch):
    return eventually(lambda: watch._heard_of)


def test_a_server_that_speaks_up_is_looked_into_at_once_by_the_same_line(road, lines):
    opened, opener = lines
    road.interview(DANA_ROW)
    with watching(road, opener, every=600.0) as watch:
        assert listens(watch)
        road.comes("We decide on Friday.")
        opened[0].far.send(b"* 1 EXISTS\r\n")
        assert eventually(Touch.objects.exists)
    assert len(opened) == 1


def test_a_server_that_speaks_of_nothing_new_is_not_looked_into(road, lines):
    opened, opener = lines
    road.interview(DANA_ROW)
    with watching(road, opener, every=600.0) as watch:
        assert listens(watch)
        looked_at = Mailbox.objects.get().looked_at
        road.later(minutes=1)
        heard = watch.rota.turns[road.mailbox.pk].ended
        opened[0].far.send(b"* OK still here\r\n")
        assert eventually(lambda: watch.rota.turns[road.mailbox.pk].ended > heard)
        assert listens(watch)
    assert Mailbox.objects.get().looked_at == looked_at
    assert len(opened) == 1


def test_a_line_that_ends_while_it_waits_is_opened_again_and_no_trouble_told(road, lines):
    opened, opener = lines
    road.interview(DANA_ROW)
    with watching(road, opener, every=600.0) as watch:
        assert listens(watch)
        looked_at = road.now
        assert Mailbox.objects.get().looked_at == looked_at
        road.later(minutes=1)
        opened[0].far.close()
        assert eventually(lambda: Mailbox.objects.get().looked_at == road.now)
    assert len(opened) == 2
    assert Mailbox.objects.get().trouble == ""


def test_no_line_stays_open_where_no_answer_is_awaited(road, lines):
    opened, opener = lines
    with watching(road, opener, every=600.0, rarely=600.0) as watch:
        assert eventually(lambda: Mailbox.objects.get().looked_at == road.now)
        assert eventually(lambda: watch.rota.running == 0)
        assert not watch._kept
    assert opened[0].near.fileno() == -1


def test_servers_that_hang_hold_up_no_other_mailbox(road):
    hung, over = [], threading.Event()
    others = [another_mailbox(number, "hangs.example") for number in range(20)]

    @contextmanager
    def opener(mailbox):
        if mailbox.host == "hangs.example":
            hung.append(mailbox.pk)
            over.wait(20)
        yield road.box.open()

    with watching(road, opener, looks=8, slow=8, looks_a_host=3):
        assert eventually(lambda: Mailbox.objects.get(pk=road.mailbox.pk).looked_at == road.now)
        road.later(minutes=1)
        assert eventually(lambda: Mailbox.objects.get(pk=road.mailbox.pk).looked_at == road.now)
        assert len(set(hung)) == 3 < len(others)
        over.set()


def another_mailbox(number, host):
    candidate = Candidate.objects.create(
        name=f"N {number}", email=f"n{number}@example.org", created_at=at("11-24", "10:00")
    )
    return Mailbox.objects.create(
        candidate=candidate, address=candidate.email, host=host, port=993, connected_at=at("11-24", "10:00")
    )
