"""What the candidate decided about an application, and has not told them yet."""

from datetime import datetime
from enum import StrEnum

from afterword.core.etiquette.offer_word import is_farewell, takes
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.words import ApplicationStatus, Direction


class Decision(StrEnum):
    """Each ends the application by the candidate's own word."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    STEPPED_BACK = "stepped_back"


def decision_of(application: Application) -> Decision | None:
    """What was decided; None where it goes on, or just ended."""
    if application.accepted:
        return Decision.ACCEPTED
    if application.declined:
        return Decision.DECLINED
    return Decision.STEPPED_BACK if application.status is ApplicationStatus.WITHDRAWN else None


def untold(application: Application, case: Case, now: datetime) -> Decision | None:
    """The same, as long as no message of the candidate's says so."""
    decided = decision_of(application)
    if decided is None:
        return None
    ours = [one for one in case.touches if one.direction is Direction.OUT and one.at <= now]
    mine = [one for one in ours if one.application in {application.id, None}]
    told = any(takes(one.text) if decided is Decision.ACCEPTED else is_farewell(one) for one in mine)
    return None if told else decided
