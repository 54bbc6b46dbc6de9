"""Which messages an end leaves behind, or the thank-you a report: their words were written before it."""

from typing import Final

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.closings import ended_by
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import ApplicationStatus, Purpose

GOING_ON: Final = frozenset({Purpose.THANKS, Purpose.REPORT, Purpose.DELIVERY})
"""What is written because it goes on; after a no the closing word thanks, and nothing is to be sent any more."""
LEFT_BEHIND: Final = {
    ApplicationStatus.REJECTED: GOING_ON,
    ApplicationStatus.WITHDRAWN: GOING_ON,
    ApplicationStatus.CLOSED: GOING_ON,
    ApplicationStatus.OFFER: frozenset({Purpose.REPORT}),
}
"""By how it ended. Thanks and papers are still right beside an offer; hoping for the next round is not."""
BECAUSE: Final = {
    ApplicationStatus.REJECTED: "They have said no since this was written; the closing word gives the thanks.",
    ApplicationStatus.WITHDRAWN: "You have withdrawn since this was written; the closing word gives the thanks.",
    ApplicationStatus.CLOSED: "You have closed this application since this was written.",
    ApplicationStatus.OFFER: "They have made an offer since this was written, and it speaks of the time before.",
}


def left_behind(proposal: Proposal, case: Case) -> str | None:
    """Why the end, or a thank-you to its reader, has overtaken such a message, in a sentence; None where none has.

    The guard still lets thanks and reports to the agency through (rule `closed`): what is written after the end is the
    person's own. This is about what was written before it.
    """
    if proposal.purpose is Purpose.REPORT and _is_thanked(proposal, case):
        return "You have thanked them for this interview; one message to the agency after it is enough."
    ending = ended_by(ledger_of(case), proposal.application)
    if ending is None or proposal.purpose not in LEFT_BEHIND[ending]:
        return None
    return BECAUSE[ending]


def _is_thanked(proposal: Proposal, case: Case) -> bool:
    """Whether the reader of a report, at the agency, had a thank-you for that interview."""
    ledger = ledger_of(case)
    readers = set(map(ledger.key, proposal.people))
    noted = ledger.thanks_for(proposal.interview) if ledger.at_agency(proposal.people) else []
    return any(not readers.isdisjoint(map(ledger.key, touch.people)) for touch in noted)
