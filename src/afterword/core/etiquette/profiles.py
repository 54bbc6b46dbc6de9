"""The numbers and customs of the etiquette, country by country, each with the source it comes from; no rule is here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Generic, TypeVar

from afterword.core.facts.case import Case

OURS = "our own judgement; no survey found"
LIKE_US = "no source: like us"


class Expected(StrEnum):
    """Whether a thank-you is expected after an interview there."""

    EXPECTED = "expected"
    WELCOME = "welcome"
    UNCOMMON = "uncommon"
    NOT_EXPECTED = "not expected"


class Formality(StrEnum):
    """How a first message is worded there: `relaxed` is "Hi Dana, I'd …", `formal` "Dear Dana Ruiz, I would …"."""

    RELAXED = "relaxed"
    FORMAL = "formal"


Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Custom(Generic[Word]):
    """One custom in a word, and where it comes from."""

    word: Word
    source: str


@dataclass(frozen=True, slots=True)
class Number:
    """One number and where it comes from; `changed`: a person put it in place of the profile's own."""

    value: int
    source: str
    changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The customs of one country; hours are of the reader's clock, days of the reader's calendar."""

    name: str
    country: str
    """As people call it."""
    thanks_expected: Custom[Expected]
    formality: Custom[Formality]
    thanks_best_within_hours: Number
    thanks_last_working_day: Number
    """After that working day a thank-you is too late; 0 is the day of the interview itself."""
    promise_working_days: Number
    open_promise_working_days: Number
    """For a promise without a last day ("after the 14th"), counted from its first day."""
    quiet_working_days: Number
    gap_working_days: Number
    gap_days: Number
    inquiries_unanswered: Number
    inquiries_in_all: Number
    thanks_opens: Number
    thanks_closes: Number
    office_opens: Number
    office_closes: Number
    back_working_days: Number
    """After the first working day back from an absence."""
    post_working_days: Number
    mailbox_fresh_minutes: Number
    desk_working_days: Number
    """Between two candidates of one agency who ask the same person."""
    thanks_at_large_employers: bool = True
    """Whether the plan suggests a thank-you there; the guard lets one through in any case."""


RELAXED = Custom(Formality.RELAXED, "first names after the first talk; " + OURS)
FORMAL = Custom(Formality.FORMAL, "whole names, and words written out; " + OURS)

US = Profile(
    name="us",
    country="United States",
    thanks_expected=Custom(
        Expected.EXPECTED,
        "80 % of HR managers take it into account, 24 % of applicants send one (Robert Half, US, 2017)",
    ),
    formality=RELAXED,
    thanks_best_within_hours=Number(24, "Robert Half US and Canada 2017; TopResume 2017: within 24 hours"),
    thanks_last_working_day=Number(
        5,
        "CareerBuilder 2005: 26 % expect it within two days, 36 % within three to five; later is an afterthought",
    ),
    promise_working_days=Number(
        2,
        "sources differ from 1 to 3: getresumatch.com 1 to 2 working days after it, trnstaffing.com (2019) 3 days",
    ),
    open_promise_working_days=Number(5, "as without a date, counted from the first day they named; " + OURS),
    quiet_working_days=Number(
        5,
        "youtern.com 2016 (informal poll): 49 % of hiring managers prefer five days; candidate.so: 5 to 7 working days",
    ),
    gap_working_days=Number(5, "candidate.so, joblabs.ai: a week to ten working days between two follow-ups"),
    gap_days=Number(7, "candidate.so, joblabs.ai: at least a week between two follow-ups"),
    inquiries_unanswered=Number(
        2,
        "livecareer.com: not more than two; 33 % of HR managers have dropped a pushy candidate (HR Daily Advisor 2018)",
    ),
    inquiries_in_all=Number(4, "twice the two that may stay unanswered, however often they answer; " + OURS),
    thanks_opens=Number(8, "a thank-you disturbs nobody, but not at night; " + OURS),
    thanks_closes=Number(20, "a thank-you disturbs nobody, but not at night; " + OURS),
    office_opens=Number(9, "ordinary office hours; " + OURS),
    office_closes=Number(17, "ordinary office hours; " + OURS),
    back_working_days=Number(1, "the first day back belongs to what has piled up; " + OURS),
    post_working_days=Number(
        3,
        "askamanager.org 2017: a posted letter arrives late or lies unopened; the days are " + OURS,
    ),
    mailbox_fresh_minutes=Number(60, "an answer that came this morning must not be overlooked; " + OURS),
    desk_working_days=Number(2, "two inquiries from one agency in a day look like a campaign; " + OURS),
)

_MUCH_OF_EUROPE = Custom(
    Expected.NOT_EXPECTED, "monster.com: in much of Europe it is the employer who follows up; none on this country"
)

PROFILES = {
    profile.name: profile
    for profile in (
        US,
        replace(
            US,
            name="ca",
            country="Canada",
            thanks_expected=Custom(
                Expected.WELCOME,
                "weaker than in the US: 42 % of HR managers take it into account (Robert Half Canada 2017)",
            ),
        ),
        replace(
            US,
            name="uk",
            country="United Kingdom",
            thanks_expected=Custom(
                Expected.UNCOMMON, "a brief e-mail is welcome (erieversible.com 2008, careerwellminduk.com)"
            ),
            formality=Custom(Formality.RELAXED, "atlasjob.tech: warm and brief, not gushing"),
            inquiries_unanswered=Number(1, "careerwellminduk.com: one polite reminder (weak source)"),
        ),
        replace(
            US,
            name="de",
            country="Germany",
            thanks_expected=Custom(
                Expected.UNCOMMON, "a short e-mail on the next day is an elegant variant (roberthalf.de)"
            ),
            formality=FORMAL,
            quiet_working_days=Number(10, "roberthalf.de, lehrcare.de: two to six weeks as a rule of thumb"),
            inquiries_unanswered=Number(2, "audimax.de, arbeits-abc.de: two inquiries, then read the silence as a no"),
        ),
        replace(
            US,
            name="fr",
            country="France",
            thanks_expected=Custom(
                Expected.WELCOME,
                "five or six lines, the same evening or within 48 hours (fedbusiness.fr, cadremploi.fr, indeed.fr)",
            ),
            formality=FORMAL,
            thanks_best_within_hours=Number(48, "fedbusiness.fr, cadremploi.fr: the same evening to 48 hours"),
            promise_working_days=Number(
                2, "sources differ: fedbusiness.fr, cadremploi.fr would ask on the agreed date itself; kept like us"
            ),
            quiet_working_days=Number(7, "cadremploi.fr: about a week to ten days where no date was agreed"),
        ),
        replace(
            US,
            name="jp",
            country="Japan",
            thanks_expected=Custom(
                Expected.NOT_EXPECTED,
                "sent by 2 to 10 %; a nuisance at large firms (drunk-recruiter.com, hrmonologue.com, tenshoku10.net)",
            ),
            formality=FORMAL,
            thanks_at_large_employers=False,
            thanks_last_working_day=Number(0, "where few send one, the same day or not at all; " + OURS),
            inquiries_unanswered=Number(1, "where silence is the custom, one inquiry; " + OURS),
        ),
        replace(US, name="in", country="India", thanks_expected=Custom(Expected.EXPECTED, LIKE_US)),
        replace(US, name="au", country="Australia", thanks_expected=Custom(Expected.EXPECTED, LIKE_US)),
        replace(US, name="nl", country="Netherlands", thanks_expected=_MUCH_OF_EUROPE),
        replace(US, name="es", country="Spain", thanks_expected=_MUCH_OF_EUROPE, formality=FORMAL),
        replace(US, name="it", country="Italy", thanks_expected=_MUCH_OF_EUROPE, formality=FORMAL),
    )
}
BY_COUNTRY = {name.upper(): profile for name, profile in PROFILES.items()} | {"GB": PROFILES["uk"]}


def profile_for(chosen: str | None, country: str | None) -> Profile:
    """The one that was chosen, else that of the employer's country (ISO 3166-1 alpha-2), else `us`."""
    if chosen is not None:
        return PROFILES.get(chosen, US)
    return BY_COUNTRY.get((country or "").upper(), US)


def profile_of(case: Case) -> Profile:
    """The profile that the case names, else that of the employer's country; with the numbers that were changed."""
    profile = profile_for(case.profile, case.employer.country)
    return _with(profile.name, tuple(case.numbers.items())) if case.numbers else profile


def with_numbers(profile: Profile, numbers: Mapping[str, int]) -> Profile:
    """The profile with other numbers; names that it does not have are passed over."""
    own = {name: getattr(profile, name, None) for name in numbers}
    changed = {
        name: Number(numbers[name], f"your own number; the profile's is {number.value}", changed=True)
        for name, number in own.items()
        if isinstance(number, Number) and number.value != numbers[name]
    }
    return replace(profile, **changed)  # type: ignore[arg-type]  # mypy takes one kind of value for all fields


@lru_cache(maxsize=256)
def _with(name: str, numbers: tuple[tuple[str, int], ...]) -> Profile:
    return with_numbers(PROFILES[name], dict(numbers))
