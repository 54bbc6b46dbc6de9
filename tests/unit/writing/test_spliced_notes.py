"""English notes of two parts, and those that lack but their verb: the sure part is said, and of the rest it is told."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.debrief import Commitment, Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.details import with_subject
from afterword.core.writing.discretion import is_of_terms, is_private, is_self_serving
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.headline import is_had, is_led, is_of_hours, without_since
from afterword.core.writing.left_out import partly_told
from afterword.core.writing.pledges import WHATEVER, pledge_of
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.figures import misses_verb, there_is_much, with_verb
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.sure import is_row_part
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.prose.vocabulary import Vocabulary
from afterword.core.writing.reasons import WHO_IS_THEM, WHO_IS_WE
from afterword.core.writing.spliced import front_of, is_of_children, told_of
from afterword.core.writing.told_notes import parts_of_note
from small_forms import lexicon

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
DANA = Listener(names=("Dana Ruiz", "Dana"))
KINDS = """
    harvest=bo supper=o shared=pda kitchen=o everybody=s cooks=st weekly=oav tasting=o staff=m taste=bmo everything=m
    dish=o parade=o quiet=ab study=bo hour=o phones=st stay=bo bread=m rate=bo wastage=m oven=o pass=bo error=mo come=bd
    down=v lessons=s start=bmo nurse=o follows=t child=o clinics=s growing=i people=s eat=b something=m room=o test=bo
    rebuild=b site=o design=bmo night=o market=bo hotter=a kiln=o has=t got=pd new=av
"""
WORDS = Vocabulary(lexicon=lexicon("en", "harvest", kinds=KINDS))


def point(note, names=WORDS):
    return point_of(Highlight(topic=note), DANA, names=names)


def draft_of(*notes, **more):
    highlights = tuple(Highlight(topic=note, person="p0") for note in notes)
    debrief = Debrief(interview="i1", highlights=highlights, **more)
    return compose(THANKS, case_of(debrief), now=ENDED + timedelta(hours=2), seed="s")


@pytest.mark.parametrize(
    ("note", "topic", "told"),
    [
        ("harvest supper, everybody cooks", "", ""),
        ("weekly parade, everybody brings a dish", "the weekly parade", "everybody brings a dish"),
        ("quiet study hour, all phones stay in a room", "the quiet study hour", "all phones stay in a room"),
    ],
)
def test_a_thing_with_the_whole_clause_about_it_is_told_whole(note, topic, told):
    found = point(note)
    assert (found.topic, found.detail.text) == (topic, told) if topic else told_of(note, WORDS) == ("", "")


@pytest.mark.parametrize(
    ("note", "front"),
    [
        ("night markets, could be anywhere", "night markets"),
        ("team meeting every Monday and she runs it", "team meeting every Monday"),
        ("40 minutes between classes so no rushing", "40 minutes between classes"),
        ("weekends, only in summer", ""),
        ("a second shop, maybe next year", ""),
        ("no nights, all days", ""),
        ("stalls", ""),
        ("small orders, she hates big ones", ""),
    ],
)
def test_the_first_part_is_taken_where_nothing_takes_it_back(note, front):
    assert front_of(note) == front


def test_the_first_part_is_said_and_of_the_rest_it_is_told():
    note = "storm repairs, could be anywhere on the coast"
    draft = draft_of(note)
    assert "storm repairs" in draft.body
    assert "anywhere" not in draft.body
    assert [(one.note, one.why) for one in draft.left_out] == [(note, partly_told(None))]


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("long walks with the dogs, not a desk", "long walks with the dogs"),
        ("long evenings in the workshop, no sales", "long evenings in the workshop"),
        ("it pays better, and no nights", None),
    ],
)
def test_of_a_reason_the_first_part_is_enough(reason, said):
    found = exciting(reason, DANA, names=frozenset())
    assert (found.text if found else None) == said


def test_what_grows_for_people_is_what_one_does_and_no_clause():
    assert exciting("growing something people eat", DANA, names=WORDS).text == "growing something people eat"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("3 porters to a ward", "there are 3 porters to a ward"),
        ("max 10 walkers per guide", "there are at most 10 walkers per guide"),
        ("one teacher per room", "there is one teacher per room"),
        ("Two cooks per station", "there are two cooks per station"),
        ("8 tables per waiter max", "there are at most 8 tables per waiter"),
        ("response times down to four minutes", "response times are down to four minutes"),
        ("membership up by a third", "membership is up by a third"),
        ("5 bays, 2 mobile vans", "there are 5 bays and 2 mobile vans"),
        ("3 rounds, 2 weeks", "3 rounds, 2 weeks"),
        ("20 minutes between trains", "there are 20 minutes between trains"),
        ("success rate up to ninety percent", "the success rate is up to ninety percent"),
        ("staff down to four", "staff down to four"),
        ("rents up by half", "rents up by half"),
        ("the ward has 3 porters", "the ward has 3 porters"),
    ],
)
def test_a_figure_gets_the_verb_that_it_surely_lacks(typed, said):
    assert with_verb(typed) == said


def test_what_went_up_or_down_is_no_thing():
    assert misses_verb("rents up by half")
    assert misses_verb("crews down to two")
    assert not misses_verb("the step up to 200 seats")
    assert not misses_verb("scaling up to fifty")
    assert point("crews down to two since May") is None


def test_of_much_it_is_heard_that_it_is_there():
    assert there_is_much("lots of barn roofs in the valley") == "there are lots of barn roofs in the valley"
    assert there_is_much("lots of farm calls now") == "there are lots of farm calls now"
    assert there_is_much("a lot of paperwork") == "there is a lot of paperwork"
    assert there_is_much("the lot of roofs") == ""


def test_one_thing_has_what_is_counted_of_it():
    assert is_had("the stable", "12 boxes")
    assert is_had("your clinic", "four old rooms")
    assert not is_had("the course", "6 weeks")
    assert not is_had("stables", "12 boxes")
    assert not is_had("the stable", "1 box")


def test_what_has_no_article_is_heard_of():
    assert not is_led("flying lessons")
    assert is_led("flying to the islands")
    assert is_led("the ice run")
    assert not is_led("mending nets")
    assert is_led("Tove's boat")
    assert is_led("how nets are mended")
    assert not is_led("ice runs")
    assert not is_led("barley from two farms")


@pytest.mark.parametrize(
    ("topic", "kept"),
    [
        ("the new kiln last year", "the new kiln"),
        ("the new kiln opening next year", "the new kiln opening next year"),
        ("the kiln trial last year", "the kiln trial last year"),
        ("photos from last year", "photos from last year"),
    ],
)
def test_when_a_thing_came_is_nothing_without_that_it_did(topic, kept):
    assert without_since(topic) == kept


@pytest.mark.parametrize("note", ["bread wastage has come down to 2%", "error rate has come down to 2%"])
def test_a_subject_of_two_words_gets_its_article(note):
    found = point(note)
    assert found.detail.text.endswith(note)
    assert found.detail.text.removesuffix(note) in {"", "the "}
    assert point("error rate has come down to 2%").detail.text == "the error rate has come down to 2%"


def test_one_of_many_does_something():
    assert point("One nurse follows the child through all clinics").detail.text.startswith("one nurse follows")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("just moved to a bigger site", "you just moved to a bigger site"),
        ("just got a new oven", "you just got a new oven"),
        ("need someone who can weld", "you need someone who can weld"),
        ("dana trained as a welder here 6 years ago", "you trained as a welder there 6 years ago"),
        ("dana been there since 1999", "you have been there since 1999"),
        ("half the kitchen is new", "half the kitchen is new"),
        ("Dana: tastes every batch herself", "you taste every batch yourself"),
    ],
)
def test_who_did_it_is_the_reader(note, said):
    assert point(note, frozenset()).detail.text == said


def test_several_who_never_do_it_are_not_the_reader():
    assert with_subject("coaches never travel alone", DANA, topic="") == "coaches never travel alone"


def test_no_verb_stands_before_an_and_somebody_who_acts():
    found = point("dana: supervision every week and she means it", frozenset())
    assert found is None or "and you mean" not in found.in_words


def test_of_a_count_it_is_told_that_it_is_there_where_more_follows():
    assert point("30 moorings, all on the river").detail.text == "there are 30 moorings, all on the river"
    assert point("6 weeks, all on the river") is None


def test_a_count_is_useful_to_know_and_stays_with_nobody():
    assert is_of_hours("there are 30 moorings")
    assert is_of_hours("the work is mostly old barns")
    assert not is_of_hours("there is no night work")


def test_where_everything_is_is_never_doubled():
    body = draft_of("the herb garden", excited_by="knowing where everything is").body
    assert "knowing where everything is, and " in body


def test_whose_we_it_is_is_asked():
    note = "We need someone for the Sunday boats."
    draft = draft_of(note)
    assert "we need" not in draft.body.casefold()
    assert [(one.note, one.why) for one in draft.left_out] == [(note, WHO_IS_WE)]


def test_a_child_keeps_its_own_first_words():
    assert turned("hearing a pupil read their first page", DANA) == "hearing a pupil read their first page"
    assert turned("they need a child seat for their vans", DANA) == "you need a child seat for your vans"


def test_a_row_of_catchwords_on_children_is_not_told_to_their_parents():
    found = point("twins, 3 years old, nut allergy", frozenset())
    assert (found.topic, found.detail) == ("the twins", None)
    assert not is_of_children("the chess club for girls")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("own tools and a clean licence", "I have my own tools and a clean licence"),
        ("my own van", "I have my own van"),
        ("full driving licence and my own boots", "I have a full driving licence and my own boots"),
        ("own car and clean driving licence", "I have my own car and a clean driving licence"),
    ],
)
def test_what_one_has_is_said_as_a_sentence(note, said):
    assert addition(note, DANA, names=frozenset()).text == said


def test_a_promise_is_named_without_what_hangs_on_it_and_is_not_sure():
    def pledge(text):
        return pledge_of(Commitment(id="c0", text=text, person="p0"), DANA, frozenset())

    assert pledge("send her some") == WHATEVER
    assert pledge("send her the case study on hedgerow") == "send you the case study"
    assert pledge("send her something for fun") == "send you something for fun"


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("riders who never been on ice", "riders who have never been on ice"),
        ("most of there boats are old", "most of their boats are old"),
        ("one of there is new", "one of there is new"),
        ("pump outs and blow outs", "pump outs and blowouts"),
        ("remembers patients birthdays", "remembers patients' birthdays"),
        ("clients needs first", "clients' needs first"),
        ("the general practise nurses", "the general practice nurses"),
        ("we practise on Mondays", "we practise on Mondays"),
        ("some commerical kitchens", "some commercial kitchens"),
        ("season is feb to may", "season is from February to May"),
        ("started as a cook her self", "started as a cook herself"),
        ("20 min per visit", "20 minutes per visit"),
    ],
)
def test_slips_of_hurried_notes_are_put_right(typed, spelt):
    assert spelt_out(typed) == spelt


def test_what_was_taken_for_private_or_for_terms_is_of_the_work():
    assert not is_of_terms("busiest in the school holidays")
    assert is_of_terms("25 days of holidays")
    assert not is_private("February is quiet so they paint")
    assert is_private("dana was quiet")
    assert not is_self_serving("working under pressure")
    assert is_private("the team is under pressure")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("mostly roof leaks now", "the work is mostly roof leaks now"),
        ("old barns mainly", "the work is mainly old barns"),
    ],
)
def test_what_there_mostly_is(note, said):
    assert point(note, frozenset()).detail.text == said


def test_who_mostly_works_is_no_thing():
    assert point("mostly works alone", frozenset()) is None


def test_what_was_booked_ahead_books_nothing():
    assert shape_of("trainers booked a month ahead") is Shape.NOUN
    assert shape_of("trainers booked a van") is Shape.CLAUSE


def test_one_of_two_that_is_still_learning_is_no_name():
    assert not is_row_part("one still in training")
    assert not is_row_part("one week in four")
    assert is_row_part("two old ponies")


@pytest.mark.parametrize("reason", ["having time to chat to them", "sitting with her", "reading to them at night"])
def test_whom_a_reason_means_is_asked(reason):
    assert exciting(reason, DANA, names=frozenset()) is None
    left = draft_of("the herb garden", excited_by=reason).left_out
    assert (reason, WHO_IS_THEM) in [(one.note, one.why) for one in left]


def test_a_saint_ends_no_sentence():
    assert parts_of_note("The bells of St. Anne's ring.") == ["The bells of St. Anne's ring."]


@pytest.mark.parametrize(("typed", "spelt"), [("open 1x a month", "once a month"), ("2x per term", "twice per term")])
def test_how_many_times_is_said(typed, spelt):
    assert spelt_out(typed).endswith(spelt)
