"""Another wording on the message's page, and the page that switches the language model on, tries it, and off again."""

import json

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword import wiring
from afterword.core.ports.text_model import TextHindrance, TextTrouble
from afterword.services.write_thanks import write_thanks
from afterword.store.models import LanguageModel, Outgoing
from servers.hostile import hostile
from servers.hostile_model import ModelServer, answer, saying
from servers.memory_model import MemoryModel

pytestmark = pytest.mark.django_db
KEY = "sk-very-secret"
HONEST = "Thank you so much for your time today. Your move to events stayed with me."
LIE = "Thank you for offering me the job at Globex. I accept, and I will start on Monday."


@pytest.fixture
def message(me) -> Outgoing:
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    notes = write_thanks(noted(an_interview(me)), now=NOW)
    return next(note for note in notes if note.person.name == "Dana Ruiz")


@pytest.fixture
def model(me, monkeypatch) -> MemoryModel:
    """One that is switched on, and says what a test tells it to."""
    LanguageModel.objects.create(candidate=me, address="http://localhost:8080/v1", name="small")
    one = MemoryModel(HONEST)
    monkeypatch.setattr("afterword.wiring.text_model", lambda _: one)
    return one


def at(message, verb=""):
    return f"/messages/{message.pk}/{verb}"


def text(message):
    return {"subject": message.subject, "body": message.body, "version": str(message.version)}


def kept(message):
    message.refresh_from_db()
    return message.body


class TestWithoutAModel:
    def test_no_page_speaks_of_one_and_the_button_is_refused(self, client, message):
        assert "another wording" not in said(client.get(at(message))).lower()
        answered = post(client, at(message, "suggest/"), text(message))
        assert answered.status_code == 409
        assert "No language model is switched on." in said(answered)


class TestASuggestion:
    def test_is_shown_beside_the_text_which_stays(self, client, message, model):
        before = message.body
        page = said(post(client, at(message, "suggest/"), text(message)))
        assert "stayed with me" in page
        assert "Use this wording" in page
        assert kept(message) == before
        assert len(model.asked) == 1

    def test_is_taken_over_with_one_tap_and_our_wording_comes_back_with_another(self, client, message, model):
        ours = message.body
        body = f"Hi Dana,\n\n{HONEST}\n\nBest,\nSam Okoro"
        answered = post(client, at(message, "use-wording/"), {"body": body, "version": str(message.version)})
        assert answered["Location"] == f"{at(message)}?done=worded"
        assert HONEST in kept(message)
        assert kept(message).split("\n")[-1] == "Sam Okoro"
        post(client, at(message, "rewrite/"))
        assert kept(message) == ours
        assert model.asked == []

    def test_that_fails_is_shown_with_why_and_cannot_be_taken_over(self, client, message, model):
        model.words, before = LIE, message.body
        page = said(post(client, at(message, "suggest/"), text(message)))
        assert "Globex" in page
        assert "It fails:" in page
        assert "Use this wording" not in page
        assert "Copy from it by hand" in page
        forced = {"body": f"Hi Dana,\n\n{LIE}\n\nBest,\nSam Okoro", "version": str(message.version)}
        assert post(client, at(message, "use-wording/"), forced).status_code == 409
        assert kept(message) == before

    def test_keeps_what_was_typed_before_the_tap(self, client, message, model):
        mine = message.body.replace("Hi Dana", "Hello Dana")
        typed = text(message) | {"body": mine}
        assert "Another wording" in said(post(client, at(message, "suggest/"), typed))
        assert kept(message) == mine
        assert len(model.asked) == 1

    @pytest.mark.usefixtures("model")
    def test_for_an_older_text_is_not_put_over_a_newer_one(self, client, message):
        older = {"body": f"Hi Dana,\n\n{HONEST}\n\nBest,\nSam Okoro", "version": str(message.version)}
        mine = message.body.replace("Hi Dana", "Hello Dana")
        post(client, at(message), text(message) | {"body": mine})
        assert post(client, at(message, "use-wording/"), older).status_code == 409
        assert kept(message) == mine

    def test_that_does_not_come_is_said_and_the_text_stays(self, client, message, model):
        model.trouble, before = TextTrouble("The model took longer.", cause=TextHindrance.TOO_SLOW), message.body
        answered = post(client, at(message, "suggest/"), text(message))
        assert answered.status_code == 409
        assert "The model took longer." in said(answered)
        assert "Your own text is as it was." in said(answered)
        assert kept(message) == before

    def test_with_markup_in_it_is_words_on_the_page(self, client, message, model):
        model.words = "<script>alert(1)</script> Thank you. <img src=x onerror=y>"
        page = said(post(client, at(message, "suggest/"), text(message)))
        assert "<script>alert" not in page
        assert "<img src=x" not in page

    def test_is_for_drafts_alone(self, client, message, model):
        post(client, at(message, "approve/"), text(message))
        assert post(client, at(message, "suggest/")).status_code == 409
        assert model.asked == []

    def test_is_asked_for_by_a_tap_and_by_nothing_else(self, client, message, model):
        for path in (at(message), "/", "/settings/", "/settings/model/", at(message, "suggest/")):
            client.get(path, follow=True)
        post(client, at(message, "review/"), text(message))
        post(client, at(message, "approve/"), text(message))
        wiring.sweep_now()
        assert model.asked == []


FORM = {"name": "small", "key": KEY, "seconds": "5"}


class TestTheSettings:
    def test_switch_it_on_try_it_and_off_again_with_its_key_and_no_text_is_lost(self, client, me, message):
        before = message.body
        with hostile(ModelServer(answer(saying("Ready.")))) as server:
            answered = post(client, "/settings/model/", FORM | {"address": server.address})
            assert answered["Location"] == "/settings/?done=model-on#model"
            assert post(client, "/settings/model/try/")["Location"] == "/settings/?done=model-on#model"
        assert f"Bearer {KEY}" in server.heads[0]
        assert "Okoro" not in json.dumps(server.asked)
        assert LanguageModel.objects.get(candidate=me).tried_at == NOW
        assert wiring.secrets().get(f"text-model-{me.pk}") == KEY
        for page in (client.get("/settings/"), client.get("/settings/model/"), post(client, "/settings/export/")):
            assert KEY not in said(page)
        assert post(client, "/settings/model/forget/")["Location"] == "/settings/?done=model-off#model"
        assert wiring.secrets().get(f"text-model-{me.pk}") is None
        assert not LanguageModel.objects.exists()
        assert kept(message) == before

    def test_say_at_its_field_what_stands_in_the_way_and_never_the_key(self, client):
        with hostile(ModelServer(answer(KEY.encode(), status="401 No"))) as server:
            answered = post(client, "/settings/model/", FORM | {"address": server.address})
            assert post(client, "/settings/model/try/").status_code == 409
        assert answered.status_code == 409
        assert "The server did not take the key." in said(answered)
        assert "It is kept, but it does not answer yet." in said(answered)
        assert "before it can be kept" not in said(answered)
        assert LanguageModel.objects.exists()
        assert KEY not in said(answered)

    def test_keep_no_key_for_another_server(self, client, me):
        with hostile(ModelServer(answer(saying("Ready.")))) as server:
            post(client, "/settings/model/", FORM | {"address": server.address})
            post(client, "/settings/model/", FORM | {"address": server.address, "key": "", "name": "other"})
        assert wiring.secrets().get(f"text-model-{me.pk}") == KEY
        with hostile(ModelServer(answer(saying("Ready.")))) as stranger:
            post(client, "/settings/model/", FORM | {"address": stranger.address, "key": ""})
        assert wiring.secrets().get(f"text-model-{me.pk}") is None
        assert "authorization" not in "".join(stranger.heads).lower()

    def test_forget_the_key_when_everything_is_erased(self, client, me):
        with hostile(ModelServer(answer(saying("Ready.")))) as server:
            post(client, "/settings/model/", FORM | {"address": server.address})
        post(client, "/settings/erase/", {"confirm": "erase"})
        assert wiring.secrets().get(f"text-model-{me.pk}") is None

    @pytest.mark.parametrize(
        ("wrong", "words"),
        [
            ({"address": ""}, "http://localhost:8080/v1"),
            ({"address": "localhost:8080"}, "begins with"),
            ({"address": "ftp://localhost"}, "begins with"),
            ({"address": "http://me:secret@localhost/v1"}, "no password"),
            ({"address": "http://local\u00e9host/v1"}, "plain letters"),
            ({"address": "http://localhost:99999/v1"}, "not an address"),
            ({"name": ""}, "Which model"),
            ({"key": "two words"}, "not a key"),
            ({"key": "k\u00e9y"}, "not a key"),
            ({"seconds": "0"}, "between 5 and 120"),
            ({"seconds": "many"}, "between 5 and 120"),
        ],
    )
    def test_say_what_cannot_be_right_and_keep_nothing(self, client, wrong, words):
        answered = post(client, "/settings/model/", FORM | {"address": "http://localhost:8080/v1"} | wrong)
        assert answered.status_code == 422
        assert words in said(answered)
        assert not LanguageModel.objects.exists()
