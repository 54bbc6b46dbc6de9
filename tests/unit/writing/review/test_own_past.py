"""A past at a named place that no fact holds is told; what is noted, and what names no place, is left alone."""

import pytest
from reviewing import case_with, found, note, sheet

from afterword.core.facts.debrief import Debrief
from afterword.core.writing.mending import mended
from afterword.core.writing.review.own_past import own_past


@pytest.mark.parametrize(
    "claimed",
    [
        "My ten years at Siemens taught me to test first.",
        "In my years with Globex I led such a move.",
        "I worked at Siemens on a service like yours.",
        "I've led a team of nine at Initech Systems.",
        "I was at Siemens for three years.",
        "I have a degree from Oxford that nobody asks about.",
        "My internship at Globex was about schemas.",
    ],
)
def test_a_past_that_nobody_noted_is_told(claimed):
    assert len(found(own_past, note(claimed))) == 1


@pytest.mark.parametrize(
    "plain",
    [
        "I worked on a payments service for three years.",
        "Your ten years at Siemens showed in every answer.",
        "I first read about Kafka at a meetup in Lisbon.",
        "My time in the Army taught me to pack.",
        "At University I spent a summer on one query.",
        "I would be glad to work at Acme for many years.",
        "I studied at night for two years.",
        "The team spent two years at Globex before that.",
    ],
)
def test_what_names_no_place_of_ones_own_is_left_alone(plain):
    assert found(own_past, note(plain)) == []


def test_what_is_noted_is_known():
    noted = case_with(debrief=Debrief(interview="i1", to_add="ten years at Siemens"))
    assert found(own_past, note("My ten years at Siemens taught me that."), case=noted) == []


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (
            "Guten Tag Dana Ruiz,\n\nvielen Dank für das Gespräch. Ich war zehn Jahre bei Siemens.\n\nSam Okoro",
            "Siemens",
        ),
        ("Bonjour Dana Ruiz,\n\nMerci pour cet échange. J'ai passé dix ans chez Globex.\n\nSam Okoro", "Globex"),
    ],
)
def test_it_is_told_in_german_and_french_as_well(body, name):
    (says,) = found(own_past, body)
    assert name in says


def test_the_sentence_can_be_taken_out():
    body = note("I enjoyed talking about schema drift and your tests. My ten years at Siemens taught me that.")
    (one,) = own_past(sheet(body))
    assert mended(body, one.mend) == body.replace(" My ten years at Siemens taught me that.", "")
