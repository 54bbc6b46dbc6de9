"""What the agency has said about writing to the employer directly."""

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import plain
from afterword.core.etiquette.question import Question
from afterword.core.facts.agency import Agency
from afterword.core.facts.words import DirectContact, Purpose

APPLIES = frozenset({Purpose.THANKS, Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING})
NEEDS = "agency"
CHANGES = "Ask the agency, and note with the application what they say; this follows their word."
ASKED_ONCE = True


def check(question: Question) -> Stop | None:
    """The employer is the agency's customer; who goes past it loses the one who speaks for them there."""
    agency = question.case.agency
    if agency is None or question.to_agency or agency.direct_contact is DirectContact.ALLOW:
        return None
    application = question.ledger.application(question.application)
    if application is None or not application.via_agency:
        return None
    return _word_of(question, agency, plain(agency.name) or "The agency")


def _word_of(question: Question, agency: Agency, who: str) -> Stop | None:
    if agency.direct_contact is DirectContact.FORBID:
        return Stop(f"{who} does not want you to write to the employer; write to {who} instead.")
    if agency.direct_contact is DirectContact.ASK and not agency.granted:
        return Stop(f"{who} has not agreed yet that you write to the employer; ask {who} first.")
    if agency.direct_contact is DirectContact.COPY and not _reads_along(question):
        return Stop(f"{who} wants to read along; put somebody there in copy.")
    return None


def _reads_along(question: Question) -> bool:
    return any(question.is_agency(ref) for ref in (*question.proposal.people, *question.proposal.cc))
