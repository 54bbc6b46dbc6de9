"""The last word to an agent: thanks for their part; what the employer decided is not theirs."""

from afterword.core.facts.words import ApplicationStatus
from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.subject import role_subject

_REJECTED = (
    "Thank you for passing on the answer about the{role} role{at}.",
    "Thank you for letting me know about the{role} role{at}, and for your help with it.",
)
_WITHDRAWN = (
    "I have decided to withdraw my application for the{role} role{at}. Could you please let them know?",
    "After some thought I'd like to withdraw from the{role} role{at}. Please pass that on, with my thanks.",
)
_DECLINED = (
    "I have thought it over with care and won't be accepting the{role} role{at}. Please pass that on, with my thanks.",
    "I have thought about the offer{at} with care, and have decided not to accept it. Could you please let them know?",
)
_SILENT = (
    "I take it by now that the search for the{role} role{at} has moved on, which is quite all right.",
    "As some time has passed, I take it that the{role} role{at} has been filled.",
)
_BY_STATUS = {
    ApplicationStatus.REJECTED: _REJECTED,
    ApplicationStatus.WITHDRAWN: _WITHDRAWN,
    ApplicationStatus.OFFER: _DECLINED,
}
_THANKS = (
    "Thank you for putting me forward, and for your help along the way.",
    "I appreciated your help with this one.",
)
_DOOR = (
    "If another role comes up that you think would suit me, I'd be glad to hear of it.",
    "If you have something else that fits, I'm happy to talk.",
)


def closing_agent(brief: Brief) -> Draft:
    """The last word of an application that went through an agency, by how it ended."""
    application = brief.occasion.application
    wordings = _BY_STATUS.get(application.status, _SILENT) if application else _SILENT
    wordings = _DECLINED if application and application.declined else wordings
    role = f" {brief.role}" if brief.role else ""
    at = f" at {brief.at_company}" if brief.company else ""
    first = worded(brief, brief.of("closing_first", wordings), role=role, at=at)
    last = [worded(brief, brief.of("kept", _THANKS)), worded(brief, brief.of("door", _DOOR))]
    return draft_of(brief, role_subject(brief, "Thank you"), [[first], last])
