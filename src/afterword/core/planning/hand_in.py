"""The plan by which a hand-written letter is in time: whether, from when on, until when, and what to do instead."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from afterword.core.etiquette.desk import arrives, decision_day, no_desk
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.question import Question, question_of
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.interview import Interview
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Delivery, Purpose
from afterword.core.worktime import ONE_DAY, Place, at_hour, is_working_day

PURPOSES = frozenset({Purpose.THANKS})
"""Ours: what asks or answers needs an answer back at once, and so an e-mail."""
TRAVEL = timedelta(minutes=60)
"""Ours: how long the way there takes, until the person says."""
BEFORE_CLOSING = timedelta(hours=1)
"""Ours: what is handed in later lies at the desk over night."""
MOST_DAYS = 31
"""No thank-you waits longer, whatever day they named."""


class Window(NamedTuple):
    """From when until when the desk can be reached on one day."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """Moments are on the reader's clock, days of the reader's calendar.

    `way`: how it can still travel; None where it cannot be in time any more, and an e-mail can. `verdict`: the guard's
    word at `opens`, the first moment at which it can be handed in (or posted), or where there is none, now. `by`: the
    last such moment that is still good; after it an e-mail is better, which may leave at `email_at` (None: the guard
    would stop it). `decision`: they may decide from that day on. `best_by`: until then a thank-you is at its best.
    """

    way: Delivery | None
    verdict: Verdict
    opens: datetime | None
    by: datetime | None
    email_at: datetime | None
    decision: date
    last_day: date | None
    best_by: datetime | None
    there_on: date
    """Where it was posted at `opens`, else now."""
    travel: timedelta
    question: Question

    @property
    def may(self) -> bool:
        """Whether it can be in time, and nothing else stops it."""
        return self.way is not None and self.verdict.word is not Word.STOP

    @property
    def leave_by(self) -> datetime | None:
        """When to set off at the latest."""
        return self.by - self.travel if self.by and self.way is Delivery.HANDED else None


def hand_in(
    proposal: Proposal,
    case: Case,
    now: datetime,
    *,
    since: datetime | None = None,
    travel: timedelta = TRAVEL,
) -> HandIn:
    """The plan for a letter with these words to this reader, as things stand now.

    `since`: when the person chose the letter. A decision day that nobody named is counted from then on, so that the
    hour of the e-mail does not move on with every day that passes.
    """
    letter = replace(proposal, channel=Channel.LETTER, delivery=None)
    question = question_of(letter, case, _start(letter, case, now))
    decision = decision_day(question_of(letter, case, _counted_from(question, since)))
    way, opens, by = _way(question, decision, travel)
    return HandIn(
        way=way,
        verdict=judge(replace(letter, delivery=way or Delivery.HANDED), case, opens or now),
        opens=opens,
        by=by,
        email_at=_email_at(proposal, case, by or now),
        decision=decision,
        last_day=_last_working_day(decision, question.place, question.today),
        best_by=_best_by(question),
        there_on=arrives(question, opens.date() if opens and way is Delivery.POSTED else question.today),
        travel=travel,
        question=question,
    )


def missed(proposal: Proposal, case: Case, now: datetime, *, since: datetime, travel: timedelta) -> datetime | None:
    """The hour by which it was to be handed in, as the plan stood when the letter was chosen; None before that hour."""
    planned = hand_in(proposal, case, since, since=since, travel=travel)
    return planned.by if planned.by and planned.by <= now else None


def _start(letter: Proposal, case: Case, now: datetime) -> datetime:
    """Now, or when the interview is over."""
    interview = question_of(letter, case, now).interview()
    return max(now, interview.over_at).astimezone(UTC) if interview else now.astimezone(UTC)


def _counted_from(question: Question, since: datetime | None) -> datetime:
    """When the letter was chosen, or when the interview was over, if that was later."""
    interview = question.interview()
    chosen = since or question.at
    return min(question.at, max(chosen, interview.over_at) if interview else chosen)


def _way(
    question: Question, decision: date, travel: timedelta
) -> tuple[Delivery | None, datetime | None, datetime | None]:
    """How it can travel, from when on and until when."""
    windows = () if no_desk(question.interview()) else tuple(_windows(question, decision, travel))
    if windows:
        return Delivery.HANDED, windows[0].opens, _last_good(windows, _best_by(question))
    posting = _posting(question, decision)
    return (Delivery.POSTED, *posting) if posting else (None, None, None)


def _best_by(question: Question) -> datetime | None:
    """The end of the hours in which a thank-you is best, theirs."""
    interview: Interview | None = question.interview()
    if interview is None:
        return None
    hours = question.profile.thanks_best_within_hours.value
    return (interview.over_at.astimezone(UTC) + timedelta(hours=hours)).astimezone(question.place.zone)


def _windows(question: Question, decision: date, travel: timedelta) -> Iterator[Window]:
    """Each working day before the decision on which the desk can still be reached."""
    arriving = (question.at + travel).astimezone(question.place.zone)
    for n in range(MOST_DAYS):
        day = question.today + n * ONE_DAY
        if day >= decision:
            return
        closes = at_hour(day, question.profile.office_closes.value, question.place) - BEFORE_CLOSING
        opens = max(at_hour(day, question.profile.office_opens.value, question.place), arriving)
        if opens <= closes and is_working_day(day, question.place):
            yield Window(opens, closes)


def _last_good(windows: tuple[Window, ...], best_by: datetime | None) -> datetime:
    """The end of the last one within the best hours, and not beyond them; of the first one where none is."""
    good = [min(one.closes, best_by) for one in windows if best_by and one.opens <= best_by]
    return good[-1] if good else windows[0].closes


def _posting(question: Question, decision: date) -> Window | None:
    """Posted today, or tomorrow where the day's work is over, if it arrives before the decision."""
    here, hour = question.here, question.profile.office_closes.value
    closes = at_hour(question.today, hour, question.place)
    if here > closes:
        here = closes = at_hour(question.today + ONE_DAY, hour, question.place)
    return Window(here, closes) if arrives(question, closes.date()) < decision else None


def _email_at(proposal: Proposal, case: Case, after: datetime) -> datetime | None:
    """The first moment from then on at which the guard lets the e-mail go; None where it would not."""
    verdict = judge(replace(proposal, channel=Channel.EMAIL, delivery=None), case, after)
    if verdict.word is Word.GO:
        return after.astimezone(UTC)
    return verdict.until if verdict.word is Word.WAIT else None


def _last_working_day(decision: date, place: Place, start: date) -> date | None:
    """The last working day before the decision, from that day on; None where there is none."""
    before = (decision - n * ONE_DAY for n in range(1, MOST_DAYS))
    return next((day for day in before if start <= day and is_working_day(day, place)), None)
