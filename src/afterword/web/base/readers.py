"""On whose clock a page shows the times of a message: its reader's, as far as that is known."""

from afterword.store.models import Outgoing


def their_zone(message: Outgoing) -> str:
    """The reader's zone, else the employer's, the interview's, the candidate's own; UTC where none is known."""
    interview = message.interview
    known = (message.person.tz, message.application.employer.tz, interview.tz if interview else "")
    return next((tz for tz in known if tz), message.application.employer.candidate.tz or "UTC")
