"""`afterword voice`: how you write; shown, set field by field, or learned from mails of your own."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.show import as_json, plainly, show
from afterword.cli.start import open_store
from afterword.core.facts.voice import CHOICES, FIELDS, LONGEST_SIGN_OFF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from afterword.core.writing.voice_of import Learned

FIELD = click.Choice(FIELDS, case_sensitive=False)
OPEN = "open"
LARGEST_FILE = 25_000_000
"""Bytes of a file that is read; the largest mail that common providers carry."""


@click.group()
def voice() -> None:
    """See, set and learn how you write: greeting, sign-off, address, formality, spelling, length, own name."""


@voice.command("show")
@as_json
@plainly
def show_voice(*, as_json: bool) -> None:
    """Show what is chosen, and what may be."""
    told(open_store().voice, as_json=as_json)


@voice.command("set")
@click.argument("field", type=FIELD)
@click.argument("word")
@as_json
@plainly
def set_voice(field: str, word: str, *, as_json: bool) -> None:
    """Write with WORD as the FIELD from now on; `open` leaves it to the reader's country again."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.change_voice import change_voice

    chosen = "" if word == OPEN else word
    told(change_voice(candidate, words={field: chosen}, now=wiring.clock()).voice, as_json=as_json)


@voice.command("learn")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--take", is_flag=True, help="Write like that from now on, in place of only showing what was found.")
@as_json
@plainly
def learn(files: tuple[Path, ...], *, take: bool, as_json: bool) -> None:
    """Find out from mails of your own, FILES with their source or their words alone. Nothing of them is kept."""
    candidate = open_store()
    from afterword import wiring
    from afterword.core.writing.voice_of import words_learned
    from afterword.services.change_voice import change_voice

    found = wiring.learn_voice(candidate, [words_of(file) for file in files])
    if take and found:
        change_voice(candidate, words=words_learned(found), now=wiring.clock())
    facts = {"found": [fact(one) for one in found], "taken": bool(take and found)}
    lines = [in_a_line(one) for one in found] or ["These mails show nothing sure of how you write."]
    last = ["Taken." if take else "Nothing is changed yet: --take writes like that from now on."] if found else []
    show(facts, [*lines, *last], json_wanted=as_json)


def words_of(file: Path) -> bytes:
    """The file's content; ValueError where it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_FILE)
    except OSError as error:
        raise ValueError(f"{file.name} cannot be read: {error.strerror}") from error


def told(chosen: "Mapping[str, str]", *, as_json: bool) -> None:
    """Each field with its word, and the words there are."""
    show({"voice": dict(chosen)}, [field_line(name, chosen.get(name, "")) for name in FIELDS], json_wanted=as_json)


def field_line(name: str, word: str) -> str:
    """One field in a line."""
    others = ", ".join(CHOICES[name]) if name in CHOICES else f"a line of up to {LONGEST_SIGN_OFF} characters"
    return f"{name}: {word or 'open, as the reader has it'}  (there are: {others}, {OPEN})"


def in_a_line(one: "Learned") -> str:
    """One finding with its words."""
    return f"{one.field}: {one.word}  ({one.mails} of {one.of}: {'; '.join(f'“{words}”' for words in one.shown[:3])})"


def fact(one: "Learned") -> dict[str, object]:
    """One finding as JSON."""
    return {"field": one.field, "word": one.word, "shown": list(one.shown), "mails": one.mails, "of": one.of}


COMMANDS = {"voice": voice}
