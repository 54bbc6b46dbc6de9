"""The readings of a fragment as things: a noun phrase with what belongs to it, a place, a time, a quality."""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Final

from afterword.core.ports.lexicon import Kind
from afterword.core.writing.prose import grammar_words as words
from afterword.core.writing.prose.lexicon import COUNT_NOUNS
from afterword.core.writing.prose.spots import NUMBER_WORDS, NUMBERED
from afterword.core.writing.prose.sure_words import BARE_AFTER, UNDER_WAY
from afterword.core.writing.prose.tokens import PREPOSITIONS, PRONOUNS, Token

_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
Ends = frozenset[int]
NONE: Final[Ends] = frozenset()
_EACH_TIME: Final = frozenset({"every", "each", "once", "twice"})
_LOOSE: Final = frozenset({"up", "down", "off", "out", "back", "away", "ahead", "till"})
"""Which more often belong to a verb than lead to a place."""


class Readings(ABC):
    """The readings of one fragment: its things, and where, when and how they are."""

    def __init__(self, tokens: tuple[Token, ...], *, strict: bool = False) -> None:
        """`strict` asks that each thing that is counted has its article."""
        self._tokens, self._strict = tokens, strict
        self._kept: dict[tuple[str, int, str], Ends] = {}

    @cached_property
    def _size(self) -> int:
        return len(self._tokens)

    def reads_as(self, *wanted: Callable[[int], Ends]) -> bool:
        """Whether one of the ways to read it takes all of it."""
        return any(self._size in way(0) for way in wanted)

    @property
    def is_known(self) -> bool:
        """Whether each word is a name or in a list."""
        return not any(token.is_new for token in self._tokens)

    @property
    def begins_with_deed(self) -> bool:
        """As in "training the new ones"."""
        return self._is(0, Kind.DOING) and self._size in self.doing(0)

    @property
    def names_several(self) -> bool:
        """As in "loans to smaller museums": of several things, with what they are of."""
        heads = {end for end in self._core(0) if Kind.SEVERAL in self._tokens[end - 1].kinds}
        timed = {end for end in heads if self._word(end) in _EACH_TIME and self._plainly_named(end)}
        heads = timed | {
            end for end in heads if self._word(end) in PREPOSITIONS | {"that", "who", "which", "you", "your"}
        }
        return bool(heads) and self._size in self._with_tails(heads)

    @property
    def names_mass(self) -> bool:
        """As in "fieldwork rather than a desk": what has no article, weighed against something else."""
        ends = {at for at in range(1, 4) if self._word(at) in {"rather", "instead", "before", "over", "that"}}
        if any(self._word(at) == "and" and self._word(at + 1) in PREPOSITIONS - _LOOSE for at in range(2, self._size)):
            ends |= {1} if self._word(1) in PREPOSITIONS - _LOOSE else NONE  # as in "time on the boat and in the lab"
        return any(Kind.MASS in self._tokens[end - 1].kinds for end in ends) and self._size in self._with_tails(ends)

    @property
    def names_work(self) -> bool:
        """As in "slope monitoring along the corridor": work by its name, with where or for whom it is done."""
        heads = {end for end in self._core(0) if end > 1 and Kind.DOING in self._tokens[end - 1].kinds}
        heads -= {end for end in heads if self._word(end - 1) in UNDER_WAY}
        timed = {end for end in heads if self._word(end) in _EACH_TIME and self._plainly_named(end)}
        heads = timed | {end for end in heads if self._word(end) in PREPOSITIONS - _LOOSE}
        return bool(heads) and self._size in self._with_tails(heads)

    def _plainly_named(self, end: int) -> bool:
        """Whether no name leads to that head, who might do what it says: "Ruth checks every Friday"."""
        return not any(token.is_name for token in self._tokens[:end])

    def _once(self, name: str, at: int, how: str, made: Callable[[], Iterable[int]]) -> Ends:
        key = (name, at, how)
        if key not in self._kept:
            self._kept[key] = NONE  # what begins with itself ends nowhere
            self._kept[key] = frozenset(made())
        return self._kept[key]

    def _word(self, at: int) -> str:
        return self._tokens[at].word if 0 <= at < self._size else ""

    def _is(self, at: int, kind: Kind) -> bool:
        return at < self._size and kind in self._tokens[at].kinds

    def _after(self, ends: Iterable[int], *ways: Callable[[int], Ends]) -> Ends:
        found: set[int] = set()
        for start in ends:
            for way in ways:
                found |= way(start)
        return frozenset(found)

    def _if(self, at: int, words: frozenset[str]) -> Ends:
        return frozenset({at + 1}) if self._word(at) in words else NONE

    @abstractmethod
    def doing(self, at: int) -> Ends:
        """An -ing form with what belongs to it: "training the new ones"."""

    @abstractmethod
    def clause(self, at: int) -> Ends:
        """A subject with its verb, and what is joined on."""

    @abstractmethod
    def asked(self, at: int) -> Ends:
        """A question as a subject: "how the rota is made", "what to bring", "why it matters"."""

    @abstractmethod
    def _done(self, at: int) -> Ends: ...

    @abstractmethod
    def _to_do(self, at: int) -> Ends: ...

    @abstractmethod
    def _plain(self, at: int) -> Ends: ...

    @abstractmethod
    def _particle(self, at: int) -> Ends: ...

    @abstractmethod
    def _acts(self, at: int, several: str = "") -> Ends: ...

    @abstractmethod
    def _that(self, at: int) -> Ends: ...

    # things

    def thing(self, at: int) -> Ends:
        """A noun phrase, or several with "and"."""
        return self._once("thing", at, "", lambda: self._joined(at, self._one_thing))

    def topic(self, at: int) -> Ends:
        """What can be talked about: things, what is done, what is asked, in one row."""
        return self._once("topic", at, "", lambda: self._joined(at, self._one_topic))

    def _one_topic(self, at: int) -> Ends:
        return self._one_thing(at) | self.doing(at) | self.asked(at)

    def aside(self, at: int) -> Ends:
        """What is told of a thing in a few words: what, where, when, or what it is like."""
        return self._with_tails(set(self.topic(at) | self.place(at) | self.like(at) | self._how_often(at)))

    def _joined(self, at: int, way: Callable[[int], Ends]) -> Ends:
        """One, or a row: "a and b", "a, b and c"."""
        rows = set(way(at))
        ends = set(rows)
        for _ in range(words.MOST_PARTS):
            comma = {end + 1 for end in rows if self._word(end) == ","}
            last = {end + 1 for end in rows | comma if self._word(end) in {"and", "or", "but", "versus", "vs", "plus"}}
            if self._word(at) in {"both", "either", "neither"}:
                last |= {end + 1 for end in rows if self._word(end) == "nor"}
            ends |= self._after(last | {end for end in last if self._word(end) == "not"}, way)
            rows = set(self._after(comma | last, way))
            if not rows:
                break
        return frozenset(ends)

    def _one_thing(self, at: int) -> Ends:
        return self._once("one", at, "", lambda: self._with_tails(self._core(at)))

    def _is_somebody(self, at: int) -> bool:
        """As in "you", of whom nothing further is told."""
        return self._word(at) in {"i", "me", "you", "he", "him", "she", "her", "we", "us", "they", "them", "it"}

    def _core(self, at: int) -> set[int]:
        """The noun with what stands before it, or a pronoun."""
        ends: set[int] = set()
        if self._word(at) in PRONOUNS:
            ends.add(at + 1)
        start, limit = at, ""
        counted = False
        while start < self._size and (self._word(start) in words.DETERMINERS or self._counts(start)):
            word = self._word(start)
            limit = self._limit(start) or limit
            counted = counted or self._counts(start)
            start += 1
            if counted or (word == "own" and start - at > 1):
                ends.add(start)
        if self._word(start) == "of" and start > at:
            return ends | self._after({start + 1}, self._one_thing)
        return ends | self._named(start, limit, led=start > at)

    def _limit(self, at: int) -> str:
        """Whether the noun behind this word has to be one, or several."""
        if self._word(at) in words.ONE_ONLY:
            return "one"
        return "several" if self._word(at) in words.SEVERAL_ONLY or self._counts(at) else ""

    def _counts(self, at: int) -> bool:
        if (
            at < self._size
            and _YEAR.fullmatch(self._word(at))
            and self._word(at - 1) in {"the", "your", "their", "our"}
        ):
            return False  # as in "the 2028 exhibition"
        return at < self._size and (self._tokens[at].is_number or self._word(at) in NUMBER_WORDS)

    def _named(self, at: int, limit: str, *, led: bool) -> set[int]:
        """A row of modifiers with its noun; an owner's "'s" begins it anew."""
        ends: set[int] = set()
        for end in range(at, self._size):
            token = self._tokens[end]
            deed = (led or end > at) and Kind.DOING in token.kinds  # as in "double charging"
            if (token.is_thing or deed) and self._fits(end, limit) and (led or not self._lacks_article(end)):
                ends.add(end + 1)
            if self._word(end + 1) == "'s" and token.is_thing:
                ends |= (
                    self._core(end + 2) | self._named(end + 2, "", led=True) | ({end + 2} if token.is_name else set())
                )
            if not self._modifies(end):
                break
        return ends

    def _lacks_article(self, at: int) -> bool:
        """Of a noun without one: whether it is one of what is counted, and no second of a row that has one."""
        token = self._tokens[at]
        if not self._strict or token.is_name or Kind.SEVERAL in token.kinds:
            return False
        before = self._tokens[at - 1] if at else None  # as in "baby room", "finishing room"
        one_of_them = token.word in NUMBERED and before and (before.is_thing or Kind.DOING in before.kinds)
        if before and (before.word, token.word) == ("setting", "type"):
            return False  # which a printer does
        counted = bool(one_of_them) or token.word in COUNT_NOUNS or token.is_new or Kind.MASS not in token.kinds
        return counted and not (Kind.DOING in token.kinds and token.word not in COUNT_NOUNS)

    def _fits(self, at: int, limit: str) -> bool:
        token = self._tokens[at]
        if limit == "one":
            return token.is_name or token.is_new or bool(token.kinds & {Kind.ONE, Kind.MASS, Kind.DOING})
        measures = self._word(at) in {"percent", "people", "staff"} or token.is_name or token.is_new
        return limit != "several" or Kind.SEVERAL in token.kinds or measures

    def _modifies(self, at: int) -> bool:
        token = self._tokens[at]
        if token.is_thing or token.is_adjective or token.kinds & {Kind.DONE, Kind.DOING}:
            return True
        following = self._tokens[at + 1] if at + 1 < self._size else None
        if self._word(at) in words.JOINS | {","}:
            both = at > 0 and (self._tokens[at - 1].is_adjective or self._word(at) != ",")
            like = following is not None and following.is_adjective and not following.is_number
            return both and (like or self._is_of_same(at + 1))
        if Kind.ADVERB in token.kinds:
            return following is not None and (following.is_adjective or Kind.DONE in following.kinds)
        return token.is_number or self._word(at) in NUMBER_WORDS

    def _is_of_same(self, at: int) -> bool:
        """As in "clinical and manufacturing colleagues": the second, too, is of what stands behind it."""
        then = self._tokens[at + 1] if at + 1 < self._size else None
        return self._is(at, Kind.DOING) and then is not None and Kind.SEVERAL in then.kinds

    def _with_tails(self, ends: set[int]) -> Ends:
        """What may stand behind a noun: of what, which, done by whom, to do what."""
        ready = set(ends)
        for _ in range(words.MOST_PARTS):
            plain = {end for end in ready if not self._is_somebody(end - 1)}
            more = set(self._after(plain, self._tail)) - ready
            if not more:
                break
            ready |= more
        return frozenset(ready)

    def _tail(self, at: int) -> Ends:
        if at >= self._size:
            return NONE
        word = self._word(at)
        ends = (
            set(self.place(at))
            | set(self._in_which(at))
            | set(self.doing(at))
            | set(self._done(at))
            | set(self._to_do(at))
        )
        if word in {"that", "who", "which", "where", "when", "why", "whose"}:
            ends |= self._after({at + 1}, self.clause, self._acts) | self._after(
                self._after({at + 1}, self._one_thing), self._acts
            )
        if word in words.OWN_SUBJECTS or self._word(at - 1) in words.BEFORE_CLAUSE:
            ends |= self.clause(at)  # as in "the book you wrote"
        if word in {"a", "an", "per", "every", "each", "once", "twice", "this", "last", "next"}:
            ends |= self._how_often(at)  # as in "two hours a week"
        if self._counts(at) or word in words.TAIL or self._is(at, Kind.ADVERB):
            ends.add(at + 1)
        if self._tokens[at].is_adjective:
            ends |= set(self.like(at)) - {at + 1}
        if word == ",":
            inside = self._after({at + 1}, self.place, self._done, self.doing, self._which)
            ends |= inside | {end + 1 for end in inside if self._word(end) == ","}
        return frozenset(ends)

    def _in_which(self, at: int) -> Ends:
        """As in "the tone in which they are written"."""
        led = self._word(at) in PREPOSITIONS and self._word(at + 1) in {"which", "whom"}
        return self.clause(at + 2) if led else NONE

    def _which(self, at: int) -> Ends:
        return self._after({at + 1}, self._acts, self.clause) if self._word(at) in {"which", "who", "where"} else NONE

    # places, times and qualities

    def place(self, at: int) -> Ends:
        """A preposition and what belongs to it."""
        return self._once("place", at, "", lambda: self._place(at))

    def _place(self, at: int) -> Ends:
        word = self._word(at)
        if word not in PREPOSITIONS:
            return NONE
        inner = set(self._after({at + 1}, self.thing, self.doing, self.asked, self._how_often))
        if self._word(at + 1) in BARE_AFTER or word in {"per", "as"} or (word == "from" and self._word(at + 2) == "to"):
            inner.add(at + 2)  # as in "at night", "from harvest to harvest"
        if word == "to" and self._word(at - 2) == "from":
            inner.add(at + 2)
        if word in words.WITH_MORE:
            inner |= self._after({at + 1}, self.place, self.like)
        if word in words.WITH_CLAUSE:
            inner |= self._after({at + 1}, self.clause, self._done, self._plain)
        if word == "with":
            inner |= self._after(
                self._after({at + 1}, self._one_thing), self.like, self.doing, self._done, self._particle
            )
        return self._on_places({end for end in inner if end <= self._size}, at)

    def _on_places(self, ends: set[int], at: int) -> Ends:
        """As in "up and down the line", "on site and not just at a desk"."""
        joined = self._word(at + 1) in {"and", "or"} and self._word(at + 2) in PREPOSITIONS
        on = {end + 1 for end in ends if self._word(end) in {"and", "or", "but"}}
        on |= {end + more for end in on if self._word(end) in words.NOT for more in (1, 2)}
        return frozenset(ends) | self._after(on, self.place) | (self.place(at + 2) if joined else NONE)

    def _how_often(self, at: int) -> Ends:
        """An adverb, or a time that stands as one: "every Friday", "two weeks ago", "twice a year"."""
        ends: set[int] = set()
        word = self._word(at)
        if self._is(at, Kind.ADVERB) or word in {"just", "so", "too", "far", "there", "here", "please", "not"}:
            ends.add(at + 1)
        timed = word in words.TIMED
        if (timed or self._counts(at)) and at + 1 < self._size:
            ends |= {
                end
                for end in self._core(at)
                if self._word(end - 1) in words.UNITS or self._tokens[end - 1].is_name or self._counts(end - 1)
            }
            if word in {"once", "twice"}:
                ends |= self._core(at + 1)
        if at < self._size and self._tokens[at].is_name:
            ends.add(at + 1)
        if self._counts(at) and self._word(at + 1) in {"times", "time"}:
            ends |= self._core(at + 2)
        return frozenset(end for one in ends for end in (one, one + 1) if end == one or self._word(one) in words.TAIL)

    def like(self, at: int) -> Ends:
        """What something is like, with what belongs to it."""
        return self._once("like", at, "", lambda: self._joined(at, self._one_like))

    def _one_like(self, at: int) -> Ends:
        start = at
        while (
            start < self._size
            and (self._is(start, Kind.ADVERB) or self._word(start) in words.VERY)
            and start + 1 < self._size
        ):
            start += 1
        ends: set[int] = set()
        for place in range(at, start + 1):
            if place < self._size and (
                self._tokens[place].is_adjective or self._tokens[place].kinds & {Kind.DONE, Kind.DOING}
            ):
                ends.add(place + 1)
        for _ in range(2):
            ends |= self._after(ends, self.place, self._to_do, self.clause, self._that, self._how_often) | {
                end + 1 for end in ends if self._word(end) == "enough"
            }
            ends |= self._after(ends, self._done, self.doing)
        return frozenset(ends)
