"""How the house test finds ways past the one door: it reads a source tree and names every leak; it runs nothing."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

SEND, DOOR, HAND = "services/send_message.py", "services/door.py", "services/hand_over.py"
ANYWAY, MOVES, WIRING = "services/send_anyway.py", "store/write/moves.py", "wiring.py"
SOON, PENDING = "services/send_soon.py", "services/pending_override.py"
LOADERS = {"config/main.py", "cli/main.py"}
"""They load a command by the name that was typed; a command is in cli/, and read here like all others."""
OUT = {"smtplib", "imaplib", "poplib", "asyncio", "requests", "http.client", "urllib.request", "django.core.mail"}
"""What could carry a mail away."""
BY_NAME = {"import_module", "__import__", "eval", "exec"}
GUARDED = {"send", "sender_for", "carry", "hand_to", "as_eml", "as_draft", "mailto_url", "SmtpSender", "HandingSender"}
TAKES_BY_NAME = {"getattr", "attrgetter", "methodcaller", "__getattribute__"}
TAKES_A_SENDER = {"send_message", "send_soon", "send_anyway", "send_anyway_soon", "fill_demo"}
READS, READS_ONLY = "afterword.adapters.mail.reading.", "adapters/mail/reading/"
"""Octets into a mail and nothing else: it knows no other adapter and nothing that carries mail, so anybody may."""
ASKS_A_PERSON = {"web/message/leaving.py", "cli/send.py"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


@lru_cache(maxsize=2048)
def parsed(text: str) -> ast.Module:
    return ast.parse(text)


@lru_cache(maxsize=2048)
def nodes_of(text: str) -> dict[ast.AST, ast.AST]:
    """Each node of a module below its root, and what it stands in."""
    return {child: node for node in ast.walk(parsed(text)) for child in ast.iter_child_nodes(node)}


@dataclass(frozen=True)
class File:
    """One module: `name` is its path below the package."""

    name: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return parsed(self.text)

    @property
    def room(self) -> str:
        return self.name.split("/")[0]

    def imports(self) -> Iterator[str]:
        for node in self.parents:
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)

    def says(self, *words: str) -> bool:
        """Whether one of these words stands in it; where none does, it needs no second look."""
        return any(word in self.text for word in words)

    @property
    def parents(self) -> dict[ast.AST, ast.AST]:
        return nodes_of(self.text)


def called(node: ast.AST) -> str:
    """The last name of what is called: send_message for services.send_message(…)."""
    func = node.func if isinstance(node, ast.Call) else None
    return func.id if isinstance(func, ast.Name) else func.attr if isinstance(func, ast.Attribute) else ""


def inside(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    """Everything that a node stands in, the nearest first."""
    while node in parents:
        node = parents[node]
        yield node


def function_of(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> str:
    return next((each.name for each in inside(node, parents) if isinstance(each, Function)), "")


# Each of these names the leaks of one kind


def whoever_lets_a_mail_leave(file: File) -> Iterator[str]:
    """A sender's `send` is touched at one place; nobody takes it, or what leads to it, by another name or by a text."""
    if file.room == "adapters" or not file.says(*GUARDED):
        return
    parents = file.parents
    for node in file.parents:
        if isinstance(node, ast.Attribute) and node.attr == "send" and not may_send(file, node, parents):
            yield f"{file.name}:{node.lineno} touches .send"
        for word in words(node) & GUARDED if called(node) in TAKES_BY_NAME else ():
            yield f"{file.name}:{node.lineno} takes {word} by name"
        if isinstance(node, ast.alias) and node.name in GUARDED and node.asname:
            yield f"{file.name}:{node.lineno} calls {node.name} by another name"


def may_send(file: File, node: ast.Attribute, parents: dict[ast.AST, ast.AST]) -> bool:
    """The one call that lets a mail leave; `leaving.send` in a table of addresses is a page of ours."""
    of = node.value.id if isinstance(node.value, ast.Name) else ""
    there = (file.name, function_of(node, parents), of)
    return there in {(SEND, "hand_to", "sender"), ("web/message/urls.py", "", "leaving")}


def words(node: ast.AST) -> set[object]:
    return {each.value for each in ast.walk(node) if isinstance(each, ast.Constant)}


def whoever_knows_a_way_out(file: File) -> Iterator[str]:
    """Only wiring knows the mail adapters, only they know what carries mail; no import is by a made-up name."""
    ways = {out.rpartition(".")[2] for out in OUT}
    if not file.says("adapters", *ways, *BY_NAME):
        return
    for name in file.imports():
        if is_a_way_out(name, file):
            yield f"{file.name} imports {name}"
    for node in file.parents:
        if called(node) in BY_NAME and file.name not in LOADERS:
            yield f"{file.name}:{node.lineno} imports by a made-up name"


def is_a_way_out(name: str, file: File) -> bool:
    """Whether a module may not know that name: only reading is free of the rule, and what reads knows no way out."""
    adapter = name.startswith("afterword.adapters.mail") and not name.startswith(READS)
    carries = any(name == out or name.startswith(f"{out}.") for out in OUT)
    inside = file.room in {"adapters", WIRING} and not file.name.startswith(READS_ONLY)
    return (adapter and not inside) or (carries and (file.room != "adapters" or file.name.startswith(READS_ONLY)))


def whoever_gets_a_sender(file: File) -> Iterator[str]:
    """What `sender_for` gives goes, as `sender=`, to the services that pass the door, and nowhere else."""
    if file.room in {"adapters", "core"} or not file.says("sender_for"):
        return
    parents = file.parents
    for node in file.parents:
        if is_named(node, "sender_for") and not may_be_named(node, parents):
            yield f"{file.name}:{node.lineno} hands sender_for on"
        if called(node) == "sender_for" and not goes_to_the_door(node, file, parents):
            yield f"{file.name}:{node.lineno} keeps a sender"


def is_named(node: ast.AST, name: str) -> bool:
    return (isinstance(node, ast.Name) and node.id == name) or (isinstance(node, ast.Attribute) and node.attr == name)


def may_be_named(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Called, or handed to the sweep, which calls it the same way."""
    parent = parents.get(node)
    if isinstance(parent, ast.Call):
        return parent.func is node or called(parent) == "send_due"
    return isinstance(parent, ast.keyword) and parent.arg == "sender_for" and called(parents[parent]) == "sweep"


def goes_to_the_door(call: ast.AST, file: File, parents: dict[ast.AST, ast.AST]) -> bool:
    held = next((each for each in inside(call, parents) if not isinstance(each, ast.IfExp)), None)
    if isinstance(held, ast.keyword):
        return is_for_the_door(held, parents)
    if not isinstance(held, ast.Assign) or [is_named(each, "sender") for each in held.targets] != [True]:
        return False
    where = next((each for each in inside(call, parents) if isinstance(each, Function)), file.tree)
    return all(is_harmless(use, parents) for use in uses(where, "sender"))


def uses(where: ast.AST, name: str) -> Iterator[ast.Name]:
    for node in ast.walk(where):
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
            yield node


def is_for_the_door(held: ast.keyword, parents: dict[ast.AST, ast.AST]) -> bool:
    return held.arg == "sender" and called(parents[held]) in TAKES_A_SENDER


def is_harmless(use: ast.Name, parents: dict[ast.AST, ast.AST]) -> bool:
    """Handed to the door's services, or only asked whether it is there."""
    parent = parents[use]
    if isinstance(parent, ast.keyword):
        return is_for_the_door(parent, parents)
    return isinstance(parent, ast.Compare) and [is_none(each) for each in parent.comparators] == [True]


def is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def whoever_makes_a_sender(file: File) -> Iterator[str]:
    """Wiring makes one in `sender_for` alone, and turns into a link or a file only what the guard let go by hand."""
    if file.name != WIRING:
        return
    parents = file.parents
    for node in file.parents:
        if called(node).endswith("Sender") and function_of(node, parents) != "sender_for":
            yield f"{file.name}:{node.lineno} makes a sender"
        if called(node) in {"as_eml", "as_draft", "mailto_url"} and [called(each) for each in node.args] != [
            "mail_by_hand"
        ]:
            yield f"{file.name}:{node.lineno} gives out a text that the door has not seen"
        handed = any(is_named(node, name) for name in ("as_eml", "as_draft", "mailto_url"))
        if handed and not (isinstance(parents[node], ast.Call) and parents[node].func is node):
            yield f"{file.name}:{node.lineno} hands the maker of a text on"


def whoever_passes_by_the_door(file: File) -> Iterator[str]:
    """The mail is carried only where the door has said go, and from nowhere else."""
    carriers = {"carry": "send_message", "hand_to": "carry"}
    if not file.says(*carriers):
        return
    parents = file.parents
    for node in parents:
        if isinstance(node, ast.alias) and node.name in carriers:
            yield f"{file.name} imports {node.name}"
        for name, caller in carriers.items():
            if is_named(node, name) and (file.name, function_of(node, parents)) != (SEND, caller):
                yield f"{file.name}:{node.lineno} reaches {name}"
        if called(node) == "carry" and not any(is_go(each, node) for each in inside(node, parents)):
            yield f"{file.name}:{node.lineno} carries without the door's go"


def is_go(test: ast.AST, call: ast.AST) -> bool:
    """An `if pass_door(…).word is Word.GO:` with the call in its body."""
    if not isinstance(test, ast.If) or not isinstance(test.test, ast.Compare):
        return False
    left, right = test.test.left, test.test.comparators[0]
    asked = isinstance(left, ast.Attribute) and left.attr == "word" and called(left.value) == "pass_door"
    go = isinstance(test.test.ops[0], ast.Is) and is_named(right, "GO") and len(test.test.ops) == 1
    return asked and go and any(call in ast.walk(each) for each in test.body)


def whoever_moves_a_message(file: File) -> Iterator[str]:
    """Claimed by the door alone, sending by its one carrier; no row's state is written but by a move of the table."""
    movers = {"CLAIMED": (DOOR, "pass_door"), "SENDING": (SEND, "carry")}
    if file.room == "core" or not file.says("state", "CLAIMED", "SENDING"):
        return
    parents = file.parents
    for node in file.parents:
        if called(node) in {"move", "settled"} and len(node.args) > 1 and isinstance(node.args[1], ast.Attribute):
            then = node.args[1].attr
            if then in movers and (file.name, function_of(node, parents)) != movers[then]:
                yield f"{file.name}:{node.lineno} moves a message to {then.lower()}"
        writes = called(node) in {"update", "create", "update_or_create", "bulk_create"} and file.name != MOVES
        if writes and any(each.arg == "state" for each in node.keywords):
            yield f"{file.name}:{node.lineno} writes a state past the table"
        if isinstance(node, ast.Attribute) and node.attr == "state" and isinstance(node.ctx, ast.Store):
            yield f"{file.name}:{node.lineno} writes a state past the table"


def whoever_overrides(file: File) -> Iterator[str]:
    """An override is made by one service, and that one is called where a person is asked: the page and the terminal.

    While the time to undo runs the row keeps it, and the door alone reads it there.
    """
    if not file.says("verride", "anyway"):
        return
    for name in file.imports():
        if (
            name.endswith(("send_anyway.send_anyway", "send_anyway.send_anyway_soon", "send_anyway.hand_over_anyway"))
            and file.name not in ASKS_A_PERSON
        ):
            yield f"{file.name} imports {name}"
        if name.endswith("pending_override.pending_override") and file.name != DOOR:
            yield f"{file.name} imports {name}"
    for node in file.parents:
        if called(node) == "Override" and file.name not in {ANYWAY, PENDING, "core/etiquette/override.py"}:
            yield f"{file.name}:{node.lineno} makes an override"
        passes = isinstance(node, ast.keyword) and node.arg == "override" and not isinstance(node.value, ast.Attribute)
        if passes and file.name not in {ANYWAY, SEND, SOON, HAND, DOOR}:
            yield f"{file.name}:{node.lineno} hands an override on"


KINDS: tuple[Callable[[File], Iterator[str]], ...] = (
    whoever_lets_a_mail_leave,
    whoever_knows_a_way_out,
    whoever_gets_a_sender,
    whoever_makes_a_sender,
    whoever_passes_by_the_door,
    whoever_moves_a_message,
    whoever_overrides,
)


@lru_cache(maxsize=2048)
def leaks_of(file: File) -> tuple[str, ...]:
    """Every way past the door that can be seen in one module."""
    return tuple(leak for kind in KINDS for leak in kind(file))


def leaks(root: Path) -> list[str]:
    """Every way past the door that can be seen in the package below that folder."""
    paths = (path for path in sorted(root.rglob("*.py")) if "migrations" not in path.parts)
    files = (File(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")) for path in paths)
    return [leak for file in files for leak in leaks_of(file)]
