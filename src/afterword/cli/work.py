"""`afterword work`: what the app does by itself, without its pages, for a host with several processes."""

import re

import click

Part = tuple[int, int]


def part_of(_ctx: click.Context, _param: click.Parameter, value: str) -> Part:
    """Which part, of how many."""
    found = re.fullmatch(r"([0-9]{1,4})/([0-9]{1,4})", value)
    part, of = (int(found[1]), int(found[2])) if found else (0, 0)
    if not 1 <= part <= of:
        raise click.BadParameter("say which part of how many, as in 1/3.")
    return part, of


@click.command()
@click.option("--part", default="1/1", show_default=True, callback=part_of, help="Watch this part of the mailboxes.")
@click.option("--only-watching", is_flag=True, help="Send nothing that is due, and draft no inquiry.")
@click.pass_context
def work(ctx: click.Context, part: Part, *, only_watching: bool) -> None:
    """Look into the mailboxes, send what is due and draft inquiries, until stopped; the app does so as well."""
    ctx.exit(ctx.obj.work(part=part, only_watching=only_watching))


COMMANDS = {"work": work}
