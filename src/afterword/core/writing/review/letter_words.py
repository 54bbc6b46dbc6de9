"""The check that the text is written as a letter is: no chat shorthand, no joint of notes that does not fit."""

from collections.abc import Iterator

from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.prose.sound import BROKEN, SLANG
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

ABOUT_ME = any_of(r"""
    \b(?:did|was|were|am) I (?:do (?:ok|okay|well|alright|all right|badly)|(?:ok|okay|good enough|too \w+
    ...|the right fit))\b[^.\n]{0,40}\?
    \bhow did I do\b|\bwhat did you think of me\b|\bdo you think I (?:did well|have a chance|got it)\b
    \bnot (?:really |so |that )?(?:excited|interested)\b(?! to lose)|\bnot sure (?:that )?I want (?:this|the|it)\b
    """)
"""What asks for a mark, or says that the candidate does not want the job."""


def letter_words(sheet: Sheet) -> Iterator[Finding]:
    """Words typed for oneself are read as carelessness by somebody else."""
    text = sheet.middle.replace("’", "'")
    found = SLANG.search(text)
    if found:
        says = f"“{found.group()}” is written to friends: say it in full words, or leave it out."
        yield Finding(check="letter_words", says=says, severity=Severity.ADVICE)
    broken = BROKEN.search(text)
    if broken:
        says = f"“{' '.join(broken.group().split())[:60]}” does not fit together: read that sentence aloud once more."
        yield Finding(check="letter_words", says=says, severity=Severity.ADVICE)
    doubt = ABOUT_ME.search(text)
    if doubt:
        says = f"“{' '.join(doubt.group().split())[:60]}” shows a doubt that helps nobody here: leave it out."
        yield Finding(check="letter_words", says=says, severity=Severity.ADVICE)
