"""A head is read from the fields that are asked for, and from odd answers of a server as far as they go."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from afterword.adapters.mail.imap.heads import ITEMS, lying
from afterword.adapters.mail.reading.head import READ_FROM, read_head
from afterword.core.facts.mail import Mark

LINES = [
    b"Return-Path: <>",
    b"Received: from somewhere",
    b"From: Dana Ruiz <dana@acme.example>",
    b"Reply-To: jobs@acme.example",
    b"To: sam@mail.example",
    b"Cc: lee@acme.example",
    b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=",
    b"Date: Fri, 20 Nov 2026 10:30:00 +0100",
    b"Message-ID: <m1@acme.example>",
    b"In-Reply-To: <m0@mail.example>",
    b"References: <a@mail.example> <m0@mail.example>",
    b"List-Id: <news.acme.example>",
    b"Precedence: bulk",
    b"Auto-Submitted: auto-generated",
    b"X-Autoreply: yes",
    b"X-Spam-Score: 1",
    b"Content-Type: multipart/report; report-type=delivery-status",
]


BEYOND_TIME = datetime.max.replace(tzinfo=timezone(-timedelta(hours=12)))
ODD_DATES = [None, b"yesterday", 7, BEYOND_TIME.replace(tzinfo=None), BEYOND_TIME]


def joined(lines):
    return b"\r\n".join(lines) + b"\r\n\r\n"


def said(**changes):
    words = {
        b"FLAGS": (b"\\SEEN", b"Custom"),
        b"RFC822.SIZE": 1_234,
        b"INTERNALDATE": datetime(2026, 11, 20, 11, 0, tzinfo=timezone(timedelta(hours=1))),
        b"BODY[HEADER.FIELDS (FROM)]<0>": joined(LINES),
    }
    return words | {name.encode(): value for name, value in changes.items()}


def test_the_fields_that_are_asked_for_are_all_that_a_head_is_read_from():
    asked = [line for line in LINES if line.split(b":")[0].lower().decode() in READ_FROM]
    assert len(asked) == len(LINES) - 2
    assert read_head(joined(asked)) == read_head(joined(LINES))
    assert read_head(joined(asked)).marks == set(Mark)
    assert all(name.upper() in ITEMS for name in READ_FROM)


def test_a_message_tells_its_flags_and_when_it_came():
    found = lying("INBOX", 7, 3, said())
    assert (found.read, found.draft, found.size) == (True, False, 1_234)
    assert found.received_at == datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("odd", ODD_DATES)
def test_where_the_server_gives_no_date_the_mail_gives_its_own(odd):
    assert lying("INBOX", 7, 3, said(INTERNALDATE=odd)).received_at == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "changes", [{"FLAGS": None}, {"FLAGS": b"x"}, {"RFC822.SIZE": b"many"}, {"BODY[HEADER.FIELDS (FROM)]<0>": None}]
)
def test_a_message_of_which_too_little_is_said_is_left_out(changes):
    assert lying("INBOX", 7, 3, said(**changes)) is None


def test_a_message_without_any_date_is_left_out():
    assert lying("INBOX", 7, 3, {**said(INTERNALDATE=None), b"BODY[HEADER.FIELDS (FROM)]<0>": b"\r\n"}) is None
