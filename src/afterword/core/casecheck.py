"""What must hold between the facts of a case that came from outside: known ids, known zones, sane years and sizes."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from afterword.core.etiquette.numbers import NumberError, check_numbers
from afterword.core.etiquette.profiles import PROFILES, profile_for
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import sign_off_trouble
from afterword.core.worktime import zone_named

YEARS = range(1900, 2201)
MOST_NAMED = 30
"""So many known ids are listed in an error; more would not be read."""


class CaseError(ValueError):
    """What is wrong with a case, where, and how it should look; one sentence for a person."""


def shown(value: object) -> str:
    """A value as an error shows it: short, and on one line."""
    text = repr(value[:80] if isinstance(value, str) else value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def check_year(when: date, where: str) -> None:
    """Refuse a date that no job interview can have."""
    if when.year not in YEARS:
        raise CaseError(f"{where}: the year {when.year} cannot be right")


def check(case: Case, proposal: Proposal | None) -> None:
    """Raise CaseError for the first thing that does not fit."""
    if case.profile is not None and case.profile not in PROFILES:
        raise CaseError(f"profile: {shown(case.profile)} is unknown; known are {', '.join(PROFILES)}")
    _check_numbers(case)
    if trouble := sign_off_trouble(case.candidate.voice.sign_off):
        raise CaseError(f"candidate.voice.sign_off: it {trouble}")
    _check_zones(case)
    for where, when in _times(case):
        check_year(when, where)
    _check_once("people", [person.id for person in case.people])
    _check_once("applications", [application.id for application in case.applications])
    _check_once("interviews", [interview.id for interview in case.interviews])
    for known, what, refs in (
        (frozenset(person.id for person in case.people), "people", _people(case, proposal)),
        (frozenset(each.id for each in case.applications), "applications", _applications(case, proposal)),
        (frozenset(each.id for each in case.interviews), "interviews", _interviews(case, proposal)),
    ):
        _check_known(known, what, refs)
    _check_spans(case)
    if proposal:
        _check_one_application(case, proposal)
        _check_covers(case, proposal)


def check_whole_numbers(numbers: object) -> None:
    """What is written under `numbers` is an object of whole numbers; neither true nor 7.5 is one."""
    for name, value in numbers.items() if isinstance(numbers, dict) else ():
        if type(value) is not int:
            raise CaseError(f"numbers.{name}: {shown(value)} is no whole number")


def _check_numbers(case: Case) -> None:
    try:
        check_numbers(profile_for(case.profile, case.employer.country), case.numbers)
    except NumberError as error:
        raise CaseError(f"numbers.{error.name[:40]}: {error}") from error


def _check_spans(case: Case) -> None:
    """What ends does not end before it begins."""
    for n, interview in enumerate(case.interviews):
        if interview.over_at < interview.start:
            raise CaseError(f"interviews[{n}]: it ends ({interview.end}) before it starts ({interview.start})")
    for n, promise in enumerate(case.promises):
        if promise.earliest and promise.latest and promise.latest < promise.earliest:
            raise CaseError(f"promises[{n}]: latest ({promise.latest}) lies before earliest ({promise.earliest})")


def _check_one_application(case: Case, proposal: Proposal) -> None:
    """The interview that a proposal names is one of the application that it names."""
    interview = next((each for each in case.interviews if each.id == proposal.interview), None)
    if interview and proposal.application not in (None, interview.application):
        raise CaseError(
            f"proposal.interview: {shown(interview.id)} belongs to application {shown(interview.application)}, "
            f"not to {shown(proposal.application)}"
        )


def _check_covers(case: Case, proposal: Proposal) -> None:
    """Commitments are known by their debrief; a case without any may still name what it covers."""
    known = frozenset(each.id for debrief in case.debriefs for each in debrief.commitments)
    if known:
        _check_known(known, "commitments", (("proposal.covers", ref) for ref in proposal.covers))


def _times(case: Case) -> Iterator[tuple[str, date]]:
    yield from ((f"touches[{n}].at", each.at) for n, each in enumerate(case.touches))
    yield from ((f"interviews[{n}].start", each.start) for n, each in enumerate(case.interviews))
    yield from ((f"interviews[{n}].end", each.over_at) for n, each in enumerate(case.interviews))
    for n, promise in enumerate(case.promises):
        yield f"promises[{n}].said_at", promise.said_at
        yield from ((f"promises[{n}]", day) for day in (promise.earliest, promise.latest) if day)
    yield from ((f"absences[{n}].until", each.until) for n, each in enumerate(case.absences) if each.until)
    yield from ((f"others[{n}].at", each.at) for n, each in enumerate(case.others))
    if case.mailbox.synced_at:
        yield "mailbox.synced_at", case.mailbox.synced_at


def _check_zones(case: Case) -> None:
    owners = [("candidate", case.candidate.tz), ("employer", case.employer.tz)]
    owners += [("agency", case.agency.tz)] if case.agency else []
    owners += [(f"people[{n}]", person.tz) for n, person in enumerate(case.people)]
    for where, name in owners:
        if name and zone_named(name) is None:
            raise CaseError(
                f"{where}.tz: {shown(name)} is no time zone; write it as in America/New_York, Europe/Berlin or UTC"
            )


def _check_once(what: str, ids: list[str]) -> None:
    twice = [each for each, count in Counter(ids).items() if count > 1]
    if twice:
        raise CaseError(f"{what}: the id {shown(twice[0])} is there more than once; every id must be its own")


def _check_known(known: frozenset[str], what: str, refs: Iterable[tuple[str, str | None]]) -> None:
    for where, ref in refs:
        if ref is None or ref in known or (what == "people" and "@" in ref):
            continue
        names = ", ".join(sorted(known)[:MOST_NAMED]) or "none"
        raise CaseError(f"{where}: {shown(ref)} is not among the {what} of this case; known are {names}")


def _people(case: Case, proposal: Proposal | None) -> Iterator[tuple[str, str | None]]:
    for n, interview in enumerate(case.interviews):
        yield from ((f"interviews[{n}].interviewers", ref) for ref in interview.interviewers)
    for n, promise in enumerate(case.promises):
        yield f"promises[{n}].by", promise.by
    for n, touch in enumerate(case.touches):
        yield from ((f"touches[{n}].people", ref) for ref in touch.people)
    for n, absence in enumerate(case.absences):
        yield f"absences[{n}].person", absence.person
        yield f"absences[{n}].stand_in", absence.stand_in
    for debrief in case.debriefs:
        yield from _debrief_people(debrief)
    if proposal:
        yield from (("proposal.people", ref) for ref in proposal.people)
        yield from (("proposal.cc", ref) for ref in proposal.cc)


def _debrief_people(debrief: Debrief) -> Iterator[tuple[str, str | None]]:
    yield from (("debrief.highlights", each.person) for each in debrief.highlights)
    yield from (("debrief.unasked_questions", each.for_person) for each in debrief.unasked_questions)
    yield from (("debrief.commitments", each.person) for each in debrief.commitments)


def _applications(case: Case, proposal: Proposal | None) -> Iterator[tuple[str, str | None]]:
    yield from ((f"interviews[{n}].application", each.application) for n, each in enumerate(case.interviews))
    yield from ((f"promises[{n}].application", each.application) for n, each in enumerate(case.promises))
    yield from ((f"touches[{n}].application", each.application) for n, each in enumerate(case.touches))
    if proposal:
        yield "proposal.application", proposal.application


def _interviews(case: Case, proposal: Proposal | None) -> Iterator[tuple[str, str | None]]:
    yield from ((f"touches[{n}].interview", each.interview) for n, each in enumerate(case.touches))
    yield from (("debrief.interview", each.interview) for each in case.debriefs)
    if proposal:
        yield "proposal.interview", proposal.interview
