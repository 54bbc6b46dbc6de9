"""An invitation's bytes from a path on this machine; only an ordinary file of a sensible size is opened."""

import os
import stat

from afterword.adapters.calendars.bounds import LARGEST_FILE, check_size
from afterword.core.ports.calendar import UnreadableCalendar


def read_file(path: str) -> bytes:
    """Return what is in the file at `path`; raise UnreadableCalendar when it is missing, no file, or too large."""
    try:
        # Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as problem:
        raise UnreadableCalendar(f"{_shown(path)} cannot be opened: {_why(problem)}. Check the path.") from problem
    try:
        return _read(handle, path)
    except OSError as problem:
        raise UnreadableCalendar(f"{_shown(path)} cannot be read: {_why(problem)}.") from problem
    finally:
        os.close(handle)


def _read(handle: int, path: str) -> bytes:
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableCalendar(f"{_shown(path)} is not a file. Give the path of an .ics file.")
    check_size(found.st_size)
    with os.fdopen(handle, "rb", closefd=False) as file:
        data = file.read(LARGEST_FILE + 1)
    check_size(len(data))
    return data


def _shown(path: str) -> str:
    return repr(path if len(path) <= 200 else f"{path[:200]}…")


def _why(problem: Exception) -> str:
    return (problem.strerror if isinstance(problem, OSError) else None) or "it is no path"
