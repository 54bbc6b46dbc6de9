"""A day before which nothing is to be expected: "nothing before Christmas", "hiring is frozen until February"."""

from collections.abc import Sequence

from afterword.core.reading.promise.clauses import Clause, Written
from afterword.core.reading.promise.wording import GONE, OVER, Phrase, ranged

WAITS = ("until", "till", "til", "before")
"""What leads a date up to which something lasts."""
BARRED = "barred"
"""The kind of a phrase that bars days without a word of an answer: it gives way to a promise that comes later."""
_LEFT_OUT = "not"
"""Leads a date that is barred in its own words: "not before January"."""
_TOLD = (" dass ", " que ", " qu ")
"""What a clause begins with that another clause governs: "ich glaube nicht, dass …"."""
_AFTER = frozenset(("after", "nach", "apres", "despues", "tras"))
_CLAIMING = ("event", "start", "post")
_OF_OTHERS = (*_CLAIMING, "away")
_OF_YOU = ("asks", "theirs")


def barred(sentence: Written, here: Clause, phrase: Phrase, *, event: bool) -> Phrase | None:
    """The phrase as the first day of an answer, where its clause says that nothing comes before; `event`: of a meeting.

    Such words speak of an answer by themselves: nobody writes "nothing before Christmas" of anything else, unless an
    interview, a first day or something to be done is named beside them.
    """
    if phrase.first is None and phrase.last is None:
        return None
    if phrase.span.unit == GONE:
        silent = not event and not any(here.has(name) for name in (*_OF_OTHERS, *_OF_YOU, "past"))
        return phrase._replace(kind=BARRED) if silent else None
    if phrase.kind == "from" and phrase.lead == _LEFT_OUT:
        silent = not event and not any(sentence.has(name) for name in (*_CLAIMING, *_OF_YOU, "past"))
        silent = silent and (not sentence.has("away") or here.text.split()[1:] in ([], ["."]))  # else it is the reason
        kind = phrase.kind if here.has("positive") else BARRED
        return phrase._replace(kind=kind) if silent and (not finite(here) or bars(here)) else None
    shut = _in_it_no_longer(here, phrase) if phrase.kind == "bare" else None
    if phrase.kind in ("bare", "by") and (shut := shut or _awaited(sentence, phrase)):
        return shut._replace(kind=BARRED)
    waits = phrase.kind == "before" or phrase.lead in WAITS or _up_to_then(here, phrase)
    if not waits or not (bars(here) or (not _claimed(here) and any(map(bars, _before(sentence, here))))):
        return None
    first = phrase.first if phrase.kind in ("from", "after") else phrase.span.first  # "until after Thanksgiving"
    return phrase._replace(first=first, last=None, kind=BARRED)


def _up_to_then(here: Clause, phrase: Phrase) -> bool:
    """As in "bis Montag hören Sie nichts", "d'ici lundi vous ne saurez rien"."""
    return here.tongue.negates_late and phrase.kind == "by" and phrase.lead in ("by", "within")


def _in_it_no_longer(here: Clause, phrase: Phrase) -> Phrase | None:
    """As in "a decision is no longer expected this year": it comes after the year."""
    no_more = here.has("no longer") or _none_this_year(here, phrase)
    gone = phrase.span.unit in OVER and no_more and (here.has("positive") or bars(here))
    gone = gone and not here.has("asks")  # "don't ring this week any more"
    return ranged("gone", phrase.span, phrase.start, phrase.end) if gone else None


def _none_this_year(here: Clause, phrase: Phrase) -> bool:
    """As in "no offers will go out this year"; who gets none themselves is turned down."""
    rest_of_it = phrase.span.unit == "year" and (phrase.span.first.month, phrase.span.first.day) != (1, 1)
    return rest_of_it and here.has("negated") and here.has("positive") and not here.has("not you")


def _awaited(sentence: Written, phrase: Phrase) -> Phrase | None:
    """As in "before the vote on the 18th we can promise nothing": nothing comes before what happens on that day."""
    place = next((at for at, marked in sentence.marks if marked is phrase), -1)
    if any(end == place for _, end in sentence.tongue.spots("taken up", sentence.text)):
        return ranged(
            "from", phrase.span, phrase.start, phrase.end
        )  # "it is taken up only when she is back on the 25th"
    start = next((start for start, end in sentence.tongue.spots("awaits", sentence.text) if end == place), None)
    if start is None or not any(bars(one) or _denies(one) for one in sentence.clauses):
        return None
    after = not _AFTER.isdisjoint(sentence.text[start:place].split())  # "until after the meeting on the 18th"
    return ranged("after" if after else "from", phrase.span, phrase.start, phrase.end)


def _denies(clause: Clause) -> bool:
    said = clause.has("bars") and not any(map(clause.has, _OF_YOU))
    return said or (clause.has("negated") and clause.has("positive"))


def bars(clause: Clause) -> bool:
    """Whether a clause says that nothing comes, or that all of it stands still."""
    if clause.head == "if":
        return False
    return stands_still(clause) or _says(clause, "bars", _OF_YOU if clause.has("positive") else (*_OF_YOU, *_OF_OTHERS))


def stands_still(clause: Clause) -> bool:
    """Whether a clause says that the position, or the search for somebody, is on hold."""
    return clause.head != "if" and _says(clause, "frozen", _OF_YOU)


def _says(clause: Clause, name: str, against: tuple[str, ...]) -> bool:
    """Whether a turn stands in it, and beside the turn nothing that claims it: "please" belongs to "do not expect"."""
    spots = clause.tongue.spots(name, clause.text)
    if not spots:
        return False
    rest = clause.text
    for start, end in reversed(spots):
        rest = rest[:start] + rest[end:]
    return not any(clause.tongue.has(one, rest) for one in against)


def _claimed(here: Clause) -> bool:
    """Whether the date's own clause is about something else: "we do not expect that you start before February"."""
    return any(here.has(name) for name in (*_OF_YOU, *_OF_OTHERS)) and not here.has("positive")


def _before(sentence: Written, here: Clause) -> Sequence[Clause]:
    """The clauses before one that has no verb of its own, or tells what another says."""
    if finite(here) and not here.text.startswith(_TOLD):
        return ()
    return sentence.clauses[: sentence.clauses.index(here)]


def finite(here: Clause) -> bool:
    """Whether a clause says something of its own, so that its date belongs to that."""
    return not here.tongue.finite.isdisjoint(here.text.split())
