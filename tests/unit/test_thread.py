"""Which mail a message follows, under which subject, and what it names as references."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.words import Purpose
from afterword.core.thread import LONGEST_SUBJECT, Letter, answer_subject, followed

FRIDAY = datetime(2026, 11, 20, 15, tzinfo=UTC)
THANKS = Letter(message_id="<1@sam.example>", at=FRIDAY, subject="Thank you for your time")
ANSWER = Letter(
    message_id="<2@acme.example>",
    at=FRIDAY + timedelta(days=3),
    subject="RE: Thank you for your time",
    references=("<1@sam.example>",),
)


def test_an_inquiry_follows_the_last_mail_with_its_reader():
    assert followed(Purpose.INQUIRY, [ANSWER, THANKS]) is ANSWER


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.REPORT])
def test_a_thank_you_and_a_report_begin_a_thread_of_their_own(purpose):
    assert followed(purpose, [THANKS, ANSWER]) is None


def test_where_nothing_was_written_a_thread_begins():
    assert followed(Purpose.INQUIRY, []) is None


def test_a_mail_whose_identifier_nobody_knows_is_not_followed():
    assert followed(Purpose.INQUIRY, [Letter(message_id="", at=FRIDAY, subject="x")]) is None


def test_the_references_are_those_of_the_mail_before_and_the_mail_itself():
    assert ANSWER.thread == ("<1@sam.example>", "<2@acme.example>")


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Thank you", "Re: Thank you"),
        ("Re: Thank you", "Re: Thank you"),
        ("RE: re : Thank you", "Re: Thank you"),
        ("AW: Re[2]: Ihr Gespräch", "Re: Ihr Gespräch"),
        ("Fwd: Thank you", "Re: Fwd: Thank you"),
        ("Research role", "Re: Research role"),
        ("Interview re: platform", "Re: Interview re: platform"),
        ("", None),
        ("Re:", None),
        ("x" * (LONGEST_SUBJECT + 1), None),
    ],
)
def test_the_subject_is_the_threads_with_one_mark_before_it(subject, answer):
    assert answer_subject(Letter(message_id="<1@x>", at=FRIDAY, subject=subject)) == answer


@given(st.text(max_size=60))
def test_an_answer_to_an_answer_keeps_its_subject(subject):
    once = answer_subject(Letter(message_id="<1@x>", at=FRIDAY, subject=subject))
    if once is not None:
        assert once == " ".join(once.split())
        assert answer_subject(Letter(message_id="<2@x>", at=FRIDAY, subject=once)) == once


def test_a_letter_without_a_zone_cannot_be_made():
    with pytest.raises(ValueError, match="needs a UTC offset"):
        Letter(message_id="<1@x>", at=FRIDAY.replace(tzinfo=None), subject="")
