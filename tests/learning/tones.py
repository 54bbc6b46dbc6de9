"""Which words speak for which tone of a sentence, from sentences written for it and from letters that are good.

The marks are those of core/reading/kind/features.py. What is named `fresh` is never read here.
"""

import json
from pathlib import Path

from afterword.core.reading.kind.features import features
from afterword.core.wording import middle_of, sentences_of
from afterword.core.writing.tone.tone import Tone
from learning import descent

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus"
WEIGHTS = ROOT / "src" / "afterword" / "core" / "writing" / "tone" / "weights.py"
TONES = [tone.value for tone in Tone]
PLAIN = {"thanks", "inquiry", "closing"}
LEAST = 2
"""In how many sentences a mark has to stand. Of 4752 sentences, each third read by what was learned of the others,
426 of 1620 that are amiss were heard at the measure of 0.8 with two, and 57 of 3132 others; with three 474 and 91."""
SHORTEST = 3
"""Words of a sentence of a good draft from which something is learned."""


def lines_of(file: Path) -> list[dict]:
    """What stands in a file of the corpus."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def rows() -> list[tuple[str, Tone]]:
    """The sentences to learn from, each with its tone; of several faults the first counts."""
    written = [line for file in sorted((CORPUS / "tone").glob("dev-*.jsonl")) for line in lines_of(file)]
    told = [(line["says"], Tone(line["faults"][0]) if line["faults"] else Tone.FINE) for line in written]
    good = [line["body"] for line in lines_of(CORPUS / "review" / "good.jsonl") if line["purpose"] in PLAIN]
    parts = dict.fromkeys(part for body in good for part in sentences_of(middle_of(body)))
    return told + [(part, Tone.FINE) for part in parts if len(part.split()) >= SHORTEST]


def mark_of(lines: list[tuple[str, Tone]]) -> str:
    """Which corpus it was."""
    return descent.mark_of(f"{tone}\t{says}" for says, tone in lines)


def example(line: tuple[str, Tone]) -> descent.Example:
    """A sentence as its marks, and its tone."""
    says, tone = line
    return descent.Example(features("", says), TONES.index(tone.value))


def main() -> None:
    """Learn, write, and say how much it was."""
    lines = rows()
    taught = descent.learned([example(line) for line in lines], len(TONES), LEAST)
    tones = ", ".join(f'"{tone}"' for tone in TONES)
    WEIGHTS.write_text(descent.written("a sentence", mark_of(lines), f"TONES = ({tones})\n", taught), encoding="utf-8")
    print(f"{len(lines)} sentences, {len(taught[1])} marks: {WEIGHTS.stat().st_size / 1000:.0f} kB")
