"""What somebody thinks of a thing, noted under their name: "Paul : le plancton, sa passion depuis sa thèse".

The judgement is the point of the note, so that the thing is never told without it: both stand behind a colon.
"""

import re
from itertools import pairwise
from typing import Final

from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.counted import counted
from afterword.core.writing.tongues.french.held_to import held_to, is_complaint
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS
from afterword.core.writing.tongues.french.notes import read
from afterword.core.writing.tongues.french.of_reader import PERSON
from afterword.core.writing.tongues.french.things import COUNTED, named
from afterword.core.writing.tongues.french.turned import theirs
from afterword.core.writing.tongues.said import Hearing, Kind, Said

_JUDGED: Final = re.compile(
    r"(?P<head>[^,;:?!]+?)(?P<joint>,)? (?P<tail>(?(joint)(?:"
    r"(?:son|sa|ses|une?) [^,]+|(?:le|la|les) (?:plus|moins) [\w'-]+"
    r"|(?:le mieux|l'(?:essentiel|âme)|l[ea] (?:base|clé|priorité|cœur|règle|force|signature))"
    r"(?: d(?:e |u |'|es )[^,]+)?"
    r"|(?:jamais|pas|plutôt que|et jamais|et pas|et non)"
    r" (?:(?:à|au|aux|en|par|sur|sous|dans|chez|avec|sans|de) |d')[^,]+"
    r"|(?P<some>[\w-]+) [\w-]+ (?:au moins|au plus|minimum|maximum))"
    r"|(?:plutôt qu(?:e |')|avant (?:l[ea]s? |l'))[^,]+))",
    re.IGNORECASE,
)
"""A thing or a deed, and the judgement; without a comma what it is done for, or made of, in the place of another."""


_ONE_OF_ANY: Final = re.compile(r"(?:une?|des) [^,;:?!]+ [^,;:?!]+", re.IGNORECASE)
"""What is told of theirs as of any one: "nous avons parlé d'une torréfaction lente" is odd to whose it is."""


_OF_PROCESS: Final = re.compile(
    r"(?:l[ea]s? |l'|une? |des )?(?:seconde? |deuxième |autre |petite? |dernier |dernière )?"
    r"(?:entretiens?|essais?|réponses?"
    r"|retours?|rendez-vous|appels?|tests?|décisions?|contrats?|offres?|embauche|période|visio|fille|fils|enfants?|mari"
    r"|femme|chien|chat|patron(?:ne)?|chef(?:fe)?|candidat\w*)\b",
    re.IGNORECASE,
)
"""What comes next with the candidate, and who is near to somebody: no point of theirs on the work."""


def judged(line: str, hearing: Hearing) -> Said | None:
    """The point as it stands behind a colon; None where what is judged is not surely one thing or deed."""
    found = _JUDGED.fullmatch(line)
    if _OF_PROCESS.match(line):
        return None
    if found is None and _ONE_OF_ANY.match(line) and not is_complaint(line):
        thing = named(line.split()) or counted(line.split())
        return Said(thing.text, Kind.DOING) if thing is not None and thing.words > 1 else None
    if found is None or not hearing.alone or is_complaint(line) or _counts_nothing(found["some"]):
        return None
    tail = theirs(found["tail"].split(), hearing, about_reader=True)
    head = _judged_of(found["head"].split(), hearing)
    if not head or not tail or _tells_more(tail) or (" que " in line and found["joint"]):
        return None
    return Said(f"{head}{found['joint'] or ''} {' '.join(tail)}", Kind.DOING)


def _tells_more(tail: list[str]) -> bool:
    """Whether it is somebody, or holds a verb: "une formatrice née"; not "votre combat"."""
    acting = any(acts(word) for before, word in pairwise(tail) if before.casefold() not in DETERMINERS)
    return acting or (len(tail) > 1 and PERSON.fullmatch(tail[1].casefold()) is not None)


def _counts_nothing(some: str | None) -> bool:
    return some is not None and not (some.isdigit() or some.casefold() in COUNTED | {"un", "une"})


def _judged_of(words: list[str], hearing: Hearing) -> str:
    """The deed or the thing with its article; "" for neither, and for what may be an errand."""
    if len(words) < 2 and is_infinitive(words[0].casefold()):
        point = held_to(Said(f"bien {words[0]}", Kind.DOING))  # for the look at errands alone
        return f"{words[0][:1].lower()}{words[0][1:]}" if point is not None else ""
    if is_infinitive(words[0].casefold()) or (words[0].casefold() == "tout" and len(words) > 1):
        said = read(" ".join(words), hearing)
        point = held_to(said) if said is not None and said.kind is Kind.DOING else None
        return point.text if point is not None else ""
    words = theirs(words, hearing, about_reader=True)
    thing = named(words) or counted(words) if words else None
    return thing.text if thing is not None and thing.kind is not Kind.NAME else ""
