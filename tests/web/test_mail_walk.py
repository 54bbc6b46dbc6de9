"""A person gives a mail by hand, is asked whose it is, and says so; at both widths."""

import pytest

from afterword.adapters.clock import clock
from mailjourney import SAM, written

pytestmark = pytest.mark.browser


def test_a_mail_is_given_asked_about_and_counts(example, page, axe, overflow, tmp_path):
    page.goto(example.url)
    now = clock()
    file = tmp_path / "mail.eml"
    file.write_bytes(
        written(
            "Priya Raman <priya@home.example>", SAM, "Hello again", "Could we talk?", at=now, message_id="<1@x.example>"
        )
    )
    page.goto(example.origin + "/mail/add/")
    assert (axe(page), overflow(page)) == ([], 0)
    page.set_input_files("#file", str(file))  # with scripts, a file that is chosen is taken in at once
    page.get_by_text("The name is that of Priya Raman").wait_for()
    assert (axe(page), overflow(page)) == ([], 0)
    page.goto(example.origin + "/")
    page.get_by_role("link", name="Is this mail from them?").click()
    page.get_by_role("button", name="Yes, Firmware engineer at Harbour Light Robotics").click()
    page.get_by_text("The mail counts from now on.").wait_for()
    assert (axe(page), overflow(page)) == ([], 0)
