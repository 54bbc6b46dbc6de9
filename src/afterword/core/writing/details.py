"""What was noted of a topic, mended into something that can be said: its subject, its commas, its quotation marks."""

import re

from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    CLEAR_THIRD,
    COUNT_NOUNS,
    DETERMINERS,
    IT_VERBS,
    NOUNISH_S,
    PARTICIPLES,
    PASTS,
    PERSONAL_VERBS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    SPEECH_VERBS,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.phrase import Phrase, joined, with_article
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.spots import is_several
from afterword.core.writing.prose.sure_words import ADVERBS_TOO
from afterword.core.writing.prose.turn import THINGS_FIRST, Listener

_QUOTED = re.compile(
    r"^(?:(?:s?he|they) )?(?:said:?,? ?)?[\"“]([^\"“”]{8,200})[\"”](?:,? (?:s?he|they) said)?$", re.IGNORECASE
)
_BOTH = re.compile(r"^both (?=from\b|in\b|at\b)", re.IGNORECASE)
_COUNTED = re.compile(
    r"^(?:no|nobody|half|most|some|none|few|many|plenty|zero|one|two|three|four|five|\d[\d,.]*)\b", re.IGNORECASE
)
_STATES = word_set("capped limited based organised organized scheduled shared spread staffed grouped paired split")
_THING_PASTS = re.compile(
    r"(?:won|doubled|tripled|halved|survived|merged|(?:started|began) (?:as|out)|grew (?:out|from))\b"
)
_OUR_PASTS = word_set("lost won doubled tripled halved cut closed shut merged survived missed fixed saved")
_SPAN = re.compile(
    r"^(?:(?:an?|\w+|\d[\d.,]*)[ -]?(?:hours?|days?|weeks?|months?|years?|minutes?)|one[- ](?:to|on)[- ]one)\b"
    r"[^,]{0,12}$",
    re.IGNORECASE,
)
"""As in "14 months", "one to one": how long or in what way, not what a thing has."""
_EARLIER = re.compile(r"^(?:and )?(?:was|were|worked|spent \S+ \w+) (?:at|for|with) (?:[A-Z]|an? )")
"""As in "was at Google before": the reader's own life, which they know."""
_ASIDE = re.compile(
    r"^\w+(?: \w+)? (?:down|up) (?:(?:by|from|to) |\d)"
    r"|^[a-z]+(?: [a-z]+)? (?:everywhere|for everything)$"
)
"""As in "error down by a third", "feature flags everywhere"."""
_OF_THEM = re.compile(r"$|\S+ of (?:them|us)$")
_HOW_OFTEN = word_set("daily weekly monthly hourly yearly twice once every each")
_IT_PASTS = frozenset({"went", "took", "opened", "launched", "came", "began", "cost", "happened", "became"})
_SECOND_VERBS = PASTS | frozenset(BASE_OF) | {"want", "plan", "hope"}
_OUR_WISHES = frozenset({"want", "plan", "hope", "need", "like", "love", "prefer", "use", "run", "have", "hire"})
_JUST_DONE = word_set("moved switched opened bought got installed hired won launched changed rebuilt replaced took")
_THINGS_TOO = word_set("""
    built rebuilt rewrote replaced dropped migrated switched automated moved started grew adopted chose bought
    introduced led used ran founded designed runs replaces has is was owns manages works leads moves
    """)
_DONE_TO_THINGS = word_set("planned wanted promised suggested recommended described explained mentioned managed")
_ON_A_THING = word_set("on in with by from at for upon around over into")
_BARE_VERBS = (
    (frozenset(BASE_OF) - NOUNISH_S) | (IT_VERBS & frozenset(BASE_OF)) | {"do", "does", "use", "got", "get", "don't"}
)
"""Verbs without the one who does it; with one they are part of a clause."""
_OF_SEVERAL = word_set("come go get arrive take have need do")
"""Behind a word in s it is the verb, and that word several things: "leads come from two agents"."""
_OF_SOMEBODY = (["takes", "on"], ["works", "with"])
"""What only a person does, though its verb is more often a thing's."""
_LONE_ADJECTIVE = re.compile(
    r"^(?:very |so |really |super |quite |a bit )*[a-z]+(?:ed|ful|ous|ive|less|able|ible|cool|fun|neat|nice)$"
)
_TOWARDS_ME = word_set("showed gave took walked taught let")
_OF_A_PERSON = re.compile(
    r"^(?:very |really |so |quite |super )*(?:(?:honest|frank|candid|open|clear|up ?front|adamant) (?:about|that)"
    r"|proud (?:of|that)|keen (?:on|to|that)|(?:passionate|enthusiastic|curious) about) (?!it$|that$|this$|them$)\w",
    re.IGNORECASE,
)
"""As in "honest about staffing": no topic is that, only the one who spoke of it."""
_ONESELF = frozenset({"himself", "herself", "themselves"})
"""As in "runs it himself": a person does it, whatever the verb."""
_SUBJECTS = PRONOUN_SUBJECTS - {"i", "you"} | {"they'd", "they're", "it's", "the", "that", "most"}
_UNFINISHED = word_set("still now already never always just currently not")
_SOMEBODYS = ("your ", "her ", "his ", "their ")
_OWN_SPEECH = frozenset({"him", "her", "them", "i", "i'm", "my"})
_MODIFIERS = frozenset({"by", "with", "in"})
_OWN_FEELINGS = word_set("loved liked enjoyed admired appreciated")
_FELT_FOR = word_set("how that what the their her his hearing seeing talking")
"""As in "loved how calm the team was": under no topic it is the writer of the note who felt so."""


def quoted(note: str) -> str:
    """The words inside a note that is one quotation, else ""."""
    found = _QUOTED.match(note.strip())
    return found[1].strip().rstrip(".,") if found else ""


def with_subject(note: str, to: Listener, *, topic: str) -> str:
    """As in "loves it" -> "she loves it", "rotates weekly" -> "it rotates weekly": a note leaves its subject out."""
    if _BOTH.match(note):
        return _BOTH.sub("we are both ", note)
    words = note.lower().split()
    said = len(words) > 2 and words[0] in {"said", "says", "thinks", "thought"} and words[1] in _SUBJECTS
    headless = words[0] in IT_VERBS | CLEAR_THIRD and len(words) > 1 and words[1] not in AUXILIARIES | _OF_SEVERAL
    headless = headless or (words[0] in {"just", "recently"} and len(words) > 3 and words[1] in _JUST_DONE)
    whole = (shape_of(note) is Shape.CLAUSE and not headless) or words[0] in map(str.casefold, to.names)
    # as in "volunteers never work alone"
    several = words[1:2] and words[1] in ADVERBS and words[2:3] and words[2] in BASE_VERBS
    if len(words) < 2 or THINGS_FIRST.match(note) or several or (said and not to.alone) or (whole and not said):
        return note
    if said:
        return f"she {note[:1].lower()}{note[1:]}"
    theirs = "themselves" in words and "who" in words  # as in "tenants who paint the halls themselves"
    if not theirs and _ONESELF & {word.strip(",.") for word in words} and words[0] not in {"he's", "she's", "they've"}:
        who = "he" if "himself" in words else "she"
        return f"{who} {note[:1].lower()}{note[1:]}" if to.alone and words[0] in PASTS | frozenset(BASE_OF) else ""
    toward_me = words[0] in _TOWARDS_ME and words[1] == "me"  # only the reader can have: "showed me the walk-in"
    if toward_me or _OF_A_PERSON.match(note):
        return f"she {'' if toward_me else 'was '}{note[:1].lower()}{note[1:]}" if to.alone else ""
    return _without_subject(note, words, to, topic)


def _without_subject(note: str, words: list[str], to: Listener, topic: str) -> str:
    bare = f"{note[:1].lower()}{note[1:]}"
    if words[0] in IT_VERBS | _IT_PASTS and words[:2] not in _OF_SOMEBODY:
        return f"it {bare}" if topic and not is_many(topic) else note
    if _did_with_own(words) or (words[0] in SPEECH_VERBS and words[1] in _OWN_SPEECH):
        return f"I {bare}" if words[1] in {"him", "her", "them", "you"} else ""
    if topic and (_THING_PASTS.match(bare) or (words[0] in _STATES and words[1] in PREPOSITIONS)):
        return _of_the_topic(bare, words, topic)
    if not topic and (understood := _understood(words)):
        return f"{understood} {bare}"
    if (
        not to.alone
        or (words[0] != "works" and _is_of_a_thing(words, topic))
        or not (_is_personal(words) or words[0] == "takes" or _is_our_wish(words))
    ):
        return note
    who = "he" if {"his", "him", "he"} & set(words) else "she"
    return f"{'they' if words[0] in _OUR_WISHES | {'used'} else who} {bare}"


def _did_with_own(words: list[str]) -> bool:
    """As in "cooked him my risotto": what is mine, only I can have handed over."""
    handed = words[0] in PASTS or (words[0].endswith("ed") and len(words[0]) > 4)
    return handed and words[1] in {"him", "her", "them", "you"} and words[2:3] == ["my"]


def _understood(words: list[str]) -> str:
    """Who felt or did it, where nothing else is spoken of: "loved how …" is I, "lost two days" is they; "" unknown."""
    if words[0] in _OWN_FEELINGS and words[1] in _FELT_FOR:
        return "I"
    counted = words[1] in DETERMINERS or words[1].isdigit()
    if words[0] in {"just", "recently"} and len(words) > 3 and words[1] in _JUST_DONE:
        return "they" if words[2] in DETERMINERS | {"to", "into"} or words[2].isdigit() else ""
    return "they" if words[0] in _OUR_PASTS and counted and not _OWN_SPEECH & set(words) else ""


def _of_the_topic(bare: str, words: list[str], topic: str) -> str:
    """As in "capped at 18", "won state last year": the topic does or is it; th_ey is turned into nobody else."""
    if words[0] in _STATES:
        return f"th_ey are {bare}" if is_many(topic) else f"it is {bare}"
    return f"th_ey {bare}" if is_many(topic) else f"it {bare}"


def _is_of_a_thing(words: list[str], topic: str) -> bool:
    """As in "built on Iceberg", or "replaces SAP" of a project: what a thing does or had done to it is not theirs."""
    if topic and words[0] in PARTICIPLES and words[1] in _HOW_OFTEN:
        return True  # as in "a hoist, used daily"
    if topic and words[0] in _DONE_TO_THINGS and words[1] in {"for", "by", "in", "at", "on", "until", "since"}:
        return True
    if topic and words[0] in {"moved", "switched", "changed", "went"} and words[1] in ADVERBS_TOO:
        return True  # as in "moved online"
    if words[0] in _THINGS_TOO and words[1] in {"last", "this", "next", "recently"}:
        return True
    if words[0] in _THINGS_TOO and words[1] in PREPOSITIONS - {"to", "about", "there"}:
        return words[0] in PASTS and words[1] in _ON_A_THING
    third = words[0] in BASE_OF and (words[0] not in PERSONAL_VERBS or words[0] in _THINGS_TOO)
    return third and bool(topic) and not topic.startswith(_SOMEBODYS)


def _is_our_wish(words: list[str]) -> bool:
    somebody = words[0] in {"need", "want"} and " ".join(words[1:3]) in {"someone who", "somebody who", "people who"}
    return somebody or (words[0] in _OUR_WISHES and words[1] in DETERMINERS | {"to", "more"})


def is_many(topic: str) -> bool:
    """As in "macros", "on-call and hiring"; not "the switch to scanners": "they" and "them" may be the topic."""
    words = topic.split()
    if words[0] in WH_WORDS:  # as in "how apprentices learn to tie springs"
        return words[1:2] != [] and is_several(words[1]) and len(words) > 2
    end = next((at for at, word in enumerate(words) if at and word.casefold() in PREPOSITIONS), len(words))
    return " and " in topic or (words[end - 1].endswith("s") and not words[end - 1].endswith("ss"))


def _is_personal(words: list[str]) -> bool:
    first, following = words[0], words[1]
    done = first in NOUNISH_S | frozenset(BASE_OF) and (following in PARTICIPLES or following.endswith("ed"))
    if done or (first in NOUNISH_S and following.endswith("ing")):
        return False  # as in "edits outsourced to Poland", "volunteers dropping off", of which nobody is the doer
    if first == "grew" or words[:2] in _OF_SOMEBODY:
        return first != "grew" or following == "up"
    if first in PERSONAL_VERBS:
        return following not in _MODIFIERS or (following == "in" and first == "lives")
    if first in CLEAR_THIRD - IT_VERBS and (is_several(following) or following in {"everything", "everyone"}):
        return True  # as in "repairs looms"
    return first in BASE_OF and (
        following in DETERMINERS | {"it", "to", "about", "his", "her"} or shape_of(" ".join(words)) is Shape.ACTION
    )


def mended(ready: Phrase) -> Phrase:
    """A clause whose further parts hang on commas gets the words that join them."""
    if ready.shape is not Shape.CLAUSE and ready.shape is not Shape.NOUN:
        return ready
    first, *rest = ready.text.split(", ")
    if (
        ready.shape is Shape.NOUN
        and rest
        and (
            all(_COUNTED.match(part) and len(part.split()) < 5 for part in (first, *rest))
            or (
                len(rest) > 1
                and all(
                    len(part.split()) < 4 and shape_of(part) in {Shape.NOUN, Shape.GERUND} for part in (first, *rest)
                )
            )
        )
    ):
        return Phrase(joined([first, *rest]), Shape.NOUN)
    rest = [part for part in rest if _hangs_on(part, ready.shape)]
    if ready.shape is Shape.CLAUSE:
        rest = [part for part in rest if not _SPAN.match(part) and not _EARLIER.match(part) and not _runs_on(part)]
    parts = [clause_subject(first) if ready.shape is Shape.CLAUSE else _with_indefinite(first)]
    for part in rest:
        parts.append(_joined_on(_wished(part, ready), ready, after_clause=parts[0]).replace(", and and ", ", and "))
    return Phrase("".join(parts), ready.shape)


def trusted(ready: Phrase) -> Phrase | None:
    """The detail where it is a whole clause, or words that name a thing; None where it is neither for sure."""
    if ready.shape in {Shape.CLAUSE, Shape.GERUND}:
        return ready
    words = ready.text.casefold().split()
    first = words[0].rstrip(",")
    if ready.shape is Shape.LOOSE:
        return ready if first in {"no", "from"} and len(words) > 3 else None
    following = words[1] if len(words) > 1 else ""
    if is_scant(ready.text, words):
        return None
    leans = words[-1] in {"it", "that", "this", "them"} and words[-2:] != ["worth", "it"]
    if (
        words[1:] == ["first"]
        or leans
        or (_UNFINISHED & set(words) and first not in {"no", "from"} and words[-1].endswith("ing"))
    ):
        return None
    acts = first in _BARE_VERBS or (first in BASE_OF and following in DETERMINERS | {"to", "it"})
    if ready.shape is not Shape.NOUN or acts or first == "you" or _LONE_ADJECTIVE.match(ready.text):
        return None
    return ready


def is_scant(text: str, words: list[str]) -> bool:
    """As in "tiny", "every Thursday", "caught it late": too little, or too close to a verdict, to be told back."""
    if len(words) == 1:
        return text.isalpha() and text.islower()
    often = words[0] in {"every", "each", "weekly", "daily", "mostly"} and len(words) < 3
    return often or (words[0] in PASTS and words[1] == "it")


def _hangs_on(part: str, shape: Shape) -> bool:
    """Whether a further part can stand behind its comma: a lone adjective cannot, nor a clause behind a noun."""
    words = part.casefold().split()
    if not words or words[0] in {"that's", "it's", "which"} or (len(words) == 1 and not words[0].isdigit()):
        return shape is Shape.NOUN and len(words) == 1
    if shape is not Shape.NOUN:
        return True
    acts = (
        words[0] in BASE_OF
        and words[0] not in {"wants", "hopes", "plans"}
        and words[0] not in NOUNISH_S
        and words[1] not in PARTICIPLES
    )
    acts = acts or (len(words) > 1 and words[0] in PASTS and words[1] in DETERMINERS)
    fails = words[-1] in BASE_VERBS and f"{words[-1]}s" not in NOUNISH_S and _COUNTED.match(part) is not None
    return not (acts or fails or shape_of(part) is Shape.CLAUSE or (shape_of(part) is Shape.GERUND and "it" in words))


def _runs_on(part: str) -> bool:
    """As in "the menu changes in May, whole team pitches dishes": a clause that no word joins to the first."""
    words = part.casefold().split()
    if len(words) < 4 or words[0] in PREPOSITIONS | DETERMINERS | PASTS | ADVERBS | AUXILIARIES | PRONOUN_SUBJECTS:
        return False
    leads = words[0] in BASE_OF or words[0].endswith("ing") or _COUNTED.match(part) is not None
    acts = words[2].endswith("s") and not words[2].endswith("ss")
    return not leads and words[1] in COUNT_NOUNS and acts and shape_of(part) is not Shape.CLAUSE


def _with_indefinite(words: str) -> str:
    """As in "weekly demo on Thursdays" -> "a weekly demo on Thursdays"."""
    known = with_article(words)
    first, _, rest = words.partition(" ")
    if known == f"the {words}" and first.endswith("est") and rest.partition(" ")[0] not in PREPOSITIONS:
        return known
    if known == words and words.startswith("the "):
        return words  # whoever wrote an article meant it
    if known.startswith("the ") and known != f"the {words}":
        return f"a{known.removeprefix('the')}"
    if (
        known == words
        or words[:1].isupper()
        or words.startswith(("half ", "most ", "some ", "none "))
        or " but " in words
        or words.split(maxsplit=1)[0].endswith("est")
        or words.split(maxsplit=1)[0] in BASE_VERBS
    ):
        return words
    return f"{'an' if words[:1] in 'aeiou' else 'a'} {words}"


def _wished(part: str, ready: Phrase) -> str:
    """As in "down from 9 days, wants 5": only the reader can be who wants it."""
    first, _, rest = part.partition(" ")
    wishes = ready.shape is Shape.NOUN and first in {"wants", "hopes", "plans"} and rest
    return f"and you {first.removesuffix('s')} {rest}" if wishes else part


def _joined_on(part: str, ready: Phrase, *, after_clause: str) -> str:
    words = part.lower().split()
    clause = ready.shape is Shape.CLAUSE
    verb = next((word for word in words if word not in ADVERBS), "")
    # "students leave clay everywhere, needs patience", "two are empty, lost a week": who needs and lost it, is not said
    needs = words[:1] and words[0] in BASE_OF and is_several(after_clause.split(maxsplit=1)[0].casefold())
    lost = verb in _OUR_PASTS and not after_clause.startswith(("you ", "we ", "I ", "they ", "it "))
    if _OF_THEM.match(part) or not words or (clause and (needs or lost)):
        return ""
    own = after_clause.startswith(("I ", "we ")) or (after_clause.startswith("it ") and verb in IT_VERBS)
    if clause and verb in BASE_OF and verb in PERSONAL_VERBS and not own:
        return f", and you {part.replace(verb, BASE_OF[verb], 1)}"
    counts = _counts_on(part, words) and not part.startswith("no more ")
    if counts or _does_too(words, after_clause) or (clause and words[0] in _SECOND_VERBS):
        return f", and {part}"
    if part.startswith("no more ") or _is_counted_aside(part) or (clause and _ASIDE.search(part)):
        return f", with {part}"
    acts = len(words) > 2 and words[1] in IT_VERBS and words[2] in PREPOSITIONS
    if clause and (acts or shape_of(part) is Shape.CLAUSE or _carries_on(words, after_clause)):
        return f", and {clause_subject(part)}"
    return f", {part}"


def _is_counted_aside(part: str) -> bool:
    """As in "half in Berlin"; not "3 years ago", nor what is a clause of its own."""
    if not _COUNTED.match(part) or " with " in part or part.endswith(" ago") or _SPAN.match(part):
        return False
    return shape_of(part) is not Shape.CLAUSE


def _does_too(words: list[str], clause: str) -> bool:
    """As in "it opened in March, frees 12 beds": whatever the verb is, a thing does it."""
    if clause.startswith("you ") and words[0] in BASE_VERBS:
        return words[1:2] != [] and words[1] in DETERMINERS  # as in "you do cookbooks, test every recipe"
    does = words[0].endswith("s") and not words[0].endswith("ss") and len(words) > 1
    return does and clause.startswith("it ") and (words[1] in DETERMINERS or words[1].isdigit())


def _counts_on(part: str, words: list[str]) -> bool:
    verb = any(word in BASE_OF or word in AUXILIARIES for word in words[1:4])
    return verb and _COUNTED.match(part) is not None


def _carries_on(words: list[str], clause: str) -> bool:
    """As in "you split the monolith, still feel the pain": the same subject does a second thing."""
    verb = next((word for word in words if word not in ADVERBS), "")
    return clause.startswith("you ") and words[0] in {"still", "now", "also"} and verb in BASE_OF.values()


def clause_subject(clause: str) -> str:
    """As in "ward has 24 beds" -> "the ward has 24 beds", "team meets" -> "your team meets"."""
    words = clause.split()
    first = words[0].casefold()
    if first == "team":
        return f"your {clause}"
    if first in {"last", "first", "next", "only", "main"} or (first.endswith("est") and len(first) > 4):
        return f"the {clause}"
    if first in DETERMINERS | PRONOUN_SUBJECTS | {"half", "double", "twice"} or first in {"i'm", "you're", "it's"}:
        return clause
    if len(words) > 1 and words[1][:1].isdigit():
        return clause  # as in "platform 3 is the tricky one"
    for at, word in enumerate(words[:4]):
        if word.casefold().rstrip("s") in COUNT_NOUNS or word.casefold() in COUNT_NOUNS:
            return f"the {clause}" if with_article(" ".join(words[: at + 1])).startswith("the ") else clause
        if at + 1 < len(words) and shape_of(" ".join(words[: at + 2])) is Shape.CLAUSE:
            break
    return clause
