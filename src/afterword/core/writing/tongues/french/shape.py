"""Whether French words are surely one thing by its name, such as stands behind "sur": no verb, no clipped count."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import NOUNS_TOO, acts
from afterword.core.writing.tongues.french.agreement_words import BESIDE
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS, NEVER, WHEN
from afterword.core.writing.tongues.french.nouns import (
    ONE_IN_S,
    PRENOMINAL,
    article_by,
    article_of,
    gender_of,
    is_common,
    is_done,
    is_listed,
)
from afterword.core.writing.tongues.french.spelt import is_short

_RELATIVE: Final = word_set("qui dont où que")
_OFTEN: Final = word_set("tous toutes chaque une deux trois")
"""Before a count of times or days, behind the thing itself: "garde de nuit une fois par mois"."""
_SEASON: Final = word_set("l'été l'hiver l'après-midi")
ADJECTIVE: Final = re.compile(
    r"(?:ique|iques|al|ale|aux|ales|els?|elles?|ifs?|ives?|ables?|ibles?|aires?|eux|euses?|iens?|iennes?|ants?|antes?"
    r"|ents|entes?|oires?|ains?|aines?|ois|oise|ais|aise|ternes?|odernes?|[ti]érieure?s?|civile?s?)$"
)
_CENTURY: Final = re.compile(r"[IVX]{1,5}e")
_ANY_NUMBER: Final = word_set("bio pro maison nature sport neuf neufs neuve neuves")
_SIGN: Final = re.compile(r"[2345][DG]|4K|\d{1,4}[x×]\d{1,4}")
"""How a thing is, in figures: "les semelles 3D", "le format 120x120"."""
_NUMBER: Final = re.compile(r"^\d[\d.,:/–%€h²-]*\w{0,4}$")
_NUMBERED: Final = word_set("""
    niveau bloc étage lot ligne bâtiment groupe cycle classe zone phase quai salle catégorie type grade échelon tranche
    numéro page secteur site unité module version tome volume article chapitre étape scope route nationale porte atelier
    poste four hall cellule semestre trimestre année rang indice train axe volet cours master licence cap bac
    """)
"""What a number behind it names: "niveau 2"; behind another thing it may be a price or a share."""
_EDITION: Final = re.compile(r"\d\.\d")
_PARTS: Final = word_set("axes roues portes voies couleurs temps essieux étoiles faces saisons")
"""What a thing has so many of that it is called by their number: "la machine cinq axes"."""
_YEAR: Final = re.compile(r"^(?:19|20)\d\d$")
_OLD: Final = re.compile(r"1[0-8](?!00)\d\d")
"""A year in which something old was made, at the end alone: "un violoncelle de 1780"."""

_PUT_TO: Final = re.compile(r"^re?mise?s? (?:en|à|au|aux) [^\W\d_]+$|^mise?s? (?:en|à|aux?) [^\W\d_]+$")
"""What was done to it: "la meule remise en marche"."""


def is_thing(words: list[str]) -> bool:
    """Whether the words, with or without an article, name one thing and say nothing of it."""
    walk = _Walk()
    for at, word in enumerate(words):
        low = word.casefold().strip(",;:") if not word.isupper() or len(word) < 2 else word
        if low in _RELATIVE:
            told = at + 2 < len(words) or words[at + 1 :] in (["suit"], ["suivent"])
            return not walk.opened and told and not _is_only(words, at)
        sign = at > 0 and not walk.opened and _SIGN.fullmatch(word.rstrip(","))
        if (
            sign
            or (at and not walk.opened and _PUT_TO.match(" ".join(words[at : at + 3])))
            or (at and (_goes_with_next(words, at, low) or _is_how(words, at, low)))
        ):
            continue
        to_do = (
            at > 0 and words[at - 1].casefold() in {"et", "ou"} and is_infinitive(low) and not is_infinitive(words[0])
        )
        if to_do or (low in NEVER and not _is_when_of(words, at)) or is_short(word) or _is_cut_off(words, at):
            return False
        if not walk.takes(words, at, low) or _is_of_another(words, at):
            return False
    return _has_two_between(words) and (
        not walk.opened
        or words[-2:] in (["à", "deux"], ["à", "trois"], ["à", "neuf"])
        or (words[-2:-1] == ["entre"] and words[-1] in DETERMINERS)
        or (len(words) > 3 and words[-3] in {"équipe", "groupe", "brigade"} and words[-1] in DETERMINERS)
        or (len(words) > 1 and words[-1].casefold() in PRENOMINAL)
    )


def _has_two_between(words: list[str]) -> bool:
    """Whether what stands behind "entre" may be two or more: not "la polyvalence entre IRM"."""
    low = [word.casefold() for word in words]
    behind = low[low.index("entre") + 1 :] if "entre" in low else ["et"]
    several = bool(behind) and (behind[0] in DETERMINERS - _ONE_BEFORE or behind[0].endswith("s"))
    return several or "et" in behind


def _is_only(words: list[str], at: int) -> bool:
    """As in "produits locaux, que du frais", which is spoken."""
    return words[at].casefold() == "que" and words[at + 1].casefold() in {"du", "des", "de"}


_AS_ONE: Final = frozenset(
    {
        "zéro déchet",
        "zéro papier",
        "longue distance",
        "dernier cri",
        "tout neuf",
        "toute neuve",
        "tout terrain",
        "longue durée",
        "double niveau",
        "grand public",
        "grande vitesse",
        "petite enfance",
        "plein air",
    }
)
"""Two words that say how a thing is: "les trajets longue distance"."""


_OF_DEGREE: Final = word_set("""
    haut haute hauts hautes bas basse basses long longue longs longues court courte courts courtes moyen moyenne faible
    gros grosse double triple plein pleine
    """)
"""Behind a noun and before one, it says how the first is: "l'habilitation haute tension"."""
_ONE_BEFORE: Final = word_set("le la un une ce cette notre votre mon ma")
_MANY_BEFORE: Final = word_set("les des ces nos vos mes")


def _agrees_in_number(head: str, said: str) -> bool:
    """Whether what is said of a thing ends as its article has it: "le taux de césariennes très bas"."""
    if head in _MANY_BEFORE:
        return said.endswith(("s", "x"))
    one = head in _ONE_BEFORE or head.startswith("l'")
    return one and (not said.endswith("s") or said in _ENDS_IN_S)


_ENDS_IN_S: Final = word_set("bas gros gris frais épais précis divers las français anglais")


def _is_noun(word: str) -> bool:
    """Whether it is surely a noun: what has an article, and says of nothing how it is."""
    return article_of(word) != "" and not (is_done(word) or acts(word) or word in PRENOMINAL)


def _goes_with_next(words: list[str], at: int, low: str) -> bool:
    """As in "XIXe siècle", "bien rangé", "la plus simple", "à plus de deux"."""
    follows = words[at + 1] if at + 1 < len(words) else ""
    if _CENTURY.fullmatch(words[at]) or (low == "bien" and is_done(follows)):
        return True
    before = words[at - 1].casefold()
    if follows and _is_number_of(low, follows):
        return True
    if f"{low} {follows}" in _AS_ONE or (low in _OF_DEGREE and _is_noun(follows)):
        return True
    if low in {"très", "assez"} and at + 2 == len(words):
        return _agrees_in_number(words[0].casefold(), follows)
    return (low == "plus" and before in {"le", "la", "les", "des", "aux"}) or (
        low in {"plus", "moins"} and before in {"à", "de"} and follows == "de"
    )


def _is_number_of(low: str, follows: str) -> bool:
    """As in "la ligne B", "la machine cinq axes"."""
    if low in _NUMBERED:
        return len(follows) == 1 and follows.isupper()
    return follows in _PARTS and (low in DETERMINERS or low.isdigit())


def _is_how(words: list[str], at: int, low: str) -> bool:
    """As in "les fèves achetées directement au Pérou"."""
    follows = words[at + 1].casefold() if at + 1 < len(words) else ""
    return low.endswith("ement") and is_done(words[at - 1]) and follows in LINKS


def _is_when_of(words: list[str], at: int) -> bool:
    """As in "la replantation après la tempête"; not "pause après 2 ans"."""
    follows = words[at + 1].casefold() if at + 1 < len(words) else ""
    when = words[at].casefold() in {"après", "avant", "pendant"}
    of_one = (
        follows in {"le", "la", "les", "un", "une", "chaque", "toute"} or follows.startswith("l'") or follows == "noël"
    )
    of_one = of_one or (at + 1 < len(words) and words[at + 1].isupper()) or (follows == "tout" and at + 2 < len(words))
    while_of = words[at].casefold() == "pendant" and (
        follows.isdigit() or follows in {"deux", "trois", "quatre", "six"}
    )
    return at > 0 and when and (of_one or while_of)


class _Walk:
    """From preposition to preposition: `opened` waits for a noun, `beside` counts what stands by it bare.

    Behind a name that is no noun ("l'agence de Vannes ferme") nothing stands bare.
    """

    def __init__(self) -> None:
        self.opened, self.beside, self.linked = True, 0, False

    def takes(self, words: list[str], at: int, low: str) -> bool:
        """Whether a name may go on with this word."""
        if low in LINKS | {"après", "avant", "pendant", "auprès"} or (
            low == "une" and words[at + 1 : at + 2] == ["fois"]
        ):
            return self._link(words, at, low)
        if low in DETERMINERS and not (low == "neuf" and at and (not self.opened or words[at - 1] == "à")):
            fits = self.opened or (not self.beside and (_is_often(words, at) or _is_when(words, at)))
            self.opened = True
            return fits
        if _NUMBER.match(low):
            fits = _is_label(words, at, opened=self.opened)
            old = _OLD.fullmatch(low) is not None and words[at + 1 : at + 2] in ([], ["à"], ["en"], ["dans"])
            self.opened = self.opened and low.isdigit() and not (_YEAR.match(low) or old)
            return fits
        return self._word(words, at, low)

    def _link(self, words: list[str], at: int, low: str) -> bool:
        if low == "depuis" and not (words[at + 1 : at + 2] and words[at + 1][0].isupper()):
            return False
        fits = not self.opened or low in {"de", "du", "des"}
        self.opened, self.beside, self.linked = True, 0, True
        return fits

    def _word(self, words: list[str], at: int, low: str) -> bool:
        if self.opened:
            self.opened = low in PRENOMINAL
            self.beside = self.linked and words[at][:1].isupper() and not words[at].isupper()
            return True
        if low.startswith("l'") and not (low in _SEASON and at + 1 == len(words)):
            return False
        if low.startswith(("d'", "l'")):
            self.beside, self.linked, self.opened = 0, True, low in {"d'un", "d'une"}
            return True
        by_hand = low == "main" and is_done(words[at - 1])
        goes_on = by_hand or low in _ANY_NUMBER or (words[at][0].isupper() and words[at - 1][0].isupper())
        fits = goes_on or is_done(low) or (not self.beside and not _is_next(words, at)) or _is_of_two(words, at, low)
        fits = fits and not (acts(words[at]) and not _is_redone(words, at)) and not _may_act(words, at, low)
        self.beside += not (goes_on or ADJECTIVE.search(low) or low in BESIDE or words[at].isupper())
        return fits


def _is_of_two(words: list[str], at: int, low: str) -> bool:
    """As in "la formation coloration végétale": said of one of two nouns that stand side by side."""
    told, nouns = article_by(low), (words[at - 2].casefold(), words[at - 1].casefold())
    of_one = words[0].casefold() in _ONE_BEFORE | _MANY_BEFORE or words[0].startswith("l'")
    if not (of_one and ADJECTIVE.search(low) and told and is_common(nouns[1])) or low.endswith("s") != nouns[
        1
    ].endswith("s"):
        return False
    return told in map(gender_of, nouns)


_TAILS: Final = word_set("retour retours départ départs pause pauses repos embauche prise débauche")
"""What a hasty note has behind a thing without its comma."""


def _is_next(words: list[str], at: int) -> bool:
    """Whether another thing begins behind what is said of the first: "tournées régionales retour"."""
    before = words[at - 1].casefold()
    other = is_listed(words[at]) or words[at].casefold() in _TAILS
    return ADJECTIVE.search(before) is not None and not is_listed(before) and other


def _is_redone(words: list[str], at: int) -> bool:
    """As in "l'atelier refait à neuf"."""
    return words[at].casefold() == "refait" and words[at + 1 : at + 2] in ([], ["à"], ["en"], ["par"])


_NO_DEED: Final = re.compile(
    r"(?:(?<!pr)(?<!c)(?<!gr)(?<!dr)(?<!bl)(?<!str)esse|tude|gie|phie|erie|thèque|ience"
    r"|(?<!ins)(?<!pers)(?<!cons)(?<!ass)(?<!ex)(?<!rés)(?<!dés)(?<!^l)iste|âtre|voile|recte"
    r"|(?<!fac)(?<!cap)(?<!frac)(?<!struc)(?<!clô)(?<!sa)ture)$"
)
"""Ends of nouns that no verb has."""


def _may_act(words: list[str], at: int, low: str) -> bool:
    """As in "l'agence ferme en juin": what ends like most verbs, with more behind it than whose it is."""
    if (
        not low.endswith("e")
        or ADJECTIVE.search(low)
        or is_done(low)
        or low.endswith(("ie", "ue", "ée"))
        or (low.endswith("age") and low not in NOUNS_TOO)
        or _NO_DEED.search(low)
        or at + 1 == len(words)
        or _is_behind_several(words, at)
    ):
        return False
    follows = words[at + 1].casefold()
    return not (follows in {"de", "du", "des", "et", "ou"} or follows in _RELATIVE or follows.startswith("d'"))


def _is_behind_several(words: list[str], at: int) -> bool:
    """Whether a sure noun is right behind the first of all, for several, whose verb would end otherwise."""
    first, low = words[0].casefold(), words[at].casefold()
    if not is_listed(low) or low in NOUNS_TOO | {"ferme"}:
        return False
    several = first in _MANY_BEFORE if at == 2 else at == 1 and article_of(first) == "les "
    return several and words[at - 1].endswith(("s", "x"))


def _is_often(words: list[str], at: int) -> bool:
    """As in "une fois par mois", "une fois toutes les six semaines"."""
    return words[at].casefold() in _OFTEN and (words[at - 1] == "fois" or words[at + 1 : at + 2] == ["fois"])


def _is_when(words: list[str], at: int) -> bool:
    """As in "agents la nuit"."""
    return at + 2 == len(words) and words[at].casefold() != "chaque" and words[at + 1].casefold() in WHEN


def _is_of_another(words: list[str], at: int) -> bool:
    """As in "déplacements en région fréquents", "lecture des scénarios payée": of the number of an earlier noun."""
    if at < 2 or words[at - 2].casefold() not in LINKS or words[at].casefold() in LINKS | DETERMINERS | _WHEN:
        return False
    behind, said = words[at - 1].casefold(), words[at].casefold()
    if (
        behind in PRENOMINAL
        or behind in DETERMINERS | LINKS
        or words[at - 1].isupper()
        or not (behind + said).isalpha()
        or words[at][0].isupper()
    ):
        return False
    renewed = said in _RENEWED and gender_of(words[0].casefold() if words[0] not in _ONE_BEFORE else words[1]) == "le "
    if renewed or (is_done(said) and _is_of_head(words[0].casefold(), said) and words[at + 1 : at + 2]):
        return False  # "les toitures en ardoise posées au crochet"
    of_all = words[at - 2].casefold() in {"à", "de"} and words[0].casefold() in _MANY_BEFORE and said.endswith("s")
    kind = said in BESIDE or (is_common(said) and not (ADJECTIVE.search(said) or is_done(said) or article_by(said)))
    of_any = said in _ANY_NUMBER or ONE_IN_S.search(behind) or ONE_IN_S.search(said) or said.endswith("eux")
    alike = of_all or kind or of_any
    return not alike and behind.endswith(("s", "x", "z")) != said.endswith(("s", "x"))


_WHEN: Final = frozenset({"après", "avant", "pendant", "auprès"})
_RENEWED: Final = word_set("refait rénové agrandi réaménagé restauré modernisé rouvert repeint")


def _is_of_head(head: str, done: str) -> bool:
    """Whether what was done ends as it must where it was done to the first thing of all, by its article."""
    if head.startswith("l'") and gender_of(head[2:]):
        head = gender_of(head[2:]).strip()
    if head in _MANY_BEFORE or (head.endswith("s") and article_of(head) == "les "):
        return done.endswith("s")
    return done.endswith({"le": ("é", "i", "u"), "la": ("ée", "ie", "ue")}.get(head, ("?",)))


def _is_cut_off(words: list[str], at: int) -> bool:
    """A comma with no "où" or "dont" behind it, or a stroke between numbers."""
    word, follows = words[at], words[at + 1].casefold() if at + 1 < len(words) else ""
    if word == "/" or ("/" in word and word[0].isdigit()):
        return True
    return word.endswith((",", ";", ":")) and follows not in _RELATIVE


def _is_label(words: list[str], at: int, *, opened: bool) -> bool:
    """A number that names ("niveau 2", "en 2027", "les 12 sites"), not one that counts behind a thing ("6 sem")."""
    follows = words[at + 1].casefold() if at + 1 < len(words) else ""
    if opened:
        return at > 0 and words[at - 1].casefold() not in PRENOMINAL
    if _EDITION.fullmatch(words[at]):
        return not follows or follows in LINKS  # "l'industrie 4.0"
    names = words[at - 1].casefold() in _NUMBERED or words[at - 1][:1].isupper() or _YEAR.match(words[at]) is not None
    goes_on = not follows or follows in LINKS - {"à", "ou", "pour", "et"} or is_done(follows)
    return names and words[at].isdigit() and goes_on
