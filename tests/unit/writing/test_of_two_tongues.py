"""Where a country has two languages, or its language is not the notes', only words of that language speak for it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.chosen import language_of
from small_forms import lexicon

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def case_in(country, noted):
    case = case_of(noted)
    return replace(
        case,
        employer=replace(case.employer, country=country),
        people=tuple(replace(one, country="") for one in case.people),
    )


def written_in(country, *notes):
    noted = Debrief(interview="i1", highlights=tuple(Highlight(topic=note, person="p0") for note in notes))
    return language_of(THANKS, case_in(country, noted))


@pytest.mark.parametrize("country", ["CA", "CH", "BE", "LU", "FR", "DE", "ES", "MX", "US"])
@pytest.mark.parametrize(
    "notes",
    [
        ("Planting 4,000 street trees a year", "Sylvie: fighting the emerald ash borer"),
        ("Planting 4,000 street trees a year",),
        ("No night shifts, a small team",),
        ("on call once a week", "main line depot"),
        ("San Jose plant, second shift", "El Paso route"),
        ("Site visit to Trois-Rivières every month",),
        ("Rolling out the ward app",),
        ("the Montréal office move",),
    ],
)
def test_notes_in_english_are_answered_in_english_everywhere(country, notes):
    assert written_in(country, *notes) is Language.ENGLISH


@pytest.mark.parametrize("note", ["team size, on call", "Québec site expansion, three new loaders", "Bilingual rota"])
def test_where_english_is_spoken_doubt_is_english(note):
    assert written_in("CA", note) is Language.ENGLISH


@pytest.mark.parametrize(
    ("country", "note", "language"),
    [
        ("CA", "l'équipe de nuit", Language.FRENCH),
        ("CA", "planter 4000 arbres par an", Language.FRENCH),
        ("BE", "planning des équipes", Language.FRENCH),
        ("CH", "die neue Anlage im Werk", Language.GERMAN),
        ("CH", "l'équipe de nuit", Language.FRENCH),
        ("LU", "die neue Anlage", Language.GERMAN),
        ("ES", "turnos de noche", Language.SPANISH),
    ],
)
def test_its_own_small_words_and_accents_speak_for_a_language(country, note, language):
    assert written_in(country, note) is language


class Known:
    """Lists that know but a few words of each language."""

    def of(self, language):
        return lexicon(language.value, "the:9000 fighting:900 nuit:900")


def test_the_language_is_that_of_all_notes():
    noted = Debrief(interview="i1", highlights=(Highlight(topic="fighting the emerald ash borer", person="p0"),))
    draft = compose(THANKS, case_in("CA", noted), now=ENDED + timedelta(hours=2), seed="s", words=Known())
    assert draft.body.startswith("Hi ")


def test_a_word_that_both_have_is_weighed_against_one_of_its_own():
    assert written_in("CA", "machine neuve", "conversation avec Luc") is Language.FRENCH


@pytest.mark.parametrize("named", ["jenny", "Daisy", "sandy", "penny", "Ruby", "jimmy", "wendy", "carla", "kevin"])
@pytest.mark.parametrize(
    ("country", "role", "notes", "language"),
    [
        ("CO", "asesora d call center", ("capacitacion d 3 semanas", "{}: metas claras y bonos"), Language.SPANISH),
        ("ES", "camarera d pisos", ("{}: training semanal", "uniforme"), Language.SPANISH),
        ("MX", "cajera", ("{}: inventario semanal", "surtido"), Language.SPANISH),
        ("FR", "vendeuse", ("{}: rayon bio", "inventaire"), Language.FRENCH),
        ("BE", "caissière", ("{}: caisse neuve", "inventaire"), Language.FRENCH),
        ("CA", "caissière", ("{}: caisse neuve", "inventaire"), Language.FRENCH),
        ("CH", "Verkäuferin", ("{}: neue kasse", "sortiment"), Language.GERMAN),
        ("CH", "vendeuse", ("{}: rayon bio", "inventaire"), Language.FRENCH),
        ("DE", "lagerhelfer", ("{}: hochregallager", "frühschicht"), Language.GERMAN),
        ("AT", "Koch", ("{}: saisonkarte",), Language.GERMAN),
        ("DE", "Warehouse clerk", ("{}: night shifts", "new racks"), Language.ENGLISH),
        ("ES", "Customer support agent", ("{}: night shifts", "team size"), Language.ENGLISH),
        ("IN", "Clerk", ("{}: tickets", "team size"), Language.ENGLISH),
        ("CA", "Chauffeur", ("{}: new truck", "inventory"), Language.ENGLISH),
    ],
)
def test_no_name_tells_a_language_and_where_notes_say_little_country_and_role_do(named, country, role, notes, language):
    noted = Debrief(interview="i1", highlights=tuple(Highlight(topic=one.format(named), person="p0") for one in notes))
    case = case_in(country, noted)
    case = replace(
        case,
        people=tuple(replace(one, name=f"{named.title()} Young") for one in case.people),
        applications=tuple(replace(one, role=role) for one in case.applications),
    )
    assert language_of(THANKS, case) is language


def test_a_name_in_the_middle_tells_none_either():
    noted = Debrief(interview="i1", highlights=(Highlight(topic="clases jenny", person="p0"),))
    case = case_in("ES", noted)
    case = replace(case, people=tuple(replace(one, name="Jenny Castaño") for one in case.people))
    assert language_of(THANKS, case) is Language.SPANISH


@pytest.mark.parametrize(
    ("country", "role", "note", "language"),
    [
        ("DE", "Fluglotsin", "simulator-training 3 monate", Language.GERMAN),
        ("DE", "Fluglotse", "simulator-training 3 monate", Language.GERMAN),
        ("DE", "Fahrerin", "150 stops am tag", Language.GERMAN),
        ("DE", "Techniker", "40 offene stellen, meist it", Language.GERMAN),
        ("FR", "Serrurier", "training laser", Language.FRENCH),
        ("FR", "Soudeuse", "training 3 mois", Language.FRENCH),
        ("ES", "Soldadora", "training 3 meses", Language.SPANISH),
        ("ES", "Enfermera", "simulador 3 meses", Language.SPANISH),
        ("DE", "Techniker", "team of five, new platform", Language.ENGLISH),
        ("DE", "Violin teacher", "it works", Language.ENGLISH),
        ("DE", "Data engineer", "platform migration", Language.ENGLISH),
        ("FR", "Cashier", "training laser", Language.ENGLISH),
        ("ES", "Soldadora", "training and safety for the team", Language.ENGLISH),
    ],
)
def test_where_the_notes_say_little_the_country_and_the_role_decide(country, role, note, language):
    noted = Debrief(interview="i1", highlights=(Highlight(topic=note, person="p0"),))
    case = case_in(country, noted)
    case = replace(case, applications=tuple(replace(one, role=role) for one in case.applications))
    assert language_of(THANKS, case) is language
