"""How a Spanish text greets and closes: with a colon, usted unless they say tú, and no form that guesses a gender."""

import re
from typing import Final

from afterword.core.facts.person import Person
from afterword.core.facts.voice import Tone
from afterword.core.facts.words import Language
from afterword.core.writing.names import called, full_name, name_of
from afterword.core.writing.tongues.spanish.slips import MENDED
from afterword.core.writing.tongues.titles import Calls, Titles, familiar_name, title_of
from afterword.core.writing.tongues.tongue import Manners

_ABOUT_TWICE: Final = re.compile(r"\bhablamos sobre (?=[^.:;\n]*(?<! y) sobre )")
"""As in "hablamos sobre el puente sobre el río"."""
_CLOSED: Final = re.compile(r",~(?=(\W?))")
"""Behind what is put in between: its second comma falls where another sign stands."""
_FOR_ME: Final = re.compile(
    r"(?:Me fijé además en|Pude ver) que usted (?P<whom>me|nos|se) (?P<stem>\w+?)(?P<end>ió|ó)\b"
)
_IN_IAR: Final = frozenset({"env", "camb", "anunc", "estud", "inic", "limp", "cop", "ampl", "prop", "renunc"})
"""What stands before the end of verbs in -iar."""
_DON: Final = re.compile(r"(?:don|doña|dona|dña?\.?|d\.) ", re.IGNORECASE)
TITLES: Final = Titles(
    woman="Sra.",
    man="Sr.",
    language=Language.SPANISH,
    calls_woman=Calls(by_family=r"señora|señorita|sra\.?|srta\.?|doña|dña\.?", by_first_name=r"doña|dña\.?"),
    calls_man=Calls(by_family=r"señor|sr\.?|don", by_first_name=r"don|d\."),
)


_THAT_YOU: Final = re.compile(
    r"\b(?P<led>saber|presente|en particular) que (?:(?:usted|tú) (?:me )?|me )"
    r"(?:dijo|contó|explicó|comentó|mencionó|dijiste|contaste|explicaste|comentaste"
    r"|mencionaste) que "
)
"""One is glad to know what was said, not that it was: "saber que usted me dijo que hacen mentoría"."""


def greeting(manners: Manners) -> str:
    """As in "Estimada Sra. Ruiz:", "Hola, Dana:", or "Hola:" where no name is known; when it is sent, nobody knows."""
    people = manners.people
    titled = title_of(people[0], TITLES) if len(people) == 1 and not manners.familiar else None
    if titled:
        title, family = titled[0], _family(people[0], titled[1])
        return f"{'Estimada' if title == 'Sra.' else 'Estimado'} {title} {family}:"
    if len(people) == 1 and (degree := _by_degree(people[0], manners)):
        return f"{degree}:"
    names = [_hailed(person, manners) for person in people]
    if len(people) > 3 or not all(names):
        return f"{_hello(manners)}:"
    hello = _hello(manners)
    return (
        f"{hello}, {names[0] if len(names) == 1 else f'{names[0]} y {names[-1]}' if len(names) == 2 else _row(names)}:"
    )


_BY_DEGREE: Final = {
    "dra": "Estimada Dra.",
    "dr": "Estimado Dr.",
    "mtra": "Estimada Mtra.",
    "mtro": "Estimado Mtro.",
    "profa": "Estimada Profa.",
    "lic": "Reciba un cordial saludo, Lic.",
    "ing": "Reciba un cordial saludo, Ing.",
    "arq": "Reciba un cordial saludo, Arq.",
}
"""How one greets by a degree; the last three do not tell whether it is a woman's."""


def _by_degree(person: Person, manners: Manners) -> str:
    """As in "Estimada Dra. Ruiz", where a degree is noted: in America, where one is called by it."""
    degree, _, rest = person.name.partition(" ")
    hello = _BY_DEGREE.get(degree.rstrip(".").casefold(), "")
    name = name_of(person, Language.SPANISH)
    fits = bool(hello and rest and name.family) and manners.country != "ES" and not manners.familiar
    return f"{hello} {name.family}" if fits else ""


def _family(person: Person, name: str) -> str:
    """Behind Don or Doña the first name comes first, known as one or not: "Don Chuy Arriaga" is Sr. Arriaga."""
    words = name.split()
    with_don = _DON.match(person.name) is not None
    return " ".join(words[1:]) if with_don and 1 < len(words) < 4 and name_of(person, Language.SPANISH).whole else name


def _hello(manners: Manners) -> str:
    """For any hour of the day."""
    if not _is_formal(manners):
        return "Hola"
    return "Reciba un cordial saludo" if len(manners.people) == 1 else "Reciban un cordial saludo"


def _hailed(person: Person, manners: Manners) -> str:
    if manners.familiar:
        return familiar_name(person, TITLES)
    return full_name(person.name) if _is_formal(manners) else called(person, Language.SPANISH)


def _is_formal(manners: Manners) -> bool:
    return (manners.letter or manners.tone is Tone.FORMAL) and not manners.familiar


def sign_offs(manners: Manners) -> tuple[str, ...]:
    """The closing line."""
    if _is_formal(manners):
        return ("Atentamente,",)
    if manners.tone is Tone.WARM:
        return ("Un afectuoso saludo,", "Un cordial saludo,")
    return ("Un saludo,", "Un cordial saludo,", "Saludos cordiales,")


def finished(text: str, country: str) -> str:
    """With e and u where the next word begins with their sound, and with del and al; questions bring their marks."""
    del country
    text = _THAT_YOU.sub(r"\g<led> que ", _ABOUT_TWICE.sub("hablamos de ", text))
    text = _FOR_ME.sub(_thanked, text)
    text = _CLOSED.sub(lambda found: "" if found[1] in {".", ",", ":", ";", ")"} else ",", text)
    for wrong, right in MENDED:
        text = wrong.sub(right, text)
    return text


def _thanked(found: re.Match[str]) -> str:
    """What the reader did for one is not noticed but thanked for: "que me enseñara"."""
    stem, end = found["stem"], found["end"]
    ends = "iara" if end == "ió" and stem in _IN_IAR else "iera" if end == "ió" else "ara"
    return f"Le agradezco que {found['whom']} {stem}{ends}"


def _row(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} y {names[-1]}"
