"""Short notes with a friendly or a sorry word that end nothing are no rejection, and short ends are still told."""

from datetime import UTC, datetime

import pytest

from afterword.core.facts.mail import Head, Mail
from afterword.core.reading.read import read

AT = datetime(2026, 11, 24, 15, tzinfo=UTC)
ENDS_NOTHING = """
Sorry, this one drags on.
Thanks for coming in! We loved meeting you.
Sorry, we're swamped.
Sorry, I'm out sick today.
Sorry, wrong attachment!
Unfortunately we have no news yet.
Lovely to meet you, speak soon.
Tut uns leid, es zieht sich.
Leider bin ich heute krank.
Lo siento, va para largo.
Désolé, ça traîne.
Malheureusement je suis en réunion.
""".strip().splitlines()
ENDS = """
Sorry, we went with someone else.
Sadly it's a no from us this time.
Leider haben wir uns anders entschieden.
Désolé, nous avons retenu un autre candidat.
Lo siento, elegimos a otra persona.
""".strip().splitlines()


def kind_of(text):
    return str(read(Mail(head=Head(), text=text), at=AT).found.kind)


@pytest.mark.parametrize("text", ENDS_NOTHING)
def test_a_short_note_that_ends_nothing_is_no_rejection_and_no_offer(text):
    assert kind_of(text) not in {"rejection", "offer"}


@pytest.mark.parametrize("text", ENDS)
def test_a_short_rejection_is_one(text):
    assert kind_of(text) == "rejection"
