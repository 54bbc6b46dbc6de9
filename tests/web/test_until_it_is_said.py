"""What hangs on a word of theirs stands after it: what is to be read is read, and an end that may be is said first."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pages import NOW, an_interview, noted, post, said

from afterword.services.log_touch import log_touch
from afterword.store.models import Mailbox, Reading, SeenMail, Touch
from mailjourney import DANA, SAM, written

pytestmark = pytest.mark.django_db
NO = "Thank you for coming in. Unfortunately, we have decided to move forward with another candidate."


@pytest.fixture(autouse=True)
def interview(me):
    return an_interview(me)


def came(client, text=NO, *, sender=DANA, subject="Your interview", **how) -> Reading:
    raw = written(sender, SAM, subject, text, at=NOW.replace(hour=15), message_id="<1@acme.example>", **how)
    post(client, "/mail/add/", {"file": SimpleUploadedFile("mail.eml", raw)})
    SeenMail.objects.update(read=False)
    Touch.objects.filter(human=True).update(read=False)
    return Reading.objects.get()


def answered(client, reading, answer) -> None:
    post(client, reverse("reading:settle", args=[reading.touch_id]), {"answer": answer})


def application_page(client, interview) -> str:
    return said(client.get(reverse("application:home", args=[interview.application_id])))


class TestWhatIsUnreadAndAsksNothing:
    @pytest.fixture
    def unread(self, interview):
        dana = interview.application.employer.people.get(name="Dana Ruiz")
        came = {"channel": "email", "direction": "in", "purpose": "answer", "read": False, "text": "By 9 December."}
        return log_touch(interview.application, now=NOW, at=NOW - timedelta(minutes=5), people=[dana], **came)

    @pytest.mark.usefixtures("unread")
    def test_is_to_be_read_not_answered(self, client, interview):
        page = application_page(client, interview)
        assert "Read what <bdi>Dana Ruiz</bdi> wrote" in page
        assert "Dana Ruiz wrote now" not in page
        assert "Answer Dana Ruiz" not in page
        assert "Read what Dana Ruiz wrote" in said(client.get("/applications/"))

    @pytest.mark.usefixtures("unread")
    def test_is_said_once_on_today(self, client):
        page = said(client.get("/"))
        assert "has written to you" in page
        assert "Answer Dana Ruiz" not in page
        assert "Read what Dana Ruiz wrote" not in page

    def test_a_question_is_to_be_answered(self, client, interview, unread):
        Touch.objects.filter(pk=unread.pk).update(asks=True)
        assert "Answer <bdi>Dana Ruiz</bdi> first" in application_page(client, interview)
        assert "Answer Dana Ruiz" in said(client.get("/applications/"))


class TestWhoSaysWhatItMeans:
    @pytest.mark.parametrize("answer", ["rejection:yes", "rejection:no"])
    def test_has_read_it(self, client, answer):
        reading = came(client)
        answered(client, reading, answer)
        assert (Touch.objects.get().read, SeenMail.objects.get().read) == (True, True)

    def test_has_read_it_also_when_it_is_something_else(self, client):
        reading = came(client)
        post(client, reverse("reading:correct", args=[reading.touch_id]), {"kind": "answer"})
        assert (Touch.objects.get().read, SeenMail.objects.get().read) == (True, True)


class TestAnEndThatIsNotDecided:
    def test_folds_what_hangs_on_it_on_today(self, client):
        assert "Take five minutes" in said(client.get("/"))
        reading = came(client)
        page = said(client.get("/"))
        assert page.index("Have they said no?") < page.index("After that, if it goes on") < page.index("How was it at")
        assert "Take five minutes" not in page
        answered(client, reading, "rejection:no")
        assert "Take five minutes" in said(client.get("/"))

    def test_folds_the_plan_of_the_application(self, client, interview):
        noted(interview)
        came(client)
        page = application_page(client, interview)
        assert (
            page.index("Have they said no?") < page.index("After that, if it goes on") < page.index("Thank Dana Ruiz")
        )

    def test_leaves_other_applications_alone(self, client, me):
        an_interview(me, employer_name="Globex", people=())
        came(client)
        page = said(client.get("/"))
        assert page.index("Take five minutes") < page.index("After that, if it goes on")
        assert "How was it at <bdi>Globex</bdi>?" in page

    def test_a_robot_s_no_is_named_as_what_it_may_be(self, client, interview):
        came(client, sender="Acme <no-reply@acme.example>", Auto_Submitted="auto-generated")
        assert Touch.objects.get().purpose == "acknowledgement"
        page = application_page(client, interview)
        assert "Perhaps a no: say whether" in page
        assert "Automatic receipt" not in page


def test_a_mail_without_words_says_that_nothing_readable_was_in_it(client, interview):
    reading = came(client, " ")
    for link in ("/", reverse("application:home", args=[interview.application_id])):
        assert "Nothing readable was in it" in said(client.get(link))
    assert "Nothing readable was in it" in said(client.get(reverse("reading:page", args=[reading.touch_id])))


def test_who_signs_is_offered_the_address_of_the_mailbox(client, me, interview):
    Mailbox.objects.create(candidate=me, address="sam@example.org", host="h", port=993, connected_at=NOW)
    assert 'value="sam@example.org"' in said(client.get(reverse("thanks:page", args=[interview.pk])))


def test_nobody_signs_with_an_empty_name(client, me, interview):
    answer = post(client, reverse("thanks:name", args=[interview.pk]), {"name": " ", "email": ""})
    assert answer.status_code == 422
    assert "Saved." not in said(answer)
