"""The mail account, the candidate's own facts, and a database in trouble."""

import sqlite3
from datetime import date, timedelta

import pytest
from django.db import connection

from afterword import wiring
from afterword.services import fields
from afterword.services.approve_message import approve_message
from afterword.services.change_candidate import change_candidate
from afterword.services.confirm_promise import confirm_promise
from afterword.services.debrief_entry import DebriefEntry, HighlightEntry
from afterword.services.errors import CannotKeep, NotReady, Problem
from afterword.services.find_promise import find_promise
from afterword.services.forbid_contact import forbid_contact
from afterword.services.hand_over import hand_over
from afterword.services.interview_form import NewPerson
from afterword.services.log_touch import log_touch
from afterword.services.save_debrief import save_debrief
from afterword.services.set_mail_account import forget_mail_account, secret_name, set_mail_account
from afterword.store.models import DoNotContact, MailAccount
from afterword.store.read.cases import case_of
from afterword.store.read.forbidden import stopped_by
from journey import DANA, LEE, Journey, at

ACCOUNT = {
    "host": "smtp.example.org",
    "port": 587,
    "security": "starttls",
    "sender_address": "sam@example.org",
    "username": "sam",
}


@pytest.fixture
def road(db):
    return Journey()


def test_the_password_is_with_the_secrets_and_not_in_the_database(road):
    account = set_mail_account(road.candidate, secrets=road.secrets, password="s3cret", **ACCOUNT)
    assert road.secrets.kept == {secret_name(road.candidate): "s3cret"}
    assert "s3cret" not in repr(vars(account))
    set_mail_account(road.candidate, secrets=road.secrets, **(ACCOUNT | {"port": 465, "security": "tls"}))
    assert road.secrets.kept, "an account that is changed without a password keeps the one it has"
    forget_mail_account(road.candidate, secrets=road.secrets)
    assert road.secrets.kept == {}
    assert not MailAccount.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"host": ""}, "host"),
        ({"host": "https://mail.example.org/"}, "host"),
        ({"host": "mail.example.org\r\nDATA"}, "host"),
        ({"port": 0}, "port"),
        ({"port": 70_000}, "port"),
        ({"security": "none"}, "security"),
        ({"security": "maybe"}, "security"),
        ({"sender_address": ""}, "sender_address"),
        ({"sender_address": "sam at example.org"}, "sender_address"),
        ({"sender_name": "Sam\nBcc: x@y.example"}, "sender_name"),
        ({"password": "two\r\nlines"}, "password"),
    ],
)
def test_an_account_that_cannot_be_right_names_the_field(road, wrong, field):
    with pytest.raises(Problem) as problem:
        set_mail_account(road.candidate, secrets=road.secrets, **(ACCOUNT | wrong))
    assert problem.value.field == field


def test_a_server_on_this_machine_may_go_without_tls(road):
    account = set_mail_account(
        road.candidate, secrets=road.secrets, **(ACCOUNT | {"host": "127.0.0.1", "security": "none"})
    )
    assert account.security == "none"


def test_the_wiring_chooses_the_road_out(road, settings, tmp_path):
    settings.DATA_FOLDER = tmp_path
    set_mail_account(road.candidate, secrets=wiring.secrets(), password="s3cret", **ACCOUNT)
    assert type(wiring.sender_for(road.candidate)).__name__ == "SmtpSender"
    assert wiring.can_send(road.candidate)
    assert not any(b"s3cret" in path.read_bytes() for path in tmp_path.glob("*.sqlite3*"))
    forget_mail_account(road.candidate, secrets=wiring.secrets())
    assert wiring.sender_for(road.candidate) is None
    assert not wiring.can_send(road.candidate)
    settings.DEMO = True
    assert type(wiring.sender_for(road.candidate)).__name__ == "HandingSender"


def test_a_message_opens_in_a_mail_program_as_a_link_and_as_a_file(road):
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.thanks(interview)
    with pytest.raises(NotReady):
        wiring.mailto(note)
    hand_over(approve_message(note, now=road.now), road="mail_program", now=road.now)
    note.refresh_from_db()
    assert wiring.mailto(note).startswith("mailto:dana@acme.example?subject=")
    assert b"X-Unsent: 1" in wiring.eml(note)


def test_what_they_said_is_read_on_their_calendar(road):
    interview = road.interview()
    (found,) = find_promise(interview, words="We'll let you know by next Friday.", now=road.now)
    assert found.latest == date(2026, 11, 27)
    assert find_promise(interview, words="", now=road.now) == ()
    with pytest.raises(Problem):
        find_promise(interview, words="x" * 20_001, now=road.now)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"earliest": date(2026, 12, 4), "latest": date(2026, 12, 1)}, "latest"),
        ({"earliest": None, "latest": date(2126, 12, 1)}, "latest"),
        ({"earliest": None, "latest": date(2026, 12, 1), "said_at": at("12-24")}, "said_at"),
    ],
)
def test_a_promise_that_cannot_be_right_names_the_field(road, said, field):
    application = road.interview().application
    with pytest.raises(Problem) as problem:
        confirm_promise(application, now=road.now, **({"said_at": road.now} | said))
    assert problem.value.field == field


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"at": at("12-24")}, "at"),
        ({"channel": "pigeon"}, "channel"),
        ({"direction": "sideways"}, "direction"),
        ({"purpose": "rejection"}, "purpose"),
        ({"text": "x" * 20_001}, "text"),
        ({"delivery": "thrown"}, "delivery"),
    ],
)
def test_a_logged_line_that_cannot_be_right_names_the_field(road, facts, field):
    application = road.interview().application
    line = {"at": road.now, "channel": "phone", "direction": "out", "purpose": "other"} | facts
    with pytest.raises(Problem) as problem:
        log_touch(application, now=road.now, **line)
    assert problem.value.field == field


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (DebriefEntry(impression="meh"), "impression"),
        (DebriefEntry(struck="x" * 20_001), "struck"),
        (DebriefEntry(highlights=(HighlightEntry(id="a"), HighlightEntry(id="a"))), "highlights"),
        (DebriefEntry(highlights=tuple(HighlightEntry(id=f"h{number}") for number in range(51))), "highlights"),
        (DebriefEntry(highlights=(HighlightEntry(id="<b>"),)), None),
    ],
)
def test_a_debrief_that_cannot_be_kept_says_why(road, entry, field):
    with pytest.raises(Problem) as problem:
        save_debrief(road.interview(), entry=entry, version=0, now=road.now)
    assert problem.value.field == field


def test_a_half_filled_debrief_is_kept_and_strangers_in_it_become_nobody(road):
    interview = road.interview()
    entry = DebriefEntry(highlights=(HighlightEntry(id="a", topic="on-call\r\nat night\x07", person=999_999),))
    kept = save_debrief(interview, entry=entry, version=0, now=road.now)
    assert kept.highlights == [{"id": "a", "topic": "on-call\nat night", "detail": "", "person": None}]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("acme.example", "acme.example"),
        ("@acme.example", "acme.example"),
        ("https://www.acme.example/", "acme.example"),
        ("dana@acme.example", "dana@acme.example"),
        ("Acme Inc.", "Acme Inc."),
        ("*@acme.example", "*@acme.example"),
        ("Dana Ruiz <dana@acme.example>", "dana@acme.example"),
        ("mailto:dana@acme.example", "dana@acme.example"),
    ],
)
def test_whom_not_to_write_to_is_kept_once_as_it_is_meant(road, typed, kept):
    forbid_contact(road.candidate, entry=typed, now=road.now)
    forbid_contact(road.candidate, entry=typed, now=road.now)
    assert DoNotContact.objects.get().entry == kept


@pytest.mark.parametrize("typed", ["", "*", "@", "<>", "…", "Dana <dana@acme.example>, Lee <lee@acme.example>"])
def test_an_entry_that_can_match_nobody_or_holds_several_is_refused(road, typed):
    with pytest.raises(Problem):
        forbid_contact(road.candidate, entry=typed, now=road.now)
    assert not DoNotContact.objects.exists()


def test_an_entry_that_was_kept_as_it_was_pasted_counts_all_the_same(road):
    interview = road.interview()
    DoNotContact.objects.create(candidate=road.candidate, entry="Dana <dana@acme.example>", added_at=road.now)
    assert case_of(interview.application, now=road.now).do_not_contact == ("dana@acme.example",)


@pytest.mark.parametrize(
    ("typed", "stops"),
    [
        ("Dana Ruiz <dana@acme.example>", ["Dana Ruiz"]),
        ("Dana Ruiz", ["Dana Ruiz"]),
        ("acme.example", ["Dana Ruiz", "Lee Wong"]),
        ("Acme", ["Dana Ruiz", "Lee Wong"]),
        ("Brook", ["Avery Brook"]),
        ("initech.example", []),
    ],
)
def test_whom_an_entry_stops_is_what_the_rule_says(road, typed, stops):
    avery = NewPerson(name="Avery Brook", email="avery@brook.example", role="agent", at="agency")
    road.interview(DANA, LEE, avery, agency_name="Brook")
    kept = forbid_contact(road.candidate, entry=typed, now=road.now)
    assert [person.name for person in stopped_by(kept, now=road.now)] == stops


def test_a_candidates_new_name_signs_the_untouched_drafts(road):
    interview = road.interview()
    road.debrief(interview)
    (note,) = road.thanks(interview)
    change_candidate(road.candidate, now=road.now, name="Samira Okoro")
    note.refresh_from_db()
    assert note.body.endswith("Samira Okoro")


def test_a_name_may_be_long_but_not_endless():
    assert fields.one_line("N" * 200, "name") == "N" * 200
    with pytest.raises(Problem, match="200 is the most"):
        fields.one_line("N" * 201, "name")


@pytest.mark.django_db(transaction=True)
def test_a_database_that_another_program_holds_says_so_and_keeps_what_was_there():
    if connection.vendor != "sqlite":
        pytest.skip("only a file is held as a whole")
    road = Journey()
    interview = road.interview(DANA)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 50")
    holder = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(CannotKeep, match="Another program"):
            save_debrief(interview, entry=DebriefEntry(struck="typed"), version=0, now=road.now)
    finally:
        holder.close()
        connection.close()
    again = save_debrief(interview, entry=DebriefEntry(struck="typed"), version=0, now=road.now + timedelta(seconds=1))
    assert again.struck == "typed"
