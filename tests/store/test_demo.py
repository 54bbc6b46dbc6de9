"""The example shows each point of the way, whatever the day and the hour on which it is opened."""

import os
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from afterword import wiring
from afterword.config.local_app import prepare
from afterword.core.lifecycle import State
from afterword.services.errors import Problem
from afterword.services.fill_demo import fill_demo
from afterword.services.review_message import review_message
from afterword.store.models import Outgoing
from afterword.store.read.overview import overview
from afterword.store.read.today import today
from afterword.worker.loop import Loop
from journey import MemorySender, open_app

HOURS = st.integers(min_value=0, max_value=24 * 400).map(
    lambda hours: datetime(2026, 11, 22, tzinfo=UTC) + timedelta(hours=hours)
)


class TheExample(TestCase):
    @settings(max_examples=max(1, int(os.environ.get("EXAMPLES", "24")) // 4), deadline=None)
    @given(now=HOURS)
    def test_has_something_of_everything_on_any_day(self, now):
        candidate, post = open_app(now=now), MemorySender()
        fill_demo(candidate, now=now, sender=post)
        seen = today(candidate, now=now)
        assert len(post.delivered) == 3
        assert [interview.application.employer.name for interview in seen.debriefs] == ["Lantern Health"]
        assert sorted(message.purpose for message in seen.drafts) == ["inquiry", "thanks", "thanks"]
        assert len(overview(candidate, now=now)) == 4
        for message in Outgoing.objects.filter(state=State.DRAFT):
            assert [one for one in review_message(message, now=now) if one.severity == "error"] == []


@pytest.mark.django_db
def test_the_example_never_mixes_with_what_is_there():
    now = datetime(2026, 11, 24, 15, tzinfo=UTC)
    candidate, post = open_app(now=now), MemorySender()
    fill_demo(candidate, now=now, sender=post)
    with pytest.raises(Problem, match="empty"):
        fill_demo(candidate, now=now, sender=post)


@pytest.mark.django_db(transaction=True)
def test_the_loop_puts_none_of_its_drafts_anew(settings, monkeypatch):
    settings.DEMO = True
    monkeypatch.setattr(wiring, "clock", lambda: datetime(2026, 11, 24, 15, tzinfo=UTC))
    prepare()
    before = texts()
    wiring.with_word_lists(in_background=False)
    Loop().round(0)
    assert before
    assert texts() == before


def texts():
    return list(Outgoing.objects.filter(state=State.DRAFT).order_by("pk").values_list("subject", "body", "version"))
