"""The brief: everything that one English text may say to its reader, made ready to be said."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime

from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.asking import Asked, asked_of
from afterword.core.writing.company_named import inside_sentence
from afterword.core.writing.dated import still_owed
from afterword.core.writing.days import day_said, days_conversation
from afterword.core.writing.fit import exciting
from afterword.core.writing.grounds import Grounds, grounds_of
from afterword.core.writing.occasion import owed
from afterword.core.writing.own_side import own_addition
from afterword.core.writing.panel import Portion
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.point import Point
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.finished import is_finished
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
class Brief(Grounds):
    """`when` is "today" or "on Tuesday", `day` is "today's" or "Tuesday's"; both "" where no interview is known."""

    role: str
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
    def at_company(self) -> str:
        """The company as it stands inside a sentence; "" where it has no name."""
        return inside_sentence(self.company)

    @property
    def went_badly(self) -> bool:
        """By the candidate's own impression."""
        return _BAD.search(self.occasion.debrief.impression) is not None

    @property
    def went_well(self) -> bool:
        """By the candidate's own impression."""
        return not self.went_badly and _GOOD.search(self.occasion.debrief.impression) is not None


def brief_of(proposal: Proposal, case: Case, *, now: datetime, seed: str, lexicon: Lexicon | None = None) -> Brief:
    """The brief for one proposal."""
    grounds = grounds_of(proposal, case, now=now, seed=seed, lexicon=lexicon)
    occasion, share, debrief = grounds.occasion, grounds.open_share, grounds.told
    listener, names, hushed = grounds.listener, grounds.names, grounds.hushed
    return Brief(
        **{field.name: getattr(grounds, field.name) for field in fields(Grounds)},
        role=role_named(occasion.application.role if occasion.application else "", names),
        when=day_said(occasion.met_on, occasion.today, occasion.country) if occasion.met_on else "",
        day=days_conversation(occasion.met_on, occasion.today) if occasion.met_on else "",
        points=_points(share.own, listener, names, hushed),
        repeated=_points(share.repeated, listener, names, hushed),
        excited=exciting(debrief.excited_by, listener, names=names),
        shared_fit=not share.first_for_fit,
        added=own_addition(debrief.to_add, listener, names=names) if share.adds else None,
        struck=_struck(share, debrief, listener, names, hushed),
        asked=_asked(share, listener, names),
        pledges=tuple(
            dict.fromkeys(
                pledge_of(commitment, listener, names)
                for commitment in still_owed(owed(occasion, proposal), occasion.met_on, occasion.today)
            )
        ),
    )


def _points(
    highlights: Iterable[Highlight], listener: Listener, names: frozenset[str], hushed: tuple[str, ...]
) -> tuple[Point, ...]:
    found = (point_of(highlight, listener, names=names, hushed=hushed) for highlight in highlights)
    points = dict.fromkeys(point for point in found if point and is_finished(point.in_words))
    bare: set[str] = set()
    kept = []
    for point in points:
        topic = point.topic.casefold()
        if point.detail is None and topic in bare:
            continue
        bare.add(topic)
        kept.append(point)
    return tuple(kept)


def _struck(
    share: Portion, debrief: Debrief, listener: Listener, names: frozenset[str], hushed: tuple[str, ...]
) -> str:
    return impression_of(debrief.struck, listener, names=names, hushed=hushed) if share.first_struck else ""


def _asked(share: Portion, listener: Listener, names: frozenset[str]) -> tuple[Asked, ...]:
    found = (asked_of(question, listener, names=names) for question in share.questions)
    return tuple(asked for asked in found if asked)
