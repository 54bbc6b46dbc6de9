"""Where the matter is decided, nobody asks and nobody thanks for the interview any more."""

import pytest

from acme import AVERY, BROOK, DANA, case, interview, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.words import ApplicationStatus, Purpose

NOW = ny(11, 10)
ENDED = [each for each in ApplicationStatus if each is not ApplicationStatus.OPEN]
HELD_BACK = [Purpose.INQUIRY, Purpose.OTHER, Purpose.THANKS]


def ended(status: ApplicationStatus = ApplicationStatus.REJECTED, **changes: object) -> tuple[Application, ...]:
    return (Application(id="a1", status=status, **changes),)


@pytest.mark.parametrize("purpose", list(HELD_BACK))
def test_an_open_application_is_left_alone(purpose: Purpose) -> None:
    assert "closed" not in spoke(verdict(proposal(purpose), case(), NOW))


@pytest.mark.parametrize("purpose", [Purpose.CLOSING, Purpose.ANSWER, Purpose.DELIVERY, Purpose.REPORT])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "closed" not in spoke(verdict(proposal(purpose), case(applications=ended()), NOW))


@pytest.mark.parametrize("status", ENDED)
@pytest.mark.parametrize("purpose", HELD_BACK)
def test_after_the_end_nothing_of_the_kind_goes_out(status: ApplicationStatus, purpose: Purpose) -> None:
    said = verdict(proposal(purpose), case(applications=ended(status)), NOW)
    assert said.word is Word.STOP
    assert "closed" in spoke(said)


def test_the_reason_names_the_end() -> None:
    said = {each: says(verdict(proposal(), case(applications=ended(each)), NOW), "closed") for each in ENDED}
    assert said == {
        ApplicationStatus.REJECTED: "They have said no; one gracious closing word is what is left.",
        ApplicationStatus.OFFER: "They have made you an offer; answer it rather than ask.",
        ApplicationStatus.WITHDRAWN: "You have withdrawn this application, so there is nothing more to ask.",
        ApplicationStatus.CLOSED: "You have closed this application, so there is nothing more to ask.",
    }


@pytest.mark.parametrize("kind", [Purpose.REJECTION, Purpose.OFFER])
@pytest.mark.parametrize("human", [True, False])
def test_their_word_ends_it_even_where_nobody_has_noted_it(kind: Purpose, human: bool) -> None:
    facts = case(touches=(word(ny(10, 15), kind, human=human),))
    assert "closed" in spoke(verdict(proposal(), facts, NOW))


def test_the_candidate_s_own_closing_ends_it() -> None:
    said = verdict(proposal(), case(touches=(out(ny(10, 15), Purpose.CLOSING),)), NOW)
    assert says(said, "closed") == "You have closed this application, so there is nothing more to ask."


def test_an_interview_of_another_application_opens_nothing() -> None:
    rounds = (interview(), interview(17, id="i2", application="a2"))
    facts = case(
        applications=(Application(id="a1"), Application(id="a2")),
        interviews=rounds,
        touches=(word(ny(11), Purpose.REJECTION),),
    )
    assert "closed" in spoke(verdict(proposal(application="a1"), facts, ny(18)))


def test_an_interview_that_began_as_they_said_no_opens_nothing() -> None:
    """Only what was arranged for later shows that they have thought again."""
    facts = case(touches=(word(interview().start, Purpose.REJECTION),))
    assert "closed" in spoke(verdict(proposal(), facts, NOW))


def test_a_later_invitation_opens_it_again() -> None:
    touches = (word(ny(10, 15), Purpose.REJECTION), word(ny(10, 16), Purpose.INVITATION))
    for order in (touches, touches[::-1]):
        assert "closed" not in spoke(verdict(proposal(), case(touches=order), NOW))


def test_a_later_interview_opens_it_again() -> None:
    facts = case(interviews=(interview(), interview(17, id="i2")), touches=(word(ny(12), Purpose.REJECTION),))
    assert "closed" not in spoke(verdict(proposal(Purpose.THANKS), facts, ny(17, 12)))


def test_a_rejection_after_the_last_interview_stands() -> None:
    facts = case(interviews=(interview(), interview(17, id="i2")), touches=(word(ny(18), Purpose.REJECTION),))
    assert "closed" in spoke(verdict(proposal(Purpose.THANKS), facts, ny(18, 12)))


def test_another_application_goes_on() -> None:
    two = (*ended(), Application(id="a2"))
    rejected = word(ny(10, 15), Purpose.REJECTION)
    facts = case(applications=two, touches=(rejected,))
    assert "closed" not in spoke(verdict(proposal(application="a2"), facts, NOW))


def test_a_rejection_of_no_application_in_particular_ends_the_only_one() -> None:
    rejected = word(ny(10, 15), Purpose.REJECTION, application=None)
    assert "closed" in spoke(verdict(proposal(), case(touches=(rejected,)), NOW))
    two = case(applications=(Application(id="a1"), Application(id="a2")), touches=(rejected,))
    assert "closed" not in spoke(verdict(proposal(), two, NOW))


def test_the_agency_is_still_thanked_and_told() -> None:
    facts = case(applications=ended(via_agency=True), agency=BROOK)
    for purpose in (Purpose.THANKS, Purpose.OTHER, Purpose.REPORT):
        assert verdict(proposal(purpose, "avery"), facts, NOW.replace(day=12)).word is Word.GO


def test_the_agency_is_not_asked_about_a_decision_that_was_made() -> None:
    facts = case(applications=ended(via_agency=True), agency=BROOK)
    assert "closed" in spoke(verdict(proposal(Purpose.INQUIRY, "avery"), facts, NOW))
    meant = proposal(Purpose.OTHER, "avery", text="Have they made a decision yet?")
    assert "closed" in spoke(verdict(meant, facts, NOW))


def test_a_case_without_applications_has_nothing_to_close() -> None:
    facts = case(applications=(), interviews=(), people=(DANA, AVERY))
    assert verdict(proposal(application=None), facts, ny(12)).word is Word.GO


def test_after_an_offer_the_thanks_belong_into_the_answer() -> None:
    offered = case(applications=ended(ApplicationStatus.OFFER))
    assert says(verdict(proposal(Purpose.THANKS), offered, NOW), "closed").endswith("thank them when you answer it.")
    assert says(verdict(proposal(), offered, NOW), "closed").endswith("answer it rather than ask.")
