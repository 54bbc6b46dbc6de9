"""Every module says what lives in it; every folder and test has a name that says something."""

import ast

from tree import BUILT, ROOT, SOURCE, modules, relative, tree_of

NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers", "stuff"}
WORDS_IN_A_SENTENCE = 3


def written_modules():
    places = (SOURCE, ROOT / "tests", ROOT / "bench", ROOT / "docs")
    return [path for place in places for path in modules(place) if not BUILT & set(path.parts)]


def first_sentence(path):
    return (ast.get_docstring(tree_of(path)) or "").split("\n\n")[0]


def test_every_module_opens_with_a_sentence():
    named = [path for path in written_modules() if path.name != "__init__.py"]
    silent = [str(relative(path)) for path in named if first_sentence(path)[-1:] not in (".", ")", "?")]
    assert silent == []


def test_packages_are_empty():
    full = [path for path in SOURCE.rglob("__init__.py") if path.read_text().strip()]
    allowed = {SOURCE / "store" / "models" / "__init__.py"}  # Django finds models only by their package
    assert [str(relative(path)) for path in full if path not in allowed] == []


def test_every_folder_of_sources_is_a_package():
    folders = {path.parent for path in modules() if "templates" not in path.parts}
    assert [str(relative(folder)) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_nothing_is_called_by_a_name_that_says_nothing():
    everything = [*SOURCE.rglob("*"), *(ROOT / "tests").rglob("*"), *(ROOT / "docs").rglob("*")]
    assert [str(relative(path)) for path in everything if path.stem.lower() in NAMES_THAT_SAY_NOTHING] == []


def test_tests_are_named_as_sentences():
    tests = [
        f"{relative(path)}::{node.name}"
        for path in modules(ROOT / "tests")
        if path.name.startswith("test_")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        if len(node.name.split("_")) - 1 < WORDS_IN_A_SENTENCE
    ]
    assert tests == []


def test_test_files_have_names_of_their_own():
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted({name for name in names if names.count(name) > 1}) == []
