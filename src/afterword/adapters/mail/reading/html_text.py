"""HTML mail as the plain text that somebody sees who opens it: no scripts, no hidden words, no pictures, no addresses.

Quotes become lines with >. Nothing of the document is fetched or run.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from afterword.adapters.mail.reading.bounds import MOST_PIECES
from afterword.adapters.mail.reading.cleaning import without_loose_ends
from afterword.adapters.mail.reading.html_look import Look, look_of, sign_of
from afterword.adapters.mail.reading.html_tags import Scanner, Tag

_NEVER_CLOSED: Final = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track"),
        *("wbr", "basefont", "bgsound", "frame", "keygen"),
    }
)
_UNSEEN: Final = frozenset(
    {
        *("script", "style", "title", "head", "template", "noembed", "noframes", "iframe", "object", "svg", "math"),
        *("audio", "video", "canvas", "select", "datalist", "textarea", "map", "xml"),
    }
)
_LINES: Final = frozenset(
    {
        *("div", "tr", "table", "section", "article", "header", "footer", "main", "nav", "aside", "address", "center"),
        *("dt", "dd", "li", "ul", "ol", "dl", "form", "fieldset", "figure", "figcaption", "caption", "tbody", "thead"),
        *("tfoot", "blockquote", "pre", "body", "html", "hr", "summary", "details", "legend", "dir", "menu"),
    }
)
_PARAGRAPHS: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS: Final = frozenset({"td", "th"})
_CLOSES_ITSELF: Final = frozenset({"p", "li", "td", "th", "tr", "option", "dt", "dd"})
_CLOSES_A_PARAGRAPH: Final = _LINES | _PARAGRAPHS
_RULE: Final = "_" * 32
"""What stands for a line across, as Outlook writes it above what is quoted."""
_SIGNED: Final = "--"
_DEEPEST: Final = 300
_BLANKS: Final = re.compile(r"[ \t\n\r\f]+")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader sees; not `whole` where the document was too long to be read to its end."""

    text: str
    whole: bool


class _Open(NamedTuple):
    """An element that has not been closed yet, with what holds within it, inherited included."""

    name: str
    hidden: bool = False
    tiny: bool = False
    depth: int = 0
    keeps_lines: bool = False
    closes_up: bool = False
    signs: bool = False


class _Page:
    """The lines so far, and the elements that are open."""

    def __init__(self, *, show_all: bool) -> None:
        self.show_all = show_all
        self.lines: list[str] = []
        self.line: list[str] = []
        self.line_depth = 0
        self.open: list[_Open] = [_Open("")]
        self.count: Counter[str] = Counter()
        self.too_deep: Counter[str] = Counter()
        self.next_line = ""

    def words(self, text: str) -> None:
        """Text within the innermost element, if it can be seen there."""
        here = self.open[-1]
        if (here.hidden or here.tiny) and not (self.show_all and here.name not in _UNSEEN):
            return
        if here.keeps_lines:
            for at, piece in enumerate(text.split("\n")):
                if at:
                    self.end_line(even_if_empty=True)
                self._put(piece, here.depth)
        else:
            self._put(_BLANKS.sub(" ", text), here.depth)

    def _put(self, text: str, depth: int) -> None:
        if text and not (text == " " and not self.line):
            if not self.line:
                self._draw(depth)
                self.line_depth = depth
            self.line.append(text)

    def _draw(self, depth: int) -> None:
        """The line that stands above a signature or above older mail, unless it is there already."""
        drawn = f"{'>' * depth} {self.next_line}".lstrip()
        if self.next_line and self.lines and next((line for line in self.lines[:-4:-1] if line), "") != drawn:
            self.lines.append(drawn)
        self.next_line = ""

    def end_line(self, *, even_if_empty: bool = False) -> None:
        """Close the line, if there is anything on it."""
        text = "".join(self.line)
        keeps = self.open[-1].keeps_lines
        words = text.rstrip() if keeps else " ".join(text.split())
        if words == _SIGNED and self.lines[-1:] == [words]:
            self.line = []
            return
        if words or even_if_empty or "\u00a0" in text:
            depth = self.line_depth if words else self.open[-1].depth
            self.lines.append(f"{'>' * depth} {words}".rstrip() if depth else words)
        self.line = []

    def gap(self) -> None:
        """An empty line, unless there is one, or nothing stands above at this depth."""
        self.end_line()
        above, depth = self.lines[-1] if self.lines else "", self.open[-1].depth
        if above.strip("> ") and len(above) - len(above.lstrip(">")) == depth:
            self.lines.append(">" * depth)

    def tag(self, tag: Tag) -> None:
        """What a tag does to the lines, and to what comes next."""
        if tag.closes:
            self._close(tag.name)
        elif tag.name == "br":
            self.end_line(even_if_empty=True)
        elif tag.name == "hr":
            self.end_line()
            self.words(_RULE)
            self.end_line()
        elif tag.name == "img":
            self.words(sign_of(tag))
        elif tag.name not in _NEVER_CLOSED:
            self._enter(tag)

    def _enter(self, tag: Tag) -> None:
        top = self.open[-1].name
        if (tag.name in _CLOSES_ITSELF and top == tag.name) or (top == "p" and tag.name in _CLOSES_A_PARAGRAPH):
            self._close(top)
        look = look_of(tag)
        self._break(tag.name, closes_up=look.closes_up)
        if look.signs or look.parts:
            self.end_line()
            self.next_line = _SIGNED if look.signs else _RULE
        if len(self.open) >= _DEEPEST:
            self.too_deep[tag.name] += 1
            return
        self.open.append(_within(self.open[-1], tag.name, look))
        self.count[tag.name] += 1
        if tag.name == "li":
            self.words("- ")

    def _close(self, name: str) -> None:
        if self.too_deep[name]:
            self.too_deep[name] -= 1
            return
        if not self.count[name]:
            if name == "p":
                self.gap()
            return
        while True:
            closed = self.open[-1]
            if closed.signs:
                self.next_line = ""
            self._break(closed.name, closes_up=closed.closes_up)
            self.open.pop()
            self.count[closed.name] -= 1
            if closed.name == name:
                return

    def _break(self, name: str, *, closes_up: bool) -> None:
        if name in _LINES or (name in _PARAGRAPHS and closes_up):
            self.end_line()
        elif name in _PARAGRAPHS:
            self.gap()
        elif name in _CELLS:
            self.words(" ")


def _within(outer: _Open, name: str, look: Look) -> _Open:
    return _Open(
        name,
        hidden=outer.hidden or look.hidden or name in _UNSEEN,
        tiny=outer.tiny if look.tiny is None else look.tiny,
        depth=min(outer.depth + look.quotes, 20),
        keeps_lines=outer.keeps_lines or look.keeps_lines,
        closes_up=look.closes_up,
        signs=look.signs,
    )


def text_of_html(html: str) -> Shown:
    """The text; where all of it is hidden, what is hidden: a mail that shows nothing was meant to show something."""
    shown = _shown(html, show_all=False)
    return shown if shown.text else _shown(html, show_all=True)


def _shown(html: str, *, show_all: bool) -> Shown:
    page, pieces = _Page(show_all=show_all), Scanner(html).pieces()
    for piece in islice(pieces, MOST_PIECES):
        if isinstance(piece, str):
            page.words(piece)
        else:
            page.tag(piece)
    page.end_line()
    return Shown(without_loose_ends("\n".join(page.lines)), whole=next(pieces, None) is None)
