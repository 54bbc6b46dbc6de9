"""The grounds of a text, in no language yet: who writes to whom about which talk, and which notes are this reader's."""

from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Voice
from afterword.core.facts.words import Role, Side
from afterword.core.naming.parted import parted
from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.asking import may_be_asked
from afterword.core.writing.choice import Choice
from afterword.core.writing.dated import still_told
from afterword.core.writing.discretion import hushes, is_private, speaks_of_third
from afterword.core.writing.names import called, company_named, full_name, name_of
from afterword.core.writing.occasion import Occasion, occasion_of, person_called
from afterword.core.writing.panel import Portion, portion, together
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.tongues.tact import Tact

OWN_SEED = 32
"""So long is a seed that was made for one message or panel, as the store makes them; a shorter one may serve many."""
_TRADES = frozenset({"chef", "coach", "captain", "officer", "sergeant", "nurse", "sister", "pastor", "father"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """`share` are the notes meant for the reader, said or not, `open_share` those of them that are not kept back.

    `told` is the debrief without what is kept back, `hushed` the names of the colleagues who do not read this text,
    `names` the words that keep their capital.
    """

    proposal: Proposal
    case: Case
    now: datetime
    occasion: Occasion
    choice: Choice
    share: Portion
    open_share: Portion
    told: Debrief
    listener: Listener
    hushed: tuple[str, ...]
    names: Vocabulary
    company: str
    signature: str

    @property
    def reader(self) -> Person:
        """The first one addressed."""
        return self.occasion.reader

    @property
    def voice(self) -> Voice:
        """How the candidate writes."""
        return self.case.candidate.voice

    @property
    def met(self) -> bool:
        """Whether the reader was in the conversation; with nobody named, all at the employer were."""
        interview = self.occasion.interview
        if interview is None or self.occasion.at_agency:
            return False
        return not interview.interviewers or self.reader.id in interview.interviewers

    def of(self, slot: str, wordings: tuple[str, ...], *, step: int = 0) -> str:
        """The wording that this text takes for a slot."""
        return self.choice.of(slot, wordings, step=step)


def _nothing(_note: str) -> bool:
    return False


ENGLISH = Tact(kept=_nothing, private=_nothing, askable=may_be_asked)
"""The words of `discretion` hold in every language: notes are mixed."""


def grounds_of(
    proposal: Proposal,
    case: Case,
    *,
    now: datetime,
    seed: str,
    tact: Tact = ENGLISH,
    lexicon: Lexicon | None = None,
) -> Grounds:
    """The grounds of one proposal; `lexicon` is the word list of English, for an English text."""
    occasion = occasion_of(proposal, case, now=now)
    panel = _panel(occasion, case)
    debrief = still_told(occasion.debrief, occasion.met_on, occasion.today)
    told = _told(debrief, tact)
    share, whole = (_share(one, panel, occasion, tact) for one in (told, occasion.debrief))
    return Grounds(
        proposal=proposal,
        case=case,
        now=now,
        occasion=occasion,
        choice=_choice(proposal, case, occasion, panel, seed),
        share=_noted(share, told, whole),
        open_share=share,
        told=told,
        listener=_listener(occasion, panel),
        hushed=tuple(name for person in panel if person not in occasion.readers for name in _forms(person)),
        names=Vocabulary(_names(case), lexicon),
        company=company_named(case.employer.name),
        signature=full_name(case.candidate.name),
    )


def _share(debrief: Debrief, panel: tuple[Person, ...], occasion: Occasion, tact: Tact) -> Portion:
    return together([portion(debrief, panel, reader, tact.askable) for reader in occasion.readers])


def _told(debrief: Debrief, tact: Tact) -> Debrief:
    """The debrief without what is kept back; a topic whose detail is private stays only where there is no other."""

    def is_own(note: str) -> bool:
        return is_private(note) or tact.private(note)

    heard = [replace(one, detail="") if speaks_of_third(one.topic, one.detail) else one for one in debrief.highlights]
    told = [one for one in heard if not hushes(one) and not tact.kept(" ".join(one.topic.split())[:2_000])]
    plain = {one.person for one in told if not is_own(one.detail)}
    left = [one for one in told if one.person not in plain or not is_own(one.detail)]
    return replace(debrief, highlights=tuple(left))


def _noted(share: Portion, told: Debrief, whole: Portion) -> Portion:
    """The reader's share with what of it is kept back."""
    kept: tuple[Highlight, ...] = tuple(one for one in whole.own if one not in told.highlights)
    return replace(share, own=share.own + kept)


def _panel(occasion: Occasion, case: Case) -> tuple[Person, ...]:
    """Those who were there, in the order of the invitation; a reader who was not stands last."""
    ids = occasion.interview.interviewers if occasion.interview else ()
    there = [person_called(key, case) for key in dict.fromkeys(ids)]
    return (*there, *(person for person in occasion.readers if person not in there))


def _choice(proposal: Proposal, case: Case, occasion: Occasion, panel: tuple[Person, ...], seed: str) -> Choice:
    """By seed, interview and its hour. A seed of its own needs no id beside it: ids are others after an export."""
    where = occasion.interview.id if occasion.interview else (proposal.application or "")
    where = where if len(seed) < OWN_SEED else ""
    held = occasion.interview.start.isoformat() if occasion.interview else ""
    role = occasion.application.role[:200] if occasion.application else ""
    seed = seed or f"\0{case.candidate.name[:200]}\0{case.employer.name[:200]}"
    return Choice(key=f"{seed}\0{where}\0{held}\0{role}", place=panel.index(occasion.reader))


def _listener(occasion: Occasion, panel: tuple[Person, ...]) -> Listener:
    names = [form for person in occasion.readers for form in _forms(person)]
    if occasion.reader.role is Role.HIRING_MANAGER:
        names += ["the hiring manager", "hiring manager"]
    if len(panel) == 1:
        names += ["the interviewer", "interviewer"]
    return Listener(names=tuple(names), alone=len(occasion.readers) == 1, insider=occasion.reader.at is not Side.AGENCY)


def _forms(person: Person) -> tuple[str, ...]:
    """The forms of a name that a note may use, the longest first."""
    forms = dict.fromkeys((full_name(person.name), called(person), name_of(person).given, *_behind_trade(person.name)))
    first = full_name(person.name).partition(" ")[0]
    forms |= {first: None} if parted(first).titles and "." not in first else {}  # as in "Col", who may be no colonel
    name = name_of(person)
    forms |= {" ".join((*name.said_titles, name.given)): None} if name.said_titles and name.given else {}
    return tuple(sorted((form for form in forms if len(form) > 1), key=len, reverse=True))


def _behind_trade(name: str) -> list[str]:
    """The name behind what its bearer is, which is no title of letters: "Chef Marco Bianchi"."""
    trade, _, rest = name.partition(" ")
    return [rest, *rest.split()[:-1]] if trade.casefold() in _TRADES and rest else []


def _names(case: Case) -> frozenset[str]:
    """Words that keep their capital in this case: people's, the employer's and the agency's."""
    known = [case.employer.name, *(person.name for person in case.people), *([case.agency.name] if case.agency else [])]
    return frozenset(word.casefold() for name in known for word in full_name(name).split())
