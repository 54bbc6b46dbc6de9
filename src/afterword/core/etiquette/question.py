"""What each rule is shown: the proposal, the facts, the moment, and what follows from them for every rule alike."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

from afterword.core.etiquette import phrases
from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.meant import application_meant, purpose_meant
from afterword.core.etiquette.profiles import Profile
from afterword.core.etiquette.standing import Standing
from afterword.core.etiquette.theirs import place_at
from afterword.core.facts.case import Case
from afterword.core.facts.interview import Interview
from afterword.core.facts.ledger import Ledger, is_over
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Purpose, Side
from afterword.core.once import once
from afterword.core.worktime import Place, day_of, opening_after, opening_after_both

INQUIRY = Purpose.INQUIRY
ACROSS_THE_DATE_LINE = timedelta(hours=26)
"""So far apart are two clocks at most: UTC+14 and UTC-12."""


class Question:
    """May this go, at this moment? `purpose` is what the text really asks."""

    moved = False
    """Whether it is asked about a later moment than the one at which somebody wants to act."""

    def __init__(self, proposal: Proposal, standing: Standing, at: datetime) -> None:
        """`standing` is that of the application that the proposal is about."""
        self.proposal = proposal
        self.standing = standing
        self.ledger = standing.ledger
        self.case: Case = standing.ledger.case
        self.application: str | None = standing.application
        self.profile: Profile = standing.profile
        self.purpose = purpose_meant(proposal, self.ledger)
        self.places: list[Place] = self._places()
        """Where the readers are, the first one's place first."""
        self.place: Place = self.places[0]
        self._set_clock(at)
        self.asked_at = self.at

    def later(self, at: datetime) -> "Question":
        """The same question, asked again when all that it had to wait for has passed."""
        other = self._again(self.standing, at)
        other.asked_at, other.moved = self.asked_at, other.at > self.asked_at
        return other

    def by(self, standing: Standing, at: datetime) -> "Question":
        """The same question, about the same application, asked at that moment where other touches have left."""
        other = self._again(standing, at)
        other.asked_at = other.at
        return other

    def _again(self, standing: Standing, at: datetime) -> "Question":
        other = object.__new__(Question)
        other.proposal = self.proposal
        other.purpose = self.purpose
        other.places = self.places
        other.place = self.place
        other.case = self.case
        other.application = self.application
        other.profile = self.profile
        other.standing = standing
        other.ledger = standing.ledger
        other._set_clock(at)
        return other

    def _places(self) -> list[Place]:
        employer, elsewhere, _ = self.standing.whereabouts
        if not elsewhere or not self.proposal.people:
            return [employer]
        return list(dict.fromkeys(place_at(self.ledger, ref) for ref in self.proposal.people))

    def _set_clock(self, at: datetime) -> None:
        """`here` is what the reader's clock shows at that moment, `today` what their calendar shows."""
        self.at = at if at.tzinfo is UTC else at.astimezone(UTC)  # asked of each question, and mostly so already
        self.here = self.at.astimezone(self.place.zone)
        self.today = self.here.date()

    @once
    def readers(self) -> list[Person | None]:
        """Whom it goes to; None for somebody of whom nothing but an address is known."""
        return [self.ledger.person(ref) for ref in self.proposal.people]

    # What the facts say, whatever the moment

    @once
    def unanswered(self) -> date | None:
        """The day of our newest touch towards the whole employer, where no human word of theirs came after it."""
        touch, word = self.standing.last_of_ours, self.standing.word
        if self.standing.scope:
            touch, word = self.ledger.last_of_ours(), self.ledger.last_word(None)
        if touch is None or (word and word.at > touch.at):
            return None
        return self.latest_day(
            touch, lambda: (each for each in self.standing.ours if word is None or word.at <= each.at)
        )

    def is_here(self, touch: Touch) -> bool:
        """Whether a touch is about this application, or may be."""
        return self.ledger.concerns(touch, self.standing.scope)

    # What the reader's clock and calendar say

    def ahead(self) -> list[Interview]:
        """The interviews still to come, or going on, when it was first asked."""
        return [each for each in self.standing.held if not is_over(each, self.asked_at)]

    @property
    def disguised(self) -> bool:
        """Whether its text asks about the decision under the name of another purpose."""
        return self.purpose is INQUIRY and self.proposal.purpose is not INQUIRY

    @property
    def to_agency(self) -> bool:
        """Whether it goes to the agency alone."""
        return self.ledger.at_agency(self.proposal.people)

    def is_agency(self, ref: str) -> bool:
        """Whether that person, or that address, is at the agency."""
        person, agency = self.ledger.person(ref), self.case.agency
        if person:
            return person.at is Side.AGENCY
        domain = ref.rpartition("@")[2].casefold()
        return agency is not None and "@" in ref and domain in map(str.casefold, agency.domains)

    def opening(self, day: date, working_days: int) -> datetime:
        """The opening hour, theirs, of the n-th working day after that day."""
        return opening_after(day, working_days, self.profile.office_opens.value, self.place)

    def after_gap(self, day: date) -> datetime:
        """When two touches without an answer are far enough apart: working days and days, whichever is later."""
        profile = self.profile
        working_days, days, hour = profile.gap_working_days.value, profile.gap_days.value, profile.office_opens.value
        return opening_after_both(day, working_days, days, hour, self.place)

    def day_of(self, touch: Touch) -> date:
        """The date of a touch, as the calendar of the person it was with shows it."""
        return self.their_day(touch.at, touch.people[0] if touch.people else None)

    def their_day(self, when: datetime, ref: str | None) -> date:
        """The date of a moment, as the calendar of that person shows it."""
        zone = self.standing.whereabouts.one_zone or place_at(self.ledger, ref).zone
        return when.astimezone(zone).date()

    def latest_day(self, last: Touch, among: Callable[[], Iterable[Touch]]) -> date:
        """The date of the newest of these touches, or the later one that one shortly before it bears.

        Across the date line the later moment may bear the earlier day; a further touch brings nothing forward.
        """
        if zone := self.standing.whereabouts.one_zone:
            return last.at.astimezone(zone).date()
        first = last.at - ACROSS_THE_DATE_LINE
        return max(self.day_of(each) for each in (last, *among()) if first < each.at <= last.at)

    def say_day(self, when: date) -> str:
        """A date as the guard's sentences write it."""
        return phrases.day(when, self.today.year)

    def say_weekday(self, when: datetime) -> str:
        """The weekday and date of a moment, theirs."""
        return phrases.weekday(day_of(when, self.place), self.today.year)

    def interview(self) -> Interview | None:
        """The interview that thanks or a report are about: the named one, else the newest over with these people."""
        named = self.ledger.interview(self.proposal.interview)
        if named:
            return named
        people = () if self.to_agency else self.proposal.people
        return (
            self.ledger.newest_over(self.at, people=people, application=self.proposal.application)
            or self._next_with(people)
            or self.ledger.newest_over(self.at, application=self.application)
            or self._next_with(())
        )

    def _next_with(self, people: tuple[str, ...]) -> Interview | None:
        """The next interview to be over with one of these people; a cancelled one where there is no other."""
        application = self.proposal.application
        if held := self.ledger.held_with(people, application):
            return min(held, key=lambda each: each.over_at)
        return max(self.ledger.arranged_with(people, application), key=lambda each: each.start, default=None)


def question_of(proposal: Proposal, case: Case, at: datetime) -> Question:
    """The question of whether this may go at that moment, by the facts of that case."""
    return Question(proposal, standing_of(proposal, ledger_of(case)), at)


def standing_of(proposal: Proposal, ledger: Ledger) -> Standing:
    """Where the application that the proposal is about stands."""
    return Standing(ledger, application_meant(proposal, ledger))
