"""The thank-you in another language: short and factual, with what was talked about as it was noted."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.core.facts.voice import Length, Tone
from afterword.core.facts.words import Role
from afterword.core.writing.abroad.beside_topic import drawn_beside, drawn_placed, placed
from afterword.core.writing.abroad.drawn import is_told, not_twice, with_drawn
from afterword.core.writing.abroad.ending import beside_reason, closing, interest, offer, tied
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.talked import Told, first, sayable, talked
from afterword.core.writing.abroad.text import by_kind, draft_of, filled, joined, unlike, worded
from afterword.core.writing.budget import Budget, count_words, run_together
from afterword.core.writing.draft import Draft
from afterword.core.writing.held_how import as_held, is_by_phone
from afterword.core.writing.leave import to_be_thanked
from afterword.core.writing.letter import LONGEST_SUBJECT
from afterword.core.writing.names import full_name
from afterword.core.writing.occasion import met_in
from afterword.core.writing.tongues.tongue import Wordings

BUDGET = 150
"""Words after which nothing more is added: five or six lines, as advice pages in France and Germany say."""
SHORTER = 60
_SHORT_THANKS: Final = ("Danke", "Merci", "Gracias")
ONE_PARAGRAPH = 45


def thanks(matter: Matter) -> Draft:
    """The thank-you to an interviewer, or to the one who arranged the talk."""
    matter = _asking_gently(matter)
    arranged, brief = _arranged(matter), matter.manners.short or matter.manners.letter
    opening, end = _opening(matter), closing(matter, arranged=arranged)
    parts = Budget(_room(matter) - count_words([opening, end]))
    pledge = parts.take(promised(matter), always=True)
    reason = "" if arranged or matter.went_badly else _excited(matter)
    plain = [] if arranged else _of_talk(matter, reason, opening, only_one=brief or matter.went_badly)
    told = plain if brief else with_drawn(matter, plain, reason)
    reason = reason if told == plain else ""
    first = _taken(parts, told[:1])
    added = parts.take(beside_reason(matter, reason))
    wished = tied(matter) if reason and not (matter.manners.short or is_told(matter, first)) else ""
    beside = "" if is_told(matter, first) else drawn_beside(matter, told)
    excited = "" if is_told(matter, first) else parts.take(beside or wished or reason)
    asks = [] if brief or arranged else [parts.take(line) for line in questions(matter, f"{opening} {first}")]
    more = [_taken(parts, [one]) for one in told[1:] if not (excited and is_told(matter, one.text))]
    before = " ".join([opening, first, *more])
    struck = "" if brief or matter.went_badly or not matter.met else parts.take(_struck(matter, before))
    wishes = bool(reason) and not matter.manners.short and (beside or not wished)
    draws = parts.take(interest(matter, f"{before} {excited}")) if wishes else ""
    end = offer(matter, asks=any(asks)) if draws or told != plain or (wished and excited) else end
    wish, end = ("", f"{draws} {end}") if draws and beside and not added else (draws, end)
    said = [[opening, first, *more, struck], [excited, added, wish], [pledge, *asks], [asks_leave(matter), end]]
    said = placed(matter, said, told, added, next(iter(asks), ""), drawn=bool(beside))
    said = drawn_placed(matter, said, told, beside, reason) if beside and excited else said
    return draft_of(matter, _subject(matter), run_together(_closed(matter, said), ONE_PARAGRAPH), needed=(pledge,))


def _asking_gently(matter: Matter) -> Matter:
    """With each question inside a sentence, where the language has that."""
    gently = matter.tongue.asked_gently
    return replace(matter, asked=tuple(map(gently, matter.asked))) if gently else matter


def _closed(matter: Matter, said: list[list[str]]) -> list[list[str]]:
    """With what would be a paragraph of one sentence before the last line in front of that; a question stays alone."""
    filled_at = [at for at, lines in enumerate(said) if any(lines)]
    before = filled_at[-2] if len(filled_at) > 2 else 0
    lines = [line for line in said[before] if line]
    if not matter.tongue.thanks.drawn_of_topic or not before or len(lines) != 1 or lines[0].endswith("?"):
        return said
    return [*said[:before], [*lines, *said[filled_at[-1]]]]


def _taken(parts: Budget, told: Sequence[Told]) -> str:
    """The sentence, or its shorter one where there is no room for both things."""
    return (parts.take(told[0].text) or parts.take(told[0].shorter)) if told else ""


def _of_talk(matter: Matter, reason: str, opening: str, *, only_one: bool) -> list[Told]:
    """What of the talk is told: what is this reader's alone, else one thing that another one hears, too."""
    points = sayable(matter, not_twice(matter, reason, brief=only_one))
    if not points:
        return [
            Told(first(matter, one, repeated=True, before=opening)) for one in matter.repeated[:1] if not matter.points
        ]
    told = talked(matter, points, opening)
    if matter.manners.short:
        return [Told(told[0].shorter or told[0].text)]
    return told[:1] if only_one else told


def _room(matter: Matter) -> int:
    if matter.manners.short:
        return SHORTER - count_words([matter.tongue.greeting(matter.manners), matter.signature.partition(" ")[0]])
    return SHORTER if matter.voice.length is Length.SHORT else BUDGET


def _opening(matter: Matter) -> str:
    say = matter.tongue.thanks
    about = filled(matter, say.about_role) if matter.slots["name"] else ""
    return worded(
        matter, "opening", _openings(matter), role=f" {about}" if about else "", with_whom=with_others(matter)
    )


def _openings(matter: Matter) -> Wordings:
    if _arranged(matter):
        return matter.tongue.thanks.openings_arranged
    interview = matter.occasion.interview
    if is_by_phone(interview) and not (matter.occasion.late or matter.went_badly):
        return matter.tongue.thanks.openings_call
    return as_held(interview, _of_mood(matter))


def _of_mood(matter: Matter) -> Wordings:
    say = matter.tongue.thanks
    if matter.occasion.late:
        return say.openings_late_plain if matter.went_badly else say.openings_late
    return say.openings_plain if matter.went_badly else _by_tone(matter)


def _by_tone(matter: Matter) -> Wordings:
    """A formal voice gives no short thanks; a warm one has its own."""
    say, tone = matter.tongue.thanks, matter.manners.tone
    if tone is Tone.FORMAL:
        return tuple(one for one in say.openings if not one.startswith(_SHORT_THANKS))
    return say.openings_warm if tone is Tone.WARM else say.openings


def _arranged(matter: Matter) -> bool:
    """Whether the reader was not in the talk, and made it happen."""
    interview = matter.occasion.interview
    if matter.occasion.at_agency:
        return True
    arranges = matter.reader.role in {Role.COORDINATOR, Role.RECRUITER}
    return interview is not None and arranges and matter.reader.id not in interview.interviewers


def with_others(matter: Matter) -> str:
    """With whom the talk was, as it follows the word for it."""
    names = _met(matter)
    return f" {filled(matter, matter.tongue.inquiry.with_others, names=names)}" if names else ""


def _met(matter: Matter) -> str:
    """The names of those who were there; "" where not all are known."""
    names = [matter.tongue.named(full_name(person.name)) for person in met_in(matter.occasion.interview, matter.case)]
    return joined(matter, names) if names and all(names) and len(names) < 4 else ""


def _struck(matter: Matter, before: str) -> str:
    struck = matter.struck
    if struck is None:
        return ""
    wordings = matter.tongue.of_struck(struck)
    step = unlike(matter, "struck", wordings, before=before)
    return worded(matter, "struck", wordings, step=step, what=struck.text)


def _excited(matter: Matter) -> str:
    excited = matter.excited
    if excited is None or not matter.open_share.first_for_fit:
        return ""
    return by_kind(matter, "excited", matter.tongue.thanks.excited, excited, "what")


def promised(matter: Matter) -> str:
    """What is still owed, in a sentence; "" where nothing is."""
    say = matter.tongue.thanks
    told = [pledge for pledge in matter.pledges if pledge]
    lines = [worded(matter, "pledge", say.pledged, what=joined(matter, told))] if told else []
    if "" in matter.pledges:
        lines.append(worded(matter, "pledge", say.whatever_too if told else say.whatever))
    return " ".join(lines)


def asks_leave(matter: Matter) -> str:
    """Whether those who were there may be thanked, where the agency that reads it has not agreed yet."""
    who = joined(matter, list(map(matter.tongue.named, to_be_thanked(matter))))
    return worded(matter, "may_thank", matter.tongue.agent.may_thank, who=who) if who else ""


def questions(matter: Matter, before: str = "") -> list[str]:
    """What was not asked, in a sentence each, in words that are not heard before it."""
    say = matter.tongue.thanks
    lines = []
    for at, asked in enumerate(matter.asked[:2]):
        lines.append(by_kind(matter, "ask", say.asked_also if at else say.asked, asked, "question", before=before))
    return lines


def _subject(matter: Matter) -> str:
    say = matter.tongue.thanks
    lines = say.subjects_arranged if _arranged(matter) else say.subjects
    lines = lines if matter.slots["when"] else say.subjects_without_day
    line = worded(matter, "subject", lines)
    about = filled(matter, say.subject_role) if matter.slots["name"] else ""
    wholes = [f"{one} {about}".strip() for one in (line, *(filled(matter, one) for one in lines))]
    return next((whole for whole in wholes if len(whole) <= LONGEST_SUBJECT), line)
