"""The loop wakes, does what is due, survives what goes wrong, and ends when it is told to."""

import threading

import pytest

from afterword import wiring
from afterword.services.approve_message import approve_message
from afterword.services.sweep import SweepResult
from afterword.store.models import DemoMail, Outgoing
from afterword.worker.loop import LOOK_FOR_INQUIRIES_EVERY, Loop
from journey import Journey, at


class Calls:
    """A sweep that notes how it was called; the first one fails."""

    def __init__(self, wanted: int) -> None:
        self.made: list[dict] = []
        self.enough = threading.Event()
        self.wanted = wanted

    def __call__(self, **how) -> SweepResult:
        self.made.append(how)
        if len(self.made) == self.wanted:
            self.enough.set()
        if len(self.made) == 1:
            raise RuntimeError("the disk was full")
        return SweepResult(problems=("The mail server does not answer.",))


@pytest.mark.django_db(transaction=True)
def test_it_goes_on_after_an_error_and_only_the_first_round_settles_what_a_crash_left(caplog):
    calls = Calls(LOOK_FOR_INQUIRIES_EVERY + 2)
    loop = Loop(sweep=calls, every=0.001)
    loop.start()
    assert calls.enough.wait(10)
    loop.stop()
    made = calls.made[: LOOK_FOR_INQUIRIES_EVERY + 1]
    assert [how["alone"] for how in made] == [True] + [False] * LOOK_FOR_INQUIRIES_EVERY
    assert [number for number, how in enumerate(made) if how["inquiries"]] == [0, LOOK_FOR_INQUIRIES_EVERY]
    assert "the disk was full" in caplog.text
    assert "does not answer" in caplog.text


def test_stopping_does_not_wait_for_the_next_waking():
    loop = Loop(sweep=lambda **_how: SweepResult(), every=3600)
    loop.start()
    loop.stop(patience=5)
    assert "afterword-loop" not in {thread.name for thread in threading.enumerate()}


def test_a_loop_that_was_never_started_can_be_stopped():
    Loop(sweep=lambda **_how: SweepResult()).stop()


@pytest.mark.django_db(transaction=True)
def test_it_sends_what_waited_through_the_real_wiring(settings, monkeypatch):
    settings.DEMO = True
    road = Journey()
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.thanks(interview)
    approve_message(note, now=road.now)
    Outgoing.objects.filter(pk=note.pk).update(road="smtp")
    monkeypatch.setattr(wiring, "clock", lambda: at("11-20", "16:00"))
    Loop().round(0)
    assert DemoMail.objects.get().to == "Dana Ruiz <dana@acme.example>"
    Loop().round(1)
    assert DemoMail.objects.count() == 1
