"""The filter `afterword promise --jsonl`: words and when they were said in, date ranges out; no logic of its own."""

from typing import BinaryIO, TextIO

from afterword.cli import jsonl
from afterword.cli.question import country, moment, optional, text
from afterword.core.reading.promises import find_promises


def filter_lines(lines: BinaryIO, out: TextIO) -> None:
    """Answer each line of JSON as it comes."""
    jsonl.run(answer, lines, out)


def answer(asked: dict[str, object]) -> dict[str, object]:
    """The promises in one text; ValueError says what is wrong with the question."""
    found = find_promises(
        text(asked, "text"),
        said_at=moment(asked, "said_at"),
        tz=optional(asked, "tz"),
        country=country(asked),
    )
    return {"promises": [{"earliest": one.earliest, "latest": one.latest, "words": one.words} for one in found]}
