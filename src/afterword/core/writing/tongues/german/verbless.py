"""German notes without a verb of which only one sentence can be made: "viel Austausch mit dem Team", "meist Umzüge"."""

import re
from typing import Final

from afterword.core.writing.tongues.german.fragments import fragment
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of, is_many
from afterword.core.writing.tongues.german.phrases import BEFORE, is_adjective, phrase_of
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.verb_last import behind_that
from afterword.core.writing.tongues.german.verbs import is_finite
from afterword.core.writing.tongues.said import Kind, Said

_N: Final = r"(?:\d{1,3}|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
_SPAN: Final = r"(?:Tage?|Wochen?|Monate?|Stunden?|Jahre?|Nächte?)"
_RHYTHM: Final = re.compile(
    rf"(?P<first>{_N} {_SPAN} "
    r"(?:offshore|unterwegs|auswärts"
    r"|Dienst|Arbeit|Einsatz|Schule|Betrieb|Praxis|Montage|(?:an|auf|im|in|am) [A-ZÄÖÜ][\w-]+)),"
    rf" (?:danach |dann |anschließend )?(?P<count>{_N}) (?P<then>{_SPAN} (?:frei|zu Hause|daheim|Pause|Urlaub|Schule"
    r"|Betrieb|Praxis|Dienst|(?:im|in|am|an) [A-ZÄÖÜ][\w-]+))"
)
"""As in "zwei Wochen Dienst, eine Woche frei"."""
_MUCH: Final = re.compile(
    r"(?:(?P<when>(?:im (?:Sommer|Winter|Herbst|Frühjahr|Team|Haus)|am Wochenende"
    r"|(?:vor|zu) (?:Weihnachten|Ostern))) )?"
    r"(?P<much>(?:sehr )?(?:viel|viele)) (?P<what>.+)"
)
_WEIGHS: Final = re.compile(
    r"(?:stress|lärm|bürokratie|papierkram|druck|überstunden|fluktuation|streit|ärger|staub|dreck|hektik|probleme?"
    r"|wechsel|kritik|beschwerden|reklamationen|ausfälle?|chaos|unruhe|geld|freizeit|urlaub|freiheit|freiheiten)$",
    re.IGNORECASE,
)
"""Of which much is no praise, or is told for one's own sake."""
_MOSTLY: Final = re.compile(
    r"(?P<mostly>meist|meistens|vor allem|hauptsächlich|überwiegend|vorwiegend|größtenteils|fast nur"
    r"|fast ausschließlich)"
    r" (?P<what>.+)"
)
_FROM: Final = re.compile(
    r"(?:die )?(?P<what>(?:[A-ZÄÖÜ][\w-]*)?(?:[Aa]ufträge|[Kk]unden|[Kk]undinnen|[Gg]äste|[Pp]atienten|[Aa]nfragen"
    r"|[Bb]estellungen|[Mm]andanten|[Ss]chüler|[Tt]eilnehmer|[Bb]ewohner|[Bb]esucher|[Kk]inder|[Ss]tudenten|[Ff]unde))"
    r" (?P<mostly>(?:vor allem|hauptsächlich|überwiegend|meist|meistens|größtenteils|fast nur|zum Teil|teils) )?"
    r"(?P<where>aus (?:der |dem |den |ganz |aller )?[A-ZÄÖÜ].*)"
)
_DONE: Final = re.compile(
    r"(?:die |der |das )?(?P<what>[A-ZÄÖÜ][\w-]+) "
    r"(?P<how>(?!.*\b(?:wird|werden|gerade|aktuell|derzeit|bald|soll|ist|sind)\b)"
    r"(?:[^,]+ )?)"
    r"(?P<done>gesteigert|gesenkt|erhöht|halbiert|verdoppelt|modernisiert|saniert|renoviert|umgebaut|erweitert"
    r"|umgestellt|eingeführt|digitalisiert|automatisiert|erneuert|ausgebaut|eröffnet|gegründet|angeschafft|restauriert"
    r"|ersetzt|abgeschafft|eingestellt|aufgegeben|vergrößert|verkürzt|reduziert|überarbeitet)"
)
"""What was done to a thing, by whomever: "Ausbeute von 87 auf 94 % gesteigert"."""
_BY_TWO: Final = re.compile(
    r"(?:die |der |das )?"
    r"(?P<what>(?:[A-ZÄÖÜ][\w-]*?)?(?:proben?|gespräche?|besuche?|prüfungen?|kontrollen?|beratung(?:en)?"
    r"|visiten?|montage|übergaben?|führung(?:en)?|sitzung(?:en)?|abnahmen?|einsätze|stunden|kurse|unterricht|reinigung"
    r"|betreuung|wartung|therapie|aufnahmen?|operationen|transporte?|messungen?|besichtigungen))"
    r" (?P<how>(?:(?:immer|meist|meistens|stets|oft) )?zu (?:zweit|dritt|viert))",
    re.IGNORECASE,
)
"""What takes place with so many: "Anproben immer zu zweit"."""
_BEEN: Final = re.compile(
    r"(?:schon |seit )?(?P<count>\d{1,2}|zwei|drei|vier|fünf|sechs|acht|zehn|zwanzig|dreißig) Jahren?"
    r" (?P<where>dabei|im (?:Betrieb|Haus|Beruf|Team|Unternehmen)|in der (?:Firma|Branche|Klinik|Schule))"
)


_OF_THEM: Final = re.compile(
    rf"(?P<count>{_N}) (?P<what>[A-ZÄÖÜ][\w-]+), (?P<one>einer|eine|eines|zwei|drei) davon (?P<rest>[a-zäöüß]+ [^,]+)"
)
"""As in "zwei Öfen, einer davon läuft rund um die Uhr"."""
_UNDER_AGE: Final = re.compile(
    r"(?P<what>(?:\d{1,2}|zwei|drei|vier|fünf|sechs) (?:Kinder|Jugendliche|Mädchen|Jungen))"
    r" unter (?P<age>\d{1,2}|drei|sechs)"
    r"(?: Jahren)?"
)


_ALL: Final = re.compile(
    r"alles (?:komplett |ganz |noch )?(?:bio|digital|neu|offen|regional|vegan|papierlos|barrierefrei"
    r"|(?:aus|in|auf|von|mit|per) (?:der |dem |einer |eigener |reiner )?[A-ZÄÖÜ][\w-]+|[A-ZÄÖÜ][\w-]+)",
)
"""As in "alles Naturkosmetik"."""
_STATE: Final = re.compile(
    r"(?:die |der |das )?(?P<what>[A-ZÄÖÜ][\w-]+) "
    r"(?P<when>(?:schon |fast )*(?:(?:bis|ab|seit) [A-ZÄÖÜ][a-zäöüß]+ )?)"
    r"(?P<state>ausgebucht|ausverkauft|ausgelastet|belegt|immer besetzt)"
)
"""How things are with it: "Termine bis Mai ausgebucht"."""
_ALSO: Final = re.compile(
    r"(?P<what>[A-ZÄÖÜ][\w-]+) (?P<when>auch (?:am Wochenende|im (?:Winter|Sommer|Herbst|Freien)|nachts|abends|sonntags"
    r"|samstags|online))"
)
"""As in "Wettkämpfe auch am Wochenende"."""


def verbless(line: str) -> Said | None:
    """The one sentence that such a note can be; None for any other."""
    if any(map(is_clipped, line.split())):
        return None
    return next(filter(None, (shape(line) for shape in _SHAPES)), None)


def _plain(line: str) -> Said | None:
    """Those that only want their verb."""
    old, also = _UNDER_AGE.fullmatch(line), _ALSO.fullmatch(line)
    if old:
        return Said(f"dass es dort {old['what']} unter {old['age']} Jahren gibt", Kind.HOW)
    if also and gender_of(also["what"]) == "p":
        return Said(f"dass es {also['when']} {also['what']} gibt", Kind.HOW)
    return Said(f"dass {line} ist", Kind.HOW) if _ALL.fullmatch(line) else None


def _state(line: str) -> Said | None:
    found = _STATE.fullmatch(line)
    gender = gender_of(found["what"]) if found else ""
    article = {"m": "der", "f": "die", "n": "das", "p": "die"}.get(gender, "")
    is_so = "sind" if gender == "p" else "ist"
    told = f"dass {article} {found['what']} {found['when']}{found['state']} {is_so}" if found and article else ""
    return Said(told, Kind.HOW) if told else None


def _of_them(line: str) -> Said | None:
    found = _OF_THEM.fullmatch(line)
    if found is None or not is_many(found["what"]) or is_measured(found["what"]):
        return None
    does = behind_that(Said(f"{found['one'].capitalize()} {found['rest']}", Kind.SENTENCE))
    told = does.text.removeprefix(f"dass {found['one']} ")
    if does.kind is not Kind.HOW or told == does.text:
        return None
    return Said(f"dass es dort {found['count']} {found['what']} gibt, von denen {found['one']} {told}", Kind.HOW)


def _rhythm(line: str) -> Said | None:
    found = _RHYTHM.fullmatch(line)
    if found is None:
        return None
    follows = "folgt" if found["count"] in {"1", "ein", "eine"} else "folgen"
    return Said(f"dass auf {found['first']} {found['count']} {found['then']} {follows}", Kind.HOW)


def _much(line: str) -> Said | None:
    found = _MUCH.fullmatch(line)
    noun = _whole(found["what"]) if found else ""
    if not found or not noun or _WEIGHS.search(noun):
        return None
    several = found["much"].endswith("viele")
    fits = gender_of(noun) in ({"p", ""} if several else {"m", "f", "n"})
    when = f"{found['when']} " if found["when"] else ""
    return Said(f"dass es {when}{found['much']} {found['what']} gibt", Kind.HOW) if fits else None


def _mostly(line: str) -> Said | None:
    found = _MOSTLY.fullmatch(line)
    noun = _whole(found["what"]) if found else ""
    several = bool(noun) and gender_of(noun) == "p" and not is_measured(noun) and not _WEIGHS.search(noun)
    told = f"dass es dort {found['mostly']} um {found['what']} geht" if found and several else ""
    return Said(told, Kind.HOW) if told else None


def _whole(what: str) -> str:
    """The noun of a thing without its article that is all of the words; "" for anything else."""
    words = what.split()
    found = phrase_of(words)
    if found is None or found.rest or found.bare or "," in what or any(map(is_finite, words)):
        return ""
    described = all(is_adjective(word) for word in found.head[:-1])
    return found.noun if described and found.head[-1].strip(",") == found.noun else ""


def _from_where(line: str) -> Said | None:
    found = _FROM.fullmatch(line)
    place = phrase_of(["Sache", *found["where"].split()]) if found else None
    if found is None or place is None or place.rest or "," in line:
        return None
    return Said(f"dass die {found['what']} {found['mostly'] or ''}{found['where']} kommen", Kind.HOW)


def _done(line: str) -> Said | None:
    """By nobody, for the note does not tell whose doing it was."""
    found = _DONE.fullmatch(line)
    article = {"m": "der", "f": "die", "n": "das", "p": "die"}.get(gender_of(found["what"]), "") if found else ""
    how = found["how"].split() if found else []
    if not found or not article or (how and how[0].lower() not in BEFORE | {"seit", "neu", "komplett", "ganz"}):
        return None
    was = "wurden" if gender_of(found["what"]) == "p" else "wurde"
    return Said(f"dass {article} {found['what']} {found['how']}{found['done']} {was}", Kind.HOW)


def _by_two(line: str) -> Said | None:
    found = _BY_TWO.fullmatch(line)
    gender = gender_of(found["what"]) if found else ""
    article = {"m": "der", "f": "die", "n": "das", "p": "die"}.get(gender, "")
    takes = "stattfinden" if gender == "p" else "stattfindet"
    return Said(f"dass {article} {found['what']} {found['how']} {takes}", Kind.HOW) if found and article else None


_SHAPES: Final = (_plain, _state, _of_them, _rhythm, _much, _mostly, _from_where, _done, _by_two, fragment)


def been_there(line: str) -> str:
    """What stands behind somebody's name, with its verb: "30 Jahre dabei"; "" for anything else."""
    found = _BEEN.fullmatch(line)
    return f"ist seit {found['count']} Jahren {found['where']}" if found else ""


__all__ = ["been_there", "verbless"]
