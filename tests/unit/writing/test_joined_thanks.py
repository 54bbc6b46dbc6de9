"""A thank-you that joins what belongs together: saying and topic, reason and talk, in a tone that fits the thing."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from afterword.adapters.words.lists import usual_lists
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Tone, Voice
from afterword.core.facts.words import Channel, Purpose, Role
from afterword.core.writing.compose import compose
from afterword.core.writing.discretion import is_private
from afterword.core.writing.prose.phrase import Phrase
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.purposes.woven import woven
from afterword.core.writing.sober import is_sober
from afterword.core.writing.subject import is_headline

WORDS = usual_lists()
STARTED = datetime(2026, 11, 10, 15, tzinfo=UTC)
SEEDS = [f"seed {at}" for at in range(8)]


def thanked(*talked, seed="", country="US", voice=None, **noted):
    highlights = tuple(Highlight(person="p1", topic=topic, detail=detail) for topic, detail in talked)
    case = Case(
        candidate=Candidate(name="Ada Moss", email="ada@example.org", tz="UTC", voice=voice or Voice()),
        employer=Employer(name="Kestrel", country=country, tz="UTC"),
        people=(Person(id="p1", name="Lena Ortiz", email="lena@k.example", role=Role.HIRING_MANAGER),),
        applications=(Application(id="a1", role="ranger"),),
        interviews=(
            Interview(id="i1", application="a1", start=STARTED, end=STARTED + timedelta(hours=1), interviewers=("p1",)),
        ),
        debriefs=(Debrief(interview="i1", impression="good", highlights=highlights, **noted),),
    )
    proposal = Proposal(purpose=Purpose.THANKS, channel=Channel.EMAIL, people=("p1",), application="a1", interview="i1")
    return compose(proposal, case, now=STARTED + timedelta(hours=3), seed=seed, words=WORDS)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_the_reader_said_is_joined_with_its_topic_and_never_learnt(seed):
    body = thanked(
        ("the trail closures in spring", "Lena said hikers listen once they know the reason"),
        ("the old maps", ""),
        seed=seed,
    ).body
    assert re.search(r"the trail closures in spring[^.]*hikers listen once they know the reason", body)
    assert not re.search(r"(?:learn|know|hear) that you said", body)


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_enjoys_a_want_beside_a_pleasure(seed):
    body = thanked(("the lambing week in April", ""), ("the low uptake of the evening course", ""), seed=seed).body
    assert not re.search(r"(?:enjoyed|liked|good)[^.]*low uptake", body)
    assert "lambing week" in body
    assert "low uptake" in body


@pytest.mark.parametrize(
    "topic",
    [
        "diesel prices going up",
        "the late frost that held the seedlings back",
        "the early shift running short since May",
        "gaps in the night rota",
        "on-call every third week",
        "rising costs",
    ],
)
def test_a_want_or_a_duty_is_told_soberly(topic):
    assert is_sober(topic)


@pytest.mark.parametrize(
    "topic", ["low-carbon heating", "the puppy classes", "the new reading room", "low-energy homes"]
)
def test_a_plain_thing_is_told_gladly(topic):
    assert not is_sober(topic)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("tone", [None, Tone.WARM, Tone.FORMAL])
def test_who_noted_no_reason_says_in_the_end_that_they_want_it(seed, tone):
    body = thanked(("the old maps", ""), seed=seed, voice=Voice(formality=tone)).body
    last = body.rstrip().split("\n\n")[-2]
    wants = r"role|position|work with you|join you|next step|go further|go on from|going on|part of this|this work"
    assert re.search(wants, last), last


@pytest.mark.parametrize("seed", SEEDS)
def test_who_noted_a_doubt_does_not_say_that_they_want_it(seed):
    body = thanked(("the old maps", ""), seed=seed, excited_by="not sure yet").body
    assert any(closing in body for closing in say.CLOSINGS_OPEN)


@pytest.mark.parametrize(
    "note",
    [
        "she gave up on hired tents after one bad summer",
        "they rebuilt the dam after a bad winter",
        "how overtime is shared out",
        "overtime is offered to volunteers first",
        "nothing leaves the bench without a second look",
        "turning a messy ledger into one sheet",
    ],
)
def test_an_innocent_word_makes_no_note_private(note):
    assert not is_private(note)


@pytest.mark.parametrize("note", ["a bad boss", "lots of overtime", "bad pay", "the place is messy"])
def test_a_verdict_stays_private_beside_them(note):
    assert is_private(note)


def test_an_unknown_word_of_ones_trade_stands_in_a_whole_sentence_of_ones_own():
    draft = thanked(("the old maps", ""), to_add="I led the enfleurage and maceration bench alone for a year")
    assert "enfleurage" in draft.body


def test_an_article_that_was_typed_stays():
    body = thanked(
        ("how new rangers are paired with a guide", "the pairing lasts ten weeks and nobody walks alone")
    ).body
    assert "the pairing lasts ten weeks" in body


def test_a_duty_with_its_turn_is_said():
    assert "on call every fifth week" in thanked(("the old maps", ""), ("on-call every fifth week", "")).body


def test_a_second_verb_of_the_reader_is_turned_too():
    body = thanked(("how shifts are shared", "Lena asks around first and pins the list on Friday")).body
    assert "you ask around first and pin the list on Friday" in body


def test_what_draws_them_goes_on_from_what_was_told_of_it():
    body = thanked(
        ("the seed library", "volunteers sort every packet by hand"), excited_by="volunteers who know every packet"
    ).body
    assert re.search(r"sort every packet by hand\..{0,12}olunteers who know every packet (?:is|are) ", body)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_added_stands_behind_its_topic(seed):
    body = thanked(
        ("the grant forms", "they are due in March"),
        ("the boat", "it leaves at dawn"),
        to_add="I put all grant dates in one list",
        seed=seed,
    ).body
    assert re.search(r"grant forms are due in March[^.]*\. [^.]*I put all grant dates in one list", body)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_asked_stands_behind_its_topic_though_another_was_noted_last(seed):
    asked = Question(text="Who repairs the boat?", for_person="p1")
    body = thanked(
        ("the boat", "it leaves at dawn"),
        ("the grant forms", "they are due in March"),
        unasked_questions=(asked,),
        seed=seed,
    ).body
    assert re.search(r"boat leaves at dawn[^.]*\. [^.]*[Ww]ho repairs the boat\?", body)


@pytest.mark.parametrize(
    ("topic", "said", "whole"),
    [
        ("your move to Go", "the hardest part is the replay", "the hardest part of your move to Go is the replay"),
        ("oak stairs", "the biggest problem is dry timber", "the biggest problem with oak stairs is dry timber"),
        ("the new wing", "it opened in March", "the new wing opened in March"),
        ("caseloads", "they are capped at 18", "caseloads are capped at 18"),
        ("the ward", "it is hard to find people", ""),
        ("recruiting", "it takes months to fill a post", ""),
        ("the merger", "it helps that both sites are near", ""),
        ("how new staff are trained", "it takes six weeks", ""),
    ],
)
def test_a_thing_and_what_was_said_of_it_are_one_clause(topic, said, whole):
    assert woven(topic, Phrase(said, Shape.CLAUSE)) == whole


@pytest.mark.parametrize(
    ("topic", "said", "whole"),
    [
        ("on-call", "one week in six", "on-call is one week in six"),
        ("night shifts", "twice a month", "night shifts are twice a month"),
        ("code review", "two reviewers for each change", ""),
    ],
)
def test_how_often_or_how_long_a_thing_is_gets_its_verb(topic, said, whole):
    assert woven(topic, Phrase(said, Shape.NOUN)) == whole


@pytest.mark.parametrize("seed", SEEDS)
def test_of_the_thing_that_draws_them_it_is_said_where_it_is_told(seed):
    body = thanked(("the seed library", "volunteers sort every packet"), excited_by="the seed library", seed=seed).body
    assert body.count("seed library") == 1
    assert re.search(r"(?:That|It) is ", body)


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_is_drawn_by_the_trouble_with_a_thing(seed):
    body = thanked(("oak stairs", "the biggest problem is dry timber"), excited_by="oak stairs", seed=seed).body
    assert not re.search(r"(?:That|It) is [a-z ]*(?:why|what|part)", body)


@pytest.mark.parametrize("seed", SEEDS)
def test_who_says_what_draws_them_wants_it_once_and_in_the_end(seed):
    body = thanked(("the old maps", ""), excited_by="working outdoors", seed=seed).body
    last = re.split(r"(?<=[.?]) ", body.rstrip().split("\n\n")[-2])[-1]
    assert "working outdoors" in last
    assert len(re.findall(r"drawn|draws|appeals|look forward|like most", body)) == 1


def test_the_same_that_one_did_oneself_stands_behind_the_talk():
    body = thanked(
        ("the move to Go", "they are half way"), to_add="did the same split at my last job, took 8 months"
    ).body
    assert "I did the same split at my last job, and it took 8 months" in body


def test_a_question_is_put_without_a_sentence_that_announces_it():
    asked = Question(text="Who will repair the boat?", for_person="p1")
    body = thanked(("the old maps", ""), unasked_questions=(asked,)).body
    assert re.search(r"(?:[:,]) who will repair the boat\?", body)


@pytest.mark.parametrize(
    ("topic", "names"),
    [
        ("the seed library", True),
        ("moving to Kubernetes", True),
        ("cream teas for 90 guests on Sundays", False),
        ("repainting old barges during the winter closure", False),
        ("the shortage of drivers", False),
    ],
)
def test_only_a_short_thing_names_the_talk_in_a_subject(topic, names):
    assert is_headline(topic) is names


@pytest.mark.parametrize(("country", "met"), [("GB", "meeting me "), ("US", "meeting with me ")])
def test_one_meets_with_somebody_in_the_us_alone(country, met):
    drafts = [
        thanked(("x ray safety for new staff in 2026", ""), seed=seed, country=country) for seed in map(str, range(30))
    ]
    assert any(met in draft.subject for draft in drafts)
    assert not any(
        (met == "meeting me ") == ("meeting with me" in draft.subject) for draft in drafts if "meeting" in draft.subject
    )


def test_three_sentences_do_not_begin_alike():
    for seed in SEEDS:
        body = thanked(
            ("the seed library", ""), ("the boat", "it leaves at dawn"), ("the old maps", ""), seed=seed
        ).body
        assert len(re.findall(r"(?:^|[.] )It was (?:also )?(?:good|useful)", body)) < 3


def test_a_thing_with_its_clause_may_end_as_what_misses_its_verb_does():
    assert (
        "the late frost that held the seedlings back"
        in thanked(("the late frost that held the seedlings back", "")).body
    )


def test_of_a_decade_and_of_each_others_work_is_told_as_typed():
    body = thanked(("restoring a 1920s lighthouse", ""), ("reading each other's reports", "")).body
    assert "restoring a 1920s lighthouse" in body
    assert "reading each other's reports" in body


def test_what_goes_on_since_then_keeps_its_since():
    assert "the timber price rising twice since May" in thanked(("the timber price rising twice since May", "")).body


def test_who_does_it_themselves_is_told_with_it():
    assert "tenants who paint the halls themselves" in thanked(("tenants who paint the halls themselves", "")).body


@pytest.mark.parametrize("seed", SEEDS)
def test_what_draws_the_candidate_is_named_once(seed):
    body = thanked(
        ("the stoat trapping lines", ""),
        ("volunteer weekends at the huts", ""),
        seed=seed,
        excited_by="the stoat trapping lines",
    ).body
    assert body.count("stoat trapping lines") == 1
    assert "volunteer weekends" in body
    alone = thanked(("the stoat trapping lines", ""), seed=seed, excited_by="the stoat trapping lines").body
    assert "stoat trapping lines" in alone


@pytest.mark.parametrize("seed", SEEDS)
def test_who_asks_two_things_announces_no_single_one(seed):
    body = thanked(
        ("the huts", ""),
        seed=seed,
        unasked_questions=(
            Question(text="Is there a budget for training?", for_person="p1"),
            Question(text="How many rangers share a hut?", for_person="p1"),
        ),
    ).body
    assert "budget for training" in body
    assert not re.search(r"\bone (?:thing|question|more)\b", body.lower())


def test_anxious_patients_are_nobody_who_pleads():
    body = thanked(("anxious patients", "Lena said they book a double slot for anxious patients")).body
    assert "anxious patients" in body
