"""Whether a text that was approved still reads right at the moment of acting; where not, it can only be mended."""

from datetime import datetime

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.rulebook import BY_NAME
from afterword.core.etiquette.theirs import place_at
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.words import Channel
from afterword.core.planning.overtaken import RULE as READ_AGAIN
from afterword.core.thread import is_answer_subject
from afterword.core.worktime import day_of
from afterword.core.writing.day_words import day_words, overtaken
from afterword.core.writing.review.finding import Finding, Severity
from afterword.services.text_of import findings
from afterword.store.models import Outgoing

DAY_IS_OVER = "The text says “{}”, and that day is over."


def look_at_text(message: Outgoing, case: Case, now: datetime, *, by_itself: bool = False) -> Verdict:
    """Go, or stop with what is wrong with the text. `by_itself`: nobody looks on, so that new advice stops it too."""
    wrong = [*no_longer_right(message, case, now, by_itself=by_itself), *day_is_over(message, case, now)]
    wrong.sort(key=lambda one: one.severity is not Severity.ERROR)
    reasons = tuple(Reason(one.check, one.says) for one in wrong)
    return Verdict(word=Word.STOP if wrong else Word.GO, reasons=reasons)


def is_about_the_text(verdict: Verdict) -> bool:
    """Whether the text alone stops it: the guard's rules had nothing against it, and they have said nothing since."""
    rules = {reason.rule for reason in verdict.reasons}
    return verdict.word is Word.STOP and READ_AGAIN not in rules and rules.isdisjoint(BY_NAME)


def no_longer_right(message: Outgoing, case: Case, now: datetime, *, by_itself: bool) -> list[Finding]:
    """Errors; and, where it waited since it was approved, advice that the person has not seen."""
    found = findings(message, case, at=reads_as_of(message, now))
    approved = message.approved_at if by_itself else None
    seen = {one.check for one in (findings(message, case, at=approved) if approved else found)}
    return [one for one in found if one.severity is Severity.ERROR or one.check not in seen]


def reads_as_of(message: Outgoing, now: datetime) -> datetime:
    """The moment at which its words have to be right: those of a letter on the date that it bears."""
    return message.approved_for or now if message.channel == Channel.LETTER else now


def day_is_over(message: Outgoing, case: Case, now: datetime) -> list[Finding]:
    """A "tomorrow" that means another day by now, on the reader's calendar.

    Our own words were put for the day on which it was to leave, the person's on the day on which they approved it.
    A letter bears its date, so that its "yesterday" is understood.
    """
    if message.approved_at is None or message.channel == Channel.LETTER:
        return []
    place = place_at(ledger_of(case), str(message.person_id))
    written, today = day_of(message.approved_at, place), day_of(now, place)
    meant = day_of(message.approved_for or message.approved_at, place)
    said = day_words(f"{said_now(message.subject)}\n{message.body}")
    ours = set(day_words(f"{said_now(message.composed_subject)}\n{message.composed_body}"))
    word = overtaken([each for each in said if each not in ours], written, today)
    word = word or overtaken([each for each in said if each in ours], meant, today)
    return [Finding(check="day_is_over", says=DAY_IS_OVER.format(word))] if word else []


def said_now(subject: str) -> str:
    """What a subject says of today; that of a thread says it of the day on which the thread began."""
    return "" if is_answer_subject(subject) else subject
