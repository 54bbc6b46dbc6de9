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
    for ref in (*question.proposal.people, *question.proposal.cc):
        person = ledger.person(ref)
        address = person.email if person and person.email else ref
        why = "comes back" if bouncing and ledger.key(ref) in bouncing else ""
        if why or nobody_reads(address):
            whose = f"{name(person)}'s address" if person and person.name.strip() else "that address"
            what = f"Mail to {whose} ({plain(address)}) {why or 'is read by nobody'}"
            return Stop(f"{what}; correct the address, or write to somebody else.")
    return None
