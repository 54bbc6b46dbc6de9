"""The gender of French nouns, by a list of common ones and by their ends."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set

_MASCULINE: Final = word_set("""
    projet produit code poste travail temps rôle marché client budget site métier service système outil planning
    besoin suivi choix cadre parcours rythme bureau secteur mentorat tutorat support design cloud réseau programme
    logiciel contrat plan test cahier lien dossier rapport cv passage rapprochement partage accompagnement ton
    quotidien groupe problème contexte modèle lancement défi laboratoire atelier magasin restaurant menu stock
    jardin bâtiment chantier
    """)
_FEMININE: Final = word_set("""
    plateforme roadmap méthode culture base donnée équipe démarche structure feuille part place vie ville langue
    note stratégie marque vente gamme ligne boutique cuisine carte classe école lecture mission montée reprise
    refonte mise prise remise charge garde nuit journée semaine relève coopération recherche veille maintenance
    livraison liste suite présentation lettre fiche clientèle main page chaîne machine fibre qualité
    """)
_FEMININE_END: Final = re.compile(r"(?:tion|sion|ité|té|ance|ence|ette|ure|ie|ise|ade|esse|ique|ude|ée|ille)$")
_MASCULINE_END: Final = re.compile(r"(?:age|ment|isme|eau|et|oir|al|ier|at|ing|us|ard|eur|ème)$")
_VOWEL: Final = re.compile(r"^[aeiouyàâéèêëîïôœùûh]", re.IGNORECASE)


@lru_cache(maxsize=2_048)
def article_of(noun: str) -> str:
    """le, la, l' or les; "" where the gender is not known."""
    word = noun.casefold()
    if word.endswith(("s", "x")) and word.removesuffix("s") not in _MASCULINE and word not in _MASCULINE | _FEMININE:
        return "les "
    if _VOWEL.match(word) and not word.startswith("h"):
        return "l'"
    if word in _MASCULINE:
        return "le "
    if word in _FEMININE:
        return "la "
    if _FEMININE_END.search(word):
        return "la "
    return "le " if _MASCULINE_END.search(word) else ""


def de(words: str) -> str:
    """With "de" in front, cut before a vowel: d'infirmière, de chef de projet."""
    return f"d'{words}" if _VOWEL.match(words) and not words.casefold().startswith("h") else f"de {words}"


def without_owner(thing: str) -> str:
    """A thing of theirs as one names it to somebody else: "leur migration" -> "la migration"."""
    first, _, rest = thing.partition(" ")
    if first.casefold() not in {"leur", "leurs"} or not rest:
        return thing
    article = "les " if first.casefold() == "leurs" else article_of(rest.split()[0])
    return f"{article}{rest}" if article else thing
