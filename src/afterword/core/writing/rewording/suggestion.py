"""Another wording of a letter, with all that the review and the truth guard found in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.ports.lexicon import NO_LEXICONS, Lexicons
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.review.review import review
from afterword.core.writing.rewording.taken import Taken
from afterword.core.writing.rewording.told import Told
from afterword.core.writing.rewording.true_to_letter import CHECK, Ground, true_to_letter

_OF_TRUTH = frozenset({CHECK, "true_to_notes", "own_past", "right_company", "right_name", "right_day"})
"""Findings of these checks block a wording that is not a person's own, be they errors or advice."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`findings` are what speaks against it, `fails` how many of them stop it from being taken over with one tap."""

    draft: Draft
    findings: tuple[Finding, ...]

    @property
    def fails(self) -> int:
        """How many findings stop it."""
        return sum(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def usable(self) -> bool:
        """Whether it may take the place of the letter."""
        return not self.fails


def suggestion_of(  # noqa: PLR0913 - a letter, what it is about, and what it must not repeat
    taken: Taken,
    told: Told,
    plain: Draft,
    proposal: Proposal,
    case: Case,
    *,
    now: datetime,
    others: Sequence[str] = (),
    words: Lexicons = NO_LEXICONS,
) -> Suggestion:
    """The review of another wording; what the review says of the letter itself too is no fault of the wording."""
    before = {(one.check, one.says) for one in review(plain, proposal, case, now=now, others=others)}
    said = replace(proposal, text=taken.draft.body)
    found = review(taken.draft, said, case, now=now, others=others, words=words)
    strict = true_to_letter(taken.middle, Ground(letter=told.letter, notes=told.ground))
    return Suggestion(taken.draft, (*strict, *(_weighed(one, before) for one in found)))


def _weighed(finding: Finding, before: set[tuple[str, str]]) -> Finding:
    if finding.check in _OF_TRUTH and (finding.check, finding.says) not in before:
        return replace(finding, severity=Severity.ERROR, mend=None)
    return replace(finding, mend=None)
