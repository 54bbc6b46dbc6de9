"""What the candidate promised and has not kept yet, and whether a text speaks of it; rule and review read it alike."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from afterword.core.etiquette.asking import ledger_of
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment
from afterword.core.facts.ledger import Ledger, kept
from afterword.core.facts.proposal import Proposal
from afterword.core.likeness import content_words
from afterword.core.wording import middle_of

ALL_OF_IT: Final = re.compile(
    r"\b(?:what|that|the (?:other )?things?|everything) I (?:have |had )?promised\b"
    r"|\bwas ich (?:sonst noch )?(?:zugesagt|versprochen) habe\b"
    r"|\bce que (?:je (?:vous |t['’])ai|j['’]avais) promis\b|\bles autres points promis\b"
    r"|\blo que (?:les?|te) prometí\b",
    re.IGNORECASE,
)
HANDING: Final = """
    send share forward promised promise link email mail give provide will i'll you them her him also copy show dm text
    """
DOING: Final = frozenset(HANDING.split())
"""Words that say how something is handed over, and not what it is."""

_SHORT_FOR: Final = {"pic": "picture", "pix": "picture", "vid": "video", "doc": "document", "after": "picture"}
"""What a thing is typed as, and written as: "before and afters" are pictures, too."""
_SETTLED: Final = re.compile(
    r"^(?:(?:I|we)(?:'ve| have)? )?(?:already |just )*(?:(?:sent|e-?mailed|mailed|forwarded|gave|handed) "
    r"(?:off |over |in )?(?:her|him|them|you|the|my|a|it|an|all|both|two|everything)\b"
    r"|(?:shared|signed|returned|posted|introduced|filled|uploaded|submitted|booked) (?:her|him|them|the|my|it)\b)"
    r"|^(?:I(?:'ve| have)? )?already (?:did|done|sent|e-?mailed|shared|signed|uploaded|called)\b"
    r"|^(?:done|sent)\b[^a-z]*$|[(,:–—-] ?(?:already )?(?:done|sent)(?: already)?\W*$",
    re.IGNORECASE,
)
"""As in "sent her my portfolio already": noted as done, in the words themselves."""


def is_settled(commitment: Commitment) -> bool:
    """Whether it is marked as done, or its own words say that it was."""
    return commitment.done or _SETTLED.search(commitment.text.strip()[:600]) is not None


def promised(ledger: Ledger, application: str | None) -> list[Commitment]:
    """All that was promised at the interviews of an application (None: of all) and is not settled."""
    held = {interview.id for interview in ledger.held(application)}
    debriefs = [debrief for debrief in ledger.case.debriefs if debrief.interview in held]
    return [commitment for debrief in debriefs for commitment in debrief.commitments if not is_settled(commitment)]


@kept
def unkept(ledger: Ledger, application: str | None) -> tuple[Commitment, ...]:
    """The same, without what a message that arrived has covered."""
    open_ones = promised(ledger, application)
    if not open_ones:
        return ()
    sent_to = {(touch.at, ledger.key(ref)) for touch in ledger.left if touch.covers for ref in touch.people}
    covered = _covered(ledger)
    return tuple(one for one in open_ones if not _has_arrived(ledger, one, covered, sent_to))


def owed_to(people: Iterable[str], ledger: Ledger, application: str | None) -> tuple[Commitment, ...]:
    """What is unkept towards these readers: promised to one of them, or to nobody in particular.

    What was promised to nobody in particular was promised in the interview, so that the agency is not owed it.
    """
    readers = tuple(people)
    keys, to_agency = set(map(ledger.key, readers)), ledger.at_agency(readers)
    return tuple(
        one
        for one in unkept(ledger, application)
        if (not to_agency if one.person is None else ledger.key(one.person) in keys)
    )


def unsaid(proposal: Proposal, ledger: Ledger, application: str | None) -> tuple[Commitment, ...]:
    """What is owed to its readers, and neither covered by the proposal nor named in its text."""
    owed = owed_to(proposal.people, ledger, application)
    middle = middle_of(proposal.text) if owed else ""
    return tuple(one for one in owed if one.id not in proposal.covers and not names_commitment(middle, one))


def carrying(proposal: Proposal, ledger: Ledger) -> Proposal:
    """A proposal that has no text yet, as it will be: its writer names what is still owed to its readers."""
    if not ledger.case.debriefs:
        return proposal
    owed = [one.id for one in unsaid(proposal, ledger, proposal.application)]
    return replace(proposal, covers=(*proposal.covers, *owed)) if owed else proposal


def carrying_in(proposal: Proposal, case: Case) -> Proposal:
    """The same, for who has no ledger at hand."""
    return carrying(proposal, ledger_of(case)) if case.debriefs else proposal


def names_commitment(text: str, commitment: Commitment) -> bool:
    """Whether the text speaks of it: all of its few words of matter, or at least the half of many, accents or none."""
    if ALL_OF_IT.search(text):
        return True
    matter = set(map(_bare, set(content_words(commitment.text)) - DOING))
    said = set(map(_bare, content_words(text)))
    return bool(matter) and 2 * len(matter & said) >= len(matter)


def _bare(word: str) -> str:
    """Without its accents, which the text may have and the note may lack."""
    plain = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    return _SHORT_FOR.get(plain, plain)


def _covered(ledger: Ledger) -> dict[str, list[tuple[datetime, frozenset[str]]]]:
    """When, and to whom, each commitment was handed over or announced by a message that arrived."""
    covered: dict[str, list[tuple[datetime, frozenset[str]]]] = {}
    for touch in ledger.sent:
        for each in touch.covers:
            covered.setdefault(each, []).append((touch.at, frozenset(map(ledger.key, touch.people))))
    return covered


def _has_arrived(
    ledger: Ledger,
    commitment: Commitment,
    covered: dict[str, list[tuple[datetime, frozenset[str]]]],
    sent_to: set[tuple[datetime, str]],
) -> bool:
    """Whether a message covered it; of one to several readers, the part of the one it was promised to arrived."""
    who = ledger.key(commitment.person) if commitment.person else None
    return any(who is None or who in got or (at, who) not in sent_to for at, got in covered.get(commitment.id, ()))
