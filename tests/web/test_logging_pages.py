"""What is logged by hand: thanks say to whom, and an answer that is asked for is asked once."""

import pytest
from pages import DANA, NOW, an_interview, post, said

from afterword.services.write_thanks import write_thanks
from afterword.store.models import Touch

pytestmark = pytest.mark.django_db
THANKS = {
    "direction": "out",
    "channel": "email",
    "out_purpose": "thanks",
    "day": "2026-11-24",
    "clock": "11:30",
    "tz": "America/New_York",
}


def log(client, interview, **fields):
    return post(client, f"/applications/{interview.application_id}/log/", THANKS | fields)


def test_of_several_people_the_thanked_have_to_be_named(client, me):
    interview = an_interview(me)
    answer = log(client, interview)
    assert answer.status_code == 422
    assert "Whom did you thank?" in said(answer)
    assert not Touch.objects.exists()
    dana = interview.interviewers.get(name="Dana Ruiz")
    assert log(client, interview, people=[dana.pk]).status_code == 302
    assert list(Touch.objects.get().people.all()) == [dana]


def test_the_only_person_is_ticked_already_and_meant_where_nobody_is(client, me):
    interview = an_interview(me, people=(DANA,))
    assert " checked" in said(client.get(f"/applications/{interview.application_id}/log/"))
    log(client, interview)
    assert [person.name for person in Touch.objects.get().people.all()] == ["Dana Ruiz"]
    assert write_thanks(interview, now=NOW) == ()


def test_a_question_that_was_not_answered_is_asked_once(client, me):
    page = said(log(client, an_interview(me), direction=""))
    assert "Who wrote or called: you, or they?" in page
    assert "Which way?</a>:" not in page


def test_who_comes_to_paste_finds_the_field_first(client, me):
    pk = an_interview(me).application_id
    pasting, noting = (said(client.get(f"/applications/{pk}/log/{query}")) for query in ("?came=email", ""))
    assert pasting.count('name="text"') == noting.count('name="text"') == 1
    assert pasting.index('name="text"') < pasting.index('name="direction"')
    assert noting.index('name="text"') > noting.index('name="direction"')
