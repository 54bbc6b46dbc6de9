"""One rule, one file, one test, one paragraph: rulebook, folder, tests and manual say the same."""

import importlib

import pytest
from tree import CORE, ROOT, headings, imported, modules

RULES = CORE / "etiquette" / "rules"
REVIEW = CORE / "writing" / "review"
NOT_A_CHECK = {"finding", "review"}


def names_in(folder, but=frozenset()):
    return {path.stem for path in folder.glob("*.py")} - {"__init__"} - but


def listed(module):
    """The names that a hand-written list imports, which is how a rule gets into it."""
    stem = module.removeprefix("afterword.").replace(".", "/")
    return set(imported(CORE.parent / f"{stem}.py"))


def names_of_tests():
    return {path.stem.removeprefix("test_") for path in (ROOT / "tests" / "unit").rglob("test_*.py")}


def stands_in(name, package, names):
    return any(one == f"{package}.{name}" or one.startswith(f"{package}.{name}.") for one in names)


@pytest.fixture(params=["rules", "review"])
def kind(request):
    if request.param == "rules":
        return names_in(RULES), "afterword.core.etiquette.rules", "afterword.core.etiquette.rulebook", "rulebook.md"
    return (
        names_in(REVIEW, NOT_A_CHECK),
        "afterword.core.writing.review",
        "afterword.core.writing.review.review",
        "review.md",
    )


def test_there_is_something_to_tell(kind):
    assert kind[0]


def test_every_one_stands_in_the_list(kind):
    names, package, book, _ = kind
    in_book = listed(book)
    assert {name for name in names if not stands_in(name, package, in_book)} == set()


def test_every_one_has_a_test(kind):
    assert kind[0] - names_of_tests() == set()


def test_every_one_has_a_paragraph(kind):
    names, _, _, page = kind
    assert names - headings(ROOT / "docs" / "reference" / page) == set()


def test_no_rule_or_check_knows_another(kind):
    names, package, _, _ = kind
    folder = RULES if package.endswith("rules") else REVIEW
    siblings = [
        f"{path.stem} knows {other}"
        for path in modules(folder)
        if path.stem in names
        for other in names - {path.stem}
        if stands_in(other, package, set(imported(path)))
    ]
    assert siblings == []


def test_a_rule_is_listed_once():
    rules = importlib.import_module("afterword.core.etiquette.rulebook").RULES
    assert len(rules) == len(set(rules)) == len(names_in(RULES))
