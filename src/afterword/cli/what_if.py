"""The what-if of `afterword why --if`: the guard's word and the moved plan, told or as JSON; nothing is kept."""

from collections.abc import Iterator
from datetime import datetime, time

import click

from afterword.cli.log import CHANNELS, local
from afterword.cli.pick import the_one
from afterword.cli.reasons import reason_fact, reason_lines
from afterword.cli.show import show, when
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.planning.what_if import FARTHEST, Moved, WhatIf, likely_reader, noon, what_if
from afterword.core.planning.what_if_said import imagined, told
from afterword.store.models import Application
from afterword.store.read.people import people_at


def tell_what_if(row: Application, case: Case, *, now: datetime, as_json: bool, **said: object) -> None:
    """Judge what is imagined, and tell it."""
    zone = row.employer.tz or row.employer.candidate.tz or None
    meant = proposal_of(row, case, now=now, **said)
    at = moment_of(row, meant, case, said["moment"], now)
    answer = what_if(meant, case, at=at, now=now)
    show(fact(row, answer), lines(row, case, answer, zone=zone, now=now), json_wanted=as_json)


def proposal_of(row: Application, case: Case, *, now: datetime, **said: object) -> Proposal:
    """The touch that is imagined: where nothing else is said, it asks about the next steps whom the plan means."""
    purpose = purpose_of(str(said["purpose"] or "inquiry"))
    here = str(row.pk)
    if said["person"]:
        people: tuple[str, ...] = (str(the_one(people_at(row), str(said["person"]), what="person").pk),)
    else:
        people = likely_reader(case, here, purpose, now)
    return Proposal(purpose=purpose, channel=Channel(CHANNELS[str(said["medium"])]), people=people, application=here)


def purpose_of(word: str) -> Purpose:
    """What it would be about."""
    if word not in list(OUTGOING_PURPOSES):
        raise click.UsageError(f"--about {word}: there are {', '.join(OUTGOING_PURPOSES)}.")
    return Purpose(word)


def moment_of(row: Application, meant: Proposal, case: Case, typed: object, now: datetime) -> datetime:
    """When it would be: now; the person's own time; or, for a day alone, noon on the clock of whom it goes to."""
    if not isinstance(typed, datetime):
        return now
    a_day = typed.time() == time()
    at = noon(typed.date(), meant, case, now) if a_day else local(typed, row.employer.candidate) or now
    if at < now:
        raise click.UsageError("That is over. Write it down instead, and it counts: afterword log")
    if at > now + FARTHEST:
        raise click.UsageError("That is more than a year ahead. Nobody can say what holds then.")
    return at


def lines(row: Application, case: Case, answer: WhatIf, *, zone: str | None, now: datetime) -> Iterator[str]:
    """What is imagined, the guard's word with its reasons, and what would move."""
    verdict = answer.explanation.verdict
    yield f"{row}"
    yield f"  {imagined(answer.proposal, case)}, {when(answer.at, zone)}: {word_of(verdict, zone)}"
    yield from reason_lines(answer.explanation.parts, now=answer.at)
    if not answer.moved:
        yield "  Nothing in the plan would move."
        return
    yield "  In the plan:" if verdict.word is Word.GO else "  If you did so all the same:"
    for each in answer.moved:
        yield f"    {told(each, case, lambda moment: say(moment, zone, now), here=str(row.pk))}"


def word_of(verdict: Verdict, zone: str | None) -> str:
    """The guard's word in a few of ours."""
    if verdict.word is Word.GO:
        return "that would be fine."
    if verdict.word is Word.STOP:
        return "better not."
    return f"not yet. Wait until {when(verdict.until, zone)}." if verdict.until else "not now."


def say(moment: datetime, zone: str | None, now: datetime) -> str:
    """A moment of the plan; what may be done already is now."""
    return "now" if moment <= now else when(moment, zone)


def fact(row: Application, answer: WhatIf) -> dict[str, object]:
    """The same as JSON."""
    meant, verdict = answer.proposal, answer.explanation.verdict
    return {
        "application": row.pk,
        "employer": row.employer.name,
        "role": row.role,
        "if": {"channel": meant.channel, "purpose": meant.purpose, "people": list(meant.people), "at": answer.at},
        "verdict": verdict.word,
        "until": verdict.until,
        "reasons": list(map(reason_fact, answer.explanation.parts)),
        "moved": [moved_fact(each) for each in answer.moved],
    }


def moved_fact(each: Moved) -> dict[str, object]:
    """One step that would not be what it is."""
    return {
        "what": each.what,
        "purpose": each.purpose,
        "application": each.application,
        "people": list(each.people),
        "instead_of": list(each.instead_of),
        "before": each.before,
        "after": each.after,
    }
