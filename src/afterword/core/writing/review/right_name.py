"""The check that the greeting names its reader and nobody else, and that every name is spelt right."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from afterword.core.facts.person import Person
from afterword.core.facts.words import Language
from afterword.core.naming.parted import names_two
from afterword.core.naming.particles import is_particle
from afterword.core.naming.titles import is_office, stands_alone
from afterword.core.wording import words_of
from afterword.core.writing.mending import Mend, instead
from afterword.core.writing.names import called, company_named, full_name, name_of
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.spelt_names import capitals_in, meant_name

_NEAR = 0.7
_OPEN = word_set("""
    reciba reciban un cordial saludo
    hi hello hey dear good morning afternoon evening day greetings all team everyone everybody there both folks
    sir madam dr prof professor mr mrs ms mx miss and or the hiring manager committee panel to whom it may
    concern from at of recruiting recruitment interview talent hr people again thank thanks you
    sehr geehrte geehrter herr frau liebe lieber hallo guten tag und bonjour et docteur professeur maître madame
    monsieur
    cher chère docteure
    estimado estimada señor señora hola buenos días sr sra y e
    """)
_GREETED = re.compile(
    r"(?:[^,;:!.–—\[{<]|(?<=\b\w)\.|\.(?=\w)|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z]{2})\.|(?<=\b[A-Z][a-z]{3})\.){0,90}"
)
"""What a greeting names before its comma; a short message goes on in the same line."""
_HELLO = re.compile(r"^(?:hola|buen[oa]s (?:días|tardes|noches)|reciban? un cordial saludo),\s+", re.IGNORECASE)
"""Spanish has its comma behind the hello."""


_BOTH = re.compile(
    r"\b(?:thank(?:s| you)|(?:meet|met|to|with|for|of) you|you) (?P<both>both)\b(?![^.!?\n]{0,60}\band\b)"
    r"|\bboth of you\b"
    r"|\b(?:Ihnen beiden|Sie beide|euch beiden?|vous (?:tous les |toutes les )?deux|ustedes dos)\b",
    re.IGNORECASE,
)
"""Words to two; "thank you both for your time and for the tour" may be said to one."""
_COLLEAGUE = re.compile(r"\b(?:colleagues?|Kolleg\w+|collègues?|compañer\w+|team|équipe|equipo)\b", re.IGNORECASE)


def right_name(sheet: Sheet) -> Iterator[Finding]:
    """Nothing undoes a note like somebody else's name at its head."""
    known = [person for person in sheet.occasion.readers if full_name(person.name)]
    named = [name for name in _names_in(sheet.greeting) if not _is_title(name, known)]
    greets = sheet.greeting and not _is_french_letter(sheet) and not set("[{<") & set(sheet.greeting)
    if not named and known and greets and "all" not in words_of(sheet.greeting.casefold()):
        yield _advice(f"The greeting names nobody: this note goes to {_list(known)}.")
    yield from _cut_short(sheet, known)
    mine = _parts(known)
    for name in named:
        if known and name.casefold() not in mine:
            yield _wrong(name, sheet, mine, _put(name, sheet, known))
    yield from _two(sheet)
    yield from _misspelt(sheet)


def _two(sheet: Sheet) -> Iterator[Finding]:
    """Two are spoken to where one is written to, and nobody else is named who may be meant."""
    found = _BOTH.search(sheet.plain, len(sheet.said) - len(sheet.body))
    others = _parts([one for one in sheet.case.people if one not in sheet.occasion.readers])
    name = full_name(sheet.occasion.reader.name)
    if found is None or len(sheet.occasion.readers) > 1 or not name or names_two(name):
        return
    if _COLLEAGUE.search(sheet.middle) or others & {word.casefold() for word in words_of(sheet.middle)}:
        return
    said, both = found.group(), found["both"]
    mend = instead(sheet, found.end() - len(both) - 1, found.end(), "") if both and said.endswith(both) else None
    says = f"“{said}” speaks to two, but this note goes to {_list(list(sheet.occasion.readers))} alone."
    yield Finding(check="right_name", says=says, severity=Severity.ADVICE, mend=mend)


def _is_title(word: str, known: list[Person]) -> bool:
    """Whether it is a title of a reader, and no name: "Hi Sister," names nobody."""
    is_one = is_office(word) or stands_alone(word)
    return is_one and any(word in (one.rstrip(".") for one in name_of(person).titles) for person in known)


def _cut_short(sheet: Sheet, known: list[Person]) -> Iterator[Finding]:
    """A family name without its von, or of two family names the second alone, is the name of somebody else."""
    said = _GREETED.match(_HELLO.sub("", sheet.greeting))
    words = said.group().split() if said else []
    for person in known if len(known) == 1 else ():
        family = _told_apart(person, sheet).split()
        if len(family) < 2 or not words or words[-1].casefold() != family[-1].casefold():
            continue
        if [word.casefold() for word in words[-len(family) :]] != [word.casefold() for word in family]:
            at = sheet.said.find(words[-1], len(sheet.said) - len(sheet.body))
            says = f"The greeting says {words[-1]}, but the family name is {' '.join(family)}."
            mend = instead(sheet, at, at + len(words[-1]), " ".join(family)) if at >= 0 else None
            yield Finding(check="right_name", says=says, mend=mend)


def _told_apart(person: Person, sheet: Sheet) -> str:
    """The family name, where it is plain where it begins."""
    language = next((one for one in Language if one == sheet.language), Language.ENGLISH)
    name = name_of(person, language)
    return name.family if name.titles or is_particle(name.family.partition(" ")[0]) else ""


def _is_french_letter(sheet: Sheet) -> bool:
    """Where one writes "Madame," to somebody whose name one knows."""
    return sheet.language == Language.FRENCH and sheet.greeting.startswith(("Madame", "Monsieur"))


def _wrong(name: str, sheet: Sheet, mine: set[str], mend: Mend | None) -> Finding:
    readers = _list(list(sheet.occasion.readers))
    colleague = _colleague(name, sheet)
    says = f"The greeting says {name}, but this note goes to {readers}."
    if colleague:
        says = f"The greeting says {name}, but this note goes to {readers}; {colleague} is somebody else."
    elif any(SequenceMatcher(None, name.casefold(), own).ratio() >= _NEAR for own in mine):
        says = f"The name in the greeting is misspelt: {name} should be {readers}."
    return Finding(check="right_name", says=says, mend=mend)


def _put(name: str, sheet: Sheet, known: list[Person]) -> Mend | None:
    """The one reader's name in place of the wrong one: the same part of it where it is near, else the first name."""
    if len(known) != 1:
        return None
    parts = words_of(full_name(known[0].name))
    near = max(parts, key=lambda part: SequenceMatcher(None, name.casefold(), part.casefold()).ratio())
    ratio = SequenceMatcher(None, name.casefold(), near.casefold()).ratio()
    at = sheet.said.find(name, len(sheet.said) - len(sheet.body))
    if ratio < _NEAR and len(_names_in(sheet.greeting)) > 1:
        return None
    return instead(sheet, at, at + len(name), near if ratio >= _NEAR else called(known[0])) if at >= 0 else None


def _misspelt(sheet: Sheet) -> Iterator[Finding]:
    """A name of the case, spelt nearly right, within a sentence."""
    if sheet.language == Language.GERMAN:  # every noun has its capital there
        return
    people = {part for person in sheet.case.people for part in words_of(full_name(person.name))}
    known = people | set(words_of(company_named(sheet.case.employer.name)))
    own = set(words_of(full_name(sheet.case.candidate.name)))
    own |= {word for application in sheet.case.applications for word in words_of(application.role[:200])}
    greeted = set(_names_in(sheet.greeting))
    for start, word in capitals_in(sheet):
        right = "" if word in greeted else meant_name(word, known, own)
        if right:
            says = f"“{word}” looks like a slip: {right} is known here."
            mend = instead(sheet, start, start + len(word), right)
            yield Finding(check="right_name", says=says, severity=Severity.ADVICE, mend=mend)
            return


def _names_in(greeting: str) -> list[str]:
    greeting = _HELLO.sub("", greeting)
    found = _GREETED.match(greeting)
    head = found.group() if found else greeting
    return [word for word in words_of(head) if word == "May" or word.casefold().rstrip(".") not in _OPEN]


def _parts(people: list[Person]) -> set[str]:
    """Every form of a reader's name that a greeting may use."""
    names = {
        part for person in people for name in (full_name(person.name), person.name[:200]) for part in words_of(name)
    }
    return {name.casefold() for name in names}


def _colleague(name: str, sheet: Sheet) -> str:
    readers = {person.id for person in sheet.occasion.readers}
    for person in sheet.case.people:
        if person.id not in readers and name.casefold() in _parts([person]):
            return full_name(person.name)
    return ""


def _list(people: list[Person]) -> str:
    return " and ".join(called(person) or full_name(person.name) or person.email for person in people)


def _advice(says: str) -> Finding:
    return Finding(check="right_name", says=says, severity=Severity.ADVICE)
