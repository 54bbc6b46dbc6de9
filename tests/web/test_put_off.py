"""An answer that only puts them off does not close what waits for our answer; one that says anything does."""

from datetime import timedelta

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.services.approve_message import approve_message
from afterword.services.hand_over import confirm_sent, hand_over
from afterword.services.log_touch import log_touch
from afterword.services.write_step import write_step
from afterword.store.models import Application, Outgoing, Touch
from afterword.store.read.messages import waiting_at

pytestmark = pytest.mark.django_db
SUNDAYS = "Hi Sam, are Sundays fine with you?"
OFFER = "We would like to offer you the job. Please let me know by Friday whether you accept."
INVITATION = "We'd like to invite you to a second interview. Would Thursday at 2pm or Friday at 10am suit you better?"
"""What they may wait for our answer to, each with the kind it is logged as."""


@pytest.fixture
def application(me) -> Application:
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    return noted(an_interview(me, ended=timedelta(days=30))).application


def came(application: Application, text: str, purpose: str = "answer") -> Touch:
    dana = application.employer.people.get(name="Dana Ruiz")
    at = NOW - timedelta(minutes=5)
    told = {"channel": "email", "direction": "in", "purpose": purpose, "text": text, "asks": True}
    return log_touch(application, now=NOW, at=at, people=[dana], **told)


def answered(application: Application, with_words: str = "") -> Outgoing:
    message = write_step(application, purpose="answer", now=NOW)
    if with_words:
        message.body = message.body.replace("Best", f"{with_words}\n\nBest")
        message.save()
    approve_message(message, now=NOW)
    hand_over(message, road="mail_program", now=NOW)
    return confirm_sent(message, now=NOW)


@pytest.mark.parametrize(
    ("text", "kind"),
    [(SUNDAYS, "answer"), (OFFER, "offer"), (INVITATION, "invitation")],
    ids=["question", "offer", "invitation"],
)
def test_a_note_that_puts_them_off_leaves_their_question_where_it_was(client, application, text, kind):
    touch = came(application, text, kind)
    sent = answered(application)
    assert sent.state == "sent"
    page = said(client.get(f"/applications/{application.pk}/"))
    assert "Answer <bdi>Dana Ruiz</bdi> first" in page
    assert "Write the answer" in page
    assert "Ask Dana Ruiz about the next steps" not in page
    assert "waits for your answer" in said(client.get("/"))
    assert waiting_at(application.employer) == (touch,)
    answered(application, "Yes, every other Sunday is fine; Thursday at 2pm works, and I accept.")
    assert waiting_at(application.employer) == ()
    assert "Answer <bdi>Dana Ruiz</bdi> first" not in said(client.get(f"/applications/{application.pk}/"))


def test_whoever_says_that_they_answered_it_has(client, application):
    touch = came(application, SUNDAYS)
    answered(application)
    post(client, f"/touches/{touch.pk}/settle/")
    page = said(client.get(f"/applications/{application.pk}/"))
    assert "Answer <bdi>Dana Ruiz</bdi> first" not in page
    assert "waits for your answer" not in said(client.get("/"))
    assert "about the next steps" in page
