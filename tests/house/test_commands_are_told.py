"""Every command of the terminal stands in the manual, and the manual tells of no command that is not there."""

import re

import click
import pytest
from tree import ROOT, headings

from afterword.cli import main

PAGE = ROOT / "docs" / "reference" / "commands.md"


def groups():
    return [one for one in vars(main).values() if isinstance(one, click.Group)]


@pytest.fixture(scope="module")
def commands():
    """Every command by the words a person types: `log call` is one, and `log` another."""
    assert groups(), "afterword.cli.main has no click group"
    return dict(paths(groups()[0]))


def paths(group, before=""):
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from paths(command, f"{before}{name} ")


def told():
    names = [re.sub(r"^afterword\s+", "", heading) for heading in headings(PAGE)]
    return {re.split(r"\s+(?:[A-Z]{2,}|--|…|\.\.\.|\[|<|-)|`", name)[0].strip() for name in names}


def test_every_command_has_a_heading_in_the_manual(commands):
    assert sorted(set(commands) - told()) == []


def test_the_manual_tells_of_no_command_that_is_not_there(commands):
    named = {name for name in told() if name.split(" ")[0] in {command.split(" ")[0] for command in commands}}
    assert sorted(named - set(commands)) == []


def test_every_command_says_what_it_does(commands):
    assert [name for name, command in commands.items() if not (command.help or command.short_help)] == []
