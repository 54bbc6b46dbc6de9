"""Which words around a date speak for a promise, from the development part of the corpus.

The marks are those of core/reading/promise/features.py. Three sorts of lines: `dev-*` have the ranges that a text
promises, so a date is a promise where its range is one of them; `marked-*` tell it for each date phrase in its words,
"P" for a promise, "N" for none, "U" where two careful people could differ; and of `marked-mails.jsonl` the text is the
message of that name in the corpus of kinds. What was held back is never read here. `unlearned-little-mails.jsonl` is
marked like the others and waits: learned in full, two more sentences of the development part were read wrongly than
may be, and as many fresh texts rightly as without them.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from afterword.core.reading.newtext.parts import parts_of
from afterword.core.reading.promise.clauses import Written
from afterword.core.reading.promise.features import features
from afterword.core.reading.promise.governed import Around, granted, spoken_of
from afterword.core.reading.promise.speaker import speaker
from afterword.core.reading.promise.tokens import Token
from afterword.core.reading.promise.wording import Phrase
from afterword.core.reading.promises import sentences_of
from learning import descent, kinds

CORPUS = kinds.ROOT / "tests" / "corpus" / "promise"
WEIGHTS = kinds.ROOT / "src" / "afterword" / "core" / "reading" / "promise" / "weights.py"
NONE, PROMISE = 0, 1
MAILS = "marked-mails"
AT = datetime(2026, 11, 24, 15, tzinfo=UTC)
"""When the messages of the corpus of kinds are taken to be said."""
LENGTHS = ("count", "for", "past")
"""Kinds of phrase that are hardly a date, so nobody marked those that are none."""
OF_MAILS = 0.1
"""How much a date of a whole message counts that rules and the kind of the message agreed on: there are so many.

Of 320 dates in 290 fresh texts 30 were taken wrongly without them, 28 where they count in full, and 26 so.
"""
MANY_WAYS = "marked-many-ways"
OF_MANY_WAYS = 0.3
"""How much a date counts in texts that were written to say it in as many ways as there are, most of them rare.

Of the 3,081 sentences of the development part 16 were read wrongly where they count in full, and 10 so; of 227 fresh
texts as many were read right.
"""
Read = Sequence[tuple[Written, Sequence[Token]]]


def rows() -> list[dict]:
    """All lines, each with the file that it is of."""
    files = sorted([*CORPUS.glob("dev-*.jsonl"), *CORPUS.glob("marked-*.jsonl")])
    return [
        json.loads(line) | {"file": file.stem}
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


def mark_of(lines: list[dict]) -> str:
    """Which corpus it was, the messages that it names left out: of those the other mark tells."""
    return descent.mark_of(json.dumps(line, ensure_ascii=False, sort_keys=True) for line in lines)


def texts() -> dict[str, str]:
    """What is new in each message of the corpus of kinds, by its name."""
    return {line["name"]: parts_of(kinds.mail_of(line).text).new for line in kinds.rows()}


def examples(line: dict, mails: dict[str, str]) -> Iterator[descent.Example]:
    """Each date phrase of a line of which it is known whether it is a promise."""
    text = mails[line["name"]] if "name" in line else line["text"]
    said_at = datetime.fromisoformat(line["said_at"]) if "said_at" in line else AT
    read = list(sentences_of(text, speaker(said_at, line.get("tz"), line.get("country"))))
    sentences = [sentence for sentence, _ in read]
    counts = OF_MAILS if line.get("agreed") else OF_MANY_WAYS if line.get("file", "").startswith(MANY_WAYS) else 1.0
    for (number, mark), outcome in outcomes_of(line, text, read).items():
        yield descent.Example(frozenset(features(sentences, number, mark)), outcome, counts)


def outcomes_of(line: dict, text: str, read: Read) -> dict[tuple[int, int], int]:
    """By sentence and phrase; one that is a promise of another range than the phrase alone gives is left out."""
    known = dict(ranged(line["expect"], [sentence for sentence, _ in read])) if "expect" in line else {}
    if "marks" not in line:
        return known
    sure = not known or line.get("doubt")
    told = marked(line["marks"], text, read)
    return {at: what for at, what in told if what == NONE or sure or known[at] == PROMISE}


def marked(marks: list[list[str]], text: str, read: Read) -> Iterator[tuple[tuple[int, int], int]]:
    """Each phrase that overlaps one of the marked ones, and the lengths that none marked."""
    places, at = [], 0
    for words, what in marks:
        found = text.find(words, at)
        at = found if found >= 0 else text.find(words)
        places.append((at, at + len(words), what))
        at += len(words)
    for number, (sentence, tokens) in enumerate(read):
        for mark, (_, phrase) in enumerate(sentence.marks):
            first, last = tokens[phrase.start].start, tokens[phrase.end - 1].end
            what = next((what for start, end, what in places if start < last and first < end), None)
            if what in ("P", "N"):
                yield (number, mark), PROMISE if what == "P" else NONE
            elif what is None and phrase.kind in LENGTHS:
                yield (number, mark), NONE


def ranged(expect: list[list[str | None]], sentences: Sequence[Written]) -> Iterator[tuple[tuple[int, int], int]]:
    """Each phrase: a promise where its range, or what the rules make of it, is promised."""
    wanted = [tuple(date.fromisoformat(one) if one else None for one in pair) for pair in expect]
    around = Around()
    for number, sentence in enumerate(sentences):
        for mark, (_, phrase) in enumerate(sentence.marks):
            said: list[Phrase] = [one for one in (phrase, granted(sentence, mark, around)) if one]
            yield (number, mark), PROMISE if any((one.first, one.last) in wanted for one in said) else NONE
        around = spoken_of(sentence, around)


def main() -> None:
    """Learn, write, and say how much it was."""
    lines, mails = rows(), texts()
    found = [example for line in lines for example in examples(line, mails)]
    taught = descent.learned(found, 2)
    WEIGHTS.write_text(descent.written("a date phrase", mark_of(lines), "", taught), encoding="utf-8")
    print(f"{len(found)} dates, {len(taught[1])} marks: {WEIGHTS.stat().st_size / 1000:.0f} kB")
