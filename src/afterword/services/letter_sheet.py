"""From a letter's row to what stands on its paper and its envelope."""

from datetime import datetime

from afterword.core.facts.words import Channel, Delivery
from afterword.core.planning.hand_in import HandIn
from afterword.core.ports.printer import Paper, PrintedLetter, paper_in
from afterword.core.worktime import day_of
from afterword.core.writing.language import language_of
from afterword.core.writing.on_paper import dated, parts_of
from afterword.services.errors import NotReady
from afterword.store.models import Interview, Outgoing

NO_LETTER = "This one is no letter. Write it as one first."
MOST_LINES = 8


def letter_sheet(message: Outgoing, plan: HandIn, *, now: datetime) -> PrintedLetter:
    """Dated the day on which it is to be handed in, theirs; raise NotReady for what is no letter."""
    if message.channel != Channel.LETTER:
        raise NotReady(NO_LETTER)
    lang = language_of(message.body, message.composed_body)
    text, closing, name = parts_of(message.body)
    employer = message.application.employer
    day = day_of(message.sent_at or plan.opens or now, plan.question.place)
    return PrintedLetter(
        dated=dated(day, employer.country, lang),
        text=text,
        closing=closing,
        name=name,
        sender=employer.candidate.name,
        address=address_of(message),
        by_hand=(message.delivery or plan.way) != Delivery.POSTED,
        lang=lang,
    )


def address_of(message: Outgoing) -> tuple[str, ...]:
    """Reader, company, street: what was typed for the company, else the place of the interview."""
    street = street_of(message).splitlines()
    lines = [str(message.person), str(message.application.employer), *(line.strip() for line in street)]
    return tuple(dict.fromkeys(line for line in lines if line))[:MOST_LINES]


def street_of(message: Outgoing) -> str:
    """Where the company is, as lines of an address."""
    return message.application.employer.street or place_of(message.interview)


def place_of(interview: Interview | None) -> str:
    """The interview's place, its parts each on a line; a link is no address."""
    place = interview.place if interview and interview.format == "onsite" else ""
    return "" if "://" in place else "\n".join(part.strip() for part in place.split(",") if part.strip())


def usual_paper(message: Outgoing) -> Paper:
    """The paper of the country in which the company is."""
    return paper_in(message.application.employer.country)
