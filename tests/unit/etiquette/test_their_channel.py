"""Nobody is called, texted or messaged who did not ask for it."""

from dataclasses import replace

import pytest

from acme import DANA, case, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose

PLAIN = replace(DANA, invited_channels=())
OPEN = [Channel.EMAIL, Channel.LETTER, Channel.IN_PERSON]
RINGS = [Channel.PHONE, Channel.SMS, Channel.SOCIAL]
ANSWER = proposal(Purpose.ANSWER, channel=Channel.PHONE)
NOW = ny(19, 12)


def facts(*touches: object) -> object:
    return case(people=(PLAIN,), interviews=(), touches=touches)


@pytest.mark.parametrize("channel", OPEN)
def test_mail_letters_and_talks_are_left_alone(channel: Channel) -> None:
    assert "their_channel" not in spoke(verdict(proposal(channel=channel), facts(), NOW))


@pytest.mark.parametrize("channel", RINGS)
def test_whoever_invited_it_may_be_reached_that_way(channel: Channel) -> None:
    inviting = case(people=(replace(DANA, invited_channels=(channel,)),), interviews=())
    assert verdict(proposal(Purpose.DELIVERY, channel=channel), inviting, NOW).word is Word.GO


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (Channel.PHONE, Channel.PHONE),
        (Channel.PHONE, Channel.SMS),
        (Channel.SMS, Channel.SMS),
        (Channel.SOCIAL, Channel.SOCIAL),
    ],
)
def test_a_call_of_theirs_is_answered(theirs: Channel, ours: Channel) -> None:
    said = verdict(proposal(Purpose.ANSWER, channel=ours), facts(word(ny(19), channel=theirs)), NOW)
    assert said.word is Word.GO


@pytest.mark.parametrize("channel", RINGS)
@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_nobody_is_called_uninvited(purpose: Purpose, channel: Channel) -> None:
    said = verdict(proposal(purpose, channel=channel), facts(), NOW)
    assert said.word is Word.STOP
    assert says(said, "their_channel").startswith("Dana Ruiz has not invited ")
    assert says(said, "their_channel").endswith("; write an e-mail instead.")


@pytest.mark.parametrize(
    "touches",
    [
        (word(ny(19)),),
        (word(ny(19), channel=Channel.SMS),),
        (word(ny(18), channel=Channel.PHONE), out(ny(19), Purpose.ANSWER, channel=Channel.PHONE)),
        (word(ny(19), Purpose.ANSWER, "kim@acme.example", channel=Channel.PHONE),),
        (word(ny(19), channel=Channel.PHONE, human=False),),
    ],
    ids=["mail", "text", "answered", "somebody else", "robot"],
)
def test_what_is_no_call_of_theirs_opens_no_line(touches: tuple[object, ...]) -> None:
    assert "their_channel" in spoke(verdict(ANSWER, facts(*touches), NOW))


def test_a_call_of_theirs_is_no_leave_to_ask_for_the_decision() -> None:
    called = facts(word(ny(10), channel=Channel.PHONE))
    assert "their_channel" in spoke(verdict(proposal(channel=Channel.PHONE), called, NOW))
    pushy = proposal(Purpose.ANSWER, channel=Channel.PHONE, text="When may I expect your decision?")
    assert "their_channel" in spoke(verdict(pushy, called, NOW))


def test_an_unknown_person_has_invited_nothing() -> None:
    said = verdict(proposal(Purpose.OTHER, "kim@acme.example", channel=Channel.SMS), facts(), NOW)
    assert says(said, "their_channel") == "This person has not invited text messages; write an e-mail instead."
    assert "their_channel" in spoke(verdict(proposal(people=(), channel=Channel.SMS), facts(), NOW))
