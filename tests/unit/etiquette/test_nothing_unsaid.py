"""What was promised to a reader is kept, or named, before they are thanked or asked."""

import pytest

from acme import AGREED, BROOK, DANA, LEE, case, interview, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.commitments import carrying_in
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.words import Channel, InterviewStatus, Purpose

SAMPLE = Commitment(id="c1", text="send the code sample", person="dana")
PLAIN = "Dear Dana,\n\nThank you for the conversation about schema drift. I enjoyed it.\n\nBest,\nSam Okoro"
ASKING = "Dear Dana,\n\nCould you tell me what the next steps are?\n\nBest,\nSam Okoro"
BOUND = [(Purpose.THANKS, PLAIN, ny(10, 15)), (Purpose.INQUIRY, ASKING, ny(30))]
TWO_ROLES = (Application(id="a1", role="Data engineer"), Application(id="a2", role="Analyst"))


def owing(*commitments: Commitment, about: str = "i1") -> dict[str, object]:
    return {"debriefs": (Debrief(interview=about, commitments=commitments or (SAMPLE,)),)}


def thanks(text: str = PLAIN, *people: str, **changes: object) -> object:
    return proposal(Purpose.THANKS, *people, text=text, interview="i1", **changes)


@pytest.mark.parametrize("purpose", [Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER, Purpose.CLOSING, Purpose.REPORT])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "nothing_unsaid" not in spoke(verdict(proposal(purpose, text=PLAIN), case(**owing()), ny(30)))


@pytest.mark.parametrize(("purpose", "text", "now"), BOUND)
@pytest.mark.parametrize(
    "facts",
    [
        {},
        owing(Commitment(id="c1", text="send the code sample", person="dana", done=True)),
        owing(Commitment(id="c1", text="send the code sample", person="lee")),
        owing(about="i9"),
    ],
    ids=["nothing promised", "done", "promised to somebody else", "no such interview"],
)
def test_who_owes_this_reader_nothing_may_write(
    purpose: Purpose, text: str, now: object, facts: dict[str, object]
) -> None:
    assert verdict(proposal(purpose, text=text, interview="i1"), case(**facts), now).word is Word.GO


@pytest.mark.parametrize(("purpose", "text", "now"), BOUND)
def test_what_was_promised_is_covered_when_the_message_says_so(purpose: Purpose, text: str, now: object) -> None:
    meant = proposal(purpose, text=text, interview="i1", covers=("c1",))
    assert verdict(meant, case(**owing()), now).word is Word.GO


@pytest.mark.parametrize(
    "said",
    [
        "I'll send the code sample tonight.",
        "The sample is attached.",
        "I'll send you what I promised.",
        "Les haré llegar lo que les prometí.",
    ],
)
def test_what_the_text_names_as_coming_is_said(said: str) -> None:
    assert verdict(thanks(PLAIN.replace("I enjoyed it.", said)), case(**owing()), ny(10, 15)).word is Word.GO


@pytest.mark.parametrize(("purpose", "text", "now"), BOUND)
@pytest.mark.parametrize("person", ["dana", "DANA@acme.example", None])
def test_what_is_unsaid_stops_it(purpose: Purpose, text: str, now: object, person: str | None) -> None:
    debt = Commitment(id="c1", text="send the code sample", person=person)
    said = verdict(proposal(purpose, text=text, interview="i1"), case(**owing(debt)), now)
    assert (said.word, spoke(said)) == (Word.STOP, {"nothing_unsaid"})


def test_the_sentence_names_the_promise_and_says_what_to_do() -> None:
    said = verdict(thanks(), case(**owing()), ny(10, 15))
    assert says(said, "nothing_unsaid") == (
        "You promised Dana Ruiz “send the code sample”; do it first, attach it, or say in the text that it is coming."
    )


def test_several_are_counted_and_one_without_words_is_something() -> None:
    debts = (Commitment(id="c1"), Commitment(id="c2", text="the slides"), Commitment(id="c3", text="my references"))
    said = says(verdict(thanks(), case(**owing(*debts)), ny(10, 15)), "nothing_unsaid")
    assert (
        said
        == "You promised something and two more; do them first, attach them, or say in the text that they are coming."
    )


def test_of_two_the_other_is_counted_too() -> None:
    two = (SAMPLE, Commitment(id="c2", text="the slides", person="dana"))
    said = says(verdict(thanks(), case(**owing(*two)), ny(10, 15)), "nothing_unsaid")
    assert said.startswith("You promised Dana Ruiz “send the code sample” and one more; do them first, attach them,")


def test_whoever_has_no_name_is_them() -> None:
    debt = Commitment(id="c1", text="the slides", person="kim@acme.example")
    said = verdict(thanks(PLAIN, "kim@acme.example"), case(**owing(debt)), ny(10, 15))
    assert says(said, "nothing_unsaid").startswith("You promised them “the slides”; do it first,")


def test_a_question_in_disguise_is_an_inquiry_here_too() -> None:
    disguised = proposal(Purpose.OTHER, text="When may I expect your decision?")
    assert "nothing_unsaid" in spoke(verdict(disguised, case(**owing()), ny(30)))


# What kept it


def kept(*people: str, **changes: object) -> object:
    return out(ny(12, 14), Purpose.DELIVERY, *people, covers=("c1",), **changes)


@pytest.mark.parametrize("purpose", [Purpose.DELIVERY, Purpose.THANKS, Purpose.INQUIRY])
def test_an_earlier_message_that_covered_it_kept_it(purpose: Purpose) -> None:
    before = out(ny(12, 14), purpose, covers=("c1",), interview="i1")
    assert "nothing_unsaid" not in spoke(verdict(proposal(text=ASKING), case(touches=(before,), **owing()), ny(30)))


def test_the_agent_may_have_passed_it_on() -> None:
    facts = case(touches=(kept("avery"),), agency=BROOK, **owing())
    assert "nothing_unsaid" not in spoke(verdict(proposal(text=ASKING), facts, ny(30)))


def test_a_bounce_takes_it_back() -> None:
    bounced = case(touches=(kept(), word(ny(12, 15), Purpose.BOUNCE, human=False)), **owing())
    assert "nothing_unsaid" in spoke(verdict(proposal(text=ASKING), bounced, ny(30)))


def test_of_a_message_to_two_the_part_of_the_one_it_was_promised_to_counts() -> None:
    to_both = (kept("dana", "lee"),)
    lees = word(ny(12, 15), Purpose.BOUNCE, "lee", human=False)
    danas = word(ny(12, 15), Purpose.BOUNCE, "dana", human=False)
    meant = proposal(text=ASKING)
    assert "nothing_unsaid" not in spoke(verdict(meant, case(touches=(*to_both, lees), **owing()), ny(30)))
    assert "nothing_unsaid" in spoke(verdict(meant, case(touches=(*to_both, danas), **owing()), ny(30)))


def test_an_incoming_message_keeps_nothing() -> None:
    theirs = word(ny(12), covers=("c1",))
    assert "nothing_unsaid" in spoke(verdict(proposal(text=ASKING), case(touches=(theirs,), **owing()), ny(30)))


# Whose promise it is


def test_only_the_promises_of_this_application_count() -> None:
    rounds = (interview(), interview(11, id="i2", application="a2"))
    other = case(applications=TWO_ROLES, interviews=rounds, **owing(about="i2"))
    assert "nothing_unsaid" not in spoke(verdict(thanks(), other, ny(11, 15)))
    asked = proposal(Purpose.INQUIRY, text=ASKING, application="a2")
    assert "nothing_unsaid" in spoke(verdict(asked, other, ny(30)))


def test_what_was_promised_in_the_first_round_is_still_owed_after_the_second() -> None:
    facts = case(interviews=(interview(), interview(17, id="i2")), **owing())
    second = proposal(Purpose.THANKS, text=PLAIN, interview="i2")
    assert spoke(verdict(second, facts, ny(17, 15))) == {"nothing_unsaid"}


@pytest.mark.parametrize("status", [InterviewStatus.CANCELLED, InterviewStatus.MISSED])
def test_an_interview_that_was_not_held_binds_nobody(status: InterviewStatus) -> None:
    facts = case(interviews=(interview(status=status), interview(17, id="i2")), **owing())
    assert "nothing_unsaid" not in spoke(
        verdict(proposal(Purpose.THANKS, text=PLAIN, interview="i2"), facts, ny(17, 15))
    )


def test_the_agency_is_owed_only_what_its_own_people_were_promised() -> None:
    agents = {"agency": AGREED, "applications": (Application(id="a1", via_agency=True),)}
    to_agent = proposal(Purpose.THANKS, "avery", text=PLAIN, interview="i1")
    to_nobody, to_avery = Commitment(id="c1", text="the sample"), Commitment(id="c1", text="my diary", person="avery")
    assert "nothing_unsaid" not in spoke(verdict(to_agent, case(**agents, **owing(to_nobody)), ny(10, 15)))
    assert "nothing_unsaid" in spoke(verdict(to_agent, case(**agents, **owing(to_avery)), ny(10, 15)))


def test_a_letter_or_a_call_is_held_to_it_as_well() -> None:
    called = proposal(Purpose.THANKS, channel=Channel.PHONE, interview="i1")
    assert "nothing_unsaid" in spoke(verdict(called, case(**owing()), ny(10, 15)))


# What has no text yet


def test_a_note_that_is_still_to_be_written_carries_what_its_writer_will_name() -> None:
    facts = case(**owing(SAMPLE, Commitment(id="c2", person="lee"), Commitment(id="c3")))
    planned = carrying_in(proposal(Purpose.THANKS, interview="i1"), facts)
    assert planned.covers == ("c1", "c3")
    assert verdict(planned, facts, ny(10, 15)).word is Word.GO
    assert carrying_in(planned, facts) == planned


def test_it_carries_nothing_of_another_application() -> None:
    rounds = (interview(), interview(11, id="i2", application="a2"))
    facts = case(applications=TWO_ROLES, interviews=rounds, **owing(about="i2"))
    assert carrying_in(proposal(Purpose.THANKS, interview="i1"), facts).covers == ()


@pytest.mark.parametrize(("named", "rule"), [("the slides", {"nothing_unsaid"}), ("the slides on schema", set())])
def test_of_many_words_of_matter_the_half_has_to_be_named_and_a_third_is_not_enough(named: str, rule: set[str]) -> None:
    debt = Commitment(id="c1", text="slides, schema, Kafka", person="dana")
    text = f"Dear Dana,\n\nThank you for the conversation. I will send {named} soon.\n\nBest,\nSam Okoro"
    assert spoke(verdict(thanks(text), case(**owing(debt)), ny(10, 15))) == rule


def test_where_nothing_was_noted_it_carries_nothing() -> None:
    meant = proposal(Purpose.THANKS, interview="i1")
    assert carrying_in(meant, case()) is meant
    assert carrying_in(meant, case(people=(DANA, LEE), **owing(Commitment(id="c1", person="lee")))) is meant


TO_NOBODY = Commitment(id="c1", text="the link to my talk")


def test_whoever_of_a_panel_is_thanked_first_is_told_of_what_was_promised_to_nobody_in_particular() -> None:
    facts = {"people": (DANA, LEE), "interviews": (interview(interviewers=("dana", "lee")),), **owing(TO_NOBODY)}
    for person in (DANA, LEE):
        assert "nothing_unsaid" in spoke(verdict(thanks(PLAIN, person.id), case(**facts), ny(10, 15)))
    told = out(ny(10, 13), Purpose.THANKS, "dana", interview="i1", covers=("c1",))
    assert "nothing_unsaid" not in spoke(verdict(thanks(PLAIN, "lee"), case(**facts, touches=(told,)), ny(10, 15)))


def test_an_inquiry_to_anybody_owes_what_was_promised_to_nobody_in_particular() -> None:
    facts = {"people": (DANA, LEE), "interviews": (interview(interviewers=("dana", "lee")),)}
    meant = proposal(Purpose.INQUIRY, "lee", text=ASKING, interview="i1")
    assert "nothing_unsaid" in spoke(verdict(meant, case(**facts, **owing(TO_NOBODY)), ny(30)))
