"""Cancel an interview that an invitation calls off."""

from afterword.core.facts.words import InterviewStatus
from afterword.services.saving import saving
from afterword.store.models import Interview


@saving
def cancel_interview(interview: Interview) -> Interview:
    """Mark it as cancelled; a message about it is stopped at the door from now on."""
    interview.status = InterviewStatus.CANCELLED
    interview.save(update_fields=["status"])
    return interview
