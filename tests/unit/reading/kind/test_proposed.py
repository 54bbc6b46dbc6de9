"""Times proposed in words: which day, which hour, by whose clock; and what is no proposal."""

from datetime import UTC, datetime

import pytest

from afterword.core.reading.kind.proposed import proposed_in

SAID = datetime.fromisoformat("2026-11-24T10:00:00-05:00")  # a Tuesday


def times(words, **speaker):
    speaker.setdefault("said_at", SAID)
    return [
        (one.start and one.start.isoformat(timespec="minutes"), one.end and one.end.isoformat(timespec="minutes"))
        for one in proposed_in(words, **speaker)
    ]


@pytest.mark.parametrize(
    "words",
    [
        "We met on Tuesday at 2pm and I enjoyed it.",
        "Please reply by Friday at 5pm.",
        "We will decide on Thursday at 3pm.",
        "We have 2 roles at 3 sites and 10 years of history since 1995.",
        "The role pays 95-105k and starts in March.",
        "Our office hours are Monday to Friday, 9am to 5pm.",
        "Bitte antworten Sie bis Freitag um 12 Uhr.",
        "",
    ],
)
def test_what_is_past_or_a_limit_or_an_opening_hour_is_no_proposal(words):
    assert times(words) == []


def test_each_hour_goes_with_its_own_day():
    assert times("Would Tuesday at 2pm or Wednesday between 10 and 12 work?") == [
        ("2026-12-01T14:00-05:00", None),
        ("2026-11-25T10:00-05:00", "2026-11-25T12:00-05:00"),
    ]
    assert times("I can do 2pm on Tuesday or 4:30 on Thursday.") == [
        ("2026-12-01T14:00-05:00", None),
        ("2026-11-26T16:30-05:00", None),
    ]


def test_an_hour_right_behind_its_day_is_that_days_whatever_day_follows():
    words = "Could you do Tuesday 1 December 3pm, Wednesday 2 December 11am or Thursday 3 December 4.30pm GMT?"
    assert [start[:16] for start, _ in times(words)] == ["2026-12-01T15:00", "2026-12-02T11:00", "2026-12-03T16:30"]


def test_an_hour_said_once_is_for_all_the_days_joined_before_it():
    assert times("Tuesday 8 December or Thursday 10 December, 9:30 to 13:00") == [
        ("2026-12-08T09:30-05:00", "2026-12-08T13:00-05:00"),
        ("2026-12-10T09:30-05:00", "2026-12-10T13:00-05:00"),
    ]


def test_several_hours_of_one_day_are_several_times():
    assert times("She could do Wednesday 11:00 or 15:30.") == [
        ("2026-11-25T11:00-05:00", None),
        ("2026-11-25T15:30-05:00", None),
    ]


def test_a_list_of_slots_is_read_line_by_line():
    slots = "Here are some slots:\n- Mon Nov 30: 10am, 2pm\n- Tue Dec 1: 9-11am PT"
    assert times(slots) == [
        ("2026-11-30T10:00-05:00", None),
        ("2026-11-30T14:00-05:00", None),
        ("2026-12-01T09:00-08:00", "2026-12-01T11:00-08:00"),
    ]


def test_the_clock_is_the_one_named_else_that_of_the_zone_else_that_of_the_letter():
    assert times("How about next Tuesday at 14:00 CET?") == [("2026-12-01T14:00+01:00", None)]
    assert times("How about tomorrow at 11?", tz="Europe/London") == [("2026-11-25T11:00+00:00", None)]
    assert times("How about tomorrow at 11?") == [("2026-11-25T11:00-05:00", None)]


def test_a_summer_hour_has_its_summer_offset():
    assert times("Does July 6 at 3pm ET work?") == [("2027-07-06T15:00-04:00", None)]


def test_a_bare_hour_below_eight_is_in_the_afternoon():
    assert times("Could you come on Thursday at 3?") == [("2026-11-26T15:00-05:00", None)]
    assert times("Thursday 2-4pm is free.") == [("2026-11-26T14:00-05:00", "2026-11-26T16:00-05:00")]


def test_german_french_and_spanish_times_are_read():
    berlin = {"tz": "Europe/Berlin"}
    assert times("Passt Ihnen Dienstag, der 8. Dezember, um 10 Uhr?", **berlin) == [("2026-12-08T10:00+01:00", None)]
    assert times("Könnten Sie am 3.12. um 9.30 Uhr oder nächsten Dienstag ab 14 Uhr?", **berlin) == [
        ("2026-12-03T09:30+01:00", None),
        ("2026-12-01T14:00+01:00", None),
    ]
    assert times("Seriez-vous disponible mardi à 14h ou jeudi 3 décembre entre 10h et 12h30 ?", **berlin) == [
        ("2026-12-01T14:00+01:00", None),
        ("2026-12-03T10:00+01:00", "2026-12-03T12:30+01:00"),
    ]
    assert times("¿Te viene bien el martes a las 16:00 o el jueves 3 de diciembre a las 9:30?", **berlin) == [
        ("2026-12-01T16:00+01:00", None),
        ("2026-12-03T09:30+01:00", None),
    ]


def test_a_booking_link_is_one_time_without_a_start():
    found = proposed_in("Pick a time that suits you: https://calendly.com/dana/30min", said_at=SAID)
    assert [one.start for one in found] == [None]
    assert "calendly" in found[0].words


def test_words_stand_in_the_text_exactly_so():
    words = "Hi Sam,\nwould Tuesday at 2pm\nor Friday at 9:15 suit you?"
    assert [one.words in words for one in proposed_in(words, said_at=SAID)] == [True, True]


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="said_at"):
        proposed_in("Tuesday at 2pm", said_at=datetime(2026, 11, 24, tzinfo=UTC).replace(tzinfo=None))


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("Seriez-vous disponible jeudi 3 à 10h pour un second entretien ?", ["2026-12-03T10:00-05:00"]),
        ("¿Te vendría bien el jueves 3 a las 10:00 para una segunda entrevista?", ["2026-12-03T10:00-05:00"]),
        (
            "Je vous propose le mardi 8 à 14h ou le mercredi 9 à 9h30.",
            ["2026-12-08T14:00-05:00", "2026-12-09T09:30-05:00"],
        ),
        ("¿Te viene bien el jueves de 3 a 5?", ["2026-11-26T15:00-05:00"]),
    ],
)
def test_the_number_behind_a_weekday_is_the_day_of_the_month_where_the_two_agree(words, starts):
    assert [start for start, _ in times(words)] == starts
