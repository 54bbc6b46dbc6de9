"""US and UK spelling of ordinary words, and a text turned from one into the other; names and titles are left alone."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.core.facts.voice import Spelling

_ISE_WORDS: Final = """
    organ recogn real priorit optim special standard summar util minim maxim apolog emphas modern digit custom normal
    final general visual central decentral categor character critic familiar mobil monet synchron serial initial memor
    energ harmon local global personal popular privat public revolution stabil subsid symbol author capital legal
    neutral penal token container virtual random anonym parallel vector reorgan ideal material formal incentiv
    commercial industrial external internal miniatur equal human systemat hospital immun
    """
_ISE: Final = frozenset(_ISE_WORDS.split())
"""Before -ise and -ize, with all their endings."""
_ENDINGS: Final = ("e", "es", "ed", "ing", "er", "ers", "ation", "ations", "able", "ational")
_OUR_WORDS: Final = """
    colour behaviour favour honour labour neighbour humour rumour endeavour harbour flavour vapour odour parlour
    rigour vigour savour candour demeanour saviour splendour tumour armour clamour fervour
    """
_OUR: Final = frozenset(_OUR_WORDS.split())
_OUR_ENDINGS: Final = ("", "s", "ed", "ing", "ful", "able", "hood", "hoods", "less", "al", "ite", "ites", "er", "ers")
_DOUBLED_WORDS: Final = "travel model label cancel counsel fuel signal level total channel tunnel marvel dial equal"
_DOUBLED: Final = frozenset(_DOUBLED_WORDS.split())
_DOUBLED_ENDINGS: Final = ("ed", "ing", "er", "ers")
_PAIRS: Final = """
    centre:center centres:centers centred:centered theatre:theater theatres:theaters litre:liter litres:liters
    fibre:fiber fibres:fibers calibre:caliber defence:defense offence:offense pretence:pretense
    analyse:analyze analysed:analyzed analysing:analyzing catalyse:catalyze paralyse:paralyze
    catalogue:catalog catalogues:catalogs grey:gray ageing:aging sceptical:skeptical
    sceptic:skeptic programme:program programmes:programs fulfil:fulfill fulfils:fulfills fulfilment:fulfillment
    enrol:enroll enrols:enrolls enrolment:enrollment enrolments:enrollments instalment:installment
    instalments:installments skilful:skillful skilfully:skillfully wilful:willful jewellery:jewelry mould:mold
    plough:plow cosy:cozy artefact:artifact artefacts:artifacts manoeuvre:maneuver manoeuvres:maneuvers
    judgement:judgment judgements:judgments acknowledgement:acknowledgment paediatric:pediatric
    paediatrics:pediatrics anaesthetic:anesthetic haematology:hematology orthopaedic:orthopedic
    gynaecology:gynecology oestrogen:estrogen tyre:tire tyres:tires kerb:curb aluminium:aluminum
    aeroplane:airplane whilst:while amongst:among learnt:learned spelt:spelled
    """
_NO_WAY_BACK_WORDS: Final = "programme programmes tyre tyres kerb whilst amongst learnt spelt artefact artefacts"
_NO_WAY_BACK: Final = frozenset(_NO_WAY_BACK_WORDS.split())
"""The other word is used in UK English too."""
_WORD: Final = re.compile(r"(?<![\w@./'’-])[a-z]{4,20}(?![\w@/]|\.\w)")
"""In small letters: what begins with a large one may be a name."""


@lru_cache(maxsize=1)
def to_us() -> dict[str, str]:
    """By its UK spelling: the US one."""
    return dict(_pairs())


@lru_cache(maxsize=1)
def to_uk() -> dict[str, str]:
    """By its US spelling: the UK one."""
    return {us: uk for uk, us in _pairs() if uk not in _NO_WAY_BACK}


def _pairs() -> Iterator[tuple[str, str]]:
    for stem in sorted(_ISE):
        yield from ((f"{stem}is{end}", f"{stem}iz{end}") for end in _ENDINGS)
    for word in sorted(_OUR):
        yield from ((f"{word}{end}", f"{word.removesuffix('our')}or{end}") for end in _OUR_ENDINGS)
    for word in sorted(_DOUBLED):
        yield from ((f"{word}l{end}", f"{word}{end}") for end in _DOUBLED_ENDINGS)
    for pair in _PAIRS.split():
        uk, _, us = pair.partition(":")
        yield uk, us


def in_dialect(text: str, spelling: Spelling | None) -> str:
    """The text in that spelling; as it is for None."""
    if spelling is None:
        return text
    parts, last = [], 0
    for start, end, right in other_spellings(text, spelling):
        parts += [text[last:start], right]
        last = end
    return "".join([*parts, text[last:]])


def other_spellings(text: str, spelling: Spelling) -> Iterator[tuple[int, int, str]]:
    """Words that are spelt the other way: where each begins and ends, and how it is spelt here."""
    known = to_us() if spelling is Spelling.US else to_uk()
    for found in _WORD.finditer(text):
        if right := known.get(found.group()):
            yield *found.span(), right


def spelling_of(text: str) -> tuple[list[str], list[str]]:
    """The words of a text that are spelt the US way, and those that are spelt the UK way."""
    us = [text[start:end] for start, end, _ in other_spellings(text, Spelling.UK)]
    uk = [text[start:end] for start, end, _ in other_spellings(text, Spelling.US)]
    return us, uk
