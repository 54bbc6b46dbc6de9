"""What there is by a German note: when or how often, and how many: "dass es einmal im Monat einen Ausflug gibt"."""

import re
from typing import Final

from afterword.core.writing.tongues.german.cases import WRITTEN_OUT
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of, is_many, is_weak
from afterword.core.writing.tongues.german.phrases import MEASURES, is_adjective, phrase_of
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.torn import DUTY
from afterword.core.writing.tongues.said import Kind, Said

_SPAN: Final = r"(?:Tag|Woche|Monat|Jahr|Quartal|Schicht|Saison|Semester)"
_WHEN: Final = re.compile(
    r"(?P<when>(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonnabends|sonntags|werktags|täglich"
    r"|wöchentlich|monatlich|vormittags|nachmittags|abends|nachts)(?: (?:ab|bis) \d{1,2} Uhr)?"
    rf"|jede[ns]? (?:zweite[ns]? |dritte[ns]? )?(?:{_SPAN}|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Morgen"
    r"|Abend|Sommer|Winter|Herbst|Frühjahr)"
    rf"|(?:ein|zwei|drei|vier|fünf|mehr)mal (?:pro|im|am|die|in der) {_SPAN}"
    rf"|alle (?:\d{{1,2}}|zwei|drei|vier|fünf|sechs|acht|zehn) (?:Tage|Wochen|Monate|Jahre|Stunden)"
    r"|(?P<front>(?:im (?:Sommer|Winter|Herbst|Frühjahr)|am Wochenende)))(?=$|[ ,])"
)
_TOO: Final = re.compile(
    r",? (auch (?:im|am|an|bei) (?:[a-zäöüß]+en )?[A-ZÄÖÜ][a-zäöüß]+(?: und [A-ZÄÖÜ][a-zäöüß]+)?)$"
)
"""As in "auch im Winter", behind a comma of its own."""
_UNCOUNTED: Final = re.compile(
    r"(?:dienst|gang|betrieb|unterricht|training|verkauf|musik|sport|wechsel|besuch|pflege|arbeit)$", re.IGNORECASE
)
_SOMEBODY: Final = re.compile(r"(?:in|er|kraft|kollege|azubi|arzt|chef)$", re.IGNORECASE)
_HOUSE: Final = re.compile(
    r"^eine?n? \w*(?:bad|halle|haus|hof|garten|platz|bühne|küche|laden|werkstatt|lager|schule|büro|hütte|alm|stand|park"
    r"|keller|labor|praxis|studio|zelt|hafen|wald|feld|becken|hotel|theater|museum|gelände|station)$",
    re.IGNORECASE,
)
"""Where one may work for a season."""
_A: Final = {"m": "einen ", "f": "eine ", "n": "ein ", "p": ""}
_SO_MANY: Final = re.compile(
    r"(?P<now>(?:gerade|aktuell|derzeit|zurzeit|immer|meist) )?(?P<about>(?:etwa|rund|über|bis zu|mindestens) )?"
    rf"(?P<count>\d{{1,3}}(?:\.\d{{3}})*|{'|'.join(WRITTEN_OUT)}|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig) "
    r"(?P<what>(?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]+)"
    r"(?P<state> (?:in Arbeit|im Bau|in Planung|im Einsatz|in Betrieb|in Ausbildung|im Umbau))?"
    rf"(?P<per> (?:pro [A-ZÄÖÜ][\w-]+|(?:im|am) {_SPAN}|in der (?:Woche|Saison)))?(?P<same> (?:gleichzeitig|parallel))?"
    r"(?P<here>, (?:(?:\d{1,2}|eine?[rs]?|eins|zwei|drei|vier|fünf|sechs) davon|alles?"
    r"|davon (?:\d{1,3}|eine?r?|zwei|drei|vier|fünf|sechs|acht|zehn|die Hälfte)) (?:nur |auch |noch |ganz )?"
    r"(?:ambulant|stationär|neu|digital|[Bb]io|vegan|regional|frisch|mobil|überdacht|barrierefrei|elektrisch"
    r"|(?:in|im|am|auf|für|mit|ohne|aus|bei) (?:(?:der|dem|den|einer|einem) )?[A-ZÄÖÜ][\w-]+))?"
    r"(?P<some>, davon (?:\d{1,3}|zwei|drei|vier|fünf|sechs) (?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]+)?"
)


def so_many(line: str) -> Said | None:
    """How many they are at a time, or of each: "dass es 12 Bewohner pro Gruppe sind"; a bare number is none."""
    found = _SO_MANY.fullmatch(line)
    if found is None or not (found["per"] or found["here"] or found["same"] or found["some"] or found["state"]):
        return None
    noun = found["what"].rpartition(" ")[2]
    some = found["some"].rpartition(" ")[2] if found["some"] else noun
    of = found["per"].rpartition(" ")[2] if found["per"] and " pro " in found["per"] else ""
    if not all(is_many(one) and gender_of(one) in {"", "p", "m", "n"} for one in (noun, some)) or gender_of(of) == "p":
        return None
    if is_measured(noun) or noun in MEASURES or any(map(is_clipped, line.split())) or found["count"] == "1":
        return None
    front, cut, hung = line.partition(",")
    if found["per"] == " pro Kopf":  # which frames have of their own: "im Kopf geblieben"
        return Said(f"dass auf jeden {front.removesuffix(found['per'])} kommen{cut}{hung}", Kind.HOW)
    if found["state"]:
        return Said(f"dass {front} sind{cut}{hung}", Kind.HOW)
    verb = "gibt" if found["here"] and not found["per"] else "sind"
    return Said(f"dass es dort {front} {verb}{cut}{hung}", Kind.HOW)


_MANY: Final = re.compile(
    r"(?P<what>(?:sehr )?viele (?:[a-zäöüß]+e )?(?P<noun>[A-ZÄÖÜ][\w-]+))(?P<some>, (?:manche|einige|die meisten) "
    r"(?:seit (?:\d{1,2}|vielen|mehreren|fünf|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig)"
    r" (?:Jahren|Monaten)|schon lange|von Anfang an))?"
)


_BOTH: Final = re.compile(
    rf"(?P<one>\d{{1,3}}|{'|'.join(WRITTEN_OUT)}|elf|zwölf|zwanzig) (?P<first>[A-ZÄÖÜ][\w-]+)(?:,| und|) "
    rf"(?P<two>\d{{1,3}}|eine?|{'|'.join(WRITTEN_OUT)}|elf|zwölf|zwanzig) (?P<second>[A-ZÄÖÜ][\w-]+)"
    r"(?P<where> (?:im|in der|auf dem|auf der|vor) [A-ZÄÖÜ][\w-]+)?"
)


_HOLDS: Final = re.compile(r"(?:Gruppen|Teams|Klassen|Kolonnen|Stationen|Hallen|Filialen|Schichten|Standorten)")
"""What the first of two are in: "45 Kinder in 3 Gruppen"."""


def both_many(line: str) -> Said | None:
    """So many of two things: "dass es 22 Hunde und 40 Katzen sind"."""
    found = _BOTH.fullmatch(line)
    if found is None or found["one"] == "1" or not is_many(found["first"]):
        return None
    if any(is_measured(noun) or noun in MEASURES or is_clipped(noun) for noun in (found["first"], found["second"])):
        return None
    a = {"m": "einen", "f": "eine", "n": "ein"}.get(gender_of(found["second"]), "")
    single = found["two"] in {"1", "ein", "eine"}
    joint = "in" if _HOLDS.fullmatch(found["second"]) else "und"
    if (single and not a) or (not single and not is_many(found["second"])):
        return None
    return Said(
        f"dass es dort {found['one']} {found['first']} {joint} {a if single else found['two']} {found['second']}"
        f"{found['where'] or ''} gibt",
        Kind.HOW,
    )


def many_there(line: str) -> Said | None:
    """Many of them: "dass es viele Stammkunden gibt, manche seit 20 Jahren"."""
    found = _MANY.fullmatch(line)
    if found is None or gender_of(found["noun"]) not in {"p", ""} or is_measured(found["noun"]):
        return None
    return Said(f"dass es {found['what']} gibt{found['some'] or ''}", Kind.HOW)


def there_is(words: list[str]) -> Said | None:
    """A thing with when it is, before or behind it; None where its article is not known, or more stands there."""
    line = " ".join(words)
    if (many := so_many(line) or both_many(line)) or any(map(is_clipped, words)):
        return many
    too = _TOO.search(line)
    bare = line[: too.start()] if too else line
    found = next((one for one in _WHEN.finditer(bare) if one.start() == 0 or bare[one.start() - 1] == " "), None)
    if found is None or "," in bare:
        return None
    before, behind = bare[: found.start()].split(), bare[found.end() :].split()
    if found["front"] and before:
        return None
    if not before and behind[:1] == ["nur"]:
        behind, when = behind[1:], f"{found['when']} nur"
    else:
        when = found["when"]
    only = before[-1:] if before[-1:] in (["nur"], ["immer"], ["meist"]) else []
    thing = _some([*before[: len(before) - len(only)], *behind], joint=len(before) - len(only))
    when = " ".join([*only, when])
    alone = before[: len(before) - len(only)] if only and not behind else []
    if len(alone) == 1 and (the := {"m": "der", "f": "die", "n": "das"}.get(gender_of(alone[0]), "")) and not too:
        return None if DUTY.search(alone[0]) else Said(f"dass {the} {alone[0]} {when} ist", Kind.HOW)
    if found["front"] and _HOUSE.search(thing):
        return None  # "im Sommer Freibad": one works there
    return Said(f"dass es {when} {thing} gibt{f', {too[1]}' if too else ''}", Kind.HOW) if thing else None


def _some(words: list[str], *, joint: int) -> str:
    """The thing as it follows "es gibt"; "" where that is not known. `joint`: where its time stood."""
    found = phrase_of(words) if words else None
    if found is None or found.rest or found.bare or DUTY.search(found.noun) or _SOMEBODY.search(found.noun):
        return ""
    hung = phrase_of(["Sache", *words[joint:]]) if 0 < joint < len(words) else None
    if 0 < joint < len(words) and (hung is None or hung.rest or hung.bare or len(hung.head) > 1):
        return ""
    gender, first = gender_of(found.noun), words[0]
    if len(found.head) > 1 and first in {"ein", "eine", "einen"}:
        fits = {"ein": {"n": "ein", "m": "einen"}, "eine": {"f": "eine"}, "einen": {"m": "einen"}}[first].get(gender)
        plain = fits and not any(word.islower() for word in found.head[1:])
        return " ".join([fits, *words[1:]]) if plain and fits else ""
    if len(found.head) == 1 and not is_weak(found.noun):
        article = "" if _UNCOUNTED.search(found.noun) else _A.get(gender)
        return "" if article is None else f"{article}{' '.join(words)}"
    described = len(found.head) == len(("neue", "Kurse")) and is_adjective(first)
    return " ".join(words) if described and gender == "p" and first.endswith("e") else ""


__all__ = ["many_there", "so_many", "there_is"]
