"""A headline of the plan says its hour to the end, however many people it names and however narrow the window is."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
PANEL = (
    "Maximiliane Oberhauser-Lindqvist",
    "Bartholomew Featherstonehaugh",
    "Anneliese van der Westhuizen",
    "Konstantinos Papadimitropoulos",
    "Wilhelmina Throckmorton-Ashworth",
)
CUT = "all => all.filter(one => one.scrollHeight > one.clientHeight + 1).map(one => one.innerText)"


def yesterday() -> str:
    """As the form writes it."""
    return (datetime.now(UTC) - timedelta(days=1)).date().isoformat()  # noqa: TID251 - the app lives by the real clock


def test_the_hour_of_a_step_is_not_cut_off(phone: Page, app, overflow):
    phone.goto(app.url)
    phone.goto(f"{app.origin}/add/form/")
    fields = {"employer_name": "Northgate Regional Hospital", "role": "Ward nurse", "day": yesterday()}
    fields |= {"start_time": "10:00", "end_time": "11:00"}
    for name, value in fields.items():
        phone.locator(f"[name={name}]").fill(value)
    for number, name in enumerate(PANEL):
        if number:
            phone.get_by_role("button", name="Add a person").click()
        phone.locator("#people-rows input[name$='-name']").last.fill(name)
    phone.get_by_role("button", name="Keep this interview").click()
    phone.get_by_role("link", name="Ward nurse at").click()
    expect(phone.locator(".next-step").first).to_be_visible()
    assert phone.locator(".next-step").evaluate_all(CUT) == []
    assert overflow(phone) == 0
