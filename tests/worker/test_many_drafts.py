"""What waits for approval is looked through at each waking while it is little, and less often when it is much."""

import pytest

from afterword.services import sweep as sweeping
from afterword.store.models import Person
from journey import Journey


@pytest.fixture
def road(db):
    return Journey()


@pytest.fixture
def note(road):
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.thanks(interview)
    Person.objects.filter(pk=note.person_id).update(name="Mona Ruiz")
    return note


def test_a_few_drafts_are_looked_through_at_each_waking(road, note):
    road.sweep(inquiries=False)
    note.refresh_from_db()
    assert "Mona" in note.body


def test_many_drafts_are_looked_through_together_with_all_applications(road, note, monkeypatch):
    monkeypatch.setattr(sweeping, "FEW", 0)
    road.sweep(inquiries=False)
    note.refresh_from_db()
    assert "Mona" not in note.body
    road.sweep()
    note.refresh_from_db()
    assert "Mona" in note.body
