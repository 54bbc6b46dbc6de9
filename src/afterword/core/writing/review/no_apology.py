"""The check that the text does not apologise for itself or for how the interview went."""

import re
from collections.abc import Iterator

from afterword.core.facts.words import InterviewStatus, Purpose
from afterword.core.writing.amiss import faults_of
from afterword.core.writing.mending import without_sentence
from afterword.core.writing.passages import first_in
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tone.heard import heard
from afterword.core.writing.tone.tone import Tone

FOUND = any_of(r"""
    \b(?:I(?:'m| am) (?:so |very |really |terribly |truly )?sorry(?! (?:that )?(?:it|this|the|you|your
    ...|to (?:hear|read|learn|see))\b)|so sorry|my (?:sincere[ ]
    ...|deepest )?apolog(?:y|ies)|apolog(?:y|ies|i[sz]e|i[sz]ing)|forgive me|please excuse|pardon (?:me
    ...|my)|sorry (?:for|to (?!hear|read|learn|see)|about (?!your)|that I|if|I))\b
    \b(?:hate|don't want|do not want|didn't want) to (?:bother|disturb|be a (?:bother|pest|nuisance)
    ...|pester|bug|trouble)\b
    \b(?:bother(?:ing)?|pester(?:ing)?) you\b
    \bI know (?:I|it) (?:did|was|messed|wasn't|didn't)\b[^.?!\n]{0,40}\b(?:badly|poorly|well|best
    ...|nervous|mess\w*)\b
    \bI was (?:so |very |really )?nervous\b
    \bregret (?:my|how I|that I)\b
    """)

_SORRY = re.compile(
    r".*?(?:sorry|apolog|forgive|excus|pardon|regret|leid|entschuldig|verzeih|désol|navr|lament|disculp|siento|perd[oó]n)",
    re.IGNORECASE,
)
_NOT_HELD = frozenset({InterviewStatus.MISSED, InterviewStatus.CANCELLED})
_ABOUT_DATES = frozenset({Purpose.ANSWER, Purpose.OTHER})


def no_apology(sheet: Sheet) -> Iterator[Finding]:
    """An apology asks the reader to remember what went wrong; one is owed for a talk that did not take place."""
    words = FOUND if sheet.is_english else faults_of(sheet).apology
    found = first_in(words, sheet.plain)
    if found and _is_owed(sheet) and _SORRY.match(found.group()):
        found = words.search(sheet.plain, found.end())
    if found:
        says = f"“{' '.join(found.group().split())[:60]}” apologises: leave it out, the note is welcome without it."
        yield Finding(
            check="no_apology", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *found.span())
        )
    elif not _is_owed(sheet) and (at := heard(sheet, Tone.APOLOGY)):
        says = f"“{sheet.said[slice(*at)][:90]}” may be read as an apology: the note is welcome without it."
        yield Finding(check="no_apology", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *at))


def _is_owed(sheet: Sheet) -> bool:
    """Whether the text is about a talk that the candidate missed or put off, and no thank-you for another one."""
    if sheet.proposal.purpose not in _ABOUT_DATES:
        return False
    about, application = sheet.occasion.interview, sheet.occasion.application
    if about is not None and sheet.proposal.interview is not None:
        return about.status in _NOT_HELD
    talks = [one for one in sheet.case.interviews if application is None or one.application == application.id]
    return any(one.status in _NOT_HELD for one in talks)
