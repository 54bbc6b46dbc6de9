"""The rules in the order in which a person would read them; each stands in its own file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, get_type_hints

from afterword.core.etiquette.outcome import Outcome, Stop
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.rules import (
    absence,
    address_works,
    agency_first,
    answer_first,
    closed,
    closing_once,
    do_not_contact,
    each_note_its_own,
    fresh_mailbox,
    gap,
    give_them_time,
    inquiry_limit,
    interview_over,
    letter_in_time,
    next_round_is_set,
    nothing_unsaid,
    one_desk,
    one_reader,
    paused,
    promised_date,
    thanks_in_time,
    thanks_once,
    their_channel,
    their_hours,
)
from afterword.core.facts.words import OUTGOING_PURPOSES, Purpose


class RuleFile(Protocol):
    """What every file in rules/ offers."""

    __name__: str
    APPLIES: frozenset[Purpose]
    CHANGES: str
    """What would change it, in a sentence or two for the person: what they or the other side can do."""

    def check(self, question: Question) -> Outcome:
        """Say what the rule says of this question."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, the purposes it looks at, its question, and what would change its answer.

    `asked_once`: time alone changes nothing of its answer but that its own wait ends. Such a rule says so in its file
    (`ASKED_ONCE = True`), and is not asked again about the later moments of one verdict.
    `only_stops`: it lets through or it stops, as its signature says (`-> Stop | None`).
    """

    name: str
    applies: frozenset[Purpose]
    check: Callable[[Question], Outcome]
    changes: str
    asked_once: bool = False
    only_stops: bool = False


def _rule(file: RuleFile) -> Rule:
    return Rule(
        name=file.__name__.rpartition(".")[2],
        applies=file.APPLIES,
        check=file.check,
        changes=file.CHANGES,
        asked_once=getattr(file, "ASKED_ONCE", False),
        only_stops=get_type_hints(file.check)["return"] == Stop | None,
    )


RULES = (
    _rule(interview_over),
    _rule(thanks_in_time),
    _rule(thanks_once),
    _rule(each_note_its_own),
    _rule(answer_first),
    _rule(promised_date),
    _rule(give_them_time),
    _rule(gap),
    _rule(inquiry_limit),
    _rule(one_reader),
    _rule(next_round_is_set),
    _rule(closed),
    _rule(closing_once),
    _rule(agency_first),
    _rule(absence),
    _rule(address_works),
    _rule(their_hours),
    _rule(their_channel),
    _rule(letter_in_time),
    _rule(nothing_unsaid),
    _rule(do_not_contact),
    _rule(fresh_mailbox),
    _rule(paused),
    _rule(one_desk),
)

BY_NAME = {rule.name: rule for rule in RULES}
_BY_PURPOSE = {purpose: tuple(rule for rule in RULES if purpose in rule.applies) for purpose in OUTGOING_PURPOSES}
_STOPS_FIRST = {
    purpose: tuple(sorted(rules, key=lambda rule: not rule.only_stops)) for purpose, rules in _BY_PURPOSE.items()
}
_CHANGING = {purpose: tuple(rule for rule in rules if not rule.asked_once) for purpose, rules in _BY_PURPOSE.items()}


def rules_for(purpose: Purpose) -> tuple[Rule, ...]:
    """The rules that look at a proposal of that purpose, in reading order."""
    return _BY_PURPOSE[purpose]


def stops_first_for(purpose: Purpose) -> tuple[Rule, ...]:
    """The same for who asks only whether it may go: a stop is found before any wait is worked out."""
    return _STOPS_FIRST[purpose]


def changing_rules_for(purpose: Purpose) -> tuple[Rule, ...]:
    """Those of them that may say something else at a later moment."""
    return _CHANGING[purpose]
