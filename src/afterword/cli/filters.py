"""The commands that speak JSON lines, as the help lists them; `config.main` runs them before the command line loads."""

import click


def command(name: str, says: str) -> click.Command:
    """One filter: with `--jsonl` it never comes here, so what is left to say is how it is used."""

    @click.command(name, help=says)
    @click.option("--jsonl", is_flag=True, help="Read one JSON object a line, answer one a line.")
    def run(jsonl: bool) -> None:  # noqa: ARG001 - click passes the flag that the help shows
        raise click.UsageError(f"afterword {name} reads JSON lines: run it as `afterword {name} --jsonl < FILE`.")

    return run


COMMANDS = {
    "promise": command(
        "promise",
        "Filter: when did they say they would answer? JSON lines with `text` and `said_at` in, date ranges out.",
    ),
    "read": command(
        "read", "Filter: what does this message mean? A mail or its words in, kind, promises and questions out."
    ),
    "judge": command("judge", "Filter: may this message go now? A case with a proposal in, a verdict out."),
    "plan": command("plan", "Filter: what comes next? A case in, the steps out."),
    "compose": command("compose", "Filter: write the message. A case with a proposal in, subject and body out."),
    "invite": command("invite", "Filter: what does this invitation say? An .ics in, its events out."),
}
