"""What the Makefile offers is listed, and CI runs the very same words."""

import os
import re
import subprocess
import sys

import pytest
from tree import ROOT, words_of

import suites

INNER = {"ready", "venv", "dev"}


@pytest.fixture(scope="module")
def makefile():
    return words_of(ROOT / "Makefile")


def phony(makefile):
    names = re.search(r"^\.PHONY: (.*)$", makefile, flags=re.MULTILINE)[1]
    return set(names.replace("$(WORDS)", re.search(r"^WORDS := (.*)$", makefile, flags=re.MULTILINE)[1]).split())


def test_make_alone_lists_every_command(makefile):
    told = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    listed = set(re.findall(r"^  make (\w+) +\S", told, flags=re.MULTILINE))
    assert phony(makefile) - INNER - listed == set()


def test_every_suite_is_a_word_for_make(makefile):
    assert set(suites.BY_NAME) - phony(makefile) == set()


def test_every_folder_of_tests_is_in_a_suite():
    in_suites = {folder for suite in suites.SUITES for folder in suite.folders}
    folders = {path.relative_to(ROOT / "tests").parts[0] for path in (ROOT / "tests").rglob("test_*.py")}
    assert folders - in_suites == set()


def test_ci_runs_what_a_person_runs():
    run = ROOT / ".ci" / "run"
    assert os.access(run, os.X_OK)
    assert words_of(run).rstrip().endswith("exec make test")


def test_a_run_in_which_no_test_ran_is_a_failure(capsys):
    assert suites.summary([suites.Outcome(suites.BY_NAME["unit"])]) == 1
    assert "no test ran" in capsys.readouterr().out


def test_a_failed_suite_fails_the_run_and_is_named(capsys):
    unit, lint = suites.BY_NAME["unit"], suites.BY_NAME["lint"]
    assert suites.summary([suites.Outcome(unit, ran=3), suites.Outcome(lint, failed=True)]) == 1
    assert "FAILED: lint" in capsys.readouterr().out


def test_a_suite_left_out_says_why(capsys):
    outcome = suites.Outcome(suites.BY_NAME["browser"], left_out="chromium is not on this machine")
    assert suites.summary([suites.Outcome(suites.BY_NAME["unit"], ran=3), outcome]) == 0
    assert "left out  browser" in capsys.readouterr().out


def test_a_suite_without_tests_runs_none_rather_than_all(capsys):
    outcome = suites.run(suites.Suite("nothing", "no such folder", ("nothing",)))
    assert (outcome.ran, outcome.failed) == (0, False)
    assert "no test has been written" in outcome.left_out


def test_of_all_suites_at_once_each_speaks_in_one_piece_and_the_summary_keeps_their_order(capfd, monkeypatch):
    say = "import time; [(print(n, flush=True), time.sleep(0.05)) for n in ({0}, {0}, {0})]"
    monkeypatch.setattr(suites, "BIN", suites.Path("/"))
    python = sys.executable.lstrip("/")
    some = [suites.Suite(f"s{n}", f"number {n}", command=((python, "-c", say.format(n)),)) for n in range(3)]
    outcomes = suites.in_lanes(some, ())
    said = capfd.readouterr().out
    assert all(f"=== s{n}: number {n} ===\n{n}\n{n}\n{n}\n" in said for n in range(3))
    assert [outcome.suite.name for outcome in outcomes] == ["s0", "s1", "s2"]
    assert not any(outcome.failed for outcome in outcomes)


def test_a_suite_that_fails_beside_another_is_known_as_failed(monkeypatch):
    monkeypatch.setattr(suites, "BIN", suites.Path("/"))
    python = sys.executable.lstrip("/")
    good, bad = (suites.Suite(f"exit {n}", "", command=((python, "-c", f"exit({n})"),)) for n in (0, 1))
    assert [outcome.failed for outcome in suites.in_lanes((good, bad), ())] == [False, True]


def test_who_is_among_the_longest_is_a_suite():
    assert set(suites.LONGEST_FIRST) <= set(suites.BY_NAME)
