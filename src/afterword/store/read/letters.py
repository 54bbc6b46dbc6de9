"""The mails between the candidate and one reader about one application, as far as their Message-IDs are known."""

from afterword.core.facts.words import Channel
from afterword.core.lifecycle import COUNTS_AS_TOUCH
from afterword.core.thread import Letter
from afterword.store.models import Outgoing, Touch

KEEPS_ITS_ID = ("smtp", "drafts")
"""By the other roads the person's own program gives it another Message-ID, which only the mailbox can tell."""


def letters_with(message: Outgoing) -> tuple[Letter, ...]:
    """What was written between them before this message, by people: what left from here, and what was seen."""
    lines = Touch.objects.filter(
        application=message.application_id, people=message.person_id, channel=Channel.EMAIL, human=True
    ).exclude(outgoing=message.pk)
    seen = [line for line in lines.select_related("outgoing", "mail") if line.mail or line.outgoing]
    return tuple(letter for letter in map(letter_of, seen) if letter.message_id)


def letter_of(line: Touch) -> Letter:
    """One line of the ledger as a mail; the Message-ID that was seen in the mailbox counts before our own."""
    ours = line.outgoing if line.outgoing and went_as_it_was(line.outgoing) else None
    seen = line.mail
    return Letter(
        message_id=seen.message_id if seen else ours.message_id if ours else "",
        at=line.at,
        subject=(line.outgoing.subject if line.outgoing else seen.subject if seen else ""),
        references=tuple(ours.references) if ours else (),
    )


def went_as_it_was(message: Outgoing) -> bool:
    """Whether it left under the Message-ID that it has here."""
    return message.road in KEEPS_ITS_ID and message.state in COUNTS_AS_TOUCH
