"""The check that the text is written as a letter is: no chat shorthand, no joint of notes that does not fit."""

import re
from collections.abc import Iterator

from afterword.core.writing.amiss import tongue_of
from afterword.core.writing.passages import first_in
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.prose.sound import BROKEN, SLANG
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

ABOUT_ME = any_of(r"""
    \b(?:did|was|were|am) I (?:do (?:ok|okay|well|alright|all right|badly)|(?:ok|okay|good enough|too \w+
    ...|the right fit))\b[^.\n]{0,40}\?
    \b(?:how (?:do you think )?(?:did I do|I did|I (?:came across|performed)))\b|\bwhat did you think of me\b
    ...|\bdo you think I (?:did well|have a chance|got it)\b
    \bnot (?:really |so |that )?(?:excited|interested)\b(?! to lose)|\bnot sure (?:that |if |whether )?I(?:'d
    ...| would)? (?:really )?(?:want|like|take) (?:this|the|it|to work)\b
    \b(?:I )?hope (?:that )?I (?:did|was|made|came across|didn't|passed|wasn't)\b[^.\n]{0,20}\b(?:well|okay|ok
    ...|good|fine|impression|enough
    ...|bad|too|mess\w*|bore)\b
    """)
"""What asks for a mark, or says that the candidate does not want the job."""

_CHAT = re.compile(
    r"(?<![\w'.-])(?:u|ur|b4|l8r|2day|2moro|rly|luv|cya|np|ty|thanx|tnx|kk|bc|w/|bcuz|becuz|gr8)(?![\w'.-])|\bsooo+\b"
)
"""Letters in place of words, in lower case: capitals are short forms of other things."""


def letter_words(sheet: Sheet) -> Iterator[Finding]:
    """Words typed for oneself are read as carelessness by somebody else."""
    if not sheet.is_english:
        yield from _of_role(sheet)
        return
    text = sheet.middle.replace("’", "'")
    found = first_in(SLANG, text) or first_in(_CHAT, text)
    if found:
        says = f"“{found.group()}” is written to friends: say it in full words, or leave it out."
        yield Finding(check="letter_words", says=says, severity=Severity.ADVICE)
    broken = first_in(BROKEN, text)
    if broken:
        says = f"“{' '.join(broken.group().split())[:60]}” does not fit together: read that sentence aloud once more."
        yield Finding(check="letter_words", says=says, severity=Severity.ADVICE)
    doubt = first_in(ABOUT_ME, text)
    if doubt:
        says = f"“{' '.join(doubt.group().split())[:60]}” shows a doubt that helps nobody here: leave it out."
        yield Finding(check="letter_words", says=says, severity=Severity.ADVICE)


def _of_role(sheet: Sheet) -> Iterator[Finding]:
    """What the language's spelling could not mend of the role, where the text names it."""
    tongue, application = tongue_of(sheet), sheet.occasion.application
    if tongue is None or tongue.role_amiss is None or application is None:
        return
    role = " ".join(application.role[:200].split())
    named = tongue.role(role) if role else ""
    says = tongue.role_amiss(named or role) if role and named in sheet.said else ""
    if says:
        yield Finding(check="letter_words", says=says, severity=Severity.ADVICE)
