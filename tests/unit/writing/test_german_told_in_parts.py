"""German notes of short parts without article, subject or verb: what each says stands behind a "dass" of its own."""

import pytest

from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind

GERMAN = TONGUES["de"]
DANA = Hearing(names=("Dana Ruiz", "Dana", "Frau Ruiz"))


def told(topic: str, detail: str = "") -> tuple[str, str]:
    assert GERMAN.beside
    said, more = GERMAN.beside(topic, detail, DANA)
    return said.text if said else "", more.text if more else ""


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("haben gerade auf Gas umgestellt", "dass Sie gerade auf Gas umgestellt haben"),
        ("planen neue Werkstatt in Jena", "dass Sie eine neue Werkstatt in Jena planen"),
        ("umstellen auf Ökostrom bis 2028", "dass Sie bis 2028 auf Ökostrom umstellen"),
        (
            "Werkstatt hat 9 Plätze, meist Oldtimer",
            "dass die Werkstatt 9 Plätze hat und dass es meist um Oldtimer geht",
        ),
        ("Backstube offen, Kunden können zuschauen", "dass die Backstube offen ist und dass Kunden zuschauen können"),
        (
            "Speisekarte wechselt täglich, kochen alles frisch",
            "dass die Speisekarte täglich wechselt und dass Sie alles frisch kochen",
        ),
        ("Bühne von den Schülern selber gebaut", "dass die Bühne von den Schülern selber gebaut wurde"),
        ("Kasse komplett papierlos seit letztem Jahr", "dass die Kasse seit letztem Jahr komplett papierlos ist"),
        (
            "Labor zieht im Mai um, mehr Platz für Proben",
            "dass das Labor im Mai umzieht und dass es mehr Platz für Proben gibt",
        ),
    ],
)
def test_a_note_in_short_parts_is_told_as_clauses(note: str, clause: str) -> None:
    assert told(note) == (clause, "")


@pytest.mark.parametrize(
    ("topic", "detail", "said", "more"),
    [
        ("die neue Werkstatt", "20 Plätze", "die neue Werkstatt mit 20 Plätzen", ""),
        ("kleine Gruppen", "max 8 Kinder", "kleine Gruppen", "dass es höchstens acht Kinder sind"),
        ("die Einarbeitung", "6 Wochen mit Mentorin", "die Einarbeitung", "dass es sechs Wochen mit Mentorin sind"),
        ("die Speisekarte", "fast alles vom eigenen Hof", "die Speisekarte", "dass fast alles vom eigenen Hof kommt"),
        ("die Zusammenarbeit", "kurze Wege", "die Zusammenarbeit", "dass die Wege kurz sind"),
        ("die Umstellung", "läuft seit März, hakt noch oft", "dass die Umstellung seit März läuft", ""),
    ],
)
def test_what_a_detail_says_in_parts_is_told_of_its_topic(topic: str, detail: str, said: str, more: str) -> None:
    assert told(topic, detail) == (said, more)


@pytest.mark.parametrize(
    "note",
    [
        "haben über Fußball geredet",
        "haben viel gelacht",
        "kommen aus Jena",
        "planen sie erst im Mai",
        "Proben aus aller Welt",
        "ein Vormittag sehr ruhig",
        "haben keine Nachfolger",
    ],
)
def test_what_may_be_of_both_or_of_something_else_makes_no_clause_of_the_house(note: str) -> None:
    assert not told(note)[0].startswith("dass Sie ")


def test_trouble_is_told_to_nobody() -> None:
    said, more = told("haben gerade umgestellt, lief holprig an")
    assert "holprig" not in f"{said} {more}"


def test_several_parts_stand_in_one_sentence() -> None:
    assert GERMAN.beside
    said, _ = GERMAN.beside("Labor zieht im Mai um, mehr Platz für Proben", "", DANA)
    assert said is not None
    assert said.kind is Kind.HOW
