"""Whom a pronoun of a note means: nothing about somebody else is said of the reader; nor does one join an agency."""

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import OUTGOING_PURPOSES, Language, Purpose, Role, Side
from afterword.core.writing.compose import compose
from afterword.core.writing.discretion import hushes, speaks_of_third

LANGUAGES = ("en", "de", "fr", "es")
ANN = Person(id="ann", name="Sophie Martin", email="s@brook.example", role=Role.AGENT, at=Side.AGENCY)
HELEN = Person(id="p0", name="Helen Lane", email="h@acme.example")
JIM = Person(id="p1", name="Jim Boyd", email="j@acme.example")


def written(debrief, language, proposal, people=(HELEN, JIM, ANN)):
    case = case_of(
        debrief,
        people=("Helen Lane", "Jim Boyd"),
        employer=Employer(name="Acme", country="US", tz="America/New_York"),
        applications=(Application(id="a1", role="Data engineer", language=Language(language), via_agency=True),),
        agency=Agency(name="Brook"),
    )
    interview = case.interviews[0]
    talk = type(interview)(
        id="i1", application="a1", start=interview.start, end=interview.end, interviewers=tuple(p.id for p in people)
    )
    fields = {name: getattr(case, name) for name in case.__dataclass_fields__}
    return compose(proposal, type(case)(**fields | {"people": people, "interviews": (talk,)}), now=ENDED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_of_the_agency_is_not_told_of_an_interview_with_herself(language):
    for purpose in OUTGOING_PURPOSES:
        proposal = Proposal(purpose=purpose, people=("ann",), application="a1", interview="i1")
        body = written(Debrief(interview="i1", excited_by="the data platform"), language, proposal).body
        greeting, _, rest = body.partition("\n")
        assert "Sophie" in greeting, (purpose, body)
        assert "Sophie" not in rest, (purpose, body)
        assert "join you" not in rest, (purpose, body)


@pytest.mark.parametrize(
    ("topic", "detail"),
    [
        ("my sister in Leeds", "she also works there"),
        ("meine Schwester in Köln", "sie arbeitet auch dort"),
        ("ma sœur à Lyon", "elle y travaille aussi"),
        ("mi hermana en Sevilla", "ella también trabaja allí"),
        ("my best friend", "she knows their team"),
    ],
)
def test_the_candidates_own_people_are_kept_out(topic, detail):
    assert hushes(Highlight(topic=topic, detail=detail, person="p0"))


def test_what_only_sounds_like_kin_is_told():
    topics = ("my thesis", "my friendly rival", "my partner school", "mon équipe")
    assert [topic for topic in topics if hushes(Highlight(topic=topic, detail="", person="p0"))] == []


def test_a_pronoun_that_may_mean_a_dog_is_not_said_of_the_reader():
    assert speaks_of_third("her dog", "brings him to the ward")
    assert not speaks_of_third("dog training", "she said the hardest part is patience")
    assert not speaks_of_third("the move to Go", "she said it took a year")
    proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    noted = Debrief(interview="i1", highlights=(Highlight(topic="her dog", detail="brings him in", person="p0"),))
    assert "bring" not in written(noted, "en", proposal, (HELEN,)).body
