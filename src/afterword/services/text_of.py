"""From a message's row to what the core asks about it, and back: its proposal, its wording, its review."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db.models import Q

from afterword.core.etiquette.commitments import carrying_in
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import with_words
from afterword.core.facts.words import Channel, Delivery, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.hand_in import hand_in
from afterword.core.writing.compose import compose, not_said
from afterword.core.writing.draft import Draft, LeftOut
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.review.review import review
from afterword.services.copies import copies_of
from afterword.services.other_talks import beside_other_talks
from afterword.services.word_lists import word_lists
from afterword.store.models import Outgoing
from afterword.store.read.cases import message_covers

MOST_OTHERS = 60


def proposal_of(message: Outgoing) -> Proposal:
    """The touch that this message would be."""
    return Proposal(
        purpose=Purpose(message.purpose),
        channel=Channel(message.channel),
        people=(str(message.person_id),),
        cc=tuple(str(person.pk) for person in copies_of(message)),
        application=str(message.application_id),
        interview=None if message.interview_id is None else str(message.interview_id),
        text=message.body,
        covers=message_covers(message),
        delivery=Delivery(message.delivery) if message.delivery else None,
        answers=message.answers,
    )


def unwritten(message: Outgoing) -> Proposal:
    """The same proposal before it has words, for the writer."""
    return replace(proposal_of(message), text="")


def leaves_at(proposal: Proposal, case: Case, now: datetime) -> datetime:
    """When it would leave: a note written at night is read in the morning, and says "yesterday".

    A letter leaves when it can first be handed in.
    """
    if proposal.channel is Channel.LETTER:
        return hand_in(proposal, case, now).opens or now
    verdict = judge(proposal, case, now)
    return verdict.until if verdict.word is Word.WAIT and verdict.until else now


def asked_at(message: Outgoing, case: Case, now: datetime) -> datetime:
    """The moment at which the guard is asked about what has not left: now; of a letter, when it can be handed in."""
    return leaves_at(proposal_of(message), case, now) if message.channel == Channel.LETTER else now


def composed(proposal: Proposal, case: Case, *, now: datetime, seed: str) -> Draft:
    """Our wording, as of the moment at which it would leave; it names what is still owed to its reader.

    A word list that is only being made is waited for: without it the same notes become another text.
    """
    words = word_lists().waited_for()
    return compose(proposal, case, now=leaves_at(carrying_in(proposal, case), case, now), seed=seed, words=words)


def findings(message: Outgoing, case: Case, *, at: datetime) -> tuple[Finding, ...]:
    """What the review finds in the text as it stands, if it left at this moment."""
    draft = Draft(subject=message.subject, body=message.body, ours=message.composed_body)
    case, others = beside_other_talks(message, in_its_voice(message, case)), other_texts(message)
    return review(draft, proposal_of(message), case, now=at, others=others, words=word_lists())


def in_its_voice(message: Outgoing, case: Case) -> Case:
    """The case with the candidate's voice as it is in this one message."""
    voice = with_words(case.candidate.voice, message.voice)
    return case if voice == case.candidate.voice else replace(case, candidate=replace(case.candidate, voice=voice))


def left_out(message: Outgoing, case: Case, *, at: datetime) -> tuple[LeftOut, ...]:
    """The notes meant for its reader of which the text as it stands says nothing."""
    said = replace(proposal_of(message), text=f"{message.subject}\n{message.body}")
    return not_said(said, case, now=at, words=word_lists())


def other_texts(message: Outgoing, *, earlier: bool = False) -> tuple[str, ...]:
    """What a thank-you must not repeat: the notes to the rest of its panel, and the newest of those that have gone.

    `earlier`: of its panel those alone that were written before it, so that none of two is worded by the other.
    """
    if message.purpose != Purpose.THANKS:
        return ()
    notes = Outgoing.objects.filter(
        application__employer__candidate_id=message.application.employer.candidate_id, purpose=Purpose.THANKS
    )
    beside = Q(interview_id=message.interview_id) & ~Q(state=State.CANCELLED)
    if earlier:
        beside &= Q(pk__lt=message.pk)
    others = notes.filter(beside | Q(state=State.SENT)).exclude(person_id=message.person_id).exclude(body="")
    return tuple(others.order_by("-created_at", "-pk").values_list("body", flat=True)[:MOST_OTHERS])


def verdict_columns(verdict: Verdict) -> dict[str, Any]:
    """A verdict as the row keeps it."""
    return {
        "word": verdict.word.value,
        "until": verdict.until.isoformat() if verdict.until else None,
        "reasons": [{"rule": reason.rule, "says": reason.says} for reason in verdict.reasons],
    }


def verdict_of(message: Outgoing) -> Verdict:
    """The verdict that the row keeps; go, where it keeps none."""
    kept = message.verdict
    until = datetime.fromisoformat(kept["until"]) if kept.get("until") else None
    return Verdict(word=Word(kept.get("word", Word.GO)), until=until, reasons=reasons_of(kept))


def reasons_of(kept: dict[str, Any]) -> tuple[Reason, ...]:
    """The reasons of a verdict as a row keeps it."""
    return tuple(Reason(one["rule"], one["says"]) for one in kept.get("reasons", ()))
