"""Secrets in one file of the data folder, each locked with a key that lies elsewhere; never in clear, never logged."""

import json
from pathlib import Path
from typing import TypeGuard

from afterword.adapters.secrets import own_file
from afterword.adapters.secrets.keys import KeyPlace
from afterword.core.ports.secrets import SecretsUnavailable

FILE = "secrets.sealed"
PLAIN_FILE = "secrets.json"
FORMAT = 1
KEYRING = "keyring"
LONGEST_NAME = 200
LONGEST_VALUE = 64_000
LARGEST_FILE = 40_000_000
"""Octets; some ten thousand sign-ins by OAuth2 at 4,000 each, or ten times as many passwords."""

Kept = dict[str, str]
_SEEN: dict[Path, tuple[own_file.Stamp | None, Kept]] = {}
"""What stood in each file, all of it locked, and its stamp at that time."""


class SealedSecrets:
    """Sees at once what a second process wrote; a write is whole or not at all.

    Names can be read, values cannot; a value says its own name inside, so that two cannot be changed for each other.
    What an earlier version kept in clear is taken over at the first call, and wiped.
    """

    def __init__(self, folder: Path, *, key: KeyPlace) -> None:
        self._path = folder / FILE
        self._plain = folder / PLAIN_FILE
        self._key = key

    def get(self, name: str) -> str | None:
        """Return the secret of this name, or None; raise SecretsUnavailable where it cannot be read."""
        with own_file.explained(self._path):
            self._take_over()
            sealed = self._read().get(name)
        return None if sealed is None else self._opened(name, sealed)

    def set(self, name: str, value: str) -> None:
        """Keep this secret; raise SecretsUnavailable, with the file as it was, where it cannot be written."""
        if not name or len(name) > LONGEST_NAME or len(value) > LONGEST_VALUE:
            raise ValueError(
                f"A secret has a name of 1 to {LONGEST_NAME} letters and at most {LONGEST_VALUE:,} of its own."
            )
        with own_file.explained(self._path):
            self._take_over()
            with own_file.alone(self._path):
                self._write({**self._read(), **self._sealed({name: value})})

    def forget(self, name: str) -> None:
        """Remove the secret of this name; fine where none is kept. It needs no key."""
        with own_file.explained(self._path):
            self._take_over(without=name)
            if self._path.exists():
                with own_file.alone(self._path):
                    kept = self._read()
                    if kept.pop(name, None) is not None:
                        self._write(kept)

    def _read(self) -> Kept:
        """All of it, still locked; parsed again only after a change, for it is thousands where many are hosted."""
        stamp = own_file.stamp(self._path)
        seen = _SEEN.get(self._path)
        if stamp is None or seen is None or seen[0] != stamp:
            seen = _SEEN[self._path] = stamp, self._parsed()
        return dict(seen[1])

    def _parsed(self) -> Kept:
        kept = self._file().get("secrets", {})
        if not _all_text(kept):
            raise _damaged(self._path)
        return kept

    def _file(self) -> dict[str, object]:
        octets = own_file.read(self._path, most=LARGEST_FILE + 1)
        if octets is None:
            return {}
        found = _secrets_in(octets, self._path)
        if found.get("afterword") != FORMAT or "secrets" not in found:
            raise _damaged(self._path)
        return found

    def _keys(self) -> list[bytes]:
        """The keys; a keyring that cannot be reached from here, as at night, is not the same as no key."""
        keys = self._key.keys()
        if not keys and self._key.name != KEYRING and self._file().get("key") == KEYRING:
            raise SecretsUnavailable(
                "Your passwords are locked with a key in the keyring of this computer, which cannot be reached from "
                "here. Please start Afterword from your desktop."
            )
        return keys

    def _write(self, kept: Kept) -> None:
        content = {"afterword": FORMAT, "key": self._key.name, "secrets": kept}
        octets = json.dumps(content, ensure_ascii=True, indent=1).encode("ascii")
        if len(octets) > LARGEST_FILE:
            raise SecretsUnavailable(f"{self._path} is full: no further password can be kept in this data folder.")
        own_file.write(self._path, octets)
        _SEEN.pop(self._path, None)

    def _sealed(self, secrets: Kept) -> Kept:
        from cryptography.fernet import Fernet, MultiFernet

        keys = self._keys() or self._key.make(Fernet.generate_key())
        lock = MultiFernet([Fernet(key) for key in keys])
        return {
            name: lock.encrypt(json.dumps([name, value]).encode("ascii")).decode("ascii")
            for name, value in secrets.items()
        }

    def _opened(self, name: str, sealed: str) -> str:
        from cryptography.fernet import Fernet, InvalidToken, MultiFernet

        keys = self._keys()
        if not keys:
            raise SecretsUnavailable(
                f"The key for your passwords is gone; it should be {self._key.says}. "
                "Put it back, or enter your passwords again."
            )
        try:
            inside = json.loads(MultiFernet([Fernet(key) for key in keys]).decrypt(sealed.encode()))
        except (InvalidToken, ValueError):
            inside = None
        if not isinstance(inside, list) or len(inside) != 2 or inside[0] != name:
            raise SecretsUnavailable(
                f"This password was locked with another key than the one that is {self._key.says}. "
                "Put that key back, or enter the password again."
            )
        return str(inside[1])

    def _take_over(self, *, without: str = "") -> None:
        """Lock what lies in clear, and wipe it, in this order; what was locked before counts."""
        if not self._plain.is_symlink() and not self._plain.exists():
            return
        with own_file.explained(self._plain), own_file.alone(self._path):
            octets = own_file.read(self._plain, most=LARGEST_FILE + 1)
            found = {} if octets is None else _secrets_in(octets, self._plain)
            if not _all_text(found):
                raise _damaged(self._plain)
            found.pop(without, None)
            if found:
                self._write({**self._sealed(found), **self._read()})
            own_file.wipe(self._plain)
            self._plain.with_name(f"{PLAIN_FILE}.lock").unlink(missing_ok=True)


def _secrets_in(octets: bytes, path: Path) -> dict[str, object]:
    if len(octets) > LARGEST_FILE:
        raise _damaged(path)
    try:
        found = json.loads(octets)
    except (ValueError, RecursionError):
        raise _damaged(path) from None
    if not isinstance(found, dict):
        raise _damaged(path)
    return found


def _all_text(found: object) -> TypeGuard[Kept]:
    return isinstance(found, dict) and all(isinstance(value, str) for value in found.values())


def _damaged(path: Path) -> SecretsUnavailable:
    return SecretsUnavailable(f"{path} is damaged. Please move it away and enter your passwords again.")
