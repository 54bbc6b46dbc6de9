"""Where the candidate is not known for sure, the page asks who that is, and keeps nothing before the answer."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from invitation import this_morning
from pages import NOW, post, said
from test_adding_pages import FORM

from afterword.store.models import Interview

pytestmark = pytest.mark.django_db
ASKED = FORM | {"asks_me": "1", "proposed": "", "people-1-who": "interviewer"}
QUESTION = "Which of these is you?"


def read(client, content: bytes) -> str:
    return said(post(client, "/add/read/", {"invitation": SimpleUploadedFile("invite.ics", content)}))


def names() -> list[str]:
    return sorted(person.name for person in Interview.objects.get().interviewers.all())


@pytest.fixture
def unknown(me):
    me.name = me.email = ""
    me.save()
    return me


def test_a_known_candidate_is_not_asked(client, me):
    me.email = "sam@example.org"
    me.save()
    assert QUESTION not in read(client, this_morning(NOW))


def test_the_one_guest_from_outside_is_proposed(client, unknown):
    page = read(client, this_morning(NOW))
    assert QUESTION in page
    assert page.count(" checked") >= 1
    assert 'name="proposed" value="3"' in page


def test_among_several_from_outside_nobody_is_chosen_for_the_person(client, unknown):
    several = this_morning(NOW).replace(b"kim.novak@acme.example", b"kim.novak@gmail.com")
    several = several.replace(b"sam@example.org", b"sam@gmail.com")
    page = read(client, several)
    assert QUESTION in page
    question = page[page.index(QUESTION) : page.index("None of these")]
    assert "checked" not in question
    assert "Kim Novak" in question
    assert "Sam Okoro" in question


def test_nothing_is_kept_before_the_answer(client, unknown):
    answer = post(client, "/add/form/", ASKED)
    assert answer.status_code == 422
    assert "Please say which one you are" in said(answer)
    assert 'value="Dana Ruiz"' in said(answer)
    assert not Interview.objects.exists()


def test_the_answer_is_remembered_and_no_interviewer(client, unknown):
    post(client, "/add/form/", ASKED | {"which": "1"})
    assert names() == ["Dana Ruiz"]
    unknown.refresh_from_db()
    assert (unknown.name, unknown.email) == ("Sam Okoro", "sam@example.org")
    assert QUESTION not in read(client, this_morning(NOW, uid="another"))


def test_none_of_these_is_an_answer_too(client, unknown):
    post(client, "/add/form/", ASKED | {"which": "none"})
    assert names() == ["Dana Ruiz", "Sam Okoro"]


def test_the_row_says_it_as_well_as_the_question(client, unknown):
    post(client, "/add/form/", ASKED | {"people-1-who": "me"})
    assert names() == ["Dana Ruiz"]


def test_another_answer_than_the_proposed_one_takes_the_proposal_back(client, unknown):
    post(client, "/add/form/", ASKED | {"proposed": "1", "people-1-who": "me", "which": "0"})
    assert names() == ["Sam Okoro"]


def test_two_answers_are_asked_about(client, unknown):
    fields = ASKED | {"proposed": "1", "people-1-who": "me", "which": "1", "people-0-who": "me"}
    answer = post(client, "/add/form/", fields)
    assert answer.status_code == 422
    assert "Two answers" in said(answer)


def test_the_question_comes_along_when_one_of_several_events_is_chosen(client, unknown):
    assert QUESTION in said(post(client, "/add/choose/", ASKED))
