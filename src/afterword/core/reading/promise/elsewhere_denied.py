"""Whether another clause than its own denies a date: "Bis Freitag, wie versprochen, schaffen wir es nicht"."""

from afterword.core.reading.promise.barred import WAITS, finite
from afterword.core.reading.promise.clauses import Clause, Written
from afterword.core.reading.promise.wording import Phrase

NO_DAY = frozenset(("for", "than", "past"))
"""The kinds of a phrase that tells no day on which something comes."""


def falls_through(sentence: Written, here: Clause) -> bool:
    """As in "Aus der Antwort bis Mittwoch wird nichts", "Bis Freitag, wie versprochen, schaffen wir es nicht".

    The verb that denies it opens a clause behind the date's, which has none of its own or hangs on it.
    """
    if not sentence.has("falls through"):
        return False
    at = sentence.clauses.index(here)
    behind = [clause for clause in sentence.clauses[at + 1 : at + 4] if clause.has("falls through")]
    leans = here.text.startswith((" dass ", " das ")) or not finite(here)
    return here.has("falls through") or (leans and bool(behind) and not has_date(sentence, behind[0]))


def denied_before(sentence: Written, here: Clause, phrase: Phrase) -> bool:
    """As in "We will not, as I had said, answer by tomorrow": the "not" stands before what is put in."""
    if phrase.kind not in ("bare", "by", "within", "in") or phrase.lead in WAITS:
        return False
    return any(end == here.start + 1 for _, end in sentence.tongue.spots("not as told", sentence.text))


def has_date(sentence: Written, clause: Clause) -> bool:
    """Whether a day on which something comes is told in a clause."""
    return any(clause.start <= place < clause.end and phrase.kind not in NO_DAY for place, phrase in sentence.marks)
