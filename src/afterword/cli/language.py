"""`afterword language`: the language in which one writes to the people of an application."""

import click

from afterword.cli.pick import the_one
from afterword.cli.show import as_json, plainly, show
from afterword.cli.start import open_store
from afterword.core.facts.words import Language

OF_ITSELF = "auto"
NAMES = {
    "": "the language of your notes, where they speak it",
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
}


@click.command()
@click.argument("which", type=click.Choice([*filter(None, map(str, Language)), OF_ITSELF], case_sensitive=False))
@click.argument("application", required=False)
@as_json
@plainly
def language(which: str, application: str | None, *, as_json: bool) -> None:
    """Write in the language WHICH. APPLICATION: a word of the employer's name or the role."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.change_application import change_application
    from afterword.store.read.applications import applications_of

    row = the_one(applications_of(candidate), application, what="application")
    chosen = "" if which == OF_ITSELF else which
    change_application(row, now=wiring.clock(), language=chosen)
    facts = {"application": row.pk, "language": chosen or None, "chosen": bool(chosen)}
    show(facts, [f"{row}: we write in {NAMES[chosen]}."], json_wanted=as_json)


COMMANDS = {"language": language}
