"""The sheet of notes in other languages: what becomes of each, said by hand; what resists is left alone."""

import json
from pathlib import Path

import pytest

from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.chosen import is_said_in, spoken
from afterword.core.writing.tongues.said import Hearing

SHEET = Path(__file__).parents[2] / "corpus/compose/tongues.jsonl"
ROWS = [json.loads(line) for line in SHEET.read_text("utf-8").splitlines()]
HEARING = Hearing(names=("Dana Ruiz", "Dana", "Frau Ruiz", "Mme Ruiz", "la señora Ruiz"))


def test_every_note_becomes_what_the_sheet_says():
    wrong = []
    for row in ROWS:
        said = TONGUES[row["language"]].read(row["note"], HEARING)
        found = (said.text, said.kind.value) if said else (None, None)
        if found != (row["said"], row["kind"]):
            wrong.append((row["note"], found))
    assert wrong == []


def test_a_note_of_several_small_words_is_known_by_them():
    taken = [row for row in ROWS if spoken(row["note"]) not in {"", row["language"]}]
    assert taken == []


@pytest.mark.parametrize(
    "note", ["their move from Rails to Go", "she said the hardest part is the data", "how they plan"]
)
def test_an_english_note_is_said_in_no_other_language(note):
    assert not any(is_said_in(tongue, note) for tongue in TONGUES.values())


@pytest.mark.parametrize(
    ("language", "asked", "put"),
    [
        ("de", "wie groß ist das Team", "Wie groß ist das Team?"),
        ("de", "wie sie Releases planen", "wie Sie Releases planen"),
        ("de", "Was machen sie mit alten Daten?", "Was machen Sie mit alten Daten?"),
        ("fr", "est-ce que l'équipe voyage ?", "si l'équipe voyage"),
        ("fr", "comment ils travaillent avec le support", "comment vous travaillez avec le support"),
        ("es", "cuántas personas hay en el equipo", "¿cuántas personas hay en el equipo?"),
        ("es", "¿Cómo es un día normal?", "¿cómo es un día normal?"),
    ],
)
def test_a_question_is_put_whole_or_inside_a_sentence(language, asked, put):
    said = TONGUES[language].asked(asked, HEARING)
    assert said is not None
    assert said.text == put


def test_a_question_that_may_mean_two_things_is_not_put():
    assert TONGUES["de"].asked("Was hat sie an der Stelle gereizt?", HEARING) is None


@pytest.mark.parametrize(
    ("language", "promised", "told"),
    [
        ("de", "Dana den Link schicken", "den Link schicken"),
        ("de", "Lebenslauf auf Englisch", "den Lebenslauf auf Englisch schicken"),
        ("de", "das mit der Liste", ""),
        ("fr", "lui envoyer le lien", "le lien"),
        ("fr", "le truc de la liste", ""),
        ("es", "enviarle el enlace", "el enlace"),
        ("es", "aquello de la lista", ""),
    ],
)
def test_a_promise_is_told_where_it_is_plain(language, promised, told):
    assert TONGUES[language].pledge(promised, HEARING) == told
