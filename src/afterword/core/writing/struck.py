"""What struck the candidate about the place or the people: an impression, told as one and to one reader alone."""

import re
from collections.abc import Iterable

from afterword.core.wording import sentences_of
from afterword.core.writing.details import clause_subject
from afterword.core.writing.discretion import is_petty, keeps_to_oneself
from afterword.core.writing.points import said_to
from afterword.core.writing.prose.order import statement_order
from afterword.core.writing.prose.readable import is_told, is_topic
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.sure import whole
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.turn import Listener

LONGEST_IMPRESSION = 20
_GOOD_THING = re.compile(
    r"(?!.*\b(?:lack|absence|missing|little|less|false|fake|forced|limited|want of|loss|without|no|poor)\b)"
    r"(?:the|your|everyone's|everybody's|the \w+'s|your \w+'s)"
    r"(?: (?!(?:is|was|are|were|felt|feels|has|had|kept|stayed)\b)[\w-]+){0,3}?"
    r" (?:and [\w-]+ )?(?:warmth|kindness|friendliness|openness"
    r"|enthusiasm|energy|honesty|candou?r|pride|care|calm|calmness|humou?r|patience|generosity|curiosity|passion"
    r"|dedication|commitment|spirit|welcome|respect|trust|rigou?r|thoughtfulness|clarity|frankness|hospitality"
    r"|teamwork|camaraderie|compassion|empathy|courtesy|attention|thoroughness|devotion|optimism|creativity"
    r"|professionalism|gentleness|cheerfulness|helpfulness|willingness|readiness|eagerness|fairness|tact|sincerity"
    r"|modesty|precision|expertise|knowledge|cooperation|solidarity|loyalty|ease|(?:calm|warm|friendly|relaxed|welcoming|open|positive|good|great|quiet|focused|lively|kind"
    r"|supportive|collaborative|collegial|cheerful|inclusive|happy) (?:atmosphere|mood|tone|culture|feeling|environment"
    r"|manner|style|climate|way))\b",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^(?:it |what )?(?:really )?(?:struck|impressed|surprised) me (?:(?:is|was) )?(?:that )?", re.IGNORECASE
)
TAKEN_BACK = re.compile(
    r",? (?:(?:even )?th(?:ough|o)|although|altho|despite|considering|given|except)\b.*$", re.IGNORECASE
)
"""What takes some of it back, or says what spoke against it: that is no word to its reader."""
_THAT = re.compile(r"^that (?=\w+ \w+ \w)", re.IGNORECASE)


def impression_of(note: str, to: Listener, *, names: frozenset[str], hushed: Iterable[str] = ()) -> str:
    """As it follows "it struck me": "how openly …", "that …"; "" where it is petty, personal or no such words."""
    lines = [part for line in note_lines(note) for part in sentences_of(line)]
    bare = TAKEN_BACK.sub("", _THAT.sub("", _LEAD_IN.sub("", lines[0].rstrip(".!")))) if lines else ""
    unsaid = not bare or len(bare.split()) > LONGEST_IMPRESSION or is_petty(bare) or keeps_to_oneself(bare)
    if unsaid or any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", bare, re.IGNORECASE) for name in hushed if name):
        return ""
    ready = said_to(statement_order(bare), to, names=names)
    if ready is None or ready.words < 3 or ready.text.startswith(("you are ", "you were ")):
        return ""
    text = clause_subject(ready.text) if ready.shape is Shape.CLAUSE else ready.text
    if is_named(ready.text) and is_topic(ready.text, names) and whole(ready.text, names=names):
        return ready.text
    if is_named(ready.text) or not whole(text, names=names) or not is_told(text, ready.shape, names):
        return ""
    return f"that {text}" if ready.shape is Shape.CLAUSE else text if text.startswith("how ") else ""


def is_named(impression: str) -> bool:
    """As in "the warmth of all three of you": a good thing by its name."""
    return _GOOD_THING.match(impression) is not None
