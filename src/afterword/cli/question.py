"""The fields of a question that a filter is asked; ValueError says which one is wrong, and what to write instead."""

from datetime import datetime

from afterword.core.countries import country_named

Question = dict[str, object]


def text(asked: Question, name: str) -> str:
    """A text that has to be there."""
    value = asked.get(name)
    if value is None:
        raise ValueError(f"{name} is missing")
    if not isinstance(value, str):
        raise ValueError(f"{name} must be a text in quotes")  # noqa: TRY004 - the loop answers a ValueError with its words
    return value


def optional(asked: Question, name: str) -> str | None:
    """A text that may be missing, or null."""
    return text(asked, name) if asked.get(name) is not None else None


def country(asked: Question) -> str | None:
    """Two letters must be a country's; longer names are judged by whoever reads them."""
    written = optional(asked, "country")
    if written and len(written.strip()) == 2 and country_named(written) is None:
        raise ValueError(f"country {written!r} is unknown; use the two letters of a country, as in US or GB")
    return written


def moment(asked: Question, name: str) -> datetime:
    """A time; whether it has an offset is judged by whoever needs one."""
    value = text(asked, name)
    try:
        return datetime.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"{name} {value[:60]!r} is no time; write it as in 2026-11-24T10:00:00-05:00") from error
