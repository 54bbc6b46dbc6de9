"""Somebody else's name and a misspelt one are found; every proper form of the reader's name is left alone."""

import pytest
from reviewing import DANA, LEE, case_with, found, note, sheet

from afterword.core.facts.person import Person
from afterword.core.facts.words import Channel
from afterword.core.writing.mending import mended
from afterword.core.writing.names import called
from afterword.core.writing.review.right_name import right_name


@pytest.mark.parametrize("name", ["Lee", "Lee Chen", "Mr. Chen", "Dnaa", "Diana", "Peter", "Ms. Ruis", "Dana and Lee"])
def test_a_wrong_name_is_found(name):
    assert found(right_name, note(name=name)) != []


def test_it_says_whose_name_it_is():
    assert "Lee Chen is somebody else" in found(right_name, note(name="Lee"))[0]
    assert "misspelt" in found(right_name, note(name="Dnaa"))[0]


@pytest.mark.parametrize("name", ["Dana", "DANA", "dana", "Dana Ruiz", "Ms. Ruiz", "Ms Ruiz", "Dr. Ruiz"])
def test_it_leaves_alone_the_readers_name(name):
    assert found(right_name, note(name=name)) == []


@pytest.mark.parametrize(
    ("known", "greeted"),
    [
        ("Herr Klaus-Dieter von der Heide", "Herr Heide"),
        ("Herr van den Berg", "Herr Berg"),
        ("Ms. Van Dyke", "Ms. Dyke"),
        ("Sra. García Lorca", "Sra. Lorca"),
        ("Anna de la Cruz", "Ms. Cruz"),
        ("Sister Karen Lloyd", "Sister"),
    ],
)
def test_a_name_that_is_cut_short_is_found_and_the_whole_one_is_left_alone(known, greeted):
    case = case_with(people=(Person(id="dana", name=known, email="dana@acme.example"), LEE))
    assert len(found(right_name, note(name=greeted), case=case)) == 1
    assert found(right_name, note(name=called(case.people[0])), case=case) == []


def test_a_greeting_without_a_name_is_found():
    assert len(found(right_name, note().replace("Hi Dana,", "Hello,"))) == 1


def test_may_is_a_name_too():
    case = case_with(people=(Person(id="dana", name="May Orr", email="dana@acme.example"), LEE))
    assert found(right_name, note(name="May"), case=case) == []


def test_it_leaves_alone_a_greeting_to_all():
    assert found(right_name, note(name="all"), people=("dana", "lee")) == []
    assert found(right_name, note(name="Dana and Lee"), people=("dana", "lee")) == []


def test_it_leaves_alone_where_no_name_is_known():
    case = case_with(people=(Person(id="dana", email="dana@acme.example"), LEE))
    assert found(right_name, note().replace("Hi Dana,", "Hello,"), case=case) == []
    assert found(right_name, note(name="Dana"), case=case) == []


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("王小明", "王小明"),
        ("Siobhán O'Connor", "Siobhán"),
        ("Ruiz, Dana (she/her)", "Dana"),
        ("Jean-Luc Dupont", "Jean-Luc"),
    ],
)
def test_it_leaves_alone_names_of_all_kinds(name, greeting):
    case = case_with(people=(Person(id=DANA.id, name=name), LEE))
    assert found(right_name, note(name=greeting), case=case) == []


@pytest.mark.parametrize(
    ("said", "wrong", "right"),
    [
        ("I spoke with Danna about it.", "Danna", "Dana"),
        ("You and Leigh told me so.", "Leigh", "Lee"),
        ("As for Ms Riuz, she knows.", "Riuz", "Ruiz"),
    ],
)
def test_a_name_nearly_right_within_the_text_is_found_and_mended(said, wrong, right):
    (one,) = right_name(sheet(note(said)))
    assert one.severity == "advice"
    assert mended(note(said), one.mend) == note(said.replace(wrong, right))


@pytest.mark.parametrize(
    "said",
    [
        "I spoke with Diego about it.",
        "It was in Denmark, and the Data engineer role is in Leeds.",
        "On Monday the Go and the Rails people met.",
        "My friend Sam and her friend Lena agree.",
        "Deans and Leeds and Danes are no names of yours.",
    ],
)
def test_it_leaves_alone_other_names_within_the_text(said):
    assert found(right_name, note(said)) == []


@pytest.mark.parametrize(
    ("typed", "right"), [("Dnaa", "Dana"), ("Lee", "Dana"), ("Ms. Ruis", "Ms. Ruiz"), ("Peter", "Dana")]
)
def test_the_greeting_is_mended(typed, right):
    (one,) = right_name(sheet(note(name=typed)))
    assert mended(note(name=typed), one.mend) == note(name=right)


def test_a_short_message_greets_up_to_its_comma():
    assert found(right_name, "Hi Dana, thank you for today. Lee was right. Sam", channel=Channel.SMS) == []
    assert len(found(right_name, "Hi Lee, thank you for today. Dana was right. Sam", channel=Channel.SMS)) == 1


def test_a_placeholder_is_no_name():
    assert found(right_name, note(name="[Interviewer Name]")) == []


@pytest.mark.parametrize("said", ["Thank you both for today.", "It was good to meet you both.", "I thank both of you."])
def test_words_to_two_are_told_where_one_is_written_to(said):
    assert "speaks to two" in " ".join(found(right_name, note(said)))
    assert found(right_name, note(said, name="Dana and Lee"), people=("dana", "lee")) == []


@pytest.mark.parametrize(
    "said",
    [
        "Please thank Lee as well: you both made it easy.",
        "You and your colleague both made it easy.",
        "Thank you both for your time and for the tour.",
        "Both of the services sound like honest work.",
    ],
)
def test_both_is_left_alone_where_two_may_be_meant(said):
    assert found(right_name, note(said)) == []
