"""What an English text could say of a note by itself."""

from afterword.core.facts.debrief import Highlight
from afterword.core.writing.brief import Brief
from afterword.core.writing.meant_notes import Made, Place
from afterword.core.writing.points import point_of


def spoken_of(note: str, made: Made, place: Place) -> str:
    """What an English text could say of a note of the talk, had it room; "" where that is nothing."""
    whose = Highlight(topic=note, person=made.reader.id)
    point = point_of(whose, made.listener, names=made.names, hushed=made.hushed) if place is Place.TALK else None
    return (point.topic or (point.detail.text if point.detail else "")) if point else ""


def is_clause_alone(note: str, made: Brief) -> bool:
    """Whether it could be told as a whole sentence, and names no thing."""
    point = point_of(Highlight(topic=note), made.listener, names=made.names, hushed=made.hushed)
    return point is not None and not point.topic and point.detail is not None
