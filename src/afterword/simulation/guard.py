"""How a world asks the guard: as `judge` does, but with the facts sorted out once for several moments, no sentences.

Every sixteenth time `judge` itself is asked as well, and has to say the same.
"""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.judge import Weighed, judge, weigh
from afterword.core.etiquette.question import Question, standing_of
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case
from afterword.core.facts.ledger import Ledger
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.proposal import Proposal

SOMETIMES = 16


class Facts(NamedTuple):
    """A case, and its touches sorted out."""

    case: Case
    ledger: Ledger


def facts_of(case: Case) -> Facts:
    """Sort them out once, for all that is asked about this case."""
    return Facts(case, ledger_of(case))


def ask(proposal: Proposal, facts: Facts, now: datetime) -> Weighed:
    """What every rule says of it now."""
    return weigh(Question(proposal, standing_of(proposal, facts.ledger), now))


def word_at(proposal: Proposal, facts: Facts, at: datetime) -> Word:
    """The guard's one word at that moment, the facts being what they are, the mailbox read and nothing paused."""
    case = ready(facts.case, at)
    ledger = facts.ledger if case is facts.case else ledger_of(case)
    return weigh(Question(proposal, standing_of(proposal, ledger), at), in_full=False).word


def ready(case: Case, at: datetime) -> Case:
    """The same facts once the mailbox has been read and nothing is paused, which no clock can bring about."""
    if not (case.paused or case.mailbox.connected):
        return case
    return replace(case, paused=False, mailbox=Mailbox(connected=case.mailbox.connected, synced_at=at))


def differs(weighed: Weighed, proposal: Proposal, case: Case, now: datetime) -> bool:
    """Whether `judge`, asked afresh, says anything else."""
    said = judge(proposal, case, now)
    rules = {*weighed.stops, *weighed.waits, *(() if weighed.stops else weighed.notes)}
    plain = (said.word, said.until, {reason.rule for reason in said.reasons})
    return plain != (weighed.word, weighed.until, rules)
