"""A mail counts as another kind than before: what it did is undone, and what it does now is done."""

from datetime import datetime
from typing import Final

from afterword.core.facts.words import ROBOT_KINDS, ApplicationStatus, Purpose
from afterword.services.change_application import change_application
from afterword.services.mark_unreached import unreached_by
from afterword.store.models import Reading, Touch

ENDED: Final = {Purpose.REJECTION: ApplicationStatus.REJECTED, Purpose.OFFER: ApplicationStatus.OFFER}


def turn(reading: Reading, kind: Purpose, *, now: datetime) -> None:
    """Undo what it did as the kind that its line still has, and do what it does as this one."""
    application, before = reading.touch.application, Purpose(reading.touch.purpose)
    if before is Purpose.BOUNCE and kind is not Purpose.BOUNCE:
        reading.touch.people.all().update(bounces=False)
    if kind is Purpose.BOUNCE:
        unreached_by(reading.touch)
    if reading.promise is not None and kind in {*ROBOT_KINDS, Purpose.OTHER}:
        reading.promise.delete()
        reading.promise = None
    if application is None:
        return
    if kind in ENDED:
        Touch.objects.filter(pk=reading.touch.pk).update(purpose=kind)  # what waits is worded anew by it
        change_application(application, now=now, status=ENDED[kind])
    elif before in ENDED and application.status == ENDED[before]:
        change_application(application, now=now, status=ApplicationStatus.OPEN)
