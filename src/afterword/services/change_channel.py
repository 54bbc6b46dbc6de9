"""Make a thank-you a letter, or a letter an e-mail again; what was typed for the one is kept while it is the other."""

from datetime import datetime

from afterword.core.facts.words import Channel
from afterword.services.errors import NotReady
from afterword.services.letter_plan import letter_plan, may_be_a_letter
from afterword.services.recompose import reword
from afterword.services.revise_message import as_draft
from afterword.services.saving import saving
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of
from afterword.store.write.lock import ledger_locked

TEXT = ("subject", "body", "composed_subject", "composed_body")
BY_MAIL_ONLY = "Only a thank-you to somebody at the company goes as a letter; this one goes by e-mail."


@saving
def write_as_letter(message: Outgoing, *, now: datetime) -> Outgoing:
    """A draft in a letter's words; raise NotReady, with the reason, where a letter cannot be in time."""
    with ledger_locked(message.application.employer_id):
        if not may_be_a_letter(message):
            raise NotReady(BY_MAIL_ONLY)
        if message.channel != Channel.LETTER:
            plan = letter_plan(message, now=now)
            if not plan.may:
                said = " ".join(reason.says for reason in plan.verdict.reasons)
                raise NotReady(said or "A letter cannot be handed in any more before they may decide; write an e-mail.")
        return changed(message, Channel.LETTER, since=now, now=now)


@saving
def write_as_email(message: Outgoing, *, now: datetime) -> Outgoing:
    """A draft in an e-mail's words again: those that the person typed before, if there were any."""
    with ledger_locked(message.application.employer_id):
        return changed(message, Channel.EMAIL, since=None, now=now)


def changed(message: Outgoing, channel: Channel, *, since: datetime | None, now: datetime) -> Outgoing:
    """The message on that channel; our own wording is put anew, the person's comes back as it was."""
    kept = as_draft(message)
    if kept.channel == channel:
        return kept
    other, kept.laid_aside = kept.laid_aside, {name: getattr(kept, name) for name in TEXT}
    for name in TEXT:
        setattr(kept, name, other.get(name, ""))
    kept.channel, kept.letter_since, kept.delivery = channel, since, ""
    kept.version += 1
    kept.save(update_fields=[*TEXT, "channel", "letter_since", "delivery", "laid_aside", "version"])
    if (kept.subject, kept.body) == (kept.composed_subject, kept.composed_body):
        reword(kept, case_of(kept.application, now=now), now=now)
    return kept
