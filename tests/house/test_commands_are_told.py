"""Every command of the terminal stands in the manual, and the manual tells of no command that is not there."""

import re

import click
import pytest
from tree import ROOT, headings

from afterword.cli import main

PAGE = ROOT / "docs" / "reference" / "commands.md"
FILTERS = {"judge", "plan", "compose", "invite", "promise"}


@pytest.fixture(scope="module")
def commands():
    groups = [one for one in vars(main).values() if isinstance(one, click.Group)]
    assert groups, "afterword.cli.main has no click group"
    return set(paths(groups[0]))


def paths(group, before=""):
    """The words a person types: `log call` is one command, and `log` another."""
    for name, command in group.commands.items():
        yield f"{before}{name}"
        if isinstance(command, click.Group):
            yield from paths(command, f"{before}{name} ")


def told():
    names = [re.sub(r"^afterword\s+", "", heading) for heading in headings(PAGE)]
    return {re.split(r"\s+(?:[A-Z]{2,}|--|…|\.\.\.|\[|<|-)|`", name)[0].strip() for name in names}


def test_every_command_has_a_heading_in_the_manual(commands):
    assert sorted((commands | FILTERS) - told()) == []


def test_every_command_says_what_it_does(commands):
    group = next(one for one in vars(main).values() if isinstance(one, click.Group))
    assert [name for name, command in group.commands.items() if not (command.help or command.short_help)] == []
