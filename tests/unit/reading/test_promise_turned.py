"""What a date comes to where its clause denies it, hangs it on another, or says that a period is over."""

from datetime import UTC, date, datetime

import pytest

from afterword.core.reading.promises import find_promises

AT = datetime(2026, 11, 24, 15, tzinfo=UTC)  # a Tuesday


def ranges(text, country="GB"):
    return [(one.earliest, one.latest) for one in find_promises(text, said_at=AT, country=country)]


@pytest.mark.parametrize(
    "text",
    [
        "You will not be left guessing beyond Friday.",
        "I'll not keep you waiting past Friday.",
        "You will get a message from me before Friday is out.",
        "If I've said nowt by Friday, text me and tell me off.",
        "If no letter has come by Friday, do chase us.",
        "No news from us by Friday? Ring the shop.",
        "That makes Friday the outer limit for you to hear from us.",
    ],
)
def test_it_is_by_that_day(text):
    assert ranges(text) == [(None, date(2026, 11, 27))]


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Whatever we choose, you will hear it before the month's done.", date(2026, 11, 30)),
        ("You will surely receive our feedback before the week runs out.", date(2026, 11, 27)),
        ("You will have our answer before the weekend's over.", date(2026, 11, 29)),
        ("The final decision will be told before the year closes.", date(2026, 12, 31)),
    ],
)
def test_before_a_period_is_over_is_by_its_end(text, latest):
    assert ranges(text) == [(None, latest)]


@pytest.mark.parametrize(
    "text",
    [
        "I'd hold off calling us before Friday, we simply won't have an answer.",
        "It would be misleading to let you expect word before Friday.",
        "We can't tell you who made it until Friday.",
    ],
)
def test_what_is_denied_before_a_day_comes_from_it_on(text):
    assert ranges(text) == [(date(2026, 11, 27), None)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The trustees meet on 4 December. We would hope to get back to everybody over the following week.",
            (date(2026, 12, 7), date(2026, 12, 11)),
        ),
        (
            "Nobody is here till the 4th, and we'll be phoning candidates that day or the next.",
            (date(2026, 12, 4), date(2026, 12, 5)),
        ),
        ("The vote is on Friday. Day after that we let you know.", (date(2026, 11, 28), date(2026, 11, 28))),
        ("I said you'd know on Friday. Make that the Monday after.", (date(2026, 11, 30), date(2026, 11, 30))),
        ("You may expect our letter this day week.", (date(2026, 12, 1), date(2026, 12, 1))),
    ],
)
def test_it_leans_on_the_day_before(text, told):
    assert ranges(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Any questions by Friday?",
        "If they want an answer by Friday, tell me.",
        "Before you sign on Friday, ring me.",
    ],
)
def test_what_hangs_on_the_candidate_or_on_others_is_none(text):
    assert ranges(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "After the board meets on 31/12/9999 we will call you.",
        "After we have met on 9999-12-31, you will hear.",
        "Nach der Sitzung am 31.12.9999 rufen wir Sie an.",
        "Si on n'a rien le 31/12/9999, relancez-nous. Le lendemain, vous saurez tout.",
        "Si no sabes nada el 31/12/9999, escribe; al día siguiente te llamamos.",
    ],
)
def test_the_last_day_of_the_calendar_breaks_nothing(text):
    assert all(one.latest is None or one.latest.year < 9999 for one in find_promises(text, said_at=AT, country="GB"))
