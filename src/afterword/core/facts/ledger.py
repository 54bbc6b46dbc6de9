"""Questions asked of the ledger: who wrote when, what is unanswered; what follows is the etiquette's business."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ROBOT_KINDS, Channel, Direction, InterviewStatus, Purpose, Side

NOT_HELD = frozenset({InterviewStatus.CANCELLED, InterviewStatus.MISSED})
TURNS = frozenset({Purpose.REJECTION, Purpose.OFFER, Purpose.INVITATION, Purpose.CLOSING})
BESIDE = frozenset({Purpose.THANKS, Purpose.REPORT})
"""What goes to the agency under these purposes does not count towards the employer."""


class Ledger:
    """The touches of one case, sorted out once; `asks` reads whether a text of ours asks about the decision."""

    def __init__(self, case: Case, asks: Callable[[str], bool]) -> None:
        self.case = case
        self._asks = asks
        self._people = {person.id: person for person in case.people}
        self._addresses = {person.email.casefold(): person for person in case.people if person.email}
        self._agents = {person.id for person in case.people if person.at is Side.AGENCY}
        self._applications = {each.id: each for each in case.applications}
        self._interviews = {each.id: each for each in case.interviews}
        self._any_agency = any(each.via_agency for each in case.applications)
        self.sent: list[Touch] = []
        self.words: list[Touch] = []
        self.bounces: list[Touch] = []
        self.turns: list[Touch] = []
        """Whatever ends an application or opens it again, in any order."""
        self._sort_out(case.touches)
        if self.bounces or case.bounces:
            self.sent = self._arrived()

    def _sort_out(self, touches: Iterable[Touch]) -> None:
        for touch in touches:
            if touch.purpose in TURNS:
                self.turns.append(touch)
            if touch.direction is Direction.OUT:
                self.sent.append(touch)
            elif touch.purpose is Purpose.BOUNCE:
                self.bounces.append(touch)
            elif touch.human and touch.purpose not in ROBOT_KINDS and self._is_theirs(touch):
                self.words.append(touch)

    # Who and where

    def person(self, ref: str) -> Person | None:
        """The person behind an id or an address."""
        return self._people.get(ref) or self._addresses.get(ref.casefold())

    def key(self, ref: str) -> str:
        """One and the same word for a person, whether written as id or as address."""
        person = self.person(ref)
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
        return bool(self._agents) and bool(people) and all(self.key(ref) in self._agents for ref in people)

    def application_of(self, touch: Touch) -> str | None:
        """The application that a touch belongs to, by its own word or by its interview; None: not said."""
        if touch.application or not touch.interview:
            return touch.application
        interview = self.interview(touch.interview)
        return interview.application if interview else None

    def concerns(self, touch: Touch, application: str | None) -> bool:
        """Whether a touch belongs to that application, or may: where none is said, it counts for each."""
        return application is None or self.application_of(touch) in (None, application)

    def _is_theirs(self, touch: Touch) -> bool:
        """Whether an incoming word comes from the employer, or from the agency that the application runs through."""
        if not self.at_agency(touch.people):
            return True
        application = self.application(self.application_of(touch))
        return application.via_agency if application else self._any_agency

    # What arrived

    def _arrived(self) -> list[Touch]:
        lost = self._lost()
        kept = []
        for touch in self.sent:
            people = tuple(ref for ref in touch.people if (touch.at, self.key(ref)) not in lost)
            if people == touch.people or touch.channel is not Channel.EMAIL:
                kept.append(touch)
            elif people:
                kept.append(replace(touch, people=people))
        return kept

    def _lost(self) -> set[tuple[datetime, str]]:
        """Time and reader of each e-mail that came back."""
        mails: dict[str, list[datetime]] = {}
        for touch in self.sent:
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
        """The last e-mail before the bounce, to each person it names; where it names nobody, the last of all."""
        keys = [self.key(ref) for ref in bounce.people] or list(mails)
        last = [(max(before), key) for key in keys if (before := [at for at in mails.get(key, ()) if at <= bounce.at])]
        return last if bounce.people else sorted(last)[-1:]

    # Both directions

    def last_word(self, application: str | None = None) -> Touch | None:
        """Their newest human word: about one application, or of the whole employer."""
        last: Touch | None = None
        for word in self.words:
            if (last is None or word.at > last.at) and (application is None or self.concerns(word, application)):
                last = word
        return last

    def last_of_ours(self, application: str | None = None) -> Touch | None:
        """Our newest touch towards the employer; the notes to one panel are one touch, dated by the first."""
        firsts: dict[str, Touch] = {}
        last: Touch | None = None
        for touch in self.sent:
            if touch.purpose is Purpose.THANKS:
                self._keep_first(firsts, touch, application)
            elif (last is None or touch.at > last.at) and self._counts(touch, application):
                last = touch
        return max((last, *firsts.values()) if last else firsts.values(), key=_when, default=None)

    def _keep_first(self, firsts: dict[str, Touch], touch: Touch, application: str | None) -> None:
        if not self._counts(touch, application):
            return
        panel = None if self._is_inquiry(touch) else self.thanked_for(touch)
        panel = panel or f"alone {len(firsts)}"
        known = firsts.get(panel)
        if known is None or touch.at < known.at:
            firsts[panel] = touch

    def _counts(self, touch: Touch, application: str | None) -> bool:
        """Reports and thanks to the agency do not count towards the employer; an inquiry in disguise does."""
        if application is not None and not self.concerns(touch, application):
            return False
        return (
            not self._agents
            or touch.purpose not in BESIDE
            or not self.at_agency(touch.people)
            or self._is_inquiry(touch)
        )

    def _is_inquiry(self, touch: Touch) -> bool:
        return touch.purpose is Purpose.INQUIRY or self._asks(touch.text)

    def inquiries(self, application: str | None) -> list[Touch]:
        """Our inquiries of one application that arrived, in any order."""
        return [touch for touch in self.sent if self._is_inquiry(touch) and self.concerns(touch, application)]

    def thanked_for(self, touch: Touch) -> str | None:
        """The interview that a thank-you was for: its own word, else the newest one over by then with these people."""
        if touch.interview:
            return touch.interview
        interview = self.newest_over(touch.at, people=touch.people, application=touch.application)
        return interview.id if interview else None

    # Interviews

    def held(self, application: str | None) -> list[Interview]:
        """The interviews of one application (None: of all), without the cancelled and the missed."""
        return [
            each
            for each in self.case.interviews
            if each.status not in NOT_HELD and (application is None or each.application == application)
        ]

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


def is_over(interview: Interview, at: datetime) -> bool:
    """Whether it was held and has ended: by its own word, else by its times."""
    return interview.status is InterviewStatus.DONE or (interview.status not in NOT_HELD and interview.over_at <= at)


def _when(touch: Touch) -> datetime:
    return touch.at
