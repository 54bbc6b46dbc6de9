"""The file in which a domain names its servers: what it may say, and what it may not bring about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.mail.discovery.autoconfig import LARGEST, read_config
from afterword.core.ports.discovery import SignIn

IMAP = (
    "<incomingServer type='imap'><hostname>{host}</hostname><port>{port}</port>"
    "<socketType>{security}</socketType>{more}</incomingServer>"
)


def config(*, host="imap.acme.example", port="993", security="SSL", more="", before=""):
    server = IMAP.format(host=host, port=port, security=security, more=more)
    return f"<?xml version='1.0'?>{before}<clientConfig><emailProvider>{server}</emailProvider></clientConfig>".encode()


def read(octets):
    return read_config(octets, domain="acme.example", address="sam@acme.example")


def test_a_plain_file_is_read():
    found = read(config())
    assert (found.imap.host, found.imap.port, found.imap.security) == ("imap.acme.example", 993, "tls")
    assert (found.imap.username, found.smtp, found.own_house) == ("sam@acme.example", None, True)


def test_of_several_servers_the_one_with_tls_from_the_start_is_taken():
    both = config(host="a.acme.example", port="143", security="STARTTLS").replace(
        b"</emailProvider>",
        IMAP.format(host="b.acme.example", port="993", security="SSL", more="").encode() + b"</emailProvider>",
    )
    assert read(both).imap.host == "b.acme.example"


def test_a_server_for_pop_is_none_for_us():
    assert read(config().replace(b"'imap'", b"'pop3'")) is None


def test_a_server_of_another_house_is_named_as_one():
    assert read(config(host="imap.hoster.example")).own_house is False


def test_a_server_that_takes_only_a_sign_in_page_says_so():
    assert read(config(more="<authentication>OAuth2</authentication>")).sign_in is SignIn.OAUTH
    assert read(config(more="<authentication>password-cleartext</authentication>")).sign_in is SignIn.PASSWORD


@pytest.mark.parametrize(
    "changes",
    [
        {"security": "plain"},
        {"security": ""},
        {"host": ""},
        {"host": "127.0.0.1"},
        {"host": "localhost"},
        {"host": "imap.acme.example\r\nX"},
        {"host": "imap acme.example"},
        {"host": "a" * 300 + ".example"},
        {"port": "0"},
        {"port": "65536"},
        {"port": "-1"},
        {"port": "٣"},
        {"port": "9" * 5000},
        {"more": "<username>" + "x" * 400 + "</username>"},
        {"more": "<username>a&#10;b</username>"},
    ],
)
def test_what_no_server_can_be_is_left_out(changes):
    assert read(config(**changes)) is None


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"


@pytest.mark.parametrize("before", [BOMB, OUTSIDE, "<!DOCTYPE x SYSTEM 'https://evil.example/x.dtd'>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_with_a_document_type_is_not_read(before, encoding):
    text = config(before=before, more="<username>&a;</username>").decode()
    assert read(text.encode(encoding)) is None


@pytest.mark.parametrize(
    "octets", [b"", b"<html></html>", b"<", b"\0" * 50, b"<?xml version='1.0' encoding='x-none'?><a/>"]
)
def test_what_is_no_such_file_names_no_server(octets):
    assert read(octets) is None


def test_a_file_that_is_too_large_is_not_read():
    assert read(config() + b" " * LARGEST) is None


def test_a_file_nested_without_end_is_read_in_peace():
    assert read(b"<a>" * 20_000) is None


@given(st.binary(max_size=400))
def test_no_file_breaks_the_reading(octets):
    read(octets)
