"""What the candidate promised, as it follows "I will": "portfolio link" -> "send you the portfolio link"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.core.etiquette.commitments import names_commitment
from afterword.core.facts.debrief import Commitment
from afterword.core.writing.discretion import is_no_promise
from afterword.core.writing.prose.counted import counted_right
from afterword.core.writing.prose.lexicon import BASE_VERBS, DETERMINERS, NOUNISH_S, PREPOSITIONS
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.phrase import capitals_mended, joined, phrase
from afterword.core.writing.prose.readable import is_clause, is_topic
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.sure import whole
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.tongue import is_english
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.sayable import sayable

LONGEST_PLEDGE = 22
_SEND = "send you "
WHATEVER = "come back to what I promised"
_LEAD_IN = any_of(r"""
    ^do the needful and[ ]
    ^(?:(?:that )?(?:I |we )?(?:promised|said|offered|agreed|need|have|want|am going|'ll|will|would
    ...|should|must)\b(?: (?:that )?(?:I|we)(?:'d|'ll| will| would))?(?: (?:her|him|them))?(?: to)?|I'll
    ...|I'd|to)[ ]
    """)
_GERUNDS = {
    "sending": "send",
    "sharing": "share",
    "forwarding": "forward",
    "emailing": "email",
    "introducing": "introduce",
}
_SENDING = any_of(r"""
    ^(send|share|forward|e-?mail|pass)(?: (?:on|over|along|across))?\b(?! you)
    ^(mail|give|show|text|message|whatsapp|fax)\b(?= (?:her|him|them|everyone|the|my|an?|our)\b)
    """)
_RECEIVER = any_of(r"""
    ^(send|share|forward|e-?mail|mail|give|show|text|message|whatsapp|fax)
    ... (?:her|him|them|the team|the panel|everyone|you) (?=\S)
    """)
_TO_RECEIVER = re.compile(r"\s(?:to|with) (?:her|him|them|you)\b", re.IGNORECASE)
_PAPERS = re.compile(r"\bcert(s?)\b\.?", re.IGNORECASE)
"""What is sent of a certification is its certificate."""
_ACRONYM = re.compile(
    r"\b(?:(?:als|bls|ils|dbs|cscs|nebosh|ielts|toefl)(?= (?:certificate|course|check|card|result|score)s?\b)"
    r"|nmc(?: pin)?|ielts|toefl)\b",
    re.IGNORECASE,
)
"""Short forms that stand for nothing else beside a paper, whatever was typed."""
_BEFORE_PAPER = re.compile(r"\b[a-z]{3,5}(?= (?:card|ticket|certificate|licen[cs]e|badge|number|results?|score)s?\b)")
"""As in "my epa card"."""
_SMALL_WORDS = DETERMINERS | PREPOSITIONS | {"you", "and", "new", "old"}
_LET_KNOW = any_of(r"\blet (?:her|him|them|everyone) know\b")
_CALLING = any_of(r"""
    ^(?:ring|phone|call)\b( (?:her|him|them|you)\b)?((?: back)?)
    ...(?= (?:on|at|by|in|with|about|after|before|next|this|tomorrow|tonight)\b|$)
    """)
"""As in "ring back on Monday": it is the reader who is rung."""
_ON_A_DAY = re.compile(
    r"(?<!\bon)(?<!\bby)(?<!\bnext)(?<!\blast)(?<!\bthis)(?<!\bevery)"
    r"(?<!\bbefore)(?<!\bafter)(?<!\buntil)(?<!\bfrom)(?<!\babout)(?<!\bfor)(?<!\bof)(?<!\bto)(?<!\bthe)"
    r" ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! (?:talk|meeting|morning shift|shift))",
    re.IGNORECASE,
)
"""As in "bring boots Friday"."""
_REACHED = any_of(r"^(?:text|message|ping|ring|phone) you\b")
_TO_ANOTHER = re.compile(
    r"^(?:send|forward|e-?mail|mail|give|show|introduce) (?!you\b|GitHub|LinkedIn|CV\b)[A-Z][a-z]+ (?:my|the|a|an)\b"
)
"""As in "email Kim my transcript": it goes to somebody else than the reader."""
_ABOUT_IT = r"(?= (?:for|about|re|on|if|whether|to (?!you\b|her\b|him\b|them\b|the\b))|$)"
_THINGS = r"(?i:portfolio|references?|transcripts?|certificates?|resume|slides)\b"
_TO_SOMEBODY = re.compile(
    r"^(?i:e-?mail|mail|ring|phone|text|message|ping) (?:(?i:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Judge)\b\.? \w"
    rf"|(?!GitHub|LinkedIn|CV|{_THINGS})(?:HR|IT|[A-Z][a-z]+)(?: [A-Z][a-z]+)?{_ABOUT_IT}"
    r"|my (?:\w+ ){0,2}(?:prof|professor|tutor|boss|manager|supervisor|mentor|referee|teacher|school|university)s?"
    rf"{_ABOUT_IT})"
)
"""As in "email Dr Shah for a reference": somebody else is written to, and nothing comes to the reader."""
_DONE_TO = word_set(
    "updates finds checks reads looks shows shares sends holds makes needs uses answers asks meets finishes"
)
_VAGUE = any_of(r"\b(?:the|some|that) (?:thing|things|stuff)\b|\b(?:lunch|coffee|drinks?|intro|call)\b")
_PAPER = re.compile(r"\b(?:certificates?|letters?|plans?|forms?|contacts?|sheets?|details)$", re.IGNORECASE)
_HANGING = re.compile(r"(?<=\w) (?=(?:of|for|from|with|about|on|in|at)\b)")
"""Where a promise may end: before what tells more of the thing."""
_OPEN = re.compile(r"\b(?:something|anything|everything|some|one|ones|it|that|this|those|these|more)$", re.IGNORECASE)
_UNORDERED = re.compile(r"\b(?:confirm|send|provide|bring|share|sort|ask|forward|upload)$", re.IGNORECASE)
"""As in "notice period confirm": the verb stands last, as in a list of things to do."""
_BARE = word_set("something anything everything whatever what more details over out with in on up back")
_MINE = word_set("availability references portfolio cv resume transcript transcripts certificate certificates")
_MINE_TOO = word_set("card cards licence license handle handles profile website showreel")
"""Mine where nothing else is said of whose it is: "gold card", "LinkedIn profile"."""
_BARE_OF = re.compile(
    r"^(copy of|copies of|link to|photos? of) (?!my\b|the\b|an?\b|our\b|your\b|her\b|his\b|their\b|http|www)(?=[a-z])"
)
_ONE_OF_MANY = word_set("copy list sample reference summary draft")
_WITH = {"share"}
_HANDLING = word_set("bring upload return sign fill complete submit prepare finish update finalize finalise check")


def pledge_of(commitment: Commitment, to: Listener, names: frozenset[str] = frozenset()) -> str:
    """What follows "I will"; always something, and always so that the review knows the commitment again."""
    if not _usable(commitment.text):
        return WHATEVER
    whole_one = _named_pledge(commitment, to, names)
    fronts = [commitment.text[: found.start()] for found in _HANGING.finditer(commitment.text[:600])]
    shorter = (_named_pledge(replace(commitment, text=one), to, names) for one in reversed(fronts))
    sure = (one for one in shorter if thing_of(one) and names_commitment(one, commitment) and not _OPEN.search(one))
    return whole_one or next(sure, WHATEVER)


def _named_pledge(commitment: Commitment, to: Listener, names: frozenset[str]) -> str:
    """All of it; "" where it is not surely English."""
    text = spelt_out(_PAPERS.sub(r"certificate\1", commitment.text[:600]), keep_links=True).rstrip(".!")
    ready = _ACRONYM.sub(lambda found: found[0].upper(), _pledge(text, to)) if _usable(text) else ""
    ready = _BEFORE_PAPER.sub(lambda found: found[0].upper() if _is_nothing(found[0], names) else found[0], ready)
    sent = thing_of(ready)
    is_read = (is_topic(sent, names) and ", " not in sent) if sent else is_clause(f"I will {ready}", names)
    sure = (
        bool(ready)
        and is_read
        and not _UNORDERED.search(ready)
        and whole(f"I will {ready}", names=names)
        and counted_right(ready)
    )
    if sure and len(ready.split()) <= LONGEST_PLEDGE and sayable(ready) and names_commitment(ready, commitment):
        return ready
    return ""


def _is_nothing(word: str, names: frozenset[str]) -> bool:
    """Whether it is no word that any list has: the short form of a trade."""
    return isinstance(names, Vocabulary) and names.has_kinds and not names.kinds(word) and word not in _SMALL_WORDS


def pledged(pledges: Sequence[str]) -> str:
    """Several pledges in one breath: "send you the slides and the paper, and check my notice period"."""
    sent = [pledge.removeprefix(_SEND) for pledge in pledges if pledge.startswith(_SEND)]
    others = [pledge for pledge in pledges if not pledge.startswith(_SEND)]
    return joined([*([_SEND + joined(sent)] if sent else []), *others])


def thing_of(pledge: str) -> str:
    """The thing itself where the pledge is to send it: "send you the slides" -> "the slides"; else ""."""
    found = re.match(
        r"(?:send|forward|email|give|show|(?:text|message)(?= you (?:my|the|an?) \w)) you (.+)$|share (.+) with you$",
        pledge,
        re.IGNORECASE,
    )
    return (found[1] or found[2]) if found else ""


def _usable(text: str) -> bool:
    return bool(text) and "?" not in text and is_english(text) and not is_no_promise(text)


def _pledge(text: str, to: Listener) -> str:
    for name in to.names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w|')", "you", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(about|of) (?=(?:start(?:ing)? date|notice period|availability)\b)", r"\1 my ", text)
    text = _LET_KNOW.sub("let you know", _LEAD_IN.sub("", text).strip())
    text = _CALLING.sub(_called_back, text)
    text = _ON_A_DAY.sub(lambda found: f" on {found[1].capitalize()}", text)
    first, _, rest = text.partition(" ")
    if first.casefold() in _GERUNDS:
        text = f"{_GERUNDS[first.casefold()]} {rest}"
    if _TO_SOMEBODY.match(text):
        return ""
    if _REACHED.match(text):
        return turned(capitals_mended(text[:1].lower() + text[1:]), to) or ""
    if _TO_ANOTHER.match(text):
        return turned(capitals_mended(text[:1].lower() + text[1:]), to) or ""
    if _SENDING.match(text):
        return _sending(text, to)
    if first.casefold() in BASE_VERBS and rest and not _names_thing(first.casefold(), rest):
        return turned(f"{first.lower()} {_handled(first.casefold(), rest)}", to) or ""
    return _thing(text, to)


def _handled(verb: str, rest: str) -> str:
    """What is handed in has its article; what somebody brings is their own."""
    if verb not in _HANDLING or rest.casefold().startswith(("him my ", "them my ")):
        return capitals_mended(rest)
    thing = _articled(rest)
    brought = (
        verb == "bring" and thing.startswith("the ") and not rest.casefold().startswith("the ") and " I " not in rest
    )
    mine = brought and " my " not in f" {thing} "
    return f"my {thing.removeprefix('the ')}" if mine else thing


def _called_back(found: re.Match[str]) -> str:
    rung = found[1] or found[2] or not found[0].casefold().startswith("call")
    return f"call you{found[2]}" if rung else found[0]


def _names_thing(first: str, rest: str) -> bool:
    """As in "talk slides", "code sample": a noun that could be a verb, before a noun."""
    following = rest.split(maxsplit=1)[0].casefold()
    if first in {"review", "report", "sketch", "test"}:
        return True
    if first in {"mentor", "coach", "tutor", "cover", "budget"} and _PAPER.search(rest):
        return True
    return (
        f"{first}s" in NOUNISH_S - _DONE_TO
        and following not in DETERMINERS | PREPOSITIONS | _BARE | {"you"}
        and rest[:1].islower()
    )


def _sending(text: str, to: Listener) -> str:
    received = _TO_RECEIVER.sub("", _RECEIVER.sub(r"\1 ", text), count=1)
    found = re.match(r"(\S+)(?: (?:on|over|along|out|across))? (.+)", received)
    if not found:
        return ""
    verb, thing = found[1].lower(), found[2] if found[1].lower() == "give" else _articled(found[2])
    if verb in _WITH:
        return f"share {turned(thing, to) or ''} with you"
    return f"{'send' if verb in {'pass', 'mail', 'e-mail'} else verb} you {turned(thing, to) or ''}"


def _thing(text: str, to: Listener) -> str:
    ready = phrase(text)
    if {"him", "her", "them", "you"} & set(ready.text.casefold().split()):
        return ""
    if ready.shape not in {Shape.NOUN, Shape.GERUND} or _VAGUE.search(ready.text):
        return ""
    return f"send you {turned(_articled(ready.text), to) or ''}"


def _articled(thing: str) -> str:
    thing = _BARE_OF.sub(r"\1 my ", thing)
    first = thing.split(maxsplit=1)[0].casefold() if thing else ""
    if first[:1].isdigit() and thing.rpartition(" ")[2].isalpha() and not thing.endswith("s"):
        return f"the {capitals_mended(thing)}"
    if first in DETERMINERS | _BARE or first[:1].isdigit() or first.startswith(("http", "www")) or first.endswith("'s"):
        return capitals_mended(thing)
    following = thing.split()[1].casefold() if " " in thing else "for"
    if first in _MINE and following in PREPOSITIONS | {"next", "this", "until"}:
        return f"my {phrase(thing).text}"
    last = thing.rpartition(" ")[2].casefold()
    if last in _MINE | _MINE_TOO and not PREPOSITIONS & set(thing.casefold().split()):
        return f"my {phrase(thing).text}"
    several = re.match(r"\w+ \w+[^s]s\b", thing) is not None  # as in "sample replies"
    return f"{'a' if first in _ONE_OF_MANY and not several else 'the'} {phrase(thing).text}"
