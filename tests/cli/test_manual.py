"""The manual's page of commands names every option, and its example of a case is one that the filters read."""

import json
import re
from pathlib import Path

import click
import pytest

from afterword.cli.main import COMMANDS, commands
from afterword.core.casefile import read_case

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


def sections() -> dict[str, str]:
    parts = re.split(r"^## ", (REFERENCE / "commands.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {part.partition("\n")[0].strip().removeprefix("afterword "): part for part in parts}


def flat(group: click.Group, before: str = "") -> dict[str, click.Command]:
    found = {}
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        assert command is not None
        found[f"{before}{name}"] = command
        if isinstance(command, click.Group):
            found |= flat(command, f"{before}{name} ")
    return found


@pytest.mark.parametrize("name", sorted(flat(commands)))
def test_the_manual_names_every_option_of(name):
    command = flat(commands)[name]
    options = [option for one in command.params if isinstance(one, click.Option) for option in one.opts]
    assert [option for option in options if option not in sections()[name]] == []


def test_every_command_can_be_loaded():
    assert {name.split(" ")[0] for name in flat(commands)} == set(COMMANDS)


def test_the_example_of_a_case_is_one():
    text = (REFERENCE / "case.md").read_text(encoding="utf-8")
    example = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    assert example is not None
    assert read_case(json.loads(example[1])).case.employer.name == "Acme"
