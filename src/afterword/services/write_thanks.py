"""Draft one thank-you for each person who gave time and may still be thanked."""

from collections.abc import Collection
from datetime import datetime
from uuid import uuid4

from afterword.core.etiquette.commitments import carrying_in
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.past import left_behind
from afterword.services.copies import readers_along
from afterword.services.drop_void import DROPPED
from afterword.services.noted_date import keep_noted_date
from afterword.services.recompose import recompose_thanks, reword
from afterword.services.saving import saving
from afterword.store.models import Interview, Outgoing, Person
from afterword.store.read.cases import case_of
from afterword.store.read.messages import thanks_of
from afterword.store.read.people import people_to_thank
from afterword.store.write.lock import ledger_locked


@saving
def write_thanks(interview: Interview, *, now: datetime, again: Collection[int] = ()) -> tuple[Outgoing, ...]:
    """Every thank-you of this interview; those that the person dropped stay so, but for the people in `again`.

    Those that the facts made void come back when nothing stops them any more.
    """
    with ledger_locked(interview.application.employer_id):
        keep_noted_date(interview, now=now)
        recompose_thanks(interview, now=now)
        ever = Outgoing.objects.filter(interview=interview, purpose=Purpose.THANKS)
        by_facts = {"state": State.CANCELLED, "trouble__startswith": DROPPED}
        written = set(ever.exclude(**by_facts).values_list("person_id"))
        kept = {message.person_id for message in thanks_of(interview)}
        case = case_of(interview.application, now=now)
        for person in people_to_thank(interview):
            is_new = (person.pk,) not in written or (person.pk in again and person.pk not in kept)
            if is_new and judge_thanks(interview, person=person, now=now, case=case).word is not Word.STOP:
                draft(interview, person, case, now)
    return thanks_of(interview)


def judge_thanks(interview: Interview, *, person: Person, now: datetime, case: Case | None = None) -> Verdict:
    """Whether, and when, we thank this person for this interview: after a no, the closing word does it for everybody.

    `case`: gathered already.
    """
    case = case or case_of(interview.application, now=now)
    meant = thanks(interview, person)
    verdict, behind = judge(carrying_in(meant, case), case, now), left_behind(meant, case)
    if behind is None or verdict.word is Word.STOP:
        return verdict
    return Verdict(word=Word.STOP, reasons=(Reason("closed", behind),))


def thanks(interview: Interview, person: Person) -> Proposal:
    """A thank-you to one person, by e-mail."""
    return Proposal(
        purpose=Purpose.THANKS,
        people=(str(person.pk),),
        cc=tuple(str(each.pk) for each in readers_along(interview.application)) if person.agency_id is None else (),
        application=str(interview.application_id),
        interview=str(interview.pk),
    )


def seed_of(interview: Interview) -> str:
    """One for the whole panel: the writer keeps its notes apart from each other only then."""
    seeds = Outgoing.objects.filter(interview=interview, purpose=Purpose.THANKS).values_list("seed", flat=True)
    return seeds.first() or uuid4().hex


def draft(interview: Interview, person: Person, case: Case, now: datetime) -> None:
    """Write one draft, in our wording."""
    message = Outgoing.objects.create(
        application=interview.application,
        interview=interview,
        person=person,
        purpose=Purpose.THANKS,
        channel=Channel.EMAIL,
        seed=seed_of(interview),
        created_at=now,
    )
    reword(message, case, now=now)
