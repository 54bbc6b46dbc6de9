"""The link into the person's own mail program says the same as the mail, or is not offered."""

from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters.mail.mailto import LONGEST_LINK, mailto_url
from afterword.core.facts.correspondent import Correspondent


def fields(link):
    return {name: values[0] for name, values in parse_qs(urlsplit(link).query, strict_parsing=True).items()}


def test_readers_subject_and_text_are_in_the_link(mail):
    link = mailto_url(replace(mail, cc=(Correspondent("Lee", "lee@acme.example"),)))
    assert urlsplit(link).path == "dana@acme.example"
    assert fields(link) == {
        "cc": "lee@acme.example",
        "subject": "Thank you for today",
        "body": "Dear Dana,\r\n\r\nThank you.\r\n\r\nSam",
    }


def test_line_ends_and_blanks_are_written_as_the_standard_says(mail):
    link = mailto_url(replace(mail, body="a b\nc+d\r\ne"))
    assert link.endswith("&body=a%20b%0D%0Ac%2Bd%0D%0Ae")


@pytest.mark.parametrize("sly", ["a&bcc=eve@mail.example", "a?x=y", "a#b", "100 % + 1", "ä🎉", "a=b;c"])
def test_nothing_breaks_out_of_its_field(mail, sly):
    link = mailto_url(replace(mail, subject=sly, body=sly))
    assert set(fields(link)) == {"subject", "body"}
    assert fields(link)["subject"] == fields(link)["body"] == sly


def test_an_address_with_signs_of_its_own_stays_one_address(mail):
    link = mailto_url(
        replace(mail, to=(Correspondent("", "a&b?c=d%+e@acme.example"), Correspondent("", "zoë@münchen.example")))
    )
    assert unquote(urlsplit(link).path) == "a&b?c=d%+e@acme.example,zoë@xn--mnchen-3ya.example"
    assert urlsplit(link).path.count("@") == 2


def test_a_link_that_is_too_long_for_some_programs_is_not_offered(mail):
    assert mailto_url(replace(mail, body="word " * 1000)) is None
    assert mailto_url(replace(mail, body="ü" * 400)) is None


def test_a_line_break_in_the_subject_is_refused(mail):
    with pytest.raises(ValueError, match="may not contain a line break"):
        mailto_url(replace(mail, subject="a\r\nBcc: eve@mail.example"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # the mail is never changed
@given(body=st.text(max_size=300))
def test_every_text_comes_out_as_it_went_in_or_is_refused(mail, body):
    try:
        link = mailto_url(replace(mail, body=body))
    except ValueError as error:
        assert "cannot be sent" in str(error)  # noqa: PT017 - an error is one of two right ends here
        return
    if link is not None:
        assert len(link) <= LONGEST_LINK
        assert unquote(link.split("&body=")[1]).replace("\r\n", "\n") == same_lines(body)


def same_lines(body):
    return body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
