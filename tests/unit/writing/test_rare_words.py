"""Words that the list does not have, or that are hardly ever said: what may be said as typed, and what is asked of."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.lexicon.nearest import left_out_or_swapped
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import LACKS
from afterword.core.writing.speller import RATHER, UNKNOWN
from small_forms import lexicon

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
SAID = """
    the:9000 routs:50 routes:4600 rout:570 international:5000 counter:3000 we:9000 at:9000 desk:900 caching:50
    catching:30000 knows:5000 every:9000 by:9000 name:9000 on:9000 training:900 rota:60 rotas:51
"""
KINDS = """
    routs=st routes=st rout=bo international=a counter=bo desk=o caching=i catching=i name=bo training=im rota=o rotas=s
"""
ENGLISH = lexicon("en", SAID, kinds=KINDS)


class OnlyEnglish:
    def of(self, language):
        return ENGLISH if language == Language.ENGLISH else None


def drafted(*topics):
    notes = tuple(Highlight(topic=topic, person="p0") for topic in topics)
    now = ENDED + timedelta(hours=2)
    return compose(THANKS, case_of(Debrief(interview="i1", highlights=notes)), now=now, seed="s", words=OnlyEnglish())


def test_a_letter_is_left_out_inside_or_two_are_swapped():
    assert {"routes", "ruots"} <= left_out_or_swapped("routs", "aes")
    assert not {"routse", "routs", "routx"} & left_out_or_swapped("routs", "aes")


@pytest.mark.parametrize(
    ("word", "rather"),
    [("routs", "routes"), ("routes", None), ("caching", None), ("rotas", None), ("Routs", None), ("omakase", None)],
)
def test_a_word_hardly_ever_said_is_sooner_a_slip_of_another_thing(word, rather):
    assert ENGLISH.rather(word) == rather


def test_a_rare_word_is_asked_about():
    draft = drafted("the international routs")
    assert "routs" not in draft.body
    assert {one.why for one in draft.left_out} == {RATHER.format(word="routs", meant="routes")}


@pytest.mark.parametrize("note", ["the international “routs”", 'the "omakase" counter', "the Omakase counter"])
def test_what_the_advice_says_works(note):
    assert note in drafted(note).body


def test_who_gives_names_their_capitals_may_use_a_word_of_the_trade():
    assert "the omakase counter" in drafted("The omakase counter").body


@pytest.mark.parametrize("note", ["the omakase counter", "omakase training on the desk"])
def test_of_a_word_typed_in_haste_it_is_asked(note):
    draft = drafted(note)
    assert "omakase" not in draft.body
    assert {one.why for one in draft.left_out} == {UNKNOWN.format(word="omakase")}


def test_a_word_without_its_article_is_named_and_both_ways_out_work():
    said = SAID + " swimming:900 switching:900 epic:800 to:9000 in:9000 spring:800"
    words = lexicon("en", said, kinds=KINDS + " switching=i epic=ao spring=bo")

    class Words:
        def of(self, language):
            return words if language == Language.ENGLISH else None

    def made(topic):
        case = case_of(Debrief(interview="i1", highlights=(Highlight(topic=topic, person="p0"),)))
        return compose(THANKS, case, now=ENDED + timedelta(hours=2), seed="s", words=Words())

    left = made("switching to epic in the spring").left_out
    assert [one.why for one in left] == [LACKS.format(word="epic")]
    for advised in ("switching to Epic in the spring", "switching to the epic in the spring"):
        assert advised in made(advised).body
