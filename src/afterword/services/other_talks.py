"""The candidate's interviews at other companies, so that an answer does not say yes to an hour that is taken."""

from dataclasses import replace
from datetime import timedelta

from afterword.core.facts.case import Case
from afterword.core.facts.words import Purpose
from afterword.store.models import Outgoing
from afterword.store.read.facts import interview_fact
from afterword.store.read.interviews import interviews_of

LONGEST = timedelta(days=1)
"""Of an interview that may still be going on."""


def beside_other_talks(message: Outgoing, case: Case) -> Case:
    """The case of an answer with those that were still to come when it was begun; of any other message as it is."""
    if message.purpose != Purpose.ANSWER:
        return case
    employer = message.application.employer
    others = interviews_of(employer.candidate).exclude(application__employer=employer)
    ahead = others.filter(start__gt=message.created_at - LONGEST)
    return replace(case, elsewhere=tuple(interview_fact(row, ()) for row in ahead))
