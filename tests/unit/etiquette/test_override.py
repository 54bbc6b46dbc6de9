"""Acting against the guard's word: for which reasons it is offered, and what it does not answer."""

import pytest
from hypothesis import given

from acme import case, ny, out, proposal, word
from afterword.core.etiquette.explain import explain
from afterword.core.etiquette.override import (
    COSTS,
    IN_THE_TEXT,
    MAY_BE,
    NEVER,
    OTHERWISE,
    PUSHING,
    Override,
    cost,
    is_reason,
    objections,
    refusal,
    unanswered,
)
from afterword.core.etiquette.rulebook import RULES
from afterword.core.etiquette.verdict import Reason, Word
from afterword.core.facts.absence import Absence
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from unit.etiquette.generated import cases, many, moments, proposals

GAP = Reason("gap", "You were in touch with them on 18 Nov.")


@pytest.mark.parametrize("why", ["She asked me to", "their office moved", "彼女に頼まれました", "电话里说好了"])
def test_a_few_words_are_a_reason(why: str) -> None:
    assert is_reason(why)


@pytest.mark.parametrize("why", ["", "   ", "because", "I want", "…", "¡¿!", "电话里说好"])
def test_a_word_is_none(why: str) -> None:
    assert not is_reason(why)


def test_what_one_has_decided_oneself_is_taken_back_and_not_overridden() -> None:
    for rule, instead in NEVER.items():
        assert refusal((GAP, Reason(rule, "…"))) == instead
    assert set(NEVER) == {"do_not_contact", "paused"}
    assert {rule.name for rule in RULES} == MAY_BE | set(NEVER)


def test_a_text_that_does_not_read_right_is_mended() -> None:
    assert refusal((Reason("right_name", "The name is wrong."),)) == IN_THE_TEXT


def test_every_other_rule_may_be_overridden() -> None:
    assert refusal(tuple(Reason(rule, "…") for rule in MAY_BE)) is None


def test_a_reason_answers_what_was_read_and_nothing_new() -> None:
    facts = case(touches=(out(ny(18)),))
    seen = objections(explain(proposal(), facts, ny(19)))
    mine = Override(why="Dana asked me to write", seen=seen)
    assert unanswered(mine, objections(explain(proposal(), facts, ny(20)))) == ()
    answered = case(touches=(out(ny(18)), word(ny(19), read=False)))
    (new,) = unanswered(mine, objections(explain(proposal(), answered, ny(20)))[:1])
    assert new.rule == "answer_first"


def test_the_same_rule_with_another_fact_is_new() -> None:
    mine = Override(why="Dana asked me to write", seen=(GAP,))
    other = Reason("gap", "You were in touch with them on 20 Nov.")
    assert unanswered(mine, (GAP, other)) == (other,)


def test_the_same_night_in_other_words_is_not() -> None:
    night, later = (objections(explain(proposal(Purpose.DELIVERY), case(), at)) for at in (ny(24, 20), ny(24, 23, 59)))
    assert night != later
    assert unanswered(Override(why="They sit in their lab tonight", seen=night), later) == ()


def test_a_remark_is_nothing_to_override() -> None:
    said = explain(proposal(Purpose.DELIVERY), case(absences=(Absence(person="dana"),)), ny(24))
    assert said.parts
    assert objections(said) == ()


def test_what_it_may_cost_is_said_for_what_speaks_first() -> None:
    assert cost((GAP, Reason("agency_first", "…"))) == PUSHING
    assert cost((Reason("agency_first", "…"), GAP)) == COSTS["agency_first"]
    assert cost((Reason("fresh_mailbox", "…"),)) == OTHERWISE
    assert set(COSTS) <= MAY_BE


@many
@given(proposals, cases(), moments)
def test_whoever_has_read_all_of_it_has_nothing_new_to_read(meant: Proposal, facts: Case, now: object) -> None:
    said = explain(meant, facts, now)
    reasons = objections(said)
    assert unanswered(Override(why="I know what I do", seen=reasons), reasons) == ()
    assert unanswered(Override(why="I know what I do", seen=()), reasons) == reasons
    assert bool(reasons) is (said.verdict.word is not Word.GO)
    if facts.paused:
        assert refusal(reasons)
