"""What may stand alone as the thing that was talked about, and what is said of it needs its own wording."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import ADVERBS, DETERMINERS, PARTICIPLES, PASTS, PREPOSITIONS, WH_WORDS
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.spots import NUMBER_WORDS, NUMBERED, TIMES, is_several
from afterword.core.writing.prose.sure_words import UNDER_WAY, is_adjective

_LEANING: Final = word_set("same whole entire all every each full only both half")
"""Of what begins so the point is in the words behind it: "the same residents every shift"."""
_WITHER: Final = word_set("up down off out away back")
_SPAN_LAST: Final = re.compile(r"(?<=[a-zA-Z]) \d+ (?:minutes|hours|days|weeks|months|years)$")
_JOINS_SPAN: Final = (PREPOSITIONS | DETERMINERS) | word_set(
    "than every each last next first past coming over under within around and or least most almost nearly up only just"
    " from between per until till about take takes took last lasts lasted need needs spend spends spent is are was were"
)
"""As in "training in Dallas 5 weeks": how long, without the word that joins it."""
_SINCE: Final = re.compile(r"\bsince\b")
_CHANGES: Final = re.compile(
    r"^(?:the|your|how) (?:\w+ ){0,2}(?:growth|changes?|progress|rise|fall|increase|decline|improvements?|developments?"
    r"|shift|expansion|work|history|years|recovery|lessons)\b.* since (?:the|its|your|their|\d{4}|last|[A-Z])",
)
"""What goes on since then, and is more than a thing that is there: "the growth of the practice since the merger"."""
_GOES_ON: Final = re.compile(r"[a-z] (?:going|running|rising|falling|growing|coming|working|selling|dropping) .*since ")
"""As in "the flour price going up twice since June"."""
_WHEN: Final = re.compile(
    r"(?<!ing)(?<!ed)(?<!\bfrom)(?<!\bin)(?<!\bby)(?<!\bof)(?<!\bfor)(?<!\buntil)(?<!\btill)"
    r" (?:last|next) (?:year|month|week|spring|summer"
    r"|autumn|fall|winter|term)$"
)
"""As in "the new X-ray last year": when it came, without that it did."""
_SPAN: Final = re.compile(r"(?:about )?\d+ (?:minutes|hours|days|weeks|months|years)", re.IGNORECASE)
_LEFT_OPEN: Final = re.compile(
    r"^(?!.* on and |.* (?:that|who|which) )[\w ]*s (?:up|down|off|back)$"
    r"|\bon (?:all|each|both|most)$|\bmoving from \S+$"
    r"|\w (?:starts|begins|ends|finishes|opens|closes|stops) at \d"
    r"|\bin (?:winter|summer|spring|autumn|fall) (?!and\b|or\b)[a-z]+ in (?:winter|summer|spring|autumn|fall)$",
    re.IGNORECASE,
)
"""What misses its verb or its other end: "log prices down", "GPS on all", "moving from grease"."""
_BELOW: Final = re.compile(r"(?<!\S)-\d")
"""As in "-10 in the freezer"."""
_ASIDE: Final = re.compile(r"\b(?!\w+ing )\w+ (?:mostly|mainly|chiefly|usually) ([a-z-]+)")
_COUNTS: Final = NUMBER_WORDS | word_set("hundreds thousands dozens half")
_FEW: Final = frozenset({"one", "two", "three"})
"""Numbers of which nobody takes "about" for "roughly": "about two apprentices"."""
_ON_CALL: Final = re.compile(
    r"on-call(?= (?:(?:every|each|one|once|twice|for|at|on|from|in) )(?:[a-z0-9]+ ?){1,4}$)", re.IGNORECASE
)
_LED: Final = word_set("the a an this that my your our her his their")
_HAD: Final = re.compile(rf"(?:\d+|{'|'.join(sorted(NUMBER_WORDS - {'one'}))}) (?:[a-z-]+ )?(?P<what>[a-z-]+[a-rt-z]s)")
_MEASURES: Final = word_set(
    "hour minute mile metre meter acre pound dollar euro percent degree kilo litre people shift"
)
_EVENT: Final = re.compile(
    r"(?:training|tasting|baking|cleaning|opening|sewing|reading|planning|wedding|fishing|shearing|recording|screening)"
    r" (?:night|evening|day|morning|weekend|season)(?: (?:every|each|on|in|once|at)\b|$)"
)
_HOURS: Final = any_of(r"""
    ^there (?:is|are) (?!no\b)|^the (?:work|pattern) is[ ]
    ^you (?:are|work in) (?:an? )?(?:small )?[a-z]+ of (?:\d|[a-z]+$)
    ^it is (?!an?\b|the\b|your\b|not\b|that\b|what\b|how\b|because\b|very\b|so\b|[a-z]+ to\b)
    \b(?:shifts?|days|hours|nights|weekends?|weeks|breaks?|rota|reserve|on[- ]call)\b.{0,20}
    ...\b(?:is|are|runs?|starts?|ends?)\b.{0,12}\d
    \b(?:starts?|begins?|ends?|finish(?:es)?) (?:at )?\d
    """)


def is_bare_rest(topic: str, written: str) -> bool:
    """Whether so little is left of what was `written` that it reads as a verdict: "caseloads" of "caseloads of 60 …".

    So does what leans on the words that are gone: "the whole carcass", "the same residents".
    """
    kept, typed = without_article(topic), without_article(written)
    if topic == "being on call":
        return len(typed) > len(kept) - 1
    if len(kept) >= len(typed):
        return False
    halved = typed[len(kept)].casefold() in _WITHER  # as in "bringing attendance" up, or down
    return len(kept) == 1 or halved or kept[0].casefold() in _LEANING or kept[-1] in UNDER_WAY


def without_article(text: str) -> list[str]:
    """Its words, without an article in front."""
    words = text.split()
    return words[1:] if len(words) > 1 and words[0].casefold() in DETERMINERS - _LEANING else words


def names_nothing(topic: str) -> bool:
    """Whether it is a state of things and no thing: "edging lenses in house since May", "metal mostly barns"."""
    aside = _ASIDE.search(topic)
    known = PREPOSITIONS | ADVERBS | PARTICIPLES
    loose = aside and aside[1] not in known and not aside[1].endswith(("ed", "ing")) and not is_adjective(aside[1])
    below = _BELOW.search(topic) is not None
    below = below or _LEFT_OPEN.search(topic) is not None
    return bool(loose) or below or (shape_of(topic) is Shape.GERUND and _SINCE.search(topic) is not None)


def breaks_before_number(kept: str, written: str) -> bool:
    """Whether the number is gone that the last word calls for: "accounts closed by day" of "… by day four"."""
    last, at = kept.rpartition(" ")[2].casefold(), len(kept.split())
    rest = written.split()[at : at + 1]
    return last in NUMBERED and bool(rest) and (rest[0][:1].isdigit() or rest[0].casefold() in NUMBER_WORDS)


def loose_span(topic: str) -> str:
    """How long it is, where that stands at its end without the word that joins it; "" of "working 12 hours"."""
    found = _SPAN_LAST.search(topic)
    before = topic[: found.start()].rpartition(" ")[2].casefold() if found else ""
    loose = bool(before) and before not in _JOINS_SPAN and not before.endswith("ing")
    return found[0] if found and loose else ""


def without_since(topic: str) -> str:
    """A thing without since when it is there, or how long: "body cams since last year", "training 5 weeks"."""
    topic = topic.removesuffix(loose_span(topic))
    found = (None if _CHANGES.search(topic) or _GOES_ON.search(topic) else _SINCE.search(topic)) or (
        _WHEN.search(topic) if topic.startswith("the new ") else None
    )
    before = topic[: found.start()].split()[-1:] if found else []
    if before and (before[0] in PASTS or before[0].endswith("ed")):
        return ""  # as in "turnover dropped since May", which is a clause
    return topic[: found.start()].rstrip(" ,") if found and shape_of(topic) is Shape.NOUN else topic


def is_counted(topic: str) -> bool:
    """As in "forty boats a day in August": a figure is heard of, and is no topic of a talk."""
    first = topic.partition(" ")[0].casefold()
    few = first in _FEW and topic.split()[1:2] != [] and topic.split()[1].removesuffix("s") not in TIMES
    return first[:1].isdigit() or (first in _COUNTS and not few)


def is_had(topic: str, detail: str) -> bool:
    """Whether the detail counts what one thing has: "the ward: 24 beds"; not "6 weeks", nor what several have."""
    head = topic.split(" of ", maxsplit=1)[0].rpartition(" ")[2]
    one = topic.startswith(("the ", "your ", "a ", "an ")) and not is_several(head) and " and " not in topic
    found = _HAD.fullmatch(detail)
    return one and found is not None and found["what"].removesuffix("s") not in TIMES | _MEASURES


def is_led(topic: str) -> bool:
    """Whether it begins with an article, an owner, a question or what is done, and so may stand behind "was"."""
    first, following = (*topic.casefold().split(maxsplit=2), "")[:2]
    does = first.endswith("ing") and (following in DETERMINERS | PREPOSITIONS | _WITHER or following[:1].isdigit())
    return does or first in _LED | WH_WORDS or first.endswith(("'s", "s'"))


def is_span(detail: str) -> bool:
    """As in "18 months": how long it is, with no word for what lasts so long."""
    return _SPAN.fullmatch(detail) is not None


def is_of_hours(detail: str) -> bool:
    """As in "shifts are 12 hours", "there are 28 beds": useful to know, and nothing that stays with anybody."""
    return _HOURS.search(detail) is not None


def event_articled(topic: str) -> str:
    """As in "training night every Monday" -> "the training night …": what looks like a deed is the name of an event."""
    return f"the {topic}" if _EVENT.match(topic) else topic


def on_call(topic: str) -> str:
    """As in "on-call every sixth week": what one does then, with how often it is; "" of anything else."""
    return _ON_CALL.sub("being on call", topic) if _ON_CALL.match(topic) else ""
