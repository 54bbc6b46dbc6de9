"""The loop that every filter shares: a bad line is answered, and no line ends the run."""

import io
import json
from typing import Any

import pytest

from afterword.cli import jsonl


def answers(lines: bytes, answer: Any = lambda read: {"got": read}) -> list[Any]:
    out = io.StringIO()
    jsonl.run(answer, io.BytesIO(lines), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_one_line_in_one_line_out_in_the_same_order() -> None:
    assert answers(b'{"n": 1}\n{"n": 2}\r\n{"n": 3}') == [{"got": {"n": number}} for number in (1, 2, 3)]


def test_nothing_in_nothing_out() -> None:
    assert answers(b"") == []


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        (b"", "the line is empty"),
        (b"   ", "the line is empty"),
        (b"{", "the line is not JSON"),
        (b"[1]", "the line is not a JSON object"),
        (b"null", "the line is not a JSON object"),
        (b"\xff\xfe", "the line is not JSON"),
        (b'{"a": "\xff"}', "the line is not JSON"),
        (b"[" * 100_000, "that line is nested too deeply to be read"),
        (b'{"a": "\\ud800"}', "the line is not JSON"),
    ],
)
def test_a_bad_line_gets_an_error_and_the_next_its_answer(bad: bytes, sentence: str) -> None:
    first, second = answers(bad + b'\n{"n": 2}\n')
    assert sentence in first["error"]
    assert second == {"got": {"n": 2}}


def test_a_line_that_is_too_long_is_answered_without_being_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "LONGEST_LINE", 100)
    first, second = answers(b'{"a": "' + b"x" * 1_000 + b'"}\n{"n": 2}\n')
    assert "the line is longer" in first["error"]
    assert second == {"got": {"n": 2}}
    assert "the line is longer" in answers(b"x" * 1_000)[0]["error"]


def test_what_an_answer_refuses_is_the_error() -> None:
    def refuse(_read: object) -> object:
        raise ValueError("people: nobody there")

    assert answers(b"{}\n", refuse) == [{"error": "people: nobody there"}]


def test_a_fault_of_ours_ends_no_run() -> None:
    def fail(read: dict[str, object]) -> object:
        return {"n": read["n"]}

    first, second = answers(b'{}\n{"n": 2}\n', fail)
    assert "the fault is ours" in first["error"]
    assert second == {"n": 2}


def test_a_byte_order_mark_is_no_mistake() -> None:
    marked = b'\xef\xbb\xbf{"n": 1}\n'
    assert answers(marked) == [{"got": {"n": 1}}]
    assert answers(marked + marked) == [{"got": {"n": 1}}] * 2  # files that were joined together


def test_the_answer_is_utf_8_whatever_the_terminal_speaks() -> None:
    raw = io.BytesIO()
    terminal = io.TextIOWrapper(raw, encoding="ascii")
    jsonl.run(lambda read: read, io.BytesIO('{"name": "Zoë 🙂"}\n'.encode()), terminal)
    assert raw.getvalue().decode() == '{"name":"Zoë 🙂"}\n'


class Closed(io.StringIO):
    """A reader that has gone."""

    def write(self, _text: str) -> int:
        raise BrokenPipeError


def test_a_closed_pipe_ends_quietly() -> None:
    jsonl.run(lambda read: read, io.BytesIO(b"{}\n{}\n"), Closed())
