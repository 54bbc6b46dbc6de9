"""A German note that names a thing, says something of one, or tells what somebody would do."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.cases import (
    COUNTED,
    OTHER_CASE,
    fourth_behind_as,
    fourth_case,
    head_of,
)
from afterword.core.writing.tongues.german.certain import is_unknown
from afterword.core.writing.tongues.german.clauses import ALIKE_IN_NUMBER, tells_how_many, whole_clause
from afterword.core.writing.tongues.german.doing import CAN, LEARNS, NO_INFINITIVE, doing, in_infinitive, with_to
from afterword.core.writing.tongues.german.first_letters import (
    ALIKE,
    DETERMINERS,
    NO_VERB,
    NOMINATIVE_ONLY,
    small_adjective,
    with_capitals,
)
from afterword.core.writing.tongues.german.friendly import as_own
from afterword.core.writing.tongues.german.hung_clauses import aims, relates
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of, is_weak
from afterword.core.writing.tongues.german.phrases import (
    ARTICLES,
    BEFORE,
    TIME,
    Phrase,
    phrase_of,
    tells_how,
)
from afterword.core.writing.tongues.german.places import PLACES
from afterword.core.writing.tongues.german.rows import described_row, is_of_many, row_of
from afterword.core.writing.tongues.german.so_many import about_so_many, counted
from afterword.core.writing.tongues.german.spans import is_span
from afterword.core.writing.tongues.german.subjects import done_last, with_subject
from afterword.core.writing.tongues.german.torn import DEED, NO_NAME, ONLY_BESIDE, is_torn
from afterword.core.writing.tongues.german.verbs import OWN_ONLY, is_finite, is_plural
from afterword.core.writing.tongues.german.whose import is_of_others, own_things
from afterword.core.writing.tongues.said import Hearing, Kind, Said

_PERSON: Final = re.compile(
    r"(?:azubi|lehrling|praktikant|chef|leiter|arzt|ärzt|meister|vorstand|inhaber|sohn|tochter|direktor|notar)(?:in)?$|(?:er|or|eur|ent|ant|ist|log)in$",
    re.IGNORECASE,
)
"""Somebody of whom more was noted than that they are there: that is no matter for a letter, and may be its reader."""
_TIME_OF_DAY: Final = word_set("Nacht Nachts Abend Abends Morgen Morgens Tag Woche Monat Wochenende")
_DAY: Final = re.compile(
    r"(?:mon|diens|donners|frei|sams|sonn)tag$|mittwoch$",
    re.IGNORECASE,
)


def thing(words: list[str], hearing: Hearing, *, over: bool) -> Said | None:
    """A thing by its name, a clause about one, or something to do."""
    words = small_adjective(with_capitals(words))
    low = [word.lower().strip(",;:") for word in words]
    comma = next((at for at, word in enumerate(words) if word.endswith(",")), len(words))
    small = [at for at, word in enumerate(words) if 0 < at <= comma and word.islower()]
    verbs = [at for at in small if is_finite(low[at])]
    to_be = low[-1] in {"sein", "tun"} and len(words) > 1
    called = to_be or low[-1].endswith(("en", "ern", "eln"))
    ends = words[-1].islower() and called and not NO_INFINITIVE.match(low[-1])
    learns = low[-1] in LEARNS and verbs[:-1] in ([len(words) - 2], [len(words) - 3])
    if ends and low[0] not in {"der", "ihr", "sein"}:
        both = None if learns else _both_done(words)
        done = both or (doing(words) if learns or not verbs or verbs == [len(words) - 1] else None)
        if done or learns or verbs == [len(words) - 1]:
            return done
    if verbs:
        return _done_by_none(words, low) or _clause(words, low, verbs[0], hearing)
    if (
        any(_may_act(words, at) for at in small)
        or is_of_others(words, hearing)
        or "sie" in low
        or low[0] in OTHER_CASE
        or ": " in " ".join(words)
    ):
        return None
    own = own_things(words, hearing, about_reader=False)
    said = (_two_things(own) or _named(own, over=over)) if own else None
    return None if said is not None and said.kind is Kind.NAME and NO_NAME.search(said.text) else said


def _both_done(words: list[str]) -> Said | None:
    """As in "mit Bienen arbeiten und draußen sein"."""
    at = words.index("und") if words.count("und") == 1 else 0
    inside = [*words[: max(at - 1, 0)], *words[at:-1]]
    if at < 2 or not words[at - 1].islower() or any(word.islower() and is_finite(word) for word in inside):
        return None
    one, two = doing(words[:at]), doing(words[at + 1 :])
    if one and at == len(words) - 2 and not one.text.endswith(CAN):  # "mit den Leuten kochen und backen"
        return Said(f"{one.text} und {with_to(words[-1])}", Kind.DOING, own=True)
    if one is None or two is None:
        return None
    if not any(said.text.endswith(CAN) for said in (one, two)):
        return Said(f"{one.text} und {two.text}", Kind.DOING, own=True)
    plain = (in_infinitive(one.text, words[at - 1]), in_infinitive(two.text, words[-1]))
    return Said(f"{' und '.join(plain)}{CAN}", Kind.DOING, own=True)


def _may_act(words: list[str], at: int) -> bool:
    """What is no known verb and looks like one, right behind a noun."""
    word = words[at].lower().strip(",;:")
    behind = words[at - 1][:1].isupper() and at + 1 < len(words)
    return behind and word.endswith(("t", "te", "ten")) and word not in NO_VERB and not word.startswith("ge")


def _clause(words: list[str], low: list[str], verb: int, hearing: Hearing) -> Said | None:
    """A sentence about a thing: the verb stands second, and the thing has its article."""
    before = words[:verb]
    known = hearing.insider and tells_how_many(words, verb)
    if known or any("," in word for word in before) or any(map(is_clipped, words)):
        return None
    if not _acts_itself(low, verb) and words[verb + 1 : verb + 2] != ["Ihr"]:
        return None
    typed, words = words, with_subject(words, verb)
    if not words:
        return None
    at = len(words) - len(low) + verb
    words = done_last(words, at) if typed[0].lower() not in DETERMINERS else words
    if any(_PERSON.search(word.strip(",")) for word in words) or set(low) & {"mir", "mich"}:
        return None
    turned = _with_whose(words, at, hearing)
    text = whole_clause(turned, at) if turned and not is_of_others(words, hearing) else ""
    return Said(text, Kind.SENTENCE, own=low[0] in {"mein", "meine"}) if text else None


_NOBODY: Final = word_set("niemand keiner jeder")


def _done_by_none(words: list[str], low: list[str]) -> Said | None:
    """As in "Anträge schreibt bisher niemand", where several things are no who of a verb that goes with one."""
    last = low[-2] if low[-1] in {"selbst", "selber"} else low[-1]
    of_one = is_finite(low[1]) and not is_plural(low[1]) and last in _NOBODY
    return Said(" ".join(words), Kind.SENTENCE) if of_one and gender_of(words[0]) == "p" else None


def _with_whose(words: list[str], verb: int, hearing: Hearing) -> list[str]:
    """As they are where "seinen" is of him or it that comes first: "er behält seinen Lkw"; [] where not sure."""
    first = words[0].lower()
    if first in {"die", "alle", "viele"} and {*words[verb + 1 :]} & {"selbst", "selber"}:
        return words  # "die Fahrer planen ihre Touren selbst": theirs are the drivers'
    if first == "jeder" or any(word.startswith("sein") for word in words[verb + 1 :]):
        return words if first in {"der", "das", "jeder"} else []
    return own_things(words, hearing, about_reader=False)


def _acts_itself(low: list[str], verb: int) -> bool:
    """Whether something follows the verb, and not who does it: "Schaltschein habe ich"."""
    return low[verb] not in OWN_ONLY and bool({*low[verb + 1 : verb + 2]} - {"ich", "wir", "man", "du", "ihr", "es"})


def _named(words: list[str], *, over: bool) -> Said | None:
    """A thing by its name, of the kind that its article and its noun allow; what is not surely of it is cut off."""
    line = " ".join(words)
    if is_span(words) or ONLY_BESIDE.search(line) or DEED.match(line) or words[0].lower() in _NO_THING:
        return None
    if over and _TWO_CALLED.fullmatch(line):
        return Said(line, Kind.OBJECT)
    row = row_of(words)
    if row or described_row(words):
        return (
            Said(row, Kind.OBJECT if is_of_many(row) else Kind.NAME) if row else Said(described_row(words), Kind.NOUN)
        )
    if words[0].lower() in {"etwa", "rund"}:
        return about_so_many(words)
    if words[0].lower() in COUNTED or words[0].rstrip("%").isdigit():
        return counted(words)
    return _whole_or_cut(words, phrase_of(words), over=over)


_TWO_CALLED: Final = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:en|ern|eln) (?:oder|und) [A-ZÄÖÜ][a-zäöüß]+(?:en|ern|eln)")
"""Behind "über" they are surely what was spoken of: "über Ölen oder Lackieren"."""


def _whole_or_cut(words: list[str], found: Phrase | None, *, over: bool) -> Said | None:
    """The thing with the clause that hangs on it, or without what is not surely of it."""
    if found is None or _is_no_thing(found):
        return None
    hung = relates(found) or aims(found)
    whole = list(words) if hung or _is_no_more(found) else found.words
    cut = words[len(whole) :]
    lacks = cut[:1] == ["mehr"] and found.head[0].lower() in _NONE  # "kein Tierversuch mehr seit 2023"
    said = None if lacks or is_torn(found, cut) else _of_kind(found, whole, over=over)
    if said is not None and hung:
        return Said(f"{said.text},", said.kind)
    return Said(said.text, said.kind, whole=_behind_colon(words) if cut else None) if said else None


def _is_no_more(found: Phrase) -> bool:
    """As in "kein Skript mehr"."""
    return found.head[0].lower() in _NONE and found.rest == ("mehr",)


def _is_no_thing(found: Phrase) -> bool:
    """Whether a verb or more things follow, or nothing is left that a letter may name."""
    if _goes_on(found) or (found.rest and _says_no_more(found)):
        return True
    if sum(word[:1].isupper() for word in found.head) > 2 and any(word.endswith("en") for word in found.head[1:]):
        return True  # "Hunde Katzen Kleintiere"
    joined = found.rest[:1] in {("und",), ("oder",)}
    return joined or bool({*found.rest[:1], *found.rest[-1:]} & _NONE) or _is_verb_of(found) or _is_cut_in_two(found)


def _two_things(words: list[str]) -> Said | None:
    """As in "der Ton im Team und die Nähe zum See", each with its article, as they stand behind "about"."""
    at = words.index("und") if words.count("und") == 1 else 0
    parts = (words[:at], words[at + 1 :]) if at else ()
    if not all(part and part[0].lower() in DETERMINERS for part in parts):
        return None
    said = [_of_kind(found, part, over=False) for part in parts if (found := phrase_of(part)) and not found.rest]
    both = len(said) == len(parts) > 0 and all(one is not None and one.kind is Kind.OBJECT for one in said)
    return Said(" und ".join(one.text for one in said if one), Kind.OBJECT) if both else None


_NO_THING: Final = word_set("jede jeden jedes jeder meiste meisten")
"""As in "jedes 2. Wochenende Dienst", which is when, and "meiste Arbeit in der Altstadt"."""
_NONE: Final = word_set("kein keine keinen keiner keins nicht nie nix null")


def _is_cut_in_two(found: Phrase) -> bool:
    """Whether only half of it would be named: "WMS umstellung", "Baumschnitt Kurs", "die Linie 6 und der Bus"."""
    if not found.rest or (*found.head, *found.tail)[-1].endswith(","):
        return False
    behind = found.rest[0]
    if behind in BEFORE and set(found.rest[1:2]) & (BEFORE | TIME):
        return True  # "Check in bis 23 Uhr"
    counts = behind[:1].isdigit() and (behind[-1:].isalpha() or found.rest[1:2] == ("und",))
    whole = not found.tail or (found.bare and gender_of(found.tail[-1]) in {"m", "f", "n"})
    row = gender_of(found.noun) == "p"
    noun = whole and behind[:1].isupper() and (row or gender_of(behind.strip(","))) and not _DONE_TO.search(found.noun)
    hangs = not found.tail and behind in {"mit", "für", "an"} and found.rest[1:2] != () and found.rest[1].islower()
    return counts or bool(noun) or hangs or is_unknown(behind)


_DONE_TO: Final = re.compile(r"(?:ung|ion|bau)$")
"""What ends so may name behind it to what it is done: "Digitalisierung Zeitungen"."""


def _behind_colon(words: list[str]) -> str:
    """All words of it; "" where one is cut short."""
    does = re.fullmatch(r"[a-zäöüß]+(?:en|ern|eln)", words[-1]) and not NO_INFINITIVE.match(words[-1])
    return "" if does or any(map(is_clipped, words)) or "/" in " ".join(words) else " ".join(words)


def _is_verb_of(found: Phrase) -> bool:
    """Whether the first word may be a verb whose capital is the line's: "Pendelt alle 10 Minuten"."""
    behind = found.rest[0] if found.rest and not found.tail else ""
    verb = len(found.head) == 1 and found.noun.endswith("t") and not gender_of(found.noun) and found.noun[1:].islower()
    return verb and behind.islower()


def _says_no_more(found: Phrase) -> bool:
    """Whether the noun alone is no matter for a letter: somebody, a day, the night of "Nacht allein"."""
    night = len(found.head) == 1 and found.noun in _TIME_OF_DAY
    return night or bool(_PERSON.search(found.noun) or _DAY.search(found.noun))


def _goes_on(found: Phrase) -> bool:
    """Whether a verb may follow, so that the thing is who does something: "Azubis rotieren durch alle Abteilungen"."""
    behind = found.rest[0] if found.rest else ""
    cut = (*found.head, *found.tail)[-1].endswith(",")
    if behind in {"fehlt", "fehlen"}:
        return True
    verb = re.fullmatch(r"[a-zäöüß]+(?:en|ern|eln)", behind) is not None and not NO_INFINITIVE.match(behind)
    return verb and not cut and behind not in ARTICLES


def _of_kind(found: Phrase, words: list[str], *, over: bool) -> Said | None:
    said = _of_its_kind(found, words, over=over)
    if said is None or said.kind is not Kind.OBJECT or " als " not in said.text:
        return said
    fourth = fourth_behind_as(said.text)
    return replace(said, text=fourth) if fourth else None


def _of_its_kind(found: Phrase, words: list[str], *, over: bool) -> Said | None:
    first = words[0].lower()
    text = " ".join([words[0] if words[0].startswith("Ihr") else first, *words[1:]])
    if first in {"kein", "keine", "keinen"}:
        return _none_of(found, text)
    if first in ALIKE:
        return Said(text, Kind.OBJECT)
    if first in NOMINATIVE_ONLY and "über" in words and not over:
        return Said(text, Kind.NOUN)  # "über den Raum über …"
    if first in NOMINATIVE_ONLY:
        fourth = text if over else _fourth_said(words)
        return Said(fourth, Kind.OBJECT) if fourth else Said(text, Kind.NOUN)
    if not words[0][:1].isupper() and not words[0][:1].isdigit():
        return _described(text, found)
    return _bare(found, words)


def _none_of(found: Phrase, text: str) -> Said | None:
    """As in "kein Akkord", "kein Akkord mehr": that there is none."""
    gender = gender_of(found.noun)
    gender = gender or ("p" if found.noun.endswith(("n", "s", "er")) else "")
    article = {"kein": {"m": "keinen", "n": "kein"}, "keine": {"f": "keine", "p": "keine"}, "keinen": {"m": "keinen"}}
    first, _, rest = text.partition(" ")
    none = article[first].get(gender, "")
    if is_span(["pro", found.noun]):
        return None  # "keine Wochenenden mehr"
    plain = none and not (first == "kein" and found.noun != rest.partition(" ")[0])
    if plain:
        return Said(f"dass es {none} {rest} gibt", Kind.HOW)
    return None if found.rest else Said(text, Kind.NOUN)


def _described(text: str, found: Phrase) -> Said | None:
    """An adjective and a noun: several of them want no article, one thing wants it, by the end of its adjective."""
    gender = gender_of(found.noun)
    if text.partition(" ")[0].endswith("en"):
        return None  # "anlernen 3 Wochen": a verb as it is called, or another case
    one = _with_the(found, text, gender)
    if one or not text.partition(" ")[0].endswith("e"):
        return Said(one or text, Kind.OBJECT if one else Kind.NOUN)
    if gender == "f":
        return Said(f"die {text}", Kind.OBJECT)
    ends = ("en", "ern", "eln", *(("er", "el", "chen") if gender else ("s",)))
    many = gender == "p" or found.noun.endswith(ends)
    return Said(text, Kind.OBJECT) if many else None  # "neue Drohne": one, or several?


def _with_the(found: Phrase, text: str, gender: str) -> str:
    """As in "neuer Ofen", "offenes Konzept": "den neuen Ofen", "das offene Konzept"; "" where it is not sure."""
    first, *more = (word for word in found.head[:-1] if word.islower())
    if len(more) == 1 and tells_how(list(found.head), 0):
        inner = text.partition(" ")[2]
        the = _with_the(replace(found, head=found.head[1:]), inner, gender)
        return f"{the[:3]} {first}{the[3:]}" if the else ""
    if more or first in {"viel", "wenig"} or is_weak(found.noun):
        return ""
    rest = text.partition(" ")[2]
    if first.endswith("er") and gender in {"m", ""}:
        return f"den {first[:-1]}n {rest}"
    return f"das {first[:-1]} {rest}" if first.endswith("es") and gender in {"n", ""} else ""


def _fourth_said(words: list[str]) -> str:
    if words[0] in {"Ihr", "euer"}:
        fourth = fourth_case(["ihr", *words[1:]])
        return as_own(fourth, familiar=words[0] == "euer")
    return fourth_case(words)


def _bare(found: Phrase, words: list[str]) -> Said:
    """Without an article: it gets one where more belongs to it and its gender is known."""
    article = {"m": "den", "f": "die", "n": "das"}.get(gender_of(found.noun), "")
    if len(words) == 1 and words[0].endswith(("keit", "heit")):
        return Said(words[0], Kind.OBJECT)  # "über Nachhaltigkeit"
    goal = "auf" in found.tail and _AIMS.search(found.noun) is not None
    if article != "die" and found.noun.endswith(ALIKE_IN_NUMBER) and not goal:
        article = ""
    alone = len(found.head) == 1 or (len(found.head) == 2 and (found.head[0] in PLACES or found.head[1].isdigit()))
    bare = found.bare and len(words) > 1 and not goal
    if article and alone and found.tail[:1] != ("statt",) and not bare:
        return _articled(article, words, found.noun)
    if alone and gender_of(found.noun) == "p" and not found.bare:
        return Said(" ".join(words), Kind.OBJECT)  # "über Gründächer" wants no article
    is_themes = re.search("thema|themen", found.noun, re.IGNORECASE)
    return Said(" ".join(words), Kind.NOUN if is_themes else Kind.NAME)


_AIMS: Final = re.compile(
    r"(?:umstellung|umrüstung|umstieg|umzug|schwerpunkt|fokus|wechsel|spezialisierung|verzicht|migration|ausrichtung|umbau)$",
    re.IGNORECASE,
)
"""Behind them and "auf" stands a bare noun: "der Schwerpunkt auf Naturwein"."""


def _articled(article: str, words: list[str], noun: str) -> Said:
    """With its article, in the fourth case; in the first one behind a colon, where "über" would stand twice."""
    if "über" in words:
        return Said(" ".join(["der" if article == "den" else article, *words]), Kind.NOUN)
    fourth = fourth_case(["der", *words]) if is_weak(noun) else ""
    return Said(fourth or f"{article} {' '.join(words)}", Kind.OBJECT)


def as_thing(words: Sequence[str]) -> Said | None:
    """The thing that some words begin with, for a frame that fits any."""
    found = phrase_of(list(words))
    return _of_kind(found, found.words, over=False) if found else None


__all__ = ["as_thing", "head_of", "thing", "with_capitals"]
