"""The matter of a text in another language than English: the reader's notes, made ready to be said in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime

from afterword.core.etiquette.asking import asks_for_decision
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Terms
from afterword.core.facts.words import Channel, Direction, Language
from afterword.core.naming.parted import Name
from afterword.core.writing.abroad.spoken_to import with_title
from afterword.core.writing.budget import SHORT_CHANNELS
from afterword.core.writing.dated import still_owed
from afterword.core.writing.formal import is_formal_in
from afterword.core.writing.grounds import Grounds, grounds_of
from afterword.core.writing.names import name_of
from afterword.core.writing.occasion import owed
from afterword.core.writing.review.no_placeholder import holds_placeholder
from afterword.core.writing.role import role_written
from afterword.core.writing.tongues.chosen import is_said_in
from afterword.core.writing.tongues.named_again import named_once
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.tact import tact_of
from afterword.core.writing.tongues.tongue import Manners, Tongue

LONGEST_TOPIC = 20
LONGEST_DETAIL = 30
SPOKEN_TO = ("Sie ", "du ", "ihr ", "vous ", "tu ", "usted ", "ustedes ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing talked about; at least one of the two is there."""

    topic: Said | None = None
    detail: Said | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter(Grounds):
    """`slots` hold day and role as the wordings of the language name them; `pledges` follow "I will"."""

    tongue: Tongue
    manners: Manners
    hearing: Hearing
    slots: Mapping[str, str]
    points: tuple[Point, ...]
    repeated: tuple[Point, ...]
    excited: Said | None
    added: Said | None
    struck: Said | None
    asked: tuple[Said, ...]
    pledges: tuple[str, ...]

    @property
    def went_badly(self) -> bool:
        """By the candidate's own impression."""
        return self.tongue.badly.search(self.occasion.debrief.impression) is not None

    @property
    def went_well(self) -> bool:
        """By the candidate's own impression."""
        return not self.went_badly and self.tongue.well.search(self.occasion.debrief.impression) is not None


def matter_of(proposal: Proposal, case: Case, tongue: Tongue, *, now: datetime, seed: str) -> Matter:
    """The matter of one proposal in a language."""
    grounds = grounds_of(proposal, case, now=now, seed=seed, tact=tact_of(tongue))
    manners = _manners(grounds, tongue)
    told, share, hearing = grounds.told, grounds.open_share, _hearing(grounds, manners, tongue)
    impression = _struck(told.struck, tongue, hearing) if share.first_struck else None
    return Matter(
        **{field.name: getattr(grounds, field.name) for field in fields(Grounds)},
        tongue=tongue,
        manners=manners,
        hearing=hearing,
        slots=_slots(grounds, tongue),
        points=tuple(_points(share.own, tongue, hearing)),
        repeated=tuple(_points(share.repeated, tongue, hearing)),
        excited=_reason(told.excited_by, tongue, hearing),
        added=own_of(told.to_add, tongue, hearing) if share.adds else None,
        struck=impression,
        asked=asked_of(share.questions, tongue, hearing),
        pledges=_pledges(grounds, tongue, hearing),
    )


def _manners(grounds: Grounds, tongue: Tongue) -> Manners:
    channel = grounds.proposal.channel
    readers, case, told = grounds.occasion.readers, grounds.case, grounds.occasion.debrief
    return Manners(
        people=tuple(with_title(person, case, told, tongue.titles) for person in readers),
        country=grounds.occasion.country,
        formal=channel is Channel.LETTER or is_formal_in(grounds.occasion.country),
        letter=channel is Channel.LETTER,
        familiar=_is_familiar(grounds, tongue),
        short=channel in SHORT_CHANNELS,
        tone=grounds.voice.formality,
        address=grounds.voice.address,
    )


def _is_familiar(grounds: Grounds, tongue: Tongue) -> bool:
    """Whether writer and reader are on first-name terms: by their newest mail that tells it, notes or voice."""
    reader, terms = grounds.reader.id, grounds.voice.terms
    if terms is Terms.FORMAL or len(grounds.occasion.readers) > 1:
        return False
    mails = [t for t in grounds.case.touches if t.direction is Direction.IN and t.human and reader in t.people]
    for mail in sorted(mails, key=lambda one: one.at, reverse=True):
        friendly, formal = tongue.familiar.search(mail.text[:4_000]), tongue.faults.formal.search(mail.text[:4_000])
        if (friendly is None) != (formal is None):
            return friendly is not None
    debrief = grounds.occasion.debrief
    noted = [f"{one.topic} {one.detail}" for one in debrief.highlights if one.person in {None, reader}]
    told = (tongue.among_friends.search(note[:2_000]) for note in (*noted, debrief.impression, debrief.struck))
    promised = (one.text[:600] for one in debrief.commitments if one.person in {None, reader})
    return any(told) or any(map(tongue.familiar.search, promised)) or terms is Terms.FAMILIAR


def _hearing(grounds: Grounds, manners: Manners, tongue: Tongue) -> Hearing:
    """With first names as the language parts them from its titles: "M. Gilles Fontan" is a Gilles."""
    listener, parted = grounds.listener, Language(tongue.code)
    first = [part for one in grounds.occasion.readers for part in _said_of(name_of(one, parted))]
    return Hearing(
        names=(*dict.fromkeys((*first, *listener.names)),),
        alone=listener.alone,
        insider=listener.insider,
        hushed=grounds.hushed,
        familiar=manners.familiar,
    )


def _said_of(name: Name) -> tuple[str, ...]:
    """What a note may call somebody: the name without its titles, and the first name."""
    return tuple(part for part in (name.bare, name.given) if len(part) > 1)


def _slots(grounds: Grounds, tongue: Tongue) -> Mapping[str, str]:
    occasion = grounds.occasion
    role = role_written(occasion.application.role if occasion.application else "")
    return {
        **tongue.days(occasion.met_on, occasion.today),
        "name": tongue.role(role) if role else "",
        "company": grounds.company,
    }


def said_of(note: str, tongue: Tongue, hearing: Hearing, longest: int = LONGEST_DETAIL) -> Said | None:
    """One note as it may be said; None where it may not, or where it resists."""
    line = _open(note, tongue)
    return _fit(tongue.read(line, hearing), tongue, hearing, longest) if line else None


def _struck(note: str, tongue: Tongue, hearing: Hearing) -> Said | None:
    """What struck the candidate, by the reading that the language has for it."""
    line = _open(note, tongue) if tongue.struck else ""
    told = _fit(tongue.struck(line, hearing), tongue, hearing) if tongue.struck and line else None
    return told or said_of(note, tongue, hearing)


def _open(note: str, tongue: Tongue) -> str:
    """The note in one line; "" where it is kept back, or in another language."""
    line = " ".join(note[:2_000].split())
    held = not is_said_in(tongue, line) or tact_of(tongue).private(line) or tongue.retold.search(line)
    return "" if held else line


def _fit(said: Said | None, tongue: Tongue, hearing: Hearing, longest: int = LONGEST_DETAIL) -> Said | None:
    if said is None or said.words > longest or not _sayable(said.text) or _mixes(said, tongue, hearing):
        return None
    return None if is_amiss(said.text, tongue) else said


def is_amiss(text: str, tongue: Tongue) -> bool:
    """Whether the review would name it: what a reader takes amiss is never written."""
    faults = tongue.faults
    lists = (faults.pressure, faults.apology, faults.flattery, faults.stock, faults.salary)
    return any(words.search(text) for words in lists)


def _mixes(said: Said, tongue: Tongue, hearing: Hearing) -> bool:
    """Whether it has the other way of address than the text."""
    other = tongue.faults.formal if hearing.familiar else tongue.faults.familiar
    return other.search(f". {said.text}") is not None


def _sayable(text: str) -> bool:
    return not holds_placeholder(text) and not asks_for_decision(text)


def _points(highlights: Iterable[Highlight], tongue: Tongue, hearing: Hearing) -> Iterable[Point]:
    for one in highlights:
        topic, detail = _pair(one, tongue, hearing)
        if one.topic.strip() and topic is None and one.topic.strip() not in hearing.names:
            continue
        topic, detail = named_once(topic, detail.in_own_words if detail else None)
        if topic and not topic.is_thing:
            topic, detail = None, topic
        if topic and topic.words > LONGEST_TOPIC:
            continue
        if topic or (detail and detail.kind in tongue.thanks.detail_alone):
            yield Point(topic=topic, detail=detail)


def _pair(one: Highlight, tongue: Tongue, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """The topic and what was noted of it, each as it may be said."""
    if tongue.beside is None:
        line = _open(one.detail, tongue)
        detail = _fit((tongue.own or tongue.read)(line, hearing), tongue, hearing) if line else None
        return said_of(one.topic, tongue, hearing), detail
    topic, detail = tongue.beside(_open(one.topic, tongue), _open(one.detail, tongue), hearing)
    return _fit(topic, tongue, hearing), _fit(detail, tongue, hearing)


def _reason(note: str, tongue: Tongue, hearing: Hearing) -> Said | None:
    """What draws the candidate, where it speaks of the work."""
    said = None if tongue.self_serving.search(note) else said_of(note, tongue, hearing)
    of_reader = said is not None and said.kind is Kind.SENTENCE and said.text.startswith(SPOKEN_TO)
    if of_reader or said is None:
        return None
    said = said.in_own_words
    return tongue.drawn(said) if said and tongue.drawn else said


def own_of(note: str, tongue: Tongue, hearing: Hearing) -> Said | None:
    """What the candidate would add: words about themselves, or a thing."""
    line = _open(tongue.unsaid(note), tongue)
    said = _fit((tongue.own or tongue.read)(line, hearing), tongue, hearing) if line else None
    return said.in_own_words if said and (said.own or said.is_thing) else None


def asked_of(questions: Iterable[str], tongue: Tongue, hearing: Hearing) -> tuple[Said, ...]:
    """The questions as they may be put to this reader; one that resists is left out."""
    lines = (" ".join(question[:2_000].split()) for question in questions)
    found = (tongue.asked(line, hearing) for line in lines if tact_of(tongue).askable(line))
    fit = (one for one in found if one and one.words <= LONGEST_DETAIL and _sayable(one.text))
    return tuple(one for one in fit if not _mixes(one, tongue, hearing))


def _pledges(grounds: Grounds, tongue: Tongue, hearing: Hearing) -> tuple[str, ...]:
    """What follows "I will", or "" where a promise cannot be told in this language."""
    occasion = grounds.occasion
    promised = still_owed(owed(occasion, grounds.proposal), occasion.met_on, occasion.today)
    return tuple(dict.fromkeys(pledge_said(one, tongue, hearing) for one in promised))


def pledge_said(promise: Commitment, tongue: Tongue, hearing: Hearing) -> str:
    """What follows "I will" of one promise; "" where it cannot be told in this language."""
    line = " ".join(promise.text[:600].split())
    usable = is_said_in(tongue, line) and not tongue.kept.search(line)
    told = tongue.pledge(line, hearing) if line and usable else ""
    return told if told and _sayable(told) else ""
