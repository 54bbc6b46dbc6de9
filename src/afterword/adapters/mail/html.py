"""A text as the plainest HTML that a mail can have: paragraphs, line breaks, links written out, and nothing else."""

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import Final

from afterword.adapters.mail.breaking import lines_of, split_quote

_NOT_IN_HTML: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_LINK: Final = re.compile(r"https?://[^\s<>\"\u201c\u201d]+", re.IGNORECASE)
_BEHIND_A_LINK: Final = re.compile(r"[.,;:!?'\u2019)\]]+$")
_BLANKS: Final = re.compile(r"^ +| {2,}|\t")
_EMPTY: Final = "<p><br></p>"


def html_of(text: str, lang: str = "") -> str:
    """The whole document; `lang` is the language as in BCP 47, "" where it is not known."""
    known = f' lang="{escape(lang)}"' if lang else ""
    top = f'<!DOCTYPE html>\n<html{known}>\n<head><meta charset="utf-8"></head>\n<body dir="auto">\n'
    quoted = [split_quote(_NOT_IN_HTML.sub("", line)) for line in lines_of(text.strip("\r\n"))]
    inner = "\n".join(_nested(depth, [words for _, words in lines]) for depth, lines in groupby(quoted, lambda q: q[0]))
    return f"{top}{inner}\n</body>\n</html>\n"


def _nested(depth: int, lines: list[str]) -> str:
    return "<blockquote>" * depth + "\n".join(_paragraphs(lines)) + "</blockquote>" * depth


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Lines that stand together; more than one empty line between them shows as one more, and no more than that."""
    for is_empty, some in groupby(lines, lambda line: not line.strip()):
        together = list(some)
        if not is_empty:
            yield '<p dir="auto">' + "<br>\n".join(map(_line, together)) + "</p>"
        elif len(together) > 1:
            yield _EMPTY


def _line(line: str) -> str:
    """Blanks that stand together stay apart: HTML would show them as one."""
    shown, at, line = [], 0, _BLANKS.sub(lambda some: "\u00a0" * len(some[0].expandtabs(4)), line)
    for found in _LINK.finditer(line):
        link = _without_full_stop(found[0])
        shown += [_words(line[at : found.start()]), f'<a href="{escape(link)}">{escape(link)}</a>']
        at = found.start() + len(link)
    return "".join([*shown, _words(line[at:])])


def _without_full_stop(link: str) -> str:
    """A link in a sentence ends before the sentence does; a bracket that it opened itself belongs to it."""
    bare = _BEHIND_A_LINK.sub("", link)
    return bare + ")" if link.startswith(")", len(bare)) and bare.count("(") > bare.count(")") else bare


def _words(words: str) -> str:
    return escape(words, quote=False).replace("\u00a0", "&nbsp;")
