"""What a waking of the app's own loop costs, with 1,000 applications and 20,000 touches: a table, no verdict."""

import tempfile
import time
from datetime import timedelta

from pages import fill, set_up
from table import show


def workday(now):
    """The next Tuesday at noon in New York, so that the inquiries that are due may be drafted."""
    then = now.replace(hour=17, minute=0)
    return next(then + timedelta(days=ahead) for ahead in range(1, 8) if (then + timedelta(days=ahead)).weekday() == 1)


def row(what: str, now, *, inquiries: bool) -> tuple[object, ...]:
    """One waking: seconds of processor time, what it drafted, and how many drafts wait then."""
    from afterword.services.sweep import sweep
    from afterword.store.models import Outgoing

    begun = time.process_time()
    done = sweep(now=now, sender_for=lambda _candidate: None, inquiries=inquiries)
    spent = (time.process_time() - begun) * 1000
    return what, spent, str(done.drafted), str(Outgoing.objects.filter(state="draft").count())


def main() -> None:
    """The table."""
    with tempfile.TemporaryDirectory() as folder:
        set_up(folder)
        from django.utils import timezone

        fill()
        now = workday(timezone.now())
        rows = [
            row("nothing waits", now, inquiries=False),
            row("first look at all applications", now, inquiries=True),
            row("drafts wait, between two looks", now, inquiries=False),
            row("drafts wait, a further look", now, inquiries=True),
        ]
    show("A waking of the loop", ["", "cpu ms", "drafted", "drafts"], rows)


if __name__ == "__main__":
    main()
