"""A German sentence or question that is whole is told as it was typed, and one that is not is told what it lacks."""

import pytest

from afterword.core.writing.tongues.german.advice import advice
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.said import Hearing, Kind

OLIVER = Hearing(names=("Oliver Brandt", "Oliver"))
SENTENCES = [
    "Aus drei Filialen wird eine",
    "Bei Sturm entfällt die Fahrt",
    "Der Betrieb zieht in ein Gewerbegebiet um",
    "Jeder hat seinen eigenen Spind",
    "Der Techniker behält seinen festen Lkw",
]


@pytest.mark.parametrize("note", SENTENCES)
def test_a_whole_sentence_is_told_as_typed(note):
    said = GERMAN.read(f"{note[:1].lower()}{note[1:]}", OLIVER)
    assert (said.text[:1].upper() + said.text[1:] if said else "") == note


@pytest.mark.parametrize(
    "note", ["die Praxis zieht um in Altbau", "habe die Weiterbildung zur Fachkraft lohn angefangen"]
)
def test_a_sentence_that_lacks_an_article_or_a_capital_is_not_told(note):
    assert GERMAN.read(note, OLIVER) is None


@pytest.mark.parametrize("question", ["Wie weit im Voraus kommt der Tourenplan?", "Wie groß ist die Küche in Leipzig?"])
def test_a_whole_question_is_put_as_typed(question):
    said = GERMAN.asked(question, OLIVER)
    assert said is not None
    assert (said.text, said.kind) == (question, Kind.QUESTION)


def test_what_describes_is_no_noun_that_lacks_its_capital():
    said = GERMAN.read("die halbautomatische Linie", OLIVER)
    assert (said.text if said else "") == "die halbautomatische Linie"


def test_a_licence_that_the_candidate_has_too_is_added():
    assert GERMAN.unsaid("Kranschein hab ich auch") == "ich habe einen Kranschein"


def test_further_training_in_wages_is_no_secret():
    assert not GERMAN.kept.search("Weiterbildung zum Fachwirt Lohn angefangen")
    assert GERMAN.kept.search("der Lohn ist Verhandlungssache")


@pytest.mark.parametrize(
    ("promise", "kept"),
    [
        ("Fotos von meiner Abschlussarbeit schicken", "die Fotos von meiner Abschlussarbeit schicken"),
        ("mein GitHub-Projekt verlinken", "mein GitHub-Projekt verlinken"),
        ("2 Entwürfe bis Montag", "zwei Entwürfe schicken"),
    ],
)
def test_a_promise_is_kept_by_name(promise, kept):
    assert GERMAN.pledge(promise, OLIVER) == kept


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("arbeiten eng mit dem Hospiz zusammen", "who or what does it"),
        ("viel granit", "with its article"),
        ("neue busse mit Klimaanlage", "with its article"),
        ("Wald tag", "one word"),
    ],
)
def test_the_reason_says_what_is_lacking(note, told):
    assert told in advice(note)


@pytest.mark.parametrize(
    "note", ["die automatische Anlage geht", "alles selbst planen", "den festen Platz", "sitzen im Kreis"]
)
def test_no_verb_or_adjective_is_told_to_lack_a_capital(note):
    assert "capital" not in advice(note)
