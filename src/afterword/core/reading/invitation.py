"""From a calendar event to what it means for a candidate: who will be met, how, where and for which job.

All of it is a proposal that the person can correct; nothing here is kept before that.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.facts.words import Format, PlaceKind, Side
from afterword.core.ports.calendar import LONGEST_NAME, Event
from afterword.core.reading.invite.firms import firm_name, is_firm, looks_like_agency
from afterword.core.reading.invite.people import Company, InvitedPerson, company
from afterword.core.reading.invite.place import format_of, place_kind_of, place_of
from afterword.core.reading.invite.robots import parts_of
from afterword.core.reading.invite.subject import firm_of_department, firm_told, job_title

_FIRST_LIKELY_YEAR = 2000
_LONGEST_LIKELY = timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What was understood; `warnings` are sentences for the person, `candidate_proposed`: by a guess.

    `asks_who_you_are`: the candidate is not known for sure; nobody may be thanked before the person has said.

    `tz` is None where the event is in UTC or in a zone without a name: that says nothing about the firm's zone.
    `all_day`: only the days of `start` and `end` were told.
    """

    uid: str
    start: datetime
    end: datetime
    people: tuple[InvitedPerson, ...] = ()
    candidate: InvitedPerson | None = None
    candidate_proposed: bool = False
    asks_who_you_are: bool = False
    sequence: int = 0
    cancelled: bool = False
    summary: str = ""
    employer: str = ""
    agency: str = ""
    role: str = ""
    format: Format | None = None
    place: str = ""
    place_kind: PlaceKind | None = None
    join_url: str | None = None
    tz: str | None = None
    all_day: bool = False
    warnings: tuple[str, ...] = ()


def understand(event: Event, *, candidate_emails: tuple[str, ...], candidate_name: str = "") -> Invitation:
    """Return what `event` means for the candidate with these addresses and this name."""
    known = company(event, candidate_emails, candidate_name)
    employer = _firm(event, known, Side.EMPLOYER, candidate_name)
    agency = _firm(event, known, Side.AGENCY, candidate_name)
    names = (*(person.name for person in known.people), candidate_name, _candidate_name(known))
    return Invitation(
        uid=event.uid,
        sequence=event.sequence,
        cancelled=is_cancelled(event),
        summary=event.summary,
        start=event.start,
        end=max(event.start, event.end),
        people=known.people,
        candidate=known.candidate,
        candidate_proposed=known.proposed,
        asks_who_you_are=known.asks,
        employer=employer,
        agency=agency,
        role=job_title(event.summary, event.description, (*names, employer, agency)),
        format=format_of(event),
        place=place_of(event),
        place_kind=place_kind_of(event),
        join_url=event.join_url,
        tz=None if event.tz == "UTC" else event.tz,
        all_day=event.all_day,
        warnings=tuple(_warnings(event, known)),
    )


def is_cancelled(event: Event) -> bool:
    """Return whether the event takes an interview back."""
    return event.method == "CANCEL" or event.status == "CANCELLED"


def newest(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return each event once, in its highest sequence: files and mailboxes hold earlier versions too."""
    best: dict[tuple[str, str], Event] = {}
    for place, event in enumerate(events):
        key = (event.uid or f"event {place}", event.recurrence_id)
        if key not in best or event.sequence >= best[key].sequence:
            best[key] = event
    return tuple(best.values())


def _firm(event: Event, known: Company, side: Side, candidate_name: str) -> str:
    """Return the firm's name: its domain as the invitation spells it, else the invitation's words, else the domain."""
    texts = (event.summary, event.description, event.place)
    domains = [parts_of(person.email)[1] for person in known.people if person.at is side]
    domain = next(filter(is_firm, domains), "") or (_sender_domain(event, known) if side is Side.EMPLOYER else "")
    if side is Side.AGENCY:
        return firm_name(domain, texts) if domain else ""
    people = (*(person.name for person in known.people), candidate_name, _candidate_name(known))
    told = firm_told(event.summary, event.description, people, domain)
    if domain:
        return firm_name(domain, texts, told)
    return (firm_of_department(event.organizer.name) if event.organizer else "") or told


def _sender_domain(event: Event, known: Company) -> str:
    """Return the domain of a firm whose machine or shared mailbox sent the invitation."""
    domain = parts_of(event.organizer.email)[1] if event.organizer else ""
    own = known.candidate is not None and event.organizer is not None and known.candidate.email == event.organizer.email
    return domain if is_firm(domain) and not looks_like_agency(domain) and not own else ""


def _candidate_name(known: Company) -> str:
    return known.candidate.name if known.candidate else ""


def _warnings(event: Event, known: Company) -> list[str]:
    """Return what the person should look at, one sentence each."""
    lengths = event.end - event.start
    cut = any(len(one.name) >= LONGEST_NAME for one in event.attendees)
    says = {
        f"This is dated {event.start.year}; please check the date.": event.start.year < _FIRST_LIKELY_YEAR,
        event.zone_note: bool(event.zone_note),
        "The invitation gives a day but no hour; please fill in the times.": event.all_day,
        "The invitation ends before it starts; please check the times.": lengths < timedelta(0),
        "This runs for more than twelve hours; please check the times.": lengths > _LONGEST_LIKELY
        and not event.all_day,
        event.repeats: bool(event.repeats),
        "A name in the invitation was too long and was cut; please correct it.": cut,
        "The invitation was cancelled.": is_cancelled(event),
        "The invitation names nobody who interviews; please add whom you met.": all(
            one.doubtful for one in known.people
        ),
        "Some may be programs and no people; they are left out until you say otherwise.": any(
            one.doubtful for one in known.people
        ),
        "Some people have no name in the invitation; please add it.": any(
            one.email and not one.name for one in known.people
        ),
        "Some names are only read from the addresses; please check them.": any(
            one.name_guessed for one in known.people
        ),
    }
    declined = [f"{name} declined; add them if they came after all." for name in known.declined]
    return [*(sentence for sentence, holds in says.items() if holds), *declined]
