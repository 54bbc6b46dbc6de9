"""What a head alone says of the kind: reports, automatic answers, calendars, and who sends."""

import re
from datetime import UTC, datetime
from typing import Final

from afterword.core.facts.mail import Mail, Mark
from afterword.core.facts.mail_address import nobody_reads
from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import Purpose
from afterword.core.reading.absence.absence import absence_in
from afterword.core.reading.invite.robots import is_program, is_service, parts_of
from afterword.core.reading.kind.asks import asks_in
from afterword.core.reading.kind.studied import studied
from afterword.core.reading.kind.tongues.all import SCRIPTS, TONGUES
from afterword.core.reading.kind.weigh import Weights

_ANSWERED: Final = re.compile(
    r"\s*(?:re|aw|fwd?|wg|tr|sv|antw|odp|res|rv|ref|vs|回复|转发|返信)\s*(?:\[\d+\])?\s*[:：]",
    re.IGNORECASE,
)
SOME_DAY: Final = datetime(2026, 1, 14, 12, tzinfo=UTC)
"""Where a mail has no date and only whether something is said is asked, not for when: any working day does."""
FIRST, LAST = 1980, 2200
"""Between these years dates are looked for."""
_METHOD: Final = re.compile(rb"^METHOD:[ \t]*([A-Za-z]{1,20})", re.IGNORECASE | re.MULTILINE)
_CANCELLED: Final = re.compile(rb"^STATUS:[ \t]*CANCELLED", re.IGNORECASE | re.MULTILINE)
_AUTOMATIC: Final = re.compile(
    r"auto(?:matic|mated)?[- ]?(?:reply|response)|automatische antwort|réponse automatique|respuesta automática|"
    r"risposta automatica|automatisch antwoord|resposta automática|autosvar|automatyczna odpowiedź|自動返信|自动回复",
    re.IGNORECASE,
)
"""What a mailbox writes before a subject, whatever it answers: nobody need be away."""
_AWAY: Final = re.compile(
    r"out of (?:the )?office|abwesen|absence|absent|hors du bureau|fuera de la oficina|ausente|fuori sede|afwezig|"
    r"ausência|frånvaro|nieobecno|不在|vacation|on leave|away from|urlaub|congé|vacaciones|ferie|férias|vakantie|"
    r"semester|urlop|休暇|休假|sabbatical|no longer (?:work|with|at)|ooo\b",
    re.IGNORECASE,
)
_LIKELY, _PLAIN = 2.0, 3.0


def own_subject(mail: Mail) -> str:
    """The subject, where it is this mail's own: an answer repeats that of another."""
    subject = mail.head.subject[:300]
    return "" if _ANSWERED.match(subject) else subject


def is_robot(mail: Mail) -> bool:
    """Whether nobody reads what is sent back to it, or a service sends it."""
    sender = mail.head.sender
    if mail.head.marks & {Mark.AUTO_GENERATED, Mark.AUTO_REPLIED}:
        return True
    if sender is None:
        return False
    local, domain = parts_of(sender.address)
    return nobody_reads(sender.address) or is_program(local) or is_service(domain)


def is_crowd(mail: Mail) -> bool:
    """Whether it went to many."""
    return bool(mail.head.marks & {Mark.LIST, Mark.BULK})


def by_head(mail: Mail, weights: Weights, words: str) -> FoundKind | None:
    """The kind, where the head or a part made for machines settles it."""
    return _report(mail) or _automatic(mail, weights, words) or _calendar(mail, weights, words)


def _report(mail: Mail) -> FoundKind | None:
    if any(one.permanent for one in mail.undelivered):
        said = tuple(one.address for one in mail.undelivered if one.permanent)
        return FoundKind(kind=Purpose.BOUNCE, sure=1.0, evidence=said[:3])
    if mail.undelivered:
        return FoundKind(kind=Purpose.OTHER, sure=0.95, evidence=(mail.undelivered[0].address,))
    return None


def _automatic(mail: Mail, weights: Weights, words: str) -> FoundKind | None:
    """An automatic answer is an absence or a receipt where its subject or words say so; else all of it is weighed."""
    subject, by_mark = mail.head.subject[:300], Mark.AUTO_REPLIED in mail.head.marks
    away, automatic = _AWAY.search(subject), _AUTOMATIC.search(subject)
    said = weights.of(Purpose.ABSENCE)
    if not by_mark and not ((away or automatic) and said >= _LIKELY):
        return None
    receipt = weights.of(Purpose.ACKNOWLEDGEMENT)
    if away or said >= max(_PLAIN, receipt) or (said < _PLAIN and tells_of_absence(mail, words)):
        shown = weights.evidence(Purpose.ABSENCE) or (subject or "Auto-Submitted: auto-replied",)
        return FoundKind(kind=Purpose.ABSENCE, sure=1.0 if away or said else 0.8, evidence=shown)
    if by_mark and not receipt and not _is_understood(words):
        return FoundKind(kind=Purpose.ABSENCE, sure=0.8, evidence=("Auto-Submitted: auto-replied",))
    if receipt < _PLAIN or weights.strong(Purpose.TIMELINE) or _outcome(weights) or weights.strong(Purpose.INVITATION):
        return None
    return FoundKind(kind=Purpose.ACKNOWLEDGEMENT, sure=0.95, evidence=weights.evidence(Purpose.ACKNOWLEDGEMENT))


def _is_understood(words: str) -> bool:
    """Whether a little word of a language that is read stands in it; in any other, the mark alone must tell."""
    sentences = studied(words).sentences
    return any(not sentence.words.isdisjoint(one.little) for one in TONGUES for sentence in sentences) or any(
        one.writes(sentence.plain) for one in SCRIPTS for sentence in sentences
    )


def tells_of_absence(mail: Mail, words: str) -> bool:
    """Whether those who look for the day of return find an absence in the words."""
    said_at = mail.head.sent_at or SOME_DAY
    return FIRST <= said_at.year <= LAST and absence_in(words, said_at=said_at) is not None


def _calendar(mail: Mail, weights: Weights, words: str) -> FoundKind | None:
    """A part for calendars says what it is; one that calls off is about its words where those ask for another time."""
    for part in mail.calendars:
        named = _METHOD.search(part[:100_000])
        method = named[1].decode().upper() if named else "PUBLISH"
        if method in ("REPLY", "CANCEL") or _CANCELLED.search(part[:100_000]):
            asking = asks_in(words, Purpose.INVITATION)
            if asking and not _outcome(weights):
                return FoundKind(kind=Purpose.INVITATION, sure=0.9, evidence=(asking,))
            return None if _outcome(weights) else _noted(method, Purpose.OTHER)
        return None if _outcome(weights) else _noted(method, Purpose.INVITATION)
    return None


def _outcome(weights: Weights) -> bool:
    return weights.strong(Purpose.REJECTION) or weights.strong(Purpose.OFFER)


def _noted(method: str, kind: Purpose) -> FoundKind:
    return FoundKind(kind=kind, sure=0.97, evidence=(f"METHOD:{method}",))
