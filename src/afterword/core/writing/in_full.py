"""Contractions written out: "I'd" is I would, "didn't" did not; left alone where it is not plain what is meant."""

import re

from afterword.core.writing.prose.lexicon import BASE_VERBS, PASTS
from afterword.core.writing.prose.lists import word_set

_SUBJECT = (
    r"(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here|[Tt]his|[Ww]ho|[Ww]hat|[Hh]ow|[Ww]here|[Hh]ere)"
)
_NOT = re.compile(r"\b([A-Za-z]+)n['’]t\b")
_ASKS = re.compile(r"(?:^|[.!?:,;\n]\s*|\b(?:why|how|where|when|what|who|which|and|but|or)\s+)$", re.IGNORECASE)
_ASKED = re.compile(r" (?:I|you|we|they|he|she|it|that|this|there|the|your|our|my|his|her|a|an|any)\b")
"""As in "why don't you": in full the order would change."""
_JOINED = re.compile(r"\b([A-Za-z]+)['’](m|re|ve|ll)\b")
_ENDS = {"m": "am", "re": "are", "ve": "have", "ll": "will"}
_BETWEEN = r"(?: (?:not|never|ever|always|already|also|just|only|still|even|often|long|recently|previously|since))*"
_WOULD = re.compile(rf"\b({_SUBJECT})['’]d\b(?={_BETWEEN} ([a-z]+))")
_IS = re.compile(rf"\b({_SUBJECT})['’]s\b(?={_BETWEEN} ([\w]+))")
_HAS = frozenset({"been", "got", "had", "become"})
_DONE = word_set("seen done gone written known taken given spoken chosen grown driven begun fallen shown broken drawn")
_IRREGULAR = {"ca": "cannot", "wo": "will not", "sha": "shall not"}


def in_full(text: str) -> str:
    """The same text without contractions, those of notes included."""
    if "'" not in text and "’" not in text:
        return text
    text = _NOT.sub(_negated, text)
    text = _JOINED.sub(lambda found: f"{found[1]} {_ENDS[found[2]]}", text)
    text = _WOULD.sub(lambda found: f"{found[1]} {'had' if _is_past(found[2]) else 'would'}", text)
    return _IS.sub(lambda found: f"{found[1]} {'has' if found[2] in _HAS else 'is'}", text)


def _negated(found: re.Match[str]) -> str:
    verb = found[1]
    if _ASKED.match(found.string, found.end()) and _ASKS.search(
        found.string[max(0, found.start() - 12) : found.start()]
    ):
        return found.group()
    full = _IRREGULAR.get(verb.casefold())
    if full is None:
        return f"{verb} not"
    return full if verb.islower() else full[:1].upper() + full[1:]


def _is_past(word: str) -> bool:
    """Whether what follows makes it "had": "I'd worked", "you'd better", not "I'd work" or "I'd put"."""
    return word in _HAS | _DONE | {"better"} or (word in PASTS and word not in BASE_VERBS)
