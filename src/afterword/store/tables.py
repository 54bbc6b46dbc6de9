"""The tables that hold what belongs to one candidate, in the order in which they can be written again."""

from dataclasses import dataclass, field

from django.db.models import Model

from afterword.store import models


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`owner`: the way from a row to its candidate; each `links` column and `many` column names another table.

    `younger` than the first exports: a file without it has no rows of it.
    """

    name: str
    model: type[Model]
    owner: tuple[str, ...]
    columns: tuple[str, ...]
    links: dict[str, str] = field(default_factory=dict)
    many: dict[str, str] = field(default_factory=dict)
    younger: bool = False


HOUSE = ("name", "country", "subdivision", "tz", "domains")
TABLES = (
    Table(
        name="agencies",
        model=models.Agency,
        owner=("candidate",),
        columns=(*HOUSE, "direct_contact"),
    ),
    Table(
        name="employers",
        model=models.Employer,
        owner=("candidate",),
        columns=(*HOUSE, "profile", "size", "aliases", "street", "travel_minutes"),
    ),
    Table(
        name="people",
        model=models.Person,
        owner=("employer__candidate", "agency__candidate"),
        columns=(
            *("name", "email", "role", "tz", "country", "subdivision"),
            *("invited_channels", "away_until", "bounces"),
        ),
        links={"employer": "employers", "agency": "agencies", "stand_in": "people"},
    ),
    Table(
        name="other_addresses",
        model=models.OtherAddress,
        owner=("person__employer__candidate", "person__agency__candidate"),
        columns=("address",),
        links={"person": "people"},
        younger=True,
    ),
    Table(
        name="applications",
        model=models.Application,
        owner=("employer__candidate",),
        columns=("role", "status", "granted", "language", "offered", "answer_by", "created_at"),
        links={"employer": "employers", "agency": "agencies"},
    ),
    Table(
        name="interviews",
        model=models.Interview,
        owner=("application__employer__candidate",),
        columns=(
            *("start", "end", "tz", "format", "place_kind", "place", "join_url"),
            *("status", "uid", "sequence", "left_out"),
        ),
        links={"application": "applications"},
        many={"interviewers": "people"},
    ),
    Table(
        name="debriefs",
        model=models.Debrief,
        owner=("interview__application__employer__candidate",),
        columns=(
            *("impression", "highlights", "struck", "excited_by", "to_add", "unasked_questions"),
            *("commitments", "next_steps", "version", "saved_at"),
        ),
        links={"interview": "interviews", "next_steps_by": "people"},
    ),
    Table(
        name="promises",
        model=models.Promise,
        owner=("application__employer__candidate",),
        columns=("earliest", "latest", "said_at", "words"),
        links={"application": "applications", "interview": "interviews", "by": "people"},
    ),
    Table(
        name="messages",
        model=models.Outgoing,
        owner=("application__employer__candidate",),
        columns=(
            *("purpose", "channel", "state", "subject", "body", "composed_subject", "composed_body", "seed"),
            "voice",
            *("covers", "road", "message_id", "in_reply_to", "references", "verdict", "override", "wait_until"),
            *("trouble", "goes_at", "lies_at", "delivery", "letter_since", "laid_aside"),
            *("version", "created_at", "approved_at", "approved_for", "claimed_at", "sent_at", "sent_to"),
            *("answers", "once_more"),
        ),
        links={"application": "applications", "interview": "interviews", "person": "people"},
    ),
    Table(
        name="mails",
        model=models.SeenMail,
        owner=("candidate",),
        columns=(
            *("message_id", "standing", "way", "own", "human", "read", "at"),
            *("sender_name", "sender_address", "subject", "text", "question"),
        ),
        links={"employer": "employers", "application": "applications"},
        younger=True,
    ),
    Table(
        name="touches",
        model=models.Touch,
        owner=("employer__candidate",),
        columns=(
            *("at", "direction", "channel", "purpose", "delivery", "text", "read", "asks", "human"),
            *("covers", "override"),
        ),
        links={
            "employer": "employers",
            "application": "applications",
            "interview": "interviews",
            "outgoing": "messages",
            "mail": "mails",
        },
        many={"people": "people"},
    ),
    Table(
        name="readings",
        model=models.Reading,
        owner=("touch__employer__candidate",),
        columns=("found", "suggested", "corrected", "calendar"),
        links={"touch": "touches", "promise": "promises"},
        younger=True,
    ),
    Table(
        name="corrections",
        model=models.Correction,
        owner=("candidate",),
        columns=("sender", "read_as", "meant", "evidence", "at"),
        younger=True,
    ),
    Table(
        name="do_not_contact",
        model=models.DoNotContact,
        owner=("candidate",),
        columns=("entry", "why", "added_at"),
    ),
    Table(
        name="changed_numbers",
        model=models.ChangedNumber,
        owner=("candidate",),
        columns=("profile", "name", "value", "changed_at"),
        younger=True,
    ),
    Table(
        name="mail_accounts",
        model=models.MailAccount,
        owner=("candidate",),
        columns=("host", "port", "security", "username", "sender_name", "sender_address", "tested_at"),
    ),
)
CANDIDATE = ("name", "email", "tz", "paused", "undo_seconds", "voice", "created_at")
PEOPLE_IN_ENTRIES = {"highlights": "person", "unasked_questions": "for", "commitments": "person"}
"""Columns of a debrief whose entries name a person, and under which key."""
