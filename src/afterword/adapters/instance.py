"""One app a data folder: a lock that the running app holds, with its address in it for the next one to name."""

import contextlib
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Self

NAME = "running.lock"


class AlreadyRunning(Exception):
    """Another app holds this data folder; `address` is where it listens, "" while it is still starting."""

    def __init__(self, address: str) -> None:
        where = f" at {address}" if address else ""
        super().__init__(f"Afterword is already running{where}. Use that one, or stop it first.")
        self.says = str(self)
        self.address = address


class Instance:
    """Holds the data folder while it is open; the lock goes with the process, however that ends."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._file: IO[str] | None = None

    def __enter__(self) -> Self:
        """Take the folder; raise AlreadyRunning where another process has it."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        file = os.fdopen(handle, "r+", encoding="utf-8")
        if not lock(file):
            address = file.read(500).strip()
            file.close()
            raise AlreadyRunning(address)
        self._file = file
        self.announce("")
        return self

    def announce(self, address: str) -> None:
        """Say where this app listens."""
        if self._file is not None:
            self._file.seek(0)
            self._file.truncate()
            self._file.write(address)
            self._file.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the folder back."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self.announce("")
            self._file.close()
            self._file = None


def lock(file: IO[str]) -> bool:
    """Take the lock if nobody has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(1000)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
