"""The notes as the word list of their language spells them; what has a word that it cannot read is set aside."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language
from afterword.core.ports.lexicon import Kind, Lexicon, Lexicons
from afterword.core.writing.draft import LeftOut
from afterword.core.writing.left_out import is_unsure
from afterword.core.writing.prose.given_names import NAMES_TOO
from afterword.core.writing.prose.lexicon import PROPER
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.reasons import OF_TOPIC
from afterword.core.writing.role import with_names
from afterword.core.writing.speller import Speller, not_known
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.chosen import language_of
from afterword.core.writing.unknown_words import WITHOUT_SHARP_S, excused
from afterword.core.writing.want_of_room import ROOM

_HANGING = re.compile(r"(?<=\w) (?=(?:of|for|from|with|about|on|in|at)\b)")
"""Where a promise may end: before what tells more of the thing."""
_ROLES_SPELT = frozenset({Language.FRENCH, Language.SPANISH})
"""Languages in which a role is written small, and is known to the word list."""


@dataclass(frozen=True, slots=True)
class SpeltNotes:
    """`whole` has every word that is sure as it is written; `sure` lacks the sentences with one of the `doubts`.

    `doubts` has for each such word what is asked about it; of the `unknown` ones nothing is known at all.
    """

    whole: Case
    sure: Case
    doubts: dict[str, str] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()

    def told(self, left: tuple[LeftOut, ...]) -> tuple[LeftOut, ...]:
        """What is left out, with the word for which it is; what was noted of such a thing waits for that word too."""
        asked = {one.note: word for one in left if (word := self._asks_back(one.note) or self._named(one))}
        things = (thing for debrief in self.whole.debriefs for thing in debrief.highlights)
        topics = {" ".join(thing.detail.split()): " ".join(thing.topic.split()) for thing in things}

        def why(one: LeftOut) -> str:
            topic = topics.get(one.note) if one.why in ROOM or is_unsure(one) else None
            beside = OF_TOPIC.format(topic=topic) if topic in asked else one.why
            return asked.get(one.note, beside)

        return tuple(replace(one, why=why(one)) for one in left)

    def _named(self, one: LeftOut) -> str | None:
        """Of a note that is no sentence for an unknown word of its."""
        found = self.unknown & set(one.note.split()) if is_unsure(one) else None
        return not_known(min(found)) if found else None

    def _asks_back(self, note: str) -> str | None:
        begun = f"{note[:1].lower()}{note[1:]}"  # a noun of German with its capital is not the word in doubt
        found = (word for word in self.doubts if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", f"{note}\n{begun}"))
        return next(map(self.doubts.__getitem__, found), None)


def spelt_notes(proposal: Proposal, case: Case, words: Lexicons) -> SpeltNotes:
    """As they are, where there is no word list of the language in which they are to be used."""
    language = language_of(proposal, case)
    lexicon = words.of(language)
    if lexicon is None:
        return SpeltNotes(case, case)
    if language is Language.ENGLISH:
        case = replace(case, applications=tuple(_said_in_small(one, lexicon) for one in case.applications))
        case = _with_english_roles(case, _speller(lexicon, language, replace(case, applications=()), words))
    if language in _ROLES_SPELT:
        case = _with_spelt_roles(case, _speller(lexicon, language, replace(case, applications=()), words))
    speller = _speller(lexicon, language, case, words)
    whole = tuple(_each(debrief, speller.mended, promised=speller.written) for debrief in case.debriefs)
    sure = tuple(_sure(debrief, speller) for debrief in whole)
    unknown = frozenset(speller.unknown)
    return SpeltNotes(replace(case, debriefs=whole), replace(case, debriefs=sure), speller.doubts, unknown)


def _with_spelt_roles(case: Case, speller: Speller) -> Case:
    """With each role as its words are written, where but its beginning is typed small: "Mecanicien agricole"."""

    def written(role: str) -> str:
        small = f"{role[:1].lower()}{role[1:]}"
        return speller.written(small) if small == small.lower() else role

    return replace(case, applications=tuple(replace(one, role=written(one.role)) for one in case.applications))


def _with_english_roles(case: Case, speller: Speller) -> Case:
    """With the slips of a role that is typed small, and the capitals of a company in it: "tim hortons supervisor"."""
    theirs = (case.employer.name, *case.employer.aliases)

    def written(role: str) -> str:
        return with_names(speller.mended(role) if role == role.lower() else role, theirs)

    return replace(case, applications=tuple(replace(one, role=written(one.role)) for one in case.applications))


def _speller(lexicon: Lexicon, language: Language, case: Case, words: Lexicons) -> Speller:
    return Speller(
        lexicon=lexicon,
        language=language,
        known=excused(case) | (TONGUES[language].writes_out if language in TONGUES else frozenset()),
        english=None if language is Language.ENGLISH else words.of(Language.ENGLISH),
        names=tuple(one.name for one in case.people),
        often=_standing_often(case),
        careful=language is Language.ENGLISH and _types_carefully(case),
        swiss=case.employer.country in WITHOUT_SHARP_S,
    )


def _standing_often(case: Case) -> frozenset[str]:
    """Words that two notes and more have: one does not slip in the same way in each."""
    found: Counter[str] = Counter()

    def counted(note: str) -> str:
        found.update(set(re.findall(r"[^\W\d_]+", note.lower())))
        return note

    for debrief in case.debriefs:
        _each(debrief, counted, promised=counted)
    return frozenset(word for word, times in found.items() if times > 1)


def _types_carefully(case: Case) -> bool:
    """Whether most notes of the talks begin with a capital, and nothing in them is typed short."""
    topics = [one.topic for debrief in case.debriefs for one in debrief.highlights if one.topic]
    capitals = sum(topic[:1].isupper() for topic in topics)
    return 2 * capitals > len(topics) and all(spelt_out(topic) == topic for topic in topics)


def _said_in_small(application: Application, lexicon: Lexicon) -> Application:
    """With a role that begins with a capital only because it begins: "Church organist", not "Roman historian"."""
    first, _, rest = application.role.partition(" ")
    bare = first.removesuffix("'s")  # as in "Coroner's officer"
    small = rest != "" and rest == rest.lower() and bare.istitle() and bare.casefold() not in PROPER
    kinds = lexicon.kinds(bare.casefold())
    common = lexicon.is_common(bare) or (Kind.ONE in kinds and Kind.ADJECTIVE not in kinds and _is_no_name(bare))
    return replace(application, role=f"{first.lower()} {rest}") if small and common else application


def _is_no_name(word: str) -> bool:
    return word.casefold() not in NAMES_TOO


def _each(
    debrief: Debrief,
    change: Callable[[str], str],
    *,
    promised: Callable[[str], str],
    added: Callable[[str], str] | None = None,
) -> Debrief:
    """With each of its notes changed; what was `promised` has to be known again by its words."""
    return replace(
        debrief,
        highlights=tuple(
            replace(one, topic=change(one.topic), detail=change(one.detail)) for one in debrief.highlights
        ),
        struck=change(debrief.struck),
        excited_by=change(debrief.excited_by),
        to_add=(added or change)(debrief.to_add),
        unasked_questions=tuple(replace(one, text=change(one.text)) for one in debrief.unasked_questions),
        commitments=tuple(replace(one, text=promised(one.text)) for one in debrief.commitments),
    )


def _sure(debrief: Debrief, speller: Speller) -> Debrief:
    """Without what is not sure; a promise stays a promise, though nothing is said of what it is."""
    kept = _each(debrief, speller.sure, promised=speller.sure, added=speller.own)
    pairs = zip(debrief.highlights, kept.highlights, strict=True)
    questions = tuple(one for one in kept.unasked_questions if one.text)
    return replace(
        kept,
        highlights=tuple(one for was, one in pairs if not _lost_its_topic(was, one)),
        unasked_questions=questions,
        commitments=tuple(
            was if was.text.split() == one.text.split() else replace(was, text=_front(was.text, speller))
            for was, one in zip(debrief.commitments, kept.commitments, strict=True)
        ),
    )


def _front(promise: str, speller: Speller) -> str:
    """What of a promise is sure before a word that is not: "send her the photos" of the "brn"; "" where it is not."""
    fronts = [promise[: found.start()] for found in _HANGING.finditer(promise)]
    return next((one for one in reversed(fronts) if speller.sure(one).split() == one.split()), "")


def _lost_its_topic(was: Highlight, now: Highlight) -> bool:
    return bool(was.topic) and not now.topic
