"""A hundred thousand characters that mean to be slow: what each part of the reading, and the review, needs for them."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from review import CASE
from table import show

from afterword.core.casefile import read_case
from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import Purpose
from afterword.core.reading.absence.absence import absence_in
from afterword.core.reading.kind.asks import asks_in
from afterword.core.reading.kind.kind import kind_of
from afterword.core.reading.kind.proposed import proposed_in
from afterword.core.reading.newtext.parts import parts_of
from afterword.core.reading.promises import read_promises
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.review import review

SIZE = 100_000
TIMES = 2
AT = datetime(2026, 11, 24, 15, tzinfo=UTC)
PIECES = (
    *("?", ".", "? ", "! ", "\n", ">\n", "-- \n", "x", "9", "1 ", "12/", "[", "{", "'", "\t", "Best,\n", "Dana, "),
    *("On 1 Sam wrote:\n", "On Tue, Nov 24, 2026 at 10:04 AM Sam <sam@mail.example> wrote:\n\n> When?\n> Sam\n\n"),
    *("by Friday ", "between Monday and ", "the day after ", "in the next ", "or Monday ", "Dec 3-5 or ", "am 3. "),
    *("Tuesday at 10 or ", "We will decide by Friday. ", "Sie hören bis Freitag von uns. ", "d'ici ", "el 12 de "),
    *("back on the 3rd ", "I am out of office until ", "offer ", "unfortunately we have ", "if you ", "a@b.example "),
    *("Thank you ", "I ", "a/b ", "you mentioned ", "$5k "),
)
Part = Callable[[str], object]


def reviewed(text: str) -> object:
    asked = read_case(CASE)
    return review(Draft(subject="Thank you", body=text), asked.proposal, asked.case, now=asked.now)


PARTS: dict[str, Part] = {
    "new text": parts_of,
    "kind": lambda text: kind_of(Mail(head=Head(), text=text), text),
    "promises": lambda text: read_promises(text, said_at=AT),
    "absence": lambda text: absence_in(text, said_at=AT),
    "asks": lambda text: asks_in(text, Purpose.ANSWER),
    "proposed times": lambda text: proposed_in(text, said_at=AT),
    "review": reviewed,
}


def took(part: Part, text: str) -> float:
    """Milliseconds of processor time, the quickest of some, none of them twice, as parts remember the last."""
    spent = []
    for shorter in range(TIMES):
        asked = text[: len(text) - shorter]
        begun = time.process_time()
        part(asked)
        spent.append((time.process_time() - begun) * 1000)
    return min(spent)


def main() -> None:
    """The slowest texts of each part."""
    table = []
    for name, part in PARTS.items():
        part("We will decide by Friday.")
        spent = sorted(((took(part, (piece * SIZE)[:SIZE]), piece) for piece in PIECES), reverse=True)
        table.append((name, spent[0][0], spent[1][0], spent[len(spent) // 2][0], repr(spent[0][1])))
    show(f"{SIZE:,} characters, ms", ["", "slowest", "second", "median", "of"], table)


if __name__ == "__main__":
    main()
