"""Messages as employers, agencies, robots and mail programs write them, each with its kind and whether it asks."""

import json
from pathlib import Path

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.facts.mail import Head, Mail
from afterword.core.reading.kind.asks import asks_in
from afterword.core.reading.kind.kind import kind_of
from afterword.core.reading.newtext.blanked import new_text
from afterword.core.reading.read import ASKS_NOTHING

CORPUS = Path(__file__).parents[3] / "corpus" / "reading"


def rows(part="dev"):
    files = sorted(CORPUS.glob(f"{part}-*.jsonl"))
    lines = (json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if "kind" in line]


def read(row):
    mail = read_mail(row["raw"].encode()) if "raw" in row else Mail(head=Head(), text=row["text"])
    words = new_text(mail.text)
    kind = kind_of(mail, words).kind
    return str(kind), kind not in ASKS_NOTHING and bool(asks_in(words, kind))


def test_the_messages_of_the_corpus_are_taken_for_what_they_are():
    lines = rows()
    found = {row["name"]: read(row) for row in lines}
    wrong = {row["name"]: (found[row["name"]][0], row["kind"]) for row in lines if found[row["name"]][0] != row["kind"]}
    assert len(lines) >= 2_000
    ends = {name: pair for name, pair in wrong.items() if {"rejection", "offer"} & set(pair)}
    assert len(ends) <= 0.004 * len(lines), ends
    assert len(wrong) <= 0.006 * len(lines), wrong
    assert sum(found[row["name"]][1] == row["asks"] for row in lines) >= 0.96 * len(lines)


def test_ordinary_messages_that_nothing_was_learned_from_are_taken_for_what_they_are():
    lines = rows("fresh")
    found = {row["name"]: read(row) for row in lines}
    ends = {row["name"] for row in lines if row["kind"] in {"rejection", "offer"}}
    assert len(lines) >= 260
    assert len(ends) >= 100
    assert sum(found[row["name"]][0] == row["kind"] for row in lines) >= 0.985 * len(lines)
    assert sum(found[row["name"]][0] == row["kind"] for row in lines if row["name"] in ends) >= 0.98 * len(ends)
    assert sum(found[row["name"]][0] in {"rejection", "offer"} for row in lines if row["name"] not in ends) <= 2
