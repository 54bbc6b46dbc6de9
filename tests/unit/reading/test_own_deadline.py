"""The day by which they want the candidate's own answer is read apart from what they promise."""

from datetime import UTC, date, datetime

import pytest

from afterword.core.reading.own_deadline import own_deadline
from afterword.core.reading.promises import find_promises

MONDAY = datetime(2026, 11, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("We are happy to offer you the job. We need your answer by Friday.", date(2026, 12, 4), "by Friday"),
        ("Please let us know by December 4 whether you accept.", date(2026, 12, 4), "by December 4"),
        ("The offer is valid until Dec 4th.", date(2026, 12, 4), "until Dec 4th"),
        ("We would like you to decide within a week.", date(2026, 12, 7), "within a week"),
        ("Could we have your decision before Monday?", date(2026, 12, 6), "before Monday"),
        ("Bitte geben Sie uns bis Freitag, den 4. Dezember Bescheid.", date(2026, 12, 4), None),
        ("Wir bitten um Ihre Rückmeldung bis Freitag.", date(2026, 12, 4), "bis Freitag"),
        ("Merci de nous donner votre réponse d'ici vendredi.", date(2026, 12, 4), "d'ici vendredi"),
        ("Necesitamos su respuesta antes del 4 de diciembre.", date(2026, 12, 3), None),
    ],
)
def test_the_day_is_read_with_its_words(text: str, day: date, words: str | None) -> None:
    found = own_deadline(text, said_at=MONDAY, country="US")
    assert found is not None
    assert found.latest == day
    assert words is None or found.words == words
    assert find_promises(text, said_at=MONDAY, country="US") == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "We are happy to offer you the job.",
        "You will have our answer by Friday.",
        "We decide by Friday and will let you know.",
        "Your first day would be 4 January.",
        "Please let us know whether you accept.",
        "The contract comes by post on Friday.",
    ],
)
def test_where_nobody_asks_by_a_day_there_is_none(text: str) -> None:
    assert own_deadline(text, said_at=MONDAY, country="US") is None
