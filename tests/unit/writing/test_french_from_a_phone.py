"""What a French phone note lacks, an accent of the role, a "ne", an apostrophe: said where it is sure, else told."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import OVERTAKEN
from afterword.core.writing.review.review import review
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.agreement import Agreement
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.tact import tact_of
from small_forms import lexicon

FRENCH = TONGUES["fr"]
DANA = Hearing(names=("Dana Ruiz", "Dana"), alone=True)


def read(note):
    said = FRENCH.read(FRENCH.in_haste(note), DANA)
    return (said.text, said.kind) if said else None


WORDS = """
    hôtesse:9 caisse:9 carte:9 des:9 vins:9 les:9 menus:9 végétariens:9 jeudi:9 ouverture:9 terrasse:9 demain:9
    chef:9 comment:9 sont:9 choisis:9 pourquoi:9 ouvre:9 séances:9 sur:9 sommeil:9
    """


FORMS = """
    assistant:9 assistantes<assistant:9 social:9 sociales<social:9 planning:9 plannings<planning:9 anglais:9 courant:9
    courants<courant:9
    """


class Lists:
    def of(self, language):
        return lexicon(language, WORDS) if language == Language.FRENCH else None


def written(role, *, purpose=Purpose.THANKS, later=timedelta(hours=2), topic="la carte des vins"):
    proposal = Proposal(purpose=purpose, people=("p0",), application="a1", interview="i1")
    case = case_of(
        Debrief(interview="i1", highlights=(Highlight(topic=topic, person="p0"),)),
        employer=Employer(name="Acme", country="FR"),
        applications=(Application(id="a1", role=role, language=Language.FRENCH),),
    )
    draft = compose(proposal, case, now=ENDED + later, words=Lists())
    return draft, [one.says for one in review(draft, proposal, case, now=ENDED + later)]


@pytest.mark.parametrize(
    ("role", "named"),
    [
        ("Souffleur de verre", "poste de souffleur de verre"),
        ("hotesse de caisse", "poste d'hôtesse de caisse"),
        ("Aide soignante", "poste d'aide-soignante"),
        ("assistante rh", "poste d'assistante RH"),
        ("prof de chant", "poste de professeur de chant"),
        ("ingenieure qualité", "poste d'ingénieure qualité"),
        ("moniteur auto école", "poste de moniteur auto-école"),
        ("Chef de Projet", "poste de Chef de Projet"),
    ],
)
def test_a_role_is_written_small_and_with_its_accents(role, named):
    draft, says = written(role)
    assert named in draft.subject + draft.body
    assert not [one for one in says if "the role" in one]


def test_a_role_that_is_cut_short_is_left_out_and_told():
    draft, says = written("dev front")
    assert "dev" not in draft.subject + draft.body
    assert [one for one in says if "“dev” in the role" in one]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("elle prend que 6 chiens par jour", ("vous ne prenez que 6 chiens par jour", Kind.SENTENCE)),
        ("elle ne travaille pas le lundi", None),
        ("farine d meule", ("la farine de meule", Kind.OBJECT)),
        ("que l'atelier teint ses propres tissus", ("l'atelier teint ses propres tissus", Kind.SENTENCE)),
        ("la chorale chante en juin à la cathédrale", None),
        ("les trajets à vide", ("les trajets à vide", Kind.NOUN)),
        ("jaime bien le travail en équipe", ("j'aime bien le travail en équipe", Kind.SENTENCE)),
        ("monter un atelier percu", None),
        ("équipe de 4 le matin", ("l'équipe de 4 personnes le matin", Kind.OBJECT)),
        ("l'ouverture d'une cabine pour enfants", ("l'ouverture d'une cabine pour enfants", Kind.OBJECT)),
        ("les fèves achetées directement au Pérou", ("les fèves achetées directement au Pérou", Kind.NOUN)),
        ("fenêtres bois et alu", None),
        ("il a lieu deux fois par an", None),
        ("arrosage automatique gere par l'équipe", ("l'arrosage automatique géré par l'équipe", Kind.OBJECT)),
        ("jaimerais apprendre la taille", ("j'aimerais apprendre la taille", Kind.SENTENCE)),
        ("nacelle partagée a deux équipes", None),
        ("les élèves sont notés sur appli", None),
        ("les trajets longue distance", ("les trajets longue distance", Kind.NOUN)),
        ("pompes à chaleur", ("les pompes à chaleur", Kind.NOUN)),
        ("200 ruches en lozere", ("les 200 ruches en Lozère", Kind.NOUN)),
        ("3 médecins et une sage-femme", None),
        ("escalier droit a limons centraux", None),
        ("que la table basse a tréteaux pliants", None),
        ("l'atelier a plusieurs fours", ("l'atelier a plusieurs fours", Kind.SENTENCE)),
        ("dana: veut qq1 de patient", ("vous voulez quelqu'un de patient", Kind.SENTENCE)),
        ("dana: forme une apprentie dem1", None),
    ],
)
def test_a_phone_note_is_said_where_it_is_sure(note, said):
    assert read(note) == said


def test_what_one_would_add_or_ask_is_whole():
    added = FRENCH.own(FRENCH.unsaid("que j'ai suivi un stage à Crémone"), DANA)
    assert added is not None
    assert added.text == "j'ai suivi un stage à Crémone"
    kept = FRENCH.own("mon permis de pilote est valide jusqu'en 2028", DANA)
    assert kept is not None
    assert kept.text == "mon permis de pilote est valide jusqu'en 2028"
    assert FRENCH.asked(FRENCH.in_haste("ya combien de résidents"), DANA).text == "combien y a-t-il de résidents ?"
    asked = FRENCH.asked("Combien d'établissements suivrais-je ?", DANA)
    assert asked is not None
    assert asked.text == "combien d'établissements suivrais-je ?"


def test_what_a_thing_does_is_told_of_the_thing_where_it_is_surely_meant():
    topic, detail = FRENCH.beside("l'entraînement à l'évacuation", "il a lieu deux fois par an", DANA)
    assert topic is not None
    assert detail is not None
    assert detail.text == "il a lieu deux fois par an"
    _, other = FRENCH.beside("la formation", "il a lieu deux fois par an", DANA)
    assert other is None


def test_a_word_within_another_keeps_no_note_back():
    tact = tact_of(FRENCH)

    def private(note):
        return tact.private(note) or tact.kept(note)

    assert not any(map(private, ["les sorties sur les chauves-souris", "l'écoute mutuelle", "les sportifs blessés"]))
    assert all(map(private, ["elle est souriante", "la mutuelle", "il s'est blessé"]))


def test_forms_of_her_trade_agree_and_what_is_done_to_several_does():
    known = Agreement(lexicon("fr", FORMS))
    assert known.amiss("le lien avec les assistantes sociales") is None
    assert known.mended("anglais courant") == "anglais courant"
    assert known.mended("comment sont fait les plannings") == "comment sont faits les plannings"


def test_a_day_that_comes_every_week_is_no_date_and_one_that_is_over_is_told_as_such():
    week = timedelta(days=12)
    draft, _ = written("serveuse", purpose=Purpose.INQUIRY, later=week, topic="les menus végétariens du jeudi")
    assert "les menus végétariens du jeudi" in draft.body
    draft, _ = written("serveuse", purpose=Purpose.INQUIRY, later=week, topic="demain l'ouverture de la terrasse")
    assert [one.why for one in draft.left_out] == [OVERTAKEN]


@pytest.mark.parametrize("topic", ["comment les vins sont choisis", "pourquoi la terrasse ouvre le jeudi"])
def test_how_and_why_something_is_done_is_said(topic):
    draft, _ = written("serveuse", topic=topic)
    assert f"savoir {topic}." in draft.body or f"apprendre {topic}." in draft.body


def test_two_things_on_one_another_are_told_of_with_two_words():
    draft, _ = written("infirmière", topic="les séances sur le sommeil")
    assert " sur les séances sur " not in draft.body
