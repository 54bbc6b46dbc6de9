"""A what-if, read aloud."""

import pytest

from acme import case, ny, proposal
from afterword.core.etiquette.phrases import listed, moment
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.planning.what_if import Moved
from afterword.core.planning.what_if_said import imagined, told


def moved(what: str = "moves", purpose: object = Purpose.INQUIRY, **facts: object) -> Moved:
    return Moved(**{"what": what, "purpose": purpose, "application": "a1", "people": ("dana",)} | facts)


def said(each: Moved, here: str = "a1") -> str:
    return told(each, case(), moment, here=here)


@pytest.mark.parametrize(
    ("channel", "purpose", "sentence"),
    [
        (Channel.PHONE, Purpose.INQUIRY, "If you called Dana Ruiz to ask about the next steps"),
        (Channel.LETTER, Purpose.THANKS, "If you wrote Dana Ruiz a letter to say thank you"),
        (Channel.SMS, Purpose.OTHER, "If you sent Dana Ruiz a text message about something else"),
        (Channel.IN_PERSON, Purpose.DELIVERY, "If you went to see Dana Ruiz to hand over what you promised"),
    ],
)
def test_what_is_imagined_is_said_as_people_say_it(channel: Channel, purpose: Purpose, sentence: str) -> None:
    assert imagined(proposal(purpose, channel=channel), case()) == sentence


def test_every_channel_and_purpose_has_its_words() -> None:
    for channel in Channel:
        for purpose in OUTGOING_PURPOSES:
            assert "{" not in imagined(proposal(purpose, channel=channel), case())
            assert "{" not in said(moved("goes", purpose))


@pytest.mark.parametrize(
    ("each", "sentence"),
    [
        (
            moved(before=ny(18, 9), after=ny(23, 9)),
            "The question to Dana Ruiz about the next steps moves from Wed 18 Nov, 09:00 to Mon 23 Nov, 09:00.",
        ),
        (moved("goes", Purpose.THANKS, people=("dana", "lee")), "The thank-you to Dana Ruiz and Lee Cho falls away."),
        (
            moved("comes", Purpose.CLOSING, after=ny(18, 9)),
            "The last kind word to Dana Ruiz comes on Wed 18 Nov, 09:00.",
        ),
        (moved(before=ny(18, 9)), "The question to Dana Ruiz about the next steps has no day any more."),
        (moved(after=ny(18, 9)), "The question to Dana Ruiz about the next steps may come on Wed 18 Nov, 09:00."),
        (
            moved(purpose=Purpose.OTHER, before=ny(18, 9), after=ny(18, 9), instead_of=("lee",)),
            "The message to Dana Ruiz stays on Wed 18 Nov, 09:00, and goes to them instead of Lee Cho.",
        ),
        (
            moved(purpose="rest", people=(), before=ny(18, 9), after=ny(23, 9)),
            "The day from which to let it rest moves from Wed 18 Nov, 09:00 to Mon 23 Nov, 09:00.",
        ),
    ],
)
def test_what_moves_is_told_in_one_sentence(each: Moved, sentence: str) -> None:
    assert said(each) == sentence


def test_another_application_is_named() -> None:
    step = "the question to Dana Ruiz about the next steps falls away."
    assert said(moved("goes"), here="a2") == f"For Data engineer: {step}"
    assert told(moved("goes"), case(applications=()), moment, here="a2") == f"For your other application: {step}"


def test_nobody_named_is_them_and_a_name_that_is_not_known_stays() -> None:
    assert listed([]) == "them"
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert imagined(proposal(people=("kim@acme.example",)), case()).startswith("If you wrote to kim@acme.example")
