"""`afterword today`: what needs the person now, what waits, and until when."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.show import as_json, plainly, show, when
from afterword.cli.start import open_store
from afterword.cli.why import name_of

if TYPE_CHECKING:
    from afterword.services.letter_plan import LetterHours
    from afterword.store.read.overview import ApplicationView
    from afterword.store.read.today import TodayView

NEEDS = {
    "returned": "It did not arrive: correct the address",
    "offers": "Answer their offer",
    "missed": "Say sorry: you missed it",
    "suggested": "Say what it means",
    "unanswered": "Answer",
    "asked": "Say whose mail this is",
    "debriefs": "Note what was said",
    "thanks_due": "Write the thank-yous",
    "drafts": "Read and send",
    "approved": "Approved, not yet sent",
    "to_confirm": "Say whether it left",
    "unsure": "Find out whether it arrived",
    "failed": "It could not be sent",
    "stopped": "Held: it needs your word",
}
WAITS = {"waiting": "Waits", "upcoming": "Coming up", "gone": "Has left"}


@click.command()
@as_json
@plainly
def today(*, as_json: bool) -> None:
    """Say what needs you now, what waits, and until when."""
    candidate = open_store()
    from afterword import wiring
    from afterword.services.letter_plan import hours_of
    from afterword.store.read.overview import overview
    from afterword.store.read.today import today as today_of

    now = wiring.clock()
    view, applications = today_of(candidate, now=now), overview(candidate, now=now)
    facts: dict[str, object] = {name: [fact(row) for row in getattr(view, name)] for name in (*NEEDS, *WAITS)}
    facts["next"] = [next_fact(one) for one in applications if one.step is not None]
    told = [next_line(one, candidate.tz) for one in applications if one.step is not None]
    due = any(is_due(one, now) for one in applications)
    letters = hours_of((*view.drafts, *view.approved, *view.stopped, *view.waiting), now=now)
    facts["letters"] = [letter_fact(one) for one in letters.values()]
    told += [letter_line(one) for one in letters.values()]
    show(facts, [*lines(view, candidate.tz, due=due), *told], json_wanted=as_json)


def is_due(view: "ApplicationView", now: datetime) -> bool:
    """Whether its next step may be done now."""
    step = view.step
    return step is not None and step.purpose != "rest" and step.earliest is not None and step.earliest <= now


def next_fact(view: "ApplicationView") -> dict[str, object]:
    """The next step of one application as JSON."""
    step = view.step
    purpose, earliest = (step.purpose, step.earliest) if step else (None, None)
    return {"application": view.application.pk, "says": str(view.application), "purpose": purpose, "earliest": earliest}


def next_line(view: "ApplicationView", zone: str) -> str:
    """The next step of one application in a sentence."""
    step = view.step
    what = name_of(step) if step else ""
    there = view.application.employer.tz or zone or None
    return f"Next at {view.application}: {what}, {when(step.earliest if step else None, there)}"


def letter_fact(letter: "LetterHours") -> dict[str, object]:
    """An open letter as JSON: until when it can be handed in, and the planned hour once it is over."""
    return {"message": letter.message.pk, "says": str(letter.message), "by": letter.by, "missed": letter.missed}


def letter_line(letter: "LetterHours") -> str:
    """An open letter in a sentence."""
    there = letter.message.application.employer.tz or None
    if letter.missed:
        return f"The letter of {letter.message} is late: it was due by {when(letter.missed, there)}. Send an e-mail."
    return f"The letter of {letter.message}: hand it in by {when(letter.by, there)}"


def lines(view: "TodayView", zone: str, *, due: bool) -> Iterable[str]:
    """What needs the person first, then what waits; `due`: a next step may be done now."""
    needs = list(listed(view, NEEDS, zone))
    yield from needs or ([] if due else ["Nothing needs you now."])
    yield from listed(view, WAITS, zone)


def listed(view: "TodayView", names: dict[str, str], zone: str) -> Iterator[str]:
    """One line a row, each list under its own words."""
    for name, says in names.items():
        for row in getattr(view, name):
            told = "Read" if name == "unanswered" and not row.asks else says
            yield f"{told}: {in_words(row, zone)}{until(row, zone)}"


def in_words(row: object, zone: str) -> str:
    """A row in words; what has a time of its own, by the clock of the company or the one it was arranged by."""
    from afterword.core.reading.effect import ASKS, Suggested
    from afterword.store.models import Application, Interview, Reading, SeenMail, Touch

    if isinstance(row, Application):
        return f"{row}, by {row.answer_by}"

    if isinstance(row, Reading):
        asked = " ".join(ASKS[Suggested(one)] for one in row.suggested)
        return f"{row.touch.employer}, {when(row.touch.at, row.touch.employer.tz or zone or None)}. {asked}"
    if isinstance(row, SeenMail):
        return f"{row} from {row.sender}, {when(row.at, zone or None)}"
    if isinstance(row, Interview):
        return f"{row.application}, {when(row.start, row.tz or row.application.employer.tz or zone or None)}"
    if isinstance(row, Touch):
        return f"{row.employer}, {row.channel}, {when(row.at, row.employer.tz or zone or None)}"
    return str(row)


def until(row: object, zone: str) -> str:
    """The time a row waits for, where it has one, by the company's clock."""
    from afterword.store.models import Outgoing

    moment = getattr(row, "wait_until", None)
    there = row.application.employer.tz if moment and isinstance(row, Outgoing) else ""
    return f" (until {when(moment, there or zone or None)})" if moment else ""


def fact(row: object) -> dict[str, object]:
    """A row as JSON: its number, its words, and the time it waits for."""
    kind = type(row).__name__.lower()
    until = getattr(row, "wait_until", None) or getattr(row, "answer_by", None)
    return {kind: getattr(row, "pk", None), "says": str(row), "until": until}


COMMANDS = {"today": today}
