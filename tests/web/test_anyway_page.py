"""Sending against the guard's word, on the message's page: folded away, with a reason, and not for everything."""

import re
from datetime import timedelta

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword import wiring
from afterword.services.approve_message import approve_message
from afterword.services.log_touch import log_touch
from afterword.services.write_step import write_step
from afterword.store.models import DemoMail, Outgoing, Touch

pytestmark = pytest.mark.django_db
WHY = "Dana rang and <b>asked</b> me to write"


@pytest.fixture
def message(me, settings) -> Outgoing:
    """An inquiry, approved four days after the interview: too early."""
    settings.DEMO = True
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    interview = noted(an_interview(me, ended=timedelta(days=4)))
    dana = interview.interviewers.get(name="Dana Ruiz")
    out = {"channel": "email", "direction": "out", "purpose": "thanks", "people": [dana], "interview": interview}
    log_touch(interview.application, now=NOW, at=NOW - timedelta(days=3), **out)
    return approve_message(write_step(interview.application, purpose="inquiry", now=NOW), now=NOW)


def at(message: Outgoing, verb: str = "") -> str:
    return f"/messages/{message.pk}/{verb}"


def form(client, message: Outgoing, **more) -> dict:
    """The fields as the page has them."""
    page = said(client.get(at(message)))
    fold = page[page.index("Send it anyway") :]
    seen = [value.replace("&#x27;", "'") for value in re.findall(r'name="seen" value="([^"]+)"', fold)]
    version = re.search(r'name="version" value="(\d+)"', fold).group(1)
    return {"seen": seen, "version": version, "why": WHY, "road": "smtp"} | more


def fresh(message: Outgoing) -> Outgoing:
    message.refresh_from_db()
    return message


def test_it_is_folded_below_the_verdict_and_says_what_it_may_cost(client, message):
    page = said(client.get(at(message)))
    assert page.index("Wait until") < page.index("<summary>Send it anyway</summary>")
    assert "One in three HR managers" in page
    assert "This speaks against it" in page
    assert "Why, all the same?" in page


def when_the_undo_is_over(monkeypatch) -> None:
    monkeypatch.setattr("afterword.wiring.wall_clock", lambda: NOW + timedelta(seconds=31))
    wiring.sweep_now()


def test_until_it_leaves_it_can_be_taken_back_and_its_page_shows_why(client, message, monkeypatch):
    assert "leaves in 30 seconds, and you can take it back until then" in said(client.get(at(message)))
    answer = post(client, at(message, "anyway/"), form(client, message))
    assert answer["Location"].endswith("?done=leaving")
    assert (fresh(message).state, DemoMail.objects.count()) == ("approved", 0)
    page = said(client.get(at(message)))
    for words in ('data-leaves="30"', "Undo: do not send it yet", "If something comes up that you have not read"):
        assert words in page
    assert "You send it all the same, and this is kept with it" in page
    post(client, at(message, "take-back/"))
    when_the_undo_is_over(monkeypatch)
    assert (fresh(message).state, message.override, DemoMail.objects.count()) == ("draft", {}, 0)


def test_with_a_reason_it_leaves_and_both_pages_show_why(client, message, monkeypatch):
    answer = post(client, at(message, "anyway/"), form(client, message))
    when_the_undo_is_over(monkeypatch)
    assert fresh(message).state == "sent"
    assert DemoMail.objects.count() == 1
    for page in (said(client.get(answer["Location"])), said(client.get(f"/applications/{message.application_id}/"))):
        assert "You sent it all the same" in page
        assert "Dana rang and &lt;b&gt;asked&lt;/b&gt; me to write" in page
        assert "What spoke against it" in page


@pytest.mark.parametrize(("road", "opens"), [("mail_program", True), ("copied", False)])
def test_it_goes_by_hand_as_well(client, message, road, opens):
    answer = post(client, at(message, "anyway/"), form(client, message, road=road))
    assert fresh(message).state == "claimed"
    assert ("open=1" in answer["Location"]) is opens
    assert "Did it leave?" in said(client.get(at(message)))
    assert post(client, at(message, "anyway/"), {"road": road}).status_code == 302, "a second press only shows it"


def test_without_a_reason_nothing_leaves_and_what_was_typed_stays(client, message):
    answer = post(client, at(message, "anyway/"), form(client, message, why="because"))
    assert answer.status_code == 409
    page = said(answer)
    assert "Say why in a few words" in page
    assert "because</textarea>" in page
    assert '<details class="more" open>' in page
    assert fresh(message).state == "approved"


def test_what_is_new_since_the_page_was_shown_is_told(client, message, monkeypatch):
    fields = form(client, message)
    word = {"channel": "email", "direction": "in", "purpose": "answer", "read": False, "people": [message.person]}
    log_touch(message.application, now=NOW, at=NOW, **word)
    answer = post(client, at(message, "anyway/"), fields)
    assert answer.status_code == 409
    assert "Something is new since you looked" in said(answer)
    assert fresh(message).state == "held"
    assert DemoMail.objects.count() == 0
    post(client, at(message, "anyway/"), form(client, message))
    when_the_undo_is_over(monkeypatch)
    assert fresh(message).state == "sent"


def test_a_text_changed_in_another_window_is_read_again(client, message):
    fields = form(client, message)
    Outgoing.objects.filter(pk=message.pk).update(version=message.version + 1)
    answer = post(client, at(message, "anyway/"), fields)
    assert "changed in another window" in said(answer)
    assert fresh(message).state == "approved"


@pytest.mark.parametrize(
    ("switch", "fields", "says"),
    [
        ("/settings/pause/", {"paused": "yes"}, "End the pause first"),
        ("/settings/do-not-contact/", {"entry": "Acme"}, "Take the entry off it first"),
    ],
)
def test_it_is_not_offered_for_what_one_has_decided_oneself(client, message, switch, fields, says):
    kept = form(client, message)
    assert post(client, switch, fields).status_code < 400
    page = said(client.get(at(message)))
    assert says in page
    assert "Send it anyway" not in page
    answer = post(client, at(message, "anyway/"), kept)
    assert answer.status_code == 409
    assert DemoMail.objects.count() == 0


def test_it_is_not_offered_where_the_guard_says_go(client, me, message, monkeypatch):
    monkeypatch.setattr("afterword.wiring.wall_clock", lambda: NOW + timedelta(days=8))
    page = said(client.get(at(message)))
    assert "It may leave now" in page
    assert "Send it anyway" not in page


def test_a_draft_is_read_and_approved_first(client, message):
    post(client, at(message, "take-back/"))
    assert "Send it anyway" not in said(client.get(at(message)))
    post(client, at(message, "anyway/"), {"why": WHY, "road": "smtp", "version": message.version})
    assert fresh(message).state == "draft"
    assert Touch.objects.filter(outgoing=message).count() == 0


@pytest.mark.parametrize("fields", [{}, {"road": "pigeon"}, {"seen": "x"}, {"version": "9" * 40}, {"why": "w " * 900}])
def test_a_form_of_ones_own_making_lets_nothing_leave(client, message, fields):
    sent = {"why": WHY, "road": "smtp", "version": str(message.version)} | fields
    assert post(client, at(message, "anyway/"), sent).status_code == 409
    assert DemoMail.objects.count() == 0
