"""Who read of a promise that was made to nobody in particular, beside the one to whom the plan hands it over."""

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.commitments import names_commitment
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment
from afterword.core.facts.person import Person
from afterword.core.facts.words import Purpose
from afterword.core.planning.step import Step
from afterword.core.wording import middle_of


def also_told(step: Step, case: Case) -> tuple[Person, ...]:
    """The other readers of thanks for that interview whose note named it: they wait for it as well."""
    handed = _to_nobody(step, case) if step.purpose == Purpose.DELIVERY else []
    if not handed:
        return ()
    ledger = ledger_of(case)
    told = [
        ledger.key(ref)
        for touch in ledger.sent
        if touch.purpose is Purpose.THANKS and touch.interview == step.interview
        if any(names_commitment(middle_of(touch.text), one) for one in handed)
        for ref in touch.people
    ]
    readers = set(map(ledger.key, step.people))
    others = (ledger.person(key) for key in dict.fromkeys(told) if key not in readers)
    return tuple(person for person in others if person)


def _to_nobody(step: Step, case: Case) -> list[Commitment]:
    """What this step hands over and was promised to nobody in particular."""
    debriefs = (debrief for debrief in case.debriefs if debrief.interview == step.interview)
    return [one for each in debriefs for one in each.commitments if one.person is None and one.id in step.covers]
