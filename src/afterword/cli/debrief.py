"""`afterword debrief`: the questions of the debrief page, one after another, each answer kept at once."""

import click

from afterword.cli.pick import the_one
from afterword.cli.show import plainly
from afterword.cli.start import open_store


@click.command()
@click.argument("interview", required=False)
@plainly
def debrief(interview: str | None) -> None:
    """Note what was said, while it is fresh. INTERVIEW: a word of the employer's name, the role or the date."""
    candidate = open_store()
    from afterword import wiring
    from afterword.cli.debrief_keeper import Keeper
    from afterword.services.write_thanks import write_thanks
    from afterword.store.read.interviews import interviews_of

    row = the_one(interviews_of(candidate), interview, what="interview")
    click.echo(f"{row}\nPress Enter to leave a question out. Every answer is kept at once.\n")
    keep = Keeper(row)
    for person in row.interviewers.all():
        keep.highlight(person.pk, ask(f"What did you talk about with {person}?"))
    keep.excitement(ask("What makes the role exciting for you?"))
    keep.question(ask("Is there a question that you did not get to ask?"))
    keep.commitment(ask("Did you promise to send something? What?"))
    keep.next_steps(ask("What did they say about next steps, and when?"))
    keep.impression(one_of(("good", "mixed", "bad"), "How did it go: good, mixed or bad?"))
    write_thanks(row, now=wiring.clock())
    click.echo("\nKept. Read the thank-yous in the app, or send one with: afterword send")


def ask(question: str) -> str:
    """One answer, "" where there is none."""
    return str(click.prompt(question, default="", show_default=False)).strip()


def one_of(words: tuple[str, ...], question: str) -> str:
    """One of these words, or their beginning; asked again until it is one, or left out."""
    while said := ask(question).casefold():
        found = [word for word in words if word.startswith(said)]
        if len(found) == 1:
            return found[0]
        click.echo(f"Please say one of {', '.join(words)}, or press Enter to leave it out.")
    return ""


COMMANDS = {"debrief": debrief}
