"""What if I called today? Judged, and planned anew, without doing it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acme import DANA, case, interview, ny, out, proposal
from afterword.core.etiquette.commitments import carrying_in
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose
from afterword.core.planning.plan import plan
from afterword.core.planning.what_if import FARTHEST, Moved, WhatIf, likely_reader, noon, what_if
from unit.etiquette.generated import cases, many, moments, proposals

THANKED = (out(ny(10, 12), Purpose.THANKS, "dana"), out(ny(10, 13), Purpose.THANKS, "lee"))
CALL = proposal(channel=Channel.PHONE)


def moves(said: WhatIf, purpose: object) -> list[Moved]:
    return [each for each in said.moved if each.purpose == purpose]


def test_a_call_today_moves_the_inquiry_that_was_due() -> None:
    facts = case(touches=THANKED)
    said = what_if(CALL, facts, at=ny(16), now=ny(16))
    assert said.explanation.verdict == judge(CALL, facts, ny(16))
    (moved,) = moves(said, Purpose.INQUIRY)
    assert (moved.what, moved.before, moved.after) == ("moves", ny(18, 9), ny(23, 9))
    assert [each.what for each in moves(said, "rest")] == ["moves"]


def test_thanks_by_phone_are_one_thank_you_less_to_write() -> None:
    said = what_if(proposal(Purpose.THANKS, channel=Channel.PHONE), case(), at=ny(10, 12), now=ny(10, 12))
    assert said.explanation.verdict.word is Word.GO
    (gone,) = moves(said, Purpose.THANKS)
    assert (gone.what, gone.people) == ("goes", ("dana",))


def test_those_of_a_panel_whom_it_befalls_alike_are_told_together() -> None:
    both = proposal(Purpose.THANKS, "dana", "lee", channel=Channel.PHONE)
    (gone,) = moves(what_if(both, case(), at=ny(10, 12), now=ny(10, 12)), Purpose.THANKS)
    assert gone.people == ("dana", "lee")


def test_the_last_word_lets_the_inquiry_go() -> None:
    said = what_if(proposal(Purpose.CLOSING), case(touches=THANKED), at=ny(16), now=ny(16))
    assert {(each.what, each.purpose) for each in said.moved} == {("goes", Purpose.INQUIRY), ("goes", "rest")}


def test_what_was_promised_and_is_handed_over_is_no_step_any_more() -> None:
    owed = (Debrief(interview="i1", commitments=(Commitment(id="c1", text="my slides", person="dana"),)),)
    facts = case(touches=THANKED, debriefs=owed)
    sent = what_if(proposal(Purpose.DELIVERY), facts, at=ny(16), now=ny(16))
    assert [each.what for each in moves(sent, Purpose.DELIVERY)] == ["goes"]
    to_lee = what_if(proposal(Purpose.DELIVERY, "lee"), facts, at=ny(16), now=ny(16))
    assert moves(to_lee, Purpose.DELIVERY) == []


def test_what_is_owed_is_taken_to_be_named_and_stays_owed() -> None:
    owed = (Debrief(interview="i1", commitments=(Commitment(id="c1", text="my slides", person="dana"),)),)
    facts = case(touches=THANKED, debriefs=owed)
    said = what_if(proposal(), facts, at=ny(18), now=ny(16))
    assert said.explanation.verdict.word is Word.GO
    assert moves(said, Purpose.DELIVERY) == []


def test_another_reader_of_the_next_inquiry_is_told() -> None:
    said = what_if(proposal(Purpose.INQUIRY, "lee"), case(touches=THANKED), at=ny(17), now=ny(16))
    (moved,) = moves(said, Purpose.INQUIRY)
    assert (moved.people, moved.instead_of) == (("lee",), ("reese",))


def test_the_other_application_at_the_same_employer_moves_too() -> None:
    two = (Application(id="a1"), Application(id="a2"))
    rounds = (interview(), interview(9, id="i2", application="a2", start=ny(9), end=ny(9, 11)))
    facts = case(applications=two, interviews=rounds, touches=THANKED)
    said = what_if(CALL, facts, at=ny(16), now=ny(16))
    assert {each.application for each in moves(said, Purpose.INQUIRY)} == {"a1", "a2"}


def test_on_a_later_day_the_mailbox_will_have_been_read_again() -> None:
    facts = case(touches=THANKED, mailbox=Mailbox(connected=True, synced_at=ny(16, 8)))
    today = what_if(CALL, facts, at=ny(16), now=ny(16))
    assert "fresh_mailbox" in {part.rule for part in today.explanation.parts}
    friday = what_if(CALL, facts, at=ny(20), now=ny(16))
    assert friday.explanation.verdict.word is Word.GO


def test_nobody_named_means_whom_the_plan_means() -> None:
    assert likely_reader(case(), "a1", Purpose.THANKS, ny(10, 12)) == ("dana",)
    assert likely_reader(case(), "a1", Purpose.INQUIRY, ny(10, 12)) == ("reese",)
    assert likely_reader(case(), "a1", Purpose.CLOSING, ny(10, 12)) == ("reese",)
    assert likely_reader(case(people=(replace(DANA, id="kim"),), interviews=()), "a1", Purpose.OTHER, ny(10)) == (
        "kim",
    )
    assert likely_reader(case(people=(), interviews=()), "a1", Purpose.OTHER, ny(10)) == ()


@pytest.mark.parametrize(
    ("day", "now", "at"), [(20, ny(16), ny(20, 12)), (16, ny(16), ny(16)), (15, ny(16), ny(15, 12))]
)
def test_a_day_alone_means_noon_theirs_and_today_means_now(day: int, now: datetime, at: datetime) -> None:
    assert noon(date(2026, 11, day), proposal(), case(), now) == at


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"])
def test_a_day_at_the_end_of_the_calendar_is_only_far_away(zone: str) -> None:
    facts = case(people=(replace(DANA, tz=zone),))
    assert noon(date.max, proposal(), facts, ny(16)) > ny(16) + FARTHEST
    assert noon(date.min, proposal(), facts, ny(16)) < ny(16)


@many
@given(proposals, cases(), moments, st.timedeltas(timedelta(0), timedelta(days=20)))
def test_it_says_what_the_guard_says_and_what_the_plan_would_be(
    meant: Proposal, facts: Case, now: datetime, later: timedelta
) -> None:
    said = what_if(meant, facts, at=now + later, now=now)
    assert said.explanation.verdict == judge(carrying_in(meant, facts), facts, now + later)
    for each in said.moved:
        assert each.what != "comes" or each.before is None
        assert each.what != "goes" or each.after is None
        assert each.what != "moves" or each.instead_of or each.before != each.after
    planned = {(step.purpose, step.application) for step in plan(facts, now)}
    assert {(each.purpose, each.application) for each in said.moved if each.what != "comes"} <= planned
