"""What the guard lets go may still want a second thought: their open question, or a thank-you of the same day."""

from dataclasses import replace

import pytest

from acme import AVERY, BROOK, case, interview, ny, out, proposal, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.words import Purpose
from afterword.core.planning.heed import heed

THANKS = Purpose.THANKS
NOTE = proposal(THANKS, interview="i1")
TWO = {
    "applications": (Application(id="a1"), Application(id="a2")),
    "interviews": (interview(), interview(id="i2", application="a2", start=ny(10, 12), end=ny(10, 13))),
}
FIRST = out(ny(10, 14), THANKS, application="a2", interview="i2")
ASKED = word(ny(10, 12), asks=True, read=True)


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"touches": (word(ny(10, 12), read=True),)},
        {"touches": (word(ny(10, 12), Purpose.ANSWER, "lee", asks=True, read=True),)},
        {"touches": (ASKED, out(ny(10, 13), Purpose.ANSWER))},
        TWO,
        TWO | {"touches": (out(ny(10, 14), THANKS, "lee", application="a2", interview="i2"),)},
        TWO | {"touches": (FIRST, word(ny(10, 14, 5), Purpose.BOUNCE, human=False))},
    ],
)
def test_a_note_that_can_simply_leave_is_left_alone(facts: dict[str, object]) -> None:
    assert heed(NOTE, case(**facts), ny(10, 15)) == ()


@pytest.mark.parametrize("purpose", [Purpose.INQUIRY, Purpose.ANSWER, Purpose.CLOSING, Purpose.OTHER])
def test_what_the_guard_stops_itself_and_the_answer_are_told_nothing(purpose: Purpose) -> None:
    assert heed(proposal(purpose), case(touches=(ASKED,)), ny(10, 15)) == ()


@pytest.mark.parametrize("purpose", [THANKS, Purpose.DELIVERY])
def test_their_own_question_is_answered_first(purpose: Purpose) -> None:
    facts = case(touches=(ASKED,))
    (said,) = heed(proposal(purpose, interview="i1"), facts, ny(10, 15))
    assert said.startswith("Dana Ruiz asked you something on 10 Nov. Answer that first;")
    assert verdict(proposal(purpose, interview="i1"), facts, ny(10, 15)).word is Word.GO, "it is advice and no wall"


def test_two_thank_yous_to_one_reader_do_not_leave_within_hours() -> None:
    facts = case(**TWO, touches=(FIRST,))
    (said,) = heed(NOTE, facts, ny(10, 15))
    assert said.startswith("You thanked Dana Ruiz today already, for another talk.")
    assert verdict(NOTE, facts, ny(10, 15)).word is Word.GO
    assert heed(NOTE, facts, ny(11, 9)) == ()


def test_of_thanks_and_report_to_the_agency_one_is_enough() -> None:
    facts = case(people=(*case().people, AVERY), agency=BROOK)
    note = proposal(THANKS, "avery", interview="i1")
    (said,) = heed(note, facts, ny(10, 15))
    assert said.startswith("One message to the agency after an interview is enough")
    assert heed(proposal(Purpose.REPORT, "avery", interview="i1"), facts, ny(10, 15)) == ()
    met = replace(facts, interviews=(interview(interviewers=("avery",)),))
    assert heed(note, met, ny(10, 15)) == ()
