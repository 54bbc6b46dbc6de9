"""The answer in another language: thanks for their message, the date they set confirmed, a missed talk owned up to."""

from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import draft_of, filled, worded
from afterword.core.writing.draft import Draft
from afterword.core.writing.heard import heard_of
from afterword.core.writing.purposes.missed import was_missed
from afterword.core.writing.settled import OF_AN_OFFER


def answer(matter: Matter) -> Draft:
    """An answer to the newest human message of the reader, or of anybody there."""
    if was_missed(matter):
        return apology(matter)
    say, tongue, heard = matter.tongue.message, matter.tongue, heard_of(matter)
    day = tongue.full_day(heard.day) if heard.day else ""
    hour = f" {tongue.hour(heard.hour)}" if heard.hour else ""
    of = tongue.days(heard.sent, matter.occasion.today)["of"]
    text = worded(matter, "answer", say.answers[heard.settled], of=of, day=day, hour=hour)
    more = worded(matter, "answer_more", say.decided.get(heard.settled, ()))
    subject = say.subject_offer if heard.settled in OF_AN_OFFER else say.subject_answer
    return draft_of(matter, with_role(matter, subject), [[text], [more]])


def apology(matter: Matter) -> Draft:
    """One plain apology for a talk that was missed; why, and when instead, is the candidate's to add."""
    say = matter.tongue.message
    text = [[worded(matter, "missed", say.missed)], [worded(matter, "missed_again", say.missed_again)]]
    return draft_of(matter, filled(matter, say.subject_missed), text)


def with_role(matter: Matter, line: str) -> str:
    """A subject with the role behind it, where one is known."""
    about = matter.tongue.thanks.subject_role if matter.slots["name"] else ""
    return filled(matter, f"{line} {about}").strip()
