"""A letter goes only where it can still be read before they decide."""

from dataclasses import replace
from datetime import date

import pytest

from acme import AVERY, BROOK, case, interview, ny, promise, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.promise import Promise
from afterword.core.facts.words import Channel, Delivery, Format, PlaceKind, Purpose

HANDED = proposal(Purpose.THANKS, channel=Channel.LETTER, delivery=Delivery.HANDED)
POSTED = proposal(Purpose.THANKS, channel=Channel.LETTER, delivery=Delivery.POSTED)
LETTER = proposal(Purpose.THANKS, channel=Channel.LETTER)


def decided_from(day: int) -> Promise:
    return promise(ny(10, 11), date(2026, 11, 30), date(2026, 11, day))


@pytest.mark.parametrize("channel", [each for each in Channel if each is not Channel.LETTER])
def test_other_media_are_left_alone(channel: Channel) -> None:
    assert "letter_in_time" not in spoke(verdict(proposal(channel=channel), case(), ny(11, 12)))


def test_a_letter_handed_in_on_the_day_itself_is_in_time() -> None:
    assert verdict(HANDED, case(), ny(10, 12)).word is Word.GO
    assert verdict(HANDED, case(promises=(decided_from(13),)), ny(12)).word is Word.GO


def test_a_handed_letter_is_too_late_on_the_day() -> None:
    said = verdict(HANDED, case(promises=(decided_from(12),)), ny(12))
    assert said.word is Word.STOP
    sentence = "They may decide from 12 Nov on, so a letter is too late; write an e-mail."
    assert says(said, "letter_in_time") == sentence


@pytest.mark.parametrize("day", [11, 14])
def test_a_handed_letter_needs_a_working_day(day: int) -> None:
    """The 11th is Veterans Day, the 14th a Saturday."""
    assert "Nobody is at the desk on" in says(verdict(HANDED, case(), ny(day)), "letter_in_time")


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"format": Format.VIDEO}, "The interview was not on site, so there is no desk at which to hand in a letter"),
        ({"format": Format.PHONE}, "The interview was not on site, so there is no desk at which to hand in a letter"),
        (
            {"place_kind": PlaceKind.HOTEL},
            "The interview was in a hotel, so there is no desk at which to hand in a letter",
        ),
        (
            {"place_kind": PlaceKind.SECURED},
            "The interview was in a secured building, so a letter cannot be handed in there",
        ),
    ],
)
def test_where_there_is_no_desk_nothing_is_handed_in(facts: dict[str, object], because: str) -> None:
    said = verdict(HANDED, case(interviews=(interview(**facts),)), ny(10, 12))
    assert says(said, "letter_in_time") == f"{because}; write an e-mail."


def test_a_posted_letter_has_to_arrive_before_the_day() -> None:
    """Posted on Thursday the 12th it arrives on Tuesday the 17th."""
    assert verdict(POSTED, case(promises=(decided_from(18),)), ny(12)).word is Word.GO
    said = verdict(POSTED, case(promises=(decided_from(17),)), ny(12))
    arrives = "A letter posted now arrives on about 17 Nov, the third working day, and they may decide by then"
    assert says(said, "letter_in_time") == f"{arrives}; write an e-mail."


@pytest.mark.parametrize("said", [(), (promise(ny(10, 11), date(2026, 12, 18)),)])
def test_an_unknown_decision_day_may_be_the_next_working_day(said: tuple[Promise, ...]) -> None:
    assert "letter_in_time" in spoke(verdict(POSTED, case(promises=said), ny(12)))
    assert verdict(HANDED, case(promises=said), ny(12)).word is Word.GO


def test_where_nobody_says_how_it_travels_one_way_must_be_in_time() -> None:
    assert verdict(LETTER, case(), ny(12)).word is Word.GO
    assert "letter_in_time" in spoke(verdict(LETTER, case(), ny(14)))
    assert verdict(LETTER, case(promises=(decided_from(20),)), ny(14)).word is Word.GO


def test_without_an_interview_there_may_be_a_desk() -> None:
    assert verdict(HANDED, case(interviews=()), ny(12)).word is Word.GO


def test_letters_to_the_agency_and_closing_letters_are_late_for_nothing() -> None:
    to_agency = proposal(Purpose.DELIVERY, "avery", channel=Channel.LETTER)
    assert verdict(to_agency, case(agency=BROOK, people=(AVERY,)), ny(14)).word is Word.GO
    assert "letter_in_time" not in spoke(verdict(proposal(Purpose.CLOSING, channel=Channel.LETTER), case(), ny(14)))


def test_where_no_day_is_known_they_may_decide_on_the_next_working_day() -> None:
    """However quick the post is: what arrives tomorrow may be too late already."""
    overnight = case(numbers={"post_working_days": 1})
    assert "letter_in_time" in spoke(verdict(POSTED, overnight, ny(12)))
    assert verdict(POSTED, replace(overnight, promises=(decided_from(16),)), ny(12)).word is Word.GO


def test_on_a_free_day_the_next_one_is_named_where_it_is_in_time() -> None:
    decides = case(promises=(promise(ny(10, 11), earliest=date(2026, 11, 18), latest=date(2026, 11, 20)),))
    said = says(verdict(HANDED, decides, ny(14)), "letter_in_time")
    assert said == "Nobody is at the desk on Sat 14 Nov; hand it in on 16 Nov, or write an e-mail."
    tight = case(promises=(promise(ny(10, 11), earliest=date(2026, 11, 16), latest=date(2026, 11, 20)),))
    assert says(verdict(HANDED, tight, ny(14)), "letter_in_time").endswith("Sat 14 Nov; write an e-mail.")


def test_where_nobody_has_said_how_it_was_held_no_desk_is_known() -> None:
    facts = case(interviews=(interview(format=Format.UNSAID),))
    said = verdict(HANDED, facts, ny(10, 12))
    assert says(said, "letter_in_time").startswith(
        "It is not said how the interview was held, so nobody knows of a desk"
    )
