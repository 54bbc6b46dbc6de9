"""Notes as they are typed on a phone: what is unsure of them is left, what is private stays, nothing is lost unsaid."""

from afterword.core.facts.debrief import Commitment, Highlight
from afterword.core.writing.asking import asked_of
from afterword.core.writing.fit import addition, exciting
from afterword.core.writing.pledges import WHATEVER, pledge_of
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.run_on import runs_on
from afterword.core.writing.prose.sure import whole
from afterword.core.writing.prose.sure_words import is_unknown
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener

DANA = Listener(names=("Dana Ruiz", "Dana"))


def said(topic, detail=""):
    point = point_of(Highlight(topic=topic, detail=detail, person="dana"), DANA, names=frozenset({"dana", "ruiz"}))
    return point and (point.topic, point.detail.text if point.detail else "")


def test_a_short_word_that_is_none_of_english_is_shorthand():
    unknown = ["gud", "resp", "nites", "hes", "als", "proj", "neues", "dije", "sideproj", "wud"]
    known = ["good", "rota", "taxes", "tries", "boxes", "focus", "glass", "fixes", "mum", "ewes", "kiln", "sepsis"]
    assert [word for word in [*unknown, *known] if is_unknown(word)] == unknown


def test_a_contraction_without_its_mark_gets_it():
    typed = ["shes v open about it", "whos my manager", "theyll ring", "we wont merge", "question re testing"]
    assert [*map(spelt_out, typed)] == [
        "she's very open about it",
        "who's my manager",
        "they'll ring",
        "we won't merge",
        "question about testing",
    ]


TOLD = {
    "gud chat re: sepsis bundle; hes sepsis lead": ("the sepsis bundle", ""),
    "nice talk re testing - hes big on property tests": ("testing", ""),
    "sepsis bundle - hes lead. audit fri": ("the sepsis bundle", ""),
    "staffing on nites": ("staffing on nights", ""),
    "postgres vs dynamo debate, he won": None,
    "asked abt my sideproj": None,
    "neues lager in harburg, 12.000 qm": None,
}


def test_of_a_fragment_only_what_is_surely_english_is_said():
    assert {typed: said(typed) for typed in TOLD} == TOLD


KEPT = [
    "asked me why leeds. said mum's ill - private",
    "dije que estoy embarazada, privado",
    "told her dad has cancer",
    "the ward move (personal)",
    "both love climbing!! he goes to the same gym",
    "they want someone by jan",
]


def test_what_is_private_or_unsure_is_not_said():
    assert [typed for typed in KEPT if said(typed)] == []


def test_who_answers_a_question_is_open():
    assert said("", "she asked me about night shifts. said the team is new") == ("", "you asked me about night shifts")


def test_behind_why_a_verb_must_follow():
    assert [whole("you asked me why leeds"), whole("you showed me where to start")] == [False, True]


def test_what_is_no_doing_is_a_thing():
    assert exciting("writing culture", DANA, names=frozenset()).text == "the writing culture"
    assert exciting("resp is what i want to do", DANA, names=frozenset()) is None


RUN_ON = [
    "you like rust I like go",
    "you trained under some famous guy can't remember who",
    "you said be yourself",
    "said nurses saved you",
    "you told straight",
]
WHOLE = [
    "you asked how I handle conflict",
    "you showed me the book I wrote",
    "you said they don't do on-call",
    "you told me people can't swap shifts",
]


def test_a_clause_that_runs_into_the_next_is_not_whole():
    assert [text for text in [*RUN_ON, *WHOLE] if runs_on(text.split())] == RUN_ON


CUT = {
    "home every wknd, new freightliners": None,
    "starts 2am, rye is new": None,
    "crunch? said not since 2021": None,
    "mouse colony ~400 cages": ("the mouse colony", ""),
    "column of her own after 3 mths": None,
    "Dana's on site 3 days, office 2": None,
    "shop dog named rusty": None,
    "does cookbooks, tests every recipe": ("", "you do cookbooks, and test every recipe"),
}


def test_of_a_name_that_breaks_off_nothing_is_made_up():
    found = {
        typed: said("" if typed.startswith("does") else typed, typed if typed.startswith("does") else "")
        for typed in CUT
    }
    assert found == CUT


def test_what_the_candidate_is_or_had_done_without_saying_so_is_left():
    assert [exciting(one, DANA, names=frozenset()) for one in ("ppl person", "people person")] == [None, None]
    assert [
        addition(one, DANA, names=frozenset()) for one in ("cpr current", "used sfd b4 not r4", "can do motion too")
    ] == [
        None,
        None,
        None,
    ]


def test_a_promise_that_is_a_list_of_things_to_do_is_not_spelt_out():
    assert pledge_of(Commitment(id="c", text="notice period confirm", person="dana"), DANA) == WHATEVER


def test_what_only_the_candidate_understands_is_not_asked():
    for text in ("who does the paperwork, office or us", "dogs in cab ok?"):
        assert asked_of(text, DANA, names=frozenset()) is None
