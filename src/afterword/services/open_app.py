"""Open the local app: its one candidate is there."""

from datetime import datetime

from afterword.services.saving import saving
from afterword.store.models import Candidate


@saving
def open_app(*, now: datetime) -> Candidate:
    """The local candidate, made at the first start."""
    return Candidate.objects.order_by("pk").first() or Candidate.objects.create(created_at=now)
