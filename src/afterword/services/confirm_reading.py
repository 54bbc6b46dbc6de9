"""The candidate says yes or no to what a mail was understood to mean."""

from datetime import datetime

from afterword.core.facts.words import ROBOT_KINDS, ApplicationStatus, Purpose
from afterword.core.reading.effect import Suggested, farthest
from afterword.services.change_application import change_application
from afterword.services.drop_void import drop_void_at
from afterword.services.errors import NotReady, Problem
from afterword.services.remember import remember
from afterword.services.saving import saving
from afterword.services.take_reading import keep_promise
from afterword.services.turn_reading import turn
from afterword.services.was_read import was_read
from afterword.store.kept_reading import from_kept
from afterword.store.models import Application, Reading
from afterword.store.write.lock import ledger_locked

STATUS = {Suggested.REJECTION: ApplicationStatus.REJECTED, Suggested.OFFER: ApplicationStatus.OFFER}
WHICH = "Which application is it about?"
OTHER_KINDS = frozenset({Suggested.ROBOT, Suggested.BOUNCE, Suggested.INVITATION})
"""Confirmed, it counts as the kind that it was read as."""
OF_A_KIND = OTHER_KINDS | {Suggested.REJECTION, Suggested.OFFER}
"""Suggestions of what kind of mail it is."""
SETTLED = "This has been settled already."


@saving
def confirm_reading(
    reading: Reading, what: Suggested, *, now: datetime, application: Application | None = None
) -> None:
    """Yes, so it is. `application`: which one it is about, where the mail did not say."""
    if what not in reading.suggested:
        raise NotReady(SETTLED)
    with ledger_locked(reading.touch.employer_id):
        settle(reading, what)
        if what in OTHER_KINDS:
            count_as_read(reading, now=now)
        else:
            ended_or_promised(reading, what, about(reading, application), now=now)
        was_looked_at(reading)
        reading.touch.save()
        reading.save()
        drop_void_at(reading.touch.employer_id, now=now)


@saving
def decline_reading(reading: Reading, what: Suggested, *, now: datetime) -> None:
    """No, it is not; the mail stays what it counts as."""
    if what not in reading.suggested:
        raise NotReady(SETTLED)
    settle(reading, what)
    if what in OF_A_KIND:
        reading.corrected = Purpose.ANSWER if reading.touch.mail else reading.touch.purpose
        remember(reading, Purpose.ANSWER, now=now)
    was_looked_at(reading)
    reading.touch.save(update_fields=["read"])
    reading.save(update_fields=["suggested", "corrected"])
    drop_void_at(reading.touch.employer_id, now=now)


def count_as_read(reading: Reading, *, now: datetime) -> None:
    """It is the kind that its words said."""
    touch, kind = reading.touch, Purpose(reading.kind)
    turn(reading, kind, now=now)
    touch.purpose, touch.human = kind, kind not in ROBOT_KINDS
    touch.asks = touch.human and (touch.asks or from_kept(reading.found).asks)


def ended_or_promised(reading: Reading, what: Suggested, application: Application, *, now: datetime) -> None:
    """Write what follows from it."""
    reading.touch.application = application
    if what in STATUS:
        reading.touch.purpose = what.value
        reading.touch.save(update_fields=["application", "purpose"])  # what waits is worded anew by it
        change_application(application, now=now, status=STATUS[what])
        return
    best = farthest(from_kept(reading.found).promises) if what is Suggested.PROMISE else None
    reading.promise = keep_promise(application, reading.touch, best, now=now)


def about(reading: Reading, application: Application | None) -> Application:
    """The application that it is about; raise Problem where nobody said which."""
    meant = application or reading.touch.application
    if meant is None or meant.employer_id != reading.touch.employer_id:
        raise Problem(WHICH, field="application")
    return meant


def was_looked_at(reading: Reading) -> None:
    """Who says what a mail means has read it; its line is for the caller to save."""
    reading.touch.read = True
    if reading.touch.mail is not None:
        was_read(reading.touch.mail)


def settle(reading: Reading, what: Suggested) -> None:
    """It no longer waits."""
    reading.suggested = [one for one in reading.suggested if one != what]
