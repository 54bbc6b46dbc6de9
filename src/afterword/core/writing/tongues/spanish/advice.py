"""What to write instead of a Spanish note that is not surely a sentence or a thing."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.naming.parted import is_given_name
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.amounts import MEASURED, tells_load
from afterword.core.writing.tongues.spanish.doers import BARE_DID, DID, DOES
from afterword.core.writing.tongues.spanish.nouns import article_of, is_no_quality
from afterword.core.writing.tongues.spanish.qualities import ALIKE
from afterword.core.writing.tongues.spanish.sure import among_friends
from afterword.core.writing.tongues.spanish.teller import titled_name
from afterword.core.writing.tongues.spanish.things import BINDING, OF_RANK
from afterword.core.writing.tongues.spanish.trade_nouns import HERS
from afterword.core.writing.tongues.spanish.turned import OTHER_ADDRESS, YOU_DO
from afterword.core.writing.tongues.spanish.typed_short import in_full
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE, SINGULAR, is_own, is_verb, many_do
from afterword.core.writing.tongues.spanish.written_out import HERE, loose_number, short_form, spelt_out
from afterword.core.writing.tongues.trimmed import trimmed

_FRIENDS: Final = "“{word}” is talk among friends, a doubt or a filler. Say it plainly, or leave that out."
_YOU: Final = (
    "“{word}” speaks to somebody as tú or vosotros. Write what they do (“hacen …”), or name the thing (“el …”)."
)
_SHORT: Final = "“{word}” is short for something. Write it in full, in words."
_SLASH: Final = "“/” stands for a word. Write that word: “y”, “o”, “por”."
_HERE: Final = "“{word}” is a place where the reader is and you are not. Name the place, or leave that out."
_THEIR_YEARS: Final = "How long somebody has been there they know themselves. Leave it out."
_NOT_SO: Final = "What is not so may be read as a reproach. Say what they do instead, or leave it out."
_NUMBER: Final = (
    "A word seems to be missing before “{word}”: write a sentence with its verb (“tienen …”, “hacen …”), or “de"
    " {word}”."
)
_LOAD: Final = (
    "How much of it there is may be read as a complaint. Name the thing without its number, and without “muchos” or"
    " “varias” (“las habitaciones por turno”)."
)
_TWO: Final = "It seems to hold more than one thought. Write each of them as a note of its own."
_NAMES: Final = "If these are names, write each of them with its capital; else give each its article (“la … y el …”)."
_ROW: Final = re.compile(r"[^\s,]+(?:, [^\s,]+)+(?: [yeo] [^\s,]+)?|[^\s,]+ [yeo] [^\s,]+")
_QUESTION: Final = (
    "It is no whole question. Begin with the word that asks, and give it a verb (“¿Cómo organizan …?”, “¿Hay …?”,"
    " “¿Quién lleva …?”)."
)
_WHO: Final = "Of whom or what “{word}” is said, the note does not tell. Begin with the name or the thing."
_TO_DO: Final = (
    "“{word}” tells what one does, and the talk was about a thing. Name it (“el paso a …”, “la venta de …”)."
)
_NAMED: Final = "“{word}” may be somebody else, whom no text tells of. Say what is done there, or name the thing."
_PLAIN: Final = "Name one thing with its article (“el turno de noche”), or say it with a verb (“tienen …”, “hay …”)."


_LOST_OF: Final = "A word seems to be missing in “{word}”: write “{word}” with “de” between its two things."
_NO_ARTICLE: Final = "An article seems to be missing before “{word}”: write “el …” or “la …” in front."
_OF_SOMEBODY: Final = (
    "“{word}” may be the reader, who knows what they did. Begin with their name (“Dana: …”), or name the thing alone."
)
_BEFORE_NOUN: Final = word_set("""
    la las una unas esta estas su sus mi mucha muchas poca pocas otra otras toda todas cada gran nueva nuevas buena
    buenas primero segundo luego después antes
    cero ahora primera segunda última misma propia más menos mayor mejor alta baja doble media
    """)


def _lost_of(line: str) -> str:
    """The first two nouns of which the second has lost its "de": "campaña esterilización"; "" else."""
    pairs = pairwise(word.casefold() for word in line.split())
    lost = ((one, two) for one, two in pairs if is_no_quality(two) and one.isalpha() and article_of(one))
    return next(
        (
            f"{one} {two}"
            for one, two in lost
            if one not in _BEFORE_NOUN | BINDING and two not in ALIKE and not (is_verb(one) or is_own(one))
        ),
        "",
    )


_MEASURE: Final = "“{word}” tells how long or how often, and not what. Write that in one sentence with its verb."
_UNSURE_VERB: Final = (
    "Whether “{word}” is a verb there, we are not sure. Say it with another one, or write what they do (“hacen …”)."
)
_ACCENT: Final = (
    "“{word}” seems to lack its accent. Write it with that, and begin with who or what it is said of (“Dana: …”)."
)
_MAY_LACK: Final = frozenset(BARE_DID) | word_set("bajo subio aumento crecio cayo llego se")
_OBJECT: Final = word_set("el la los las un una que algo")


def _does(first: str) -> bool:
    """Whether a verb of one person or thing stands in front, of which the note does not tell who it is."""
    return (not many_do(first) and first in (SINGULAR | DOES | DID) - HERS - {"hay"}) or re.search(
        r"\wó$", first
    ) is not None


def _lacks_accent(first: str, rest: list[str]) -> str:
    """The first word, where it is a deed short of its accent: "bajo la merma"."""
    return first if first.casefold() in _MAY_LACK and rest and rest[0].casefold() in _OBJECT else ""


def _somebody(line: str) -> str:
    """Who is told of in front, and may be the reader: "el supervisor"."""
    article, _, rest = line.partition(" ")
    first = rest.partition(" ")[0]
    return f"{article} {first}" if article.casefold() in {"el", "la"} and OF_RANK.fullmatch(first) else ""


def _may_act(first: str, rest: list[str]) -> str:
    """The word behind the reader that may be a verb; "" where it can be none."""
    behind = rest[0] if first == "usted" and rest else ""
    return behind if re.search(r"\w{3}[ae]$(?<![ai]da)", behind) else ""


_IS_NOT_SO: Final = re.compile(r"^no \w+n\b|, (?:no|nunca|nada) \w|\w no (?:se )?\w+")
_BARE_SUBJECT: Final = re.compile(r"(?!no )[a-zñáéíóú]+(?= (?:es|son|está|están)\b)")
_YEARS_THERE: Final = re.compile(r"^\S+(?: \S+)? lleva (?:ya |casi |más de |unos )?\w+ (?:años|meses)\b")


def _somebody_else(written: str, first: str, rest: list[str]) -> str:
    """Who is told of by name, and is not the reader: "Dr. Vidal: el horno", "Lucas: una semana al mes"."""
    told = written.startswith(f"{first}: ") or (first[:1].isupper() and any(map(is_verb, rest)))
    return titled_name(written) or (first if told and is_given_name(first) else "")


def advice(line: str) -> str:
    """As one tells the candidate."""
    written = spelt_out(in_full(trimmed(line)))
    spoken = OTHER_ADDRESS.search(written) or YOU_DO.search(written)
    short = short_form(re.sub(r"^[^:]{1,40}: ", "", written)).strip(":")
    first, *rest = re.split(r"[ ,:]+", written)[:3]
    years = _YEARS_THERE.search(written)
    asked = (
        (_FRIENDS, among_friends(written)),
        (_YOU, spoken.group() if spoken else ""),
        (_THEIR_YEARS, years.group() if years else ""),
        (_OF_SOMEBODY, _somebody(written)),
        (_SLASH if short == "/" else _HERE if short.casefold() in HERE else _SHORT, short),
        (_NO_ARTICLE, found.group() if (found := _BARE_SUBJECT.match(written)) else ""),
        (_NAMED, _somebody_else(written, first, rest)),
        (_WHO, first if _does(first.casefold()) else ""),
        (_UNSURE_VERB, _may_act(first, rest)),
        (_ACCENT, _lacks_accent(first, rest)),
        (_TO_DO, first if INFINITIVE.match(first.casefold()) and "?" not in line else ""),
        (_LOAD, tells_load(written) and "?" not in line),
        (_MEASURE, measure.group() if (measure := MEASURED.match(written)) else ""),
        (_LOST_OF, _lost_of(written) if "?" not in line else ""),
        (_NUMBER, loose_number(written.split())),
        (_NOT_SO, "?" not in line and _IS_NOT_SO.search(written)),
        (_NAMES, written if _ROW.fullmatch(written) else ""),
        (_TWO, ", " in written or ": " in written),
    )
    return next((told.format(word=word) for told, word in asked if word), _QUESTION if "?" in line else _PLAIN)
