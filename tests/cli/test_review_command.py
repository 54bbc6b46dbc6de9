"""`afterword review`: any text in, findings and mends out; with a case beside it, names and notes are compared."""

import io
import json

import pytest
from click.testing import CliRunner

from afterword.cli.main import commands
from afterword.cli.review import filter_lines

GOOD = "Subject: Thank you\n\nHi Dana,\n\nThank you for today. I liked the story of billing.\n\nBest,\nSam Okoro\n"
BAD = GOOD.replace("today.", "today. I beg you to hire me.").replace("story", "stroy of the conversaton")
CASE = {
    "now": "2026-11-24T18:00:00-05:00",
    "candidate": {"name": "Sam Okoro"},
    "employer": {"name": "Acme", "country": "US", "tz": "America/New_York"},
    "people": [{"id": "dana", "name": "Donna Ruiz", "email": "dana@acme.example"}],
    "applications": [{"id": "a1", "role": "Data engineer"}],
    "proposal": {"purpose": "thanks", "channel": "email", "people": ["dana"], "application": "a1"},
}


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text(GOOD)
    (tmp_path / "bad.txt").write_text(BAD)
    return tmp_path


def run(*words, typed=None):
    return CliRunner().invoke(commands, ["review", *words], input=typed)


def said(*questions):
    lines = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in questions)
    out = io.TextIOWrapper(io.BytesIO())
    filter_lines(io.BytesIO(lines.encode()), out)
    out.seek(0)
    return [json.loads(line) for line in out.read().splitlines()]


def test_a_good_text_has_nothing_to_mend(place):
    done = run("good.txt")
    assert (done.exit_code, done.output) == (0, "Nothing to mend: it reads well.\n")


def test_what_stops_the_send_ends_with_one_and_says_the_mend(place):
    done = run("bad.txt")
    assert done.exit_code == 1
    assert done.output.startswith("To mend: “I beg you")
    assert "Instead of “conversaton”: write “conversation”." in done.output


def test_the_standard_input_is_a_file_too(place):
    assert run("-", typed=GOOD).exit_code == 0


def test_a_case_beside_it_is_read(place):
    (place / "good.json").write_text(json.dumps(CASE))
    told = json.loads(run("good.txt", "--json").output)
    assert [one["check"] for one in told["findings"]] == ["right_name"]
    (place / "good.json").rename(place / "other.json")
    assert run("good.txt").exit_code == 0
    assert run("good.txt", "--case", "other.json").exit_code == 1


@pytest.mark.parametrize("words", [["none.txt"], ["good.txt", "--case", "good.txt"], ["bad.bin"]])
def test_what_cannot_be_read_is_said_in_a_sentence(place, words):
    (place / "bad.bin").write_bytes(b"\xff\xfe")
    done = run(*words)
    assert done.exit_code == 1
    assert done.output.startswith("Error: ")


def test_without_a_file_it_says_how_it_is_used():
    assert run().exit_code == 2


def test_the_filter_answers_texts_files_and_cases_and_no_line_ends_it(place):
    case = CASE | {"proposal": CASE["proposal"] | {"text": GOOD}, "other_texts": []}
    text, path, within, bad, wrong = said(
        {"text": BAD}, {"path": "good.txt"}, case, "{", {"text": GOOD, "purpose": "x"}
    )
    assert {one["check"] for one in text["findings"]} == {"no_pressure", "spelling"}
    assert next(one for one in text["findings"] if one["check"] == "spelling")["mend"]["put"] == "conversation"
    assert path == {"findings": []}
    assert [one["check"] for one in within["findings"]] == ["right_name"]
    assert "error" in bad
    assert "purpose" in wrong["error"]


def test_the_word_lists_are_asked_in_the_file_and_in_the_filter(place):
    text = GOOD.replace("story of billing", "story of the paediatrc ward and its nurses")
    (place / "ward.txt").write_text(text)
    says = "The word list does not know “paediatrc”; “paediatric” may be meant."
    assert says in run("ward.txt").output
    assert says in str(said({"text": text}))
