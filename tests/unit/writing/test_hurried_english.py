"""English notes typed on a phone: what is mended, what is asked about, what is left out rather than said."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.etiquette.commitments import ALL_OF_IT
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.asking import asked_of
from afterword.core.writing.compose import compose
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.pledges import pledge_of
from afterword.core.writing.points import point_of, said_to
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.sound import is_sound
from afterword.core.writing.prose.sure import doing, thing, whole
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.review.review import review
from afterword.core.writing.speller import UNKNOWN, not_known
from afterword.core.writing.struck import impression_of
from small_forms import lexicon

RUTH = Listener(names=("Ruth Okonjo", "Ruth"))
NOBODY = frozenset()
WORDS = """
    send the references article on language processing there always ward basically get off gas with from day boats
    they doing council vans for led people reference section processing church roman Roman Leeds
    weeding gestalt headlines asked she
    """


class English:
    """A list of the few words above, each said often."""

    def of(self, language):
        return lexicon(language, " ".join(f"{word}:900" for word in WORDS.split())) if language == "en" else None


def draft(*topics, purpose=Purpose.THANKS, role="Data engineer", **noted):
    """What is made of notes for one interviewer, with a word list."""
    debrief = Debrief(interview="i1", highlights=tuple(Highlight(topic=one, person="p0") for one in topics), **noted)
    proposal = Proposal(purpose=purpose, people=("p0",), application="a1", interview="i1")
    case = replace(case_of(debrief, people=NAMES[:1]), applications=(Application(id="a1", role=role),))
    return compose(proposal, case, now=ENDED + timedelta(hours=2), words=English())


def why(written):
    return {one.note: one.why for one in written.left_out}


def test_shorthand_that_is_spelt_out_is_no_slip_of_another_word():
    assert "you're doing vans for the council" in draft("theyre doing vans for the council").body


def test_a_slip_that_two_lists_read_alike_is_mended():
    assert "the reference section" in draft("weeding the refernce section").body


def test_a_promise_with_an_unsure_word_names_what_is_sure_of_it():
    promised = Commitment(id="c1", text="send the article on language proccessing", person="p0")
    written = draft(commitments=(promised,))
    assert "proccessing" not in written.body
    assert "I'll send you the article" in written.body
    assert "If “processing” is meant" in why(written)[promised.text]


def test_a_promise_with_an_unknown_word_and_a_wide_gap_is_named():
    promised = Commitment(id="c1", text="send the  gestalt article", person="p0")
    assert "the gestalt article" in draft(commitments=(promised,)).body


def test_an_unknown_word_that_may_be_a_name_is_told_of():
    written = draft(to_add="led 22 people at asda")
    assert why(written) == {"led 22 people at asda": not_known("asda")}


def test_a_name_gets_its_capital():
    assert "council vans in Leeds" in draft("doing council vans in leeds").body


def test_a_role_is_said_in_small_letters_unless_its_first_word_may_be_a_name():
    assert "the church organist role" in draft(role="Church organist").body
    assert "the Roman historian role" in draft(role="Roman historian").body


def test_a_short_form_is_named_as_the_reason():
    assert (
        "“prev” is a short form"
        in why(draft(to_add="cut our close from 9 days to 5 at prev job"))["cut our close from 9 days to 5 at prev job"]
    )


SPELT = {
    "cupping w the roaster": "cupping with the roaster",
    "theres always a vet": "there's always a vet",
    "itll open in June": "it'll open in June",
    "they hadnt met": "they hadn't met",
    "they do slots not 30": "they do slots, not 30",
    "goats r milked by hand": "goats are milked by hand",
    "4 man crews": "4-man crews",
    "xrays": "X-rays",
    "reading for fun not levels": "reading for fun, not levels",
    "they do not always": "they do not always",
    "section W of the ward": "section W of the ward",
}


@pytest.mark.parametrize("typed", SPELT)
def test_short_forms_are_written_as_words(typed):
    assert spelt_out(typed) == SPELT[typed]


ASKED = {
    "hows on call shared btwn the 4 of them": "How's on call shared between the 4 of you?",
    "do trainers travel or do they come to hq": "Do trainers travel or do they come to HQ?",
    "whats the call out rota like": "What's the call-out rota like?",
    "whats gpu budget": "What's the GPU budget?",
    "which class of ticket do i need": "Which class of ticket do I need?",
    "who's budget do strings come out of": "Whose budget do strings come out of?",
    "whos on reception at weekends": "Who's on reception at weekends?",
    "how many nights a month": "How many nights are there a month?",
}


@pytest.mark.parametrize("typed", ASKED)
def test_what_is_asked_is_whole(typed):
    asked = asked_of(typed, RUTH, names=NOBODY)
    assert asked is not None
    assert asked.text == ASKED[typed]


@pytest.mark.parametrize("typed", ["is boots provided", "what happens when system go down at night"])
def test_what_does_not_agree_is_not_asked(typed):
    assert asked_of(typed, RUTH, names=NOBODY) is None


def test_what_may_be_asked_of_one_and_of_several_is_still_asked():
    for typed in ("is sales training provided", "does the system go down at night", "how do you help a team get there"):
        assert asked_of(typed, RUTH, names=NOBODY) is not None


REASONS = {"own van": None, "the kids obviously": None, "irish language section": "the Irish language section"}


@pytest.mark.parametrize("typed", REASONS)
def test_a_reason_of_which_it_is_not_sure_whose_it_is_is_none(typed):
    reason = exciting(typed, RUTH, names=NOBODY)
    assert (reason and reason.text) == REASONS[typed]


ADDED = {
    "supplementary prescriber since 2023": "I have been a supplementary prescriber since 2023",
    "i target trained otters at my internship": None,
    "nabcep associate": None,
}


@pytest.mark.parametrize("typed", ADDED)
def test_what_is_added_is_a_sentence_or_nothing(typed):
    added = addition(typed, RUTH, names=NOBODY)
    assert (added and added.text) == ADDED[typed]


NAMED = {
    "probate side growing": "the probate side",
    "new electric fleet coming, 12 by april": "the new electric fleet",
    "virtual ward starting in spring": "the virtual ward",
    "fruit growing": "fruit growing",
    "bespoke versus made to measure": "",
    "storytime": "storytime",
    "puppy parties!! 6 week course": "puppy parties",
}


@pytest.mark.parametrize("typed", NAMED)
def test_a_thing_is_named_without_what_it_does(typed):
    assert thing(typed) == NAMED[typed]


SHAPES = {
    "two routes am and pm": Shape.NOUN,
    "i am on the early shift": Shape.CLAUSE,
    "feeding team works with the nurses": Shape.CLAUSE,
    "team visits to schools": Shape.NOUN,
}


@pytest.mark.parametrize("typed", SHAPES)
def test_a_clause_is_told_from_a_name(typed):
    assert shape_of(typed) is SHAPES[typed]


def test_there_is_not_their():
    assert not is_sound("kids showed me there rooms")
    assert is_sound("we know there is a ward, and you all work there sometimes")


def test_a_quotation_may_say_at_its_end_who_said_it():
    said = said_to('"we point by hand or not at all" ruth said', RUTH, names=NOBODY)
    assert said is not None
    assert said.text == "you said “we point by hand or not at all”"
    assert said_to('"we point by hand or not at all" mike said', RUTH, names=NOBODY) != said


def test_a_count_in_a_row_is_no_further_thing():
    assert thing("apprentices, one per van") == "apprentices"


def test_an_article_is_put_before_no_word_that_may_be_a_name():
    assert doing("moving off Oracle to netsuite in May") == ""
    assert thing("worktops templated by laser") == ""
    assert thing("inspections by drone") == "inspections by drone"


def test_a_change_of_one_thing_has_its_article():
    assert thing("e-discovery tool change") == "the e-discovery tool change"
    assert thing("climate change") == "climate change"
    assert thing("telehealth") == "telehealth"


def test_what_denies_without_its_verb_is_not_whole():
    assert not whole("you fit not sell")
    assert whole("you fit, and do not sell")


def test_what_was_done_to_a_thing_is_not_said_of_the_candidate():
    added = addition("did packaging for a hot sauce brand, sold in shops", RUTH, names=NOBODY)
    own = addition("worked on a ward, trained in Leeds", RUTH, names=NOBODY)
    assert added is not None
    assert added.text == "I did packaging for a hot sauce brand"
    assert own is not None
    assert own.text == "I worked on a ward, and trained in Leeds"


def test_how_long_it_was_has_its_for():
    added = addition("worked with sourdough 6 yrs", RUTH, names=NOBODY)
    assert added is not None
    assert added.text == "I worked with sourdough for 6 years"


def test_what_a_thing_does_at_a_time_is_a_clause():
    point = point_of(Highlight(topic="lambing starts in feb, 800 ewes"), RUTH, names=NOBODY)
    early = point_of(Highlight(topic="early starts in winter"), RUTH, names=NOBODY)
    assert point is not None
    assert point.detail is not None
    assert point.detail.text == "lambing starts in February"
    assert early is not None
    assert early.topic == "early starts in winter"


def test_a_further_clause_without_a_joint_is_left_out():
    point = point_of(
        Highlight(topic="tasting menu changes every 5 weeks, whole team pitches dishes"), RUTH, names=NOBODY
    )
    assert point is not None
    assert point.detail is not None
    assert point.detail.text == "the tasting menu changes every 5 weeks"


def test_what_they_are_sorry_for_is_kept():
    assert point_of(Highlight(topic="visits dropped since prices went up"), RUTH, names=NOBODY) is None
    assert point_of(Highlight(topic="feature store is homegrown, they regret it"), RUTH, names=NOBODY) is None


def test_an_impression_gets_the_article_of_its_subject():
    assert impression_of("kitchen was super calm even at 11", RUTH, names=NOBODY) == (
        "that the kitchen was super calm even at 11"
    )


def test_a_reason_ends_at_discharge():
    reason = exciting("seeing stroke patients from day 1 to discharge", RUTH, names=NOBODY)
    assert reason is not None
    assert reason.text == "seeing stroke patients from day 1 to discharge"


def test_a_handle_is_mine():
    assert pledge_of(Commitment(id="c1", text="insta handle"), RUTH) == "send you my insta handle"


def test_several_things_are_handed_over_as_several():
    promised = Commitment(id="c1", text="the 3 headlines she asked for", person="p0")
    assert (
        "here are the 3 headlines you asked for"
        in draft(purpose=Purpose.DELIVERY, commitments=(promised,)).body.lower()
    )


def test_an_impression_stands_among_the_facts():
    asked = (Question(text="who runs the rota", for_person="p0"),)
    assert draft(unasked_questions=asked, struck="the ward was calm even at 11").left_out == ()


def test_the_other_things_are_promised_too():
    assert ALL_OF_IT.search("The other things I promised will follow.")


def test_a_promise_without_words_cannot_be_named():
    promised = Commitment(id="c1", text="", person="p0")
    proposal = Proposal(purpose=Purpose.DELIVERY, people=("p0",), application="a1", interview="i1", covers=("c1",))
    case = case_of(Debrief(interview="i1", commitments=(promised,)), people=NAMES[:1])
    now = ENDED + timedelta(hours=2)
    assert review(compose(proposal, case, now=now), proposal, case, now=now) == ()


def test_a_word_that_no_list_knows_and_that_is_no_short_one_is_asked_about():
    written = draft("the supervison of the ward")
    assert "supervison" not in written.body
    assert why(written) == {"the supervison of the ward": UNKNOWN.format(word="supervison")}


@pytest.mark.parametrize("note", ["going paperless in q2", "new drivers leaving early", "sickness levels in the team"])
def test_a_deed_is_no_thing_and_their_trouble_is_no_pleasure(note):
    assert not {"paperless", "leaving", "sickness"} & set(draft(note).body.split())
