"""Whose mail it is: how that was found out, what it may be about, and the question where it is not certain."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.facts.correspondent import Correspondent


class Way(StrEnum):
    """How a mail was found to be about an application, the surest first."""

    OWN = "own"
    """The candidate wrote it; it is never an answer. Without an employer it went to nobody who matters here."""
    THREAD = "thread"
    """It answers or follows a mail that is known."""
    ADDRESS = "address"
    """From an address of somebody who is known."""
    SAME_PERSON = "same_person"
    """From another address of somebody who is known."""
    COLLEAGUE = "colleague"
    """From the employer's own domain, by somebody who is not known yet."""
    AGENCY = "agency"
    """From the agency's own domain, by somebody who is not known yet."""
    NEW_THREAD = "new_thread"
    """From elsewhere, but it names the employer and the role."""
    NOBODY = "nobody"
    """Nothing of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """`question` is empty where the answer is certain; else nothing may be done before the person has answered it.

    `employers` and `applications` are the ones that it may be about; of several applications at one employer it
    belongs to the employer's ledger and to none of them. `people` wrote it, or are its readers where the candidate
    did; `strangers` did so from the house of one of these employers or its agency, or as far as the question goes.
    `human`: whether a person may have written it; where that cannot be told it is true, which only makes us quieter.
    """

    way: Way
    employers: tuple[str, ...] = ()
    applications: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    strangers: tuple[Correspondent, ...] = ()
    human: bool = True
    question: str = ""

    @property
    def doubtful(self) -> bool:
        """Whether the person has to be asked first."""
        return bool(self.question)

    @property
    def employer(self) -> str | None:
        """The employer whose ledger it belongs to; None where there is none, or several."""
        return self.employers[0] if len(self.employers) == 1 else None

    @property
    def application(self) -> str | None:
        """The application that it is about, where that is one."""
        return self.applications[0] if len(self.applications) == 1 else None
