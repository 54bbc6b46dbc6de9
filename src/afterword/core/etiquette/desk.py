"""The desk at which a letter is handed in: whether there is one, and the day before which a letter has to be there."""

from datetime import date

from afterword.core.etiquette.question import Question
from afterword.core.facts.interview import Interview
from afterword.core.facts.words import Format, PlaceKind
from afterword.core.worktime import working_day_after

NO_DESK = {
    PlaceKind.HOTEL: "The interview was in a hotel, so there is no desk at which to hand in a letter",
    PlaceKind.SECURED: "The interview was in a secured building, so a letter cannot be handed in there",
}


def no_desk(interview: Interview | None) -> str | None:
    """Why a letter cannot be handed in where they spoke, without a full stop; None where it can."""
    if interview is None:
        return None
    if interview.format is Format.UNSAID:
        return "It is not said how the interview was held, so nobody knows of a desk at which to hand in a letter"
    if interview.format is not Format.ONSITE:
        return "The interview was not on site, so there is no desk at which to hand in a letter"
    return NO_DESK.get(interview.place_kind)


def decision_day(question: Question) -> date:
    """The earliest day on which they may decide; an unknown one may be the next working day."""
    if question.standing.promise and question.standing.promise.earliest:
        return question.standing.promise.earliest
    return working_day_after(question.today, 1, question.place)


def arrives(question: Question, posted: date) -> date:
    """The day on which a letter posted on that day is there, by the profile's number of working days."""
    return working_day_after(posted, question.profile.post_working_days.value, question.place)
