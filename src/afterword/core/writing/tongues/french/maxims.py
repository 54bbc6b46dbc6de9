"""What the reader holds to be right, as a French note gives it under their name: told back in their own words.

Only what is built as a saying: two halves set against each other, what comes first, what never happens. A fact, an
errand and a matter of the hiring are none.
"""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.held_to import is_complaint
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS
from afterword.core.writing.tongues.french.nouns import is_common
from afterword.core.writing.tongues.french.of_reader import PERSON, does
from afterword.core.writing.tongues.french.spelt import is_short
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import names_one

_FEWEST: Final = 3
_MOST: Final = 12
"""Words of a saying that one still hears as one."""
_SOME: Final = r"(?:de la |de l'|du |des |d'|de |l[ea]s? |l'|une? )?"
_SAYINGS: Final = re.compile(
    r"(?:l[ea]s? |l'|une? )?[^,]+ (?:d'abord|avant tout),? (?:et )?(?:l[ea]s? |l'|une? )?[^,]+ (?:ensuite|après)"
    rf"|(?:pas|jamais|moins|peu|beaucoup) (?:de |d')[^,]+, (?:mais |juste |seulement |que )?"
    rf"(?:(?:peu|beaucoup|plus) (?:de |d')|{_SOME})[^,]+"
    rf"|(?:l[ea]s? |l'|une? |du |des |de la )[^,]+, (?:et )?(?:pas|jamais) {_SOME}[^,]+"
    r"|(?:sans [^,]+, (?:pas|aucune?|plus|jamais) .+)|(?:zéro|aucune?) [^,]+, (?:zéro|aucune?) [^,]+"
    r"|zéro [\w'-]+(?: [\w'-]+)? depuis (?:19|20)\d\d"
    r"|(?:une? |l[ea]s? |l'|du |des )[^,]+ (?:vaut|valent) mieux qu(?:e |').+|mieux vaut .+ qu(?:e |').+"
    r"|jamais (?:sans|deux) .+|(?:le|la|les|l'|une?) ?.+ ou rien"
    r"|(?:le|la|un|une) [\w'-]+(?: [\w'-]+)? même (?:le|la|les|au|aux|en|sous|dans|par|avec|sans|l') ?.+"
    r"|.+,? c'est (?:sacré|non négociable|la base|la vie|la clé|le cœur du métier|l'essentiel|tout un art|un métier"
    r"|l'affaire de tous|le plus important|ce qui compte|tous les jours|une histoire de .+)"
    r"|(?:le|la|les|l'|une?) ?[\w'-]+(?: [\w'-]+)?,? ça"
    r" (?:(?:se|ne se) |s'|ne s'|ne (?:triche|ment|trompe|pardonne) ).+"
    r"|on (?:ne |n')?(?P<verb>[^\W\d_]+) (?:[^,]*\b)?(?:jamais\b.*|avant (?:de |d').+|plutôt qu(?:e |').+|d'abord\b.*)"
    r"|toujours (?P<to_do>attendre|écouter|regarder|demander|vérifier|goûter|expliquer|nettoyer|ranger|commencer"
    r"|finir|laisser|saluer|prévenir|chercher) (?:le|la|les|l'|un|une|deux|avant|par|au|à|ce) ?.+",
    re.IGNORECASE,
)
"""How rules are put that hold for everybody: "le goût d'abord, la vitesse ensuite", "pas de dates, des histoires"."""
_NO_SAYING: Final = re.compile(
    r"\b(?:ils?|elles?|elle_|lui|leurs?|eux|son|sa|ses|je|tu|vous|nous|moi|toi|vos|votre|ton|ta|tes|nos|notre)\b"
    r"|[?!¿:;()\"«»“”/&+@#*=€%~]|\b\d(?!\d{3}\b)|\d{5}"
    r"|\b(?:lundi|mardi|mercredi|jeudi|vendredi|demain|janvier|février|mars|avril|mai|juin|juillet|août|septembre"
    r"|octobre|novembre|décembre|prochaine?|bientôt)\b"
    r"|\b(?:postes?|contrats?|départs?|rempla\w+|recrut\w+|embauch\w+|candidat\w*|entretiens?|essais?|décisions?"
    r"|réponses?|référence?s?|offres?|retours?|salaire\w*|pay[ée]\w*|primes?|heures?|congés?|vacances|nuits?|gardes?"
    r"|astreintes?|week-ends?|repos|télétravail|temps|assez|bras|monde|gens|tard|tôt|retard|trou|crise|moyens?|budget"
    r"|argent|ambiance|pression|stress|mari|femme|enfants? à|bébé|retraite|chef|direction|patron\w*|collègues?"
    r"|concurren\w+|turn-?over|syndicat\w*|grève\w*|formations?|expérience|diplôme\w*|permis|stagiaires?|intérim\w*"
    r"|marges?|ventes?|effectifs?|locaux|bureaux|réunions?|procédures?|commandes?|employés?|salariés?|anciens?|jeunes?"
    r"|(?<!même le )(?<!même les )(?:samedi|dimanche)s?|appels?|visites?|visio|tests?|stages?|place|direct\w+|autres"
    r"|sur site|équipes?|filles?|garçons?)\b",
    re.IGNORECASE,
)
"""With which it may be a load, the next step, or about somebody."""
_NO_RULE: Final = word_set("""
    a se me y en est sait trouve finit voit arrive manque peut rappelle recontacte revoit appelle écrit répond doit veut
    attend décide dit était avait va perd reste signe confirme ferme vend
    déménage licencie quitte part arrête rachète
    """)
"""Verbs of "on" with which it rather is a complaint, or what comes next."""


def maxim(line: str, hearing: Hearing) -> Said | None:
    """As "« le goût d'abord, la vitesse ensuite »"; None of anything that is not surely a saying."""
    line = line.strip(" .")
    words = line.split()
    if not (hearing.alone and hearing.insider) or not _FEWEST <= len(words) <= _MOST:
        return None
    if _NO_SAYING.search(line) or is_complaint(line) or names_one(line, hearing.hushed) or any(map(is_short, words)):
        return None
    found = _SAYINGS.fullmatch(line)
    named = any(word[:1].isupper() for word in words[1:]) or (words[0][:1].isupper() and not _is_small(words[0]))
    if (
        found is None
        or named
        or (found["verb"] or "").casefold() in _NO_RULE
        or PERSON.fullmatch(words[0].casefold().strip(","))
    ):
        return None
    acting = found["verb"] is None and (does(words) or (is_infinitive(words[0].casefold()) and not found["to_do"]))
    return None if acting else Said(f"« {line[:1].lower()}{line[1:]} »", Kind.MAXIM)


def _is_small(first: str) -> bool:
    """Whether a first word has its capital for its place alone: an article, a noun of the language, a small word."""
    low = first.casefold().rstrip(",")
    return low in DETERMINERS | _BEGINS or low.startswith("l'") or is_common(low)


_BEGINS: Final = word_set("pas jamais toujours moins peu beaucoup sans zéro mieux on")
