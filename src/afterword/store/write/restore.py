"""Write an export into an empty store; every value is checked by its column before it is kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import CharField, Field, Model

from afterword.core.etiquette.numbers import NumberError, check_numbers
from afterword.core.etiquette.profiles import profile_for
from afterword.store.models import Candidate
from afterword.store.tables import CANDIDATE, PEOPLE_IN_ENTRIES, TABLES, Table
from afterword.store.write.shapes import SHAPES, is_one_line, is_storable

MOST_ROWS = 200_000
Numbers = dict[str, dict[int, int]]


class BadExport(ValueError):
    """What was given is no export of ours; the sentence says where it goes wrong."""


def restore(candidate: Candidate, data: dict[str, Any]) -> None:
    """Fill the candidate's row and write all others; raise BadExport, with nothing to be kept, for a damaged file."""
    if not is_storable(data):
        raise BadExport("The file has a character in it that no text can hold.")
    fill(candidate, {name: value for name, value in part(data, "candidate", dict).items() if name in CANDIDATE})
    checked(candidate, "candidate", 0).save()
    numbers: Numbers = {}
    for table in TABLES:
        rows = [] if table.younger and table.name not in data else part(data, table.name, list)
        if len(rows) > MOST_ROWS:
            raise BadExport(f"The file has {len(rows):,} {table.name}; {MOST_ROWS:,} is the most.")
        numbers[table.name] = {}
        for place, row in enumerate(rows, 1):
            with found_in(table, place):
                write(table, row, place, numbers, candidate)
        link_among_themselves(table, rows, numbers)
    stand_together(candidate)


@contextmanager
def found_in(table: Table, place: int) -> Iterator[None]:
    """Say in which row it was, where the sentence does not say it yet."""
    try:
        yield
    except BadExport as bad:
        said = str(bad)
        known = f"row {place} of “{table.name}”" in said.casefold()
        raise BadExport(said if known else f"In row {place} of “{table.name}” of the file: {said}") from None


def stand_together(candidate: Candidate) -> None:
    """Each changed number was looked at alone; raise BadExport where those of one profile contradict each other."""
    kept: dict[str, dict[str, int]] = {}
    for profile, name, value in candidate.changed_numbers.values_list("profile", "name", "value"):
        kept.setdefault(profile, {})[name] = value
    for profile, numbers in kept.items():
        try:
            check_numbers(profile_for(profile, None), numbers)
        except NumberError as error:
            raise BadExport(f"In “changed_numbers” of the file: {error}") from error


def part(data: dict[str, Any], name: str, kind: type) -> Any:  # noqa: ANN401 - a list or an object, as asked for
    """One part of the file."""
    found = data.get(name)
    if not isinstance(found, kind):
        raise BadExport(f"This is not a file that Afterword exported: “{name}” is missing or damaged.")
    return found


def write(table: Table, row: Any, place: int, numbers: Numbers, candidate: Candidate) -> None:  # noqa: ANN401
    """One row, with its links to the tables before it."""
    if not isinstance(row, dict) or not isinstance(row.get("id"), int):
        raise BadExport(f"Row {place} of “{table.name}” in the file is damaged.")
    new = table.model()
    if table.owner == ("candidate",):
        setattr(new, "candidate_id", candidate.pk)  # noqa: B010 - which model it is shows only here
    fill(new, {name: renumbered(name, row[name], numbers) for name in table.columns if name in row})
    for name, other in earlier(table).items():
        setattr(new, f"{name}_id", linked(row.get(name), other, numbers))
    checked(new, table.name, place).save()
    numbers[table.name][row["id"]] = new.pk
    for name, other in table.many.items():
        named = row.get(name) or []
        if not isinstance(named, list):
            raise BadExport(f"Row {place} of “{table.name}” in the file is damaged.")
        getattr(new, name).set([linked(one, other, numbers) for one in named])


def earlier(table: Table) -> dict[str, str]:
    """The links to other tables."""
    return {name: other for name, other in table.links.items() if other != table.name}


def link_among_themselves(table: Table, rows: list[dict[str, Any]], numbers: Numbers) -> None:
    """Links from row to row of one table, such as a stand-in, once all of them are there."""
    for name in table.links.keys() - earlier(table).keys():
        for row in rows:
            if row.get(name) is not None:
                here = table.model._default_manager.filter(pk=numbers[table.name][row["id"]])  # noqa: SLF001 - as Django says
                here.update(**{f"{name}_id": linked(row[name], table.name, numbers)})


def linked(number: Any, table: str, numbers: Numbers) -> int | None:  # noqa: ANN401 - it comes from a file
    """The row that a number in the file means now."""
    if number is None:
        return None
    try:
        return numbers[table][number]
    except (KeyError, TypeError):
        raise BadExport(f"The file speaks of number {number!r:.20} of “{table}”, which is not in it.") from None


def renumbered(name: str, value: Any, numbers: Numbers) -> Any:  # noqa: ANN401 - it comes from a file
    """The entries of a debrief name people by number."""
    key = PEOPLE_IN_ENTRIES.get(name)
    if key is None:
        return value
    if not SHAPES[name](value):
        raise BadExport(f"The “{name}” of a debrief in the file are damaged.")
    return [{**entry, key: linked(entry[key], "people", numbers)} for entry in value]


def fill(row: Model, values: dict[str, Any]) -> None:
    """Put the values into the row, each as its column reads it."""
    for name, value in values.items():
        field = column_of(row, name)
        one_line = isinstance(field, CharField) and not is_one_line(value)
        if one_line or not SHAPES.get(name, any_value)(value):
            raise BadExport(f"“{name}” in the file holds something that does not belong there.")
        try:
            setattr(row, name, field.to_python(value))
        except (ValidationError, TypeError, ValueError):
            raise BadExport(f"“{name}” in the file holds something that does not belong there.") from None


def any_value(_value: object) -> bool:
    """A column that checks its own values."""
    return True


def column_of(row: Model, name: str) -> "Field[Any, Any]":
    """A column's own description."""
    found = row._meta.get_field(name)  # noqa: SLF001 - as Django documents it
    if not isinstance(found, Field):
        raise BadExport(f"“{name}” in the file is no column.")
    return found


def checked(row: Model, table: str, place: int) -> Model:
    """The row, if each column may hold what it holds."""
    links = [field.name for field in row._meta.fields if field.is_relation]  # noqa: SLF001 - as Django documents it
    try:
        row.full_clean(exclude=links)
    except ValidationError as wrong:
        where = f"row {place} of “{table}”" if place else f"“{table}”"
        raise BadExport(f"In {where} of the file: {' '.join(wrong.messages)}") from None
    return row
