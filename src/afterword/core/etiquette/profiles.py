"""The numbers of the etiquette, country by country, each with the source it comes from; no rule stands here."""

from dataclasses import dataclass, replace

from afterword.core.facts.case import Case

OURS = "our own judgement; no survey found"
LIKE_US = "no source: like us"


@dataclass(frozen=True, slots=True)
class Number:
    """One number and where it comes from."""

    value: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The customs of one country; hours are of the reader's clock, days of the reader's calendar."""

    name: str
    custom: str
    """Whether a thank-you is expected there at all, with the source."""
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


US = Profile(
    name="us",
    custom="Expected: 80 % of HR managers take it into account, 24 % of applicants send one (Robert Half, US, 2017).",
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

_UK_ONE = "careerwellminduk.com: one polite reminder (weak source)"

PROFILES = {
    profile.name: profile
    for profile in (
        US,
        replace(
            US,
            name="ca",
            custom="Weaker than in the US: 42 % of HR managers take it into account (Robert Half Canada 2017).",
        ),
        replace(
            US,
            name="uk",
            custom="Uncommon; a brief e-mail is welcome (erieversible.com 2008, careerwellminduk.com).",
            inquiries_unanswered=Number(1, _UK_ONE),
        ),
        replace(
            US,
            name="de",
            custom="Less common; a short e-mail on the next day is an elegant variant (roberthalf.de).",
            quiet_working_days=Number(10, "roberthalf.de, lehrcare.de: two to six weeks as a rule of thumb"),
            inquiries_unanswered=Number(2, "audimax.de, arbeits-abc.de: two inquiries, then read the silence as a no"),
        ),
        replace(
            US,
            name="fr",
            custom="Usual: five or six lines, the same evening or within 48 hours (cadremploi.fr, indeed.fr).",
            thanks_best_within_hours=Number(48, "fedbusiness.fr, cadremploi.fr: the same evening to 48 hours"),
            quiet_working_days=Number(7, "cadremploi.fr: about a week to ten days where no date was agreed"),
        ),
        replace(
            US,
            name="jp",
            custom="Not required, sent by 2 to 10 %; a nuisance at large firms (drunk-recruiter.com, tenshoku10.net).",
            thanks_at_large_employers=False,
            thanks_last_working_day=Number(0, "tenshoku10.net, shukatsu-venture.com: the same day or not at all"),
            inquiries_unanswered=Number(1, "where silence is the custom, one inquiry; " + OURS),
        ),
        replace(US, name="in", custom=LIKE_US),
        replace(US, name="au", custom=LIKE_US),
        replace(US, name="nl", custom="Not expected in much of Europe (monster.com); " + LIKE_US),
        replace(US, name="es", custom="Not expected in much of Europe (monster.com); " + LIKE_US),
        replace(US, name="it", custom="Not expected in much of Europe (monster.com); " + LIKE_US),
    )
}
BY_COUNTRY = {name.upper(): profile for name, profile in PROFILES.items()} | {"GB": PROFILES["uk"]}


def profile_of(case: Case) -> Profile:
    """The profile that the case names, else that of the employer's country, else `us`."""
    if case.profile is not None:
        return PROFILES.get(case.profile, US)
    return BY_COUNTRY.get((case.employer.country or "").upper(), US)
