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
        ("de", "wie oft wird released?", "Wie oft wird released?"),
        ("de", "Welches Ticketsystem benutzt ihr?", "Welches Ticketsystem benutzen Sie?"),
        ("de", "Habt ihr Bereitschaftsdienst?", "Haben Sie Bereitschaftsdienst?"),
        ("de", "wie ihr testet", "wie Sie testen"),
        ("fr", "combien de couverts par jour", "combien y a-t-il de couverts par jour ?"),
        ("fr", "combien de couverts vous servez", "combien de couverts vous servez"),
        ("fr", "est-ce qu'il y a une bibliothèque ?", "y a-t-il une bibliothèque ?"),
    ],
)
def test_a_question_is_put_whole_or_inside_a_sentence(language, asked, put):
    said = TONGUES[language].asked(asked, HEARING)
    assert said is not None
    assert said.text == put


@pytest.mark.parametrize(
    "question",
    [
        "Was hat sie an der Stelle gereizt?",
        "Was ist ihr wichtig?",
        "Was hilft ihr am meisten?",
        "was ihr daran gefällt",
        "Braucht ihr Team Hilfe?",
    ],
)
def test_a_question_that_may_mean_two_things_is_not_put(question):
    assert TONGUES["de"].asked(question, HEARING) is None


@pytest.mark.parametrize(
    ("language", "note", "left"),
    [
        ("de", "ich kann auch ABAP", "ich kann auch ABAP"),
        ("de", "ich habe nie im Schichtdienst gearbeitet", "ich habe nie im Schichtdienst gearbeitet"),
        ("fr", "je suis secouriste", "je suis secouriste"),
        ("es", "tengo el C1", "tengo el C1"),
        ("de", "Ich hätte sagen sollen, dass ich auch ABAP kann.", "ich kann auch ABAP"),
        ("de", "habe vergessen zu sagen, dass ich in Wien gearbeitet habe", "ich habe in Wien gearbeitet"),
        ("de", "was ich noch sagen wollte: ich spreche Polnisch", "ich spreche Polnisch"),
        ("de", "nicht erwähnt: meine Erfahrung mit SAP", "meine Erfahrung mit SAP"),
        ("de", "Ich hätte mein Praktikum bei Brook erwähnen sollen", "mein Praktikum bei Brook"),
        ("de", "Ich hätte sagen sollen, dass mir das Team gefällt", ""),
        ("de", "Ich hätte gern mehr gesagt", ""),
        ("fr", "j'aurais dû dire que je parle allemand", "je parle allemand"),
        ("fr", "j'ai oublié de dire que je suis secouriste.", "je suis secouriste"),
        ("fr", "j'aurais dû parler de mon stage à Lyon", "mon stage à Lyon"),
        ("fr", "je n'ai pas mentionné mon CAP pâtisserie", "mon CAP pâtisserie"),
        ("es", "debería haber dicho que tengo el C1", "tengo el C1"),
        ("es", "se me olvidó decir que hablo alemán", "hablo alemán"),
        ("es", "tenía que haber mencionado mi máster en Lyon", "mi máster en Lyon"),
    ],
)
def test_what_should_have_been_said_is_freed_of_the_words_for_that(language, note, left):
    assert TONGUES[language].unsaid(note) == left


@pytest.mark.parametrize(
    ("language", "note", "told"),
    [
        ("de", "habe in Wien gearbeitet", False),
        ("de", "sie hat von ihrem Praktikum erzählt", False),
        ("de", "habe nicht von meinem Praktikum erzählt", False),
        ("fr", "j'ai présenté des projets à Lyon", False),
        ("es", "hablo cuatro idiomas", False),
        ("de", "hab von meinem Praktikum bei Brook erzählt", True),
        ("fr", "j'ai raconté mon stage chez Brook", True),
        ("es", "conté mis prácticas en Brook", True),
    ],
)
def test_what_the_candidate_told_in_the_talk_is_known(language, note, told):
    assert bool(TONGUES[language].retold.search(note)) is told


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
