"""How much a text may hold, in whatever language: words for a note, characters for a social network."""

from collections.abc import Callable, Collection
from typing import Final

from afterword.core.facts.words import Channel
from afterword.core.wording import words_of

LONGEST_SOCIAL: Final = 300
"""Characters of the note beside a request to connect on LinkedIn with a paid account; a free one has 200 (advice pages,
lettercounter.org among them). Messages between people who are connected have far more."""
SHORT_CHANNELS: Final = frozenset({Channel.SMS, Channel.SOCIAL, Channel.PHONE, Channel.IN_PERSON})
"""Where a message is a few lines, without subject and letter form."""
Paragraphs = list[list[str]]


class Budget:
    """Keeps a text within so many words: what no longer fits is left out, never cut."""

    def __init__(self, words: int) -> None:
        self._left = words

    def take(self, text: str, *, always: bool = False) -> str:
        """The text, where there is room for it, or where it has to stand; else nothing."""
        count = count_words([text])
        if not text or (count > self._left and not always):
            return ""
        self._left -= count
        return text


def count_words(sentences: list[str]) -> int:
    """The words of all of them."""
    return sum(len(words_of(text)) for text in sentences)


def run_together(paragraphs: Paragraphs, most: int) -> Paragraphs:
    """A text of at most so many words in one paragraph, a longer one as it is."""
    sentences = [text for paragraph in paragraphs for text in paragraph if text]
    return [sentences] if count_words(sentences) <= most else paragraphs


def fitted(
    channel: Channel, paragraphs: Paragraphs, body: Callable[[Paragraphs], str], *, needed: Collection[str]
) -> str:
    """The body; on a social network its last sentences go, but for the first and those `needed`, until it fits."""
    text = body(paragraphs)
    while channel is Channel.SOCIAL and len(text) > LONGEST_SOCIAL:
        spare = [s for paragraph in paragraphs for s in paragraph if s and s not in needed][1:]
        if not spare:
            break
        paragraphs = [[sentence for sentence in each if sentence != spare[-1]] for each in paragraphs]
        text = body(paragraphs)
    return text
