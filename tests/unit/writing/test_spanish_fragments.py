"""What a Spanish writer may do with a fragment: a table of notes, by what is sure of them."""

import re
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.review.review import review
from afterword.core.writing.tongues.address import addressed
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.nouns import article_of

SPANISH = TONGUES["es"]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))


def read(note):
    said = SPANISH.read(note, HEARING)
    return (said.text, said.kind) if said else None


def asked(note):
    said = SPANISH.asked(note, HEARING)
    return said.text if said else ""


def wrong(table, found):
    return [(note, found(note)) for note, right in table.items() if found(note) != right]


def test_an_article_is_given_by_the_end_of_a_noun_and_never_guessed():
    table = {
        "reunión": "la",
        "camión": "el",
        "formación": "la",
        "placas": "las",
        "turnos": "los",
        "programa": "el",
        "idiomas": "los",
        "artista": "",
        "acreditada": "",
        "hablamos": "",
        "cliente": "el",
        "fotos": "las",
        "demo": "la",
        "días": "los",
        "enfermería": "la",
        "escaparate": "el",
        "percance": "",
    }
    assert wrong(table, article_of) == []


def test_a_note_that_is_surely_a_thing_has_its_article_and_any_other_is_left_in_its_own_words():
    table = {
        "suelo pélvico": ("el suelo pélvico", Kind.OBJECT),
        "placas solares": ("las placas solares", Kind.NOUN),
        "reunión de grupo los viernes": ("la reunión de grupo de los viernes", Kind.OBJECT),
        "trato con la gente": ("el trato con la gente", Kind.OBJECT),
        "acreditada en pequeños animales": None,
        "la nave huele a pan": ("la nave huele a pan", Kind.NAME),
        "HPLC nuevo": ("HPLC nuevo", Kind.NAME),
        "Opera PMS": ("Opera PMS", Kind.NAME),
        "apertura y cierre del edificio": ("la apertura y el cierre del edificio", Kind.NOUN),
        "están migrando a la nube": ("están migrando a la nube", Kind.SENTENCE),
        "paper conjunto con Oslo": None,
        "línea 27, hora punta": ("la línea 27, hora punta", Kind.OBJECT),
    }
    assert wrong(table, read) == []


@pytest.mark.parametrize(
    "note",
    [
        "escaparate cambia cada mes",
        "equipo rota",
        "turno partido no",
        "huéspedes repiten mucho",
        "guardias 1 semana de cada 6",
        "casos: 25 por técnica",
        "rotan mañana/noche",
        "ratio 1:6",
        "deploy 10x al día",
        "cliente extranjero 60%",
        "colab con la uni xq sí",
        "equipo de cuántos",
        "la jefa viaja mucho",
        "jefe serio",
        "pinto cuadros grandes",
        "seguridad antes que producción",
        "el de al lado es el archivo",
        "autónomos sobre todo",
        "alumnos adultos cada vez más",
        "sala abierta 24 horas en exámenes",
        "4 sillones",
        "ocho dependientas",
        "Dana: jefa desde hace tres años",
        "eléctricas cada día más",
        "qué hacéis los lunes",
    ],
)
def test_a_cut_sentence_is_not_said(note):
    assert read(note) is None


def test_what_is_short_for_one_thing_alone_is_written_out():
    table = {
        "turnos 12h": ("los turnos de 12 horas", Kind.NOUN),
        "procesan 200 muestras/día": ("procesan 200 muestras al día", Kind.SENTENCE),
        "colaboración c/ Lisboa": ("la colaboración con Lisboa", Kind.OBJECT),
        "programación de 3o": ("la programación de 3.º", Kind.OBJECT),
        "Tambien hablo arabe": ("también hablo árabe", Kind.SENTENCE),
        "grupos de máx 15": ("los grupos de un máximo de 15", Kind.NOUN),
        "he dado clase 2 años en Irlanda": ("he dado clase 2 años en Irlanda", Kind.SENTENCE),
    }
    assert wrong(table, read) == []


def test_a_question_has_its_verb_or_is_put_by_its_matter():
    table = {
        "cuántos alumnos por clase": "¿cuántos alumnos hay por clase?",
        "cuántas visitas por semana": "¿cuántas visitas hay por semana?",
        "cuántas horas por semana": "¿cuántas horas son por semana?",
        "cuántas habitaciones": "¿cuántas habitaciones hay?",
        "quién calibra los equipos": "¿quién calibra los equipos?",
        "quién me pasaría los contactos": "¿quién me pasaría los contactos?",
        "q pasa cuando faltan camas": "¿qué pasa cuando faltan camas?",
        "publican en abierto": "¿publican en abierto?",
        "¿me formarían en eco?": "¿me formarían en eco?",
        "supervisión de los casos": "la supervisión de los casos",
        "domingos?": "",
        "equipo de cuántos?": "",
        "cuántos sois en cocina": "",
        "cuándo libro": "",
        "cómo formación": "",
        "reunión con Dana": "",
        "¿ustedes hacen también los permisos?": "¿ustedes hacen también los permisos?",
    }
    assert wrong(table, asked) == []


def test_what_the_candidate_adds_is_added_as_it_was_noted():
    def added(note):
        return SPANISH.own(note, HEARING).text

    table = {
        "formación en punción seca": "formación en punción seca",
        "prácticas de seis meses": "prácticas de seis meses",
        "el curso que di": "el curso que di",
        "manejo de grúas": "manejo de grúas",
        "tengo el C1": "tengo el C1",
        "toco la guitarra": "toco la guitarra",
        "abrí dos tiendas": "abrí dos tiendas",
        "cosí toldos 3 años": "cosí toldos durante 3 años",
        "me han dado una beca": "me han dado una beca",
    }
    assert wrong(table, added) == []


def test_and_and_or_and_contractions_are_written_as_they_sound():
    table = {
        "Luis y Inés": "Luis e Inés",
        "francés y inglés": "francés e inglés",
        "agua y hielo": "agua y hielo",
        "siete o ocho": "siete u ocho",
        "el horario de el turno": "el horario del turno",
        "de El Prado": "de El Prado",
        "para uso y consumo": "para uso y consumo",
    }
    assert wrong(table, lambda text: SPANISH.finished(text, "ES")) == []


def test_a_calling_is_written_small_and_a_title_as_it_is():
    table = {
        "Enfermera de urgencias": "enfermera de urgencias",
        "Diseñadora UX": "diseñadora UX",
        "Data Engineer": "Data Engineer",
        "Java developer": "Java developer",
        "UX writer": "UX writer",
    }
    assert wrong(table, SPANISH.role) == []


def test_to_two_readers_every_usted_is_ustedes():
    table = {
        "[Le|Te] escribo": "Les escribo",
        "hablar [con usted|contigo]": "hablar con ustedes",
        "me [dedicó|dedicaste]": "me dedicaron",
        "para [agradecerle|agradecerte]": "para agradecerles",
        "[lo recibirá|lo recibirás]": "lo recibirán",
        "[se lo|te lo] envío": "se lo envío",
        "[a usted y a su equipo|a ti y a tu equipo]": "a ustedes y a su equipo",
        "¿[Podría|Podrías] decirme": "¿Podrían decirme",
        "[puede llamarme|puedes llamarme]": "pueden llamarme",
        "quería [comunicárselo|comunicártelo]": "quería comunicárselo",
    }
    assert wrong(table, lambda wording: addressed(SPANISH.to_several(wording), familiar=False)) == []


def test_a_row_of_names_is_joined_and_an_aside_keeps_its_comma():
    table = {
        "sostenibilidad, logística, envases": ("la sostenibilidad, la logística y los envases", Kind.NOUN),
        "urgencias de fin de semana, por turnos": ("las urgencias de fin de semana, por turnos", Kind.NOUN),
        "urgencias de fin de semana, 2 médicos": ("las urgencias de fin de semana", Kind.NOUN),
        "formulación magistral, poca": None,
        "despidos colectivos, sobre todo": None,
        "suelo pélvico, quieren abrir línea": ("el suelo pélvico", Kind.OBJECT),
    }
    assert wrong(table, read) == []


@pytest.mark.parametrize(
    "question", ["cuándo se cobra", "hay bono de turno nocturno?", "cómo va el plus", "hay nóminas"]
)
def test_no_question_is_about_money(question):
    assert SPANISH.not_asked.search(question) or SPANISH.kept.search(question)


def test_work_with_nurses_is_no_illness_and_the_own_family_is_nobody_elses():
    table = {
        "su madre tiene alzheimer": False,
        "equipo de enfermería": True,
        "doce enfermeras por turno": True,
        "mi madre vive cerca": False,
    }
    open_ones = {note: not (SPANISH.kept.search(note) or SPANISH.private.search(note)) for note in table}
    assert open_ones == table


def test_what_is_promised_is_named_where_its_article_is_sure():
    table = {
        "enviarle el enlace a mi charla": "el enlace a mi charla",
        "dos referencias": "dos referencias",
        "fotos de mis piezas": "las fotos de mis piezas",
        "unidad didáctica de ejemplo": "la unidad didáctica de ejemplo",
        "preprint": "",
        "muestra de traducción 300 palabras": "",
        "lo q hablamos": "",
        "Un plan para Andalucía": "un plan para Andalucía",
        "Le prometí el programa del módulo": "el programa del módulo",
    }
    assert wrong(table, lambda note: SPANISH.pledge(note, HEARING)) == []


def test_what_one_is_or_has_is_no_reason_for_the_job():
    table = {"también hablo árabe": False, "hice prácticas allí": False, "mi francés": False, "me gusta enseñar": True}
    assert {note: not SPANISH.self_serving.search(note) for note in table} == table


def composed(*highlights, people=("p0",), **noted):
    debrief = Debrief(
        interview="i1", highlights=tuple(Highlight(topic=one, person="p0") for one in highlights), **noted
    )
    case = case_of(
        debrief,
        people=("Dana Ruiz", "Óscar Hita"),
        employer=Employer(name="Acme", country="ES", tz="Europe/Madrid"),
        applications=(Application(id="a1", role="Ingeniera de datos", language=Language.SPANISH),),
    )
    proposal = Proposal(purpose=Purpose.THANKS, people=people, application="a1", interview="i1")
    draft = compose(proposal, case, now=ENDED + timedelta(hours=3))
    return draft, review(draft, proposal, case, now=ENDED + timedelta(hours=3))


def test_a_text_to_two_says_ustedes_and_raises_nothing():
    owed = (Commitment(id="c1", text="preprint", person="p0"), Commitment(id="c2", text="mi tesis", person="p0"))
    draft, findings = composed("su paso a Go", people=("p0", "p1"), commitments=owed)
    assert findings == ()
    assert not re.search(r"\busted\b|\b[Ll]e\b|dedicó|contó", draft.body), draft.body


def test_what_the_review_would_name_is_not_written():
    draft, findings = composed("el trabajo en equipo", "avisos urgentes por la tarde", excited_by="el mejor equipo")
    assert findings == ()
    assert "urgentes" in draft.body
    assert "en equipo" not in draft.body


def test_nothing_is_said_also_before_something_is_said():
    draft, _ = composed("hacer guardias", "su interés por el código abierto")
    assert "También" not in draft.body
