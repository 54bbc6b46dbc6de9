"""The locks fit the project: every dependency is pinned with a hash, and both locks agree."""

import re
import tomllib

import pytest
from tree import ROOT, words_of

LOCKS = ("run", "dev", "mutants", "fuzz")
PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)(?:\[[a-z,]+\])?==([^\s;]+)(.*)$")


def blocks(lock):
    """One block a package: the pin and the hashes that belong to it."""
    text = words_of(ROOT / "requirements" / f"{lock}.txt").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def pins(lock):
    return {match[1]: match[2] for match in map(PIN.match, blocks(lock)) if match}


def plain(requirement):
    return re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def wanted(name):
    lines = words_of(ROOT / "requirements" / name).splitlines()
    return {plain(line) for line in lines if line.strip() and not line.startswith("#")}


@pytest.fixture(scope="module")
def project():
    return tomllib.loads(words_of(ROOT / "pyproject.toml"))["project"]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_a_pin_with_hashes(lock):
    assert blocks(lock)
    assert [line[:60] for line in blocks(lock) if not PIN.match(line) or "--hash=sha256:" not in line] == []


def test_every_dependency_is_locked(project):
    needed = {plain(one) for one in project["dependencies"]} | wanted("build.in")
    assert needed - set(pins("run")) == set()


def test_all_that_tests_need_is_locked(project):
    needed = {plain(one) for one in project["optional-dependencies"]["server"]} | wanted("dev.in")
    assert needed - set(pins("dev")) == set()


def test_tests_run_on_what_people_run():
    assert {name for name, version in pins("run").items() if pins("dev").get(name) != version} == set()


def test_people_are_not_given_what_only_tests_need():
    assert wanted("dev.in") & set(pins("run")) - wanted("build.in") == set()
