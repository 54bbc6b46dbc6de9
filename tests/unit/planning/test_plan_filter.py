"""The filter `afterword plan --jsonl`, driven from outside."""

import io
import json
import sys
from typing import Any

import pytest

from afterword.cli import judge, plan

CASE: dict[str, Any] = {
    "now": "2026-11-10T12:00:00-05:00",
    "employer": {"name": "Acme", "country": "US", "tz": "America/New_York"},
    "people": [{"id": "dana", "name": "Dana Ruiz", "role": "hiring_manager"}, {"id": "lee", "name": "Lee Cho"}],
    "applications": [{"id": "a1", "role": "Data engineer"}],
    "interviews": [
        {
            "id": "i1",
            "application": "a1",
            "start": "2026-11-10T10:00:00-05:00",
            "end": "2026-11-10T11:00:00-05:00",
            "interviewers": ["dana", "lee"],
        }
    ],
}


def filtered(*cases: object) -> list[dict[str, Any]]:
    out = io.StringIO()
    plan.filter_lines(io.BytesIO("\n".join(json.dumps(each) for each in cases).encode()), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_steps_are_told_in_the_order_of_the_practice() -> None:
    (told,) = filtered(CASE)
    thanks, inquiry, rest = told["steps"]
    assert thanks == {
        "purpose": "thanks",
        "channel": "email",
        "people": ["dana", "lee"],
        "application": "a1",
        "interview": "i1",
        "earliest": "2026-11-10T12:00:00-05:00",
        "best_by": "2026-11-11T11:00:00-05:00",
        "reasons": [],
    }
    assert (inquiry["purpose"], inquiry["people"], inquiry["earliest"]) == (
        "inquiry",
        ["dana"],
        "2026-11-18T09:00:00-05:00",
    )
    assert [reason["rule"] for reason in inquiry["reasons"]] == ["give_them_time"]
    assert (rest["purpose"], rest["people"], rest["earliest"]) == ("rest", [], "2026-12-03T09:00:00-05:00")
    assert "best_by" not in inquiry
    assert rest["channel"] is None


def test_where_no_time_is_known_it_is_null() -> None:
    (told,) = filtered(CASE | {"paused": True})
    assert [step["earliest"] for step in told["steps"]] == [None, None]
    assert {reason["rule"] for step in told["steps"] for reason in step["reasons"]} >= {"paused"}


def test_a_bad_case_is_answered_and_the_next_one_too() -> None:
    first, second, third = filtered(CASE, CASE | {"now": "soon"}, CASE)
    assert first == third
    assert "now: 'soon' is no time" in second["error"]


@pytest.mark.parametrize("command", [judge, plan])
def test_as_a_command_it_stands_between_standard_input_and_output(
    command: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = json.dumps(CASE | {"proposal": {"purpose": "thanks", "people": ["dana"]}}).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert command.main(["--jsonl"]) == 0
    assert json.loads(capsys.readouterr().out).keys() & {"verdict", "steps"}
