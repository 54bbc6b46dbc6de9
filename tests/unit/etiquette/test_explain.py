"""A verdict taken apart: each rule that spoke, when it alone would let go, and what would change it."""

from dataclasses import replace
from datetime import date, datetime

from hypothesis import given

from acme import case, ny, out, promise, proposal
from afterword.core.etiquette.explain import Explanation, changes_of, explain
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.rulebook import BY_NAME, RULES
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.absence import Absence
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose
from unit.etiquette.generated import cases, many, moments, proposals


def frees(said: Explanation) -> dict[str, datetime | None]:
    return {part.rule: part.frees for part in said.parts}


def test_a_go_has_nothing_to_explain() -> None:
    said = explain(proposal(Purpose.THANKS), case(), ny(10, 12))
    assert (said.verdict.word, said.parts, said.objections) == (Word.GO, (), ())


def test_each_wait_has_the_date_at_which_it_alone_would_let_go() -> None:
    facts = case(promises=(promise(ny(10, 11), date(2026, 11, 20)),), touches=(out(ny(18)),))
    said = explain(proposal(), facts, ny(18, 20))
    assert frees(said) == {"gap": ny(25, 9), "promised_date": ny(24, 9), "their_hours": ny(19, 9)}
    assert said.verdict.until == max(each for each in frees(said).values() if each)
    assert {part.word for part in said.parts} == {Word.WAIT}


def test_a_rule_that_speaks_only_at_the_later_moment_is_freed_from_there() -> None:
    """The interview ends at half past eight in the evening, when no thank-you goes out any more."""
    late = replace(case().interviews[0], start=ny(10, 19), end=ny(10, 20, 30))
    said = explain(proposal(Purpose.THANKS), case(interviews=(late,)), ny(10, 12))
    assert frees(said) == {"interview_over": ny(10, 20, 30), "their_hours": ny(11, 8)}


def test_a_stop_and_a_wait_without_a_time_have_no_date() -> None:
    called = explain(proposal(channel=Channel.SMS, people=("kim@acme.example",)), case(paused=True), ny(24))
    assert frees(called) == {"their_channel": None, "paused": None}
    assert [part.word for part in called.parts] == [Word.STOP, Word.WAIT]


def test_a_remark_holds_nothing_back() -> None:
    away = case(absences=(Absence(person="dana"),))
    said = explain(proposal(Purpose.DELIVERY), away, ny(24))
    assert said.verdict.word is Word.GO
    assert [(part.rule, part.word, part.frees) for part in said.parts] == [("absence", Word.GO, None)]
    assert said.objections == ()


def test_each_part_says_what_would_change_it() -> None:
    said = explain(proposal(), case(touches=(out(ny(18)),)), ny(19))
    assert [part.changes for part in said.parts] == [BY_NAME[part.rule].changes for part in said.parts]
    assert changes_of("right_name") == "", "a finding of the review is mended in the text"
    assert all(changes_of(rule.name) for rule in RULES)


@many
@given(proposals, cases(), moments)
def test_the_parts_are_the_reasons_of_the_verdict_in_its_order(meant: Proposal, facts: Case, now: datetime) -> None:
    said = explain(meant, facts, now)
    assert said.verdict == judge(meant, facts, now)
    assert [(part.rule, part.says) for part in said.parts] == [
        (reason.rule, reason.says) for reason in said.verdict.reasons
    ]
    assert bool(said.objections) is (said.verdict.word is not Word.GO)
    assert all(part.changes for part in said.parts)


@many
@given(proposals, cases(), moments)
def test_at_its_date_a_rule_is_silent_and_the_latest_date_is_the_verdicts(
    meant: Proposal, facts: Case, now: datetime
) -> None:
    said = explain(meant, facts, now)
    dated = {part.rule: part.frees for part in said.parts if part.frees}
    for rule, at in dated.items():
        assert at > now
        assert rule not in {part.rule for part in explain(meant, facts, at).objections}
    if said.verdict.until:
        assert max(dated.values()) == said.verdict.until


def test_a_rule_about_hours_is_freed_where_the_others_leave_it() -> None:
    """Asked at four in the morning; the interview ends in the evening of that day."""
    late = replace(case().interviews[0], start=ny(10, 19), end=ny(10, 20, 30))
    said = explain(proposal(Purpose.THANKS), case(interviews=(late,)), ny(10, 4))
    assert frees(said) == {"their_hours": ny(11, 8), "interview_over": ny(10, 20, 30)}
