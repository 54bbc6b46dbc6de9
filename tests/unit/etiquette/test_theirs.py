"""Where a reader is: which clock shows the hour there, and whose holidays count."""

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

import pytest

from acme import ACME, BROOK, case
from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.theirs import place_at, place_of, whereabouts
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.words import Side
from afterword.core.worktime import Place

BAVARIA = Employer(name="Acme", country="de", subdivision="BY", tz="Europe/Berlin")
CALIFORNIA = Employer(name="Acme", country="US", subdivision="CA", tz="America/Los_Angeles")
NOWHERE = Employer(name="Acme")
Where = tuple[str | None, str | None, str | None]


def there(person: Where | None, employer: Employer, candidate: str | None = None) -> tuple[str, str | None, str | None]:
    """Zone, country and part of somebody of whom this is known."""
    tz, country, part = person or (None, None, None)
    who = Person(id="x", tz=tz, country=country, subdivision=part) if person else None
    place = place_of(who, case(employer=employer, candidate=Candidate(tz=candidate)))
    return str(place.zone), place.country, place.subdivision


@pytest.mark.parametrize(
    ("person", "employer", "place"),
    [
        (None, BAVARIA, ("Europe/Berlin", "DE", "BY")),
        ((None, None, None), BAVARIA, ("Europe/Berlin", "DE", "BY")),
        ((None, None, "BE"), BAVARIA, ("Europe/Berlin", "DE", "BE")),
        ((None, "DE", None), BAVARIA, ("Europe/Berlin", "DE", "BY")),
        ((None, "de", "BE"), BAVARIA, ("Europe/Berlin", "DE", "BE")),
        ((None, "AT", None), BAVARIA, ("Europe/Vienna", "AT", None)),
        ((None, "AT", "9"), BAVARIA, ("Europe/Vienna", "AT", "9")),
        (("Europe/London", None, None), BAVARIA, ("Europe/London", "GB", None)),
        (("Europe/Berlin", None, None), BAVARIA, ("Europe/Berlin", "DE", "BY")),
        (("Asia/Tokyo", "DE", None), BAVARIA, ("Asia/Tokyo", "DE", None)),
        (("America/Chicago", "US", None), CALIFORNIA, ("America/Chicago", "US", None)),
        (("America/Los_Angeles", "US", None), CALIFORNIA, ("America/Los_Angeles", "US", "CA")),
        (("Asia/Tokyo", None, None), NOWHERE, ("Asia/Tokyo", None, None)),
        (None, CALIFORNIA, ("America/Los_Angeles", "US", "CA")),
        ((None, None, None), CALIFORNIA, ("America/Los_Angeles", "US", "CA")),
        ((None, "US", None), CALIFORNIA, ("America/Los_Angeles", "US", "CA")),
        (None, Employer(name="Acme", country="jp"), ("Asia/Tokyo", "JP", None)),
        (None, Employer(name="Acme", tz="Asia/Kolkata"), ("Asia/Kolkata", None, None)),
    ],
)
def test_the_nearest_word_of_where_somebody_is_counts(
    person: Where | None, employer: Employer, place: tuple[str, str | None, str | None]
) -> None:
    assert there(person, employer, candidate="Pacific/Auckland") == place


def test_where_nobody_says_anything_the_candidates_clock_counts_and_else_utc() -> None:
    assert there(None, NOWHERE, candidate="Pacific/Auckland") == ("Pacific/Auckland", None, None)
    assert place_of(None, case(employer=NOWHERE, candidate=Candidate(tz=None))) == Place(UTC, None, None)


@pytest.mark.parametrize(
    ("agency", "zone"),
    [
        ({"tz": "Europe/Paris", "country": None}, "Europe/Paris"),
        ({"tz": None, "country": "JP"}, "Asia/Tokyo"),
        ({"tz": None, "country": None}, "America/New_York"),
    ],
)
def test_an_agent_is_where_the_agency_is_if_it_says_so(agency: dict[str, str | None], zone: str) -> None:
    agent = Person(id="avery", at=Side.AGENCY)
    facts = case(employer=ACME, agency=type(BROOK)(name="Brook", **agency))
    assert place_of(agent, facts).zone == ZoneInfo(zone)


def test_one_date_is_seen_where_all_live_by_one_clock() -> None:
    here, far = Person(id="a"), Person(id="b", tz="Pacific/Kiritimati")
    assert one_zone() == ZoneInfo("America/New_York")
    assert one_zone(here) == ZoneInfo("America/New_York")
    assert one_zone(far) is None
    assert one_zone(here, far) is None


def one_zone(*people: Person) -> tzinfo | None:
    return whereabouts(ledger_of(case(people=people))).one_zone


def test_whoever_is_at_the_employers_has_the_employers_place() -> None:
    ledger = ledger_of(case(people=(Person(id="a"), Person(id="b", tz="Europe/Paris"))))
    assert place_at(ledger, "a") is place_at(ledger, None)
    assert place_at(ledger, "stranger@acme.example") == place_at(ledger, None)
    assert place_at(ledger, "b").zone == ZoneInfo("Europe/Paris")
