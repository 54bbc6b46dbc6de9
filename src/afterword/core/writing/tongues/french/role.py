"""The role as a French sentence names it: small, with its "de"; not at all where it holds a word cut short."""

import re
from typing import Final

from afterword.core.writing.tongues.french.nouns import de, is_sure_before
from afterword.core.writing.tongues.french.spelt import spelt

_SURE: Final = (
    (re.compile(r"\bprof(s?)\b"), r"professeur\1"),
    (re.compile(r"\bkin[ée]\b"), "kinésithérapeute"),
    (re.compile(r"\b([ée])ducateur (?:sp[ée]|sp[ée]cialis[ée])\b"), "éducateur spécialisé"),
    (re.compile(r"\b([ée])ducatrice (?:sp[ée]|sp[ée]cialis[ée]e)\b"), "éducatrice spécialisée"),
    (re.compile(r"\bmacon\b"), "maçon"),
    (re.compile(r"\bingenieure\b"), "ingénieure"),
    (re.compile(r"\bresp(?:\.|\b)"), "responsable"),
)
_SHORT: Final = re.compile(
    r"\b(?:dev|tech|assist|compta|admin|aux|[ée]duc|sp[ée]|anim|infir|ergo|ortho|ing|com|log|m[ée]ca|[ée]lec|pr[ée]pa"
    r"|manut|cuisto|instit|v[ée]to|commerc|secr|ass|agt|cond|vend)\b\.?"
)
"""Words cut short, of which more than one may be meant: "développeur" or "développeuse"."""
_LETTERS: Final = re.compile(
    r"(?<![\w'-])(?:adv|aes|ash|atsem|avs|aesh|bim|bnssa|bpo|btp|cdi|cms|cnc|cpe|crm|csm|cvc|daf|dao|drh|dsi|ehpad"
    r"|erp|gmao|gms|gtb|hse|iot|irm|ml|moa|moe|nac|opc|pao|pcs|pl|plc|pmo|pmi|qa|qhse|qse|rh|rpa|rse|sav|seo|sig"
    r"|sirh|spl|sql|ssiap|ssi|tp|tva|ulis|vdi|vl|vrd|vsl|vtc|gpec|hplc|oqtf|cao|cfo|rp)(?![\w'-])"
)
"""First letters that a role has, typed small."""


def role(name: str) -> str:
    """As in "d'infirmière"; "" where a word of it is cut short, which the review tells."""
    written = _written(name)
    if _SHORT.search(written):
        return ""
    first, *rest = written.split()
    if not is_sure_before(first):
        return ""
    large = first[1:] != first[1:].lower() or any(word[0].isupper() and not word.isupper() for word in rest)
    return de(written if large else f"{written[0].lower()}{written[1:]}")


def role_amiss(name: str) -> str:
    """What a letter should not say of it, as one tells the candidate; "" where all is well."""
    found = _SHORT.search(_written(name))
    if not found:
        return ""
    return f"“{found.group()}” in the role is a short form, so the text leaves it out: write it in full."


def _written(name: str) -> str:
    for short, full in _SURE:
        name = short.sub(full, name)
    return _LETTERS.sub(lambda found: found[0].upper(), spelt(name))
