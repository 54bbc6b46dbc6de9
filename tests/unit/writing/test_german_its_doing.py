"""What a thing of a German note does is the thing's, and no reader is told that they run at night."""

import pytest

from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.german.its_doing import with_thing
from afterword.core.writing.tongues.said import Hearing

KOEHLER = Hearing(names=("Dr. Anja Köhler", "Frau Köhler", "Anja"))


@pytest.mark.parametrize(
    ("topic", "detail", "told"),
    [
        (
            "die neue Prüfstrecke",
            "sie läuft auch nachts ohne Personal",
            "dass die Prüfstrecke auch nachts ohne Personal läuft",
        ),
        (
            "die neue Prüfstrecke für Ventile",
            "Sie läuft auch nachts ohne Personal.",
            "dass die Prüfstrecke auch nachts ohne Personal läuft",
        ),
        ("die neuen Pressen", "sie laufen auch nachts", "dass die Pressen auch nachts laufen"),
        (
            "der neue Prüfstand",
            "er läuft auch nachts ohne Personal",
            "dass der Prüfstand auch nachts ohne Personal läuft",
        ),
        ("das neue Lager", "es läuft auch nachts ohne Personal", "dass es auch nachts ohne Personal läuft"),
        ("die Werkstatt", "sie wird im Sommer umgebaut", "dass die Werkstatt im Sommer umgebaut wird"),
    ],
)
def test_what_a_thing_does_is_told_of_the_thing(topic, detail, told):
    said, more = GERMAN.beside(topic, detail, KOEHLER)
    texts = [one.text for one in (said, more) if one]
    assert any(told in text for text in texts), texts
    assert not any("laufen Sie" in text or "Sie auch" in text for text in texts)


@pytest.mark.parametrize(
    ("topic", "detail"),
    [
        ("die neue Prüfstrecke", "sie plant eine zweite"),
        ("die neue Prüfstrecke", "Sie planen eine zweite"),
        ("die neue Prüfstrecke", "sie laufen jeden Morgen daran vorbei"),
        ("das Team", "sie stehen früh auf"),
        ("der neue Prüfstand", "sie läuft jeden Morgen daran vorbei"),
        ("die Werkstatt", "sie wird im Mai Meisterin"),
        ("die Werkstatt", "läuft auch nachts"),
        ("", "sie läuft gern"),
    ],
)
def test_what_may_be_a_readers_stays_theirs(topic, detail):
    assert with_thing(topic, detail) == detail
