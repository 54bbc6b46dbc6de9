"""A connected mailbox is read before anything goes out."""

from datetime import date, datetime, timedelta

import pytest

from acme import case, ny, promise, proposal, says, spoke
from afterword.core.etiquette.explain import explain
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.planning.plan import plan

NOW = ny(11, 12)
ANSWER = proposal(Purpose.ANSWER)


def reading(synced_at: datetime | None, **changes: object) -> Case:
    return case(mailbox=Mailbox(connected=True, synced_at=synced_at), interviews=(), **changes)


@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_where_no_mailbox_is_connected_none_is_read(purpose: Purpose) -> None:
    facts = case(mailbox=Mailbox(connected=False, synced_at=ny(1)))
    assert "fresh_mailbox" not in spoke(judge(proposal(purpose), facts, NOW))


@pytest.mark.parametrize("minutes", [0, 1, 60])
def test_a_mailbox_read_within_the_hour_is_fresh(minutes: int) -> None:
    assert judge(proposal(Purpose.ANSWER), reading(NOW - timedelta(minutes=minutes)), NOW).word is Word.GO


@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.PHONE, Channel.IN_PERSON])
@pytest.mark.parametrize("synced_at", [NOW - timedelta(minutes=60, seconds=1), None])
def test_else_everything_waits_without_a_time(purpose: Purpose, channel: Channel, synced_at: datetime | None) -> None:
    said = judge(proposal(purpose, channel=channel), reading(synced_at), ny(12))
    assert (said.word, said.until) == (Word.WAIT, None)
    sentence = "Your mailbox was not read within the last hour; an answer may lie there, so read it first."
    assert says(said, "fresh_mailbox") == sentence


def test_where_a_person_wants_it_fresher_the_sentence_says_how_fresh() -> None:
    said = judge(ANSWER, reading(NOW - timedelta(minutes=31), numbers={"mailbox_fresh_minutes": 30}), NOW)
    assert says(said, "fresh_mailbox").startswith("Your mailbox was not read within the last 30 minutes;")


def test_a_mailbox_that_is_fresh_now_is_read_again_before_the_time_comes() -> None:
    promised = (promise(ny(10, 11), date(2026, 11, 27)),)
    said = judge(proposal(), reading(NOW, promises=promised), NOW)
    assert (said.word, said.until) == (Word.WAIT, ny(1, 9, month=12))
    assert "fresh_mailbox" not in spoke(said)


def test_beside_a_dated_wait_the_date_is_given() -> None:
    promised = (promise(ny(10, 11), date(2026, 11, 27)),)
    said = judge(proposal(), reading(None, promises=promised), NOW)
    assert (said.word, said.until) == (Word.WAIT, ny(1, 9, month=12))
    assert {"fresh_mailbox", "promised_date"} <= spoke(said)


def test_the_plan_knows_its_times_while_the_mailbox_is_fresh() -> None:
    promised = (promise(ny(10, 11), date(2026, 11, 27)),)
    assert plan(reading(NOW, promises=promised), NOW)[0].earliest == ny(1, 9, month=12)
    assert plan(reading(None, promises=promised), NOW)[0].earliest is None


@pytest.mark.parametrize("connected", [True, False])
@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_a_mail_that_may_be_theirs_holds_what_an_answer_would_hold(purpose: Purpose, connected: bool) -> None:
    facts = case(mailbox=Mailbox(connected=connected, synced_at=NOW, unsettled=1), interviews=())
    said = judge(proposal(purpose), facts, NOW)
    held = purpose in {Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING}
    assert ("fresh_mailbox" in spoke(said)) is held
    assert not held or says(said, "fresh_mailbox").startswith("A mail in your mailbox may be from them.")


@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_a_mail_that_reads_like_a_decision_holds_the_same_until_somebody_says_what_it_is(purpose: Purpose) -> None:
    facts = case(mailbox=Mailbox(undecided=1), interviews=())
    said = judge(proposal(purpose), facts, NOW)
    held = purpose in {Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING}
    assert ("fresh_mailbox" in spoke(said)) is held
    assert not held or says(said, "fresh_mailbox").startswith("A mail of theirs reads like a decision.")


def test_a_plan_does_not_promise_a_time_while_a_mail_that_may_be_theirs_is_unsettled() -> None:
    facts = case(mailbox=Mailbox(connected=True, synced_at=NOW, unsettled=1))
    inquiry = next(step for step in plan(facts, NOW) if step.purpose is Purpose.INQUIRY)
    assert inquiry.earliest is None


def test_what_would_change_it_is_true_where_no_mailbox_is_connected() -> None:
    facts = case(mailbox=Mailbox(undecided=1), interviews=())
    (part,) = [one for one in explain(proposal(Purpose.INQUIRY), facts, NOW).parts if one.rule == "fresh_mailbox"]
    assert part.says.startswith("A mail of theirs reads like a decision.")
    assert part.changes.startswith("Once you said what their mail is, this is gone.")
