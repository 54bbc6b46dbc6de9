"""How the house tests see the source tree: files, functions, words; it judges nothing."""

import ast
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "afterword"
CORE = SOURCE / "core"
BUILT = {".git", ".venv", ".build", ".hypothesis", ".mypy_cache", ".ruff_cache", "__pycache__", "node_modules", "dist"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Room:
    """One function: where it stands and how many lines it takes, signature and docstring included."""

    path: Path
    name: str
    lines: int

    def __str__(self) -> str:
        return f"{self.path}::{self.name} has {self.lines} lines"


@cache
def tree_of(path: Path) -> ast.Module:
    """A file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def modules(below: Path = SOURCE) -> list[Path]:
    """Every module below a folder; migrations are Django's own writing."""
    return sorted(path for path in below.rglob("*.py") if "migrations" not in path.parts)


def relative(path: Path) -> Path:
    """A path as the project says it."""
    return path.relative_to(ROOT)


def functions(below: Path = SOURCE) -> list[Room]:
    """Every function and method, the inner ones too."""
    return [
        Room(relative(path), node.name, (node.end_lineno or node.lineno) - node.lineno + 1)
        for path in modules(below)
        for node in ast.walk(tree_of(path))
        if isinstance(node, Function)
    ]


def imported(path: Path) -> Iterator[str]:
    """The full names of what a module imports, wherever in it; relative imports are not used here."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def kept_files() -> Iterator[Path]:
    """Every file a clone would have, as far as the tree itself can tell."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in BUILT and not name.endswith(".egg-info")]
        yield from (Path(folder) / name for name in files if not name.endswith(".pyc"))


def words_of(path: Path) -> str:
    """A document's text, or nothing where the document is missing."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


def headings(path: Path) -> set[str]:
    """The headings of a Markdown document, without marks."""
    lines = words_of(path).splitlines()
    return {line.lstrip("#").strip().strip("`") for line in lines if line.startswith("#")}
