"""What the single purposes say, and do not claim: thanks in an inquiry, promises in a second one, parts delivered."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.etiquette.holding_note import is_holding_note
from afterword.core.facts.agency import Agency
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, Purpose, Role, Side
from afterword.core.writing.compose import compose
from afterword.core.writing.names import called
from afterword.core.writing.review.review import review

PROMISED = (Commitment(id="c1", text="the link to my talk", person="p0"), Commitment(id="c2", text="two references"))
DEBRIEF = Debrief(
    interview="i1",
    highlights=(
        Highlight(topic="their move from Rails to Go", person="p0"),
        Highlight(topic="the new Denver office", detail="opens in March"),
    ),
    excited_by="building the platform",
)
INQUIRY = Proposal(purpose=Purpose.INQUIRY, people=("p0",), application="a1")
OTHERS = (
    Person(id="kim", name="Kim Park", role=Role.RECRUITER),
    Person(id="ana", name="Ana Diaz", role=Role.AGENT, at=Side.AGENCY),
)


def out(purpose, days, person="p0"):
    return Touch(
        at=ENDED + timedelta(days=days),
        direction=Direction.OUT,
        channel=Channel.EMAIL,
        purpose=purpose,
        people=(person,),
        application="a1",
        interview="i1" if purpose is Purpose.THANKS else None,
    )


def written(proposal, *touches, debrief=DEBRIEF, days=12, promises=()):
    case = case_of(debrief, people=NAMES[:2], touches=touches, promises=promises)
    case = replace(case, people=(*case.people, *OTHERS), agency=Agency(name="Brook"))
    draft = compose(proposal, case, now=ENDED + timedelta(days=days))
    return draft, review(draft, proposal, case, now=ENDED + timedelta(days=days))


def test_an_inquiry_holds_the_thanks_that_were_never_sent():
    draft, _ = written(INQUIRY)
    assert any(words in draft.body for words in ("Thank you", "I'd like to thank you"))


@pytest.mark.parametrize("person", ["p0", "p1", "kim"])
@pytest.mark.parametrize("days", [8, 9, 12, 13, 14])
def test_an_inquiry_does_not_say_work_twice_in_a_breath(person, days):
    debrief = replace(DEBRIEF, excited_by="I want to do housing work")
    draft, _ = written(replace(INQUIRY, people=(person,)), debrief=debrief, days=days)
    assert "I want to do housing work" in draft.body
    assert draft.body.count("work") == 1


@pytest.mark.parametrize(("reader", "kept"), [("p0", "wish you"), ("ana", "help")])
def test_a_no_is_thanked_for_once_and_an_agent_for_their_own_work(reader, kept):
    told = Touch(
        at=ENDED + timedelta(days=2),
        direction=Direction.IN,
        channel=Channel.EMAIL,
        purpose=Purpose.REJECTION,
        people=(reader,),
        application="a1",
    )
    answer = Proposal(purpose=Purpose.ANSWER, people=(reader,), application="a1", interview="i1")
    bodies = {written(answer, replace(told, at=ENDED + timedelta(days=at)), days=at)[0].body for at in range(2, 9)}
    case = case_of(DEBRIEF, touches=(told,))
    case = replace(case, people=(*case.people, *OTHERS), agency=Agency(name="Brook"))
    now = ENDED + timedelta(days=2)
    bodies |= {compose(answer, case, now=now, seed=f"another seed {at} of sixteen").body for at in range(8)}
    assert len(bodies) > 1
    for body in bodies:
        assert "told me" not in body
        assert kept in body


def test_an_inquiry_after_thanks_does_not_thank_again():
    draft, _ = written(INQUIRY, out(Purpose.THANKS, 0))
    assert "hank" not in draft.body


@pytest.mark.parametrize("reader", ["kim", "ana"])
def test_no_conversation_is_claimed_with_someone_who_was_not_there(reader):
    for purpose in (Purpose.INQUIRY, Purpose.CLOSING, Purpose.OTHER):
        draft, _ = written(replace(INQUIRY, purpose=purpose, people=(reader,)))
        for words in ("ur conversation about", "What we said", "ur talk about", "We spoke", "we spoke", "to meet you"):
            assert words not in draft.body, draft.body


def test_a_second_inquiry_names_what_is_still_owed():
    debrief = replace(DEBRIEF, commitments=PROMISED)
    draft, findings = written(INQUIRY, out(Purpose.THANKS, 0), out(Purpose.INQUIRY, 7), debrief=debrief, days=20)
    assert "the link to my talk and two references" in draft.body
    assert findings == ()


def test_a_delivery_hands_over_only_what_it_covers():
    proposal = Proposal(purpose=Purpose.DELIVERY, people=("p0",), application="a1", interview="i1", covers=("c1",))
    draft, findings = written(proposal, debrief=replace(DEBRIEF, commitments=PROMISED), days=1)
    assert "the link to my talk" in draft.body
    assert "references" not in draft.body
    assert findings == ()


def test_a_delivery_of_two_things_speaks_of_both():
    proposal = Proposal(purpose=Purpose.DELIVERY, people=("p0",), application="a1", covers=("c1", "c2"))
    draft, _ = written(proposal, debrief=replace(DEBRIEF, commitments=PROMISED), days=1)
    assert "are the link to my talk and two references" in draft.body
    assert "it is useful" not in draft.body
    assert "about it" not in draft.body


def test_a_promise_better_not_spelt_out_is_not_made_a_thing_to_send():
    debrief = replace(DEBRIEF, commitments=(Commitment(id="c1", text="think about the salary", person="p0"),))
    thanks = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    draft, findings = written(thanks, debrief=debrief, days=0.1)
    assert "come back to what I promised" in draft.body
    assert findings == ()


def test_a_second_topic_is_named_with_its_detail():
    thanks = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    one = replace(DEBRIEF, highlights=tuple(replace(each, person="p0") for each in DEBRIEF.highlights))
    draft, _ = written(thanks, debrief=one, days=0.1)
    after_topic = draft.body.partition("the new Denver office")[2]
    assert "it opens in March" not in draft.body or "it opens in March" in after_topic


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("How do you, Dana, see the team in a year?", "ow do you see"),
        ("How\nmany people\nare on the team?", "ow many people are on the team"),
        ("How looks a typical day?", "hat does a typical day look like?"),
    ],
)
def test_a_question_is_mended(asked, said):
    thanks = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    debrief = Debrief(interview="i1", unasked_questions=(Question(text=asked, for_person="p0"),))
    draft, _ = written(thanks, debrief=debrief, days=0.1)
    assert said in draft.body


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("I forgot to mention my AWS cert", "my AWS certification"),
        ("should have said that I led the migration", "I led the migration"),
        ("having 5 years of experience in Selenium", "I have 5 years of experience"),
    ],
)
def test_what_was_forgotten_is_added_without_the_forgetting(added, said):
    thanks = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    draft, _ = written(thanks, debrief=Debrief(interview="i1", to_add=added), days=0.1)
    assert said in draft.body
    assert "forgot" not in draft.body


def test_a_title_goes_with_the_whole_family_name():
    assert called(Person(id="p", name="Prof. Dr. Anna von der Heide")) == "Prof. von der Heide"
    assert called(Person(id="p", name="Dr. Maria Ruiz")) == "Dr. Ruiz"


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        ("one week in 5, worries me", "One point I'd like to talk over with you: on-call."),
        ("not sure whether I could do that", "One point I'd like to talk over with you: on-call."),
        ("they worry about it too", ""),
        ("Dana said she is concerned about the rota", ""),
    ],
)
def test_the_agency_hears_of_the_candidates_own_doubts_by_name_alone(detail, told):
    debrief = replace(DEBRIEF, highlights=(Highlight(topic="on-call", detail=detail, person="p0"),))
    report = Proposal(purpose=Purpose.REPORT, people=("ana",), application="a1", interview="i1")
    draft, findings = written(report, debrief=debrief, days=0)
    assert ("talk over" in draft.body) is bool(told)
    assert told in draft.body
    assert not [finding for finding in findings if finding.severity == "error"]


def test_who_signs_later_finds_the_words_that_were_read_before():
    case, thanks = case_of(DEBRIEF, people=NAMES[:2]), Proposal(purpose=Purpose.THANKS, people=("p0",), interview="i1")
    unsigned = replace(case, candidate=replace(case.candidate, name=""))
    now = ENDED + timedelta(hours=1)
    read, signed = (compose(thanks, one, now=now, seed="kept").body for one in (unsigned, case))
    assert signed == f"{read}\n{case.candidate.name}"


@pytest.mark.parametrize(
    ("topic", "detail"),
    [("not sure about the commute", ""), ("", "not sure about the commute"), ("the commute", "a bit worried about it")],
)
def test_a_doubt_without_a_topic_is_named_by_what_it_is_about(topic, detail):
    debrief = replace(DEBRIEF, highlights=(Highlight(topic=topic, detail=detail, person="p0"),))
    report = Proposal(purpose=Purpose.REPORT, people=("ana",), application="a1", interview="i1")
    draft, findings = written(report, debrief=debrief, days=0)
    assert "One point I'd like to talk over with you: the commute." in draft.body
    assert not [finding for finding in findings if finding.severity == "error"]


@pytest.mark.parametrize(
    ("text", "person", "said"),
    [
        (
            "send my script for tide correction",
            "p0",
            "I also promised Dana Ruiz my script for tide correction and will send it.",
        ),
        ("send her two references", "p0", "I also promised Dana Ruiz two references and will send them."),
        ("the link to my talk", None, "I also promised them the link to my talk and will send it."),
        ("do the thing we talked about", "p0", ""),
    ],
)
def test_what_was_promised_at_the_employer_is_named_to_the_agent_or_not_spoken_of(text, person, said):
    debrief = replace(DEBRIEF, commitments=(Commitment(id="c9", text=text, person=person),))
    report = Proposal(purpose=Purpose.REPORT, people=("ana",), application="a1", interview="i1")
    draft, findings = written(report, debrief=debrief, days=0)
    assert said in draft.body
    assert ("promised" in draft.body) == bool(said)
    assert not [finding for finding in findings if finding.severity == "error"]


def test_what_was_promised_to_the_agent_is_not_owed_to_the_employer():
    debrief = replace(DEBRIEF, commitments=(Commitment(id="c9", text="send her two references", person="ana"),))
    report = Proposal(purpose=Purpose.REPORT, people=("ana",), application="a1", interview="i1")
    draft, findings = written(report, debrief=debrief, days=0)
    assert "I'll send you two references, as I promised." in draft.body
    assert "promised them something" not in draft.body
    assert not [finding for finding in findings if finding.severity == "error"]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "They expect to have news by Friday, December 4."),
        (30, "They had expected to have news by Friday, December 4."),
    ],
)
def test_a_day_that_has_passed_is_none_that_they_still_expect(days, said):
    promise = Promise(application="a1", latest=date(2026, 12, 4), said_at=ENDED, words="by 4 December")
    report = Proposal(purpose=Purpose.REPORT, people=("ana",), application="a1", interview="i1")
    draft, _ = written(report, days=days, promises=(promise,))
    assert said in draft.body


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("send copy of als cert", "a copy of my ALS certificate"),
        ("nmc pin", "the NMC PIN"),
        ("my dbs check", "my DBS check"),
    ],
)
def test_a_paper_keeps_the_capitals_of_its_short_form(noted, said):
    debrief = Debrief(interview="i1", commitments=(Commitment(id="c1", text=noted, person="p0"),))
    delivery = Proposal(purpose=Purpose.DELIVERY, people=("p0",), application="a1", interview="i1", covers=("c1",))
    draft, findings = written(delivery, debrief=debrief, days=1)
    assert said in draft.body
    assert findings == ()


def test_two_notes_that_name_one_thing_are_one():
    thanks = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    rota = tuple(Highlight(topic=topic, person="p0") for topic in ("the new rota", "The new rota"))
    draft, _ = written(thanks, debrief=Debrief(interview="i1", highlights=rota), days=0.1)
    assert draft.body.casefold().count("new rota") == 1


def called_on(days):
    return replace(out(Purpose.INQUIRY, days), channel=Channel.PHONE)


def test_after_a_call_the_first_mail_names_the_call_and_closes_no_door():
    draft, findings = written(INQUIRY, called_on(6))
    assert "I asked about the next steps by phone on Monday." in draft.body
    assert not any(words in draft.body for words in ("once more", "After this", "won't write again", "from here"))
    assert not [finding for finding in findings if finding.severity == "error"]


def test_after_a_mail_the_next_one_is_the_second_whatever_was_said_on_the_phone():
    for touches in ([out(Purpose.INQUIRY, 2)], [called_on(1), out(Purpose.INQUIRY, 2), called_on(3)]):
        draft, _ = written(INQUIRY, *touches)
        assert "once more" in draft.body
        assert "by phone" not in draft.body


def test_a_day_that_they_name_beside_a_question_is_not_what_the_answer_speaks_of():
    asked = Touch(
        at=ENDED + timedelta(days=1), direction=Direction.IN, channel=Channel.EMAIL, people=("p0",), application="a1",
        purpose=Purpose.TIMELINE, asks=True, text="We decide by Friday. When does your notice period end?",
    )  # fmt: skip
    case = replace(case_of(Debrief(interview="i1"), people=NAMES[:1]), touches=(asked,))
    proposal = Proposal(purpose=Purpose.ANSWER, people=("p0",), application="a1")
    body = compose(proposal, case, now=ENDED + timedelta(days=1, hours=2)).body
    assert is_holding_note(body, [asked.text])
    plain = replace(case, touches=(replace(asked, asks=False, text="We decide by Friday."),))
    assert "timing" in compose(proposal, plain, now=ENDED + timedelta(days=1, hours=2)).body
