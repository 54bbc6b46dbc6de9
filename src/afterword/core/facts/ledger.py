"""Questions asked of the ledger: who wrote when, what is unanswered; what follows is the etiquette's business."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import wraps
from operator import attrgetter
from typing import Any, TypeVar

from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ROBOT_KINDS, Channel, Direction, InterviewStatus, Purpose, Side
from afterword.core.once import once

NOT_HELD = frozenset({InterviewStatus.CANCELLED, InterviewStatus.MISSED})
TURNS = frozenset({Purpose.REJECTION, Purpose.OFFER, Purpose.INVITATION, Purpose.CLOSING})
OUT, DONE, AGENCY = Direction.OUT, InterviewStatus.DONE, Side.AGENCY
BOUNCE, THANKS, INQUIRY, REPORT = Purpose.BOUNCE, Purpose.THANKS, Purpose.INQUIRY, Purpose.REPORT
"""Read once for each touch of a long ledger, where `Purpose.THANKS` would take longer than the question itself."""
BESIDE = frozenset({Purpose.THANKS, Purpose.REPORT})
"""What goes to the agency under these purposes does not count towards the employer."""
NOTED_LATE = timedelta(minutes=30)
"""Ours: so long after it left somebody may still say that they sent a mail by hand."""
_when = attrgetter("at")

UNKNOWN: Any = object()
"""Stands where nothing was found out yet; what was found may well be None."""

Answer = TypeVar("Answer")

Find = Callable[["Ledger", str | None], Answer]
FindOfCase = Callable[["Ledger"], Answer]


def kept(find: Find[Answer]) -> Find[Answer]:
    """Let the ledger keep what was found out about an application or a person; its touches never change."""

    @wraps(find)
    def answer(ledger: "Ledger", about: str | None) -> Answer:
        found: Answer = ledger.answers.get((find, about), UNKNOWN)
        if found is UNKNOWN:
            found = ledger.answers[find, about] = find(ledger, about)
        return found

    return answer


def kept_with_case(find: FindOfCase[Answer]) -> FindOfCase[Answer]:
    """The same for what no touch of ours has a say in, so that it holds whatever is supposed to have left."""

    @wraps(find)
    def answer(ledger: "Ledger") -> Answer:
        found: Answer = ledger.case_answers.get(find, UNKNOWN)
        if found is UNKNOWN:
            found = ledger.case_answers[find] = find(ledger)
        return found

    return answer


class Ledger:
    """The touches of one case, sorted out once; `asks` reads whether a text of ours asks about the decision."""

    def __init__(self, case: Case, asks: Callable[[str], bool]) -> None:
        self.case = case
        self._asks = asks
        self._people = {person.id: person for person in case.people}
        self._agents = {person.id for person in case.people if person.at is AGENCY}
        self._applications = {each.id: each for each in case.applications}
        self._interviews = {each.id: each for each in case.interviews}
        self._held = [each for each in case.interviews if each.status not in NOT_HELD]
        self.answers: dict[tuple[Find[Any], str | None], Any] = {}
        self.case_answers: dict[FindOfCase[Any], Any] = {}
        """What `kept` and `kept_with_case` have found out; nobody else writes here."""
        self.left: list[Touch] = []
        """All that went out, what came back included."""
        self.heard: list[Touch] = []
        """What a person wrote or said: there, or at an agency."""
        self.bounces: list[Touch] = []
        self.turns: list[Touch] = []
        """Whatever ends an application or opens it again, in any order."""
        self.asked: list[Touch] = []
        """What went out as an inquiry."""
        self.texts: set[str] = set()
        """Of what went out under any other purpose."""
        self._sort_out()
        self.may_lose = bool(self.bounces or case.bounces)
        """Whether anything may have come back: a mail did, or an address is known from which it does."""
        self.words = self._theirs(self.heard)
        """What a person there wrote or said."""
        self.sent: list[Touch] = self.arrived() if self.may_lose else self.left
        """What left and did not come back."""

    def _sort_out(self) -> None:
        left, heard, texts = self.left.append, self.heard.append, self.texts.add
        for touch in self.case.touches:
            purpose = touch.purpose
            if touch.direction is OUT:
                left(touch)
                if purpose is INQUIRY:
                    self.asked.append(touch)
                else:
                    texts(touch.text)
            elif purpose is BOUNCE:
                self.bounces.append(touch)
            elif touch.human and purpose not in ROBOT_KINDS:
                heard(touch)
            if purpose in TURNS:
                self.turns.append(touch)

    def supposing(self, touch: Touch) -> "Ledger":
        """The ledger as it will be once this thank-you or inquiry, which has no text yet, has left.

        Its `case` are still the facts as they are.
        """
        later = object.__new__(Ledger)
        later.case, later._asks = self.case, self._asks
        later._people, later._agents = self._people, self._agents
        later._applications, later._interviews = self._applications, self._interviews
        later.answers, later.case_answers, later.asking, later._held = {}, self.case_answers, self.asking, self._held
        later.heard, later.words, later.bounces, later.turns = self.heard, self.words, self.bounces, self.turns
        later.may_lose = self.may_lose
        later.left, later.texts = [*self.left, touch], self.texts
        later.asked = [*self.asked, touch] if touch.purpose is INQUIRY else self.asked
        later.sent = later.arrived() if self.may_lose else later.left
        return later

    # Who and where

    @once
    def _addresses(self) -> dict[str, Person]:
        return {person.email.casefold(): person for person in self.case.people if person.email}

    def person(self, ref: str) -> Person | None:
        """The person behind an id or an address."""
        return self._people.get(ref) or self._addresses.get(ref.casefold())

    def key(self, ref: str) -> str:
        """One and the same word for a person, whether written as id or as address."""
        if ref in self._people:
            return ref
        person = self._addresses.get(ref.casefold())
        return person.id if person else ref.casefold()

    def application(self, ref: str | None) -> Application | None:
        """The application of that id."""
        return self._applications.get(ref) if ref else None

    def interview(self, ref: str | None) -> Interview | None:
        """The interview of that id."""
        return self._interviews.get(ref) if ref else None

    @property
    def only_application(self) -> str | None:
        """The application, where there is but one."""
        return next(iter(self._applications)) if len(self._applications) == 1 else None

    def at_agency(self, people: tuple[str, ...]) -> bool:
        """Whether all of these work for the agency; nobody, or somebody unknown, counts as the employer."""
        if not self._agents or not people:
            return False
        return self._agents.issuperset(map(self.key, people))

    def application_of(self, touch: Touch) -> str | None:
        """The application that a touch belongs to, by its own word or by its interview; None: not said."""
        if touch.application or not touch.interview:
            return touch.application
        interview = self.interview(touch.interview)
        return interview.application if interview else None

    def concerns(self, touch: Touch, application: str | None) -> bool:
        """Whether a touch belongs to that application, or may: where none is said, it counts for each."""
        return application is None or self.application_of(touch) in (None, application)

    def _theirs(self, words: list[Touch]) -> list[Touch]:
        return [word for word in words if self._is_theirs(word)] if self._agents else words

    def _is_theirs(self, touch: Touch) -> bool:
        """Whether an incoming word comes from the employer, or from the agency that the application runs through."""
        if not self.at_agency(touch.people):
            return True
        application = self.application(self.application_of(touch))
        return application.via_agency if application else any(each.via_agency for each in self.case.applications)

    def to_be_read(self) -> list[Touch]:
        """Their words, and those of an agency about another application here: whatever there is to be read first."""
        if not self._agents or len(self.words) == len(self.heard):
            return self.words
        return [word for word in self.heard if self._is_theirs(word) or self._is_through_another(word)]

    def _is_through_another(self, touch: Touch) -> bool:
        application = self.application(self.application_of(touch))
        return application.other_agency if application else any(each.other_agency for each in self.case.applications)

    # What arrived

    def arrived(self) -> list[Touch]:
        """What went out, without what came back."""
        lost = self.lost()
        if not lost:
            return self.left
        arrived = []
        for touch in self.left:
            people = tuple(ref for ref in touch.people if (touch.at, self.key(ref)) not in lost)
            if people == touch.people or touch.channel is not Channel.EMAIL:
                arrived.append(touch)
            elif people:
                arrived.append(replace(touch, people=people))
        return arrived

    def lost(self) -> set[tuple[datetime, str]]:
        """Time and reader of each e-mail that came back."""
        if not self.may_lose:
            return set()
        mails: dict[str, list[datetime]] = {}
        for touch in self.left:
            if touch.channel is Channel.EMAIL:
                for ref in touch.people:
                    mails.setdefault(self.key(ref), []).append(touch.at)
        named = {self.key(ref) for bounce in self.bounces for ref in bounce.people}
        lost = {hit for bounce in self.bounces for hit in self._came_back(bounce, mails)}
        for address in self.case.bounces:
            key = self.key(address)
            if key not in named:
                since = max((word.at for word in self.words if key in map(self.key, word.people)), default=None)
                lost.update((at, key) for at in mails.get(key, ()) if since is None or at > since)
        return lost

    def _came_back(self, bounce: Touch, mails: dict[str, list[datetime]]) -> Iterable[tuple[datetime, str]]:
        """The last e-mail before the bounce, to each person it names; where it names nobody, the last of all.

        What was noted by hand was noted after it had left, so that its bounce may be the older of the two.
        """
        keys = [self.key(ref) for ref in bounce.people] or list(mails)
        last = [(max(before), key) for key in keys if (before := [at for at in mails.get(key, ()) if at <= bounce.at])]
        if not last:
            until = bounce.at + NOTED_LATE
            last = [(min(after), key) for key in keys if (after := [at for at in mails.get(key, ()) if at <= until])]
        return last if bounce.people else sorted(last)[-1:]

    # Both directions

    def last_word(self, application: str | None) -> Touch | None:
        """Their newest human word: about one application, or (None) of the whole employer."""
        words = self.words
        if application is not None:
            words = [word for word in words if self.concerns(word, application)]
        return newest(words)

    def ours(self, application: str | None) -> list[Touch]:
        """Our touches towards the employer, in any order; of the notes to one panel the first alone."""
        counted = self.sent
        if not counted:
            return []
        if application is not None or self._agents:
            counted = [touch for touch in counted if self._counts(touch, application)]
        asking = self.asking
        firsts: dict[str, Touch] = {}
        ours: list[Touch] = []
        other = ours.append
        for touch in counted:
            panel = None
            if touch.purpose is THANKS and touch.text not in asking:
                panel = touch.interview or self.thanked_for(touch)
            if panel is None:
                other(touch)
            elif (first := firsts.get(panel)) is None or touch.at < first.at:
                firsts[panel] = touch
        return [*firsts.values(), *ours]

    def last_of_ours(self) -> Touch | None:
        """The newest of our touches towards the employer; what is no further note to a panel need not be looked at."""
        last = newest(self.sent)
        if last is None or self._agents or (last.purpose is THANKS and last.text not in self.asking):
            return newest(self.ours(None))
        return last

    def _counts(self, touch: Touch, application: str | None) -> bool:
        """Reports and thanks to the agency do not count towards the employer; an inquiry in disguise does."""
        if application is not None and not self.concerns(touch, application):
            return False
        return (
            not self._agents
            or touch.purpose not in BESIDE
            or not self.at_agency(touch.people)
            or touch.text in self.asking
        )

    @once
    def asking(self) -> set[str]:
        """The texts, sent under another purpose, that ask about the decision all the same."""
        return set(filter(self._asks, self.texts))

    def inquiries(self, application: str | None) -> list[Touch]:
        """Our inquiries of one application (None: of all) that arrived, in any order."""
        asking = self.asking
        if asking or self.may_lose:
            inquiries = [each for each in self.sent if each.purpose is INQUIRY or each.text in asking]
        else:
            inquiries = self.asked
        return inquiries if application is None else [each for each in inquiries if self.concerns(each, application)]

    @kept
    def thanks_for(self, interview: str | None) -> list[Touch]:
        """Our thanks for that interview that arrived, the oldest first."""
        notes = [
            each
            for each in self.sent
            if each.purpose is THANKS and (each.interview or self.thanked_for(each)) == interview
        ]
        return sorted(notes, key=_when)

    @kept
    def reports_on(self, interview: str | None) -> list[Touch]:
        """Our reports on that interview that arrived: by their own word, else those since it ended."""
        about = self.interview(interview)
        return [each for each in self.sent if each.purpose is REPORT and about and self._reports(each, about)]

    def _reports(self, touch: Touch, interview: Interview) -> bool:
        if touch.interview:
            return touch.interview == interview.id
        return touch.at >= interview.over_at and self.concerns(touch, interview.application)

    def thanked_for(self, touch: Touch) -> str | None:
        """The interview that a thank-you was for: its own word, else the newest one over by then with these people."""
        if touch.interview:
            return touch.interview
        interview = self.newest_over(touch.at, people=touch.people, application=touch.application)
        return interview.id if interview else None

    # Interviews

    def held(self, application: str | None) -> list[Interview]:
        """The interviews of one application (None: of all), without the cancelled and the missed."""
        held = self._held
        return held if application is None else [each for each in held if each.application == application]

    def newest_over(
        self, at: datetime, *, people: Iterable[str] = (), application: str | None = None
    ) -> Interview | None:
        """The newest interview that was over at that moment, with one of these people where any are given."""
        over = [each for each in self.held_with(people, application) if is_over(each, at)]
        return max(over, key=lambda each: each.over_at, default=None)

    def held_with(self, people: Iterable[str] = (), application: str | None = None) -> list[Interview]:
        """The interviews with one of these people, without the cancelled and the missed."""
        return [each for each in self.arranged_with(people, application) if each.status not in NOT_HELD]

    def arranged_with(self, people: Iterable[str] = (), application: str | None = None) -> list[Interview]:
        """The interviews with one of these people, whatever became of them; with anybody, where none are given."""
        keys = {self.key(ref) for ref in people}
        return [
            each
            for each in self.case.interviews
            if application in (None, each.application)
            and (not keys or not keys.isdisjoint(map(self.key, each.interviewers)))
        ]


def newest(touches: Iterable[Touch]) -> Touch | None:
    """The one that came last; None where there is none."""
    return max(touches, key=_when, default=None)


def is_over(interview: Interview, at: datetime) -> bool:
    """Whether it was held and has ended: by its own word, else by its times."""
    status = interview.status
    if status is None:
        return (interview.end or interview.start) <= at
    return status not in NOT_HELD and (status is DONE or interview.over_at <= at)
