"""What a check found in a draft, and how it is mended with one tap where that is possible."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error stops the send; advice does not."""

    ERROR = "error"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Mend:
    """`passage` stands in the body once, as it was typed and on one line; `put` takes its place, "" takes it out."""

    passage: str
    put: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`check` is the check's name, `says` one plain sentence: what is wrong and how to mend it."""

    check: str
    says: str
    severity: Severity = Severity.ERROR
    mend: Mend | None = None
