"""Whether a French note is surely whole and well spelt: what is not is left out, and told, not written wrongly."""

import re
from collections.abc import Callable
from typing import Final

from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.tongues.french.acting import NOUNS_TOO, acts
from afterword.core.writing.tongues.french.days import MONTHS, WEEKDAYS
from afterword.core.writing.tongues.french.in_place import fits
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS, WHEN
from afterword.core.writing.tongues.french.nouns import article_of, is_common, is_done, is_listed
from afterword.core.writing.tongues.french.of_reader import READER, about_reader
from afterword.core.writing.tongues.french.slips import slips_in
from afterword.core.writing.tongues.french.spelt import spelt
from afterword.core.writing.tongues.french.sure_words import BARE, CHAT, CUT, JOINED, WITH_K
from afterword.core.writing.tongues.said import THINGS, Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import trimmed, with_reader

Reading = Callable[[str, Hearing], Said | None]
Beside = Callable[[str, str, Hearing], tuple[Said | None, Said | None]]
Pledging = Callable[[str, Hearing], str]

_NO_ACCENT: Final = re.compile(
    r"(?:e(?:ch|[cgpb][lr]|[tdvf]r|[bcdfglmnprtv]|qu)[aeiouyâéèêôû]\w*|\w{2,}[^éè]ees?|\w{2,}eres?"
    r"|\w{2,}(?:alite|bilite|ilite|urite|(?<!pli)cite|arite|ivite|osite|rsite|iete)s?|\w+tre[sz]-)"
)
_ACCENTLESS: Final = re.compile(
    r"(?:e-?mail|coffee|toffee|frisbee|fees?|enivr|ebook|elearning|epub|edge|editor|engine|event|explicit)\w*"
)
_FOREIGN_LETTERS: Final = re.compile(r"[a-zéèàê]*(?:[kw]|q(?=[^u]))[a-zéèàê]*")
_AMISS: Final = any_of(r"""
    (?:[^\W\d_]|\d) ?/ ?[^\W\d_]|(?<=\w) - |(?-i:([^\W_IVXLC])\1\1)\w*\b(?<!\d)|!.*\w|\b\w+!{2,}
    \b(?:(?:(?:il|elle|on|j|l|nous|vous|ils) )?(?:ai|as|avons|avez|ont|aurai|été)|[mljt]'ai?|(?:il|elle|on) a)[ ]
    ...(?:(?:déjà|bien|beaucoup|toujours|aussi) )?[a-zéèêç]{3,}(?<!ci)(?<!fi)(?<!lang)(?<!ssi)(?<!sini)er\b
    \b(?:pour|peut|doit|va|vont|veut|veulent|peuvent|faut|sans|doivent|souhaite) (?:se |s'|les? |la )?(?!qualité|liberté
    ...|santé|sécurité|clé|café|côté|thé|marché|salarié|moitié|unité|blé|degré)[a-zéèêç]{3,}(?<!it)é\b
    \bdes (?:19|20)\d\d\b
    \bdes (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|demain|que|le)\b
    \b(?:là|la|moment|jour|cas|endroit|période) ou\b|\bsa (?:va|fait|marche|se|me|m'|serait|sera|dépend|passe)\b
    (?-i:\b(?<!\d )(?:c|j|l|d|qu|n|s|m|t) [a-zéèêàâ]|^(?:C|J|L|D|Qu|N|S|M|T) [a-zéèêàâ])
    \bsi (?:il|ils)\b|\bse (?:sont|est) (?!l)[a-z]+er\b|\bmalgré que\b
    \by a (?=\d|une?\b|pas\b|plus\b|eu\b|des\b|deux\b|trois\b|quelques\b|longtemps\b)(?<!il y a )(?<!n'y a )
    ...(?<!qu'il y a )
    \b(?:autre|petite|grosse|ma|leur|sa|cette|la|une) bo[iî]te\b
    ...(?! (?:à|de|aux|en|automatique|manuelle|noire|postale)\b)
    \best (?=\d+(?! ?h\b| ?%))|\b(?:est|sont) la(?= \d| tou| depuis| que\b| le\b| pour\b|$)
    \btou(?:t|te) les\b|\btou(?:s|tes) (?:le|la)\b|\ble (?:plus|moins|mieux|pire)(?: \w+)? c'est\b
    \bquelque (?!chose)\w+s\b
    (?<!^)(?<!que )(?<!qu')(?<!,[ ])(?<!parce )(?<!et )(?<!mais )(?<!si )(?<!quand )(?<!où )(?<!car )\bc'est\b
    \b(?:pas|plus|trop|bien|assez) sur\b(?! [a-zéèêl])|\b\d+ ?x\b
    (?<![\w'-])(?<!\d )(?<!\d)(?-i:[ghm])(?![\w'-])|(?<=[a-zéèê] )(?-i:[DLJNC]'[a-zéèê])
    \btel$|\b(?:très|trop|plutôt|assez|super|hyper|vraiment|bien) pro\b
    """)
_A: Final = re.compile(r"(?:^[aA]|(?P<before>[\w']+) a) (?P<behind>[\w'éèêàâ-]+)")
_HAVER: Final = word_set("il elle on qui y ça cela n'y m' il_ elle_ tout monde")
_HAD: Final = word_set("""
    un une des du deux trois quatre cinq dix beaucoup plus moins peu toujours déjà aussi bien pour été eu son sa ses
    leur leurs besoin lieu envie
    """)
_ENDS_AS_MANY: Final = word_set("""
    plusieurs certains certaines six jamais depuis nos vos mes dans sans mis remis admis soumis permis promis transmis
    omis pris repris appris compris entrepris surpris acquis conquis inclus exclus
    """)
"""Words in s that may stand behind the verb "a"."""
_TAKES_AT: Final = re.compile(
    r"(?:passage|accès|retour|aide|initiation|participation|sensibilisation|adaptation|maintien|soutien|préparation"
    r"|introduction|adhésion|recours|contribution|arrivée|départ|appel)s?"
)
_ONE_BEHIND: Final = word_set("un une le la les deux trois chaque")
"""Before these, behind a noun that takes "à", nobody can tell whether it has something."""
_SPLICED: Final = word_set("""
    surtout notamment même dont qui où quand lorsque si comme parce puisque mais ni plutôt que y ce lequel laquelle
    lesquels lesquelles tout grâce jusque jusqu'à ainsi c'est-à-dire soit non voire afin malgré pendant avant après lors
    jamais toujours d'abord puis ensuite dès alors car donc d'où
    """)


_AT: Final = re.compile(r"(?<![\w'])(?:à|chez|vers)[ ]([a-zàâéèêëîïôœùûüç]{3,})(?![\w'])")
_BEHIND_AT: Final = word_set("""
    jour temps distance domicile part bord fond plein venir partir propos nouveau ceux celles celui celle eux elles lui
    elle moi toi nous vous quoi qui quel quelle quels quelles mi-temps tous votre notre vos nos leurs peu moins plus
    terme bras pied vélo cheval vapeur gaz huile chaud froid sec sable haut haute petite petit grande grand court long
    moyen voix cause cet cela faire tour main pain vin gauche droite table deux trois quatre cinq
    six sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent mille
    flot niveau raison
    effectif effectifs dominante vocation visée usage risque risques emporter échelle projet projets roulettes étages
    volonté responsabilité dos flanc granulés pellets vis essence air eau induction vue objectif thème
    poil poils taille crochet crémaillère laine double
    vide neuf destination parts flux jeun côté ciel titre
    """)
_TOWNS: Final = word_set("""
    reims paris tours angers calais arras beauvais orléans amiens nevers poitiers lens sens namur mons béziers thonon
    troyes colmars aubervilliers argenteuil puteaux saint-denis roanne gens cahors louviers millas leeds mamers
    """)
_NO_PLACE: Final = re.compile(
    r"(?:ble|ème|elle|i[fv]e?|i?[eè]re|ité|esse|ude|ance|ée|ique|ant|ante|euse?|gie|phie|erie|oire|aire|ène|isse)s?$"
)
"""Ends that hardly a town has: "à faible effectif", "à thème"."""
_LETTERS: Final = frozenset("aàyôhmg")
"""Small letters that are a word, or a measure behind a figure."""
_SMALL_ENDS: Final = re.compile(
    r"(?!sch|str|spl|scr|spr|chr|chl|phr|thr|shr|sph|phl)[bcdfghjklmnpqrstvwxz]{3}\w*"
    r"|\w*[bcdfgklmnprstvz](?<![aeiou])(?<=[bcdgmnptv])[rl](?<!rl)"
)
"""Letters that are no word: rhcsa, emdr."""


def surely(reading: Reading) -> Reading:
    """The reading, with nothing for a note that is not surely whole French."""

    def read(note: str, hearing: Hearing) -> Said | None:
        if not is_sure(_without_reader(note, hearing)):
            return None
        said = reading(note, hearing)
        return said if said is None or _holds(said) else None

    return read


def sure_beside(reading: Beside) -> Beside:
    """The reading of a topic with its detail, each of them alone where the other is not sure."""

    def read(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
        known, noted = (line if is_sure(_without_reader(line, hearing)) else "" for line in (topic, detail))
        if topic and not known:
            return None, None
        thing, said = reading(known, noted, hearing)
        if thing is not None and not _holds(thing):
            return None, None
        return thing, said if said is None or _holds(said) else None

    return read


def sure_pledge(reading: Pledging) -> Pledging:
    """The reading of a promise, with "" where it is not surely whole French."""

    def read(note: str, hearing: Hearing) -> str:
        told = reading(note, hearing) if is_sure(spelt(trimmed(note))) else ""
        return told if is_sure(told) else ""

    return read


def _without_reader(note: str, hearing: Hearing) -> str:
    """The note as it is spelt, without the reader's name, which may be typed small and is no word: "kerbrat"."""
    line = about_reader(spelt(trimmed(note)), hearing)
    return with_reader(line, hearing, READER)


def _holds(said: Said) -> bool:
    point = (
        said.kind is Kind.DOING and not said.own
    ) or said.kind is Kind.MAXIM  # which stands behind a colon, with what is thought of it
    loose = said.kind in THINGS or said.kind is Kind.HUNG or point
    return is_sure(said.text) and fits(said) and (loose or not is_spliced(said.text))


def is_sure(line: str) -> bool:
    """Whether each word is spelt as French writes it, as far as its shape tells, and none is of a chat."""
    line = line.replace("’", "'").replace(",~", ",")
    words = [word.strip(',;:!?.()"«»') for word in line.split()]
    if (
        _AMISS.search(line)
        or _names_small(line)
        or any(map(_is_odd, words))
        or is_for_to(line)
        or next(slips_in(line), None)
    ):
        return False
    return not any(map(_jars, words, words[1:]))


def _names_small(line: str) -> bool:
    """Whether a place or a firm is named in small letters: "à leeds", "chez criteo", "vers proxmox"."""
    return any(
        not (
            is_common(found[1])
            or is_infinitive(found[1])
            or found[1] in {*DETERMINERS, *WHEN, *_BEHIND_AT, *MONTHS, *WEEKDAYS}
            or _NO_PLACE.search(found[1])
            or (found[1].endswith("s") and not found[1].endswith("es") and found[1] not in _TOWNS)
        )
        for found in _AT.finditer(line)
    )


def _is_odd(word: str) -> bool:
    """A word of a chat, one cut short, one without its accent or its apostrophe."""
    rest = word.rpartition("'")[2]
    if word.casefold() in CHAT or rest in CUT:
        return True
    if not rest.isalpha() or not rest.islower():
        return False
    if len(rest) == 1 and rest not in _LETTERS:
        return True
    if rest in BARE or _SMALL_ENDS.fullmatch(rest) or (_NO_ACCENT.fullmatch(rest) and not _ACCENTLESS.fullmatch(rest)):
        return True
    if _FOREIGN_LETTERS.fullmatch(rest) and not WITH_K.fullmatch(rest):
        return True
    return rest == word and _lacks_apostrophe(word)


def _lacks_apostrophe(word: str) -> bool:
    """As in lequipe, lentretien, cest, jai."""
    if word in JOINED:
        return True
    found = re.fullmatch(r"(?:[ldnsmtjc]|qu)(?=[aeiouhéèêàâîô])(\w{4,})", word)
    return found is not None and is_listed(found[1]) and not is_listed(word)


def _has_acted(before: str) -> bool:
    """Whether the clause has its verb before that "a" already: "la liste est rendue a huit mois"."""
    clause = re.split(r",|(?<!\w)(?:qu|n|et|ou|mais|que|qui|où|dont|si|quand|car|puis)(?!\w)", before)[-1].split()
    return any(acts(word) and word.casefold() not in NOUNS_TOO for word in clause[1:])


_LATIN: Final = re.compile(r"\ba (?:cappella|priori|posteriori|minima|maxima|contrario|fortiori)\b")
"""An "a" without an accent: "un programme a cappella"."""


def is_for_to(line: str) -> bool:
    """Whether "a" stands for "à": with no doer before it and no participle behind."""
    for found in _A.finditer(_LATIN.sub("", line)):
        before, behind = (found["before"] or "").casefold(), found["behind"].casefold()
        if _TAKES_AT.fullmatch(before) and (behind in _ONE_BEHIND or found["behind"][0].isupper()):
            return True
        if is_done(before) and not is_common(before) and (behind in _HAD or behind.isdigit()):
            return True  # "la nacelle partagée a deux équipes"
        begins = before == "qui" or before.startswith("qu'")
        if _has_acted(line[: found.start()]) and not begins:
            return True
        if before in _HAVER or before.endswith(("'il", "'elle", "'on", "'y")) or behind in _HAD or behind.isdigit():
            continue
        if not re.search(r"(?:[éiutsx]|te|se|rte|ée?s?)$", behind) or behind in {
            "tout",
            "jour",
            "tous",
            "terme",
            "sous",
        }:
            return True
        if is_infinitive(behind) or (not is_done(behind) and (is_common(behind) or _is_bare_many(behind))):
            return True
    return False


def _is_bare_many(behind: str) -> bool:
    """Whether it is of several, which nothing has without an article: "le parquet massif a bâtons rompus"."""
    return behind.endswith(("s", "x")) and behind not in _ENDS_AS_MANY


def _jars(word: str, behind: str) -> bool:
    """An article with a noun of the other gender or number: "la projet", "les commande"."""
    first, noun = word.casefold(), behind
    if not noun.isalpha() or not noun.islower() or not is_common(noun):
        return False
    article = article_of(noun)
    if first in {"les", "des", "ces", "mes", "nos", "vos", "plusieurs", "quelques"}:
        return is_listed(noun) and not noun.endswith(("s", "x", "z"))
    if first in {"le", "un", "cet", "ce", "du", "au"}:
        return is_listed(noun) and article == "la "
    return first in {"la", "une", "cette", "ma"} and is_listed(noun) and article == "le "


def is_spliced(text: str) -> bool:
    """Whether a comma parts two clauses, or a clause and a loose end: "vous êtes arrivé, vient d'un cabinet"."""
    _, *rest = re.split(r",~?\s+|,~$", text)
    tails = [part for part in rest if part.strip("~ .")]
    listed = bool(tails) and re.search(r"\b(?:et|ou)\b", tails[-1]) is not None
    return any(not _goes_on(part.split(), listed=listed) for part in tails)


def _goes_on(words: list[str], *, listed: bool) -> bool:
    first = words[0].casefold()
    if (
        first in LINKS | _SPLICED
        or first.startswith(("d'", "qu'", "jusqu'"))
        or is_done(first)
        or first.endswith("ant")
    ):
        return True
    return listed and not any(map(acts, words))
