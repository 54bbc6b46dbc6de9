"""French as one types it on a telephone, spelt as one writes it: ttes is toutes, "y a t il" is "y a-t-il"."""

import re
from collections.abc import Callable
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.nouns import with_accents

_SHORT: Final = dict(
    pair.split(">")
    for pair in word_set("""
        ttes>toutes tte>toute tt>tout ts>tous tjrs>toujours tjs>toujours bcp>beaucoup pdt>pendant svt>souvent ds>dans
        qd>quand pr>pour avt>avant tps>temps nb>nombre rdv>rendez-vous we>week-end tvx>travaux cmt>comment
        pq>pourquoi pk>pourquoi auj>aujourd'hui lgtps>longtemps qqn>quelqu'un qqch>quelque-chose
    """)
)
_INITIALS: Final = word_set("""
    msa dsn anr csrd smed emdr
    erp crm tva ifrs rgpd sql drh daf dsi ehpad ssiap caces afgsu psc1 sst1 ccna itil aws btp vrd cvc iso haccp rse
    qse tms wms bim seo b2b b2c atsem ulis mecs itep ime esat sessad pmi sirh gpec cse ccas clsh bafa bafd bpjeps
    deug dut bts bep mba dscg dcg cnc plc scada rfid gtb ssi api cdi cdd rh idel iade ibode samu smur ssr usld irm
    dpe vefa scpi opcvm kpi okr kyc lcb rsac rgaa rgpd dgs dst ademe capes crpe fle nac svt ce1 ce2 cm1 cm2
    """)
"""Letters that are no word, typed small; written large, as in "la TVA"."""
_PROPER: Final = word_set("""
    paris lyon marseille toulouse lille rennes strasbourg grenoble montpellier london londres bruxelles genève
    montréal france belgique suisse espagne allemagne italie angleterre canada québec europe excel linux python docker
    photoshop figma ansible kubernetes salesforce
    """)
_BRANDS: Final = {"linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "youtube": "YouTube"}
_UNITS: Final = {"sem": "semaine", "pers": "personne", "hab": "habitant", "min": "minute", "j": "jour"}
_UNITS_KEPT: Final = {"km", "kg", "cm", "mm", "ml", "cv", "pdf", "tv", "gps"}
_CUT: Final = {"tél", "réf", "péda", "éval", "qté", "dép", "rég", "hab", "sem", "pers", "sept", "janv", "oct", "déc"}
_LETTERS: Final = re.compile(r"(?<![\w@./-])[a-zéè]{4,}(?![\w@./-])")
_COUNTED: Final = re.compile(r"(?<![\w/,-])(\d+|les|des|ces|une?) (sem|pers|hab|min|j)\b\.?(?![/'’-])")
_SMALL: Final = re.compile(r"(?<![\w@./-])[a-z][a-z\d]{1,6}(?![\w@./-])")
_WORD: Final = re.compile(r"(?<![\w'’/.@-])[a-z]{2,5}(?![\w'’/@-])")


def _per(found: re.Match[str]) -> str:
    return {"j": " par jour", "h": " par heure"}.get(found[0][-1], " par semaine")


_LAPSES: Final[tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]] = (
    (r"(?<=[a-zé]) ?/ ?(jour|mois|an|semaine|heure|service|personne|équipe)s?\b", r" par \1"),
    (r"(?<=[a-zé]) ?/ ?(?:j|sem|h)\b", _per),
    (r"\by ?['’]? ?a[ -]?t[ '’-]?(?:il|y)\b", "y a-t-il"),
    (r"\by a[ -]tu\b", "y a-t-il"),
    (r"^(?:il )?y ?['’]a\b(?! ?-?t)", "il y a"),
    (r"\best[ -]ce (?=qu)", "est-ce "),
    (r"\b(a|va|aura|sera) t[ '’-](il|elle|on)\b", r"\1-t-\2"),
    (r"\b(est|sont|ont|fait|font|doit|peut|peuvent|prend|vont) (ils?|elles?)\b(?=.*\?|$)", r"\1-\2"),
    (r"^((?:\w+ )?\w+ez|\w*êtes|(?:qu['’])?avez) vous\b", r"\1-vous"),
    (r"\b([tms]oi|lui|elle|eux|nous|vous) (mêmes?)\b", r"\1-\2"),
    (r"\b(au|en|par)[ ](dessus|dessous|delà)\b", r"\1-\2"),
)


def spelt(line: str) -> str:
    """The line without what only thumbs write; what is not surely known stays, and is told by `is_short`."""
    line = _WORD.sub(lambda found: _SHORT.get(found[0], found[0]), line)
    line = _SMALL.sub(lambda found: found[0].upper() if found[0] in _INITIALS else found[0], line)
    line = _LETTERS.sub(lambda found: _BRANDS.get(found[0]) or _as_name(found[0]), line)
    line = _LETTERS.sub(lambda found: with_accents(found[0]), line)
    line = _COUNTED.sub(lambda found: f"{found[1]} {_UNITS[found[2]]}{'' if _is_one(found[1]) else 's'}", line)
    for lapse, instead in _LAPSES:
        line = re.sub(lapse, instead, line, flags=re.IGNORECASE)
    return line


def _as_name(word: str) -> str:
    return word.capitalize() if word in _PROPER else word


def _is_one(count: str) -> bool:
    return count in {"1", "un", "une", "0"}


def is_short(word: str) -> bool:
    """Whether a word in small letters has no vowel, as in "qlq", or ends with the stop of a short form."""
    bare = word.strip(",;:!?()")
    if bare in _UNITS_KEPT:
        return False
    return (
        bare in _CUT
        or bool(re.fullmatch(r"[bcdfghjklmnpqrstvwxzç]{2,}", bare))
        or bool(re.fullmatch(r"[a-zé]{2,5}\.", bare))
    )
