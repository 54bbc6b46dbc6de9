"""What a reading changes by itself: never an end, never what would let us ask sooner."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acme import case, ny
from afterword.core.facts.promise import Promise
from afterword.core.facts.reading import FoundKind, FoundPromise, Parts, Reading
from afterword.core.facts.words import INCOMING_KINDS, ROBOT_KINDS, Purpose
from afterword.core.reading.effect import Suggested, counts_as, doubts, farthest, only_quieter

NOW = ny(24, 15)


def reading(kind: Purpose, sure: float = 0.97, *, asks: bool = False) -> Reading:
    return Reading(found=FoundKind(kind=kind, sure=sure), parts=Parts(new="x"), asks=asks)


def promise(latest: date | None, *, earliest: date | None = None) -> Promise:
    return Promise(application="a1", said_at=NOW, earliest=earliest, latest=latest)


def standing(latest: date) -> Promise:
    return Promise(application="a1", said_at=ny(12), latest=latest)


class TestAsWhatItCounts:
    def test_a_no_and_an_offer_wait_and_are_a_plain_word_until_then(self) -> None:
        for kind in (Purpose.REJECTION, Purpose.OFFER):
            counts = counts_as(reading(kind), human=True)
            assert (counts.purpose, counts.human, counts.suggested) == (Purpose.ANSWER, True, (Suggested(kind.value),))

    def test_a_no_from_a_tracking_system_waits_as_well(self) -> None:
        counts = counts_as(reading(Purpose.REJECTION), human=False)
        assert (counts.purpose, counts.human) == (Purpose.ACKNOWLEDGEMENT, False)
        assert counts.suggested == (Suggested.REJECTION,)

    def test_what_only_reads_like_a_robots_mail_is_a_person_s_until_somebody_says_otherwise(self) -> None:
        counts = counts_as(reading(Purpose.ABSENCE, 0.7), human=True)
        assert (counts.purpose, counts.human, counts.suggested) == (Purpose.ANSWER, True, (Suggested.ROBOT,))

    def test_what_is_surely_a_robots_mail_is_one(self) -> None:
        counts = counts_as(reading(Purpose.ABSENCE, 0.97), human=True)
        assert (counts.purpose, counts.human, counts.suggested) == (Purpose.ABSENCE, False, ())

    def test_a_robot_gives_no_answer_whatever_it_says(self) -> None:
        for kind in (Purpose.ANSWER, Purpose.TIMELINE):
            counts = counts_as(reading(kind, asks=True), human=False)
            assert (counts.purpose, counts.human, counts.asks) == (Purpose.ACKNOWLEDGEMENT, False, False)

    @given(st.sampled_from(INCOMING_KINDS), st.floats(0, 1), st.booleans(), st.booleans())
    def test_nothing_ends_by_itself_and_no_robot_asks(
        self, kind: Purpose, sure: float, asks: bool, human: bool
    ) -> None:
        counts = counts_as(reading(kind, sure, asks=asks), human=human)
        assert counts.purpose not in {Purpose.REJECTION, Purpose.OFFER}
        assert not (counts.purpose in ROBOT_KINDS and (counts.human or counts.asks))
        assert counts.human <= human


class TestOnlyQuieter:
    def test_a_first_promise_is_never_sooner_than_none(self) -> None:
        assert only_quieter(promise(date(2026, 12, 11)), case(), now=NOW)

    def test_a_later_date_replaces_an_earlier_one_at_once_and_an_earlier_one_does_not(self) -> None:
        facts = case(promises=(standing(date(2026, 12, 11)),))
        assert only_quieter(promise(date(2026, 12, 18)), facts, now=NOW)
        assert not only_quieter(promise(date(2026, 12, 1)), facts, now=NOW)

    def test_to_take_back_a_far_date_would_let_us_ask_sooner(self) -> None:
        assert not only_quieter(promise(None), case(promises=(standing(date(2027, 3, 1)),)), now=NOW)

    def test_neither_an_unread_word_nor_a_pause_hides_the_difference(self) -> None:
        facts = case(promises=(standing(date(2026, 12, 11)),), paused=True)
        assert not only_quieter(promise(date(2026, 12, 1)), facts, now=NOW)

    @given(st.dates(date(2026, 11, 24), date(2027, 3, 1)), st.dates(date(2026, 11, 24), date(2027, 3, 1)))
    def test_of_two_dates_the_later_is_the_quieter(self, first: date, second: date) -> None:
        facts = case(promises=(standing(first),))
        if second >= first:
            assert only_quieter(promise(second), facts, now=NOW)


def test_of_several_dates_in_one_message_the_last_one_counts() -> None:
    friday = FoundPromise(None, date(2026, 11, 27), "by Friday")
    later = FoundPromise(date(2026, 12, 7), None, "after the 6th")
    assert farthest((friday, later)) is later
    assert farthest(()) is None


class TestDoubts:
    @pytest.mark.parametrize(
        ("kind", "asked"),
        [
            (Purpose.BOUNCE, Suggested.BOUNCE),
            (Purpose.ABSENCE, Suggested.ROBOT),
            (Purpose.ACKNOWLEDGEMENT, Suggested.ROBOT),
            (Purpose.INVITATION, Suggested.INVITATION),
            (Purpose.REJECTION, Suggested.REJECTION),
            (Purpose.OFFER, Suggested.OFFER),
        ],
    )
    def test_what_is_surely_another_kind_than_it_was_noted_as_is_asked(self, kind, asked):
        assert doubts(Purpose.ANSWER, reading(kind)) is asked

    @pytest.mark.parametrize("kind", [Purpose.ANSWER, Purpose.TIMELINE, Purpose.OTHER])
    def test_plain_words_contradict_nothing(self, kind):
        assert doubts(Purpose.ABSENCE, reading(kind)) is None

    def test_neither_does_what_is_less_sure_or_what_agrees(self):
        assert doubts(Purpose.ANSWER, reading(Purpose.BOUNCE, sure=0.9)) is None
        assert doubts(Purpose.BOUNCE, reading(Purpose.BOUNCE)) is None
