"""A German topic with what was noted of it: a clause about it, or how and when it is, put behind it."""

import re
from dataclasses import replace
from itertools import takewhile
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.articled import articled
from afterword.core.writing.tongues.german.cases import COUNTED
from afterword.core.writing.tongues.german.certain import is_known_to_describe
from afterword.core.writing.tongues.german.clauses import OPENS, SO_OFTEN, TURNS
from afterword.core.writing.tongues.german.hung_on import with_clause
from afterword.core.writing.tongues.german.in_full import in_full, is_clipped, with_stops
from afterword.core.writing.tongues.german.last_check import as_deed, checked
from afterword.core.writing.tongues.german.notes import read
from afterword.core.writing.tongues.german.nouns import gender_of, is_many
from afterword.core.writing.tongues.german.own_words import own
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, JOINED, MONTHS, NAMED_BEHIND, TIME, is_noun
from afterword.core.writing.tongues.german.sayings import is_surely_said, saying_of
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.torn import DUTY
from afterword.core.writing.tongues.german.verb_last import behind_that
from afterword.core.writing.tongues.german.verbs import SEES_TO, is_finite, is_participle, is_personal
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import trimmed

_LACKS: Final = re.compile(r"\b(?:kein\w*|nicht|nie|ohne)\b", re.IGNORECASE)
"""What they have not, which nobody points out to its owner."""
MOST_WORDS: Final = 7
"""Of what stands in brackets."""
_HOW: Final = word_set("""
    immer meist meistens oft eher auch nur noch sehr bereits fast ganz etwa rund circa mindestens maximal höchstens
    täglich wöchentlich monatlich jährlich regelmäßig einmal zweimal dreimal viermal mehrmals abends nachts morgens
    mittags tagsüber teils teilweise komplett vollständig gemeinsam derzeit
    aktuell bald inzwischen mittlerweile erst schon neu hier dort draußen drinnen online digital intern extern
    zusätzlich parallel direkt knapp weiterhin montags dienstags mittwochs donnerstags freitags samstags sonntags
    """)
_IS: Final = word_set("""
    fertig beliebt offen selten häufig möglich üblich verfügbar barrierefrei digital online neu besetzt gefragt da
    Pflicht Standard live gleich
    """)
_OF_TWO: Final = word_set("vor_allem zu_zweit zu_dritt zu_viert")
_EACH: Final = word_set("jede jeden jedes")
_FOURTH: Final = word_set("für durch ohne gegen um")
_THIRD: Final = word_set("mit von zu aus bei nach seit")
_SEASONS: Final = MONTHS | word_set("Frühjahr Frühling Sommer Herbst Winter Ostern Weihnachten Anfang Ende Mitte")
_BARE: Final = re.compile(
    r"(?:ung|ion|arbeit|absprache|anfrage|wunsch|bedarf|hilfe|schicht|zeit|betrieb|hand)$", re.IGNORECASE
)
_NUMBER: Final = re.compile(r"\d{1,4}(?:[.,]\d{1,3})?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf")


def beside(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """Both as they may be said; what is only how or when the topic is becomes a part of it."""
    said, more = _beside(topic, detail, hearing)
    saying = None if detail else saying_of(topic, hearing)
    if saying is not None and ((said is None and more is None) or is_surely_said(saying)):
        return saying, None
    return checked(said, f"{topic} {detail}"), checked(more, f"{topic} {detail}")


def _beside(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    if not detail and (row := _each_of(topic, hearing)):
        return row
    thing = _with_rest(read(topic, hearing)) if topic else None
    if not detail or thing is None or not thing.is_thing:
        return thing, own(detail, hearing) if detail else None
    clause = _about(topic, detail, hearing)
    if clause is not None:
        return clause, None
    said = None if detail.partition(" ")[0].lower() in SEES_TO else own(detail, hearing)
    if said is not None and said.in_own_words is not None and not said.is_thing:
        return thing, _said_by_reader(thing, said)
    more = aside(detail) if "," not in thing.text else ""
    if more:
        return _with_more(thing, more) or thing, None
    return thing, None if said is not None and said.is_thing and "," in (said.whole or said.text) else said


def _each_of(topic: str, hearing: Hearing) -> tuple[Said | None, Said | None] | None:
    """Two things noted in one line, and what was said last: "die neue Halle, die Kasse, sie planen schon"."""
    parts = topic.split(", ")
    if not 1 < len(parts) <= _MOST_PARTS or ((whole := read(topic, hearing)) and whole.whole is None):
        return None
    if told := _sentence_alone(parts, hearing):
        return told, None
    said = [read(part, hearing) for part in parts]
    if both := _both_told(said):
        return both, None
    pairs = takewhile(_is_another_thing, zip(parts, said, strict=True))
    things = [one for _, one in pairs if one]
    last = said[len(things)] if len(things) < len(said) else None
    if len(things) == 1 and all(map(_is_said_of_it, parts[1:])) and not _SOMEBODY.search(things[0].text):
        return replace(things[0], whole=""), None
    told = last if last is not None and last.kind in {Kind.SENTENCE, Kind.HOW} and last.whole is None else None
    if len(things) not in {1, _MOST_THINGS} or not (told or len(things) > 1):
        return _front_alone(parts, hearing) if len(things) < len(parts) == _MOST_THINGS else None
    return things[0] if len(things) == 1 else Said(" und ".join(one.text for one in things), Kind.OBJECT), told


def _both_told(said: list[Said | None]) -> Said | None:
    """Two clauses in one: "dass es 2 Kollektionen sind und dass alles aus Leinen ist"."""
    clauses = [behind_that(one) for one in said if one is not None]
    whole = len(clauses) == len(said) == _MOST_THINGS
    if not whole or any(one.kind is not Kind.HOW or one.whole is not None or one.own for one in clauses):
        return None
    plain = all(one.text.startswith("dass ") and "," not in one.text for one in clauses)
    return Said(" und ".join(one.text for one in clauses), Kind.HOW) if plain else None


def _sentence_alone(parts: list[str], hearing: Hearing) -> Said | None:
    """The sentence in front of a fragment that takes nothing back of it: "keine Kabinen mehr, alles offen"."""
    opened = parts[-1].partition(" ")[0].lower() in OPENS or parts[0].rpartition(" ")[2] in SO_OFTEN
    if len(parts) != _MOST_THINGS or opened or _TURNS_IT.search(parts[1]) or read(parts[1], hearing) is not None:
        return None
    said = read(parts[0], hearing)
    return said if _is_sentence(said) else None


def _front_alone(parts: list[str], hearing: Hearing) -> tuple[Said | None, Said | None] | None:
    """The first of two fragments, where the second is one of its own and takes nothing back of it."""
    front, behind = read(_MUCH.sub("", parts[0]), hearing), parts[1]
    row = front is not None and front.kind is Kind.NAME and front.whole is None and " und " in front.text
    if front is None or not (row or _is_whole_thing(front)) or _SOMEBODY.search(front.text):
        return None
    head = _head(front.text)
    described = any(word not in ARTICLES for word in head[:-1])
    says_enough = not DUTY.search(head[-1]) and (described or not SAYS_LITTLE.search(head[-1]))
    named = is_noun(behind.partition(" ")[0]) and _SAID_OF_IT.match(behind) is None and not _TURNS_IT.search(behind)
    apart = (
        named or _OF_ITS_OWN.match(behind) or (not _TURNS_IT.search(behind) and _is_whole_thing(read(behind, hearing)))
    )
    left = replace(front, whole="")
    return (left, None) if says_enough and apart and (row or _stands_alone(left)) else None


def _is_sentence(said: Said | None) -> bool:
    return said is not None and said.kind in {Kind.SENTENCE, Kind.HOW} and said.whole is None and not said.own


_MUCH: Final = re.compile(r"(?<![^\s:])viel (?=[A-ZÄÖÜ][^\s]+$)")
_OF_ITS_OWN: Final = re.compile(
    r"(?:keiner|niemand|alle|jeder|man|wir) [a-zäöüß]+(?:t|en) \w|alles? (?:aus|in|mit|von|auf|[a-zäöüß]+$|Bio$)"
    r"|[a-zäöüß]+t (?:er|sie|man) \w"
)
"""A clause with who does it: "keiner fährt mehr als 20 Minuten", "verrät er keinem"."""
_TURNS_IT: Final = re.compile(rf"\b(?:{'|'.join(sorted(TURNS))})\b", re.IGNORECASE)


_SAID_OF_IT: Final = re.compile(
    r"(?:ihr|sein|mein|unser)(?:e[nrms]?)? |(?:etwa |rund )?(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf) "
    r"|eine? (?:echte[rs]? |große[rs]? )?[A-ZÄÖÜ][\w-]*$"
    r"|(?:(?:Herzens|Lieblings|Leuchtturm|Vorzeige|Prestige)\w+|Highlight|Traum|Wahnsinn|Respekt|Neuland|Klasse|Spitze)$",
    re.IGNORECASE,
)
"""An apposition or a bare judgement behind a comma: "…, ihr Herzensprojekt", which is no second thing."""


_SOMEBODY: Final = re.compile(
    r"\b(?:Azubi|Lehrling|Praktikant|Kolleg|Nachfolger|Chef|\w*(?:leiter|meister))(?:in|e|s|en)?\b"
)
"""Who is no subject where more was said of them: "Azubi im zweiten Lehrjahr, braucht Anleitung"."""


def _is_another_thing(pair: tuple[str, Said | None]) -> bool:
    return _SAID_OF_IT.match(pair[0]) is None and _is_whole_thing(pair[1])


def _is_said_of_it(part: str) -> bool:
    """Whether it only says more of the thing before it, which is true without."""
    words = part.split()
    acts = is_finite(words[0]) and not {*map(str.lower, words)} & TURNS
    return acts or _SAID_OF_IT.match(part) is not None


def _is_whole_thing(said: Said | None) -> bool:
    return said is not None and said.kind is Kind.OBJECT and said.whole is None and " und " not in said.text


_MOST_PARTS: Final = 3
_MOST_THINGS: Final = 2


def _said_by_reader(thing: Said, said: Said) -> Said:
    """Behind several things "Sie" may be read as they: "Sie möchten mehr davon" is begun by whose word it is."""
    found = _YOU_DO.match(said.text)
    first = thing.text.partition(" ")[0]
    several = first.lower() not in _OF_ONE and (first[:1].isupper() or first.endswith("e"))
    wishes = found is not None and found[1] in _WISH
    return replace(said, text=f"Wie Sie sagten, {found[1]} Sie {found[2]}") if found and (several or wishes) else said


_YOU_DO: Final = re.compile(
    r"Sie (?!sag|mein|erzähl|erklär|beton|erwähn|glaub|hoff|find|fand|denk|dach)([a-zäöüß]+) (.+)"
)
_WISH: Final = word_set("möchten wollen wünschen planen suchen")
_OF_ONE: Final = word_set("der das den ein einen kein keinen ihr ihren")


def _with_rest(said: Said | None) -> Said | None:
    """A thing with what its own note says of it, in brackets: "Inventur zweimal pro Jahr"."""
    if said is None or not said.is_thing or said.whole is None:
        return said
    name = said.text if said.whole.startswith(said.text) else said.text.partition(" ")[2]
    rest = _behind_name(said.whole, name)
    more = aside(rest) if rest else ""
    if more and _is_when(more) and (placed := _with_more(replace(said, whole=None), more)):
        return placed if not placed.text.endswith(")") else said
    return said if _stands_alone(said) else None


def _behind_name(whole: str, name: str) -> str:
    """What stands behind a thing in its note, where what describes it may have had another end."""
    words, named = whole.split(), name.split()
    at = len(named) - 1
    same = 0 <= at < len(words) and words[at].strip(",") == named[at].strip(",")
    return " ".join(words[at + 1 :]).strip(" ,") if same else ""


def _stands_alone(said: Said) -> bool:
    """Whether what is left is still what the note was about, without what was cut off behind it.

    No time, no bare noun, no mere count, and nothing that is but one of several.
    """
    words = _head(said.text)
    head, noun = " ".join(words), words[-1].strip(",")
    if is_measured(noun) or noun in _SEASONS or noun.endswith("tag") or DUTY.search(head) or SAYS_LITTLE.search(head):
        return False
    if len(words) < len(said.text.split()):
        return True
    described = any(word.islower() and word not in ARTICLES for word in words)
    return described or (len(words) == len(("die", "Planung")) and words[0] in _KNOWN_ONE)


_KNOWN_ONE: Final = word_set("der die das den Ihr Ihre Ihren euer eure euren")


def alone(note: str, hearing: Hearing) -> Said | None:
    """What a note says where nothing stands beside it: no duty without how seldom it is."""
    made = read(note, hearing)
    said = as_deed(made) or checked(made, note)
    return said if said is None or not said.is_thing or said.whole is None or _stands_alone(said) else None


SAYS_LITTLE: Final = re.compile(
    r"(?<![\w-])(?:Gruppen?|Touren?|Tour|Leute|Termine?|Aufbau|Ausbau|Einführung|Umstellung|Planung|Führungen"
    r"|Baustellen|Aufträge|Reparaturen|Projekte|Objekte|Ton"
    r"|Beginn|Start|Schluss|Kurse?|Anlagen?|Plan|Raum|Räume|Teile?|Sachen|Zeiten)$"
)
"""Alone they could be anything: "Gruppen bis 18 Leute"."""


def _head(text: str) -> list[str]:
    """The words up to its first noun."""
    words = text.split()
    end = next((at for at, word in enumerate(words) if word[:1].isupper()), len(words))
    return words[: end + 1]


def _with_more(thing: Said, more: str) -> Said | None:
    """With how it is behind it: right behind it where that is when it is, in a clause, or else in brackets."""
    placed = articled(thing)
    if placed is None:
        return None  # a bare name would make a raw note of both
    if _STANDS_BEHIND.fullmatch(more) and not re.search(r" (?:bis|ab|seit|jede[ns]?|alle) ", placed.text):
        return replace(placed, text=f"{placed.text} {more}")
    return with_clause(placed, more) or replace(placed, text=f"{placed.text} ({more})")


_STANDS_BEHIND: Final = re.compile(
    r"(?:ab|bis) (?:[A-ZÄÖÜ][a-zäöüß]+|(?:Anfang|Mitte|Ende) [A-ZÄÖÜ][a-zäöüß]+|(?:[A-ZÄÖÜ][a-zäöüß]+ )?20\d\d)"
    r"|(?:jede[ns]?|alle) (?:[a-zäöüß\d]+ )?[A-ZÄÖÜ][a-zäöüß]+|(?:ein|zwei|drei|vier)mal (?:pro|im|am|in der)"
    r" [A-ZÄÖÜ][a-zäöüß]+"
)
"""When it is, in words that no other part of a sentence can take to itself."""


def _is_when(more: str) -> bool:
    """Whether it tells when or how often, and nothing else."""
    if _OF_SEVERAL.search(more):
        return True
    words = [word.strip(",") for word in more.split()]
    nouns = [word for word in words if word[:1].isupper()]
    if "," in more or not all(
        word == "Uhr" or word in _SEASONS or is_measured(word) or word[-3:] == "tag" for word in nouns
    ):
        return False
    return bool(nouns) or any(word.endswith(("mal", "lich", "s", "ig")) or word[:1].isdigit() for word in words)


_OF_SEVERAL: Final = re.compile(r"(?:^| )zu (?:zweit|dritt|viert)$")


def _about(topic: str, detail: str, hearing: Hearing) -> Said | None:
    """A clause of both, where the detail begins with what the topic does: "trifft sich alle zwei Monate"."""
    verb = detail.partition(" ")[0].lower()
    whole = " " not in topic.strip() or topic.partition(" ")[0].lower() in _FIRST_CASE
    if not is_finite(verb) or is_personal(verb) or verb in COUNTED or not whole or "," in topic:
        return None
    said = read(f"{topic} {verb} {detail.partition(' ')[2]}", hearing)
    return said if said is not None and said.kind is Kind.SENTENCE else None


_FIRST_CASE: Final = word_set("der die das ein eine unser unsere")


def aside(detail: str) -> str:
    """Words that tell how or when something is, as they may stand in brackets; "" where they are not surely those."""
    words = trimmed(in_full(detail)).split()
    if not 1 < len(words) <= MOST_WORDS or any(map(is_clipped, words)) or _LACKS.search(detail):
        return ""
    words = words if is_noun(words[0]) and gender_of(words[0]) else [words[0][:1].lower() + words[0][1:], *words[1:]]
    at, groups = _how(words, 0), 0
    while at < len(words):
        end = _group(words, at)
        if not end:
            break
        at, groups = _how(words, end), groups + 1
    last = len(words) - 1
    ends = at == len(words) and (groups > 0 or words[-1] in _IS or words[-2] == "zu" or words[-1].endswith("tags"))
    return with_stops(" ".join(words)) if ends or (at == last and at > 0 and _is_so(words[last])) else ""


def _is_so(word: str) -> bool:
    renewed = re.fullmatch(r"(?:be|er|ver|ent)[a-zäöüß]{2,}(?:ert|igt)", word) is not None
    return word in _IS or is_participle(word) or (renewed and not is_finite(word))


def _how(words: list[str], at: int) -> int:
    """Behind the small words from here on that tell how often, how much or when."""
    while at < len(words):
        if "_".join(words[at : at + 2]) in _OF_TWO:
            at += 2
        elif words[at] in _HOW:
            at += 1
        else:
            break
    return at


def _group(words: list[str], at: int) -> int:
    """Behind a noun with its preposition, or with what counts it, that begins here; 0 where none does."""
    if words[at] in BEFORE | TIME:
        return _with_preposition(words, at)
    counts = _NUMBER.fullmatch(words[at]) is not None or words[at] in COUNTED | _EACH
    more = counts and at + 1 < len(words) and _NUMBER.fullmatch(words[at + 1]) is not None
    end = _noun(words, at + counts + more) if counts or 0 < at < _TELEGRAM else 0
    if counts and end and words[at] not in _EACH and not is_many(words[end - 1].rstrip(",")):
        return 0
    return end or (at + 1 if _NUMBER.fullmatch(words[at]) and words[at + 1 : at + 2] and words[at + 1] in BEFORE else 0)


_TELEGRAM: Final = 3
"""Small words from which on, with a bare noun behind them, it is no aside: "fast nur noch Altbau"."""


def _with_preposition(words: list[str], at: int) -> int:
    before, inner = words[at], at + 1
    if words[inner : inner + 1] and before in {"ab", "bis", "seit", "um"} and words[inner].isdigit():
        return inner + (2 if words[inner + 1 : inner + 2] == ["Uhr"] else 1)
    articled = inner < len(words) and words[inner] in ARTICLES
    if articled and (before in JOINED or not _goes_with(before, words[inner])):
        return 0
    inner += articled
    counted = inner < len(words) and _NUMBER.fullmatch(words[inner]) is not None
    end = _noun(words, inner + counted, before)
    if not end:
        return 0
    bare = not articled and not counted and before not in JOINED and end == inner + 1
    return end if not bare or _may_be_bare(before, words[inner].rstrip(",")) else 0


def _may_be_bare(before: str, noun: str) -> bool:
    if before in {"pro", "per", "je"}:
        return True
    if before in TIME:
        return noun in _SEASONS or noun.endswith("tag")
    gender = gender_of(noun)
    if before == "mit" and gender == "f" and not noun.endswith("in"):
        return True
    return gender == "p" or _BARE.search(noun) is not None or (gender == "" and noun.endswith(("n", "s")))


def _noun(words: list[str], at: int, before: str = "") -> int:
    """Behind the noun from here on with what describes it; 0 where there is none."""
    while at < len(words) and words[at].islower() and is_known_to_describe(words[at]) and _goes_with(before, words[at]):
        at += 1
    found = at < len(words) and is_noun(words[at]) and not words[at].isupper()
    if not found:
        return 0
    named = NAMED_BEHIND.search(words[at]) and at + 1 < len(words) and is_noun(words[at + 1])
    return at + 2 if named else at + 1


def _goes_with(before: str, word: str) -> bool:
    """Whether an article or what describes has an end that goes with the preposition."""
    if before in _THIRD:
        return word.endswith(("em", "er", "en"))
    return not (before in _FOURTH and word.endswith(("em", "er")))
