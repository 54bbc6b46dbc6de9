"""Turns a note about somebody into words said to that somebody: their -> your, "she loves it" -> "you love it"."""

import re
from dataclasses import dataclass

from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BASE_OF,
    CLEAR_THIRD,
    DETERMINERS,
    NOUNISH_S,
    PARTICIPLES,
    PASTS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
)
from afterword.core.writing.prose.lists import word_set

_TOKEN = re.compile(r"[\w&]+(?:['./-][\w&]+)*|[^\w\s]|\s+")
_OF_BE = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't"}
_TO_YOU = _OF_BE | {"hasn't": "haven't", "doesn't": "don't"}
_THEY = {
    "they": "you",
    "they're": "you're",
    "they've": "you've",
    "they'd": "you'd",
    "they'll": "you'll",
    "them": "you",
    "their": "your",
    "theirs": "yours",
    "themselves": "yourselves",
}
_SUBJECTS = {"he": "he", "she": "she"}
_OTHERS = {"his": "his", "him": "him", "her": "her", "hers": "hers", "himself": "him", "herself": "her"}
_PLURALS = frozenset(
    {
        "pms",
        "rns",
        "tas",
        "people",
        "values",
        "children",
        "customers",
        "women",
        "men",
        "kids",
        "staff",
        "folks",
        "parents",
        "police",
    }
)
_NOT_PLURAL = frozenset(
    {"this", "is", "was", "has", "does", "its", "his", "hers", "theirs", "always", "across", "as", "plus", "us"}
) | {
    "less",
    "process",
    "business",
    "access",
    "analysis",
    "sales",
    "news",
    "series",
    "css",
    "aws",
    "ops",
    "devops",
    "status",
    "rails",
    "kubernetes",
    "basis",
    "focus",
    "bus",
    "canvas",
    "perhaps",
    "besides",
    "sometimes",
    "towards",
    "yes",
    "success",
    "upstairs",
    "downstairs",
    "overseas",
    "indoors",
    "outdoors",
    "afterwards",
    "days",
    "weeks",
    "months",
    "years",
    "hours",
    "minutes",
    "stress",
}


_SOMEBODY = re.compile(r"\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Sir)\b\.? [A-Z].*\b(?:[Hh]e|[Ss]he|his|her|him)\b")
"""As in "Dr. Patel does, she has 20 students": somebody else, named just before, is the "she"."""
_ACTING = CLEAR_THIRD | AUXILIARIES | (BASE_OF.keys() - NOUNISH_S)
_SUBJECTS_TURNED = frozenset({"he", "she", "she_", "they", "you", "he's", "she's", "her_s", "who"})
_HERE = re.compile(
    r"^(you (?:\w+ ){0,2}?(?:started|began|trained|worked|stayed|learned|learnt|served|qualified)\b[\w' ]*?) here\b"
)
"""As in "you started as a helper here": who writes is not there."""
_NOT_THERE = re.compile(
    r"^(you (?:\w+ly |also |even |have |still )?(?:taught|trained|built|made|hired|know|knew|designed|planted|run|ran"
    r"|own|teach|train|build|make|set up|founded|fitted|fixed|painted|wrote) [\w' ]+\w) there$"
)
"""As in "you taught half the lads there", said to somebody who is there."""
THINGS_FIRST = re.compile(
    r"(?:volunteers|reports|visits|questions|sketches|drafts|prints|photos|photographs|notes|stories|guards|pilots|answers"
    r"|trials|studies|designs|tests|stands|cooks|coaches|guides|judges|models|nurses)"
    r" (?:who|whose|that (?:an?|the|every|we|they|you|nobody|anyone)|which|from|of|between)\b"
    r"|plans for (?:the|an?|new|their|\d)"
    r"|(?!(?:says|thinks|hopes|knows|believes|finds|feels|means|shows|sees|wants|wishes|insists|swears|admits|explains"
    r"|reckons|likes|loves|hates|expects|worries|makes|notes|notices|argues|warns|stresses|is|was|has|does)"
    r" )[a-z]+s that [a-z]|visits to [a-z]",
    re.IGNORECASE,
)
"""Several of a kind, which might be what one does: "reports that a jury can read", "volunteers from two schools"."""
_BEEN = re.compile(r"^you (been|seen|gone|taken)\b")
"""As in "Declan been there since 1994"."""
_SINGLE_PERSONS = word_set("""
    child kid baby toddler pupil student beginner learner patient client customer guest person parent player reader
    resident boy girl man woman family apprentice trainee newcomer owner dog horse
    """)
_EVER = frozenset({"never", "ever", "always", "already", "just", "only", "also"})
_DONE_TOO = frozenset({"been", "got", "had", "done", "seen", "known", "worked", "lost"})
_COUNTING = frozenset({"just", "only", "mostly", "mainly"})
"""Behind which a word in s is a thing: "no treatments, just splits"."""
_ANYBODY = frozenset(
    {"everyone", "everybody", "each", "every", "anyone", "anybody", "someone", "somebody", "whoever", "nobody"}
)
"""As in "everyone shows what they built": the "they" behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Who is spoken to: names that mean the reader; whether "he" or "she" can only be them; whether "they" can."""

    names: tuple[str, ...] = ()
    alone: bool = True
    insider: bool = True


def turned(note: str, to: Listener) -> str | None:
    """The note as said to the reader; None where it cannot be told who is meant."""
    named = _named_as_you(note, to)
    tokens = _TOKEN.findall(named)
    lower = [token.lower() for token in tokens]
    gendered = _genders(lower)
    if gendered and _SOMEBODY.search(named):
        return None
    if gendered and (not to.alone or _is_of_another(named, to)):
        return None
    if gendered and _has_own_subject(lower):
        return None
    if len(gendered) > 1 or (
        {"you", "your", "you're", "you'd", "you'll"} & set(note.lower().split()) and _reports(lower)
    ):
        return None
    said = _HERE.sub(r"\1 there", _BEEN.sub(r"you have \1", "".join(_turn(tokens, lower, to=to))))
    return _NOT_THERE.sub(r"\1", said)


def _is_of_another(note: str, to: Listener) -> bool:
    """As in "Owen does estimates himself", "the chef orders it herself": whoever it is, it is not the reader."""
    first, _, rest = note.partition(" ")
    if first.casefold() in DETERMINERS - {"his", "her"} | {"everyone", "everybody", "nobody"}:
        before = note.casefold().split(" ")[: _place_of_owner(note)]
        itself = note.casefold().rstrip(".").endswith(("himself", "herself"))
        return not {"he", "she", "she_"} & set(before) and (itself or any(word in _ACTING for word in before[1:]))
    if not first.istitle() or first.casefold() in PRONOUN_SUBJECTS | {"her", "his"}:
        return False
    acts = rest.partition(" ")[0] in CLEAR_THIRD | PASTS | BASE_OF.keys() | _OF_BE.keys()
    return acts and first not in to.names


def _has_own_subject(lower: list[str]) -> bool:
    """As in "col does it all himself": who does it is named by a word that is not turned, and so is not the reader."""
    words = [word for word in lower if word[:1].isalpha()]
    mine = next((at for at, word in enumerate(words) if word in {"himself", "herself"}), 0)
    if not mine or _SUBJECTS_TURNED & set(words[:mine]):
        return False
    first = words[0]
    bare = first in PASTS | PARTICIPLES | _ACTING | BASE_OF.keys() or first.endswith(("ing", "ed"))
    return not bare and any(word in _ACTING | PASTS | BASE_OF.keys() for word in words[1:mine])


def _place_of_owner(note: str) -> int:
    """Where the first "his", "her", "him" … stands among the words; 0 without one."""
    words = [word.strip(".,;:") for word in note.casefold().split(" ")]
    return next((at for at, word in enumerate(words) if word in _OTHERS), 0)


def _genders(lower: list[str]) -> set[str]:
    female = {"she", "her", "hers", "herself", "she's", "she'd", "she'll"} & set(lower)
    male = {"he", "his", "him", "himself", "he's", "he'd", "he'll"} & set(lower)
    return {name for name, found in (("f", female), ("m", male)) if found}


def _reports(lower: list[str]) -> bool:
    return bool({"said", "says", "told", "asked", "she", "he", "they", "thinks", "thought", "mentioned"} & set(lower))


def _named_as_you(note: str, to: Listener) -> str:
    for name in to.names:
        own = re.escape(name).replace(r"\.", r"\.?")
        note = re.sub(rf",\s+{own}\s*(?:,|(?=\?|$))", "", note, flags=re.IGNORECASE)
        note = re.sub(rf"^\s*{own}\s*[:,–—-]\s+", "", note, flags=re.IGNORECASE)
        note = re.sub(rf"(?<!\w){own}'s(?!\w)", "her_s", note, flags=re.IGNORECASE)
        note = re.sub(rf"(?<!\w)(?:(?:dr|prof|mrs?|ms|miss)\.? )?{own}(?!\w)", "she_", note, flags=re.IGNORECASE)
    return note


def _turn(tokens: list[str], lower: list[str], *, to: Listener) -> list[str]:
    out: list[str] = []
    plural_seen = False
    after_you = False
    for at, token in enumerate(tokens):
        word = lower[at]
        others = (plural_seen and not _means_reader(word, lower, at)) or _means_others(word, lower, at)
        following = _behind_adverbs(lower, at) if word in {"he's", "she's"} else _next_word(lower, at)
        new = _turned_word(word, following, plural_seen=others, insider=to.insider)
        if new is None:
            new = _agreeing(token, word, lower, at) if after_you else token
        out.append(new)
        if _is_subject(word) and new.startswith("you"):
            after_you = True
        elif word in {".", ";", ":", "!", "?"} or (word in {"who", "which", "that", "it", "but"} and after_you):
            after_you = False
        one = word in _SINGLE_PERSONS and _is_anyone(lower, at)
        plural_seen = (
            plural_seen
            or one
            or _is_several(lower, at)
            or (word in _ANYBODY and (_does(lower, at) or word == "nobody"))
        )
    return out


def _is_anyone(lower: list[str], at: int) -> bool:
    """As in "helping a child find their first words": they are that child, unless they have been spoken of before."""
    before = [word for word in lower[:at] if word[:1].isalpha()]
    return bool({"a", "an", "each", "every", "any", "one"} & set(before[-3:])) and not _SUBJECTS_TURNED & set(before)


def _does(lower: list[str], at: int) -> bool:
    """Whether what follows is done by them: not in "everyone at their company", "each of their sites"."""
    following = _next_word(lower, at)
    return following not in PREPOSITIONS | {"of", "in", "at", "they", "who", ""} and following[:1].isalpha()


def _means_reader(word: str, lower: list[str], at: int) -> bool:
    """Where a plural stands before, "they" may mean that; not in "do they …", not in "strikes made them …".

    In "do trainers travel or do they come here" they are the trainers.
    """
    if word == "they":
        return at > 1 and lower[at - 2] in AUXILIARIES and (at < 4 or lower[at - 4] != "or")
    return word == "them" and _is_done_by_plural(lower, at)


def _means_others(word: str, lower: list[str], at: int) -> bool:
    """As in "they quarantine them", "three of them": the "them" is not who does it; "the 4 of them" are they all."""
    if word != "them" or at < 2:
        return False
    counted = at > 5 and lower[at - 6] == "the"
    return (lower[at - 2] == "of" and not counted) or (at > 3 and _is_subject(lower[at - 4]))


def _is_done_by_plural(lower: list[str], at: int) -> bool:
    """As in "port strikes made them rethink": those who do it are not the "them" it is done to."""
    before = [word for word in lower[max(0, at - 4) : at] if not word.isspace()]
    return len(before) > 1 and before[-1] in PASTS and _is_plural(before[-2])


def _is_subject(word: str) -> bool:
    return word.split("'", maxsplit=1)[0] in {"he", "she", "they", "she_"}


def _turned_word(word: str, following: str, *, plural_seen: bool, insider: bool) -> str | None:
    if word in _THEY:
        return _THEY[word] if insider and not plural_seen else None
    if word in {"he's", "she's"}:
        return "you've" if following in PARTICIPLES | _DONE_TOO else "you're"
    for ending in ("", "'d", "'ll"):
        if word in {f"he{ending}", f"she{ending}"}:
            return f"you{ending}"
    return _turned_other(word, following)


def _turned_other(word: str, following: str) -> str | None:
    fixed = {
        "him": "you",
        "himself": "yourself",
        "herself": "yourself",
        "hers": "yours",
        "she_": "you",
        "her_s": "your",
    }
    if word in fixed:
        return fixed[word]
    if word == "his":
        return "your" if following.isalpha() or "-" in following else "yours"
    if word == "her":
        return "you" if _ends_phrase(following) else "your"
    return None


def _ends_phrase(following: str) -> bool:
    stops = (
        PREPOSITIONS | DETERMINERS | {"and", "that", "when", "how", "if", "because", "why", "what", "who", "but", "or"}
    )
    return not following or not following[0].isalnum() or following in stops


def _next_word(lower: list[str], at: int) -> str:
    return next((word for word in lower[at + 1 : at + 3] if not word.isspace()), "")


def _behind_adverbs(lower: list[str], at: int) -> str:
    """As in "he's never laid anyone off", who has not; "he's never hurried" is how he is, and "just married", too."""
    rest = [word for word in lower[at + 1 :] if not word.isspace()]
    often = next((place for place, word in enumerate(rest) if word not in _EVER), len(rest))
    does, then = [*rest[often:], "", ""][:2]
    acts = does in PARTICIPLES | _DONE_TOO or (does.endswith("ed") and (then in DETERMINERS | _ANYBODY | _THEY.keys()))
    acts_on = then[:1].isalnum() and (often == 0 or does in _DONE_TOO or then not in PREPOSITIONS)
    acts = acts and (acts_on or "never" in rest[:often])
    return does if often == 0 else "been" if acts else rest[0]


def _agreeing(token: str, word: str, lower: list[str], at: int) -> str:
    before = next((w for w in reversed(lower[max(0, at - 4) : at]) if not w.isspace() and w not in ADVERBS), "")
    if _is_subject(before):
        return _plural_form(token, word)
    if before in {"and", "or", ","} and _is_second_verb(word, lower, at):
        far = before == "and" and lower[at - 2] == "and" and _far_from_subject(lower, at)
        return f"you {_plural_form(token, word)}" if far else _plural_form(token, word)
    return token


def _far_from_subject(lower: list[str], at: int) -> bool:
    """So far that the subject is said again: "you explained how …, and you want …"."""
    words = [word for word in lower[:at] if not word.isspace()]
    subject = next((place for place in range(len(words) - 1, -1, -1) if _is_subject(words[place])), 0)
    return len(words) - subject > 6


_WHEN = word_set("day week month year night morning evening afternoon moment first most same whole next last")
"""As in "hires cooks and waiters the week before"."""


def _is_second_verb(word: str, lower: list[str], at: int) -> bool:
    """As in "leads the team and reviews every design": certain verbs, and doubtful ones before an object."""
    if word in CLEAR_THIRD or word in _TO_YOU:
        return True
    if _looks_third(word) and _next_word(lower, at) in {"the", "a", "an"} and not _WHEN & set(lower[at + 3 : at + 5]):
        return True
    counting = _COUNTING if word in NOUNISH_S else frozenset[str]()
    after_adverb = at > 1 and lower[at - 2] in ADVERBS - counting
    return word in BASE_OF and (after_adverb or _next_word(lower, at) in DETERMINERS | {"to", "about", "it", "them"})


def _plural_form(token: str, word: str) -> str:
    return _TO_YOU.get(word) or BASE_OF.get(word) or (_base_by_end(word) if _looks_third(word) else token)


def _base_by_end(word: str) -> str:
    """As in "touches", "ferries", "weaves"."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    hissing = word.endswith(("ches", "shes", "sses", "xes", "zzes")) and word not in {"aches", "caches"}
    return word[:-2] if hissing else word[:-1]


def _looks_third(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in ADVERBS


def _is_several(lower: list[str], at: int) -> bool:
    """Whether several stand here; behind "who" a word in s is what one does: "the cook who plans their menus"."""
    if lower[at] in NOUNISH_S and lower[at + 2 : at + 3] == ["and"] and lower[at + 4 : at + 5] != []:
        return lower[at + 4] in {"how", "the", "what", "why", "when", "where"}  # as in "reviews and how they are made"
    before = lower[at - 2] if at > 1 else ""  # as in "do hosts have a script"
    return (_is_plural(lower[at]) and before != "who") or (before in {"do", "did", "are"} and lower[at] in NOUNISH_S)


def _is_plural(word: str) -> bool:
    if word in _PLURALS or "'" in word:
        return word in _PLURALS
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith("ss")
        and word not in _NOT_PLURAL
        and word not in BASE_OF
    )
