"""Where the agency has to agree first: one tap on the page that says so, and what waited may be written."""

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.services.change_application import change_agency
from afterword.services.interview_form import NewPerson
from afterword.services.write_thanks import write_thanks

pytestmark = pytest.mark.django_db
BO = NewPerson(name="Bo Brook", email="bo@brook.example", role="agent", at="agency")
DANA = NewPerson(name="Dana Ruiz", email="dana@acme.example")
BUTTON = "They have agreed"


@pytest.fixture
def interview(me):
    return noted(an_interview(me, people=(BO, DANA), agency_name="Brook"))


def agreed(client, interview, back=""):
    return post(client, f"/applications/{interview.application_id}/agreed/", {"back": back})


def test_the_thank_yous_say_whom_to_ask_and_take_their_word_there(client, interview):
    page = f"/interviews/{interview.pk}/thanks/"
    assert BUTTON in said(client.get(page))
    assert agreed(client, interview, page)["Location"] == f"{page}?done=agreed"
    assert BUTTON not in said(client.get(page))
    assert "Write Dana one" in said(client.get(page))


def test_a_message_that_waits_for_them_has_the_button_too(client, interview):
    agreed(client, interview)
    interview.refresh_from_db()
    note = next(one for one in write_thanks(interview, now=NOW) if one.person.name == "Dana Ruiz")
    page = f"/messages/{note.pk}/"
    assert BUTTON not in said(client.get(page))
    interview.application.granted = False
    interview.application.save()
    assert BUTTON in said(client.get(page))


def test_the_application_has_it_where_nothing_goes_to_them(client, interview):
    answer = agreed(client, interview, "https://elsewhere.example/")
    assert answer["Location"] == f"/applications/{interview.application_id}/?done=agreed"


@pytest.mark.parametrize("contact", ["forbid", "copy", "allow"])
def test_no_button_where_the_agency_s_word_is_another(client, interview, contact):
    change_agency(interview.application.agency, now=NOW, direct_contact=contact)
    assert BUTTON not in said(client.get(f"/interviews/{interview.pk}/thanks/"))
