"""From a letter's row to what stands on its paper and its envelope."""

from datetime import datetime

from afterword.core.facts.words import Channel, Delivery
from afterword.core.lifecycle import State
from afterword.core.planning.hand_in import HandIn
from afterword.core.ports.printer import Paper, PrintedLetter, paper_in
from afterword.core.worktime import day_of
from afterword.core.writing.language import language_of
from afterword.core.writing.on_paper import by_hand_in, dated, parts_of
from afterword.services.errors import NotReady
from afterword.store.models import Interview, Outgoing

NO_LETTER = "This one is no letter. Write it as one first."
MOST_LINES = 8


def letter_sheet(message: Outgoing, plan: HandIn, *, now: datetime) -> PrintedLetter:
    """Dated the day for which it was approved, theirs, else that on which it can be handed in.

    Raise NotReady for what is no letter.
    """
    if message.channel != Channel.LETTER:
        raise NotReady(NO_LETTER)
    lang = language_of(message.body, message.composed_body)
    text, closing, name = parts_of(message.body)
    employer = message.application.employer
    day = day_of(date_of(message) or plan.opens or now, plan.question.place)
    return PrintedLetter(
        dated=dated(day, employer.country, lang),
        text=text,
        closing=closing,
        name=name,
        sender=employer.candidate.name,
        address=address_of(message),
        by_hand=(message.delivery or plan.way) != Delivery.POSTED,
        lang=lang,
        says_by_hand=by_hand_in(lang),
    )


def date_of(message: Outgoing) -> datetime | None:
    """The moment whose date an approved letter bears: its "yesterday" was put for that one."""
    return None if message.state == State.DRAFT else message.approved_for


def address_of(message: Outgoing) -> tuple[str, ...]:
    """Reader, company, street: what was typed for the company, else the place of the interview."""
    street = street_of(message).splitlines()
    lines = [str(message.person), str(message.application.employer), *(line.strip() for line in street)]
    return tuple(dict.fromkeys(line for line in lines if line))[:MOST_LINES]


def street_of(message: Outgoing) -> str:
    """Where the company is, as lines of an address."""
    return message.application.employer.street or place_of(message.interview)


def place_of(interview: Interview | None) -> str:
    """The interview's place as lines: the town with what follows it on the last one. A link is no address."""
    place = interview.place if interview and interview.format in ("onsite", "unsaid") else ""
    parts = [] if "://" in place else [part.strip() for part in place.split(",") if part.strip()]
    alone = 1 if len(parts) < 4 else len(parts) - 2
    return "\n".join([*parts[:alone], ", ".join(parts[alone:])]).strip()


def usual_paper(message: Outgoing) -> Paper:
    """The paper of the country in which the company is."""
    return paper_in(message.application.employer.country)
