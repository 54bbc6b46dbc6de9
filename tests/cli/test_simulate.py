"""`afterword simulate`: a table for people, one object for programs, and an exit code that tells of the worst."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from afterword.cli.main import commands
from afterword.core.etiquette.rulebook import RULES
from afterword.simulation.invariants import every


def simulate(*words: str):
    return CliRunner().invoke(commands, ["simulate", "--applications", "120", "--processes", "1", *words])


def test_a_program_gets_every_rule_and_every_invariant_by_name():
    said = simulate("--seed", "3", "--json")
    facts = json.loads(said.stdout)
    assert said.exit_code == 0
    assert facts["applications"] == 120
    assert facts["seed"] == 3
    assert list(facts["held"]) == [rule.name for rule in RULES]
    assert facts["violations"] == dict.fromkeys((*every.INVARIANTS, *every.TIMES), 0)
    assert facts["proposals"] == sum(facts["verdicts"].values())


def test_the_same_seed_prints_the_same_object():
    assert simulate("--json").stdout == simulate("--json", "--seed", "1").stdout


def test_a_person_gets_a_line_for_each_of_them():
    lines = simulate().stdout.splitlines()
    starts = [*(rule.name for rule in RULES), *every.INVARIANTS, *every.TIMES]
    assert [start for start in starts if not any(line.startswith(start) for line in lines)] == []


def test_what_must_never_happen_is_told_with_the_world_it_happened_in(monkeypatch):
    monkeypatch.setitem(every.INVARIANTS, "outside their hours", lambda *_facts: True)
    said = simulate()
    assert said.exit_code == 1
    assert "outside their hours: world 1/0/" in said.stdout


@pytest.mark.parametrize("words", [("--applications", "0"), ("--applications", "many"), ("--processes", "0")])
def test_nonsense_is_refused(words):
    assert simulate(*words).exit_code == 2


def test_it_needs_no_framework_and_no_data_folder(afterword_home):
    command = [sys.executable, "-X", "importtime", "-m", "afterword", "simulate", "--applications", "2", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    loaded = {row.rpartition("|")[2].strip() for row in done.stderr.splitlines() if row.startswith("import time:")}
    assert json.loads(done.stdout)["applications"] == 2
    assert {"django", "sqlite3", "smtplib"} & loaded == set()
    assert not afterword_home.exists()
