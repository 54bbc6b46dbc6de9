"""What the form of a new interview is filled with: by an invitation, or by the round before."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from afterword.core.facts.reading import ProposedTime
from afterword.core.reading.invitation import Invitation
from afterword.core.reading.invite.met import names_met
from afterword.core.reading.told.settled import or_day, settled
from afterword.core.reading.told.understood import ToldInvitation
from afterword.services.interview_form import NewPerson
from afterword.services.left_out import is_left_out
from afterword.services.read_invitation import InvitationView
from afterword.store.kept_reading import from_kept
from afterword.store.models import Application, Candidate, Interview, Reading
from afterword.store.read.people import people_at
from afterword.web.base import dates


@dataclass(frozen=True, kw_only=True)
class Filled:
    """The form's first values, the rows of people, and what the page tells about them."""

    initial: dict[str, Any]
    people: list[dict[str, str]] = field(default_factory=list)
    title: str = ""
    start: datetime | None = None
    tz: str = ""
    warnings: tuple[str, ...] = ()
    cancelled: bool = False
    is_known: bool = False
    moved_from: datetime | None = None
    own_clock: bool = False
    by_words: bool = False
    """Read from a mail's words, where no calendar told it."""
    zone_told: bool = False
    """By whose clock the hours are, the words say, or the address in them."""
    round: int = 1
    others: tuple[ProposedTime, ...] = ()


def from_view(view: InvitationView, me: Candidate, own_tz: str = "") -> Filled:
    """What an invitation says, on the clock that it was written for; where it names none, on the candidate's own."""
    event = view.invitation
    tz = event.tz or me.tz or own_tz or "UTC"
    start, end = event.start.astimezone(dates.zone(tz)), event.end.astimezone(dates.zone(tz))
    initial = {
        "employer_name": event.employer,
        "role": event.role,
        "day": start.date(),
        "start_time": None if event.all_day else start.time(),
        "end_time": end.time() if end > start and not event.all_day else None,
        "tz": tz,
        "format": event.format.value if event.format else "unsaid",
        "place": event.place,
        "place_kind": event.place_kind.value if event.place_kind else "office",
        "join_url": event.join_url or "",
        "agency_name": event.agency,
        "uid": event.uid,
        "sequence": event.sequence,
        "cancelled": "1" if event.cancelled else "",
        **question(event),
        **moments(event, tz),
    }
    return Filled(
        initial=initial | corrections(view.known),
        people=[named(row, view.known) for row in people_of(event)],
        title=(event.summary or event.employer).rstrip(". "),  # the page ends its sentence behind it
        start=start,
        tz=tz,
        warnings=event.warnings,
        cancelled=event.cancelled,
        is_known=view.known is not None,
        moved_from=view.known.start if view.known is not None and view.known.start != event.start else None,
        own_clock=event.tz is None and not event.all_day,
    )


def from_words(view: InvitationView, told: ToldInvitation, me: Candidate, own_tz: str = "") -> Filled:
    """What a mail's words say; without one time in them day and hours stay empty, and those proposed are told."""
    filled = from_view(view, me, own_tz)
    unread = ("read_start", "read_end", "read_tz", *(() if told.time else ("day", "start_time", "end_time")))
    return replace(
        filled,
        initial={name: value for name, value in filled.initial.items() if name not in unread},
        start=filled.start if told.time else None,
        by_words=True,
        zone_told=told.zone_told,
        others=told.several,
    )


def moments(event: Invitation, tz: str) -> dict[str, str]:
    """Times that are moments, as those in UTC are: choosing another zone shows them on its clock and moves nothing."""
    if event.tz is not None or event.all_day:
        return {}
    end = event.end.isoformat() if event.end > event.start else ""
    return {"read_start": event.start.isoformat(), "read_end": end, "read_tz": tz}


def question(event: Invitation) -> dict[str, str]:
    """Whether to ask which one the candidate is, and the row that is proposed: the last one."""
    asks = event.asks_who_you_are and not event.cancelled
    proposed = str(len(event.people)) if event.candidate is not None and event.candidate_proposed else ""
    return {"asks_me": "1", "proposed": proposed, "which": proposed} if asks else {}


def corrections(known: Interview | None) -> dict[str, Any]:
    """What the person has put right since the first invitation stays as they put it."""
    if known is None:
        return {}
    kept = {"employer_name": known.application.employer.name, "role": known.application.role}
    if known.application.agency is not None:
        kept["agency_name"] = known.application.agency.name
    return {name: value for name, value in kept.items() if value}


def named(row: dict[str, str], known: Interview | None) -> dict[str, str]:
    """A row with the name that is kept for that address; whom the person left out stays out."""
    if is_left_out(known, NewPerson(name=row["name"], email=row["email"])):
        return {**row, "who": "out"}
    people = known.interviewers.exclude(name="").exclude(email="") if known is not None and row["email"] else ()
    kept = next((one for one in people if one.email.casefold() == row["email"].casefold()), None)
    return row if kept is None else {**row, "name": kept.name, "guessed": ""}


def people_of(event: Invitation) -> list[dict[str, str]]:
    """Everybody invited, the candidate marked as such."""
    rows = [
        {
            "name": person.name,
            "email": person.email,
            "who": "out" if person.doubtful else "agent" if person.at == "agency" else person.role.value,
            "guessed": "1" if person.name_guessed else "",
            "unnamed": "1" if person.email and not person.name else "",
            "doubtful": "1" if person.doubtful else "",
        }
        for person in event.people
    ]
    if event.candidate:
        rows.append({"name": event.candidate.name, "email": event.candidate.email, "who": "me"})
    return rows


def from_application(application: Application, me: Candidate) -> Filled:
    """A further round: same company and role; the people are offered, not put in."""
    initial = {
        "employer_name": application.employer.name,
        "role": application.role,
        "tz": application.employer.tz or me.tz,
        "agency_name": application.agency.name if application.agency else "",
        "application_pk": application.pk,
    }
    return Filled(initial=initial, round=application.interviews.count() + 1)


def with_times(filled: Filled, mail: Reading, own_tz: str) -> Filled:
    """The time that a mail arranges, by the clock that it names, else the form's own; of several, none."""
    when = settled(from_kept(mail.found).proposed, mail.touch.text, said_at=mail.touch.at)
    tz = when.tz or filled.initial.get("tz") or own_tz or "UTC"
    if when.time is None or when.time.start is None:
        return replace(filled, tz=tz, others=when.several)
    start, end = (one.astimezone(dates.zone(tz)) if one else None for one in (when.time.start, when.time.end))
    told = {"day": start.date() if start else None, "start_time": start.time() if start else None, "tz": tz}
    ends = {"end_time": end.time()} if end else {}
    return replace(filled, initial={**filled.initial, **told, **ends}, tz=tz, warnings=or_day(when))


def with_words(filled: Filled, mail: Reading, me: Candidate) -> Filled:
    """The time that a mail proposes, and whom it names as those one is to meet."""
    touch = mail.touch
    met = names_met(touch.text, besides=(touch.employer.name, me.name))
    known = {one.name.casefold(): one.email for one in people_at(touch.application)} if touch.application else {}
    rows = [{"name": name, "email": known.get(name.casefold(), ""), "who": "interviewer"} for name in met]
    return replace(with_times(filled, mail, me.tz), people=[*filled.people, *rows])
