"""Where a process begins: a filter goes straight to its work, everything else to the command line."""

import gc
import os
import sys
from importlib import import_module

FILTERS = ("promise", "read", "judge", "plan", "compose", "review", "invite")
"""Commands that speak JSON lines; they load neither Django nor the command line, so that they answer at once."""


def main() -> None:
    """Run what the person typed; the exit code says whether it went well."""
    os.umask(0o077)  # whatever is written, a database or an export, is for its owner only
    words = sys.argv[1:]
    if len(words) > 1 and words[0] in FILTERS and "--jsonl" in words[1:]:
        gc.disable()  # while it loads, as all of that stays: looking through it for what may go is work for nothing
        command = import_module(f"afterword.cli.{words[0]}")
        gc.freeze()
        gc.enable()
        command.filter_lines(sys.stdin.buffer, sys.stdout)
        return
    from afterword.cli.main import commands

    commands(prog_name="afterword", obj=Processes())


class Processes:
    """What runs until it is stopped; what that needs is loaded only then, so that the other commands start at once."""

    def __call__(self, *, port: int | None, browser: bool) -> int:
        """Start the local app; the exit code says whether it went well."""
        from afterword.config import local_app

        return local_app.serve(port=port, browser=browser)

    def work(self, *, part: tuple[int, int], only_watching: bool) -> int:
        """Do what the app does by itself, without its pages."""
        from afterword.config import by_itself

        return by_itself.work(part=part, only_watching=only_watching)
