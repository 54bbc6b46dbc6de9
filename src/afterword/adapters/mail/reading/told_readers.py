"""The addresses of those whom a mail did not reach, where a report in words names them."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from afterword.adapters.mail.reading.bounds import MOST_UNDELIVERED
from afterword.adapters.mail.reading.told_words import ARRIVED, FAILED, HELP, INSTEAD, POSTMAN

_LOCAL: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\u00c0-\u024f-]{1,64}"
_DOMAIN: Final = r"[A-Za-z0-9\u00c0-\u024f-]{1,63}(?:\.[A-Za-z0-9\u00c0-\u024f-]{1,63}){1,8}"
_QUOTED: Final = r'"[^"\\\n@<>]{1,64}"'
ADDRESS: Final = re.compile(rf"(?<![A-Za-z0-9._%+@=-])((?:{_QUOTED}|{_LOCAL})@{_DOMAIN})")
_SUBJECT: Final = re.compile(r"\"[^\"\n]{1,200}\"|„[^“”\n]{1,200}[“”]|“[^”\n]{1,200}”|«[^»\n]{1,200}»")
_ENTRY: Final = re.compile(r"[ \t*•-]*(?:[^\W\d_a-z][\w.'-]{0,30} ){1,4}[<(\[]")
"""A name, each of its words with a capital, before an address in brackets: an entry of a list, no sentence."""
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
_STANDS_FOR: Final = (
    r"\(?(?:(?:expanded|generated|forwarded|redirected|resolved|aliased|rewritten) from|"
    r"originally (?:addressed |sent )?to|ursprünglich an|(?:weiter|um)geleitet von|"
    r"initialement adressé à|(?:transféré|redirigé) (?:de|depuis)|(?:reenviado|redirigido) (?:de|desde)|inoltrato da)"
)
_GOES_ON_THERE: Final = re.compile(_STANDS_FOR, re.IGNORECASE)
_PASSED_ON: Final = re.compile(
    r"\b(?:forward(?:ed|s|ing)?|redirect(?:ed|s)?|weitergeleitet|umgeleitet|leitet|transférée?|redirigée?|reenvia\w+|"
    r"redirig\w+|inoltra\w+|doorgestuurd|encaminha\w+|przekaz\w+|vidarebefordra\w*) (?:\S+ ){0,2}?"
    r"(?:to|an|à|vers|a|al|naar|para|do|na|till)[ :<(\[\"']*$",
    re.IGNORECASE,
)
"""Says of an address behind it that the mail was passed on to it; it was written to the one before."""
_EXPANDED: Final = re.compile(
    rf"[>)\s\"']{{0,6}}{_STANDS_FOR}[: \t]{{1,3}}<?(" + _LOCAL + "@" + _DOMAIN + ")",
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
    said = _SUBJECT.sub("", before)
    turned_to = known and (INSTEAD.search(said) is not None or _PASSED_ON.search(said) is not None)
    helps = HELP.search(said) is not None and (known or _ENTRY.fullmatch(said) is None)
    return turned_to or helps or _BY.search(said) is not None


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
        yield (f"{line} {following}" if _GOES_ON_THERE.match(following) else line), reached


def _written_to(line: str, found: re.Match[str]) -> str:
    """The address that the mail was written to, where that one only stands for it."""
    alias = _EXPANDED.match(line, found.end())
    return (alias[1] if alias else found[1]).rstrip(".'").lstrip("'`*|")


def _stands_out(before: str) -> bool:
    """Whether it begins its line, behind a name perhaps, or follows a word such as "to" or "recipient"."""
    return _AT_ITS_LINE.fullmatch(before) is not None or _BEHIND_A_WORD.search(before) is not None
