"""What to write in place of a German note of which no sentence could be made."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.certain import BARE_IN_TIME, CHATTED, is_small_noun
from afterword.core.writing.tongues.german.clauses import OF_WHAT, tells_how_many
from afterword.core.writing.tongues.german.doing import NO_INFINITIVE
from afterword.core.writing.tongues.german.first_letters import with_capitals
from afterword.core.writing.tongues.german.in_full import in_full, is_clipped
from afterword.core.writing.tongues.german.last_check import DONE_FOR_ME, HOURS_OF_WORK, SET_AGAINST, SHUT, lacks_ending
from afterword.core.writing.tongues.german.notes import AIMED, ASKING, speaks_of_another
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.own_words import HAS_SOMEBODY
from afterword.core.writing.tongues.german.phrases import ARTICLES, is_adjective
from afterword.core.writing.tongues.german.torn import DEED, DUTY
from afterword.core.writing.tongues.german.tried import (
    can_be_told,
    may_be_told,
    one_part,
    the_thing_alone,
    who_first,
    with_an_article,
)
from afterword.core.writing.tongues.german.unsaid import COURSES
from afterword.core.writing.tongues.german.verbs import is_finite, is_participle
from afterword.core.writing.tongues.trimmed import trimmed

WHO: Final = (
    "It may speak of somebody else than the reader. If it is the reader, write “er” or “sie”, or the full name."
)
ONE_WORD: Final = "If “{one} {two}” is one thing, write it as one word or with a hyphen: “{one}-{Two}”."
CAPITAL: Final = "If “{word}” is a noun here, write it with its capital."
SHORT: Final = "“{word}” is a short form: write it in full."
OPENED: Final = (
    "Write it as one whole sentence; behind “{word}” stands who or what, and a verb at the end, as in “Das Team hilft,"
    " {word} Sie es brauchen”."
)
TOGETHER: Final = "Say how “{one}” and “{two}” belong together, with “für”, “in” or “bei”, or note one thing at a time."
SIGN: Final = "Write “{sign}” in words, and ask it whole, as in “Wie groß ist das Team?”."
ASK: Final = "Ask it plainly and whole, with verb and question mark, as in “Wie groß ist das Team?”."
DO: Final = "Write what it is done to with its article, as in “eine Werkstatt leiten”."
AIM: Final = "Say whose aim it is, as in “Sie wollen keine Zeit verlieren”."
COURSE: Final = "Say whether it is done, begun or wished for, as in “Ich habe die Weiterbildung abgeschlossen”."
SHARE: Final = "Say of what it is so much, as in “das macht die Hälfte der Arbeit aus”."
THEIRS: Final = "They know how many they have: write what was said of them."
DONE: Final = "It is what was done, not what was spoken of: write what you saw or heard there."
FRIENDS: Final = "“{word}” is how one speaks among friends: write the word that you would say to them."
HOURS: Final = "When one works is nothing to remember a talk by: write what was said of the work."
BEING: Final = "Say whether you are it or have its certificate, as in “Ich bin Elektrofachkraft”."
ENDING: Final = "“{word}” is one thing, and “{before}” wants several: put its ending right."
ARTICLE: Final = "Write it with its article: “{form}”."
ORDER: Final = "Begin with who does it: “{form}”."
ONE_BY_ONE: Final = "Note one thing at a time: of this, “{form}” can be told by itself."
ALONE: Final = "Of this, “{form}” can be told by itself; write the rest as a whole sentence with its verb."
WHOLE: Final = "Write it as one plain sentence in which no word is left out, as in “Das Team plant die Touren selbst”."
SENTENCE: Final = "Begin with who or what does it, with its article, as in “Das Team plant die Touren selbst”."
THING: Final = (
    "Write one thing with its article, as in “die Übergabe im Team”, or a whole sentence with its verb, as in “Das Team"
    " plant die Touren selbst”."
)
_STOP_OF_YEAR: Final = re.compile(r"(?<=\d{4})\.(?=\s|$)")
_PAIR: Final = re.compile(r"\b([A-ZÄÖÜ][a-zäöüß]{2,}) ([A-ZÄÖÜa-zäöü][a-zäöüß]{2,})\b")
_LIKELY: Final = re.compile(
    r"\b(?:viel|wenig|mehr|(?:neue|eigene)[rs]?) (?!als)([a-zäöüß]{4,})(?= (?:und|mit|für|in|im|am|bei|auf|aus)\b|$)"
)
"""As in "viel schiefer", "neue volvos mit Standklima"."""
_VERB: Final = re.compile(r"(?:en|ern|eln)$|^grade$")
_ASKS: Final = ASKING | word_set("gibt gibts wieviel wieviele")


def advice(note: str) -> str:
    """One sentence of English that says what to write; it names the words of the note that it is about."""
    words = [word.strip(",;:.!?()") for word in in_full(note).split()]
    if note.startswith(AIMED):
        return AIM
    if speaks_of_another(note):
        return WHO
    if note.rstrip().endswith("?") or (words and words[0].lower() in _ASKS):
        return _of_question(note)
    if DEED.match(note.strip()) or DONE_FOR_ME.match(in_full(note)):
        return DONE
    return (
        _of_oneself(note)
        or _of_place(note, words)
        or _of_number(note, words)
        or _of_words(note, words)
        or _of_form(note)
        or _of_shape(note, words)
    )


def _of_oneself(note: str) -> str:
    if found := CHATTED.search(note):
        return FRIENDS.format(word=found.group())
    if HAS_SOMEBODY.match(trimmed(in_full(note))):
        return BEING
    return COURSE if COURSES.fullmatch(note.strip()) else ""


def _of_place(note: str, words: list[str]) -> str:
    """Of what the last check would not let stand."""
    lacks = lacks_ending(in_full(note))
    if lacks:
        return ENDING.format(before=lacks[0], word=lacks[1])
    if SET_AGAINST.search(note):
        return WHOLE
    first = next((word for word in words if word.lstrip("0123456789-")[:1].isupper()), "")
    if (DUTY.search(first) or _TURNS.search(note)) and not any(map(is_finite, words)):
        return HOURS
    if SHUT.search(in_full(note).strip(" .!")) and not any(map(is_finite, words)):
        return HOURS
    return HOURS if HOURS_OF_WORK.search(first) and not any(map(is_finite, words)) else ""


_TURNS: Final = re.compile(r"\b(?:früh|spät|nacht)-?,? .*(?:schicht|dienst)(?:en|e)?$", re.IGNORECASE)
"""As in "Früh- und Spätschicht"."""


def _of_question(note: str) -> str:
    """With the article that a thing in it lacks, where that is all."""
    whole = _ARTICLED.sub(_with_article, in_full(note).strip())
    bare = BARE_IN_TIME.match(f"{note[:1].upper()}{note[1:]}")
    if bare and whole != note.strip():
        return ARTICLE.format(form=whole)
    sign = re.search(r"§ ?\d+\w*|[+&=]", note)
    return SIGN.format(sign=sign.group()) if sign else ASK


_ARTICLED: Final = re.compile(r"(?<= ist )|(?<= war )|(?<= wäre )|(?<= wird )")


def _with_article(found: re.Match[str]) -> str:
    """The article of the noun behind it."""
    noun = found.string[found.end() :].partition(" ")[0]
    return {"m": "der ", "f": "die ", "n": "das "}.get(gender_of(noun), "") if noun[:1].isupper() else ""


def _of_number(note: str, words: list[str]) -> str:
    """Of a whole sentence that tells how many, or how much of what is not told."""
    if any(tells_how_many(with_capitals(words), at) for at in range(1, len(words) - 2)):
        return THEIRS
    return SHARE if OF_WHAT.search(in_full(note)) else ""


def _of_form(note: str) -> str:
    """A form that was tried, and can be told."""
    tried = ((ORDER, who_first), (ARTICLE, with_an_article), (ONE_BY_ONE, one_part), (ALONE, the_thing_alone))
    return next((says.format(form=form) for says, of in tried if (form := of(note))), "")


def _of_words(note: str, words: list[str]) -> str:
    for one, two in _PAIR.findall(note):
        if re.search(rf"{one} {two}(?:,| und| \+| u\.)", note):
            continue  # the second is one of a row, and no part of the first
        if (
            _may_be_first(one)
            and gender_of(two)
            and (two[:1].isupper() or len(two) == _SHORT or is_small_noun(two))
            and not is_finite(two)
            and can_be_told(note.replace(f"{one} {two}", f"{one}-{two[:1].upper()}{two[1:]}"))
        ):
            return ONE_WORD.format(one=one, two=two, Two=two[:1].upper() + two[1:])
    likely = _LIKELY.search(note)
    small = (
        likely[1]
        if likely and not is_finite(likely[1])
        else next((word for word in words if is_small_noun(word) and not _VERB.search(word)), "")
    )
    if small and may_be_told(re.sub(rf"\b{small}\b", small.capitalize(), note)):
        return CAPITAL.format(word=small)
    short = next(filter(is_clipped, in_full(_STOP_OF_YEAR.sub("", note)).split()), "")
    return SHORT.format(word=short.strip(",;:()").replace("\u2024", ".")) if short else ""


_ARTICLES: Final = word_set("der die das den ein eine einen")
_APART: Final = re.compile(r"[a-zäöüß]+en .+ (?:zusammen|ab|an|auf|aus|ein|mit|vor|um|durch)")
"""As in "arbeiten eng mit dem Klinikum zusammen"."""


def _may_be_first(noun: str) -> bool:
    """Whether it is no adjective with the capital of its line, as far as that shows."""
    if (
        noun.endswith(("ung", "ion"))
        or noun.lower() in ARTICLES
        or noun in {"Jahren", "Monaten", "Wochen", "Tagen", "Stunden", "Tag", "Woche", "Monat", "Jahr"}
    ):
        return False
    return not is_adjective(noun.lower()) or gender_of(noun) != "" or (noun.endswith("er") and len(noun) > _LONG)


_ENDS_CLAUSE: Final = re.compile(r"^(?:ist|sind|war|hat|haben|wird|werden|kann|geht|passt|[a-zäöüß]+(?:t|en))$")
_ROW: Final = re.compile(r"(?P<one>[A-ZÄÖÜ][a-zäöüß]{3,}) (?P<two>[A-ZÄÖÜ][\w-]+ und [A-ZÄÖÜ][\w-]+)")
_SHORT: Final = 3
"""Letters of a short noun: "Wald tag"."""
_LONG: Final = 9
"""Letters of an adjective in -er; what is longer is somebody: "Staplerfahrer"."""


def _of_shape(note: str, words: list[str]) -> str:
    articled = bool(words) and words[0].lower() in _ARTICLES
    if _FIRST_THEN.fullmatch(note.partition(": ")[2] or note):
        return AIM
    return _of_joints(note, words) or _of_verbs(note, words, articled=articled)


_FIRST_THEN: Final = re.compile(
    r"(?:erst|lieber|immer|nie) (?:[^,]+ )?[a-zäöüß]+n,? (?:dann|als|statt) (?:[^,]+ )?[a-zäöüß]+n"
)
"""What somebody holds to, without who: "erst beraten, dann bestrafen"."""


def _of_joints(note: str, words: list[str]) -> str:
    """Of a clause that its link opens, or of two things side by side."""
    opened = next((word for word in words[1:-1] if word in {"wenn", "weil", "falls", "sobald"}), "")
    if opened and not _ENDS_CLAUSE.search(words[-1]):
        return OPENED.format(word=opened)
    if (row := _ROW.search(in_full(note))) and not any(map(is_finite, words)):
        return TOGETHER.format(one=row["one"], two=row["two"])
    return ""


def _of_verbs(note: str, words: list[str], *, articled: bool) -> str:
    if words and words[0].islower() and (is_finite(words[0]) or _APART.fullmatch(" ".join(words))):
        return SENTENCE
    last = words[-1] if words else ""
    does = last.islower() and last.endswith(("en", "ern", "eln")) and not NO_INFINITIVE.match(last)
    if any(map(is_finite, words[1 : len(words) - does])):
        return WHOLE if articled else SENTENCE
    if does and words[0].lower() in {"kein", "keine", "keinen", "nicht", "nie"}:
        return AIM
    if does:
        return DO
    if articled or any(sign in note for sign in (", ", " / ", ": ")):
        return WHOLE
    return SENTENCE if any(map(is_participle, words)) else THING
