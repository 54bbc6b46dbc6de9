"""The thanks to who arranged the talk, and was not in it."""

from afterword.core.facts.words import Role
from afterword.core.writing.brief import Brief
from afterword.core.writing.letter import worded
from afterword.core.writing.names import called, full_name
from afterword.core.writing.occasion import met_in
from afterword.core.writing.prose.phrase import joined


def arranged(brief: Brief) -> str:
    """For those who were not in the talk: they made it happen."""
    interview = brief.occasion.interview
    arranges = brief.reader.role in {Role.COORDINATOR, Role.RECRUITER}
    if not interview or not arranges or brief.reader.id in interview.interviewers:
        return ""
    met = [name for person in met_in(interview, brief.case) if (name := full_name(person.name))]
    with_whom = f" with {joined(met)}" if 0 < len(met) < 5 else ""
    talk = "conversations" if len(met) > 1 else "conversation"
    since = "This comes a little later than I had planned: thank" if brief.occasion.late else "Thank"
    return f"{since} you for arranging my {talk}{with_whom} {brief.when}.".replace(" .", ".")


def pass_on(brief: Brief) -> str:
    """Where no address of an interviewer is known, the one who arranged the day may pass the thanks on."""
    met = [person for person in met_in(brief.occasion.interview, brief.case) if called(person)]
    without = [called(person) for person in met if not person.email]
    glad = f"I was glad to meet {joined(list(map(called, met)))}." if 0 < len(met) < 5 and not brief.went_badly else ""
    rest = worded(brief, "If anything is still missing from my side, I'm happy to send it.")
    if not without:
        return f"{glad} {rest}".strip()
    if glad and len(without) == len(met):
        return f"{glad} As I have no address to write to, would you pass my thanks on?"
    return f"{glad} As I have no address for {joined(without)}, would you pass my thanks on?".strip()
