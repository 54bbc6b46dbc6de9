"""Nothing is mailed to an address from which mail comes back, or at which nobody reads it."""

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import name, plain
from afterword.core.etiquette.question import Question
from afterword.core.facts.mail_address import nobody_reads
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel

APPLIES = frozenset(OUTGOING_PURPOSES)
CHANNELS = frozenset({Channel.EMAIL})
CHANGES = "Correct the address, and this is gone."
ASKED_ONCE = True


def check(question: Question) -> Stop | None:
    """A message that nobody gets helps nobody, and a row of bounces makes the sender look like a machine."""
    if question.proposal.channel not in CHANNELS:
        return None
    ledger, bounces = question.ledger, question.case.bounces
    bouncing = set(map(ledger.key, bounces)) if bounces else ()
    for ref in question.proposal.people + question.proposal.cc:
        person = ledger.person(ref)
        address = (person and person.email) or ref
        comes_back = bouncing and ledger.key(ref) in bouncing
        if comes_back or nobody_reads(address):
            why = "comes back" if comes_back else "is read by nobody"
            whose = f"{name(person)}'s address" if person and person.name.strip() else "that address"
            what = f"Mail to {whose} ({plain(address)}) {why}"
            return Stop(f"{what}; correct the address, or write to somebody else.")
    return None
