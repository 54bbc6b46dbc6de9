"""What a check found in a draft, and how it is mended with one tap where that is possible."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.writing.mending import Mend


class Severity(StrEnum):
    """An error stops the send; advice does not."""

    ERROR = "error"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`check` is the check's name, `says` one plain sentence: what is wrong and how to mend it."""

    check: str
    says: str
    severity: Severity = Severity.ERROR
    mend: Mend | None = None
