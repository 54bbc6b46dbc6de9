"""German things noted with care and at length: with a row, a clause or what counts most behind them, kept whole."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.certain import is_known, is_typed_with_care
from afterword.core.writing.tongues.german.clauses import lacks_article
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, TIME, phrase_of
from afterword.core.writing.tongues.german.verbs import is_finite
from afterword.core.writing.tongues.said import Hearing, Kind, Said

Read = Callable[[str], Said | None]
MOST_WORDS: Final = 24
_SIGNS: Final = re.compile(r"[?!:;/()+&=]| [–—-] |\.\.|\d{1,2}\.\d|\. ")
_FIRST_CASE: Final = word_set("der ein mein kein dieser jeder unser Ihr euer dein")
_MAIN: Final = r"besonders|insbesondere|vor allem|gerade|speziell|auch|zum Beispiel|etwa|allen voran|nicht zuletzt"
_MAINLY: Final = re.compile(rf"(?:(?:{_MAIN}) )+(?P<what>.+)")
_RELATIVE: Final = re.compile(
    r"(?:(?:in|an|auf|mit|von|bei|für|aus|über|durch|unter|hinter|zu|nach|vor|um|ohne|gegen|zwischen) )?"
    r"(?:der|die|das|dem|den|denen|deren|dessen)\b .+|(?:wo|was|wofür|womit|wobei|woran|wodurch|worin) .+"
)
_WHEN: Final = re.compile(r"(?:wenn|bevor|nachdem|sobald|während|solange|sooft|falls|als|bis|seitdem) .+")
_HOW: Final = re.compile(r"(?:dass|damit|ob|wie|weil) .+")
_TO_DO: Final = re.compile(r"(?:^| )(?:zu [a-zäöüß]{3,}n|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n)$")
_AND_TO_DO: Final = re.compile(
    r"(?P<one>.+ (?:zu [a-zäöüß]{3,}n|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n)) und "
    r"(?P<two>(?:[^,]+ )?(?:zu [a-zäöüß]{3,}n|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n))"
)
_DESCRIBED_TWICE: Final = re.compile(
    r"\b(?P<one>[a-zäöüß]{3,}(?P<end>e|en)) und (?P<two>[a-zäöüß]{3,}(?P=end)) (?=[A-ZÄÖÜ])"
)
_OTHERS: Final = re.compile(r"\b(?:er|ihn|ihm|ihnen|ihr[em]?[nrs]?|sein(?:e[nrms]?|(?= [A-ZÄÖÜ])))\b")
_SINGLE: Final = re.compile(r"(?<!jeder )(?<!alle )(?<!man )(?<!ich )(?<!wir )\bsie\b.*(?:[^n]|\b(?:kann|will|bin))$")
_HOW_MANY: Final = re.compile(r"\d{1,4}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|ersten?|letzten?")


def whole_thing(note: str, hearing: Hearing, read: Read) -> Said | None:
    """The thing, or what one would do, with all that was noted of it; None where a part is not surely of it."""
    line = " ".join(note.split()).rstrip(". ")
    if not _is_careful(line):
        return None
    made = _described_twice(line, read) or _joined_deeds(line, read) or _called_first(line, read)
    made = made or _row_within(line, read)
    if made is not None:
        return made

    def read_too(front: str) -> Said | None:
        return read(front) if is_whole(read(front), front) else _described_twice(front, read)

    return next(filter(None, (_with_tail(front, tail, hearing, read_too) for front, tail in _cuts(line))), None)


def typed_deed(note: str) -> Said | None:
    """What one would do, typed whole: "jeden Tag ein anderes Problem zu lösen"; None for any other note."""
    line = " ".join(note.split()).rstrip(". ")
    words, parts = line.split(), re.split(r" und (?=[^,]*$)", line)
    begun = line[:1].islower() and not {*words} & _NO_DEED and "," not in line and _is_careful(line)
    ends = parts[-1] if len(parts) > 1 and _TO_DO.search(parts[0]) is None else line
    whole = begun and _TO_DO.search(ends) is not None and not lacks_article(["", *words, ""])
    return Said(line, Kind.DOING, own=True) if whole and not _OTHERS.search(line) else None


_NO_DEED: Final = word_set(
    "sie er es wir man mich mir sich nicht kein keine keinen nie ist sind hat haben wird werden"
    " kann können um ohne statt"
)
_ROW_WITHIN: Final = re.compile(
    r"(?P<front>.* (?:von|zwischen|mit|für|aus|in) (?P<one>[A-ZÄÖÜ][\w-]+))"
    r"(?P<more>(?:, [A-ZÄÖÜ][\w-]+)+ und [A-ZÄÖÜ][\w-]+)"
    r" (?P<verb>(?:[a-zäöüß]+ )?zu [a-zäöüß]{3,}n|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n)"
)


def _row_within(line: str, read: Read) -> Said | None:
    """As in "an der Schnittstelle von Entwicklung, Produktion und Kunde zu arbeiten"."""
    found = _ROW_WITHIN.fullmatch(line)
    said = read(f"{found['front']} {found['verb']}") if found else None
    if found is None or said is None or said.kind is not Kind.DOING or found["one"] not in said.text:
        return None
    return replace(said, text=said.text.replace(found["one"], f"{found['one']}{found['more']}", 1))


def _called_first(line: str, read: Read) -> Said | None:
    """As in "BIM und die Koordination der Fachplaner", whose first is a name of capitals."""
    name, joint, rest = line.partition(" und ")
    said = read(rest) if joint and re.fullmatch(r"[A-ZÄÖÜ]{2,6}|[A-Z]+-[A-Z]\w+", name) else None
    articled = said is not None and said.kind is Kind.OBJECT and rest.startswith(("die ", "das ", "den "))
    return replace(said, text=f"{name} und {said.text}") if said and articled and is_whole(said, rest) else None


def is_whole(said: Said | None, note: str) -> bool:
    """Whether no word of the note was lost, as far as its nouns and its length tell."""
    if said is None or said.whole is not None:
        return False
    if not said.is_thing and "," not in note:
        return True
    told, noted = said.text.replace(",", " ").split(), note.rstrip(".").replace(",", " ").split()
    nouns = {word for word in noted[1:] if word[:1].isupper() and word not in {"Sie", "Ihnen", "Ihr", "Ihre"}}
    return nouns <= set(told) and len(told) >= len(noted) - 1


def _is_careful(line: str) -> bool:
    words = line.split()
    careful = is_typed_with_care(line) or is_typed_with_care(f"die {line}")
    plain = 2 < len(words) <= MOST_WORDS and not _SIGNS.search(line) and careful
    return plain and not any(map(is_clipped, words)) and all(is_known(word, typed=True) for word in words[1:])


def _described_twice(line: str, read: Read) -> Said | None:
    """As in "die stille und freundliche Atmosphäre im Haus", whose two words have one end."""
    found = _DESCRIBED_TWICE.search(line)
    said = read(f"{line[: found.start()]}{line[found.start('two') :]}") if found else None
    if found is None or said is None or said.whole is not None or found["two"] not in said.text.split():
        return None
    return replace(said, text=said.text.replace(found["two"], f"{found['one']} und {found['two']}", 1))


def _joined_deeds(line: str, read: Read) -> Said | None:
    """As in "ein junges Team zu führen und weiterzuentwickeln"."""
    found = _AND_TO_DO.fullmatch(line)
    said = read(found["one"]) if found else None
    if found is None or said is None or said.kind is not Kind.DOING or not is_whole(said, found["one"]):
        return None
    return replace(said, text=f"{said.text} und {found['two']}")


def _cuts(line: str) -> Iterator[tuple[str, str]]:
    """Where a tail may begin: at the first comma, at a joint, at a preposition; the longest front first."""
    front, comma, tail = line.partition(", ")
    if comma:
        yield front, f", {tail}"
    words = front.split()
    for at in range(len(words) - 1, 1, -1):
        if words[at] in _MAY_BEGIN:
            yield " ".join(words[:at]), line[len(" ".join(words[:at])) :]


_MAY_BEGIN: Final = BEFORE | TIME | word_set("und oder sowie innerhalb außerhalb während rund")


def _with_tail(front: str, tail: str, hearing: Hearing, read: Read) -> Said | None:
    said = read(front)
    if said is None or not is_whole(said, front) or not _is_fit_for(said, tail):
        return None
    if tail.startswith(", "):
        return _behind_comma(said, front, tail[2:], hearing)
    placed, _, clause = tail.strip().partition(", ")
    if not said.is_thing or not _is_placed(placed):
        return None
    longer = replace(said, text=f"{said.text} {placed}")
    return _behind_comma(longer, f"{front} {placed}", clause, hearing) if clause else longer


def _is_fit_for(said: Said, tail: str) -> bool:
    return (said.is_thing and said.kind is not Kind.NAME) or (
        said.kind in {Kind.DOING, Kind.HOW} and tail.startswith(", ")
    )


def _behind_comma(said: Said, front: str, tail: str, hearing: Hearing) -> Said | None:
    if not said.is_thing:
        return _behind_verb(said, tail, hearing)
    if _is_row(tail) and _has_its_case(front, tail):
        return replace(said, text=f"{said.text}, {tail}")
    mainly = _MAINLY.fullmatch(tail)
    what = mainly["what"] if mainly else tail
    if not _is_clause(what, front, hearing):
        return _with_main(said, front, tail, what.split()) if mainly else None
    if _WHEN.fullmatch(what):
        return _named(said, front, tail)
    of_manner = front.endswith((" Art", " Weise")) and tail.startswith("wie ")
    return _within(said, front, tail) if of_manner or (_RELATIVE.fullmatch(what) and not mainly) else None


def _behind_verb(said: Said, tail: str, hearing: Hearing) -> Said | None:
    """Behind what one would do, or a clause: what hangs on it, or what counts most of it."""
    mainly = _MAINLY.fullmatch(tail) if said.kind is Kind.DOING else None
    placed = mainly is not None and (_is_placed(mainly["what"]) or _is_item(mainly["what"]))
    hangs = any(shape.fullmatch(tail) for shape in (_RELATIVE, _WHEN, _HOW)) and _is_clause(tail, said.text, hearing)
    return replace(said, text=f"{said.text}, {tail}") if placed or hangs else None


def _with_main(said: Said, front: str, tail: str, what: list[str]) -> Said | None:
    """With what counts most of it: a thing, or where it is."""
    if _is_first_case(what) and phrase_of(what):
        return _named(said, front, tail, only=True)
    line = " ".join(what)
    return _within(said, front, tail) if _is_placed(line) or _is_item(line) else None


def _within(said: Said, front: str, tail: str) -> Said | None:
    """Inside a sentence; behind a colon where it is too long for that."""
    long = len(front.split()) + len(tail.split()) > LONGEST_WITHIN
    return _named(said, front, tail) if long else replace(said, text=f"{said.text}, {tail},")


LONGEST_WITHIN: Final = 12
"""Words that a sentence may hold between its beginning and its verb."""


def _named(said: Said, front: str, tail: str, *, only: bool = False) -> Said | None:
    """Behind a colon where its first case is as it was typed: inside a sentence the clause may be of something else."""
    first = front.partition(" ")[0].lower()
    named = said.kind is Kind.OBJECT and first in {"die", "das", "der"} and front[:1].islower()
    if named:
        return Said(f"{front}, {tail}", Kind.NOUN)
    return None if only else replace(said, text=f"{said.text}, {tail},")


def _is_clause(tail: str, front: str, hearing: Hearing) -> bool:
    """Whether its verb stands at its end, and it speaks of nobody who may be the reader."""
    last = tail.rpartition(" ")[2]
    acts = last.islower() and (
        is_finite(last)
        or re.search(r"(?:[a-zäöüß]{2}(?:t|en|ern|eln|te)|habe|bin|stehe|kann|will|soll|muss|darf)$", last)
    )
    acts = acts or (" ich " in f" {tail}" and last.endswith("e"))
    if _TACTLESS.search(tail) or (_THEM.search(tail) and not any(map(_may_be_many, front.split()))):
        return False
    bare = re.sub(r"\bihr\b(?=.*t$)", "", tail) if hearing.familiar else tail
    others = _OTHERS.search(re.sub(r"\bzu ihnen\b", "", bare))
    return (
        bool(acts)
        and not others
        and not _SINGLE.search(tail)
        and ", " not in _ROW.sub("", tail)
        and len(tail.split()) > 2
    )


_ROW: Final = re.compile(r"(?:[A-ZÄÖÜ][\w-]+, )+(?=[A-ZÄÖÜ][\w-]+ (?:und|oder) [A-ZÄÖÜ])")


_TACTLESS: Final = re.compile(r"\b(?:niemand|keiner)\b.*\b(?:will|mag|wollte|mochte)\b|\bleider\b|\bunbeliebt")
_THEM: Final = re.compile(r"\b(?:sie|ihnen)\b")


def _may_be_many(word: str) -> bool:
    """Whether "sie" may be those: "die Bauherren, bevor sie bauen", but not "das Lager, wo sie Leute suchen"."""
    bare = word.strip(",")
    return bare[:1].isupper() and (gender_of(bare) == "p" or bare.endswith(("en", "ern", "innen")))


def _is_row(tail: str) -> bool:
    """As in "Therapie und Sozialdienst", of which the front has the first."""
    parts = re.split(r", (?:und )?| (?:und|oder|sowie) ", tail)
    joined = re.search(r" (?:und|oder|sowie) (?!.*, )", tail) is not None
    return joined and len(parts) > 1 and all(_is_item(part) for part in parts)


_DATIVE: Final = re.compile(r".*\b(?:mit|von|bei|zu|aus|nach|zwischen) (?P<last>[^,]+)")


def _has_its_case(front: str, tail: str) -> bool:
    """Whether several behind such a preposition have their ending: no "mit Kinder, Jugendliche und Familien"."""
    found = _DATIVE.fullmatch(front)
    nouns = re.findall(r"[A-ZÄÖÜ][\w-]+", f"{found['last']} {tail}") if found else []
    return all(gender_of(noun) != "p" or noun.endswith(("n", "s", "i", "o")) for noun in nouns)


def _is_item(part: str) -> bool:
    words = part.split()
    if _is_first_case(words) or _OTHERS.search(part) or lacks_article(["", *words, ""]):
        return False
    found = phrase_of(words)
    return found is not None and not found.rest and not _is_bare(found.bare, words)


def _is_first_case(words: list[str]) -> bool:
    """Whether its article is that of the first case alone: "der Raum", but not "der Räume"."""
    noun = next((word for word in words[1:] if word[:1].isupper()), "")
    if words[0] == "der":
        return gender_of(noun) not in {"f", "p"}
    return words[0] in _FIRST_CASE and gender_of(noun) != "n"


def _is_bare(bare: bool, words: list[str]) -> bool:
    """Whether its last noun wants an article; several of an unknown word want none: "für Firmen"."""
    return bare and not (gender_of(words[-1]) in {"", "p"} and words[-1].endswith(("en", "ern", "er", "s", "innen")))


def _is_placed(tail: str) -> bool:
    """A joint or prepositions, each with its whole noun: "und dem Kontakt zu Kindern", "in den ersten drei Monaten"."""
    words = tail.split()
    if words[0] in {"und", "oder", "sowie"}:
        return len(words) > 1 and _is_item(" ".join(words[1:]))
    if _SINCE.fullmatch(tail):
        return True
    if words[:2] == ["rund", "um"]:
        words = words[1:]
    if words[0] not in BEFORE | TIME | {"innerhalb", "außerhalb", "während"} or lacks_article(["", *words, ""]):
        return False
    inner = [word for at, word in enumerate(words) if at and not _HOW_MANY.fullmatch(word)]
    found = phrase_of(["Sache", words[0], *inner]) if inner else None
    return found is not None and not found.rest and not _is_bare(found.bare, words) and _has_case(words)


_SINCE: Final = re.compile(r"(?:bis|ab|seit|von) (?:Ende |Anfang |Mitte )?20\d\d")
"""As in "der Ausbau der Linie 5 bis 2029"."""


def _has_case(words: list[str]) -> bool:
    """Whether an article behind it may be of its case: no "mit die Eltern"."""
    low = words[1] if len(words) > 1 else ""
    third = words[0] in {"von", "mit", "bei", "zu", "aus", "nach", "seit"}
    return low not in ARTICLES or not third or low.endswith(("m", "r", "n"))


__all__ = ["is_whole", "whole_thing"]
