"""Names that stand in an invitation's words, found again in the addresses made of them: mwilson@ is Mark Wilson."""

import re
import unicodedata
from itertools import pairwise

from afterword.core.reading.invite.names import clean_name, untitled, written_out
from afterword.core.reading.invite.titles import name_in, names_told

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_MOST_WORDS = 3_000
_LONGEST_RUN = 4
_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms"})


def written_names(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names that `text` announces as interviewers', and everything in it that could be a name."""
    told = frozenset(names_told(text))
    return told, told | frozenset(found for run in _runs(text) if (found := name_in(run)))


def name_for(local: str, names: tuple[frozenset[str], frozenset[str]]) -> str:
    """Return the one name of which the local part is made; "" where none fits, or several do."""
    told, possible = names
    wanted = _letters(re.sub(r"\d+", "", local.split("+", 1)[0]))
    if len(wanted) < 2:
        return ""
    for fitting in (
        {name for name in told if wanted in _forms(name)},
        {name for name in possible if wanted in _forms(name)},
        {name for name in told if wanted in _short_forms(name)},
    ):
        if fitting:
            return fitting.pop() if len(fitting) == 1 else ""
    return ""


def with_title(name: str, text: str) -> str:
    """The name with the Dr. or Prof. that stands before it in `text`, where it has none of its own."""
    if not name or untitled(name) != name:
        return name
    found = re.search(rf"\b((?:(?:Dr|Prof|Dra)\.? (?:med\. )?){{1,2}}){re.escape(name)}(?!\w)", text)
    return clean_name(f"{found[1]}{name}") if found else name


def _runs(text: str) -> list[str]:
    """Return every two to four words with capitals that follow each other with a blank between."""
    words = [word for word in list(_WORD.finditer(text))[:_MOST_WORDS] if word.group().casefold() not in _TITLES]
    touching = [text[one.end() : other.start()] == " " and other.group()[0].isupper() for one, other in pairwise(words)]
    found = []
    for first, word in enumerate(words):
        for last in range(first + 1, min(first + _LONGEST_RUN, len(words))):
            if not word.group()[0].isupper() or not touching[last - 1]:
                break
            found.append(text[word.start() : words[last].end()])
    return found


def _forms(name: str) -> set[str]:
    """Return the local parts that firms make of a name, without dots: markwilson, mwilson, markw, wilsonm."""
    return {form for spelled in (name, written_out(name)) for form in _forms_of(list(map(_letters, spelled.split())))}


def _forms_of(words: list[str]) -> set[str]:
    first, *rest = words
    last, middle = rest[-1] if rest else "", "".join(word[:1] for word in rest[:-1])
    if not first or not last:
        return set()
    parts = (first + last, first[0] + last, first + last[0], last + first, last + first[0], first[0] + middle + last)
    return {*parts, first + "".join(rest), first[0] + "".join(rest), "".join(rest) + first}


def _short_forms(name: str) -> set[str]:
    """Return what is enough only among the announced: the first name, the family name, the initials."""
    words = [_letters(word) for word in name.split()]
    return {words[0], words[-1], "".join(word[:1] for word in words)}


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("ł", "l"))
    return "".join(sign for sign in plain if sign.isalpha())
