"""Learn which words speak for which kind of message, from the development part of the corpus: `make learn`.

Multinomial logistic regression on the marks of core/reading/kind/features.py, by plain gradient steps with fixed
seeds: the same corpus gives the same weights. They are written to core/reading/kind/weights.py. What was held back is
never read here.
"""

import base64
import hashlib
import json
import math
import random
import struct
from pathlib import Path

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import INCOMING_KINDS
from afterword.core.reading.kind.features import features
from afterword.core.reading.newtext.parts import parts_of

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus" / "reading"
WEIGHTS = ROOT / "src" / "afterword" / "core" / "reading" / "kind" / "weights.py"
KINDS = [kind.value for kind in INCOMING_KINDS]
EPOCHS, RATE, SHRINKS, LEAST, SEEDS = 6, 0.5, 1e-5, 2, (1, 2, 3)
"""Rounds through the corpus; size of the first steps; how weights shrink; in how many messages a mark has to stand; and
the orders in which the corpus is walked, each for itself, of which the mean is kept.

One order alone leaves much to chance: of 816 messages that no rule was sure of, read by what was learned from the other
batches, 0.81 were right with one (12 rounds), 0.82 to 0.83 with the mean of three, no more with six. Nothing was gained
by leaving marks out at random, by smaller first steps, by other shrinking, or by means over the rounds of one order.
"""
STEPS, WIDEST = 12, 127
"""So many steps of a weight as it is kept make one; the widest that a signed byte holds."""
A_LINE = 2000

Row = tuple[frozenset[int], int]


def rows() -> list[dict]:
    """The messages of the development part that have a kind, in the order of their names."""
    files = sorted(CORPUS.glob("dev-*.jsonl"))
    lines = (json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return sorted((line for line in lines if "kind" in line), key=lambda line: line["name"])


def mark_of(lines: list[dict]) -> str:
    """Which corpus it was, so that a test can tell weights that have grown old."""
    said = "\n".join(f"{line['name']}\t{line['kind']}\t{line.get('raw') or line['text']}" for line in lines)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def learnable(line: dict) -> Row:
    """A message as its marks, and its kind."""
    mail = read_mail(line["raw"].encode()) if "raw" in line else Mail(head=Head(), text=line["text"])
    marks = sorted(one.value for one in mail.head.marks)
    return features(mail.head.subject, parts_of(mail.text).new, marks), KINDS.index(line["kind"])


def learned(docs: list[Row]) -> tuple[dict[int, list[float]], list[float]]:
    """The weights of each mark, and those that every message has."""
    seen: dict[int, int] = {}
    for marks, _ in docs:
        for one in marks:
            seen[one] = seen.get(one, 0) + 1
    kept = [(sorted(one for one in marks if seen[one] >= LEAST), kind) for marks, kind in docs]
    marks = sorted(one for one in seen if seen[one] >= LEAST)
    walks = [walk(kept, marks, random.Random(seed)) for seed in SEEDS]
    weights = {one: mean([weights[one] for weights, _ in walks]) for one in marks}
    return weights, mean([always for _, always in walks])


def mean(rows: list[list[float]]) -> list[float]:
    """Of several rows, place by place."""
    return [sum(column) / len(rows) for column in zip(*rows, strict=True)]


def walk(kept: list, marks: list[int], dice: random.Random) -> tuple[dict[int, list[float]], list[float]]:
    """The weights after some rounds through the messages, in an order of its own."""
    counts = [max(1, sum(kind == at for _, kind in kept)) for at in range(len(KINDS))]
    scales = [math.sqrt(len(kept) / (len(KINDS) * count)) for count in counts]
    weights = {one: [0.0] * len(KINDS) for one in marks}
    walked = {one: [1e-8] * len(KINDS) for one in marks}
    always = [0.0] * len(KINDS)
    order = list(range(len(kept)))
    for _ in range(EPOCHS):
        dice.shuffle(order)
        for at in order:
            if kept[at][0]:
                step(*kept[at], weights, walked, always, scales)
    return weights, always


def step(marks, kind, weights, walked, always, scales) -> None:
    """One step down the slope of one message's loss; steps grow smaller for marks that have walked far (AdaGrad)."""
    share = 1 / math.sqrt(len(marks))
    sums = always[:]
    for one in marks:
        for at, weight in enumerate(weights[one]):
            sums[at] += weight * share
    top = max(sums)
    odds = [math.exp(value - top) for value in sums]
    slope = [(odd / sum(odds) - (at == kind)) * scales[kind] for at, odd in enumerate(odds)]
    for at, value in enumerate(slope):
        always[at] -= 0.01 * value
    steep = [at for at, value in enumerate(slope) if abs(value) > 1e-3]
    for one in marks:
        own, gone = weights[one], walked[one]
        for at in steep:
            by = slope[at] * share + SHRINKS * own[at]
            gone[at] += by * by
            own[at] -= RATE * by / math.sqrt(gone[at])


def written(weights: dict[int, list[float]], always: list[float], mark: str) -> str:
    """The module that holds them."""
    whole = {one: [quantised(value) for value in row] for one, row in weights.items()}
    filled = {one: row for one, row in whole.items() if any(row)}
    rows = b"".join(struct.pack(f"{len(KINDS)}b", *row) for _, row in sorted(filled.items()))
    text = base64.b64encode(struct.pack(f"<{len(filled)}H", *sorted(filled)) + rows).decode()
    lines = "\n".join(f'    "{text[at : at + A_LINE]}"' for at in range(0, len(text), A_LINE))
    kinds = ", ".join(f'"{kind}"' for kind in KINDS)
    first = ", ".join(f"{value:.3f}" for value in always)
    return (
        '"""Learned by `make learn`, never written by hand: what each mark of a message speaks for."""\n\n'
        f'CORPUS = "{mark}"\n"""Of which corpus they are."""\nSTEPS = {STEPS}\n"""So many make one."""\n'
        f"KINDS = ({kinds})\nALWAYS = ({first})\n"
        f"PACKED = (\n{lines}\n)\n"
        '"""Base64 of all buckets, two bytes each, and then for each of them a signed byte for each kind."""\n'
    )


def quantised(value: float) -> int:
    """In steps, within a signed byte."""
    return max(-WIDEST, min(WIDEST, round(value * STEPS)))


def main() -> None:
    """Learn, write, and say how much it was."""
    lines = rows()
    weights, always = learned([learnable(line) for line in lines])
    WEIGHTS.write_text(written(weights, always, mark_of(lines)), encoding="utf-8")
    print(f"{len(lines)} messages, {len(weights)} marks: {WEIGHTS.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
