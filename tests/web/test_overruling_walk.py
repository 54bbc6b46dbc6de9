"""In a real browser: why it waits and what would change it, what if I called, and sending it all the same."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
OPEN_ALL = "document.querySelectorAll('main details').forEach(one => { one.open = true })"


@pytest.fixture
def look(by_day_and_night, overflow):
    """A page with all its folds open, as everybody would see it."""

    def seen(page: Page) -> None:
        page.evaluate(OPEN_ALL)
        assert by_day_and_night(page) == [], page.url
        assert overflow(page) == 0, page.url

    return seen


def test_a_person_asks_what_if_and_then_overrules_the_guard(example, page, look):
    page.goto(example.url)
    page.goto(f"{example.origin}/applications/")
    page.get_by_role("link", name="Fieldnotes Press").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Fieldnotes Press")
    look(page)
    expect(page.get_by_text("If they name a new date, that one counts").first).to_be_visible()

    page.get_by_label("What about?").select_option("inquiry")
    page.get_by_role("button", name="See what would happen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What if?")
    expect(page.get_by_text("has not invited phone calls").first).to_be_visible()
    look(page)
    page.get_by_role("link", name="Data analyst at Fieldnotes Press").click()

    page.locator("form[action$='/write/inquiry/'] button").click()
    page.get_by_role("button", name="It reads right: approve").click()
    expect(page.get_by_role("heading", name="How should it leave?")).to_be_visible()
    look(page)
    way_on = page.locator("form[action$='/anyway/']")
    way_on.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_role("alert")).to_contain_text("Say why in a few words")
    assert all("409" in each for each in page.complaints)
    page.complaints.clear()
    page.get_by_label("Why, all the same?").fill("Marguerite rang and asked me to write")
    way_on.get_by_role("button", name="Copy the text").click()
    page.get_by_role("button", name="Yes, it is sent").click()
    expect(page.get_by_text("You sent it all the same")).to_be_visible()
    look(page)
    page.get_by_role("link", name="See what happens next").click()
    expect(page.get_by_role("heading", name="What happens next")).to_be_visible()
    expect(page.get_by_text("Marguerite rang and asked me to write")).to_be_visible()
    look(page)
