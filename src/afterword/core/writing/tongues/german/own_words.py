"""What the candidate says of themselves in a German note: what they add, have, can do, or will send."""

import re
from typing import Final

from afterword.core.writing.tongues.german.certain import certain
from afterword.core.writing.tongues.german.in_full import in_full
from afterword.core.writing.tongues.german.notes import read
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES
from afterword.core.writing.tongues.german.verbs import OWN_FIRST, is_participle
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import trimmed


def own(note: str, hearing: Hearing) -> Said | None:
    """What the candidate adds, which gets no article that it had not: "Führerschein Klasse B"."""
    note = _with_i_first(note)
    first = note.partition(" ")[0].lower()
    if _I_DO_LAST.fullmatch(note.strip().rstrip(".")) or _is_done_by_me(trimmed(note)):
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
