"""Whether a fragment can be read as one whole thing of English: a noun phrase, a clause, what is done, or a question.

It is read from each place in all ways at once: what begins there may end at several places. Nothing is said of which
reading is meant; where there is none, words are missing or stand where they cannot.
"""

from collections.abc import Callable, Iterable
from typing import Final

from afterword.core.ports.lexicon import THINGS, Kind
from afterword.core.writing.prose import grammar_words as words
from afterword.core.writing.prose.grammar_things import NONE, Ends, Readings
from afterword.core.writing.prose.spots import NUMBER_WORDS
from afterword.core.writing.prose.tokens import PARTICLES, PREPOSITIONS

_OF_FIGURES: Final = words.BE | words.HAVE | words.MODALS
"""What a figure may do by itself: "2 are new", but not "2 breaks to warm up"."""


class Grammar(Readings):
    """All readings of one fragment."""

    def _that(self, at: int) -> Ends:
        return self.clause(at + 1) if self._word(at) in words.LINKING else NONE

    # what is done

    def doing(self, at: int) -> Ends:
        """An -ing form with what belongs to it: "training the new ones"."""
        return self._once("doing", at, "", lambda: self._joined(at, lambda one: self._verb(one, Kind.DOING)))

    def _done(self, at: int) -> Ends:
        return self._once("done", at, "", lambda: self._verb(at, Kind.DONE))

    def _plain(self, at: int) -> Ends:
        return self._once("plain", at, "", lambda: self._joined(at, lambda one: self._verb(one, Kind.BASE)))

    def _to_do(self, at: int) -> Ends:
        starts = (
            {at + 1}
            if self._word(at) == "to"
            else {at + 2}
            if self._word(at + 1) == "to" and self._word(at) in words.WH | words.NOT
            else NONE
        )
        return self._after(starts, self._plain)

    def _verb(self, at: int, kind: Kind) -> Ends:
        start = at
        while self._is(start, Kind.ADVERB) and start < self._size - 1 and not self._is(start, kind):
            start += 1
        word = self._word(start)
        if kind is Kind.DOING and word in {"being", "having"}:
            return self._filled(start + 1, be=word == "being")
        if kind is Kind.BASE and word in {"be", "have", "do"}:
            return self._filled(start + 1, be=word == "be") | (
                self._after({start + 1}, self._done) if word == "have" else NONE
            )
        if kind is Kind.DONE and word == "been":
            return self._filled(start + 1, be=True)
        if kind is Kind.DONE and word in {"had", "done"}:
            return self._filled(start + 1, be=False)
        return (
            self._filled(start + 1, be=False, after=word)
            if self._is(start, kind) or self._is_new_verb(start, kind)
            else NONE
        )

    def _is_new_verb(self, at: int, kind: Kind) -> bool:
        ends = {Kind.DOING: "ing", Kind.DONE: "ed", Kind.PAST: "ed", Kind.THIRD: "s"}
        return at < self._size and self._tokens[at].is_new and kind in ends and self._word(at).endswith(ends[kind])

    def _filled(self, at: int, *, be: bool, after: str = "") -> Ends:
        """What may follow a verb: up to two things, places, times, what is to be done, a clause."""
        return self._once(
            "filled",
            at,
            f"{be}{after in words.COPULAS}{after in words.CAUSING}",
            lambda: self._fill(at, be=be, after=after),
        )

    def _fill(self, at: int, *, be: bool, after: str) -> Ends:
        found, edge = {(at, 0)}, {(at, 0)}
        for _ in range(words.MOST_PARTS):
            edge = {
                (end, count) for start, things in edge for end, count in self._next(start, things, be=be, after=after)
            } - found
            if not edge:
                break
            found |= edge
        return frozenset(end for end, _ in found)

    def _next(self, at: int, things: int, *, be: bool, after: str) -> Iterable[tuple[int, int]]:
        free: tuple[Callable[[int], Ends], ...] = (
            self.place,
            self._how_often,
            self._to_do,
            self._particle,
            self._that,
            self.asked,
        )
        if be or after in words.COPULAS:
            free += (self.like, self._done, self.doing)
        if things == 1 and after in words.CAUSING:
            free += (self._plain,)
        yield from ((end, 2 if end - at > 1 else things) for end in self._after({at}, *free))
        yield from ((end, 2) for end in self._after({at}, self.doing, self.clause))
        if things < (1 if be else 2):
            yield from ((end, things + 1) for end in self.thing(at))
        if self._word(at) == ",":
            yield from (
                (end, 2)
                for end in self._after({at + 1}, self.doing, self._that, self._which, self.place, self._how_often)
            )
            if self._word(at + 1) in words.NOT:  # as in "keen on safety, not speed"
                yield from ((end, 2) for end in self._after({at + 2}, self.thing, self.place, self.doing))
        if self._word(at) in words.SELVES:
            yield at + 1, things  # as in "you started as a packer yourself"
        if self._word(at) in words.NOT:
            yield at + 1, things
            yield from ((end, things) for end in self._after({at + 1}, self.thing, self.place))

    def _particle(self, at: int) -> Ends:
        return self._if(at, PARTICLES | {"for", "with", "from", "of", "at", "to", "into", "after", "without", "like"})

    def _acts(self, at: int, several: str = "") -> Ends:
        """A finite verb with what belongs to it; `several` is "one" or "several" where its subject tells."""
        return self._once("acts", at, several, lambda: self._joined_acts(at, several))

    def _joined_acts(self, at: int, several: str) -> Ends:
        return self._joined(at, lambda one: self._one_act(one, several))

    def _one_act(self, at: int, several: str) -> Ends:
        start = at
        while start < self._size - 1 and (self._is(start, Kind.ADVERB) or self._word(start) in {"all", "both", "each"}):
            start += 1
        ends: set[int] = set()
        for place in range(at, start + 1):
            ends |= self._finite(place, several)
        return frozenset(ends)

    def _finite(self, at: int, several: str) -> Ends:
        word = self._word(at)
        if word == "'s" and at + 1 == self._size:
            return NONE  # as in "the organ at St Mark's"
        mine = word in words.OF_ONESELF and self._word(at - 1) == "i"
        if (several == "one" and word in words.FOR_SEVERAL) or (
            several == "several" and word in words.FOR_ONE and not mine
        ):
            return NONE
        kinds = {"one": (Kind.THIRD, Kind.PAST), "several": (Kind.BASE, Kind.PAST)}
        fitting = kinds.get(several, (Kind.THIRD, Kind.PAST, Kind.BASE))
        ends = set(self._helped(at))
        if word in words.DO | {"have", "has", "had", "haven't", "hasn't"}:
            ends |= self._filled(at + 1, be=False, after="have")
        if any(self._is(at, kind) or self._is_new_verb(at, kind) for kind in fitting):
            ends |= self._filled(at + 1, be=False, after=word)
        return frozenset(ends)

    def _helped(self, at: int) -> Ends:
        """A helper with its verb: "is often shared", "have not been", "will train"."""
        word, last = self._word(at), at + 1
        while self._word(last) in words.BETWEEN or (self._is(last, Kind.ADVERB) and last + 1 < self._size):
            last += 1
        starts = range(at + 1, last + 1)
        ends: set[int] = set()
        if word in words.MODALS | words.DO:
            ends |= self._after(starts, self._plain) | {*starts}
        if word in words.HAVE:
            ends |= self._after(starts, self._done)
        if word in words.BE:
            ends |= self._after(starts, lambda start: self._filled(start, be=True))
        return frozenset(ends)

    # clauses and questions

    def clause(self, at: int) -> Ends:
        """A subject with its verb, and what is joined on."""
        return self._once("clause", at, "", lambda: self._clauses(at))

    def _clauses(self, at: int) -> Ends:
        ends = set(self._one_clause(at))
        for _ in range(3):
            cut = {end + (self._word(end) == ",") for end in ends}
            on = {end + 1 for end in cut if self._word(end) in words.JOINS | words.LINKING | {"and", "so"}}
            more = (
                self._after(on, self._one_clause)
                | self._after(cut, self.asked)
                | self._after({one for one in cut if one not in ends}, self.doing, self._how_often, self.place)
            )
            if more <= ends:
                break
            ends |= more
        return frozenset(ends)

    def _one_clause(self, at: int) -> Ends:
        fronts = {at} | {end + (self._word(end) == ",") for end in self.place(at) | self._how_often(at)}
        if self._word(at) in words.LINKING:
            fronts |= {end + (self._word(end) == ",") for end in self._one_subject(at + 1)}
        return self._after(fronts, self._one_subject)

    def _one_subject(self, at: int) -> Ends:
        ends: set[int] = set()
        figure = at < self._size and self._tokens[at].is_number and self._word(at + 1) not in _OF_FIGURES
        for head in self._core(at) - ({at + 1} if figure else set()):
            number = self._number(at, head)
            for end in self._with_tails({head}):
                ends |= self._acts(end, number)
        for end in self.thing(at) - self._one_thing(at):
            ends |= self._acts(end, "several" if "and" in {self._word(place) for place in range(at, end)} else "")
        for end in self.doing(at) | self.asked(at):
            ends |= self._acts(end, "one")
        return frozenset(ends)

    def _number(self, at: int, end: int) -> str:
        """Whether a subject is one or several, where its head tells that for sure."""
        head, token = self._word(end - 1), self._tokens[end - 1]
        if head in {"i", "you", "we", "they", "these", "those"} or (head in NUMBER_WORDS and head != "one"):
            return "several"
        if head in words.ONE_SUBJECTS:
            return "one"
        if (
            head in words.GROUPS
            or token.is_new
            or token.is_name
            or token.is_number
            or {self._word(place) for place in range(at, end)} & words.JOINS
        ):
            return ""
        things = token.kinds & THINGS
        return "several" if things == {Kind.SEVERAL} else "one" if things and Kind.SEVERAL not in things else ""

    def asked(self, at: int) -> Ends:
        """A question as a subject: "how the rota is made", "what to bring", "why it matters"."""
        return self._once("asked", at, "", lambda: self._asked(at))

    def _asked(self, at: int) -> Ends:
        if self._word(at) not in words.WH:
            return NONE
        behind = self._behind_wh(at)
        subject = self._word(at) in {"who", "what", "which", "how", "whose"}
        ends = self._after(behind, self.clause, *([self._acts] if subject else [])) | self._after(
            behind, lambda one: self._plain(one + 1) if self._word(one) == "to" else NONE
        )
        joined = {end + 1 for end in ends if self._word(end) in {"and", "or"}}
        return ends | self._after(joined, self.asked)

    def _behind_wh(self, at: int) -> set[int]:
        word, ends = self._word(at), {at + 1}
        if word == "how":
            ends |= (
                {at + 2}
                if self._word(at + 1) in {"many", "much", "often", "long", "far", "soon", "early", "late", "well"}
                else NONE
            )
            ends |= set(self._one_like(at + 1))
            ends |= self._after(set(ends), self._one_thing)
        if word in {"what", "which", "whose"}:
            ends |= self._after({at + 1}, self._one_thing) | (
                {at + 2} if self._word(at + 1) in {"else", "of"} else NONE
            )
        ends |= {end + 1 for end in set(ends) if self._word(end) in {"else", "exactly"}}
        return ends

    def question(self, at: int) -> Ends:
        """A question put straight out."""
        starts = {at} | {end + (self._word(end) == ",") for end in self.place(at)}
        for wh in (at, at + 1):
            if self._word(wh) in words.WH and (wh == at or self._word(at) in PREPOSITIONS):
                starts |= self._behind_wh(wh)
        ends = set(self._after(starts, self._turned))
        if self._word(at) in {"who", "what", "which", "how", "whose"}:
            ends |= self._after(starts, self._acts)
        cut = {end + (self._word(end) == ",") for end in ends}
        on = {end + 1 for end in cut if self._word(end) in {"or", "and"} | words.LINKING}
        return frozenset(ends) | self._after(
            on, self.question, self.thing, self.clause, self._plain, self.place, self.like
        )

    def _turned(self, at: int) -> Ends:
        """A helper before its subject: "is the rota shared"."""
        word = self._word(at)
        if word not in words.BE | words.HAVE | words.MODALS | words.DO:
            return NONE
        subjects = self.thing(at + 1 + (self._word(at + 1) in words.NOT))
        if word in words.BE:
            return self._after(subjects, lambda end: self._filled(end, be=True))
        later = self._after(subjects, self._how_often)
        return self._after(subjects | later, self._plain, self._done)
