"""The person's reason to send against the guard's word, as the row keeps it while the time to undo runs."""

from datetime import datetime, timedelta
from typing import Any

from afterword.core.etiquette.override import Override
from afterword.core.etiquette.verdict import Verdict
from afterword.core.lifecycle import State
from afterword.services.text_of import reasons_of, verdict_columns
from afterword.store.models import Outgoing

HOLDS = timedelta(minutes=5)
"""Ours: how long after its moment the reason is still good. A machine that slept past that lets the person decide."""


def override_columns(override: Override, against: Verdict, message: Outgoing, now: datetime) -> dict[str, Any]:
    """An override as the row keeps it: whose reason, when, and against what."""
    return {
        "why": override.why,
        "by": str(message.application.employer.candidate),
        "at": now.isoformat(),
        "verdict": verdict_columns(against),
    }


def pending_override(message: Outgoing, now: datetime) -> Override | None:
    """The reason of whoever pressed a moment ago, for what they had read; None where there is none, or it is over."""
    kept, goes_at = message.override, message.goes_at
    if message.state != State.APPROVED or not kept or goes_at is None or now - goes_at > HOLDS:
        return None
    return Override(why=kept["why"], seen=reasons_of(kept["verdict"]))
