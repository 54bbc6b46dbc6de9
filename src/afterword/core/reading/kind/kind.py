"""What kind of message it is: the head first, then the words by rules and by what was learned; with how sure it is."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from afterword.core.facts.mail import Mail, Mark
from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import ROBOT_KINDS, Purpose
from afterword.core.reading.kind.blend import LEAST_OF_ABSENCE, blended
from afterword.core.reading.kind.found import is_taken_back
from afterword.core.reading.kind.heads import (
    FIRST,
    LAST,
    SOME_DAY,
    by_head,
    is_crowd,
    is_robot,
    own_subject,
    tells_of_absence,
)
from afterword.core.reading.kind.in_vain import in_vain
from afterword.core.reading.kind.learned import likely
from afterword.core.reading.kind.sentences import Sentence
from afterword.core.reading.kind.studied import Studied, in_subject, studied
from afterword.core.reading.kind.unread import is_unread
from afterword.core.reading.kind.weigh import by_words, weighed
from afterword.core.reading.promises import ReadPromises, read_promises

_BY_MACHINES: Final = frozenset({*ROBOT_KINDS, Purpose.OTHER})
_ENDS: Final = frozenset({Purpose.REJECTION, Purpose.OFFER})
_MILD: Final = frozenset({Purpose.ANSWER, Purpose.ACKNOWLEDGEMENT, Purpose.TIMELINE})
_NO_WAITS: Final = frozenset({Purpose.REJECTION, Purpose.OTHER, Purpose.INVITATION})
"""What learning alone does not make of a message that says that nothing comes before a day, or that it takes longer."""
_ASIDE: Final = frozenset({Purpose.ANSWER, Purpose.INVITATION})
"""What learning alone does not make of "we will let you know by Friday", whatever is asked beside it."""
_BEYOND_DOUBT: Final = 0.6
"""So likely a no is one, though a day to come stands beside it. Ours."""
_SHORT: Final = 40
"""In characters; so short a message that says when they answer is no circular. Ours."""
_UNREAD: Final = 0.3
"""How sure it is that a person's words in a language that is not read are just a word of theirs. Ours."""
_SHORTEST_LEARNED: Final = 14
"""In octets, as one Chinese sign says as much as some letters; less has too little in it for what was learned. Ours."""
_QUOTED: Final = re.compile(r'["“„«][^"“”„«»\n]{20,300}["”“»]')
"""A whole sentence of somebody else's, which a circular holds up: "the position has been filled" wins the mug."""
_PLAIN: Final = 0.9
"""So sure a rule is of "we will let you know by Friday" that what was learned of other mail is not asked. Ours."""
_OPEN: Final = 0.5
"""How sure the rules are of a machine's words in which they found nothing."""
_LONGEST_ANSWER: Final = 3_000
"""In characters; a longer message that only says when they will answer has said so in words that are known."""


def kind_of(mail: Mail, words: str, *, country: str | None = None) -> FoundKind:
    """The kind with its evidence. `words` is the new text; a mail whose head is empty is read by its words alone.

    `country` is the writer's, for the dates they write.
    """
    if not words.strip() and mail.text.strip() and not mail.head.thread:
        return _footer_only(mail)
    if is_crowd(mail):
        words = _QUOTED.sub(" ", words)
    text, subject = studied(words), own_subject(mail)
    weights = weighed([*in_subject(subject, text.tongues), *text.found] if subject else text.found)
    found = by_head(mail, weights, words)
    if found is not None:
        return found
    ruled = by_words(weights, robot=is_robot(mail), crowd=is_crowd(mail))
    if ruled.kind is Purpose.OTHER and ruled.sure <= _OPEN and Mark.AUTO_REPLIED in mail.head.marks:
        ruled = FoundKind(kind=Purpose.ACKNOWLEDGEMENT, sure=_OPEN, evidence=("Auto-Submitted: auto-replied",))
    if ruled.kind is Purpose.BOUNCE and mail.head.sender is not None:
        ruled = FoundKind(kind=Purpose.ANSWER, sure=0.5)  # the report itself was looked for, and says nobody was missed
    said = _said(mail, words, country) if ruled.kind in {Purpose.ANSWER, Purpose.TIMELINE} else None
    if ruled.kind is Purpose.ANSWER:
        ruled = _promised(said) or ruled
    if ruled.kind is Purpose.ANSWER and is_unread(words):
        return FoundKind(kind=Purpose.ANSWER, sure=_UNREAD)
    whole = _weighed_up(mail, words, said, ruled, text)
    return _waited_in_vain(mail, whole, ruled, text, country) or whole


def _waited_in_vain(
    mail: Mail, whole: FoundKind, ruled: FoundKind, text: Studied, country: str | None
) -> FoundKind | None:
    """They waited for the candidate and ask what happened: a word of theirs, unless it says besides what follows.

    What was learned of other mail knows no such words, and takes them for a no.
    """
    waited = [one.raw for one in text.sentences if in_vain(one.raw)]
    is_no = ruled.kind is Purpose.REJECTION and ruled.sure > _OPEN
    if not waited or is_no or is_robot(mail) or is_crowd(mail):
        return None
    rest = "\n".join(one.raw for one in text.sentences if one.raw not in waited)
    beside = kind_of(mail, rest, country=country) if len(rest) > _SHORTEST_LEARNED else None
    if beside and beside.kind in {Purpose.REJECTION, Purpose.INVITATION} and beside.sure >= _BEYOND_DOUBT:
        return whole if whole.kind is beside.kind else beside
    return FoundKind(kind=Purpose.ANSWER, sure=0.8, evidence=tuple(waited[:3]))


def _weighed_up(mail: Mail, words: str, said: ReadPromises | None, ruled: FoundKind, text: Studied) -> FoundKind:
    """With what was learned, which knows no "if" and no question.

    Where the sentence that speaks most for an end takes it back, the end has to stand without all that do so.
    """
    if len(words.encode("utf-8", "replace")) < _SHORTEST_LEARNED:
        return ruled
    both = _blended(mail, words, said, ruled, text.sentences)
    if ruled.kind not in _MILD or both.kind not in _ENDS:
        return both
    left = [one for one in text.sentences if not is_taken_back(one, both.kind, text.tongues)]
    if any(one.raw in both.evidence for one in left):
        return both
    rest = "\n".join(one.raw for one in left)
    again = _blended(mail, rest, said, ruled, left)
    return again if again.kind is both.kind else ruled


def _blended(
    mail: Mail, words: str, said: ReadPromises | None, ruled: FoundKind, sentences: Sequence[Sentence]
) -> FoundKind:
    found = _learned(mail, words, said, ruled)
    away = Mark.AUTO_REPLIED in mail.head.marks or (
        ruled.kind is not Purpose.ABSENCE
        and found.get(Purpose.ABSENCE, 0.0) >= LEAST_OF_ABSENCE
        and tells_of_absence(mail, words)
    )
    return blended(ruled, found, [one.raw for one in sentences], away=away)


def _learned(mail: Mail, words: str, said: ReadPromises | None, ruled: FoundKind) -> Mapping[Purpose, float]:
    """What was learned of such words; a date to come is no end, whatever was learned of words like "unsuccessful"."""
    found = likely(mail.head.subject, words, sorted(one.value for one in mail.head.marks))
    if said is None or not (said.promises or said.withdrawn):
        return found
    waits = said.withdrawn or any(one.latest is None for one in said.promises)
    is_plain = ruled.kind is Purpose.TIMELINE and ruled.sure >= _PLAIN and not is_crowd(mail)
    dated = {Purpose.REJECTION} if is_crowd(mail) and len(words) > _SHORT else {Purpose.REJECTION, Purpose.OTHER}
    excluded = _NO_WAITS if waits else dated
    left = {kind: share for kind, share in found.items() if kind not in excluded or share >= _BEYOND_DOUBT}
    return {kind: share for kind, share in left.items() if kind not in _ASIDE} if is_plain else left


def _footer_only(mail: Mail) -> FoundKind:
    """A message of which nothing is new text may be a machine's, whose every line is a footer; never an outcome."""
    weights = weighed(studied(mail.text).found)
    found = by_head(mail, weights, mail.text) or by_words(weights, robot=is_robot(mail), crowd=is_crowd(mail))
    by_machine = found.kind in _BY_MACHINES
    return found if by_machine else FoundKind(kind=Purpose.ANSWER, sure=0.5)


def _said(mail: Mail, words: str, country: str | None) -> ReadPromises | None:
    said_at = mail.head.sent_at or SOME_DAY
    if len(words) > _LONGEST_ANSWER or not FIRST <= said_at.year <= LAST:
        return None
    return read_promises(words, said_at=said_at, country=country)


def _promised(said: ReadPromises | None) -> FoundKind | None:
    """What says nothing else but when they will answer is a timeline, in whatever words."""
    if said is None or not (said.promises or said.withdrawn):
        return None
    return FoundKind(kind=Purpose.TIMELINE, sure=0.75, evidence=tuple(one.words for one in said.promises)[:3])
