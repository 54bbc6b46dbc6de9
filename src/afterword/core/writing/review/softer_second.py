"""The check that a second inquiry is softer than the first."""

from collections.abc import Iterator

from afterword.core.facts.words import Direction, Purpose
from afterword.core.wording import words_of
from afterword.core.writing.mending import without_sentence
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_SHARP = any_of(r"""
    \b(?:second|2nd|third|3rd|another|previous|last|earlier|former) (?:e-?mail|mail|message|note|inquiry|enquiry|time
    ...|attempt|follow-?up|reminder|request)\b(?<!last time)(?! (?:from me|of mine|I will))
    \bI (?:have already |already |also |had )?(?:wrote|written|e-?mailed|messaged|asked|contacted|sent you
    ...|reached out)\b[^.?!\n]{0,40}
    ...\b(?:on|last|ago|before|already|in|about|twice|again|week)\b
    \bstill (?:waiting|no (?:word|news|reply|answer|response)|not (?:heard|received|had)|have not|haven't|awaiting
    ...|wondering|don't know|do not know)\b
    \b(?:have|had)(?: still)? (?:not|yet to) (?:heard|hear|received?|had (?:a|any))\b|\bhaven't (?:heard
    ...|received|had)\b
    \b(?:without|no|never (?:got|received|had) (?:a|any)|lack of) (?:an? |any )?(?:reply|response|answer)\b
    \b(?:I need|I must|I have to|I expect|I want) (?:to know|an?|your|the|this|some)\b
    \b(?:when (?:will|can|should|do|am) I)\b[^.?!\n]{0,40}\b(?:hear|get|know|expect|receive)\b
    \b(?:reminder|remind you|once and for all|any (?:response|reply) (?:at all|whatsoever)|at least (?:a|an|some)
    ...|a simple (?:yes|no|reply|answer)|is it (?:so|that|too) (?:hard|difficult|much)|been ignored|ignor(?:e
    ...|ed|ing) me)\b
    \b(?:it has|it's) been (?:over|more than|almost|nearly|already|now)?[ ]?(?:\w+ )(?:days|weeks|months)\b
    """)
"""What counts the mails, or holds the silence against the reader."""


def softer_second(sheet: Sheet) -> Iterator[Finding]:
    """Who asks again and harder is asked no more; who leaves the door open is answered."""
    first = _unanswered(sheet) if sheet.proposal.purpose is Purpose.INQUIRY else None
    if first is None:
        return
    sharp = _SHARP.search(sheet.plain, len(sheet.said) - len(sheet.body))
    if sharp:
        phrase = " ".join(sharp.group().split())[:60]
        says = f"“{phrase}” counts the mails or the silence: ask more softly than the first time."
        yield _advice(says, sheet, sharp.span())
    elif first and len(words_of(sheet.body)) > 1.5 * max(len(words_of(first)), 90):
        yield _advice(
            "The second inquiry is much longer than the first: a few lines are easier to answer.", sheet, None
        )


def _unanswered(sheet: Sheet) -> str | None:
    """The text of the newest inquiry of ours in this application since their last word; None without one."""
    about = sheet.occasion.application.id if sheet.occasion.application else None
    text: str | None = None
    for touch in sorted(sheet.case.touches, key=lambda one: one.at):
        if touch.application not in {None, about}:
            continue
        if touch.direction is Direction.IN and touch.human:
            text = None
        elif touch.direction is Direction.OUT and touch.purpose is Purpose.INQUIRY:
            text = touch.text
    return text


def _advice(says: str, sheet: Sheet, span: tuple[int, int] | None) -> Finding:
    mend = without_sentence(sheet, *span) if span else None
    return Finding(check="softer_second", says=says, severity=Severity.ADVICE, mend=mend)
