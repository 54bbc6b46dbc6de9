"""The filter `afterword read --jsonl`: a message in, what it means out; no logic of its own."""

from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from afterword.adapters.clock import clock
from afterword.cli import jsonl
from afterword.cli.question import Question, country, moment, optional, text
from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.reading import Reading
from afterword.core.facts.words import Purpose
from afterword.core.reading.read import read

LARGEST_FILE = 25_000_000
"""Bytes of a mail that is read from a file; the largest that common providers carry."""


def filter_lines(lines: BinaryIO, out: TextIO) -> None:
    """Answer each line of JSON as it comes."""
    jsonl.run(answer, lines, out)


def answer(asked: Question) -> dict[str, Any]:
    """What one message means; ValueError says what is wrong with the question."""
    reading = read(_mail(asked), at=_said_at(asked), tz=optional(asked, "tz"), country=country(asked))
    return told(reading)


def _mail(asked: Question) -> Mail:
    given = [name for name in ("raw", "path", "text") if asked.get(name) is not None]
    if len(given) != 1:
        raise ValueError('give one of "raw" (the source of a mail), "path" (a file with it) or "text" (its words)')
    written = text(asked, given[0])
    if given == ["text"]:
        return Mail(head=Head(), text=written)
    from afterword.adapters.mail.reading.mail import read_mail  # takes long to load, and words alone do not need it

    return read_mail(_file(written) if given == ["path"] else written.encode("utf-8", "surrogateescape"))


def _file(path: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            return file.read(LARGEST_FILE)
    except OSError as error:
        raise ValueError(f"{path[:200]!r} cannot be read: {error.strerror}") from error


def _said_at(asked: Question) -> datetime:
    """When it was said, where the mail itself has no date: what the question says, else now."""
    return moment(asked, "said_at") if asked.get("said_at") is not None else clock()


def told(reading: Reading) -> dict[str, Any]:
    """The reading as JSON says it; what was not found is left out."""
    kind = reading.found.kind
    away, bounce = reading.absence, max(reading.bounces, key=lambda one: one.permanent, default=None)
    shown: dict[str, Any] = {
        "kind": kind,
        "sure": round(reading.found.sure, 2),
        "evidence": reading.found.evidence,
        "new_text": reading.parts.new,
        "signature": reading.parts.signature or None,
        "promises": [{"earliest": one.earliest, "latest": one.latest, "words": one.words} for one in reading.promises],
        "withdrawn": reading.withdrawn or None,
        "absence": away
        and {
            "until": away.until,
            "stand_ins": [{"name": one.name, "email": one.address} for one in away.stand_ins],
        },
        "bounce": bounce and {"recipient": bounce.address, "permanent": bounce.permanent},
        "proposed": [{"start": one.start, "end": one.end, "words": one.words} for one in reading.proposed] or None,
        "asks": reading.asks,
    }
    return {name: value for name, value in shown.items() if value is not None} | (
        {"bounce": {"recipient": None, "permanent": True}} if kind is Purpose.BOUNCE and bounce is None else {}
    )
