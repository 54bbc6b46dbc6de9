"""Our own wording of a thank-you is never nearly that of a note to somebody else, where another one can be had."""

import pytest

from afterword.core.likeness import TOO_LIKE, likeness
from afterword.services.recompose import recompose_thanks
from afterword.store.models import Outgoing
from journey import LEE, Journey, at

pytestmark = pytest.mark.django_db


@pytest.fixture
def road() -> Journey:
    return Journey()


@pytest.fixture
def note(road) -> Outgoing:
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.thanks(interview)
    return note


def test_it_stays_what_it_is_where_nothing_is_like_it(road, note):
    before = note.body
    recompose_thanks(note.interview, now=road.now)
    note.refresh_from_db()
    assert note.body == before


def test_it_takes_another_turn_where_somebody_else_has_had_it(road, note):
    elsewhere = road.interview(LEE, employer_name="Globex", start=at("11-19"))
    road.debrief(elsewhere)
    (earlier,) = road.thanks(elsewhere)
    Outgoing.objects.filter(pk=earlier.pk).update(state="sent", body=note.body)
    recompose_thanks(note.interview, now=road.now)
    twin, before = note.body, note.version
    note.refresh_from_db()
    assert likeness(note.body, twin) < TOO_LIKE
    assert note.version == before + 1
