"""How often a language model's other wording passes the review and the truth guard, and what they found where not.

It asks the server that is named, which has to run already; the letters are those of the manual's page of texts. With
`--keep FILE` each answer is kept as it came, and `--again FILE` reads those anew, without a model. `--half WORDS`
asks for about so many words, and judges what has come by then as if it were whole: for a model that comes to no end.
"""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from afterword.adapters.text.openai_compatible import OpenAICompatible
from afterword.core.casefile import read_case
from afterword.core.ports.text_model import TextAsked, TextHindrance, TextModel, TextTrouble
from afterword.core.writing.brief import brief_of
from afterword.core.writing.compose import compose
from afterword.core.writing.review.finding import Severity
from afterword.core.writing.rewording.suggestion import suggestion_of
from afterword.core.writing.rewording.taken import NoLetter, taken_from_model
from afterword.core.writing.rewording.told import Withheld, told_model

if TYPE_CHECKING:
    from afterword.core.facts.proposal import Proposal

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "compose" / "cases.jsonl"
MARK = "5d41402abc4b2a76"


@dataclass(frozen=True)
class Outcome:
    """`body` is what would be shown, `against` what stops it; where no letter came at all, `why` says so."""

    name: str
    seconds: float
    body: str = ""
    against: tuple[str, ...] = ()
    why: str = ""

    @property
    def passed(self) -> bool:
        """Whether it could be taken over with one tap."""
        return bool(self.body) and not self.against


def letters(most: int) -> list[dict[str, Any]]:
    """So many of the situations that the manual shows, evenly spread over its page."""
    shown = [row for row in map(json.loads, CORPUS.read_text("utf-8").splitlines()) if "shown" in row]
    return [shown[at * len(shown) // most] for at in range(min(most, len(shown)))]


@dataclass
class Keeping:
    """Hands on what a model says, and writes it down."""

    model: TextModel
    file: Path
    most: int = 0
    name: str = ""

    def write(self, asked: TextAsked) -> str:
        """The words; those of a model that was cut off too, where `most` words were all that was wanted."""
        try:
            words = self.model.write(replace(asked, most_words=self.most or asked.most_words))
        except TextTrouble as trouble:
            if not self.most or not trouble.so_far:
                raise
            words = trouble.so_far
        with self.file.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"name": self.name, "words": words}, ensure_ascii=False) + "\n")
        return words


@dataclass
class Kept:
    """Says what a model said."""

    file: Path
    name: str = ""

    def write(self, _asked: TextAsked) -> str:
        """The words; a trouble where none came then."""
        rows = map(json.loads, self.file.read_text("utf-8").splitlines())
        words = next((row["words"] for row in rows if row["name"] == self.name), None)
        if words is None:
            raise TextTrouble("No answer was kept.", cause=TextHindrance.NO_ANSWER)
        return str(words)


def asked(row: dict[str, Any], model: Keeping | Kept) -> Outcome:
    """One letter, put into other words and read as the app reads it."""
    read = read_case(row["case"])
    proposal = cast("Proposal", read.proposal)
    plain = compose(proposal, read.case, now=read.now)
    brief = brief_of(proposal, read.case, now=read.now, seed="")
    begun, model.name = monotonic(), row["name"]
    try:
        asking = told_model(brief, plain, mark=MARK)
        taken = taken_from_model(model.write(asking.asked), asking, plain, signature=brief.signature)
    except (Withheld, TextTrouble, NoLetter) as none:
        return Outcome(row["name"], monotonic() - begun, why=none.says)
    found = suggestion_of(taken, asking, plain, proposal, read.case, now=read.now)
    stops = tuple(f"{one.check}: {one.says}" for one in found.findings if one.severity is Severity.ERROR)
    return Outcome(row["name"], monotonic() - begun, found.draft.body, stops)


def report(outcomes: list[Outcome]) -> Iterator[str]:
    """The counts."""
    kinds = Counter(one.partition(":")[0] for outcome in outcomes for one in {*outcome.against})
    passed = sum(outcome.passed for outcome in outcomes)
    rows = [
        ("letters asked for", str(len(outcomes))),
        ("passed: may be taken over with one tap", str(passed)),
        ("shown with what fails", str(sum(bool(outcome.against) for outcome in outcomes))),
        ("no letter came back", str(sum(bool(outcome.why) for outcome in outcomes))),
        *((f"findings of {check}", str(number)) for check, number in kinds.most_common()),
    ]
    yield from (f"{number:>4}  {what}" for what, number in rows)


def told(outcome: Outcome) -> Outcome:
    """The text, with what spoke against it."""
    word = "PASSED" if outcome.passed else outcome.why or "fails"
    lines = (f"--- {outcome.name} ({outcome.seconds:.0f} s): {word}", *(f"  ! {one}" for one in outcome.against))
    sys.stdout.write("\n".join((*lines, outcome.body, "")) + "\n")
    sys.stdout.flush()
    return outcome


def main() -> None:
    """Ask, and print."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--address", default="http://127.0.0.1:8080/v1")
    words.add_argument("--name", default="small")
    words.add_argument("--letters", type=int, default=20)
    words.add_argument("--seconds", type=float, default=120.0)
    words.add_argument("--keep", type=Path, default=Path(os.devnull))
    words.add_argument("--again", type=Path)
    words.add_argument("--half", type=int, default=0, metavar="WORDS")
    said = words.parse_args()
    there = OpenAICompatible(address=said.address, model=said.name, seconds=said.seconds)
    model = Kept(said.again) if said.again else Keeping(there, said.keep, said.half)
    for line in report([told(asked(row, model)) for row in letters(said.letters)]):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
