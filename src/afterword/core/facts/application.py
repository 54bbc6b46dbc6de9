"""One candidate's run for one role at one employer."""

from dataclasses import dataclass

from afterword.core.facts.words import ApplicationStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """`via_agency`: it runs through the case's agency; `other_agency`: through one that is not the case's."""

    id: str
    role: str = ""
    status: ApplicationStatus = ApplicationStatus.OPEN
    via_agency: bool = False
    other_agency: bool = False
