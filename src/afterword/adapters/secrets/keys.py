"""Where the key lies that opens the secrets: given by whoever runs this, or in a file of the user's config folder."""

import base64
import binascii
import re
from pathlib import Path
from typing import Protocol

from afterword.adapters.secrets import own_file
from afterword.core.ports.secrets import SecretsUnavailable

KEY_FILE = "secrets.key"
OCTETS = 32
LARGEST_KEY_FILE = 4_000
GIVEN_WRONG = (
    "What was given as the key for the passwords is no key. A key is 32 random bytes in URL-safe base64; "
    "several, the newest first, stand with blanks between."
)


class KeyPlace(Protocol):
    """Where keys are kept. `name` says so in one word, `says` to the person."""

    name: str
    says: str

    def keys(self) -> list[bytes]:
        """The keys there, the one to lock with first; raise SecretsUnavailable where they cannot be had."""

    def make(self, fresh: bytes) -> list[bytes]:
        """Keep this key where there is none yet; the keys that are there then."""


class GivenKey:
    """Keys that whoever runs this gives in the environment; none is ever made."""

    name = "given"
    says = "given to Afterword from outside (AFTERWORD_SECRETS_KEY, or AFTERWORD_SECRETS_KEY_FILE)"

    def __init__(self, words: str = "", *, path: Path | None = None) -> None:
        self._words = words
        self._path = path

    def keys(self) -> list[bytes]:
        """The keys as given."""
        words = self._words
        if self._path is not None:
            with own_file.explained(self._path):
                words = self._path.read_text(encoding="ascii", errors="replace")[:LARGEST_KEY_FILE]
        found = [octets for word in re.split(r"[\s,]+", words.strip()) if (octets := as_key(word))]
        if not found or len(found) != len(re.split(r"[\s,]+", words.strip())):
            raise SecretsUnavailable(GIVEN_WRONG)
        return found

    def make(self, fresh: bytes) -> list[bytes]:  # noqa: ARG002 - the port's word: here none is made
        """The keys as given."""
        return self.keys()


class FileKey:
    """A key in a file of its own, outside the data folder: a copy of that folder opens nothing."""

    name = "file"

    def __init__(self, folder: Path) -> None:
        self.path = folder / KEY_FILE
        self.says = f"in {self.path}"

    def keys(self) -> list[bytes]:
        """The key in the file, if there is one."""
        with own_file.explained(self.path):
            octets = own_file.read(self.path, most=LARGEST_KEY_FILE)
        if octets is None:
            return []
        key = as_key(octets.decode("ascii", "replace").strip())
        if key is None:
            raise SecretsUnavailable(f"{self.path} is damaged. Put it back from a copy, or remove it.")
        return [key]

    def make(self, fresh: bytes) -> list[bytes]:
        """Keep the key; of two processes at once both end with the same one."""
        with own_file.explained(self.path):
            own_file.write_new(self.path, fresh + b"\n")
        return self.keys()

    def wipe(self) -> None:
        """Remove it, once it lies somewhere better."""
        with own_file.explained(self.path):
            own_file.wipe(self.path)


def as_key(word: str) -> bytes | None:
    """The key that a word is, None where it is none."""
    try:
        return word.encode("ascii") if len(base64.urlsafe_b64decode(word.encode("ascii"))) == OCTETS else None
    except (binascii.Error, UnicodeError, ValueError):
        return None
