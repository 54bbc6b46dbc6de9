"""Only a message's new text promises: quotes, history and signature are left out, wherever they stand."""

from datetime import datetime

import pytest

from afterword.core.reading.newtext.blanked import new_text
from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00-05:00")
NEW = "You will hear from us by Friday.\n"
OLD = "Sam, we decide by 18 December.\n"


def latest(text):
    return [str(one.latest) for one in find_promises(text, said_at=SAID, country="US")]


@pytest.mark.parametrize(
    "between",
    [
        "\nOn Mon, Nov 23, 2026 at 9:00 AM Sam Okoro <sam@acme.example> wrote:\n",
        "\nOn Monday, 23 November 2026, Sam Okoro\n<sam@acme.example> wrote:\n",
        "\nAm Mo., 23. Nov. 2026 um 09:15 Uhr schrieb Sam Okoro <sam@acme.example>:\n",
        "\nLe lun. 23 nov. 2026 à 10:12, Sam Okoro <sam@acme.example> a écrit :\n",
        "\n-----Original Message-----\n",
        "\nFrom: Sam Okoro <sam@acme.example>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Dana\n\n",
        "\nVon: Sam Okoro <sam@acme.example>\nGesendet: Montag, 23. November 2026 09:00\nAn: Dana\n\n",
        "\n-- \nDana Ruiz\n",
    ],
)
def test_what_stands_below_the_new_text_promises_nothing(between):
    assert latest(NEW + between + OLD) == ["2026-11-27"]


def test_quoted_lines_promise_nothing_and_answers_between_them_do():
    text = "On Mon, Nov 23, 2026 Sam wrote:\n> You said by 18 December?\n" + NEW + "> Thanks\n"
    assert latest("Hello,\n" + text) == ["2026-11-27"]
    assert latest("> " + OLD) == []


def test_a_message_pasted_whole_with_its_headers_is_read():
    assert latest("From: Dana <dana@acme.example>\nSent: Tuesday, November 24, 2026\nTo: Sam\n\n" + NEW) == [
        "2026-11-27"
    ]
    assert latest("On Tuesday, November 24, 2026 Dana wrote:\n\n" + NEW) == ["2026-11-27"]


def test_places_stay_what_they_were():
    text = "> old\r\nnew\r\nSent from my phone\r\n-- \r\nDana\r\n"
    assert len(new_text(text)) == len(text)
    assert new_text(text).split() == ["new"]


@pytest.mark.parametrize("line", ["wrote:\n", "on 1 wrote", "> \n", "from: x\n", "--\n", " \t", "on 1 a\nb wrote:\n"])
def test_a_million_letters_of_anything_are_read_through(line):
    text = line * (1_000_000 // len(line))
    assert len(new_text(text)) == len(text)
