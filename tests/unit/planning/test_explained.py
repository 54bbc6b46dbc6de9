"""Each step of the plan with its reasons taken apart."""

from datetime import date

from hypothesis import given

from acme import case, interview, ny, out, promise, word
from afterword.core.etiquette.rulebook import BY_NAME
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.words import Purpose
from afterword.core.planning.explained import explained
from afterword.core.planning.plan import plan
from afterword.core.planning.step import Step
from unit.etiquette.generated import cases, many, moments


def step_of(facts: Case, now: object, purpose: object) -> Step:
    return next(each for each in plan(facts, now) if each.purpose == purpose)


def test_an_inquiry_has_the_date_of_each_rule_that_holds_it() -> None:
    facts = case(promises=(promise(ny(10, 11), date(2026, 11, 20)),), touches=(out(ny(10, 12), Purpose.THANKS),))
    parts = explained(step_of(facts, ny(12), Purpose.INQUIRY), facts, ny(12))
    assert {part.rule: part.frees for part in parts} == {"promised_date": ny(24, 9), "gap": ny(18, 9)}
    assert [part.changes for part in parts] == [BY_NAME[part.rule].changes for part in parts]


def test_what_will_move_the_day_is_freed_on_the_day_of_the_step() -> None:
    facts = case()
    step = step_of(facts, ny(16), Purpose.INQUIRY)
    later, *rest = explained(step, facts, ny(16))
    assert later.says.startswith("Once your thanks have left")
    assert later.frees == step.earliest
    assert later.changes == BY_NAME["gap"].changes
    assert step.earliest == ny(23, 9)
    assert [part.frees for part in rest] == [ny(18, 9)]


def test_an_inquiry_after_an_interview_that_is_still_ahead_is_asked_from_its_end() -> None:
    facts = case(interviews=(interview(), interview(17, id="i2")), touches=(out(ny(10, 12), Purpose.THANKS),))
    parts = explained(step_of(facts, ny(12), Purpose.INQUIRY), facts, ny(12))
    assert ny(24, 9) in [part.frees for part in parts if part.rule == "give_them_time"]


def test_what_its_text_will_name_as_coming_does_not_stop_it() -> None:
    owed = (Debrief(interview="i1", commitments=(Commitment(id="c1", text="my slides", person="reese"),)),)
    facts = case(touches=(out(ny(10, 12), Purpose.THANKS),), debriefs=owed)
    step = step_of(facts, ny(12), Purpose.INQUIRY)
    assert step.covers == ("c1",)
    assert [part.frees for part in explained(step, facts, ny(12))] == [ny(18, 9), ny(18, 9)]


def test_letting_it_rest_has_no_date_of_its_own() -> None:
    facts = case(touches=(out(ny(10, 12), Purpose.THANKS),))
    (part,) = explained(step_of(facts, ny(12), "rest"), facts, ny(12))
    assert (part.frees, part.word) == (None, Word.GO)
    assert "If they write" in part.changes


def test_an_answer_says_what_settles_it() -> None:
    facts = case(touches=(word(ny(12), asks=True),))
    parts = explained(step_of(facts, ny(13), Purpose.ANSWER), facts, ny(13))
    assert parts[0].changes == BY_NAME["answer_first"].changes


@many
@given(cases(), moments)
def test_every_reason_of_every_step_is_explained(facts: Case, now: object) -> None:
    for step in plan(facts, now):
        parts = explained(step, facts, now)
        assert [part.says for part in parts] == [reason.says for reason in step.reasons]
        told = [part.changes for part in parts if part.changes]
        assert len(told) == len(set(told)), "what changes several of them is said once"
