"""The text that somebody sees who opens a mail, gathered part by part, and what else it carries."""

import re
from dataclasses import dataclass, field
from typing import Final

from afterword.adapters.mail.reading.bounds import (
    LARGEST_CALENDAR,
    LONGEST_ID,
    MOST_ATTACHMENTS,
    MOST_CALENDARS,
    MOST_FORWARDED,
    MOST_TEXT_BYTES,
)
from afterword.adapters.mail.reading.charset import text_from
from afterword.adapters.mail.reading.cleaning import seen, with_plain_ends, without_loose_ends
from afterword.adapters.mail.reading.flowed import joined
from afterword.adapters.mail.reading.html_text import text_of_html
from afterword.adapters.mail.reading.parts import MAILS, PLAIN, Part

HTML: Final = "text/html"
REPORT: Final = "multipart/report"
_CALENDARS: Final = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_SIGNATURES: Final = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
_OUTLOOK: Final = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_SEALED: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_SILENT: Final = frozenset({"text/x-amp-html", "text/watch-html", "text/css", "text/rfc822-headers"})
_LOOKS_LIKE_HTML: Final = re.compile(r"\s{0,200}<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_READ_ELSEWHERE: Final = re.compile(r"\b(?:html|browser|web version|webversion|navigateur|navegador)\b", re.IGNORECASE)
_LONGEST_STUB: Final = 300
_SEALED_TEXT: Final = "-----BEGIN PGP MESSAGE-----"

TOO_LONG: Final = "The text of this mail is longer than any that is read here; the rest of it was left out."
IN_OUTLOOK: Final = "Part of this mail is in a file that only Outlook opens (winmail.dat); it was left out."
ENCRYPTED: Final = "This mail is encrypted; open it in your mail program to read it."
UNOPENED: Final = "This mail is wrapped in its signature, which is not opened here; open it in your mail program."


@dataclass(slots=True)
class Gathered:
    """What was found so far; `left` is how many bytes of text may still be looked at."""

    left: int = MOST_TEXT_BYTES
    calendars: list[bytes] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    carried: list[Part] = field(default_factory=list)
    cut: dict[str, None] = field(default_factory=dict)

    def text(self, part: Part) -> str:
        """What a reader sees of a part; the rest of it is gathered."""
        if part.kind in MAILS:
            return self._carry(part)
        if part.kind.startswith("multipart/"):
            return self._several(part)
        if self._is_calendar(part):
            return self._keep_calendar(part)
        if part.kind.startswith("text/") and part.disposition != "attachment" and part.kind not in _SILENT:
            return self._words(part)
        return self._attach(part)

    def _several(self, part: Part) -> str:
        if part.kind == "multipart/alternative":
            return self._best(part.children)
        if part.kind == "multipart/encrypted":
            self.cut[ENCRYPTED] = None
            return ""
        children = part.children
        if part.kind == REPORT:
            children = [one for one in children if not one.kind.startswith("message/")]
        if part.kind == "multipart/related":
            children = _root_first(part)
        texts = [self.text(child) for child in children]
        return "\n\n".join(text for text in texts if text)

    def _best(self, children: list[Part]) -> str:
        """Of several ways to say the same the plain one, unless it says nothing or sends the reader to the other."""
        texts = [(child, self.text(child)) for child in sorted(children, key=lambda one: one.kind != PLAIN)]
        said = [text for child, text in texts if text and not (child.kind == PLAIN and _is_stub(text))]
        return next(iter(said), next((text for _, text in texts if text), ""))

    def _words(self, part: Part) -> str:
        data = part.content(max(self.left, 0))
        self.left -= len(data)
        if self.left <= 0:
            self.cut[TOO_LONG] = None
        text = text_from(data, part.parameters.get("charset", ""))
        if part.kind == HTML or _LOOKS_LIKE_HTML.match(text):
            shown = text_of_html(text)
            if not shown.whole:
                self.cut[TOO_LONG] = None
            return without_loose_ends(seen(shown.text))
        if part.parameters.get("format", "").lower() == "flowed":  # first: only a plain blank at a line's end joins
            text = joined(with_plain_ends(text), drop_blank=part.parameters.get("delsp", "").lower() == "yes")
        text = seen(text)
        if _SEALED_TEXT in text:
            self.cut[ENCRYPTED] = None
            return without_loose_ends(text.partition(_SEALED_TEXT)[0])
        return without_loose_ends(text)

    def _is_calendar(self, part: Part) -> bool:
        return part.kind in _CALENDARS or part.filename.lower().endswith((".ics", ".vcs"))

    def _keep_calendar(self, part: Part) -> str:
        data = part.content(LARGEST_CALENDAR)
        label = part.parameters.get("charset", "")
        data = data if label.lower() in {"", "utf-8", "us-ascii"} else text_from(data, label).encode("utf-8", "replace")
        if data.strip() and data not in self.calendars and len(self.calendars) < MOST_CALENDARS:
            self.calendars.append(data)
        return ""

    def _carry(self, part: Part) -> str:
        if len(self.carried) < MOST_FORWARDED and part.children:
            self.carried.append(part.children[0])
        return ""

    def _attach(self, part: Part) -> str:
        if part.kind in _OUTLOOK or part.filename.lower() == "winmail.dat":
            self.cut[IN_OUTLOOK] = None
        elif part.kind in _SEALED:
            signed = "signed" in part.parameters.get("smime-type", "").lower()
            self.cut[UNOPENED if signed else ENCRYPTED] = None
        elif part.kind not in _SIGNATURES and part.kind not in _SILENT and len(self.attachments) < MOST_ATTACHMENTS:
            is_picture = part.kind.startswith("image/") and part.headers.has("content-id")
            if not is_picture or part.disposition == "attachment":
                self.attachments.append(part.filename or part.kind[:100])
        return ""


def _is_stub(text: str) -> bool:
    """Whether a text only says that there is another, as "This message needs an HTML mail program"."""
    return len(text) < _LONGEST_STUB and _READ_ELSEWHERE.search(text) is not None


def _root_first(part: Part) -> list[Part]:
    """The part that the others belong to, named by `start` (RFC 2387) or the first."""
    start = part.parameters.get("start", "").strip()[:LONGEST_ID]
    if not start:
        return part.children
    return sorted(part.children, key=lambda one: one.headers.first("content-id") != start)
