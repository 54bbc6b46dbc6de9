"""How a command prints: sentences for a person, or one JSON object for a program."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import wraps
from typing import ParamSpec, TypeVar
from zoneinfo import ZoneInfo

import click

Given = ParamSpec("Given")
Result = TypeVar("Result")

as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")


def show(facts: object, lines: Iterable[str], *, json_wanted: bool) -> None:
    """Print `facts` as JSON, or `lines` as they are."""
    if json_wanted:
        click.echo(json.dumps(facts, ensure_ascii=False, default=plain))
        return
    for line in lines:
        click.echo(line)


def plain(value: object) -> str:
    """What JSON has no word for: moments and dates by ISO 8601."""
    return value.isoformat() if isinstance(value, datetime) else str(value)


def when(moment: datetime | None, zone: str | None) -> str:
    """A moment as people say it, in the zone named; "no time known" where there is none."""
    if moment is None:
        return "no time known"
    there = moment.astimezone(ZoneInfo(zone)) if zone else moment
    return f"{there:%a} {there.day} {there:%b %Y, %H:%M} ({place(zone) or there.tzname()})"


def place(zone: str | None) -> str:
    """The town in a zone's name."""
    return (zone or "").rpartition("/")[2].replace("_", " ")


def plainly(command: Callable[Given, Result]) -> Callable[Given, Result]:
    """Turn what a service cannot do into a sentence and exit code 1."""

    @wraps(command)
    def run(*args: Given.args, **options: Given.kwargs) -> Result:
        with problems_told():
            return command(*args, **options)

    return run


@contextmanager
def problems_told() -> Iterator[None]:
    """A service's Problem, or a row that is not there, is told as a sentence."""
    try:
        yield
    except ValueError as problem:
        raise click.ClickException(str(problem)) from problem
