"""What the candidate says of themselves in a German note: what they add, have, can do, or will send."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.tongues.german.certain import certain
from afterword.core.writing.tongues.german.in_full import in_full
from afterword.core.writing.tongues.german.last_check import checked
from afterword.core.writing.tongues.german.notes import read
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, TIME, phrase_of
from afterword.core.writing.tongues.german.verbs import OWN_FIRST, is_participle
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import trimmed


def own(note: str, hearing: Hearing) -> Said | None:
    """What the candidate adds, which gets no article that it had not: "Führerschein Klasse B"."""
    said = checked(_own(note, hearing), note)
    if said is not None and (done := _COURSE_DONE.fullmatch(said.text)) and done["what"] not in _BARE:
        article = {"m": "einen ", "f": "eine ", "n": "ein "}.get(gender_of(done["what"]), "")
        said = replace(said, text=f"Ich habe {article}{done['what']} {done['done']}")
    return None if said is not None and HAS_SOMEBODY.match(said.text) else said


_COURSE_DONE: Final = re.compile(
    r"Ich habe (?P<what>[A-ZÄÖÜ][\w-]+)"
    r" (?P<done>(?:[^,]+ )?(?:gemacht|besucht|absolviert|abgeschlossen|bestanden|belegt))"
)
"""As in "Ich habe Hygieneschulung gemacht", which wants an article."""
_BARE: Final = frozenset({"Abitur", "Fachabitur", "Karriere", "Musik", "Sport", "Theater", "Urlaub"})
HAS_SOMEBODY: Final = re.compile(
    r"(?:(?:[Ii]ch )?habe? |(?=.* habe? ich\b))(?:eine?n? |den |die |das )?(?:[a-zäöüß]+e[nrs]? )?"
    r"[A-ZÄÖÜa-zäöü][\w-]*(?:kraft|wirt|pfleger|helfer|führer|fahrer|sanitäter|berater|assistent|leiter|kauffrau"
    r"|kaufmann|fachfrau|fachmann|mechaniker|betreuer)(?:in)?\b(?!.* [a-zäöüß]+(?:t|en)$)"
)
"""What one is, and has not: "Elektrofachkraft habe ich"."""


def _own(note: str, hearing: Hearing) -> Said | None:
    note = _with_i_first(note)
    first = note.partition(" ")[0].lower()
    if (
        _I_DO_LAST.fullmatch(note.strip().rstrip("."))
        or _THING_FIRST.fullmatch(trimmed(in_full(note)))
        or _is_done_by_me(trimmed(in_full(note)))
        or _is_whole_of_mine(note.strip())
    ):
        return certain(Said(trimmed(in_full(note)), Kind.SENTENCE, own=True), trimmed(in_full(note)))
    if valid := _VALID.fullmatch(trimmed(in_full(note))):
        mine = {"m": "Mein", "f": "Meine", "n": "Mein"}.get(gender_of(valid["what"]), "")
        return Said(f"{mine} {valid['what']} ist {valid['until']} gültig", Kind.SENTENCE, own=True) if mine else None
    said = read(f"ich {note[:1].lower()}{note[1:]}" if first in OWN_FIRST else note, hearing)
    if said is not None and said.is_thing and is_participle(first):
        return None  # "Anerkannt nach …" is no thing
    if said is None or said.kind is not Kind.OBJECT or first in ARTICLES:
        return said
    article, _, bare = said.text.partition(" ")
    if bare.casefold() not in note.casefold():  # "das neue Zertifikat" of "neues Zertifikat"
        return Said(" ".join(note.split()[: len(bare.split())]).rstrip(","), Kind.NOUN, whole=said.whole)
    return Said(bare if article in {"den", "die", "das"} else said.text, Kind.NOUN, whole=said.whole)


def _is_done_by_me(line: str) -> bool:
    """As in "Schlucktherapie habe ich im Wahlfach vertieft"."""
    words = line.split()
    led = len(words) > len(("Wundpflege", "habe", "ich")) and words[1:3] == ["habe", "ich"] and "," not in line
    done = led and (
        is_participle(words[-1]) or re.fullmatch(r"(?:be|ver|er|ent|über|unter)[a-zäöüß]+(?:t|en)", words[-1])
    )
    return (
        bool(done)
        and words[0][:1].isupper()
        and (gender_of(words[0]) in {"f", "p", ""} or words[0].endswith(("unterricht", "dienst", "gesang", "sport")))
    )


_OF_MINE: Final = re.compile(
    r"(?P<front>[A-ZÄÖÜ][^,;:!?]*?) (?P<verb>(?!finde|glaube|denke|hoffe|suche|brauche|wünsche|verdiene|bekomme)"
    r"[a-zäöüß]{3,}e|bin|kann|darf|war|konnte|durfte) ich(?: [^,;:!?]+)?"
)


def _is_whole_of_mine(note: str) -> bool:
    """Whether it is typed as a whole sentence of one's own that begins with something else."""
    line = trimmed(in_full(note))
    found = _OF_MINE.fullmatch(f"{line[:1].upper()}{line[1:]}") if note[:1].isupper() else None
    words = found["front"].split() if found else []
    placed = bool(words) and words[0].lower() in BEFORE | TIME
    front = phrase_of(words[placed:]) if words[placed:] else None
    first = words[0].lower() if words else ""
    wrong = first == "der" or (first in {"ein", "mein"} and front is not None and gender_of(front.noun) == "m")
    return front is not None and not front.rest and not wrong


_SENT: Final = re.compile(
    r"(?P<what>(?:(?:meine?n?|die|das|den) )?[A-ZÄÖÜ][\w-]+(?: (?:für|als|vom|von|über|in) [^,]+)?)"
    r" (?P<verb>reich|schick|send|bring|liefer|mail)e? ich (?P<rest>(?:\w+ )*(?:nach|mit|zu|vorbei|hinterher))",
    re.IGNORECASE,
)
_I_DO_LAST: Final = re.compile(
    r"[A-ZÄÖÜ][\w-]+(?: (?:und|mit|in|auf|nach|aus|für) [\w.+-]+){0,2}"
    r" (?:kann|spreche|spiele|kenne|beherrsche|unterrichte|mache) ich"
    r"(?: (?:auch|ebenfalls|noch|gut|sehr|schon|sicher|fließend))*(?: seit (?:\d{4}|[a-zäöüß]+ Jahren))?"
)
"""As in "Akkordeon spiele ich auch"."""
_THING_FIRST: Final = re.compile(
    r"(?:den|die|das|einen|eine|meinen|meine|mein) (?:[a-zäöüß]+en? )?[A-ZÄÖÜ][\w-]+"
    r"(?: (?:in|für|zum|zur|als|über) [A-ZÄÖÜ][\w-]+)?"
    r" (?:mache|absolviere|beginne|besuche|erneuere|verlängere|beende|bringe|leite|betreue|kenne) ich"
    r"(?: (?:gerade|noch|schon|bereits|auch|mit|selbst))*"
    r"(?: (?:im|ab|bis|am|seit|Ende|Anfang|Mitte) (?:[a-zäöüß]+en )?[A-ZÄÖÜ]?[\w]+(?: (?:20\d\d|Jahren|Monaten))?)?"
)
"""As in "Den Sachkundenachweis mache ich im Frühjahr"."""
_VALID: Final = re.compile(
    r"(?P<what>[A-ZÄÖÜ][\w-]+) (?:ist )?(?:noch )?gültig (?P<until>bis (?:[A-ZÄÖÜ][a-zä]+ )?20\d\d)"
)
"""As in "Röntgenschein gültig bis 2028"."""
_MINE: Final = {"m": "meinen ", "f": "meine ", "n": "mein "}


def _with_i_first(note: str) -> str:
    """What one will send, by who sends it: "Approbation schick ich nach" is "ich schicke meine Approbation nach"."""
    found = _SENT.fullmatch(note.strip().rstrip("."))
    if found is None:
        return note
    what = found["what"]
    led = " " in what and what.partition(" ")[0].lower() in ARTICLES
    mine = "" if led else _MINE.get(gender_of(what.partition(" ")[0]), "")
    thing = f"{what[:1].lower()}{what[1:]}" if led else f"{mine}{what}"
    return f"ich {found['verb'].lower()}e {thing} {found['rest']}" if led or mine else note
