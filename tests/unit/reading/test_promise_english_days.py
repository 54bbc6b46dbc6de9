"""English days that lean on another, hours and ends of periods as bounds, and words that bar days.

All said on Tuesday, 24 November 2026, in Great Britain.
"""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T16:00:00+00:00")


def ranges(text):
    return [(str(one.earliest or ""), str(one.latest or "")) for one in find_promises(text, said_at=SAID, country="GB")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The board sits on 3 December and you'll have our decision by close of business that day.",
            [("", "2026-12-03")],
        ),
        ("The board sits on 3 December and you'll have our decision by that evening.", [("", "2026-12-03")]),
        ("The board sits on 3 December. We'll let you know by noon the next day.", [("", "2026-12-04")]),
        ("The board sits on 3 December. We'll let you know by the following morning.", [("", "2026-12-04")]),
        ("The board sits on 3 December. We'll let you know before the end of that day.", [("", "2026-12-03")]),
        ("The board sits on 3 December. You'll get a call by teatime that day.", [("", "2026-12-03")]),
        ("Finals are on Thursday 3 December. We'll ring everyone on the Monday.", [("2026-12-07", "2026-12-07")]),
        (
            "The panel meets on Monday 7 December, telephoning all candidates on the Tuesday.",
            [("2026-12-08", "2026-12-08")],
        ),
        ("The panel meets on Monday 7 December and you'll hear by the Friday of that week.", [("", "2026-12-11")]),
        (
            "The panel meets on Monday 7 December and you'll hear Wednesday or Thursday of that week.",
            [("2026-12-09", "2026-12-10")],
        ),
        ("The panel meets on Monday 7 December. We'll let you know before that week is over.", [("", "2026-12-11")]),
        ("The panel meets on Monday 7 December. We'll let you know late that week.", [("2026-12-10", "2026-12-11")]),
        (
            "We're closed from 21 December to 1 January. You'll hear from us the Monday we're back.",
            [("2027-01-04", "2027-01-04")],
        ),
        (
            "She's away until 7 December. She will give her answer the Tuesday after she returns.",
            [("2026-12-08", "2026-12-08")],
        ),
        ("She is back on Thursday 3 December. Once she's back you will hear from us.", [("2026-12-03", "")]),
        (
            "She is back on Thursday 3 December. You'll have your answer the day she's back.",
            [("2026-12-03", "2026-12-03")],
        ),
        ("He returns on 3 December. On his return you'll get our decision.", [("2026-12-03", "")]),
        ("In January, probably the first full week, we'll let you know.", [("2027-01-04", "2027-01-08")]),
        ("Next month, early in the month, we'll let you know.", [("2026-12-01", "2026-12-10")]),
        ("The awards are on Saturday 5 December. You'll hear from us the day before.", [("2026-12-04", "2026-12-04")]),
        (
            "The meeting is fixed for 9 December and thereafter within two days you will be informed.",
            [("", "2026-12-11")],
        ),
        ("The exam is on 9 December. You'll hear from us two days beforehand.", [("2026-12-07", "2026-12-07")]),
        ("The board sits on 9 December and three days later letters go out.", [("2026-12-12", "2026-12-12")]),
        ("They sit on 9 December and by the Thursday you'll have it in writing.", [("", "2026-12-10")]),
    ],
)
def test_a_day_that_leans_on_another(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board sits on 3 December, and you'll hear by late that afternoon.", [("", "2026-12-03")]),
        ("You'll have our answer in the morning.", [("2026-11-25", "2026-11-25")]),
        ("First thing in the morning we'll ring you with the decision.", [("2026-11-25", "2026-11-25")]),
        ("We'll let you know in the course of the afternoon.", [("2026-11-24", "2026-11-24")]),
        ("We'll be in touch during the week.", [("2026-11-24", "2026-11-27")]),
        ("You'll hear from us before the day is out.", [("", "2026-11-24")]),
        ("I'll ring you with the decision before I go home.", [("", "2026-11-24")]),
        ("You'll have an answer by bedtime.", [("", "2026-11-24")]),
        ("We'll let you know by six tonight.", [("", "2026-11-24")]),
        ("You'll have our answer by the time the week's done.", [("", "2026-11-27")]),
        ("You'll have our answer by the time January is out.", [("", "2027-01-31")]),
        ("By the time the shop shuts on Saturday you'll have our decision.", [("", "2026-11-28")]),
        ("By the time we meet again on 9 December you will know.", [("", "2026-12-09")]),
        ("We'll know by this time tomorrow.", [("", "2026-11-25")]),
        ("We'll have an answer by this time next Thursday.", [("", "2026-12-03")]),
        ("Once January's here we'll let you know.", [("2027-01-01", "")]),
        ("Before December's out we'll let you know.", [("", "2026-12-31")]),
        (
            "Anyone who hasn't heard by 6 pm on Wednesday the 20th may take it that we chose somebody else.",
            [("", "2027-01-20")],
        ),
        ("Expect our answer in the first couple of days of next week.", [("2026-11-30", "2026-12-01")]),
        ("Feedback is planned for begin of next week.", [("2026-11-30", "2026-12-01")]),
        ("I won't leave you dangling past the weekend.", [("", "2026-11-29")]),
        ("Nobody will be kept waiting beyond 4 December.", [("", "2026-12-04")]),
        ("None of you will wait past 4 December for a reply.", [("", "2026-12-04")]),
        ("You won't be kept waiting longer than a fortnight.", [("", "2026-12-08")]),
        ("We won't keep you in suspense longer than two weeks.", [("", "2026-12-08")]),
        ("Friday is the latest you'll hear.", [("", "2026-11-27")]),
        ("End of day Monday is the latest we'll let you know.", [("", "2026-11-30")]),
        ("Monday is the earliest we can tell you anything.", [("2026-11-30", "")]),
        ("Can you hang tight through Friday?", [("", "2026-11-27")]),
        ("If 4 December comes and goes without a word from us, ring me.", [("", "2026-12-04")]),
        ("It might be as late as the 9th before you hear.", [("", "2026-12-09")]),
    ],
)
def test_an_hour_or_an_end_as_a_bound(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There won't be a peep out of us until 9 December.", [("2026-12-09", "")]),
        ("We're not expecting a peep before Monday.", [("2026-11-30", "")]),
        ("No word before the 9th, I'm afraid.", [("2026-12-09", "")]),
        ("Please refrain from following up until 9 December.", [("2026-12-09", "")]),
        ("No point ringing before Monday.", [("2026-11-30", "")]),
        ("You should not expect any notification ahead of 9 December.", [("2026-12-09", "")]),
        ("The result is embargoed until 9 December.", [("2026-12-09", "")]),
        ("Please don't worry if you hear nothing before the 9th.", [("2026-12-09", "")]),
    ],
)
def test_days_that_are_barred(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "This will take longer than two weeks.",
        "Let us know at least 24 hours before.",
        "Interviews start at 8 in the morning.",
        "Applicants who wish to dispute a mark may do so up to 4 December.",
        "We're keeping you in mind, and your details are kept for six months.",
    ],
)
def test_no_day_is_promised(text):
    assert ranges(text) == []


def test_a_month_that_may_be_a_verb():
    said = "We'll let you know by the 20th may, I hope."
    assert ranges(said) == [("", "2027-05-20")]
    assert ranges("We'll let you know by the 20th; who hears nothing by the 21st may apply again.")[0] == (
        "",
        "2026-12-20",
    )


def test_an_article_stands_before_every_spanish_weekday():
    assert ranges("La junta se reúne el jueves 3 de diciembre. Le llamamos el lunes.") == [("2026-11-30", "2026-11-30")]
