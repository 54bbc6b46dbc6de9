"""One switch holds everything."""

from datetime import date

import pytest

from acme import case, ny, out, promise, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose

NOW = ny(12)


@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_where_nothing_is_paused_nothing_is_said(purpose: Purpose) -> None:
    assert "paused" not in spoke(verdict(proposal(purpose), case(), NOW))


@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
@pytest.mark.parametrize("channel", list(Channel))
def test_everything_waits_without_a_time(purpose: Purpose, channel: Channel) -> None:
    said = verdict(proposal(purpose, channel=channel), case(interviews=(), paused=True), NOW)
    assert (said.word, said.until) == (Word.WAIT, None)
    assert says(said, "paused") == "Everything is paused; nothing goes out until you switch it on again."


def test_beside_a_dated_wait_the_date_is_given() -> None:
    facts = case(paused=True, promises=(promise(ny(10, 11), date(2026, 11, 27)),))
    said = verdict(proposal(), facts, NOW)
    assert (said.word, said.until) == (Word.WAIT, ny(1, 9, month=12))
    assert said.reasons[0].rule == "paused"
    assert spoke(said) == {"paused", "promised_date"}


def test_a_stop_stays_a_stop() -> None:
    facts = case(paused=True, touches=(out(ny(10, 14), Purpose.THANKS, interview="i1"),))
    assert verdict(proposal(Purpose.THANKS), facts, NOW).word is Word.STOP


def test_a_note_for_the_writer_is_still_given() -> None:
    said = verdict(proposal(Purpose.THANKS), case(paused=True), ny(12, 12))
    assert spoke(said) == {"paused", "thanks_in_time"}
