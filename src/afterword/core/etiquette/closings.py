"""Whether an application has come to its end, told by its status or by the ledger."""

from afterword.core.facts.ledger import Ledger
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, Direction, Purpose

OPEN = ApplicationStatus.OPEN
ENDS = {
    (Direction.IN, Purpose.REJECTION): ApplicationStatus.REJECTED,
    (Direction.IN, Purpose.OFFER): ApplicationStatus.OFFER,
    (Direction.OUT, Purpose.CLOSING): ApplicationStatus.CLOSED,
}


def ended_by(ledger: Ledger, application: str | None) -> ApplicationStatus | None:
    """How it ended; None while it is open. A later invitation or interview opens again what the ledger had ended."""
    known = ledger.application(application)
    if known is None:
        return None
    if known.status is not OPEN:
        return known.status
    if not ledger.turns:
        return None
    last = max(_turns(ledger, known.id), key=lambda touch: touch.at, default=None)
    if last is None or any(each.start > last.at for each in ledger.held(known.id)):
        return None
    return ENDS.get((last.direction, last.purpose))


def _turns(ledger: Ledger, application: str) -> list[Touch]:
    """The touches that decide whether it is open; where none names an application, there must be only the one."""
    return [touch for touch in ledger.turns if (ledger.application_of(touch) or ledger.only_application) == application]
