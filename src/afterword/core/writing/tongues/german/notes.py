"""German notes as parts of a German sentence: turned towards the reader where that is sure, else left alone."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.asked_of_you import spoken_to
from afterword.core.writing.tongues.german.cases import COUNTED, OTHER_CASE, as_object, fourth_case, head_of
from afterword.core.writing.tongues.german.clipped import asked_whole
from afterword.core.writing.tongues.german.friendly import YOU, address, as_own, own
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.verbs import OWN_FIRST, is_finite, is_personal
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import names_one, trimmed, with_reader

_LEAD_IN: Final = re.compile(
    r"^(?:(?:wir |haben |hatten |sprachen |redeten |viel |lange |kurz |noch |auch )*(?P<over>über)|(?:das )?thema:?"
    r"|(?:gutes |langes )?(?:gespräch|austausch|diskussion) (?P<over2>über))\s+",
    re.IGNORECASE,
)
_LEAD_OUT: Final = re.compile(r"\s+(?:gesprochen|geredet|diskutiert|unterhalten|ausgetauscht)$", re.IGNORECASE)
_READER: Final = "sie_"
_POSSESSIVE: Final = re.compile(r"^(?:ihr|sein)(e|en|em|er|es)?$")
_NOMINATIVE_ONLY: Final = word_set("jeder der ein ihr sein mein unser kein dieser euer dein")
_ALIKE: Final = word_set(
    "jede jedes die das eine ihre seine meine unsere keine diese dieses den einen ihren meinen unseren diesen eure "
    "euren"
)
_DETERMINERS: Final = _NOMINATIVE_ONLY | _ALIKE
_SUBORDINATORS: Final = word_set(
    "dass wenn weil ob wie was wo warum wann wer als damit obwohl bis seit welche welcher welches"
)
_ASKING: Final = word_set(
    "wie was wer wo wann warum wieso weshalb womit wofür woran wohin welche welcher welches wem ob"
)
_LEFT: Final = word_set("er ihn ihm ihnen sich_ dessen deren sie_")


def read(note: str, hearing: Hearing) -> Said | None:
    """What a note says, as it may be said to this reader; None where it resists."""
    line = trimmed(note)
    if not line or "?" in line or names_one(line, hearing.hushed):
        return None
    found = _LEAD_IN.match(line)
    over = bool(found and (found["over"] or found["over2"]))
    line = _LEAD_OUT.sub("", line[found.end() :]) if found else line
    line = with_reader(line, hearing, _READER)
    words = line.split()
    if not words:
        return None
    return _read_words(words, hearing, over=over)


def _read_words(words: list[str], hearing: Hearing, *, over: bool) -> Said | None:
    """By how it begins: with I, with a question word, with who is spoken of, or with a thing."""
    first, line = words[0].casefold(), " ".join(words)
    if first in {"ich", *OWN_FIRST}:
        return _own(line, first)
    if first in _ASKING | {"dass"}:
        return _how(words, hearing)
    if first == "es" and len(words) > 3 and is_finite(words[1]):
        own = _own_things(words, hearing, about_reader=False)
        return Said(f"Es {' '.join(own[1:])}", Kind.SENTENCE) if own else None
    if first in {"sie", "er", _READER} or (is_personal(first.strip(",")) and len(words) > 1):
        return _of_reader(words, hearing)
    return _thing(words, hearing, over=over)


def asked(note: str, hearing: Hearing) -> Said | None:
    """A question as it may be put: whole, inside a sentence, or by its subject."""
    line = with_reader(trimmed(note.split("?", maxsplit=1)[0]), hearing, _READER)
    words = spoken_to(line.split(), familiar=hearing.familiar) if hearing.insider else line.split()
    if not words or names_one(line, hearing.hushed):
        return None
    first = words[0].casefold()
    if clipped := asked_whole(" ".join(words)):
        return Said(clipped, Kind.QUESTION)
    if first in _ASKING:
        whole = first != "ob" and _has_verb_second(words)
        return _put(words, hearing, whole=whole) if whole or _acts(words[-1]) else None
    if is_finite(first) or words[1:2] in (["Sie"], [YOU]):
        return _put(words, hearing, whole=True)
    said = read(line, hearing)
    return said if said and said.is_thing else None


def _put(words: list[str], hearing: Hearing, *, whole: bool) -> Said | None:
    """The question with the reader spoken to; None where "sie" may be its object: "Was hat sie gereizt?"."""
    first, third = words[0].casefold(), words[2].casefold() if len(words) > 2 else ""
    if whole and first in {"was", "wer"} and third == "sie" and not words[1].endswith("n"):
        return None
    turned = _turned(words, hearing, inverted=whole)
    if not turned:
        return None
    return Said(f"{turned[:1].upper()}{turned[1:]}?", Kind.QUESTION) if whole else Said(turned, Kind.HOW)


def _has_verb_second(words: list[str]) -> bool:
    """As in "wie entscheidet das Team", "wie groß ist das Team", "welche Werkzeuge nutzen Sie"."""
    if len(words) < 3:
        return False
    at = 1 if _acts(words[1]) else 2
    if words[at].casefold() in {"wird", "werden", "wurde", "wurden"} and words[at + 1 :]:
        return True
    follows = words[at + 1].casefold() if len(words) > at + 1 else ""
    return _acts(words[at]) and (
        follows in _DETERMINERS | _SUBJECTS or follows[:1] != words[at + 1][:1] if follows else False
    )


def _acts(word: str) -> bool:
    """Whether it looks like a finite verb where one is expected."""
    bare = word.strip(",;:.")
    return is_finite(bare) or (bare.islower() and bare not in _NO_VERB and bare.endswith(("t", "te", "en", "ten")))


def pledge(note: str, hearing: Hearing) -> str:
    """What follows "werde ich Ihnen": "den Link zu meinem Vortrag schicken"; "" where it cannot be told."""
    line = re.sub(
        r"^(?:ich )?(?:wollte|will|soll|muss|werde|habe versprochen,?)\s+", "", trimmed(note), flags=re.IGNORECASE
    )
    for name in ("ihr", "ihm", "ihnen", *hearing.names):
        line = re.sub(rf"^(?:an )?{re.escape(name)}[:,]?\s+", "", line, flags=re.IGNORECASE)
    words = line.split()
    if re.match(r"(?:das|die sache|etwas|was) (?:mit|von|wegen|zu)\b", line, re.IGNORECASE):
        return ""
    if not words or names_one(line, hearing.hushed) or set(map(str.casefold, words)) & {"sie", "er", "ihn", "ihm"}:
        return ""
    last = words[-1].casefold()
    if last in _HANDING:
        thing = as_object(words[:-1])
        return f"{thing} {_HANDING[last]}" if thing else ""
    if last.endswith("en") and words[-1].islower() and len(words) > 1:
        return ""
    thing = as_object(words)
    return f"{thing} schicken" if thing else ""


def thing_of(pledged: str) -> str:
    """The thing of a pledge: "den Link zu meinem Vortrag schicken" -> "den Link zu meinem Vortrag"."""
    return pledged.rpartition(" ")[0]


_SUBJECTS: Final = word_set("sie er es man wir sich ich sie_ ihr_ eigentlich dort bei am im für mit")
_NO_VERB: Final = word_set(
    "oft weit gut seit mit nicht statt selbst erst fast jetzt dort nachts zuletzt recht schlecht leicht"
)
_LINKS: Final = word_set("""
    von vom zu zum zur mit auf aus für in im an am bei beim über unter nach ohne gegen zwischen durch um und oder
    der des dem den die das eines einer ihrer ihres ab bis seit pro als statt
    """)
_HANDING: Final = {
    **{
        verb: verb for verb in ("schicken", "senden", "zusenden", "zuschicken", "nachreichen", "weiterleiten", "nennen")
    },
    "mailen": "schicken",
    "teilen": "schicken",
    "geben": "schicken",
    "zeigen": "schicken",
    "nachsenden": "nachreichen",
}


def _own(line: str, first: str) -> Said | None:
    """What the candidate says of themselves."""
    if re.search(r"(?<!\w)(?:sie|er|ihr\w*|ihn\w*|ihm|sie_|sein\w*)(?!\w)", line, re.IGNORECASE):
        return None
    text = line if first == "ich" else f"ich {line[:1].lower()}{line[1:]}"
    return Said(f"Ich{text[3:]}", Kind.SENTENCE, own=True)


def _how(words: list[str], hearing: Hearing) -> Said | None:
    """A clause with its verb at its end."""
    if len(words) < 3 or not _acts(words[-1]):
        return None
    turned = _turned(words, hearing, inverted=False)
    return Said(f"{turned[:1].lower()}{turned[1:]}", Kind.HOW) if turned else None


def _of_reader(words: list[str], hearing: Hearing) -> Said | None:
    """What the reader said or does: "sie sagte, …" -> "Sie sagten, …"."""
    if is_personal(words[0].strip(",")) and words[0].casefold() not in {"sie", "er", _READER}:
        words = [_READER, words[0][:1].lower() + words[0][1:], *words[1:]]
    turned = _turned(words, hearing, inverted=False)
    return Said(turned, Kind.SENTENCE) if turned and len(words) > 2 else None


def _turned(words: list[str], hearing: Hearing, *, inverted: bool) -> str:
    """The words with the reader spoken to; "" where one of them stays that speaks of somebody else."""
    out, about_reader, at = list(words), False, 0
    while at < len(words):
        word, bare = words[at].casefold().strip(",;:"), words[at].strip(",;:")
        before = words[at - 1].casefold().strip(",;:") if at else ""
        if bare.casefold() in {"sie", "er", _READER} and (at == 0 or before in _SUBORDINATORS or is_finite(before)):
            verb = _verb_at(words, at, before, inverted=inverted)
            typed = words[verb].strip(",;:.") if verb is not None else ""
            who, you = address(typed, familiar=hearing.familiar)
            if not you or verb is None or not hearing.insider:
                return ""
            if word != "sie" and not hearing.alone:
                return ""
            out[at] = words[at].replace(bare, who)
            out[verb] = words[verb].replace(typed, _cased(you, words[verb]))
            about_reader = about_reader or at == 0 or inverted
        at += 1
    own_ones = _own_things(out, hearing, about_reader=about_reader)
    return _joined(own_ones, hearing, about_reader=about_reader).replace(YOU, "ihr")


def _cased(verb: str, typed: str) -> str:
    return verb[:1].upper() + verb[1:] if typed[:1].isupper() else verb


def _verb_at(words: list[str], at: int, before: str, *, inverted: bool) -> int | None:
    """Where the verb of this "sie" stands: behind it, before it, or at the end of its clause."""
    if before in _SUBORDINATORS and not (inverted and at == 1):
        end = next((n for n in range(at, len(words)) if words[n].endswith((",", ";", ":"))), len(words) - 1)
        return end if is_finite(words[end].casefold().strip(",;:")) else None
    if before and is_finite(before):
        return at - 1
    return at + 1 if at + 1 < len(words) else None


def _own_things(words: list[str], hearing: Hearing, *, about_reader: bool) -> list[str]:
    """Their things are the reader's: "ihre Migration" -> "Ihre Migration"; empty where it may be somebody else's."""
    out: list[str] = []
    for at, word in enumerate(words):
        bare = word.casefold().strip(",;:")
        found = _POSSESSIVE.match(bare)
        if found and word != "Ihr":
            if not found[1] and not _before_noun(words, at):
                return []
            if not hearing.insider or (at > 0 and not about_reader and words[at - 1][:1].isupper()):
                return []
            whose = own(found[1] or "", familiar=hearing.familiar, about_reader=about_reader)
            out.append(word.casefold().replace(bare, whose))
        elif bare in _LEFT or (bare == "sie" and word[:1] != "S"):
            return []
        else:
            out.append(word)
    return out


def _before_noun(words: list[str], at: int) -> bool:
    """Whether a noun follows, perhaps behind its adjective: "ihr neues Team", but not "ihr wichtiger als"."""
    following = [word[:1].isupper() for word in words[at + 1 : at + 3]]
    return bool(following) and (following[0] or (len(following) > 1 and following[1]))


def _joined(words: list[str], hearing: Hearing, *, about_reader: bool) -> str:
    """One sentence; a further verb of the reader's is turned with the first: "…, mag es" -> "… und mögen es"."""
    if not words:
        return ""
    out = list(words)
    for at in range(2, len(out)):
        verb = out[at].strip(",;:.")
        joint = out[at - 1].endswith(",") or out[at - 1] == "und"
        if about_reader and joint and verb.islower() and is_finite(verb):
            you = address(verb, familiar=hearing.familiar)[1]
            if not you:
                return ""
            out[at] = out[at].replace(verb, you)
            if out[at - 1].endswith(","):
                out[at - 1] = f"{out[at - 1][:-1]} und"
    return " ".join(out)


def _thing(words: list[str], hearing: Hearing, *, over: bool) -> Said | None:
    """A thing by its name, a clause about one, or something to do."""
    words = _with_capitals(words)
    low = [word.casefold().strip(",;:") for word in words]
    comma = next((at for at, word in enumerate(words) if word.endswith(",")), len(words))
    verbs = [at for at, word in enumerate(words) if 0 < at <= comma and word.islower() and _makes_sentence(words, at)]
    if verbs and not any(word[:1].isupper() for word in words[: verbs[0]]):
        return None
    if verbs == [len(words) - 1] and low[-1].endswith("en") and len(words) > 2 and low[0] not in {"der", "ihr", "sein"}:
        return _doing(words)
    if verbs:
        return _clause(words, low, verbs[0], hearing)
    if words[-1].islower() and low[-1].endswith(("en", "ern", "eln")) and len(words) > 1 and head_of(words):
        return _doing(words)
    if set(low) & _LEFT or ("sie" in low) or low[0] in OTHER_CASE or not head_of(words) or ": " in " ".join(words):
        return None
    own = _own_things(words, hearing, about_reader=False)
    return _named(own, over=over) if own else None


def _makes_sentence(words: list[str], at: int) -> bool:
    """A verb that is known, or one that looks like one right behind a noun."""
    word = words[at].casefold().strip(",;:")
    if is_finite(word):
        return True
    behind = words[at - 1][:1].isupper() and at + 1 < len(words)
    return behind and word.endswith(("t", "te", "ten")) and word not in _NO_VERB and not word.startswith("ge")


def _doing(words: list[str]) -> Said | None:
    """Something to do: with its "zu", or with "zu können" behind it, which fits every verb."""
    text = " ".join(words)
    low = set(map(str.casefold, words))
    if low & {"sie", "er", "ihn", "ihm", "ihr", "ihre", "ihnen", "wir", "nicht"}:
        return None
    with_to = len(words) > 1 and (
        words[-2] == "zu" or re.search(r"(?:auf|aus|ein|an|ab|um|mit|vor|nach|zusammen|weiter)zu\w+en$", words[-1])
    )
    if (
        words[0].casefold() in _DETERMINERS | COUNTED
        or words[0].islower()
        or gender_of(words[0]) == "p"
        or with_to
        or words[0][:1].isupper()
    ):
        return Said(text if with_to else f"{text} zu können", Kind.DOING, own=True)
    return None


def _clause(words: list[str], low: list[str], verb: int, hearing: Hearing) -> Said | None:
    """A sentence about a thing: the verb stands second, and the thing has its article."""
    before = words[:verb]
    if verb == len(words) - 1 and len(words) > 2:
        return None
    if low[0] not in _DETERMINERS | COUNTED and not low[0].isdigit():
        article = {"m": "der", "f": "die", "n": "das", "p": "die"}.get(gender_of(before[0]), "")
        if article == "der" and low[verb + 1 : verb + 2] in [["das"], ["die"], ["der"], ["sie"], ["er"]]:
            return None  # "Dienstplan macht das Team": it is not the plan that acts
        if len(before) != 1 or not article or not before[0][:1].isupper():
            return None
        words = [*([article] if gender_of(before[0]) != "p" else []), *words]
    if any("," in word for word in before):
        return None
    turned = _own_things(words, hearing, about_reader=False)
    return Said(" ".join(turned), Kind.SENTENCE) if turned and not set(low) & _LEFT else None


def _named(words: list[str], *, over: bool) -> Said | None:
    """A thing by its name, of the kind that its article and its noun allow."""
    first, head = words[0].casefold(), head_of(words)
    text = " ".join([words[0] if words[0].startswith("Ihr") else first, *words[1:]])
    if first in _ALIKE | COUNTED or first.isdigit():
        return Said(text, Kind.OBJECT)
    if first in _NOMINATIVE_ONLY:
        fourth = text if over else _fourth_said(words)
        return Said(fourth, Kind.OBJECT) if fourth else Said(text, Kind.NOUN)
    if words[0][:1].isupper():
        return _bare(words, head)
    described = len(words) > 1 and words[1][:1].isupper()
    if described and words[0].endswith(("e", "es", "er")):
        return Said(text, Kind.OBJECT if words[0].endswith("e") and "," not in text else Kind.NOUN)
    return None


def _fourth_said(words: list[str]) -> str:
    if words[0] in {"Ihr", "euer"}:
        fourth = fourth_case(["ihr", *words[1:]])
        return as_own(fourth, familiar=words[0] == "euer")
    return fourth_case(words)


def _bare(words: list[str], head: str) -> Said | None:
    """Without an article: it gets one where more follows and its gender is known."""
    article = {"m": "den", "f": "die", "n": "das"}.get(gender_of(head), "")
    row = any(word.endswith(",") for word in words) or "und" in words
    if len(words) > 1 and article and not row and words[1] in _LINKS - {"und", "oder"} and head == words[0]:
        return Said(f"{article} {' '.join(words)}", Kind.OBJECT)
    if not all(_fits_name(words, at) for at in range(len(words))):
        return None
    return Said(_listed(words), Kind.NAME)


def _fits_name(words: list[str], at: int) -> bool:
    """A noun, a joint, a number, or an adjective before its noun."""
    word = words[at].strip(",;:")
    following = words[at + 1] if at + 1 < len(words) else ""
    return not word.islower() or word in _LINKS or (bool(following) and not following[:1].islower())


def _listed(words: list[str]) -> str:
    """A row of names gets its "und"."""
    text = " ".join(words)
    parts = text.split(", ")
    if len(parts) > 1 and " und " not in text and all(len(part.split()) <= 4 for part in parts):
        return f"{', '.join(parts[:-1])} und {parts[-1]}"
    return text


def _with_capitals(words: list[str]) -> list[str]:
    """A note typed in small letters: nouns that are known, and a single word, get their capital."""
    if words and any(word[:1].isupper() for word in words[1:]) and _is_noun(words[0]):
        return [words[0][:1].upper() + words[0][1:], *words[1:]]
    if any(word[:1].isupper() for word in words):
        return words
    if len(words) == 1:
        return [words[0][:1].upper() + words[0][1:]]
    return [word[:1].upper() + word[1:] if _is_noun(word) else word for word in words]


def _is_noun(word: str) -> bool:
    bare = word.strip(",;:")
    return len(bare) > 3 and not is_finite(bare) and bare not in _DETERMINERS and bool(gender_of(bare))
