"""Letters as PDF by typst, which is an extra: texts go in as plain strings, and no file or address is ever read."""

import re
import unicodedata
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from afterword.core.ports.printer import LONGEST, CannotPrint, Paper, PrintedLetter, Sheet

if TYPE_CHECKING:
    import typst

TEMPLATE = Path(__file__).with_name("sheets.typ")
STANDARD: Final = "ua-1"
"""Readable aloud, and with every letter really shown: what no font has is an error, not an empty box."""
HINT = "To copy by hand: {} words. Write with room to spare, and sign with your name."
TITLES = {Sheet.PLAIN: "Letter", Sheet.GUIDE: "Letter, to copy by hand", Sheet.ENVELOPE: "Envelope"}
MOST_LINES, BESIDE = 2000, 2000
"""Lines, and letters that stand beside the text: names, address, date."""
NO_FONT = "No font here has the letter {}. Print it from the browser instead: it has more fonts."
TOO_LONG = "This is too long for a letter. Make it shorter: a page is enough."
BROKE = "The file could not be made. Print it from the browser instead."
SHOWN_IN_VAIN = re.compile(r"the text `(.{1,40}?)` could not be displayed", re.DOTALL)


def is_installed() -> bool:
    """Whether the extra is there."""
    return find_spec("typst") is not None


class TypstPrinter:
    """The fonts that typst brings along are used first; those of this machine only for letters that they lack."""

    def pdf(self, letter: PrintedLetter, *, sheet: Sheet, paper: Paper) -> bytes:
        """One sheet as PDF/UA-1, the envelope at its own size; raise CannotPrint for what cannot be shown."""
        need_bounds(letter)
        given = inputs(letter, sheet, paper)
        try:
            return compiled(given, own_fonts())
        except CannotPrint:
            return compiled(given, all_fonts())


def need_bounds(letter: PrintedLetter) -> None:
    """Raise CannotPrint for what no hand would copy, before anything is made of it."""
    given = "\n".join((letter.dated, letter.text, letter.closing, letter.name, letter.sender, *letter.address))
    if len(given) > LONGEST + BESIDE or given.count("\n") > MOST_LINES:
        raise CannotPrint(TOO_LONG)


def inputs(letter: PrintedLetter, sheet: Sheet, paper: Paper) -> dict[str, str]:
    """What the template is given: strings, and nothing else."""
    return {
        "sheet": sheet.value,
        "paper": paper.value,
        "title": TITLES[sheet],
        "hint": HINT.format(letter.words),
        "dated": clean(letter.dated),
        "text": clean(letter.text),
        "closing": clean(letter.closing),
        "name": clean(letter.name),
        "sender": clean(letter.sender),
        "address": clean("\n".join(letter.address)),
        "hand": "yes" if letter.by_hand else "no",
        "by-hand": letter.says_by_hand,
        "lang": letter.lang or "en",
    }


def clean(text: str) -> str:
    """Without what is no letter, such as control characters, and without more empty lines than one."""
    kept = "".join(one for one in text if one == "\n" or unicodedata.category(one) not in {"Cc", "Cs", "Co", "Cn"})
    return re.sub(r"\n{3,}", "\n\n", kept)


def compiled(given: dict[str, str], fonts: "typst.Fonts") -> bytes:
    """The file; raise CannotPrint, which names the letter that no font has."""
    import typst

    compiler = typst.Compiler(TEMPLATE.read_bytes(), font_paths=fonts, sys_inputs=given)
    try:
        made: Any = compiler.compile(format="pdf", pdf_standards=STANDARD, timestamp=0)
    except typst.TypstError as trouble:
        raise CannotPrint(said(trouble.message)) from trouble
    return bytes(made)


def said(trouble: str) -> str:
    """What went wrong, for the person."""
    found = SHOWN_IN_VAIN.search(trouble)
    return NO_FONT.format(f"“{found[1].strip(chr(34))}”") if found else BROKE


@lru_cache(maxsize=1)
def own_fonts() -> "typst.Fonts":
    """Latin, Greek and Cyrillic letters, the same on every machine."""
    import typst

    return typst.Fonts(include_system_fonts=False)


@lru_cache(maxsize=1)
def all_fonts() -> "typst.Fonts":
    """With those of this machine, for Chinese, Japanese, Korean and all else."""
    import typst

    return typst.Fonts(include_system_fonts=True)
