"""The check that the greeting names its reader, spelt as they spell it, and nobody else."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from afterword.core.facts.person import Person
from afterword.core.wording import words_of
from afterword.core.writing.names import called, full_name
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_NEAR = 0.7
_OPEN = word_set("""
    hi hello hey dear good morning afternoon evening day greetings all team everyone everybody there both folks
    sir madam dr prof professor mr mrs ms mx miss and or the hiring manager committee panel to whom it may
    concern from at of recruiting recruitment interview talent hr people again thank thanks you
    """)


def right_name(sheet: Sheet) -> Iterator[Finding]:
    """Nothing undoes a note like somebody else's name at its head."""
    named = _names_in(sheet.greeting)
    known = [person for person in sheet.occasion.readers if full_name(person.name)]
    if not named and known and sheet.greeting and "all" not in words_of(sheet.greeting.casefold()):
        yield _advice(f"The greeting names nobody: this note goes to {_list(known)}.")
    mine = _parts(known)
    for name in named:
        if known and name.casefold() not in mine:
            yield _wrong(name, sheet, mine)


def _wrong(name: str, sheet: Sheet, mine: set[str]) -> Finding:
    readers = _list(list(sheet.occasion.readers))
    colleague = _colleague(name, sheet)
    if colleague:
        return Finding(
            check="right_name",
            says=f"The greeting says {name}, but this note goes to {readers}; {colleague} is somebody else.",
        )
    if any(SequenceMatcher(None, name.casefold(), own).ratio() >= _NEAR for own in mine):
        return Finding(check="right_name", says=f"The name in the greeting is misspelt: {name} should be {readers}.")
    return Finding(check="right_name", says=f"The greeting says {name}, but this note goes to {readers}.")


def _names_in(greeting: str) -> list[str]:
    return [word for word in words_of(greeting) if word.casefold().rstrip(".") not in _OPEN]


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
