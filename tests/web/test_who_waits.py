"""Where a word of theirs comes first, the page names who wrote and when, and leads there."""

from datetime import timedelta

import pytest
from pages import NOW, an_interview, noted, said
from test_what_comes_first import asked

from afterword.services.log_touch import log_touch
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import Application, Outgoing, Touch

pytestmark = pytest.mark.django_db


@pytest.fixture
def application(me) -> Application:
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    return noted(an_interview(me, ended=timedelta(days=30))).application


@pytest.fixture
def inquiry(application) -> Outgoing:
    """One with words of the person's own, which no mail of theirs takes away."""
    message = write_inquiry(application, now=NOW)
    message.body += "\n\nPS: I enjoyed the walk."
    message.save()
    return message


def by_nobody(application: Application) -> Touch:
    came = {"channel": "email", "direction": "in", "purpose": "other", "asks": True}
    return log_touch(application, now=NOW, at=NOW - timedelta(minutes=5), **came)


def test_a_message_that_is_held_back_names_who_waits_and_leads_there(client, application, inquiry):
    touch = asked(application)
    page = said(client.get(f"/messages/{inquiry.pk}/"))
    link = (
        f'<a href="/applications/{application.pk}/#waits-{touch.pk}"><bdi>Dana Ruiz</bdi>, Tue 24 Nov, 11:55 (New York)'
    )
    assert link in page
    assert '<q dir="auto">When could you start?</q>' in page
    assert f'id="waits-{touch.pk}"' in said(client.get(f"/applications/{application.pk}/"))


def test_an_application_that_waits_for_another_one_of_the_company_leads_there(client, me, application):
    other = an_interview(me, role="Analyst", ended=timedelta(days=30)).application
    touch = asked(application)
    page = said(client.get(f"/applications/{other.pk}/"))
    assert f'href="/applications/{application.pk}/#waits-{touch.pk}"' in page


def test_of_a_word_noted_without_a_name_the_company_is_named(client, application):
    by_nobody(application)
    assert "Answer <bdi>Acme</bdi> first" in said(client.get(f"/applications/{application.pk}/"))


def test_nothing_is_said_once_it_is_answered(client, application, inquiry):
    touch = asked(application)
    touch.asks = False
    touch.save()
    assert "#waits-" not in said(client.get(f"/messages/{inquiry.pk}/"))
