"""A save that is refused names the field it is about, and says whether trying again helps."""

import pytest
from pages import an_interview, post, said

from afterword.services.errors import CannotKeep

pytestmark = pytest.mark.django_db
JSON = {"HTTP_ACCEPT": "application/json"}
LONG = "x" * 30_000


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("struck", "What struck you about the place, or the people?"),
        ("h-p7-topic", "What you talked about"),
        ("h-p7-detail", "What you talked about"),
        ("q-q0-text", "Questions left over"),
        ("c-c0-text", "What you promised them"),
    ],
)
def test_the_field_that_is_too_long_is_named(client, me, field, label):
    path = f"/interviews/{an_interview(me).pk}/debrief/"
    fields = {"version": "0", "h-p7-topic": "events", field: LONG}
    answer = post(client, path, fields, **JSON)
    assert answer.status_code == 422
    assert answer.json()["field"] == field
    assert f"“{label}”: This is 30,000 characters long" in said(post(client, path, fields))


def test_trouble_with_the_disk_is_no_fault_of_the_text(client, me, monkeypatch):
    def full(*_, **__):
        raise CannotKeep("The disk is full.")

    monkeypatch.setattr("afterword.web.debrief.views.save_debrief", full)
    answer = post(client, f"/interviews/{an_interview(me).pk}/debrief/", {"version": "0", "struck": "it"}, **JSON)
    assert answer.status_code == 503
    assert answer.json()["says"] == "The disk is full."
