"""French and Spanish things with what hangs on them are said whole: when and where, what counts most, from where to."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Address, Tone
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import WENT_BADLY
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import THINGS, Hearing, Kind
from afterword.core.writing.tongues.tongue import Manners

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
FRENCH, SPANISH = TONGUES[Language.FRENCH], TONGUES[Language.SPANISH]


def told(tongue, note):
    said = tongue.read(note, HEARING)
    return (said.text.removesuffix(",~"), said.kind) if said and said.whole is None else None


@pytest.mark.parametrize(
    "note",
    [
        "la file des messages quand les serveurs redémarrent ensemble",
        "les visites guidées pendant que la salle est fermée au public",
        "le suivi des malades une fois que le traitement est terminé",
        "la signature du contrat après que le client a relu chaque page",
        "la reprise des cours dès que les travaux seront finis",
        "les façades, surtout celles qui donnent sur la rue",
        "la recherche de financements, en particulier les fonds européens",
        "les ateliers du soir, notamment dans les quartiers nord",
        "la chaîne du froid, de la récolte à la livraison",
        "les fouilles, menées avec une équipe d'étudiants",
        "les budgets, leur suivi et leur présentation aux élus",
        "le dialogue avec les parents, les enseignants et les élus",
        "la formation des bénévoles pendant leur premier mois",
        "les questions auxquelles votre équipe répond chaque jour",
        "la patience avec laquelle vous avez répondu à mes questions",
        "les questions que pose la chaleur en été",
        "la façon dont les équipes se répartissent les dossiers",
        "la bienveillance de l'équipe à tous les trois",
    ],
)
def test_a_french_thing_is_said_with_what_hangs_on_it(note):
    found = told(FRENCH, note)
    assert found is not None
    assert found[0] == note
    assert found[1] in THINGS


@pytest.mark.parametrize(
    "note",
    [
        "el reparto de pedidos cuando los camiones llegan tarde",
        "las visitas guiadas mientras la sala está cerrada",
        "la firma del contrato después de que el cliente lo revise",
        "las fachadas, sobre todo las que dan a la calle",
        "la búsqueda de financiación, en particular los fondos europeos",
        "los talleres de la tarde, especialmente en los barrios del norte",
        "los grupos de usuarios, desde los niños hasta los adultos que vuelven a estudiar",
        "la casa, cuya fachada es de piedra",
        "el archivo de los expedientes, que empezó hace dos años",
        "el trato a quienes llegan por primera vez",
        "la amabilidad con la que me recibieron los dos",
        "las ayudas a las familias y la forma en que se reparten",
    ],
)
def test_a_spanish_thing_is_said_with_what_hangs_on_it(note):
    found = told(SPANISH, note)
    assert found is not None
    assert found[0] == note
    assert found[1] in THINGS


@pytest.mark.parametrize(
    ("tongue", "note"),
    [
        (FRENCH, "le planning quand il râle"),
        (FRENCH, "la réunion quand"),
        (FRENCH, "les ateliers, surtout moche"),
        (FRENCH, "la cantine si j'ai le temps"),
        (FRENCH, "l'accueil lorsque mon mari attend"),
        (SPANISH, "la reunión cuando"),
        (SPANISH, "los talleres, sobre todo feo"),
        (SPANISH, "la sala cuando ella quiere"),
    ],
)
def test_what_hangs_on_it_loosely_is_not_said(tongue, note):
    assert told(tongue, note) is None


@pytest.mark.parametrize(
    ("tongue", "note", "kind"),
    [
        (FRENCH, "ce dont les équipes ont besoin", Kind.HOW),
        (FRENCH, "ce qui aide les apprentis pendant leur première semaine", Kind.HOW),
        (FRENCH, "aider chacun à garder sa place", Kind.DOING),
        (FRENCH, "accompagner les élèves dans leur orientation", Kind.DOING),
        (SPANISH, "cómo se reparten las guardias, los permisos y la limpieza", Kind.HOW),
        (SPANISH, "cómo se reciben, clasifican y guardan los paquetes", Kind.HOW),
        (SPANISH, "todos se ayudan y se escuchan con calma", Kind.SENTENCE),
    ],
)
def test_clauses_with_rows_and_with_whose_it_is_stay_as_they_were_typed(tongue, note, kind):
    assert told(tongue, note) == (note, kind)


@pytest.mark.parametrize(
    ("note", "own"),
    [
        ("Me gustaría aportar mi formación en gestión", "me gustaría aportar mi formación en gestión"),
        (
            "He dedicado mucho tiempo al riego, y ustedes lo tratan como nosotros en Acme",
            "he dedicado mucho tiempo al riego, y ustedes lo tratan como nosotros en Acme",
        ),
    ],
)
def test_a_whole_spanish_sentence_of_ones_own_stands_as_it_is(note, own):
    said = SPANISH.own(note, HEARING)
    assert said is not None
    assert (said.text, said.own) == (own, True)


def test_what_struck_in_spanish_is_told_where_it_is_praise():
    praise = ("el taller está muy bien organizado", "la cercanía de los tres", "todos se saludan por su nombre")
    assert all(SPANISH.of_struck(SPANISH.read(note, HEARING)) for note in praise)
    for note in ("los cables están sueltos", "tienen mil hojas sueltas"):
        said = SPANISH.read(note, HEARING)
        assert said is None or not SPANISH.of_struck(said)


@pytest.mark.parametrize(
    ("noticed", "thanked"),
    [
        ("Me fijé además en que usted me enseñó el taller.", "Le agradezco que me enseñara el taller."),
        ("Pude ver que usted me envió los planos.", "Le agradezco que me enviara los planos."),
        ("Pude ver que usted me recibió antes.", "Le agradezco que me recibiera antes."),
    ],
)
def test_what_the_reader_did_for_one_is_thanked_for(noticed, thanked):
    assert SPANISH.finished(noticed, "ES") == thanked


def test_the_comma_of_what_is_put_in_closes_it():
    assert SPANISH.finished("Hablamos de la sala, sobre todo la nueva,~ y ya.", "ES").endswith("la nueva, y ya.")
    assert SPANISH.finished("Hablamos de la sala, sobre todo la nueva,~.", "ES").endswith("la nueva.")


@pytest.mark.parametrize(
    ("more", "greeting"),
    [
        ({"address": Address.FIRST_NAME}, "Bonjour Maya,"),
        ({"address": Address.FULL_NAME}, "Bonjour Maya Lindqvist,"),
        ({}, "Bonjour Maya Lindqvist,"),
        ({"address": Address.FIRST_NAME, "tone": Tone.FORMAL}, "Bonjour Maya Lindqvist,"),
        ({"address": Address.FIRST_NAME, "letter": True}, "Madame, Monsieur,"),
    ],
)
def test_a_french_text_greets_by_the_first_name_where_the_voice_says_so(more, greeting):
    people = (Person(id="maya", name="Maya Lindqvist"),)
    assert FRENCH.greeting(Manners(people=people, country="FR", **more)) == greeting


def left_in_spanish(**notes):
    case = case_of(
        Debrief(interview="i1", **notes),
        people=("Dana Ruiz",),
        employer=Employer(name="Acme", country="ES", tz="Europe/Madrid"),
        applications=(Application(id="a1", role="Soldador"),),
    )
    draft = compose(THANKS, case, now=ENDED + timedelta(hours=1), seed="es")
    return draft.body, {one.note: one.why for one in draft.left_out}


def test_a_short_text_after_a_bad_talk_leaves_out_what_struck_for_that_and_not_for_room():
    calm = "la calma del taller"
    body, left = left_in_spanish(struck=calm)
    assert calm in body
    assert left == {}
    body, left = left_in_spanish(struck=calm, impression="mal")
    assert calm not in body
    assert left == {calm: WENT_BADLY}


def test_a_thing_of_twenty_words_is_said_whole():
    note = "el seguimiento de los pedidos de las tiendas de la costa cuando los camiones llegan tarde al almacén"
    body, left = left_in_spanish(highlights=(Highlight(topic=note, person="p0"),))
    assert note in body
    assert left == {}
