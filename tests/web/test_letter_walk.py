"""In a real browser, on a phone: from a thank-you to a letter, to its paper, and back to the e-mail that was typed."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
OPEN_ALL = "document.querySelectorAll('main details').forEach(one => { one.open = true })"
PRINTED = (
    "document.querySelectorAll('.not-printed, .top').values().every(one => getComputedStyle(one).display === 'none')"
)


@pytest.fixture
def look(by_day_and_night, overflow):
    """A page with all its folds open, as everybody would see it."""

    def seen(page: Page) -> None:
        page.evaluate(OPEN_ALL)
        assert by_day_and_night(page) == [], page.url
        assert overflow(page) == 0, page.url

    return seen


def they_decide_late(page: Page, origin: str) -> None:
    """So that there is time for a letter on whatever day this runs."""
    page.goto(f"{origin}/applications/")
    page.get_by_role("link", name="Tall Ship Logistics").click()
    page.goto(f"{page.url.split('?')[0]}promise/")
    soon = datetime.now(UTC) + timedelta(days=12)  # noqa: TID251 - the app lives by the real clock
    page.get_by_label("But not before").fill(f"{soon:%Y-%m-%d}")
    page.get_by_role("button", name="Keep it").click()


def test_a_thank_you_becomes_a_letter_and_an_email_again(example, phone, look, overflow):
    page = phone
    page.goto(example.url)
    they_decide_late(page, example.origin)
    page.goto(example.origin)
    page.get_by_role("link", name="Thank-you to Anneke de Vries").click()
    page.get_by_label("Subject").fill("My own subject")
    expect(page.locator("[data-saving]")).to_contain_text("Saved")
    page.get_by_role("link", name="See whether there is time").click()
    expect(page.get_by_role("heading", name="A letter can be in time")).to_be_visible()
    look(page)

    page.get_by_role("button", name="Write it as a letter").click()
    expect(page.get_by_role("heading", name="Hand it in by")).to_be_visible()
    look(page)
    page.get_by_label("Address on the envelope").fill("1 Quay Road\nNew York, NY 10004")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("button", name="It reads right: approve").click()
    expect(page.get_by_role("heading", name="Is it handed in?")).to_be_visible()
    look(page)

    letter = page.url.split("?")[0]
    for sheet in ("plain", "guide", "envelope"):
        page.goto(f"{letter}sheet/?sheet={sheet}")
        expect(page.get_by_role("button", name="Print this")).to_be_visible()
        assert overflow(page) == 0, page.url
        page.emulate_media(media="print")
        assert page.evaluate(PRINTED)
        page.emulate_media(media="screen")
    expect(page.get_by_text("1 Quay Road")).to_be_visible()
    look(page)

    page.goto(letter)
    page.get_by_role("button", name="Send it by e-mail instead").click()
    expect(page.get_by_label("Subject")).to_have_value("My own subject")


def test_what_was_typed_before_the_script_was_there_is_saved(example, desktop):
    desktop.goto(example.url)
    desktop.route("**/app.js*", lambda route: route.fulfill(content_type="text/javascript", body=""))
    desktop.get_by_role("link", name="Thank-you to Anneke de Vries").click()
    desktop.get_by_label("Subject").fill("Typed early")
    desktop.unroute("**/app.js*")
    desktop.evaluate("import('/static/afterword/js/autosave.js').then((script) => script.start())")
    expect(desktop.locator("[data-saving]")).to_contain_text("Saved")
    desktop.reload()
    expect(desktop.get_by_label("Subject")).to_have_value("Typed early")
