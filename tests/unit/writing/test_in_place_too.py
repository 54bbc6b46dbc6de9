"""More of the last look at English notes: verbs that are none, how often a thing is, capitals, and what is withheld."""

import pytest

from afterword.core.facts.debrief import Commitment, Highlight
from afterword.core.writing.asking import asked_of
from afterword.core.writing.details import with_subject
from afterword.core.writing.discretion import is_of_terms, is_private
from afterword.core.writing.fit import addition
from afterword.core.writing.in_place import has_sure_verb, is_about
from afterword.core.writing.matter_words import matter_words
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.points import point_of, sure_topic
from afterword.core.writing.prose.articled import articled
from afterword.core.writing.prose.deeds import acts_behind_relative, may_tell_deed, tells_deed
from afterword.core.writing.prose.figures import with_verb
from afterword.core.writing.prose.phrase import phrase, with_article
from afterword.core.writing.prose.readable import reads_whole
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.somebody import somebody_does
from afterword.core.writing.told_notes import is_told
from afterword.core.writing.tongues.said import Hearing
from small_forms import lexicon

DANA = Listener(names=("Dana Ruiz", "Dana"))
KINDS = """
    metal=omb roofs=ts smith=o proofs=ts loaf=o kiln=o fires=ts noon=m harbour=o checks=ts night=o twice=v week=o
    growers=s trust=bm carers=s respect=bm stalls=ts market=ob dives=ts prunes=ts learn=b
    reed=om weaving=i pilots=s ask=b tides=s tour=o long=av guests=s name=ob supplier=o river=o maps=ts trail=ob
    rose=o survive=b fry=bos runs=ts pruning=im lambing=im
"""
WORDS = Vocabulary(lexicon=lexicon("en", "metal", kinds=KINDS))


@pytest.mark.parametrize(
    ("clause", "sure"),
    [
        ("metal roofs mostly", False),
        ("metal roofs, with some tile", False),
        ("metal roofs need care", True),
        ("the kiln fires at noon", True),
        ("you weave roofs mostly", True),
        ("a 30k budget", False),
        ("a kiln is ready", True),
    ],
)
def test_a_word_that_may_be_several_things_is_no_verb_by_itself(clause, sure):
    assert has_sure_verb(clause, WORDS) is sure


def test_a_plain_verb_behind_a_relative_clause_makes_a_clause_too():
    assert acts_behind_relative("guests who ask pilots get the long tour", WORDS)
    assert not acts_behind_relative("guests who help run the harbour", WORDS)


def test_a_thing_that_does_something_at_an_hour_is_no_thing():
    assert tells_deed("the kiln fires at noon", WORDS)
    assert tells_deed("the kiln runs late", WORDS)
    assert tells_deed("two pupils won gold", WORDS)
    assert tells_deed("the kiln runs from April to July", WORDS)
    assert not is_about("four weeks on", "four weeks on, four weeks off", WORDS)


def test_of_what_somebody_does_the_half_is_not_told():
    assert may_tell_deed("smith proofs every loaf", WORDS)
    assert sure_topic("smith proofs every loaf", WORDS) == ""


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("growers trust people who walk the trail", True),
        ("carers respect pilots who ask", True),
        ("the carers trust everyone on the harbour", True),
        ("growers market stalls", False),
    ],
)
def test_several_before_a_plain_verb_and_its_object_are_no_thing(note, told):
    assert not is_about(note, note, WORDS)
    assert tells_deed(note, WORDS) is told


def test_what_may_be_done_to_an_end_is_no_thing():
    assert not is_about("prunes at night to survive", "prunes at night to survive", WORDS)
    assert not is_about("dives before noon to learn", "dives before noon to learn", WORDS)
    assert is_about("dives before noon", "dives before noon", WORDS)
    assert is_about("growers who walk the trail", "growers who walk the trail", WORDS)


def test_how_often_a_thing_is_belongs_to_it():
    assert reads_whole("harbour checks twice a week", WORDS)
    assert reads_whole("river weaving every night", WORDS)
    assert not reads_whole("Ruth checks every night", WORDS)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("the press is from 72", "the press is from 1972"),
        ("a stand till mar", "a stand till March"),
        ("6 weeks of training then a test", "6 weeks of training and then a test"),
        ("three weeks on, three weeks off", "three weeks on and three weeks off"),
        ("ovens r 2 years old", "ovens are 2 years old"),
        ("the call out rota", "the call-out rota"),
        ("vans are 3 yrs old max", "vans are 3 years old max"),
        ("a 3 years old van", "a 3-year-old van"),
        ("5 sailors on deck n 2 cooks", "5 sailors on deck and 2 cooks"),
        ("training on send", "training on SEND"),
        ("Ann: fair runs from May to July", "Ann: the fair runs from May to July"),
        ("course ends in June", "the course ends in June"),
        ("a new saw, everyone trained on it", "a new saw, everyone is trained on it"),
        ("long days when its raining", "long days when it's raining"),
        ("nothing read out at night", "nothing is read out at night"),
    ],
)
def test_hurried_notes_are_written_out(typed, written):
    assert spelt_out(typed) == written


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("every sail sewn by hand", "every sail is sewn by hand"),
        ("each boat tested in the tank", "each boat is tested in the tank"),
        ("every sail is sewn by hand", "every sail is sewn by hand"),
        ("every sail sewn in the loft goes to sea", "every sail sewn in the loft goes to sea"),
        ("every sail checked twice", "every sail is checked twice"),
        ("every child interested in boats", "every child interested in boats"),
    ],
)
def test_what_is_done_to_each_lacks_but_its_verb(typed, said):
    assert with_verb(typed) == said


def test_what_is_under_way_has_its_article_and_full_size_has_none():
    assert with_article("new kiln coming in May") == "the new kiln coming in May"
    assert articled("models built at full size") == "models built at full size"


def test_people_who_do_something_are_not_what_the_reader_does():
    point = point_of(Highlight(topic="volunteers who count pilots"), DANA, names=WORDS)
    assert point is None or not (point.detail and point.detail.text.startswith("you volunteer"))


@pytest.mark.parametrize(
    "note",
    [
        "volunteers from two schools",
        "reports that a jury can read",
        "visits of an hour",
        "maps that a pilot can read",
        "plans that fit on a page",
    ],
)
def test_several_of_a_kind_are_not_what_the_reader_does(note):
    assert with_subject(note, DANA, topic="") == note
    assert somebody_does(f"Dana: {note}", DANA) == f"Dana: {note}"


def test_a_whole_question_with_a_verb_that_only_the_list_has_is_asked():
    assert asked_of("How many fry survive?", DANA, names=WORDS).text == "how many fry survive"
    assert asked_of("how many pilots per harbour", DANA, names=WORDS) is not None


def test_a_state_is_not_mine_without_its_verb():
    assert addition("first aid and boat licence up to date", DANA, names=WORDS) is None


def test_a_common_word_that_begins_a_note_has_no_capital_inside_a_sentence():
    assert phrase("River maps for pilots", names=WORDS).text == "river maps for pilots"
    assert phrase("Rose pruning for pilots", names=WORDS).text == "Rose pruning for pilots"
    assert phrase("Windows for a ward", names=WORDS).text == "windows for a ward"
    assert phrase("Windows laptops", names=WORDS).text == "Windows laptops"
    assert phrase("The School of the Air next door", names=WORDS).text == "the School of the Air next door"


def test_pay_and_want_of_people_are_withheld_and_the_work_is_not():
    assert is_of_terms("nights pay more")
    assert is_of_terms("pays 20 an hour")
    assert is_of_terms("every third Saturday off")
    assert is_of_terms("a month off in winter")
    assert is_of_terms("paydays on Thursdays")
    assert not is_of_terms("switching off the kiln")
    assert not is_of_terms("two weeks on, two weeks off")
    assert is_of_terms("started on 300 a week")
    assert not is_of_terms("the pension case in Ohio")
    assert not is_of_terms("following the money through shell companies")
    assert is_private("they're short")
    assert not is_private("they're short shifts")
    assert not is_private("design reviews are short")
    assert not is_private("a shout every three days")
    assert is_private("she shouts")
    assert not is_private("answers every complaint herself")
    assert not is_private("an organ for a church in Devon")
    assert is_private("goes to my church")
    assert not is_private("my family law training")
    assert is_private("my family")


def test_a_promise_with_a_short_word_of_the_list_is_named():
    promise = Commitment(id="c", text="email him the name of my reed supplier", person="p0")
    assert pledge_of(promise, DANA, WORDS) == "email you the name of my reed supplier"


def test_how_often_it_is_has_to_stand_in_the_text_as_a_word():
    text = "It was good to talk with you today. I liked hearing about harbour checks."
    assert not is_told("harbour checks twice a day", [matter_words(text)], text, None, Hearing())
