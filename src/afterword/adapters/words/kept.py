"""Where the blob of a language is kept, so that it is made once: a file of the cache folder, mapped into memory."""

import mmap
import os
from contextlib import suppress
from pathlib import Path

from platformdirs import user_cache_path

from afterword.adapters.words import blob, sources

LAYOUT = 3
"""Part of a file's name: one more with every change of what its lines are."""


def usual_folder() -> Path:
    """The platform's place for what can be made again: the same for every data folder, and in no copy of one."""
    return user_cache_path("afterword", appauthor=False)


def path_of(language: str, folder: Path) -> Path:
    """The file of a language; its name changes with the lists that it is made of. Raise NoSuchList."""
    files = [sources.forms_file(language), sources.counts_file(language)]
    files += [sources.kinds_file()] if language in blob.WITH_KINDS else []
    sizes = (file.stat().st_size for file in files)
    return folder / f"words-{language}-{LAYOUT}-{'-'.join(map(str, sizes))}"


def opened(language: str, folder: Path) -> blob.Blob | None:
    """The blob that is kept already; None where there is none, or not a whole one. Raise NoSuchList."""
    try:
        with path_of(language, folder).open("rb") as file:
            kept = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        return None
    return kept if kept[-len(blob.END) :] == blob.END else None


def made(language: str, folder: Path) -> blob.Blob:
    """A new blob, kept where the folder lets us, else in memory; it takes a second. Raise NoSuchList."""
    path = path_of(language, folder)
    try:
        _write(path, language)
    except OSError:
        return b"".join(blob.lines(language))
    _sweep(path, language)
    return opened(language, folder) or b"".join(blob.lines(language))


def _write(path: Path, language: str) -> None:
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    place, name = tempfile.mkstemp(dir=path.parent, prefix=".words-")
    draft = Path(name)
    try:
        with os.fdopen(place, "wb") as file:
            file.writelines(blob.lines(language))
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _sweep(path: Path, language: str) -> None:
    """Take away what was made of older lists."""
    for other in path.parent.glob(f"words-{language}-*"):
        if other != path:
            with suppress(OSError):
                other.unlink()
