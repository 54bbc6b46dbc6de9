"""What was held back from the making of the rules is read nearly as well as was measured; none of it is shown."""

import importlib.util
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[3] / "bench"


@pytest.fixture(scope="module")
def accuracy():
    sys.path.insert(0, str(BENCH))
    spec = importlib.util.spec_from_file_location("accuracy", BENCH / "accuracy.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["accuracy"] = module
    spec.loader.exec_module(module)
    return module


def shares(pairs):
    groups = {}
    for group, right in pairs:
        groups.setdefault(group, []).append(right)
    return {group: sum(rights) / len(rights) for group, rights in groups.items()}


def test_kinds_and_questions(accuracy):
    kinds, asks = accuracy.kinds("held", accuracy.keep_quiet)
    assert kinds.macro() >= 0.86
    assert kinds.of("rejection")[1] >= 0.9
    assert kinds.of("offer")[1] >= 0.9
    assert asks.of("True")[2] >= 0.9


def test_new_text_absences_and_bounces(accuracy):
    exact = [right for _, right in accuracy.new_texts("held", accuracy.keep_quiet)]
    assert sum(exact) / len(exact) >= 0.95
    assert shares(accuracy.absences("held", accuracy.keep_quiet))["until"] >= 0.87
    assert shares(accuracy.bounces("held", accuracy.keep_quiet))["recipient"] >= 0.95


def test_promises_in_four_languages(accuracy):
    told = exact = 0
    for _, counts in accuracy.promises("held", accuracy.keep_quiet):
        told, exact = told + counts["told"], exact + counts["exact"]
    assert exact / told >= 0.92
