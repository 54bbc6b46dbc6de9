"""Debriefs as people write them, and as nobody should: what the properties draw from."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.words import Format, Role

ENDED = datetime.fromisoformat("2026-11-24T10:00:00-05:00")
NAMES = ("Dana Ruiz", "Lee Chen", "Kim Park", "Noor Haddad", "Ines Moreau", "Tom Baker")
TOPICS = (
    "their move from Rails to Go",
    "on-call",
    "how the team does code review",
    "migrating off Oracle - slow but worth it",
    "the new Lisbon office",
    "mentoring juniors, loves it",
    "night shifts",
    "why they chose Elixir",
    "Data contracts",
    "supply chain",
    "reading scheme",
    "she built the data platform from scratch",
    "KITCHEN MENU",
    "talked about observability",
    "my thesis",
    "",
)
DETAILS = (
    "she said the hardest part is replaying old events without double charging",
    "one week in six, no pages at night since spring",
    "wants to hire two more by summer",
    "team is 6 people, half in Berlin",
    "they don't write unit tests for the UI, only end to end",
    "he thinks Pulumi would have been better",
    "rewrote the parser in Rust. 10x faster. Nobody regrets it.",
    "asked me how I would evaluate a ranking model",
    "seemed bored, kept checking phone",
    "i told her about my robotics club",
    "slow but worth it",
    "",
)
EXCITED = (
    "building the data platform from scratch",
    "small team, real users",
    "I'd own the whole pipeline",
    "the people",
    "",
)
ADDED = (
    "led a similar migration at my last job",
    "5 years of Airflow",
    "I speak Portuguese",
    "forgot to mention my talk at PyCon",
    "",
)
ASKED = (
    "how does the team decide what goes on the roadmap",
    "what they think of dbt",
    "conference budget",
    "Is the role hybrid?",
    "what's the salary range?",
    "when will you decide?",
    "who covers when two people are off sick",
)
PROMISED = (
    "send her the link to my talk",
    "portfolio link",
    "check my notice period",
    "two references",
    "I'd share the code sample with them",
    "introduce him to my old manager",
)
FREE = st.text(max_size=120)


def case_of(debrief, *, people=("Dana Ruiz",), **over):
    """A case with one ended interview in which everybody of `people` took part."""
    persons = tuple(
        Person(
            id=f"p{at}",
            name=name,
            email=f"p{at}@acme.example",
            role=Role.HIRING_MANAGER if at == 0 else Role.INTERVIEWER,
        )
        for at, name in enumerate(people)
    )
    interview = Interview(
        id="i1",
        application="a1",
        start=ENDED - timedelta(hours=1),
        end=ENDED,
        format=over.pop("format", Format.ONSITE),
        interviewers=tuple(person.id for person in persons),
    )
    facts = {
        "employer": Employer(name="Acme", country="US", tz="America/New_York"),
        "people": persons,
        "applications": (Application(id="a1", role="Data engineer"),),
        "candidate": Candidate(name="Sam Okoro", email="sam@example.org", tz="America/New_York"),
        "interviews": (interview,),
        "debriefs": (debrief,),
    }
    return Case(**facts | over)


def debriefs(*, size=3, hostile=False):
    """Debriefs of an interview with at most `size` people."""

    def said(*examples):
        return FREE if hostile else st.sampled_from(examples)

    person = st.sampled_from([None, *(f"p{at}" for at in range(size))])
    highlight = st.builds(Highlight, topic=said(*TOPICS), detail=said(*DETAILS), person=person)
    question = st.builds(Question, text=said(*ASKED), for_person=person)
    ids = st.sampled_from(("c1", "c2", "c3"))
    named = said(*PROMISED).filter(lambda text: any(map(str.isalnum, text)))  # else the review asks what it is
    commitment = st.builds(Commitment, id=ids, text=named, person=person, done=st.booleans())
    return st.builds(
        Debrief,
        interview=st.just("i1"),
        impression=st.sampled_from(("good", "bad", "mixed", "")),
        highlights=st.lists(highlight, max_size=5, unique_by=lambda one: one.detail or one.topic).map(tuple),
        excited_by=said(*EXCITED),
        to_add=said(*ADDED),
        unasked_questions=st.lists(question, max_size=4).map(tuple),
        commitments=st.lists(commitment, max_size=3, unique_by=lambda one: one.id).map(tuple),
    )
