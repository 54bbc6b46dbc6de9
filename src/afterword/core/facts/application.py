"""One candidate's run for one role at one employer."""

from dataclasses import dataclass

from afterword.core.facts.words import ApplicationStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """`via_agency`: it runs through the case's agency."""

    id: str
    role: str = ""
    status: ApplicationStatus = ApplicationStatus.OPEN
    via_agency: bool = False
