"""The day by which they want an answer to their offer is the candidate's own date: suggested, kept, and shown."""

from datetime import date, timedelta

import pytest
from pages import NOW, an_interview, post, said

from afterword.services.change_application import change_application
from afterword.services.log_touch import log_touch
from afterword.store.models import Application, Promise

pytestmark = pytest.mark.django_db
ASKS = "We are glad to offer you the job. We need your answer by Friday 4 December."


@pytest.fixture
def application(me) -> Application:
    application = an_interview(me).application
    came = {"channel": "email", "direction": "in", "purpose": "offer"}
    log_touch(application, now=NOW, at=NOW - timedelta(minutes=5), text=ASKS, **came)
    application.refresh_from_db()
    return application


def page_of(client, application: Application) -> str:
    return said(client.get(f"/applications/{application.pk}/"))


def keep(client, application: Application, day: str):
    return post(client, f"/applications/{application.pk}/answer-by/", {"answer_by": day})


def test_it_is_suggested_from_their_words_and_kept_with_one_tap(client, application):
    page = page_of(client, application)
    assert "They want your answer by Friday 4 December?" in page
    assert '<button class="button" name="answer_by" value="2026-12-04">' in page
    assert application.answer_by is None
    keep(client, application, "2026-12-04")
    application.refresh_from_db()
    assert application.answer_by == date(2026, 12, 4)
    assert not Promise.objects.exists()


def test_once_kept_it_stands_on_the_page_and_on_today(client, application):
    keep(client, application, "2026-12-04")
    assert "Your answer to the offer: by Friday 4 December" in page_of(client, application)
    assert "They want your answer" not in page_of(client, application)
    today = said(client.get("/"))
    assert "Your answer to <bdi>Acme</bdi>" in today
    assert "By Friday 4 December, in 10 days" in today


def test_a_day_that_is_over_says_so(client, application):
    change_application(application, now=NOW, answer_by=date(2026, 11, 20))
    assert "was due on Friday 20 November" in page_of(client, application)


def test_it_is_corrected_and_taken_away(client, application):
    keep(client, application, "2026-12-04")
    answer = keep(client, application, "soon")
    assert answer.status_code == 422
    assert "This is not a date" in said(answer)
    assert "far away" in said(keep(client, application, "2126-12-04"))
    keep(client, application, "")
    application.refresh_from_db()
    assert application.answer_by is None


@pytest.mark.parametrize("status", ["open", "withdrawn", "rejected"])
def test_it_goes_with_the_offer(client, application, status):
    keep(client, application, "2026-12-04")
    change_application(application, now=NOW, status=status)
    application.refresh_from_db()
    assert application.answer_by is None
    assert "Your answer to" not in said(client.get("/"))


def test_without_such_words_the_day_can_still_be_noted(client, me):
    application = an_interview(me).application
    change_application(application, now=NOW, status="offer")
    page = page_of(client, application)
    assert "Do they want your answer by a day?" in page
    assert "They want your answer by" not in page
