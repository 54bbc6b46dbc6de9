"""German notes as parts of a German sentence: turned towards the reader where that is sure, else left alone."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.naming.fitting import may_be_titled
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.called import titled
from afterword.core.writing.tongues.german.cases import COUNTED
from afterword.core.writing.tongues.german.certain import certain
from afterword.core.writing.tongues.german.clauses import lacks_article, whole_clause
from afterword.core.writing.tongues.german.dear import dear_to_reader
from afterword.core.writing.tongues.german.first_letters import NO_VERB, small_adjective, with_capitals
from afterword.core.writing.tongues.german.friendly import YOU, address
from afterword.core.writing.tongues.german.fronted import object_first
from afterword.core.writing.tongues.german.in_full import STOP, in_full, is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, TIME, phrase_of
from afterword.core.writing.tongues.german.there_is import there_is
from afterword.core.writing.tongues.german.things import thing
from afterword.core.writing.tongues.german.verbless import been_there, verbless
from afterword.core.writing.tongues.german.verbs import (
    OWN_FIRST,
    OWN_ONLY,
    as_you,
    at_the_end,
    is_finite,
    is_participle,
    is_personal,
    is_plural,
)
from afterword.core.writing.tongues.german.whose import READER, at_yours, own_things, there_at_yours
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import names_one, trimmed, with_reader

_LEAD_IN: Final = re.compile(
    r"^(?:(?:wir |haben |hatten |sprachen |redeten |viel |lange |kurz |noch |auch )*(?P<over>über)|(?:das )?thema:?"
    r"|(?:gutes |langes )?(?:gespräch|austausch|diskussion) (?P<over2>über))\s+",
    re.IGNORECASE,
)
_LEAD_OUT: Final = re.compile(r"\s+(?:gesprochen|geredet|diskutiert|unterhalten|ausgetauscht)$", re.IGNORECASE)
_SUBORDINATORS: Final = word_set(
    "dass wenn weil ob wie was wo warum wann wer als damit obwohl bis seit welche welcher welches"
)

ASKING: Final = word_set("""
    wie was wer wo wann warum wieso weshalb womit wofür woran wohin woher wovon worauf wozu wobei worüber wodurch welche
    welcher welches wem ob
    """)


def read(note: str, hearing: Hearing) -> Said | None:
    """What a note says, as it may be said to this reader; None where it resists."""
    spliced = _SPLICED.fullmatch(note.strip())
    theirs = spliced is not None and is_personal(spliced["verb"]) and not spliced["who"]
    acts = spliced is not None and any(map(is_finite, spliced["front"].split()))  # "Ich bin Trainerin, habe aber …"
    if spliced and is_finite(spliced["verb"]) and not theirs and not acts:
        said = _read_line(f"{spliced['front']} {spliced['verb']} {spliced['who'] or ''}{spliced['rest']}", hearing)
        if said is not None and said.kind is Kind.SENTENCE and said.whole is None:
            return said
    return _read_line(note, hearing)


_SPLICED: Final = re.compile(
    r"(?P<front>[^,]+), (?P<verb>[a-zäöüß]+) (?P<who>(?:er|sie) )?(?P<rest>(?!der |die |das |ein )[^,]+)"
)
"""A comma before a verb, where none belongs in a sentence: "der Radweg, wird 2028 fertig"."""


def _read_line(note: str, hearing: Hearing) -> Said | None:
    line = trimmed(in_full(by_name(note, hearing)))
    if not line or "?" in line or names_one(line, hearing.hushed):
        return None
    found = _LEAD_IN.match(line)
    over = bool(found and (found["over"] or found["over2"]))
    line = _LEAD_OUT.sub("", line[found.end() :]) if found else line
    line = dear_to_reader(line, hearing)
    line = at_yours(with_reader(_under_name(line, hearing), hearing, READER), hearing)
    words = line.split()
    if not words or speaks_of_another(line):
        return None
    said = certain(_read_words(words, hearing, over=over), trimmed(in_full(note)))
    if said is None or STOP in said.text:
        return None
    return replace(said, text=there_at_yours(said.text, hearing)) if said.kind in _OF_THEIR_PLACE else said


_OF_THEIR_PLACE: Final = frozenset({Kind.HOW, Kind.DOING, Kind.SENTENCE})


_TITLED: Final = r"\b(?:Frau|Herrn?) (?:(?:Dr|Prof)\.? )*"
_CALLED: Final = (
    r"\b(?:(?:Frau|Herrn?) (?:(?:Dr|Prof)\.? )*|(?:(?:Dr|Prof)\. )+)(?:(?:von|van|vom|zu|zur|de|der|den|ter) )*"
)
"""How one is called in front of the last part of a name: "Frau von Berg", "Dr. Klee"."""
_BEING: Final = re.compile(
    r"(spezialisiert|zuständig|verantwortlich|ausgebildet|zertifiziert) (?=auf|für|in|als|zu)([^,]+)"
)
"""What somebody is, as it stands behind their name and a colon."""


def by_name(line: str, hearing: Hearing) -> str:
    """With the reader's name as they are known by it, where a note has a title: "Frau Ruiz", "Dr. Lenz"."""
    line = titled(line, hearing.names)
    without_stop = next((name for name in hearing.names if "." not in name), "")
    for name in hearing.names:
        known = without_stop if "." in name and without_stop else name
        line = line.replace(name, known)
        first, _, last = name.rpartition(" ")
        for found in re.findall(rf"{_CALLED}{re.escape(last)}\b", line) if first else ():
            line = line.replace(found, known) if may_be_titled(name, found.partition(" ")[0]) else line
    return line


def _under_name(line: str, hearing: Hearing) -> str:
    """What stands behind the reader's name and a colon, where that is no verb of theirs: "Frau Ruiz: die Übergabe"."""
    name = next((name for name in hearing.names if re.match(rf"{re.escape(name)}: ", line, re.IGNORECASE)), "")
    rest = line[len(name) + 2 :] if name else line
    if name and (told := _THEY_DO.fullmatch(rest)) and is_finite(told["verb"]):
        return f"{name}: {told['verb']} {told['rest']}"
    first = rest.partition(" ")[0]
    being = _BEING.fullmatch(rest) if name else None
    if being:
        return f"{name} ist {being[2]} {being[1]}"
    if name and (been := been_there(rest)):
        return f"{name} {been}"
    begins = first[:1].isupper() or first in ARTICLES | COUNTED or first.isdigit() or gender_of(first.strip(",")) != ""
    return line if is_finite(first) or not (begins or _DESCRIBED.match(rest)) else rest


_THEY_DO: Final = re.compile(r"(?:sie|er) (?P<verb>[a-zäöüß]+) (?P<rest>.+)")
"""As in "Frau Haas: sie misst lieber selbst"."""
_DESCRIBED: Final = re.compile(r"(?:alte|[a-zäöüß]{3,}(?<!t)e[rs]?) [A-ZÄÖÜ]")
"""As in "faire Touren"; what ends in -te may be what somebody did: "züchtete Bienen"."""


def about_reader(note: str, hearing: Hearing) -> str:
    """The note with its reader as "sie", or without them before a thing: "Frau Ruiz: baut …" is "sie baut …"."""
    line = with_reader(_under_name(by_name(note, hearing), hearing), hearing, "sie")
    rest = note.partition(": ")[2]
    aims = rest and line == rest and _TO_DO.search(rest) and not any(map(is_finite, rest.split()[:-1]))
    return f"{AIMED}{rest}" if aims else line


AIMED: Final = "sie: "
"""Before what the reader aims at, which is told without a verb of theirs."""
_TO_DO: Final = re.compile(r" [a-zäöüß]{3,}(?:en|ern|eln)$")


def speaks_of_another(line: str) -> bool:
    """Whether somebody with a title stands in it once the reader's name is gone: of them nothing is told."""
    return re.search(rf"{_TITLED}(?:[A-ZÄÖÜ]|{READER})", line) is not None


def _read_words(words: list[str], hearing: Hearing, *, over: bool) -> Said | None:
    """By how it begins: with I, with a question word, with who is spoken of, or with a thing."""
    first, line = words[0].lower(), " ".join(words)
    if first in {"ich", *OWN_ONLY}:
        return _own(line, first)
    if first in OWN_FIRST or _is_anybodys(first):
        return None
    if first in ASKING | {"dass"}:
        return _how(words, hearing)
    if first in {"es", "man"} and len(words) > 3 and is_finite(words[1]):
        own = own_things(words, hearing, about_reader=False)
        return Said(f"{first.capitalize()} {' '.join(own[1:])}", Kind.SENTENCE) if own else None
    if first in {"sie", "er", READER} or (is_personal(first.strip(",")) and len(words) > 1):
        return _of_reader(words, hearing)
    said = (
        verbless(" ".join(with_capitals(words)))
        or _fronted(words, hearing)
        or _done_by_you(words, hearing)
        or thing(words, hearing, over=over)
    )
    last = said.whole.rpartition(" ")[2] if said is not None and said.whole else ""
    more = last[:1].isupper() or last.endswith("s")
    return (there_is(with_capitals(words)) if said is None or more else None) or said


def _done_by_you(words: list[str], hearing: Hearing) -> Said | None:
    """What the reader does to a thing that stands first: "Schwimmteiche bauen sie seit zehn Jahren"."""
    ordered = object_first(small_adjective(with_capitals(words)))
    turned = turned_to(ordered, hearing, inverted=True) if ordered else ""
    return Said(f"{turned[:1].upper()}{turned[1:]}", Kind.SENTENCE) if turned else None


def _fronted(words: list[str], hearing: Hearing) -> Said | None:
    """A whole sentence that begins with a place or a time: "aus 14 Anlagen werden 6", "bei Regen entfällt der Ritt"."""
    at = next((at for at, word in enumerate(words) if is_finite(word) or word in OWN_FIRST or word == "mache"), 0)
    how = next((n for n in range(at + 1, len(words)) if words[n] not in _HOW_OFTEN), len(words)) - at - 1 if at else 0
    if how and at + how + 1 < len(words) and words[at + how + 1].lower() in _SUBJECTS:
        plain = _fronted([*words[: at + 1], *words[at + how + 1 :]], hearing)
        front = f"{words[0].capitalize()} {' '.join(words[1 : at + 1 + how])}"
        return replace(plain, text=f"{front} {' '.join(plain.text.split()[at + 1 :])}") if plain else None
    if at < 2 or at + 1 >= len(words) or not _is_place(words[:at]) or "," in " ".join(words):
        return None
    if words[at + 1] == "ich":
        said = _own(f"ich {' '.join(words[at : at + 1] + words[:at] + words[at + 2 :])}", "ich")
        return Said(f"{words[0].capitalize()} {' '.join(words[1:])}", Kind.SENTENCE, own=True) if said else None
    bare = words[at] == "ist" and words[at + 1 :] in [[one] for one in _BARE_SUBJECTS]
    none = words[at + 1].lower() in {"keiner", "niemand", "nichts", "es"}
    if words[0].lower() == "ohne" and not none:
        return None
    who = bare or words[at + 1].lower() in _SUBJECTS or words[at + 1].isdigit() or _is_done_by_nobody(words[at:])
    own = own_things(words, hearing, about_reader=False) if who else []
    return Said(f"{own[0][:1].upper()}{own[0][1:]} {' '.join(own[1:])}", Kind.SENTENCE) if own else None


def _is_place(words: list[str]) -> bool:
    """A preposition with its noun, or a time: "bis zum Sommer", "jeden Morgen"."""
    low = words[0].lower()
    if low in TIME and len(words) > 1 and re.fullmatch(r"(?:19|20)\d\d", words[-1]) and len(words) <= _BEHIND_MANY:
        return True  # "seit 2019", "ab Mai 2026"
    if low in _EACH:
        place = phrase_of(words)
    else:
        counted = words[1:2] != [] and (words[1].isdigit() or words[1] in COUNTED or words[1] in {"zum", "zur", "in"})
        place = phrase_of(words[2 if counted else 1 :]) if low in (BEFORE | TIME) - _NO_FRONT else None
    return place is not None and not place.rest


def _is_done_by_nobody(words: list[str]) -> bool:
    """As in "wird in der Halle gearbeitet"; where a thing is done, it stands before the verb or right behind it."""
    placed = words[1].lower() in BEFORE or words[1].lower() in {"nur", "auch", "viel", "mehr"}
    return words[0] == "wird" and placed and re.match(r"ge[a-zäöüß]+(?:t|en)$", words[-1]) is not None


_HOW_OFTEN: Final = word_set("immer meist oft stets auch hier dann nur meistens manchmal inzwischen")
_EACH: Final = word_set("jeden jede jedes einmal")
_NO_FRONT: Final = word_set("über als statt")
_SUBJECTS: Final = word_set("der die das ein eine man es alle jeder viele zwei drei vier fünf keiner niemand nichts")
_BARE_SUBJECTS: Final = word_set("Schluss Pause Ruhe Betrieb Feierabend Markt Schicht")
"""As in "ab Windstärke 6 ist Schluss"."""


def _is_anybodys(verb: str) -> bool:
    """Whether a verb without its subject may be the candidate's or another's: "war", "fragte", "möchte"."""
    return is_personal(verb) and verb.endswith(("te", "mag", "will", "fand"))


def acts(word: str) -> bool:
    """Whether it looks like a finite verb where one is expected."""
    bare = word.strip(",;:.")
    return is_finite(bare) or (bare.islower() and bare not in NO_VERB and bare.endswith(("t", "te", "en", "ten")))


_WITHOUT_MY: Final = re.compile(
    r"\b(bei|in|mit|an|aus|nach|von) ((?:letzt|vorig|jetzig|aktuell|früher)e)(r|m)(?= [A-ZÄÖÜ])(?! Zeit| Jahr| Monat)"
)


def _wants_article(line: str) -> bool:
    """As in "habe Staplerschein": one has "Erfahrung", but "einen Staplerschein"."""
    found = re.match(r"(?:ich )?(?:habe|kenne|besitze|hatte) ([A-ZÄÖÜ]\S+)(?: ([A-ZÄÖÜ]\S*))?", line, re.IGNORECASE)
    if not found or not found[1][:1].isupper() or is_participle(line.rpartition(" ")[2]):
        return False
    if gender_of(found[1]) == "p" or found[1].isupper():
        return False
    return gender_of(found[1]) != "f" or found.end() == len(line) or bool(found[2] and found[2][:1].isupper())


def _with_my(found: re.Match[str]) -> str:
    """As in "bei letzter Firma", which is "bei meiner letzten Firma"."""
    return f"{found[1]} {'meiner' if found[3] == 'r' else 'meinem'} {found[2]}n"


def _own(line: str, first: str) -> Said | None:
    """What the candidate says of themselves."""
    if re.search(r"(?<!\w)(?:sie|er|ihr\w*|ihn\w*|ihm|sie_|sein\w*)(?!\w)", line, re.IGNORECASE):
        return None
    if any(map(is_clipped, line.split())) or _wants_article(line):
        return None
    text = line if first == "ich" else f"ich {line[:1].lower()}{line[1:]}"
    text = _WITHOUT_MY.sub(_with_my, text)
    return Said(f"Ich{text[3:]}", Kind.SENTENCE, own=True)


def _how(words: list[str], hearing: Hearing) -> Said | None:
    """A clause with its verb at its end."""
    if len(words) < 3 or not acts(words[-1]) or (words[0].lower() == "wer" and any(w.endswith(",") for w in words)):
        return None
    turned = turned_to(words, hearing, inverted=False)
    return Said(f"{turned[:1].lower()}{turned[1:]}", Kind.HOW) if turned else None


def _of_reader(words: list[str], hearing: Hearing) -> Said | None:
    """What the reader said or does: "sie sagte, …" -> "Sie sagten, …"."""
    if words[0] == READER and hearing.alone and words[1:] and is_plural(words[1]):
        return None  # "Frau Horn: reparieren statt wegwerfen" has no verb of hers
    clipped = is_personal(words[0].strip(",")) and words[0].lower() not in {"sie", "er", READER}
    named = words[0] == READER
    if clipped:
        words = [READER, words[0][:1].lower() + words[0][1:], *words[1:]]
    turned = turned_to(words, hearing, inverted=False)
    whole = whole_clause(turned.split(), 1, clipped=clipped) if turned and len(words) > 2 else ""
    return Said(whole, Kind.SENTENCE) if whole and not (named and lacks_article(whole.split())) else None


def turned_to(words: list[str], hearing: Hearing, *, inverted: bool) -> str:
    """The words with the reader spoken to; "" where one of them stays that speaks of somebody else."""
    out, about_reader, at = list(words), False, 0
    while at < len(words):
        word, bare = words[at].lower().strip(",;:"), words[at].strip(",;:")
        before = words[at - 1].lower().strip(",;:") if at else ""
        opens = _opens(words, at, before)
        if bare == "sie" and _are_others(words, at, hearing, opens=opens):
            if before != "als" and not any(map(_may_be_several, words[2:at])):
                return ""  # "hört zu, wenn sie Fragen haben": who?
            out[at] = _THEM
        elif bare.lower() in {"sie", "er", READER} and (at == 0 or opens or is_finite(before)):
            verb = _verb_at(words, at, before, inverted=inverted)
            typed = words[verb].strip(",;:.") if verb is not None else ""
            by_place = at == 0 and verb == 1 and len(words) > _BEHIND_MANY and not gender_of(typed)
            who, you = address(typed, familiar=hearing.familiar, by_rule=by_place)
            if not you or verb is None or not hearing.insider:
                return ""
            if word != "sie" and not hearing.alone:
                return ""
            out[at] = words[at].replace(bare, who)
            out[verb] = words[verb].replace(typed, _cased(you, words[verb]))
            about_reader = about_reader or at == 0 or inverted
        at += 1
    own_ones = own_things(out, hearing, about_reader=about_reader)
    return _joined(own_ones, hearing, about_reader=about_reader).replace(YOU, "ihr").replace(_THEM, "sie")


def _may_be_several(word: str) -> bool:
    return word[:1].isupper() and gender_of(word.strip(",")) in {"p", ""}


def _are_others(words: list[str], at: int, hearing: Hearing, *, opens: bool) -> bool:
    """Whether several are spoken of, where the reader has a verb of one: "zeigt den Azubis, was sie brauchen"."""
    if words[at - 1] == "als" and _TO_DO_IT.fullmatch(words[-1]):
        return True  # "schleift Dielen lieber, als sie herauszureißen"
    if not (at and opens and hearing.alone):
        return False
    end = next((n for n in range(at, len(words)) if words[n].endswith((",", ";", ":"))), len(words) - 1)
    last, main = words[end].lower().strip(",;:."), words[1].lower().strip(",;:.")
    theirs = as_you(last) == last or is_plural(last)
    return words[0].lower() in {"sie", READER} and is_finite(main) and not is_plural(main) and theirs


_TO_DO_IT: Final = re.compile(r"(?:zu|[a-zäöüß]{2,}zu)[a-zäöüß]{3,}n")
_THEM: Final = "\u2e34sie"
"""Stands for "sie" where it is what something is done to."""


def _cased(verb: str, typed: str) -> str:
    return verb[:1].upper() + verb[1:] if typed[:1].isupper() else verb


def _verb_at(words: list[str], at: int, before: str, *, inverted: bool) -> int | None:
    """Where the verb of this "sie" stands: behind it, before it, or at the end of its clause."""
    if _opens(words, at, before) and not (inverted and at == 1):
        end = next((n for n in range(at, len(words)) if words[n].endswith((",", ";", ":"))), len(words) - 1)
        return end if at_the_end(words[end].lower().strip(",;:")) else None
    if before and is_finite(before):
        return at - 1
    return at + 1 if at + 1 < len(words) else None


_BEHIND_MANY: Final = 3


def _opens(words: list[str], at: int, before: str) -> bool:
    """Whether a clause is opened right before this word: "wie sie", ", den er", "wie viel Wert sie"."""
    relative = at > 1 and words[at - 2].endswith(",") and before in {"den", "die", "das", "dem"}
    return before in _SUBORDINATORS or relative or (at == _BEHIND_MANY and _asks_how_many(words))


def _asks_how_many(words: list[str]) -> bool:
    """As in "wie viel Wert sie auf Qualität legen"."""
    first = " ".join(words[:2]).lower()
    return first in {"wie viel", "wie viele"} and bool(at_the_end(words[-1].lower().strip(",;:.")))


_OF_A_THING: Final = word_set("trifft findet läuft dauert startet beginnt klappt tagt kostet wechselt erscheint")


def _joined(words: list[str], hearing: Hearing, *, about_reader: bool) -> str:
    """One sentence; a further verb of the reader's is turned with the first: "…, mag es" -> "… und mögen es"."""
    if not words:
        return ""
    out = list(words)
    for at in range(2, len(out)):
        verb = out[at].strip(",;:.")
        joint = out[at - 1].endswith(",") or out[at - 1] == "und"
        if about_reader and joint and out[at - 1].endswith(",") and verb in _OF_A_THING:
            return " ".join(out[:at]).rstrip(",")  # "leitet den Zirkel, trifft sich monatlich": it is the circle
        if about_reader and joint and verb.islower() and is_finite(verb):
            you = address(verb, familiar=hearing.familiar)[1]
            if not you:
                return ""
            out[at] = out[at].replace(verb, you)
            if out[at - 1].endswith(","):
                out[at - 1] = f"{out[at - 1][:-1]} und"
    return " ".join(out)
