"""A German question as it may be put: whole, inside a sentence, or by its subject."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.asked_of_you import spoken_to
from afterword.core.writing.tongues.german.certain import certain_question
from afterword.core.writing.tongues.german.clipped import TIMES, asked_whole, done_to, is_there
from afterword.core.writing.tongues.german.first_letters import DETERMINERS, NO_VERB, with_capitals
from afterword.core.writing.tongues.german.friendly import YOU
from afterword.core.writing.tongues.german.in_full import in_full, is_clipped
from afterword.core.writing.tongues.german.notes import ASKING, acts, by_name, read, speaks_of_another, turned_to
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, is_adjective
from afterword.core.writing.tongues.german.small_words import SMALL_WORDS
from afterword.core.writing.tongues.german.things import as_thing
from afterword.core.writing.tongues.german.verbs import is_finite
from afterword.core.writing.tongues.german.whose import READER
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import names_one, trimmed, with_reader

_SUBJECTS: Final = word_set("sie er es man wir sich ich sie_ ihr_ eigentlich dort bei am im für mit")


def asked(note: str, hearing: Hearing) -> Said | None:
    """A question as it may be put: whole, inside a sentence, or by its subject; None where it is not surely German."""
    return certain_question(_asked(note, hearing), trimmed(in_full(note)))


def _asked(note: str, hearing: Hearing) -> Said | None:
    line = trimmed(in_full(by_name(note.split("?", maxsplit=1)[0], hearing)))
    line = with_reader(line, hearing, READER)
    words = _with_capitals(line.split())
    words = spoken_to(words, familiar=hearing.familiar) if hearing.insider else words
    if not words or names_one(line, hearing.hushed) or speaks_of_another(line):
        return None
    if many := _MANY_OF_YOU.fullmatch(" ".join(words)):
        verb = "gibt es" if many[2] else "arbeiten"
        return Said(
            f"Wie viele {many[1]}{many[3] or ''} {verb} bei {'euch' if hearing.familiar else 'Ihnen'}?", Kind.QUESTION
        )
    first = words[0].lower()
    if first in _WITH and words[1:] and words[1].lower() in _WHOM:
        return _put(words, hearing, whole=True) if _acts_behind(words) else None
    mine = first.endswith("e") and words[1:2] == ["ich"]  # "brauche ich …?"
    begins = first in ASKING or is_finite(first) or words[1:2] in (["Sie"], [YOU]) or mine
    if len(words) == 1 or not begins:
        said = read(" ".join(words), hearing)
        return said if said and said.is_thing else None
    if not any(map(is_clipped, words[1:])) and ("?" in note or _is_spelt(words)) and (whole := _whole(words, hearing)):
        return whole
    return _subject_of(words)


_MANY_OF_YOU: Final = re.compile(
    rf"[Ww]ie viele ([A-ZÄÖÜ]\w+) (?:(?:sind|seid)|(haben|habt)) (?:ihr|Sie|{YOU})((?: (?:mit|in|aus|unter) [\w ]+)?)"
)
"""What cannot be put to one person: "Wie viele Leute seid ihr", "Wie viele Kinder habt ihr"."""
_WITH: Final = word_set("mit für an bei von zu in auf ab seit bis nach aus durch über unter um")
_WHOM: Final = word_set("wem wen wann was welchem welcher welchen welches wie wo")


def _acts_behind(words: list[str]) -> bool:
    """As in "mit wem stimmt man das ab", "in welchem Haus ist die Station"."""
    at = 3 if words[1].lower().startswith("welch") else 2
    return len(words) > at + 1 and words[at].islower() and acts(words[at])


def _whole(words: list[str], hearing: Hearing) -> Said | None:
    first = words[0].lower()
    if clipped := asked_whole(words):
        return Said(clipped, Kind.QUESTION)
    if first not in ASKING:
        if words[-1].lower() in {"viele", "viel", "mehr", "oft"}:
            return None  # "gibt es Hochzeiten viele"
        return _put(is_there(words), hearing, whole=True)
    if first != "ob" and (_has_verb_second(words) or _who_acts(words)):
        return _put(done_to(words), hearing, whole=True)
    return _put(words, hearing, whole=False) if _ends_with_verb(words) else None


def _who_acts(words: list[str]) -> bool:
    """As in "wer entscheidet über neue Lieferanten", "wie viele Teams teilen sich den Raum"."""
    first = words[0].lower()
    if first.startswith("welch"):
        whole = len(words) == 3 and words[1][:1].isupper() and re.match(r"[a-zäöüß]+en$", words[2])
        return is_finite(words[2]) if len(words) > 3 else bool(whole) and words[2] not in _ADJECTIVES
    at = 3 if first == "wie" and words[1] in {"viel", "viele"} else 1
    if first not in {"wer", "was"} and at == 1:
        return False
    verb = words[at] if len(words) > at else ""
    more = words[at + 1 : at + 2]
    follows = is_finite(verb) or (bool(more) and (more[0].islower() or more[0] in {"Sie", YOU}))
    return verb.islower() and acts(verb) and (at == 1 or follows) and verb not in NO_VERB


def _ends_with_verb(words: list[str]) -> bool:
    """As in "wie sie Releases planen": no participle or adjective, as in "wie viele Anträge offen"."""
    last = words[-1].strip(",;:.")
    if is_finite(last):
        return True
    subject = words[1].lower() in DETERMINERS | _SUBJECTS or (words[1:2] == ["Sie"])
    other = words[2:3] and words[2].lower() in {"sie", "ihr", YOU, "wir", "das", "die"}
    verb = last.islower() and last.endswith(("t", "te", "en", "ten")) and last not in NO_VERB | _ADJECTIVES
    return bool(subject or other) and verb and re.match(r"ge\w+(?:t|en)$", last) is None


_ADJECTIVES: Final = word_set("offen selten zufrieden trocken verschieden vorhanden besetzt geplant bekannt")


def _subject_of(words: list[str]) -> Said | None:
    """What a clipped question is about: "wie oft Wochenenddienst" is about "Wochenenddienst"."""
    asking = _ASKS.match(" ".join(words))
    rest = " ".join(words)[asking.end() :].split() if asking else []
    counts = set(map(str.lower, words)) & {"max", "maximal", "mindestens", "höchstens"}
    said = as_thing(rest) if rest and rest[0][:1].isupper() and rest[0] not in TIMES and not counts else None
    return said if said and said.is_thing and not set(words) & {"ihr", "Ihr", "sie"} else None


_ASKS: Final = re.compile(
    r"(?:wie (?:viele?|oft|lange?|groß|hoch|alt)|welche[rsnm]?|wer|was|wie|gibt es|ob)(?: es| gibt es| ist| sind)? ",
    re.IGNORECASE,
)


def _with_capitals(words: list[str]) -> list[str]:
    """Nouns that are known get their capital, and so do those behind "am", "im" and the like."""
    words = with_capitals(words) if words else words
    behind = {"am", "im", "zum", "zur", "vom", "beim"}
    return [
        word[:1].upper() + word[1:] if at and words[at - 1] in behind and gender_of(word.strip(",")) else word
        for at, word in enumerate(words)
    ]


def _is_spelt(words: list[str]) -> bool:
    """Whether no noun of it may be written small: one behind an article or a preposition has its capital."""
    prepositions = word_set("mit für von bei zu in an auf über")
    for before, word in pairwise(words):
        strict = before in ARTICLES - {"das"}
        if (strict or before in prepositions) and word.islower():
            known = word in SMALL_WORDS or is_finite(word) or is_adjective(word) or word in NO_VERB or word in ARTICLES
            if not known and (strict or not word.endswith(("en", "t", "ig", "lich", "isch", "s", "zu", "ander"))):
                return False
    if any(word[:1].isupper() or word in {"wird", "werden"} for word in words[1:]):
        return True
    last = words[-1].strip(",;:.")
    plain = (
        last in SMALL_WORDS | NO_VERB | ASKING
        or (acts(last) if words[0].lower() in ASKING else is_finite(last))
        or last.endswith(("ig", "lich", "isch", "s", "en", "ab", "an", "ein", "vor", "auf"))
    )
    return not last.islower() or plain


def _put(words: list[str], hearing: Hearing, *, whole: bool) -> Said | None:
    """The question with the reader spoken to; None where "sie" may be its object: "Was hat sie gereizt?"."""
    first, third = words[0].lower(), words[2].lower() if len(words) > 2 else ""
    if whole and first in {"was", "wer"} and third == "sie" and not words[1].endswith("n"):
        return None
    turned = turned_to(words, hearing, inverted=whole)
    if not turned or (whole and _is_you_or_theirs(words)):
        return None
    return (
        Said(f"{turned[:1].upper()}{turned[1:]}?", Kind.QUESTION)
        if whole
        else Said(turned[:1].lower() + turned[1:], Kind.HOW)
    )


def _is_you_or_theirs(words: list[str]) -> bool:
    """Whether "ihr" may be who is asked, or whose a thing is: "Wie messt ihr Erfolg"."""
    after = next((at for at, word in enumerate(words[1:3], 1) if word == "ihr" and words[at - 1].endswith("t")), 0)
    owned = words[after + 1][:1].isupper() if after and after + 1 < len(words) else False
    return bool(after) and (owned or not is_finite(words[after - 1].lower()))


def _is_well_asked(words: list[str]) -> bool:
    """As in "wie weit im Voraus steht der Dienstplan": a known verb, and who or what it is about with its article."""
    at = next((at for at, word in enumerate(words[1:-1], 1) if word.islower() and is_finite(word)), 0)
    behind = words[at + 1].lower() if at else ""
    return 2 < at < _LATEST and words[0].lower() == "wie" and behind in DETERMINERS | _SUBJECTS


_LATEST: Final = 6
"""Words before the verb of a question."""


def _has_verb_second(words: list[str]) -> bool:
    """As in "wie entscheidet das Team", "wie groß ist das Team", "welche Werkzeuge nutzen Sie"."""
    if len(words) < 3:
        return False
    if _is_well_asked(words):
        return True
    at = 1 if acts(words[1]) and not is_finite(words[2]) else 2
    if words[at].lower() in {"wird", "werden", "wurde", "wurden"} and words[at + 1 :]:
        return True
    follows = words[at + 1].lower() if len(words) > at + 1 else ""
    return acts(words[at]) and (
        follows in DETERMINERS | _SUBJECTS or follows[:1] != words[at + 1][:1] if follows else False
    )
