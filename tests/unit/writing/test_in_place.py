"""The last look at English notes: what stands behind "about" is a thing, behind "that" a clause, and nothing hangs."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.discretion import is_of_terms, is_private, is_self_serving
from afterword.core.writing.fit import exciting
from afterword.core.writing.headline import loose_span, without_since
from afterword.core.writing.in_place import is_about, is_cut_from_its_end, is_strangers_name, is_that
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.deeds import acts_behind_relative, tells_deed
from afterword.core.writing.prose.phrase import phrase
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.purposes.fitting import without_talk
from afterword.core.writing.reasons import THEIR
from small_forms import lexicon

DANA = Listener(names=("Dana Ruiz", "Dana"))
KINDS = """
    rower=o swim=b paint=bm join=b cook=bo kitchen=o quilts=s weaving=i nurses=s rota=o cellist=o tune=bo bells=s
    wants=t sells=t farm=bo moves=ts come=bd anyone=o sorting=i mail=m depot=o potter=o stalls=s row=bo ring=bo
    may=v plans=ts menus=s cheese=om wheels=s lofts=s forge=o
"""
WORDS = Vocabulary(lexicon=lexicon("en", "rower", kinds=KINDS))


def point(note):
    return point_of(Highlight(topic=note), DANA, names=WORDS)


def draft_of(*notes, purpose=Purpose.THANKS, **more):
    highlights = tuple(Highlight(topic=note, person="p0") for note in notes)
    debrief = Debrief(interview="i1", highlights=highlights, **more)
    asked = Proposal(purpose=purpose, people=("p0",), application="a1", interview="i1")
    return compose(asked, case_of(debrief), now=ENDED + timedelta(hours=2), seed="s")


@pytest.mark.parametrize(
    ("note", "acts"),
    [
        ("every rower who wants to swim may join", True),
        ("anyone who wants to paint can come", True),
        ("the farm that sells quilts has a kitchen", True),
        ("the cellist who wants to tune bells", False),
        ("the rower who has a farm", False),
        ("how the cook who plans menus has a rota", False),
    ],
)
def test_a_verb_behind_a_relative_clause_makes_a_clause_of_the_whole(note, acts):
    assert acts_behind_relative(note, WORDS) is acts
    assert is_about(note, note, WORDS) is not acts


def test_what_several_people_managed_is_told_and_no_thing():
    assert tells_deed("four pupils qualified for the finals", WORDS)
    assert not tells_deed("pupils qualified in first aid", WORDS)


@pytest.mark.parametrize(
    ("topic", "span"),
    [
        ("weaving in Leeds 6 weeks", " 6 weeks"),
        ("sorting mail for 6 weeks", ""),
        ("working 12 hours", ""),
        ("the last 3 months", ""),
        ("the rota of 4 weeks", ""),
    ],
)
def test_how_long_it_is_belongs_to_a_thing_with_the_word_that_joins_it(topic, span):
    assert loose_span(topic) == span
    assert without_since(topic) == topic.removesuffix(span)


def test_what_moves_is_not_told_without_its_way():
    assert is_cut_from_its_end("moving 30 files", "moving 30 files from zorb to blip")
    assert is_cut_from_its_end("the switch", "switch to gas kilns")
    assert not is_cut_from_its_end("moving the depot to Hull", "moving the depot to Hull")
    assert not is_cut_from_its_end("the forge", "forge from 1820")


def test_a_stranger_is_no_thing():
    assert is_strangers_name("the lenny", "lenny", WORDS)
    assert not is_strangers_name("the kitchen", "kitchen", WORDS)
    assert not is_strangers_name("the lenny", "the lenny", WORDS)


@pytest.mark.parametrize(
    ("clause", "stands"),
    [
        ("you park there vans by the forge", False),
        ("the app does most of it now", False),
        ("the depot opens at 6, still 20% by hand", False),
        ("you love it", False),
        ("you go there every Friday", True),
        ("you meet there once a week", True),
        ("the depot opens at 6, and the forge at 7", True),
    ],
)
def test_behind_that_stands_a_clause_with_nothing_hanging_on_it(clause, stands):
    assert is_that(clause) is stands


def test_there_is_named_where_it_may_be_their():
    left = draft_of("they varnish there boats in may").left_out
    assert [one.why for one in left] == [THEIR]


def test_what_they_love_is_told_of_the_thing_and_not_of_the_feeling():
    assert point("coaching beginners, loves it").topic == "how much you love coaching beginners"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("they smoke there fish for days", "they smoke their fish for days"),
        ("they bake there every Friday", "they bake there every Friday"),
        ("lads wash there vans", "lads wash their vans"),
        ("they train there twice a week", "they train there twice a week"),
        ("moving depots in mar", "moving depots in March"),
        ("mar is quiet", "mar is quiet"),
        ("lambing after xmas", "lambing after Christmas"),
        ("electric buses over next 3 yrs", "electric buses over the next 3 years"),
        ("started as a clerk in 87", "started as a clerk in 1987"),
        ("the kiln since 04", "the kiln since 2004"),
        ("done in 20", "done in 20"),
        ("4 weeks work", "4 weeks of work"),
        ("busy sat and Sunday mornings", "busy Saturday and Sunday mornings"),
        ("1 pupil at a time", "one pupil at a time"),
        ("Ann: everything baked in the forge", "Ann: everything is baked in the forge"),
        ("everything they asked", "everything they asked"),
        ("they hang their cheese 90 days", "they hang their cheese for 90 days"),
        ("team of 4 been together 9 yrs", "team of 4 has been together for 9 years"),
        ("whats the on call like", "what's the on-call like"),
        ("soft beds n a stove", "soft beds and a stove"),
    ],
)
def test_hurried_notes_get_the_words_that_they_lack(typed, written):
    assert spelt_out(typed) == written


def test_an_article_in_front_of_a_named_thing_is_no_part_of_a_name():
    assert phrase("The Elgar concert in May").text == "the Elgar concert in May"
    assert phrase("The Guardian").text == "The Guardian"


def test_whoever_has_no_several_before_them_is_the_reader():
    assert turned("the cellist upstairs who tunes their bells", DANA) == "the cellist upstairs who tunes your bells"
    assert turned("nurses who plan their rota", DANA) == "nurses who plan their rota"


def test_money_and_strictness_of_the_work_itself_are_no_secrets():
    assert not is_of_terms("eels are where the money is")
    assert not is_of_terms("a budget of 40k")
    assert is_of_terms("45k, maybe more")
    assert is_of_terms("the money")
    assert is_of_terms("pays for boots up to 200 a year")
    assert not is_private("strict about hygiene")
    assert is_private("she was strict")


def test_what_draws_one_keeps_its_eventually_and_the_buzz_is_no_gain():
    assert exciting("running my own forge eventually", DANA, names=WORDS).text == "running my own forge eventually"
    assert is_self_serving("moving into teaching eventually")
    assert exciting("the thrill of it", DANA, names=frozenset()).text == "the thrill"


def test_what_is_texted_is_a_thing_that_is_sent():
    promise = Commitment(id="c", text="text him pics of the kiln", person="p0")
    assert pledge_of(promise, DANA, WORDS) == "text you the pictures of the kiln"


def test_nothing_goes_on_for_as_long_as_what_it_speaks_of():
    wordings = ("I have been thinking about {topic}.", "I liked hearing about {topic}.")
    assert without_talk(wordings, "a mentor for two months") == wordings[1:]
    assert without_talk(wordings, "a mentor") == wordings


def test_a_closing_that_cannot_name_a_note_says_so():
    left = draft_of("moving 30 files from zorb to blip", purpose=Purpose.CLOSING).left_out
    assert [one.note for one in left] == ["moving 30 files from zorb to blip"]
