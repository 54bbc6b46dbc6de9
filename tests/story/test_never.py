"""What must never happen, tried by every road that leads there."""

import json
from datetime import timedelta

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message, take_back
from afterword.services.change_candidate import change_candidate, pause
from afterword.services.change_person import change_person
from afterword.services.debrief_entry import DebriefEntry
from afterword.services.errors import CannotKeep, DoesNotRead, NotReady, Outdated, Problem
from afterword.services.export_all import export_all
from afterword.services.forbid_contact import allow_contact, forbid_contact
from afterword.services.hand_over import confirm_sent, hand_over, mail_by_hand
from afterword.services.log_touch import log_touch
from afterword.services.review_message import review_message
from afterword.services.revise_message import revise_message, rewrite_message
from afterword.services.save_debrief import save_debrief
from afterword.services.send_message import send_message
from afterword.store.models import Candidate, Outgoing, Touch
from afterword.store.read import applications, interviews, messages, people
from afterword.store.read.one import NotFound
from journey import DANA, LEE, Journey, MemorySender, at

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def interview(road):
    interview = road.interview(DANA, LEE)
    road.debrief(interview)
    return interview


@pytest.fixture
def note(road, interview):
    return next(one for one in road.thanks(interview) if one.person.name == "Dana Ruiz")


def leave(road: Journey, message: Outgoing, way: str) -> Outgoing:
    """Send it by that road, as far as the door lets it."""
    if way == "smtp":
        return send_message(message, sender=road.post, now=road.now)
    if way == "sweep":
        Outgoing.objects.filter(pk=message.pk).update(road="smtp")
        road.sweep()
        message.refresh_from_db()
        return message
    return hand_over(message, road=way, now=road.now)


WAYS = ("smtp", "sweep", "mail_program", "copied")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("again", WAYS)
def test_no_message_leaves_twice(road, note, way, again):
    approve_message(note, now=road.now)
    leave(road, note, way)
    if way in ("mail_program", "copied"):
        confirm_sent(note, now=road.now)
    if again == "sweep":
        road.sweep(alone=True)
    else:
        with pytest.raises(NotReady):
            leave(road, note, again)
    assert len(road.post.delivered) == (way in ("smtp", "sweep"))
    assert Touch.objects.count() == 1


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("entry", ["dana@acme.example", "acme.example", "Acme"])
def test_nothing_reaches_whom_it_must_not(road, note, way, entry):
    approve_message(note, now=road.now)
    forbid_contact(road.candidate, entry=entry, now=road.now)
    assert leave(road, note, way).state == State.HELD
    assert note.verdict["word"] == "stop"
    assert road.post.delivered == []
    allow_contact(road.candidate, entry=entry, now=road.now)
    assert leave(road, note, "smtp").state == State.SENT


@pytest.mark.parametrize("way", WAYS)
def test_nothing_leaves_while_all_is_paused(road, note, way):
    approve_message(note, now=road.now)
    pause(road.candidate, now=road.now)
    assert leave(road, note, way).state == State.HELD
    assert road.post.delivered == []


@pytest.mark.parametrize("way", WAYS)
def test_nobody_is_thanked_twice_whatever_the_channel(road, interview, note, way):
    approve_message(note, now=road.now)
    log_touch(
        interview.application,
        now=road.now,
        at=road.now,
        channel="phone",
        direction="out",
        purpose="thanks",
        people=[note.person],
        interview=interview,
    )
    assert leave(road, note, way).state == State.HELD
    assert [reason["rule"] for reason in note.verdict["reasons"]] == ["thanks_once"]


@pytest.mark.parametrize("road_taken", ["smtp", "mail_program", "copied", ""])
@pytest.mark.parametrize("state", list(State))
def test_no_text_for_a_mail_program_is_given_out_but_for_what_the_guard_let_go_by_hand(road, note, state, road_taken):
    Outgoing.objects.filter(pk=note.pk).update(state=state, road=road_taken)
    if state == State.CLAIMED and road_taken in ("mail_program", "copied"):
        assert mail_by_hand(fresh(note), now=road.now).body == note.body
        return
    with pytest.raises(NotReady):
        mail_by_hand(fresh(note), now=road.now)


def test_what_was_not_approved_does_not_leave(road, note):
    with pytest.raises(NotReady, match="approve"):
        send_message(note, sender=road.post, now=road.now)
    assert road.post.delivered == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Dana", "Lee"),
        ("Dana", "[Name]"),
        ("Dana", "Diana"),
    ],
)
def test_a_wrong_name_or_a_placeholder_is_not_approved(road, note, old, new):
    changed = revise_message(
        note, subject=note.subject, body=note.body.replace(old, new), version=note.version, now=road.now
    )
    with pytest.raises(DoesNotRead) as stopped:
        approve_message(changed, now=road.now)
    assert stopped.value.findings
    changed.refresh_from_db()
    assert changed.state == State.DRAFT


def test_a_name_corrected_after_drafting_is_right_in_the_note(road, interview, note):
    change_person(note.person, now=road.now, name="Daniela Ruiz")
    note.refresh_from_db()
    assert "Daniela" in note.body
    mine = revise_message(note, subject=note.subject, body=note.body + "\n", version=note.version, now=road.now)
    change_person(mine.person, now=road.now, name="Danuta Ruiz")
    mine.refresh_from_db()
    assert "Daniela" in mine.body, "the person's own text is not touched"
    assert any(finding.severity == "error" for finding in review_message(fresh(mine), now=road.now))
    assert "Danuta" in rewrite_message(fresh(mine), now=road.now).body


def fresh(message: Outgoing) -> Outgoing:
    return messages.message_of(message.application.employer.candidate, message.pk)


def test_no_candidate_sees_anothers_rows(road, interview, note):
    stranger = Candidate.objects.create(created_at=road.now)
    touch = log_touch(
        interview.application, now=road.now, at=road.now, channel="phone", direction="in", purpose="other"
    )
    for find, row in (
        (applications.application_of, interview.application),
        (applications.employer_of, interview.application.employer),
        (interviews.interview_of, interview),
        (messages.message_of, note),
        (messages.touch_of, touch),
        (people.person_of, note.person),
    ):
        assert find(road.candidate, row.pk) == row
        with pytest.raises(NotFound):
            find(stranger, row.pk)
    for pk in (0, -1, 10**30):
        with pytest.raises(NotFound):
            messages.message_of(road.candidate, pk)


def test_no_person_of_another_company_gets_into_a_note(road, interview):
    other = road.interview(LEE, employer_name="Zenith", start=at("11-19"))
    stranger = other.interviewers.get()
    with pytest.raises(Problem):
        log_touch(
            interview.application,
            now=road.now,
            at=road.now,
            channel="phone",
            direction="out",
            purpose="other",
            people=[stranger],
        )


def test_no_password_is_in_an_export(road, note):
    assert road.secrets.kept
    assert "not-a-real-one" not in json.dumps(export_all(road.candidate))


def test_a_save_from_an_older_page_loses_neither_text(road, interview):
    kept = interviews.debrief_of(interview)
    newer = DebriefEntry(struck="typed on the phone")
    saved = save_debrief(interview, entry=newer, version=kept.version, now=road.now)
    with pytest.raises(Outdated) as outdated:
        save_debrief(interview, entry=DebriefEntry(struck="typed on the laptop"), version=kept.version, now=road.now)
    assert outdated.value.newer.struck == "typed on the phone"
    again = save_debrief(interview, entry=newer, version=kept.version, now=road.now)
    assert again.version == saved.version, "the same page sent twice, as a shaky line does, is no conflict"


def test_an_edit_from_an_older_page_is_refused_and_shown_the_newer(road, note):
    opened = note.version
    revise_message(note, subject="Thank you", body="Dear Dana, …", version=opened, now=road.now)
    with pytest.raises(Outdated) as outdated:
        revise_message(note, subject="Thanks", body="Hello Dana, …", version=opened, now=road.now)
    assert outdated.value.newer.subject == "Thank you"
    with pytest.raises(Outdated):
        approve_message(note, now=road.now, version=opened)


@pytest.mark.parametrize("field", ["name", "email"])
def test_no_line_break_gets_into_a_name_or_an_address(road, note, field):
    with pytest.raises(Problem) as problem:
        change_person(note.person, now=road.now, **{field: "dana@acme.example\r\nBcc: all@acme.example"})
    assert problem.value.field == field
    with pytest.raises(Problem):
        change_candidate(road.candidate, now=road.now, **{field: "sam@example.org\nBcc: all@acme.example"})
    with pytest.raises(Problem) as problem:
        revise_message(note, subject="Thanks\r\nBcc: x@y.example", body="…", version=note.version, now=road.now)
    assert problem.value.field == "subject"


def test_the_mail_carries_the_senders_domain_and_never_the_machines_name(road, note):
    road.send(note)
    assert road.post.delivered[0].message_id.endswith("@example.org>")
    assert road.post.delivered[0].message_id == note.message_id


def test_a_message_id_is_given_once_and_kept(road, note):
    given = approve_message(note, now=road.now).message_id
    take_back(note)
    assert approve_message(note, now=road.now + timedelta(minutes=1)).message_id == given


def test_without_an_account_nothing_is_lost(road, note):
    approve_message(note, now=road.now)
    with pytest.raises(NotReady, match="mail account"):
        send_message(note, sender=None, now=road.now)
    note.refresh_from_db()
    assert note.state == State.APPROVED


def test_somebody_without_an_address_is_a_clear_problem_before_anything_is_claimed(road, note):
    change_person(note.person, now=road.now, email="")
    approve_message(fresh(note), now=road.now)
    with pytest.raises(Problem) as problem:
        send_message(fresh(note), sender=road.post, now=road.now)
    assert problem.value.field == "email"
    assert fresh(note).state == State.APPROVED


def test_an_inquiry_in_a_thank_yous_clothes_is_an_inquiry_at_the_door(road, note):
    body = note.body.replace("\n\n", "\n\nWhen may I expect your decision?\n\n", 1)
    changed = revise_message(note, subject=note.subject, body=body, version=note.version, now=road.now)
    with pytest.raises(DoesNotRead):
        approve_message(changed, now=road.now)
    Outgoing.objects.filter(pk=note.pk).update(state=State.APPROVED)
    assert send_message(fresh(note), sender=MemorySender(), now=road.now).state == State.HELD


def test_a_promise_is_not_forgotten_by_a_second_application(road, interview, note):
    second = road.interview(DANA, role="Analyst", start=at("11-20", "09:00")).application
    assert second != interview.application
    log_touch(second, now=road.now, at=road.now, channel="email", direction="out", purpose="inquiry")
    road.wait_until(at("11-26", "12:00")).sweep()
    assert not Outgoing.objects.filter(purpose=Purpose.INQUIRY).exists()


def test_a_full_disk_says_so_and_keeps_what_was_there(road, interview):
    from django.db import connection

    if connection.vendor != "sqlite":
        pytest.skip("a PostgreSQL's disk is its own")
    kept = interviews.debrief_of(interview)
    with connection.cursor() as cursor:
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count={pages}")
        try:
            with pytest.raises(CannotKeep, match="disk is full"):
                save_debrief(
                    interview,
                    entry=DebriefEntry(struck="x" * 20_000, excited_by="y" * 20_000, to_add="z" * 20_000),
                    version=kept.version,
                    now=road.now,
                )
        finally:
            cursor.execute("PRAGMA max_page_count=1073741823")
    kept.refresh_from_db()
    assert kept.struck == ""
