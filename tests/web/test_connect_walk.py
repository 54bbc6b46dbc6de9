"""Connecting the mail in a real browser: the second step, whose card depends on the provider."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["sam@gmail.com", "sam@hotmail.com", "sam@tuta.com"])
def test_the_second_step_can_be_used_by_everybody(app, page, axe, overflow, address):
    page.goto(app.url)
    page.goto(f"{app.origin}/settings/mailbox/")
    page.fill("#id_address", address)
    page.click("button[value=find]:visible")
    page.wait_for_selector("#found-head")
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")
    assert (list(axe(page)), overflow(page)) == ([], 0)


def test_the_sign_in_by_the_providers_page_can_be_used_by_everybody(app, phone, axe, overflow):
    phone.goto(app.url)
    phone.goto(f"{app.origin}/settings/mailbox/")
    phone.fill("#id_address", "sam@hotmail.com")
    phone.click("button[value=find]:visible")
    phone.click("button[value=sign_in]")
    phone.fill("#id_client_id", "not one")
    phone.press("#id_client_id", "Enter")
    phone.wait_for_selector("#id_client_id_error")
    assert (list(axe(phone)), overflow(phone)) == ([], 0)
    phone.fill("#id_client_id", "8d3b8f0a-1111-2222-3333-444455556666")
    phone.press("#id_client_id", "Enter")
    phone.wait_for_selector("[role=alert]")  # no test reaches Microsoft
    assert "does not answer just now" in phone.inner_text("[role=alert]")
    assert (list(axe(phone)), overflow(phone)) == ([], 0)
    phone.click("button[value=stop]")
    phone.wait_for_selector("button[value=find]:visible")
    assert all("422" in said for said in phone.complaints)  # the browser's own word for a form that comes back
    phone.complaints.clear()
