"""What a proposal really is: a borrowed name is no way round a wait."""

import pytest

from acme import AVERY, BROOK, case, ny, out, proposal, verdict, word
from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.meant import application_meant, purpose_meant
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, Channel, Direction, Purpose

HANDS = (Purpose.ANSWER, Purpose.DELIVERY, Purpose.REPORT)


def meant(what: Proposal, facts: Case) -> Purpose:
    return purpose_meant(what, ledger_of(facts))


@pytest.mark.parametrize("purpose", HANDS)
def test_the_first_is_what_it_says(purpose: Purpose) -> None:
    assert meant(proposal(purpose), case()) is purpose
    assert meant(proposal(purpose), case(touches=(out(ny(11), Purpose.THANKS),))) is purpose


@pytest.mark.parametrize("purpose", HANDS)
def test_a_second_one_with_no_word_between_is_a_mere_message(purpose: Purpose) -> None:
    before = case(touches=(word(ny(11)), out(ny(12), purpose)))
    assert meant(proposal(purpose), before) is Purpose.OTHER
    said = verdict(proposal(purpose), before, ny(13))
    assert (said.word, said.reasons[0].rule) == (Word.WAIT, "gap")


@pytest.mark.parametrize("purpose", HANDS)
def test_a_second_one_after_a_further_word_is_what_it_says(purpose: Purpose) -> None:
    assert meant(proposal(purpose), case(touches=(out(ny(12), purpose), word(ny(13))))) is purpose
    nameless = Touch(at=ny(13), direction=Direction.IN, channel=Channel.PHONE, purpose=Purpose.ANSWER)
    assert meant(proposal(purpose), case(touches=(out(ny(12), purpose), nameless))) is purpose


@pytest.mark.parametrize("purpose", HANDS)
def test_what_went_to_somebody_else_is_no_first_one(purpose: Purpose) -> None:
    assert meant(proposal(purpose), case(touches=(out(ny(12), purpose, "lee"),))) is purpose


@pytest.mark.parametrize("purpose", HANDS)
def test_the_word_of_somebody_else_is_no_call_for_a_second_one(purpose: Purpose) -> None:
    before = case(touches=(out(ny(12), purpose), word(ny(13), Purpose.ANSWER, "lee")))
    assert meant(proposal(purpose), before) is Purpose.OTHER


def test_what_keeps_another_promise_is_a_delivery_however_soon() -> None:
    given = out(ny(12), Purpose.DELIVERY, covers=("c1",))
    assert meant(proposal(Purpose.DELIVERY, covers=("c2",)), case(touches=(given,))) is Purpose.DELIVERY
    assert meant(proposal(Purpose.DELIVERY, covers=("c1",)), case(touches=(given,))) is Purpose.OTHER
    assert meant(proposal(Purpose.DELIVERY), case(touches=(given,))) is Purpose.DELIVERY


def test_the_agency_is_told_as_often_as_there_is_something_to_tell() -> None:
    told = case(
        agency=BROOK,
        applications=(Application(id="a1", via_agency=True),),
        touches=(out(ny(12), Purpose.REPORT, AVERY.id),),
    )
    assert meant(proposal(Purpose.REPORT, AVERY.id), told) is Purpose.REPORT


def test_somebody_of_whom_nothing_is_known_may_be_of_the_agency() -> None:
    told = case(touches=(out(ny(12), Purpose.REPORT, "x@brook.example"),))
    assert meant(proposal(Purpose.REPORT, "x@brook.example"), told) is Purpose.REPORT


@pytest.mark.parametrize("purpose", HANDS)
def test_whatever_it_is_called_a_text_that_asks_is_an_inquiry(purpose: Purpose) -> None:
    assert meant(proposal(purpose, text="When will you decide?"), case()) is Purpose.INQUIRY


def test_where_nothing_tells_of_which_application_it_speaks_it_is_the_first_that_is_open() -> None:
    two = (Application(id="a1", status=ApplicationStatus.REJECTED), Application(id="a2"), Application(id="a3"))
    nothing_held = case(applications=two, interviews=())
    assert application_meant(proposal(application=None), ledger_of(nothing_held)) == "a2"
