"""Whether a line may be somebody's name, as it stands below a letter."""

from typing import Final

from afterword.core.reading.newtext.page import plain

_MOST_WORDS: Final = 4
_NO_NAMES: Final = frozenset((
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "january"),
    *("february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"),
    *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "lundi", "mardi", "mercredi", "jeudi", "vendredi"),
    *("lunes", "martes", "miércoles", "jueves", "viernes", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì"),
    *("yes", "no", "ok", "okay", "sure", "perfect", "great", "thanks", "hello", "hi", "dear", "hallo", "ja", "nein"),
    *("oui", "non", "sí", "si", "merci", "danke", "gracias", "grazie", "agenda", "location", "date", "time", "where"),
    *("when", "format", "details", "address", "interview", "interviewers", "interviewer", "panel", "team", "contact"),
    *("attendees", "participants", "schedule", "tel", "phone", "role", "salary", "start", "position", "see"),
))  # fmt: skip
_PARTICLES: Final = frozenset((
    *("de", "da", "di", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "du", "dos", "das", "e", "y"),
    *("af", "al", "bin", "ter", "te", "ten", "und", "&", "and", "et", "och", "og", "i", "i.", "a.", "v."),
))  # fmt: skip
_NEVER_IN_NAMES: Final = frozenset("@:：|?!0123456789=<>•·/。？！")


def is_name(bare: str) -> bool:
    """Few words, each with a capital, no number, no end of a sentence."""
    words = bare.strip(" *_-–—,").split()
    if not words or len(words) > _MOST_WORDS or bare[-1] == "." or not _NEVER_IN_NAMES.isdisjoint(bare):
        return False
    if plain(words[0]).strip(",") in _NO_NAMES:
        return False
    return all(word[0].isupper() or word[0] in "(“\"'" or word in _PARTICLES or word[0] > "\u2e80" for word in words)
