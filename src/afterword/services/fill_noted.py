"""Give a line that was noted by hand the mail that it was about: its words, what they mean, and when it came."""

from datetime import datetime

from afterword.core.facts.reading import Reading as Found
from afterword.core.facts.words import Direction, Purpose
from afterword.core.reading.effect import ENDS, Suggested, counts_as
from afterword.core.reading.looking.one_letter import OPEN, VAGUE, alike, beside
from afterword.services.take_reading import take_reading
from afterword.store.kept_reading import from_kept
from afterword.store.models import Person, Promise, Reading, Touch


def fill_noted(
    line: Touch, mail: Touch, people: list[Person], found: Found | None, calendar: str, *, now: datetime
) -> None:
    """`mail` is the line that the mail would be by itself. Nothing of either is lost; what the person said holds."""
    before = Reading.objects.filter(touch=line).first()
    known = before is not None and alike(line.text, mail.text)
    had_words = bool(line.text.strip())
    line.mail, line.at = mail.mail, mail.at
    line.application = line.application or mail.application
    line.text = "\n\n".join(one for one in (mail.text, beside(line.text, mail.text)) if one.strip())
    if line.direction == Direction.OUT:
        why(line, mail)
    elif not known:
        counts(line, mail, found, before)
        line.read = line.read and (had_words or mail.read)
    line.save()
    line.people.add(*people)
    if found is not None and not known:
        read_anew(line, found, calendar, before, human=mail.human, now=now)


def why(line: Touch, mail: Touch) -> None:
    """What the letter was written for, where the note did not say."""
    if line.purpose in VAGUE:
        line.purpose = mail.purpose
    line.interview = line.interview or mail.interview


def counts(line: Touch, mail: Touch, found: Found | None, before: Reading | None) -> None:
    """As what it stands in the ledger: as the person said, where they did."""
    if (
        before is not None
        and before.corrected
        and found is not None
        and before.found["found"]["kind"] == found.found.kind
    ):
        return
    line.asks = line.asks or mail.asks
    if line.purpose in OPEN:
        line.purpose, line.human = mail.purpose, mail.human


def read_anew(line: Touch, found: Found, calendar: str, before: Reading | None, *, human: bool, now: datetime) -> None:
    """The mail's reading takes the place of the note's; what was answered is not asked again."""
    promise = moved(before.promise, line) if before and before.promise else None
    leave_out = answered(before) | ({Suggested(line.purpose)} if Purpose(line.purpose) in ENDS else set())
    if before is not None:
        before.delete()
    take_reading(line, found, human=human, calendar=calendar, leave_out=frozenset(leave_out), now=now)
    reading = Reading.objects.get(touch=line)
    reading.promise = reading.promise or promise
    reading.corrected = before.corrected if before else ""
    reading.save()


def moved(promise: Promise, line: Touch) -> Promise:
    """It was said when the mail came, by whoever wrote it: the same words again are the same promise."""
    people = list(line.people.all()[:2])
    promise.said_at, promise.by = line.at, people[0] if len(people) == 1 else None
    promise.save()
    return promise


def answered(before: Reading | None) -> set[Suggested]:
    """What the person was asked about the words that they had noted, and has answered."""
    if before is None:
        return set()
    found = from_kept(before.found)
    asked = {*counts_as(found, human=True).suggested}
    if before.promise is None:
        asked |= {Suggested.PROMISE} if found.promises else set()
        asked |= {Suggested.WITHDRAWN} if found.withdrawn else set()
    return {one for one in asked if one not in before.suggested}
