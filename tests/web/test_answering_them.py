"""What an answer needs: their question beside it, who wrote, the very mail, what was decided, and an apology."""

from datetime import timedelta

import pytest
from pages import NOW, an_interview, post, said

from afterword.services.change_application import change_application
from afterword.services.change_interview import change_interview
from afterword.services.log_touch import log_touch
from afterword.store.models import Application, Outgoing, Touch

pytestmark = pytest.mark.django_db
OFFER = "We are glad to offer you the job. We need your answer by Friday 4 December."
ASKS = "What are your salary expectations, and when could you start?"
INVITES = "Could you come back on Thursday 3 December at 2pm?"


@pytest.fixture
def application(me) -> Application:
    return an_interview(me).application


def came(application, text, purpose="", *, minutes=5, known=True) -> Touch:
    people = [application.interviews.get().interviewers.get(name="Dana Ruiz")] if known else []
    facts = {"channel": "email", "direction": "in", "purpose": purpose, "text": text, "people": people}
    touch = log_touch(application, now=NOW, at=NOW - timedelta(minutes=minutes), **facts)
    application.refresh_from_db()
    return touch


def page_of(client, application) -> str:
    return said(client.get(f"/applications/{application.pk}/"))


def answer(client, application, touch) -> Outgoing:
    fields = {"person": touch.people.get().pk, "touch": touch.pk}
    post(client, f"/applications/{application.pk}/write/answer/", fields)
    return Outgoing.objects.get(purpose="answer")


@pytest.mark.parametrize(
    ("status", "step", "told", "words", "chip"),
    [
        (
            "closed",
            "Tell Dana Ruiz that you accept",
            "You accepted their offer",
            "glad to accept|happy to accept",
            "You accepted",
        ),
        (
            "withdrawn",
            "Tell Dana Ruiz that you turn the offer down",
            "You turned their offer down",
            "not to accept",
            "You turned it down",
        ),
    ],
)
def test_after_the_decision_the_answer_that_says_so_is_left(client, application, status, step, told, words, chip):
    touch = came(application, OFFER, "offer")
    draft = answer(client, application, touch)
    followed = post(client, f"/applications/{application.pk}/status/", {"status": status}, follow=True)
    page = said(followed)
    assert step in page
    assert told in page
    assert f">{chip}</span>" in page
    assert f">{chip}</span>" in said(client.get("/applications/"))
    assert "Nothing goes out" not in page
    assert "do not know it from you yet" in page
    draft.refresh_from_db()
    assert any(one in draft.body for one in words.split("|"))
    assert page.index(step) < page.index(f'href="/messages/{draft.pk}/"')
    written = said(client.get(f"/messages/{draft.pk}/"))
    assert "put the wording anew" in written
    assert "Write your answer here" not in written
    assert 'name="status" value="offer">It goes on after all' in page


def test_an_offer_that_was_taken_and_answered_is_at_rest(client, application):
    change_application(application, now=NOW, status="offer")
    page = said(post(client, f"/applications/{application.pk}/status/", {"status": "closed"}, follow=True))
    assert "You accepted their offer. Nothing goes out about this one any more." in page
    assert "Congratulations!" in page


def test_their_question_stands_right_above_the_text(client, application):
    draft = answer(client, application, came(application, ASKS))
    page = said(client.get(f"/messages/{draft.pk}/"))
    asked, field = page.index("They asked"), page.index('<textarea class="letter-body"')
    assert page.index('<form method="post" id="message-form"') < asked < field
    assert ASKS in page[asked:field]
    assert "Write your answer here" in page[asked:field]
    assert "is not answered yet. Only you know the answer" in page
    assert "come back to you on it." in page[asked:field]


def test_the_answer_is_to_the_mail_under_which_it_was_begun(client, application):
    first = came(application, INVITES, "invitation", minutes=30)
    came(application, "We expect to have news by Friday 11 December. Is that fine?", "timeline", minutes=10)
    draft = answer(client, application, first)
    assert "Thursday, December 3 at 2:00 pm" in draft.body
    assert INVITES in said(client.get(f"/messages/{draft.pk}/"))


def test_who_wrote_can_be_said_where_nobody_was_ticked(client, application):
    touch = came(application, ASKS, known=False)
    page = page_of(client, application)
    assert "Who wrote it? Then it can be answered here." in page
    assert "Write the answer" not in page
    refused = post(client, f"/touches/{touch.pk}/who/", {"person": "0"})
    assert refused.status_code == 422
    assert "Who wrote it? Tick one name." in said(refused)
    kim = application.interviews.get().interviewers.get(name="Kim Novak")
    followed = post(client, f"/touches/{touch.pk}/who/", {"person": kim.pk}, follow=True)
    assert "Write the answer" in said(followed)
    assert "Answer <bdi>Kim Novak</bdi> first" in said(followed)


def test_whoever_steps_back_with_a_question_open_sees_both(client, application):
    came(application, ASKS, known=False)
    page = said(post(client, f"/applications/{application.pk}/status/", {"status": "withdrawn"}, follow=True))
    assert "Nothing goes out any more" not in page
    assert "I answered this" in page
    assert "Who wrote it?" in page
    assert "Then one last kind word" in page


def test_an_answer_that_would_not_arrive_says_why_and_leads_to_the_address(client, application):
    touch = came(application, OFFER, "offer")
    touch.people.update(bounces=True)
    page = page_of(client, application)
    assert "Write the answer" not in page
    why = page[page.index(f'id="waits-{touch.pk}"') :]
    assert "mail to <bdi>Dana Ruiz</bdi> comes back" in why[: why.index("I answered this")]
    assert f"/people/{touch.people.get().pk}/" in why[: why.index("I answered this")]
    touch.people.update(bounces=False)
    assert "comes back" not in page_of(client, application)


def test_after_a_no_the_open_question_may_be_settled_and_the_kind_word_comes(client, application):
    asked = came(application, ASKS)
    draft = answer(client, application, asked)
    came(application, "They chose somebody else.", "rejection", minutes=1)
    page = page_of(client, application)
    assert "Answer Dana Ruiz" in page
    assert page.count("I answered this") == 1
    written = said(client.get(f"/messages/{draft.pk}/"))
    assert "They have said no since this was written." in written
    assert ASKS not in written[: written.index('<textarea class="letter-body"')]
    assert "One last kind word to" not in page
    assert "One last kind word to" in said(post(client, f"/touches/{asked.pk}/settle/", follow=True))


def test_where_it_is_known_who_asked_the_answer_says_that_one_has_stepped_back(client, application):
    touch = came(application, ASKS)
    page = said(post(client, f"/applications/{application.pk}/status/", {"status": "withdrawn"}, follow=True))
    assert "Tell Dana Ruiz that you have stepped back" in page
    assert "withdraw" in answer(client, application, touch).body


def test_one_offer_is_one_card_on_today(client, application):
    touch = came(application, OFFER, "offer")
    change_application(application, now=NOW, answer_by=NOW.date().replace(month=12, day=4))
    before = said(client.get("/"))
    assert before.count('class="card main reach') == 1
    assert "Your answer to <bdi>Acme</bdi>" in before
    answer(client, application, touch)
    after = said(client.get("/"))
    assert "Your answer to" not in after
    assert "waits for your answer" not in after
    assert after.count('<li class="card') == 1
    assert "They made you an offer, and want your answer by Friday 4 December" in after


def test_another_person_who_waits_keeps_a_card(client, application):
    touch = came(application, OFFER, "offer")
    kim = application.interviews.get().interviewers.get(name="Kim Novak")
    facts = {"channel": "email", "direction": "in", "purpose": "", "text": ASKS, "people": [kim]}
    answer(client, application, touch)
    log_touch(application, now=NOW, at=NOW - timedelta(minutes=2), **facts)
    assert "waits for your answer" in said(client.get("/"))


def test_a_missed_interview_offers_the_apology_at_once(client, application):
    interview = application.interviews.get()
    page = said(post(client, f"/interviews/{interview.pk}/status/", {"status": "missed"}, follow=True))
    assert "Write the apology" in page
    assert "Nothing goes out about it" not in page
    assert "Say sorry to <bdi>Acme</bdi>" in said(client.get("/"))
    assert "Say sorry to Dana Ruiz for the interview that you missed" in page_of(client, application)
    dana = interview.interviewers.get(name="Dana Ruiz")
    post(client, f"/applications/{application.pk}/write/answer/", {"person": dana.pk})
    draft = Outgoing.objects.get(purpose="answer")
    assert draft.interview == interview
    assert "I missed our conversation" in draft.body
    again = said(client.get(f"/interviews/{interview.pk}/"))
    assert "Read the apology" in again
    assert "Say sorry to" not in said(client.get("/"))


def test_one_that_they_called_off_needs_none(client, application):
    interview = application.interviews.get()
    change_interview(interview, now=NOW, status="cancelled")
    page = said(client.get(f"/interviews/{interview.pk}/"))
    assert "there is nobody to thank for it" in page
    assert "apology" not in page


def test_two_mails_of_one_minute_are_told_apart_and_an_untouched_answer_turns_to_the_one_pressed(client, application):
    first = came(application, ASKS)
    later = came(application, INVITES)
    assert later.at > first.at
    draft = answer(client, application, first)
    assert "December 3" not in draft.body
    page = page_of(client, application)
    assert page.count("Go on with the answer") == 1
    assert page.count("Write the answer") == 1
    again = answer(client, application, later)
    assert again == draft
    assert "Thursday, December 3 at 2:00 pm" in again.body


def test_an_apology_begun_stands_on_the_page_whether_they_have_written_or_not(client, application):
    interview = application.interviews.get()
    change_interview(interview, now=NOW, status="missed")
    dana = interview.interviewers.get(name="Dana Ruiz")
    post(client, f"/applications/{application.pk}/write/answer/", {"person": dana.pk})
    draft = Outgoing.objects.get(purpose="answer")
    link = f'href="/messages/{draft.pk}/"'
    assert link in page_of(client, application)
    came(application, "Hi Sam, we waited for you this morning. Is everything ok?", minutes=1)
    page = page_of(client, application)
    assert link in page
    assert "Answer <bdi>Dana Ruiz</bdi> first" in page
