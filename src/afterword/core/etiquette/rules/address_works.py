"""Nothing is mailed to an address from which mail comes back."""

from afterword.core.etiquette.outcome import Outcome, Stop
from afterword.core.etiquette.phrases import name, plain
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel

APPLIES = frozenset(OUTGOING_PURPOSES)
CHANGES = "Correct the address, and this is gone."
ASKED_ONCE = True


def check(question: Question) -> Outcome:
    """A message that nobody gets helps nobody, and a row of bounces makes the sender look like a machine."""
    if not question.case.bounces or question.proposal.channel is not Channel.EMAIL:
        return None
    bouncing = {question.ledger.key(address): address for address in question.case.bounces}
    for ref in (*question.proposal.people, *question.proposal.cc):
        if address := bouncing.get(question.ledger.key(ref)):
            person = question.ledger.person(ref)
            whose = f"{name(person)}'s address" if person and person.name.strip() else "that address"
            at = plain(person.email if person and person.email else address)
            return Stop(f"Mail to {whose} ({at}) comes back; correct the address, or write to somebody else.")
    return None
