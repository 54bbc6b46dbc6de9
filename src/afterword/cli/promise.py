"""The filter `afterword promise --jsonl`: words and when they were said in, date ranges out; no logic of its own."""

from datetime import datetime
from typing import BinaryIO, TextIO

from afterword.cli import jsonl
from afterword.core.countries import country_named
from afterword.core.reading.promises import find_promises


def filter_lines(lines: BinaryIO, out: TextIO) -> None:
    """Answer each line of JSON as it comes."""
    jsonl.run(answer, lines, out)


def answer(asked: dict[str, object]) -> dict[str, object]:
    """The promises in one text; ValueError says what is wrong with the question."""
    found = find_promises(
        _text(asked, "text"),
        said_at=_moment(_text(asked, "said_at")),
        tz=_optional(asked, "tz"),
        country=_country(_optional(asked, "country")),
    )
    return {"promises": [{"earliest": one.earliest, "latest": one.latest, "words": one.words} for one in found]}


def _text(asked: dict[str, object], name: str) -> str:
    value = asked.get(name)
    if value is None:
        raise ValueError(f"{name} is missing")
    if not isinstance(value, str):
        raise ValueError(f"{name} must be a text in quotes")  # noqa: TRY004 - the loop answers a ValueError with its words
    return value


def _optional(asked: dict[str, object], name: str) -> str | None:
    return _text(asked, name) if asked.get(name) is not None else None


def _country(written: str | None) -> str | None:
    """Two letters must be a country's; longer names are judged by whoever reads the promise."""
    if written and len(written.strip()) == 2 and country_named(written) is None:
        raise ValueError(f"country {written!r} is unknown; use the two letters of a country, as in US or GB")
    return written


def _moment(value: str) -> datetime:
    try:
        return datetime.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"said_at {value[:60]!r} is no time; write it as in 2026-11-24T10:00:00-05:00") from error
