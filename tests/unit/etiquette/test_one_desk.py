"""The candidates of one agency do not ask the same person on the same day."""

from dataclasses import replace
from datetime import datetime

import pytest

from acme import DANA, case, ny, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case, OtherTouch
from afterword.core.facts.words import Purpose


def asked(at: datetime, *people: str, purpose: Purpose = Purpose.INQUIRY) -> Case:
    return case(others=(OtherTouch(at=at, purpose=purpose, people=people or ("dana",)),))


@pytest.mark.parametrize("purpose", [Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER, Purpose.CLOSING])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "one_desk" not in spoke(verdict(proposal(purpose), asked(ny(19)), ny(19, 12)))


@pytest.mark.parametrize(
    "facts", [asked(ny(19), "lee"), asked(ny(19), purpose=Purpose.THANKS), asked(ny(16)), asked(ny(19), "")]
)
def test_another_reader_other_purposes_and_older_inquiries_do_not_count(facts: Case) -> None:
    assert verdict(proposal(), facts, ny(19, 12)).word is Word.GO


def test_the_second_inquiry_of_the_agency_waits_two_working_days() -> None:
    said = verdict(proposal(), asked(ny(20)), ny(20, 12))
    assert (said.word, said.until) == (Word.WAIT, ny(24, 9))
    sentence = "Another candidate of your agency asked Dana Ruiz on 20 Nov; two working days later is Tue 24 Nov."
    assert says(said, "one_desk") == sentence


def test_the_newest_of_several_counts_and_an_address_is_the_same_person() -> None:
    others = tuple(OtherTouch(at=at, people=("Dana@acme.example",)) for at in (ny(19), ny(23), ny(18)))
    assert verdict(proposal(), case(others=others), ny(23, 12)).until == ny(25, 9)


def test_the_day_is_that_of_the_person_who_was_asked() -> None:
    """At one in the morning in New York it is still the day before in Los Angeles."""
    west = (replace(DANA, tz="America/Los_Angeles"),)
    said = verdict(proposal(), replace(asked(ny(20, 1)), people=west), ny(20, 12))
    assert said.until == ny(23, 12)
    assert "asked Dana Ruiz on 19 Nov" in says(said, "one_desk")


def test_whoever_has_no_name_is_this_person() -> None:
    said = verdict(proposal(Purpose.INQUIRY, "kim@acme.example"), asked(ny(20), "kim@acme.example"), ny(20, 12))
    assert "asked this person on 20 Nov" in says(said, "one_desk")


def test_nobody_at_all_was_asked_by_nobody() -> None:
    assert "one_desk" not in spoke(verdict(proposal(people=()), asked(ny(20)), ny(20, 12)))
