"""Spanish texts read aloud by somebody who did not write them: slips of a noun, what one gains, true reasons."""

import pytest
from debriefs import case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.ports.lexicon import NO_LEXICONS
from afterword.core.writing.abroad.matter import LONGEST_TOPIC
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import GAIN
from afterword.core.writing.speller import RATHER, RATHER_GAIN, UNKNOWN
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.noun_places import disagrees, is_neighbours, is_rather_noun
from afterword.core.writing.tongues.tact import tact_of
from afterword.core.writing.want_of_room import NOT_BESIDE, THIRD, TOO_LONG
from small_forms import lexicon

SPANISH = TONGUES["es"]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


class _Words:
    def __init__(self):
        often = "las los la el de del posibilidades horno turnos noche tienen años"
        said = " ".join(f"{word}:900" for word in often.split())
        said += " orno horno:14476"
        said += " acenso:50 ascenso:12167 mellas:738 trampo:50 trampao:4000"
        self.lists = {"es": lexicon("es", said)}

    def of(self, language):
        return self.lists.get(language)


def composed(*highlights, role="Panadera", words=None, **notes):
    topics = tuple(one if isinstance(one, Highlight) else Highlight(topic=one, person="p0") for one in highlights)
    case = case_of(
        Debrief(interview="i1", highlights=topics, **notes),
        people=("Dana Ruiz",),
        employer=Employer(name="Acme", country="ES"),
        applications=(Application(id="a1", role=role),),
    )
    return compose(PROPOSAL, case, now=case.interviews[0].end, seed="es", words=words or _Words())


def left(draft):
    return {one.note: one.why for one in draft.left_out}


def read(note, hearing=HEARING):
    said = SPANISH.read(note, hearing)
    return said.text if said else ""


def asked(note):
    said = SPANISH.asked(note, HEARING)
    return said.text if said else ""


def drawn(note):
    said = SPANISH.drawn(SPANISH.read(note, HEARING))
    return said.text, said.kind


def test_a_rare_word_where_a_frequent_noun_stands_is_asked_about():
    draft = composed("el horno de noche", excited_by="las posibilidades de acenso")
    assert "acenso" not in draft.body
    assert left(draft)["las posibilidades de acenso"] == RATHER_GAIN.format(word="acenso", meant="ascenso")


def test_a_letter_that_is_not_heard_may_be_lost_in_front():
    draft = composed("los turnos de noche", "el orno de noche")
    assert "orno" not in draft.body
    assert left(draft)["el orno de noche"] == RATHER.format(word="orno", meant="horno")


def test_a_word_of_the_neighbours_is_no_slip():
    assert is_neighbours("pintxos")
    assert not is_neighbours("turnos")


def test_what_names_no_gain_is_asked_about_plainly():
    draft = composed("el horno de noche", "los turnos de trampo")
    assert left(draft)["los turnos de trampo"] == RATHER.format(word="trampo", meant="trampao")


@pytest.mark.parametrize(
    ("note", "word", "meant", "rather"),
    [
        ("plan de acenso", "acenso", "ascenso", True),
        ("el acenso interno", "acenso", "ascenso", True),
        ("yo acenso", "acenso", "ascenso", False),
        ("la acenso", "acenso", "ascenso", False),
        ("las podas", "podas", "podías", False),
        ("el finir", "finir", "fingir", False),
    ],
)
def test_a_noun_is_sooner_meant_where_one_stands_and_agrees(note, word, meant, rather):
    assert is_rather_noun(word, meant, note) is rather


def test_what_does_not_agree_with_its_article_is_not_what_was_meant():
    assert disagrees("mellis", "mellas", "los mellis tienen 4 años")
    assert not disagrees("turnis", "turnos", "los turnis")
    assert not disagrees("mellis", "mellas", "hay mellis")
    draft = composed("el horno de noche", "los mellis tienen 4 años")
    assert left(draft)["los mellis tienen 4 años"] == UNKNOWN.format(word="mellis")


@pytest.mark.parametrize(
    ("note", "own"),
    [
        ("que es cerca y hay continuidad", True),
        ("está muy cerca", True),
        ("queda cerca de donde vivo", True),
        ("cerca", True),
        ("los planes de carrera", True),
        ("la promoción interna", True),
        ("puestos estables", True),
        ("que hay continuidad", False),
        ("estar cerca de los pacientes", False),
        ("que es un equipo estable", False),
        ("que el taller está cerca del puerto", False),
    ],
)
def test_nearness_is_ones_own_gain(note, own):
    assert bool(SPANISH.self_serving.search(note)) is own


def test_the_gain_is_told_as_the_reason():
    draft = composed("el horno de noche", excited_by="que es cerca y hay continuidad", words=NO_LEXICONS)
    assert left(draft) == {"que es cerca y hay continuidad": GAIN}


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("el aumento de casos de acoso digital", False),
        ("el aumento de la demanda", False),
        ("el aumento", True),
        ("aumento de sueldo", True),
        ("el aumento del salario", True),
        ("cómo miden la rotación de clientes", False),
        ("mucha rotación", True),
        ("la rotación de personal", True),
    ],
)
def test_what_grows_and_what_is_measured_is_no_secret(note, kept):
    tact = tact_of(SPANISH)
    assert bool(tact.kept(note) or tact.private(note)) is kept


def test_what_draws_is_no_is_that_it_is():
    assert drawn("que es un equipo estable") == ("un equipo estable", Kind.NAME)
    assert drawn("que es pequeño y familiar") == ("que es pequeño y familiar", Kind.NAME)
    assert drawn("que valoran la rutina") == ("que valoran la rutina", Kind.HOW)


@pytest.mark.parametrize(
    ("note", "question"),
    [
        ("cuantas paradas x dia?", "¿cuántas paradas hay por día?"),
        ("cuantas visitas a la semana?", "¿cuántas visitas hay a la semana?"),
        ("¿Cuántas visitas de obra por semana?", "¿cuántas visitas de obra hay por semana?"),
        ("¿Cuántos aparatos lleva cada técnico?", "¿cuántos aparatos lleva cada técnico?"),
        ("cuantas horas x semana?", "¿cuántas horas son por semana?"),
    ],
)
def test_a_question_of_how_many_has_its_verb(note, question):
    assert asked(note) == question


@pytest.mark.parametrize(
    ("role", "named"),
    [
        ("aux. de biblioteca", "auxiliar de biblioteca"),
        ("Aux. de biblioteca", "auxiliar de biblioteca"),
        ("resp. de tienda", "responsable de tienda"),
        ("recep. de hotel", "recepcionista de hotel"),
        ("fisio", "fisioterapeuta"),
        ("aux. admin.", ""),
        ("admin de sistemas", ""),
        ("coord. de sala", ""),
        ("mant. industrial", ""),
        ("auxiliar de enfermería", "auxiliar de enfermería"),
    ],
)
def test_a_role_cut_short_is_written_out_or_not_named(role, named):
    assert SPANISH.role(role) == named
    assert bool(SPANISH.role_amiss(role)) is (named == "")
    draft = composed("el horno de noche", role=role)
    text = f"{draft.subject}\n{draft.body}"
    assert f"puesto de {named}" in text if named else "puesto de" not in text


@pytest.mark.parametrize(
    ("note", "thing"),
    [
        ("link al video d la boda en ronda", "el link al video de la boda en ronda"),
        ("pdf con mis recetas", "el PDF con mis recetas"),
        ("mail del proveedor de harina", "el mail del proveedor de harina"),
        ("dossier de prensa", "el dossier de prensa"),
    ],
)
def test_a_loan_noun_has_its_article_in_a_promise(note, thing):
    assert SPANISH.pledge(note, HEARING) == thing


def test_no_two_sentences_in_a_row_begin_with_too():
    begins = [
        one
        for wordings in (SPANISH.thanks.third, SPANISH.thanks.told_third, SPANISH.thanks.added)
        for said in wordings.values()
        for one in said
        if one.startswith(("También", "Recuerdo también"))
    ]
    assert begins == []


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("la app d entregas la hicieron ellos", "la app de entregas la hicieron ustedes"),
        ("tambien hacen vestidos d quince años", "hacen vestidos de quince años"),
        ("también hay sesiones los lunes", "hay sesiones los lunes"),
        ("tmb hacen remolques", "hacen remolques"),
        ("lo hicieron ellos", ""),
        ("riego x goteo en todos los parques", "el riego por goteo en todos los parques"),
        ("buses electricos BYD k9", "los buses eléctricos BYD K9"),
    ],
)
def test_what_they_do_is_told_to_them(note, said):
    assert read(note) == said


def test_to_a_friend_or_to_an_agency_nobody_is_told_that_they_did_it():
    note = "la app de entregas la hicieron ellos"
    assert read(note, Hearing(names=("Dana",), familiar=True)) == ""
    assert read(note, Hearing(names=("Dana",), insider=False)) == ""


@pytest.mark.parametrize(
    ("note", "pair"),
    [
        ("la cabina nueva, la pusieron en enero", ("la cabina nueva", "la pusieron en enero")),
        ("el horno nuevo, lo trajeron de Italia", ("el horno nuevo", "lo trajeron de Italia")),
        ("la uci nueva, la abrieron en mayo", ("la UCI nueva", "la abrieron en mayo")),
        ("los caballos, los cuidan ellos", ("los caballos", "los cuidan ustedes")),
        ("el horno nuevo, la pusieron en enero", ("el horno nuevo", None)),
    ],
)
def test_what_was_done_to_a_thing_stands_beside_it(note, pair):
    assert tuple(one and one.text for one in SPANISH.beside(note, "", HEARING)) == pair


def test_each_one_is_nothing_done_to_a_thing():
    thing, told = SPANISH.beside("la guardia jurídica", "cada abogado tiene una semana al mes", HEARING)
    assert (thing.text, told.text) == ("la guardia jurídica", "cada abogado tiene una semana al mes")


def test_a_product_of_a_maker_has_its_capital():
    assert read("automatas siemens s7") == "los autómatas Siemens S7"
    assert read("el carnet b1") == "el carnet B1"


def test_a_want_of_room_is_told_where_the_text_is_full():
    four = [f"el horno de {what}" for what in ("leña", "gas", "piedra", "barro")]
    assert left(composed(*four, words=NO_LEXICONS)) == {"el horno de barro": THIRD[3]}


def test_a_detail_whose_topic_is_told_is_not_left_out_for_want_of_room():
    long = "hay una cata de pan con los vecinos del barrio cada primer sábado de mes en la plaza"
    told = Highlight(topic="la masa madre", detail=long, person="p0")
    draft = composed("el horno de leña", told, words=NO_LEXICONS)
    assert "la masa madre" in draft.body
    assert left(draft) == {long: NOT_BESIDE}


def _of_ovens(tail):
    return [f"el proyecto de los hornos de {what} {tail}" for what in ("leña", "piedra", "barro")]


def test_what_is_too_long_to_be_named_is_not_left_out_for_want_of_room():
    topics = _of_ovens("de la comarca con los vecinos del barrio de la plaza de la villa de la ribera del río")
    assert set(left(composed(*topics, words=NO_LEXICONS)).values()) == {TOO_LONG.format(most=LONGEST_TOPIC)}


@pytest.mark.parametrize(
    "note", ["el boletín que mandan los domingos", "la reunión que hacen los lunes", "el mercadillo que hay los martes"]
)
def test_the_day_of_a_verb_is_not_given_to_its_thing(note):
    said = TONGUES[Language.SPANISH].read(note, Hearing())
    assert said is None or " de los " not in said.text
