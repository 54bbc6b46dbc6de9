"""From the matter to a text: each purpose that a language has words for has its writer, the others a greeting alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.abroad.closing import closing
from afterword.core.writing.abroad.delivery import delivery
from afterword.core.writing.abroad.inquiry import inquiry
from afterword.core.writing.abroad.matter import Matter, matter_of
from afterword.core.writing.abroad.text import draft_of
from afterword.core.writing.abroad.thanks import thanks
from afterword.core.writing.draft import Draft
from afterword.core.writing.left_out import left_out
from afterword.core.writing.tongues.tongue import Tongue

WRITERS: Final[dict[Purpose, Callable[[Matter], Draft]]] = {
    Purpose.THANKS: thanks,
    Purpose.INQUIRY: inquiry,
    Purpose.CLOSING: closing,
    Purpose.DELIVERY: delivery,
}


def written(proposal: Proposal, case: Case, tongue: Tongue, *, now: datetime, seed: str) -> Draft:
    """The draft of a proposal in a language; greeting and name alone where it has no words for the purpose."""
    matter = matter_of(proposal, case, tongue, now=now, seed=seed)
    writer = WRITERS.get(proposal.purpose)
    if writer is None:
        return draft_of(matter, "", [])
    draft = writer(matter)
    return replace(draft, left_out=left_out(matter, f"{draft.subject}\n{draft.body}", tongue))


def has_words(purpose: Purpose) -> bool:
    """Whether the other languages have words for this purpose."""
    return purpose in WRITERS
