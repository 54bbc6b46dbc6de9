"""How well and how fast new text is found, beside the public parsers that do the same, on the development corpus."""

import importlib
import json
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from table import percentile, show

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.reading.newtext.lexicon import Says
from afterword.core.reading.newtext.page import Page
from afterword.core.reading.newtext.parts import parts_of
from afterword.core.reading.newtext.phrases import all_said

CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "newtext"
TIMES = 5
LONG = 20_000
LONGEST_WAIT = 20.0
"""Seconds; where a parser took longer for a text, longer ones are not tried on it."""
GROWING = {
    "an ordinary chain": "Yes.\n\nOn Tue, Nov 24, 2026 at 10:04 AM Sam <sam@mail.example> wrote:\n\n> When?\n> Sam\n\n",
    "lines that begin with On": "On the way to you.\n",
    "lines of dashes": "-- \n",
    "wrote: again and again": "On 1 Sam wrote:\n",
    "empty lines": "\n",
}

Parser = Callable[[str], str]


def ours(text: str) -> str:
    return parts_of(text).new


def peers() -> Iterator[tuple[str, Parser]]:
    """Those that are installed; each as its own manual says, signatures left out where it can."""
    yield "afterword", ours
    for name, load in (
        ("email_reply_parser", _email_reply_parser),
        ("mail-parser-reply", _mail_parser_reply),
        ("quotequail", _quotequail),
        ("talon", _talon),
    ):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                yield name, load()
        except ImportError:
            print(f"   ({name} is not installed)")


def _email_reply_parser() -> Parser:
    return importlib.import_module("email_reply_parser").EmailReplyParser.parse_reply


def _mail_parser_reply() -> Parser:
    languages = ["en", "de", "fr", "es", "it", "nl", "pl", "sv", "da", "ja", "zh"]
    parser = importlib.import_module("mailparser_reply").EmailReplyParser(languages=languages)

    def parse(text: str) -> str:
        replies = parser.read(text).replies
        return replies[0].body if replies else ""

    return parse


def _quotequail() -> Parser:
    quotequail = importlib.import_module("quotequail")
    return lambda text: "\n".join(part for shown, part in quotequail.quote(text, quote_intro_line=True) if shown)


def _talon() -> Parser:
    quotations = importlib.import_module("talon.quotations")
    signature = importlib.import_module("talon.signature.bruteforce")
    return lambda text: signature.extract_signature(quotations.extract_from_plain(text))[0]


def rows() -> list[tuple[str, str]]:
    """Text and new text of each message."""
    found = []
    for file in sorted(CORPUS.glob("dev-*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            found.append((read_mail(row["raw"].encode()).text if "raw" in row else row["text"], row["new"]))
    return found


def squeezed(text: str) -> str:
    return " ".join(text.split())


def core(text: str) -> str:
    """Without the closing line and what follows it, for those that leave them out."""
    page = Page(text)
    closings = [at for at, says in all_said(page).items() if Says.CLOSING in says and at > 0]
    return squeezed("\n".join(page.lines[: closings[-1]] if closings else page.lines))


def is_right(found: str, wanted: str) -> bool:
    """The same words; the closing and the name may be in or out."""
    return squeezed(found) == squeezed(wanted) or core(found) == core(wanted)


def seconds(parse: Parser, text: str) -> float:
    started = time.perf_counter()
    parse(text)
    return time.perf_counter() - started


def measure(name: str, parse: Parser, corpus: list[tuple[str, str]]) -> list[object]:
    """One line of the table: how many are right, how many lost every word, and the time of one message."""
    right = lost = 0
    spent = []
    for text, new in corpus:
        found = parse(text) or ""
        right += is_right(found, new)
        lost += bool(new.strip()) and not found.strip()
        spent.append(min(seconds(parse, text) for _ in range(TIMES)) * 1e6)
    share = f"{right / len(corpus):.3f} ({right}/{len(corpus)})"
    return [name, share, str(lost), median(spent), percentile(spent, 0.95)]


def growth(parse: Parser, unit: str) -> str:
    """Milliseconds for half of the long text and for all of it."""
    half = seconds(parse, unit * (LONG // 2 // len(unit)))
    if half > LONGEST_WAIT:
        return f"{half * 1000:,.0f} / -"
    return f"{half * 1000:,.0f} / {seconds(parse, unit * (LONG // len(unit))) * 1000:,.0f}"


def main() -> None:
    corpus, found = rows(), list(peers())
    table = [measure(name, parse, corpus) for name, parse in found]
    show("New text, development corpus", ["", "exact", "nothing left", "median us", "p95 us"], table)
    names = [name for name, _ in found]
    if "--growth" in sys.argv or len(found) == 1:
        lines = [[what, *(growth(parse, unit) for _, parse in found)] for what, unit in GROWING.items()]
        show(f"{LONG // 2:,} and {LONG:,} characters, ms", ["", *names], lines)


if __name__ == "__main__":
    main()
