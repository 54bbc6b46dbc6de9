"""`afterword model`: show, set, try, forget the language model; a key is typed or piped in, never an argument."""

import sys
from typing import TYPE_CHECKING

import click

from afterword.cli.show import as_json, plainly, show
from afterword.cli.start import open_store

if TYPE_CHECKING:
    from afterword.store.models import LanguageModel

OFF = "No language model is switched on. Every text is written without one."
SET_IT = "No language model is switched on. `afterword model set ADDRESS NAME` does it."


@click.group()
def model() -> None:
    """A language model that suggests other wordings: what is set, set it, try it, switch it off."""


@model.command("show")
@as_json
@plainly
def show_model(*, as_json: bool) -> None:
    """Say which one is switched on; its key is shown to nobody."""
    kept = kept_model()
    if kept is None:
        show({"model": None}, [OFF], json_wanted=as_json)
        return
    tried = "It has answered." if kept.tried_at else "It has not answered yet; `afterword model try` asks it."
    says = [f"{kept.name} at {kept.address}, which has {kept.seconds} seconds for an answer.", tried]
    show({"model": fact(kept)}, says, json_wanted=as_json)


@model.command("set")
@click.argument("address")
@click.argument("name")
@click.option("--key", "with_key", is_flag=True, help="Ask for a key, or read it from the standard input.")
@click.option("--seconds", type=int, help="How long to wait for an answer; 30, where nothing is said.")
@as_json
@plainly
def set_model(address: str, name: str, *, with_key: bool, seconds: int | None, as_json: bool) -> None:
    """Switch on the model NAME at ADDRESS (such as http://localhost:11434/v1), and try it."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.set_text_model import SECONDS, set_text_model

    key = asked_key(err=as_json) if with_key else None
    wait = SECONDS if seconds is None else seconds
    kept = set_text_model(candidate, secrets=wiring.secrets(), address=address, name=name, key=key, seconds=wait)
    tell_try(kept, json_wanted=as_json)


@model.command("try")
@as_json
@plainly
def try_model(*, as_json: bool) -> None:
    """Ask it one word, and say what stands in the way, if anything; nothing of yours is told to it."""
    kept = kept_model()
    if kept is None:
        raise ValueError(SET_IT)
    tell_try(kept, json_wanted=as_json)


@model.command()
@plainly
def forget() -> None:
    """Switch it off and forget its key; every text stays as it is."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.forget_text_model import forget_text_model

    forget_text_model(candidate, secrets=wiring.secrets())
    click.echo("The language model is switched off, and its key forgotten. Every text is as it was.")


def kept_model() -> "LanguageModel | None":
    """The one that is switched on."""
    candidate = open_store()
    from afterword.store.read.candidates import language_model_of

    return language_model_of(candidate)


def tell_try(kept: "LanguageModel", *, json_wanted: bool) -> None:
    """Try it; where it does not work, that is said, and the exit code is 1."""
    from afterword import wiring
    from afterword.services.try_text_model import try_text_model

    trouble = try_text_model(kept, model=wiring.text_model(kept), now=wiring.clock())
    says = trouble.says if trouble else f"{kept.name} answers. A draft has a button for another wording now."
    cause = trouble.cause if trouble else None
    show({"model": fact(kept), "works": trouble is None, "cause": cause, "says": says}, [says], json_wanted=json_wanted)
    if trouble:
        raise SystemExit(1)


def fact(kept: "LanguageModel") -> dict[str, object]:
    """What is kept, as JSON."""
    return {"address": kept.address, "name": kept.name, "seconds": kept.seconds}


def asked_key(*, err: bool) -> str:
    """Typed at a terminal without being shown, or the first line of what is piped in."""
    if sys.stdin.isatty():
        return str(click.prompt("Key", hide_input=True, err=err))
    return sys.stdin.readline().strip()


COMMANDS = {"model": model}
