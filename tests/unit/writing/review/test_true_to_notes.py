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


TOLD = case_with(
    debrief=Debrief(
        interview="i1", highlights=(Highlight(person="dana", topic="the move to Go", detail="billing first"),)
    )
)


@pytest.mark.parametrize(
    "said",
    [
        "As you mentioned, the Singapore office will open next year.",
        "You told me that remote Fridays are fine in winter.",
        "As we discussed, the grant pays for two assistants from abroad.",
    ],
)
def test_what_nobody_is_noted_to_have_said_is_found(said):
    assert any("None of your notes holds this" in says for says in found(true_to_notes, note(said), case=TOLD))
    assert not any("None of your notes holds this" in says for says in found(true_to_notes, note(said)))


@pytest.mark.parametrize(
    "said",
    [
        "As you mentioned, billing went first and everything else later.",
        "You told me how your move began, and I keep thinking about it.",
        "What you said stayed with me.",
    ],
)
def test_it_leaves_alone_what_was_noted_as_said(said):
    assert found(true_to_notes, note(said), case=TOLD) == []


@pytest.mark.parametrize(
    "said",
    [
        "Thank you for offering me the position.",
        "I am glad that you have decided to hire me.",
        "I look forward to joining the team in January.",
        "Please send me the offer letter.",
    ],
)
def test_a_job_that_nobody_gave_is_found(said):
    assert len(found(true_to_notes, note(said))) == 1


@pytest.mark.parametrize(
    "said",
    [
        "Thank you for your offer to introduce me.",
        "I look forward to starting on the write-up.",
        "I could start in the library.",
        "You have chosen the right tool for the pipeline.",
    ],
)
def test_it_leaves_alone_offers_of_other_things(said):
    assert found(true_to_notes, note(said)) == []


TWO_NOTES = case_with(
    debrief=Debrief(
        interview="i1",
        highlights=(
            Highlight(topic="billing service", detail="went live in March", person="dana"),
            Highlight(topic="mentoring juniors", detail="pairs every Thursday", person="dana"),
        ),
    )
)


def test_words_of_two_notes_put_together_are_told():
    joined = "You told me that the juniors took billing live in March."
    assert "none of them says it" in " ".join(found(true_to_notes, note(joined), case=TWO_NOTES))
    for honest in ("You told me that billing went live in March.", "You mentioned billing, and pairing with juniors."):
        assert found(true_to_notes, note(honest), case=TWO_NOTES) == []


def test_what_was_agreed_is_told_where_nobody_noted_it():
    agreed = "As you said I would, I have read up on it."
    assert "as I said" in " ".join(found(true_to_notes, note(agreed), case=TWO_NOTES))
    noted = case_with(debrief=Debrief(interview="i1", highlights=(Highlight(topic="said I would hear in May"),)))
    assert "as I said" not in " ".join(found(true_to_notes, note(agreed), case=noted))
