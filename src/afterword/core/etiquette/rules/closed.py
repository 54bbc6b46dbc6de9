"""Where the matter is decided, nobody asks and nobody thanks for the interview any more."""

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import ApplicationStatus, Purpose

APPLIES = frozenset({Purpose.INQUIRY, Purpose.OTHER, Purpose.THANKS})
CHANGES = "If it goes on after all, say so on the application's page."
ASKED_ONCE = True
BECAUSE = {
    ApplicationStatus.REJECTED: "They have said no; one gracious closing word is what is left.",
    ApplicationStatus.OFFER: "They have made you an offer; answer it rather than ask.",
    ApplicationStatus.WITHDRAWN: "You have withdrawn this application, so there is nothing more to ask.",
    ApplicationStatus.CLOSED: "You have closed this application, so there is nothing more to ask.",
}


def check(question: Question) -> Stop | None:
    """Asking after the decision reads as not accepting it. The agency did its work, and is still thanked and told."""
    if question.standing.ending is None or (question.to_agency and question.purpose is not Purpose.INQUIRY):
        return None
    if question.standing.ending is ApplicationStatus.OFFER and question.purpose is Purpose.THANKS:
        return Stop("They have made you an offer; thank them when you answer it.")
    return Stop(BECAUSE[question.standing.ending])
