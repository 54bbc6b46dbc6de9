"""From the matter to a text: each purpose has its writer."""

from collections.abc import Callable
from typing import Final

from afterword.core.facts.words import Purpose
from afterword.core.writing.abroad.answer import answer
from afterword.core.writing.abroad.closing import closing
from afterword.core.writing.abroad.delivery import delivery
from afterword.core.writing.abroad.inquiry import inquiry
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.other import other
from afterword.core.writing.abroad.report import report
from afterword.core.writing.abroad.thanks import thanks
from afterword.core.writing.draft import Draft

WRITERS: Final[dict[Purpose, Callable[[Matter], Draft]]] = {
    Purpose.THANKS: thanks,
    Purpose.INQUIRY: inquiry,
    Purpose.CLOSING: closing,
    Purpose.DELIVERY: delivery,
    Purpose.ANSWER: answer,
    Purpose.REPORT: report,
    Purpose.OTHER: other,
}


def written(matter: Matter) -> Draft:
    """The draft of a proposal in a language."""
    return WRITERS[matter.proposal.purpose](matter)
