"""Nothing is mailed to an address from which mail comes back."""

from dataclasses import replace

import pytest

from acme import DANA, LEE, case, ny, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.planning.plan import plan

BOUNCES = {"bounces": ("Dana@acme.example",)}
NOW = ny(11, 12)


def test_where_nothing_bounces_nothing_is_said() -> None:
    assert verdict(proposal(Purpose.ANSWER), case(), NOW).word is Word.GO


@pytest.mark.parametrize("channel", [each for each in Channel if each is not Channel.EMAIL])
def test_other_media_do_not_bounce(channel: Channel) -> None:
    assert "address_works" not in spoke(verdict(proposal(channel=channel), case(**BOUNCES), NOW))


def test_a_colleague_has_another_address() -> None:
    assert verdict(proposal(Purpose.ANSWER, "lee"), case(**BOUNCES), NOW).word is Word.GO


def test_a_corrected_address_is_another_address() -> None:
    people = (replace(DANA, email="ruiz@acme.example"), LEE)
    assert verdict(proposal(Purpose.ANSWER), case(people=people, **BOUNCES), NOW).word is Word.GO


@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_mail_to_an_address_that_bounces_is_stopped(purpose: Purpose) -> None:
    said = verdict(proposal(purpose), case(**BOUNCES), NOW)
    assert said.word is Word.STOP
    whose = "Mail to Dana Ruiz's address (dana@acme.example) comes back"
    assert says(said, "address_works") == f"{whose}; correct the address, or write to somebody else."


@pytest.mark.parametrize("refs", [{"people": ("dana@acme.example",)}, {"people": ("lee",), "cc": ("dana",)}])
def test_an_address_or_a_copy_is_stopped_too(refs: dict[str, tuple[str, ...]]) -> None:
    assert "address_works" in spoke(verdict(proposal(Purpose.ANSWER, **refs), case(**BOUNCES), NOW))


def test_an_unknown_address_is_named_as_it_is() -> None:
    facts = case(bounces=("kim@acme.example",))
    said = verdict(proposal(Purpose.ANSWER, "kim@acme.example"), facts, NOW)
    assert says(said, "address_works").startswith("Mail to that address (kim@acme.example) comes back")


def test_the_plan_leaves_out_whoever_cannot_be_reached() -> None:
    assert all("dana" not in step.people for step in plan(case(**BOUNCES), NOW))


@pytest.mark.parametrize("address", ["no-reply@acme.example", "DoNotReply@acme.example", "jobs-noreply@acme.example"])
@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_mail_that_nobody_reads_is_stopped(address: str, purpose: Purpose) -> None:
    said = verdict(proposal(purpose, address), case(), NOW)
    assert f"Mail to that address ({address}) is read by nobody" in says(said, "address_works")


def test_a_no_reply_address_that_was_taken_for_somebody_s_own_is_stopped_too() -> None:
    people = (replace(DANA, email="no-reply@acme.example"), LEE)
    said = verdict(proposal(Purpose.ANSWER), case(people=people), NOW)
    assert "Mail to Dana Ruiz's address (no-reply@acme.example) is read by nobody" in says(said, "address_works")
    assert verdict(proposal(Purpose.ANSWER, channel=Channel.PHONE), case(people=people), NOW).word is Word.GO


def test_a_copy_to_nobody_is_stopped_as_well() -> None:
    assert verdict(proposal(Purpose.ANSWER, cc=("noreply@acme.example",)), case(), NOW).word is Word.STOP
