"""A German question inside a sentence: "Wie oft fährt der Bus?" is "wie oft der Bus fährt"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.verb_last import HELPS, put_together
from afterword.core.writing.tongues.german.verbs import is_finite, is_participle
from afterword.core.writing.tongues.said import Kind, Said

_WHAT: Final = re.compile(
    r"(?P<word>(?:(?:[Aa]b|[Bb]is|[Ss]eit) )?(?:[Ww]ann|[Ww]o|[Ww]er|[Ww]as|[Ww]arum|[Ww]oran|[Ww]omit|[Ww]ofür"
    r"|[Ww]ie (?:oft|lange|viele?(?: [A-ZÄÖÜ][\w-]+)?|groß|weit|schnell|stark|früh)|[Ww]ie"
    r"|(?:(?:[Ii]n|[Mm]it|[Aa]uf|[Ff]ür|[Aa]n) )?[Ww]elche[nrms]? (?:[a-zäöüß]+en? )?[A-ZÄÖÜ][\w-]+)) "
    r"(?P<verb>[a-zäöüß]+) (?P<rest>[^,;:?]+)\?"
)
_WHETHER: Final = re.compile(r"(?P<verb>[A-ZÄÖÜ][a-zäöüß]+) (?P<rest>[^,;:?]+)\?")
_LAST: Final = word_set("eigentlich denn noch dort hier auch schon selbst alle alles zusammen gemeinsam")
_MOST: Final = 14


def asked_gently(said: Said) -> Said:
    """The same question with its verb last, where that is sure; else as it was asked."""
    if said.kind is not Kind.QUESTION or said.words > _MOST:
        return said
    found = _WHAT.fullmatch(said.text)
    if found and _acts(found["verb"]):
        return _put(f"{found['word'][:1].lower()}{found['word'][1:]}", found["verb"], found["rest"]) or said
    asked = _WHETHER.fullmatch(said.text)
    verb = f"{asked['verb'][:1].lower()}{asked['verb'][1:]}" if asked else ""
    return (_put("ob", verb, asked["rest"]) if asked and _acts(verb) else None) or said


def _acts(verb: str) -> bool:
    return is_finite(verb) and (verb in HELPS or not is_participle(verb))


def _put(word: str, verb: str, rest: str) -> Said | None:
    words = rest.split()
    placed, behind = put_together(verb, words)
    joins = any(one in {"und", "oder", "dass", "wenn", "um", "als"} for one in words)
    acts = any(one.islower() and is_finite(one) and not is_participle(one) for one in words[:-1])
    if not placed or joins or acts or (words[-1] in _LAST and verb not in HELPS):
        return None
    behind = [one for one in behind if one not in {"eigentlich", "denn"}]
    return Said(" ".join([word, *behind, placed]), Kind.HOW)
