"""What struck the candidate about the place or the people: an impression, told as one and to one reader alone."""

import re
from collections.abc import Iterable

from afterword.core.wording import sentences_of
from afterword.core.writing.details import clause_subject
from afterword.core.writing.discretion import is_petty, keeps_to_oneself
from afterword.core.writing.points import said_to
from afterword.core.writing.prose.order import statement_order
from afterword.core.writing.prose.readable import is_told
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.sure import whole
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.turn import Listener

LONGEST_IMPRESSION = 20
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
    if not bare or len(bare.split()) > LONGEST_IMPRESSION or is_petty(bare) or keeps_to_oneself(bare):
        return ""
    if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", bare, re.IGNORECASE) for name in hushed if name):
        return ""
    ready = said_to(statement_order(bare), to, names=names)
    if ready is None or ready.words < 3 or ready.text.startswith(("you are ", "you were ")):
        return ""
    text = clause_subject(ready.text) if ready.shape is Shape.CLAUSE else ready.text
    if not whole(text, names=names) or not is_told(text, ready.shape, names):
        return ""
    if ready.shape is Shape.CLAUSE:
        return f"that {text}"
    return text if text.startswith("how ") else ""
