"""One name: what is given with the mail account is the candidate's own where that is not known, and the other way."""

import pytest

from afterword.services.outgoing_mail import outgoing_mail
from afterword.services.set_mail_account import set_mail_account
from afterword.store.models import Candidate
from journey import Journey

pytestmark = pytest.mark.django_db
ACCOUNT = {"host": "smtp.example.org", "port": 465, "security": "tls", "sender_address": "sam@example.org"}


def test_the_accounts_name_signs_where_no_other_is_known():
    road = Journey()
    Candidate.objects.update(name="")
    road.candidate.refresh_from_db()
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.thanks(interview)
    assert "Sam Okoro" not in note.body
    set_mail_account(road.candidate, secrets=road.secrets, now=road.now, sender_name="Sam Okoro", **ACCOUNT)
    note.refresh_from_db()
    assert note.body.endswith("Sam Okoro")


def test_a_name_that_is_known_stays_and_is_the_senders():
    road = Journey()
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.thanks(interview)
    assert outgoing_mail(note, now=road.now).sender_name == "Sam Okoro"
    set_mail_account(road.candidate, secrets=road.secrets, now=road.now, sender_name="S. Okoro", **ACCOUNT)
    assert road.candidate.name == "Sam Okoro"
