"""A mail's bytes into what somebody sees who opens it; whatever the bytes are, in bounded time and without an error."""

from typing import Final

from afterword.adapters.mail.reading import forwarded, report
from afterword.adapters.mail.reading.bounds import LARGEST_MAIL, LONGEST_TEXT
from afterword.adapters.mail.reading.head import first_line, head_of, plain_lines
from afterword.adapters.mail.reading.parts import Part, Reader
from afterword.adapters.mail.reading.shown import REPORT, TOO_LONG, Gathered
from afterword.adapters.mail.reading.told_report import Told, is_report, told_in_words
from afterword.core.facts.mail import Head, Mail, Undelivered

TOO_LARGE: Final = (
    f"This mail is larger than {LARGEST_MAIL // 1_000_000} MB; what stands behind that was not looked at."
)


def read_mail(raw: bytes) -> Mail:
    """The mail; what could not be read or was too much is left out, and `cut` says so."""
    plain = plain_lines(raw[:LARGEST_MAIL])
    reader = Reader(plain)
    whole = reader.part(first_line(plain), len(plain))
    gathered = Gathered(cut=reader.cut)
    if len(raw) > LARGEST_MAIL:
        gathered.cut[TOO_LARGE] = None
    return _mail(whole, gathered)


def _mail(whole: Part, gathered: Gathered) -> Mail:
    """One mail, and the mails within it; what may be looked at in all is counted together."""
    head, own = head_of(whole.headers), Gathered(left=gathered.left, cut=gathered.cut)
    text = own.text(whole)
    gathered.left = own.left
    inner = tuple(_mail(one, gathered) for one in own.carried)
    undelivered, about = _report(whole, head, text)
    if not undelivered and inner and is_report(head, text):
        undelivered, about = inner[0].undelivered, inner[0].about  # a report that another server passed on
    if not undelivered:
        text = "\n\n".join(one for one in (text, *map(forwarded.as_text, inner)) if one)
    if len(text) > LONGEST_TEXT:
        gathered.cut[TOO_LONG] = None
    return Mail(
        head=head,
        text=text[:LONGEST_TEXT],
        calendars=tuple(own.calendars),
        attachments=tuple(own.attachments),
        forwarded=() if undelivered else inner,
        undelivered=undelivered,
        about=about,
        cut=tuple(gathered.cut),
    )


def _report(whole: Part, head: Head, text: str) -> tuple[tuple[Undelivered, ...], str]:
    """Who was not reached and with which mail: by the part made for machines, else by the words."""
    told = Told(report.undelivered(whole), report.about(whole))
    if not told.readers and (report.names_nobody(whole) or not report.has_status(whole)):
        failed, to = whole.headers.first("x-failed-recipients")[:10_000], report.written_to(whole)
        told = told_in_words(head, text, failed, to=to, surely=report.names_nobody(whole))
    is_report = whole.kind == REPORT or bool(told.readers)
    about = (report.about(whole) if is_report else "") or told.about
    fallback = next(iter((*head.in_reply_to, *head.references[-1:])), "") if is_report else ""
    return told.readers, about or fallback
