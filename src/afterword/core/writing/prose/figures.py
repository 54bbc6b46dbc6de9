"""Fragments of how many or how much that lack but their verb: "four to a table", "caseloads down to forty"."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import AUXILIARIES, CLEAR_THIRD, PASTS
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.spots import ALL_PREPOSITIONS, NUMBER_WORDS, is_several

_N: Final = rf"(?:\d+|{'|'.join(sorted(NUMBER_WORDS))})"
_RATIO: Final = re.compile(
    rf"^(?P<most>(?:max(?:imum)?|at most|no more than|up to)\.? )?(?P<many>{_N} [a-z]+(?: [a-z]+)?)"
    r" (?P<each>(?:to (?:an?|each|every)|per|(?:in|for|on) each) [a-z-]+|between [a-z-]+s)"
    r"(?P<last> max(?:imum)?| at most)?$",
    re.IGNORECASE,
)
_GLAD_OF_LESS: Final = (
    r"(?:\w+ )?(?:case|work)loads|(?:wait(?:ing)?|lead|response|turnaround|door) times|(?:wait(?:ing)?) lists"
    r"|class sizes|(?:\w+ )?(?:errors|defects|accidents|injuries|falls|no-shows|queues|returns|emissions)|scrap|waste"
    r"|(?:water|energy|power|fuel|pesticide|paper) use|downtime"
)
_GLAD_OF_MORE: Final = (
    r"(?:\w+ )?(?:yields|bookings|sales|memberships|subscriptions|pass rates|visitor numbers|visits|adoptions)"
    r"|(?:success|pass|adoption|completion|recycling|recovery|survival|first[- ]time[- ]fix) rates?"
    r"|output|membership|attendance|recycling|uptime|retention"
)
_MOVED: Final = re.compile(
    rf"^(?:(?P<less>{_GLAD_OF_LESS})(?= (?:is |are )?down )|(?P<more>{_GLAD_OF_MORE})(?= (?:is |are )?up ))"
    rf" (?P<how>(?:down|up) (?:from .+ )?(?:to|by) (?:about |around |almost |nearly |an? )?"
    rf"(?:{_N}|half|third|quarter|fifth)\S*(?: .*)?)$",
    re.IGNORECASE,
)
_ROW: Final = re.compile(
    rf"^(?P<first>(?!(?:1|one)\b){_N} (?:[a-z-]+ )?(?P<one>[a-z-]+[a-rt-z]s))(?:,| and) "
    rf"(?P<second>(?!(?:1|one)\b){_N} (?:[a-z-]+ )?(?P<other>[a-z-]+[a-rt-z]s))$",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(rf"^(?!(?:1|one)\b){_N} (?:[a-z-]+ )?(?P<one>[a-z-]+[a-rt-z]s)$", re.IGNORECASE)
_UNITS: Final = word_set("""
    hours days weeks months years minutes miles metres meters acres pounds dollars euros percent degrees kilos litres
    shifts rounds interviews candidates applicants offers breaks times nights terms
    """)
"""What is no thing that is there, or nothing that one tells: how long, how far, how many others."""
_MUCH: Final = re.compile(r"(?:a lot|lots|plenty|loads|heaps|tons|dozens|hundreds) of (?P<what>.+)$", re.IGNORECASE)
_PLACE: Final = re.compile(rf" (?:(?:{'|'.join(sorted(ALL_PREPOSITIONS))}) |$)")
_MOSTLY: Final = re.compile(
    r"^(?:(?:mostly|mainly) (?P<what>[^,:;]+?)|(?P<before>[^,:;]+?) (?:mostly|mainly))(?P<now> now| these days)?$",
    re.IGNORECASE,
)
_EACH_DONE: Final = re.compile(
    r"^(?P<what>(?:every|each) [a-z]+(?: (?!by\b|for\b|of\b|in\b|who\b|that\b|is\b|has\b|was\b|gets\b)[a-z]+)?)"
    r" (?P<done>(?!interested|involved|concerned|needed|used)[a-z]{3,}ed|cut|made|sewn|done|built|drawn|sent|kept|read)"
    r" (?P<how>(?:by|on|in|at|with|within) [a-z\d ]{2,40}|twice)$",
    re.IGNORECASE,
)
"""As in "every bell tuned on the same lathe"."""
_ACTING: Final = AUXILIARIES | CLEAR_THIRD | PASTS | {"since", "who", "that", "which"}
_VERBLESS: Final = re.compile(
    rf"^(?!the\b|an?\b|their\b|your\b|[a-z]+ing\b)[\w -]+?(?<!move)(?<!step)(?<!way) (?:down|up) (?:to|by|from)"
    rf" (?:about |around |almost |nearly |an? )?(?:{_N}|half|third|quarter|fifth)\b",
    re.IGNORECASE,
)


def with_verb(fragment: str) -> str:
    """As in "2 guys to a truck" -> "there are 2 guys to a truck"; as it was where no verb is sure.

    Of what went up or down only what one is glad of gets it: less waiting, more members.
    """
    if found := _RATIO.match(fragment):
        most = "at most " if found["most"] or found["last"] else ""
        one = re.match(r"(?:1|one) ", found["many"], re.IGNORECASE) is not None
        many = f"{found['many'][:1].lower()}{found['many'][1:]}"
        return f"there {'is' if one else 'are'} {most}{many} {found['each']}"
    if (found := _ROW.match(fragment)) and not _UNITS & {found["one"].casefold(), found["other"].casefold()}:
        return f"there are {found['first'][:1].lower()}{found['first'][1:]} and {found['second']}"
    if found := _MOVED.match(fragment):
        what = (found["less"] or found["more"])[:1].lower() + (found["less"] or found["more"])[1:]
        what = f"the {what}" if what.endswith(" rate") else what
        return f"{what} {'are' if what.endswith('s') else 'is'} {found['how']}"
    if (found := _EACH_DONE.match(fragment)) and not _ACTING & set(found["how"].split()):
        return f"{found['what']} is {found['done']} {found['how']}"
    return fragment


def count_told(fragment: str) -> str:
    """As in "28 beds" -> "there are 28 beds": of a first part, behind which more is told of them."""
    found = _COUNT.match(fragment)
    return f"there are {fragment}" if found and found["one"].casefold() not in _UNITS else fragment


def mostly_what(fragment: str) -> tuple[str, str]:
    """As in "mostly heat pumps now": "heat pumps" and " now"; "" twice where it is nothing of the kind."""
    found = _MOSTLY.match(fragment) if "ly" in fragment else None
    return (found["what"] or found["before"], found["now"] or "") if found else ("", "")


def misses_verb(topic: str) -> bool:
    """As in "caseloads down to forty": what happened to a thing, and no thing."""
    return _VERBLESS.match(topic) is not None


def there_is_much(topic: str) -> str:
    """As in "lots of loft conversions" -> "there are lots of loft conversions": "" of what is not much."""
    found = _MUCH.match(topic)
    if not found:
        return ""
    what = re.sub(r" (?:now|already|too|these days|at the moment)$", "", found["what"])
    head = _PLACE.split(f"{what} ", maxsplit=1)[0].rpartition(" ")[2]
    return f"there {'are' if is_several(head) else 'is'} {topic}"
