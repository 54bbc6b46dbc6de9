"""Fragments as parts of a sentence: capitals, articles, ends; what may follow "about" and what stands alone."""

import re
from dataclasses import dataclass

from afterword.core.writing.prose.given_names import NAMES_TOO, PLACES_TOO
from afterword.core.writing.prose.lexicon import (
    CAPITALISED_ANYWAY,
    COUNT_NOUNS,
    DETERMINERS,
    FIRST_WORDS,
    NOT_ALWAYS_PROPER,
    PERSONAL_VERBS,
    PREPOSITIONS,
    PROPER,
)
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.short_words import SHORT_WORDS
from afterword.core.writing.prose.spots import DETERMINING, NUMBER_WORDS
from afterword.core.writing.prose.sure import is_row_part
from afterword.core.writing.prose.sure_words import UNDER_WAY
from afterword.core.writing.prose.tidy import is_shouted
from afterword.core.writing.prose.tools import tools_named
from afterword.core.writing.prose.vocabulary import Vocabulary

LONGEST_TOPIC = 14
LONGEST_CLAUSE = 32
_WORD = re.compile(r"\S{0,200}(?:://|www\.|@)\S{0,500}|[\w&]+(?:['-][\w&]+)*")
_MONTH = re.compile(r"\b(in|by|since|until|of|from|through|this|last|next) (march|may|august)\b")
_INSTITUTIONS = re.compile(
    r"(?<=\bthe )(?:british (?:museum|library|council|army)|(?:natural history|science) museum"
    r"|national (?:trust|gallery|theatre|archives|portrait gallery)"
    r"|royal (?:navy|academy|opera house|infirmary)|open university|supreme court|world bank|red cross)\b",
    re.IGNORECASE,
)
"""What has a name of common words."""
_GRADE = re.compile(
    r"\b(my|his|her|your|their|the) a (grade|levels?|class|licence|license|team|game|road|frame|star)\b"
)
"""As in "going for my a grade"."""
_QUARTER = re.compile(r"\bq([1-4])\b")
_INITIALS = re.compile(
    r"(?<![\w/.@-])(?!(?:s[cklmnpth]|[bcfgp][lr]|[dt]r|[ctw]h)[a-z])(?!(?:pct|mths?|hrs?|wks?|yrs?|pls|plz|thx|txt|msg|mgr|mgmt|grp|mtg|svc|bldg|tmrw|dbt|hmm|ppl|wkly|vs|nth|lbs)\b)"
    r"[b-df-hj-np-tv-xz]{3,4}(?<!s)(?![\w/.@-])"
)
"""Small letters without a vowel, as in nmc, cpc: initials, unless they begin as a word does ("stn").

A clipping in "s" is more often a plural.
"""
_FIRST_PARTS = FIRST_WORDS | SHORT_WORDS | DETERMINING
"""Common words before a hyphen, as in "Month-end", "Hand-tied"."""
_LATE_CUTS = re.compile(r"\s(?:because|and then|which|but|so that|so|when|after|although|while)\s")
_NAME_ALONE = re.compile(r"(?:The|An?)(?: [A-Z][\w'-]*)+")
"""As in "The Guardian"; of "The Bach passion at Easter" the article is no part of a name."""
_COMMENTING = frozenset({"very", "so", "too", "quite", "really", "pretty", "super", "mostly", "extremely"})
_MEASURED = re.compile(
    r"^(one|two|three|four|five|six|seven|\d+)[ -](hour|day|week|month|year|minute|person) (?=[a-z]*[a-rt-z]$)",
    re.IGNORECASE,
)
"""As in "four day week": a number before a noun in the singular measures the next one."""
_WEIGHED = re.compile(r"^\w+work (?:rather than|instead of|over) ")
"""As in "fieldwork rather than a desk": two kinds, of which neither is a certain one."""
_NOT_MOST = frozenset({"honest", "latest", "interest", "forest", "request"})
_ONE_OF_THEM = frozenset({"new", "old", "next", "current", "whole", "main", "latest"})
_TOLD_ON = re.compile(
    r",? and (?:then )?(?=(?:she|he|they) (?:said|told|mentioned|explained|thinks|thought)\b)", re.IGNORECASE
)
_CUTS = re.compile(r"\s*(?:;|\s[-–—]+\s|,(?=\s))\s*")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A fragment that begins in lower case unless a name begins it, ends without a stop, and knows its shape."""

    text: str
    shape: Shape

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


def phrase(text: str, *, names: frozenset[str] = frozenset()) -> Phrase:
    """The fragment as it stands inside a sentence; `names` are words that keep their capital."""
    line = capitals_mended(text).strip().rstrip(".!?,;: ")
    return Phrase(_lowered(line, names), shape_of(line))


def capitals_mended(text: str) -> str:
    """Known names with their own capitals; a note written all in capitals is calmed first."""
    if is_shouted(text):
        text = text.lower()
    text = _INITIALS.sub(lambda found: PROPER.get(found.group(), found.group().upper()), text)
    text = _QUARTER.sub(lambda found: f"Q{found[1]}", tools_named(text))
    text = _INSTITUTIONS.sub(lambda found: found.group().title(), text)
    text = _GRADE.sub(r"\1 A \2", text)
    text = _MONTH.sub(lambda found: f"{found[1]} {found[2].capitalize()}", text)
    return re.sub(r"(?<!\w)\bi\b(?=[\s',]|$)", "I", _WORD.sub(_proper, text))


def _proper(match: re.Match[str]) -> str:
    word = match.group()
    key = word.casefold()
    if key not in PROPER or (key in NOT_ALWAYS_PROPER and key not in CAPITALISED_ANYWAY):
        return word
    return word if word.isupper() and PROPER[key].islower() else PROPER[key]


def _lowered(line: str, names: frozenset[str]) -> str:
    first = line.split(maxsplit=1)[0] if line else ""
    plain = first.strip("\"'“”,:;()").casefold()
    if plain == "i" or plain.startswith("i'") or plain in names or plain.removesuffix("'s") in names:
        return line
    following = line.split(maxsplit=2)[1] if line.count(" ") else ""
    if first == "Project" and following[:1].isupper():
        return line
    schooling = first == "A" and following.casefold() in {"level", "levels"}
    if schooling or (
        first == "Go" and following.casefold() not in {"to", "live", "through", "for", "back", "from", "into", "over"}
    ):
        return line
    if (
        plain in {"the", "a", "an"}
        and following[:1].isupper()
        and following.casefold().removesuffix("'s") not in PROPER.keys() | names
        and _NAME_ALONE.fullmatch(line)
    ):
        return line
    common = (
        plain in FIRST_WORDS or plain.endswith(("ing", "tion", "ment", "ness", "ity", "ly", "ship")) or "'" in plain
    )
    common = common or (first[1:].islower() and plain.partition("-")[0] in _FIRST_PARTS and "-" in plain)
    small = common and not {plain, plain.partition("-")[0]} & PROPER.keys()  # as in "Welsh-language lessons"
    small = small or (first == "It" and bool(following))  # which is the pronoun, and not the IT department
    if first[:1].isupper() and not first[1:].isupper() and (small or _is_of_the_list(plain, following, names)):
        return line[:1].lower() + line[1:]
    return line


def _is_of_the_list(word: str, following: str, names: frozenset[str]) -> bool:
    """As in "Trail maps", "Windows for a chapel": a common word that has its capital because it begins the note."""
    if word == "windows":
        return following in {"for", "of", "in", "that", "with"}
    if word in PLACES_TOO and following in {"for", "of", "by"}:
        return True  # as in "Tours for the blind"
    known = isinstance(names, Vocabulary) and bool(names.kinds(word)) and following.islower()
    return known and word.partition("-")[0] not in PROPER.keys() | NAMES_TOO | PLACES_TOO


def with_article(text: str) -> str:
    """A bare countable head in the singular gets "the": "move from Rails to Go" -> "the move from Rails to Go"."""
    words = [word.casefold() for word in text.partition(", ")[0].split()]
    if (
        not words
        or (words[0] in DETERMINERS and not _MEASURED.match(text))
        or words[0].endswith("'s")
        or any(word.endswith("'s") for word in words[:3])
        or _WEIGHED.search(text)
    ):
        return text
    if _MEASURED.match(text):
        return "the " + _MEASURED.sub(r"\1-\2 ", text)
    if words[0] == "mutual":
        return f"our {text}"
    head_end = next((at for at, word in enumerate(words) if word in PREPOSITIONS and at), len(words))
    if words[head_end - 1] in UNDER_WAY and head_end > 2:
        head_end -= 1  # as in "new system going in next month"
    head = words[head_end - 1].split("-")[-1]
    named = any(word[:1].isupper() for word in text.split()[: head_end - 1])
    most = words[0].endswith("est") and len(words[0]) > 4 and words[0] not in _NOT_MOST
    if most or (words[0] in _ONE_OF_THEM and not head.endswith(("s", "ing"))):
        return f"the {text}"
    inner = len(words) > 3 and words[1] == "of" and words[-1] in COUNT_NOUNS  # as in "tone of voice guide"
    if inner or (head in COUNT_NOUNS and not (named and head_end == len(words) and head in {"team", "service"})):
        return f"the {text}"
    return text


def as_topic(text: str, *, names: frozenset[str] = frozenset()) -> str:
    """The fragment as it stands after "about"; "" where it cannot stand there."""
    found = phrase(listed(text), names=names)
    if found.words > LONGEST_TOPIC or found.shape in {Shape.CLAUSE, Shape.ACTION, Shape.LOOSE}:
        return ""
    if found.shape is Shape.GERUND and set(found.text.casefold().split()) & (DETERMINERS | PREPOSITIONS):
        return found.text
    return found.text if found.shape is Shape.QUESTION else with_article(found.text)


def listed(text: str) -> str:
    """A row of short things gets its "and": "on-call, roadmap; hiring" -> "on-call, roadmap and hiring"."""
    parts = [part.strip() for part in re.split(r"\s*[,;]\s+", text) if part.strip()]
    short = all(len(part.split()) <= 4 and " and " not in f" {part} " for part in parts[:-1])
    short = short and (_is_short(parts[-1]) if parts else False) and all(map(is_row_part, parts[1:]))
    return joined(parts) if len(parts) > 1 and short else text


def _is_short(last: str) -> bool:
    """As in "handover, shifts, how juniors are taught": what is asked of a thing may be longer at the end of a row."""
    words = last.casefold().split()
    return " and " not in f" {last} " and len(words) <= (8 if words[0] in {"how", "why"} else 4)


def sentence(text: str) -> str:
    """With its first letter large and one stop at its end."""
    line = text.strip().rstrip(" ,;:-–—")
    if not line:
        return ""
    line = line[:1].upper() + line[1:]
    return line if line.endswith((".", "!", "?")) else f"{line}."


_COUNTED = re.compile(rf"(?:{'|'.join(sorted(NUMBER_WORDS))}) (?:an?|per|each|every) \w", re.IGNORECASE)
"""As in "weddings, forty a year"."""


def parted(text: str) -> tuple[str, str]:
    """A fragment as its subject and what is said of it, at the first dash or colon: "on-call: one week in six"."""
    found = (
        re.search(
            r"\s[-–—]+\s|:\s|\s\("
            r"|, (?:and )?which (?!is\b|are\b|was\b|were\b|ha[sd]\b|have\b|(?:s?he|they|you|we|I)\b)",
            text,
        )
        or _comment_after_comma(text)
        or _told_on(text)
    )
    if not found or len(text[: found.start()].split()) > LONGEST_TOPIC:
        return text, ""
    rest = text[found.end() :]
    return text[: found.start()].strip(), rest.rstrip(")").strip() if found.group().endswith("(") else rest.strip()


def _comment_after_comma(text: str) -> re.Match[str] | None:
    """As in "mentoring juniors, loves it": what follows the comma speaks of a person."""
    for found in re.finditer(r",\s", text):
        following = text[found.end() :].split(maxsplit=1)
        counted = _COUNTED.match(text, found.end()) is not None
        if following and (following[0].casefold() in _COMMENTING or following[0].isdigit() or counted):
            return found
        if len(following) > 1 and following[0].casefold() in PERSONAL_VERBS:
            return found
    return None


def _told_on(text: str) -> re.Match[str] | None:
    """As in "how they moved to Go and she said the hardest part …": dictated in one breath."""
    return _TOLD_ON.search(text) if len(text.split()) > LONGEST_TOPIC else None


def dashes_to_commas(text: str) -> str:
    """Inside a sentence a note's dashes and semicolons are commas."""
    return re.sub(r"\s+[-–—]+\s+|\s*;\s*|\s*:\s+", ", ", text)


def shortened(text: str, most: int) -> str:
    """At most `most` words, cut where a part ends; "" where no part is short enough."""
    if len(text.split()) <= most:
        return text
    for cuts in (_CUTS, _LATE_CUTS):
        fitting = [found.start() for found in cuts.finditer(text) if 3 <= len(text[: found.start()].split()) <= most]
        if fitting:
            return text[: fitting[-1]]
    return ""


def joined(parts: list[str]) -> str:
    """a; a and b; a, b and c."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
