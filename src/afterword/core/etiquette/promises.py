"""Which promise stands: the one said last, unless a further interview has overtaken it."""

from datetime import date

from afterword.core.facts.ledger import Ledger
from afterword.core.facts.promise import Promise


def newest_promise(ledger: Ledger, application: str | None) -> Promise | None:
    """The promise said last for that application; one without any date says that the earlier ones are withdrawn."""
    said = [each for each in ledger.case.promises if application in (None, each.application)]
    if not said:
        return None
    newest = max(said, key=_order) if len(said) > 1 else said[0]
    return None if _is_void(newest, ledger) else newest


def is_dated(promise: Promise) -> bool:
    """Whether it names a day; else it took an earlier word back and left the end open."""
    return promise.latest is not None or promise.earliest is not None


def _order(promise: Promise) -> tuple[float, bool, date]:
    """Said last; of several in one breath the one that leaves them the most time."""
    return promise.said_at.timestamp(), is_dated(promise), promise.latest or promise.earliest or date.min


def _is_void(promise: Promise, ledger: Ledger) -> bool:
    """A further interview makes older promises void; the first one was still to come when it was said before any."""
    held = ledger.held(promise.application)
    if len(held) < 2:
        return False
    starts = [each.start for each in held]
    return min(starts) <= promise.said_at < max(starts)
