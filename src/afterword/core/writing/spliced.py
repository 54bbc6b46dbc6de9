"""A note that a comma splices of two: a thing with what is told of it, or a first part that can be said alone."""

import re
from typing import Final

from afterword.core.likeness import content_words
from afterword.core.writing.discretion import is_private
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.readable import is_whole_clause
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener

_SUBJECTS: Final = word_set("he she they it everyone everybody nobody each every all the both")
_TAKEN_BACK: Final = re.compile(
    r"^(?:but|except|unless|or|though|although|apart|only|if|when|maybe|perhaps|hopefully|possibly|eventually|never|not"
    r" (?:yet|any ?more|now|always)|no longer|someday|some day|one day|once|until|till|so far|and|nor|with)\b"
    r"|^[a-z]+ (?:over|before|not|rather than|instead of) [a-z]+$",
    re.IGNORECASE,
)
"""What takes some of the first part back, or belongs to it."""
_LEANING: Final = re.compile(
    r"^(?:no|not|only|less|fewer|if|when|although|though|while|both|either|neither|never|just|mostly|first|most)\b",
    re.IGNORECASE,
)
"""What begins so is not whole without what follows."""
_JOINT: Final = re.compile(r", | (?:and|so) (?=(?:he|she|they|it)\b)| so (?=(?:no|some|lots|plenty|more|less)\b)")
"""Where a further part begins: behind "and" or "so" somebody acts, or no verb stands at all."""
_OF_COUNTED: Final = re.compile(r"\b(?:one|both|each|others?|half|rest)\b", re.IGNORECASE)
"""What shares out what was counted: "2 sites, phones at one"."""
_CHILDREN: Final = re.compile(
    r"^(?:the )?(?:\w+ )?(?:twins|triplets|kids|boys?|girls?|baby|babies|children|toddlers?)$", re.IGNORECASE
)
_GROUP: Final = re.compile(
    r"^(?:\w+: )?(?:an? |the )?(?:squad|crew|team|class|choir|herd|flock|fleet|band|gang|group|panel) of \d+$",
    re.IGNORECASE,
)
"""What is a thing with its figure, unlike "caseloads of 60"."""
_HOURS: Final = re.compile(
    r"\b(?:is|are|from|till|until|opens|closes|starts|ends)(?: at| open till)? (?:\d+ to )?\d[\d.:]*$"
)
"""As in "lunch is 12 to 2", which is all that there is to tell of it."""
_FEWEST: Final = 2


def without_reader(note: str, to: Listener) -> str:
    """Without the reader's name, who is "you"."""
    names = "|".join(map(re.escape, to.names))
    return re.sub(rf"(?<!\w)(?:{names})(?!\w)", "", note, flags=re.IGNORECASE) if names else note


def told_of(note: str, names: frozenset[str]) -> tuple[str, str]:
    """As in "weekly critique, everyone shows work": the thing and the whole clause about it; "" twice else."""
    front, comma, rest = note.partition(", ")
    first = rest.partition(" ")[0].casefold()
    if not comma or first not in _SUBJECTS or ", " in rest or len(rest.split()) <= _FEWEST:
        return "", ""
    return (front, rest) if is_whole_clause(rest, names) else ("", "")


def front_of(note: str) -> str:
    """The first part of a note with a comma, where it does not hang on what follows; "" else."""
    joint = _JOINT.search(note)
    front, rest = (note[: joint.start()], note[joint.end() :]) if joint else (note, "")
    bare = front.rpartition(": ")[2]
    if not joint or is_private(note) or _TAKEN_BACK.match(rest) or _LEANING.match(bare):
        return ""
    if bare[:1].isdigit() and _OF_COUNTED.search(rest):
        return ""
    return front if len(bare.split()) >= _FEWEST else ""


def is_of_children(topic: str) -> bool:
    """Whether a row of catchwords on it would be told to those whose children they are: "twins, 3 years old"."""
    return _CHILDREN.search(topic) is not None


def holds(said: str, front: str) -> bool:
    """Whether nothing of the part is lost in what is said of it, and it is no mere figure: "caseloads of 60"."""
    return set(content_words(spelt_out(front))) <= set(content_words(said)) and (
        not front[-1:].isdigit() or any(one.search(front) for one in (_GROUP, _HOURS))
    )
