"""A thing with more than its name: with the clause that says when or where it is, with what it is above all, a row."""

import re
from collections.abc import Callable
from typing import Final

from afterword.core.writing.prose.grammar_words import SEVERAL_ONLY
from afterword.core.writing.prose.readable import is_clause, is_topic, reads_whole
from afterword.core.writing.prose.spots import DETERMINING, bared
from afterword.core.writing.prose.sure import is_row_part, named, whole
from afterword.core.writing.prose.tokens import PREPOSITIONS

LONGEST: Final = 22
"""Words of such a topic; what is longer is no name of anything."""
_CONDITION: Final = re.compile(
    r",? (?P<joint>(?:even |especially |particularly )?(?:when|whenever|once|after|before|if|where|as|while|until|till"
    r"|because|since|unless|as soon as|so that)) (?=[a-z0-9'-]+ [a-z])",
    re.IGNORECASE,
)
_ABOVE_ALL: Final = re.compile(
    r",? (?P<joint>particularly|especially|above all|including|in particular|notably|not least|most of all|chiefly"
    r"|such as) ",
    re.IGNORECASE,
)
_RATHER: Final = re.compile(r",? (?:rather than|instead of) (?=[a-z]+ing [a-z])")
_ROW: Final = re.compile(
    r"(?P<one>(?:[\w'-]+ )?[\w'-]+ ?[\w'-]*), (?P<two>(?:[\w'-]+ ){0,3}[\w'-]+),? and (?=[a-z])", re.IGNORECASE
)
_HUNG: Final = re.compile(
    r", (?=from (?:[\w'-]+ ){1,4}to |(?:which|who|where|whose) (?!(?:s?he|they|we|you|I)\b)\w+ \w"
    r"|both \w+ and |and (?:the|what|how|why) \w"
    r"|one \w+ at a)",
    re.IGNORECASE,
)
_AND_WHAT: Final = re.compile(
    r",?(?P<joint> and )(?=(?:how|what|why|where|who|when) \w+ \w|(?:the|your|its|a) [\w'-]+ [\w'-]+ \w)", re.IGNORECASE
)
_ASKED: Final = re.compile(r"^(?:how|what|why|where|which)\b", re.IGNORECASE)

Named = Callable[[str], str]
"""What makes a topic of a fragment, with its articles, or ""."""


def longer_topic(text: str, as_named: Named, names: frozenset[str]) -> str:
    """The whole of it as it stands behind "about"; "" where a part of it is not sure."""
    if len(text.split()) > LONGEST:
        return ""
    ways = (_conditioned, _rather, _above_all, _in_a_row, _hung_on, _both)
    return next((ready for way in ways if (ready := way(text, as_named, names))), "")


def without_more(topic: str, names: frozenset[str]) -> str:
    """The name alone, without the clause behind it and what it is above all."""
    joint = _condition_in(topic, names) or _ABOVE_ALL.search(topic) or _HUNG.search(topic) or _AND_WHAT.search(topic)
    return topic[: joint.start()] if joint and joint.start() else topic


def _condition_in(text: str, names: frozenset[str]) -> re.Match[str] | None:
    """Where a whole clause begins behind a thing; not in a question, of which it is a part anyhow."""
    if _ASKED.match(text):
        return None
    for found in _CONDITION.finditer(text):
        rest = text[found.end() :]
        if is_clause(rest, names) and whole(rest, names=names):
            return found
    return None


def _conditioned(text: str, as_named: Named, names: frozenset[str]) -> str:
    """As in "webhook ordering when retries arrive out of sequence"."""
    found = _condition_in(text, names)
    front = _all_of(text[: found.start()], as_named) if found else ""
    return f"{front}{text[found.start() :]}" if found and front else ""


def _rather(text: str, as_named: Named, names: frozenset[str]) -> str:
    """As in "building trust rather than chasing orders"."""
    found = _RATHER.search(text)
    front = _all_of(text[: found.start()], as_named) if found else ""
    rest = text[found.end() :] if found else ""
    return f"{front}{text[found.start() :]}" if found and front and is_topic(rest, names) and whole(rest) else ""


def parted_above_all(text: str) -> tuple[str, str, str]:
    """As in "the public programs, above all the lectures": the thing, the joint, and what it is of all; or ""."""
    found = _ABOVE_ALL.search(text)
    return (text[: found.start()], found["joint"], text[found.end() :]) if found else ("", "", "")


def _above_all(text: str, as_named: Named, names: frozenset[str]) -> str:
    """As in "the public programs, above all the evening lectures"."""
    typed, joint, rest = parted_above_all(text)
    front = _all_of(typed, as_named) if typed else ""
    if not front:
        return ""
    if rest.partition(" ")[0] in PREPOSITIONS:  # as in "above all for federal grants"
        return f"{front}, {joint} {rest}" if is_topic(f"{front} {rest}", names) and whole(rest, names=names) else ""
    part = rest if is_topic(rest, names) and whole(rest, names=names) else _all_of(rest, as_named)
    return f"{front}, {joint} {part}" if part else ""


def _in_a_row(text: str, as_named: Named, names: frozenset[str]) -> str:
    """As in "how the rooms, the staff and the money are shared": without the second it has to be a topic, too."""
    found = _ROW.search(text)
    if not found or not _is_part(found["two"], names):
        return ""
    short = f"{text[: found.end('one')]} and {text[found.end() :]}"
    ready = _all_of(short, as_named)
    joint = f"{found['one']} and "
    return ready.replace(joint, f"{found['one']}, {found['two']} and ", 1) if joint in ready else ""


def _hung_on(text: str, as_named: Named, names: frozenset[str]) -> str:
    """As in "care after surgery, from the ward to the home": what hangs on a comma, and is read with the whole."""
    found = _HUNG.search(text)
    front = _all_of(text[: found.start()], as_named) if found else ""
    if not found or not front or not is_topic(f"{front}{text[found.start() :]}", names):
        return ""
    sure = whole(f"{front}{text[found.start() :]}", names=names)
    return f"{front}{text[found.start() :].replace(', and ', ' and ', 1)}" if sure else ""


def _both(text: str, as_named: Named, names: frozenset[str]) -> str:
    """As in "code reviews and the tone in which they are written": a thing, and what else is to be said of it."""
    found = _AND_WHAT.search(text)
    front = _all_of(text[: found.start()], as_named) if found else ""
    rest = text[found.end("joint") :] if found else ""
    sure = front and reads_whole(rest, names)
    return f"{front} and {rest}" if sure else ""


def _is_part(part: str, names: frozenset[str]) -> bool:
    """Whether it names a thing: "the animals", "staff", "refunds"."""
    led = bared(part.partition(" ")[0]) in DETERMINING | SEVERAL_ONLY
    return (led and named(part, names=names) == part) or (
        is_row_part(part) and whole(part, names=names) and is_topic(part, names)
    )


def _all_of(text: str, as_named: Named) -> str:
    """The topic of a part where nothing of it is lost."""
    ready = as_named(text)
    return ready if len(ready.split()) >= len(text.split()) else ""
