"""The questions that were not asked, as they can be put in a note: a question of its own, or one inside a sentence."""

import re
from dataclasses import dataclass

from afterword.core.ports.lexicon import THINGS, Kind
from afterword.core.writing.clipped import made_whole
from afterword.core.writing.discretion import is_for_later
from afterword.core.writing.prose.articled import articled
from afterword.core.writing.prose.counted import counted_right
from afterword.core.writing.prose.lexicon import (
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    CLEAR_THIRD,
    COUNT_NOUNS,
    DETERMINERS,
    PARTICIPLES,
    PASTS,
    PRONOUN_SUBJECTS,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.phrase import as_topic, capitals_mended, phrase, sentence
from afterword.core.writing.prose.readable import is_question, is_topic, lacks_nothing
from afterword.core.writing.prose.run_on import runs_on
from afterword.core.writing.prose.runs import bare_runs
from afterword.core.writing.prose.shape import bare_words
from afterword.core.writing.prose.spots import is_several
from afterword.core.writing.prose.sure import thing, whole
from afterword.core.writing.prose.sure_words import SEVERAL_FIRST, is_clipped
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.tongue import is_english
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.prose.vocabulary import kinds_in
from afterword.core.writing.sayable import sayable

LONGEST_QUESTION = 34
_LEAD_IN = any_of(r"""
    ^ask (?:\w+ )?(?:about|for)[ ]
    ^(?:(?:I )?(?:wanted|meant|forgot|should have|want|would have liked|would like|wish I had|wish I'd
    ...|didn't get|still want|need)(?: asked| to ask| to know| to find out| to hear)?
    ...|ask(?:ing)?(?: (?:her|him|them|you))?|q|question|wondering|curious|not sure)(?: (?:about|on
    ...|regarding))?[:,]?[ ]
    """)
_BARE_TEAM = re.compile(r"(?<=whether )team(?= (?:is|has|was|uses|does)\b)|(?<=does )team\b")
_HOW_LOOKS = re.compile(r"^how (?:looks|is looking) (?:like )?([^?]{2,80}?)\s?(?:like)?(?=\?|$)", re.IGNORECASE)
_HOWS = re.compile(r"^how'?s ((?:the|your|their) .+) (work|look|run|go|feel|compare)(?=\W*$)", re.IGNORECASE)
_HOW_MANY = re.compile(
    r"^(how many (?:\w+ )?(?!are\b|is\b|were\b|work\b|sit\b|do\b)\w+) (?=(?:on|in) (?:the|your|their|this) )",
    re.IGNORECASE,
)
_DONE = BASE_VERBS - word_set("open close clear welcome last do have be")
_HOW_DONE = re.compile(rf"^(how|when|where|why) ({'|'.join(sorted(_DONE))}) ", re.IGNORECASE)
"""As in "how handle late data": who does it is left out, and it can only be they."""
_DASHED = re.compile(r"(?<=\w) [-–—]+ \w.*$|(?<=\w): \w.*$")
"""What is thought of behind a question: "who asks for what - intake"."""
_FIRST_DAYS = re.compile(
    r"\b(challenge|priority|goal|project|task|thing|focus) first (\d+ \w+|day|week|month|year)\b", re.IGNORECASE
)
_EITHER = re.compile(
    r"^(?!.*\b(?:we|you|they|I|it|own)\b)(?!is|are|do|does|how|who|what|when|where|why|which|whether)"
    r"[\w' -]{2,30} or [\w' -]{1,30}$",
    re.IGNORECASE,
)
"""As in "blocks or rotation": asked in the very words."""
_OFTEN_BARE = word_set("off onto into out via per at")
_OR_I = re.compile(r"\bor (?:us|me|we|what|nah|no|not)\W*$|, (?:me|us) or \w+\W*$", re.IGNORECASE)
"""As in "the office or us": who is meant is known to the candidate alone."""
_WHICH = re.compile(r"^(?:which|what|any|is there an?|are there any) (?=[a-z])", re.IGNORECASE)
_HE = {"does": "do", "is": "are", "was": "were", "has": "have", "doesn't": "don't", "isn't": "aren't", "'s": "are"}


@dataclass(frozen=True, slots=True)
class Asked:
    """`direct` is a whole question; else it stands after "I would like to know" or, as a topic, after "about"."""

    text: str
    kind: str


def asked_of(question: str, to: Listener, *, names: frozenset[str]) -> Asked | None:
    """The question as said to the reader; None where it may not or cannot be asked in a note."""
    line = _whole(note_lines(re.sub(r"(?<=\w) / (?=\w)", " or ", question)))
    line = re.sub(
        r"^(?:(?:to|for) )?(?:" + "|".join(map(re.escape, to.names or ("\0",))) + r")\s*[:,–—-]\s*",
        "",
        line,
        flags=re.IGNORECASE,
    )
    bare = _HOW_LOOKS.sub(r"what does \1 look like", _HOWS.sub(r"how does \1 \2", _LEAD_IN.sub("", line)))
    bare = _FIRST_DAYS.sub(r"\1 in the first \2", bare)
    bare = _DASHED.sub("", _HOW_DONE.sub(r"\1 they \2", _HOW_MANY.sub(r"\1 are ", bare)))
    if _OR_I.search(bare) or _disagrees(bare.split()):
        return None
    if not bare or len(bare.split()) > LONGEST_QUESTION or not is_english(bare) or is_for_later(bare):
        return None
    whole = made_whole(_first_question(bare), names)
    toward = _turned_question(_BARE_TEAM.sub("the team", whole), to)
    if toward is None or not sayable(toward) or not sayable(f"{toward}?"):
        return None
    asked = _kind_of(toward, line != bare, names)
    if asked and _is_typed_whole(asked, question, toward):
        return asked
    sure = _surely(asked, toward, names)
    return sure if sure and (is_question if sure.kind == "direct" else is_topic)(sure.text, names) else None


def _is_typed_whole(asked: Asked, question: str, toward: str) -> bool:
    """Whether it was typed as a whole question: nothing is put into one."""
    words = asked.text.rstrip("?").split()
    whole = question.rstrip().endswith("?") and asked.kind == "direct" and _is_direct(bare_words(toward))
    one = any(run.before == "there" for run in bare_runs(words, frozenset()))  # as in "is there budget for it"
    sure = whole and not one and not runs_on(words) and counted_right(" ".join(words))
    return sure and not any(map(is_clipped, words))


def _disagrees(words: list[str]) -> bool:
    """As in "is boots provided": one verb for several, and it is not sure what was meant."""
    several = len(words) > 2 and is_several(words[1].casefold()) and words[1].casefold() not in SEVERAL_FIRST
    return several and words[0].casefold() in {"is", "was", "does", "has"} and words[1].casefold() not in DETERMINERS


def _surely(asked: Asked | None, toward: str, names: frozenset[str]) -> Asked | None:
    """The question as it is surely English; else what it asks about; None where not even that is sure."""
    whether = asked is not None and asked.kind == "direct" and not _is_direct(bare_words(toward))
    if asked and asked.kind != "topic" and not (whether and not whole(toward, names=names)):
        typed = asked.text.rstrip("?")
        known = asked.kind == "direct" and lacks_nothing(typed, names)
        ready = typed if known else "" if _has_idiom(typed, names) else articled(typed, names=names)
        if ready and whole(ready, names=names) and counted_right(ready):
            return Asked(f"{ready}?" if asked.kind == "direct" else ready, asked.kind)
    acts = (CLEAR_THIRD | PARTICIPLES) & set(bare_words(toward))
    if (
        _EITHER.match(toward)
        and not acts
        and not {"hr", "pm"} & set(toward.casefold().split())
        and not any(map(is_clipped, toward.split()))
        and counted_right(toward)
    ):
        return Asked(sentence(phrase(toward, names=names).text).rstrip(".") + "?", "direct")
    topic = thing(
        phrase(_WHICH.sub("", asked.text if asked and asked.kind == "topic" else toward)).text, names=names, asked=True
    )
    cut = set(bare_words(toward)) - set(bare_words(topic))
    acting = topic.partition(" ")[0] in CLEAR_THIRD  # as in "what happens when …", of which "happens" is left
    done = topic.partition(" ")[0] in PARTICIPLES  # as in "paid for level 3"
    return Asked(topic, "topic") if topic and not acting and not done and not cut & CLEAR_THIRD else None


def _has_idiom(text: str, names: frozenset[str]) -> bool:
    """As in "bid off reserve": one word behind such a preposition is often no common noun, and wants no article."""
    runs = bare_runs(text.split(), names)
    return any(len(run.words) == 1 and run.before in _OFTEN_BARE and run.words[0] not in COUNT_NOUNS for run in runs)


def may_be_asked(question: str) -> bool:
    """Whether a thank-you may put it at all: in English, and no matter for the talk about an offer."""
    line = _whole(note_lines(question))
    return bool(line) and is_english(line) and not is_for_later(_LEAD_IN.sub("", line))


def _whole(lines: tuple[str, ...]) -> str:
    """One question over several lines is joined; of several the first is taken."""
    joined = " ".join(lines)
    one = joined.count("?") == 1 and joined.endswith("?")
    return joined if one and len(joined.split()) <= LONGEST_QUESTION else " ".join(lines[:1])


_THEM = re.compile(r"(?<!of )(?<!for )(?<!with )(?<!from )(?<!to )\bthem\b", re.IGNORECASE)


def _first_question(text: str) -> str:
    return re.split(r"(?<=\?)\s", text, maxsplit=1)[0].strip().rstrip("?.! ")


def _turned_question(text: str, to: Listener) -> str | None:
    """As in "does she like it" has its verb before its subject: both turn together.

    Whom one names or trains is not the reader: "do we get to name them" keeps its "them".
    """
    kept = _turned_pair(_THEM.sub("th_em", text), to)
    return kept.replace("th_em", "them") if kept is not None else None


def _turned_pair(text: str, to: Listener) -> str | None:
    for name in to.names:
        text = re.sub(rf"\b(does|is|was|has) {re.escape(name)}(?!\w|')", r"\1 she", text, flags=re.IGNORECASE)
    found = re.match(r"^((?:\w+ ){0,4}?)(does|is|was|has|doesn't|isn't) (he|she|it_)\b(.*)$", text, re.IGNORECASE)
    if found and found[3].lower() in {"he", "she"}:
        text = f"{found[1]}{_HE[found[2].lower()]} you{found[4]}"
        rest = turned(found[4], to)
        return f"{found[1]}{_HE[found[2].lower()]} you{rest}" if rest is not None else None
    return turned(text, to)


def _kind_of(text: str, shortened: bool, names: frozenset[str]) -> Asked | None:
    words = bare_words(text)
    if not words:
        return None
    if _is_direct(words):
        return Asked(sentence(capitals_mended(text)).rstrip(".!") + "?", "direct")
    if _is_unfinished(words, names):
        return None
    if words[0] in WH_WORDS:
        return Asked(
            phrase(text, names=names).text.removeprefix("if ") if words[0] != "if" else _whether(text, names),
            "indirect",
        )
    topic = "" if ": " in text else as_topic(text, names=names)
    if topic:
        return Asked(topic, "topic")
    ready = phrase(text, names=names).text
    return Asked(sentence(ready).rstrip(".!") + "?", "direct") if not shortened and len(words) > 3 else None


def _is_unfinished(words: list[str], names: frozenset[str]) -> bool:
    """As in "how many covers", "handover how often": nobody does anything in it, or the order is lost."""
    if words[0] in WH_WORDS:
        behind = words[3 if words[0] == "how" and words[1:2] in (["many"], ["much"]) else 1 :]
        return not any(_acts(word) or _is_verb_alone(word, names) for word in behind)
    return bool(set(words[1:]) & {"how", "why", "when", "what"})


def _is_verb_alone(word: str, names: frozenset[str]) -> bool:
    """By the word list: "survive", and not "nurse"."""
    kinds = kinds_in(names, word)
    return Kind.BASE in kinds and not kinds & THINGS


def _acts(word: str) -> bool:
    return _is_verb(word) or word in AUXILIARIES or word.endswith(("'re", "'ve", "'ll", "'d", "n't"))


def _whether(text: str, names: frozenset[str]) -> str:
    return "whether" + phrase(text, names=names).text[2:]


def _is_direct(words: list[str]) -> bool:
    first = words[0]
    if first in AUXILIARIES or first in {"what's", "who's", "how's", "where's", "when's", "why's", "what're"}:
        return True
    if first not in WH_WORDS or first in {"if", "whether"}:
        return False
    if first == "who" and len(words) > 1 and words[1].endswith("s"):
        return True  # as in "who orders materials": whatever it is, it is a verb
    subjects = PRONOUN_SUBJECTS | (DETERMINERS - {"many", "much", "most", "few", "some"})
    verb_from = 2 if first == "which" else 1
    for at, word in enumerate(words[1:6], 1):
        if word in AUXILIARIES or (first in _ASK_FOR_SUBJECT and at >= verb_from and _is_verb(word)):
            return True
        if word in subjects or word.endswith(("'re", "'ve", "'ll", "'d")):
            return False
    return False


def _is_verb(word: str) -> bool:
    return word in BASE_OF or word in BASE_VERBS or word in PASTS


_ASK_FOR_SUBJECT = frozenset({"who", "what", "which"})
