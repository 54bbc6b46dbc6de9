"""Mails as programs write them, and what must be read in each: tests/corpus/mail, a mail and its expectation."""

import json
from pathlib import Path

import pytest

from afterword.adapters.mail.reading.head import read_head
from afterword.adapters.mail.reading.mail import read_mail

CORPUS = Path(__file__).parents[2] / "corpus" / "mail"
MAILS = sorted(CORPUS.glob("*.eml"))


def pair(one):
    return [one.name, one.address]


def as_told(mail):
    """The mail in the words of the expectations."""
    head = mail.head
    return {
        "sender": head.sender and pair(head.sender),
        "to": list(map(pair, head.to)),
        "cc": list(map(pair, head.cc)),
        "reply_to": list(map(pair, head.reply_to)),
        "subject": head.subject,
        "sent_at": head.sent_at and head.sent_at.isoformat(),
        "message_id": head.message_id,
        "in_reply_to": list(head.in_reply_to),
        "thread": list(head.thread),
        "marks": sorted(head.marks),
        "text": mail.text,
        "calendars": len(mail.calendars),
        "attachments": list(mail.attachments),
        "forwarded": [one.head.message_id for one in mail.forwarded],
        "undelivered": [[one.address, one.permanent] for one in mail.undelivered],
        "about": mail.about,
        "cut": list(mail.cut),
    }


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_a_mail_reads_as_its_expectation_says(path):
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert expected.pop("why")
    if "marks" in expected:
        expected["marks"] = sorted(expected["marks"])
    found = as_told(read_mail(path.read_bytes()))
    assert {key: found[key] for key in expected} == expected


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_a_head_reads_the_same_alone_and_with_other_line_ends(path):
    raw = path.read_bytes()
    whole = read_mail(raw).head
    assert read_head(raw) == whole
    assert read_head(raw.partition(b"\r\n\r\n")[0]) == whole
    assert read_mail(raw.replace(b"\r\n", b"\n")) == read_mail(raw)
