"""A draft that is put anew because a date was kept says so, where it is read."""

from datetime import date, timedelta

import pytest
from pages import NOW, an_interview, noted, said

from afterword.services.change_candidate import change_candidate
from afterword.services.confirm_promise import confirm_promise
from afterword.services.recompose import recompose_all
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import Outgoing, Promise

pytestmark = pytest.mark.django_db
SAYS = "a date was kept since"


@pytest.fixture
def inquiry(me) -> Outgoing:
    change_candidate(me, now=NOW, name="Sam Okoro")
    return write_inquiry(noted(an_interview(me, ended=timedelta(days=30))).application, now=NOW)


def put_anew(inquiry: Outgoing) -> None:
    recompose_all(inquiry.application, now=NOW)
    inquiry.refresh_from_db()


def dated(inquiry: Outgoing) -> None:
    """They had said: by 13 November."""
    then = NOW - timedelta(days=20)
    confirm_promise(inquiry.application, now=NOW, said_at=then, earliest=None, latest=date(2026, 11, 13))
    put_anew(inquiry)


def test_the_page_says_why(client, inquiry):
    before = inquiry.body
    dated(inquiry)
    assert inquiry.body != before
    assert SAYS in said(client.get(f"/messages/{inquiry.pk}/"))


def test_it_is_silent_where_the_date_is_gone_again(client, inquiry):
    dated(inquiry)
    Promise.objects.all().delete()
    put_anew(inquiry)
    assert SAYS not in said(client.get(f"/messages/{inquiry.pk}/"))


def test_what_the_person_changed_themselves_is_no_news_to_them(client, me, inquiry):
    Promise.objects.create(application=inquiry.application, said_at=NOW - timedelta(days=20), latest=date(2026, 11, 13))
    put_anew(inquiry)
    Outgoing.objects.update(trouble="")
    change_candidate(me, now=NOW, name="Sam O. Okoro")
    inquiry.refresh_from_db()
    assert "Sam O. Okoro" in inquiry.body
    assert SAYS not in said(client.get(f"/messages/{inquiry.pk}/"))
