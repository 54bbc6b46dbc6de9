"""The check that what the text claims of the candidate's own past at a named place stands in a fact."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.wording import sentences_of
from afterword.core.writing.mending import without_sentence
from afterword.core.writing.prose.lexicon import PROPER
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.vouched import facts_of

_NAME: Final = r"(?P<name>[A-ZÄÖÜÉ][\w&'-]*(?: (?:of )?(?!I\b)[A-ZÄÖÜÉ][\w&'-]*){0,3})"
_TIME: Final = r"(?:years?|months?|summers?|decades?)"
_MINE: Final = re.compile(r"\b(?:I|my|me|ich|mein\w*|je|j|mes|mon)\b", re.IGNORECASE)
_PLACES: Final = (
    re.compile(
        rf"\b(?<!your )(?<!their )(?<!his )(?<!her )(?:\w+ )?{_TIME}(?: (?!at |with |for )\w+){{0,2}}"
        rf" (?:at|with|for) {_NAME}"
    ),
    re.compile(rf"\b(?:[Ww]hen|[Ww]hile|[Ww]here|[Bb]efore) I (?:was|worked|served|trained) (?:at|with|for) {_NAME}"),
    re.compile(rf"\b(?:at|with|for) {_NAME} for (?:\w+ ){{1,3}}{_TIME}\b"),
    re.compile(
        r"\bI(?:'ve| have| had)? (?:\w+ )?(?:(?:worked|interned|studied|taught|trained|led|ran|managed|served)\b"
        rf"[^.,;!?\n]{{0,40}}? at|(?:worked|interned) for) {_NAME}"
    ),
    re.compile(
        r"\b(?:[Mm]y (?:\w+ )?(?:internship|thesis|time|work|job|role)|(?:[Mm]y|an?) (?:\w+ )?(?:degree|doctorate"
        r"|master's|MBA|PhD))"
        rf"(?: in [\w ]{{2,30}}?)? (?:at|from|with) {_NAME}"
    ),
    re.compile(rf"\b(?:Jahren?|Monaten?)(?: lang)? bei {_NAME}"),
    re.compile(rf"\b(?:ans|mois)(?: passés)? chez {_NAME}"),
)
_HINT: Final = re.compile(r" (?:at|with|for|from|bei|chez) [A-ZÄÖÜÉ]")
_NO_PLACE: Final = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december i you english german french spanish university college school dr mr
    mrs ms prof kunden mandanten patienten firmen
    """)


def own_past(sheet: Sheet) -> Iterator[Finding]:
    """A made-up past is found out by one call; what is true belongs into the notes, where every text can use it."""
    if not sheet.case.employer.name.strip():
        return
    claimed = [one for sentence in sentences_of(sheet.middle.replace("’", "'")) for one in _claimed(sentence)]
    known = _known(sheet) if claimed else frozenset()
    name = next((name for name, at in claimed if not _is_known(name, known if at else known | set(PROPER))), "")
    if name:
        says = f"None of your notes holds that you were at {name}: keep it only if it is so."
        at = sheet.plain.find(name, len(sheet.said) - len(sheet.body))
        mend = without_sentence(sheet, at, at + len(name)) if at >= 0 else None
        yield Finding(check="own_past", says=says, severity=Severity.ADVICE, mend=mend)


def _claimed(sentence: str) -> Iterator[tuple[str, bool]]:
    """The places of which a sentence says that the candidate was there; and whether "at" makes sure that it is one."""
    if _HINT.search(sentence) and _MINE.search(sentence):
        for place in _PLACES:
            for found in place.finditer(sentence):
                yield found["name"].removesuffix("'s"), sentence[: found.start("name")].endswith(" at ")


def _is_known(name: str, known: frozenset[str]) -> bool:
    return any(word.casefold() in known for word in name.split())


def _known(sheet: Sheet) -> frozenset[str]:
    return frozenset(word.casefold() for word in re.findall(r"[\w&'-]+", facts_of(sheet))) | _NO_PLACE
