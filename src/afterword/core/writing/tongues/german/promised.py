"""A German promise as it follows "werde ich Ihnen": "den Link zu meinem Vortrag schicken"."""

import re
from typing import Final

from afterword.core.writing.tongues.german.cases import COUNTED, WRITTEN_OUT, as_object
from afterword.core.writing.tongues.german.clauses import ALIKE_IN_NUMBER
from afterword.core.writing.tongues.german.in_full import in_full, is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, NAMED_BEHIND, Phrase, phrase_of
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.trimmed import names_one, trimmed

PROMISE: Final = "Type it as what you will do, with its article, as in “das Zeugnis schicken”."
_HANDING: Final = {
    **{
        verb: verb
        for verb in (
            "schicken",
            "senden",
            "zusenden",
            "zuschicken",
            "nachreichen",
            "weiterleiten",
            "nennen",
            "verlinken",
            "vorstellen",
            "erklären",
            "erläutern",
            "vorführen",
        )
    },
    "mailen": "schicken",
    "teilen": "schicken",
    "geben": "schicken",
    "zeigen": "schicken",
    "nachsenden": "nachreichen",
}


_BY_DAY: Final = re.compile(
    r" bis (?:(?:spätestens |zum )?(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)|(?:ende der|nächste) woche)$",
    re.IGNORECASE,
)
"""When it is due, which is kept by doing it."""


def pledge(note: str, hearing: Hearing) -> str:
    """What follows "werde ich Ihnen": "den Link zu meinem Vortrag schicken"; "" where it cannot be told."""
    note = _VERB_LAST.sub(r"\g<what> \g<verb>, \g<clause>", note.strip().rstrip("."))
    front, comma, clause = note.partition(", ")
    if comma and _HANGS.fullmatch(clause) and not _OTHERS.search(clause):
        told = _together(front, hearing) or _pledge(front, hearing)
        return f"{told}, {clause}," if told else ""
    return _together(note, hearing) or _pledge(note, hearing)


_HANGS: Final = re.compile(
    r"(?:(?:in|an|auf|mit|von|bei|für|aus|über|zu|nach) )?(?:der|die|das|den|dem|denen) [^,]+ [^,]*"
    r"(?:[a-zäöüß](?:t|en|e)|war|kann|will)"
    r"|(?:sobald|wenn|nachdem) (?:ich|sie|es|das|er) [^,]*[a-zäöüß](?:t|e|ist|bin|en)"
)
"""A clause behind what is promised: "die ich letztes Jahr geschrieben habe", "sobald ich sie habe"."""
_VERB_LAST: Final = re.compile(r"(?P<what>[^,]+), (?P<clause>[^,]+), (?P<verb>[a-zäöüß]+en)")
"""As in "die Liste, die ich erstellt habe, schicken"."""
_OTHERS: Final = re.compile(r"\b(?:ihm|ihn|ihnen|ihr)\b")
_DONE_TOGETHER: Final = re.compile(
    r"(?:mit (?:Ihnen|ihnen|dir|euch|ihr|ihm) )?(?P<what>.+?)"
    r"(?: mit (?:Ihnen|ihnen|dir|euch)| gern| noch(?: einmal)?| einmal| gemeinsam)*"
    r" (?P<verb>durchgehen|besprechen|durchsprechen|ansehen|anschauen)"
)


def _together(note: str, hearing: Hearing) -> str:
    """What is done with the reader: "mit Ihnen den Plan durchgehen"."""
    found = _DONE_TOGETHER.fullmatch(note)
    thing = thing_of(_handed_one(found["what"].split(), "schicken")) if found else ""
    both = " und " in thing or names_one(note, hearing.hushed)
    return (
        f"mit {'dir' if hearing.familiar else 'Ihnen'} {thing} {found['verb']}" if found and thing and not both else ""
    )


def _pledge(note: str, hearing: Hearing) -> str:
    line = re.sub(
        r"^(?:ich )?(?:wollte|will|soll|muss|werde|habe versprochen,?)\s+",
        "",
        trimmed(in_full(note)),
        flags=re.IGNORECASE,
    )
    for name in ("ihr", "ihm", "ihnen", "dir", "euch", *hearing.names):
        line = re.sub(rf"^(?:an )?{re.escape(name)}[:,]?\s+", "", line, flags=re.IGNORECASE)
    line = _READIED.sub("", _in_infinitive(_BY_DAY.sub("", line)))
    line = _AGAIN.sub("", _ROW.sub(r"\g<one> und \g<two>", line))
    words = line.split()
    if len(words) > 1 and words[0].islower() and words[1] in BEFORE and gender_of(words[0]):
        words[0] = words[0].capitalize()  # "link zu meinen Fotos"
    words[:1] = [word.lower() if word.lower() in ARTICLES else word for word in words[:1]]
    if re.match(r"(?:das|die sache|etwas|was) (?:mit|von|wegen|zu)\b", line, re.IGNORECASE):
        return ""
    if not words or names_one(line, hearing.hushed) or set(map(str.lower, words)) & {"sie", "er", "ihn", "ihm"}:
        return ""
    last = words[-1].lower()
    if last in _HANDING:
        return _handed(words[:-1], _HANDING[last])
    return _handed(words, "schicken")


_READIED: Final = re.compile(
    r" (?:(?:noch )?(?:ein)?mal )?(?:ein)?(?:durchgehen|durchsehen|prüfen|ergänzen|scannen|kopieren|lesen|suchen"
    r"|raussuchen|heraussuchen|ausdrucken|abtippen|zusammenstellen|übersetzen lassen|fertig machen|fertigmachen"
    r"|aktualisieren|überarbeiten) und(?: (?:Ihnen|dir|euch))?(?= \w+$)"
)
"""What is done before it is sent, which the reader need not hear."""
_AGAIN: Final = re.compile(r" (?:noch(?: ?(?:ein)?mal)?|gleich|dann|bald|auch|per (?:E-)?Mail)(?= [a-zäöüß]+en$)")
_ROW: Final = re.compile(r"^(?P<one>[A-ZÄÖÜ][\w-]+), (?P<two>[A-ZÄÖÜ][\w-]+)(?=$| [a-zäöüß]+en$)")
"""Two bare things: "Zeugnis, Referenzen"."""
_I_DO: Final = re.compile(
    r"(?:ich )?(?P<verb>schicke?|sende|maile|reiche|leite|gebe|zeige) (?:ihr |ihm |ihnen )?"
    r"(?:noch |dann |gleich |auch )*(?P<what>.+?)(?: (?P<apart>nach|zu|weiter))?",
    re.IGNORECASE,
)


def _in_infinitive(line: str) -> str:
    """As in "ich schicke ihr noch die Liste", which is "die Liste schicken"."""
    found = _I_DO.fullmatch(line)
    verb = f"{found['apart'] or ''}{found['verb'].lower().removesuffix('e')}en" if found else ""
    return f"{found['what']} {verb}" if found and verb in _HANDING else line


def _handed(words: list[str], verb: str) -> str:
    """One thing, or two plain ones: "Meisterbrief und Zeugnisse"."""
    one, joint, two = " ".join(words).partition(" und ")
    parts = [part.split() for part in (one, two)]
    alone = len(parts[0]) == 1 and parts[1] != []  # "Meisterbrief und Bescheinigung vom Amt"
    if joint and (
        alone or all(0 < len(part) < _MOST_OF_TWO for part in parts) or _is_another(*parts) or _is_articled(parts[1])
    ):
        things = [thing_of(_handed_one(part, verb)) for part in parts]
        return f"{' und '.join(things)} {verb}" if all(things) else ""
    return "" if joint and _may_be_another(parts) else _handed_one(words, verb)


def _is_articled(words: list[str]) -> bool:
    """Whether it begins a thing of its own: "und mein Zeugnis"."""
    return bool(words) and (words[0] in _OWN_ARTICLES or _LISTS.fullmatch(" ".join(words)) is not None)


_LISTS: Final = re.compile(
    r"(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Ll]iste|[Ll]ink|[Ll]ebenslauf|[Zz]eugnisse|[Zz]ertifikate?|[Aa]ttest|[Ff]otos)"
)
"""What is a paper of its own behind "und": "Fotos von drei Gärten und Referenzliste"."""


_OWN_ARTICLES: Final = frozenset({"mein", "meine", "meinen", "den", "das", "ein", "eine", "einen"})


def _may_be_another(parts: list[list[str]]) -> bool:
    """Whether one thing behind "und" may go with either of those before it: "Zeugnis der Berufsschule und Referenz"."""
    first, second = parts
    return len(first) >= _MOST_OF_TWO and gender_of(second[0].strip(",") if second else "") == "f"


def _is_another(before: list[str], words: list[str]) -> bool:
    """Whether it is surely no part of what stands before its "und": one thing, which would have its article there."""
    if len(before) > 1 and before[-2] in BEFORE:
        return False  # "Link zu Blog und Portfolio"
    gender = gender_of(words[0].strip(",")) if words else ""
    return gender in {"m", "n"} and not words[0].endswith(ALIKE_IN_NUMBER)


_MOST_OF_TWO: Final = 3
"""Words, and one more, of each of two things: of more it is not plain what belongs to which."""


def _handed_one(words: list[str], verb: str) -> str:
    """Only what is surely one thing: no "Meisterbrief Kopie", no "Nachweis schicke ich bis Freitag"."""
    found = phrase_of(words[1:] if words and (words[0].isdigit() or words[0] in COUNTED) else words) if words else None
    if (
        found is None
        or found.rest
        or _wants_article(found, words)
        or _is_row_of_nouns(found)
        or any(map(is_clipped, words))
        or _MINE.search(" ".join(words))
    ):
        return ""
    few = _FEW.get(words[0], words[0])
    thing = as_object([few, *words[1:]])
    return f"{thing} {verb}" if thing else ""


def _wants_article(found: Phrase, words: list[str]) -> bool:
    """As in "Zeugnis von Kanzlei"."""
    return found.bare and words[-2] in {"von", "aus", "bei"} and not words[-1].endswith(("s", "en"))


_FEW: Final = {str(count): word for count, word in enumerate(WRITTEN_OUT, 2)}
_MINE: Final = re.compile(r"\b(?:letzt|vorig|jetzig|aktuell|früher)e[rm]\b")


_PAIR: Final = 2


def _is_row_of_nouns(found: Phrase) -> bool:
    nouns = [word for word in found.head if word[:1].isupper()]
    named = len(nouns) == _PAIR and NAMED_BEHIND.search(nouns[0]) and not gender_of(nouns[1].strip(","))
    return len(nouns) > 1 and not (named or (len(nouns) == _PAIR and NAMED_BEHIND.search(nouns[1])))


def thing_of(pledged: str) -> str:
    """The thing of a pledge: "den Link zu meinem Vortrag schicken" -> "den Link zu meinem Vortrag"."""
    front = pledged.partition(", ")[0]
    return "" if _WITH_READER.match(front) else front.rpartition(" ")[0]


_WITH_READER: Final = re.compile(r"mit (?:Ihnen|dir) ")
