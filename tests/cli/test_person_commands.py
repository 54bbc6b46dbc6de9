"""The commands of the terminal, used as a person uses them, on a real database."""

import json
from pathlib import Path

import pytest
import time_machine
from click.testing import CliRunner

from afterword.cli.main import commands
from afterword.store.models import Person

INVITATION = b"""BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:round-1@acme.example
SEQUENCE:0
DTSTART:20260310T150000Z
DTEND:20260310T160000Z
SUMMARY:Interview: Data engineer at Acme
ORGANIZER;CN=Robin Vale:mailto:robin@acme.example
ATTENDEE;CN=Dana Ruiz:mailto:dana@acme.example
ATTENDEE;CN=Sam Okoro:mailto:sam@example.org
END:VEVENT
END:VCALENDAR
"""

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _an_hour_after_the_interview():
    with time_machine.travel("2026-03-10T17:00:00Z", tick=False):
        yield


@pytest.fixture
def run():
    def run(*words: str, typed: str = "", well: bool = True):
        result = CliRunner().invoke(commands, list(words), input=typed)
        assert (result.exit_code == 0) is well, result.output
        assert "Traceback" not in result.output
        return result.stdout if "--json" in words else result.output

    return run


@pytest.fixture
def invitation(tmp_path: Path) -> str:
    path = tmp_path / "round-1.ics"
    path.write_bytes(INVITATION)
    return str(path)


def test_an_invitation_becomes_an_interview_and_twice_is_once(run, invitation):
    first = json.loads(run("interview", "add", invitation, "--json"))["interviews"]
    assert [person["name"] for person in first[0]["people"]][:1] == ["Dana Ruiz"]
    again = json.loads(run("interview", "add", invitation, "--json"))["interviews"]
    assert again[0]["interview"] == first[0]["interview"]


def test_a_cancellation_calls_the_interview_off(run, invitation, tmp_path):
    run("interview", "add", invitation)
    off = tmp_path / "off.ics"
    off.write_bytes(INVITATION.replace(b"REQUEST", b"CANCEL").replace(b"SEQUENCE:0", b"SEQUENCE:1"))
    assert "called off" in run("interview", "add", str(off))


def test_a_file_that_is_no_calendar_gets_a_sentence(run, tmp_path):
    letter = tmp_path / "letter.ics"
    letter.write_text("Dear Sam")
    assert "Error: " in run("interview", "add", str(letter), well=False)


def test_a_debrief_is_kept_answer_by_answer_and_its_date_is_confirmed(run, invitation):
    run("interview", "add", invitation)
    people = "the data platform\n\n"
    run("debrief", typed=f"{people}the small team\n\nmy talk\nby 20 March 2026\ny\ngood\n")
    kept = json.loads(run("export"))
    text = json.dumps(kept)
    assert "the data platform" in text
    assert "2026-03-20" in text


def test_why_names_the_fact_it_rests_on(run, invitation):
    run("interview", "add", invitation)
    steps = json.loads(run("why", "acme", "--json"))["steps"]
    assert {"purpose", "people", "earliest", "reasons"} <= set(steps[0])
    assert "Data engineer at Acme" in run("why")


def test_why_says_until_when_each_reason_holds_and_what_would_change_it(run, invitation):
    run("interview", "add", invitation)
    run("log", "email", "--to", "dana", "--about", "thanks")
    said = run("why")
    assert "Holds until Tue 17 Mar, 09:00. If they name a date, that counts instead" in said
    (inquiry,) = [one for one in json.loads(run("why", "--json"))["steps"] if one["purpose"] == "inquiry"]
    reasons = {one["rule"]: one for one in inquiry["reasons"]}
    assert reasons["give_them_time"]["frees"] == "2026-03-17T09:00:00+00:00"
    assert all(one["changes"] and one["word"] == "wait" for one in reasons.values())


def test_a_what_if_says_the_verdict_and_what_would_move_and_keeps_nothing(run, invitation):
    run("interview", "add", invitation)
    before = run("export")
    said = run("why", "--if", "call", "--to", "dana")
    assert "If you called Dana Ruiz to ask about the next steps, Tue 10 Mar 2026, 17:00" in said
    assert "better not" in said
    assert "The day from which to let it rest moves from Tue 31 Mar 2026, 09:00 (UTC) to Tue 24 Mar" in said
    answer = json.loads(run("why", "--if", "email", "--about", "thanks", "--at", "2026-03-11", "--json"))
    assert (answer["verdict"], answer["if"]["at"]) == ("go", "2026-03-11T12:00:00+00:00")
    assert {"what": "goes", "purpose": "thanks"}.items() <= answer["moved"][0].items()
    assert run("export") == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--if", "call", "--at", "2026-03-01"), "That is over"),
        (("--if", "call", "--at", "9999-12-31"), "more than a year ahead"),
        (("--if", "call", "--about", "begging"), "there are thanks, inquiry"),
        (("--to", "dana"), "belong to a what-if"),
        (("--if", "pigeon"), "in-person"),
        (("--if", "call", "--to", "nobody"), "No person is called"),
    ],
)
def test_a_what_if_that_cannot_be_is_told_plainly(run, invitation, words, says):
    run("interview", "add", invitation)
    assert says in run("why", *words, well=False)


def test_why_says_what_stops_everything(run, invitation, tmp_path):
    run("interview", "add", invitation)
    other = tmp_path / "other.ics"
    other.write_bytes(INVITATION.replace(b"round-1", b"round-2").replace(b"Data engineer", b"Analyst"))
    run("interview", "add", str(other))
    with time_machine.travel("2026-03-25T17:00:00Z", tick=False):
        run("log", "call", "engineer", "--with", "dana", "--incoming", "--about", "answer", "--asks")
        answer = json.loads(run("why", "analyst", "--json"))
        said = run("why", "analyst")
    assert (answer["steps"], [part["rule"] for part in answer["stopped"]]) == ([], ["answer_first"])
    assert "Nothing goes to them now." in said
    assert "Dana Ruiz asked you something on 25 Mar; answer that first." in said


def test_why_says_that_an_offer_cannot_be_answered_where_mail_comes_back(run, invitation):
    run("interview", "add", invitation)
    with time_machine.travel("2026-03-12T17:00:00Z", tick=False):
        run("log", "email", "--with", "dana", "--incoming", "--about", "offer", "--asks")
        Person.objects.filter(name="Dana Ruiz").update(bounces=True)
        said = run("why")
    assert "Nothing is left to do here." not in said
    assert "Mail to Dana Ruiz's address" in said
    assert "Correct the address, and this is gone." in said


def test_why_asks_which_application_is_meant(run, invitation, tmp_path):
    run("interview", "add", invitation)
    other = tmp_path / "other.ics"
    other.write_bytes(INVITATION.replace(b"round-1", b"x-1").replace(b"Data engineer at Acme", b"Editor at Brook"))
    run("interview", "add", str(other))
    said = run("why", well=False)
    assert "Data engineer" in said
    assert "Editor" in said


def test_a_call_is_written_down_and_counts(run, invitation):
    run("interview", "add", invitation)
    assert "Written down" in run("log", "call", "acme", "--with", "dana", "--at", "2026-03-10T10:00")
    assert "phone" in run("export")


def test_a_purpose_nobody_knows_is_refused_with_the_known_ones(run, invitation):
    run("interview", "add", invitation)
    assert "inquiry" in run("log", "call", "--about", "begging", well=False)


def test_everything_can_be_taken_along_erased_and_put_back(run, invitation, tmp_path):
    run("interview", "add", invitation)
    away = tmp_path / "all.json"
    run("export", str(away))
    assert "exists already" in run("export", str(away), well=False)
    run("erase", "--yes")
    assert "There is no application yet" in run("why", well=False)
    run("import", str(away))
    assert "Acme" in run("why")


def test_a_file_that_is_no_export_is_refused(run, tmp_path):
    for name, text in (("a.json", "[1, 2"), ("b.json", "[]"), ("c.json", '{"candidate": 3}')):
        path = tmp_path / name
        path.write_text(text)
        assert "Error: " in run("import", str(path), well=False)


def test_nothing_is_sent_without_an_account_and_without_a_yes(run, invitation):
    run("interview", "add", invitation)
    run("debrief", typed="the data platform\n\n\n\n\n\ngood\n")
    assert "No mail account is set up" in run("send", "dana", "--yes", well=False)
    assert '"sent_at": "' not in run("export")


def test_today_says_what_comes_up(run, invitation):
    assert "Nothing needs you now." in run("today")
    run("interview", "add", invitation)
    assert {"debriefs", "waiting", "upcoming"} <= set(json.loads(run("today", "--json")))
    assert "Note what was said: Data engineer at Acme, Tue 10 Mar 2026" in run("today")
    assert "2026-03-10" not in run("today")


def test_the_doctor_finds_this_machine_well(run):
    said = run("doctor")
    assert "database" in said
    assert "MEND" not in said


def test_a_filter_without_jsonl_says_how_it_is_used(run):
    assert "--jsonl" in run("judge", well=False)


def test_without_an_account_nothing_is_approved_either(run, invitation):
    run("interview", "add", invitation)
    run("debrief", typed="the data platform\n\n\n\n\n\ngood\n")
    run("send", "dana", "--yes", well=False)
    assert json.loads(run("today", "--json"))["approved"] == []


def test_what_was_promised_and_logged_as_delivered_is_no_longer_due(run, invitation):
    run("interview", "add", invitation)
    run("debrief", typed="the data platform\n\n\n\nmy talk\n\ngood\n")
    assert "delivery" in [step["purpose"] for step in json.loads(run("why", "--json"))["steps"]]
    run("log", "email", "--to", "dana", "--about", "delivery")
    assert "delivery" not in [step["purpose"] for step in json.loads(run("why", "--json"))["steps"]]


def test_today_names_the_next_step_of_each_application(run, invitation):
    run("interview", "add", invitation)
    assert json.loads(run("today", "--json"))["next"][0]["purpose"] == "thanks"
    assert "Next at Data engineer at Acme" in run("today")


def test_a_data_folder_that_cannot_be_gets_a_sentence(run, monkeypatch, tmp_path):
    from afterword.store import schema

    def refuse() -> None:
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(schema, "bring_up_to_date", refuse)
    assert "AFTERWORD_HOME" in run("today", well=False)


def test_a_profile_is_shown_changed_and_taken_back(run, invitation):
    run("interview", "add", invitation)
    listed = run("profile", "show")
    assert "de  Germany: a thank-you is uncommon" in listed
    assert "us  United States: a thank-you is expected; Acme" in listed
    shown = run("profile", "show", "de")
    assert "quiet_working_days: Quiet where they named no day: 10 working days" in shown
    assert "Source: roberthalf.de, lehrcare.de: two to six weeks as a rule of thumb" in shown
    assert "Source: as in the US: candidate.so, joblabs.ai: at least a week" in shown
    assert "Counts for none of your employers" in shown
    changed = run("profile", "set", "us", "gap_days", "10")
    assert "10 days  (yours; the profile's own is 7)" in changed
    assert "Counts for: Acme." in changed
    assert "1 changed by you" in run("profile", "show")
    assert "(yours" not in run("profile", "reset", "us", "gap_days")
    run("profile", "set", "us", "quiet_working_days", "9")
    assert "Back to the profile's own: quiet_working_days is 5." in run("profile", "reset", "us")
    assert "nothing is taken back" in run("profile", "reset", "us")
    assert json.loads(run("profile", "reset", "us", "--json"))["changed"] == {}
    assert "1 inquiries" not in run("profile", "set", "us", "inquiries_unanswered", "1")
    assert "1 inquiry  (yours" in run("profile", "show", "us")
    assert "1 working days" not in run("profile", "show", "us")


def test_a_profile_in_json_has_every_number_with_its_source(run, invitation):
    run("interview", "add", invitation)
    said = json.loads(run("profile", "set", "us", "gap_days", "10", "--json"))
    assert (said["profile"], said["changed"], said["employers"]) == ("us", {"gap_days": 10}, ["Acme"])
    assert said["thanks_expected"]["word"] == "expected"
    assert said["formality"]["source"].endswith("no survey found")
    (gap,) = [one for one in said["numbers"] if one["name"] == "gap_days"]
    assert (gap["value"], gap["own"], gap["changed"], gap["least"], gap["most"]) == (10, 7, True, 5, 90)
    assert all(one["source"] and one["effect"] for one in said["numbers"])
    assert json.loads(run("profile", "show", "us", "--json")) == said
    assert len(json.loads(run("profile", "show", "--json"))["profiles"]) == 11


def test_a_number_that_cannot_be_is_refused_in_a_sentence(run):
    assert "it may be 5 to 90: two or three messages a week" in run("profile", "set", "us", "gap_days", "2", well=False)
    assert "quiet_working_days" in run("profile", "set", "us", "patience", "2", well=False)
    assert "'jp'" in run("profile", "set", "mars", "gap_days", "9", well=False)


def test_another_profile_may_be_used_for_one_employer(run, invitation):
    run("interview", "add", invitation)
    assert "Acme: France (fr), by your choice." in run("profile", "use", "fr", "acme")
    assert "Counts for: Acme." in run("profile", "show", "fr")
    before = json.loads(run("why", "acme", "--json"))["steps"]
    back = json.loads(run("profile", "use", "country", "--json"))
    assert back == {"employer": "Acme", "profile": "us", "chosen": False}
    after = json.loads(run("why", "acme", "--json"))["steps"]
    assert [step["earliest"] for step in before] != [step["earliest"] for step in after]
    assert "Acme" in run("profile", "use", "fr", "nowhere", well=False)


def test_a_no_that_is_logged_ends_the_application(run, invitation):
    run("interview", "add", invitation)
    assert "now marked: rejected" in run("log", "email", "--incoming", "--about", "rejection")
    assert "now marked" not in run("log", "email", "--incoming", "--about", "rejection")


DAY = INVITATION.replace(b"DTSTART:20260310T150000Z", b"DTSTART;VALUE=DATE:20260312").replace(
    b"DTEND:20260310T160000Z", b"DTEND;VALUE=DATE:20260313"
)


def test_a_day_without_hours_is_a_day_on_the_candidates_clock(run, tmp_path):
    file = tmp_path / "day.ics"
    file.write_bytes(DAY)
    assert "--tz" in run("interview", "add", str(file), well=False)
    assert "not a time zone" in run("interview", "add", str(file), "--tz", "Nowhere", well=False)
    said = json.loads(run("interview", "add", str(file), "--tz", "America/New_York", "--json").splitlines()[-1])
    assert said["interviews"][0]["start"] == "2026-03-12T04:00:00+00:00"


def test_a_debrief_asks_again_for_an_answer_it_does_not_know(run, invitation):
    run("interview", "add", invitation)
    said = run("debrief", typed="the data platform\n\n\n\n\n\ngreat\ngoo\n")
    assert "Please say one of good, mixed, bad" in said
    assert "Kept." in said
    assert '"good"' in run("export")


def test_today_does_not_say_that_nothing_is_needed_where_something_is_due(run, invitation):
    run("interview", "add", invitation)
    with time_machine.travel("2026-03-24T12:00:00Z", tick=False):
        said = run("today")
    assert "Next at" in said
    assert "Nothing needs you now." not in said


def test_thanks_that_are_logged_say_to_whom(run, invitation):
    run("interview", "add", invitation)
    said = run("log", "email", "--about", "thanks", well=False)
    assert "Whom did you thank?" in said
    assert "Dana Ruiz" in said
    assert "Written down" in run("log", "email", "--about", "thanks", "--to", "dana")


# One event of several, a day without an hour, and who of the guests is the candidate.

DENTIST = b"""BEGIN:VEVENT
UID:dentist
DTSTART:20260309T080000Z
DTEND:20260309T083000Z
SUMMARY:Dentist
END:VEVENT
END:VCALENDAR
"""


def saved(tmp_path: Path, content: bytes) -> str:
    path = tmp_path / "more.ics"
    path.write_bytes(content)
    return str(path)


def test_of_two_events_none_is_kept_before_the_person_says_which(run, tmp_path):
    two = saved(tmp_path, INVITATION.replace(b"END:VCALENDAR\n", DENTIST))
    told = run("interview", "add", two, well=False)
    assert "1. Dentist" in told
    assert "2. Interview: Data engineer at Acme" in told
    assert json.loads(run("export"))["interviews"] == []
    assert "1. Dentist" in run("interview", "add", two, "--event", "3", well=False)
    (kept,) = json.loads(run("interview", "add", two, "--event", "2", "--json"))["interviews"]
    assert kept["role"] == "Data engineer"


A_DAY = INVITATION.replace(b"DTSTART:20260310T150000Z", b"DTSTART;VALUE=DATE:20260310")
A_DAY = A_DAY.replace(b"DTEND:20260310T160000Z\n", b"")


def test_a_day_in_no_known_zone_is_kept_in_none(run, tmp_path):
    day = saved(tmp_path, A_DAY)
    assert "--tz ZONE" in run("interview", "add", day, well=False)
    run("interview", "add", day, "--tz", "America/New_York")
    assert json.loads(run("export"))["interviews"][0]["start"].startswith("2026-03-10T04:00")


def test_a_day_without_an_hour_is_the_candidates_day_and_says_so(run, tmp_path):
    from afterword.store.models import Candidate

    run("today")
    Candidate.objects.update(tz="America/New_York")
    result = run("interview", "add", saved(tmp_path, A_DAY))
    assert "a day but no hour" in result
    assert json.loads(run("export"))["interviews"][0]["start"].startswith("2026-03-10T04:00")


def test_who_you_are_is_asked_where_it_cannot_be_told_and_is_remembered(run, tmp_path):
    unclear = INVITATION.replace(b"dana@acme.example", b"dana@gmail.com").replace(b"sam@example.org", b"sam@gmail.com")
    file = saved(tmp_path, unclear)
    told = run("interview", "add", file, well=False)
    assert "Which of these is you? Robin Vale, Dana Ruiz, Sam Okoro." in told
    assert "Which of these is you?" in run("interview", "add", file, "--me", "nobody@gmail.com", well=False)
    (kept,) = json.loads(run("interview", "add", file, "--me", "sam@gmail.com", "--json"))["interviews"]
    assert sorted(person["name"] for person in kept["people"]) == ["Dana Ruiz", "Robin Vale"]
    run("interview", "add", file)


def test_none_of_them_is_an_answer(run, tmp_path):
    alone = saved(tmp_path, INVITATION.replace(b"ATTENDEE;CN=Sam Okoro:mailto:sam@example.org\n", b""))
    assert "Which of these is you?" in run("interview", "add", alone, well=False)
    assert "Dana Ruiz" in run("interview", "add", alone, "--me", "none")
