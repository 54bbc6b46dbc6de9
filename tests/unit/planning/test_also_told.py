"""What was promised to nobody in particular goes to one reader, and the plan names the others who read of it."""

from acme import LEE, case, ny, out
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.words import Purpose
from afterword.core.planning.also_told import also_told
from afterword.core.planning.plan import plan

TALK = "the link to my talk"
THANKS = "Dear {},\n\nThank you for the conversation. I'll send you the link to my talk.\n\nBest,\nSam Okoro"
PLAIN = "Dear {},\n\nThank you for the conversation. I enjoyed it.\n\nBest,\nSam Okoro"


def told(person: str | None, **texts: str) -> tuple[object, ...]:
    """Who else was told, when each of these was thanked with that text."""
    debriefs = (Debrief(interview="i1", commitments=(Commitment(id="c1", text=TALK, person=person),)),)
    touches = tuple(out(ny(10, 15), Purpose.THANKS, who, interview="i1", text=text) for who, text in texts.items())
    facts = case(debriefs=debriefs, touches=touches)
    (step,) = (step for step in plan(facts, ny(11)) if step.purpose == Purpose.DELIVERY)
    assert step.people == ("dana",)
    return also_told(step, facts)


def test_the_other_reader_whose_thanks_named_it_is_told_of() -> None:
    assert told(None, dana=THANKS, lee=THANKS) == (LEE,)


def test_who_did_not_read_of_it_is_not() -> None:
    assert told(None, dana=THANKS, lee=PLAIN) == ()
    assert told(None, dana=THANKS) == ()


def test_what_was_promised_to_one_person_is_theirs_alone() -> None:
    assert told("dana", dana=THANKS, lee=THANKS) == ()


def test_no_other_step_tells_of_anybody() -> None:
    facts = case()
    assert [also_told(step, facts) for step in plan(facts, ny(11))] == [() for _ in plan(facts, ny(11))]
