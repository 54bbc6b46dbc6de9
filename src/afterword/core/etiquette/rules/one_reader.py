"""One inquiry goes to one person, and the next one to the same person."""

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import count, name
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.absence import Absence
from afterword.core.facts.words import Purpose
from afterword.core.worktime import opening_after

APPLIES = frozenset({Purpose.INQUIRY})
CHANGES = "Ask only the one you asked before; another only if that one is away or cannot be reached."
AGAIN_FOR = "absences"
AFTER_OURS = True


def check(question: Question) -> Stop | None:
    """Who asks several people at once, or goes over somebody's head, sets colleagues talking about the asking."""
    readers = _readers(question)
    if len(readers) > 1:
        return Stop(f"This inquiry goes to {count(len(readers))} people; choose one of them.")
    if not question.standing.silent or not readers:
        return None
    asked = question.standing.silent[-1]
    if not asked.people:
        return None
    before = [question.ledger.key(ref) for ref in asked.people]
    if readers[0] in before or any(_leads_on(question, key, readers[0]) for key in before):
        return None
    who = name(question.ledger.person(before[0]), otherwise="somebody else")
    on = question.say_day(question.day_of(asked))
    return Stop(f"You asked {who} on {on} and have no answer yet; ask the same person again, nobody over their head.")


def _readers(question: Question) -> list[str]:
    """Everybody it goes to, each once; the agency may read along, and so may the candidate."""
    if not question.proposal.cc and len(question.proposal.people) == 1:
        return [question.ledger.key(question.proposal.people[0])]
    keys = dict.fromkeys(map(question.ledger.key, question.proposal.people))
    own = question.case.candidate.email.casefold()
    copies = dict.fromkeys(map(question.ledger.key, question.proposal.cc))
    return [*keys, *(key for key in copies if key not in keys and key != own and not question.is_agency(key))]


def _leads_on(question: Question, first: str, reader: str) -> bool:
    """Whether another is right: the first one's mail comes back, is away, or named this one as stand-in."""
    if first in map(question.ledger.key, question.case.bounces):
        return True
    absences = [each for each in question.case.absences if question.ledger.key(each.person) == first]
    return any(_names(question, each, reader) or _is_away(question, each) for each in absences)


def _names(question: Question, absence: Absence, reader: str) -> bool:
    return bool(absence.stand_in) and question.ledger.key(absence.stand_in or "") == reader


def _is_away(question: Question, absence: Absence) -> bool:
    """Until the morning of the next working day after the last day away."""
    if absence.until is None:
        return True
    place = place_of(question.ledger.person(absence.person), question.case)
    return question.at < opening_after(absence.until, 1, question.profile.office_opens.value, place)
