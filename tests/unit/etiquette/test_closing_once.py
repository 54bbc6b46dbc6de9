"""One gracious word when it is over, and then no other."""

from datetime import date

import pytest

from acme import case, interview, ny, out, promise, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.words import ApplicationStatus, Channel, Purpose

CLOSING = proposal(Purpose.CLOSING)
NOW = ny(24, 12)


def ended(status: ApplicationStatus, *touches: object) -> object:
    return case(applications=(Application(id="a1", status=status),), touches=touches)


@pytest.mark.parametrize("purpose", [Purpose.INQUIRY, Purpose.THANKS, Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    facts = case(touches=(out(ny(12), Purpose.CLOSING),))
    assert "closing_once" not in spoke(verdict(proposal(purpose), facts, NOW))


@pytest.mark.parametrize(
    "status", [ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN, ApplicationStatus.OFFER, ApplicationStatus.OPEN]
)
def test_the_first_closing_word_may_go(status: ApplicationStatus) -> None:
    assert verdict(CLOSING, ended(status), NOW).word is Word.GO


def test_the_second_closing_word_is_stopped() -> None:
    closed = out(ny(20), Purpose.CLOSING, "lee", channel=Channel.LETTER)
    said = verdict(CLOSING, ended(ApplicationStatus.REJECTED, closed), NOW)
    assert said.word is Word.STOP
    sentence = "You said your closing word on 20 Nov; it is the last one unless they write."
    assert says(said, "closing_once") == sentence


def test_a_closed_application_stays_closed() -> None:
    said = verdict(CLOSING, ended(ApplicationStatus.CLOSED), NOW)
    assert says(said, "closing_once") == "You have closed this application, so there is nothing more to say."


def test_another_application_has_a_closing_word_of_its_own() -> None:
    two = (Application(id="a1"), Application(id="a2", status=ApplicationStatus.REJECTED))
    facts = case(applications=two, touches=(out(ny(20), Purpose.CLOSING),))
    assert verdict(proposal(Purpose.CLOSING, application="a2"), facts, NOW).word is Word.GO


@pytest.mark.parametrize("again", ["invitation", "interview"])
def test_an_application_that_was_opened_again_may_be_closed_again(again: str) -> None:
    closed = out(ny(12), Purpose.CLOSING)
    invited = (word(ny(16), Purpose.INVITATION),) if again == "invitation" else ()
    rounds = (interview(), interview(17, id="i2")) if again == "interview" else (interview(),)
    rejected = (Application(id="a1", status=ApplicationStatus.REJECTED),)
    facts = case(applications=rejected, interviews=rounds, touches=(closed, *invited))
    assert verdict(CLOSING, facts, NOW).word is Word.GO


def test_their_no_after_the_closing_word_allows_no_second_one() -> None:
    touches = (out(ny(12), Purpose.CLOSING), word(ny(16), Purpose.REJECTION))
    assert "closing_once" in spoke(verdict(CLOSING, case(touches=touches), NOW))


def test_an_invitation_for_another_application_allows_no_second_one() -> None:
    two = (Application(id="a1", status=ApplicationStatus.REJECTED), Application(id="a2"))
    touches = (out(ny(12), Purpose.CLOSING), word(ny(16), Purpose.INVITATION, application="a2"))
    assert "closing_once" in spoke(verdict(CLOSING, case(applications=two, touches=touches), NOW))


def test_a_closing_word_of_the_minute_in_which_they_invited_again_counts() -> None:
    touches = (out(ny(16), Purpose.CLOSING), word(ny(16), Purpose.INVITATION))
    assert "closing_once" in spoke(verdict(CLOSING, case(touches=touches), NOW))


def test_on_the_heels_of_an_inquiry_it_waits_as_long_as_another_would() -> None:
    said = verdict(CLOSING, case(touches=(out(ny(18)),)), ny(19))
    assert (said.word, said.until) == (Word.WAIT, ny(25, 9))
    assert says(said, "closing_once").startswith(
        "You asked on 18 Nov and have no answer yet; give them until Wed 25 Nov"
    )


def test_after_the_silence_that_follows_it_may_go() -> None:
    asked = (out(ny(18)), out(ny(27)))
    assert verdict(CLOSING, case(touches=asked), ny(4, 9, month=12)).word is Word.GO


def test_of_several_closing_words_the_last_one_is_named() -> None:
    twice = (out(ny(18), Purpose.CLOSING), out(ny(20), Purpose.CLOSING, "lee"))
    for order in (twice, twice[::-1]):
        said = verdict(CLOSING, ended(ApplicationStatus.REJECTED, *order), NOW)
        assert says(said, "closing_once").startswith("You said your closing word on 20 Nov;")


def test_once_they_have_answered_with_a_no_the_closing_word_waits_for_nothing() -> None:
    """The quiet time after an inquiry is for those who may still answer it."""
    assert verdict(CLOSING, ended(ApplicationStatus.REJECTED, out(ny(18))), ny(19)).word is Word.GO


def test_on_the_last_day_that_they_named_it_is_not_over_yet() -> None:
    facts = case(promises=(promise(ny(12), date(2026, 11, 24)),))
    assert "closing_once" in spoke(verdict(CLOSING, facts, NOW))
    assert "closing_once" not in spoke(verdict(CLOSING, facts, ny(25, 12)))
