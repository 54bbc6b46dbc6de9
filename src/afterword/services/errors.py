"""What a service says when it cannot do what was asked; every sentence is written for the person."""

from typing import Generic, TypeVar

Row = TypeVar("Row")


class Problem(ValueError):
    """`says` is the sentence, `field` the field it is about, where it is about one."""

    def __init__(self, says: str, *, field: str | None = None) -> None:
        super().__init__(says)
        self.says = says
        self.field = field


class CannotKeep(Problem):
    """The database could not be written; nothing was changed."""


class Outdated(Problem, Generic[Row]):
    """The page that was saved is older than what is kept; `newer` is the row as it is kept."""

    why = "This was changed in another window in the meantime. Both texts are shown: keep what you want."

    def __init__(self, newer: Row) -> None:
        super().__init__(self.why)
        self.newer = newer


class Reworded(Outdated[Row]):
    """An untouched draft would be worded otherwise now: it was brought up to date and wants to be read again."""

    why = (
        "Time has passed, or a date was kept since, so we brought the wording up to date. "
        "Please read it once more, then approve it."
    )


class NotReady(Problem):
    """A message stands where this cannot be done with it, such as changing one that has left."""


class DoesNotRead(Problem):
    """The review found errors; `findings` are what it says."""

    def __init__(self, findings: tuple[str, ...]) -> None:
        super().__init__(" ".join(findings), field="body")
        self.findings = findings
