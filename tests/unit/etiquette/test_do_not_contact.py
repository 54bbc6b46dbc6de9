"""Whoever is on the list gets nothing, directly or in copy."""

from dataclasses import replace

import pytest

from acme import ACME, BROOK, DANA, case, ny, proposal, says, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose

ANSWER = proposal(Purpose.ANSWER)
NOW = ny(12)


def listed(*entries: str, **changes: object) -> object:
    return case(do_not_contact=entries, agency=BROOK, **changes)


@pytest.mark.parametrize(
    "entry",
    [
        "lee",
        "lee@acme.example",
        "dana@other.example",
        "mail.acme.example",
        "cme.example",
        "acme.example.org",
        "example",
        "Brook",
        "Acme Holdings",
        "Inc.",
        "Dana Inc.",
        "firm dana",
        "https://",
        "*",
        "*@",
        "*@mail.acme.example",
        "brook.example",
        "",
        "@",
        ".",
    ],
)
def test_who_is_not_on_the_list_is_left_alone(entry: str) -> None:
    assert verdict(ANSWER, listed(entry), NOW).word is Word.GO


@pytest.mark.parametrize(
    "entry",
    [
        "dana",
        "dana@acme.example",
        "DANA@Acme.Example",
        "acme.example",
        "@acme.example",
        "Acme",
        " acme ",
        "acme.example.",
        "*@acme.example",
        "*.acme.example",
        "https://acme.example/",
        "https://www.acme.example:443/jobs?id=1",
        "www.acme.example",
        "mailto:dana@acme.example",
        "Acme Inc.",
        "ACME, LLC",
    ],
)
@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_a_person_an_address_a_domain_or_an_employer_stops_every_purpose(entry: str, purpose: Purpose) -> None:
    assert verdict(proposal(purpose), listed(entry), NOW).word is Word.STOP


@pytest.mark.parametrize("channel", list(Channel))
def test_every_channel_is_stopped(channel: Channel) -> None:
    meant = proposal(Purpose.ANSWER, channel=channel)
    assert verdict(meant, listed("acme.example"), NOW).word is Word.STOP


def test_a_sub_domain_belongs_to_its_domain() -> None:
    people = (Person(id="dana", email="dana@mail.eu.acme.example"),)
    assert verdict(ANSWER, listed("acme.example", people=people), NOW).word is Word.STOP
    assert verdict(ANSWER, listed("eu.acme.example", people=people), NOW).word is Word.STOP


def test_an_address_without_a_person_is_stopped_too() -> None:
    meant = proposal(Purpose.ANSWER, "kim@acme.example")
    said = verdict(meant, listed("acme.example"), NOW)
    assert says(said, "do_not_contact") == "kim@acme.example is on your do-not-contact list (acme.example)."


def test_a_person_on_the_list_is_stopped_under_the_address_too() -> None:
    assert verdict(proposal(Purpose.ANSWER, "dana@acme.example"), listed("dana"), NOW).word is Word.STOP


def test_who_is_only_in_copy_is_stopped_too() -> None:
    for copy in ("lee", "lee@acme.example", "someone@mail.acme.example"):
        meant = proposal(Purpose.REPORT, "avery", cc=(copy,))
        facts = listed("lee", "mail.acme.example")
        assert verdict(meant, facts, NOW).word is Word.STOP
        assert verdict(proposal(Purpose.REPORT, "avery"), facts, NOW).word is Word.GO


def test_the_agency_may_stand_on_the_list() -> None:
    assert verdict(proposal(Purpose.REPORT, "avery"), listed("brook"), NOW).word is Word.STOP
    assert verdict(proposal(Purpose.REPORT, "avery"), listed("Acme"), NOW).word is Word.GO


def test_an_employer_is_known_by_its_other_names() -> None:
    acme = Employer(name="Acme", country="US", aliases=("Acme Labs",), tz="America/New_York")
    assert verdict(ANSWER, listed("acme labs", employer=acme), NOW).word is Word.STOP


def test_somebody_without_an_address_belongs_to_the_employer_s_domain() -> None:
    people = (Person(id="dana", name="Dana Ruiz"),)
    meant = proposal(Purpose.ANSWER, channel=Channel.PHONE)
    said = verdict(meant, listed("acme.example", people=people), NOW)
    assert says(said, "do_not_contact") == "Dana Ruiz is on your do-not-contact list (acme.example)."


def test_a_message_to_nobody_in_particular_goes_to_the_employer() -> None:
    said = verdict(proposal(Purpose.ANSWER, people=()), listed("Acme"), NOW)
    assert says(said, "do_not_contact") == "The employer is on your do-not-contact list (Acme)."


def test_who_is_listed_by_name_is_said_once() -> None:
    said = verdict(ANSWER, listed("Dana Ruiz"), NOW)
    assert says(said, "do_not_contact") == "Dana Ruiz is on your do-not-contact list."


def test_an_agent_of_an_unknown_agency_has_only_the_own_address() -> None:
    facts = case(do_not_contact=("brook.example",))
    assert verdict(proposal(Purpose.REPORT, "avery"), facts, NOW).word is Word.STOP
    assert verdict(proposal(Purpose.REPORT, "avery"), case(do_not_contact=("Brook",)), NOW).word is Word.GO


def test_a_domain_of_very_many_labels_is_read_in_no_time() -> None:
    meant = proposal(Purpose.ANSWER, "x@" + "a." * 20_000 + "acme.example")
    assert verdict(meant, listed("acme.example"), NOW).word is Word.STOP


def test_a_second_record_of_the_same_address_is_stopped_too() -> None:
    twice = (Person(id="dana", email="dana@acme.example"), Person(id="d2", name="D. Ruiz", email="Dana@acme.example"))
    for people in (twice, twice[::-1]):
        for reader in ("d2", "dana", "dana@acme.example"):
            said = verdict(proposal(Purpose.ANSWER, reader), case(people=people, do_not_contact=("dana",)), NOW)
            assert said.word is Word.STOP


def test_so_is_one_where_the_name_is_listed() -> None:
    twice = (Person(id="d1", name="Dana Ruiz", email="dana@acme.example"), Person(id="d2", email="dana@acme.example"))
    for people in (twice, twice[::-1]):
        said = verdict(proposal(Purpose.ANSWER, "d2"), case(people=people, do_not_contact=("dana ruiz",)), NOW)
        assert said.word is Word.STOP


def test_an_employer_without_a_name_is_not_taken_for_an_empty_entry() -> None:
    facts = case(employer=replace(ACME, name=""), do_not_contact=("", "*"))
    assert verdict(ANSWER, facts, NOW).word is Word.GO


def test_an_empty_entry_lists_nobody() -> None:
    nameless = (Person(id="dana", email="dana@acme.example"),)
    assert verdict(ANSWER, case(people=nameless, do_not_contact=("", "*")), NOW).word is Word.GO


def test_the_domain_is_what_follows_the_last_at_sign() -> None:
    quoted = proposal(Purpose.ANSWER, '"dana@home.example"@acme.example')
    assert verdict(quoted, listed("acme.example"), NOW).word is Word.STOP
    assert verdict(quoted, listed("home.example"), NOW).word is Word.GO


def test_an_address_elsewhere_is_not_at_the_employer_s_domain() -> None:
    at_home = (replace(DANA, email="dana@ruiz.example"),)
    assert verdict(ANSWER, listed("acme.example", people=at_home), NOW).word is Word.GO
    assert verdict(ANSWER, listed("acme.example", people=(replace(DANA, email=""),)), NOW).word is Word.STOP
