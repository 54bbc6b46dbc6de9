"""What every sender promises, whatever carries the mail; each adapter's suite inherits these tests."""

import email
import re
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

import pytest

from afterword.adapters.mail.reading.flowed import joined
from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import Cause, OutgoingMail, Refused

EASTERN = timezone(timedelta(hours=-5))
NAMES = [
    "Dana Ruiz",
    "Ruiz, Dana",
    'Dana "Dee" Ruiz',
    "Zoë Müller-Lüdenscheidt",
    "Dana 🎉👩‍💻",
    "دانا رويز",
    "דנה \u200fרואיז",
    "Ana  María",
    "=?utf-8?q?not_a_word?=",
    "Nguyễn Thị Hồng Ngọc Bảo Trâm, Trưởng phòng Tuyển dụng và Đào tạo",
    "Wolfe­schlegel­steinhausen­bergerdorff " * 4,
    "a" * 200,
]
BODIES = [
    "Dear Dana,\n\nThank you for your time today.\n\nBest regards,\nSam\n",
    "Grüße aus Köln – „Zitat“, ½ Stunde, 日本語, 🎉\n",
    ".\n..\n.hidden\n...and so on\n",
    "From here on\n>From there\nFrom\n",
    "x" * 5000 + "\n",
    "ä" * 3000 + "\n",
    "trailing blanks   \nand a tab\t\n \n\t\n",
    "a=b=3D&c==\n=\n",
    "\n\n\nfirst line late\n\n\n",
    "-- \nSam\n",
    "line separators:\u2028here\u0085and\x0bhere\x0cthere\n",
    "MAIL FROM:<x@y.example>\nDATA\n.\nQUIT\n",
    "שלום דנה, תודה על השיחה.\n",
]


@dataclass(frozen=True)
class Road:
    """A sender, the people at its end, and a way to look into their mailboxes."""

    sender: object
    me: str
    dana: str
    lee: str
    nobody: str
    arrived: object
    """`arrived(address, message_id)` gives every copy of one mail in a mailbox, as bytes; it waits for the first."""


class SenderContract:
    """Inherited by each adapter's suite, which gives the fixture `road`."""

    def test_what_would_be_handed_over_is_what_is_and_to_ask_sends_nothing(self, road):
        mail = a_mail(road)
        asked = road.sender.written(mail)
        assert road.sender.send(mail) == asked == road.sender.written(mail)
        assert len(road.arrived(road.dana, mail.message_id)) == 1

    def test_a_mail_arrives_exactly_once(self, road):
        mail = a_mail(road)
        road.sender.send(mail)
        assert len(road.arrived(road.dana, mail.message_id)) == 1

    @pytest.mark.parametrize("name", NAMES)
    def test_names_arrive_as_typed(self, road, name):
        mail = a_mail(road, sender_name=name, to=(Correspondent(name, road.dana), Correspondent(name, road.lee)))
        got = sent(road, mail)
        assert people(got, "From") == [(name.strip(), road.me)]
        assert people(got, "To") == [(name.strip(), road.dana), (name.strip(), road.lee)]

    @pytest.mark.parametrize(
        "subject", [*NAMES, "Thank you for today: the pipeline, the team, and 3 more things " * 4, ""]
    )
    def test_a_subject_arrives_as_typed(self, road, subject):
        assert header(sent(road, a_mail(road, subject=subject)), "Subject") == subject.strip()

    @pytest.mark.parametrize("body", BODIES)
    def test_a_text_arrives_as_typed(self, road, body):
        got = sent(road, a_mail(road, body=body))
        assert text_of(got) == as_shown(body)
        assert [part.get_content_type() for part in got.get_payload()] == ["text/plain", "text/html"]

    def test_a_text_without_a_last_line_end_gets_one(self, road):
        assert text_of(sent(road, a_mail(road, body="a\r\nb\rc"))) == "a\nb\nc\n"

    def test_everybody_in_to_and_copy_gets_one(self, road):
        mail = a_mail(road, cc=(Correspondent("Lee", road.lee), Correspondent("Dana again", road.dana)))
        road.sender.send(mail)
        assert [len(road.arrived(reader, mail.message_id)) for reader in (road.dana, road.lee)] == [1, 1]

    def test_date_and_thread_arrive(self, road):
        mail = a_mail(
            road, in_reply_to="<their@mail.example>", references=("<first@x.example>", "<their@mail.example>")
        )
        got = sent(road, mail)
        assert parsedate_to_datetime(got["Date"]) == mail.date
        assert got["In-Reply-To"] == "<their@mail.example>"
        assert got["References"].split() == ["<first@x.example>", "<their@mail.example>"]

    def test_the_mail_says_nothing_that_was_not_asked_for(self, road):
        ours = {
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
        }
        stamps = {"Return-Path", "X-Original-To", "Delivered-To", "Received"}  # the servers' own
        assert set(sent(road, a_mail(road)).keys()) - stamps == ours

    def test_one_unknown_reader_keeps_the_mail_from_all(self, road):
        mail = a_mail(road, cc=(Correspondent("Nobody", road.nobody),))
        with pytest.raises(Refused) as caught:
            road.sender.send(mail)
        assert caught.value.addresses == (road.nobody,)
        assert caught.value.cause is Cause.RECIPIENT_UNKNOWN
        assert road.nobody in caught.value.says
        assert_nothing_arrived(road, mail)

    @pytest.mark.parametrize("evil", ["\r\nBcc: eve@mail.example", "\nX: y", "\r", "\0", "\u2028", "\x85", "\ud800"])
    @pytest.mark.parametrize(
        "spoil",
        [
            lambda mail, evil: replace(mail, subject=mail.subject + evil),
            lambda mail, evil: replace(mail, sender_name=mail.sender_name + evil),
            lambda mail, evil: replace(mail, sender_address=mail.sender_address + evil),
            lambda mail, evil: replace(mail, to=(Correspondent(f"Dana{evil}", mail.to[0].address),)),
            lambda mail, evil: replace(mail, to=(Correspondent("Dana", mail.to[0].address + evil),)),
            lambda mail, evil: replace(mail, cc=(Correspondent(f"{evil}Lee", mail.to[0].address),)),
            lambda mail, evil: replace(mail, message_id=f"<a{evil}@b>"),
            lambda mail, evil: replace(mail, in_reply_to=f"<a@b>{evil}"),
            lambda mail, evil: replace(mail, references=("<a@b>", f"<c{evil}@d>")),
        ],
    )
    def test_nothing_can_break_out_of_its_header(self, road, spoil, evil):
        with pytest.raises(ValueError, match=r"may not contain|looks like"):
            road.sender.send(spoil(a_mail(road), evil))

    def test_a_refused_header_leaves_nothing_behind(self, road):
        mail = a_mail(road)
        with pytest.raises(ValueError, match="may not contain a line break"):
            road.sender.send(replace(mail, subject="Hello\r\nBcc: lee@mail.example"))
        assert_nothing_arrived(road, mail)


def a_mail(road: Road, **changes) -> OutgoingMail:
    """One ordinary mail with an identifier of its own."""
    mail = OutgoingMail(
        message_id=f"<{uuid.uuid4().hex}@sam.example>",
        date=datetime(2026, 11, 24, 10, 30, tzinfo=EASTERN).astimezone(UTC),
        sender_name="Sam Okoro",
        sender_address=road.me,
        to=(Correspondent("Dana Ruiz", road.dana),),
        subject="Thank you for today",
        body="Dear Dana,\n\nThank you.\n\nSam\n",
    )
    return replace(mail, **changes)


def sent(road: Road, mail: OutgoingMail) -> Message:
    """Send one mail and give what its first reader found."""
    road.sender.send(mail)
    (raw,) = road.arrived(road.dana, mail.message_id)
    return email.message_from_bytes(raw)


def assert_nothing_arrived(road: Road, mail: OutgoingMail) -> None:
    """A later mail is there, and the earlier is not: so it is not merely late."""
    later = a_mail(road)
    road.sender.send(later)
    assert road.arrived(road.dana, later.message_id)
    assert road.arrived(road.dana, mail.message_id, wait=False) == []


def header(message: Message, name: str) -> str:
    """The header's text as a mail program shows it."""
    return str(make_header(decode_header(re.sub(r"\r?\n(?=[ \t])", "", message[name]))))


def people(message: Message, name: str) -> list[tuple[str, str]]:
    """Names and addresses as a mail program shows them."""
    pairs = getaddresses([message[name]])
    return [(str(make_header(decode_header(shown))), address) for shown, address in pairs]


def text_of(message: Message) -> str:
    """The plain text as a mail program shows it that knows flowed lines (RFC 3676)."""
    plain = message.get_payload()[0]
    assert plain.get_param("format") == "flowed"
    words = plain.get_payload(decode=True).decode(plain.get_content_charset()).replace("\r\n", "\n")
    return joined(words, drop_blank=False)


def as_shown(body: str) -> str:
    """What was typed, without the blanks at the ends of lines, which say something else there; any line end is one."""
    lines = re.split(r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]", body)
    return "\n".join(line if line == "-- " else line.rstrip() for line in lines)
