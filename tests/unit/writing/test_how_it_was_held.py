"""A thank-you names a call as one, and claims neither call nor meeting where nobody has said how they spoke."""

import re

import pytest

from afterword.core.writing.compose import compose
from writing_letters import written

SEEN = re.compile(r"\bmeet(ing)?\b|seeing me|kennenzulernen|rencontr|accueil|recib", re.IGNORECASE)
HEARD = re.compile(r"\bcall\b|phone|telefon|téléphon|teléfon|telefón|llamada", re.IGNORECASE)
VIDEO = re.compile(r"vid[eé]o|online|screen|on site", re.IGNORECASE)
NOTES = {
    "en": {"impression": "good", "highlights": [{"person": "dana", "topic": "the night shift"}]},
    "de": {"impression": "gut", "highlights": [{"person": "dana", "topic": "die Nachtschicht"}]},
    "fr": {"impression": "bien", "highlights": [{"person": "dana", "topic": "le travail de nuit"}]},
    "es": {"impression": "bien", "highlights": [{"person": "dana", "topic": "el turno de noche"}]},
}


def notes(held, language, now="2026-11-24T16:00:00-05:00"):
    """The thank-yous to Dana after many talks that were held so; each interview has its own choice of words."""
    for number in range(24):
        talk = {
            "id": f"i{number}",
            "application": "a1",
            "start": "2026-11-24T09:00:00-05:00",
            "end": "2026-11-24T10:00:00-05:00",
            "status": "done",
            "interviewers": ["dana"],
            "format": held,
        }
        read = written(
            now=now,
            interviews=[talk],
            voice={"language": language},
            debrief={"interview": talk["id"], **NOTES[language]},
            proposal={"purpose": "thanks", "people": ["dana"], "application": "a1", "interview": talk["id"]},
        )
        draft = compose(read.proposal, read.case, now=read.now, seed=str(number))
        yield f"{draft.subject}\n{draft.body}"


@pytest.mark.parametrize("language", list(NOTES))
@pytest.mark.parametrize("now", ["2026-11-24T16:00:00-05:00", "2026-11-27T16:00:00-05:00"])
def test_where_it_is_not_said_a_text_claims_nothing_of_how_they_spoke(language, now):
    said = notes("unsaid", language, now)
    assert [note for note in said if any(one.search(note) for one in (SEEN, HEARD, VIDEO))] == []


@pytest.mark.parametrize("language", list(NOTES))
def test_after_a_call_nobody_was_seen(language):
    said = list(notes("phone", language))
    assert [note for note in said if SEEN.search(note)] == []
    assert any(HEARD.search(note) for note in said)
