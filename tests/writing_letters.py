"""One situation for the tests of another wording: Sam talked to Dana at Acme, and the letter as we would write it."""

from dataclasses import replace

from afterword.core.casefile import read_case
from afterword.core.writing.brief import brief_of
from afterword.core.writing.draft import Draft
from afterword.core.writing.rewording.told import told_model

MARK = "7f3a"
WRITTEN = {
    "now": "2026-11-24T16:00:00-05:00",
    "candidate": {"name": "Sam Okoro", "email": "sam@private.example", "tz": "America/New_York"},
    "employer": {"name": "Acme", "country": "US"},
    "people": [
        {"id": "dana", "name": "Dana Ruiz", "email": "dana@acme.example", "role": "hiring_manager"},
        {"id": "lee", "name": "Lee Quill", "email": "lee@acme.example", "role": "interviewer"},
    ],
    "applications": [{"id": "a1", "role": "Data engineer"}, {"id": "a2", "role": "Zookeeper"}],
    "interviews": [
        {
            "id": "i1",
            "application": "a1",
            "start": "2026-11-24T09:00:00-05:00",
            "end": "2026-11-24T10:00:00-05:00",
            "status": "done",
            "interviewers": ["dana", "lee"],
        }
    ],
    "debrief": {
        "interview": "i1",
        "impression": "good, but they seemed disorganised",
        "highlights": [
            {"person": "dana", "topic": "their move from Rails to Go", "detail": "it took them six months"},
            {"person": "dana", "topic": "pay range", "detail": "95k to 110k base"},
            {"person": "lee", "topic": "the falconry club", "detail": "meets on Fridays"},
        ],
        "excited_by": "building the data platform from scratch",
        "unasked_questions": [{"text": "who owns the roadmap", "for": "dana"}],
        "commitments": [{"id": "c1", "text": "send her my talk on schema evolution", "person": "dana"}],
    },
    "proposal": {"purpose": "thanks", "channel": "email", "people": ["dana"], "application": "a1", "interview": "i1"},
}
MIDDLE = (
    "Thank you for taking the time to talk with me today about the data engineer role. I enjoyed hearing about your"
    " move from Rails to Go, and that it took you six months. Building the data platform from scratch is not a small"
    " thing, and I would be glad to work on it.\n\n"
    "I will send you my talk on schema evolution. One question I did not get to: who owns the roadmap?"
)
PLAIN = Draft(subject="Thank you for today", body=f"Hi Dana,\n\n{MIDDLE}\n\nBest,\nSam Okoro")


def written(**changed):
    """The case, read, with parts of it changed."""
    return read_case({**WRITTEN, **changed})


def told(plain=PLAIN, mark=MARK, **changed):
    """What the model would be told."""
    read = written(**changed)
    brief = brief_of(replace(read.proposal, text=""), read.case, now=read.now, seed="")
    return told_model(brief, plain, mark=mark)
