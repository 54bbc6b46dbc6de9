"""A talk that did not take place because the candidate missed it: one plain apology, no reason, no new date."""

from afterword.core.facts.words import InterviewStatus
from afterword.core.writing.brief import Brief
from afterword.core.writing.grounds import Grounds
from afterword.core.writing.letter import worded

_MISSED = (
    "I'm sorry that I missed our conversation {when}. You had set the time aside for me, and I should have been there.",
    "I missed our conversation {when}, and I'm sorry. You had kept that time for me.",
)
_AGAIN = (
    "If you are still willing to talk, I'd be glad to find another time that suits you; if not, I understand.",
    "I'd still like to talk with you{about}. If you'd rather not arrange it again, I understand.",
)


def was_missed(brief: Grounds) -> bool:
    """Whether the talk that a text speaks of was missed."""
    interview = brief.occasion.interview
    return interview is not None and interview.status is InterviewStatus.MISSED


def apology(brief: Brief) -> list[list[str]]:
    """What is said of it; why it was missed is the candidate's to add."""
    about = f" about the {brief.role} role" if brief.role else ""
    missed = worded(brief, brief.of("missed", _MISSED), when=brief.when)
    return [[missed], [worded(brief, brief.of("missed_again", _AGAIN), about=about)]]
