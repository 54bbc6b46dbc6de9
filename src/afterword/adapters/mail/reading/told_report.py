"""Delivery reports in words alone, as qmail, Exim, Exchange and Gmail write them; known by who writes and how."""

import re
from dataclasses import dataclass
from typing import Final

from afterword.adapters.mail.reading.bounds import MOST_UNDELIVERED
from afterword.adapters.mail.reading.head import identifiers
from afterword.core.facts.mail import Head, Mark, Undelivered

_POSTMAN: Final = re.compile(
    r"(?:.*[-._+])?(?:mailer-?daemon|postmaster|mail-?delivery|microsoftexchange[0-9a-f]*|mmdf|uucp)(?:[-._+].*)?",
    re.IGNORECASE,
)
_POSTMAN_NAMED: Final = re.compile(
    r"mail(?:er)?[ -](?:delivery|daemon)|delivery (?:sub)?system|postmaster|mailzustell|système de distribution",
    re.IGNORECASE,
)
_TITLE: Final = re.compile(
    r"undeliver|(?:un|not |not been )delivered|fail(?:ure|ed)\b.{0,40}\b(?:deliver|notice|mail)|failure notice|"
    r"deliver\w*\b.{0,60}\b(?:fail|delay|problem|incomplete|status|unsuccessful|error)|mail (?:delivery|system) error|"
    r"returned (?:mail|to sender)|could not be (?:sent|delivered)|(?:message|warning).{0,40}(?:delay|not yet)|"
    r"unzustellbar|nicht zugestellt|zustell\w*.{0,30}(?:fehl|problem)|non[- ]?(?:remis|distribu)|"
    r"no (?:se ha )?entrega|mancata consegna|onbestelbaar",
    re.IGNORECASE,
)
_LATER: Final = re.compile(
    r"\bwill (?:be )?(?:re-?tr(?:y|ied)|keep trying|continue (?:to try|trying))|\bstill (?:be )?(?:try|retr|being)|"
    r"\bnot yet been delivered|\bhas been delayed|\bdelivery (?:is |was )?delayed|\btemporar(?:y|ily)\b|"
    r"\bwarning message only|\bno action is required|\bdo not need to resend|\bweitere (?:zustell)?versuche|"
    r"\bvorübergehend|\bverzögert|\btemporaire|\bsera (?:ré|re)essay",
    re.IGNORECASE,
)
_FOR_GOOD: Final = re.compile(
    r"\bpermanent (?:fatal )?(?:error|failure)|\bgiv(?:en|ing) up\b|\bgave up\b", re.IGNORECASE
)
_COPY: Final = re.compile(
    r"^(?:[ \t>]*-{2,}[^\n]{0,30}(?:below this line|original message|copy of|message (?:header|follows)|forwarded)|"
    r"[ \t]*(?:original message (?:headers?|details|follows)|diagnostic information for administrators|"
    r"message headers? follow|(?:return-path|received|message-id|mime-version) ?:))[^\n]{0,200}$",
    re.IGNORECASE | re.MULTILINE,
)
_ID_LINE: Final = re.compile(
    r"^[ \t>]{0,8}message-id ?:[ \t]*\n?[ \t]*(<[^<>\s]{3,900}>)", re.IGNORECASE | re.MULTILINE
)
_LOCAL: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}"
_ADDRESS: Final = re.compile(rf"(?<![A-Za-z0-9._%+@-])({_LOCAL}@[A-Za-z0-9-]{{1,63}}(?:\.[A-Za-z0-9-]{{1,63}}){{1,8}})")
_AT_ITS_LINE: Final = re.compile(r"[ \t*•-]*[<(\"']?$")
_BEHIND_A_WORD: Final = re.compile(
    r"\b(?:to|recipients?|address(?:es)?|for|an|à|para|a|rcpt to)[ :=\t]*[<(\"']*$", re.IGNORECASE
)
_LONGEST: Final = 20_000
_OPENING: Final = 1_000


@dataclass(frozen=True, slots=True)
class Told:
    """Who was not reached, and the Message-ID of the mail, "" where it is not told."""

    readers: tuple[Undelivered, ...] = ()
    about: str = ""


def told_in_words(head: Head, text: str, failed: str) -> Told:
    """What a report in words says; nothing for any other mail. `failed` is the header X-Failed-Recipients."""
    words = text[:_LONGEST]
    if not _is_report(head, failed, words[:_OPENING]):
        return Told()
    copy = _COPY.search(words)
    notice = words[: copy.start()] if copy else words
    permanent = _LATER.search(notice) is None or _FOR_GOOD.search(notice) is not None
    named = _ADDRESS.findall(failed) or _named(notice, head)
    readers = tuple(Undelivered(one, permanent) for one in named[:MOST_UNDELIVERED])
    return Told(readers, _about(words, head) if readers else "")


def _is_report(head: Head, failed: str, opening: str) -> bool:
    """Whether a mail program wrote it, by its sender's address or name, and says so in its subject or at once."""
    if failed:
        return True
    if Mark.AUTO_REPLIED in head.marks and not (Mark.NOBODY_ASKS in head.marks and _is_postman(head)):
        return False
    if _TITLE.search(head.subject):
        return _is_postman(head) or Mark.NOBODY_ASKS in head.marks
    return _is_postman(head) and _TITLE.search(opening) is not None


def _is_postman(head: Head) -> bool:
    if head.sender is None:
        return Mark.NOBODY_ASKS in head.marks
    local = head.sender.address.partition("@")[0]
    return _POSTMAN.fullmatch(local) is not None or _POSTMAN_NAMED.search(head.sender.name) is not None


def _named(notice: str, head: Head) -> list[str]:
    """The addresses that stand where a report names its readers; else any other than the report's own."""
    own = {
        one.address.lower() for one in (*head.to, *head.cc, *head.reply_to, *((head.sender,) if head.sender else ()))
    }
    found = [(one, one.group(1).rstrip(".'")) for one in _ADDRESS.finditer(notice)]
    others = [(one, address) for one, address in found if address.lower() not in own and not _is_machine(address)]
    placed = [address for one, address in others if _stands_out(notice, one)]
    return list({address.lower(): address for address in reversed(placed or [a for _, a in others])}.values())[::-1]


def _stands_out(notice: str, found: re.Match[str]) -> bool:
    """Whether it begins its line, or follows a word such as "to" or "recipient"."""
    line = notice.rfind("\n", 0, found.start()) + 1
    before = notice[max(line, found.start() - 80) : found.start()]
    return _AT_ITS_LINE.fullmatch(before) is not None or _BEHIND_A_WORD.search(before) is not None


def _is_machine(address: str) -> bool:
    return _POSTMAN.fullmatch(address.partition("@")[0]) is not None


def _about(words: str, head: Head) -> str:
    found = _ID_LINE.search(words)
    named = identifiers(found[1]) if found else head.in_reply_to or head.references[-1:]
    return next(iter(named), "")
