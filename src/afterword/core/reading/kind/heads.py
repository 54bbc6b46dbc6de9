"""What a head alone says of the kind: reports, automatic answers, calendars, and who sends."""

import re
from typing import Final

from afterword.core.facts.mail import Mail, Mark
from afterword.core.facts.mail_address import nobody_reads
from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import Purpose
from afterword.core.reading.invite.robots import is_program, is_service, parts_of
from afterword.core.reading.kind.weigh import Weights

_ANSWERED: Final = re.compile(
    r"\s*(?:re|aw|fwd?|wg|tr|sv|antw|odp|res|rv|ref|vs|回复|转发|返信)\s*(?:\[\d+\])?\s*[:：]",
    re.IGNORECASE,
)
_METHOD: Final = re.compile(rb"^METHOD:[ \t]*([A-Za-z]{1,20})", re.IGNORECASE | re.MULTILINE)
_CANCELLED: Final = re.compile(rb"^STATUS:[ \t]*CANCELLED", re.IGNORECASE | re.MULTILINE)
_AWAY: Final = re.compile(
    r"out of (?:the )?office|auto(?:matic|mated)?[- ]?(?:reply|response)|automatische antwort|abwesen|"
    r"réponse automatique|absence|absent|hors du bureau|respuesta automática|fuera de la oficina|ausente|"
    r"risposta automatica|fuori sede|automatisch antwoord|afwezig|resposta automática|ausência|autosvar|frånvaro|"
    r"automatyczna odpowiedź|nieobecno|不在|自動返信|自动回复|vacation|on leave|away from|ooo\b",
    re.IGNORECASE,
)
_RECEIPT: Final = 3.0


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


def by_head(mail: Mail, weights: Weights) -> FoundKind | None:
    """The kind, where the head or a part made for machines settles it."""
    return _report(mail) or _automatic(mail, weights) or _calendar(mail, weights)


def _report(mail: Mail) -> FoundKind | None:
    if any(one.permanent for one in mail.undelivered):
        said = tuple(one.address for one in mail.undelivered if one.permanent)
        return FoundKind(kind=Purpose.BOUNCE, sure=1.0, evidence=said[:3])
    if mail.undelivered:
        return FoundKind(kind=Purpose.OTHER, sure=0.95, evidence=(mail.undelivered[0].address,))
    return None


def _automatic(mail: Mail, weights: Weights) -> FoundKind | None:
    """An automatic answer is an absence, but for receipts."""
    told = _AWAY.search(mail.head.subject[:300])
    if Mark.AUTO_REPLIED not in mail.head.marks and not (told and weights.of(Purpose.ABSENCE) >= 2):
        return None
    receipt = weights.of(Purpose.ACKNOWLEDGEMENT)
    if not told and receipt >= _RECEIPT and receipt > weights.of(Purpose.ABSENCE):
        return FoundKind(kind=Purpose.ACKNOWLEDGEMENT, sure=0.95, evidence=weights.evidence(Purpose.ACKNOWLEDGEMENT))
    sure = 1.0 if told or weights.of(Purpose.ABSENCE) else 0.8
    said = weights.evidence(Purpose.ABSENCE) or (mail.head.subject or "Auto-Submitted: auto-replied",)
    return FoundKind(kind=Purpose.ABSENCE, sure=sure, evidence=said)


def _calendar(mail: Mail, weights: Weights) -> FoundKind | None:
    for part in mail.calendars:
        named = _METHOD.search(part[:100_000])
        method = named[1].decode().upper() if named else "PUBLISH"
        if method in ("REPLY", "CANCEL") or _CANCELLED.search(part[:100_000]):
            return None if _outcome(weights) else _noted(method, Purpose.OTHER)
        return None if _outcome(weights) else _noted(method, Purpose.INVITATION)
    return None


def _outcome(weights: Weights) -> bool:
    return weights.strong(Purpose.REJECTION) or weights.strong(Purpose.OFFER)


def _noted(method: str, kind: Purpose) -> FoundKind:
    return FoundKind(kind=kind, sure=0.97, evidence=(f"METHOD:{method}",))
