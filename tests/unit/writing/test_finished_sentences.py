"""Every English sentence that holds a note is looked at once more, and nothing is put where it does not fit."""

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.asking import asked_of
from afterword.core.writing.clipped import made_whole
from afterword.core.writing.compose import compose
from afterword.core.writing.discretion import is_self_serving, keeps_to_oneself
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.points import point_of, topic_of
from afterword.core.writing.prose.finished import is_finished
from afterword.core.writing.prose.phrase import as_topic
from afterword.core.writing.prose.sound import is_sound
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.reasons import KEPT_FOR, PARTLY
from afterword.core.writing.role import role_named
from afterword.core.writing.want_of_room import THIRD

READER = Listener(names=("Omar Haddad", "Omar"))
NAMES = frozenset({"omar", "haddad"})


def talked(note, to=READER):
    point = point_of(Highlight(topic=note), to, names=NAMES)
    return None if point is None else point.topic or (point.detail.text if point.detail else "")


@pytest.mark.parametrize(
    "amiss",
    [
        "One more thing from my side: I am I qualified on cranes last year.",
        "What I remember best is that hasn't changed since.",
        "I keep thinking about records gone the digital.",
        "We covered the rota and the Omar.",
        "I keep thinking about twelve-foot.",
        "I keep thinking about the the rota.",
    ],
)
def test_a_sentence_whose_joints_do_not_fit_is_not_finished(amiss):
    assert not is_finished(amiss, NAMES)


def test_what_the_manual_says_of_its_own_accord_is_finished():
    wordings = [one for each in vars(say).values() if isinstance(each, tuple) for one in each if isinstance(one, str)]
    assert len(wordings) > 50
    assert [
        one for one in wordings if not is_finished(one.replace("{what}", "the rota").replace("{topic}", "it"))
    ] == []


@pytest.mark.parametrize(
    "whole",
    [
        "I hear that the robot that does the checks is new.",
        "I'm drawn to the clinical and admin teams.",
        "We covered the Omar Haddad lecture.",
        "I keep thinking about a two-year plan.",
    ],
)
def test_what_only_looks_alike_is_finished(whole):
    assert is_finished(whole, NAMES)


ADDED = {
    "I qualified on cranes last year": "I qualified on cranes last year",
    "I trained with the ambulance service": "I trained with the ambulance service",
    "NIPE trained": "I am NIPE trained",
    "My TWIC is valid through 2029": "my TWIC is valid through 2029",
    "I ran a cutover in May": "I ran a cutover in May",
    "ive reconciled 9 accts since may": "I've reconciled 9 accounts since May",
}


def test_an_addition_with_its_subject_gets_no_second_one():
    said = {note: addition(note, READER, names=NAMES) for note in ADDED}
    assert {note: one.text if one else "" for note, one in said.items()} == ADDED


TALKED = {
    "Six-foot drystone walls on the estate": "six-foot drystone walls on the estate",
    "Hand-painted signs on the canal boats": "hand-painted signs on the canal boats",
    "Year-end close in four days": "the year-end close in four days",
    "Handovers: two nurses per ward": "handovers",
    "Omar: hedge laying, his great love": "hedge laying",
    "Omar: doesn't do weekends": "you don't do weekends",
    "omar: didnt train as a baker": "you didn't train as a baker",
    "omar: hikes less these days, wants a lead guide": None,
    "Omar: supplier visits, hates late deliveries": "supplier visits",
    "tribunal hearings, massive backlog": None,
    "permits gone digital": "permits gone digital",
    "preparing for county court": "preparing for county court",
    "their loans with the british library": "your loans with the British Library",
    "the menu changes with the seasons": "the menu changes with the seasons",
    "Omar sources linen from a mill in Ulster": "you source linen from a mill in Ulster",
    "omar drove 12 yrs before dispatch": "you drove for 12 years before dispatch",
    "Moving 60 ewes to the hill each April": "moving 60 ewes to the hill each April",
    "joint care in clients' own flats": "joint care in clients' own flats",
    "Omar: hospice care, dear to his heart": "hospice care",
    "Omar: still cuts every joint by hand": "you still cut every joint by hand",
    "menus go up on Mondays": "menus go up on Mondays",
    "moving to a bigger bldg in sept": "moving to a bigger building in September",
    "story time on tues and fri": "story time on Tuesday and Friday",
    "apprentice 2 days a wk": None,
    "tutor groups on tues": "tutor groups on Tuesdays",
    "music lessons on tues": "music lessons on Tuesdays",
}


def test_what_was_talked_about_is_named_whole_and_by_its_own_name():
    assert {note: talked(note) for note in TALKED} == TALKED


def test_a_name_before_a_colon_is_no_subject_of_a_report_either():
    away = Listener(insider=False, alone=False)
    said = {
        note: topic_of(note, away, names=NAMES, people=NAMES) for note in ("Omar: fracture clinic on Mondays", "Omar")
    }
    assert said == {"Omar: fracture clinic on Mondays": "the fracture clinic on Mondays", "Omar": ""}


EXCITED = {
    "the mix of rural and city visits": "the mix of rural and city visits",
    "the rotation through speech therapy": "the rotation through speech therapy",
    "being close to the machines again": "being close to the machines again",
    "doing the whole suit myself from cloth to fitting": "doing the whole suit myself from cloth to fitting",
    "seeing pupils get it": "seeing pupils get it",
    "getting to run the wood fired kiln": "the chance to run the wood-fired kiln",
}


def test_rn_is_a_nurse_and_no_word_of_friends():
    assert is_sound("the RN role")
    assert not is_sound("busy rn")


def test_no_article_is_put_before_what_is_no_thing_there():
    said = {note: exciting(note, READER, names=NAMES) for note in EXCITED}
    assert {note: one.text if one else "" for note, one in said.items()} == EXCITED


ASKED = {
    "Is hedge work done in winter?": "Is hedge work done in winter?",
    "Does night cover rotate?": "Does night cover rotate?",
    "which spelling scheme do you use": "Which spelling scheme do you use?",
    "how much travel to the Leeds site": "How much travel is there to the Leeds site?",
}


def test_a_whole_question_is_asked_as_it_was_typed():
    said = {note: asked_of(note, READER, names=NAMES) for note in ASKED}
    assert {note: one.text if one else "" for note, one in said.items()} == ASKED


def test_who_is_on_call_may_be_asked_and_free_days_not():
    assert asked_of("who's on call on holidays", READER, names=NAMES) is not None
    assert asked_of("do you close on holidays", READER, names=NAMES) is None


def test_a_question_without_its_verb_gets_it_or_is_not_asked():
    assert made_whole("how much paperwork", frozenset()) == "how much paperwork is there"
    assert asked_of("how much tea", READER, names=NAMES) is None


@pytest.mark.parametrize(
    ("promised", "said"),
    [
        ("send across the signed plan", "send you the signed plan"),
        ("send my med card and mvr", "send you my medical card and MVR"),
    ],
)
def test_a_promise_is_named(promised, said):
    assert pledge_of(Commitment(id="c1", text=promised), READER) == said


@pytest.mark.parametrize("role", ["cdl driver", "CDL driver"])
def test_short_forms_of_a_role_have_their_capitals(role):
    assert role_named(role) == "CDL driver"


@pytest.mark.parametrize(
    "innocent",
    [
        "resignalling the branch line",
        "the wood fired oven",
        "the nec4 contract, lots of compensation events",
        "started a grief group for kids",
        "no shouting, calm corner in every class",
        "tongs for the worst ones",
    ],
)
def test_no_single_word_makes_a_note_private(innocent):
    assert not keeps_to_oneself(innocent)


@pytest.mark.parametrize(
    "private",
    [
        "he resigned in May",
        "two people fired last week",
        "she shouted at the junior",
        "left early for her kids",
        "hates us",
    ],
)
def test_the_same_words_said_of_people_do(private):
    assert keeps_to_oneself(private)


def test_a_reason_that_denies_something_is_no_doubt():
    assert not is_self_serving("no sales quotas")
    assert is_self_serving("no idea")


def left(*highlights, **more):
    debrief = Debrief(interview="i1", impression="good", highlights=highlights, **more)
    proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    told = compose(proposal, case_of(debrief, people=("Omar Haddad",)), now=ENDED).left_out
    return {each.note: each.why for each in told}


def test_how_often_it_is_does_not_vanish_untold():
    assert left(Highlight(topic="reading groups every am")) == {
        "reading groups every am": PARTLY.format(example="Two rooms open in March.")
    }


def test_what_had_no_room_is_told_as_that():
    notes = [
        Highlight(topic="Omar came up through the depot"),
        Highlight(topic="the new rota"),
        Highlight(topic="the river crossing"),
        Highlight(topic="Omar trains every starter on the line"),
    ]
    assert left(*notes) == {"Omar trains every starter on the line": THIRD[3]}


def test_a_short_word_that_is_not_known_is_named():
    asked = (Question(text="who does the utility arb training", for_person="p0"),)
    assert "“arb”, which may be a short form" in left(unasked_questions=asked)["who does the utility arb training"]


def test_what_is_private_is_told_as_that():
    assert left(Highlight(topic="tribunal hearings, massive backlog")) == {
        "tribunal hearings, massive backlog": KEPT_FOR.format(words="massive backlog")
    }


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("nurse to patient ratio", "the nurse-to-patient ratio"),
        ("staff to bed ratios on nights", "staff-to-bed ratios on nights"),
        ("door to needle time", "door-to-needle time"),
        ("face to face training", "face-to-face training"),
    ],
)
def test_what_is_measured_to_something_else_is_one_word(note, said):
    assert as_topic(spelt_out(note)) == said
