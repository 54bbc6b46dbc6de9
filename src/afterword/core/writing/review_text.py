"""The review of a text of which nothing else is known: no case, no notes, no reader."""

from datetime import datetime

from afterword.core.facts.case import Case
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose
from afterword.core.ports.lexicon import NO_LEXICONS, Lexicons
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.review.review import review

_NOTHING = Case(employer=Employer(name=""), people=(), applications=())
_SUBJECT = "subject:"


def draft_in(text: str, subject: str = "") -> Draft:
    """A draft as it stands in a file: a first line that begins with "Subject:" is its subject."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").strip("\n")
    first, _, rest = plain.partition("\n")
    if not subject and first.casefold().startswith(_SUBJECT):
        return Draft(subject=first[len(_SUBJECT) :].strip(), body=rest.strip("\n"))
    return Draft(subject=subject, body=plain)


def review_text(
    draft: Draft, *, purpose: Purpose, channel: Channel, now: datetime, words: Lexicons = NO_LEXICONS
) -> tuple[Finding, ...]:
    """What the checks find that need no facts; the others have nothing to compare with, and say nothing."""
    return review(draft, Proposal(purpose=purpose, channel=channel), _NOTHING, now=now, words=words)
