"""`afterword profile`: a country's numbers and customs, where they come from, and a person's own in their place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.pick import the_one
from afterword.cli.show import as_json, plainly, show
from afterword.cli.start import open_store
from afterword.core.etiquette.numbers import MEANINGS, Meaning, number_of, source_of
from afterword.core.etiquette.profiles import PROFILES, Custom

if TYPE_CHECKING:
    from afterword.store.models import Employer
    from afterword.store.read.profiles import ProfileView

NAME = click.Choice(list(PROFILES), case_sensitive=False)
NUMBER = click.Choice(list(MEANINGS), case_sensitive=False)


@click.group()
def profile() -> None:
    """See and change the numbers that the guard counts with."""


@profile.command("show")
@click.argument("name", type=NAME, required=False)
@as_json
@plainly
def show_profile(name: str | None, *, as_json: bool) -> None:
    """Show every number of the profile NAME with its source; without one, the list of profiles."""
    candidate = open_store()
    from afterword.store.read.profiles import profile_view, profiles_of

    if name is None:
        views = profiles_of(candidate)
        show({"profiles": [summary(view) for view in views]}, map(in_a_line, views), json_wanted=as_json)
        return
    view = profile_view(candidate, name)
    show(in_full(view), in_lines(view), json_wanted=as_json)


@profile.command("set")
@click.argument("name", type=NAME)
@click.argument("number", type=NUMBER)
@click.argument("value", type=int)
@as_json
@plainly
def set_number(name: str, number: str, value: int, *, as_json: bool) -> None:
    """Count with VALUE in place of the NUMBER of the profile NAME."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.change_numbers import change_numbers

    change_numbers(candidate, profile=name, numbers={number: value}, now=wiring.clock())
    told(name, [number], as_json=as_json)


@profile.command("reset")
@click.argument("name", type=NAME)
@click.argument("number", type=NUMBER, required=False)
@as_json
@plainly
def reset(name: str, number: str | None, *, as_json: bool) -> None:
    """Go back to the NUMBER that the profile NAME has of its own; without one, to all of them."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.change_numbers import reset_numbers
    from afterword.store.read.profiles import numbers_of

    names, before = None if number is None else [number], numbers_of(candidate, name)
    reset_numbers(candidate, profile=name, names=names, now=wiring.clock())
    changed = [each for each in before if each not in numbers_of(candidate, name)]
    told(name, names or [], as_json=as_json, first=were_reset(name, changed))


@profile.command("use")
@click.argument("name", type=click.Choice([*PROFILES, "country"], case_sensitive=False))
@click.argument("employer", required=False)
@as_json
@plainly
def use(name: str, employer: str | None, *, as_json: bool) -> None:
    """Count with the profile NAME for one EMPLOYER, whatever its country; `country` goes back to its country's."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.change_application import change_employer
    from afterword.store.read.applications import employers_of
    from afterword.store.read.profiles import profile_name

    row = the_one(employers_of(candidate), employer, what="employer")
    change_employer(row, now=wiring.clock(), profile="" if name == "country" else name)
    counted = profile_name(row)
    facts = {"employer": row.name, "profile": counted, "chosen": bool(row.profile)}
    how = "by your choice" if row.profile else "as its country says"
    show(facts, [f"{row.name}: {PROFILES[counted].country} ({counted}), {how}."], json_wanted=as_json)


def were_reset(name: str, numbers: list[str]) -> list[str]:
    """What was taken back, each with what it is again."""
    if not numbers:
        return ["Nothing here was changed by you, so nothing is taken back."]
    again = (f"{number} is {number_of(PROFILES[name], number).value}" for number in numbers)
    return [f"Back to the profile's own: {', '.join(again)}."]


def told(name: str, numbers: list[str], *, as_json: bool, first: Sequence[str] = ()) -> None:
    """What counts now, and for whom; `first` says what was done."""
    from afterword.store.read.candidates import local_candidate
    from afterword.store.read.profiles import profile_view

    view = profile_view(local_candidate(), name)
    lines = [line for number in numbers for line in in_words(view, MEANINGS[number])]
    show(in_full(view), [*first, *lines, applies_to(view.employers)], json_wanted=as_json)


def in_a_line(view: "ProfileView") -> str:
    """One profile of the list."""
    changed = f"; {len(view.numbers)} changed by you" if view.numbers else ""
    used = f"; {', '.join(employer.name for employer in view.employers)}" if view.employers else ""
    return f"{view.own.name}  {view.own.country}: a thank-you is {view.own.thanks_expected.word}{changed}{used}"


def in_lines(view: "ProfileView") -> list[str]:
    """One profile in full: its customs, its numbers, and for whom it counts."""
    own = view.own
    large = [] if own.thanks_at_large_employers else ["At a large employer the plan suggests no thank-you."]
    return [
        f"{own.country} ({own.name})",
        f"A thank-you there: {own.thanks_expected.word} ({own.thanks_expected.source})",
        f"Words: {own.formality.word} ({own.formality.source})",
        *large,
        "",
        *(line for meaning in MEANINGS.values() for line in in_words(view, meaning)),
        "",
        applies_to(view.employers),
    ]


def in_words(view: "ProfileView", meaning: Meaning) -> list[str]:
    """One number: its value, what it moves, and where it comes from."""
    from afterword.store.read.profiles import unit_of

    own, counted = number_of(view.own, meaning.name), number_of(view.counted, meaning.name)
    mark = f"  (yours; the profile's own is {own.value})" if counted.changed else ""
    return [
        f"{meaning.name}: {meaning.label}: {counted.value} {unit_of(meaning.name, counted.value)}{mark}",
        f"    {meaning.effect} Possible: {meaning.least} to {meaning.most}.",
        f"    Source: {source_of(view.own, meaning.name)}",
    ]


def applies_to(employers: "tuple[Employer, ...]") -> str:
    """For whom it counts."""
    names = ", ".join(employer.name for employer in employers)
    return f"Counts for: {names}." if names else "Counts for none of your employers at the moment."


def summary(view: "ProfileView") -> dict[str, object]:
    """One profile of the list as JSON."""
    return {
        "profile": view.own.name,
        "country": view.own.country,
        "thanks_expected": custom(view.own.thanks_expected),
        "formality": custom(view.own.formality),
        "thanks_at_large_employers": view.own.thanks_at_large_employers,
        "changed": view.numbers,
        "employers": [employer.name for employer in view.employers],
    }


def in_full(view: "ProfileView") -> dict[str, object]:
    """One profile as JSON."""
    return {**summary(view), "numbers": [fact(view, meaning) for meaning in MEANINGS.values()]}


def fact(view: "ProfileView", meaning: Meaning) -> dict[str, object]:
    """One number as JSON."""
    own, counted = number_of(view.own, meaning.name), number_of(view.counted, meaning.name)
    return {
        "name": meaning.name,
        "label": meaning.label,
        "unit": meaning.unit,
        "value": counted.value,
        "own": own.value,
        "changed": counted.changed,
        "least": meaning.least,
        "most": meaning.most,
        "source": source_of(view.own, meaning.name),
        "effect": meaning.effect,
    }


def custom(said: "Custom[Any]") -> dict[str, str]:
    """A custom as JSON."""
    return {"word": said.word.value, "source": said.source}


COMMANDS = {"profile": profile}
