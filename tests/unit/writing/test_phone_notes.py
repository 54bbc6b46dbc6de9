"""Notes as they are typed on a phone: what is unsure of them is left, what is private stays, nothing is lost unsaid."""

from afterword.core.facts.debrief import Highlight
from afterword.core.writing.fit import exciting
from afterword.core.writing.points import point_of
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
    "staffing on nites": ("staffing", ""),
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
