"""The tags and the text of an HTML document, one after the other: no tree, no error, one pass whatever is written.

The standard library's parser takes quadratic time on unclosed comments and declarations in many Python releases.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

_NAME: Final = re.compile(r"</?([A-Za-z][^\s/>]{0,60})")
_WITHOUT_QUOTES: Final = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:]{0,30})(\s[^<>\"']{0,200}|/)?>")
"""Most tags look like this, and need no second look."""
_QUOTE_OR_END: Final = re.compile(r"=\s*(?P<quote>[\"'])|>")
_COMMENT_END: Final = re.compile(r"--!?>")
_SCRIPTLIKE: Final = frozenset({"script", "style", "title", "textarea", "xmp", "noembed", "noframes", "iframe"})
_LONGEST_ATTRIBUTES: Final = 4_000
_HUGE_REFERENCE: Final = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});?")


class Tag(NamedTuple):
    """`name` is in small letters; `attributes` is what stood behind it, as it was written."""

    name: str
    attributes: str = ""
    closes: bool = False


class Scanner:
    """Reads one document. What was once looked for in vain to its end is not looked for again: that keeps it linear."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.quotes_end = True
        self.tags_end = True
        self.small = ""

    def pieces(self) -> Iterator[Tag | str]:
        """Tags, and between them text with its references resolved."""
        at = 0
        while (start := self.html.find("<", at)) >= 0:
            if start > at:
                yield characters(self.html[at:start])
            tag, end = self._markup(start)
            if end <= start:
                yield "<"
                at = start + 1
                continue
            at = end
            if tag is not None:
                yield tag
                if tag.name in _SCRIPTLIKE and not tag.closes:
                    at = self._behind(tag.name, at)
        yield characters(self.html[at:])

    def _markup(self, start: int) -> tuple[Tag | None, int]:
        """The tag that begins there and where it ends; a comment is no tag; not behind `start` where it is text."""
        if plain := _WITHOUT_QUOTES.match(self.html, start):
            return Tag(plain[2].lower(), plain[3] or "", bool(plain[1])), plain.end()
        if self.html.startswith("<!--", start):
            closing = _COMMENT_END.search(self.html, start + 2)
            return None, closing.end() if closing else len(self.html)
        named = _NAME.match(self.html, start)
        if named is None and self.html[start + 1 : start + 2] not in {"!", "?", "/"}:
            return None, start
        end = self._end(start)
        if end < 0 or named is None:
            return None, end + 1
        attributes = self.html[named.end() : min(end, named.end() + _LONGEST_ATTRIBUTES)]
        return Tag(named[1].lower(), attributes, self.html[start + 1] == "/"), end + 1

    def _end(self, start: int) -> int:
        """Where its > stands: the first outside of quotes, or the first at all in a document with loose quotes."""
        at = start
        while self.quotes_end and (found := _QUOTE_OR_END.search(self.html, at)):
            quote = found["quote"]
            if quote is None:
                return found.start()
            close = self.html.find(quote, found.end())
            if close < 0:
                break
            at = close + 1
        self.quotes_end = False
        return self._first_end(start)

    def _first_end(self, start: int) -> int:
        end = self.html.find(">", start) if self.tags_end else -1
        self.tags_end = end >= 0
        return end

    def _behind(self, name: str, at: int) -> int:
        """Where the closing tag of an element that holds no markup begins; without one it goes on to the end."""
        self.small = self.small or _ascii_small(self.html)
        end = self.small.find(f"</{name}", at)
        return len(self.html) if end < 0 else end


def characters(text: str) -> str:
    """The text with &amp; and its kin resolved; numbers too long for any letter are none."""
    return unescape(_HUGE_REFERENCE.sub("\ufffd", text)) if "&" in text else text


def _ascii_small(text: str) -> str:
    """In small letters, each in its place: some letters of other scripts become two when they are made small."""
    return re.sub(r"[A-Z]+", lambda found: found.group().lower(), text)
