"""The header lines that mail programs write above what they quote: From, Sent, To, Subject, in whatever order."""

import re
from typing import Final

from afterword.core.reading.newtext.lexicon import ROLES, Role
from afterword.core.reading.newtext.page import Page

MOST_LINES: Final = 18
_LONGEST_NAME: Final = 28
_TIME: Final = re.compile(r"\d{1,2}[:.h]\d{2}|\d ?(?:am|pm)\b|\d{1,2}時|\d{1,2}点")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)")
_LONGEST_SUBJECT: Final = 120
_OPEN_ENDS: Final = (";", ",", "<", ":", "[mailto:")


def role_of(low: str) -> Role | None:
    """Which header line it is, if it is one."""
    colon = low.find(":", 1, _LONGEST_NAME)
    return ROLES.get(low[:colon].rstrip(" *")) if colon > 0 else None


def has_time(words: str) -> bool:
    """Whether a time of the day is in it."""
    return _TIME.search(words) is not None


def has_year(words: str) -> bool:
    """Whether a date with its year is in it."""
    return _YEAR.search(words) is not None


def block_end(page: Page, start: int, *, below_rule: bool = False) -> int:
    """Behind the header lines that begin there; `start` where they are none, or too few to tell."""
    block = _Block(page, start)
    block.read()
    words = _words(page, start, block.end)
    if below_rule:
        return block.end if block.roles else start
    if _is_head(block.roles, words):
        return block.end
    page.barren = block.end
    return start


def _words(page: Page, start: int, end: int) -> str:
    return " ".join(line[:400] for line in page.low[start:end])


class _Block:
    """The run of header lines from one line on: at most one empty line between two, long ones wrapped."""

    def __init__(self, page: Page, start: int) -> None:
        self.page, self.start, self.end = page, start, start
        self.roles: set[Role] = set()
        self.spaced = False

    def read(self) -> None:
        """Go on as long as there are header lines."""
        at, last = self.start, None
        limit = min(len(self.page.low), self.start + MOST_LINES)
        while at < limit:
            low = self.page.low[at]
            role = role_of(low) if low else None
            if role is not None and not (role in self.roles and self._behind_gap(at)):
                self.roles.add(role)
                last, self.end = role, at + 1
            elif low and not self._goes_on(at, last):
                return
            elif low:
                self.end = at + 1
            elif not self._may_skip(at):
                return
            at += 1

    def _behind_gap(self, at: int) -> bool:
        return at > self.start and not self.page.low[at - 1]

    def _may_skip(self, at: int) -> bool:
        """One empty line between two header lines, if all of them are so parted, or only the first stands alone."""
        if not self.roles or at + 1 >= len(self.page.low) or (len(self.roles) > 1 and not self.spaced):
            return False
        role = role_of(self.page.low[at + 1])
        parted = at + 2 >= len(self.page.low) or not self.page.low[at + 2]
        self.spaced = role is not None and role not in self.roles and parted
        return self.spaced

    def _goes_on(self, at: int, last: Role | None) -> bool:
        """Whether a line is the rest of a long list of readers, or of a long subject."""
        page = self.page
        if last is None or not page.low[at - 1]:
            return False
        if last in {Role.SUBJECT, Role.SENT, Role.DATE}:
            return self._stands_between(at)
        return "@" in page.low[at] or page.low[at - 1].endswith(_OPEN_ENDS) or page.lines[at][:1] in " \t"

    def _stands_between(self, at: int) -> bool:
        """Whether a line is the second one of a subject or a date: short, no sentence, header lines around it."""
        lows = self.page.low
        if Role.SENDER not in self.roles or at + 1 >= len(lows) or lows[at].endswith((".", "!", "?")):
            return False
        return role_of(lows[at + 1]) is not None and len(lows[at]) <= _LONGEST_SUBJECT


def _is_head(roles: set[Role], words: str) -> bool:
    dated = Role.SENT in roles or Role.DATE in roles
    address, moment = "@" in words, has_time(words) and has_year(words)
    if Role.SENDER in roles and dated:
        return Role.SUBJECT in roles or Role.SENT in roles or address or moment
    if Role.SENDER in roles:
        return address and (Role.TO in roles or Role.SUBJECT in roles)
    return address and dated and Role.TO in roles and (moment or Role.SUBJECT in roles)


def strange_block_end(page: Page, start: int) -> int:
    """The same in a language that is not known here: three lines with a colon, an address and a time."""
    end = start
    while end < min(len(page.low), start + MOST_LINES) and 0 < page.low[end].find(":") < _LONGEST_NAME:
        end += 1
    words = _words(page, start, end)
    return end if end - start >= 3 and "@" in words and (has_time(words) or has_year(words)) else start
