"""A file that only its owner reads: no links followed, written whole or not at all, wiped before it goes."""

import contextlib
import errno
import os
import secrets
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from afterword.core.ports.secrets import SecretsUnavailable

OWNER_ONLY = 0o600
NO_LINKS = getattr(os, "O_NOFOLLOW", 0)  # Windows has neither this flag nor such links by default
NO_WAITING = getattr(os, "O_NONBLOCK", 0)  # a pipe put in the file's place would else hold us for ever
TELLING_APART = 2.0
"""Seconds; the coarsest clock of the file systems in use (FAT's), so that two writes never look like one."""

Stamp = tuple[int, int, int, int]


def read(path: Path, *, most: int) -> bytes | None:
    """Return at most so many octets, None where there is no file; raise SecretsUnavailable where it is not ours."""
    try:
        handle = os.open(path, os.O_RDONLY | NO_LINKS | NO_WAITING)
    except FileNotFoundError:
        return None
    with os.fdopen(handle, "rb") as file:
        _need_own_file(handle, path)
        return file.read(most)


def stamp(path: Path) -> Stamp | None:
    """What changes whenever the file does; None where there is none, or it is so new that the next may look like it."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    if not max(found.st_ctime, found.st_mtime) + TELLING_APART < time.time():
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def write(path: Path, octets: bytes) -> None:
    """Put these octets in the file's place, for its owner alone."""
    draft = _draft(path, octets)
    try:
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def write_new(path: Path, octets: bytes) -> bool:
    """The same where there is no such file yet; False, and the file as it was, where somebody was quicker."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = _draft(path, octets)
    try:
        os.link(draft, path)
    except FileExistsError:
        return False
    finally:
        draft.unlink(missing_ok=True)
    _settle(path.parent)
    return True


def wipe(path: Path) -> None:
    """Write over what stands in the file, then remove it; a disk may keep older copies all the same."""
    try:
        handle = os.open(path, os.O_WRONLY | NO_LINKS | NO_WAITING)
    except FileNotFoundError:
        return
    with os.fdopen(handle, "wb") as file:
        _need_own_file(handle, path)
        file.write(secrets.token_bytes(os.fstat(handle).st_size))
        file.flush()
        os.fsync(handle)
    path.unlink(missing_ok=True)
    _settle(path.parent)


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """One writer at a time, in this process and in all others, so that nothing is lost between two of them."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = path.with_name(path.name + ".lock")
    handle = os.open(lock, os.O_RDWR | os.O_CREAT | NO_LINKS, OWNER_ONLY)
    with os.fdopen(handle, "rb"):
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _draft(path: Path, octets: bytes) -> Path:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # made with 0600, never a link
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(octets)
            file.flush()
            os.fsync(handle)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


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


def _settle(folder: Path) -> None:
    """Have the new name of the file survive a power cut, where the system can."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
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
