"""`afterword read --jsonl`: a mail, a file or words in; what they mean out; a bad line ends nothing."""

import io
import json

from afterword.cli.read import filter_lines, told
from afterword.core.facts.mail import Undelivered
from afterword.core.facts.reading import FoundKind, Parts, Reading
from afterword.core.facts.words import Purpose

MAIL = """From: Dana Ruiz <dana@acme.example>
To: Sam Okoro <sam@mail.example>
Date: Tue, 24 Nov 2026 10:00:00 -0500
Subject: Re: Thank you

Hi Sam,

we decide by Friday. Could you send us two references?

Dana

On Mon, Nov 23, 2026 at 9:00 AM Sam Okoro <sam@mail.example> wrote:
> I will decide by Wednesday.
"""


def said(*questions):
    lines = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in questions)
    out = io.TextIOWrapper(io.BytesIO())
    filter_lines(io.BytesIO(lines.encode()), out)
    out.seek(0)
    return [json.loads(line) for line in out.read().splitlines()]


def test_a_mail_is_read_by_its_own_date_and_without_what_it_quotes():
    (answer,) = said({"raw": MAIL})
    assert answer["promises"] == [{"earliest": None, "latest": "2026-11-27", "words": "by Friday"}]
    assert answer["asks"] is True
    assert "Wednesday" not in answer["new_text"]
    assert {"bounce", "absence"} & set(answer) == set()


def test_a_file_is_read_like_its_source(tmp_path):
    file = tmp_path / "mail.eml"
    file.write_text(MAIL, encoding="utf-8")
    assert said({"path": str(file)}) == said({"raw": MAIL})


def test_bare_words_are_read_by_the_day_that_is_given_with_them():
    (answer,) = said({"text": "We decide by Friday.", "said_at": "2026-11-24T10:00:00-05:00"})
    assert answer["promises"][0]["latest"] == "2026-11-27"


def test_a_bad_line_says_what_to_do_and_the_next_one_is_answered():
    answers = said(
        {"raw": "x", "text": "y"},
        {},
        {"raw": 3},
        {"path": "/nowhere/at/all.eml"},
        {"text": "x", "said_at": "soon"},
        {"text": "x", "country": "XX"},
        "no json",
        {"text": ""},
    )
    assert [sorted(one) == ["error"] for one in answers] == [True] * 7 + [False]
    assert "cannot be read" in answers[3]["error"]
    assert answers[-1]["new_text"] == ""


def test_of_several_readers_the_one_who_was_missed_for_good_is_told():
    reading = Reading(
        found=FoundKind(kind=Purpose.BOUNCE, sure=1.0),
        parts=Parts(new=""),
        bounces=(Undelivered("late@acme.example", False), Undelivered("gone@acme.example", True)),
    )
    assert told(reading)["bounce"] == {"recipient": "gone@acme.example", "permanent": True}
