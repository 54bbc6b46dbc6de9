"""Connecting the mail in a real browser: the second step, whose card depends on the provider."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["sam@gmail.com", "sam@hotmail.com", "sam@tuta.com"])
def test_the_second_step_can_be_used_by_everybody(app, page, axe, overflow, address):
    page.goto(app.url)
    page.goto(f"{app.origin}/settings/mailbox/")
    page.fill("#id_address", address)
    page.click("button[value=find]")
    page.wait_for_selector("#found-head")
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")
    assert (list(axe(page)), overflow(page)) == ([], 0)
