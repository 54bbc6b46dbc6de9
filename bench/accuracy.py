"""How well what they write is understood: each part of the corpus as tables without a verdict.

`python bench/accuracy.py` prints all parts; `dev`, `held` or `fresh` one of them. `--show` prints what went wrong, of
the development part only: what was held back stays unseen, or it measures nothing any more. So do the `fresh` texts,
which are of promises, kinds and absences.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from table import show

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.facts.mail import Head, Mail
from afterword.core.reading.absence.absence import absence_in
from afterword.core.reading.newtext.parts import parts_of
from afterword.core.reading.promises import find_promises
from afterword.core.reading.read import read

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
AT = datetime(2026, 11, 24, 15, tzinfo=UTC)
"""When words without a date of their own are taken to be said."""
SEVERAL = 3
"""More groups than these have a line for all of them together."""
LANGUAGES = ("en", "de", "fr", "es", "it", "nl")
Row = dict[str, Any]
Wrong = Callable[[Row, object, object], None]


def rows(folder: str, part: str, with_key: str) -> list[Row]:
    """The lines of one part that have that key."""
    files = sorted((CORPUS / folder).glob(f"{part}-*.jsonl"))
    lines = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if with_key in line]


def mail_of(row: Row) -> Mail:
    """The message, with its head where the corpus has one."""
    if "raw" in row:
        return read_mail(row["raw"].encode("utf-8", "surrogateescape"))
    return Mail(head=Head(), text=row["text"])


@dataclass
class Tally:
    """How often what is wanted (first) was taken for what (second)."""

    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)

    def of(self, kind: str) -> tuple[float, float, float]:
        """Precision, recall and their harmonic mean."""
        right = self.pairs[kind, kind]
        given = sum(number for (_, found), number in self.pairs.items() if found == kind)
        wanted = sum(number for (want, _), number in self.pairs.items() if want == kind)
        precision, recall = right / max(given, 1), right / max(wanted, 1)
        return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)

    def macro(self) -> float:
        """The mean of the kinds' F1."""
        kinds = {want for want, _ in self.pairs}
        return sum(self.of(kind)[2] for kind in kinds) / max(len(kinds), 1)


def kinds(part: str, wrong: Wrong) -> tuple[Tally, Tally]:
    """By kind, and by whether it asks."""
    kind, asks = Tally(), Tally()
    for row in rows("reading", part, "kind"):
        found = read(mail_of(row), at=AT)
        kind.pairs[row["kind"], str(found.found.kind)] += 1
        asks.pairs[str(row["asks"]), str(found.asks)] += 1
        if (row["kind"], row["asks"]) != (str(found.found.kind), found.asks):
            wrong(row, (row["kind"], row["asks"]), (str(found.found.kind), found.asks, found.found.evidence))
    return kind, asks


def plain(text: str) -> list[str]:
    """Lines as they are compared: without blanks and empty lines."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


CLOSING = 3
"""So many last lines may be a closing and a name, which may be in or out."""


def same_text(found: str, wanted: str) -> bool:
    """Whether the new text is exact, the closing and the name being in or out."""
    short, long = sorted((plain(found), plain(wanted)), key=len)
    rest = long[len(short) :]
    return bool(short) and long[: len(short)] == short and len(rest) <= CLOSING and all(map(is_closing, rest))


def is_closing(line: str) -> bool:
    """Whether a line can be a closing or a name: short, and no sentence."""
    return len(line.split()) <= 5 and not line.endswith((".", "?", ":"))


def new_texts(part: str, wrong: Wrong) -> Iterator[tuple[str, bool]]:
    """By language, whether the new text is exact."""
    for row in rows("newtext", part, "new"):
        found = parts_of(mail_of(row).text).new
        right = same_text(found, row["new"])
        if not right:
            wrong(row, row["new"], found)
        yield row["lang"], right


def absences(part: str, wrong: Wrong) -> Iterator[tuple[str, bool]]:
    """Whether the last day away is exact, and whether the stand-ins are."""
    for row in rows("reading", part, "absence"):
        said_at = datetime.fromisoformat(row["said_at"])
        found = absence_in(row["text"], said_at=said_at, country=row.get("country"))
        want = row["absence"]
        until = str(found.until) if found and found.until else None
        right = (found is None) if want is None else (found is not None and until == want["until"])
        yield "until" if want else "no absence", right
        names = sorted(one.address.lower() for one in found.stand_ins if one.address) if found else []
        wanted = sorted(address.lower() for _, address in (want or {}).get("stand_ins", []) if address)
        if want:
            yield "stand-ins", names == wanted
        if not right or names != wanted:
            wrong(row, want, found)


def bounces(part: str, wrong: Wrong) -> Iterator[tuple[str, bool]]:
    """Whether the reader that was not reached is exact, and whether it is for good."""
    for row in rows("reading", part, "bounce"):
        found, want = mail_of(row).undelivered, row["bounce"]
        if want is None:
            right = not found
            yield "no bounce", right
        else:
            named = [one for one in found if one.address.lower() == want["recipient"].lower()]
            yield "recipient", bool(named)
            right = bool(named) and named[0].permanent == want["permanent"]
            yield "for good or not", right
        if not right:
            wrong(row, want, found)


Range = tuple[date | None, date | None]


def promises(part: str, wrong: Wrong) -> Iterator[tuple[str, Counter[str]]]:
    """By language, what was found of the ranges."""
    for row in rows("promise", part, "expect"):
        want: set[Range] = {tuple(date.fromisoformat(one) if one else None for one in pair) for pair in row["expect"]}
        said_at = datetime.fromisoformat(row["said_at"])
        found = find_promises(row["text"], said_at=said_at, tz=row.get("tz"), country=row.get("country"))
        have = {(one.earliest, one.latest) for one in found}
        if want != have:
            wrong(row, want, have)
        yield (
            tongue_of(row),
            Counter(
                right=len(want & have),
                given=len(have),
                wanted=len(want),
                told=bool(want),
                exact=bool(want) and want == have,
                none=not want,
                quiet=not want and not have,
            ),
        )


def tongue_of(row: Row) -> str:
    """The language of a sentence of the promises' corpus: told by its country's, where it is not said."""
    by_country = {"DE": "de", "AT": "de", "FR": "fr", "ES": "es", "MX": "es", "AR": "es", "CO": "es", "CL": "es"}
    return str(row.get("lang") or by_country.get(row.get("country") or "", "en"))


def share(right: float, of: float) -> str:
    """As in 0.950 (19/20)."""
    return f"{right / max(of, 1):.3f} ({right:.0f}/{of:.0f})"


def by_group(pairs: Iterator[tuple[str, bool]]) -> list[list[object]]:
    """One line a group, and one for all where there are several."""
    groups: dict[str, list[bool]] = {}
    for group, right in pairs:
        groups.setdefault(group, []).append(right)
    if len(groups) > SEVERAL:
        groups["all"] = [right for rights in groups.values() for right in rights]
    return [[group, share(sum(rights), len(rights))] for group, rights in groups.items()]


def print_kinds(part: str, wrong: Wrong) -> None:
    """One line a kind, then the mean, then whether it asks."""
    kind, asks = kinds(part, wrong)
    names = sorted({want for want, _ in kind.pairs})
    lines: list[list[object]] = []
    for name in names:
        number = sum(count for (want, _), count in kind.pairs.items() if want == name)
        lines.append([name, str(number), *(f"{value:.3f}" for value in kind.of(name))])
    lines.append(["all, mean", str(kind.pairs.total()), "", "", f"{kind.macro():.3f}"])
    wanted = sum(count for (want, _), count in asks.pairs.items() if want == "True")
    lines.append(["asks", str(wanted), *(f"{value:.3f}" for value in asks.of("True"))])
    show(f"{part}: kinds", ["kind", "mails", "precision", "recall", "F1"], lines)


def print_promises(part: str, wrong: Wrong) -> None:
    """One line a language, then all."""
    total: dict[str, Counter[str]] = {}
    for tongue, counts in promises(part, wrong):
        for name in (tongue, "all"):
            total.setdefault(name, Counter()).update(counts)
    order = [name for name in (*LANGUAGES, "all") if name in total]
    lines: list[list[object]] = [
        [
            name,
            share(one["right"], one["given"]),
            share(one["right"], one["wanted"]),
            share(one["exact"], one["told"]),
            share(one["quiet"], one["none"]),
        ]
        for name, one in ((name, total[name]) for name in order)
    ]
    show(
        f"{part}: promises", ["language", "precision", "ranges found", "exact, with promises", "silent, without"], lines
    )


def main() -> None:
    """Print what was asked for."""
    for part in [arg for arg in sys.argv[1:] if not arg.startswith("-")] or ["dev", "held", "fresh"]:
        wrong = tell if part == "dev" and "--show" in sys.argv else keep_quiet
        print_promises(part, wrong)
        print_kinds(part, wrong)
        show(f"{part}: absences", ["what", "share"], by_group(absences(part, wrong)))
        if part == "fresh":
            continue
        show(f"{part}: new text, exact", ["language", "share"], by_group(new_texts(part, wrong)))
        show(f"{part}: bounces", ["what", "share"], by_group(bounces(part, wrong)))


def tell(row: Row, wanted: object, found: object) -> None:
    """Print one that went wrong."""
    print(f"{row.get('name') or row['text']!r}\n   want {wanted}\n   have {found}")


def keep_quiet(row: Row, wanted: object, found: object) -> None:
    """What was held back is counted and not shown."""


if __name__ == "__main__":
    main()
