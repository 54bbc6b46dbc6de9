"""What rings or pops up arrives while they are at work; a thank-you may come on any day, but not at night."""

from datetime import datetime

import pytest

from acme import AVERY, BROOK, case, interview, ny, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.words import Channel, Purpose, Side

QUIET = [Channel.LETTER, Channel.SOCIAL, Channel.IN_PERSON]
LOUD = [Channel.EMAIL, Channel.PHONE, Channel.SMS]
AT_WORK = [Purpose.DELIVERY, Purpose.REPORT, Purpose.CLOSING, Purpose.OTHER]


@pytest.mark.parametrize("channel", QUIET)
@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.DELIVERY])
def test_what_makes_no_noise_knows_no_hours(channel: Channel, purpose: Purpose) -> None:
    assert "their_hours" not in spoke(verdict(proposal(purpose, channel=channel), case(), ny(15, 3)))


@pytest.mark.parametrize("channel", LOUD)
@pytest.mark.parametrize("now", [ny(12, 3), ny(14, 12), ny(15, 23)])
def test_answers_go_at_any_time(channel: Channel, now: datetime) -> None:
    assert verdict(proposal(Purpose.ANSWER, channel=channel), case(), now).word is Word.GO


@pytest.mark.parametrize("now", [ny(12, 8), ny(14, 12), ny(15, 19, 59), ny(11, 12)])
def test_thanks_go_on_any_day_from_eight_to_eight(now: datetime) -> None:
    assert verdict(proposal(Purpose.THANKS), case(), now).word is Word.GO


@pytest.mark.parametrize(
    ("now", "until"), [(ny(12, 7, 59), ny(12, 8)), (ny(12, 20), ny(13, 8)), (ny(14, 20), ny(15, 8))]
)
def test_at_night_thanks_wait_for_eight_in_the_morning(now: datetime, until: datetime) -> None:
    said = verdict(proposal(Purpose.THANKS), case(), now)
    assert (said.word, said.until) == (Word.WAIT, until)


@pytest.mark.parametrize("purpose", AT_WORK)
@pytest.mark.parametrize("channel", LOUD)
@pytest.mark.parametrize("now", [ny(12, 9), ny(13, 16, 59)])
def test_everything_else_goes_in_office_hours(purpose: Purpose, channel: Channel, now: datetime) -> None:
    assert verdict(proposal(purpose, channel=channel), case(), now).word is Word.GO


@pytest.mark.parametrize("purpose", AT_WORK)
@pytest.mark.parametrize(
    ("now", "until"),
    [
        (ny(12, 8, 59), ny(12, 9)),
        (ny(12, 17), ny(13, 9)),
        (ny(13, 17), ny(16, 9)),
        (ny(14, 12), ny(16, 9)),
        (ny(25, 18), ny(27, 9)),
    ],
    ids=["early", "closing hour", "Friday evening", "Saturday", "before Thanksgiving"],
)
def test_else_it_waits_for_the_next_working_morning(purpose: Purpose, now: datetime, until: datetime) -> None:
    said = verdict(proposal(purpose), case(), now)
    assert (said.word, said.until, spoke(said)) == (Word.WAIT, until, {"their_hours"})


def test_the_sentence_names_both_times() -> None:
    said = verdict(proposal(Purpose.DELIVERY), case(), ny(14, 12, 30))
    assert says(said, "their_hours") == (
        "For Dana Ruiz it is Sat 14 Nov, 12:30; the next good hour is Mon 16 Nov, 09:00."
    )


def test_the_hours_are_those_of_the_person_not_of_the_office() -> None:
    tokyo = Person(id="dana", tz="Asia/Tokyo", country="JP")
    said = verdict(proposal(Purpose.DELIVERY), case(people=(tokyo,)), ny(12, 12))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-13T09:00:00+09:00"


def test_the_week_end_is_that_of_their_country() -> None:
    israel = Employer(name="Acme", country="IL", tz="Asia/Jerusalem")
    said = verdict(proposal(Purpose.DELIVERY), case(employer=israel), ny(13, 3))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-15T09:00:00+02:00"


def test_half_an_hour_off_is_half_an_hour_off() -> None:
    india = Employer(name="Acme", country="IN")
    said = verdict(proposal(Purpose.DELIVERY), case(employer=india), ny(11, 12))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-12T09:00:00+05:30"


def test_the_morning_after_the_clocks_change_is_nine_on_the_wall() -> None:
    said = verdict(proposal(Purpose.DELIVERY), case(interviews=()), ny(31, 12, month=10))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-02T09:00:00-05:00"


def test_the_agency_has_its_own_hours() -> None:
    london = BROOK.__class__(name="Brook", country="GB", tz="Europe/London")
    said = verdict(proposal(Purpose.REPORT, "avery"), case(agency=london), ny(12, 12))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-13T09:00:00+00:00"


def test_an_agency_that_does_not_say_where_it_is_keeps_the_employer_s_hours() -> None:
    somewhere = BROOK.__class__(name="Brook")
    assert verdict(proposal(Purpose.REPORT, "avery"), case(agency=somewhere), ny(12, 18)).until == ny(13, 9)


def test_somebody_abroad_without_a_zone_has_that_of_the_country() -> None:
    abroad = Person(id="avery", country="PT", at=Side.EMPLOYER)
    said = verdict(proposal(Purpose.DELIVERY, "avery"), case(people=(abroad,)), ny(12, 12, 30))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-13T09:00:00+00:00"


def test_where_nothing_is_known_the_candidate_s_clock_counts_and_then_utc() -> None:
    nowhere = Employer(name="Acme")
    by_sam = case(employer=nowhere, people=(AVERY,))
    assert verdict(proposal(Purpose.DELIVERY), by_sam, ny(12, 18)).until == ny(13, 9)
    by_nobody = case(employer=nowhere, candidate=Candidate())
    said = verdict(proposal(Purpose.DELIVERY), by_nobody, ny(12, 18))
    assert said.until is not None
    assert said.until.isoformat() == "2026-11-13T09:00:00+00:00"


def test_a_note_to_two_waits_until_it_is_day_for_both() -> None:
    far = Person(id="lee", tz="Europe/Berlin", country="DE")
    facts = case(people=(case().people[0], far))
    said = verdict(proposal(Purpose.THANKS, "dana", "lee"), facts, ny(12, 15))
    assert said.until == ny(13, 8)


def test_the_one_is_named_for_whom_it_is_no_good_hour() -> None:
    far = Person(id="lee", name="Lee Cho", tz="Asia/Tokyo", country="JP")
    said = verdict(proposal(Purpose.THANKS, "dana", "lee"), case(people=(case().people[0], far)), ny(12, 12))
    assert says(said, "their_hours") == (
        "For Lee Cho it is Fri 13 Nov, 02:00; "
        "the next hour that is good for all of them is Thu 12 Nov, 18:00 for Dana Ruiz."
    )


def test_readers_without_a_name_are_your_reader_and_the_first() -> None:
    nameless = Person(id="lee", tz="Asia/Tokyo", country="JP")
    meant = proposal(Purpose.THANKS, "kim@acme.example", "lee")
    assert says(verdict(meant, case(people=(nameless,)), ny(12, 12)), "their_hours") == (
        "For your reader it is Fri 13 Nov, 02:00; "
        "the next hour that is good for all of them is Thu 12 Nov, 18:00 for the first."
    )


def test_an_hour_that_is_still_to_come_will_be() -> None:
    late = interview(12, end=ny(12, 20))
    said = verdict(proposal(Purpose.THANKS), case(interviews=(late,)), ny(12, 10, 30))
    assert says(said, "their_hours").startswith("That would be Thu 12 Nov, 20:00 for Dana Ruiz; the next good hour")


@pytest.mark.parametrize(
    ("tz", "now", "word"),
    [
        ("Europe/London", "2026-11-26T10:00:00+00:00", Word.GO),  # Thanksgiving is not theirs
        ("Europe/London", "2027-05-03T10:00:00+01:00", Word.WAIT),  # the early May bank holiday is
        ("Asia/Tokyo", "2026-11-23T10:00:00+09:00", Word.WAIT),
        ("America/Los_Angeles", "2026-11-26T10:00:00-08:00", Word.WAIT),
        ("Etc/UTC", "2026-11-26T10:00:00+00:00", Word.WAIT),
    ],
)
def test_somebody_abroad_keeps_the_holidays_of_the_country_of_their_zone(tz: str, now: str, word: Word) -> None:
    people = (Person(id="dana", name="Dana Ruiz", tz=tz),)
    assert verdict(proposal(Purpose.DELIVERY), case(people=people), datetime.fromisoformat(now)).word is word


def test_a_zone_tells_no_country_beside_an_employer_who_names_none() -> None:
    facts = case(employer=Employer(name="Acme"), people=(Person(id="dana", tz="Europe/London"),))
    assert (
        verdict(proposal(Purpose.DELIVERY), facts, datetime.fromisoformat("2027-05-03T10:00:00+01:00")).word is Word.GO
    )


def test_people_half_a_world_apart_have_no_hour_in_common() -> None:
    far = Person(id="lee", tz="Asia/Tokyo", country="JP")
    facts = case(people=(case().people[0], far))
    said = verdict(proposal(Purpose.DELIVERY, "dana", "lee"), facts, ny(12, 12))
    assert said.word is Word.STOP
    assert "no hour that suits all these people" in says(said, "their_hours")


def test_a_message_to_nobody_in_particular_keeps_the_employer_s_hours() -> None:
    assert verdict(proposal(Purpose.DELIVERY, people=()), case(), ny(12, 18)).until == ny(13, 9)


def test_a_thank_you_that_asks_for_the_decision_keeps_office_hours() -> None:
    pushy = proposal(Purpose.THANKS, text="When will you decide?")
    said = verdict(pushy, case(interviews=(interview(2),)), ny(14, 12))
    assert said.until == ny(16, 9)
