"""What stands under the reader's own name, and what is left of a note after a cut."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of
from debriefs import NAMES as NAMES_OF
from test_hurried_english import NOBODY, RUTH

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.ports.lexicon import Kind
from afterword.core.writing.anybodys_you import is_anybodys
from afterword.core.writing.called_in import called_in
from afterword.core.writing.compose import compose
from afterword.core.writing.discretion import is_of_terms, is_private
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.in_place import is_about
from afterword.core.writing.point import Point
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.deeds import is_done
from afterword.core.writing.prose.figures import is_count_alone, is_lone_group, with_verb
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import turned
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.reasons import WHAT_IS_IT, WHO_IS_WE, WHO_IS_YOU
from afterword.core.writing.sayable import sayable
from afterword.core.writing.told_by_reader import advice, in_their_words, is_cut_short, may_be_order, their_own
from afterword.core.writing.whose_we import is_their_we


class Kinds:
    """A word list that knows but the kinds of a few words."""

    _KINDS = {  # noqa: RUF012
        "warn": {Kind.BASE},
        "never": {Kind.ADVERB},
        "sell": {Kind.BASE},
        "label": {Kind.BASE, Kind.ONE},
        "treat": {Kind.BASE, Kind.ONE},
        "hot": {Kind.BASE, Kind.ADJECTIVE},
        "bring": {Kind.BASE},
        "guests": {Kind.SEVERAL},
        "shoes": {Kind.SEVERAL},
        "buyers": {Kind.SEVERAL},
        "box": {Kind.ONE, Kind.BASE},
        "stock": {Kind.MASS},
        "old": {Kind.ADJECTIVE},
        "family": {Kind.ONE},
        "like": {Kind.BASE, Kind.ADVERB},
        "everything": {Kind.MASS},
        "papers": {Kind.SEVERAL},
        "bleach": {Kind.MASS},
        "ever": {Kind.ADVERB},
        "families": {Kind.SEVERAL},
        "first": {Kind.ADVERB},
        "paperwork": {Kind.MASS},
        "second": {Kind.ADVERB},
        "leather": {Kind.MASS},
        "plastic": {Kind.MASS},
        "hates": {Kind.THIRD},
        "mondays": {Kind.SEVERAL},
    }

    def kinds(self, form):
        return frozenset(self._KINDS.get(form, ()))


NAMES = Vocabulary(frozenset({"ruth"}), Kinds())


def reasons(*topics, **noted):
    """Why notes for one interviewer are left out, without a word list."""
    debrief = Debrief(interview="i1", highlights=tuple(Highlight(topic=one, person="p0") for one in topics), **noted)
    case = replace(case_of(debrief, people=NAMES_OF[:1]), applications=(Application(id="a1", role="Baker"),))
    proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    return {one.note: one.why for one in compose(proposal, case, now=ENDED + timedelta(hours=2)).left_out}


def told(note):
    found = point_of(Highlight(topic=note), RUTH, names=NOBODY)
    return found.detail.text if found and found.detail else found.topic if found else ""


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("ruth: we all carry in the last load", "you all carry in the last load"),
        ("Ruth: we moved to Leith in May", "you moved to Leith in May"),
        ("ruth: our ovens are all electric", "your ovens are all electric"),
    ],
)
def test_the_readers_we_is_theirs(note, said):
    assert told(note) == said


def test_what_both_did_or_share_stays_of_both():
    for note in ("ruth: we both trained at Leith", "ruth: we had a long chat", "ruth: our talk on kilns"):
        assert their_own(note, RUTH) == note


def test_without_a_name_nobody_knows_whose_we_it_is():
    assert is_their_we("we moved to Leith in May")
    assert all(map(is_their_we, ("we rotate the stations", "we all help each other")))
    assert not any(map(is_their_we, ("we share a love of maps", "we talked about kilns", "we know my old teacher")))
    note = "we rotate the stations every week"
    assert reasons(note)[note] == WHO_IS_WE


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Ruth: warn the buyers", "your advice is to warn the buyers"),
        ("ruth: always label the box", "your advice is always to label the box"),
        ("ruth: never sell the old stock", "your advice is never to sell the old stock"),
        ("ruth: don't sell the old stock", "your advice is not to sell the old stock"),
        ("ruth: treat guests like family", "your advice is to treat guests like family"),
    ],
)
def test_an_order_under_a_name_is_advice(note, said):
    assert advice(note, RUTH, NAMES).detail.text == said


@pytest.mark.parametrize(
    "note", ["warn the buyers", "ruth: bring the papers", "ruth: hot shoes everything", "ruth: warn him", "ruth: stock"]
)
def test_no_advice_is_what_is_told_to_the_candidate_or_may_be_a_thing(note):
    assert advice(note, RUTH, NAMES) is None


def test_of_what_somebody_said_never_the_thing_alone_is_left():
    assert is_cut_short(Point(topic="the hand saw"), "Ruth: hand saw every joint", RUTH)
    assert not is_cut_short(Point(topic="the hand saw"), "Ruth: the hand saw", RUTH)
    assert not is_cut_short(Point(topic="the hand saw"), "hand saw every joint", RUTH)


@pytest.mark.parametrize(
    ("note", "is_so"),
    [
        ("lorry stays with you", True),
        ("ruth: you get your own round", True),
        ("they send you to college", True),
        ("tools are out before you start", False),
        ("you learn by doing", False),
        ("you asked me about kilns", False),
    ],
)
def test_a_you_that_is_anybody(note, is_so):
    assert is_anybodys(note) is is_so


def test_of_anybodys_you_the_reason_names_it():
    assert reasons("lorry stays with you") == {"lorry stays with you": WHO_IS_YOU}


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("he's never sacked anyone", "you've never sacked anyone"),
        ("he's never laid anyone off", "you've never laid anyone off"),
        ("she's just opened a second shop", "you've just opened a second shop"),
        ("she's always on the floor by 6", "you're always on the floor by 6"),
        ("he taught half the crew there", "you taught half the crew"),
        ("he grew up there", "you grew up there"),
        ("she says nobody works on their own", "you say nobody works on their own"),
    ],
)
def test_what_the_reader_has_and_is(note, said):
    assert turned(note, RUTH) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("send my licence and dbs", "send my licence and DBS"),
        ("two dbs in Leeds", "two databases in Leeds"),
        ("85 db limit", "85 db limit"),
        ("lvl 3 and lvls above", "level 3 and levels above"),
        ("moved here from BC", "moved here from BC"),
        ("late bc of fog", "late because of fog"),
        ("V belts on the saws", "V belts on the saws"),
        ("sat is the busy day", "Saturday is the busy day"),
        ("we fish oct to march", "we fish from October to March"),
        ("bilingual polish english", "bilingual in polish and english"),
        ("keeps the old handles, always", "always keeps the old handles"),
        ("nobody in the loft works alone", "nobody in the loft works alone"),
        ("6 bays, 2 of em for vans", "6 bays, 2 of them for vans"),
        ("nobody on their own", "nobody is on their own"),
    ],
)
def test_short_forms_are_written_out_where_they_are_surely_meant(note, said):
    assert spelt_out(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("crews of 4", "they work in crews of 4"),
        ("teams of two or three", "they work in teams of two or three"),
        ("Crew of 9", "they are a crew of 9"),
        ("two of us on at night", "there are two people on at night"),
        ("9 tables a shift, quality over speed", "there are 9 tables a shift, quality over speed"),
        ("40 calls a day between the 3 of us", "there are 40 calls a day between the 3 of you"),
        ("30 berths, all on the quay", "there are 30 berths, all on the quay"),
        ("12 vans, 3 of them electric", "there are 12 vans, 3 of them electric"),
        ("ninety guests in one evening", "ninety guests in one evening"),
    ],
)
def test_figures_get_a_verb_with_a_subject(note, said):
    assert with_verb(note) == said


def test_a_count_alone_is_not_what_was_meant():
    assert is_count_alone("there are 6 bays")
    assert not is_count_alone("there are 6 bays on the quay")
    assert is_lone_group("the team of seven")
    assert not is_lone_group("the team of seven fitters")
    assert told("6 bays, sauna out the back") == ""


def test_of_it_in_a_reason_nobody_knows_what_it_is():
    assert exciting("running it from the front desk", RUTH, names=NOBODY) is None
    assert reasons(excited_by="running it from the desk") == {"running it from the desk": WHAT_IS_IT}
    assert exciting("seeing it through from start to finish", RUTH, names=NOBODY).text.startswith("seeing it through")


def test_of_two_tongues_one_is_bilingual_in_both():
    assert addition("bilingual welsh english", RUTH, names=NOBODY).text == "I am bilingual in Welsh and English"


def test_words_of_a_trade_are_not_private():
    assert not any(map(is_private, ("keeps the old screws", "families never have to ask twice", "at their worst time")))
    assert all(map(is_private, ("I screwed up", "had to ask twice", "the worst interview")))
    assert not is_of_terms("400 staff paid weekly")
    assert all(map(is_of_terms, ("paid weekly", "staff paid weekly")))


@pytest.mark.parametrize(
    ("name", "note", "called"),
    [
        ("Sister Agnes Byrne", "Sister Agnes: cards for all", "Sister Agnes"),
        ("Sister Agnes Byrne", "Sister Byrne: cards for all", ""),
        ("Sister Agnes Byrne", "cards for all", ""),
        ("Dr. Agnes Byrne", "Dr. Agnes: cards for all", ""),
    ],
)
def test_a_title_goes_with_the_name_that_the_notes_have_it_with(name, note, called):
    debrief = Debrief(interview="i1", highlights=(Highlight(topic=note),))
    assert called_in(debrief, Person(id="p0", name=name)) == called


@pytest.mark.parametrize("topic", ["the chipper got replaced last fall", "treat guests like family"])
def test_what_tells_a_deed_or_an_order_never_stands_behind_about(topic):
    assert not is_about(topic, topic, NAMES)


def test_where_several_do_it_is_a_sentence():
    assert is_done(["the", "lathe", "got", "repaired", "in", "May"])
    assert not is_done(["the", "lathe", "that", "got", "repaired", "in", "May"])
    assert may_be_order("ruth: wash guests well", RUTH, NAMES)
    assert not may_be_order("wash guests well", RUTH, NAMES)


def test_a_tapestry_is_a_thing():
    assert sayable("the move of the tapestry store")
    assert not sayable("a rich tapestry of skills")


@pytest.mark.parametrize(
    "saying",
    ["no bleach ever", "leather first, plastic never", "families first, paperwork second"],
)
def test_a_saying_that_is_no_sentence_is_given_back_in_their_words(saying):
    told = in_their_words(f"Ruth: {saying}", RUTH, NAMES)
    assert told.detail.text == f"you said “{saying}”"


@pytest.mark.parametrize(
    "noted",
    [
        "Ruth: send the form by Friday",
        "Ruth: two kids at home",
        "Ruth: hates mondays",
        "Ruth: 120 parcels a day, he said",
        "no bleach ever",
    ],
)
def test_what_is_no_saying_of_theirs_is_not_put_in_their_mouth(noted):
    assert in_their_words(noted, RUTH, NAMES) is None
