"""Who a Spanish note is of, in front of its colon or its verb: what the reader does, or what they told of."""

import re
from typing import Final

from afterword.core.naming.parted import is_given_name
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.accents import bare
from afterword.core.writing.tongues.spanish.doers import IMPERSONAL, NOUNS_TOO, OBJECTS_BEGIN, one_does
from afterword.core.writing.tongues.spanish.nouns import is_sure_noun
from afterword.core.writing.tongues.spanish.turned import BEFORE_VERB
from afterword.core.writing.tongues.spanish.verbs import is_verb, many_do
from afterword.core.writing.tongues.trimmed import names_one

_SHORTEST: Final = 4
"""Letters of a short form of a name."""
_TITLE: Final = (
    r"(?:(?:dra?|sra?|srta|ing|lic|prof|arq|dña)\.?|doctora?|profesora?|señora?|señorita|ingenier[oa]|licenciad[oa]"
    r"|arquitect[oa]|maestr[oa]|don|doña)"
)
_TITLED: Final = re.compile(
    rf"(?<!\w)(?:(?:el|la) )?(?:{_TITLE} )+(?P<name>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){{0,3}})", re.IGNORECASE
)
"""As in "la Dra. Monroy", "don chuy"; what stands behind the name may be caught with it."""
_TELLS: Final = re.compile(
    r"^(?:también |siempre )?(?:dice|dijo|comenta|comentó|cuenta|contó|explica|explicó|menciona|mencionó"
    r"|recalca|recalcó|insiste en|cree) que (?=\w)"
)
"""One is glad to know what was said, not that it was."""
_DEAR: Final = re.compile(
    r"(?P<what>(?!no |que )[^,]+), (?:eso )?(?P<does>le"
    r" (?:(?:encanta|apasiona|gusta|interesa|importa|ilusiona)n?(?: mucho)?"
    r"|hacen? (?:mucha )?ilusi[oó]n|parecen? (?:clave|fundamental|importante|esencial|imprescindible)(?:e?s)?))",
    re.IGNORECASE,
)
_NO_ACTION: Final = word_set("falta sentido bien mal mucho poco frío calor sol")
"""Behind "hace" or "tiene": of no person, or of one and better not told."""


_HERS_TOO: Final = word_set("""
    apuesta captura carda criba defensa espera falla junta liga lima monta muda nota pausa pinta recarga rotura suelta
    tapa toca traba trama trenza vela vuelta
    """)
"""More things of hers that look like what somebody does."""
_SOMEBODY_DOES: Final = re.compile(
    r"(?!(?:como|de|con|en|por|para|al?|hasta|desde|sin|junto) )"
    r"(?:el|la|los|las|un|una|su|mucha|bastante|otr[oa]|cada)? ?(?:\w+ )?"
    r"(?:gente|personas?|alguien|nadie|jef[ea]s?"
    r"|encargad[oa]s?|soci[oa]s?|dueñ[oa]s?|oficial(?:es)?|maestr[oa]s?|compañer[oa]s?|aprendi(?:z|ces)|técnic[oa]s?"
    r"|cliente[as]?|alumn[oa]s?|chic[oa]s?|herman[oa]s?|hij[oa]s?|monitor(?:a|es)?|profesor(?:a|es)?|empresa)\b"
)
"""Behind a verb and without "a": who does it, and no object of it: "recibe el jefe de turno"."""
_TAKES_SOMEBODY: Final = word_set(
    "busca quiere necesita contrata forma prefiere pide incorpora tiene dirige representa"
)


def is_reader(named: str, hearing: Hearing) -> bool:
    """Whether it is a name of the reader, or its first or last word: "Ortega" of "Sr. Ortega", "ruben" of "Rubén".

    So is a first name that is the beginning of it, or begins with it: "Sebastián" of "Seba".
    """
    titled = _TITLED.fullmatch(named)
    return _is_called(titled["name"] if titled else named, hearing)


def _is_called(named: str, hearing: Hearing) -> bool:
    names, said = {bare(name) for name in hearing.names if name.strip()}, bare(named)
    first = [name.split()[0] for name in names if len(name.split()[0]) >= _SHORTEST]
    short = len(said) >= _SHORTEST and any(
        one.startswith(said) or (said.startswith(one) and is_given_name(said)) for one in first
    )
    begun = any(name.startswith(f"{said} ") for name in names)
    return short or begun or said in names | {word for name in names for word in (name.split()[0], name.split()[-1])}


def by_one_name(line: str, hearing: Hearing) -> str:
    """With the reader's name as it is known: "sebas: le apasiona …" of Sebastián, "la Dra. Monroy publica …"."""
    if not hearing.names:
        return line
    line = _TITLED.sub(lambda found: _without_title(found, hearing), line)
    named, colon, rest = line.partition(": ")
    if colon and is_reader(named, hearing):
        return f"{hearing.names[0]}: {rest}"
    first, _, rest = line.partition(" ")
    is_name = rest and is_given_name(first) and is_reader(first, hearing) and not names_one(first, hearing.names)
    return f"{hearing.names[0]} {rest}" if is_name else line


def _without_title(found: re.Match[str], hearing: Hearing) -> str:
    words = found["name"].split()
    for many in range(len(words), 0, -1):
        if _is_called(" ".join(words[:many]), hearing):
            return " ".join([hearing.names[0], *words[many:]])
    return found.group()


_SOMEBODY_TITLED: Final = re.compile(r"\b(?i:dra?|sra?|srta|lic|ing|prof|dña|doña|don)\b\.? [A-ZÁÉÍÓÚ][a-zñáéíóú]+")


def titled_name(line: str) -> str:
    """Who is named by a title, and is not the reader: "Dr. Vidal" of "Dr. Vidal: el escáner nuevo"; "" for nobody."""
    found = _SOMEBODY_TITLED.search(line)
    return found.group() if found else ""


def without_teller(line: str, hearing: Hearing) -> str:
    """What the reader told of, without them, where it is not surely something that they do themselves.

    As "hay 3 becarios" of "Dana: hay 3 becarios", and of "Dana dice que hay 3 becarios".
    """
    named, colon, rest = line.partition(": ")
    if colon and is_reader(named, hearing):
        told = _TELLS.sub("", rest)
        return told if told != rest or _may_be_hers(rest) or not _does(rest.casefold().split()) else line
    name = next((one for one in hearing.names if line.casefold().startswith(f"{one.casefold()} ")), "")
    told = _TELLS.sub("", line[len(name) + 1 :]) if name else ""
    if _may_be_hers(told):
        return told
    return told if told and told != line[len(name) + 1 :] else line


def _may_be_hers(told: str) -> bool:
    """Whether its "la" may be the article of a thing that looks like a verb: "la prueba del perfume en la piel".

    "lo", and "los" or "las" with no word of several behind them, are no article: "lo prueba todo".
    """
    found = re.match(r"la (?P<noun>\w+)(?! (?:ell|usted|él)\w*\b)", told, re.IGNORECASE)
    noun = found["noun"].casefold() if found else ""
    return noun in NOUNS_TOO | _HERS_TOO or is_sure_noun(noun, "")


def _does(low: list[str]) -> bool:
    """Whether it begins with a verb of a person: not "son tres", not "cocina abierta", not "dura un mes"."""
    at = next((at for at, word in enumerate(low) if word not in BEFORE_VERB), len(low))
    word, behind = ("".join(low[at : at + 1]).strip(",;"), "".join(low[at + 1 : at + 2]))
    if not behind or many_do(word) or word == "hay":
        return False
    of_thing = word in IMPERSONAL and not (word in {"mide", "pesa", "produce", "sigue"} and behind in OBJECTS_BEGIN)
    if of_thing or (word in {"hace", "tiene", "da"} and (behind[:1].isdigit() or behind in _NO_ACTION)):
        return False
    if has_its_doer(low[at:]):
        return False
    may_be_thing = word in NOUNS_TOO or (is_sure_noun(word, "") and not word.endswith("ó"))
    return (one_does(word) or is_verb(word)) and (at > 0 or not may_be_thing or behind in OBJECTS_BEGIN)


def has_its_doer(low: list[str]) -> bool:
    """Whether behind the verb in front stands who does it, so that it is not the reader: "trabaja mucha gente"."""
    return low[0].strip(",;") not in _TAKES_SOMEBODY and _SOMEBODY_DOES.match(" ".join(low[1:])) is not None


_TO_NAME: Final = re.compile(r"^a (?P<name>[^,:]{2,40}?) (?=les? [a-zñ]+n? )", re.IGNORECASE)


def dear_in_front(line: str, hearing: Hearing) -> str:
    """As "Dana: le encanta …" where it is noted as "A Dana le encanta …"."""
    found = _TO_NAME.match(line)
    return f"{found['name']}: {line[found.end() :]}" if found and is_reader(found["name"], hearing) else line


def dear_to(line: str, hearing: Hearing) -> str:
    """The thing alone of "Dana: la prevención en niños, le encanta"."""
    named, _, rest = line.partition(": ")
    found = _DEAR.fullmatch(rest) if rest and is_reader(named, hearing) else None
    return found["what"] if found else line


def loved(line: str, thing: Said | None, hearing: Hearing) -> Said | None:
    """As in "a usted le encanta el consejo al paciente", where it agrees; None where it is told of nothing else."""
    named, _, rest = by_one_name(line, hearing).partition(": ")
    found = _DEAR.fullmatch(rest) if rest and is_reader(named, hearing) else None
    if found is None or thing is None or thing.kind not in {Kind.OBJECT, Kind.NOUN} or not hearing.alone:
        return None
    many = thing.text.startswith(("los ", "las ")) or " y " in thing.text
    does = found["does"]
    if many != (does.split()[1].endswith("n")) or not hearing.insider:
        return None
    return Said(f"{'te' + does[2:] if hearing.familiar else f'a usted {does}'} {thing.text}", Kind.SENTENCE)


def about_reader(line: str, hearing: Hearing) -> str:
    """A note as it is read, without the reader in front of its colon."""
    line = by_one_name(line, hearing)
    named, colon, rest = line.partition(": ")
    if colon and is_reader(named, hearing):
        return rest
    name = next((one for one in hearing.names if line.casefold().startswith(f"{one.casefold()} ")), "")
    return f"usted{line[len(name) :]}" if name else line
