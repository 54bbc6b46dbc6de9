"""Which modules of the core have nothing to do with the damaged ones; they are loaded once, not in every fork."""

import ast
import gc
import importlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from mutation.making import CORE

NAME = "afterword.core"


def load_what_stands_apart(damaged: Iterable[str]) -> None:
    """Load all of the core that imports none of these modules (named below the core), neither itself nor by another."""
    imports = {_name_of(path): set(_imported(path)) for path in CORE.rglob("*.py") if path.stem != "__init__"}
    touched = {f"{NAME}.{module.replace('/', '.')}" for module in damaged}
    while more := {name for name, others in imports.items() if name not in touched and others & touched}:
        touched |= more
    for name in sorted(imports.keys() - touched):
        importlib.import_module(name)
    gc.freeze()


def _name_of(path: Path) -> str:
    return ".".join((NAME, *path.relative_to(CORE).with_suffix("").parts))


def _imported(path: Path) -> Iterator[str]:
    """Also "module.name" of `from module import name`, which may be a module as well."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
