"""The list of commands, in the order in which a person meets them; each lives in a file of its own."""

from importlib import import_module

import click

COMMANDS = {
    "serve": "serve",
    "demo": "demo",
    "today": "today",
    "interview": "interview",
    "debrief": "debrief",
    "send": "send",
    "letter": "letter",
    "why": "why",
    "log": "log",
    "mailbox": "mailbox",
    "meaning": "meaning",
    "model": "model",
    "profile": "profile",
    "voice": "voice",
    "language": "language",
    "export": "export",
    "import": "restore",
    "erase": "erase",
    "doctor": "doctor",
    "work": "work",
    "simulate": "simulate",
    "promise": "filters",
    "read": "filters",
    "judge": "filters",
    "plan": "filters",
    "compose": "filters",
    "review": "review_file",
    "invite": "filters",
}
"""From a command's name to the module in this folder that holds it."""


class Lazy(click.Group):
    """A group that loads a command's module only when that command is asked for."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The names, in reading order."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"afterword.cli.{COMMANDS[cmd_name]}")
        found = module.COMMANDS[cmd_name]
        return found if isinstance(found, click.Command) else None


@click.group(cls=Lazy, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="afterword")
@click.pass_context
def commands(ctx: click.Context) -> None:
    """What happens after a job interview: the thank-you, the one polite inquiry, and never one message too many.

    Without a command, the app starts and opens in your browser.
    """
    if ctx.invoked_subcommand is None:
        from afterword.cli.serve import serve

        ctx.invoke(serve)
