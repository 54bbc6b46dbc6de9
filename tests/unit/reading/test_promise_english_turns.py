"""English turns that tell, move, bound and bar an answer; said on Tuesday, 24 November 2026, in Great Britain."""

import pytest
from said_in_britain import by, on, ranges, since


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You'll have a letter from the school office on Thursday. Dinner money is due each term.", on("11-26")),
        ("Emails will go out on Friday. If it's good news, your first class is on Monday.", on("11-27")),
        ("We intend to make a formal offer by 4 December and fill the desk in January.", by("12-04")),
        ("Await our text message by Thursday.", by("11-26")),
        ("We all meet again on Thursday, which is when we'll call you with the outcome.", on("11-26")),
        ("4 December is our own deadline for choosing somebody.", by("12-04")),
        ("Boxing Day is our cut-off for telling people.", by("12-26")),
        ("References are slow, but the contract itself I can email over tomorrow.", on("11-25")),
        ("I look forward to giving you a tour! You can look forward to our decision early in December.", None),
        ("I'll ping all of you with the result in that first week back, as we're shut until the 4th.", None),
    ],
)
def test_an_answer_told_outright_is_a_promise(text, expected):
    assert ranges(text) == expected if expected else ranges(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You were due to hear this morning. Sorry, we will now decide on Monday.", on("11-30")),
        ("Was going to ring you today with the result, it'll be Thursday instead.", on("11-26")),
        ("You will be told by 2 December rather than by tomorrow as stated.", by("12-02")),
        ("You'll hear on Thursday instead of by tomorrow.", on("11-26")),
        ("The date we gave you, a decision by 4 December, no longer stands.", []),
        ("I know I said you'd hear tomorrow. That's off, I'm sorry.", []),
        ("We were aiming for Thursday; it has slid to Monday.", on("11-30")),
        ("We'd pencilled in tomorrow for telling you; that's all up in the air now.", []),
        ("We may have to shift the decision from 2 December to 7 December.", on("12-07")),
        ("You'll get a verbal on Thursday and the written offer by Tuesday.", [*on("11-26"), *by("12-01")]),
        ("You'll have provisional feedback from Ann on Thursday and the formal letter by 4 December.", None),
    ],
)
def test_what_is_moved_or_no_longer_holds(text, expected):
    assert ranges(text) == (expected if expected is not None else [*on("11-26"), *by("12-04")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We'll let you know Thursday, at the very outside.", by("11-26")),
        ("The outcome shall be published on or after 1 December.", since("12-01")),
        ("The list will not be published earlier than 1 December.", since("12-01")),
        ("We won't be deciding on anybody till after Boxing Day.", since("12-27")),
        ("Give us to the end of the week and you'll have our answer.", by("11-27")),
        ("Candidates who have not been contacted by 4 December should consider themselves unsuccessful.", by("12-04")),
        ("The board meets on Thursday 3 December and you'll be told before that week's out.", by("12-04")),
        ("You'll hear before Christmas is upon us, so by the 22nd.", by("12-22")),
        ("As Jo is away I'll call you on Thursday with our decision.", on("11-26")),
        ("I'd rather meet, but as that isn't possible we will ring with our answer on Thursday.", on("11-26")),
        ("Because of Advent we won't be able to tell you before the 30th.", since("11-30")),
        ("With Christmas the earliest we can let you know is Tuesday 29th.", since("12-29")),
        ("Because of Christmas the earliest we can let you know is Tuesday 29th.", since("12-29")),
        ("Offer or no offer, you'll hear on Friday.", on("11-27")),
        ("You'll know by St Pat's.", [("", "2027-03-17")]),
        ("The order is not likely before 1 December.", since("12-01")),
        ("It won't be more than a week before the head writes to you.", by("12-01")),
        ("No word from us by Friday means that it has gone to someone else.", by("11-27")),
        ("We're going dark until 4 December, after which you'll hear from us.", since("12-05")),
        ("The owner is back on Monday. Only then can your selection be confirmed.", since("11-30")),
        ("You'll be told within ten working days, i.e. by 9 December.", by("12-09")),
        ("Think Thursday, Friday for an answer.", [("2026-11-26", "2026-11-27")]),
    ],
)
def test_bounds_told_by_other_words(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The exam for shortlisted applicants will be on 5 December.",
        "Those who pass will be invited to a final interview on 3 December.",
        "Let Sally know by Thursday.",
        "It's kind of them to give you until Monday.",
        "They want an answer by the 30th, you say.",
        "She needs to give her current job two weeks.",
        "From Thursday I'll be working from home, so ring my mobile.",
        "The written test has been postponed from 1 December to 8 December.",
        "They hope to fill the post in January.",
        "You said you had another offer which you must answer by Friday.",
    ],
)
def test_what_is_no_promise(text):
    assert ranges(text) == []
