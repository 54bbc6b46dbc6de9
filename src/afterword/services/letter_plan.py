"""The plan for a message as a letter: when it can be handed in, when that hour is over; both for all open ones."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.etiquette.desk import no_desk
from afterword.core.facts.case import Case
from afterword.core.facts.words import Channel, Delivery, Format, PlaceKind, Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.hand_in import PURPOSES, TRAVEL, HandIn, hand_in, missed
from afterword.services.text_of import proposal_of
from afterword.store.models import Employer, Outgoing
from afterword.store.read.cases import case_of

NOT_GONE = (State.DRAFT, State.APPROVED, State.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterHours:
    """`by`: until when it can still be handed in, or posted; `missed`: the hour that was planned, once it is over."""

    message: Outgoing
    by: datetime | None
    missed: datetime | None


def may_be_a_letter(message: Outgoing) -> bool:
    """A thank-you to somebody at the employer; all else wants an answer at once, and goes by e-mail."""
    return Purpose(message.purpose) in PURPOSES and message.person.agency_id is None


def letter_offer(message: Outgoing, case: Case) -> Delivery | None:
    """By which way a letter could go, for what is known of the place; None where no building of theirs is known.

    A hotel is none of theirs; where nothing can be handed in, a letter may still be posted to an address.
    """
    if not may_be_a_letter(message):
        return None
    held = next((one for one in case.interviews if one.id == str(message.interview_id)), None)
    if no_desk(held) is None:
        return Delivery.HANDED
    been_there = held is not None and held.format is Format.ONSITE and held.place_kind is not PlaceKind.HOTEL
    return Delivery.POSTED if been_there or message.application.employer.street else None


def letter_plan(message: Outgoing, *, now: datetime, case: Case | None = None) -> HandIn:
    """What is possible from now on; `case`: gathered already."""
    case = case or case_of(message.application, now=now)
    since = message.letter_since if message.channel == Channel.LETTER else None
    return hand_in(proposal_of(message), case, now, since=since, travel=travel_to(message.application.employer))


def hour_missed(message: Outgoing, *, now: datetime, case: Case | None = None) -> datetime | None:
    """The hour by which an open letter was to be handed in, once it is over; None for every other message."""
    if message.channel != Channel.LETTER or message.letter_since is None or message.state not in NOT_GONE:
        return None
    case = case or case_of(message.application, now=now)
    travel = travel_to(message.application.employer)
    return missed(proposal_of(message), case, now, since=message.letter_since, travel=travel)


def hours_of(messages: Iterable[Outgoing], *, now: datetime) -> dict[int, LetterHours]:
    """By message: the hours of each open letter among them."""
    letters = [one for one in messages if one.channel == Channel.LETTER and one.state in NOT_GONE]
    return {
        one.pk: LetterHours(
            message=one, by=letter_plan(one, now=now, case=case).by, missed=hour_missed(one, now=now, case=case)
        )
        for one in letters
        for case in [case_of(one.application, now=now)]
    }


def travel_to(employer: Employer) -> timedelta:
    """How long the candidate needs to get there, as typed, else our guess."""
    known = employer.travel_minutes
    return TRAVEL if known is None else timedelta(minutes=known)
