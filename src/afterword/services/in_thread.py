"""Put a message into the thread of the mail that it follows: its subject as it is written, its headers at approval."""

from dataclasses import replace
from typing import Any

from afterword.core.facts.words import Channel, Purpose
from afterword.core.thread import Letter, answer_subject, followed
from afterword.core.writing.draft import Draft
from afterword.store.models import Outgoing
from afterword.store.read.letters import letters_with


def letter_before(message: Outgoing) -> Letter | None:
    """The mail that it follows, if it follows one."""
    if message.channel != Channel.EMAIL:
        return None
    return followed(Purpose(message.purpose), letters_with(message))


def in_its_thread(draft: Draft, message: Outgoing) -> Draft:
    """The draft under the subject of its thread; under its own where it begins one."""
    letter = letter_before(message)
    subject = answer_subject(letter) if letter else None
    return replace(draft, subject=subject) if subject else draft


def thread_columns(message: Outgoing) -> dict[str, Any]:
    """What the row keeps of the thread."""
    letter = letter_before(message)
    if letter is None:
        return {"in_reply_to": "", "references": []}
    return {"in_reply_to": letter.message_id, "references": list(letter.thread)}
