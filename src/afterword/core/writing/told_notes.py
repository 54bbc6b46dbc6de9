"""Whether a text says what a note holds: all of it, a part, or nothing."""

import re
from collections.abc import Sequence
from itertools import pairwise

from afterword.core.wording import sentences_of
from afterword.core.writing.clipped import made_whole
from afterword.core.writing.matter_words import fewest_of, matter_words
from afterword.core.writing.prose.tidy import note_lines, printable, spelt_out
from afterword.core.writing.role import role_written
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.tongue import Tongue

_ASKS = re.compile(r"\?|\b(?:ask|know|hear|wonder\w*|curious|subject)\b")
_FIGURE = re.compile(r"\d+")
_COUNTS = re.compile(
    r"(?:(?<=\b\d)|(?<=\b\d\d)|(?<=\b[DdHhFfPM]r)|(?<=\bM)|(?<=\bMe)|(?<=\bMme)|(?<=\b[uv]\.a)|(?<=\bz\.B)|(?<=\b[fmvuo])|(?<=\bmax)|(?<=\bmind)"
    r"|(?<=\binkl)|(?<=\bca))\.(?= \w)"
)
"""The stop of a number that counts, of a title or of a short form, where no sentence ends."""
_ONE = re.compile(r"\beine?n? [A-ZÄÖÜ]")
"""One of a thing as German writes it out."""
_TIMES = re.compile(r"\b\d ?(?:x|mal)\b")
"""How often something is, which is spelt out."""
_STOCK = matter_words("time talk conversation thanks today role")
"""What any thank-you says."""
_HOW_OFTEN = re.compile(
    r"\b(?:each|every|per|an?) (hour|day|week|month|year|night|morning|afternoon|evening|shift|term|season|spring"
    r"|summer|autumn|fall|winter|[A-Z][a-z]+day|January|February|March|April|June|July|August|September|October|November"
    r"|December)\b",
    re.IGNORECASE,
)
_LONG_NOUN = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]{9,}\b")
"""A noun of German that says so much that its beginning does not stand for it: "Genehmigungsverfahren"."""
_COMMAS = re.compile(r"[,;]\s|\s[-–—/]\s|[()]")
_ROWS = re.compile(rf"{_COMMAS.pattern}|\s(?=(?:so|because|since|until|till|but|from)\s|(?:last|next) \w+$|max$)")
"""Of English, where a further part begins: "… so some overnights", "… since May"."""
_BRACKETS = re.compile(r"[(),]")
_UNDER_NAME = re.compile(r"^[^\W\d_][\w'-]*(?: [\w'-]+){0,2} ?: ")
"""Who a note is about, before a colon."""


def without_role(text: str, role: str) -> str:
    """Without the role as it may stand in it, whose words are no note's."""
    for name in (role, role_written(role), role_written(role).partition(",")[0]):
        text = re.sub(rf"\b{re.escape(name)}(?!\w)", "", text) if name else text
    return text


def parts_of_note(note: str) -> list[str]:
    """The sentences of a note, as they were typed but for white space."""
    lines = [_COUNTS.sub("\u2024", printable(line)) for line in note[:4_000].splitlines()]
    parts = [part.replace("\u2024", ".") for line in lines for part in sentences_of(line)]
    return [part for part in parts if any(map(str.isalnum, part))]


def sentences_in(text: str, tongue: Tongue | None, *, asking: bool = False) -> list[frozenset[str]]:
    """The words of matter of each sentence; `asking`: of the questions alone."""
    told = [one for one in sentences_of(text) if not asking or tongue or _ASKS.search(one)]
    return [matter_words(one, tongue) for one in told]


def without(added: str, said: Sequence[frozenset[str]], tongue: Tongue | None) -> list[frozenset[str]]:
    """The sentences but the one that says what the candidate adds, which tells nothing of the talk."""
    matter = matter_words(added, tongue)
    return [one for one in said if not matter or not matter <= one]


def is_told(part: str, said: Sequence[frozenset[str]], text: str, tongue: Tongue | None, heard: Hearing) -> bool:
    """Whether the text has it; nothing between its commas may be lost, and no figure of it."""
    if tongue is not None and (_is_quoted(part, text) or _stands_in_parts(part, text)):
        return True
    if _is_read_in(part, text, tongue, heard):
        return tongue is None or not _has_lost(tongue.unsaid(part) or part, text, tongue)
    if (
        tongue is not None
        and tongue.beside
        and _are_both_told(tongue.beside(part, "", heard), part, text, tongue.joint)
    ):
        return not _has_lost(part, text, tongue)
    if tongue is not None and _is_read_in(part, text, tongue, heard, entire=False):
        return False
    return _is_said(part, said, tongue) and not _has_lost(part, text, tongue)


_QUOTES = re.compile(r"«\s*([^«»]{3,})\s*»|„([^„“]{3,})“")
"""What stands in the quotation marks of the text, as German, French and Spanish have them."""


def _is_quoted(part: str, text: str) -> bool:
    """Whether all that was noted behind a name is given back in its own words."""
    line = " ".join(_UNDER_NAME.sub("", part).split()).strip(" .!").casefold()
    found = (" ".join((one[1] or one[2]).split()).casefold() for one in _QUOTES.finditer(text))
    return bool(line) and line in found


def _stands_in_parts(part: str, text: str) -> bool:
    """Whether all that stands between its commas is in the text as it was typed: "31 por clase y niveles distintos"."""
    rows = [row.strip() for row in part.strip(" .").split(", ")]
    return len(rows) > 1 and all(" " in row and stands(row, text) for row in rows)


def _are_both_told(pair: tuple[Said | None, Said | None], part: str, text: str, joint: str) -> bool:
    """Whether the text has the thing of a note and what the note says of it, or two things that it names in a row."""
    topic, more = pair
    if more is None and topic is not None and topic.whole is None and _is_all_of(topic, part, joint):
        return stands(topic.text, text)
    return all(one is not None and stands(one.text, text) for one in pair)


def _is_all_of(topic: Said, part: str, joint: str) -> bool:
    """Whether nothing of the note stands outside: two in a row, what was hung on a thing, a clause of both, a deed."""
    last, noted = topic.text.rpartition(" ")[2], part.rpartition(" ")[2]
    ends = topic.text.endswith((")", ",")) or last in {noted, f"{noted}n"}  # "mit 20 Plätzen"
    return ends or f" {joint} " in topic.text or topic.kind in {Kind.HOW, Kind.DOING, Kind.MAXIM}


_IN_WORDS = dict(zip("23456789", ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"), strict=True))
"""Small figures as German writes them behind a year: "seit 2022 zwei Spiele"."""


def _has_lost(part: str, text: str, tongue: Tongue | None) -> bool:
    written = part if tongue else spelt_out(part)
    if tongue is None and _when_lost(written, text):
        return True
    figures = set(_FIGURE.findall(_TIMES.sub("", written) if tongue else written))
    words = {figure for figure, word in _IN_WORDS.items() if tongue and re.search(rf"\b{word}\b", text)}
    if figures - words - set(_FIGURE.findall(text)) - ({"1"} if tongue and _ONE.search(text) else set()):
        return True
    if tongue and any(noun[:-3].casefold() not in text.casefold() for noun in _LONG_NOUN.findall(written)):
        return True
    known = matter_words(text, tongue) if tongue else _near(written, text)
    parts = [row for row in (_COMMAS if tongue else _ROWS).split(written) if tongue is None or not stands(row, text)]
    rows = [matter_words(row, tongue) for row in parts]
    return any(row and _is_row_lost(row, known, tongue) for row in rows)


def _near(part: str, text: str) -> frozenset[str]:
    """The words of matter of the English sentences that tell the most of it: "year" of another one is none of it."""
    matter, said = matter_words(part), [matter_words(one) for one in sentences_of(text)]
    most = max((len(matter & one) for one in said), default=0)
    return frozenset().union(*(one for one in said if 2 * len(matter & one) > most)) if most else matter_words(text)


def _when_lost(part: str, text: str) -> bool:
    """Whether how often it is, as in "each February", is not in an English text."""
    return not all(re.search(rf"\b{found[1]}s?\b", text, re.IGNORECASE) for found in _HOW_OFTEN.finditer(part))


def _is_row_lost(row: frozenset[str], known: frozenset[str], tongue: Tongue | None) -> bool:
    """Whether what stands between two commas is not in the text; in English, whether less than half of it is."""
    return not row & known if tongue else 2 * len(row & known) <= len(row) - (len(row) > 2)


def _is_said(part: str, said: Sequence[frozenset[str]], tongue: Tongue | None) -> bool:
    """Whether half of its words of matter stand in one sentence, or most of them in two that follow each other."""
    lines = (part,) if tongue else note_lines(part)  # which spells English short forms out
    matter = frozenset(word for line in lines for word in matter_words(line, tongue))
    half, most = max((len(matter) + 1) // 2, fewest_of(matter)), (3 * len(matter) + 3) // 4
    together = any(len(matter & (one | other)) >= most for one, other in pairwise(said))
    return bool(matter) and (together or any(len(matter & words) >= half for words in said))


def is_partly_told(part: str, said: Sequence[frozenset[str]], text: str, tongue: Tongue | None, heard: Hearing) -> bool:
    """Whether the text says some of it."""
    if _is_said(part, said, tongue):
        return True
    if tongue is None:
        rows = [matter_words(row) for row in _COMMAS.split(spelt_out(part.rpartition(": ")[2]))]
        return len(rows) > 1 and any(row - _STOCK and any(row <= words for words in said) for row in rows)
    topic = tongue.beside(part, "", heard)[0] if tongue.beside else None
    return _is_read_in(part, text, tongue, heard, entire=False) or (topic is not None and stands(topic.text, text))


def begins_in(part: str, text: str, tongue: Tongue | None, heard: Hearing) -> bool:
    """Whether the text has the thing in front of a note, without what is spliced to it."""
    return tongue is not None and _is_read_in(part, text, tongue, heard, entire=False)


def _is_read_in(part: str, text: str, tongue: Tongue | None, heard: Hearing, *, entire: bool = True) -> bool:
    """Whether what that language makes of it stands in the text; `entire`: of all of it."""
    line = " ".join(part.split())
    if tongue is None:  # "team size" is asked as "How big is the team?"
        whole = made_whole(line.rstrip("?. "), frozenset())
        return whole != line and whole.casefold() in text.casefold()
    known = [
        one for one in _readings(line, tongue, heard) if one.whole is None or not entire or stands(one.whole, text)
    ]
    return any(stands(one.text, text) for one in known)


def _readings(line: str, tongue: Tongue, heard: Hearing) -> list[Said]:
    """As this reader hears it, and as anybody would."""
    readers = (tongue.read, tongue.asked, tongue.own or tongue.read)
    lines = {line, tongue.unsaid(line), _UNDER_NAME.sub("", line)}
    hearings = {Hearing(), heard}
    read = [reader(one, hearing) for one in lines for reader in readers for hearing in hearings if one]
    return [one for one in read if one is not None]


def stands(said: str, text: str) -> bool:
    """Whether the text has it, perhaps with a part of it in brackets."""
    plain = said.casefold().rstrip(" ?,")
    bare = _BRACKETS.sub("", text.casefold())
    return bool(said) and (plain in text.casefold() or _BRACKETS.sub("", plain) in bare)
