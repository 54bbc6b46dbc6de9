"""From the matter to a text: each purpose has its writer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.abroad.answer import answer
from afterword.core.writing.abroad.closing import closing
from afterword.core.writing.abroad.delivery import delivery
from afterword.core.writing.abroad.inquiry import inquiry
from afterword.core.writing.abroad.matter import Matter, matter_of
from afterword.core.writing.abroad.other import other
from afterword.core.writing.abroad.report import report
from afterword.core.writing.abroad.thanks import thanks
from afterword.core.writing.draft import Draft
from afterword.core.writing.left_out import left_out
from afterword.core.writing.tongues.tongue import Tongue

WRITERS: Final[dict[Purpose, Callable[[Matter], Draft]]] = {
    Purpose.THANKS: thanks,
    Purpose.INQUIRY: inquiry,
    Purpose.CLOSING: closing,
    Purpose.DELIVERY: delivery,
    Purpose.ANSWER: answer,
    Purpose.REPORT: report,
    Purpose.OTHER: other,
}


def written(proposal: Proposal, case: Case, tongue: Tongue, *, now: datetime, seed: str) -> Draft:
    """The draft of a proposal in a language."""
    matter = matter_of(proposal, case, tongue, now=now, seed=seed)
    draft = WRITERS[proposal.purpose](matter)
    return replace(draft, left_out=left_out(matter, f"{draft.subject}\n{draft.body}", tongue))
