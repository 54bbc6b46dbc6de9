"""Why a mail was not delivered: by the status code that a report gives (RFC 3463), else by its words."""

import re
from typing import Final

from afterword.core.facts.mail import Why

_CODE: Final = re.compile(r"(?<![\d.])([45])\.(\d{1,3})\.(\d{1,3})(?![\d.]\d)")
_LONGEST: Final = 5_000
_BY_CODE: Final = {
    **dict.fromkeys(("5.1.0", "5.1.1", "5.1.3", "5.1.6", "5.1.10", "5.4.1", "4.1.1"), Why.RECIPIENT_UNKNOWN),
    **dict.fromkeys(("5.1.2", "5.4.4", "5.4.310", "4.4.3", "4.4.4", "5.4.3"), Why.SERVER_NOT_FOUND),
    **dict.fromkeys(("5.2.1", "5.7.124", "5.7.133", "5.7.134", "5.7.135", "5.7.136"), Why.RECIPIENT_REFUSED),
    **dict.fromkeys(("5.2.2", "4.2.2"), Why.MAILBOX_FULL),
    **dict.fromkeys(("5.2.3", "5.3.4"), Why.TOO_BIG),
    **dict.fromkeys(("4.4.1", "4.4.2", "4.4.7", "5.4.7", "4.4.0", "5.4.300", "4.4.316"), Why.NO_ANSWER),
    **dict.fromkeys(("4.2.1", "4.3.2", "4.7.0", "4.7.1", "4.2.0", "4.5.1"), Why.BUSY),
}
_BY_WORDS: Final = tuple(
    (why, re.compile(words, re.IGNORECASE))
    for why, words in (
        (
            Why.MAILBOX_FULL,
            (
                r"(?:mailbox|inbox|postfach|boîte[^\n]{0,20}|buzón|casella|caixa|skrzynka|brevlåda|postkasse|quota|storage|"
                r"box)\b[^\n]{0,40}\b(?:full|exceed|voll|pleine|lleno|piena|vol|przepełnion|fuld|limit|quota)|"
                r"いっぱい|容量不足|"
                r"over ?quota|quota exceeded|out of (?:storage|space)|insufficient storage|満杯|容量|cheia|już pełna|"
                r"已满|空间不足"
            ),
        ),
        (
            Why.RECIPIENT_UNKNOWN,
            (
                r"unknown (?:user|recipient|address|to address|mailbox|local|account)|(?:user|recipient|mailbox|"
                r"address|account)\b[^\n]{0,30}\b(?:unknown|not found|"
                r"(?:doesn't|does not|not) (?:exist|seem)|invalid|couldn't be found|wasn't found|not listed|no "
                r"longer)|no such (?:user|mailbox|recipient|person|address)|"
                r"no mailbox here|(?:couldn't|could not) be found|recipnotfound|recipientnotfound|unbekannt|nicht "
                r"(?:gefunden|vorhanden)|existiert nicht|"
                r"introuvable|inconnue?|n'existe pas|no existe|no se (?:ha )?encontr|non (?:esiste|è stato "
                r"trovato)|kan niet worden gevonden|não foi possível encontrar|"
                r"nie można znaleźć|nie istnieje|finns inte|gick inte att hitta|"
                r"sconosciut|desconhecid|desconocid|unknown recipient|doesn't have a|не найден|"
                r"ine[xs]ist|findes ikke|finnes ikke|ikke funnet|bestaat niet|não existe|"
                r"não foi encontrad|nie został\w* "
                r"(?:znalezion|odnalezion)|neexistuje|ismeretlen|не существует|ei ole\b|gibt es (?:hier )?nicht|"
                r"(?:nobody|no one|no mailbox) (?:called|named|by that name)|"
                r"見つか(?:ら|りま)|存在しま|不存在|找不到|查無此人|존재하지 않"
            ),
        ),
        (
            Why.SPAM,
            (
                r"\b(?:spam|block(?:ed|list)|blacklist\w*|spamhaus|dnsbl|reputation|dmarc|spf|dkim|policy|"
                r"unsolicited|bulk|junk|virus)\b"
            ),
        ),
        (
            Why.SERVER_NOT_FOUND,
            (
                r"domain[^\n]{0,30}\b(?:not found|does not exist|doesn't exist|couldn't be found|unknown)|host "
                r"(?:unknown|not found|or domain name not found)|no (?:mx|route)|nxdomain|unrouteable"
            ),
        ),
        (
            Why.NO_ANSWER,
            (
                r"timed out|time-?out|expired|queue too long|connection refused|no answer|unreachable|did not "
                r"accept our requests|failing for a long time|retry time"
            ),
        ),
        (Why.BUSY, r"gr[ae]y-?list|try again later|temporar|rate limit|too many"),
        (
            Why.TOO_BIG,
            (
                r"too (?:big|large)|zu groß|trop (?:gros|volumineux|lourd)|demasiado grande|troppo grande|te groot|"
                r"size (?:limit|exceeds)|exceeds? (?:the )?(?:maximum|size)"
            ),
        ),
        (
            Why.RECIPIENT_REFUSED,
            (
                r"disabled|only (?:accepts|takes mail|members)|takes mail only|not on the list|"
                r"not (?:allowed|permitted|accepting)|access denied|"
                r"inactive|suspended|relay(?:ing)? denied|refused"
            ),
        ),
    )
)


def why(status: str, words: str) -> Why:
    """`status` is like 5.1.1, perhaps empty; `words` are the server's own, or the report's."""
    told = words[:_LONGEST]
    found = _CODE.search(status) or _CODE.search(told)
    known = _BY_CODE.get(found.group(), None) if found else None
    if known is not None:
        return known
    return next((reason for reason, pattern in _BY_WORDS if pattern.search(told)), _by_class(found))


def _by_class(found: re.Match[str] | None) -> Why:
    if found is None:
        return Why.SERVER_SAID_NO
    kinds = {"1": Why.RECIPIENT_UNKNOWN, "7": Why.SPAM, "4": Why.NO_ANSWER}
    return kinds.get(found[2], Why.SERVER_SAID_NO)
