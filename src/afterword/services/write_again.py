"""Write a thank-you that came back once more, for the address as it is now: nobody has read it, so it is the first."""

from datetime import datetime

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Purpose
from afterword.services.errors import NotReady
from afterword.services.saving import saving
from afterword.services.text_of import proposal_of
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of
from afterword.store.read.messages import message_of, once_more
from afterword.store.read.returned import has_come_back
from afterword.store.write.lock import ledger_locked

CANNOT = (
    "A thank-you is written once more where it came back, the address has been corrected since, and there is still "
    "time for thanks."
)
SAME = ("subject", "body", "composed_subject", "composed_body", "channel", "seed", "voice", "covers", "version")


@saving
def write_again(message: Outgoing, *, now: datetime) -> Outgoing:
    """The same note as a draft, to be read and approved again; the one that is there, where it was pressed before.

    Raise NotReady for what did not come back, or may not go to that reader any more.
    """
    with ledger_locked(message.application.employer_id):
        kept = message_of(message.application.employer.candidate, message.pk)
        there = once_more(kept)
        if there is not None:
            return there
        if not may_be_written_again(kept, now=now):
            raise NotReady(CANNOT)
        return Outgoing.objects.create(
            application=kept.application,
            interview=kept.interview,
            person=kept.person,
            purpose=Purpose.THANKS,
            once_more=True,
            created_at=now,
            **{name: getattr(kept, name) for name in SAME},
        )


def may_be_written_again(message: Outgoing, *, now: datetime) -> bool:
    """Whether this very note came back, can reach its reader by now, and nothing else has thanked them since.

    Once: what was written again and came back too wants a person who asks whether the address is right at all.
    """
    mended = bool(message.person.email) and not message.person.bounces
    is_first = message.purpose == Purpose.THANKS and message.interview_id is not None and not message.once_more
    if not (mended and is_first and has_come_back(message, now=now)) or once_more(message) is not None:
        return False
    return judge(proposal_of(message), case_of(message.application, now=now), now).word is not Word.STOP
