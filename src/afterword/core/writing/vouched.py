"""What the facts vouch for: every word that a case knows, against which the claims of a text are held."""

from afterword.core.facts.words import Direction
from afterword.core.writing.names import full_name
from afterword.core.writing.sheet import Sheet


def facts_of(sheet: Sheet) -> str:
    """Every word that the case knows, in one line."""
    case, debrief = sheet.case, sheet.occasion.debrief
    parts = names_of(sheet)
    parts += [f"{h.topic} {h.detail}" for h in debrief.highlights]
    parts += [debrief.struck, debrief.excited_by, debrief.to_add, *(q.text for q in debrief.unasked_questions)]
    parts += [c.text for c in debrief.commitments] + [p.words for p in case.promises]
    parts += [touch.text for touch in case.touches if touch.direction is Direction.IN]
    return " ".join(part[:4_000] for part in parts)


def names_of(sheet: Sheet) -> list[str]:
    """What everything in this case is called: such words prove nothing that was said."""
    case = sheet.case
    return [case.employer.name, *(a.role for a in case.applications), *(full_name(p.name) for p in case.people)]
