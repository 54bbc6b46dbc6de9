"""The last look at what was made of a German note: whether it is what its place in a sentence needs, and still true."""

import re
from typing import Final

from afterword.core.writing.tongues.german.doing import with_to
from afterword.core.writing.tongues.german.fronted import ACTS
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE
from afterword.core.writing.tongues.german.verbs import is_finite, is_participle
from afterword.core.writing.tongues.said import Kind, Said

SHUT: Final = re.compile(
    r"(?:ab|von|um|bis) \d{1,2}(?:[:.]\d\d)? Uhr\b"
    r"(?!.*\b(?:geöffnet|offen|live)\b).*\b(?:Start|Beginn|Schluss|Ende|Feierabend|los)"
    r"|^(?:\d{1,2}|zwei|drei|vier) (?:Std|Stunden)?[ -]?Schicht(?:en)?\b|\bSchichten\b.*\b(?:freiwillig|nachts)"
    r"|\b(?:zu|geschlossen|frei|Ruhetag|im Wechsel)$"
    r"|^(?:Arbeits)?(?:beginn|start|schluss|ende) (?:um |ab )?\d",
    re.IGNORECASE,
)
"""When one works, and when a house is shut."""
HOURS_OF_WORK: Final = re.compile(
    r"(?:(?:arbeits|gleit|kern|vollzeit|teilzeit|dienst|öffnungs)zeit(?:en)?|feierabende?|dienstschluss"
    r"|arbeitsbeginn|tage-woche|teilzeit|pausen?|urlaub|urlaubstage|reise(?:tätigkeit|anteil|bereitschaft)|dienstreisen)$",
    re.IGNORECASE,
)
"""When one works, and is away for it: nothing to remember a talk by."""
_OF_MORE: Final = re.compile(r"\b(?:lieber|mehr|besser|eher|weniger|[a-zäöüß]{3,}er)\b")
_THAN: Final = re.compile(r", als (?!ob\b)|\bals [A-ZÄÖÜ]")
SET_AGAINST: Final = re.compile(r"\b(?:mehr|weniger) (?:[a-zäöüß]+e[nrs]? )?[A-ZÄÖÜ][\w-]+ (?:mehr|weniger) [A-ZÄÖÜ]")
"""Two amounts with nothing between them: "weniger Print mehr Bewegtbild"."""
_DATIVE: Final = re.compile(
    r"\b(?:von|mit|bei|zu|aus|nach|seit) (?:[a-zäöüß]+en )?(?P<one>[a-zäöüß]{3,}en)"
    r" (?P<noun>[A-ZÄÖÜ][\w-]*[^ns,.?!)\s])(?=$|[ ,.?!)])"
)
"""Several things behind such a preposition end in -n or -s: "von manuellen Tests"."""
_RELATIVE: Final = re.compile(
    r",? (?:der|die|das|den|dem|denen|was|wo|wie|ob|dass|wenn|weil) .*$|, .* zu [a-zäöüß]+n,?$"
)
_ASIDE: Final = re.compile(r" \([^)]*\)")
_BARE_YEAR: Final = re.compile(r"(?:1\d{3}|20\d\d)$")
_FROM_ON: Final = re.compile(r"\b(?:von|vom) [\w-]+ (?:an|aus|ab)$")
"""As in "von Anfang an"."""
_LINKS: Final = frozenset({"und", "oder", "aber", "als", "wie", "dass", "von", "für", "in", "im", "zum", "zur", "seit"})
_DANGLES: Final = (ARTICLES | BEFORE | _LINKS | {"auch", "noch", "nur", "ab", "bis", "sehr", "immer"}) - {"alle"}


def checked(said: Said | None, note: str) -> Said | None:
    """The same where it may stand in its place and says what the note does; else None."""
    if said is None or not _is_true(said, note) or _ends_amiss(said) or lacks_ending(said.text):
        return None
    if said.is_thing:
        return said if _is_thing(said) else None
    return said if said.kind is not Kind.HOW or _has_verb(said.text) else None


DONE_FOR_ME: Final = re.compile(
    r"(?:(?:Sie|sie|er) )?(?:haben|hat|hast) (?:mir|mich|uns) (?!.*\b(?:erzählt|erklärt|gesagt|empfohlen|geraten)\b)"
    r".*(?:gezeigt|geführt|vorgestellt|mitgegeben|angeboten|abgeholt|eingeladen|mitgenommen)\b"
)
"""What was done on the day, which is no news to who did it: "hat mir die Werkstatt gezeigt"."""


def _is_true(said: Said, note: str) -> bool:
    """Whether no comparison lost what it is compared with: "schleift Dielen lieber, als sie herauszureißen"."""
    if said.kind is Kind.SENTENCE and (
        DONE_FOR_ME.match(said.text) or _is_rather_done(said.text) or SET_AGAINST.search(said.text)
    ):
        return False
    compares = _OF_MORE.search(said.text) is not None and _THAN.search(note) is not None
    return not compares or " als " in said.text


_DONE_TO_THINGS: Final = re.compile(
    r"(?!Sie |Ihr |Du |Alle |Viele |Beide |Manche )(?:[Dd]ie )?(?P<what>[A-ZÄÖÜ][\w-]+) (?P<verb>machen|schweißen"
    r"|löten|kochen|backen|bauen|nähen|malen|zeichnen|prüfen|testen|pflegen|planen"
    r"|schneiden|fräsen|drehen|drucken|sägen|mauern|streichen|lackieren|montieren|reparieren|restaurieren|sanieren"
    r"|verlegen|verkaufen|mischen|gießen|polieren|schleifen|reinigen|putzen|waschen|füttern|melken|ernten|pflanzen"
    r"|schnitzen|formen|verpacken|liefern|begleiten|betreuen|schulen|entwickeln|erstellen|schreiben|filmen|schmieden)"
    r"(?! .*\b(?:den|die|das|einen|eine|ihre?n?|alles|selbst|selber|Sie|du|ihr|wir|man|jeder)\b)"
    r"(?: (?P<where>.+))?"
)
"""What is done to a thing, which may be typed in this order: "Spundwände schweißen unter Wasser"."""


def _is_rather_done(text: str) -> bool:
    """Whether its first things are what something is done to: "Spundwände schweißen unter Wasser"."""
    found = _DONE_TO_THINGS.fullmatch(text)
    if found is None or (found["verb"] == "machen" and text[:1].islower()):
        return False  # "die Änderungen machen 70 Prozent der Arbeit aus"
    return ACTS.search(found["what"]) is None


def as_deed(said: Said | None) -> Said | None:
    """What one would do there, by a sentence that may be one: "Salben kochen mit Gruppen"; None for any other."""
    found = _DONE_TO_THINGS.fullmatch(said.text) if said is not None and said.kind is Kind.SENTENCE else None
    if found is None or not found["where"] or ACTS.search(found["what"]):
        return None
    placed = found["where"].partition(" ")[0] in BEFORE and "," not in found["where"]
    text = f"{found['where']} {found['what']} {with_to(found['verb'])}"
    return Said(text, Kind.DOING, own=True) if placed else None


def _ends_amiss(said: Said) -> bool:
    """Whether its last word wants another one behind it; a verb may come apart, and "eine" be one of them."""
    last = said.text.rstrip(".,)").rpartition(" ")[2]
    if _FROM_ON.search(said.text):
        return False
    return last in (_DANGLES if said.is_thing else _LINKS)


def lacks_ending(text: str) -> tuple[str, str] | None:
    """What describes several things and the noun that lacks the end of their case: "von manuellen Test"."""
    found = _DATIVE.search(text)
    lacks = found is not None and not found["noun"].isupper() and found["one"] not in _NO_ADJECTIVE
    return (found["one"], found["noun"]) if found and lacks else None


_NO_ADJECTIVE: Final = frozenset(
    {"den", "denen", "einen", "wegen", "allen", "zwischen", "neben", "gegen", "ihren", "seinen"}
)


def _is_thing(said: Said) -> bool:
    """Whether it is a thing to remember, and holds no verb but in a clause that hangs on it."""
    bare = _RELATIVE.sub("", _ASIDE.sub("", said.text)) if said.kind is not Kind.NAME else said.text
    words = [word.strip(",") for word in bare.split()]
    small = [word for word in words[1:] if word.islower() and word not in ARTICLES]
    acts = any(is_finite(word) and not is_participle(word) for word in small)
    first = next((word for word in words if word.lstrip("0123456789-")[:1].isupper()), "")
    acts = acts or re.match(r"[a-zäöüß]+e alle ", said.text) is not None  # "release alle 2 Wochen"
    return not acts and HOURS_OF_WORK.search(first) is None


def _has_verb(text: str) -> bool:
    """Whether a clause behind "that" ends with its verb, or with what hangs on it behind a comma."""
    clause = text.partition(", ")[0] if not re.match(r"[^,]+, (?:der|die|das|den|dem|wo|wie|was) ", text) else text
    last = clause.rstrip(".").rpartition(" ")[2]
    return last.islower() and last.endswith(("t", "n", "te", "de", "d", "ß", "s", "m", "f", "k", "b", "war"))
