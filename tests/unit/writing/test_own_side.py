"""What the candidate adds and what they promised, read note by note."""

import pytest

from afterword.core.facts.debrief import Commitment
from afterword.core.writing.fit import addition
from afterword.core.writing.own_side import own_addition
from afterword.core.writing.pledges import WHATEVER, pledge_of
from afterword.core.writing.prose.turn import Listener

DANA = Listener(names=("Dana Ruiz", "Dana"))


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("shd have mentioned, PRINCE2", "PRINCE2"),
        ("shoulda said I speak Dutch", "I speak Dutch"),
        ("wld like to add I speak Dutch", "I speak Dutch"),
        ("wanna add that I coach netball", "I coach netball"),
    ],
)
def test_the_shorthand_before_what_is_added_is_no_part_of_it(noted, said):
    assert addition(noted, DANA, names=frozenset()).text == said


@pytest.mark.parametrize(
    ("promised", "said"),
    [
        ("email Dr Shah for a ref", WHATEVER),
        ("ring Dr Shah", WHATEVER),
        ("email HR for the form", WHATEVER),
        ("email Dana the slides", "email you the slides"),
        ("email Portfolio for the site", "email you my portfolio for the site"),
        ("text Dana about Friday", "text you about Friday"),
        ("phone on Monday", "call you on Monday"),
        ("email GitHub link", "email you the GitHub link"),
        ("email Kim my transcript", "email Kim my transcript"),
        ("ask Dr Shah for a reference", "ask Dr Shah for a reference"),
    ],
)
def test_what_goes_to_somebody_else_is_not_promised_to_the_reader(promised, said):
    assert pledge_of(Commitment(id="c1", text=promised), DANA) == said


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("At my last job I moved a payments ledger to Kafka", "at my last job I moved a payments ledger to Kafka"),
        ("During the pandemic, I taught three classes online", "during the pandemic, I taught three classes online"),
        ("Since May I've led a team of four", "since May I've led a team of four"),
        ("have my forklift licence since 2019", "I have had my forklift licence since 2019"),
        ("with two others i built the booking page", "with two others I built the booking page"),
    ],
)
def test_a_sentence_about_oneself_may_tell_since_when_or_begin_with_when_or_where(noted, said):
    assert own_addition(noted, DANA, names=frozenset()).text == said


@pytest.mark.parametrize(
    "noted", ["In my current role I earn 40k", "for five years I ran a shop with my wife", "at uni I done the debating"]
)
def test_what_is_private_or_no_english_is_not_said_behind_when_or_where_either(noted):
    assert own_addition(noted, DANA, names=frozenset()) is None


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        (
            "that I led the switch to bedside handoff on my current unit, nights were the hard part",
            "I led the switch to bedside handoff on my current unit",
        ),
        (
            "last year I moved our billing out of the monolith route by route, no downtime",
            "last year I moved our billing out of the monolith route by route",
        ),
    ],
)
def test_what_one_did_stands_to_its_comma_though_the_rest_is_no_sentence(noted, said):
    found = own_addition(noted, DANA, names=frozenset())
    assert found
    assert found.text == said


@pytest.mark.parametrize(
    "noted",
    [
        "asked the wrong question about pay",
        "lost the thread on the last answer",
        "I wanted to tell her that he was wrong",
        "told her the wrong title",
    ],
)
def test_what_went_wrong_in_the_talk_is_added_to_no_letter(noted):
    assert own_addition(noted, DANA, names=frozenset()) is None
