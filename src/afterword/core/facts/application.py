"""One candidate's run for one role at one employer."""

from afterword.core.facts.words import ApplicationStatus, Language
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Application:
    """`via_agency`: it runs through the case's agency; `other_agency`: through one that is not the case's.

    `language` is the one its texts are written in; of itself, the notes and the country tell.
    """

    id: str
    role: str = ""
    status: ApplicationStatus = ApplicationStatus.OPEN
    via_agency: bool = False
    other_agency: bool = False
    language: Language = Language.OF_ITSELF
