"""Where one application stands: what the facts say of it, whatever the message and the moment."""

from operator import attrgetter

from afterword.core.etiquette.closings import ended_by
from afterword.core.etiquette.profiles import Profile, profile_of
from afterword.core.etiquette.promises import newest_promise
from afterword.core.etiquette.theirs import Whereabouts, whereabouts
from afterword.core.etiquette.waiting import newest_waiting
from afterword.core.facts.interview import Interview
from afterword.core.facts.ledger import Ledger, newest
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, Purpose
from afterword.core.once import once

INQUIRY = Purpose.INQUIRY
_when_and_to = attrgetter("at", "people")


class Standing:
    """Each answer is looked up once, at however many moments a question is asked.

    The ledger keeps none of these: a ring of the two would have to be found by the garbage collector.
    """

    def __init__(self, ledger: Ledger, application: str | None) -> None:
        self.ledger = ledger
        self.application = application
        self.scope = application if len(ledger.case.applications) > 1 else None
        """The application to look at; None where it is the only one, so that nothing needs sorting."""
        self.profile: Profile = profile_of(ledger.case)

    def supposing(self, touch: Touch) -> "Standing":
        """Where it will stand once this thank-you or inquiry has left, which changes nothing of what was said to us."""
        later = object.__new__(Standing)
        later.ledger = self.ledger.supposing(touch)
        later.application, later.scope = self.application, self.scope
        later.profile, later.whereabouts = self.profile, self.whereabouts
        later.promise, later.held, later.word, later.ending = self.promise, self.held, self.word, self.ending
        if self.waiting is None:
            later.waiting = None
        if not self.ledger.may_lose:
            later.inquiries, later.silent = self.asked_with(touch)
            if touch.purpose is INQUIRY and not self.scope:
                later.last_of_ours = newest((self.last_of_ours or touch, touch))
        return later

    def asked_with(self, touch: Touch) -> tuple[list[Touch], list[Touch]]:
        """Its inquiries, and those without an answer, once this thank-you or inquiry has left too."""
        if self.ledger.may_lose:
            later = Standing(self.ledger.supposing(touch), self.application)
            return later.inquiries, later.silent
        inquiries, silent = self.inquiries, self.silent
        if touch.purpose is INQUIRY and self.ledger.concerns(touch, self.scope):
            inquiries = [*inquiries, touch]
            if self.word is None or touch.at >= self.word.at:
                silent = sorted([*silent, touch], key=_when_and_to) if silent else [touch]
        return inquiries, silent

    @once
    def whereabouts(self) -> Whereabouts:
        """Where everybody is."""
        return whereabouts(self.ledger)

    @once
    def waiting(self) -> Touch | None:
        """The newest word of the whole employer that waits for the candidate."""
        return newest_waiting(self.ledger)

    @once
    def promise(self) -> Promise | None:
        """The promise that stands for this application."""
        return newest_promise(self.ledger, self.application)

    @once
    def ending(self) -> ApplicationStatus | None:
        """How the application ended; None while it is open."""
        return ended_by(self.ledger, self.application)

    @once
    def held(self) -> list[Interview]:
        """The interviews of this application, without the cancelled and the missed."""
        return self.ledger.held(self.scope)

    @once
    def word(self) -> Touch | None:
        """Their newest human word about this application."""
        return self.ledger.last_word(self.scope)

    @once
    def ours(self) -> list[Touch]:
        """Our touches towards the whole employer, in any order; of the notes to one panel the first alone."""
        return self.ledger.ours(None)

    @once
    def last_of_ours(self) -> Touch | None:
        """Our newest touch about this application."""
        return newest(self.ledger.ours(self.scope)) if self.scope else self.ledger.last_of_ours()

    @once
    def inquiries(self) -> list[Touch]:
        """Our inquiries of this application that arrived, in any order."""
        return self.ledger.inquiries(self.scope)

    def may_be_asked_again(self) -> bool:
        """Whether fewer inquiries have left than the profile allows, in all and without an answer."""
        return self.allows(self.inquiries, self.silent)

    def allows(self, inquiries: list[Touch], silent: list[Touch]) -> bool:
        """Whether one more inquiry may follow these, of which those have no answer."""
        profile = self.profile
        return len(inquiries) < profile.inquiries_in_all.value and len(silent) < profile.inquiries_unanswered.value

    @once
    def silent(self) -> list[Touch]:
        """Our inquiries of this application since their last human word, in the order of time."""
        inquiries, word = self.inquiries, self.word
        if inquiries and word is not None:
            inquiries = [touch for touch in inquiries if touch.at >= word.at]
        return sorted(inquiries, key=_when_and_to) if len(inquiries) > 1 else inquiries
