"""The rules in the order in which a person would read them; each stands in its own file."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple, Protocol, get_type_hints

from afterword.core.etiquette.outcome import Outcome, Stop
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.rules import (
    absence,
    address_works,
    agency_first,
    answer_first,
    apology_once,
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
from afterword.core.facts.ledger import Ledger, kept_with_case
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose


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

    What follows spares questions, and changes no answer; a file may say it, and a property in test_judge.py checks it.
    `channels` (`CHANNELS`), `given` (`GIVEN`, the purpose that the proposal was given, whatever it really asks) and
    `needs` (`NEEDS`, a fact of the case): without them it has nothing to say.
    `asked_once` (`ASKED_ONCE = True`): time alone changes nothing of its answer but that its own wait ends, so that it
    is not asked again about the later moments of one verdict; `again_for` (`AGAIN_FOR`): unless that fact is there.
    `after_ours` (`AFTER_OURS = True`): an inquiry that it lets through now may be held by it later, because this one
    has left; what is asked once and does not say so lets through whatever of the kind follows.
    `only_stops`: it lets through or it stops, as its signature says (`-> Stop | None`).
    """

    name: str
    applies: frozenset[Purpose]
    check: Callable[[Question], Outcome]
    changes: str
    channels: frozenset[Channel]
    given: frozenset[Purpose]
    needs: str | None
    asked_once: bool
    again_for: str | None
    after_ours: bool
    only_stops: bool


def _rule(file: RuleFile) -> Rule:
    return Rule(
        name=file.__name__.rpartition(".")[2],
        applies=file.APPLIES,
        check=file.check,
        changes=file.CHANGES,
        channels=getattr(file, "CHANNELS", frozenset(Channel)),
        given=getattr(file, "GIVEN", frozenset(OUTGOING_PURPOSES)),
        needs=getattr(file, "NEEDS", None),
        asked_once=getattr(file, "ASKED_ONCE", False),
        again_for=getattr(file, "AGAIN_FOR", None),
        after_ours=getattr(file, "AFTER_OURS", False),
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
    _rule(apology_once),
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
NEEDED = tuple(sorted({need for rule in RULES for need in (rule.needs, rule.again_for) if need}))
_facts = attrgetter(*NEEDED)


class Asked(NamedTuple):
    """The rules that are asked about one proposal: all that may speak of it at first, fewer at each later moment."""

    first: tuple[Rule, ...]
    later: tuple[Rule, ...]
    once_sent: tuple[Rule, ...]
    """About the same inquiry, when it has left at its earliest and is to be sent once more."""


def rules_for(purpose: Purpose) -> tuple[Rule, ...]:
    """The rules that look at a proposal of that purpose, in reading order."""
    return _BY_PURPOSE[purpose]


def rules_asked(question: Question, *, stops_first: bool = False) -> Asked:
    """Those of them that may have something to say of this one; `stops_first` puts what can only stop it in front."""
    meant = question.proposal
    return _asked(question.purpose, meant.purpose, meant.channel, _there(question.ledger), stops_first)


@kept_with_case
def _there(ledger: Ledger) -> tuple[bool, ...]:
    """Which of the facts that any rule needs this case has."""
    return tuple(map(bool, _facts(ledger.case)))


@lru_cache(maxsize=4096)
def _asked(purpose: Purpose, given: Purpose, channel: Channel, there: tuple[bool, ...], stops_first: bool) -> Asked:
    missing = {need for need, is_there in zip(NEEDED, there, strict=True) if not is_there}
    rules = [rule for rule in rules_for(purpose) if given in rule.given and channel in rule.channels]
    rules = [rule for rule in rules if rule.needs not in missing]
    if stops_first:
        rules.sort(key=lambda rule: not rule.only_stops)
    again = [rule for rule in rules if not (rule.asked_once or rule.again_for in missing)]
    once_sent = [rule for rule in rules if rule in again or rule.after_ours]
    return Asked(tuple(rules), tuple(again), tuple(once_sent))
