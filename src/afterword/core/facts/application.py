"""One candidate's run for one role at one employer."""

from datetime import date

from afterword.core.facts.words import ApplicationStatus, Language
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Application:
    """`via_agency`: it runs through the case's agency; `other_agency`: through one that is not the case's.

    `language` is the one its texts are written in; of itself, the notes and the country tell.

    `offered`: they made an offer; it was accepted where the application is then closed, turned down where it is
    withdrawn. `answer_by`: until when they want its answer.
    """

    id: str
    role: str = ""
    status: ApplicationStatus = ApplicationStatus.OPEN
    via_agency: bool = False
    other_agency: bool = False
    language: Language = Language.OF_ITSELF
    offered: bool = False
    answer_by: date | None = None

    @property
    def accepted(self) -> bool:
        """Whether the candidate took the offer."""
        return self.offered and self.status is ApplicationStatus.CLOSED

    @property
    def declined(self) -> bool:
        """Whether the candidate turned the offer down."""
        return self.offered and self.status is ApplicationStatus.WITHDRAWN
