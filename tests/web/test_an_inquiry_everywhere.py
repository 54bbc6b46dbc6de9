"""An inquiry belongs to no interview: in every state it may be in, every page that shows it opens."""

from datetime import timedelta

import pytest
from pages import NOW, an_interview, said

from afterword.core.lifecycle import State
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import Outgoing

pytestmark = pytest.mark.django_db


@pytest.fixture
def inquiry(me) -> Outgoing:
    """Drafted two weeks after the interview, as the plan does it."""
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    return write_inquiry(an_interview(me, ended=timedelta(days=14)).application, now=NOW)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("until", [None, NOW + timedelta(days=3)])
def test_every_page_opens(client, inquiry, state, until):
    assert inquiry.interview is None
    verdict = {"word": "wait", "reasons": [{"rule": "gap", "says": "You wrote lately."}]}
    Outgoing.objects.filter(pk=inquiry.pk).update(
        state=state, wait_until=until, verdict=verdict if state == State.HELD else {}, road="copied", sent_at=NOW
    )
    for path in ("/", "/applications/", f"/applications/{inquiry.application_id}/", f"/messages/{inquiry.pk}/"):
        assert client.get(path).status_code == 200, path
    if state == State.HELD and until:
        assert "Until Friday 27 November, 12:00 in New York" in said(client.get("/"))
