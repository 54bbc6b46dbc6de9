"""Who or what a German clause is about, at its head, with the article that it lacks: "Zeit fürs Gespräch ist …"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.borrowed import BORROWED
from afterword.core.writing.tongues.german.cases import COUNTED
from afterword.core.writing.tongues.german.certain import is_small_word
from afterword.core.writing.tongues.german.clauses import ALIKE_IN_NUMBER, GOES_FIRST, OF_ALL
from afterword.core.writing.tongues.german.doing import NO_INFINITIVE
from afterword.core.writing.tongues.german.first_letters import DETERMINERS
from afterword.core.writing.tongues.german.fronted import ACTS
from afterword.core.writing.tongues.german.nouns import gender_of, is_many, is_weak
from afterword.core.writing.tongues.german.phrases import (
    ARTICLES,
    BEFORE,
    NUMBERED,
    Phrase,
    is_adjective,
    is_noun,
    phrase_of,
)
from afterword.core.writing.tongues.german.verbs import is_participle, is_plural

_ONE: Final = word_set("alles jeder keiner niemand einer jemand nichts")
_SEVERAL: Final = word_set("alle viele beide manche einige wenige")
"""Who is no noun."""
_NOBODY: Final = word_set("niemand keiner jeder")
_TO_BE: Final = word_set("ist sind war waren bleiben")


def with_subject(words: list[str], verb: int) -> list[str]:
    """The words of a clause whose verb stands at `verb`, with the article of who it is about; [] where not sure."""
    before, acts = words[:verb], words[verb].lower().strip(",;:")
    first = before[0].lower()
    if len(before) == 1 and first in _ONE | _SEVERAL:
        fits = is_plural(acts) is (first in _SEVERAL)
        return [first, *words[1:]] if fits and stands_whole(words[verb + 1 :]) else []
    if first in DETERMINERS | COUNTED or first.isdigit():
        return words if _is_whole(before) else []
    if _are_two(before) and is_plural(acts):
        return words if stands_whole(words[verb + 1 :]) else []
    if GOES_FIRST.match(" ".join(words[verb:])) and all(map(is_noun, before)):
        return words  # "Spaß geht vor Technik"
    rest = " ".join(words[verb:])
    led = _led(before, acts, generic=_OF_ANY.match(rest) is not None, compared=_COMPARED.search(rest) is not None)
    if not led or _acts_on_it(led, before, acts, words[verb + 1 :]):
        return []
    return [*led, *words[verb:]]


def _acts_on_it(led: list[str], before: list[str], acts: str, behind: list[str]) -> bool:
    """As in "Dienstplan macht das Team": it is not the plan that acts."""
    if (
        ACTS.search(before[0])
        or gender_of(before[0]) == "f"
        or acts in _TO_BE
        or (led[0] == "das" and before[0] != "das")
    ):
        return False
    who = behind[:1] and behind[0].lower() in {"das", "die", "der", "sie", "er"}
    return bool(who) or (behind[-1:] != [] and behind[-1].lower() in _NOBODY)


def _led(before: list[str], acts: str, *, generic: bool, compared: bool) -> list[str]:
    """The thing with its article; [] where its number does not go with the verb, or more stands there."""
    if len(before) == 1:
        return _one_word(before[0], acts, compared=compared)
    if before[1:] and before[1].isdigit() and len(before) == len(("Halle", "2")) and NUMBERED.search(before[0]):
        return [] if is_plural(acts) else before
    if len(before) == len(("Buchmesse", "Leipzig")) and is_noun(before[1]) and before[0][:1].isupper():
        if " ".join(before).lower() in BORROWED:
            return [] if is_plural(acts) else before
        named = gender_of(before[1]) == "" and gender_of(before[0]) in {"f", "n"}
        return _articled(_number_of(before[0], acts), before) if named else []
    found = phrase_of(before)
    if found is None or found.rest or found.bare or any(word.endswith(",") for word in before):
        return []
    return _described(found, before, acts, generic=generic) if before[0].islower() else _hung(found, before, acts)


def _one_word(noun: str, acts: str, *, compared: bool) -> list[str]:
    if noun in _HOUSES_OWN and not is_plural(acts):
        return [noun]
    if _is_called(noun) and not is_plural(acts):
        return [noun.capitalize()]
    large = noun.lstrip("0123456789")[:1].isupper()
    return _articled(_number_of(noun, acts), [noun], compared=compared) if large else []


_HOUSES_OWN: Final = frozenset({"QA", "HR", "IT", "QM"})
"""Parts of a house that have no article: "QA sitzt im Team"."""


def _is_called(word: str) -> bool:
    """As in "Singen hilft": a verb as it is called, and no other word of that end."""
    low = word.lower()
    called = re.fullmatch(r"[a-zäöüß]{4,}(?:en|ern|eln)", low) is not None
    other = is_small_word(low) and not (is_plural(low) and low not in _HELPS)
    return called and not (gender_of(low) or other or NO_INFINITIVE.match(low) or low in BEFORE | ARTICLES)


_HELPS: Final = word_set("haben sollen können müssen dürfen wollen werden waren hatten wurden würden konnten sollten")


def _hung(found: Phrase, before: list[str], acts: str) -> list[str]:
    """As in "Zeit fürs Gespräch"."""
    gender = gender_of(found.noun)
    if len(found.head) > 1 or not found.tail or gender == "" or found.noun.endswith(ALIKE_IN_NUMBER):
        return []
    return _articled(_number_of(found.noun, acts), before)


def _described(found: Phrase, before: list[str], acts: str, *, generic: bool) -> list[str]:
    """With an adjective, which has another ending behind the articles of the others: "neuer Kran", "neue Mangel"."""
    first, gender = before[0], gender_of(found.noun)
    nouns = [word for word in found.head if word[:1].isupper()]
    if len(nouns) > 1 or not is_adjective(first) or any(word.islower() for word in found.head[1:]):
        return []
    if is_plural(acts):
        several = _number_of(found.noun, acts) == "p" and first.endswith("e")
        return before if several else []
    if gender == "p" or is_weak(found.noun) or first in _ANY:
        return []
    return _with_article(before, gender, generic=generic)


def _with_article(before: list[str], gender: str, *, generic: bool) -> list[str]:
    """One described thing by the end of its adjective; of any such one it is "ein sauberer Arbeitsplatz"."""
    first, rest = before[0], before[1:]
    article = {"er": "der", "es": "das"}.get(first[-2:], "") if gender in {"", *_OF_END.get(first[-2:], "")} else ""
    if article:
        return ["ein", *before] if generic and gender else [article, first[:-1], *rest]
    if not first.endswith("e") or not gender:
        return []
    return before if generic and gender == "f" else ["die", *before]


_OF_END: Final = {"er": ("m",), "es": ("n",)}
_COMPARED: Final = re.compile(r"^ist (?:Ihnen |dir )?[a-zäöüß]+er als [A-ZÄÖÜ]\w+$")
"""With another thing that has no article: "Farbe ist Ihnen wichtiger als Form"."""
_OF_ANY: Final = re.compile(
    r"(?:ist|sind) (?:Ihnen |dir |hier )?(?:sehr |besonders |ganz |immer )?"
    r"(?:wichtig\w*|Pflicht|heilig|Chefsache|Standard|alles|besser|das A und O|die halbe Miete|das halbe Leben)"
)
"""What is said of any such thing, and not of one that is known."""
_ANY: Final = word_set("viel viele wenig wenige mehr weniger andere anderer anderes")


def _articled(number: str, before: list[str], *, compared: bool = False) -> list[str]:
    if len(before) == 1 and number and (OF_ALL.fullmatch(before[0]) or compared):
        return before
    article = {"m": "der", "f": "die", "n": "das"}.get(number, "")
    if number == "p":
        return before
    return [article, *before] if article else []


def _number_of(noun: str, verb: str) -> str:
    """Its gender, p where the verb says that it is several; "" where both do not go together."""
    gender = gender_of(noun)
    if not is_plural(verb):
        return "" if gender == "p" else gender or ("f" if _ENDS_IN_E.fullmatch(noun) else "")
    if not gender and (_PLURAL.search(noun) or noun in {"Lkw", "Pkw"}):
        return "p"
    return "p" if gender == "p" or (gender in {"m", "n"} and noun.endswith(ALIKE_IN_NUMBER)) else ""


_ENDS_IN_E: Final = re.compile(
    r"(?!Ge|Auge|Ende|Erbe|Name|Wille|Friede|Haufe|Glaube|Buchstabe|Interesse|Käse|Finale|Image|Prestige|Kaffee|Service"
    r"|Junge|Affe|Löwe|Hase|Ochse|Rabe|Pate|Laie|Bote|Riese|Zeuge|Matrose|Gatte|Nachfahre|Neffe|Sklave|Schulze"
    r"|\w*(?:[kK]unde|[kK]ollege|[eE]xperte|[bB]ote|[nN]ame|[jJ]unge|[eE]nde|[iI]nteresse|[kK]äse|[gG]enosse|[hH]irte"
    r"|[bB]ursche|[sS]oftware|[pP]ate|ologe|agoge|nome|liche|ige|ende|sche|ere|este|tete|ierte|ellte|andte|amte|ühle"
    r"|äude|ände|mälde|werbe|treide|lände|birge|spräche|fühle|jahre|tage|monate))"
    r"[A-ZÄÖÜ][a-zäöüß]{3,}[^aeiou]e"
)
"""One thing that ends so, with a verb of one, is feminine: "die Ausleihe läuft"."""
_PLURAL: Final = re.compile(r"[a-zäöüß]{2}(?:en|er|ern|eln|e|s)$")


def _is_whole(words: list[str]) -> bool:
    """Whether it is a thing and nothing more."""
    found = phrase_of(words[1:] if words[0].isdigit() else words)
    return found is not None and not found.rest


def _are_two(before: list[str]) -> bool:
    """As in "Chat und Mail"."""
    return len(before) == len(("Chat", "und", "Mail")) and before[1] == "und" and all(map(is_noun, before[::2]))


def stands_whole(behind: list[str]) -> bool:
    """Whether behind a verb no thing lacks its article or what counts it, as far as that shows."""
    at = 0
    while at < len(behind):
        word = behind[at].strip(",")
        described = word.islower() and is_adjective(word) and at + 1 < len(behind) and behind[at + 1][:1].isupper()
        if word in {"und", "oder", "aber"} and (behind[at + 1 : at + 2] == [] or _counts(behind[at + 1])):
            return False  # "einer fährt und zwei laden"
        if described and not (word.endswith("e") and gender_of(behind[at + 1].strip(",")) not in {"m", "n"}):
            return False  # "hat eigenen Spind"
        if word.lower() in BEFORE and at + 1 < len(behind):
            found = phrase_of(["Sache", *behind[at:]])
            reached = len(found.tail) if found and not found.bare and len(found.head) == 1 else 0
        elif word[:1].isupper() or word.lower() in ARTICLES | COUNTED or word[:1].isdigit():
            reached = _thing_ends(behind, at)
        else:
            reached = 1
        if not reached:
            return False
        at += reached
    return True


def _counts(word: str) -> bool:
    return word[:1].isdigit() or word.lower() in COUNTED | _ONE | _SEVERAL


def _thing_ends(behind: list[str], at: int) -> int:
    """How many words the thing has that begins here; 0 where it lacks its article."""
    counted = behind[at][:1].isdigit() or behind[at].lower() in COUNTED
    inner = at + counted
    found = phrase_of(behind[inner:]) if inner < len(behind) else None
    if found is None or found.bare:
        return 1 if not counted and behind[at].islower() else 0
    if counted and behind[at] not in {"1", "beide", "alle"} and not is_many(found.noun):
        return 0  # "fährt 2 Laden"
    several = gender_of(found.noun) in {"p", ""} or found.noun.endswith(ALIKE_IN_NUMBER)
    led = behind[inner].lower() in ARTICLES
    return len(found.head) + len(found.tail) + counted if led or several else 0


def done_last(words: list[str], verb: int) -> list[str]:
    """With what is done behind when it is: "wird saniert bis Mai" is "wird bis Mai saniert"."""
    done, when = words[verb + 1 : verb + 2], words[verb + 2 :]
    passive = words[verb] in {"wird", "werden", "wurde", "wurden"} and bool(done) and _is_done(done[0])
    apart = done[:1] != [] and done[0] in _APART and not words[verb].startswith(("wird", "werd", "wurd"))
    if not passive and not apart:
        return words
    return [*words[: verb + 1], *when, *done] if _WHEN.fullmatch(" ".join(when)) else words


def _is_done(word: str) -> bool:
    """Whether it tells what is done, behind "wird": "saniert", "erweitert"."""
    return is_participle(word) or re.fullmatch(r"(?:be|ver|er|ent|zer)[a-zäöüß]{2,}t", word) is not None


_APART: Final = word_set("um ab an aus auf ein los zu mit weg zurück")
"""Parts of a verb that end its clause: "zieht um im Mai" is "zieht im Mai um"."""
_WHEN: Final = re.compile(
    r"(?:(?:bis|ab|seit|im|am|bis zum|bis zur|zum|nächstes|nächsten|letztes) (?:Ende |Anfang |Mitte )?"
    r"[A-ZÄÖÜ][a-zäöüß]+(?: \d{4})?|(?:bis |ab |seit )?20\d\d)"
)


__all__ = ["done_last", "stands_whole", "with_subject"]
