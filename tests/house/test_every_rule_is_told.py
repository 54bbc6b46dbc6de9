"""One rule, one file, one test, one paragraph: rulebook, folder, tests and manual agree; review checks as well."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from tree import CORE, ROOT, headings, imported, words_of

from afterword.core.etiquette.rulebook import RULES
from afterword.core.writing.review.review import CHECKS

REFERENCE = ROOT / "docs" / "reference"
LONGEST_CHANGE = 120
"""Characters of what would change a rule's answer: it is read beside the sentence of the rule."""
NOT_A_CHECK = {"finding", "review"}


@dataclass(frozen=True)
class Kind:
    """One kind of thing that is a file each: where they stand, what the hand-written list has, where they are told."""

    package: str
    listed: Sequence[str]
    page: Path

    @property
    def folder(self) -> Path:
        return CORE.parents[1].joinpath(*self.package.split("."))

    @property
    def names(self) -> set[str]:
        return {path.stem for path in self.folder.glob("*.py")} - {"__init__"} - NOT_A_CHECK

    def in_file(self, name: str) -> set[str]:
        return {one.removeprefix(f"{self.package}.").split(".")[0] for one in imported(self.folder / f"{name}.py")}


RULE = Kind("afterword.core.etiquette.rules", [rule.name for rule in RULES], REFERENCE / "rulebook.md")
CHECK = Kind(
    "afterword.core.writing.review",
    [check.__module__.rpartition(".")[2] for check in CHECKS],
    REFERENCE / "review.md",
)


@pytest.fixture(params=[RULE, CHECK], ids=["rules", "checks"])
def kind(request):
    return request.param


def test_every_file_stands_in_the_list_once(kind):
    assert sorted(kind.listed) == sorted(kind.names)


def test_every_one_has_a_test(kind):
    tests = {path.stem.removeprefix("test_") for path in (ROOT / "tests" / "unit").rglob("test_*.py")}
    assert sorted(kind.names - tests) == []


def test_every_one_has_a_paragraph(kind):
    assert sorted(kind.names - headings(kind.page)) == []


def test_every_rule_says_what_would_change_it():
    silent = [rule.name for rule in RULES if not rule.changes[:1].isupper() or not rule.changes.endswith(".")]
    assert silent == []
    assert [rule.name for rule in RULES if len(rule.changes) > LONGEST_CHANGE] == []
    assert len({rule.changes for rule in RULES}) == len(RULES)


def test_the_manual_stands_in_the_order_of_the_list(kind):
    lines = [line.lstrip("#").strip().strip("`") for line in words_of(kind.page).splitlines() if line.startswith("#")]
    assert [line for line in lines if line in kind.names] == list(kind.listed)


def test_no_one_knows_another(kind):
    known = {name: kind.in_file(name) & kind.names - {name} for name in kind.names}
    assert {name: others for name, others in known.items() if others} == {}
