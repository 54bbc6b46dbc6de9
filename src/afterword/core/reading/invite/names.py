"""A person's name as it should stand in a greeting, from the ways in which calendars write it; nothing is invented."""

import re
import unicodedata
from itertools import takewhile

from afterword.core.naming.capitals import capital, in_order_of_capitals
from afterword.core.naming.given_names import GIVEN_NAMES
from afterword.core.naming.titles import Sort, as_said, is_office, key_of, sort_of

_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_BRACKETS = re.compile(r"[(\[{<][^()\[\]{}<>]{0,200}[)\]}>]?")
_TAIL = re.compile(r"\s*[/|].*$|\s+(?:via|[|@–—•·:/]|-|at|from)\s+.*$", re.IGNORECASE)
_QUOTES = " \t'\"’‘“”`´,;:|-–—"
_SUFFIX = re.compile(
    r"(?:ph\.?\s?d|m\.?d|d\.?phil|mba|m\.?sc|b\.?sc|jd|esq|cpa|pmp|cissp|rn|shrm-s?cp|s?phr|cfa|jr|sr|ii|iii|iv|"
    r"he/.*|she/.*|they/.*)\.?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\S+@\S+")
_NO_NAME = frozenset({"info", "mail", "me", "contact", "hello", "hi", "office"})
LONGEST = 200
_LONGEST_SHORT_FORM = 4


def clean_name(written: str) -> str:
    """Return the name in natural order without firm, Mr or Ms, pronouns or quotes; empty when none is left.

    An academic title stays, in front: somebody may want to be greeted by it.
    """
    bare = " ".join(_HIDDEN.sub(" ", written[: LONGEST * 5]).split())
    if _ADDRESS.fullmatch(bare.strip(_QUOTES + "<>")):
        return ""
    bare = _TAIL.sub("", _BRACKETS.sub(" ", bare))
    bare = _without_address_form(_unquoted(bare))
    if re.fullmatch(r"[a-z]+[._][a-z]+", bare):
        return name_from_address(bare)
    words = _natural_order(bare).split()
    offices = list(takewhile(is_office, words[:-1]))
    rest = words[len(offices) :]
    bare_words = [word for word in rest if not _title(word)]
    titles = [*offices, *(title for word in rest if bare_words and (title := _title(word)))]
    return " ".join([*titles, *in_order_of_capitals(bare_words or rest)])


def written_out(name: str) -> str:
    """Return the name in small letters as Germans write it where there are no umlauts: mueller."""
    return name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")


def untitled(name: str) -> str:
    """Return the name without academic titles, as somebody is spoken of and found again."""
    words = [word for word in name.split() if not _title(word)]
    return " ".join(words[len(list(takewhile(is_office, words[:-1]))) :])


def _title(word: str) -> str:
    """An academic title, wherever it stands, as one writes it."""
    if sort_of(key_of(word)) is not Sort.DEGREE:
        return ""
    return as_said(word) if word.endswith(".") or len(word) > _LONGEST_SHORT_FORM else f"{as_said(word)}."


def _without_address_form(name: str) -> str:
    """The name without Mr, Frau or Mme: nobody is sorted into one of two by a calendar."""
    first, _, rest = name.partition(" ")
    is_form = key_of(first) != "m" and sort_of(key_of(first)) is Sort.ADDRESS
    return rest if is_form and rest else name


def name_from_address(email: str) -> str:
    """Return what the address suggests: a guess to be confirmed, empty where it suggests nothing.

    One word that is no common first name (mwilson, tn) is no name; nor is anything with a single letter in it.
    """
    local = email.rsplit("@", 1)[0].split("+", 1)[0]
    words = [word for word in re.split(r"[._\-0-9]+", local) if word]
    if not words or len(words) > 4 or "".join(words).lower() in _NO_NAME or not all(map(str.isalpha, words)):
        return ""
    is_first_name_alone = len(words) == 1 and words[0].lower() in GIVEN_NAMES
    is_whole = 1 < len(words) < 4 and min(map(len, words)) > 1
    return " ".join(map(capital, words)) if is_first_name_alone or is_whole else ""


def same_name(one: str, other: str) -> bool:
    """Return whether two names are the same words, whatever their order, capitals and accents."""
    words = name_key(one)
    return bool(words) and words == name_key(other)


def name_key(name: str) -> tuple[str, ...]:
    """Return what is the same for the same name, whatever its order, capitals and accents; () for none."""
    plain = unicodedata.normalize("NFKD", untitled(clean_name(name)).casefold())
    return tuple(sorted("".join(sign for sign in plain if not unicodedata.combining(sign)).split()))


def _unquoted(text: str) -> str:
    """Take off quotes around all of it; the ones inside, as in O'Brien, stay."""
    return " ".join(text.split()).strip(_QUOTES)


def _natural_order(name: str) -> str:
    """Turn "Ruiz, Dana" round, after taking off degrees and generations at the end."""
    parts = [part.strip() for part in name.split(",") if part.strip()]
    while len(parts) > 1 and _SUFFIX.fullmatch(parts[-1]):
        parts.pop()
    if len(parts) == 2 and len(parts[0].split()) <= 4:
        return f"{parts[1]} {parts[0]}"
    if len(parts) == 3 and _SUFFIX.fullmatch(parts[1]):
        return f"{parts[2]} {parts[0]}"
    return parts[0] if parts else ""
