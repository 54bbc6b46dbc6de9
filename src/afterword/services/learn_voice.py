"""What a candidate's own mails show of their voice; it is found and told, and nothing of the mails is kept."""

import re
from collections.abc import Sequence

from afterword.core.writing.voice_of import MOST_MAILS, Learned, voice_of
from afterword.services.errors import Problem
from afterword.services.look import ReadMail
from afterword.services.take_given import MailsIn
from afterword.store.models import Candidate

LARGEST_MAIL = 2_000_000
"""Bytes of one mail; what lies behind them is an attachment."""
NOTHING = "Nothing arrived. Paste a mail that you wrote yourself, or choose a file with one."
_FIRST = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:From |[A-Za-z][A-Za-z-]{1,40}:[ \t]*\S)")
_FROM = re.compile(rb"^from:", re.IGNORECASE | re.MULTILINE)


def learn_voice(
    candidate: Candidate, sources: Sequence[bytes], *, read_mail: ReadMail, mails_in: MailsIn
) -> tuple[Learned, ...]:
    """By field what most of them show; each source is a mail as a file, or its words alone. Raise Problem for none."""
    given = [source for source in sources if source.strip()]
    if not given:
        raise Problem(NOTHING, field="mails")
    texts = [text for source in given for text in words_in(source, read_mail, mails_in)]
    return voice_of(texts[:MOST_MAILS], name=candidate.name)


def words_in(source: bytes, read_mail: ReadMail, mails_in: MailsIn) -> list[str]:
    """The words of the mails in a file; what has no head is taken as it is."""
    head = source.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if not _FIRST.match(head) or not _FROM.search(head):
        return [source[:LARGEST_MAIL].decode("utf-8-sig", "replace")]
    found = []
    for one in mails_in(source):
        found.append(read_mail(one[:LARGEST_MAIL]).text)
        if len(found) == MOST_MAILS:
            break
    return found
