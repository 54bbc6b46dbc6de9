"""The filter `promise --jsonl`: one question a line, one answer a line, and errors that say what to do."""

import io
import json
import subprocess
import sys

import pytest

from afterword.cli.promise import filter_lines

SAID = "2026-11-24T10:00:00-05:00"


def answers(*asked):
    out = io.StringIO()
    filter_lines(io.BytesIO("".join(json.dumps(one) + "\n" for one in asked).encode()), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_is_answered_with_dates_and_words():
    (answer,) = answers({"text": "We decide by the end of next week.", "said_at": SAID, "tz": "America/New_York"})
    assert answer == {"promises": [{"earliest": None, "latest": "2026-12-04", "words": "by the end of next week"}]}


def test_nulls_count_as_missing():
    (answer,) = answers({"text": "Friday", "said_at": SAID, "tz": None, "country": None})
    assert answer["promises"] == [{"earliest": "2026-11-27", "latest": "2026-11-27", "words": "Friday"}]


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"said_at": SAID}, "text is missing"),
        ({"text": "Friday"}, "said_at is missing"),
        ({"text": 5, "said_at": SAID}, "text must be a text in quotes"),
        ({"text": "Friday", "said_at": "yesterday"}, "write it as in"),
        ({"text": "Friday", "said_at": "2026-11-24T10:00:00"}, "needs a UTC offset"),
        ({"text": "Friday", "said_at": SAID, "tz": "Nowhere"}, "no known time zone"),
        ({"text": "Friday", "said_at": SAID, "country": "XX"}, "country 'XX' is unknown; use the two letters"),
        ({"text": "Friday", "said_at": SAID, "country": 1}, "country must be a text in quotes"),
    ],
)
def test_a_bad_line_is_told_what_is_wrong_and_does_not_end_the_run(asked, says):
    bad, good = answers(asked, {"text": "Friday", "said_at": SAID})
    assert says in bad["error"]
    assert good["promises"]


def test_neither_django_nor_click_nor_holidays_load_for_a_plain_sentence():
    code = (
        "import io, sys; from afterword.cli.promise import filter_lines;"
        f'filter_lines(io.BytesIO(b\'{{"text": "by Friday", "said_at": "{SAID}"}}\'), io.StringIO());'
        "print([name for name in ('django', 'click', 'holidays', 'socket') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
