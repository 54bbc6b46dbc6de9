"""English mails whose day leans on another, waits for one or stands beside one; said on Tuesday, 24 November 2026."""

import pytest
from said_in_britain import by, on, ranges, since


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I've a quarter of an hour with the owner on Thursday and I'll ring you straight afterwards.", on("11-26")),
        ("I'm seeing Moira this evening and will text you right after.", on("11-24")),
        ("I get a word with the bursar on Friday and call you right after.", on("11-27")),
        ("We have a debrief on Thursday and will be in touch right after.", since("11-27")),
        ("Interviews end on 2 December. You will get feedback in the week thereafter.", [("2026-12-07", "2026-12-11")]),
        ("We see the last two on 2 December; you'll hear in the week that follows.", [("2026-12-07", "2026-12-11")]),
        ("She returns on the 8th. I will give you the result on that day itself by evening.", on("12-08")),
        ("We reopen on Thursday 3 December. You'll know the day before at the very latest.", by("12-02")),
        ("I'll have chosen by the time we open again on Thursday and will ring you that morning.", on("11-26")),
        ("You'll hear by the time we shut for Advent on Thursday.", by("11-26")),
    ],
)
def test_a_day_leans_on_another(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You'll hear from us before the new term begins on 7 December.", by("12-06")),
        ("We hope to write to you before we break up for Christmas on the 18th.", by("12-17")),
        ("You'll have a yes or no before the Christmas break starts on Friday 18 December.", by("12-17")),
        ("We'll tell you before she leaves on Friday.", by("11-27")),
        ("You'll get the answer Thursday, Friday at the outside.", [("2026-11-26", "2026-11-27")]),
        ("Drop-dead date for us to pick someone is 2 December.", by("12-02")),
    ],
)
def test_what_begins_on_a_day_bounds_the_answer(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She'll make up her mind over the weekend and ring us all on Monday.", on("11-30")),
        ("We'll sleep on it over the weekend and phone round on Monday.", on("11-30")),
        ("Marking on Thursday. Letters go out on Friday.", on("11-27")),
        ("They're meeting your other finalist Thursday, and Kim will ping you the next morning.", on("11-27")),
        ("A new owner takes over on 4 January. He'll let everybody know inside of a week.", by("12-01")),
        ("We chose somebody else. The supply list opens again on 4 January, should that suit you.", []),
    ],
)
def test_a_step_or_a_day_beside_is_no_promise(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We only open again on 7 December, so nothing will happen with the post until we are back.", since("12-07")),
        ("The office reopens on 7 December; no letters will go out until we return.", since("12-07")),
        ("Your file will be looked at only once the whole team is back on 7 December.", since("12-07")),
        ("Under the freeze we can't appoint anybody prior to 7 December.", since("12-07")),
        ("Our committee can't approve anything before it meets on 7 December.", since("12-07")),
        ("No word from head office before Monday, but Monday it will be.", on("11-30")),
        ("Keep the key until we're back. You'll hear on Friday.", on("11-27")),
    ],
)
def test_nothing_comes_until_a_day(text, expected):
    assert ranges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No news today, sorry. Will bell you tomoz.", on("11-25")),
        ("We'll ring round on Thursday.", on("11-26")),
        ("If the boxes are all ticked the written offer comes Friday.", on("11-27")),
        ("I'll let the three of you know on Thursday.", on("11-26")),
        ("I'd be surprised if you hadn't had a decision by Friday.", by("11-27")),
        ("I'd be amazed if the letter wasn't with you by Friday.", by("11-27")),
        ("I'd be astonished if nobody had rung you by Friday.", by("11-27")),
        ("The roll-out of offers is pushed by a week, i.e. from 27th Nov to 4th Dec.", on("12-04")),
        ("The announcement has been put back from the 3rd to the 8th.", on("12-08")),
        ("The decision has been kicked from 27 November to 4 December.", on("12-04")),
        ("The reserve list goes up on Thursday.", on("11-26")),
        ("It went to somebody else. Our next vacancies are published on 4 January.", []),
        ("The decision moved from Monday the 30th to the Monday after.", on("12-07")),
        ("We said 27 November. With the audit in the way, call it 4 December.", on("12-04")),
    ],
)
def test_an_answer_in_other_words(text, expected):
    assert ranges(text) == expected
