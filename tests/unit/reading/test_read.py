"""A whole message, from head and words to what it means; whatever comes in, it ends."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head, Mail, Mark, Undelivered
from afterword.core.facts.words import INCOMING_KINDS, Purpose
from afterword.core.reading.country import country_of
from afterword.core.reading.effect import counts_as
from afterword.core.reading.read import read

AT = datetime(2026, 11, 24, 15, tzinfo=UTC)


def head(address: str = "dana@acme.example", **facts: object) -> Head:
    return Head(**{"sender": Correspondent("Dana Ruiz", address), **facts})


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("a@acme.de", "DE"),
        ("a@acme.co.uk", "GB"),
        ("a@acme.com", None),
        ("a@acme.io", None),
        ("a@acme.ai", None),
        ("a@acme.example", None),
        ("nobody", None),
    ],
)
def test_a_domain_tells_the_country_only_where_it_is_one_s_own(address: str, country: str | None) -> None:
    assert country_of(head(address)) == country


def test_figures_are_read_as_the_writer_s_country_writes_them() -> None:
    text = "We decide by 5/12."
    assert read(Mail(head=head("d@acme.co.uk"), text=text), at=AT).promises[0].latest == date(2026, 12, 5)
    assert read(Mail(head=head(), text=text), at=AT, tz="America/New_York").promises[0].latest == date(2027, 5, 12)


def test_the_day_said_is_that_of_the_mail_s_own_date_in_its_own_offset() -> None:
    late = datetime(2026, 11, 24, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    said = read(Mail(head=head(sent_at=late), text="We decide tomorrow."), at=AT, tz="Europe/Berlin")
    assert said.promises[0].latest == date(2026, 11, 25)


def test_a_robot_s_absence_is_one_even_where_it_says_nothing_of_when() -> None:
    said = read(Mail(head=head(marks=frozenset({Mark.AUTO_REPLIED})), text="I am not in the office."), at=AT)
    assert said.found.kind is Purpose.ABSENCE
    assert said.absence is not None
    assert said.absence.until is None
    assert (said.promises, said.asks) == ((), False)


def test_a_report_promises_nothing_and_asks_nothing() -> None:
    mail = Mail(
        head=head("mailer-daemon@mail.example", marks=frozenset({Mark.REPORT})),
        text="Could not be delivered. We will try again until Friday. Is the address right?",
        undelivered=(Undelivered("dana@acme.example", permanent=True),),
    )
    said = read(mail, at=AT)
    assert said.found.kind is Purpose.BOUNCE
    assert (said.promises, said.asks, said.bounces) == ((), False, mail.undelivered)


def test_the_times_of_an_invitation_are_read_and_those_of_another_mail_are_not() -> None:
    invited = "We would like to invite you to a second interview. Does Thursday at 2pm suit you?"
    said = read(Mail(head=head(), text=invited), at=AT, tz="America/New_York", country="US")
    assert (said.found.kind, said.asks) == (Purpose.INVITATION, True)
    assert [(one.start.day, one.start.hour) for one in said.proposed if one.start] == [(26, 14)]
    dated = read(Mail(head=head(sent_at=AT), text=invited), at=AT, tz="America/New_York", country="US")
    assert dated.proposed == said.proposed
    plain = read(Mail(head=head(), text="We met on Thursday at 2pm and liked it."), at=AT)
    assert plain.proposed == ()


PIECES = st.sampled_from(
    [
        "unfortunately ",
        "we decide ",
        "by ",
        "Friday",
        "offer ",
        "not ",
        "? ",
        "\n",
        "> ",
        "On ",
        " wrote:",
        "until ",
        "12/",
        ". ",
    ]
)


@given(st.lists(PIECES | st.text(max_size=8), max_size=60).map("".join), st.sets(st.sampled_from(list(Mark))))
def test_whatever_comes_in_has_a_kind_and_evidence_of_its_own(text: str, marks: set[Mark]) -> None:
    said = read(Mail(head=head(marks=frozenset(marks)), text=text), at=AT)
    assert said.found.kind in INCOMING_KINDS
    assert 0 <= said.found.sure <= 1
    assert all(one.words in text for one in said.promises)
    counts_as(said, human=not marks)


def test_a_mail_that_only_speaks_of_bounces_is_none() -> None:
    text = "Your last mail bounced back to me: delivery failed, user unknown. Could you send it to my other address?"
    said = read(Mail(head=head(), text=text), at=AT)
    assert said.found.kind is not Purpose.BOUNCE


def test_a_cancelled_interview_keeps_the_time_that_is_proposed_instead() -> None:
    words = "Sorry, something came up, need to move this. Would Friday 4 December at 10:00 work instead?"
    off = b"BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    said = read(Mail(head=head(sent_at=AT), text=words, calendars=(off,)), at=AT)
    assert said.asks
    assert [one.start for one in said.proposed] == [datetime(2026, 12, 4, 10, tzinfo=UTC)]


def test_a_timeline_in_a_language_whose_dates_are_not_read_leaves_an_older_date_open() -> None:
    said = read(Mail(head=head(sent_at=AT), text="Cześć Sam,\n\ndecyzji nie będzie przed 10 grudnia, niestety."), at=AT)
    assert (said.found.kind, said.promises, said.withdrawn) == (Purpose.TIMELINE, (), True)


def test_a_no_for_a_frozen_budget_asks_nothing_about_an_older_date() -> None:
    text = (
        "Due to a hiring freeze we are closing all open searches, and the position you applied for will not be filled."
    )
    said = read(Mail(head=head(sent_at=AT), text=text), at=AT)
    assert (said.found.kind, said.withdrawn) == (Purpose.REJECTION, False)


def test_after_a_plain_no_nothing_is_promised_and_after_a_doubtful_one_the_day_stands() -> None:
    kind_words = "We will keep you in mind for similar roles in the new year."
    plain = read(Mail(head=Head(), text=f"We have decided to go with another candidate. {kind_words}"), at=AT)
    assert (plain.found.kind, plain.promises) == (Purpose.REJECTION, ())
    mixed = read(
        Mail(head=Head(), text="We went with someone else for the first post. We decide on yours by Friday."), at=AT
    )
    assert len(mixed.promises) == 1
