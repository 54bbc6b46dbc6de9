"""Which marks speak for which outcome: multinomial logistic regression by plain gradient steps with fixed seeds.

The same examples give the same weights. `Learned` of core/reading/learned/table.py reads what `written` writes.
"""

import base64
import hashlib
import math
import random
import struct
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

EPOCHS, RATE, SLOWS, LEAST, SEEDS = 8, 4.0, 1e-4, 3, (1, 2)
"""Rounds through the examples; the size of the first step, and how fast steps grow smaller; in how many
examples a mark has to stand; and the orders in which they are walked, each for itself, of which the mean is
kept.

What was learned alone of kinds made a macro-F1 of 0.60 of the first 588 messages of the batches twenty to thirty where
each mark counted alike and fell into one of 65,536 buckets, of 0.62 without buckets that are shared, and of 0.70 where
it counts by its rarity. Of all 1638, each read by what was learned from the other batches, it made 0.82 with six rounds
of steps of 5.0, and 0.83 with these numbers; pairs of letters, three words in a row, and where in the text a word
stands added nothing.
"""
ALWAYS_RATE = 0.01
"""The size of a step of what every example weighs."""
STEPS, RARE = 2, 11
"""So many steps of a weight as it is kept make one, and so many of how rare a mark is."""
WIDEST = 127
"""What a signed byte holds."""
RARITY = 1.4
"""The rarer a mark, the more it counts: so often as one among how many examples has it, its logarithm to that power."""
A_LINE = 4000

Valued = tuple[list[tuple[int, float]], int, float]
"""The marks of an example, each with its share in it, its outcome, and how much it counts."""
Weights = dict[int, list[float]]


class Example(NamedTuple):
    """The marks of one, its outcome by number, and how much it counts beside the others."""

    marks: frozenset[int]
    outcome: int
    counts: float = 1.0


def mark_of(said: Iterable[str]) -> str:
    """Which corpus it was, so that a test can tell weights that have grown old."""
    return hashlib.sha256("\n".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def rarity(examples: Sequence[Example], least: int = LEAST) -> dict[int, float]:
    """How rare each mark is: the logarithm of one among how many examples has it; those in too few are left out."""
    seen = Counter(one for example in examples for one in example.marks)
    return {one: math.log(len(examples) / times) ** RARITY for one, times in sorted(seen.items()) if times >= least}


def valued(examples: Sequence[Example], rare: dict[int, float]) -> list[Valued]:
    """The examples with the share of each mark: the rarer, the more it says, and all together have the length one."""
    return [
        (shares({one: rare[one] for one in sorted(example.marks) if one in rare}), example.outcome, example.counts)
        for example in examples
    ]


def shares(marks: dict[int, float]) -> list[tuple[int, float]]:
    """Each mark with its rarity as a part of the length of all."""
    whole = math.sqrt(sum(value * value for value in marks.values())) or 1.0
    return [(one, value / whole) for one, value in marks.items()]


def learned(
    examples: Sequence[Example], outcomes: int, least: int = LEAST
) -> tuple[dict[int, float], Weights, list[float]]:
    """How rare each mark is, what it weighs for each outcome, and what every example weighs."""
    rare = rarity(examples, least)
    kept = valued(examples, rare)
    walks = [walk(kept, rare, outcomes, random.Random(seed)) for seed in SEEDS]
    weights = {one: mean([weights[one] for weights, _ in walks]) for one in rare}
    return rare, weights, mean([always for _, always in walks])


def mean(rows: list[list[float]]) -> list[float]:
    """Of several rows, place by place."""
    return [sum(column) / len(rows) for column in zip(*rows, strict=True)]


def walk(kept: list[Valued], rare: dict[int, float], outcomes: int, dice: random.Random) -> tuple[Weights, list[float]]:
    """The weights after some rounds through the examples, in an order of its own; rare outcomes count for more."""
    counts = [max(1, sum(outcome == at for _, outcome, _ in kept)) for at in range(outcomes)]
    counted = [len(kept) / (outcomes * count) for count in counts]
    weights, always = {one: [0.0] * outcomes for one in rare}, [0.0] * outcomes
    order = [at for at, (marks, _, _) in enumerate(kept) if marks]
    gone = 0
    for _ in range(EPOCHS):
        dice.shuffle(order)
        for at in order:
            gone += 1
            marks, outcome, counts_for = kept[at]
            step(marks, outcome, weights, always, (RATE / (1 + gone * SLOWS), counted[outcome] * counts_for))
    return weights, always


def step(marks: list[tuple[int, float]], outcome: int, weights: Weights, always: list[float], size: tuple) -> None:
    """One step down the slope of one example's loss; `size` is how far, and how much the example counts."""
    far, counts = size
    sums = always[:]
    for one, value in marks:
        sums = [total + value * weight for total, weight in zip(sums, weights[one], strict=True)]
    top = max(sums)
    odds = [math.exp(value - top) for value in sums]
    slope = [(odd / sum(odds) - (at == outcome)) * counts for at, odd in enumerate(odds)]
    for at, value in enumerate(slope):
        always[at] -= ALWAYS_RATE * value
    steps = [far * value for value in slope]
    for one, value in marks:
        weights[one] = [weight - value * by for weight, by in zip(weights[one], steps, strict=True)]


def written(what: str, mark: str, more: str, taught: tuple[dict[int, float], Weights, list[float]]) -> str:
    """The module that holds them, of `what`; what a mark weighs is kept times its rarity. `more`: further lines."""
    rare, weights, always = taught
    whole = {one: [quantised(value * rare[one]) for value in row] for one, row in sorted(weights.items())}
    packed = b"".join(one.to_bytes(3, "little") for one in whole)
    packed += bytes(round(rare[one] * RARE) for one in whole)
    packed += b"".join(struct.pack(f"{len(always)}b", *row) for row in whole.values())
    text = base64.b64encode(packed).decode()
    lines = "\n".join(f'    "{text[at : at + A_LINE]}"' for at in range(0, len(text), A_LINE))
    first = ", ".join(f"{value:.3f}" for value in always)
    return (
        f'"""Learned by `make learn`, never written by hand: what each mark of {what} speaks for."""\n\n'
        f'CORPUS = "{mark}"\n"""Of which corpus they are."""\n'
        f'STEPS, RARE = {STEPS}, {RARE}\n"""So many steps of a weight make one, and so many of a rarity."""\n'
        f"{more}ALWAYS = ({first})\n"
        f"PACKED = (\n{lines}\n)\n"
        '"""Base64 of all buckets, three bytes each, a byte of how rare each is, and signed bytes of the outcomes."""\n'
    )


def quantised(value: float) -> int:
    """In steps, within a signed byte."""
    return max(-WIDEST, min(WIDEST, round(value * STEPS)))
