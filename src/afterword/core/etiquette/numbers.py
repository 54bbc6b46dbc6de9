"""What each number of a profile means in plain words, how far it may be moved, and why no farther."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from afterword.core.etiquette.profiles import LIKE_US, OURS, US, Number, Profile, with_numbers

WORKING_DAYS: Final = "working days"
HOUR: Final = "o'clock on their clock"
PUSHY: Final = "two or three messages a week are the red flag that recruiters name (healthcare-informatics.com)"
NO_THIRD: Final = "no source speaks for a third one (livecareer.com, candidate.so, arbeits-abc.de)"
AN_HOUR: Final = "a day has 24 hours"
FAR: Final = "beyond the most nothing would ever be due"


class NumberError(ValueError):
    """A number that cannot be right: `name` says which, the text what is possible and why."""

    def __init__(self, name: str, says: str) -> None:
        super().__init__(says)
        self.name = name


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """`least` and `most` are both possible; `because` says why no less and no more, `effect` what a change moves."""

    name: str
    label: str
    unit: str
    least: int
    most: int
    because: str
    effect: str


MEANINGS: Final = {
    meaning.name: meaning
    for meaning in (
        Meaning(
            name="thanks_best_within_hours",
            label="A thank-you is best within",
            unit="hours of the interview's end",
            least=1,
            most=120,
            because="after five days it is late by any count",
            effect="After that, and the next working day, a note is worded as late; the plan’s “best by” moves too.",
        ),
        Meaning(
            name="thanks_last_working_day",
            label="The last day for a thank-you",
            unit="working days after the interview",
            least=0,
            most=10,
            because="0 is the day itself, and after two weeks a thank-you is an afterthought anywhere",
            effect="After that day a thank-you is stopped, and the thanks go into the inquiry.",
        ),
        Meaning(
            name="promise_working_days",
            label="Quiet after the last day they named",
            unit=WORKING_DAYS,
            least=1,
            most=15,
            because=f"never on or before the day they named; {FAR}",
            effect="The earliest polite day after a date they promised moves.",
        ),
        Meaning(
            name="open_promise_working_days",
            label="Quiet after the first day they named, where there is no last one",
            unit=WORKING_DAYS,
            least=1,
            most=30,
            because=f"never on or before the day they named; {FAR}",
            effect="The earliest polite day after “not before the 14th” moves.",
        ),
        Meaning(
            name="quiet_working_days",
            label="Quiet where they named no day",
            unit=WORKING_DAYS,
            least=3,
            most=40,
            because=f"{PUSHY}; {FAR}",
            effect="The earliest polite day after an interview, a word of theirs or your own last message moves.",
        ),
        Meaning(
            name="gap_working_days",
            label="Between two messages without an answer",
            unit=WORKING_DAYS,
            least=3,
            most=40,
            because=f"{PUSHY}; {FAR}",
            effect="The earliest polite day after one without an answer moves; the later of this and the next counts.",
        ),
        Meaning(
            name="gap_days",
            label="Between two messages without an answer, by the calendar",
            unit="days",
            least=5,
            most=90,
            because=f"{PUSHY}; {FAR}",
            effect="The earliest polite day after one without an answer moves; the later of this and the last counts.",
        ),
        Meaning(
            name="inquiries_unanswered",
            label="Inquiries that may stay unanswered",
            unit="inquiries",
            least=1,
            most=2,
            because=NO_THIRD,
            effect="After so many without an answer the next one is stopped, and the plan says to let it rest.",
        ),
        Meaning(
            name="inquiries_in_all",
            label="Inquiries in all",
            unit="inquiries",
            least=1,
            most=4,
            because="it is twice the two that may stay unanswered",
            effect="After so many about one application the next one is stopped, however often they answered.",
        ),
        Meaning(
            name="thanks_opens",
            label="Thank-yous leave from",
            unit=HOUR,
            least=0,
            most=23,
            because=AN_HOUR,
            effect="A thank-you that is ready earlier waits until then, on any day.",
        ),
        Meaning(
            name="thanks_closes",
            label="Thank-yous leave until",
            unit=HOUR,
            least=1,
            most=24,
            because=AN_HOUR,
            effect="A thank-you that is ready later waits until the next morning.",
        ),
        Meaning(
            name="office_opens",
            label="All else leaves from",
            unit=HOUR,
            least=0,
            most=23,
            because=AN_HOUR,
            effect="Every wait ends at this hour; what is ready earlier waits until then, on working days.",
        ),
        Meaning(
            name="office_closes",
            label="All else leaves until",
            unit=HOUR,
            least=1,
            most=24,
            because=AN_HOUR,
            effect="What is ready later waits until the next working day.",
        ),
        Meaning(
            name="back_working_days",
            label="Quiet after somebody's first day back",
            unit=WORKING_DAYS,
            least=0,
            most=10,
            because="0 is that day itself, and two weeks clear any desk",
            effect="The earliest polite day after an absence moves.",
        ),
        Meaning(
            name="post_working_days",
            label="A posted letter takes",
            unit=WORKING_DAYS,
            least=1,
            most=15,
            because="no letter is there on the same day",
            effect="A letter that would arrive too late for the decision is stopped.",
        ),
        Meaning(
            name="mailbox_fresh_minutes",
            label="A look into the mailbox counts for",
            unit="minutes",
            least=5,
            most=1440,
            because="a look takes a moment, and a day later an answer may well lie there",
            effect="What is older must be read anew before anything leaves.",
        ),
        Meaning(
            name="desk_working_days",
            label="Between two candidates of one agency who ask the same person",
            unit=WORKING_DAYS,
            least=1,
            most=10,
            because=f"two on one day look like a campaign; {FAR}",
            effect="The second candidate's inquiry waits so long.",
        ),
    )
}
PAIRS: Final = (("thanks_opens", "thanks_closes"), ("office_opens", "office_closes"))
"""The first hour is before the second."""


def number_of(profile: Profile, name: str) -> Number:
    """One of its numbers."""
    number: Number = getattr(profile, name)
    return number


def is_borrowed(profile: Profile, name: str) -> bool:
    """Whether nothing is known of that country, so that the number is the one of the US."""
    return profile is not US and number_of(profile, name) is number_of(US, name)


def source_of(profile: Profile, name: str) -> str:
    """Where a number comes from; said to be another country's, where it is."""
    source = number_of(profile, name).source
    return f"as in the US: {source}" if is_borrowed(profile, name) else source


def is_ours(source: str) -> bool:
    """Whether nothing but our own judgement, or another country's number, stands behind it."""
    return source.endswith((OURS, LIKE_US))


def check_number(name: str, value: int) -> None:
    """Raise NumberError for a number that no profile has, or that lies out of its bounds."""
    meaning = MEANINGS.get(name)
    if meaning is None:
        raise NumberError(name, f"there is no number of that name; known are {', '.join(MEANINGS)}.")
    if not meaning.least <= value <= meaning.most:
        possible = f"it may be {meaning.least} to {meaning.most}: {meaning.because}"
        raise NumberError(name, f"{value} is not possible here; {possible}.")


def check_numbers(profile: Profile, numbers: Mapping[str, int]) -> None:
    """Raise NumberError for the first of these that cannot stand in that profile, alone or beside the others."""
    for name, value in numbers.items():
        check_number(name, value)
    changed = with_numbers(profile, numbers)
    for opens, closes in PAIRS:
        first, last = number_of(changed, opens).value, number_of(changed, closes).value
        if first >= last:
            says = f"the day would end ({last}) before it begins ({first}); put the first hour before the second."
            raise NumberError(closes if closes in numbers else opens, says)
