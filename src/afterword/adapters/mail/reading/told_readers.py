"""The addresses of those whom a mail did not reach, where a report in words names them."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from afterword.adapters.mail.reading.bounds import MOST_UNDELIVERED
from afterword.adapters.mail.reading.told_words import ARRIVED, FAILED, HELP, INSTEAD, POSTMAN

_LOCAL: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\u00c0-\u024f-]{1,64}"
_DOMAIN: Final = r"[A-Za-z0-9\u00c0-\u024f-]{1,63}(?:\.[A-Za-z0-9\u00c0-\u024f-]{1,63}){1,8}"
ADDRESS: Final = re.compile(rf"(?<![A-Za-z0-9._%+@=-])({_LOCAL}@{_DOMAIN})")
_AT_ITS_LINE: Final = re.compile(r"[ \t*•|>-]*(?:\d{1,3}[.)] ?)?(?:[^\s@<>(:]{1,40} ){0,5}[<(\"'\[]*(?:mailto:)?$")
_BEHIND_A_WORD: Final = re.compile(
    r"(?:\b(?:to|recipients?|address(?:es)?|for|user|mailbox|rcpt to|an|bei|empfänger|adresse|à|"
    r"destinataires?|para|a|destinatari[oa]s?|dirección|aan|"
    r"ontvanger|adres|al|do|adresat\w*|till|mottagare|til|modtager|indirizzo|endereço|of|von|de)|宛先|"
    r"受信者|アドレス|收件人\w{0,6}|收件人地址|地址)"
    r"[ :：=\t]*[<(\"'„«\[]*(?:mailto:)?$",
    re.IGNORECASE,
)
_BY: Final = re.compile(
    r"\b(?:from(?: you)?|sender|absender|von ihnen|expéditeur|remitente)[ :：=\t]*[<(\"'\[]*$", re.IGNORECASE
)
"""Says of an address behind it that it wrote the mail."""
_EXPANDED: Final = re.compile(
    r"[>)\s\"']{0,6}\(?(?:expanded from|generated from|originally addressed to|ursprünglich an)[: \t]{1,3}<?("
    + _LOCAL
    + "@"
    + _DOMAIN
    + ")",
    re.IGNORECASE,
)
_AND: Final = re.compile(
    r"[>)\]\"'\s]{0,4}(?:[,;&]|and|und|et|y|e|en|och|i|、)[<(\[\"'\s]{0,4}|[\s<>]{1,4}", re.IGNORECASE
)
_WIDEST: Final = 500
_WRAPPED: Final = re.compile(r"IMCEA[A-Z0-9]{1,12}-", re.IGNORECASE)


def readers(notice: str, own: Collection[str]) -> list[str]:
    """Those that stand where a report names its readers, each once; else any other than the report's own."""
    placed: dict[str, str] = {}
    others: dict[str, str] = {}
    for line, reached in _lines(notice):
        if reached or len(placed) + len(others) >= MOST_UNDELIVERED * 2:
            continue
        listed = -1
        for found in ADDRESS.finditer(line):
            address = _written_to(line, found)
            if address.lower() in own or is_machine(address) or _WRAPPED.match(address):
                continue
            before = line[max(0, found.start() - 90) : found.start()]
            if _is_no_reader(before, known=bool(placed)):
                continue
            goes_on = listed >= 0 and _AND.fullmatch(line, listed, found.start()) is not None
            stands_out = goes_on or _stands_out(before)
            (placed if stands_out else others).setdefault(address.lower(), address)
            listed = found.end() if stands_out else -1
    return list((placed or others).values())


def _is_no_reader(before: str, *, known: bool) -> bool:
    """Whether the words say that somebody wrote from there, helps there, or is to be written to there from now on."""
    turned_to = known and INSTEAD.search(before) is not None
    return turned_to or HELP.search(before) is not None or _BY.search(before) is not None


def is_machine(address: str) -> bool:
    """Whether it is a postman's own."""
    return POSTMAN.fullmatch(address.partition("@")[0]) is not None


def _lines(notice: str) -> Iterator[tuple[str, bool]]:
    """Each line, the one after it too where a bracket goes on there; and whether it tells of those who were reached."""
    reached = False
    lines = notice.split("\n")
    for number, line in enumerate(lines):
        if ARRIVED.search(line, 0, _WIDEST) or reached:
            reached = FAILED.search(line, 0, _WIDEST) is None
        following = lines[number + 1].lstrip() if number + 1 < len(lines) else ""
        yield (f"{line} {following}" if following.startswith(("(generated", "(expanded")) else line), reached


def _written_to(line: str, found: re.Match[str]) -> str:
    """The address that the mail was written to, where that one only stands for it."""
    alias = _EXPANDED.match(line, found.end())
    return (alias[1] if alias else found[1]).rstrip(".'")


def _stands_out(before: str) -> bool:
    """Whether it begins its line, behind a name perhaps, or follows a word such as "to" or "recipient"."""
    return _AT_ITS_LINE.fullmatch(before) is not None or _BEHIND_A_WORD.search(before) is not None
