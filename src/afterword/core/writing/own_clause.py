"""A fragment of the candidate's own as a clause: with its subject, and with what goes on behind its comma."""

import re

from afterword.core.writing.prose.lexicon import DETERMINERS, PARTICIPLES, PASTS, PREPOSITIONS
from afterword.core.writing.prose.lists import word_set

_QUALITIES = word_set("fluent certified licensed trained available comfortable familiar able proficient")
_PRESENT = word_set(
    "have know speak use run lead manage teach build write own volunteer hold work live play maintain contribute"
    " coach tutor mentor"
)
"""What is done now: its subject is said again."""
_ABLE = word_set("drive operate ride lift use run weld sew cook bake type read speak teach ski swim sign fly handle")
_OF_ONES_OWN = word_set("worked moved trained studied lived volunteered started travelled traveled helped talked")
"""What nobody has done to it: "sold in three shops" may be the thing, "worked in three shops" is the candidate."""
_LED_ONE = re.compile(
    r"^((?:I )?(?:also )?(?:ran|led|started|set up|coached|founded|managed|built|opened|organi[sz]ed|joined))"
    r" (?!(?:an?|the|my|our|their|his|her|this|that|all|every|some|two|three|four)\b)"
    r"((?:[a-z-]+ ){0,2}(?:club|team|group|class|course|workshop|choir|shop|stall|kitchen|clinic|programme|program"
    r"|society|crew|campaign|project|band|garden|library|helpline|newsletter|caf[eé]|bakery|studio|lab|league|band))\b"
    r"(?! [a-z]+s\b(?! at\b))"
)
_IN_A_ROW = re.compile(r"(?:years|months|weeks|days|summers|winters|seasons|times) (?:running|in a row|straight)$")
_TOO = re.compile(r"^[a-z]+(?: [a-z]+){0,3} (?:too|as well)$")
"""As in "worked nights, bank shifts too"."""
_IT_DID = frozenset({"took", "lasted", "cost", "went", "worked", "became", "ended"})


def carried_on(clause: str) -> str:
    """As in "I did the same split, took 8 months": what hangs on the comma gets its "and", and "it" where it must."""
    head, comma, tail = clause.rpartition(", ")
    if comma and tail[:1].isdigit() and head.startswith("I ") and ", " not in head:
        return clause if _IN_A_ROW.search(tail) else f"{head}, with {tail}"
    first = tail.partition(" ")[0].casefold()
    if comma and head.startswith("I ") and ", " not in head and _TOO.search(tail) and first not in PASTS | _PRESENT:
        return f"{head}, and {tail}"
    if comma and head.startswith("I ") and first in _PRESENT and ", " not in head:
        return f"{head}, and I {tail}"
    if not comma or not head.startswith("I ") or ", " in head or " and " in head or first not in PASTS:
        return clause
    if first in PARTICIPLES - _OF_ONES_OWN and tail.partition(" ")[2].partition(" ")[0] in PREPOSITIONS:
        return head
    return f"{head}, and it {tail}" if first in _IT_DID else f"{head}, and {tail}"


def with_subject(bare: str) -> str:
    """As in "passed my exam", "fluent in French": with the "I" that was left out."""
    first, _, rest = bare.partition(" ")
    word = first.casefold()
    if word in _QUALITIES and not (word in {"trained", "certified"} and _is_object(rest)):
        return f"I am {bare[:1].lower()}{bare[1:]}"
    done = word.endswith("ed") and _is_object(rest)
    able = word == "can" and rest.partition(" ")[0] in _ABLE
    if (
        rest
        and (done or able or word in PASTS or word in _PRESENT or word in {"am", "was"})
        and not rest.startswith("by ")
    ):
        return f"I {word} {rest}"
    return bare


def _is_object(rest: str) -> bool:
    """As in "3 new techs": who was trained, not what in."""
    first = rest.partition(" ")[0].casefold()
    return first in DETERMINERS or first[:1].isdigit() or first in {"new", "junior"}


def led_one(line: str) -> str:
    """As in "ran lego club at my last school" -> "ran a lego club": what one led is told with its article."""
    return _LED_ONE.sub(lambda found: f"{found[1]} {'an' if found[2][0] in 'aeiou' else 'a'} {found[2]}", line)
