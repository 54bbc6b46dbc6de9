"""A person may move every number of a profile within bounds; guard, plan and writing then count with it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acme import ACME, case, interview, ny, out, promise, proposal, spoke, verdict, word
from afterword.core.etiquette.numbers import (
    MEANINGS,
    PAIRS,
    NumberError,
    check_numbers,
    is_borrowed,
    is_ours,
    number_of,
    source_of,
)
from afterword.core.etiquette.profiles import LIKE_US, OURS, PROFILES, US, profile_for, profile_of, with_numbers
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Purpose
from afterword.core.planning.plan import plan
from afterword.core.writing.occasion import occasion_of

ABROAD = ACME.__class__(name="Acme", country="DE", tz="Europe/Berlin")


def numbers() -> st.SearchStrategy[dict[str, int]]:
    """Any of them, anywhere within its bounds; the hours of a pair in order."""
    each = st.fixed_dictionaries(
        {}, optional={name: st.integers(one.least, one.most) for name, one in MEANINGS.items()}
    )
    return each.filter(is_possible)


def is_possible(some: dict[str, int]) -> bool:
    changed = with_numbers(US, some)
    return all(number_of(changed, opens).value < number_of(changed, closes).value for opens, closes in PAIRS)


# Which profile, and which numbers


def test_without_changed_numbers_the_profile_is_the_one_in_the_book() -> None:
    assert profile_of(case()) is US
    assert profile_of(case(numbers={"gap_days": 7})) == US, "the profile's own number is no change"


@pytest.mark.parametrize("name", PROFILES)
def test_no_number_of_the_book_is_marked_as_changed(name: str) -> None:
    assert [each for each in MEANINGS if number_of(PROFILES[name], each).changed] == []


def test_a_changed_number_is_marked_and_names_the_profiles_own() -> None:
    number = profile_of(case(numbers={"gap_days": 10})).gap_days
    assert (number.value, number.changed) == (10, True)
    assert number.source == "your own number; the profile's is 7"
    assert profile_of(case(numbers={"gap_days": 10})).gap_working_days == US.gap_working_days


def test_it_is_the_profile_of_the_employers_country_that_is_changed() -> None:
    changed = profile_of(case(employer=ABROAD, numbers={"gap_days": 10}))
    assert (changed.name, changed.quiet_working_days.value, changed.gap_days.value) == ("de", 10, 10)


def test_the_one_chosen_for_an_employer_goes_before_its_country() -> None:
    assert profile_for(None, "DE").name == "de"
    assert profile_for("fr", "DE").name == "fr"
    assert [profile_for(None, country).name for country in ("gb", "CH", None)] == ["uk", "us", "us"]


def test_a_name_that_a_later_version_may_know_is_passed_over() -> None:
    assert with_numbers(US, {"name": 3, "patience": 9}) == US


# Bounds


@pytest.mark.parametrize("name", MEANINGS)
def test_both_bounds_are_possible_and_nothing_beyond_them(name: str) -> None:
    meaning = MEANINGS[name]
    alone = all(name not in pair for pair in PAIRS)
    for value in (meaning.least, meaning.most) if alone else ():
        check_numbers(US, {name: value})
    for value in (meaning.least - 1, meaning.most + 1):
        with pytest.raises(NumberError, match=f"it may be {meaning.least} to {meaning.most}: ") as error:
            check_numbers(US, {name: value})
        assert error.value.name == name


def test_an_unknown_number_is_answered_with_the_known_ones() -> None:
    with pytest.raises(NumberError, match="known are thanks_best_within_hours, ") as error:
        check_numbers(US, {"gapdays": 9})
    assert error.value.name == "gapdays"


@pytest.mark.parametrize("wrong", [{"thanks_opens": 20}, {"thanks_closes": 8}, {"office_opens": 17}])
def test_a_day_does_not_end_before_it_begins(wrong: dict[str, int]) -> None:
    with pytest.raises(NumberError, match="put the first hour before the second") as error:
        check_numbers(US, wrong)
    assert error.value.name in wrong


def test_both_hours_may_move_together() -> None:
    check_numbers(US, {"thanks_opens": 21, "thanks_closes": 23})
    check_numbers(US, {"office_opens": 0, "office_closes": 24})


@pytest.mark.parametrize("name", PROFILES)
def test_nobody_may_ask_a_third_time_into_silence(name: str) -> None:
    check_numbers(PROFILES[name], {"inquiries_unanswered": 2})
    with pytest.raises(NumberError, match="no source speaks for a third one"):
        check_numbers(PROFILES[name], {"inquiries_unanswered": 3})


def test_a_number_that_is_only_the_one_of_the_us_says_so() -> None:
    """Nothing was found about India; of the United Kingdom one source names its own number of inquiries."""
    india, uk = PROFILES["in"], PROFILES["uk"]
    assert source_of(india, "gap_days") == f"as in the US: {number_of(US, 'gap_days').source}"
    assert source_of(uk, "inquiries_unanswered") == number_of(uk, "inquiries_unanswered").source
    assert source_of(US, "gap_days") == number_of(US, "gap_days").source


def test_a_number_that_a_person_changed_is_nobody_else_s() -> None:
    mine = with_numbers(PROFILES["in"], {"gap_days": 9})
    assert not is_borrowed(mine, "gap_days")
    assert is_borrowed(mine, "gap_working_days")


def test_what_is_ours_is_known_by_its_source() -> None:
    assert is_ours(OURS)
    assert is_ours(US.office_opens.source)
    assert is_ours(LIKE_US)
    assert not is_ours(US.gap_days.source)


# What a change does


def test_the_guard_counts_with_the_changed_number() -> None:
    asked = {"touches": (out(ny(16)),)}
    assert verdict(proposal(Purpose.OTHER), case(**asked), ny(17)).until == ny(23, 9)
    assert verdict(proposal(Purpose.OTHER), case(**asked, numbers={"gap_days": 14}), ny(17)).until == ny(30, 9)
    said = {"promises": (promise(ny(10, 11), date(2026, 11, 20)),)}
    assert verdict(proposal(), case(**said, numbers={"promise_working_days": 1}), ny(17)).until == ny(23, 9)
    assert verdict(proposal(), case(numbers={"office_opens": 10}), ny(12)).until == ny(18, 10)


def test_in_a_stricter_profile_a_second_inquiry_may_be_allowed() -> None:
    british = ACME.__class__(name="Acme", country="GB", tz="Europe/London")
    asked = {"employer": british, "touches": (out(ny(16)),), "interviews": (interview(),)}
    assert "inquiry_limit" in spoke(verdict(proposal(), case(**asked), ny(30)))
    more = case(**asked, numbers={"inquiries_unanswered": 2})
    assert verdict(proposal(), more, ny(30)).word is Word.GO


def test_plan_and_writing_count_with_it_too() -> None:
    usual, patient = case(), case(numbers={"quiet_working_days": 9, "thanks_best_within_hours": 72})
    when = {step.purpose: step for step in plan(patient, ny(12))}
    assert when[Purpose.INQUIRY].earliest > next(
        step.earliest for step in plan(usual, ny(12)) if step.purpose == Purpose.INQUIRY
    )
    assert when[Purpose.THANKS].best_by == ny(13, 11)
    thanks = proposal(Purpose.THANKS, interview="i1")
    assert occasion_of(thanks, usual, now=ny(13, 10)).late  # the 11th is a holiday
    assert not occasion_of(thanks, patient, now=ny(13, 10)).late


PURPOSES = st.sampled_from([Purpose.THANKS, Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING, Purpose.DELIVERY])


@given(
    some=numbers(),
    purpose=PURPOSES,
    hours=st.integers(0, 24 * 40),
    zone=st.sampled_from([None, "Asia/Kolkata", "America/St_Johns", "Pacific/Auckland"]),
)
def test_whatever_the_numbers_the_time_given_is_the_earliest(
    some: dict[str, int], purpose: Purpose, hours: int, zone: str | None
) -> None:
    """`verdict` looks: at the time given it may go, and at no time before it."""
    facts = case(
        employer=ACME.__class__(name="Acme", country="US", tz=zone or "America/New_York"),
        touches=(out(ny(12, 9), Purpose.THANKS, interview="i1"), out(ny(18)), word(ny(20))),
        promises=(promise(ny(20), date(2026, 11, 25)),),
        numbers=some,
    )
    check_numbers(US, some)
    at = ny(1 + hours // 24 % 28, hours % 24, month=11 + hours // (24 * 28))
    verdict(proposal(purpose, interview="i1"), facts, at)
