"""What stands behind avoir and être in a French note is what was done: mended where that is plain, else told."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.speller import Speller
from afterword.core.writing.tongues.french.participles import NO_PARTICIPLE, Participles
from small_forms import lexicon

WORDS = """
    commence<commencer:9 commencé<commencer:9 commencer:9 commencez<commencer:9 commençais<commencer:9 monte:9
    monté<monter:9 monter:9 travaille<travailler:9 travaillé<travailler:9 travailler:9 envie:9 envié<envier:9 envier:9
    finit<finir:9 fini:9 finir:9 reçoit<recevoir:9 reçu<recevoir:9 recevoir:9 fait<faire:9 faire:9 pris<prendre:9
    prend<prendre:9 écrit<écrire:9 ouvert:9 ouvre<ouvrir:9 arrive<arriver:9 arrivée<arriver:9 calme:9 chef:9
    atelier:9 commande:9 commandé<commander:9 commander:9 numérique:9 appris<apprendre:9 choisi<choisir:9
    tenu<tenir:9 peint<peindre:9 mis<mettre:9 est<être:9 été<être:9 besoin:9 vu<voir:9 voit<voir:9 fière<fier:9
    fier:9 incluse<inclure:9 ici:9 nuit:9 créé<créer:9 créer:9 préféré<préférer:9 préférer:9
    préfère<préférer:9
    """
LEXICON = lexicon("fr", WORDS)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("elle a commence comme apprentie", "elle a commencé comme apprentie"),
        ("il a monte son atelier", "il a monté son atelier"),
        ("ils ont travaille en Suisse", "ils ont travaillé en Suisse"),
        ("qu'elle a commencer ici", "qu'elle a commencé ici"),
        ("vous avez déjà commencez", "vous avez déjà commencé"),
        ("j'ai travaille de nuit", "j'ai travaillé de nuit"),
        ("l'atelier qu'il a monte, seul", "l'atelier qu'il a monté, seul"),
        ("elle m'a monte l'atelier", "elle m'a monté l'atelier"),
        ("on a finit", "on a fini"),
        ("elle a cree l'atelier", "elle a créé l'atelier"),
        ("elle a préfère la nuit", "elle a préféré la nuit"),
    ],
)
def test_a_verb_behind_who_has_is_what_was_done(typed, right):
    assert Participles(LEXICON).mended(typed) == right
    assert Participles(LEXICON).amiss(right) is None


@pytest.mark.parametrize(
    "right",
    [
        "elle est fière", "elle est incluse", "elle a envie de monter", "on a fait l'atelier", "elle a 3 ateliers",
        "ils ont pris le temps", "elle a écrit", "il a ouvert", "vous avez appris", "elle est calme", "il est chef",
        "elle est arrivée ici", "ils ont besoin de calme", "elle a été choisi", "l'atelier est ouvert", "elle a tenu",
        "il a peint et mis", "nous avons vu la nuit", "il a un atelier",
    ],
)  # fmt: skip
def test_what_is_right_or_no_verb_stays(right):
    assert Participles(LEXICON).mended(right) == right
    assert Participles(LEXICON).amiss(right) is None


def test_what_may_be_a_way_of_working_is_not_mended():
    assert Participles(LEXICON).mended("machine a commande numérique") == "machine a commande numérique"


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("l'atelier a monte", "a monte"),
        ("elle est monte ici", "est monte"),
        ("elle s'est monte un atelier", "s'est monte"),
        ("elle a reçoit", "a reçoit"),
        ("ils ont prend le temps", "ont prend"),
        ("elle est arrive ici", "est arrive"),
        ("vous avez voit la nuit", "avez voit"),
        ("j'ai commençais", "j'ai commençais"),
    ],
)
def test_what_is_no_participle_is_set_aside_and_told(note, words):
    assert Participles(LEXICON).amiss(note) == (words, NO_PARTICIPLE.format(words=words))
    speller = Speller(lexicon=LEXICON, language=Language.FRENCH, known=frozenset(note.replace("'", " ").split()))
    assert speller.sure(note) == ""
    assert speller.doubts == {words: NO_PARTICIPLE.format(words=words)}


def test_what_there_is_to_do_has_its_to_and_no_participle():
    assert Participles(LEXICON).amiss("150 postes a monter") is None
