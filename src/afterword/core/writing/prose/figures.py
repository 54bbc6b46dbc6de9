"""Fragments of how many or how much that lack but their verb: "four to a table", "caseloads down to forty"."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import ADVERBS, AUXILIARIES, CLEAR_THIRD, PASTS
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.spots import ALL_PREPOSITIONS, EDGES, NUMBER_WORDS, is_several

_N: Final = rf"(?:\d+|{'|'.join(sorted(NUMBER_WORDS))})"
_RATIO: Final = re.compile(
    rf"^(?P<most>(?:max(?:imum)?|at most|no more than|up to)\.? )?(?P<many>{_N} [a-z]+(?: [a-z]+)?)"
    r" (?P<each>(?:to (?:an?|each|every)|per|(?:in|for|on) each) [a-z-]+|between [a-z-]+s)"
    r"(?P<last> max(?:imum)?| at most)?$",
    re.IGNORECASE,
)
_GLAD_OF_LESS: Final = (
    r"(?:\w+ )?(?:case|work)loads|(?:wait(?:ing)?|lead|response|turnaround|door) times|(?:wait(?:ing)?) lists?"
    r"|class sizes|(?:\w+ )?(?:errors|defects|accidents|injuries|falls|no-shows|queues|returns|emissions)|scrap|waste"
    r"|(?:water|energy|power|fuel|pesticide|paper) use|downtime"
)
_GLAD_OF_MORE: Final = (
    r"(?:\w+ )?(?:yields|bookings|sales|memberships|subscriptions|pass rates|visitor numbers|visits|adoptions)"
    r"|(?:success|pass|adoption|completion|recycling|recovery|survival|first[- ]time[- ]fix) rates?"
    r"|output|membership|attendance|recycling|uptime|retention"
)
_MOVED: Final = re.compile(
    rf"^(?:the )?(?:(?P<less>{_GLAD_OF_LESS})(?=,? (?:is |are )?down )"
    rf"|(?P<more>{_GLAD_OF_MORE})(?=,? (?:is |are )?up ))"
    rf",? (?P<how>(?:down|up) (?:from .+ )?(?:to|by) (?:about |around |almost |nearly |an? )?"
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
FIGURED: Final = ("there are ", "there is ", "the pattern is ", "on-call is ")
"""How a fragment begins that got its verb for its figures."""
GOES_ALONG: Final = re.compile(r"never more$|\w+ of them [a-z ]+$|no [a-z]+$|[a-z]+ (?:over|before|not) [a-z]+$")
"""What stands behind such figures without a verb of its own: "quality over quantity"."""
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
_QTY: Final = (
    r"(?:(?:about|around|roughly|over|under|up to|nearly|almost|at least|at most|just) )?"
    rf"(?:\d+ ?(?:-|–|to|or) ?\d+|\d[\d,]*\+?|{'|'.join(sorted(NUMBER_WORDS))})"
)
_TAIL: Final = r"(?P<tail>, (?:(?:all|mostly|mainly|usually|half) [^,]+|[a-z]+ (?:over|before|not) [a-z]+|no [a-z]+))?$"
_THERE: Final = re.compile(
    rf"^(?P<what>(?!(?:1|one)\b){_QTY} (?:[a-z-]+ ){{0,2}}?(?P<head>[a-z-]+[a-rt-z]s|people|children|staff))"
    rf" (?P<where>(?:over|across|in|on|at|with|from|for|under|between|out of"
    r"|of(?= \d| (?:two|three|four|five|six|ten)\b)) (?!by\b|on\b|and\b|to\b|[a-z\d]+"
    r" (?:years|months|weeks|days)\b)[^,]+|to start)"
    rf"{_TAIL}",
    re.IGNORECASE,
)
"""As in "28 residents over 2 floors"."""
_TURNS: Final = (
    r"hour|shift|day|night|week|month|year|season|term|morning|afternoon|evening|weekend|session|lesson|round|trip|run"
)
_PACE: Final = re.compile(
    rf"^(?P<what>{_QTY} (?:[a-z-]+ ){{0,2}}?(?P<head>[a-z-]+[a-rt-z]s|people|children))"
    rf" (?P<each>(?:(?:an?|per|each|every) (?:{_TURNS})|(?:before|by) (?:\d[\d.:]*(?: ?[ap]m)?|noon|lunch|midday))"
    r"(?: each| per person| on average| at most| at least"
    r"| in (?:the )?(?:summer|winter|spring|autumn|season)| at weekends"
    rf"| on [a-z]+days?)*)(?P<loose> (?:give or take|or so|max))?"
    rf"(?: between (?:the )?(?P<among>two|three|four|\d+) of (?:them|us))?{_TAIL}",
    re.IGNORECASE,
)
"""As in "14 rooms a day each", which "about" would make a rough guess."""
_WHEN_OFF: Final = r"weekend|week|night|day|shift|saturday|sunday|friday|monday|bank holiday|christmas"
_IN_SO_MANY: Final = re.compile(
    rf"^(?P<oncall>on[- ]call )?(?P<what>(?:one|1|two|2|three|3) (?:{_WHEN_OFF})s? in (?:every )?{_N}(?: on call)?)"
    r"(?P<tail>, never more)?$",
    re.IGNORECASE,
)
_ON_OFF: Final = re.compile(rf"^(?P<on>{_N}) on(?:,? and|,|/)? ?(?P<off>{_N}) off$", re.IGNORECASE)
_BEFORE_AFTER: Final = re.compile(
    r"^(?P<first>[a-z -]+s (?:before|until|till|after|from) (?:\d[\d.:]*(?: ?[ap]m)?|noon|lunch|midday))"
    r"(?:,| and| then) (?P<then>[a-z -]+s (?:after|afterwards|from then on|after that|the rest of the day))$"
)
_HALVES: Final = re.compile(
    r"^(?P<first>(?:mornings|evenings|days|weekdays|summers) (?:in|on|at|with|out|outside|for)\b[^,]*),"
    r" (?P<then>(?:afternoons|evenings|nights|weekends|winters) (?:in|on|at|with|out|outside|for|inside)\b[^,]*)$",
    re.IGNORECASE,
)
"""As in "shops before 9, houses after", "mornings on the ward, afternoons in the clinic"."""
_TO_COME: Final = re.compile(
    r"^(?P<what>(?:(?:the|an?|new|a new|two|three) )?[a-z-]+(?: [a-z-]+){0,2}) (?P<does>coming|arriving|opening"
    r"|launching|due|on order|on the way)(?P<when> (?:in|by|next|this|after|before) (?!on\b|from\b).+|)$"
)
"""As in "electric vans coming in spring", "new lathe on order"."""
_RENEWED: Final = re.compile(
    r"^(?P<what>(?:(?:the|an?|new|a new) |all the )?[a-z-]+(?: [a-z-]+){0,2})"
    r" (?P<done>replaced|installed|rebuilt|refitted|renovated|repainted|refurbished|extended|upgraded|rewired"
    r"|resurfaced|relined|converted|modernised|modernized|retiled|redecorated|redone|fitted|put in)"
    r"(?P<when> (?:last|over the|this|in 20\d\d|\w+ (?:years|months|weeks) ago|a (?:year|month) ago)\b.*)$"
)
"""As in "boiler replaced over the summer holidays"."""
_IN_GROUPS: Final = re.compile(
    rf"^(?:small )?(?:crews|teams|gangs|squads|pairs|groups|shifts) of (?:{_N}|{_N} ?(?:-|to|or) ?{_N})$|^pairs$",
    re.IGNORECASE,
)
_ON_AT: Final = re.compile(
    rf"^(?:only |just )?(?P<many>{_N}) (?:of (?:us|them) |people |staff )?on"
    r" (?P<when>(?:at (?:weekends|night|nights|a time)|(?:every|each|per|a) (?:shift|night|day|weekend)|overnight))$",
    re.IGNORECASE,
)
"""As in "crews of 3", "two of us on at weekends"."""
_TEAM: Final = re.compile(
    rf"^(?P<what>(?:small )?(?:team|crew|gang|squad|staff) of (?:about |only |just )?{_N})$", re.IGNORECASE
)
_ONCE: Final = re.compile(
    r"in (?:one|a|an|the|two|a single|\d+) (?:day|night|week|weekend|month|morning|evening|year|season|spring"
    r"|summer|autumn|fall|winter|term|shift|go)s?\b",
    re.IGNORECASE,
)
"""As in "two hundred volunteers in one weekend": what happened once, and nothing that there is."""
_SHARED_OUT: Final = re.compile(rf"(?:all|mostly|half|{_N} of them) [^,]+$", re.IGNORECASE)
"""As in "12 vans, 3 of them electric"."""
_PERSON: Final = {"one": "person", "1": "person"}
_NEW: Final = re.compile(
    r"^\S+ (?:new|more|old|big|small|full-time|part-time|trained|electric) [a-z-]+$", re.IGNORECASE
)
"""As in "2 new kilns": a count alone is nothing that one tells."""
SOMEBODY: Final = word_set("""
    baby boss manager partner wife husband son daughter kid child brother sister mum mom dad mother father uncle aunt
    cousin friend mate neighbour neighbor girlfriend boyfriend owner head director chef nurse doctor foreman supervisor
    lead trainer teacher colleague woman man guy girl lad lady ceo cto cfo
    """)
"""Who is no thing: what one of them is or does is told of them by name, or not at all."""
_AT_HOME: Final = re.compile(r"\b(?:at home|at school|in (?:primary|nursery|college|uni))\b", re.IGNORECASE)
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
    if told := _paced(fragment) or _happening(fragment) or _in_groups(fragment):
        return told
    if found := _RATIO.match(fragment):
        most = "at most " if found["most"] or found["last"] else ""
        one = re.match(r"(?:1|one) ", found["many"], re.IGNORECASE) is not None
        many = f"{found['many'][:1].lower()}{found['many'][1:]}"
        return f"there {'is' if one else 'are'} {most}{many} {found['each']}"
    if (found := _ROW.match(fragment)) and not _UNITS & {found["one"].casefold(), found["other"].casefold()}:
        return f"there are {found['first'][:1].lower()}{found['first'][1:]} and {found['second']}"
    if found := _MOVED.match(fragment):
        what = (found["less"] or found["more"])[:1].lower() + (found["less"] or found["more"])[1:]
        what = f"the {what}" if what.endswith((" rate", " list")) else what
        return f"{what} {'are' if what.endswith('s') else 'is'} {found['how']}"
    if (found := _EACH_DONE.match(fragment)) and not _ACTING & set(found["how"].split()):
        return f"{found['what']} is {found['done']} {found['how']}"
    return _spread(fragment) or (count_told(fragment) if _NEW.search(fragment) else fragment)


def _paced(fragment: str) -> str:
    """How much there is to do in what time, or when which of two things is done; "" of others."""
    if (found := _PACE.match(fragment)) and found["head"].casefold() not in _UNITS:
        loose, tail = found["loose"] or "", found["tail"] or ""
        rough = "at most " if "max" in loose else "about " if loose else ""
        one = re.match(r"(?:1|one) ", found["what"]) is not None
        of_whom = f" between the {found['among']} of you" if found["among"] else ""
        return f"there {'is' if one else 'are'} {rough}{_small(found['what'])} {found['each']}{of_whom}{tail}"
    if found := _IN_SO_MANY.match(fragment):
        what = "on-call" if found["oncall"] else "the pattern"
        return f"{what} is {_small(found['what'])}{found['tail'] or ''}"
    if found := _ON_OFF.match(fragment):
        return f"the pattern is {_small(found['on'])} on and {_small(found['off'])} off"
    found = _BEFORE_AFTER.match(fragment) or _HALVES.match(fragment)
    return f"the pattern is {_small(found['first'])} and {_small(found['then'])}" if found else ""


def _in_groups(fragment: str) -> str:
    """As in "crews of 3" -> "they work in crews of 3", "two of us on at weekends"; "" of others."""
    if _IN_GROUPS.match(fragment):
        return f"they work in {_small(fragment)}"
    if team := _TEAM.match(fragment):
        return f"they are a {team['what'].casefold()}"
    found = _ON_AT.match(fragment)
    many = found["many"].casefold() if found else ""
    return (
        f"there {'is' if many in {'one', '1'} else 'are'} {many} {_PERSON.get(many, 'people')} on {found['when']}"
        if found
        else ""
    )


def _spread(fragment: str) -> str:
    """How many there are of what, and where; "" of others."""
    front, comma, rest = fragment.partition(", ")
    if comma and _SHARED_OUT.match(rest) and count_told(front) != front:
        return f"{count_told(front)}, {rest}"
    found = _THERE.match(fragment)
    if found and _ONCE.match(found["where"]):
        return ""
    if not found or found["head"].casefold() in _UNITS or _AT_HOME.search(fragment):
        return ""
    if _ACTING & set(found["where"].casefold().split()) or _ACTING & set(found["what"].casefold().split()[:-1]):
        return ""
    where = "to start with" if found["where"] == "to start" else found["where"]
    return f"there are {_small(found['what'])} {where}{found['tail'] or ''}"


def _happening(fragment: str) -> str:
    """What is to come, or was made new, with its verb; "" of others."""
    if found := _TO_COME.match(fragment):
        dated = found["when"] or found["does"] not in {"coming", "arriving", "opening", "launching"}
        who, does = (_as_subject(found["what"], "a") if dated else ""), f"{found['does']}{found['when']}"
        return f"{who} {'are' if _has_several(found['what']) else 'is'} {does}" if who else ""
    if found := _RENEWED.match(fragment):
        who, does = _as_subject(found["what"], "the"), f"{found['done']}{found['when']}"
        return f"{who} {'were' if _has_several(found['what']) else 'was'} {does}" if who else ""
    return ""


def _has_several(what: str) -> bool:
    return is_several(what.rpartition(" ")[2])


def _as_subject(what: str, article: str) -> str:
    """With the article that it lacks; "" where it is none for sure: what comes is new, or there are several."""
    words = what.casefold().split()
    if words[:2] == ["all", "the"]:
        return what
    if set(words) & (EDGES | _ACTING | ADVERBS) or words[-1] in {"new", "everything"} | SOMEBODY:
        return ""
    if words[0] in {"the", "a", "an", "two", "three"}:
        return what if len(words) > 1 else ""
    if _has_several(what):
        return what if article == "a" or words[0] == "new" else f"{article} {what}"
    return f"a {what}" if words[0] == "new" else "" if article == "a" else f"{article} {what}"


def _small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def count_told(fragment: str) -> str:
    """As in "28 beds" -> "there are 28 beds": of a first part, behind which more is told of them."""
    found = _COUNT.match(fragment)
    return f"there are {fragment}" if found and found["one"].casefold() not in _UNITS else fragment


def is_lone_group(topic: str) -> bool:
    """As in "the team of 3": how many they are, and nothing that one talks about at length."""
    return re.fullmatch(rf"(?:the |their |your )?(?:team|crew|gang|squad|staff|crews|teams) of {_N}", topic) is not None


def is_count_alone(told: str) -> bool:
    """As in "there are 6 bays": where more was told of them, the count alone is not what was meant."""
    return told.startswith("there are ") and _COUNT.match(told.removeprefix("there are ")) is not None


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
