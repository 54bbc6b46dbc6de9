"""The check that what the candidate promised this reader is done, attached, or named as coming."""

import unicodedata
from collections.abc import Iterator

from afterword.core.etiquette.commitments import ALL_OF_IT, DOING, names_commitment
from afterword.core.facts.debrief import Commitment
from afterword.core.facts.words import Purpose
from afterword.core.writing.matter_words import matter_words
from afterword.core.writing.occasion import owed
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tongues.all import TONGUES

_BOUND = {Purpose.THANKS, Purpose.INQUIRY, Purpose.DELIVERY}
_LEAST = 3
_UNSAID = "You promised “{what}”: do it first, attach it, or say in the text that it is coming."
_UNNAMED = "You promised “{what}”, and the text doesn't say what it brings: name it, or attach it and write so."
_ATTACHED = any_of(r"""
    \b(?:attached|attachments?|enclosed|anbei|angehängt|beigefügt|im Anhang|ci-joint\w*|en pièces? jointes?
    ...|en annexe|adjunt[oa]s?|adjunto)\b
    """)


def commitments_named(sheet: Sheet) -> Iterator[Finding]:
    """A promise to an interviewer is the first piece of work they see of a candidate."""
    if sheet.proposal.purpose not in _BOUND:
        return
    for commitment in owed(sheet.occasion, sheet.proposal):
        wording = _amiss(sheet, commitment)
        if wording:
            yield Finding(check="commitments_named", says=wording.format(what=commitment.text[:80] or "something"))


def _amiss(sheet: Sheet, commitment: Commitment) -> str:
    """What is wrong with how the text speaks of it; "" where nothing is."""
    if commitment.id not in sheet.proposal.covers and not names_commitment(sheet.middle, commitment):
        return _UNSAID
    handed = sheet.proposal.purpose is Purpose.DELIVERY and any(map(str.isalnum, commitment.text))
    return "" if not handed or _ATTACHED.search(sheet.middle) or _is_named(sheet, commitment) else _UNNAMED


def _is_named(sheet: Sheet, commitment: Commitment) -> bool:
    """Whether the text has at least the half of its words of matter; "what I promised" is no name."""
    tongue = next((one for one in TONGUES.values() if one.code == sheet.language), None)
    said = [_plain(word) for word in matter_words(ALL_OF_IT.sub(" ", sheet.middle), tongue)]
    matter = matter_words(commitment.text, tongue) - {word[:5] for word in DOING}
    known = [word for word in map(_plain, matter) if any(one == word or _is_short(word, one) for one in said)]
    return bool(matter) and 2 * len(known) >= len(matter)


def _is_short(word: str, one: str) -> bool:
    """As "cert" is short for "certificate", and "ref" for "référence"."""
    return len(word) >= _LEAST and one.startswith(word)


def _plain(word: str) -> str:
    """Without its accents."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
