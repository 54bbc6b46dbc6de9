"""The agent who only arranged an interview is kept as that, thanked as that, and not asked about in the notes."""

import pytest

from afterword.services.interview_form import NewPerson
from afterword.store.models import Person
from journey import DANA, Journey

pytestmark = pytest.mark.django_db
BO = NewPerson(name="Bo Brook", email="bo@brook.example", role="agent", at="agency")


def there(interview):
    return [person.name for person in interview.interviewers.all()]


def test_an_agent_beside_interviewers_is_kept_and_was_not_there():
    interview = Journey().interview(BO, DANA, agency_name="Brook")
    assert there(interview) == ["Dana Ruiz"]
    assert Person.objects.get(name="Bo Brook").agency == interview.application.agency


def test_a_talk_with_an_agent_alone_was_with_the_agent():
    assert there(Journey().interview(BO, agency_name="Brook")) == ["Bo Brook"]


def test_the_agent_is_thanked_for_the_arranging_all_the_same():
    road = Journey()
    interview = road.interview(BO, DANA, agency_name="Brook")
    road.debrief(interview)
    assert "Bo Brook" in [note.person.name for note in road.thanks(interview)]


@pytest.mark.parametrize("role", ["interviewer", "coordinator", "recruiter"])
def test_whoever_writes_from_the_agency_is_its_contact_whatever_was_read(role):
    writer = NewPerson(name="Bo Brook", email="bo@brook.example", role=role)
    interview = Journey().interview(writer, DANA, agency_name="Brook")
    assert there(interview) == ["Dana Ruiz"]
    assert Person.objects.get(name="Bo Brook").role == "agent"
