"""Where passwords are kept, as the rest of the program sees it; no file or keyring is touched here."""

from typing import Protocol


class SecretsUnavailable(Exception):
    """The secrets cannot be read or written; `says` tells the person why and what to do, and never holds a secret."""

    def __init__(self, says: str) -> None:
        super().__init__(says)
        self.says = says


class Secrets(Protocol):
    """A small set of named secrets, kept outside the database and outside every export."""

    def get(self, name: str) -> str | None:
        """Return the secret of this name, or None where none is kept."""

    def set(self, name: str, value: str) -> None:
        """Keep this secret under this name, in place of an earlier one."""

    def forget(self, name: str) -> None:
        """Remove the secret of this name; fine where none is kept."""
