"""German fragments that count a thing or tell how it is, as clauses: "20 Plätze", "fast alles digital"."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.bare_nouns import IT, as_subject
from afterword.core.writing.tongues.german.cases import WRITTEN_OUT
from afterword.core.writing.tongues.german.nouns import gender_of, is_many
from afterword.core.writing.tongues.german.phrases import BEFORE, MEASURES, TIME, phrase_of
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.verbs import is_participle
from afterword.core.writing.tongues.said import Kind, Said

_ABOUT: Final = (
    r"(?:(?:höchstens|mindestens|etwa|rund|über|fast|knapp|bis zu|gut|immer|meist|insgesamt|nur|gerade|derzeit) )*"
)
_COUNT: Final = rf"(?:\d{{1,3}}(?:\.\d{{3}})*|{'|'.join(WRITTEN_OUT)})"
_SO_MANY: Final = re.compile(
    rf"(?P<about>{_ABOUT})(?P<count>{_COUNT}) (?P<what>(?:[a-zäöüß]{{3,}}e )?(?P<noun>[A-ZÄÖÜ][\w-]+))"
    r"(?P<tail>(?: .+)?)"
)
_PER: Final = re.compile(
    rf"{_ABOUT}{_COUNT} (?:am Tag|pro [A-ZÄÖÜ]\w+|im (?:Monat|Jahr)|die Woche|in der Woche|am Stück)"
)
_ONE_PER: Final = re.compile(r"(?:nur |etwa )?eine? (?:Woche|Tag|Abend|Nacht|Dienst) (?:pro|im|die|in der) [A-ZÄÖÜ]\w+")
_TAIL: Final = re.compile(
    r"(?: fest)?(?: (?:mit|im|in der|in|am|auf|pro|aus|für|bei|an der) (?:(?:dem|der|den|einem|einer|ganz) )?"
    r"(?:[a-zäöüß]{3,}e[nmr] )?[A-ZÄÖÜ][\w-]+)*(?: gleichzeitig| parallel| zusammen)?"
)
_PLACED: Final = re.compile(r" (?:im|in|an|am|auf|bei) ")
_OF_SUCH: Final = re.compile(
    rf"(?P<about>{_ABOUT})(?P<count>{_COUNT}) (?P<how>[a-zäöüß]{{3,}}e )?(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
_AT_ONCE: Final = ("gleichzeitig", "parallel", "zusammen")
_THERE: Final = re.compile(
    r"(?P<much>mehr|viel|viele|noch mehr|sehr viel|sehr viele|regelmäßig|eigene|eigenes|feste|regelmäßige|kostenlose"
    r"|flexible|kleine|verschiedene|mehrere) .*[A-ZÄÖÜ].*"
)
_SHORT: Final = {
    f"{short}e": short for short in word_set("kurz klein flach fest gut modern hell neu groß schnell klar offen")
}
_MOSTLY: Final = re.compile(
    r"(?P<how>meist|meistens|vor allem|hauptsächlich|überwiegend|größtenteils) (?P<what>[A-ZÄÖÜ][\w-]+"
    r"(?: und [A-ZÄÖÜ][\w-]+)?)"
)
_ALL: Final = re.compile(r"(?P<all>(?:fast |beinahe )?(?:alles|alle)) (?P<how>.+)")
_STATES: Final = word_set("""
    neu offen digital papierlos fertig modern hell barrierefrei regional elektrisch vegan vegetarisch frisch online
    mobil selbstgemacht hausgemacht zertifiziert gemischt ausgebucht beliebt gefragt besetzt sauber ruhig groß klein
    kurz flach klar willkommen erwünscht möglich überschaubar
    beheizt klimatisiert begrünt überdacht automatisiert renoviert saniert modernisiert
    """)
_AT_TIMES: Final = re.compile(
    r"(?:täglich|wöchentlich|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|jeden [A-ZÄÖÜ]\w+|immer)"
    r" um \d{1,2}(?::\d\d)? Uhr"
    r"|(?:den ganzen [A-ZÄÖÜ]\w+|das ganze Jahr|immer|meist|viel|oft) (?:draußen|drinnen|vor Ort|unterwegs)"
)
"""When or where it is: "täglich um 8 Uhr", "den ganzen Sommer draußen"."""
_SOON: Final = re.compile(r"\b(?:gerade|aktuell|derzeit|zurzeit|bald|demnächst|bis)\b")
_THEN: Final = re.compile(r"\b(?:letzte[snm]|vor|20\d\d|selbst|selber|von|vom)\b")
_WHEN: Final = re.compile(
    r"(?: |^)(?P<when>(?:seit|ab|bis|im) (?:(?:Anfang|Mitte|Ende|letzte[mn]|diesem|dieser|vorigem|kurzem)(?: |$))?"
    r"(?:[A-ZÄÖÜ][a-zäöüß]+|20\d\d)?)$"
)
_ADVERBS: Final = word_set(
    "noch ganz komplett fast auch sehr immer meist schon jetzt gerade teils inzwischen frisch rein neu"
)


def so_many_are(words: list[str]) -> str:
    """How many they are, or that there are many, as a clause; "" for anything else."""
    line = " ".join(words)
    if found := _SO_MANY.fullmatch(line):
        plain = found["count"] != "1" and is_many(found["noun"]) and _TAIL.fullmatch(found["tail"])
        at_once = next((one for one in _AT_ONCE if found["tail"].endswith(f" {one}")), "")
        tail = found["tail"].removesuffix(f" {at_once}") if at_once else found["tail"]
        led = f"{at_once} {found['about']}".lstrip()
        verb = "gibt" if _PLACED.search(tail) and not is_measured(found["noun"]) else "sind"
        return f"es {led}{_written(found['count'])} {found['what']}{tail} {verb}" if plain else ""
    if _PER.fullmatch(line):
        return f"es {line} sind"
    if _ONE_PER.fullmatch(line):
        return f"es {line} ist"
    if found := _MOSTLY.fullmatch(line):
        return f"es {found['how']} um {found['what']} geht"
    return _there_are(words) or _all_is(line)


def with_so_many(thing: Said, part: str) -> Said | None:
    """A thing with how many it has, as a part of its name: "die neue Halle mit 20 Plätzen"."""
    found = _OF_SUCH.fullmatch(part)
    if found is None or found["count"] == "1" or thing.kind is not Kind.OBJECT or not is_many(found["noun"]):
        return None
    if is_measured(found["noun"]) or found["noun"] in MEASURES or re.search(r" (?:mit|zu|über)\b|[,(]", thing.text):
        return None
    noun = found["noun"] if found["noun"].endswith(("n", "s")) else f"{found['noun']}n"
    how = found["how"].replace("e ", "en ") if found["how"] else ""
    return replace(thing, text=f"{thing.text} mit {found['about']}{_written(found['count'])} {how}{noun}")


def _written(count: str) -> str:
    small = {str(number): word for number, word in zip(range(2, 13), WRITTEN_OUT, strict=False)}
    return small.get(count, count)


def _there_are(words: list[str]) -> str:
    line = " ".join(words)
    if len(words) == len(("kurze", "Wege")) and words[0] in _SHORT and gender_of(words[1]) == "p":
        return f"die {words[1]} {_SHORT[words[0]]} sind"
    found, thing = _THERE.fullmatch(line), phrase_of(words[1:])
    some = found is not None and thing is not None and not thing.rest
    return f"es {line} gibt" if some else ""


def _all_is(line: str) -> str:
    """As in "fast alles vom eigenen Hof", "alles digital"."""
    found = _ALL.fullmatch(line)
    if found is None:
        return ""
    how, verb = found["how"].split(), "sind" if found["all"].endswith("alle") else "ist"
    if how[0] in {"vom", "von", "aus"} and _is_placed(how):
        return f"{line} {'kommt' if verb == 'ist' else 'kommen'}"
    done = is_participle(how[-1]) and all(word in _ADVERBS for word in how[:-1])
    return f"{line} {verb}" if done or _is_state(how) else ""


def how_it_is(words: list[str], he: str) -> str:
    """A thing with how it is, or only how the topic is: "Küche offen", "neu seit Januar", "gerade umgebaut"."""
    for at in range(len(words) - 1, 0, -1):
        subject = _either(words[:at])
        if subject and (verb := _verb_for(words[at:], several=subject[1])):
            when = _WHEN.search(" ".join(words[at:])) if words[at] == "neu" and not subject[1] else None
            return (
                _new_since(subject[0], when["when"]) if when else " ".join([subject[0], *_time_first(words[at:]), verb])
            )
    verb = _verb_for(words, several=False) if he in {"er", "es"} else ""
    return " ".join([IT, *_time_first(words), verb]) if verb else ""


def _new_since(subject: str, when: str) -> str:
    """As in "dass es die neue Fräse seit Januar gibt"."""
    article, _, rest = subject.partition(" ")
    new = f"den neuen {rest}" if article == "der" else f"{article} neue {rest}"
    return f"es {new} {when} gibt"


def _either(words: list[str]) -> tuple[str, bool] | None:
    """The subject, and whether it is several; of several things with their article."""
    noun = next((word for word in words if word[:1].isupper()), "")
    if words[0].lower() in {"ein", "eine"} or is_measured(noun):
        return None  # "ein Vormittag sehr ruhig"
    several = gender_of(noun) == "p"
    told = as_subject(words, several=several)
    bare = several and len(words) == 1
    return (f"die {told}" if bare else told, several) if told else None


def _verb_for(state: list[str], *, several: bool) -> str:
    line, last = " ".join(state), state[-1]
    bare = _WHEN.sub("", line).split()
    if bare and bare[-1] != last and _is_state(bare):
        return "sind" if several else "ist"
    if _is_state(state):
        return "sind" if several else "ist"
    if not is_participle(last) or not _is_how([*state[:-1]]):
        return ""
    if _SOON.search(line):
        return "werden" if several else "wird"
    if _THEN.search(line):
        return "wurden" if several else "wurde"
    return "sind" if several else "ist"


def _is_state(words: list[str]) -> bool:
    """As in "noch ganz neu"."""
    last = words[-1]
    if _AT_TIMES.fullmatch(" ".join(words)):
        return True
    known = last in _STATES or re.fullmatch(r"[a-zäöüß]{3,}(?:los|frei)", last)
    return bool(known) and all(word in _ADVERBS for word in words[:-1])


def _is_how(words: list[str]) -> bool:
    """Small words and prepositions with their nouns: "von den Kindern selber"."""
    rest = [word for word in words if word not in _ADVERBS | {"selbst", "selber"}]
    return not rest or _is_placed(rest)


def _is_placed(words: list[str]) -> bool:
    if words[0] not in BEFORE | TIME or len(words) < len(("von", "Hand")):
        return False
    found = phrase_of(["Sache", *words])
    return found is not None and not found.rest and not found.bare


def _time_first(state: list[str]) -> list[str]:
    line = " ".join(state)
    found = _WHEN.search(line)
    return [*found["when"].split(), *line[: found.start()].split()] if found and found.start() else state
