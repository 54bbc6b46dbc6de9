"""The manual's page on the proof has a row for every rule, and for everything that must never happen a 0."""

import re

from tree import ROOT, words_of

from afterword.core.etiquette.rulebook import RULES
from afterword.simulation.invariants.every import INVARIANTS, TIMES

PAGE = ROOT / "docs" / "reference" / "proof.md"


def rows():
    """First cell -> the others, of every row of the page's tables."""
    table = re.findall(r"^\| `?([^|`]+?)`? \| (.*) \|$", words_of(PAGE), re.MULTILINE)
    return {first: [cell.strip() for cell in others.split("|")] for first, others in table}


def test_every_rule_has_its_row():
    assert [rule.name for rule in RULES if len(rows().get(rule.name, [])) != 3] == []


def test_what_must_never_happen_never_did():
    assert {name: rows().get(name) for name in (*INVARIANTS, *TIMES)} == {name: ["0"] for name in (*INVARIANTS, *TIMES)}
