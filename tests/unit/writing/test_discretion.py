"""What stays private: a note about money, trouble, oneself or to oneself never reaches a subject or a body."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.review.review import review

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
LATER = ENDED + timedelta(hours=2)


def text_of(debrief, purpose=Purpose.THANKS):
    case = case_of(replace(debrief, interview="i1"), people=NAMES[:1])
    draft = compose(replace(THANKS, purpose=purpose), case, now=LATER)
    return f"{draft.subject}\n{draft.body}"


def noted(topic, detail):
    return Highlight(topic=topic, detail=detail, person="p0")


PRIVATE = [
    ("salary", "120k base", "120k"),
    ("comp", "OTE 140k, 60/40", "140"),
    ("tips and pay", "good on weekends", "weekends"),
    ("their layoffs last year", "40 people", "40 people"),
    ("conflict", "I handled the conflict question badly", "onflict"),
    ("asked why I left my last job", "I said reorg", "reorg"),
    ("my gap year", "had to explain", "explain"),
    ("Project Falcon (confidential)", "don't mention", "Falcon"),
    ("Project Falcon", "off the record, May", "Falcon"),
    ("the Q3 launch", "He's nervous about the date. They slipped twice already", "slipped"),
    ("testing", "they don't have any tests", "have any"),
    ("lunch", "the canteen is bad", "anteen"),
    ("AI strategy", "their CEO's pet project", "pet"),
    ("pair programming", "she's skeptical", "skeptical"),
    ("Was macht das Team", "Sie bauen eine Plattform", "macht"),
    ("staffing", "1:6 nights, they lost 3 nurses this summer", "nurses"),
    ("the audit", "a material weakness, very hush hush", "weakness"),
    ("google their competitors", "Globex and Initech", "Globex"),
    ("the SQL test", "I couldn't finish the last part", "SQL"),
    ("CRM", "Salesforce but nobody uses it", "nobody"),
    ("their family", "her dad has cancer", "cancer"),
    ("rate", "day rate 450", "450"),
    ("the previous nurse", "left after 2 months", "2 months"),
    ("my back injury", "told him it's fine", "injury"),
    ("the gap in my CV", "covered it ok", "covered"),
    ("competitors", "also interviewing at Globex", "Globex"),
    ("strengths and weaknesses", "said I am impatient", "impatient"),
    ("I need to brush up Excel", "", "Excel"),
    ("he interrupted a lot", "", "interrupted"),
    ("office", "smelled of fish", "fish"),
    ("team lead", "Tom might leave soon", "leave"),
    ("the attribution model", "marketing doesn't trust it", "trust"),
    ("local news desk", "3 reporters left", "reporters left"),
    ("the checkout", "fails the contrast check", "fails"),
    ("the roadmap", "we disagreed a bit", "disagreed"),
    ("Dana: admitted they got it wrong in 2023 and rebuilt in 6 weeks", "", "2023"),
    ("the migration", "they botched the first one", "botched"),
    ("we disagreed a bit", "", "disagreed"),
    ("team of 6", "2 leaving", "leaving"),
    ("on call", "1 in 5, paid extra", "paid"),
    ("car park", "", "car park"),
    ("URL https://acme.example/blog/go", "great read", "great read"),
]


@pytest.mark.parametrize(("topic", "detail", "never"), PRIVATE, ids=[row[0] for row in PRIVATE])
@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.INQUIRY, Purpose.CLOSING, Purpose.REPORT])
def test_what_is_private_is_not_said_for_any_purpose(topic, detail, never, purpose):
    assert never not in text_of(Debrief(interview="i1", highlights=(noted(topic, detail),)), purpose)


@pytest.mark.parametrize(
    "why",
    [
        "money",
        "higher pay and less commute",
        "no idea",
        "it's remote",
        "good tips",
        "not much tbh",
        "Everything!",
        "screw them, I just need money",
        "I need the cash",
        "better than being unemployed",
        "remote, four day week",
        "its 10 mins from my house",
        "turning it around",
        "patients first",
        "a step up",
        "the next step for me",
    ],
)
def test_a_reason_that_serves_only_the_candidate_is_not_given(why):
    text = text_of(Debrief(interview="i1", excited_by=why))
    assert not any(
        word in text for word in ("draws", "excites", "reason", "speaks to me", "best of", "look forward to")
    )


def test_of_several_reasons_the_presentable_ones_are_given():
    text = text_of(Debrief(interview="i1", excited_by="the product, the people and the pay"))
    assert "the product and the people" in text
    assert "pay" not in text


@pytest.mark.parametrize(
    "asked",
    [
        "benefits?",
        "ask about vacation",
        "why did the last person leave?",
        "overtime?",
        "why do you treat people like dirt?",
        "Is the CEO really as crazy as people say?",
        "why is everyone leaving",
        "Who was in the role before me and why did they leave?",
        "why should I pick you over UCLH?",
        "how much holiday is there?",
        "is there a car park?",
    ],
)
def test_a_question_for_the_talk_about_an_offer_is_not_put_into_thanks(asked):
    text = text_of(Debrief(interview="i1", unasked_questions=(Question(text=asked),)))
    assert "didn't get to" not in text
    assert "?" not in text


def test_a_topic_with_a_private_detail_gives_way_to_one_without():
    kept = noted("routes", "home by six")
    text = text_of(Debrief(interview="i1", highlights=(noted("dispatcher", "seemed rude"), kept)))
    assert "routes" in text
    assert "dispatcher" not in text


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("I do know how a StatefulSet works, I just blanked", "I do know how a StatefulSet works"),
        ("I also coach netball", "I coach netball"),
    ],
)
def test_what_is_added_ends_before_what_is_private(added, said):
    text = text_of(Debrief(interview="i1", to_add=added))
    assert said in text
    assert "blanked" not in text


@pytest.mark.parametrize(
    ("detail", "said"),
    [("two weeks left until the launch", "two weeks left"), ("it fails over in 30 seconds", "fails over")],
)
def test_what_only_sounds_like_trouble_is_said(detail, said):
    assert said in text_of(Debrief(interview="i1", highlights=(noted("the new platform", detail),)))


@pytest.mark.parametrize("why", ["next step of the migration", "move up to the new platform"])
def test_a_step_of_the_work_is_no_step_up(why):
    assert f"the {why}" in text_of(Debrief(interview="i1", excited_by=f"the {why}"))


@pytest.mark.parametrize("why", ["open kitchen", "open minded team"])
def test_what_is_open_is_nothing_to_be_opened(why):
    assert f"the {why}" in text_of(Debrief(interview="i1", excited_by=why))


@pytest.mark.parametrize(
    ("promise", "said"),
    [
        ("ring back on Monday with my start date", "call you back on Monday with my start date"),
        ("I said I would call her on Thursday", "call you on Thursday"),
        ("talk to my husband", "come back to what I promised"),
        ("sent her my portfolio already", ""),
        ("sent the form already", ""),
        ("emailed her the references", ""),
    ],
)
def test_a_promise_is_told_unless_it_was_kept(promise, said):
    case = case_of(
        Debrief(interview="i1", commitments=(Commitment(id="c1", text=promise, person="p0"),)), people=NAMES[:1]
    )
    draft = compose(THANKS, case, now=LATER)
    assert said in draft.body
    assert said or not any(word in draft.body for word in ("promise", "send", "sent", "portfolio", "form"))
    found = review(draft, THANKS, case, now=LATER)
    assert not {one.check for one in found if one.check in {"no_pressure", "right_day"}}
