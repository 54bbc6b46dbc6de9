"""The core is told everything: it imports only what can neither look nor reach outside, and asks no clock."""

import ast

from tree import CORE, imported, modules, relative, tree_of

PURE = {
    "__future__", "abc", "base64", "binascii", "bisect", "calendar", "codecs", "collections", "contextlib", "copy",
    "dataclasses", "datetime", "decimal", "difflib", "email", "enum", "fractions", "functools", "hashlib",
    "heapq", "html", "itertools", "json", "keyword", "math", "numbers", "operator", "quopri", "re", "statistics",
    "string", "textwrap", "types", "typing", "unicodedata", "urllib", "zoneinfo", "afterword", "holidays",
    "msgspec",
}  # fmt: skip
REACHING = {"urllib.request", "urllib.robotparser", "email.utils.localtime", "email.utils.make_msgid"}
ASKING = {"open", "print", "input", "eval", "exec", "compile", "__import__", "breakpoint", "hash", "id", "globals"}
CLOCKS = {"now", "utcnow", "today"}


def reaches(name):
    return name.split(".")[0] not in PURE or any(name == one or name.startswith(f"{one}.") for one in REACHING)


def outside_of_itself(path):
    ours = [name for name in imported(path) if name.startswith("afterword.")]
    return [name for name in ours if not name.startswith("afterword.core")]


def calls(path):
    return [node.func for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)]


def test_the_core_imports_only_what_is_pure():
    assert {f"{relative(path)}: {name}" for path in modules(CORE) for name in imported(path) if reaches(name)} == set()


def test_the_core_knows_no_other_room():
    assert {f"{relative(path)}: {name}" for path in modules(CORE) for name in outside_of_itself(path)} == set()


def test_the_core_calls_nothing_that_looks_outside_or_differs_from_run_to_run():
    found = [
        f"{relative(path)}:{call.lineno} {call.id}"
        for path in modules(CORE)
        for call in calls(path)
        if isinstance(call, ast.Name) and call.id in ASKING
    ]
    assert found == []


def test_the_core_asks_no_clock():
    found = [
        f"{relative(path)}:{call.lineno} {ast.unparse(call)}"
        for path in modules(CORE)
        for call in calls(path)
        if isinstance(call, ast.Attribute) and call.attr in CLOCKS
    ]
    assert found == []
