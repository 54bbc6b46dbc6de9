"""Write untouched drafts anew when the facts have changed; a draft that the person edited is never touched."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db.models import F

from afterword.core.etiquette.verdict import Verdict
from afterword.core.facts.case import Case
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.likeness import TOO_LIKE, likeness
from afterword.core.writing.draft import Draft
from afterword.services.in_thread import in_its_thread
from afterword.services.other_talks import beside_other_talks
from afterword.services.text_of import composed, in_its_voice, other_texts, unwritten
from afterword.store.models import Application, Candidate, Interview, Outgoing
from afterword.store.read.applications import applications_of
from afterword.store.read.cases import case_of
from afterword.store.read.messages import with_company
from afterword.store.read.people import people_to_thank
from afterword.store.write.moves import move

PUT_ANEW = "{} So we put the wording anew: read it once more, then approve it."
DATED = "It was reworded, because a date was kept since: read it once more, then approve it."
MOST_WORDINGS = 12
"""So many are tried for a note that must not be another one again. Of 300 thin notes one found none among six."""
NOT_HELD: dict[str, Any] = {"wait_until": None, "verdict": {}, "road": ""}


def untouched(**which: object) -> list[Outgoing]:
    """Drafts that still have our wording."""
    ours = {"state": State.DRAFT, "body": F("composed_body"), "subject": F("composed_subject")}
    return list(with_company(Outgoing.objects.filter(**ours, **which)))


def recompose_thanks(interview: Interview, *, now: datetime) -> None:
    """The untouched thank-yous of one interview."""
    recompose_all(interview.application, now=now, interview=interview, purpose=Purpose.THANKS)


def recompose_all(application: Application, *, now: datetime, **which: object) -> None:
    """Every untouched draft of one application; one case serves them all."""
    drafts = untouched(application=application, **which)
    case = case_of(application, now=now) if drafts else None
    for draft in drafts:
        if case is not None:
            refit(draft, case, now=now)


def recompose_everything(candidate: Candidate, *, now: datetime) -> None:
    """Every untouched draft of a candidate: something that stands in all of them is another now."""
    for application in applications_of(candidate).filter(outgoing__state=State.DRAFT).distinct():
        recompose_all(application, now=now)


def refit(draft: Outgoing, case: Case, *, now: datetime) -> None:
    """One untouched draft; a thank-you to somebody who was not there after all is dropped."""
    if draft.purpose == Purpose.THANKS and not was_there(draft):
        move(draft, State.CANCELLED, since=[State.DRAFT])
    else:
        reword(draft, case, now=now)


def was_there(note: Outgoing) -> bool:
    """Whether the reader is one of those who gave time."""
    return note.interview is None or people_to_thank(note.interview).filter(pk=note.person_id).exists()


def reword(draft: Outgoing, case: Case, *, now: datetime) -> None:
    """Put our own wording into a draft; not into one that the person changed while we were writing."""
    ours = own_wording(draft, case, now=now)
    if (ours.subject, ours.body) == (draft.subject, draft.body):
        return
    why = DATED if is_for_a_date(draft, case, now=now) else "" if draft.trouble == DATED else draft.trouble
    same = Outgoing.objects.filter(pk=draft.pk, state=State.DRAFT, version=draft.version)
    same.update(
        subject=ours.subject,
        body=ours.body,
        composed_subject=ours.subject,
        composed_body=ours.body,
        trouble=why,
        version=draft.version + 1,
    )
    draft.refresh_from_db(
        fields=["state", "subject", "body", "composed_subject", "composed_body", "trouble", "version"]
    )


def is_for_a_date(draft: Outgoing, case: Case, *, now: datetime) -> bool:
    """Whether the words that it has would still be ours, had they named no date."""
    if not draft.body or not case.promises:
        return False
    undated = own_wording(draft, replace(case, promises=()), now=now)
    return (undated.subject, undated.body) == (draft.subject, draft.body)


def own_wording(draft: Outgoing, case: Case, *, now: datetime) -> Draft:
    """Our wording for it; where that is nearly another reader's note, the first of some further ones that is not."""
    others = other_texts(draft, earlier=True)
    seeds = (draft.seed, *(f"{draft.seed} {again}" for again in range(1, MOST_WORDINGS)))
    case = beside_other_talks(draft, in_its_voice(draft, case))
    plain = (composed(unwritten(draft), case, now=now, seed=seed) for seed in seeds)
    wordings = (in_its_thread(one, draft) for one in plain)
    first = next(wordings)
    if is_its_own(first, others):
        return first
    return next((other for other in wordings if is_its_own(other, others)), first)


def is_its_own(ours: Draft, others: Iterable[str]) -> bool:
    """Whether the guard would let it stand beside those notes."""
    return all(likeness(ours.body, other) < TOO_LIKE for other in others)


def start_over(message: Outgoing, verdict: Verdict, case: Case, *, now: datetime) -> bool:
    """Our own wording that does not read right any more is put anew, and wants to be read again; say whether it was."""
    trouble = PUT_ANEW.format(verdict.reasons[0].says)
    if not is_untouched(message) or not move(message, State.DRAFT, since=[State.HELD], trouble=trouble, **NOT_HELD):
        return False
    reword(message, case, now=now)
    return True


def is_untouched(message: Outgoing) -> bool:
    """Whether it still has our wording."""
    return (message.subject, message.body) == (message.composed_subject, message.composed_body)
