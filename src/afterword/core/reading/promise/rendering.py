"""A sentence of another language put into the words that dates are read in; what is no word of days becomes a blank."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from afterword.core.reading.promise.tokens import Token

UNKNOWN = "¤"
"""Stands for every word that has nothing to do with days, so that none is taken for an English one."""

_NOWHERE: dict[str, Any] = {}

Figure = Callable[[Sequence[Token], int], tuple[tuple[str, ...], int] | None]
"""What a language says with figures and little words in a way of its own: words for so many tokens at a place."""


def native(tokens: Sequence[Token], letters: Mapping[int, str]) -> tuple[Token, ...]:
    """The words with plain letters and cut at apostrophes and hyphens: "d'ici" and "week-end" are two."""
    words: list[Token] = []
    for at, token in enumerate(tokens):
        text = token.text
        if text.isascii() and "'" not in text:  # most words; letters of the language's own are no ASCII
            if text != "-" or not _hyphen(tokens, at):
                words.append(token)
        else:
            words += _pieces(token, letters)
    return tuple(words)


def _hyphen(tokens: Sequence[Token], at: int) -> bool:
    """Whether the hyphen at a place stands inside a word; between figures it says "to"."""
    if not 0 < at < len(tokens) - 1:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    inside = before.end == tokens[at].start and tokens[at].end == after.start
    return inside and not (before.text.isdigit() or after.text.isdigit())


def _pieces(token: Token, letters: Mapping[int, str]) -> Iterator[Token]:
    text = token.text.translate(letters)
    if "'" not in text or len(text) == 1 or token.end - token.start != len(token.text):
        yield token if text == token.text else Token(text, token.start, token.end, token.capital)
        return
    start = token.start
    for piece in token.text.split("'"):
        if piece:
            yield Token(piece.translate(letters), start, start + len(piece), token.capital)
        start += len(piece) + 1


class Glossary:
    """The turns of one language for days, and each in the machine's words; the longest that fits wins.

    `forms` gives a word's other forms, separated by blanks; `turns` the words of days, separated by `|`, by what they
    mean. `figure` is asked first.
    """

    def __init__(
        self, letters: Mapping[int, str], forms: Mapping[str, str], turns: Mapping[str, str], figure: Figure
    ) -> None:
        self._figure = figure
        self._root: dict[str, Any] = {}
        self._plain = {
            form.translate(letters): word.translate(letters) for word, many in forms.items() for form in many.split()
        }
        for meaning, written in turns.items():
            for turn in filter(None, written.split("|")):
                self._put([self._form(word) for word in turn.translate(letters).split()], tuple(meaning.split()))

    def _put(self, words: Sequence[str], meaning: tuple[str, ...]) -> None:
        node = self._root
        for word in words:
            node = node.setdefault(word, {})
        node[""] = meaning

    def _form(self, word: str) -> str:
        return self._plain.get(word, word)

    def rendered(self, tokens: Sequence[Token]) -> tuple[tuple[Token, ...], tuple[tuple[int, int], ...]]:
        """The sentence in the machine's words, and for each the first and last place it stands for."""
        words: list[Token] = []
        places: list[tuple[int, int]] = []
        at = 0
        while at < len(tokens):
            found = self._figure(tokens, at) or self._longest(tokens, at)
            if found is None:
                text, start, end, _ = tokens[at]
                words.append(Token(UNKNOWN if text[0].isalpha() else text, start, end, capital=True))
                places.append((at, at))
                at += 1
                continue
            meaning, count = found
            if meaning[0] == "the" and words and words[-1].text == "the":
                meaning = meaning[1:]  # "bis zum" has the article that "Wochenende" brings along
            words += _laid(meaning, tokens[at : at + count])
            places += [(at, at + count - 1)] * len(meaning)
            at += count
        return tuple(words), tuple(places)

    def _longest(self, tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
        found = None
        node, form = self._root, self._plain
        for place in range(at, len(tokens)):
            word = tokens[place].text
            node = node.get(form.get(word, word), _NOWHERE)
            if node is _NOWHERE:
                break
            if "" in node:
                found = node[""], place + 1 - at
        return found


def beside_weekdays(turns: Mapping[str, str], weekdays: Mapping[str, str]) -> dict[str, str]:
    """What stands beside a weekday, for each of them; `turns` have a {} in its place, in both their halves."""
    return {
        turn.format(day): many.replace("{}", name) for turn, many in turns.items() for day, name in weekdays.items()
    }


def named(*names: Mapping[str, str]) -> dict[str, str]:
    """Months and weekdays by their names, of which some have several."""
    return {name: written.replace(" ", "|") for some in names for name, written in some.items()}


def _laid(meaning: Sequence[str], tokens: Sequence[Token]) -> list[Token]:
    """Word by word where there are as many; what is more stands at the end of the last."""
    laid = []
    for number, word in enumerate(meaning):
        token = tokens[min(number, len(tokens) - 1)]
        start = token.start if number < len(tokens) else token.end
        laid.append(Token(word, start, token.end, capital=True))
    return laid
