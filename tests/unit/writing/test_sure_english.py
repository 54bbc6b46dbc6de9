"""What of a telegraphic note is surely English, and what is left rather than guessed."""

import pytest

from afterword.core.facts.debrief import Commitment
from afterword.core.writing.asking import asked_of
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.pledges import WHATEVER, pledge_of
from afterword.core.writing.prose.articled import articled
from afterword.core.writing.prose.counted import counted_right
from afterword.core.writing.prose.sure import doing, thing, whole
from afterword.core.writing.prose.turn import Listener

NAMED = {
    "handover at bedside": "the handover at the bedside",
    "pick rate 120/hr": "the pick rate",
    "guided reading every morning 9-9:30": "guided reading",
    "caseload 15-18": "the caseload",
    "shrink down 2.1 to 1.4": "",
    "billable target none for paralegals": "",
    "own butchery in house": "your own butchery in house",
    "CRM training in house": "CRM training in house",
    "demo Fridays": "the demo",
    "ultrasound carts shared, always hunting": "ultrasound carts",
    "late shifts one in four": "late shifts",
    "legacy giving half of income": "legacy giving",
    "two students to co supervise": "two students",
    "analysis in julia": "the analysis",
    "cyber book small but growing": "",
    "hoofstock barn roof leaks": "",
    "hires for attitude, trains the rest": "hires for the attitude",
    "list outsells gin": "",
    "youth panel picks 10% of grants": "",
    "whole school no phones policy": "",
    "peat free": "",
    "team ships how often": "",
    "teaching load": "the teaching load",
    "6 weeks training": "6 weeks of training",
    "training 7 weeks": "training",
    "team of 6": "the team of 6",
    "IFRS 16": "IFRS 16",
    "line 3": "line 3",
    "quilts nobody has shown": "quilts nobody has shown",
    "loans to small museums": "loans to small museums",
    "budget for visual merch": "the budget",
    "9000 objects and 60% digitised": "9000 objects",
    "320 head": "",
    "4 on 4 off": "",
    "alone at night": "",
}


def test_a_thing_is_named_as_far_as_it_surely_is_one():
    assert {noted: thing(noted) for noted in NAMED} == NAMED


def test_of_what_is_asked_the_thing_is_named():
    asked = {
        "FLT licence paid for": "the FLT licence",
        "shift swaps ok": "shift swaps",
        "ramp how long": "the ramp",
    }
    assert {noted: thing(noted, asked=True) for noted in asked} == asked


def test_a_sentence_is_whole_where_no_article_is_missing_and_nothing_is_clipped():
    said = (
        "new starters get 4 weeks to reach it",
        "I led a similar migration at my last job with zero downtime",
        "designers sit in on every session",
        "you teach kids and know law",
        "the ward is calm at night",
        "we both hike, and you did the Dolomites last summer",
    )
    noted = (
        "I ran eco club for 3 years",
        "I wrote catalogue essay on flannel",
        "you want rest by 2028",
        "being on feet, not desk",
        "how do findings reach eng",
        "I worked as nurse at last hospital",
        "you run a conf centre",
        "1:6 days and 1:8 nights",
    )
    assert [one for one in said if not whole(one)] == []
    assert [one for one in noted if whole(one)] == []


def test_a_number_stands_where_one_can():
    assert all(map(counted_right, ("6 weeks, 40 people", "1 in 6", "found 43 issues", "level 3", "8 lawyers")))
    assert not any(map(counted_right, ("6 dormant", "cell count 110", "new builds 70%")))


def test_a_question_gets_the_articles_that_were_left_out():
    assert articled("who does board pack") == "who does the board pack"
    assert articled("who sets research agenda") == "who sets the research agenda"
    assert articled("who assigns work") == "who assigns work"


@pytest.mark.parametrize("text", ["migrating off Oracle", "how they train new baristas"])
def test_what_is_done_stays_whole(text):
    assert doing(text) == text


RUTH = Listener(names=("Ruth Okonjo", "Ruth"))
ASKED = {
    "who does board pack": "Who does the board pack?",
    "who orders reagents": "Who orders reagents?",
    "blocks or rotation": "Blocks or rotation?",
    "how early does health score drop before churn": "How early does the health score drop before churn?",
    "is there lunch duty": "Is there a lunch duty?",
    "do i bring own kit": "Do I bring my own kit?",
    "which depot": "the depot",
    "ramp how long": "the ramp",
    "float pool - how often": "the float pool",
    "assistant for charting": "Is there an assistant for charting?",
    "how is data stored / shared": "How is data stored or shared?",
    "how r newly qualified supported": "How are newly qualified supported?",
    "how do findings reach eng": None,
    "alone at nights w/ mths": None,
}


def test_a_clipped_question_is_asked_as_far_as_it_is_sure():
    told = {noted: asked_of(noted, RUTH, names=frozenset()) for noted in ASKED}
    assert {noted: one and one.text for noted, one in told.items()} == ASKED


REASONS = {
    "wood oven": "the wood oven",
    "clean up the books": "the chance to clean up the books",
    "kids staying w/ same worker for yrs": "kids staying with the same worker for years",
    "seeing my parts next week not next quarter": "seeing my parts next week, not next quarter",
    "being trusted w/ a train frankly": "being trusted with a train",
    "being on feet, not desk": None,
    "accessible by default, not as an afterthought": None,
    "small team, can see what works": "the small team",
    "community over reach": None,
    "renal": None,
}


def test_a_reason_is_whole_or_is_none():
    told = {noted: exciting(noted, RUTH, names=frozenset()) for noted in REASONS}
    assert {noted: one and one.text for noted, one in told.items()} == REASONS


ADDED = {
    "PRINCE2": "PRINCE2",
    "heritage NVQ": "my heritage NVQ",
    "NIPE trained": "I am NIPE trained",
    "fluent Portuguese": "I am fluent in Portuguese",
    "trained 3 new techs on qPCR": "I trained 3 new techs on qPCR",
    "did 30 branches at last job": "I did 30 branches at my last job",
    "ran summer reading, 900 kids": "I ran summer reading, with 900 kids",
    "killed my own feature once, have the numbers": "I killed my own feature once, and I have the numbers",
    "BLS renewed last month": None,
    "wrote catalogue essay on Welsh flannel": None,
    "SQL 6 yrs, R 3": None,
}


def test_what_is_added_is_whole_or_is_not_added():
    told = {noted: addition(noted, RUTH, names=frozenset()) for noted in ADDED}
    assert {noted: one and one.text for noted, one in told.items()} == ADDED


PROMISED = {
    "bring boots friday": "bring my boots on Friday",
    "text him availability next wk": "text you my availability next week",
    "calibration cert": "send you my calibration certificate",
    "show report example": WHATEVER,
    "bring waistcoat i made": "bring the waistcoat I made",
    "bring knives sat 2pm trial": WHATEVER,
    "ring her and tell him": WHATEVER,
}


def test_a_promise_in_clipped_words_is_said_whole_or_as_one():
    assert {noted: pledge_of(Commitment(id="c1", text=noted), RUTH) for noted in PROMISED} == PROMISED
