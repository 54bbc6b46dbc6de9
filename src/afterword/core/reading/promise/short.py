"""A text that is little more than a date ("early next week, probably"): an answer to "when will they decide?"."""

from collections.abc import Sequence

from afterword.core.reading.promise.barred import barred, bars
from afterword.core.reading.promise.changes import Given
from afterword.core.reading.promise.clauses import Written
from afterword.core.reading.promise.fillers import substance
from afterword.core.reading.promise.governed import not_then
from afterword.core.reading.promise.tokens import Token
from afterword.core.reading.promise.wording import Phrase

UNKNOWN = 1
"""So many words of substance beside the dates leave a text an answer in short."""

_NOT_THIS = ("asks", "theirs", "event", "start", "away", "post", "past", "begged", "positive")


def short_answer(read: Sequence[Written], text: str, tokens: Sequence[Sequence[Token]]) -> list[Given]:
    """Every date of a text that says hardly anything else; nothing for a longer text."""
    if len(read) > 2 or not any(one.marks for one in read) or sum(map(substance, read)) > _allowed(read):
        return []
    if any(sentence.asks or (len(sentence.marks) > 1 and " is " in sentence.text) for sentence in read):
        return []  # "Thursday is Thanksgiving"
    if any(any(sentence.has(name) for name in _NOT_THIS) for sentence in read):
        return []
    return [
        Given(number, place, turned, _words(text, tokens[number], phrase))
        for number, sentence in enumerate(read)
        for place, phrase in sentence.marks
        if phrase.kind not in ("for", "than", "past") and (phrase.first or phrase.last)
        if (turned := _turned(sentence, place, phrase))
    ]


def _words(text: str, tokens: Sequence[Token], phrase: Phrase) -> str:
    return text[tokens[phrase.start].start : tokens[phrase.end - 1].end]


def _turned(sentence: Written, place: int, phrase: Phrase) -> Phrase | None:
    """As in "nothing before Thursday", which is from Thursday on, and "it won't be this week", which takes back.

    None for the day that it will not be, where another is named: "It won't be today, but tomorrow".
    """
    here = sentence.clauses[sentence.clause_at(place)]
    turned = barred(sentence, here, phrase, event=False) or not_then(here, phrase)
    return turned or (None if bars(here) and len(sentence.marks) > 1 else phrase)


def _allowed(read: Sequence[Written]) -> int:
    """A name or a noun may stand beside the date, but not in a whole statement: "I'll be in Leeds on Thursday"."""
    words = {word for sentence in read for word in sentence.text.split()}
    return 0 if any(words & sentence.tongue.statement for sentence in read) else UNKNOWN
