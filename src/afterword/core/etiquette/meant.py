"""What a proposal really is, whatever purpose it was given, and which application it is about."""

from afterword.core.etiquette.asking import purpose_read
from afterword.core.etiquette.holding_note import is_holding_note
from afterword.core.facts.application import Application
from afterword.core.facts.ledger import Ledger
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, Purpose, Side

ANSWER, DELIVERY, REPORT = Purpose.ANSWER, Purpose.DELIVERY, Purpose.REPORT


def purpose_meant(proposal: Proposal, ledger: Ledger) -> Purpose:
    """An inquiry where it asks about the decision; a mere message where it only borrows the name of its purpose."""
    purpose = purpose_read(proposal.purpose, proposal.text) if proposal.text else proposal.purpose
    borrowed = BORROWED.get(purpose)
    return Purpose.OTHER if borrowed and borrowed(proposal, ledger) else purpose


def application_meant(proposal: Proposal, ledger: Ledger) -> str | None:
    """The application that a proposal is about: by its word, its interview, its people, or the first one open.

    The moment plays no part in it: a proposal does not change its subject while it waits.
    """
    if proposal.application:
        return proposal.application
    named = ledger.interview(proposal.interview)
    if named is None and len(ledger.case.applications) > 1:
        named = max(ledger.held_with(proposal.people), key=lambda each: each.start, default=None)
    if named:
        return named.application
    return next((each.id for each in sorted(ledger.case.applications, key=_is_closed)), None)


def _is_closed(application: Application) -> bool:
    return application.status is not ApplicationStatus.OPEN


def _is_handed_over(proposal: Proposal, ledger: Ledger) -> bool:
    """All of it was delivered before; of what keeps no promise, one thing is, until they write again."""
    delivered = [touch for touch in ledger.sent if touch.purpose is DELIVERY]
    if proposal.covers:
        return {each for touch in delivered for each in touch.covers}.issuperset(proposal.covers)
    return _came_since([touch for touch in delivered if not touch.covers], proposal, ledger) is False


def _is_answered(proposal: Proposal, ledger: Ledger) -> bool:
    """Its reader was answered, and has not written since; put off, they are so once."""
    answers = [touch for touch in ledger.sent if touch.purpose is ANSWER]
    again = bool(proposal.text) and is_holding_note(proposal.text)
    answered = [touch for touch in answers if again or not touch.asks]
    return _came_since(answered, proposal, ledger) is False


def _is_told(proposal: Proposal, ledger: Ledger) -> bool:
    """The employer's own people, to whom there is nothing to report, were reported to before."""
    people = [ledger.person(ref) for ref in proposal.people]
    if any(person is None or person.at is Side.AGENCY for person in people):
        return False
    told = [touch for touch in ledger.sent if touch.purpose is REPORT]
    return _came_since(told, proposal, ledger) is False


BORROWED = {Purpose.DELIVERY: _is_handed_over, Purpose.ANSWER: _is_answered, Purpose.REPORT: _is_told}


def _came_since(ours: list[Touch], proposal: Proposal, ledger: Ledger) -> bool | None:
    """Whether a word of these readers came since the last of ours to one of them; None where there was none of ours."""
    readers = set(map(ledger.key, proposal.people))
    last = max((touch.at for touch in ours if not readers.isdisjoint(map(ledger.key, touch.people))), default=None)
    if last is None:
        return None
    heard = [word for word in ledger.heard if not word.people or not readers.isdisjoint(map(ledger.key, word.people))]
    return any(word.at > last for word in heard)
