"""How the candidate, or a mail, speaks of a reader: "Frau Gerlach" in a note tells how Roswitha Gerlach is greeted."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief
from afterword.core.facts.person import Person
from afterword.core.facts.words import Language
from afterword.core.naming.given_names import MENS_NAMES, WOMENS_NAMES
from afterword.core.writing.names import name_of
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.titles import Calls, Titles, title_of

_WHOSE: Final = word_set("seine seiner ihre ihrer meine meiner deine deiner sa son sus su mi tu ma mon eine einer une")
"""Before "Frau Huber", they speak of somebody's wife."""
_DEGREES: Final = r"(?:(?:Prof|Dr|Dra|Pr|PD|Ing|Lic|Arq)\.?\s+|Doktor\s+|Professor(?:in)?\s+)*"


def with_title(person: Person, case: Case, debrief: Debrief, titles: Titles) -> Person:
    """The reader with the title by which notes or mails call them; as they are where none does, or not surely.

    Where two people of the case bear the name, it may be the other's; a first name may tell that it is.
    """
    name = name_of(person, titles.language)
    family = name.family or name.whole.rpartition(" ")[2]
    degree_only = titles.language is Language.GERMAN or not name.titles
    if title_of(person, titles) or not family or not degree_only or _is_shared(person, family, case, titles):
        return person
    texts = tuple(_texts(case, debrief))
    both = (titles.calls_woman, titles.calls_man)
    woman, man = ([*_called(calls, name.given, family, texts)] for calls in both)
    if bool(woman) == bool(man) or name.given.casefold() in (MENS_NAMES if woman else WOMENS_NAMES):
        return person
    degree = "" if name.titles or titles.language is not Language.GERMAN else next(filter(None, woman or man), "")
    return replace(person, name=f"{titles.woman if woman else titles.man} {degree}{person.name}")


def _is_shared(person: Person, family: str, case: Case, titles: Titles) -> bool:
    """Whether somebody else of the case has this family name, or one of the two."""
    words = set(family.casefold().split())
    others = (name_of(one, titles.language) for one in case.people if one.id != person.id)
    return any(words & set((one.family or one.whole).casefold().split()) for one in others)


def _texts(case: Case, debrief: Debrief) -> Iterator[str]:
    """What the candidate noted of this talk, and the mails to and from."""
    for one in debrief.highlights:
        yield from (one.topic, one.detail)
    yield from (debrief.impression, debrief.struck, debrief.excited_by, debrief.to_add)
    yield from (one.text for one in debrief.unasked_questions)
    yield from (one.text for one in debrief.commitments)
    yield from (touch.text[:4_000] for touch in case.touches)


def _called(calls: Calls, given: str, family: str, texts: tuple[str, ...]) -> Iterator[str]:
    """The degree, if any, each time that they are called so: by family name or its first part, or Don by the first."""
    families = "|".join(re.escape(one) for one in dict.fromkeys((family, family.split(maxsplit=1)[0])))
    first = re.escape(given)
    ways = [rf"(?:{calls.by_family})\s+(?P<degree>{_DEGREES}){f'(?:{first} )?' if given else ''}(?:{families})"]
    ways += [rf"(?:{calls.by_first_name})\s+{first}"] if calls.by_first_name and given else []
    called = re.compile(rf"(?<![\w'’-])(?:{'|'.join(ways)})(?![\w-])", re.IGNORECASE)
    for found in (
        found for text in texts for found in called.finditer(text[:4_000]) if _is_theirs(text, found.start())
    ):
        yield _written(found["degree"] or "")


def _written(degrees: str) -> str:
    """The degree as it stands before a name: Dr. of dr; the first of several, and none that is only written."""
    key = degrees.split(maxsplit=1)[0].rstrip(".").casefold() if degrees.strip() else ""
    return {"dr": "Dr. ", "doktor": "Dr. ", "prof": "Prof. ", "professor": "Prof. "}.get(key, "")


def _is_theirs(text: str, at: int) -> bool:
    """Whether no word in front makes them somebody's wife or husband."""
    before = text[:at].casefold().split()[-1:]
    return not before or before[0] not in _WHOSE
