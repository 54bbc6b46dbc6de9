"""Words that French forms from another one, which no list has: right, or without the accents of that one.

One rule goes both ways: what is made of known parts may stand as it is; where the parts have accents, so has the whole.
"""

import re
from typing import Final

from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.nouns import bare_of

_ENDED: Final = re.compile(
    r"(?P<stem>[^\W\d_]{4,}?)(?P<end>is(?:ée?s?|ees?|er|ations?|ant)|ismes?|istes?|ités?"
    r"|ages?|eries?|euses?)"
)
_FRONTS: Final = word_set("""
    bio micro mini multi anti photo thermo hydro agro turbo auto moto néo géo télé vidéo méga péri pré dé dés électro
    éco aéro stéréo météo cyber inter post phyto
    """)
"""What stands before a whole word: "biodéchet", "préfabrication"."""
_LEARNED: Final = word_set("""
    séro hémo hémato hépato géo météo néphro géronto pédo pédi télé électro aéro entéro spéléo paléo archéo muséo scéno
    stéréo phéno géno gastro-entéro crypto neuro cardio onco dermato ophtalmo podo rhumato uro viro myco bactério
    immuno patho physio psycho socio ethno anthropo zoo icono carto photo chrono lexico musico campano vexillo numismo
    œno méso thermo hydro litho pétro minéro séismo sismo volcano climato océano glacio écho vélo médico éco
    """)
"""Learned fronts, which have an ending alone behind them: "sérologie", "hématologue"."""
_LEARNED_ENDS: Final = word_set("""
    logie logies logue logues logique logiques graphie graphies graphe graphes graphique graphiques métrie métries
    thérapie thérapies pathie pathies scopie scopies génie gène gènes nomie tomie plastie typage typages typie
    curie cure pathe pathes thérapeute thérapeutes lyse lyses lyseur lyseurs phile philes phage
    """)
_FRONT_OF: Final = {bare_of(front): front for front in _FRONTS}
_WHOLE_OF: Final = {bare_of(f"{front}{end}"): f"{front}{end}" for front in _LEARNED for end in _LEARNED_ENDS}
_ROOTS_OF: Final = {"ages": ("e", "er"), "age": ("e", "er"), **dict.fromkeys(("ant", "ants", "ante", "antes"), ("at",))}
"""Ends of a word, and of the one that it is made of: "bouturage" of "bouture", "doctorant" of "doctorat"."""
_OPEN_E: Final = re.compile(r"(?!re)[^\W\d_]*?e(?:[bcdfgjlmnprstv]|[bcdfgptv][rl]|qu|[cpts]h)[aiouy][^\W\d_]{3,}")
"""Without an accent such an "e" is hardly written in a learned word: "serologie"; it is in "levurerie"."""
_SHORTEST: Final = 4
_SEVERAL_OF: Final = ("ants", "antes", "istes", "ages", "trices", "logues", "thérapies", "graphies")
_LONG: Final = 8
"""Letters of a word of which one knows what it is though a letter of a pair lacks."""
_MADE: Final = re.compile(r"\w+(?:ités?|ations?|itions?|ements?|ages?|iques?|ismes?|istes?|euses?|elles?)")


def is_formed(word: str, lexicon: Lexicon) -> bool:
    """Whether it is made of a known word, or of a learned front and end, with all their accents."""
    if word in _WHOLE_OF.values():
        return True
    if word.endswith(("çage", "çages")):
        return any(lexicon.knows(f"{word.rpartition('ç')[0]}{end}") for end in ("ce", "cer"))
    if word.endswith(_SEVERAL_OF) and lexicon.knows(word[:-1]):
        return True  # as in "apprenants", of which the list has the one alone
    for end, roots in _ROOTS_OF.items():
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= _SHORTEST and not stem.endswith("c"):
            return any(lexicon.knows(f"{stem}{root}") for root in roots)
    return any(lexicon.knows(rest) for _, rest in _behind_front(word))


def may_lack_accent(word: str, lexicon: Lexicon) -> bool:
    """Whether a word of no list is likely typed without its accent: its stem is not known as it stands."""
    if not (word.isascii() and _OPEN_E.fullmatch(word)):
        return False
    found = _ENDED.fullmatch(word)
    return not (found and any(lexicon.knows(f"{found['stem']}{end}") for end in ("", "e", "er")))


def with_accented_stem(word: str, lexicon: Lexicon) -> str | None:
    """The word with the accents that its parts surely have: "végétalisée", "biodéchets", "sérologie"; None else."""
    whole = _WHOLE_OF.get(word)
    if whole and whole != word:
        return whole
    for front, rest in _behind_front(word):
        right = rest if lexicon.knows(rest) else lexicon.as_written(rest) or _with_stem(rest, lexicon)
        if right and bare_of(right) == bare_of(rest) and f"{front}{right}" != word:
            return f"{front}{right}"
    soft = re.sub(r"(?<=[a-z])c(?=ages?$)", "ç", word)
    if soft != word and any(lexicon.knows(re.sub(r"çages?$", end, soft)) for end in ("ce", "cer")):
        return soft
    return _with_stem(word, lexicon) or _with_pair(word, lexicon)


def _with_pair(word: str, lexicon: Lexicon) -> str | None:
    """The one known word that has a letter twice which was typed once: "accesibilité"."""
    if len(word) < _LONG or not _MADE.fullmatch(word) or lexicon.knows(word):
        return None
    pairs = {f"{word[:at]}{word[at]}{word[at:]}" for at in range(1, len(word) - 1) if word[at] in "cflmnprst"}
    known = [one for one in pairs if lexicon.knows(one)]
    return known[0] if len(known) == 1 else None


def _behind_front(word: str) -> list[tuple[str, str]]:
    """The fronts that the word may begin with, as they are written, and what stands behind each."""
    found = (word[:at] for at in range(2, len(word) - _SHORTEST))
    return [
        (_FRONT_OF.get(bare_of(front), front), word[len(front) :]) for front in found if bare_of(front) in _FRONT_OF
    ]


def _with_stem(word: str, lexicon: Lexicon) -> str | None:
    found = _ENDED.fullmatch(word)
    stem = found["stem"] if found else ""
    if not found or lexicon.knows(stem):
        return None
    end = found["end"].replace("isee", "isée")
    for root in ("", "e", "er"):
        written = None if lexicon.knows(f"{stem}{root}") else lexicon.as_written(f"{stem}{root}")
        if written and bare_of(written) == bare_of(f"{stem}{root}"):
            return f"{written.removesuffix(root)}{end}"
    return None


def is_other_form(word: str, written: str) -> bool:
    """Whether it has the accents that were typed, and one at its end that makes another form of it: "modélise"."""
    return word.endswith("e") and written.endswith("é") and word[:-1] == written[:-1] and not word.isascii()
