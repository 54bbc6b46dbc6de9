"""French notes that count, measure and date, letters that name a thing, and what is typed cut short or apart."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.agreement import Agreement
from afterword.core.writing.tongues.french.spelt import spelt
from afterword.core.writing.tongues.french.sure import is_sure
from afterword.core.writing.tongues.french.things import drawn
from afterword.core.writing.tongues.french.tried import can_be_told, one_part, the_thing_alone, with_an_article
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from small_forms import lexicon

FRENCH = TONGUES[Language.FRENCH]
LEXICON = lexicon("fr", "casse:9 sous:9 ligne:9 salle:9 prévu:9 prévue<prévu:9 rénové:9 rénovée<rénové:9 chou:9")


def said(read, note):
    found = read(note, Hearing())
    return found.text if found else None


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("250 brioches le dimanche", "les 250 brioches le dimanche"),
        ("120 mètres linéaires à ranger", "les 120 mètres linéaires à ranger"),
        ("une garde toutes les huit semaines", "une garde toutes les huit semaines"),
        ("une garde toutes les sept semaines", "une garde toutes les sept semaines"),
        ("le menu en sept temps", "le menu en sept temps"),
        ("2 métiers en plus l'an prochain", "les 2 métiers en plus l'an prochain"),
        ("planning 2 semaines à l'avance", "le planning 2 semaines à l'avance"),
        ("petit format 30x60", "le petit format 30x60"),
        ("les plans 3D", "les plans 3D"),
        ("passage à 80 hl en juin", "le passage à 80 hl en juin"),
        ("la copie d'une commode de 1765", "la copie d'une commode de 1765"),
        ("la salle de 1700", None),
        ("les camions de moins de 4 ans", "les camions de moins de 4 ans"),
        ("nouvelle salle C rénovée en mai", "la nouvelle salle C rénovée en mai"),
        ("ligne D en 2030", "la ligne D en 2030"),
        ("l'orgue de 1746 à Souvigny", "l'orgue de 1746 à Souvigny"),
        ("le travail du bois et du métal", "le travail du bois et du métal"),
        ("la vente de pain et de gâteaux", "la vente de pain et de gâteaux"),
        ("150 ruches", "les 150 ruches"),
        ("3 ruches", None),
        ("40 personnes", None),
        ("salle partagée le jeudi", "la salle partagée le jeudi"),
        ("GMAO récente", "la GMAO récente"),
        ("bureau le soir", None),
        ("40 minutes le matin", None),
        ("le Kubernetes partout", None),
    ],
)
def test_what_is_counted_or_numbered_is_a_thing(note, told):
    assert said(FRENCH.read, note) == told


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ligne D prévue", "ligne D prévue"),
        ("ligne d prévue", "ligne d prévue"),
        ("suivi d enfants", "suivi d'enfants"),
        ("g passé mon permis", "j'ai passé mon permis"),
        ("g le caces 3", "j'ai le CACES 3"),
        ("consult le mardi", "consultation le mardi"),
        ("en hors piste", "en hors-piste"),
        ("les centre ville", "les centre-ville"),
        ("en janv", "en janvier"),
        ("le menu en sept temps", "le menu en sept temps"),
        ("reprise en sept", "reprise en septembre"),
        ("2j de tt par semaine", "2 jours de télétravail par semaine"),
        ("nvelle salle", "nouvelle salle"),
        ("janv difficile", "janv difficile"),
        ("80 couv", "80 couverts"),
        ("de mai a sept", "de mai à septembre"),
        ("c mon premier poste", "c'est mon premier poste"),
        ("clientèle affaire", "clientèle d'affaires"),
        ("mme roy", "Mme roy"),
        ("mr roy", "M. roy"),
        ("80 m de haut", "80 m de haut"),
        ("il m explique", "il m explique"),
        ("2 jours a l'avance", "2 jours à l'avance"),
    ],
)
def test_what_thumbs_cut_short_or_apart_is_written_whole(typed, written):
    assert spelt(typed) == written


@pytest.mark.parametrize("line", ["j'ai 2 g de sel", "type C sur A320", "80 m de haut", "la carte T du bac"])
def test_a_letter_that_names_or_measures_is_no_slip(line):
    assert is_sure(line)


@pytest.mark.parametrize("line", ["g un chien", "la ligne D'en 2028", "je c que non"])
def test_a_letter_of_a_chat_is_a_slip(line):
    assert not is_sure(line)


def test_a_share_and_a_compound_agree_and_a_letter_behind_a_noun_is_passed_over():
    agreement = Agreement(LEXICON)
    assert agreement.amiss("la casse sous les 3 %") is None
    assert agreement.amiss("au coupe-choux neuf") is None
    assert agreement.amiss("la ligne D prévue en mai") is None
    assert agreement.amiss("la ligne D prévu en mai")[0] == "la ligne D prévu"
    assert agreement.amiss("nouvelle salle rénové en mai")[0] == "nouvelle salle rénové"


@pytest.mark.parametrize(
    ("asked", "put"),
    [
        ("combien on est en salle", "combien de personnes y a-t-il en salle ?"),
        ("on termine à quelle heure", "à quelle heure termine-t-on ?"),
        ("on mange où", "où mange-t-on ?"),
        ("les gardes comment ça se passe", "comment se passent les gardes"),
    ],
)
def test_a_spoken_question_is_turned_round(asked, put):
    assert said(FRENCH.asked, asked) == put


def test_what_draws_is_no_bare_noun_and_nothing_of_ones_own():
    assert drawn(Said("des montres anciennes", Kind.NOUN)) == Said("les montres anciennes", Kind.NOUN)
    assert drawn(Said("notaire", Kind.NAME)) is None
    assert drawn(Said("Kubernetes", Kind.NAME)) == Said("Kubernetes", Kind.NAME)
    assert drawn(Said("mon italien", Kind.OBJECT)) is None


def test_what_is_advised_was_tried():
    assert with_an_article("tournée de 5h à 12h") == "la tournée de 5h à 12h"
    assert with_an_article("équipe de 6 très soudée") == "l'équipe de 6 très soudée"
    assert with_an_article("part à 7h du dépôt") == with_an_article("encadrer équipe") == ""
    assert the_thing_alone("portage et langue des signes bébé") == the_thing_alone("cars neufs euro 6") == ("", "")
    assert with_an_article("toujours plus vite") == ""
    assert one_part("ni oui ni non, la cave voûtée") == "la cave voûtée"
    assert one_part("la cave voûtée") == ""
    assert the_thing_alone("la cave voûtée de 3 sur 4 fois") == ("la cave voûtée", "de 3 sur 4 fois")
    assert the_thing_alone("les semis même quand il pleut")[0] == ""
    assert not can_be_told("j'ai vu la cave")
