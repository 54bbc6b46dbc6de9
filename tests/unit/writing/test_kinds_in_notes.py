"""Notes read with what each form may be: what may stand bare gets no article, what cannot be one thing is not said."""

import pytest

from afterword.core.facts.debrief import Commitment, Highlight
from afterword.core.facts.words import Language
from afterword.core.writing.discretion import keeps_to_oneself
from afterword.core.writing.fit import addition
from afterword.core.writing.pledges import WHATEVER, pledge_of
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.sure import doing, thing
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.speller import Speller
from small_forms import lexicon

KINDS = """
    wind=bmo high=a cutting=aimo water=bmo use=bmo rather=v parents=s blade=o repair=bmo rope=bmo access=bm vintage=mo
    small=a crew=o ferment=bo trials=s ash=mo dieback=mo ward=o big=a rota=o students=s
    leave=bm clay=m everywhere=v
"""
WORDS = Vocabulary(lexicon=lexicon("en", "wind", kinds=KINDS))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("lifting in high wind", "lifting in high wind"),
        ("working in big ward", "working in the big ward"),
        ("working with parents rather than with lists", "working with parents rather than with lists"),
    ],
)
def test_only_what_is_counted_gets_the_article_it_lacks(note, said):
    assert doing(note, names=WORDS) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("cutting water use", "cutting water use"),
        ("rope access and blade repair", "rope access and blade repair"),
        ("vintage with a small crew", "vintage with a small crew"),
        ("rota for the small crew", "the rota for the small crew"),
    ],
)
def test_a_thing_that_may_stand_bare_is_left_so(note, said):
    assert thing(note, names=WORDS) == said


def test_without_a_word_list_a_thing_is_named_as_our_own_words_have_it():
    assert thing("rota for the small crew") == "the rota for the small crew"


DANA = Listener(names=("Dana",))


def test_a_note_that_was_read_without_a_word_list_is_read_anew_with_one():
    noted = Highlight(topic="lifting in high wind")
    assert point_of(noted, DANA, names=frozenset()).topic == "lifting in the high wind"
    assert point_of(noted, DANA, names=WORDS).topic == "lifting in high wind"


def test_the_same_names_with_another_word_list_are_other_words():
    bare = Vocabulary()
    assert bare != WORDS
    assert len({WORDS, frozenset(), bare}) == 2
    assert WORDS.of_also(["dana"]) == WORDS.of_also(["dana"])


def test_they_who_are_asked_about_are_not_the_reader():
    told = "they spend their first month on a single chair"
    noted = Highlight(topic="how apprentices learn to tie springs", detail=told)
    assert point_of(noted, DANA, names=frozenset()).detail.text == told


def test_a_second_verb_that_does_not_fit_several_is_not_joined_to_them():
    point = point_of(Highlight(topic="students leave clay everywhere, needs patience"), DANA, names=WORDS)
    assert point.detail.text == "students leave clay everywhere"


def test_what_was_done_to_a_thing_daily_is_not_what_the_reader_did():
    point = point_of(Highlight(topic="hoist for disabled swimmers, used daily"), DANA, names=frozenset())
    assert (point.topic, point.detail) == ("the hoist for disabled swimmers", None)


def test_who_one_is_is_nothing_that_one_has():
    assert addition("welsh speaker", DANA, names=frozenset()).text == "I speak Welsh"
    assert addition("keen swimmer", DANA, names=frozenset()) is None


@pytest.mark.parametrize(
    "note",
    [
        "working on the hotel commission",
        "how crews debrief after a bad call",
        "the smell of the hop room",
        "repeat callers went down by a third",
        "firing with wood rather than gas",
        "how estimates are agreed with nervous sellers",
    ],
)
def test_a_word_of_a_trade_makes_no_note_private(note):
    assert not keeps_to_oneself(note)


@pytest.mark.parametrize("note", ["she was nervous", "the server went down", "bad team", "it smelled"])
def test_what_speaks_ill_of_them_stays_private(note):
    assert keeps_to_oneself(note)


def test_of_a_promise_with_something_left_over_is_not_said_what_it_is():
    assert pledge_of(Commitment(id="c1", text="send mix, 20 min"), DANA, WORDS) == WHATEVER
    assert pledge_of(Commitment(id="c1", text="send the rota"), DANA, WORDS) == "send you the rota"


TRADE = lexicon(
    "en",
    "the scheme counts varro:60 mantra:60 time",
    kinds="key=o worker=o scheme=o counts=st time=o mantra=o",
)


def speller(*often):
    return Speller(lexicon=TRADE, language=Language.ENGLISH, known=frozenset(), often=frozenset(often))


def test_a_compound_of_known_words_is_no_slip():
    assert speller().sure("the keyworker scheme") == "the keyworker scheme"


def test_what_several_notes_have_is_a_word_of_the_trade():
    assert speller("varroa").sure("varroa counts") == "varroa counts"
    assert speller().sure("varroa counts") == ""


def test_no_word_is_meant_that_is_none_of_english():
    asked = speller()
    asked.sure("varroa counts the mantraa")
    assert ["If “" in asked.doubts[word] for word in ("varroa", "mantraa")] == [False, True]


def test_what_two_notes_have_may_still_be_a_slip():
    assert speller("mantraa").sure("the mantraa scheme") == ""
