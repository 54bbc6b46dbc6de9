"""French texts say nothing that the notes did not mean: wishes, words of other languages, troubles and counts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose, Role, Side
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import UNSURE
from afterword.core.writing.speller import Speller
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.advice import BARE, HELD, RATE, advice
from afterword.core.writing.tongues.french.in_place import fits
from afterword.core.writing.tongues.french.spelt import spelt
from afterword.core.writing.tongues.french.tried import with_an_article
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.want_of_room import FIRST_OF_ALL, UNDER_NAME
from small_forms import lexicon

FRENCH = TONGUES[Language.FRENCH]
READER = Hearing(names=("Agathe Roux", "Agathe"))


def told(note, hearing=READER):
    said = FRENCH.read(note, hearing)
    return said.text if said else None


@pytest.mark.parametrize(
    "note",
    [
        "Agathe : convaincre les élus",
        "Agathe : écrire un carnet de bord",
        "Agathe : attendre la fin des travaux",
        "Agathe : suivre chaque famille",
        "Agathe : résoudre les litiges",
        "Agathe : mettre les familles au centre",
    ],
)
def test_what_somebody_holds_to_is_not_what_they_will_do(note):
    assert told(note) in {None, note.partition(" : ")[2]}


@pytest.mark.parametrize("note", ["une livraison en 30 minutes", "une table en trois jours", "une visite en 2h"])
def test_how_fast_something_is_is_no_thing(note):
    assert told(note) is None


def test_whoever_does_it_may_be_written_instead():
    line = "convaincre les élus"
    assert advice(line) == HELD.format(word="convaincre", whole=f"l'équipe tient à {line}")
    assert told(f"l'équipe tient à {line}") == f"l'équipe tient à {line}"
    assert advice("Agathe : encadrer équipe") == BARE.format(word="encadrer")
    assert advice("Agathe : ne jamais forcer équipe") == BARE.format(word="forcer")
    assert advice("vendre moins mais mieux").startswith("“vendre”")
    assert "déjeuner” does not" not in advice("déjeuner équipe le vendredi")
    assert advice("une livraison en 30 minutes") == RATE
    assert with_an_article("une livraison en 30 minutes") == ""


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("une équipe de trente aides-soignantes", "votre équipe de trente aides-soignantes"),
        ("un equipe de 9", "votre équipe de 9 personnes"),
        ("une visite par trimestre", "il y a une visite par trimestre"),
        ("une formation en trois jours", "une formation en trois jours"),
        ("une équipe de nuit", "une équipe de nuit"),
        ("atelier cuisine le jeudi", "l'atelier cuisine le jeudi"),
        ("tournée maisons le matin", "la tournée maisons le matin"),
        ("magasin vide le matin", None),
        ("patron absent le lundi", None),
        ("ouverture des 7h", "l'ouverture dès 7h"),
        ("la boîte automatique", "la boîte automatique"),
        ("la boîte, elle marche", None),
    ],
)
def test_counts_and_days_are_told_as_one_says_them(note, said):
    assert told(note) == said


@pytest.mark.parametrize(
    ("text", "kind", "holds"),
    [
        ("la carte revient souvent le lundi", Kind.OBJECT, False),
        ("les clients reviennent", Kind.NOUN, False),
        ("le plateau refait en mai", Kind.OBJECT, True),
        ("la carte qui revient chaque mois", Kind.OBJECT, True),
        ("la visite de la", Kind.OBJECT, False),
        ("la visite pour", Kind.OBJECT, False),
        ("vous écrire chaque test", Kind.SENTENCE, False),
        ("vous ne prendre que six chiens", Kind.SENTENCE, False),
        ("vous prenez six chiens", Kind.SENTENCE, True),
        ("la refonte du site", Kind.OBJECT, True),
    ],
)
def test_what_does_not_fit_its_place_is_no_part_of_a_sentence(text, kind, holds):
    assert fits(Said(text, kind)) is holds


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("leurs difficultés à embaucher", True),
        ("les difficultés budgétaires", True),
        ("ils peinent à pourvoir les postes", True),
        ("leurs difficultés", True),
        ("leurs difficultés à numériser", True),
        ("difficultés à trouver des apprentis", True),
        ("les enfants en difficulté", False),
        ("les difficultés de lecture", False),
        ("les difficultés financières des ménages", False),
        ("le respect strict des normes", False),
        ("les règles de tri très strictes", False),
        ("un chef très strict", True),
    ],
)
def test_troubles_of_theirs_stay_out_and_those_of_the_work_do_not(note, kept):
    assert (FRENCH.private.search(note) is not None) is kept
    assert not kept or FRENCH.touchy(note) in note


@pytest.mark.parametrize(
    ("reason", "gains"),
    [("le centre aéré du mercredi", False), ("les mercredis libres", True), ("le repos du mercredi", True)],
)
def test_a_wednesday_is_a_gain_where_it_is_free(reason, gains):
    assert (FRENCH.self_serving.search(reason) is not None) is gains


def test_words_of_english_are_never_made_french():
    french = lexicon("fr", "salle:900 poney:80 gamme:300 dance:60 pôle:500 végétal:90 toiture:90")
    english = lexicon("en", "games:900 serious:900 dance:900")
    speller = Speller(french, Language.FRENCH, frozenset(), english)
    for note in ("le poney games", "les serious games", "le pole dance"):
        assert speller.mended(note) == note
    for typed in ("vegetalisée", "végetalisée", "vegetalisee"):
        assert speller.written(f"la toiture {typed}") == "la toiture végétalisée"


def test_slips_that_other_languages_bring_are_put_right():
    assert spelt("mes recommendations") == "mes recommandations"
    assert spelt("le developement durable") == "le développement durable"


def test_quotation_marks_are_those_of_french():
    assert FRENCH.finished('sur le "gazex" en hiver.', "FR") == "sur le «\u202fgazex\u202f» en hiver."


def left_of(*notes, purpose, days=2):
    topics = tuple(Highlight(topic=note, person="p0") for note in notes)
    case = case_of(
        Debrief(interview="i1", highlights=topics),
        people=("Agathe Roux",),
        employer=Employer(name="Acme", country="FR", tz="Europe/Paris"),
        applications=(
            Application(id="a1", role="Luthière", language=Language.FRENCH, via_agency=purpose is Purpose.REPORT),
        ),
        agency=Agency(name="Brook") if purpose is Purpose.REPORT else None,
    )
    ana = Person(id="ana", name="Ana Brook", email="ana@brook.example", role=Role.AGENT, at=Side.AGENCY)
    known = (*case.people, ana) if purpose is Purpose.REPORT else case.people
    case = replace(case, people=known)
    reader = "ana" if purpose is Purpose.REPORT else "p0"
    proposal = Proposal(purpose=purpose, people=(reader,), application="a1", interview="i1")
    draft = compose(proposal, case, now=ENDED + timedelta(days=days, hours=2))
    return {one.note: one.why for one in draft.left_out}


def test_nothing_comes_before_the_first_note():
    first, other = "les vernis svp quoi", "la restauration des violons"
    assert left_of(first, other, purpose=Purpose.INQUIRY, days=20)[first].startswith(UNSURE)
    assert left_of(other, first, purpose=Purpose.INQUIRY, days=20) == {first: FIRST_OF_ALL}


def test_a_report_is_asked_for_the_thing_without_the_name():
    note = "mme roux : l'écoute des familles"
    assert left_of("la restauration des violons", note, purpose=Purpose.REPORT) == {note: UNDER_NAME}
