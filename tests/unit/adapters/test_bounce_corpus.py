"""Delivery reports as servers the world over write them, and the mails that only look like one."""

import json
from pathlib import Path

import pytest

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.facts.mail import Why
from afterword.core.facts.words import Purpose
from afterword.core.ports.sender import Cause
from afterword.core.reading.kind.kind import kind_of
from afterword.core.reading.newtext.blanked import new_text

CORPUS = Path(__file__).parents[2] / "corpus" / "reading"
CORPORA = ("dev-bounces.jsonl", "dev-fresh-bounces.jsonl", "dev-fresh-bounces-two.jsonl")


def rows(name):
    return [json.loads(line) for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()]


def found(row):
    return [[one.address, one.permanent] for one in read_mail(row["raw"].encode()).undelivered]


def expected(row):
    bounce = row["bounce"]
    return [] if bounce is None else [[bounce["recipient"], bounce["permanent"]], *row.get("others", [])]


def test_every_report_of_the_corpus_names_exactly_those_who_were_not_reached():
    bounces = [one for name in CORPORA for one in rows(name)]
    assert len(bounces) >= 490
    assert {row["name"]: found(row) for row in bounces} == {row["name"]: expected(row) for row in bounces}


def test_a_mail_that_reached_nobody_is_a_bounce_and_no_other_is():
    mails = {
        row["name"]: (read_mail(row["raw"].encode()), expected(row))
        for row in [*rows("dev-fresh-bounces.jsonl"), *rows("dev-fresh-bounces-two.jsonl")]
    }
    kinds = {name: kind_of(mail, new_text(mail.text)).kind is Purpose.BOUNCE for name, (mail, _) in mails.items()}
    assert kinds == {name: any(for_good for _, for_good in want) for name, (_, want) in mails.items()}


@pytest.mark.parametrize(
    "changed",
    [
        lambda raw: raw.replace("Return-Path: <>\n", ""),
        lambda raw: (
            raw if "Auto-Submitted" in raw else f"Auto-Submitted: auto-replied\n{raw}".replace("Return-Path: <>\n", "")
        ),
        lambda raw: raw.replace("\n", "\r\n"),
        lambda raw: raw.replace("To: sam@example.org", "To: undisclosed-recipients:;", 1),
    ],
    ids=["no return path", "marked as automatic", "other line ends", "to nobody"],
)
def test_what_differs_between_mailboxes_makes_no_difference(changed):
    wrong = [
        row["name"] for row in rows("dev-bounces.jsonl") if found(row | {"raw": changed(row["raw"])}) != expected(row)
    ]
    assert wrong == []


def test_a_second_reader_is_no_new_address_of_the_first():
    head = "From: MAILER-DAEMON@mx.example\nTo: sam@example.org\nSubject: failure notice\n\n"
    told = "<dana@acme.example>: user unknown\n<lee@acme.example>: 550 no such user <lee@acme.example>\n"
    moved = "<dana@acme.example>: 551 user has moved, please try <dana@acme-group.example>\n"
    assert [one.address for one in read_mail((head + told).encode()).undelivered] == [
        "dana@acme.example",
        "lee@acme.example",
    ]
    assert [one.address for one in read_mail((head + moved).encode()).undelivered] == ["dana@acme.example"]


def test_why_is_said_in_the_words_of_the_senders_causes():
    assert {why.value for why in Why} <= {cause.value for cause in Cause}


@pytest.mark.parametrize(
    ("says", "why"),
    [
        ("550 5.1.1 <dana@acme.example>: User unknown", Why.RECIPIENT_UNKNOWN),
        ("552 5.2.2 Mailbox full", Why.MAILBOX_FULL),
        ("the mailbox is over quota", Why.MAILBOX_FULL),
        ("554 5.7.1 rejected as spam", Why.SPAM),
        ("Host or domain name not found", Why.SERVER_NOT_FOUND),
        ("550 4.4.7 QUEUE.Expired; message expired", Why.NO_ANSWER),
        ("skrzynka odbiorcy jest przepełniona", Why.MAILBOX_FULL),
        ("De mailbox is vol", Why.MAILBOX_FULL),
        ("La boîte aux lettres a dépassé son quota", Why.MAILBOX_FULL),
        ("メールボックスがいっぱいです", Why.MAILBOX_FULL),
        ("indirizzo inesistente", Why.RECIPIENT_UNKNOWN),
        ("Postkassen findes ikke", Why.RECIPIENT_UNKNOWN),
        ("Das Konto gibt es nicht mehr", Why.RECIPIENT_UNKNOWN),
        ("ユーザーが見つかりません", Why.RECIPIENT_UNKNOWN),
        ("The group takes mail only from its own people", Why.RECIPIENT_REFUSED),
        ("Anhang zu groß", Why.TOO_BIG),
        ("554 something else", Why.SERVER_SAID_NO),
    ],
)
def test_a_report_keeps_why_the_mail_was_not_delivered(says, why):
    head = "From: MAILER-DAEMON@mx.example\nTo: sam@example.org\nSubject: failure notice\n\n"
    raw = f"{head}<dana@acme.example>:\n{says}\n".encode()
    assert [one.why for one in read_mail(raw).undelivered] == [why]
