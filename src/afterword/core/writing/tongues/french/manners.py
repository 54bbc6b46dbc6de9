"""How a French text greets and closes: vous unless they say tu, and Madame or Monsieur only where the name says it."""

import re
from typing import Final

from afterword.core.facts.voice import Tone
from afterword.core.writing.names import called, full_name
from afterword.core.writing.tongues.titles import Titles, title_of
from afterword.core.writing.tongues.tongue import Manners

_TITLES: Final = Titles(woman="Madame", man="Monsieur")
_NARROW: Final = "\u202f"
_BEFORE: Final = re.compile(r" (?=[?!;:»])")
_HOUR: Final = re.compile(r"\b\d{1,2} h(?: \d\d)?\b")
_TIGHT: Final = re.compile(r" (?=[?!;])")


def greeting(manners: Manners) -> str:
    """Bonjour Madame Ruiz, / Bonjour Dana Ruiz, / Bonjour Dana, / Madame, Monsieur, where a letter knows no title."""
    people = manners.people
    titled = [title_of(person.name, _TITLES) for person in people]
    if manners.familiar:
        return f"Bonjour {called(people[0])},".replace(" ,", ",")
    if manners.tone is Tone.FORMAL and len(people) == 1 and titled[0]:
        return f"{titled[0][0]},"
    if manners.letter:
        return f"{titled[0][0]}," if len(people) == 1 and titled[0] else "Madame, Monsieur,"
    if len(people) > 3 or not all(full_name(person.name) for person in people):
        return "Bonjour,"
    names = [" ".join(title) if title else full_name(person.name) for title, person in zip(titled, people, strict=True)]
    return f"Bonjour {_and(names)},"


def sign_offs(manners: Manners) -> tuple[str, ...]:
    """The closing line; a letter has a whole sentence."""
    if manners.familiar:
        return ("Bien à toi,", "Bonne journée,")
    known = len(manners.people) == 1 and title_of(manners.people[0].name, _TITLES) is not None
    if manners.letter or (manners.tone is Tone.FORMAL and known):
        title = title_of(manners.people[0].name, _TITLES) if len(manners.people) == 1 else None
        whom = title[0] if title else "Madame, Monsieur"
        return (f"Je vous prie d'agréer, {whom}, mes salutations distinguées.",)
    if manners.tone is not None:
        return ("Sincères salutations,",) if manners.tone is Tone.FORMAL else ("Bien à vous,", "Très cordialement,")
    return ("Bien cordialement,", "Cordialement,")


def finished(text: str, country: str) -> str:
    """No blank breaks before ? ! ; : and within « » (in Canada before the colon alone), nor in an hour."""
    if country == "CA":
        text = _TIGHT.sub("", text)
    text = _HOUR.sub(lambda hour: hour[0].replace(" ", "\u00a0"), text)
    return _BEFORE.sub(_NARROW, text).replace("« ", f"«{_NARROW}")


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} et {names[-1]}"
