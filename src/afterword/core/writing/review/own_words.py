"""The check that the text is not another note with the name changed."""

from collections.abc import Iterator

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.notes import notes_to_others
from afterword.core.likeness import TOO_LIKE, likest
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet


def own_words(sheet: Sheet) -> Iterator[Finding]:
    """Colleagues lay their notes side by side; a copy undoes all of them."""
    sent = notes_to_others((person.id for person in sheet.occasion.readers), ledger_of(sheet.case))
    if likest(sheet.draft.body, (*sheet.others, *(note.text for note in sent))) >= TOO_LIKE:
        says = "This is nearly the same text as another of your notes: say what only this reader and you spoke about."
        yield Finding(check="own_words", says=says)
