"""The notes as the word list of their language spells them; what has a word that it cannot read is set aside."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language
from afterword.core.ports.lexicon import Lexicon, Lexicons
from afterword.core.wording import sentences_of
from afterword.core.writing.draft import LeftOut
from afterword.core.writing.left_out import UNSURE
from afterword.core.writing.prose.lexicon import PROPER
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.spelling_words import MISSPELT
from afterword.core.writing.spellings import right_spelling
from afterword.core.writing.tongues.chosen import language_of
from afterword.core.writing.unknown_words import excused, words_looked_at

ASKS_BACK = (
    "The word list does not know “{word}”. If “{meant}” is meant, put that right in your notes; if it is a name, write"
    " it with a capital."
)
NAME_IT = "The word list does not know “{word}”. If it is a name, write it with a capital."
MOST_STRANGE = 3
"""Unknown words that a note may have; with more it is in another language, which is not spelt."""


@dataclass(frozen=True, slots=True)
class SpeltNotes:
    """`whole` has every word that is sure as it is written; `sure` lacks the sentences with one of the `doubts`.

    Of the `unknown` words nothing is known at all.
    """

    whole: Case
    sure: Case
    doubts: dict[str, str] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)

    def told(self, left: tuple[LeftOut, ...]) -> tuple[LeftOut, ...]:
        """What is left out, with the word for which it is."""
        return tuple(replace(one, why=self._asks_back(one.note) or self._named(one) or one.why) for one in left)

    def _named(self, one: LeftOut) -> str | None:
        """Of a note that is no sentence for an unknown word of its."""
        found = self.unknown & set(one.note.split()) if one.why == UNSURE else None
        return NAME_IT.format(word=min(found)) if found else None

    def _asks_back(self, note: str) -> str | None:
        low = note.lower()
        found = next((word for word in self.doubts if word in low), None)
        return ASKS_BACK.format(word=found, meant=self.doubts[found]) if found else None


def spelt_notes(proposal: Proposal, case: Case, words: Lexicons) -> SpeltNotes:
    """As they are, where there is no word list of the language in which they are to be used."""
    language = language_of(proposal, case)
    lexicon = words.of(language)
    if lexicon is None:
        return SpeltNotes(case, case)
    if language == Language.ENGLISH:
        case = replace(case, applications=tuple(_said_in_small(one, lexicon) for one in case.applications))
    speller = _Speller(lexicon, language, excused(case))
    whole = tuple(_each(debrief, speller.mended, promised=speller.written) for debrief in case.debriefs)
    sure = tuple(_sure(debrief, speller) for debrief in whole)
    return SpeltNotes(replace(case, debriefs=whole), replace(case, debriefs=sure), speller.doubts, speller.unknown)


def _said_in_small(application: Application, lexicon: Lexicon) -> Application:
    """With a role that begins with a capital only because it begins: "Church organist", not "Roman historian"."""
    first, _, rest = application.role.partition(" ")
    small = rest != "" and rest == rest.lower() and first.istitle() and first.casefold() not in PROPER
    return replace(application, role=f"{first.lower()} {rest}") if small and lexicon.is_common(first) else application


def _each(debrief: Debrief, change: Callable[[str], str], *, promised: Callable[[str], str]) -> Debrief:
    """With each of its notes changed; what was `promised` has to be known again by its words."""
    return replace(
        debrief,
        highlights=tuple(
            replace(one, topic=change(one.topic), detail=change(one.detail)) for one in debrief.highlights
        ),
        struck=change(debrief.struck),
        excited_by=change(debrief.excited_by),
        to_add=change(debrief.to_add),
        unasked_questions=tuple(replace(one, text=change(one.text)) for one in debrief.unasked_questions),
        commitments=tuple(replace(one, text=promised(one.text)) for one in debrief.commitments),
    )


def _sure(debrief: Debrief, speller: "_Speller") -> Debrief:
    """Without what is not sure; a promise stays a promise, though nothing is said of what it is."""
    kept = _each(debrief, speller.sure, promised=speller.sure)
    pairs = zip(debrief.highlights, kept.highlights, strict=True)
    questions = tuple(one for one in kept.unasked_questions if one.text)
    return replace(
        kept,
        highlights=tuple(one for was, one in pairs if not _lost_its_topic(was, one)),
        unasked_questions=questions,
        commitments=tuple(
            was if was.text.split() == one.text.split() else replace(was, text="")
            for was, one in zip(debrief.commitments, kept.commitments, strict=True)
        ),
    )


def _lost_its_topic(was: Highlight, now: Highlight) -> bool:
    return bool(was.topic) and not now.topic


class _Speller:
    """One word list asked about one case's notes; it remembers which words were in doubt, and which unknown."""

    def __init__(self, lexicon: Lexicon, language: str, known: frozenset[str]) -> None:
        self.lexicon, self.language, self.known = lexicon, language, known
        self.doubts: dict[str, str] = {}
        self.unknown: set[str] = set()

    def written(self, note: str) -> str:
        """With the capitals and accents that surely belong to its words."""
        return self._put(note, self.lexicon.as_written)

    def mended(self, note: str) -> str:
        """The same, with the slips of which it is sure what was meant."""
        return self._put(self.written(note), self._surely_meant)

    def _put(self, note: str, right: Callable[[str], str | None]) -> str:
        for start, end, word in sorted(self._strange(note), reverse=True):
            note = note[:start] + (right(word) or word) + note[end:]
        return note

    def _surely_meant(self, word: str) -> str:
        """A word that is often misspelt so, or of which the list and the words of such letters say the same."""
        if self.language != Language.ENGLISH:
            return ""
        right = right_spelling(word)
        return right if word in MISSPELT or (right and right == self.lexicon.meant(word)) else ""

    def sure(self, note: str) -> str:
        """Without the sentences in which a word may be another one, a slip away."""
        if not any(True for _ in self._strange(note)):
            return note
        lines = ([one for one in sentences_of(line) if not self._doubtful(one)] for line in note.splitlines())
        return "\n".join(" ".join(line) for line in lines if line)

    def _doubtful(self, sentence: str) -> bool:
        found = {word: self.lexicon.meant(word) for _, _, word in self._strange(sentence)}
        doubts = {word: meant for word, meant in found.items() if meant}
        self.doubts |= doubts
        if self.language == Language.ENGLISH:
            self.unknown |= found.keys() - doubts.keys() - PROPER.keys()
        return bool(doubts)

    def _strange(self, note: str) -> Iterator[tuple[int, int, str]]:
        looked_at = words_looked_at(note, self.language)
        strange = [one for one in looked_at if one[2].lower() not in self.known and not self._knows(one[2])]
        yield from strange if len({word for _, _, word in strange}) <= MOST_STRANGE else ()

    def _knows(self, word: str) -> bool:
        """Shorthand that is spelt out in English, as in "theyre", is no slip of another word."""
        return self.lexicon.knows(word) or (self.language == Language.ENGLISH and spelt_out(word) != word)
