"""Pages, commands and the worker ask the store and the services; they never touch a table themselves."""

import ast

from tree import SOURCE, modules, relative, tree_of

TABLES = {"objects", "_meta", "raw", "cursor"}


def test_no_caller_touches_a_table():
    found = [
        f"{relative(path)}:{node.lineno} .{node.attr}"
        for room in ("web", "cli", "worker")
        for path in modules(SOURCE / room)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in TABLES
    ]
    assert found == []
