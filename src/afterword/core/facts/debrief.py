"""What the candidate noted right after an interview, in the candidate's own words."""

from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Highlight:
    """Something talked about; `person` is the id of the one it was talked about with, None for the whole panel."""

    topic: str = ""
    detail: str = ""
    person: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that the candidate did not get to ask; `for_person` is an id, None for whoever can answer."""

    text: str
    for_person: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Commitment:
    """What the candidate promised to send or do; `person` is an id, None for nobody in particular."""

    id: str
    text: str = ""
    person: str | None = None
    done: bool = False


@record(frozen=True, slots=True, kw_only=True)
class Debrief:
    """Half-filled is fine: every field may be empty. `struck` is an impression of place or people, not a talk."""

    interview: str
    impression: str = ""
    highlights: tuple[Highlight, ...] = ()
    struck: str = ""
    excited_by: str = ""
    to_add: str = ""
    unasked_questions: tuple[Question, ...] = ()
    commitments: tuple[Commitment, ...] = ()
