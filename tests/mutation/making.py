"""Which mutants there are of one module: mutmut's changes of single nodes, and two of our own, wherever they stand.

mutmut itself leaves out what is decorated and what stands outside functions; here only types and decorators are.
"""

import importlib.abc
import importlib.machinery
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import libcst as cst
from mutmut.mutation.mutators import mutation_operators

CORE = Path(__file__).resolve().parents[2] / "src" / "afterword" / "core"
SKIPPED = (cst.Annotation, cst.Decorator, cst.Import, cst.ImportFrom)
SPARES_QUESTIONS = ("ASKED_ONCE", "AFTER_OURS", "NEEDS")
"""What a rule says of itself only so that it is asked less often; properties in test_judge.py look after them."""


@dataclass(frozen=True)
class Mutant:
    """One change: the lines it touches, the old words and the new, and the whole new text of the module."""

    module: str
    """Below the core: "etiquette/judge"."""
    lines: tuple[int, int]
    was: str
    now: str
    original: str
    text: str

    @property
    def path(self) -> str:
        """Where the module stands."""
        return str(CORE / f"{self.module}.py")

    def finder(self) -> "Finder":
        """What lets `import` find the mutant in the module's place."""
        return Finder(self)

    def __str__(self) -> str:
        return f"{self.module}.py:{self.lines[0]}  {self.was}  ->  {self.now}"


class Finder(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Finds one module only, and gives the mutant's text for it."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        self.name = f"afterword.core.{mutant.module.replace('/', '.')}"

    def find_spec(self, fullname: str, _path: object, _target: object = None) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.name:
            return None
        return importlib.util.spec_from_file_location(fullname, self.mutant.path, loader=self)

    def get_source(self, _fullname: str) -> str:
        return self.mutant.text


def _refused(node: cst.If | cst.CompIf | cst.IfExp) -> Iterator[cst.CSTNode]:
    """A condition turned into its opposite, where mutmut changes only its parts."""
    inner = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    yield node.with_changes(test=cst.UnaryOperation(cst.Not(), inner))


def _nothing(node: cst.Return) -> Iterator[cst.CSTNode]:
    """An answer that is left out."""
    if node.value is not None and not (isinstance(node.value, cst.Name) and node.value.value == "None"):
        yield node.with_changes(value=cst.Name("None"))


OURS = ((cst.If, _refused), (cst.CompIf, _refused), (cst.Return, _nothing))


class _Changes(cst.CSTVisitor):
    """Collects, of one statement, each node and what may stand in its place."""

    def __init__(self) -> None:
        self.found: list[tuple[cst.CSTNode, cst.CSTNode]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, SKIPPED):
            return False
        kinds = [change for kind, change in (*mutation_operators, *OURS) if isinstance(node, kind)]
        changed = (other for change in kinds for other in change(node))
        # Of a string one change is enough: whoever compares it sees any of them.
        self.found += [(node, other) for other in (islice(changed, 1) if isinstance(node, cst.BaseString) else changed)]
        return True


def mutants_of(module: str, text: str) -> list[Mutant]:
    """Every mutant that compiles and reads otherwise than the module."""
    tree = cst.parse_module(text)
    parts = [tree.code_for_node(one) for one in tree.body]
    start = text.index("".join(parts))
    found: list[Mutant] = []
    for statement, part in zip(tree.body, parts, strict=True):
        if part.lstrip().startswith(SPARES_QUESTIONS):
            start += len(part)
            continue
        made: dict[str, Mutant] = {}
        changes = _Changes()
        statement.visit(changes)
        for node, other in changes.found:
            new = tree.code_for_node(statement.deep_replace(node, other))
            if new not in (part, *made) and _compiles(new):
                made[new] = _told(module, text, start, part, new)
        found += made.values()
        start += len(part)
    return found


def _compiles(text: str) -> bool:
    try:
        compile(text, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def _told(module: str, text: str, start: int, part: str, new: str) -> Mutant:
    """What was changed in one statement, as a person would look for it: the whole lines, without those around them."""
    before, after = part.splitlines(keepends=True), new.splitlines(keepends=True)
    first = _same(before, after)
    last = min(_same(before[::-1], after[::-1]), len(before) - first, len(after) - first)
    was, now = ("".join(lines[first : len(lines) - last]) for lines in (before, after))
    line = text.count("\n", 0, start) + first + 1
    changed = text[:start] + new + text[start + len(part) :]
    return Mutant(module, (line, line + max(was.count("\n") - 1, 0)), was.strip(), now.strip(), text, changed)


def _same(some: list[str], others: list[str]) -> int:
    """How many lines both begin with."""
    return next(
        (n for n, (one, other) in enumerate(zip(some, others, strict=False)) if one != other),
        min(len(some), len(others)),
    )
