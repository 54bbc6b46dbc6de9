"""What a thank-you does not say is told, with its reason; what it says, or others are to hear, is not listed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.voice import Length, Voice
from afterword.core.facts.words import Channel, Direction, Language, Purpose, Role, Side
from afterword.core.writing.compose import compose, not_said
from afterword.core.writing.meant_notes import Place
from afterword.core.writing.reasons import INSTEAD, LATER, STRUCK, UNSURE
from afterword.core.writing.want_of_room import NO_ROOM

NOW = ENDED + timedelta(hours=2)


def left(debrief, *, reader="p0", people=NAMES[:1], purpose=Purpose.THANKS, **more):
    proposal = Proposal(purpose=purpose, people=(reader,), application="a1", interview="i1", **more)
    told = compose(proposal, case_of(debrief, people=people), now=NOW).left_out
    return {each.note: each.why for each in told}


def noted(*highlights, **more):
    return Debrief(interview="i1", impression="good", highlights=highlights, **more)


def test_what_is_said_is_not_listed():
    assert left(noted(Highlight(topic="data contracts", detail="one week in six"), excited_by="the mission")) == {}


def test_without_notes_nothing_is_left_out():
    assert left(Debrief(interview="i1")) == {}


@pytest.mark.parametrize(
    ("purpose", "told"),
    [
        (
            Purpose.INQUIRY,
            ["not sure yet", "sched 4on4off", "cpr renewed last wk", "tips pooled nights?", "snd my pdf"],
        ),
        (Purpose.CLOSING, ["sched 4on4off"]),
        (Purpose.DELIVERY, ["snd my pdf"]),
        (Purpose.OTHER, ["cpr renewed last wk", "tips pooled nights?", "snd my pdf"]),
        (Purpose.ANSWER, []),
    ],
)
def test_every_text_tells_what_it_leaves_out_of_the_notes_it_draws_on(purpose, told):
    debrief = noted(
        Highlight(topic="sched 4on4off", person="p0"),
        excited_by="not sure yet",
        to_add="cpr renewed last wk",
        unasked_questions=(Question(text="tips pooled nights?", for_person="p0"),),
        commitments=(Commitment(id="c1", text="snd my pdf", person="p0"),),
    )
    assert list(left(debrief, purpose=purpose)) == told


def test_a_report_tells_the_subjects_and_questions_it_lacks_and_no_details():
    agent = Person(id="ag", name="Lou Hart", email="lou@brook.example", role=Role.AGENT, at=Side.AGENCY)
    debrief = noted(
        Highlight(topic="handover", detail="sched 4on4off"),
        Highlight(topic="10 hr shifts 4 days"),
        unasked_questions=(Question(text="tips pooled nights?"),),
    )
    case = case_of(debrief, people=NAMES[:1])
    case = replace(case, people=(*case.people, agent))
    report = Proposal(purpose=Purpose.REPORT, people=("ag",), application="a1", interview="i1")
    assert [one.note for one in compose(report, case, now=NOW).left_out] == [
        "10 hr shifts 4 days",
        "tips pooled nights?",
    ]


def test_an_inquiry_that_names_one_thing_of_the_talk_misses_none_and_nothing_that_was_read():
    debrief = noted(
        Highlight(topic="data contracts", person="p0"),
        Highlight(topic="sched 4on4off", person="p0"),
        to_add="passed gr8 exam in Oct",
    )
    assert list(left(debrief, purpose=Purpose.INQUIRY)) == ["passed gr8 exam in Oct"]
    case = case_of(debrief, people=NAMES[:1])
    sent = Touch(
        at=NOW,
        direction=Direction.OUT,
        channel=Channel.EMAIL,
        purpose=Purpose.THANKS,
        people=("p0",),
        text="I passed that exam in October; it went gr8.",
    )
    asked = Proposal(purpose=Purpose.INQUIRY, people=("p0",), application="a1", interview="i1")
    assert compose(asked, replace(case, touches=(sent,)), now=NOW).left_out == ()


def test_the_reason_says_what_to_type_instead():
    debrief = noted(
        Highlight(topic="nail trims free nights", person="p0"),
        to_add="crane ticket since",
        unasked_questions=(Question(text="how many cars out on nights", for_person="p0"),),
        excited_by="steady the",
    )
    told = left(debrief)
    assert {note: why.removeprefix(UNSURE).strip() for note, why in told.items()} == {
        "nail trims free nights": INSTEAD[Place.TALK],
        "how many cars out on nights": INSTEAD[Place.ASKED],
        "steady the": INSTEAD[Place.EXCITED],
        "crane ticket since": INSTEAD[Place.ADDED],
    }


def test_another_script_is_named_as_such():
    told = left(noted(Highlight(topic="их переход на Go", person="p0")))
    assert "not in English" in told["их переход на Go"]


def test_a_third_question_is_told_and_a_private_one_takes_no_place():
    asked = ("wfh?", "how do you onboard people", "who owns the roadmap", "what does a good first month look like")
    told = left(noted(unasked_questions=tuple(Question(text=text, for_person="p0") for text in asked)))
    assert set(told) == {"wfh?", "what does a good first month look like"}
    assert "Two questions" in told["what does a good first month look like"]


def test_a_doubt_and_a_secret_are_told_as_kept():
    told = left(noted(Highlight(topic="Her: 5 yrs there, ex-Google", person="p0"), excited_by="not excited tbh"))
    assert set(told) == {"Her: 5 yrs there, ex-Google", "not excited tbh"}
    assert "for yourself" in told["not excited tbh"]


def test_what_a_colleague_hears_is_not_listed_here():
    debrief = noted(Highlight(topic="secret plans, don't tell", person="p1"), excited_by="not sure yet")
    assert left(debrief, people=NAMES[:2], reader="p1") == {
        "secret plans, don't tell": left(debrief, people=NAMES[:2], reader="p1")["secret plans, don't tell"]
    }
    assert set(left(debrief, people=NAMES[:2])) == {"not sure yet"}


def test_a_note_that_the_person_adds_leaves_the_list():
    case = case_of(noted(excited_by="closer to home"))
    meant = Proposal(
        purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1", text="Thank you for the talk."
    )
    assert [each.note for each in not_said(meant, case, now=NOW)] == ["closer to home"]
    added = Proposal(
        purpose=Purpose.THANKS, people=("p0",), interview="i1", text="Hi Dana,\n\nIt is closer to home.\n\nSam"
    )
    assert not_said(added, case, now=NOW) == ()


def test_a_letter_asks_nothing_and_says_so():
    debrief = noted(unasked_questions=(Question(text="who owns the roadmap", for_person="p0"),))
    told = left(debrief, channel=Channel.LETTER)
    assert "answer a letter" in told["who owns the roadmap"]
    assert left(debrief) == {}


def test_a_question_is_said_only_where_it_is_asked():
    debrief = noted(
        Highlight(topic="night shifts", person="p0"),
        unasked_questions=(Question(text="How many patients per nurse?", for_person="p0"),),
    )
    text = "Hi Dana,\n\nI keep thinking about night shifts. I'd be a nurse for many patients.\n\nBest,\nSam"
    asked = text.replace("patients.", "patients. How many patients are there per nurse?")
    proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    for body, told in ((text, ["How many patients per nurse?"]), (asked, [])):
        told_of = not_said(replace(proposal, text=body), case_of(debrief, people=NAMES[:1]), now=NOW)
        assert [each.note for each in told_of] == told


def test_what_turned_with_the_speaker_is_said():
    assert left(noted(Highlight(topic="mentoring", detail="she'd mentor me herself", person="p0"))) == {}


def test_a_short_text_keeps_one_question_and_says_that_the_rest_had_no_room():
    asked = (Question(text="how do you onboard people", for_person="p0"), Question(text="who owns the roadmap"))
    debrief = noted(
        Highlight(topic="data contracts", detail="they moved to Kafka last year", person="p0"),
        excited_by="the mission",
        to_add="I ran a data platform for three years and moved it to the cloud with two colleagues",
        unasked_questions=asked,
    )
    case = case_of(debrief, people=NAMES[:1])
    case = replace(case, candidate=replace(case.candidate, voice=Voice(length=Length.SHORT)))
    draft = compose(Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1"), case, now=NOW)
    assert "ow do you onboard people?" in draft.body
    assert {each.why for each in draft.left_out} == {NO_ROOM}


def test_a_clipped_question_that_was_asked_whole_is_said():
    debrief = noted(unasked_questions=(Question(text="team size", for_person="p0"),))
    draft = compose(
        Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1"),
        case_of(debrief, people=NAMES[:1]),
        now=NOW,
    )
    assert "ow big is the team?" in draft.body
    assert draft.left_out == ()


def test_what_is_added_has_its_verb():
    for typed, told in (
        ("Spanish fluent", "I am fluent in Spanish"),
        ("level 2 safeguarding done", "I have done level 2 safeguarding"),
        ("NMC PIN active", "my NMC PIN is active"),
    ):
        draft = compose(
            Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1"),
            case_of(noted(to_add=typed), people=NAMES[:1]),
            now=NOW,
        )
        assert told in draft.body, draft.body


def test_an_impression_in_german_is_not_told_as_petty_by_an_english_word_nor_as_too_long():
    told = noted(Highlight(topic="die Umstellung auf SAP"), struck="die Lobby mit dem alten Kamin")
    case = case_of(told, people=NAMES[:1])
    case = replace(case, applications=tuple(replace(one, language=Language.GERMAN) for one in case.applications))
    asked = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    assert [one.why for one in compose(asked, case, now=NOW).left_out] == [STRUCK]


@pytest.mark.parametrize("asked", ["how much is the pay", "whats the salary", "is there parking"])
def test_a_question_of_what_one_gets_is_for_the_talk_about_an_offer(asked):
    assert left(noted(unasked_questions=(Question(text=asked),))) == {asked: LATER}


def test_a_german_question_is_not_said_to_be_of_an_offer_because_it_asks():
    case = case_of(noted(unasked_questions=(Question(text="gibts teigling oder frisch?"),)), people=NAMES[:1])
    case = replace(case, applications=tuple(replace(one, language=Language.GERMAN) for one in case.applications))
    asked = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    assert [one.why.startswith(UNSURE) for one in compose(asked, case, now=NOW).left_out] == [True]
