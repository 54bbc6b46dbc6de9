"""Other forms of a French note of which no sentence could be made, each tried: what is advised can be told."""

from typing import Final

from afterword.core.writing.tongues.french.acting import NOUNS_TOO
from afterword.core.writing.tongues.french.in_place import HANGING
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS, NEVER, WHEN
from afterword.core.writing.tongues.french.notes import read
from afterword.core.writing.tongues.french.nouns import is_cut
from afterword.core.writing.tongues.french.sure import surely
from afterword.core.writing.tongues.french.things import COUNTED
from afterword.core.writing.tongues.french.verbs import may_be_deed
from afterword.core.writing.tongues.said import Hearing, Kind

_READ: Final = surely(read)
_LONGEST: Final = 14
"""Words of a note that is tried in other forms."""
_FEWEST: Final = 2
_NO_END: Final = frozenset({"même", "ferme", "tout", "toute", "tous", "toutes", "lequel", "laquelle", "lesquels"})
"""What leans on the words behind it, or may be a verb."""


def can_be_told(note: str, *, alone: bool = False) -> bool:
    """Whether all of the note can be said to its reader; `alone`: as a thing with its article."""
    said = _READ(note, Hearing())
    if said is None or said.whole is not None or said.own:
        return False
    return not alone or said.kind in {Kind.OBJECT, Kind.NOUN}


def team_holds_to(doing: str) -> str:
    """The sentence in which a team holds to what is to be done; "" where that cannot be told."""
    said, whole = _READ(doing, Hearing()), f"l'équipe tient à {doing}"
    return whole if said is not None and said.kind is Kind.DOING and can_be_told(whole) else ""


def with_an_article(note: str) -> str:
    """The note with the article that it lacks; "" where that is not all, or not one article alone would do."""
    words = note.split()
    first = words[0] if words else ""
    leads = first in (DETERMINERS - COUNTED) | NOUNS_TOO or is_infinitive(first)
    if not _FEWEST <= len(words) <= _LONGEST or not first.islower() or leads:
        return ""
    forms = [f"{article}{note}" for article in (("l'", "les ") if is_cut(note) else ("le ", "la ", "les "))]
    told = [form for form in forms if can_be_told(form, alone=True)]
    return told[0] if len(told) == 1 else ""


def one_part(note: str) -> str:
    """One of several things between commas that can be told by itself; "" for none."""
    parts = [part.strip() for part in note.split(",")]
    told = (part for part in parts if len(part.split()) >= _FEWEST and can_be_told(part))
    return next(told, "") if len(parts) > 1 else ""


def the_thing_alone(note: str) -> tuple[str, str]:
    """The longest thing that the note begins with and that can be told, and what is in its way; two "" for none."""
    words = note.split()
    if len(words) > _LONGEST or "," in note:
        return "", ""
    for end in range(len(words) - 1, _FEWEST - 1, -1):
        front, behind = words[:end], words[end]
        cut = behind.casefold() in LINKS | NEVER | HANGING or not behind.isalpha() or behind[:1].isupper()
        ends = front[-1].casefold() in LINKS | NEVER | WHEN | _NO_END or may_be_deed(front[-1])
        apart = "et" in front or (end + 1 == len(words) and behind.isdigit())
        if cut and not ends and not apart and can_be_told(" ".join(front), alone=True):
            return " ".join(front), " ".join(words[end:])
    return "", ""
