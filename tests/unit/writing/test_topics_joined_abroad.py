"""French and Spanish thank-yous: what is so about a topic stands with it, and so does what is asked or added of it."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.case import Employer
from afterword.core.facts.debrief import Debrief, Highlight, Question
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.wording import greeting_of
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.tongue import Manners

FRENCH, SPANISH = TONGUES[Language.FRENCH], TONGUES[Language.SPANISH]
HERS = Hearing(names=("Anne Delorme", "Anne"))
HIS = Hearing(names=("Marc Lefèvre", "Marc"))
SEEDS = [f"s{at}" for at in range(8)]
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def written(language, *notes, seed="", ask="", **told):
    noted = tuple(Highlight(topic=topic, detail=detail, person="p0") for topic, detail in notes)
    asked = (Question(text=ask, for_person="p0"),) if ask else ()
    debrief = Debrief(interview="i1", highlights=noted, unasked_questions=asked, **told)
    country = "FR" if language is Language.FRENCH else "ES"
    case = case_of(debrief, people=("Dana Ruiz",), employer=Employer(name="Acme", country=country))
    case = replace(case, applications=tuple(replace(one, language=language) for one in case.applications))
    return compose(PROPOSAL, case, now=ENDED + timedelta(hours=2), seed=seed).body


@pytest.mark.parametrize(
    ("note", "hearing", "text"),
    [
        (
            "Marc veut que chaque vendeur sache conseiller lui-même le client",
            HIS,
            "vous voulez que chaque vendeur sache conseiller lui-même le client",
        ),
        (
            "Anne veut que chaque soignante prépare elle-même ses tournées",
            HERS,
            "vous voulez que chaque soignante prépare elle-même ses tournées",
        ),
        ("Anne laisse chaque équipe choisir ses outils", HERS, "vous laissez chaque équipe choisir ses outils"),
        ("Anne relit elle-même chaque dossier", HERS, "vous relisez vous-même chaque dossier"),
        ("Marc suit ses fournisseurs lui-même", HIS, "vous suivez vos fournisseurs vous-même"),
        ("Anne visite chaque magasin avec son équipe", HERS, "vous visitez chaque magasin avec votre équipe"),
    ],
)
def test_only_what_is_nearest_to_the_reader_is_theirs(note, hearing, text):
    assert FRENCH.read(note, hearing).text == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("la cuisine centrale et ses fournisseurs", "la cuisine centrale et ses fournisseurs"),
        ("le chantier naval et son bassin", "le chantier naval et son bassin"),
        ("l'atelier de reliure et sa presse", "l'atelier de reliure et sa presse"),
        ("les tuiles sont posées une par une", "les tuiles sont posées une par une"),
        ("un parc de trente machines", "votre parc de trente machines"),
        ("une gamme de six fromages", "votre gamme de six fromages"),
    ],
)
def test_a_thing_with_what_is_its_own_and_one_of_their_house_are_said(note, text):
    assert FRENCH.read(note, HERS).text == text


def test_somebody_with_her_team_is_no_thing():
    assert FRENCH.read("la directrice et son équipe", HERS) is None


@pytest.mark.parametrize(
    "question",
    [
        "Combien de lits compte le service de chirurgie ?",
        "Combien d'apprentis forme l'atelier chaque année ?",
        "Qui siège aux commissions techniques ?",
    ],
)
def test_whole_questions_of_how_many_are_asked(question):
    body = written(Language.FRENCH, ("la salle de soins", ""), ask=question)
    assert question[1:].removesuffix(" ?") in body


def test_what_is_paid_by_commission_is_not_asked():
    assert FRENCH.not_asked.search("Quelles commissions touche le vendeur ?")


def test_starting_from_nothing_is_no_leaving():
    assert not FRENCH.self_serving.search("bâtir un service à partir de rien")
    assert FRENCH.self_serving.search("partir de mon entreprise")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Dana explicó que ahora cada pieza lleva un código", "ahora cada pieza lleva un código"),
        ("hay un monitor por cada ocho alumnos", "hay un monitor por cada ocho alumnos"),
        ("los lunes el taller prepara las muestras", "los lunes el taller prepara las muestras"),
        ("cada monitor captura sus horas en una aplicación", "cada monitor captura sus horas en una aplicación"),
    ],
)
def test_a_time_may_stand_before_who_does_it(note, text):
    said = SPANISH.read(note, Hearing(names=("Dana Ruiz", "Dana")))
    assert (said.text, said.kind) == (text, Kind.SENTENCE)


def test_what_is_of_the_house_is_theirs_in_spanish():
    assert SPANISH.read("una flota de veinte furgonetas", Hearing(names=("Dana",))).text.startswith("su flota")


def test_a_cold_room_is_nobodys_manner():
    assert not SPANISH.private.search("se guarda todo en una cámara fría")
    assert SPANISH.private.search("estuvo fría conmigo")


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("language", "topic", "detail"),
    [
        (Language.FRENCH, "la formation des tuteurs", "elle dure trois jours"),
        (Language.FRENCH, "le nouveau magasin", "les rayons ouvrent en avril"),
        (Language.SPANISH, "la feria de otoño", "participan treinta bodegas"),
    ],
)
def test_what_is_so_about_a_topic_is_joined_to_it(language, topic, detail, seed):
    body = written(language, (topic, detail), seed=seed)
    assert re.search(rf"{topic}[^.:]* qu(?:e |'){detail}\.", body)


@pytest.mark.parametrize(
    ("topic", "detail"), [("le cidre", "il est brassé à la ferme"), ("la scie à ruban", "elle coupe le marbre")]
)
def test_what_the_thing_does_is_not_the_readers(topic, detail):
    thing, said = FRENCH.beside(topic, detail, HERS if detail.startswith("il") else HIS)
    assert (thing.text, said.text) == (topic, detail)


@pytest.mark.parametrize(
    ("name", "country", "hello"),
    [
        ("Ing. Rosa Cárdenas", "MX", "Reciba un cordial saludo, Ing. Cárdenas:"),
        ("Dra. Elena Pardo", "CO", "Estimada Dra. Pardo:"),
        ("Fernando Aguilar", "MX", "Hola, Fernando:"),
        ("Fernando Aguilar", "ES", "Hola, Fernando:"),
    ],
)
def test_who_is_noted_with_a_degree_is_greeted_by_it_in_america(name, country, hello):
    assert SPANISH.greeting(Manners(people=(Person(id="p0", name=name),), country=country)) == hello
    assert greeting_of(f"{hello}\n\nGracias.") == hello


@pytest.mark.parametrize("seed", SEEDS)
def test_what_nobody_enjoys_is_told_without_joy(seed):
    body = written(Language.FRENCH, ("le recrutement", "les candidats manquent depuis deux ans"), seed=seed)
    told = next((one for one in re.split(r"(?<=\.)\s", body) if "manquent" in one), "")
    assert not re.search(r"aimé|plu\b|apprécié|plaisir", told)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_added_or_asked_stands_behind_its_topic(seed):
    notes = (("l'accueil des groupes", ""), ("la restauration des tapisseries", "elles sont lavées à la main"))
    body = written(Language.FRENCH, *notes, seed=seed, to_add="J'ai restauré deux tapisseries du Moyen Âge")
    assert re.search(r"lavées à la main\. À ce propos, [^.]*que j'ai restauré deux tapisseries", body)
    body = written(
        Language.SPANISH, ("el archivo de planos", ""), seed=seed, ask="¿Quién digitaliza los planos antiguos?"
    )
    assert re.search(r"el archivo de planos\. A ese respecto [^.]*¿quién digitaliza", body)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_shares_no_matter_stands_by_itself(seed):
    body = written(
        Language.FRENCH, ("le nouveau logiciel", ""), seed=seed, ask="Qui accueille les nouveaux bénévoles ?"
    )
    assert "À ce sujet" not in body


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("language", [Language.FRENCH, Language.SPANISH])
def test_the_post_is_wanted_where_no_reason_was_noted(language, seed):
    wanted = [re.split(r"[\[{]", one)[0].strip() for one in TONGUES[language].thanks.wanting]
    topic = ("la chambre noire", "") if language is Language.FRENCH else ("el cuarto oscuro", "")
    assert any(one in written(language, topic, seed=seed) for one in wanted)
    doubtful = "pas sûre" if language is Language.FRENCH else "no sé"
    assert not any(one in written(language, topic, seed=seed, excited_by=doubtful) for one in wanted)
    assert not any(one in written(language, topic, seed=seed, impression="mal") for one in wanted)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_the_reader_said_is_told_itself(seed):
    note = ("el archivo de planos", "Dana dijo que lo más difícil es conservar las tintas")
    assert re.search(r"que lo más difícil es conservar las tintas", written(Language.SPANISH, note, seed=seed))
    assert "usted dijo que" not in written(Language.SPANISH, note, seed=seed)
