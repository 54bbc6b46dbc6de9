"""Which words speak for which kind of message, from the development part of the corpus.

The marks are those of core/reading/kind/features.py. What was held back is never read here.
"""

import json
from pathlib import Path

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import INCOMING_KINDS
from afterword.core.reading.kind.features import features
from afterword.core.reading.newtext.parts import parts_of
from learning import descent

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus" / "reading"
WEIGHTS = ROOT / "src" / "afterword" / "core" / "reading" / "kind" / "weights.py"
KINDS = [kind.value for kind in INCOMING_KINDS]


def rows() -> list[dict]:
    """The messages of the development part that have a kind, in the order of their names."""
    files = sorted(CORPUS.glob("dev-*.jsonl"))
    lines = (json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return sorted((line for line in lines if "kind" in line), key=lambda line: line["name"])


def mark_of(lines: list[dict]) -> str:
    """Which corpus it was."""
    return descent.mark_of(f"{line['name']}\t{line['kind']}\t{line.get('raw') or line['text']}" for line in lines)


def mail_of(line: dict) -> Mail:
    """The message of a line."""
    return read_mail(line["raw"].encode()) if "raw" in line else Mail(head=Head(), text=line["text"])


def example(line: dict) -> descent.Example:
    """A message as its marks, and its kind."""
    mail = mail_of(line)
    marks = sorted(one.value for one in mail.head.marks)
    found = features(mail.head.subject, parts_of(mail.text).new, marks)
    return descent.Example(found, KINDS.index(line["kind"]))


def main() -> None:
    """Learn, write, and say how much it was."""
    lines = rows()
    taught = descent.learned([example(line) for line in lines], len(KINDS))
    kinds = ", ".join(f'"{kind}"' for kind in KINDS)
    WEIGHTS.write_text(descent.written("a message", mark_of(lines), f"KINDS = ({kinds})\n", taught), encoding="utf-8")
    print(f"{len(lines)} messages, {len(taught[1])} marks: {WEIGHTS.stat().st_size / 1000:.0f} kB")
