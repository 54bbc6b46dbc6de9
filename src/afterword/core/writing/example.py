"""An invented thank-you in a voice, so that one hears it before one writes in it: at home, and where one is formal."""

from datetime import UTC, datetime, timedelta
from typing import Final

from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Voice
from afterword.core.facts.words import Purpose, Role
from afterword.core.writing.compose import compose
from afterword.core.writing.draft import Draft

NAME: Final = "Sam Okoro"
"""Signs where the candidate's own name is not known."""
_ENDED: Final = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
_READERS: Final = {
    "US": Person(id="p", name="Dana Ruiz", role=Role.HIRING_MANAGER, country="US"),
    "DE": Person(id="p", name="Dr. Anna Weber", role=Role.HIRING_MANAGER, country="DE"),
}
_NOTES: Final = Debrief(
    interview="i",
    impression="good",
    highlights=(
        Highlight(topic="their move from Rails to Go", detail="they don't rewrite what works", person="p"),
        Highlight(topic="on-call", detail="one week in six, no pages at night since spring", person="p"),
        Highlight(topic="how the team organises code review", person="p"),
    ),
    excited_by="building the data platform from scratch",
    to_add="I led a similar migration at my last job",
    unasked_questions=(Question(text="how does the team decide what goes on the roadmap", for_person="p"),),
    commitments=(Commitment(id="c", text="send her the link to my talk", person="p"),),
)


def example(voice: Voice, *, name: str = "", country: str = "US") -> Draft:
    """A thank-you on the day of a talk that never was; `country` is US or DE."""
    reader = _READERS[country]
    talk = Interview(id="i", application="a", start=_ENDED - timedelta(hours=1), end=_ENDED, interviewers=(reader.id,))
    case = Case(
        employer=Employer(name="Acme", country=country),
        people=(reader,),
        applications=(Application(id="a", role="Data engineer"),),
        candidate=Candidate(name=name or NAME, voice=voice),
        interviews=(talk,),
        debriefs=(_NOTES,),
    )
    proposal = Proposal(purpose=Purpose.THANKS, people=(reader.id,), application="a", interview="i")
    return compose(proposal, case, now=_ENDED + timedelta(hours=2))
