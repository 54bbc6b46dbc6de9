"""What DESIGN says of reading dates, one sentence a line; the day said is Tuesday 24 November 2026, in New York."""

from datetime import date, datetime, timedelta, timezone

import pytest

from afterword.core.facts.reading import FoundPromise
from afterword.core.reading.promises import LONGEST_TEXT, find_promises

TUESDAY = datetime(2026, 11, 24, 10, tzinfo=timezone(timedelta(hours=-5)))


def ranges(text, *, said_at=TUESDAY, tz="America/New_York", country="US"):
    found = find_promises(text, said_at=said_at, tz=tz, country=country)
    return [(str(one.earliest or ""), str(one.latest or "")) for one in found]


@pytest.mark.parametrize(
    ("phrase", "earliest", "latest"),
    [
        ("by Friday", "", "2026-11-27"),
        ("no later than 5 December", "", "2026-12-05"),
        ("by Friday at the latest", "", "2026-11-27"),
        ("before Thanksgiving", "", "2026-11-25"),
        ("before the end of next week", "", "2026-12-04"),
        ("on the 27th", "2026-11-27", "2026-11-27"),
        ("after the 14th", "2026-12-15", ""),
        ("after the holidays", "2027-01-02", ""),
        ("from Monday", "2026-11-30", ""),
        ("on Monday at the earliest", "2026-11-30", ""),
        ("between Monday and Wednesday", "2026-11-30", "2026-12-02"),
        ("on Tuesday", "2026-12-01", "2026-12-01"),
        ("by end of day Tuesday", "", "2026-11-24"),
        ("by the end of the week", "", "2026-11-27"),
        ("next Friday", "2026-12-04", "2026-12-04"),
        ("early next week", "2026-11-30", "2026-12-01"),
        ("in the middle of next week", "2026-12-01", "2026-12-03"),
        ("late next week", "2026-12-03", "2026-12-04"),
        ("at the end of next week", "2026-12-03", "2026-12-04"),
        ("by early next week", "", "2026-12-01"),
        ("the week of December 7", "2026-12-07", "2026-12-11"),
        ("early in December", "2026-12-01", "2026-12-10"),
        ("mid-December", "2026-12-11", "2026-12-20"),
        ("in late January", "2027-01-21", "2027-01-31"),
        ("in the first half of January", "2027-01-01", "2027-01-15"),
        ("in the second half of January", "2027-01-16", "2027-01-31"),
        ("early to mid next month", "2026-12-01", "2026-12-20"),
        ("by the end of the month", "", "2026-11-30"),
        ("within two weeks", "", "2026-12-08"),
        ("in the next ten days", "", "2026-12-04"),
        ("in 2 to 4 days", "2026-11-26", "2026-11-28"),
        ("in two weeks", "2026-12-08", "2026-12-08"),
        ("in about two weeks", "2026-12-06", "2026-12-10"),
        ("in a couple of weeks", "2026-12-06", "2026-12-10"),
        ("in a few days", "2026-11-26", "2026-11-29"),
        ("in a day or two", "2026-11-25", "2026-11-26"),
        ("within 5 business days", "", "2026-12-02"),
        ("tomorrow or Friday", "2026-11-25", "2026-11-27"),
        ("Monday or Tuesday of next week", "2026-11-30", "2026-12-01"),
        ("late this week or early next", "2026-11-26", "2026-12-01"),
        ("by COB Friday", "", "2026-11-27"),
        ("EOD tomorrow", "2026-11-25", "2026-11-25"),
        ("on Friday week", "2026-12-04", "2026-12-04"),
        ("by 2027-01-08", "", "2027-01-08"),
        ("Dec. 4th, 2026", "2026-12-04", "2026-12-04"),
        ("Dec 3-5", "2026-12-03", "2026-12-05"),
        ("a week from Friday", "2026-12-04", "2026-12-04"),
        ("the Monday after Thanksgiving", "2026-11-30", "2026-11-30"),
        ("in the new year", "2027-01-01", ""),
        ("this week", "2026-11-24", "2026-11-27"),
        ("next week, probably Tuesday", "2026-12-01", "2026-12-01"),
        ("Thursday, Friday at the latest", "2026-11-26", "2026-11-27"),
    ],
)
def test_a_phrase_becomes_its_range(phrase, earliest, latest):
    assert ranges(f"We will get back to you {phrase}.") == [(earliest, latest)]


@pytest.mark.parametrize(
    ("country", "latest"), [("US", "2026-12-04"), ("GB", "2027-04-12"), ("CA", "2027-04-12"), ("IN", "2027-04-12")]
)
def test_figures_are_month_first_only_in_the_us(country, latest):
    assert ranges("You will hear from us by 12/4.", tz=None, country=country) == [("", latest)]


def test_figures_that_can_be_read_one_way_only_are_read_that_way():
    assert ranges("You will hear from us by 27/4.") == [("", "2027-04-27")]


@pytest.mark.parametrize(("country", "latest"), [("US", "2026-11-25"), ("CA", "2027-10-10")])
def test_a_holiday_follows_the_speakers_country(country, latest):
    assert ranges("We will decide before Thanksgiving.", tz=None, country=country) == [("", latest)]


def test_the_day_said_is_the_local_one():
    late = datetime(2026, 11, 25, 3, tzinfo=timezone(timedelta(0)))
    assert ranges("I'll let you know tomorrow.", said_at=late) == [("2026-11-25", "2026-11-25")]


def test_without_a_zone_the_offset_of_the_moment_counts():
    assert ranges("I'll let you know tomorrow.", tz=None, country=None) == [("2026-11-25", "2026-11-25")]


def test_a_country_left_out_is_told_by_a_clear_zone():
    assert ranges("You will hear from us by 12/4.", country=None) == [("", "2026-12-04")]


def test_several_promises_are_all_given():
    text = "I'll send you feedback by Friday, and HR will call you with our decision by December 11."
    assert ranges(text) == [("", "2026-11-27"), ("", "2026-12-11")]


@pytest.mark.parametrize(
    "text",
    [
        "I know I said we'd decide by Friday, but it will be Tuesday.",
        "We'd hoped to let you know this week; it'll now be Tuesday.",
        "We'll let you know by Friday - actually, make that Tuesday.",
        "The decision has been moved from Friday to Tuesday.",
        "Instead of Friday, we'll let you know on Tuesday.",
    ],
)
def test_a_promise_moved_in_the_same_breath_leaves_only_the_new_date(text):
    assert ranges(text) == [("2026-12-01", "2026-12-01")]


@pytest.mark.parametrize(
    "text",
    [
        "We won't be able to decide by Friday after all.",
        "I told you Friday. Unfortunately this is taking longer than we thought.",
        "We had hoped to decide by Friday.",
    ],
)
def test_a_promise_withdrawn_without_a_date_leaves_none(text):
    assert ranges(text) == []


def test_if_you_have_not_heard_by_a_day_is_a_promise_by_that_day():
    text = "If you haven't heard from us by December 11, please send me a note."
    assert ranges(text) == [("", "2026-12-11")]


def test_the_candidates_own_if_is_no_promise():
    assert ranges("I'll follow up if I haven't heard from them by December 11.") == []


def test_once_back_on_a_day_is_from_that_day():
    assert ranges("Once Dana is back on Monday, we'll let you know.") == [("2026-11-30", "")]


def test_after_that_goes_back_to_the_sentence_before():
    text = "We'll discuss all candidates on Monday. You'll hear from us shortly after that."
    assert ranges(text) == [("2026-12-01", "")]


def test_a_no_before_a_day_is_a_promise_from_that_day():
    assert ranges("There will be no decision before December 10.") == [("2026-12-10", "")]


@pytest.mark.parametrize("text", ["by the end of next week", "they said end of next week at the latest, I think"])
def test_a_date_alone_answers_the_question_of_the_debrief(text):
    assert ranges(text) == [("", "2026-12-04")]


def test_words_reported_in_a_debrief_count():
    assert ranges("Dana said they'd decide by Friday") == [("", "2026-11-27")]


@pytest.mark.parametrize(
    "text",
    [
        "Your second interview is on Thursday, December 3 at 10am.",
        "Your start date would be January 4.",
        "Please send us your references by Friday.",
        "I'm out of the office until Monday.",
        "The posting closes on December 4.",
        "It was great to meet you on Tuesday.",
        "As you said, you could start on January 4.",
        "We keep your application on file for six months.",
        "Our office hours are Monday to Friday, 9am to 5pm.",
        "Are you free on Tuesday?",
        "Will you decide by Friday?",
        "Our company offsite is next week.",
        "The role has been open since September.",
        "Looking forward to hearing from you by Friday.",
        "Feel free to reach out to me next week.",
        "Thursday is Thanksgiving.",
        "We'll be in touch soon.",
        "",
    ],
)
def test_what_is_no_promise_is_left_alone(text):
    assert ranges(text) == []


def test_the_words_are_those_of_the_text():
    text = "You’ll hear from us by the end of next\nweek."
    (found,) = find_promises(text, said_at=TUESDAY)
    assert found == FoundPromise(None, date(2026, 12, 4), "by the end of next\nweek")


def test_a_time_without_its_offset_is_an_error():
    with pytest.raises(ValueError, match="said_at needs a UTC offset"):
        find_promises("by Friday", said_at=datetime(2026, 11, 24))  # noqa: DTZ001 - the fault that is meant


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"tz": "Mars/Olympus"}, "no known time zone"),
        ({"country": "United States"}, "no country code"),
        ({"said_at": datetime(1, 1, 1, tzinfo=timezone(timedelta(0)))}, "between the years"),
    ],
)
def test_what_is_wrong_with_the_question_is_said(given, says):
    with pytest.raises(ValueError, match=says):
        find_promises("by Friday", **{"said_at": TUESDAY, **given})


def test_a_text_too_long_for_a_message_is_an_error():
    with pytest.raises(ValueError, match="longer than"):
        find_promises("a" * (LONGEST_TEXT + 1), said_at=TUESDAY)


HOSTILE = [
    *("by Friday ", "we'll let you know ", "the final final ", "if you ", "12/", "12 ", "the ", "or Monday ", "İ"),
    *("in the next ", "Dec 3-5 or ", "between Monday and ", "the day after ", "early to mid ", "keep your data "),
    *("\n", ".", "'", "x", "9", "@by ", "we will decide by Friday. "),
]


@pytest.mark.parametrize("mark", ["|", "||", "¤", "_", "@", "~", "\\"])
def test_a_mark_right_behind_a_date_is_no_word_of_it(mark):
    """Signatures stand so: "by Friday | Dana Ruiz | Acme"."""
    assert ranges(f"We will let you know by Friday {mark} Dana Ruiz {mark} Acme") == [("", "2026-11-27")]


@pytest.mark.thorough
@pytest.mark.parametrize("piece", HOSTILE)
def test_text_that_means_to_be_slow_is_read(piece):
    text = (piece * (15_000 // len(piece)))[:15_000]
    assert len(find_promises(text, said_at=TUESDAY, country="US")) <= 5


@pytest.mark.thorough
def test_the_longest_text_is_read_as_far_as_messages_go():
    text = "You will hear from us by Friday. " + "the offer of the " * 58_000
    assert len(text) <= LONGEST_TEXT
    assert len(find_promises(text, said_at=TUESDAY, country="US")) == 1
