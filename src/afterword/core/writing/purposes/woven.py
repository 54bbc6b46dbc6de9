"""A thing and what was said of it as one clause: "the hardest part of your move to Go is the replay"."""

import re
from typing import Final

from afterword.core.writing.details import is_many
from afterword.core.writing.headline import is_counted
from afterword.core.writing.prose.lexicon import ADVERBS, AUXILIARIES, BASE_OF, BASE_VERBS, PARTICIPLES, PASTS
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.prose.phrase import Phrase
from afterword.core.writing.prose.shape import Shape, shape_of

_LONGEST: Final = 9
"""Words of a thing behind which its verb comes too late."""
_FOREMOST: Final = re.compile(
    r"^the (?P<how>\w+est|main|only|first|next|last|real|worst|best|most \w+)"
    r" (?P<what>part|bit|thing|step|piece|job|task|problem"
    r"|challenge|difficulty|worry|risk|hurdle|trouble|question) (?P<is>is|was|will be) "
)
"""As in "the hardest part is replaying old events": of what, is the topic."""
_WITH: Final = frozenset({"problem", "challenge", "difficulty", "worry", "risk", "trouble"})
_FOR_IT: Final = re.compile(r"^it (?P<verb>[a-z]+) (?P<rest>.+)$")
_SEVERAL: Final = re.compile(r"^they (?P<verb>[a-z]+) (?P<rest>.+)$")
_IDLE: Final = any_of(r"""
    \b(?:that|because|whether|like|as if|how|what|who) |\bto (?:be|have|get|do|make|find|keep|see|go)\b
    ^it (?:seems|feels|looks|sounds|depends|turns|rains|rained|snows|snowed|helps|helped|pays|matters)\b
    """)
"""Of what "it" is no thing: "it is hard to find people", "it helps that …"."""
_SPAN: Final = r"(?:hours?|days?|weeks?|months?|years?|minutes?|nights?|weekends?|shifts?|terms?)"
_COUNT: Final = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?|\d[\d.,]*)"
_MEASURE: Final = re.compile(
    rf"^(?:{_COUNT} {_SPAN}(?: (?:in|out of|every|each|per|an?|on|off|and|at|of) [^,;:]+)?"
    rf"|(?:once|twice|three times|four times) (?:an?|every|each) [\w ]+"
    rf"|(?:every|each) (?:\w+ ){{0,2}}(?:{_SPAN}|[A-Z]\w+days?)(?: (?:morning|afternoon|evening|night))?"
    rf"|from [\d.:]+(?: ?[ap]m)? (?:to|until) [\d.:]+(?: ?[ap]m)?)(?:, (?:with|and) [^,;:]+)?$"
)
"""As in "one week in six", "every second Friday", "8 weeks": how long or how often the thing is."""

_AGED: Final = re.compile(rf"^{_COUNT} (?:years?|months?|weeks?|days?) old$")
_TIMED: Final = re.compile(
    r"^(?:the |your |a |an )?(?:[\w-]+ ){0,2}(?:training|courses?|induction|onboarding|probation|shifts?|rotations?"
    r"|placements?|contracts?|on-call|notice period|terms?|lessons?|meetings?|sessions?|supervision|visits?"
    r"|appointments?|shadowing|residency|apprenticeships?|preceptorship|commute|breaks?|handovers?|nights?|weekends?|reviews?|stand-?ups?|rounds?"
    r"|classes|tastings?|deliver(?:y|ies)|inspections?|audits?|releases?|night work|weekend work)(?: for [\w -]+)?$"
)
"""What has its time: so long, or so often."""


def woven(topic: str, said: Phrase) -> str:
    """The whole clause, as it stands behind "that"; "" where the two cannot be one."""
    if not topic or len(topic.split()) > _LONGEST or is_counted(topic) or ", " in topic or topic.startswith("my "):
        return ""
    if shape_of(topic) not in {Shape.NOUN, Shape.GERUND}:
        return ""
    if said.shape is not Shape.CLAUSE:
        return _measured(topic, said.text)
    return _foremost(topic, said.text) or _of_one(topic, said.text) or _of_several(topic, said.text)


def _measured(topic: str, said: str) -> str:
    """As in "on-call", "one week in six"."""
    if _AGED.match(said):
        return f"{topic} {'are' if is_many(topic) else 'is'} {said}"
    timed = _TIMED.search(topic) is not None and _MEASURE.match(said) is not None
    return f"{topic} {'are' if is_many(topic) else 'is'} {said}" if timed else ""


def _foremost(topic: str, said: str) -> str:
    found = _FOREMOST.match(said)
    if not found:
        return ""
    joint = "with" if found["what"] in _WITH else "of"
    return f"the {found['how']} {found['what']} {joint} {topic} {found['is']} {said[found.end() :]}"


def _of_one(topic: str, said: str) -> str:
    """As in "the wing", "it opened in March"."""
    found = _FOR_IT.match(said)
    if not found or is_many(topic) or _IDLE.search(said):
        return ""
    verb, first = found["verb"], found["rest"].split()[0].rstrip(",")
    if verb in {"is", "was"} and not _is_plain(first):
        return ""
    if verb in {"takes", "took", "needs", "costs"} and any(f"to {one}" in said for one in _VERBS_BEHIND):
        return ""
    return f"{topic} {said.removeprefix('it ')}" if _does(verb) else ""


_VERBS_BEHIND: Final = ("lift", "learn", "train", "run", "fill", "finish", "reach", "build", "move", "settle", "clear")


def _of_several(topic: str, said: str) -> str:
    """As in "caseloads", "they are capped at 18": of people it would have become "you"."""
    found = _SEVERAL.match(said)
    if not found or not is_many(topic) or not (_does(found["verb"]) or found["verb"] in BASE_VERBS):
        return ""
    return f"{topic} {said.removeprefix('they ')}"


def _does(verb: str) -> bool:
    return verb in BASE_OF or verb in PASTS or verb in AUXILIARIES or (verb.endswith("ed") and len(verb) > 4)


def _is_plain(first: str) -> bool:
    """What stands behind "it is" where that is a thing: done to it, counted, or named."""
    done = first in PARTICIPLES or first.endswith("ed") or first in ADVERBS - {"not"}
    return done or first[:1].isdigit() or first in {"a", "an", "the", "your", "open", "closed", "new", "full", "one"}
