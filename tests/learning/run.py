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
from collections import Counter
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
EPOCHS, RATE, SLOWS, LEAST, SEEDS = 8, 4.0, 1e-4, 3, (1, 2)
"""Rounds through the corpus; the size of the first step, and how fast steps grow smaller; in how many
messages a mark has to stand; and the orders in which the corpus is walked, each for itself, of which the mean is
kept.

What was learned alone made a macro-F1 of 0.60 of the first 588 messages of the batches twenty to thirty where each mark
counted alike and fell into one of 65,536 buckets, of 0.62 without buckets that are shared, and of 0.70 where it counts
by its rarity. Of all 1638, each read by what was learned from the other batches, it made 0.82 with six rounds of steps
of 5.0, and 0.83 with these numbers; pairs of letters, three words in a row, and where in the text a word stands added
nothing.
"""
ALWAYS_RATE = 0.01
"""The size of a step of what every message weighs."""
STEPS, RARE = 2, 12
"""So many steps of a weight as it is kept make one, and so many of how rare a mark is."""
WIDEST = 127
"""What a signed byte holds."""
RARITY = 1.4
"""The rarer a mark, the more it counts: so often as one among how many messages has it, its logarithm to that power."""
A_LINE = 4000

Row = tuple[frozenset[int], int]
Valued = tuple[list[tuple[int, float]], int]
"""The marks of a message, each with its share in it, and its kind."""
Weights = dict[int, list[float]]


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


def rarity(docs: list[Row]) -> dict[int, float]:
    """How rare each mark is: the logarithm of one among how many messages has it; those in too few are left out."""
    seen = Counter(one for marks, _ in docs for one in marks)
    return {one: math.log(len(docs) / times) ** RARITY for one, times in sorted(seen.items()) if times >= LEAST}


def valued(docs: list[Row], rare: dict[int, float]) -> list[Valued]:
    """The messages with the share of each mark: the rarer, the more it says, and all together have the length one."""
    return [(shares({one: rare[one] for one in sorted(marks) if one in rare}), kind) for marks, kind in docs]


def shares(marks: dict[int, float]) -> list[tuple[int, float]]:
    """Each mark with its rarity as a part of the length of all."""
    whole = math.sqrt(sum(value * value for value in marks.values())) or 1.0
    return [(one, value / whole) for one, value in marks.items()]


def learned(docs: list[Row]) -> tuple[dict[int, float], Weights, list[float]]:
    """How rare each mark is, what it weighs for each kind, and what every message weighs."""
    rare = rarity(docs)
    kept = valued(docs, rare)
    walks = [walk(kept, rare, random.Random(seed)) for seed in SEEDS]
    weights = {one: mean([weights[one] for weights, _ in walks]) for one in rare}
    return rare, weights, mean([always for _, always in walks])


def mean(rows: list[list[float]]) -> list[float]:
    """Of several rows, place by place."""
    return [sum(column) / len(rows) for column in zip(*rows, strict=True)]


def walk(kept: list[Valued], rare: dict[int, float], dice: random.Random) -> tuple[Weights, list[float]]:
    """The weights after some rounds through the messages, in an order of its own; rare kinds count for more."""
    counts = [max(1, sum(kind == at for _, kind in kept)) for at in range(len(KINDS))]
    counted = [len(kept) / (len(KINDS) * count) for count in counts]
    weights, always = {one: [0.0] * len(KINDS) for one in rare}, [0.0] * len(KINDS)
    order = [at for at, (marks, _) in enumerate(kept) if marks]
    gone = 0
    for _ in range(EPOCHS):
        dice.shuffle(order)
        for at in order:
            gone += 1
            marks, kind = kept[at]
            step(marks, kind, weights, always, (RATE / (1 + gone * SLOWS), counted[kind]))
    return weights, always


def step(marks: list[tuple[int, float]], kind: int, weights: Weights, always: list[float], size: tuple) -> None:
    """One step down the slope of one message's loss; `size` is how far, and how much the message counts."""
    far, counts = size
    sums = always[:]
    for one, value in marks:
        sums = [total + value * weight for total, weight in zip(sums, weights[one], strict=True)]
    top = max(sums)
    odds = [math.exp(value - top) for value in sums]
    slope = [(odd / sum(odds) - (at == kind)) * counts for at, odd in enumerate(odds)]
    for at, value in enumerate(slope):
        always[at] -= ALWAYS_RATE * value
    steps = [far * value for value in slope]
    for one, value in marks:
        weights[one] = [weight - value * by for weight, by in zip(weights[one], steps, strict=True)]


def written(rare: dict[int, float], weights: Weights, always: list[float], mark: str) -> str:
    """The module that holds them; what a mark weighs is kept times its rarity."""
    whole = {one: [quantised(value * rare[one]) for value in row] for one, row in sorted(weights.items())}
    packed = b"".join(one.to_bytes(3, "little") for one in whole)
    packed += bytes(round(rare[one] * RARE) for one in whole)
    packed += b"".join(struct.pack(f"{len(KINDS)}b", *row) for row in whole.values())
    text = base64.b64encode(packed).decode()
    lines = "\n".join(f'    "{text[at : at + A_LINE]}"' for at in range(0, len(text), A_LINE))
    kinds = ", ".join(f'"{kind}"' for kind in KINDS)
    first = ", ".join(f"{value:.3f}" for value in always)
    return (
        '"""Learned by `make learn`, never written by hand: what each mark of a message speaks for."""\n\n'
        f'CORPUS = "{mark}"\n"""Of which corpus they are."""\n'
        f'STEPS, RARE = {STEPS}, {RARE}\n"""So many steps of a weight make one, and so many of a rarity."""\n'
        f"KINDS = ({kinds})\nALWAYS = ({first})\n"
        f"PACKED = (\n{lines}\n)\n"
        '"""Base64 of all buckets, three bytes each, a byte of how rare each is, and signed bytes for the kinds."""\n'
    )


def quantised(value: float) -> int:
    """In steps, within a signed byte."""
    return max(-WIDEST, min(WIDEST, round(value * STEPS)))


def main() -> None:
    """Learn, write, and say how much it was."""
    lines = rows()
    rare, weights, always = learned([learnable(line) for line in lines])
    WEIGHTS.write_text(written(rare, weights, always, mark_of(lines)), encoding="utf-8")
    print(f"{len(lines)} messages, {len(weights)} marks: {WEIGHTS.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
