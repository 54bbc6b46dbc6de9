"""The check that the text is not another note with the name changed."""

from collections.abc import Iterator

from afterword.core.facts.words import Direction, Purpose
from afterword.core.writing.likeness import TOO_LIKE, likest
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet


def own_words(sheet: Sheet) -> Iterator[Finding]:
    """Colleagues lay their notes side by side; a copy undoes all of them."""
    if likest(sheet.draft.body, (*sheet.others, *_sent(sheet))) >= TOO_LIKE:
        says = "This is nearly the same text as another of your notes: say what only this reader and you spoke about."
        yield Finding(check="own_words", says=says)


def _sent(sheet: Sheet) -> list[str]:
    """Thanks that have gone to somebody else."""
    readers = {person.id for person in sheet.occasion.readers}
    return [
        touch.text
        for touch in sheet.case.touches
        if touch.direction is Direction.OUT
        and touch.purpose is Purpose.THANKS
        and touch.text
        and not readers & set(touch.people)
    ]
