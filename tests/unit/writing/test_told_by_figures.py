"""English notes that lack but their verb: how many, how often, what comes, what was made new; articles."""

import pytest

from afterword.core.facts.debrief import Commitment, Highlight
from afterword.core.writing.asking import asked_of
from afterword.core.writing.discretion import is_private, is_self_serving
from afterword.core.writing.headline import event_articled
from afterword.core.writing.in_place import is_about, is_that
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.articled import articled, subject_articled
from afterword.core.writing.prose.deeds import tells_deed
from afterword.core.writing.prose.figures import with_verb
from afterword.core.writing.prose.phrase import phrase
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.short_forms import short_form_in
from afterword.core.writing.somebody import somebody_does
from afterword.core.writing.unknown_words import is_of_deeds
from small_forms import lexicon

DANA = Listener(names=("Dana Ruiz", "Dana"))
PUGH = Listener(names=("Alan Pugh", "Mr. Pugh", "Alan"))
KINDS = """
    van=o rooms=s shift=o kettle=o quiz=o night=om
    lunch=o rush=mo training=im late=av everybody=s train=bo depot=o mark=bo
    lift=bo broke=p nobody=o works=t partner=bo picking=i terriers=s milking=im stripping=i
"""
WORDS = Vocabulary(lexicon=lexicon("en", "van", kinds=KINDS))


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("34 lodgers over 3 floors", "there are 34 lodgers over 3 floors"),
        ("9 chairs in the salon", "there are 9 chairs in the salon"),
        ("three editors for every story", "there are three editors for every story"),
        ("4 clients to start", "there are 4 clients to start with"),
        ("16 rooms a shift each", "there are 16 rooms a shift each"),
        ("about 90 parcels a round, mostly flats", "there are about 90 parcels a round, mostly flats"),
        ("70 calls a day give or take", "there are about 70 calls a day"),
        ("one Saturday in four, never more", "the pattern is one Saturday in four, never more"),
        ("5 on 2 off", "the pattern is 5 on and 2 off"),
        ("bars before noon, shops after", "the pattern is bars before noon and shops after"),
        (
            "mornings on the ward, afternoons in the clinic",
            "the pattern is mornings on the ward and afternoons in the clinic",
        ),
        ("2 crews of 5", "there are 2 crews of 5"),
        ("250 teas before 9", "there are 250 teas before 9"),
        ("3 lorries out of one yard", "there are 3 lorries out of one yard"),
        ("2 new lifts", "there are 2 new lifts"),
        ("on call 1 week in 8", "on-call is 1 week in 8"),
        ("the waiting list, down to six weeks", "the waiting list is down to six weeks"),
        ("new kettle on order", "a new kettle is on order"),
        ("hybrid buses arriving in May", "hybrid buses are arriving in May"),
        ("roof relined over the summer", "the roof was relined over the summer"),
        ("all the windows replaced last year", "all the windows were replaced last year"),
    ],
)
def test_what_lacks_but_its_verb_gets_it(note, told):
    assert with_verb(note) == told


@pytest.mark.parametrize(
    "note",
    [
        "2 kids at home",
        "6 weeks in Leeds",
        "3 shifts a week",
        "30 orders that are late",
        "night shift starting in May",
        "new boss coming in May",
    ],
)
def test_what_is_theirs_or_no_thing_that_is_there_gets_none(note):
    assert with_verb(note) == note


def test_a_figure_never_stands_behind_about_where_it_would_be_a_guess():
    point = point_of(Highlight(topic="16 rooms a shift each"), DANA, names=WORDS)
    assert point is not None
    assert point.detail is not None
    assert point.detail.text == "there are 16 rooms a shift each"
    assert not is_about("16 rooms a shift", "16 rooms a shift each", WORDS)


def test_what_is_counted_is_no_verb():
    assert shape_of("route of 9 stops a day") is Shape.NOUN


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("plumbing for seventeen on Sundays", "plumbing for seventeen on Sundays"),
        ("food for eighty-five at noon", "food for eighty-five at noon"),
        ("reading in second year", "reading in second year"),
        ("reading in sixth form", "reading in sixth form"),
        ("quiz night every Monday", "the quiz night every Monday"),
        ("late night every Monday", "late night every Monday"),
    ],
)
def test_articles_are_put_where_one_is_missing_and_nowhere_else(note, said):
    assert articled(note, names=WORDS) == said


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("van leaves at 6.15", "the van leaves at 6.15"),
        ("kettle is from 1960", "the kettle is from 1960"),
        ("lunch rush is 12 to 2", "the lunch rush is 12 to 2"),
        ("mark is good with kids", "mark is good with kids"),
        ("partner is a nurse", "partner is a nurse"),
        ("nobody is blamed", "nobody is blamed"),
        ("lunch is at noon", "lunch is at noon"),
    ],
)
def test_a_subject_gets_its_article(clause, said):
    assert subject_articled(clause, WORDS) == said


def test_who_may_be_somebody_is_not_told_of():
    assert not is_that("mark is good with kids", WORDS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("teaching in first year", "teaching in first year"),
        ("not stuck in a office", "not stuck in an office"),
        ("vitamin a in milk", "vitamin a in milk"),
        ("a food handlers card", "a food handler's card"),
        ("classes in the eve", "classes in the evening"),
        ("on the eve of the fair", "on the eve of the fair"),
        ("they spot check everybody", "they spot-check everybody"),
        ("I done the asbestos course", "I have done the asbestos course"),
        ("a calm kitchen, she says, is a good sign", "a calm kitchen is a good sign"),
        ("kids know me, he said, is nice", "kids know me, he said, is nice"),
        ("I done my first aid in June", "I did my first aid in June"),
        ("hand stitching saddles", "hand-stitching saddles"),
        ("most of the crew been there 9 years", "most of the crew have been there for 9 years"),
        ("open mon to fri", "open Monday to Friday"),
        ("ask bout the rota", "ask about the rota"),
        ("sen pupils", "SEN pupils"),
        ("over 50s club on Fridays", "over-50s club on Fridays"),
        ("Dana: gets a bit rowdy on Fridays", "Dana: it gets a bit rowdy on Fridays"),
    ],
)
def test_more_that_is_typed_in_haste(typed, meant):
    assert spelt_out(typed) == meant


@pytest.mark.parametrize(
    "note",
    [
        "the bus leaves at 5.30",
        "nobody is blamed for a burnt batch",
        "a quiet office is a bad sign",
        "she learned from her dad",
    ],
)
def test_one_word_alone_makes_no_note_private(note):
    assert not is_private(note)


@pytest.mark.parametrize(
    "note",
    [
        "three managers in two years",
        "new baby due in May",
        "she leaves at 5",
        "he blamed the others",
        "bad sign",
        "her dad is ill",
    ],
)
def test_what_is_private_stays_so(note):
    assert is_private(note)


@pytest.mark.parametrize(
    "reason", ["being my own boss all day", "getting my crane tickets", "no more nights", "no late shifts"]
)
def test_what_one_gains_is_no_reason_that_is_told(reason):
    assert is_self_serving(reason)


@pytest.mark.parametrize("reason", ["getting pots into the kiln", "passing on my skills", "night shifts"])
def test_what_only_sounds_like_a_gain_is_told(reason):
    assert not is_self_serving(reason)


@pytest.mark.parametrize(
    ("promise", "said"),
    [
        ("send dana some pics of my shed", "send you some pictures of my shed"),
        ("send her my epa card", "send you my EPA card"),
        ("dm her my before and afters", "message you my before-and-after pictures"),
    ],
)
def test_a_promise_typed_short_is_named(promise, said):
    assert pledge_of(Commitment(id="c0", text=promise, person="p0"), DANA, WORDS) == said


def test_a_title_typed_small_is_the_readers_name():
    point = point_of(Highlight(topic="mr pugh: the kettle is from 1960"), PUGH, names=WORDS)
    assert point is not None
    assert point.detail is not None
    assert point.detail.text == "the kettle is from 1960"
    assert short_form_in("mr pugh: lettings", frozenset()) == ""


def test_what_broke_is_not_told_without_its_article():
    assert not is_that("lift broke last winter", WORDS)


@pytest.mark.parametrize("topic", ["most of your team been there", "cellar rebuilt last year"])
def test_what_happened_is_no_thing(topic):
    assert not is_about(topic, topic, WORDS)


@pytest.mark.parametrize(("topic", "said"), [("training night every Monday", "the training night every Monday")])
def test_an_event_has_its_article(topic, said):
    assert event_articled(topic) == said
    assert event_articled("training nurses every Monday") == "training nurses every Monday"


def test_several_deeds_are_words():
    assert is_of_deeds("milkings", lexicon("en", "milking", kinds=KINDS))
    assert not is_of_deeds("kings", lexicon("en", "king", kinds="king=o"))


def test_whom_a_question_speaks_of_is_not_the_reader():
    asked = asked_of("do we get to name them", DANA, names=WORDS)
    assert asked is not None
    assert asked.text == "Do we get to name them?"


def test_who_checks_himself_is_the_reader():
    assert somebody_does("Dana: checks every lift himself", DANA) == "he checks every lift himself"


def test_behind_every_no_name_has_several():
    assert tells_deed("every lift works in May", WORDS)
    assert phrase("Tours for the blind", names=WORDS).text == "tours for the blind"
