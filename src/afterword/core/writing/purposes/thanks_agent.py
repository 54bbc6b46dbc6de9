"""The thank-you to the agency: for the arranging, with a short word on how it went and nothing that is private."""

from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, is_short, worded
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.purposes.report import asks_leave, covered, met_with
from afterword.core.writing.purposes.thanks import excited_line, gathered, promised_line, tidied
from afterword.core.writing.subject import role_subject

_OPENINGS = (
    "Thank you for arranging the interview{where} {when}{role}.",
    "Thank you for setting up the interview{where} {when}{role}.",
    "I had the interview{where} {when}, and I'd like to thank you for arranging it.",
)
_WELL = (
    "It went well from my side, and I'd like to go on.",
    "I came away with a good feeling, and I'd be glad to go on.",
)
_PLAIN = ("I was glad to learn more about the work.", "I'm glad to know more about the work now.")
_CLOSINGS = (
    "If you'd like to know more, I'm easy to reach.",
    "I'm happy to tell you more whenever it suits you.",
)


def thanks_agent(brief: Brief) -> Draft:
    """Thanks to the one who brought candidate and employer together."""
    where = f" at {brief.at_company}" if brief.company else ""
    role = f" for the {brief.role} role" if brief.role else ""
    opening = worded(brief, brief.of("agent", _OPENINGS), where=where, when=brief.when, role=role)
    is_brief = is_short(brief) or is_kept_short(brief.voice)
    talk = [] if is_brief else [met_with(brief), covered(brief)]
    feeling = brief.of("feeling", _WELL if brief.went_well else _PLAIN)
    excited = excited_line(brief, brief.excited) if brief.excited and not is_brief else ""
    paragraphs = [
        [tidied(opening), *talk],
        [worded(brief, feeling), excited, promised_line(brief)],
        [asks_leave(brief), worded(brief, brief.of("agent_closing", _CLOSINGS))],
    ]
    return draft_of(
        brief, role_subject(brief, f"Thank you for arranging the interview{where}"), gathered(paragraphs, brief.voice)
    )
