"""The guard as a whole: what must hold for every case that can be thought of."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import NoneType

import pytest
from generated import SPAN, cases, many, moments, proposals
from hypothesis import assume, event, given
from hypothesis import strategies as st

from acme import case, ny, out, promise, proposal, spoke, verdict, word
from afterword.core.etiquette.explain import explain
from afterword.core.etiquette.judge import DISGUISED, judge, weigh
from afterword.core.etiquette.outcome import Note, Outcome, Wait
from afterword.core.etiquette.question import question_of
from afterword.core.etiquette.rulebook import rules_asked, rules_for
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.absence import Absence
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import (
    Channel,
    Direction,
    Purpose,
)


@many
@given(proposals, cases(), moments, st.lists(st.floats(0, 1), max_size=4))
def test_the_time_given_is_the_true_earliest_time(
    meant: Proposal, facts: Case, now: datetime, between: list[float]
) -> None:
    said = judge(meant, facts, now)
    event(said.word)
    assume(said.word is Word.WAIT and not facts.paused)
    assert said.until is not None
    assert said.until > now
    assert judge(meant, facts, said.until).word is Word.GO
    for share in between:
        earlier = now + (said.until.astimezone(UTC) - now) * share
        assert judge(meant, facts, earlier).word is not Word.GO or earlier >= said.until
    assert judge(meant, facts, said.until.astimezone(UTC) - timedelta(seconds=1)).word is not Word.GO


@many
@given(proposals, cases(), moments)
def test_every_verdict_is_explained(meant: Proposal, facts: Case, now: datetime) -> None:
    said = judge(meant, facts, now)
    assert said.word is Word.GO or said.reasons
    assert said.until is None or said.word is Word.WAIT
    for reason in said.reasons:
        assert reason.says.endswith(".")
        assert "None" not in reason.says
        assert "  " not in reason.says


@many
@given(proposals, cases(), moments, st.randoms(use_true_random=False))
def test_the_order_of_the_facts_makes_no_difference(
    meant: Proposal, facts: Case, now: datetime, random: object
) -> None:
    def shuffled(things: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(random.sample(things, len(things)))

    other = replace(
        facts,
        touches=shuffled(facts.touches),
        promises=shuffled(facts.promises),
        interviews=shuffled(facts.interviews),
        people=shuffled(facts.people),
    )
    first, second = judge(meant, facts, now), judge(meant, other, now)
    assert (first.word, first.until) == (second.word, second.until)
    assert {reason.rule for reason in first.reasons} == {reason.rule for reason in second.reasons}


@many
@given(cases(), moments, moments, st.timedeltas(timedelta(0), SPAN))
def test_a_later_hour_never_turns_the_limit_into_go(
    facts: Case, first: datetime, second: datetime, later: timedelta
) -> None:
    asked = tuple(out(at, Purpose.INQUIRY, "kim@acme.example") for at in (first, second))
    silent = replace(facts, touches=tuple(each for each in facts.touches if each.direction is Direction.OUT) + asked)
    now = max(first, second)
    assert "inquiry_limit" in {reason.rule for reason in judge(proposal(), silent, now).reasons}
    assert judge(proposal(), silent, now + later).word is Word.STOP


@many
@given(proposals, cases(), moments)
def test_pausing_only_ever_holds_back(meant: Proposal, facts: Case, now: datetime) -> None:
    said, held = (judge(meant, replace(facts, paused=paused), now) for paused in (False, True))
    assert held.word is not Word.GO
    assert (held.word is Word.STOP) == (said.word is Word.STOP)


@many
@given(
    cases(),
    moments,
    st.integers(1, 5 * 24),
    st.sampled_from(Channel),
    st.sampled_from(("dana", "lee", "kim@acme.example")),
)
def test_two_inquiries_never_leave_within_five_days(
    facts: Case, now: datetime, hours: int, channel: Channel, other: str
) -> None:
    """The big mistake, tried on any case: ask, and ask again within five days, anybody, anyhow."""
    before = tuple(each for each in facts.touches if each.at <= now and each.purpose is not Purpose.BOUNCE)
    asked = replace(facts, bounces=(), touches=(*before, out(now, Purpose.INQUIRY, "dana")))
    again = proposal(Purpose.INQUIRY, other, channel=channel, application=None)
    assert judge(again, asked, now + timedelta(hours=hours)).word is not Word.GO


@many
@given(proposals, cases(), moments, st.timedeltas(timedelta(0), SPAN))
def test_a_rule_that_is_not_asked_again_says_the_same_until_its_own_wait_ends(
    meant: Proposal, facts: Case, now: datetime, later: timedelta
) -> None:
    question = question_of(meant, facts, now)
    asked = rules_asked(question)
    for rule in [rule for rule in asked.first if rule not in asked.later]:
        first, second = rule.check(question), rule.check(question.later(now + later))
        assert not isinstance(first, Note)
        assert type(second) is (NoneType if _has_ended(first, now + later) else type(first)), rule.name
        assert getattr(second, "until", None) in (None, getattr(first, "until", None)), rule.name


@many
@given(proposals, cases(), moments)
def test_a_rule_that_is_not_asked_has_nothing_to_say(meant: Proposal, facts: Case, now: datetime) -> None:
    question = question_of(meant, facts, now)
    asked = rules_asked(question).first
    assert set(rules_asked(question, stops_first=True).first) == set(asked)
    assert [rule.name for rule in rules_for(question.purpose) if rule not in asked and rule.check(question)] == []
    assert [rule.name for rule in asked if rule.only_stops and isinstance(rule.check(question), Wait | Note)] == []


@many
@given(proposals, cases(), moments)
def test_a_rule_that_is_not_asked_again_about_an_inquiry_once_sent_lets_the_next_one_through(
    meant: Proposal, facts: Case, now: datetime
) -> None:
    inquiry = replace(meant, purpose=Purpose.INQUIRY, text="")
    first = weigh(question_of(inquiry, replace(facts, paused=False), now))
    assume(first.earliest and not first.stops)
    sent = out(first.earliest, Purpose.INQUIRY, *inquiry.people, application=inquiry.application)
    again = first.question.by(first.question.standing.supposing(sent), first.earliest)
    in_full, in_part = weigh(again), weigh(again, once_sent=True)
    event(in_full.word)
    assert (in_full.word, in_full.earliest, in_full.until) == (in_part.word, in_part.earliest, in_part.until)
    assert (in_full.stops.keys(), in_full.waits.keys()) == (in_part.stops.keys(), in_part.waits.keys())


def _has_ended(outcome: Outcome, at: datetime) -> bool:
    return isinstance(outcome, Wait) and outcome.until is not None and outcome.until <= at


def test_a_moment_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="now needs a UTC offset"):
        judge(proposal(), case(), datetime(2026, 11, 24, 10))  # noqa: DTZ001 - the very thing that is refused


def test_what_holds_it_longest_is_read_first() -> None:
    said = verdict(proposal(), case(touches=(out(ny(13)),)), ny(14, 12))
    assert [reason.rule for reason in said.reasons] == ["give_them_time", "gap", "their_hours"]


def test_a_wall_that_ends_on_a_day_off_is_followed_to_the_next_opening() -> None:
    """Seven days after Thursday the 19th is Thanksgiving: the office opens again on the 27th."""
    facts = case(touches=(out(ny(19), Purpose.OTHER),))
    said = verdict(proposal(Purpose.OTHER), facts, ny(20))
    assert said.until == ny(27, 9)


def test_the_same_moment_in_another_zone_gets_the_same_verdict() -> None:
    for now in (ny(12, 18), ny(12, 18).astimezone(UTC)):
        assert verdict(proposal(Purpose.DELIVERY), case(), now).until == ny(13, 9)


def test_of_two_waits_the_longer_one_is_said_first_though_its_rule_is_read_later() -> None:
    facts = case(promises=(promise(ny(10, 11), date(2026, 11, 17)),), touches=(out(ny(18)),))
    said = verdict(proposal(), facts, ny(18, 12))
    assert [reason.rule for reason in said.reasons] == ["gap", "promised_date"]


def test_a_remark_is_left_out_where_something_stops_the_message() -> None:
    away = case(absences=(Absence(person="dana"),), do_not_contact=("dana",))
    assert spoke(verdict(proposal(Purpose.DELIVERY), away, ny(24))) == {"do_not_contact"}


class TestWhatIsReadFirst:
    def test_the_persons_own_list_comes_before_all_manners(self) -> None:
        facts = case(do_not_contact=("dana@acme.example",), touches=(word(ny(12), asks=True),))
        rules = [reason.rule for reason in judge(proposal(), facts, ny(30)).reasons]
        assert rules[0] == "do_not_contact"
        assert "answer_first" in rules

    def test_a_text_that_asks_in_disguise_is_told_so_once(self) -> None:
        asked = case(touches=(word(ny(12), asks=True),))
        answer = proposal(Purpose.ANSWER, text="Gladly. When do you expect to decide?")
        first, *others = judge(answer, asked, ny(12, 12)).reasons
        assert first.says.startswith(f"{DISGUISED} Dana Ruiz asked you something")
        assert not [each for each in others if DISGUISED in each.says]
        assert judge(replace(answer, text="Gladly."), asked, ny(12, 12)).word is Word.GO

    def test_an_open_inquiry_is_not_called_one(self) -> None:
        meant = proposal(text="When do you expect to decide?")
        assert DISGUISED not in judge(meant, case(), ny(11)).reasons[0].says

    def test_what_may_go_in_disguise_is_not_lectured(self) -> None:
        meant = proposal(Purpose.OTHER, text="When do you expect to decide?")
        said = judge(meant, case(touches=()), ny(30))
        assert (said.word, [each for each in said.reasons if DISGUISED in each.says]) == (Word.GO, [])

    def test_its_explanation_knows_the_same_sentence(self) -> None:
        meant = proposal(Purpose.OTHER, text="When do you expect to decide?")
        part, *_ = explain(meant, case(), ny(11)).parts
        assert part.says.startswith(DISGUISED)
        assert part.frees is not None
