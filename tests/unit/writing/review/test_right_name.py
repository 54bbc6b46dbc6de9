"""Somebody else's name and a misspelt one are found; every proper form of the reader's name is left alone."""

import pytest
from reviewing import DANA, LEE, case_with, found, note

from afterword.core.facts.person import Person
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


def test_a_greeting_without_a_name_is_found():
    assert len(found(right_name, note().replace("Hi Dana,", "Hello,"))) == 1


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
