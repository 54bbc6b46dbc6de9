"""How a French text greets and closes: vous unless they say tu, and Madame or Monsieur only where the name says it."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.facts.person import Person
from afterword.core.facts.voice import Address, Tone
from afterword.core.facts.words import Language
from afterword.core.naming.parted import parted
from afterword.core.naming.titles import key_of
from afterword.core.writing.names import full_name, name_of
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.nouns import de, is_cut
from afterword.core.writing.tongues.titles import Calls, Titles, familiar_name, formal_name, title_of
from afterword.core.writing.tongues.tongue import Manners

TITLES: Final = Titles(
    woman="Madame",
    man="Monsieur",
    language=Language.FRENCH,
    calls_woman=Calls(by_family=r"madame|mme\.?|mlle\.?|mademoiselle"),
    calls_man=Calls(by_family=r"monsieur|m\.|mr\.?"),
)
_DOCTOR, _PROFESSOR, _LAWYER = "Docteur", "Professeur", "Maître"
_OFFICES: Final = {
    **dict.fromkeys(("dr", "docteur", "dre", "docteure"), _DOCTOR),
    **dict.fromkeys(("pr", "prof", "professeur", "professeure", "pre"), _PROFESSOR),
    **dict.fromkeys(("me", "maître", "maitre"), _LAWYER),
}
_SHE_DOCTOR: Final = re.compile(r"^Dre\.? (?=\S+ \S)")
"""Before two names at least: alone before one, Dre may be a first name."""
_OF_HERS: Final = frozenset({"CA", "CH"})
"""Countries where a woman is a Docteure in speech."""
_NARROW: Final = "\u202f"
_BEFORE: Final = re.compile(r" (?=[?!;:»])")
_QUOTED: Final = re.compile(r'(?<![\w"])"([^\s"](?:[^"\n]{0,60}[^\s"])?)"(?!\w)')
_SHARE: Final = re.compile(r"(?<=\d) ?%")
_HOUR: Final = re.compile(r"\b\d{1,2} h(?: \d\d)?\b")
_TIGHT: Final = re.compile(r" (?=[?!;])")


def greeting(manners: Manners) -> str:
    """Bonjour Madame Ruiz, / Bonjour Dana Ruiz, / Bonjour Dana, / Madame, Monsieur, where a letter knows no title.

    By the first name too where the candidate writes so: with it goes vous all the same.
    """
    people = manners.people
    titled = [title_of(person, TITLES) for person in people]
    if manners.familiar:
        return f"Bonjour {familiar_name(people[0], TITLES)},".replace(" ,", ",")
    if manners.tone is Tone.FORMAL and len(people) == 1 and titled[0]:
        return f"{titled[0][0]},"
    if manners.letter:
        return f"{titled[0][0]}," if len(people) == 1 and titled[0] else "Madame, Monsieur,"
    if len(people) > 3 or not all(full_name(person.name) for person in people):
        return "Bonjour,"
    by_first_name = manners.address is Address.FIRST_NAME and manners.tone is not Tone.FORMAL
    names = [
        familiar_name(person, TITLES) if by_first_name else _spoken_to(person, manners.country) for person in people
    ]
    return f"Bonjour {_and(names)},"


def _spoken_to(person: Person, country: str) -> str:
    """Madame Ruiz, Docteur Ruiz, Dana Ruiz: a doctor is no "Dr Dana Ruiz" to the ear."""
    person = replace(person, name=_SHE_DOCTOR.sub("Docteure ", person.name))
    name = name_of(person, Language.FRENCH)
    office = _OFFICES.get(key_of(name.titles[0])) if name.titles and title_of(person, TITLES) is None else None
    family = name.whole or name.family
    her = office == _DOCTOR and country in _OF_HERS and key_of(name.titles[0]) == "docteure"
    return f"{office}{'e' * her} {family}" if office and family else formal_name(person, TITLES)


def named(name: str) -> str:
    """A name inside a sentence: Philippe Huet for "Dr Philippe Huet", le docteur Huet for "Dr Huet"; Me Roy stays."""
    name = _SHE_DOCTOR.sub("Docteure ", name)
    first, _, rest = name.partition(" ")
    office = _OFFICES.get(key_of(first), "")
    if office not in {_DOCTOR, _PROFESSOR} or not rest:
        return name
    known = parted(name, language=Language.FRENCH)
    return known.bare if known.given and known.family else f"le {office.lower()} {rest}"


def sign_offs(manners: Manners) -> tuple[str, ...]:
    """The closing line; a letter has a whole sentence."""
    if manners.familiar:
        return ("Bien à toi,", "Bonne journée,")
    known = len(manners.people) == 1 and title_of(manners.people[0], TITLES) is not None
    if manners.letter or (manners.tone is Tone.FORMAL and known):
        title = title_of(manners.people[0], TITLES) if len(manners.people) == 1 else None
        whom = title[0] if title else "Madame, Monsieur"
        return (f"Je vous prie d'agréer, {whom}, mes salutations distinguées.",)
    if manners.tone is not None:
        return ("Sincères salutations,",) if manners.tone is Tone.FORMAL else ("Bien à vous,", "Très cordialement,")
    return ("Bien cordialement,", "Cordialement,")


_OF: Final = re.compile(r"\bde~(?=(\S+))|(?<=possibilité )de (?=(\S+))|(?<=perspective )de (?=(\S+))")
"""Before a name, and before what there is to do: "parler d'ergonomie", "la possibilité d'apprendre"."""
_THAT: Final = re.compile(r"\bque~(?=(\S+))")
_THAT_YOU: Final = re.compile(
    r"\bque~(?:vous|tu) (?:(?:m'|l')?(?:avez|as) (?:dit|expliqué)|dites|dis|expliquez|expliques) (?:que |qu')"
)
"""What the reader said is kept in mind itself."""
_OF_BOTH: Final = re.compile(r"\b((?:possibilité|perspective) de [^.;:\n]* et )(\w+)")
"""Two things to do have "de" each: "la possibilité d'être dehors et de voir du monde"."""
_CLOSED: Final = re.compile(r",~(?=(\W?))")
"""Behind what is put in between: its second comma falls where another sign stands."""


_ON: Final = r"[^.:;\n]*(?<! et) sur (?!place|mesure|site|rendez|demande|commande|pied|deux|trois|quatre|cinq|six|\d)"
_ABOUT_TWICE: Final = re.compile(rf"\b(échanges?|discussions?) sur (les |le |la |l'|votre |vos |ton |tes )(?={_ON})")
"""As in "nos échanges sur les séances sur le sommeil"."""
_AROUND: Final = {"les ": "des ", "le ": "du ", "la ": "de la ", "l'": "de l'"}
_SAID_TWICE: Final = re.compile(rf"\b(dit|entendu|plus|porté surtout) sur (les |le |la |l'|votre |vos )(?={_ON})")
_STRUCK: Final = re.compile(r"remarqué ((?:l'|l[ea] |votre )[\w-]+) ((?:très|toute?) [\w-]+)\.")
"""As in "j'ai remarqué l'atelier très propre"."""
_HONOUR: Final = re.compile(
    r"Nos échanges (sur|autour) ([^.\n]*\b(?:étoiles?|prix|labels?|médailles?|récompenses?|distinctions?|trophées?"
    r"|certifications?|titres?|anniversaire|déménagement)\b[^.\n]*) m'ont donné une vision plus concrète du poste"
    r"|Ce que j'ai entendu (sur) ([^.\n]*\b(?:étoiles?|prix|médailles?|récompenses?|distinctions?|trophées?)\b[^.\n]*)"
    r" m'aide à mieux comprendre le poste"
)
"""What is an honour to the house tells nothing of the job."""


def finished(text: str, country: str) -> str:
    """No blank breaks before ? ! ; : and within « » (in Canada before the colon alone), nor in an hour."""
    text = _THAT.sub(lambda found: "qu'" if is_cut(found[1]) else "que ", _THAT_YOU.sub("que~", text))
    text = _OF_BOTH.sub(lambda found: f"{found[1]}{de(found[2])}" if is_infinitive(found[2]) else found[0], text)
    text = _OF.sub(lambda found: "d'" if is_cut(next(filter(None, found.groups()))) else "de ", text)
    text = _STRUCK.sub(lambda found: f"remarqué que {found[1]} est {found[2]}.", text)
    text = _HONOUR.sub(_of_honour, text)
    text = _ABOUT_TWICE.sub(lambda found: f"{found[1]} autour {_with_of(found[2])}", text)
    text = _SAID_TWICE.sub(lambda found: f"{found[1]} à propos {_with_of(found[2])}", text)
    text = _CLOSED.sub(lambda found: "" if found[1] in {".", ",", ":", ";"} else ",", text)
    text = _QUOTED.sub(r"« \1 »", text)
    if country == "CA":
        text = _TIGHT.sub("", text)
    text = _SHARE.sub("\u00a0%", text)
    text = _HOUR.sub(lambda hour: hour[0].replace(" ", "\u00a0"), text)
    return _BEFORE.sub(_NARROW, text).replace("« ", f"«{_NARROW}")


def _with_of(article: str) -> str:
    return _AROUND.get(article, f"de {article}")


def _of_honour(found: re.Match[str]) -> str:
    joint, what = (found[1], found[2]) if found[1] else (found[3], found[4])
    return f"J'ai particulièrement apprécié notre échange {joint} {what}"


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} et {names[-1]}"
