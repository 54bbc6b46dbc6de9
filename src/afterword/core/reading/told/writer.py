"""Who wrote an invitation, and whether one meets them: who only wrote and signed it arranged it for others."""

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.facts.reading import Parts
from afterword.core.facts.words import Role
from afterword.core.naming.given_names import KNOWN_GIVEN_NAMES
from afterword.core.reading.invite.names import untitled
from afterword.core.reading.invite.titles import name_in, role_told
from afterword.core.reading.told.firm import is_house

GREETING: Final = re.compile(
    r"^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|g['’]day|sehr geehrte|liebe|guten|hallo|moin|"
    r"servus|grüezi|"
    r"grüß|bonjour|bonsoir|chère?|madame|monsieur|estimad|hola|buen[oa]s)\w{0,2}\b[^\n,:!]*[,:!]?",
    re.IGNORECASE | re.MULTILINE,
)
_CLOSING: Final = re.compile(
    r"\b(?:regards|sincerely|wishes|thanks|cheers|best|gr[üu][ßs]+en?|grüsse|gruß|cordialement|salutations|"
    r"saludos?|saludo|"
    r"atentamente|gracias|merci|danke|bien à vous|truly|faithfully)\b",
    re.IGNORECASE,
)
_I_MEET: Final = re.compile(
    r"\b(?:with me|meet me|(?:speak|talk|chat) (?:to|with) me|I['’]ll (?:call|ring|phone|interview|meet|show)|"
    r"I (?:will|would like to|would love to|['’]d love to) (?:call|meet|interview|speak|talk|chat|have a chat)|"
    r"I['’]d (?:love|like) to "
    r"(?:meet|speak|talk|chat|have|interview)|(?:look|looking) forward to meeting you\b|mit mir\b|ich (?:rufe|"
    r"treffe|freue mich"
    r" (?:auf unser|sie kennen|dich kennen))|unser gespräch mit mir|avec moi\b|je vous (?:appelle|recevrai|rencontre)|"
    r"on se voit|nous nous ver|notre rendez-vous|conmigo\b|te (?:llamaré|recibiré)|nos vemos|conocernos)",
    re.IGNORECASE,
)
_OWNER: Final = re.compile(
    r"\b(?:owner|store manager|shop manager|practice manager|head chef|inhaber(?:in)?|filialleit(?:er|erin|ung)|"
    r"gérante?|patronne?|"
    r"encargad[oa]|dueñ[oa]|propietari[oa])\b",
    re.IGNORECASE,
)
"""Who runs the place meets whom it takes on."""
_LAST_LINES: Final = 4
_LONGEST_TITLE: Final = 6


def signed(parts: Parts) -> str:
    """The name that stands alone in one of the last lines; no firm's, and nobody's who is greeted."""
    lines = [*parts.new.splitlines()[-_LAST_LINES:], *parts.signature.splitlines()[:_LAST_LINES]]
    return next(filter(None, map(_alone, lines)), "")


def _alone(line: str) -> str:
    bare = re.sub(r"^(?:i\. ?A\.|i\. ?V\.|ppa\.?)\s*", "", line.strip())
    if not bare or bare.endswith((",", ".", "!", "?", ":")) or GREETING.match(bare) or _CLOSING.search(bare):
        return ""
    name, _, title = bare.partition(",")
    found = name_in(name) if len(title.split()) <= _LONGEST_TITLE else ""
    known = found and untitled(found).split()[0].casefold() in KNOWN_GIVEN_NAMES
    return found if known or not is_house(name) else ""


def role_of_writer(name: str, words: str, others: Sequence[str]) -> Role:
    """Recruiter where a title says so; an interviewer where the words say that one meets them; else the coordinator.

    Words in the first person tell it where nobody else is named; beside others only "and I".
    """
    told = role_told(untitled(name), words)
    beside = _AND_I.search(words) is not None
    meets = beside or (not others and (_I_MEET.search(words) or _OWNER.search(words)) is not None)
    if told in {Role.RECRUITER, Role.COORDINATOR} and not beside:
        return told
    return Role.INTERVIEWER if meets else told or Role.COORDINATOR


_AND_I: Final = re.compile(
    r"\b(?:[A-Z][\w-]+ (?:and (?:I|me|myself)|und ich|et moi|y yo)\b(?!['’])|with me\b|mit mir\b|avec moi\b|conmigo\b)"
)
