"""Secrets in one file of the data folder that only its owner can read; outside the database, and never logged."""

import contextlib
import errno
import json
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from afterword.core.ports.secrets import SecretsUnavailable

FILE = "secrets.json"
LONGEST_NAME = 200
LONGEST_VALUE = 64_000
LARGEST_FILE = 4_000_000
OWNER_ONLY = 0o600
NO_LINKS = getattr(os, "O_NOFOLLOW", 0)  # Windows has neither this flag nor such links by default
NO_WAITING = getattr(os, "O_NONBLOCK", 0)  # a pipe put in the file's place would else hold us for ever


class FileSecrets:
    """Reads the file anew each time, since a second process may have written it; a write is whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def get(self, name: str) -> str | None:
        """Return the secret of this name, or None; raise SecretsUnavailable where the file cannot be trusted."""
        with _explained(self._path):
            return self._read().get(name)

    def set(self, name: str, value: str) -> None:
        """Keep this secret; raise SecretsUnavailable, with the file as it was, where it cannot be written."""
        if not name or len(name) > LONGEST_NAME or len(value) > LONGEST_VALUE:
            raise ValueError(
                f"A secret has a name of 1 to {LONGEST_NAME} letters and at most {LONGEST_VALUE:,} of its own."
            )
        with _explained(self._path), self._alone():
            self._write({**self._read(), name: value})

    def forget(self, name: str) -> None:
        """Remove the secret of this name; fine where none is kept."""
        with _explained(self._path), self._alone():
            kept = self._read()
            if kept.pop(name, None) is not None:
                self._write(kept)

    def _read(self) -> dict[str, str]:
        try:
            handle = os.open(self._path, os.O_RDONLY | NO_LINKS | NO_WAITING)
        except FileNotFoundError:
            return {}
        with os.fdopen(handle, "rb") as file:
            _need_own_file(handle, self._path)
            return _secrets_in(file.read(LARGEST_FILE + 1), self._path)

    def _write(self, secrets: dict[str, str]) -> None:
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".secrets-")  # made with 0600, never a link
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(json.dumps(secrets, ensure_ascii=True, indent=1).encode("ascii"))
                file.flush()
                os.fsync(handle)
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        _settle(self._path.parent)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One writer at a time, in this process and in all others, so that no secret is lost between two of them."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = self._path.with_name(self._path.name + ".lock")
        handle = os.open(lock, os.O_RDWR | os.O_CREAT | NO_LINKS, OWNER_ONLY)
        with os.fdopen(handle, "rb"):
            if sys.platform != "win32":
                import fcntl

                fcntl.flock(handle, fcntl.LOCK_EX)
            yield


def _need_own_file(handle: int, path: Path) -> None:
    """A file that somebody else owns could be read or written by them; one that is merely too open is closed."""
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        raise SecretsUnavailable(f"{path} is not an ordinary file. Please move it away and enter your passwords again.")
    if sys.platform == "win32":
        return
    if found.st_uid != os.geteuid():
        raise SecretsUnavailable(
            f"{path} belongs to another user of this computer. Please make it yours, or remove it."
        )
    if found.st_mode & 0o077:
        os.fchmod(handle, OWNER_ONLY)


def _secrets_in(octets: bytes, path: Path) -> dict[str, str]:
    broken = SecretsUnavailable(f"{path} is damaged. Please move it away and enter your passwords again.")
    if len(octets) > LARGEST_FILE:
        raise broken
    try:
        found = json.loads(octets)
    except (ValueError, RecursionError):
        raise broken from None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise broken
    return found


def _settle(folder: Path) -> None:
    """Have the new name of the file survive a power cut, where the system can."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn the system's errors into what the person can do; what was kept before stays as it was."""
    try:
        yield
    except OSError as error:
        raise SecretsUnavailable(_meaning(error, path)) from None


def _meaning(error: OSError, path: Path) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return "The disk is full, so the password could not be kept. Please make room and try again."
    if error.errno == errno.ELOOP:
        return (
            f"{path} is a link to somewhere else, so it is not used. Please remove it and enter your passwords again."
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"{path} may not be read or written by this program. Please check who owns the folder it is in."
    return f"{path} cannot be used: {os.strerror(error.errno or 0)}. Please check the folder it is in."
