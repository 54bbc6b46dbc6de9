"""French notes under the reader's name and title, and whole sentences of nobody, of all, of readers themselves."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.told_notes import parts_of_note
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Solène Kermoal", "Solène"))


def said(note, hearing=HEARING):
    found = FRENCH.read(note, hearing)
    return found.text if found else None


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("M. Kermoal : les vendanges à la main", "les vendanges à la main"),
        ("Mme Kermoal : veut ouvrir un second atelier", "vous voulez ouvrir un second atelier"),
        ("mme kermoal: prépare les commandes la veille", "vous préparez les commandes la veille"),
        ("mr kermoal: atelier de 300 m2", "l'atelier de 300 m2"),
        ("M. Kermoal veut former des jeunes", "vous voulez former des jeunes"),
        ("Kermoal : vise deux récoltes par an", "vous visez deux récoltes par an"),
        ("Solène : accueille des lycéens chaque mois", "vous accueillez des lycéens chaque mois"),
        ("Solène : contrôle les cuves", "vous contrôlez les cuves"),
        ("Solène : forme des saisonniers", "vous formez des saisonniers"),
        ("Solène : coupe elle-même les patrons", "vous coupez vous-même les patrons"),
        ("Solène : garde toujours une parcelle", "vous gardez toujours une parcelle"),
        ("Solène : s'occupe de la cave", "vous vous occupez de la cave"),
        ("Solène : se déplace chez les clients", "vous vous déplacez chez les clients"),
        ("Solène : ne vend qu'en circuit court", "vous ne vendez qu'en circuit court"),
        ("Solène : prend que sur rendez-vous", "vous ne prenez que sur rendez-vous"),
        ("Solène : passe de Ciel à Pennylane", "vous passez de Ciel à Pennylane"),
        ("Solène : 2 mois de formation en binôme", "les 2 mois de formation en binôme"),
        ("Solène : houblon de la ferme voisine", "le houblon de la ferme voisine"),
        ("Solène : garde une nuit sur six", "la garde une nuit sur six"),
        ("Solène : taille des oliviers", "la taille des oliviers"),
        ("Solène : accorde tout au diapason", "vous accordez tout au diapason"),
        ("Solène : aide toutes les classes", "vous aidez toutes les classes"),
        ("Solène : fabrique deux fois par jour", "vous fabriquez deux fois par jour"),
        ("Solène : pause tout le midi", None),
        ("Solène : braderie tous les dimanches", "la braderie tous les dimanches"),
        ("Solène : visite tous les jeudis", "la visite tous les jeudis"),
        ("Solène : garde toutes les six semaines", "la garde toutes les six semaines"),
        ("Solène : visite toutes les écoles", "vous visitez toutes les écoles"),
        ("Solène : roulotte tout l'été", None),
        ("Solène : demande des plans", None),
        ("Solène : passe de quatre heures", None),
        ("Solène : garde le dimanche", None),
        ("Solène : ne travaille pas le lundi", None),
        ("Solène : que du bio", None),
    ],
)
def test_behind_the_readers_name_a_verb_is_theirs_and_a_noun_a_thing(note, told):
    assert said(note) == told


def test_of_friends_no_one_says_what_they_do_to_themselves():
    assert said("Solène : se déplace chez les clients", Hearing(names=("Solène",), familiar=True)) is None
    assert (
        said("Solène : transmet les recettes", Hearing(names=("Solène",), familiar=True)) == "tu transmets les recettes"
    )


@pytest.mark.parametrize(
    "note",
    [
        "personne ne rentre seul le soir",
        "rien ne part sans contrôle",
        "aucun stagiaire ne conduit seul",
        "toutes les laines viennent du Limousin",
        "tous les moules sont faits ici à la main",
        "vous livrez trois fois par semaine",
        "il n'y a pas d'astreinte le week-end",
        "le miel vient des ruches du toit",
    ],
)
def test_a_whole_sentence_of_nobody_or_of_all_is_not_changed_inside(note):
    found = FRENCH.read(note, HEARING)
    assert found is not None
    assert (found.text, found.kind) == (note.replace("ici", "chez vous"), Kind.SENTENCE)


@pytest.mark.parametrize(
    "note", ["tous les lundis", "il n'y a pas de budget", "vous livrez leurs colis", "beaucoup de stress"]
)
def test_a_complaint_a_time_alone_and_what_is_others_is_left_out(note):
    assert said(note) is None


@pytest.mark.parametrize(
    ("note", "told", "whole"),
    [
        ("Solène : pédagogie active, pas de devoirs", "la pédagogie active", ""),
        ("Solène : commence par la théorie, la pratique vient ensuite", "vous commencez par la théorie", ""),
        ("beaucoup de mariages en mai", "il y a beaucoup de mariages en mai", None),
        ("beaucoup d'argile", "il y a beaucoup d'argile", None),
    ],
)
def test_the_first_of_two_is_said_alone_and_much_is_said_with_its_verb(note, told, whole):
    found = FRENCH.read(note, HEARING)
    assert found is not None
    assert (found.text, found.whole) == (told, whole)


def test_a_title_ends_no_sentence():
    assert parts_of_note("M. Kermoal : les cuves. Mme Roy : le chai.") == [
        "M. Kermoal : les cuves.",
        "Mme Roy : le chai.",
    ]


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "la migration des données de bouées vers leur nouvelle plateforme",
            "la migration des données de bouées vers votre nouvelle plateforme",
        ),
        (
            "le passage de trois applications à leur nouvelle plateforme",
            "le passage de trois applications à votre nouvelle plateforme",
        ),
        ("le transfert des stocks vers leurs dépôts", "le transfert des stocks vers vos dépôts"),
        ("le transfert des patients vers leur chambre", "le transfert des patients vers leur chambre"),
        ("l'accueil des saisonniers dans leur logement", "l'accueil des saisonniers dans leur logement"),
    ],
)
def test_what_they_move_a_thing_to_is_the_readers_and_what_others_have_is_not(note, told):
    assert said(note) == told


def test_to_an_agency_it_stays_theirs():
    note = "la migration des données de bouées vers leur nouvelle plateforme"
    assert said(note, Hearing(insider=False)) == note


def test_in_spanish_su_stays_and_in_german_it_is_turned_behind_a_preposition():
    spanish = TONGUES[Language.SPANISH].read("la migración de los datos a su nueva plataforma", Hearing())
    german = TONGUES[Language.GERMAN].read("der Umzug der Bojendaten auf ihre neue Plattform", Hearing())
    assert spanish is not None
    assert spanish.text == "la migración de los datos a su nueva plataforma"
    assert german is not None
    assert german.text == "den Umzug der Bojendaten auf Ihre neue Plattform"
