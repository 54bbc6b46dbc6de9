"""What of a telegraphic note is surely English, and what is left rather than guessed."""

import pytest

from afterword.core.writing.prose.sure import articled, counted_right, doing, thing, whole

NAMED = {
    "handover at bedside": "the handover at the bedside",
    "pick rate 120/hr": "the pick rate",
    "guided reading every morning 9-9:30": "guided reading",
    "caseload 15-18": "the caseload",
    "shrink down 2.1 to 1.4": "the shrink",
    "billable target none for paralegals": "",
    "own butchery in house": "your own butchery in house",
    "CRM training in house": "CRM training in house",
    "demo Fridays": "the demo",
    "ultrasound carts shared, always hunting": "ultrasound carts",
    "late shifts one in four": "late shifts",
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
        "shift swaps ok": "the shift swaps",
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
