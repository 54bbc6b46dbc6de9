"""What they wrote, pasted: the words say what it is where nobody did, and where the two differ the page asks."""

from datetime import date

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.services.write_thanks import write_thanks
from afterword.store.models import Application, Outgoing, Person, Touch

pytestmark = pytest.mark.django_db
BOUNCE = (
    "Mail delivery failed: returning message to sender.\nThe following address failed:\n"
    "  dana@acme.example: 550 5.1.1 user unknown"
)
AWAY = "I am out of the office until 3 December with no access to mail.\n\nDana Ruiz"
INVITES = "We'd like to invite you to a second interview on Thursday 3 December at 2pm with Ann Lee and Bo Li."
NO = "Unfortunately, we have decided to move forward with another candidate."
ANSWER = "Hi Sam, are Sundays fine with you?"
CAME = {"direction": "in", "channel": "email", "day": "2026-11-24", "clock": "11:50", "tz": "America/New_York"}


@pytest.fixture
def application(me) -> Application:
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    return noted(an_interview(me)).application


def paste(client, application, text, **fields):
    return post(client, f"/applications/{application.pk}/log/", CAME | {"text": text} | fields)


def dana(application) -> Person:
    return application.employer.people.get(name="Dana Ruiz")


def page_of(client, answer) -> str:
    return said(client.get(answer["Location"]))


class TestNothingChosen:
    def test_nothing_is_chosen_beforehand(self, client, application):
        form = said(client.get(f"/applications/{application.pk}/log/?came=email"))
        assert 'name="in_purpose" value="answer" id="id_in_purpose_0">' in form

    def test_a_bounce_marks_the_address_that_it_names_and_nobody_is_thanked_at_it(self, client, application):
        answer = paste(client, application, BOUNCE)
        touch = Touch.objects.get()
        assert (touch.purpose, touch.human, list(touch.people.all())) == ("bounce", False, [dana(application)])
        assert dana(application).bounces
        assert "Correct the address" in page_of(client, answer)
        page = said(client.get(f"/applications/{application.pk}/"))
        assert "Mail to <bdi>Dana Ruiz</bdi> does not arrive" in page
        notes = [one.person.name for one in write_thanks(application.interviews.get(), now=NOW)]
        assert notes == ["Kim Novak"]

    def test_an_absence_is_theirs_whom_its_words_name(self, client, application):
        answer = paste(client, application, AWAY)
        assert (Touch.objects.get().purpose, dana(application).away_until) == ("absence", date(2026, 12, 3))
        assert "is away until" in page_of(client, answer)

    def test_an_absence_drops_no_thank_you_that_waits_to_be_read(self, client, application):
        write_thanks(application.interviews.get(), now=NOW)
        thanks = Outgoing.objects.get(person=dana(application))
        paste(client, application, AWAY)
        thanks.refresh_from_db()
        assert (thanks.state, thanks.trouble) == ("draft", "")
        assert "is away until" in said(client.get(f"/messages/{thanks.pk}/"))

    def test_of_an_absence_that_names_nobody_it_is_asked_whose_it_is(self, client, application):
        answer = paste(client, application, AWAY.replace("Dana Ruiz", ""))
        assert answer.status_code == 422
        assert "Who is away?" in said(answer)
        assert not Touch.objects.exists()
        paste(client, application, AWAY.replace("Dana Ruiz", ""), people=[dana(application).pk])
        assert dana(application).away_until == date(2026, 12, 3)

    def test_an_invitation_leads_to_its_interview_with_day_hour_and_names(self, client, application):
        page = page_of(client, paste(client, application, INVITES))
        assert Touch.objects.get().purpose == "invitation"
        link = f"/add/form/?mail={Touch.objects.get().pk}&amp;application={application.pk}"
        assert link in page
        form = said(client.get(link.replace("&amp;", "&")))
        for filled in ('value="2026-12-03"', 'value="14:00"', 'value="Ann Lee"', 'value="Bo Li"'):
            assert filled in form

    def test_a_no_is_asked_about(self, client, application):
        assert "Have they said no?" in page_of(client, paste(client, application, NO))
        application.refresh_from_db()
        assert application.status == "open"

    def test_a_plain_question_waits_for_its_answer(self, client, application):
        paste(client, application, ANSWER, people=[dana(application).pk])
        touch = Touch.objects.get()
        assert (touch.purpose, touch.asks, touch.human) == ("answer", True, True)


class TestAnInvitationThatWasChosen:
    def test_fills_the_next_round_with_day_hour_and_names(self, client, application):
        text = "Thursday 3 December at 2pm with Ann Lee and Dana Ruiz"
        answer = paste(client, application, text, in_purpose="invitation")
        touch = Touch.objects.get()
        assert f"/add/form/?application={application.pk}&mail={touch.pk}" in answer["Location"]
        form = page_of(client, answer)
        for filled in ('value="2026-12-03"', 'value="14:00"', 'value="Ann Lee"', 'value="dana@acme.example"'):
            assert filled in form
        assert not application.promises.exists()

    def test_without_words_leads_to_the_empty_form(self, client, application):
        answer = paste(client, application, "", in_purpose="invitation")
        assert answer["Location"].startswith(f"/add/form/?application={application.pk}")
        assert "mail=" not in answer["Location"]


class TestOneLine:
    def test_the_same_words_pasted_twice_are_one(self, client, application):
        first = paste(client, application, ANSWER, people=[dana(application).pk])
        again = paste(client, application, f" {ANSWER}\n", clock="11:55")
        assert (first.status_code, again.status_code, Touch.objects.count()) == (302, 302, 1)

    def test_noted_as_something_else_the_second_time_they_are_put_right_where_they_stand(self, client, application):
        paste(client, application, NO)
        answer = paste(client, application, NO, in_purpose="rejection")
        assert "These words are noted already, as something else." in said(answer)
        assert Touch.objects.count() == 1

    def test_a_correction_that_leaves_the_kind_open_keeps_it(self, client, application):
        paste(client, application, BOUNCE)
        touch = Touch.objects.get()
        post(client, f"/touches/{touch.pk}/", CAME | {"text": BOUNCE, "clock": "11:40"})
        touch.refresh_from_db()
        assert (touch.purpose, touch.human) == ("bounce", False)

    def test_on_another_day_or_by_somebody_else_they_are_two(self, client, application):
        kim = application.employer.people.get(name="Kim Novak")
        for more in ({"people": [dana(application).pk]}, {"people": [kim.pk]}, {"day": "2026-11-23"}):
            paste(client, application, ANSWER, **more)
        assert Touch.objects.count() == 3

    def test_nothing_is_not_an_answer(self, client, application):
        answer = paste(client, application, "")
        assert answer.status_code == 422
        assert "Paste their words, or choose what came" in said(answer)
        assert not Touch.objects.exists()

    @pytest.mark.parametrize("told", [{"channel": "phone"}, {"channel": "in_person"}, {"in_purpose": "answer"}])
    def test_a_call_needs_no_words_and_a_kind_is_enough(self, client, application, told):
        assert paste(client, application, "", **told).status_code == 302
        assert Touch.objects.get().purpose == "answer"


class TestChosenOtherwise:
    @pytest.mark.parametrize(
        ("text", "chosen", "asks", "what"),
        [
            (BOUNCE, "answer", "Did your mail come back?", "bounce"),
            (AWAY, "answer", "Was this written by a machine?", "robot"),
            (INVITES, "answer", "Have they invited you?", "invitation"),
            (BOUNCE, "invitation", "Did your mail come back?", "bounce"),
            (NO, "acknowledgement", "Have they said no?", "rejection"),
        ],
    )
    def test_what_the_words_surely_say_is_asked_and_a_tap_answers(self, client, application, text, chosen, asks, what):
        page = page_of(client, paste(client, application, text, in_purpose=chosen))
        touch = Touch.objects.get()
        assert asks in page
        assert touch.purpose == chosen
        post(client, f"/touches/{touch.pk}/meaning/settle/", {"answer": f"{what}:yes"})
        touch.refresh_from_db()
        assert touch.purpose == touch.reading.found["found"]["kind"]
        assert touch.reading.suggested == []
        assert dana(application).bounces == (text is BOUNCE)

    def test_no_keeps_what_was_chosen(self, client, application):
        paste(client, application, BOUNCE, in_purpose="answer")
        touch = Touch.objects.get()
        post(client, f"/touches/{touch.pk}/meaning/settle/", {"answer": "bounce:no"})
        touch.refresh_from_db()
        assert (touch.purpose, touch.reading.suggested, dana(application).bounces) == ("answer", [], False)

    def test_a_no_that_was_chosen_and_is_none_is_taken_back_with_what_it_ended(self, client, application):
        paste(client, application, BOUNCE, in_purpose="rejection")
        touch = Touch.objects.get()
        post(client, f"/touches/{touch.pk}/meaning/settle/", {"answer": "bounce:yes"})
        application.refresh_from_db()
        assert application.status == "open"

    @pytest.mark.parametrize("chosen", ["timeline", "answer", "other"])
    def test_where_they_agree_well_enough_nothing_is_asked(self, client, application, chosen):
        paste(client, application, ANSWER, in_purpose=chosen)
        assert Touch.objects.get().reading.suggested == []


class TestPutRight:
    def test_a_mail_that_came_back_is_in_the_list_and_marks_the_address(self, client, application):
        paste(client, application, "It could not be handed over to dana@acme.example, sorry.", in_purpose="other")
        touch = Touch.objects.get()
        page = said(client.get(f"/touches/{touch.pk}/meaning/"))
        assert '<option value="bounce">Your mail came back</option>' in page
        answer = post(client, f"/touches/{touch.pk}/meaning/correct/", {"kind": "bounce"})
        touch.refresh_from_db()
        assert (touch.purpose, touch.human, list(touch.people.all())) == ("bounce", False, [dana(application)])
        assert dana(application).bounces
        assert "Correct the address" in page_of(client, answer)
        post(client, f"/touches/{touch.pk}/meaning/correct/", {"kind": "answer"})
        assert not dana(application).bounces


class TestAnOldInvitation:
    OLD = "We'd like to invite you to an interview on Tuesday 24 November at 10am. Would that suit you?"
    """To the interview that is kept: it was on that day, from 10 to 11."""

    def pasted(self, client, application, day="2026-11-17", **more):
        paste(client, application, self.OLD, day=day, people=[dana(application).pk], **more)
        return Touch.objects.get()

    @pytest.mark.parametrize("chosen", ["", "invitation"])
    def test_to_an_interview_that_is_kept_waits_for_nothing(self, client, application, chosen):
        touch = self.pasted(client, application, in_purpose=chosen)
        assert (touch.purpose, touch.asks) == ("invitation", False)
        page = said(client.get(f"/applications/{application.pk}/"))
        assert "Answer <bdi>Dana Ruiz</bdi> first" not in page

    def test_to_one_that_was_called_off_waits(self, client, application):
        application.interviews.update(status="cancelled")
        assert self.pasted(client, application).asks

    def test_to_another_day_waits(self, client, application):
        paste(client, application, self.OLD.replace("24", "1").replace("November", "December"), day="2026-11-17")
        assert Touch.objects.get().asks

    def test_waits_no_more_once_its_interview_is_added_that_is_over(self, client, me, application):
        application.interviews.all().delete()
        touch = self.pasted(client, application)
        assert touch.asks
        an_interview(me, application_pk=application.pk)
        touch.refresh_from_db()
        assert not touch.asks
