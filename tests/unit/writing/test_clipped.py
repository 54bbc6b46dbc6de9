"""Questions clipped to a few words, as they are put to the reader."""

import pytest

from afterword.core.writing.asking import asked_of
from afterword.core.writing.prose.turn import Listener

DANA = Listener(names=("Dana Ruiz", "Dana"))


@pytest.mark.parametrize(
    ("noted", "asked"),
    [
        ("how many patients per nurse at night?", "How many patients are there per nurse at night?"),
        ("how many covers on a Saturday", "How many covers are there on a Saturday?"),
        ("how many beds", "How many beds are there?"),
        ("night shifts how often", "How often are there night shifts?"),
        ("how often releases", "How often are there releases?"),
        ("shifts how long?", "How long are the shifts?"),
        ("on call how often", "How often are people on call?"),
        ("budget for training?", "Is there a budget for training?"),
        ("team size", "How big is the team?"),
        ("how big is team", "How big is the team?"),
        ("ask about the size of the team", "How big is the team?"),
        ("any women in leadership?", "Are there any women in leadership?"),
        ("any weekend work", "Is there any weekend work?"),
    ],
)
def test_a_question_of_a_few_words_is_asked_whole(noted, asked):
    found = asked_of(noted, DANA, names=frozenset({"dana", "ruiz"}))
    assert (found.text, found.kind) == (asked, "direct")


@pytest.mark.parametrize(
    "noted",
    [
        "how many people?",
        "how many per team?",
        "team ships how often",
        "Dana travels how often",
        "how many hours a week",
        "any overtime?",
        "how many candidates per role",
    ],
)
def test_a_clipped_question_that_is_unclear_or_no_matter_for_thanks_is_left_out(noted):
    assert asked_of(noted, DANA, names=frozenset({"dana", "ruiz"})) is None


def test_a_whole_question_stays_as_it_was():
    found = asked_of("how many people in support know Go", DANA, names=frozenset())
    assert found.text == "how many people in support know Go"
