"""A case as it is written in JSON -> the facts, with a plain sentence for whatever is wrong with it."""

import re
from dataclasses import dataclass, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from afterword.core.casecheck import CaseError as CaseError  # noqa: PLC0414 - offered from here too
from afterword.core.casecheck import check, check_whole_numbers, check_year, shown
from afterword.core.countries import country_named, part_named, parts_of
from afterword.core.facts.case import Case
from afterword.core.facts.mail_address import addresses_in
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import OUTGOING_PURPOSES

LARGEST_TEXT = 200_000
"""Characters of one text; a long mail with its whole thread has about 50,000."""
LARGEST_LIST = 100_000
DEEPEST = 12
MOMENT_LIKE = "write it with its UTC offset, as in 2026-11-24T10:00:00-05:00"
DATE_LIKE = "write it as in 2026-11-27"
JSON_NAMES = {
    "str": "a text",
    "int": "a number",
    "float": "a number",
    "bool": "true or false",
    "object": "an object",
    "array": "a list",
}
OUTGOING_ONLY = frozenset({"proposal.purpose", "others.purpose"})

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """What one JSON object says: the facts, the moment, and perhaps a proposal."""

    now: datetime
    case: Case
    proposal: Proposal | None = None


def read_case(source: bytes | str | dict[str, Any]) -> CaseFile:
    """Read one case; raises CaseError with a sentence that says where and how it should look."""
    data = _without_nulls(source if isinstance(source, dict) else _decoded(source), "")
    only_debrief = "debrief" in data and "debriefs" not in data
    _rename(data)
    _take_addresses(data)
    try:
        return _case_file(data)
    except CaseError as error:  # say it of the key that was written
        raise CaseError(str(error).replace("debriefs[0]", "debrief") if only_debrief else str(error)) from error


def _case_file(data: dict[str, Any]) -> CaseFile:
    if "now" not in data:
        raise CaseError(f"now is missing; {MOMENT_LIKE}")
    now: datetime = _read(data.pop("now"), datetime, "now")
    written = data.pop("proposal", None)
    check_whole_numbers(data.get("numbers"))
    case = _converted(data, Case, "")
    proposal = None if written is None else _converted(written, Proposal, "proposal")
    if proposal and not proposal.people and "people" in written:
        raise CaseError("proposal.people: the list is empty; name whoever it goes to")
    check(case, proposal)
    return CaseFile(now=now, case=case, proposal=proposal)


def _decoded(source: bytes | str) -> dict[str, Any]:
    try:
        data = msgspec.json.decode(source)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CaseError(f"this is not JSON: {error}") from error
    if not isinstance(data, dict):
        raise CaseError('a case is one JSON object, as in {"now": …, "employer": …}')
    return data


def _without_nulls(value: Any, where: str, depth: int = 0) -> Any:  # noqa: ANN401 - any JSON value
    """The same value without the keys that are null, which count as missing; refuses what is too large to be meant."""
    if isinstance(value, str) and len(value) > LARGEST_TEXT:
        raise CaseError(f"{where}: a text may have {LARGEST_TEXT} characters; this one has {len(value)}")
    if depth > DEEPEST:
        return value
    if isinstance(value, dict):
        return {
            key: _without_nulls(part, f"{where}.{key}" if where else str(key), depth + 1)
            for key, part in value.items()
            if part is not None
        }
    if isinstance(value, list | tuple):
        if len(value) > LARGEST_LIST:
            raise CaseError(f"{where}: a list may have {LARGEST_LIST} entries; this one has {len(value)}")
        if any(part is None for part in value):
            raise CaseError(f"{where}: null stands in the list; leave it out, or write what is meant")
        return [_without_nulls(part, where, depth + 1) for part in value]
    return value


def _rename(data: dict[str, Any]) -> None:
    """One debrief or several, the question's `for`, and empty or differently written places."""
    if "debrief" in data:
        data.setdefault("debriefs", []).insert(0, data.pop("debrief"))
    for debrief in _objects(data.get("debriefs")):
        for question in _objects(debrief.get("unasked_questions")):
            if "for" in question:
                question.setdefault("for_person", question["for"])
    for key in ("employer", "agency", "candidate"):
        _tidy_place(data.get(key), key)
    people = data.get("people")
    for n, person in enumerate(people if isinstance(people, list) else []):
        _tidy_place(person, f"people[{n}]")


def _take_addresses(data: dict[str, Any]) -> None:
    """An entry pasted from a mail program stands for the addresses in it."""
    for key in ("do_not_contact", "bounces"):
        if isinstance(entries := data.get(key), list):
            data[key] = [
                part for each in entries for part in (addresses_in(each) if isinstance(each, str) else (each,))
            ]


def _objects(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _tidy_place(owner: object, where: str) -> None:
    if not isinstance(owner, dict):
        return
    for key in ("tz", "country", "subdivision"):
        if owner.get(key) == "":
            del owner[key]
    country, part = owner.get("country"), owner.get("subdivision")
    if country is not None:
        owner["country"] = _country(country, f"{where}.country")
    if isinstance(part, str):
        owner["subdivision"] = _part(part, owner.get("country"), f"{where}.subdivision")


def _country(written: object, where: str) -> str:
    known = country_named(written) if isinstance(written, str) else None
    if known is None:
        raise CaseError(f"{where}: {shown(written)} is unknown; write its two letters, as in US, GB or DE")
    return known


def _part(written: str, country: str | None, where: str) -> str:
    if country is None:
        return written.strip().upper()
    known = part_named(written, country)
    if known is None:
        parts = ", ".join(sorted(set(parts_of(country).values())))
        raise CaseError(
            f"{where}: {shown(written)} is unknown in {country}; known are {parts}; "
            "leave it out where only the country's own holidays count"
        )
    return known


def _converted(data: object, kind: type[T], where: str) -> T:
    try:
        return msgspec.convert(data, kind)
    except (msgspec.ValidationError, ValueError):
        read = _read(data, kind, where)  # says more exactly what is wrong, and reads every ISO 8601 time
    try:
        return msgspec.convert(read, kind)
    except (msgspec.ValidationError, ValueError) as error:
        raise CaseError(_plainly(str(error), where)) from error


def _plainly(complaint: str, where: str) -> str:
    """The decoder's complaint with the place in front, and without its marks."""
    says, _, path = complaint.replace("`", "").partition(" - at ")
    place = ".".join(part for part in (where, path.removeprefix("$").lstrip(".")) if part)
    if expected := re.fullmatch(r"Expected ([\w |]+), got (\w+)", says):
        says = f"this must be {_json_name(expected[1])}, not {_json_name(expected[2])}"
    if missing := re.fullmatch(r"Object missing required field (\w+)", says):
        return f"{f'{place}.' if place else ''}{missing[1]} is missing"
    return f"{place or 'the case'}: {says}"


def _json_name(names: str) -> str:
    """What the decoder calls str is a text to everybody else."""
    return " or ".join(JSON_NAMES.get(name, name) for name in names.split(" | ") if name != "null" or names == "null")


@cache
def _fields_of(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(value: Any, kind: Any, where: str) -> Any:  # noqa: ANN401 - walks any JSON value along any type
    """The value with its times read, checked against the words that its type knows."""
    if get_origin(kind) is UnionType:
        kind = get_args(kind)[0]
    if get_origin(kind) is tuple and isinstance(value, list):
        return [_read(each, get_args(kind)[0], f"{where}[{n}]") for n, each in enumerate(value)]
    if is_dataclass(kind) and isinstance(value, dict):
        known = _fields_of(kind)  # type: ignore[arg-type]  # is_dataclass does not tell a class from an instance
        dot = f"{where}." if where else ""
        return {key: _read(part, known[key], f"{dot}{key}") for key, part in value.items() if key in known}
    if kind is datetime or kind is date:
        return _read_time(value, kind, where)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _read_word(value, kind, where)
    return value


def _read_word(value: object, kind: type[StrEnum], where: str) -> object:
    known = OUTGOING_PURPOSES if re.sub(r"\[\d+\]", "", where) in OUTGOING_ONLY else tuple(kind)
    if value not in known:
        raise CaseError(f"{where}: {shown(value)} is unknown; known are {', '.join(known)}")
    return value


def _read_time(value: object, kind: type[date], where: str) -> date:
    like = MOMENT_LIKE if kind is datetime else DATE_LIKE
    try:
        read = value if isinstance(value, date) else kind.fromisoformat(value)  # type: ignore[arg-type]  # TypeError below
    except (ValueError, TypeError) as error:
        raise CaseError(f"{where}: {shown(value)} is no {'time' if kind is datetime else 'date'}; {like}") from error
    if isinstance(read, datetime) and read.utcoffset() is None:
        raise CaseError(f"{where}: {shown(value)} has no UTC offset; {like}")
    check_year(read, where)
    return read
