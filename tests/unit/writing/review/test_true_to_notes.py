"""Figures and offers that no fact holds are found; those that were noted are left alone."""

import pytest
from reviewing import case_with, found, note

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.words import ApplicationStatus
from afterword.core.writing.review.true_to_notes import true_to_notes

NOTED = case_with(
    debrief=Debrief(
        interview="i1", highlights=(Highlight(topic="deploys", detail="from 40 minutes to 6"),), to_add="5 years"
    )
)


@pytest.mark.parametrize("said", ["I cut the cost by 47 percent.", "You have 300 people.", "In 2019 I led it."])
def test_a_figure_that_nobody_noted_is_found(said):
    assert len(found(true_to_notes, note(said), case=NOTED)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "You went from 40 minutes to 6.",
        "I have 5 years of it.",
        "We met on November 24, 2026.",
        "See https://example.org/47.",
    ],
)
def test_it_leaves_alone_what_was_noted(said):
    assert found(true_to_notes, note(said), case=NOTED) == []


@pytest.mark.parametrize(
    "said", ["I gladly accept the offer.", "Thank you for your offer.", "I accept your job offer."]
)
def test_an_offer_that_nobody_made_is_found(said):
    assert len(found(true_to_notes, note(said))) == 1


def test_it_leaves_alone_an_offer_that_was_made():
    case = case_with(applications=(Application(id="a1", status=ApplicationStatus.OFFER),))
    assert found(true_to_notes, note("Thank you for your offer."), case=case) == []
