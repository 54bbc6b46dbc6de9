"""Mail that was seen, or is given by hand: whose it is, and what Today says of it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pages import NOW, an_interview, post, said

from afterword.store.models import Mailbox, SeenMail, Touch
from mailjourney import DANA, SAM, written

pytestmark = pytest.mark.django_db
AT = NOW.replace(hour=15)


def mail(sender=DANA, text="We decide by Friday.", number=1, **how) -> bytes:
    return written(sender, SAM, how.pop("subject", "Hello"), text, at=AT, message_id=f"<{number}@x.example>", **how)


def give(client, data: bytes, name="mail.eml"):
    return post(client, "/mail/add/", {"file": SimpleUploadedFile(name, data)})


@pytest.fixture(autouse=True)
def interview(me):
    return an_interview(me)


class TestGivenByHand:
    def test_a_mail_from_somebody_known_counts(self, client, interview):
        answer = give(client, mail())
        assert answer.headers["Location"] == f"/applications/{interview.application_id}/?done=mail-counted"
        touch = Touch.objects.get()
        assert (touch.text, touch.read, touch.at) == ("We decide by Friday.", True, AT)

    def test_given_twice_it_counts_once(self, client):
        give(client, mail())
        assert "1 mail was known already" in said(give(client, mail()))
        assert Touch.objects.count() == 1

    def test_its_source_can_be_pasted(self, client):
        post(client, "/mail/add/", {"source": mail().decode()})
        assert Touch.objects.get().text == "We decide by Friday."

    def test_words_without_a_head_are_sent_on_and_not_lost(self, client):
        answer = post(client, "/mail/add/", {"source": "Hi Sam, we decide by Friday. Dana"})
        assert answer.status_code == 422
        assert "note them on the application" in said(answer)
        assert "Hi Sam, we decide by Friday. Dana" in said(answer)

    def test_a_folder_of_mail_is_told_of(self, client):
        some = [mail(), mail(number=2, text="From here on:\nwell."), mail("Shop <news@shop.example>", number=3)]
        answer = said(give(client, b"".join(b"From x Thu Jan  1 00:00:00 1970\n" + one + b"\n" for one in some)))
        assert "Counts from now on" in answer
        assert "1 mail has to do with none of your applications" in answer
        assert Touch.objects.count() == 2

    def test_a_mail_of_which_nothing_is_known_is_asked_about(self, client):
        answer = give(client, mail("Kit <kit@elsewhere.example>"))
        row = SeenMail.objects.get()
        assert answer.headers["Location"] == f"/mail/{row.pk}/"
        page = said(client.get(f"/mail/{row.pk}/"))
        assert "Which application is this mail about?" in page
        assert "Data engineer at Acme" in page

    @pytest.mark.parametrize("data", [b"", b"   ", b"\x00\xff\xfe", b"PK\x03\x04" + bytes(range(256)) * 50])
    def test_what_is_no_mail_is_told_plainly(self, client, data):
        answer = give(client, data)
        assert answer.status_code == 422
        assert "alert" in said(answer)
        assert not SeenMail.objects.exists()


class TestTheQuestion:
    @pytest.fixture
    def asked(self, client):
        give(client, mail("Dana Ruiz <dana@home.example>", "<b>Could we talk?</b>"))
        return SeenMail.objects.get()

    def test_stands_on_today_and_shows_the_mail_as_text(self, client, asked):
        assert f'href="/mail/{asked.pk}/"' in said(client.get("/"))
        page = said(client.get(f"/mail/{asked.pk}/"))
        assert "&lt;b&gt;Could we talk?" in page
        assert "Yes, <bdi>Data engineer at Acme</bdi>" in page

    def test_yes_counts_it(self, client, asked, interview):
        post(client, f"/mail/{asked.pk}/", {"about": str(interview.application_id)})
        assert Touch.objects.get().people.get().name == "Dana Ruiz"
        assert "It counts" in said(client.get(f"/mail/{asked.pk}/"))

    def test_no_sets_it_aside(self, client, asked):
        post(client, f"/mail/{asked.pk}/", {"about": "none"})
        assert not Touch.objects.exists()
        assert f"/mail/{asked.pk}/" not in said(client.get("/"))

    @pytest.mark.parametrize("about", ["", "x", "-1"])
    def test_no_answer_is_asked_for_again(self, client, asked, about):
        answer = post(client, f"/mail/{asked.pk}/", {"about": about})
        assert answer.status_code == 422
        assert "Choose an application" in said(answer)

    def test_said_twice_it_is_said_once(self, client, asked, interview):
        post(client, f"/mail/{asked.pk}/", {"about": str(interview.application_id)})
        again = post(client, f"/mail/{asked.pk}/", {"about": "none"})
        assert "settled already" in said(again)
        assert Touch.objects.count() == 1


class TestToday:
    def test_says_what_came(self, client):
        give(client, mail(Auto_Submitted="auto-replied", subject="Out of office"))
        page = said(client.get("/"))
        assert "Has come" in page
        assert "Out of office" in page

    def test_says_that_the_mailbox_cannot_be_read(self, client, me):
        Mailbox.objects.create(
            candidate=me, address="sam@example.org", host="h", port=993, connected_at=NOW, trouble="Wrong password."
        )
        assert "Your mailbox cannot be read. Wrong password." in said(client.get("/"))

    def test_asks_whether_a_mass_change_was_meant(self, client, me):
        row = Mailbox.objects.create(
            candidate=me, address="sam@example.org", host="h", port=993, connected_at=NOW, doubt="Did you move them?"
        )
        assert "Did you move them?" in said(client.get("/"))
        post(client, "/mail/believe/")
        row.refresh_from_db()
        assert row.doubt == ""
