"""An address without a dot behind its @ is kept, for mail inside a house may work so; where it stands, it is asked."""

import pytest
from pages import NOW, an_interview, post, said
from playwright.sync_api import Page, expect
from test_adding_pages import FORM

from afterword.services.change_person import change_person
from afterword.store.models import Interview, Person

ASKS = "looks unfinished"
HIDDEN = "hidden data-unfinished"


def asks(page: str) -> int:
    """How often the page asks to be seen."""
    return page.count(ASKS) - page.count(HIDDEN)


@pytest.mark.django_db
class TestOnThePages:
    def test_it_is_kept_and_the_interviews_page_asks(self, client):
        post(client, "/add/form/", FORM | {"people-0-email": "al@zed"})
        assert Person.objects.get().email == "al@zed"
        page = said(client.get(f"/interviews/{Interview.objects.get().pk}/"))
        assert asks(page) == 1
        assert "keep it if mail inside your house works so" in page

    def test_a_whole_one_is_not_asked_about(self, client, me):
        assert asks(said(client.get(f"/interviews/{an_interview(me).pk}/"))) == 0

    def test_the_persons_form_asks_too(self, client, me):
        interview = an_interview(me)
        person = interview.interviewers.get(name="Dana Ruiz")
        assert asks(said(client.get(f"/people/{person.pk}/"))) == 0
        change_person(person, now=NOW, email="dana@acme")
        assert asks(said(client.get(f"/people/{person.pk}/"))) == 1

    def test_a_form_that_comes_back_asks_beside_its_mistakes(self, client):
        page = said(post(client, "/add/form/", FORM | {"employer_name": "", "people-0-email": "al@zed"}))
        row = page[page.index('id="id_people-0-email"') :]
        assert '<p class="hint unfinished" data-unfinished>' in row[: row.index("</div>")]


@pytest.mark.browser
def test_the_question_comes_and_goes_as_one_types(app, phone: Page, overflow):
    phone.goto(app.url)
    phone.goto(f"{app.origin}/add/form/")
    field = phone.locator("#id_people-0-email")
    asks = phone.locator(".field", has=field).locator("[data-unfinished]")
    expect(asks).to_be_hidden()
    field.fill("al@zed")
    field.blur()
    expect(asks).to_be_visible()
    assert overflow(phone) == 0
    field.fill("al@zed.example")
    expect(asks).to_be_hidden()
