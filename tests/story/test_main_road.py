"""From the invitation to the second inquiry, as it should go."""

from datetime import date

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.confirm_promise import confirm_promise
from afterword.services.review_message import review_message
from afterword.services.write_inquiry import open_inquiry
from afterword.store.models import Outgoing, Touch
from afterword.store.read.overview import view_of
from journey import Journey, at

pytestmark = pytest.mark.django_db


def test_from_the_interview_to_letting_it_rest():
    road = Journey()
    interview = road.interview()
    application = interview.application
    road.debrief(interview)
    confirm_promise(
        application,
        now=road.now,
        earliest=None,
        latest=date(2026, 11, 27),
        words="by the end of next week",
        said_at=interview.end,
        by=interview.interviewers.get(),
        interview=interview,
    )
    (note,) = road.thanks(interview)
    assert [finding for finding in review_message(note, now=road.now) if finding.severity == "error"] == []
    assert road.send(note).state == State.SENT, note.trouble or note.verdict
    assert road.post.delivered[0].to[0].address == "dana@acme.example"
    assert Touch.objects.get().purpose == Purpose.THANKS

    road.wait_until(at("11-30", "16:00")).sweep()
    assert open_inquiry(application) is None, "the promise has not been over for two working days"

    road.wait_until(at("12-01", "09:00")).sweep()
    inquiry = open_inquiry(application)
    assert inquiry is not None
    assert inquiry.state == State.DRAFT
    assert road.send(inquiry).state == State.SENT
    assert len(road.post.delivered) == 2

    road.wait_until(at("12-07", "16:00")).sweep()
    assert open_inquiry(application) is None
    road.wait_until(at("12-08", "09:00")).sweep()
    assert road.send(open_inquiry(application)).state == State.SENT

    road.wait_until(at("12-29", "10:00")).sweep()
    assert open_inquiry(application) is None
    assert Outgoing.objects.filter(purpose=Purpose.INQUIRY).count() == 2
    assert next(step.purpose for step in view_of(application, now=road.now).steps) in ("rest", "closing")
    assert len({mail.message_id for mail in road.post.delivered}) == 3
