"""Look into a mailbox: what came, what went out by hand, what bounced, what was read; nothing is changed there."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from itertools import islice
from typing import ParamSpec, TypeVar

from django.db.models import Min

from afterword.core.facts.mail import Mail, Mark
from afterword.core.ports.mailbox import (
    Folder,
    FolderRole,
    FolderState,
    Hindrance,
    Lying,
    MailboxTrouble,
    OpenMailbox,
    Place,
)
from afterword.core.reading.looking.doubt import doubt
from afterword.core.reading.looking.folders import worth_looking
from afterword.core.reading.looking.terms import terms_for
from afterword.core.reading.looking.when import counts_from, looked_for_since
from afterword.core.reading.whose.known import Known, KnownMail
from afterword.core.reading.whose.match import Way
from afterword.core.reading.whose.matching import whose_mail
from afterword.services.errors import Problem
from afterword.services.saving import saving
from afterword.services.take_in import Arrival, id_of, take_in
from afterword.services.warm_reading import begin_warm_reading
from afterword.services.was_read import was_read
from afterword.store.models import Application, Candidate, Mailbox, MailFolder, SeenMail
from afterword.store.read.facts import key
from afterword.store.read.mailbox import folder_states, known_of, whom_to_look_for

logger = logging.getLogger(__name__)
Clock = Callable[[], datetime]
ReadMail = Callable[[bytes], Mail]
Item = TypeVar("Item")
Given = ParamSpec("Given")
AT_ONCE = 200
"""Heads that are held in memory at the same time."""
FETCHED_AT_ONCE = 20
"""Mails."""
LARGEST = 2_000_000
"""Bytes of a mail that are fetched, and of several together; its words stand before what is attached."""
CERTAIN_IN_JUNK = frozenset({Way.THREAD, Way.ADDRESS, Way.OWN})
ONE_OF_THEM = "One mail in {folder} could not be taken in, and was left out: {why}"


@dataclass(frozen=True, slots=True)
class Search:
    """`terms`: all that is searched for; `new`: of these, what the mailbox was not searched for yet."""

    new: tuple[str, ...]
    terms: tuple[str, ...]
    since: date


@dataclass(slots=True)
class LookResult:
    """How many mails were counted and asked about; `doubted`: nothing was believed; `problems` are for the log."""

    counted: int = 0
    asked: int = 0
    doubted: bool = False
    problems: list[str] = field(default_factory=list)


def look(mailbox: Mailbox, line: OpenMailbox, *, read_mail: ReadMail, clock: Clock) -> LookResult:
    """One look. Raise MailboxTrouble where the line breaks; what was taken in by then stays, and is not taken twice."""
    begin_warm_reading()
    standing = line.standing()
    folders = worth_looking(standing)
    now = clock()
    states = states_of(line, {one: standing[one] for one in folders})
    before = folder_states(mailbox)
    question = doubt(before, states)
    if question:
        doubted(mailbox, question)
        return LookResult(doubted=True)
    turn = Look(mailbox.candidate, line, read_mail=read_mail, now=now)
    terms = terms_for(whom_to_look_for(mailbox.candidate))
    since = min(filter(None, (mailbox.since, looked_for_since(beginnings(mailbox.candidate), now))))
    searched = set(mailbox.searched) if since == mailbox.since else set()
    new = tuple(one for one in terms if one not in searched)
    for folder in [one for one in folders if one.name in states]:
        then, state = before.get(folder.name), states[folder.name]
        if not there(turn.folder, folder, then, state, Search(new, terms, since)):
            states.pop(folder.name)
    turn.read_since()
    remember(mailbox, before, states, terms=terms, since=since, at=clock())
    return turn.result


def states_of(line: OpenMailbox, standing: Mapping[Folder, FolderState | None]) -> dict[str, FolderState]:
    """Where the folders stand now; one that has gone since they were listed has none."""
    states: dict[str, FolderState] = {}
    for folder, state in standing.items():
        if state:
            states[folder.name] = state
        else:
            there(lambda name: states.update({name: line.state(name)}), folder.name)
    return states


def there(ask: Callable[Given, object], *args: Given.args, **facts: Given.kwargs) -> bool:
    """Ask about a folder; False where it is gone meanwhile."""
    try:
        ask(*args, **facts)
    except MailboxTrouble as trouble:
        if trouble.cause is not Hindrance.NO_FOLDER:
            raise
        return False
    return True


def beginnings(candidate: Candidate) -> list[datetime]:
    """When the first of this candidate's applications and interviews began."""
    rows = Application.objects.filter(employer__candidate=candidate)
    return list(filter(None, rows.aggregate(begun=Min("created_at"), met=Min("interviews__start")).values()))


class Look:
    """One look through the folders; `known` grows with what is taken in."""

    def __init__(self, candidate: Candidate, line: OpenMailbox, *, read_mail: ReadMail, now: datetime) -> None:
        self.candidate, self.line, self.read_mail, self.now = candidate, line, read_mail, now
        self.result = LookResult()
        self.held: dict[Place, bytes] = {}

    @cached_property
    def known(self) -> Known:
        """All that a mail can be recognised by; read only where something new lies."""
        return known_of(self.candidate)

    @cached_property
    def seen(self) -> set[str]:
        """The Message-IDs of what was taken in before; read only where something new lies."""
        return set(SeenMail.objects.filter(candidate=self.candidate).values_list("message_id", flat=True))

    def folder(self, folder: Folder, then: FolderState | None, state: FolderState, search: Search) -> None:
        """What matters there and is new, the oldest first."""
        if not state.messages:
            return
        for some in batches(sorted(self.numbers(folder.name, then, state, search)), AT_ONCE):
            lying = sorted(self.line.heads(folder.name, some), key=lambda each: each.received_at)
            for number, one in enumerate(lying):
                if self.is_new(one):
                    self.mail(folder, lying[number:])

    def numbers(self, folder: str, then: FolderState | None, state: FolderState, search: Search) -> set[int]:
        """All that came since; of what lay there before, what the server finds for the terms that are new."""
        is_new = then is None or then.epoch != state.epoch
        terms = search.terms if is_new else search.new
        found = set(self.line.search(folder, terms=terms, since=search.since)) if terms else set()
        if then is not None and not is_new and then.next_uid != state.next_uid:
            found.update(self.line.arrived(folder, from_uid=then.next_uid))
        return found

    def is_new(self, lying: Lying) -> bool:
        """Whether it was sent, and not taken in before."""
        return not lying.draft and id_of(lying.head) not in self.seen

    def mail(self, folder: Folder, lying: Sequence[Lying]) -> None:
        """The first of these; one that cannot be taken in is told of, and the look goes on with the next."""
        one = lying[0]
        try:
            if self.may_matter(folder, one) and (raw := self.source(folder, lying)) is not None:
                at = counts_from(one.head.sent_at, one.received_at, self.now)
                arrival = Arrival(mail=self.read_mail(raw), at=at, read=one.read, place=one.place)
                row = take_in(self.candidate, arrival, self.known, now=self.now)
                self.seen.add(id_of(one.head))
                self.taken(row)
        except MailboxTrouble:
            raise
        except Problem as problem:
            self.result.problems.append(ONE_OF_THEM.format(folder=folder.name, why=problem.says))
        except Exception as error:
            logger.exception("A mail could not be taken in; the look goes on with the next one.")
            self.result.problems.append(ONE_OF_THEM.format(folder=folder.name, why=type(error).__name__))

    def source(self, folder: Folder, lying: Sequence[Lying]) -> bytes | None:
        """The first of these whole; those that will be asked for next are fetched with it, in one answer."""
        place = lying[0].place
        if place not in self.held:
            self.held = self.line.sources(self.together(folder, lying), most=LARGEST)
        return self.held.pop(place, None)

    def together(self, folder: Folder, lying: Sequence[Lying]) -> list[Place]:
        """The first, and what may matter of the rest by what is known now, as much as is held in memory at once."""
        found, size = [lying[0].place], lying[0].size
        for one in lying[1:]:
            with suppress(Exception):  # it is told of when its own turn comes
                if self.is_new(one) and self.may_matter(folder, one):
                    size += one.size
                    if size > LARGEST or len(found) == FETCHED_AT_ONCE:
                        break
                    found.append(one.place)
        return found

    def may_matter(self, folder: Folder, lying: Lying) -> bool:
        """By its head alone; what says it is a report may be about a mail of ours."""
        match = whose_mail(lying.head, self.known)
        if folder.role is FolderRole.JUNK:
            return match.way in CERTAIN_IN_JUNK and not match.doubtful
        return bool(match.employers or match.question) or bool({Mark.REPORT, Mark.NOBODY_ASKS} & lying.head.marks)

    def taken(self, row: SeenMail | None) -> None:
        """What was learned from it helps to know the next."""
        if row is None:
            return
        if row.question:
            self.result.asked += 1
        else:
            self.result.counted += 1
            if row.employer_id is not None:
                about = KnownMail(str(row.employer_id), key(row.application_id))
                self.known = self.known.with_mail(row.message_id, about)

    def read_since(self) -> None:
        """What was unread, and has been read since."""
        for row in SeenMail.objects.filter(candidate=self.candidate, read=False, uid__gt=0):
            if (lying := self.again(row)) is not None and lying.read:
                was_read(row)

    def again(self, row: SeenMail) -> Lying | None:
        """Where it lies now, if it still does."""
        found: list[Lying] = []
        there(lambda: found.extend(self.line.heads(row.folder, [row.uid])))
        still = [one for one in found if (one.place.epoch, id_of(one.head)) == (row.epoch, row.message_id)]
        if still:
            return still[0]
        for place in self.line.find(row.message_id):
            there(lambda at: found.extend(self.line.heads(at.folder, [at.uid])), place)
            SeenMail.objects.filter(pk=row.pk).update(folder=place.folder, epoch=place.epoch, uid=place.uid)
            return found[-1] if found else None
        return None


def batches(items: list[Item], size: int) -> Iterator[list[Item]]:
    """The items, so many at a time."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


@saving
def doubted(mailbox: Mailbox, question: str) -> None:
    """Nothing is believed until the person has said what happened, or the mailbox is as it was."""
    Mailbox.objects.filter(pk=mailbox.pk).update(doubt=question, trouble="", cause="")


@saving
def remember(
    mailbox: Mailbox,
    before: dict[str, FolderState],
    states: dict[str, FolderState],
    *,
    terms: tuple[str, ...],
    since: date,
    at: datetime,
) -> None:
    """From where the next look goes on."""
    if before.keys() - states.keys():
        mailbox.folders.exclude(name__in=states).delete()
    for name, state in ((name, state) for name, state in states.items() if before.get(name) != state):
        columns = {
            "epoch": state.epoch,
            "next_uid": state.next_uid,
            "messages": state.messages,
            "change": state.change,
        }
        MailFolder.objects.update_or_create(mailbox=mailbox, name=name, defaults=columns)
    kept = {"searched": list(terms), "since": since, "looked_at": at, "doubt": "", "trouble": "", "cause": ""}
    Mailbox.objects.filter(pk=mailbox.pk).update(**kept)
    for name, value in kept.items():
        setattr(mailbox, name, value)


@saving
def believe(mailbox: Mailbox) -> None:
    """The person says that the change was meant: the next look takes the mailbox as it is."""
    mailbox.folders.update(messages=0)
    Mailbox.objects.filter(pk=mailbox.pk).update(doubt="")
