"""The brief: everything that one text may say to its reader, chosen from the facts and made ready to be said."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Voice
from afterword.core.facts.words import Role, Side
from afterword.core.writing.asking import Asked, asked_of
from afterword.core.writing.choice import Choice
from afterword.core.writing.dated import still_told
from afterword.core.writing.days import day_said, days_conversation
from afterword.core.writing.discretion import hushes, is_private
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.names import called, full_name
from afterword.core.writing.occasion import Occasion, occasion_of, owed, person_called
from afterword.core.writing.panel import Portion, portion, together
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.points import Point, point_of
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.prose.phrase import Phrase
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.role import role_named
from afterword.core.writing.struck import impression_of

_GOOD = re.compile(r"\b(?:good|great|well|excellent|strong|positive|amazing|fantastic|loved)\b", re.IGNORECASE)
_BAD = any_of(r"""
    \b(?:bad|badly|poor|poorly|terrible|terribly|awful|rough|disaster|not (?:so |very |too )?(?:good
    ...|well|great))\b
    """)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """`share` are the notes meant for the reader, said or not.

    `when` is "today" or "on Tuesday", `day` is "today's" or "Tuesday's"; both "" where no interview is known.
    """

    proposal: Proposal
    case: Case
    now: datetime
    occasion: Occasion
    choice: Choice
    share: Portion
    role: str
    company: str
    signature: str
    when: str
    day: str
    points: tuple[Point, ...]
    repeated: tuple[Point, ...]
    excited: Phrase | None
    shared_fit: bool
    added: Phrase | None
    struck: str
    asked: tuple[Asked, ...]
    pledges: tuple[str, ...]

    @property
    def reader(self) -> Person:
        """The first one addressed."""
        return self.occasion.reader

    @property
    def voice(self) -> Voice:
        """How the candidate writes."""
        return self.case.candidate.voice

    @property
    def met(self) -> bool:
        """Whether the reader was in the conversation; with nobody named, all at the employer were."""
        interview = self.occasion.interview
        if interview is None or self.occasion.at_agency:
            return False
        return not interview.interviewers or self.reader.id in interview.interviewers

    @property
    def went_badly(self) -> bool:
        """By the candidate's own impression."""
        return _BAD.search(self.occasion.debrief.impression) is not None

    @property
    def went_well(self) -> bool:
        """By the candidate's own impression."""
        return not self.went_badly and _GOOD.search(self.occasion.debrief.impression) is not None

    def of(self, slot: str, wordings: tuple[str, ...], *, step: int = 0) -> str:
        """The wording that this text takes for a slot."""
        return self.choice.of(slot, wordings, step=step)


def brief_of(proposal: Proposal, case: Case, *, now: datetime, seed: str) -> Brief:
    """The brief for one proposal."""
    occasion = occasion_of(proposal, case, now=now)
    panel = _panel(occasion, case)
    debrief = still_told(occasion.debrief, occasion.met_on, occasion.today)
    told = _told(debrief)
    share = together([portion(told, panel, reader) for reader in occasion.readers])
    listener, names = _listener(occasion, panel), _names(case)
    hushed = tuple(name for person in panel if person not in occasion.readers for name in _forms(person))
    return Brief(
        proposal=proposal,
        case=case,
        now=now,
        occasion=occasion,
        choice=_choice(occasion, proposal, panel, f"{seed}\0{case.candidate.name[:200]}\0{case.employer.name[:200]}"),
        share=_noted(share, told, together([portion(occasion.debrief, panel, one) for one in occasion.readers])),
        role=role_named(occasion.application.role if occasion.application else ""),
        company=full_name(case.employer.name),
        signature=full_name(case.candidate.name),
        when=day_said(occasion.met_on, occasion.today, occasion.country) if occasion.met_on else "",
        day=days_conversation(occasion.met_on, occasion.today) if occasion.met_on else "",
        points=_points(share.own, listener, names, hushed),
        repeated=_points(share.repeated, listener, names, hushed),
        excited=exciting(debrief.excited_by, listener, names=names),
        shared_fit=not share.first_for_fit,
        added=addition(debrief.to_add, listener, names=names) if share.adds else None,
        struck=_struck(share, debrief, listener, names, hushed),
        asked=_asked(share, listener, names),
        pledges=tuple(dict.fromkeys(pledge_of(commitment, listener) for commitment in owed(occasion, proposal))),
    )


def _told(debrief: Debrief) -> Debrief:
    """The debrief without what is kept back; a topic whose detail is private stays only where there is no other."""
    told = [one for one in debrief.highlights if not hushes(one)]
    plain = {one.person for one in told if not is_private(one.detail)}
    kept = [one for one in told if one.person not in plain or not is_private(one.detail)]
    return replace(debrief, highlights=tuple(kept))


def _noted(share: Portion, told: Debrief, whole: Portion) -> Portion:
    """The reader's share with what of it is kept back."""
    kept = tuple(one for one in whole.own if one not in told.highlights)
    return replace(share, own=share.own + kept)


def _points(
    highlights: Iterable[Highlight], listener: Listener, names: frozenset[str], hushed: tuple[str, ...]
) -> tuple[Point, ...]:
    found = (point_of(highlight, listener, names=names, hushed=hushed) for highlight in highlights)
    return tuple(point for point in found if point)


def _struck(
    share: Portion, debrief: Debrief, listener: Listener, names: frozenset[str], hushed: tuple[str, ...]
) -> str:
    return impression_of(debrief.struck, listener, names=names, hushed=hushed) if share.first_struck else ""


def _asked(share: Portion, listener: Listener, names: frozenset[str]) -> tuple[Asked, ...]:
    found = (asked_of(question, listener, names=names) for question in share.questions)
    return tuple(asked for asked in found if asked)


def _panel(occasion: Occasion, case: Case) -> tuple[Person, ...]:
    """Those who were there, in the order of the invitation; a reader who was not stands last."""
    ids = occasion.interview.interviewers if occasion.interview else ()
    there = [person_called(key, case) for key in dict.fromkeys(ids)]
    return (*there, *(person for person in occasion.readers if person not in there))


def _choice(occasion: Occasion, proposal: Proposal, panel: tuple[Person, ...], seed: str) -> Choice:
    where = occasion.interview.id if occasion.interview else (proposal.application or "")
    held = occasion.interview.start.isoformat() if occasion.interview else ""
    return Choice(key=f"{seed}\0{where}\0{held}", place=panel.index(occasion.reader))


def _listener(occasion: Occasion, panel: tuple[Person, ...]) -> Listener:
    names = [form for person in occasion.readers for form in _forms(person)]
    if occasion.reader.role is Role.HIRING_MANAGER:
        names += ["the hiring manager", "hiring manager"]
    if len(panel) == 1:
        names += ["the interviewer", "interviewer"]
    return Listener(names=tuple(names), alone=len(occasion.readers) == 1, insider=occasion.reader.at is not Side.AGENCY)


def _forms(person: Person) -> tuple[str, ...]:
    """The forms of a name that a note may use, the longest first."""
    forms = dict.fromkeys((full_name(person.name), called(person)))
    return tuple(form for form in forms if len(form) > 1)


def _names(case: Case) -> frozenset[str]:
    """Words that keep their capital in this case: people's, the employer's and the agency's."""
    known = [case.employer.name, *(person.name for person in case.people), *([case.agency.name] if case.agency else [])]
    return frozenset(word.casefold() for name in known for word in full_name(name).split())
