"""From a message's row to the mail that leaves."""

from datetime import datetime

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.words import Channel
from afterword.core.ports.sender import OutgoingMail
from afterword.core.writing.language import language_of
from afterword.services.copies import copies_of
from afterword.services.errors import NotReady, Problem
from afterword.store.models import Outgoing
from afterword.store.read.candidates import mail_account_of

IS_A_LETTER = "This one is a letter: hand it in, or send it by e-mail instead."
NO_ID_YET = "<not-yet@message.invalid>"


def sender_address(message: Outgoing) -> str:
    """The address it leaves from: the mail account's, else the candidate's own; "" where none is known."""
    candidate = message.application.employer.candidate
    account = mail_account_of(candidate)
    return account.sender_address if account is not None else candidate.email


def outgoing_mail(message: Outgoing, *, now: datetime) -> OutgoingMail:
    """The mail, dated now; raise Problem where the reader's address is missing, NotReady for a letter."""
    if message.channel == Channel.LETTER:
        raise NotReady(IS_A_LETTER)
    candidate = message.application.employer.candidate
    account = mail_account_of(candidate)
    if not message.person.email:
        raise Problem(f"{message.person.name or 'This person'} has no e-mail address yet. Add it first.", field="email")
    return OutgoingMail(
        message_id=message.message_id or NO_ID_YET,
        date=now,
        sender_name=(account.sender_name if account is not None else "") or candidate.name,
        sender_address=sender_address(message),
        to=(Correspondent(message.person.name, message.person.email),),
        cc=tuple(Correspondent(person.name, person.email) for person in copies_of(message)),
        subject=message.subject,
        body=message.body,
        lang=language_of(message.body, message.composed_body),
        in_reply_to=message.in_reply_to or None,
        references=tuple(message.references),
    )
