"""Any other message: what the candidate wants to add, and what they would still like to know."""

from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.purposes.missed import apology, was_missed
from afterword.core.writing.purposes.thanks import added_line, promised_line, question_lines
from afterword.core.writing.subject import role_subject


def other(brief: Brief) -> Draft:
    """A short message about the application; its matter is what the debrief holds."""
    if was_missed(brief):
        return draft_of(brief, role_subject(brief, "Our conversation"), apology(brief))
    about = f"the {brief.role} role" if brief.role else "our conversation"
    spoke = f", which we spoke about {brief.when}" if brief.when and brief.role and brief.met else ""
    opening = worded(brief, f"I'm writing about {about}{spoke}.")
    pledge = promised_line(brief)
    help_line = "" if is_kept_short(brief.voice) else "If there is anything you need from me, I'm glad to send it."
    closing = worded(brief, help_line)
    return draft_of(
        brief,
        role_subject(brief, "A short note"),
        [[opening, added_line(brief)], [pledge, *question_lines(brief)], [closing]],
    )
