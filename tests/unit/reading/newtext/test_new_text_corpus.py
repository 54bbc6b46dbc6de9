"""Messages as mail programs write them, whole mails among them, each with the words that are new and the signature."""

import json
from pathlib import Path

import pytest

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.reading.newtext.parts import parts_of

CORPUS = Path(__file__).parents[3] / "corpus" / "newtext"
LEAST = 450


def rows():
    files = sorted(CORPUS.glob("dev-*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def text_of(row):
    return read_mail(row["raw"].encode()).text if "raw" in row else row["text"]


def squeezed(text):
    return " ".join(text.split())


def test_every_message_of_the_corpus_gives_its_new_words():
    found = {row["name"]: (squeezed(parts_of(text_of(row)).new), squeezed(row["new"])) for row in rows()}
    assert {name: both for name, both in found.items() if both[0] != both[1]} == {}


def test_every_signature_of_the_corpus_is_found_below_the_name():
    signed = [row for row in rows() if "signature" in row]
    found = {row["name"]: (squeezed(parts_of(text_of(row)).signature), squeezed(row["signature"])) for row in signed}
    assert {name: both for name, both in found.items() if both[0] != both[1]} == {}


def test_the_corpus_has_every_language_and_no_name_twice():
    names = [row["name"] for row in rows()]
    assert len(names) >= LEAST
    assert len(set(names)) == len(names)
    languages = {"en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "no", "da", "ja", "zh"}
    assert languages <= {row["lang"] for row in rows()}


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_line_ends_change_nothing(ends):
    plain = [row["text"].replace("\r\n", "\n") for row in rows() if "text" in row]
    assert [squeezed(parts_of(text.replace("\n", ends)).new) for text in plain] == [
        squeezed(parts_of(text).new) for text in plain
    ]
