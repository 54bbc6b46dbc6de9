"""The language on the pages: chosen on the application's form, and said where there are no words in it."""

import pytest
from pages import an_interview, noted, post, said

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
