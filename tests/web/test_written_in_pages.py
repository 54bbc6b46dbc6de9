"""The language on the pages: chosen on the application's form, and said where there are no words in it."""

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.services.change_application import change_application
from afterword.store.models import Outgoing

pytestmark = pytest.mark.django_db


@pytest.fixture
def application(me):
    return noted(an_interview(me)).application


def test_the_form_chooses_the_language(client, application):
    page = said(client.get(f"/applications/{application.pk}/edit/"))
    assert "Write in" in page
    fields = {"role": "Analyst", "name": "Acme", "tz": "America/New_York", "country": "US", "language": "fr"}
    post(client, f"/applications/{application.pk}/edit/", fields)
    application.refresh_from_db()
    assert application.language == "fr"


def test_a_kind_of_message_without_words_in_it_says_so(client, application):
    change_application(application, now=NOW, language="de")
    dana = application.employer.people.get(name="Dana Ruiz")
    made = {"purpose": "answer", "body": "Guten Tag", "composed_body": "Guten Tag", "created_at": NOW}
    message = Outgoing.objects.create(application=application, person=dana, **made)
    assert "no German wording for this kind of message" in said(client.get(f"/messages/{message.pk}/"))
    message.purpose = "inquiry"
    message.save()
    assert "no German wording" not in said(client.get(f"/messages/{message.pk}/"))
