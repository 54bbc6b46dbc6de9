"""What thumbs leave out of a German sentence, put back: "planen zweiten Standort" is "dass Sie einen … planen"."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.bare_nouns import IT, as_subject, described, pronoun_of, with_article
from afterword.core.writing.tongues.german.cases import COUNTED
from afterword.core.writing.tongues.german.certain import CHATTED, is_known, is_small_noun
from afterword.core.writing.tongues.german.clauses import TURNS
from afterword.core.writing.tongues.german.friendly import YOU, address
from afterword.core.writing.tongues.german.in_full import in_full, is_clipped
from afterword.core.writing.tongues.german.last_check import HOURS_OF_WORK, SHUT, checked
from afterword.core.writing.tongues.german.notes import read
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import MONTHS, TIME, is_adjective, phrase_of
from afterword.core.writing.tongues.german.so_many_of import how_it_is, so_many_are
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.torn import DUTY
from afterword.core.writing.tongues.german.verb_last import behind_that, put_together
from afterword.core.writing.tongues.german.verbs import is_finite, is_participle, is_plural
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import trimmed

_MOST_PARTS: Final = 3
_MOST_TOLD: Final = 2
_MOST_WORDS: Final = 13
_SIGNS: Final = re.compile(r"[?!:;/()=&+\"„“»«]| [–—-] |\.\.|\. (?!(?:Jahr|Klasse|Stock|Monat|Woche|Tag)\b)")
_OTHERS: Final = re.compile(
    r"\b(?:[Ee]r|[Ss]ie|ihn|ihm|ihnen|ihr[em]?[nrs]?|sein(?:e[nrms]?)?|dessen|deren|ich|mir|mich|mein\w*|wir|uns"
    r"|unser\w*|du|dir|dich|dein\w*|[Ff]rau|[Hh]err\w*|[Cc]hef\w*)\b"
)
"""Who may be anybody, which only a careful reading tells apart."""
_TROUBLE: Final = re.compile(
    r"\b(?:hak(?:t|te|ten)|haper\w*|holp[er]*r?ig|ruckel\w*|stock(?:t|te)|klemm(?:t|te)|chaot\w*|schleppend\w*|müh\w*"
    r"|fehl\w*"
    r"|nerv\w*|stress\w*|knirsch\w*|ärger\w*|problem\w*|überlast\w*|zu (?:wenig\w*|viel\w*|alt|klein|eng|voll|laut)"
    r"|leider|sorge\w*|mangel\w*|streit\w*|schwierig\w*|schwer\w*|zäh|alte?[rsn]?|kein\w*|nicht|ohne|noch nie|nur noch"
    r"|weg|tot|schließ(?:t|en)|schluss|kaum)\b",
    re.IGNORECASE,
)
"""What is no joy to who is reminded of it, and what is not there."""
_SPOKE: Final = re.compile(
    r"\b(?:(?:ge|be)?(?:redet|sprochen|lacht|plaudert|quatscht|fragt|sagt)|erzählt|diskutiert|telefoniert|getroffen"
    r"|angeschaut|gesehen|gezeigt|kennengelernt|duzt)$|\bmich\b"
)
"""What was done in the talk, by both."""
_OF_THINGS: Final = word_set("""
    kommen laufen stehen liegen dauern gehen starten beginnen enden sind waren werden wurden gehören passen wachsen
    reichen kosten hängen fehlen entstehen bleiben heißen folgen können müssen sollen dürfen wirken sagen sagten meinen
    meinten erzählen erzählten finden fanden glauben hoffen denken möchten wissen lieben hassen freuen mögen
    """)
"""What may be done by what was named before, or is felt: whose it is, only more words would say."""


@dataclass(frozen=True, slots=True)
class _About:
    """`he` is the pronoun for the topic, "" where it has none; `several` says that it is many.

    `name` is the topic with its article, with which the first clause begins that is of it; "" where that is not known.
    """

    he: str = ""
    several: bool = False
    name: str = ""


def told_in_haste(note: str, hearing: Hearing) -> Said | None:
    """A note of one or several short parts as one clause, or as two; None where its first part makes none."""
    line = _line(note)
    parts = line.split(", ")
    first = _clause(parts[0], hearing, _About()) if line and len(parts) <= _MOST_PARTS else ""
    if not first:
        return None
    about = _subject_in(parts[0])
    more = [_clause(part, hearing, about).replace(IT, about.he) for part in parts[1:]]
    return None if _is_turned(parts[1:], more) else _joined(_with_too([first, *more], parts), line)


def told_of(topic: str, detail: str, hearing: Hearing, *, behind: str = "") -> Said | None:
    """What is so of a topic, from a detail in short parts, `behind` a clause of it; None where no part is sure."""
    line = _line(detail)
    parts = line.split(", ")
    if not line or len(parts) > _MOST_PARTS:
        return None
    about = _subject_in(trimmed(in_full(topic)))
    told = [_clause(part, hearing, about) for part in parts]
    if not any(told) or _is_turned(parts, told):
        return None
    told = _with_too(told, parts)
    first = next(filter(None, told))
    if about.name and not behind:
        told[told.index(first)] = first.replace(IT, about.name)
    told = [one.replace(IT, about.he) for one in told]
    return _joined([behind.removeprefix("dass "), *told] if behind else told, line)


def is_of_topic(told: Said, topic: str) -> bool:
    """Whether the clause names the topic itself, beside which it would be heard twice."""
    name = _subject_in(trimmed(in_full(topic))).name
    return bool(name) and told.text.startswith(f"dass {name} ")


def _line(note: str) -> str:
    line = trimmed(in_full(note))
    for short, full in _SHORT:
        line = short.sub(full, line)
    return "" if _SIGNS.search(line) or CHATTED.search(line) or SHUT.search(line) else line


def _one_word(found: re.Match[str]) -> str:
    """As in "zweier Team", which is one word."""
    return f"{found[1].capitalize()}er{found[2].lower()}"


def _with_one(found: re.Match[str]) -> str:
    """As in "über eigenes Portal", which wants its article."""
    fits = {"m": "en", "f": "e", "n": "es"}.get(gender_of(found[4])) == found[3]
    a = {"es": "ein ", "en": "einen ", "e": "eine "}[found[3]] if fits else ""
    return f"{found[1]} {a}{found[2]}{found[3]} "


_SHORT: Final = (
    (re.compile(r"\bmax(?:imal)?\b\.?", re.IGNORECASE), "höchstens"),
    (re.compile(r"\bmind\b\.?", re.IGNORECASE), "mindestens"),
    (re.compile(r"\b(?:ca|circa)\b\.?", re.IGNORECASE), "etwa"),
    (re.compile(r"\b([23])x\b"), lambda found: {"2": "zweimal", "3": "dreimal"}[found[1]]),
    (re.compile(r"\b([23]) ?mal (?=im|am|in|pro|die)"), lambda found: {"2": "zweimal", "3": "dreimal"}[found[1]] + " "),
    (re.compile(r"\bjmd\b\.?"), "jemanden"),
    (re.compile(r"\b(Ein|Zwei|Drei|Vier)er[ -](team|gruppe|büro|zimmer)s?\b", re.IGNORECASE), _one_word),
    (re.compile(r"\b(über|für|durch|auf|in|an) (eigen|gemeinsam)(es|en|e) (?=([A-ZÄÖÜ][\w-]+))"), _with_one),
    (re.compile(r"\bkriegen\b"), "bekommen"),
    (re.compile(r"\bkriegt\b"), "bekommt"),
    (re.compile(r"\bum (\d{1,2})(?=$|, )"), r"um \1 Uhr"),
    (re.compile(r"(?<=\d )min\b\.?"), "Minuten"),
    (re.compile(r"\bviel (?=[A-ZÄÖÜ][\w-]*-[A-ZÄÖÜ]\w+s\b)"), "viele "),
    (re.compile(r"\bzugucken\b"), "zuschauen"),
)


def _is_turned(parts: list[str], clauses: list[str]) -> bool:
    """Whether a part that is not told takes something back of the others: "aber", "außer freitags"."""
    lost = (part for part, told in zip(parts, clauses, strict=True) if not told)
    return any(_TAKES_BACK & {*map(str.lower, part.split())} for part in lost)


_TAKES_BACK: Final = TURNS - {"noch"} | {"sonst"}


_TOO: Final = re.compile(
    r"auch (?:nachts|tagsüber|abends|am Wochenende|im (?:Sommer|Winter)|draußen|online|sonntags|samstags)"
)
"""What is only hung on, behind a comma of its own."""


def _with_too(clauses: list[str], parts: list[str]) -> list[str]:
    """With "auch nachts" behind the clause before it."""
    out = [*clauses]
    for at, part in enumerate(parts):
        if at and out[at - 1] and not out[at] and _TOO.fullmatch(part):
            out[at - 1] = f"{out[at - 1]}, {part}"
    return out


def _joined(clauses: list[str], line: str) -> Said | None:
    told = [clause for clause in clauses if clause][:_MOST_TOLD]
    return checked(Said(" und ".join(f"dass {one}" for one in told), Kind.HOW), line) if told else None


def _subject_in(topic: str) -> _About:
    """The topic for which "er", "sie" or "es" may stand: its first noun, where its gender is known."""
    words = topic.split()
    he = pronoun_of(words)
    several = he == "sie" and gender_of(_noun_of(topic)) == "p"
    name = as_subject(words, several=several) if words and len(words) < _LONG_NAME else ""
    return _About(he, several=several, name=f"die {name}" if several and name[:1].isupper() else name)


_LONG_NAME: Final = 6
"""Words of a topic from which on it is no subject of a short clause."""


def _noun_of(topic: str) -> str:
    return next((word.strip(",") for word in topic.split() if word[:1].isupper()), "")


def _clause(part: str, hearing: Hearing, about: _About) -> str:
    """One part as it stands behind "dass"; "" where it is not sure what it says, or it is no joy."""
    words = part.split()
    if not 1 < len(words) <= _MOST_WORDS or _TROUBLE.search(part) or _OTHERS.search(part):
        return ""
    if not _is_german(words) or HOURS_OF_WORK.search(_noun_of(part)) or DUTY.search(_noun_of(part)):
        return ""
    first = [f"{words[0][:1].lower()}{words[0][1:]}", *words[1:]]
    house = first if words[0][:1].islower() or words[0] == "Suchen" or words[1] in _NOW else []
    return (
        (_by_the_house(house, hearing, about) if house else "")
        or _by_topic(first, about)
        or so_many_are(first)
        or _by_subject(words)
        or how_it_is(words, about.he)
        or _time_in_front(first)
        or _as_read(part, hearing)
    )


def _as_read(part: str, hearing: Hearing) -> str:
    """What a part says by the reading of whole notes."""
    said = read(part, hearing)
    clause = behind_that(said) if said is not None else None
    sure = clause is not None and clause.kind is Kind.HOW and clause.whole is None and not clause.own
    return clause.text.removeprefix("dass ") if sure and clause and clause.text.startswith("dass ") else ""


def _is_german(words: list[str]) -> bool:
    small = [word.strip(",") for word in words if word[:1].islower()]
    describing = {one for one, two in pairwise(words) if two[:1].isupper() and is_adjective(one)}
    able = any(word in _ABLE for word in small) and _TO_DO.fullmatch(small[-1])
    small = small[:-1] if able else small
    return not any(map(is_clipped, words)) and all(
        (is_known(word, typed=False) or word in _MORE_KNOWN | describing) and (at == 0 or not is_small_noun(word))
        for at, word in enumerate(small)
    )


_ABLE: Final = word_set("kann können darf dürfen will wollen soll sollen muss müssen")
_TO_DO: Final = re.compile(r"[a-zäöüß]{4,}(?:en|ern|eln)")
_MORE_KNOWN: Final = word_set("höchstens bekommt bekommen gleichzeitig parallel selber ran")


def _by_the_house(words: list[str], hearing: Hearing, about: _About) -> str:
    """What they do there, noted without a "Sie": "haben gerade auf SAP umgestellt", "umstellen auf Bio"."""
    verb, rest = words[0], words[1:]
    sure = verb != "suchen" or rest[0] in _WHOM
    if not hearing.insider or verb in _OF_THINGS or _SPOKE.search(rest[-1]) or not sure:
        return ""
    apart = _UNPARTED.fullmatch(verb)
    if not (is_plural(verb) or (apart and is_plural(apart[2]))) or about.several:
        return ""
    who, goes = address(apart[2] if apart and not is_plural(verb) else verb, familiar=hearing.familiar)
    if not goes:
        return ""
    verb, rest = (f"{apart[1]}{goes}", rest) if apart and not is_plural(verb) else put_together(goes, rest)
    rest = with_article(_time_first(rest), verb)
    return " ".join([who.replace(YOU, "ihr"), *rest, verb]) if verb and rest else ""


_WHOM: Final = word_set("noch gerade dringend jemanden einen eine zwei drei neue weitere")
"""Behind "suchen", which by itself may be several searches."""
_UNPARTED: Final = re.compile(
    r"(ab|an|auf|aus|bei|ein|fest|los|mit|nach|um|vor|weiter|zu|zurück|zusammen)([a-zäöüß]{3,}n)"
)
"""As one types what is planned: "umstellen auf Bio"."""


def _by_topic(words: list[str], about: _About) -> str:
    """What the topic does: "läuft seit März", "kommen aus der Region"."""
    verb, rest = words[0], words[1:]
    acts = is_finite(verb) and not is_participle(verb) and (verb in _OF_THINGS or verb in _THINGS_DO)
    if not about.he or not acts or is_plural(verb) != about.several:
        return ""
    verb, rest = put_together(verb, rest)
    return " ".join([IT, *_time_first(rest), verb]) if verb and rest else ""


_THINGS_DO: Final = word_set(
    "kommt läuft steht liegt dauert geht startet beginnt endet ist war wird wurde gehört passt wächst reicht entsteht"
    " bleibt wechselt öffnet funktioniert umfasst erscheint findet hat"
)


def _by_subject(words: list[str]) -> str:
    """A whole subject with its verb: "Fisch kommt zweimal die Woche aus Büsum"."""
    at = next((n for n, word in enumerate(words[:6]) if n and word.islower() and _acts(word)), 0)
    if not at or at == len(words) - 1:
        return ""
    subject = as_subject(words[:at], several=is_plural(words[at]))
    verb, rest = _with_its_part(words[at], words[at + 1 :])
    if not subject or not verb or _has_verb(rest, words[at]):
        return ""
    return " ".join([subject, *with_article(_time_first(rest), verb), verb])


def _with_its_part(verb: str, rest: list[str]) -> tuple[str, list[str]]:
    """The verb with its part; "dürfen früh ran" has no second one."""
    return (verb, rest) if verb in _ABLE and rest[-1:] in (["ran"], ["mit"], ["rein"]) else put_together(verb, rest)


def _time_in_front(words: list[str]) -> str:
    """As in "bis 2030 sollen 400 Häuser angeschlossen sein", whose subject stands behind its verb."""
    at = next((n for n, word in enumerate(words[:6]) if n > 1 and word.islower() and _acts(word)), 0)
    found = phrase_of(words[at + 1 :]) if at and words[0] in TIME | {"im", "am", "in"} else None
    counted = at and words[at + 1 : at + 2] and (words[at + 1].isdigit() or words[at + 1] in COUNTED)
    end = 2 if counted else len((*found.head, *found.tail)) if found else 0
    subject = as_subject(words[at + 1 : at + 1 + end], several=is_plural(words[at])) if end else ""
    verb, rest = put_together(words[at], words[at + 1 + end :])
    return " ".join([*words[:at], subject, *rest, verb]) if subject and verb and rest else ""


def _acts(word: str) -> bool:
    return (is_finite(word) or word in {"bekommt", "bekommen"}) and not is_participle(word) and word not in COUNTED


def _has_verb(rest: list[str], verb: str) -> bool:
    """Whether a second verb stands behind it, which is another clause."""
    inner = rest[:-1] if rest else []
    return any(word.islower() and _acts(word) and not described(word) for word in inner) and not verb.startswith("wird")


_LONG_TIME: Final = 4
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_NOW: Final = word_set("inzwischen mittlerweile gerade jetzt derzeit aktuell bald demnächst")


def _time_first(rest: list[str]) -> list[str]:
    """With "bis 2027" or "seit März" before what is done until then, and "inzwischen" before what is done now."""
    if len(rest) > 1 and rest[-1] in _NOW:
        return [rest[-1], *rest[:-1]]
    at = next((n for n, word in enumerate(rest) if n and word in {"seit", "ab", "bis"}), 0)
    tail = rest[at:]
    last = tail[-1].strip(",") if tail else ""
    plain = at and len(tail) < _LONG_TIME and (is_measured(last) or last in MONTHS or _YEAR.fullmatch(last))
    return [*tail, *rest[:at]] if plain and not rest[at - 1].endswith(("von", "vom")) else rest


__all__ = ["is_of_topic", "told_in_haste", "told_of"]
