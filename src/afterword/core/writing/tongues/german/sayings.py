"""What a reader holds to, noted under their name in words of which no sentence can be made: "Eva: nie ohne Helm"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.certain import is_small_word
from afterword.core.writing.tongues.german.in_full import in_full, is_clipped
from afterword.core.writing.tongues.german.notes import by_name
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import is_adjective
from afterword.core.writing.tongues.german.verbs import is_finite, is_infinitive, is_participle, is_personal
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import trimmed

_LONG: Final = range(3, 13)
"""Of so many words is a saying that is given back as it was noted."""
_TO_DO: Final = r"[a-zäöüß]{3,}(?:en|ern|eln)"
_HOLDS_TO: Final = re.compile(
    r"(?:erst|zuerst) [^,]+, dann [^,]+|lieber [^,]+,? als [^,]+|(?:nie|niemals) ohne [^,]+"
    rf"|(?:lieber|nie|niemals|immer erst|immer zuerst) (?:[^,]+ )?{_TO_DO}"
    r"|keine?n? [A-ZÄÖÜ][\w-]+ ohne [^,]+|nicht [^,]+, sondern [^,]+|wer [^,]+, [^,]+"
    rf"|{_TO_DO},? (?:statt|nicht) {_TO_DO}|[A-ZÄÖÜ]\w*(?:heit|keit|tät|mensch|wohl|schutz) vor (?!ort)[A-ZÄÖÜ][\w-]+",
    re.IGNORECASE,
)
"""The shapes of a saying: what comes first, what is never done, what one does rather."""
_OF_SOMEBODY: Final = re.compile(
    r"\b(?:er|sie|ihm|ihn|ihnen|ihr\w*|sein\w*|ich|mir|mich|mein\w*|du|dir|dich|dein\w*|wir|uns\w*|euch|euer|eure\w*"
    r"|sagt|gesagt|meint|erzählt|hier|dort)\b|[“”„\"()/&+@#*=?:;\d]",
    re.IGNORECASE,
)
_ERRAND: Final = re.compile(
    r"\b(?:schicken|senden|mailen|anrufen|melden|nachreichen|mitbringen|ausfüllen|bewerben|anmelden"
    r"|bis|morgen|montag|dienstag|mittwoch|donnerstag|freitag|unterlagen|formular|lebenslauf|zeugnis\w*|vertrag\w*"
    r"|termin\w*|probearbeit\w*|zusagen|absagen|bescheid)\b",
    re.IGNORECASE,
)
"""What the candidate is asked for, or to do."""


def saying_of(note: str, hearing: Hearing) -> Said | None:
    """What they said, in quotation marks; None of what they do, of an errand, and of words that are not known."""
    line = by_name(note, hearing)
    name = next((name for name in hearing.names if line.casefold().startswith(f"{name.casefold()}: ")), "")
    saying = trimmed(in_full(line[len(name) + 2 :])) if name and hearing.alone and hearing.insider else ""
    words = [word.strip(",") for word in saying.split()]
    if len(words) not in _LONG or _OF_SOMEBODY.search(saying) or _ERRAND.search(saying):
        return None
    if not _HOLDS_TO.fullmatch(saying) or is_personal(words[0]) or not all(map(_is_known, words)):
        return None
    return Said(f"„{saying}“", Kind.MAXIM)


def is_surely_said(saying: Said) -> bool:
    """Whether it would be another thing as a part of a sentence: "kein Kind ohne Buch", "Sicherheit vor Tempo"."""
    return _SURELY.fullmatch(saying.text) is not None


_SURELY: Final = re.compile(
    r"„(?:keine?n? [A-ZÄÖÜ][\w-]+ ohne .+"
    r"|[A-ZÄÖÜ][a-zäöüß]*(?:heit|keit|tät|mensch|wohl|schutz) vor [A-ZÄÖÜ][a-zäöüß]+)“",
    re.IGNORECASE,
)


def _is_known(word: str) -> bool:
    if is_clipped(word):
        return False
    if word[:1].isupper():
        return any(map(gender_of, (word, *_SINGLE.findall(word)))) or is_small_word(word.lower())
    known = is_small_word(word) or is_infinitive(word) or is_finite(word) or is_participle(word) or is_adjective(word)
    return known or word in _KNOWN or re.fullmatch(rf"{_TO_DO}|[a-zäöüß]{{4,}}t", word) is not None


_SINGLE: Final = re.compile(r"^(\w{3,})(?:n|s|en)$")
"""As in "Namen", which is of one "Name"."""


_KNOWN: Final = word_set(
    "erst zuerst dann lieber nie niemals immer nicht sondern statt ohne vor als wer einmal mehr oben unten vorne hinten"
)
