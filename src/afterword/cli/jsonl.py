"""The line-by-line loop that every filter shares: one JSON object in, one out, and no line ends the run."""

import os
import sys
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, TextIO

import msgspec

LONGEST_LINE = 32 * 1024 * 1024
"""Bytes; longer lines are answered with an error and not kept in memory."""

BOM = b"\xef\xbb\xbf"
"""Some programs begin a file with it, and files joined together have it in the middle."""

Answer = Callable[[dict[str, Any]], object]


def run(answer: Answer, lines: BinaryIO, out: TextIO) -> None:
    """Answer each line as it comes; a closed pipe ends the run quietly."""
    try:
        for line in _bounded(lines):
            _write(out, _answered(answer, line.removeprefix(BOM)))
    except BrokenPipeError:
        _leave_quietly(out)


def _answered(answer: Answer, line: bytes) -> bytes:
    try:
        return msgspec.json.encode(answer(_object_in(line)))
    except ValueError as error:
        return _error(str(error))
    except Exception as error:  # noqa: BLE001 - a fault of ours must not end the run for the lines after it
        return _error(f"this line could not be answered, and the fault is ours: {type(error).__name__}: {error}")


def _error(says: str) -> bytes:
    return msgspec.json.encode({"error": says.encode("utf-8", "replace").decode()})


def _object_in(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise ValueError(f"the line is longer than {LONGEST_LINE // 1024 // 1024} MB")
    if not line.strip():
        raise ValueError("the line is empty; each line is one JSON object")
    try:
        read = msgspec.json.decode(line)
    except RecursionError as error:
        raise ValueError("that line is nested too deeply to be read") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"the line is not JSON: {error}") from error
    if not isinstance(read, dict):
        raise ValueError('the line is not a JSON object, as in {"key": "value"}')  # noqa: TRY004 - the line is wrong, not a type of ours
    return read


def _bounded(lines: BinaryIO) -> Iterator[bytes]:
    """Each line; of one that is too long only so much that its length shows."""
    while line := lines.readline(LONGEST_LINE + 1):
        whole = line.endswith(b"\n") or len(line) <= LONGEST_LINE
        yield line
        while not whole:
            rest = lines.readline(LONGEST_LINE)
            whole = not rest or rest.endswith(b"\n")


def _write(out: TextIO, line: bytes) -> None:
    """JSON is UTF-8, whatever the terminal's own encoding is; a stream without bytes below it gets text."""
    binary = getattr(out, "buffer", None)
    if binary is None:
        out.write(line.decode() + "\n")
    else:
        binary.write(line + b"\n")
    out.flush()


def _leave_quietly(out: TextIO) -> None:
    """Nobody reads any more: what Python flushes at its end goes nowhere, instead of into a traceback."""
    if out is sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
