"""What holds for every mail there can be: it is read, whatever its bytes are, and nothing of it outgrows its bound."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.adapters.mail.message import build
from afterword.adapters.mail.reading import bounds
from afterword.adapters.mail.reading.charset import text_from
from afterword.adapters.mail.reading.head import read_head
from afterword.adapters.mail.reading.html_text import text_of_html
from afterword.adapters.mail.reading.mail import TOO_LARGE, read_mail
from afterword.adapters.mail.reading.parts import TOO_DEEP, TOO_MANY
from afterword.adapters.mail.reading.shown import TOO_LONG
from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import OutgoingMail

MAILS = sorted((Path(__file__).parents[2] / "corpus" / "mail").glob("*.eml"))
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def well_within_bounds(mail):
    """Whether nothing of a mail is longer or stranger than it may be."""
    head = mail.head
    people = [*head.to, *head.cc, *head.reply_to, *([head.sender] if head.sender else [])]
    texts = [mail.text.replace("\n", ""), head.subject, *mail.attachments, *(one.name for one in people)]
    return (
        len(mail.text) <= bounds.LONGEST_TEXT
        and len(head.subject) <= bounds.LONGEST_SUBJECT
        and max(len(head.to), len(head.cc), len(head.reply_to)) <= bounds.MOST_ADDRESSES
        and len(head.references) <= bounds.MOST_REFERENCES
        and len(mail.calendars) <= bounds.MOST_CALENDARS
        and len(mail.attachments) <= bounds.MOST_ATTACHMENTS
        and all(len(one.name) <= bounds.LONGEST_NAME for one in people)
        and all(len(one.address) <= bounds.LONGEST_ADDRESS for one in people)
        and all(UNSEEN.search(text) is None for text in texts)
        and all(map(well_within_bounds, mail.forwarded))
    )


@given(st.binary(max_size=3_000))
def test_any_bytes_are_a_mail_of_some_sort(raw: bytes):
    mail = read_mail(raw)
    assert well_within_bounds(mail)
    assert read_head(raw) == mail.head


PIECES = (
    *(b"From: ", b"To: ", b"Subject: ", b"Date: ", b"Message-ID: ", b"References: ", b"Content-Type: ", b"\n", b"\n\n"),
    *(
        b"multipart/mixed; boundary=b",
        b"multipart/report; boundary=b",
        b"multipart/alternative; boundary=b\n\n",
        b"--b",
    ),
    *(
        b"--b\n",
        b"--b--\n",
        b"message/rfc822",
        b"message/delivery-status\n\n",
        b"text/html; charset=utf-7",
        b"text/plain",
    ),
    *(b"; format=flowed; delsp=yes", b"charset=iso-2022-jp", b"Content-Transfer-Encoding: base64", b"quoted-printable"),
    *(b"=?utf-8?B?", b"=?gb2312?q?=?=", b"?=", b"\x1b$B", b"<", b">", b"(", b'"', b"\\", b",", b";", b":", b"@", b"\0"),
    *(
        b"<!--",
        b"-->",
        b"<div style='display:none'>",
        b"<blockquote>",
        b"</p>",
        b"&#99999999999;",
        b"&lt",
        b"<br>",
        b"=",
    ),
    *(
        b"Final-Recipient: rfc822;a@b.example\n",
        b"Action: failed\n",
        b"Status: 5.1.1\n",
        b"Auto-Submitted: x",
        b"\xff\xfe",
    ),
    *(
        b"Tue, 24 Nov 2026 10:00:00 +9999",
        b"text/calendar",
        b"filename*0*=utf-8''%ff",
        b"'",
        b" ",
        b"\t",
        b"a@b.example",
    ),
)


@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=6), max_size=60))
def test_pieces_of_mails_in_any_order_are_read(pieces: list[bytes]):
    assert well_within_bounds(read_mail(b"".join(pieces)))


@example(path=MAILS[0].with_name("report_delayed.eml"), at=363, junk=b"\x01", cut=0)
@given(path=st.sampled_from(MAILS), at=st.integers(0, 2_000), junk=st.binary(max_size=12), cut=st.integers(0, 200))
def test_a_damaged_mail_is_read(path: Path, at: int, junk: bytes, cut: int):
    raw = path.read_bytes()
    assert well_within_bounds(read_mail(raw[:at] + junk + raw[at + cut :]))


@given(st.text(max_size=500))
def test_any_html_becomes_text_without_a_tag_of_a_script(html: str):
    assert "alert(" not in text_of_html(f"<p>{html.replace('<', '')}<script>alert(1)</script>").text


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_utf_8_is_read_whatever_single_byte_set_is_named(text: str):
    written = text.encode()
    assert text_from(written, "iso-8859-1") == text_from(written, "utf-8")


NAME = st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=12)
WORDS = st.lists(NAME, min_size=1, max_size=12).map(" ".join)


@given(name=WORDS, subject=WORDS, text=WORDS, others=st.lists(NAME, max_size=4))
def test_what_leaves_from_here_is_read_as_it_was_meant(name, subject, text, others):
    readers = [Correspondent(f"{other}, Dr.", f"x{at}@acme.example") for at, other in enumerate(["Kim", *others])]
    mail = OutgoingMail(
        message_id="<1@example.org>",
        date=datetime(2026, 11, 24, 10, tzinfo=UTC),
        sender_name=name,
        sender_address="sam@example.org",
        to=tuple(readers),
        subject=subject,
        body=text,
        in_reply_to="<0@acme.example>",
    )
    read = read_mail(build(mail).as_bytes())
    head = read.head
    assert (head.message_id, head.sent_at, head.in_reply_to) == (mail.message_id, mail.date, ("<0@acme.example>",))
    assert [head.sender, *head.to] == [Correspondent(name, "sam@example.org"), *readers]
    assert (head.subject, read.text) == (subject, text)


NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at) for at in range(1_000))
BOMB = b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + b"QUFB" * 2_000_000
STATUSES = b"--b\nContent-Type: message/delivery-status\n\n" + b"a: b\n\n" * 5_000
HOSTILE = {
    "nested": (NESTED + b"\nhello", TOO_DEEP),
    "mails_within_mails": (b"Content-Type: message/rfc822\n\n" * 1_000 + b"\nhello", TOO_DEEP),
    "many_parts": (b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 50_000, TOO_MANY),
    "decoded": (BOMB, TOO_LONG),
    "large": (b"Subject: x\n\n" + b"a\n" * 6_000_000, TOO_LARGE),
    "tags": (b"Content-Type: text/html\n\n" + b"<b>x" * 200_000, TOO_LONG),
    "zeros": (b"Subject: " + b"\0" * 1_000_000 + b"\n\nhi", None),
    "headers": (b"X-Flood: y\n" * 90_000 + b"\nhi", None),
    "many_names": (b"".join(b"X-%d: y\n" % at for at in range(90_000)) + b"\nhi", None),
    "reports": (b"Content-Type: multipart/report; boundary=b\n\n" + STATUSES * 300, TOO_MANY),
    "entities": (b"Content-Type: text/html\n\n" + b"&#x41;<" * 300_000, TOO_LONG),
    "folds": (b"Subject: a\n" + b" b\n" * 50_000 + b"\nhi", None),
    "readers": (b"To: " + b"a <a@b.example>, " * 50_000 + b"\n\nhi", None),
    "references": (b"References: " + b"<a@b> " * 50_000 + b"\n\nhi", None),
    "quotes": (b'From: "' + b'\\"' * 10_000 + b"\n\nhi", None),
    "brackets": (b"From: " + b"(" * 19_000 + b"\n\nhi", None),
    "angles": (b"From: " + b"<" * 19_000 + b"\n\nhi", None),
    "parameters": (b'Content-Type: text/plain; a="' + b'\\";a="' * 3_000 + b"\n\nhi", None),
    "words": (b"Subject: " + b"=?utf-8?q?a=?=" * 1_400 + b"\n\nhi", None),
    "markup": (b"Content-Type: text/html\n\n" + b'<b x="> "' * 100_000, None),
    "comments": (b"Content-Type: text/html\n\n" + b"<!-" * 200_000, None),
    "quoted": (b"Content-Type: text/plain; format=flowed\n\n" + b">" * 1_000_000, None),
    "addresses": (b"Return-Path: <>\nSubject: failure notice\n\n" + b"a@b.c" * 100_000, None),
    "boundary_like": (b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--bx\n--b" * 100_000, None),
    "punycode": (b"Content-Type: text/plain; charset=punycode\n\n" + b"a" * 300_000, None),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_mail_is_read_within_its_bounds(name):
    raw, says = HOSTILE[name]
    mail = read_mail(raw)
    assert well_within_bounds(mail)
    assert says is None or says in mail.cut


@pytest.mark.parametrize(
    "label", ["zip", "base64", "punycode", "idna", "unicode_escape", "rot13", "undefined", "\0", ""]
)
def test_a_codec_that_is_no_set_of_letters_is_not_used(label):
    assert text_from("für".encode(), label) == "für"
