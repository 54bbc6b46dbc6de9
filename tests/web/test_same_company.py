"""Saying that two companies are one: chosen, asked back, done; and nothing happens before the yes."""

from datetime import timedelta

import pytest
from pages import KIM, NOW, an_interview, post, said

from afterword.core.lifecycle import State
from afterword.services.interview_form import NewPerson
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Application, Candidate, Employer, Outgoing

pytestmark = pytest.mark.django_db


@pytest.fixture
def acme(me) -> Application:
    return an_interview(me).application


@pytest.fixture
def labs(me) -> Application:
    people = (NewPerson(name="Lee", email="lee@eu.acme.example"),)
    return an_interview(me, employer_name="Rocket <b>Labs</b>", people=people, ended=timedelta(hours=5)).application


def path(application: Application, more: str = "") -> str:
    return f"/applications/{application.pk}/same-company/{more}"


def test_the_others_are_listed_and_those_that_look_alike_come_first(client, me, acme, labs):
    an_interview(me, employer_name="Aardvark", people=(KIM,), ended=timedelta(hours=9))
    page = said(client.get(path(acme)))
    assert page.index("Rocket") < page.index("Aardvark")
    assert "looks alike" in page
    assert "<b>Labs" not in page


def test_the_question_says_what_comes_together_and_changes_nothing(client, acme, labs):
    page = said(client.get(path(acme, f"?other={labs.employer_id}")))
    assert "1 application, 1 person" in page
    assert "cannot be taken apart again" in page
    assert Employer.objects.count() == 2


def test_a_yes_brings_them_together(client, acme, labs):
    answer = post(client, path(acme), {"other": labs.employer_id})
    assert answer.status_code == 302
    assert Employer.objects.get().aliases == ["Rocket <b>Labs</b>"]
    assert "They are one company now" in said(client.get(answer.url))


@pytest.mark.parametrize("other", ["", "0", "-1", "x", "9" * 40, "own", "stranger"])
def test_a_yes_to_nothing_that_is_there_changes_nothing(client, acme, labs, other):
    stranger = Employer.objects.create(candidate=Candidate.objects.create(created_at=NOW), name="Acme")
    chosen = {"own": acme.employer_id, "stranger": stranger.pk}.get(other, other)
    assert post(client, path(acme), {"other": chosen}).status_code in (404, 409)
    assert said(client.get(path(acme, f"?other={chosen}"))).count("Which company is the same") == 1
    assert Employer.objects.count() == 3


def test_while_a_message_leaves_it_says_to_try_again(client, acme, labs):
    write_thanks(labs.interviews.get(), now=NOW)
    Outgoing.objects.update(state=State.SENDING)
    answer = post(client, path(acme), {"other": labs.employer_id})
    assert answer.status_code == 409
    assert "on its way" in said(answer)
    assert Employer.objects.count() == 2


def test_the_page_of_corrections_leads_there_where_there_is_another_company(client, acme):
    edit = f"/applications/{acme.pk}/edit/"
    assert path(acme) not in said(client.get(edit))
    Employer.objects.create(candidate=acme.employer.candidate, name="Acme Two")
    assert path(acme) in said(client.get(edit))
    assert "Acme Two</bdi> looks alike" in said(client.get(edit))


def test_a_name_that_is_taken_is_refused_with_the_way_out(client, acme, labs):
    form = {"name": "Acme, Inc.", "role": "x", "tz": "", "country": "", "subdivision": "", "agency_name": ""}
    answer = post(client, f"/applications/{labs.pk}/edit/", form)
    assert answer.status_code == 422
    assert "bring them together" in said(answer)
    assert path(labs) in said(answer)
