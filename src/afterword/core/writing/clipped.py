"""A question clipped to a few words is made whole where its shape is plain: "night shifts how often"."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import (
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    COUNT_NOUNS,
    DETERMINERS,
    NOUNISH_S,
    PASTS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.spots import is_several
from afterword.core.writing.prose.sure_words import is_mass

_MANY: Final = r"(?:\w+ )?(?:\w+s|people|staff|children|patients)"
_HOW_MANY: Final = re.compile(
    rf"^how many (?P<what>{_MANY})(?P<where> (?:(?:per|each|every|an?) \w+)"
    r"(?: (?:at|in|on|during) (?:(?:the|an?) )?\w+)?| (?:on|at|in) (?:an? (?:\w+ )?)?\w+|)$",
    re.IGNORECASE,
)
"""As in "how many patients per nurse at night", "how many covers on a Saturday", "how many beds"."""
_HOW_MUCH: Final = re.compile(
    r"^how much (?P<what>[a-z]{4,})(?P<where> (?:to|in|at|on|with|between|across|during) [\w' -]{2,40}|)$",
    re.IGNORECASE,
)
"""As in "how much travel to the plant"."""
_NO_MATTER_MUCH: Final = word_set("time money leave notice more less work")
_HOW: Final = re.compile(r"^how (?P<how>often|long) (?P<what>[\w-]+(?: [\w-]+){0,2})$", re.IGNORECASE)
_HOW_BEHIND: Final = re.compile(r"^(?P<what>[\w-]+(?: [\w-]+){0,2}),? how (?P<how>often|long)$", re.IGNORECASE)
_ON_CALL: Final = re.compile(r"^(?:how often on[- ]?call|on[- ]?call,? how often)$", re.IGNORECASE)
_GROUP: Final = r"(?P<group>team|department|group|ward|unit|crew|squad|caseload)"
_SIZE: Final = re.compile(
    rf"^(?:(?:the )?{_GROUP} size|(?:the )?size of (?:the )?{_GROUP.replace('group>', 'of>')}"
    rf"|how (?:big|large) (?:is )?(?:the )?{_GROUP.replace('group>', 'big>')})$",
    re.IGNORECASE,
)
_FOR: Final = re.compile(
    r"^(?:an? |any )?(?P<what>budget|mentor|buddy) for (?P<whom>\w+(?: [\w-]+){0,3})$", re.IGNORECASE
)
_ONE_FOR: Final = re.compile(r"^(?P<what>[a-z]{4,}) for (?P<whom>\w+(?: [\w-]+){0,3})$")
_ANY: Final = re.compile(r"^any (?P<what>[\w-]+(?: [\w-]+){0,5})$", re.IGNORECASE)
_NO_ANY: Final = word_set("advice tips tip thoughts idea ideas news questions concerns good other more of")
_WORKED: Final = word_set("nights weekends")
_NO_THING: Final = word_set("nights days weekends weeks hours times candidates applicants interviews contracts")


def made_whole(question: str, names: frozenset[str]) -> str:
    """The question with its verb; as it was where it has one, or where none is certain. `names` are of people."""
    words = set(question.casefold().split())
    if found := _SIZE.match(question):
        return f"how big is the {(found['group'] or found['of'] or found['big']).lower()}"
    if words & names or _names_doer(words):
        return question
    if _ON_CALL.match(question):
        return "how often are people on call"
    found = _FOR.match(question) or _ONE_FOR.match(question)
    if found and (_FOR.match(question) or _is_one(found)):
        return f"is there {'an' if found['what'][0] in 'aeiou' else 'a'} {found['what'].lower()} for {found['whom']}"
    if found := _HOW_MANY.match(question):
        vague = not found["where"] and found["what"].casefold() in _NO_THING | {"people", "staff"}
        sure = not vague and _stands(found["what"])
        return f"how many {found['what']} are there{found['where']}" if sure else question
    return _how_much(question) or _how(question) or _any(question) or question


def _how_much(question: str) -> str:
    """As in "how much travel to the plant"; "" where that is no shape of it."""
    found = _HOW_MUCH.match(question)
    if not found or not is_mass(found["what"], COUNT_NOUNS) or found["what"] in _NO_MATTER_MUCH:
        return ""
    return f"how much {found['what']} is there{found['where']}"


def _is_one(found: re.Match[str]) -> bool:
    """As in "assistant for charting": a thing there can be one of, and no verb."""
    what = found["what"].casefold()
    return not (
        what in BASE_VERBS | DETERMINERS | PREPOSITIONS | PASTS or is_several(what) or is_mass(what, COUNT_NOUNS)
    )


def _names_doer(words: set[str]) -> bool:
    return bool(words & (AUXILIARIES | PRONOUN_SUBJECTS | (WH_WORDS - {"how"})))


def _how(question: str) -> str:
    """As in "releases how often", "how long shifts"; "" where that is no shape of it."""
    found = _HOW.match(question) or _HOW_BEHIND.match(question)
    if not found or not _stands(found["what"]) or not _is_plural(found["what"]):
        return ""
    what = f"{found['what'][:1].lower()}{found['what'][1:]}" if found["what"][1:2].islower() else found["what"]
    return f"how often are there {what}" if found["how"].lower() == "often" else f"how long are the {what}"


def _any(question: str) -> str:
    found = _ANY.match(question)
    if not found or set(found["what"].casefold().split()) & _NO_ANY:
        return ""
    head = re.split(rf" (?:{'|'.join(PREPOSITIONS)}) ", f"{found['what']} ", maxsplit=1)[0].strip()
    if not _stands(head):
        return ""
    return f"{'are' if _is_plural(head) else 'is'} there any {found['what']}"


def _stands(what: str) -> bool:
    """Whether it names a thing: not "they meet", not "the first", not what somebody does."""
    words = what.casefold().split()
    verbs = (BASE_OF.keys() - NOUNISH_S) | PASTS
    return not set(words) & (DETERMINERS | PREPOSITIONS | (_NO_THING - _WORKED)) and words[-1] not in verbs


def _is_plural(what: str) -> bool:
    last = what.casefold().split()[-1]
    return last in {"people", "children", "women", "men"} or (
        last.endswith("s") and not last.endswith(("ss", "us", "is"))
    )
