"""Pages, commands and the worker ask the store and the services; a row's class is only a type to them."""

import ast
from pathlib import Path

from tree import SOURCE, Function, modules, relative, tree_of

ROWS = "afterword.store.models"
TABLES = {"objects", "raw", "bulk_create", "cursor", "save_base", "full_clean"}


def callers() -> list[Path]:
    return [path for room in ("web", "cli", "worker") for path in modules(SOURCE / room)]


def row_names(path):
    """The row classes a module knows by name."""
    imports = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.ImportFrom)]
    return {
        alias.asname or alias.name for node in imports if (node.module or "").startswith(ROWS) for alias in node.names
    }


def annotations(path):
    """Every expression that only says a type."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, Function) and node.returns:
            yield node.returns
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
            yield node.annotation
        elif isinstance(node, ast.Subscript):
            yield node.slice
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"cast", "isinstance"}:
            yield from node.args


def used_as_more_than_a_type(path):
    rows = row_names(path)
    types = {id(node) for said in annotations(path) for node in ast.walk(said)}
    names = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Name) and node.id in rows]
    return [f"{relative(path)}:{node.lineno} {node.id}" for node in names if id(node) not in types]


def test_a_row_class_is_only_a_type_to_a_caller():
    assert [use for path in callers() for use in used_as_more_than_a_type(path)] == []


def test_no_caller_touches_a_table():
    found = [
        f"{relative(path)}:{node.lineno} .{node.attr}"
        for path in callers()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in TABLES
    ]
    assert found == []
