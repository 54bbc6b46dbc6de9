"""A page that shows an older text lets nothing leave, and notes nothing: what stands there now is read first."""

from datetime import timedelta

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message, take_back
from afterword.services.change_channel import write_as_letter
from afterword.services.hand_over import confirm_not_sent, hand_over
from afterword.services.revise_message import revise_message
from afterword.services.write_thanks import write_thanks
from afterword.store.models import DemoMail, Outgoing, Touch

pytestmark = pytest.mark.django_db
SAYS = "The text was changed in another window meanwhile. Read it as it is now, then decide."
ROADS = (("send/", {}), ("hand-over/", {"road": "mail_program"}), ("hand-over/", {"road": "copied"}), ("drafts/", {}))


@pytest.fixture
def message(me, settings) -> Outgoing:
    """The thank-you to Dana, approved."""
    settings.DEMO = True
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    notes = write_thanks(noted(an_interview(me, ended=timedelta(hours=20))), now=NOW)
    return approve_message(next(note for note in notes if note.person.name == "Dana Ruiz"), now=NOW)


def changed_elsewhere(message: Outgoing) -> Outgoing:
    """Another window adds a sentence and approves it anew; the row as it was read before stays as it was."""
    kept = Outgoing.objects.get(pk=message.pk)
    *before, end = kept.body.split("\n\n")
    body = "\n\n".join([*before, "Your on-call rota made sense to me.", end])
    kept = revise_message(kept, subject=kept.subject, body=body, version=kept.version, now=NOW)
    assert kept.version == message.version + 1
    return approve_message(kept, now=NOW)


def press(client, message: Outgoing, verb: str, fields: dict):
    return post(client, f"/messages/{message.pk}/{verb}", {"version": message.version} | fields)


def fresh(message: Outgoing) -> Outgoing:
    return Outgoing.objects.get(pk=message.pk)


@pytest.mark.parametrize(("verb", "fields"), ROADS)
def test_by_no_road_leaves_a_text_that_the_page_does_not_show(client, message, verb, fields):
    newer = changed_elsewhere(message)
    answer = press(client, message, verb, fields)
    assert (answer.status_code, SAYS in said(answer), "Your on-call rota" in said(answer)) == (409, True, True)
    kept = fresh(message)
    assert (kept.state, kept.goes_at, DemoMail.objects.count()) == (State.APPROVED, None, 0)
    if verb != "drafts/":
        assert press(client, newer, verb, fields).status_code == 302


@pytest.mark.parametrize("answered", ["yes", "no"])
def test_whether_it_left_is_said_of_the_text_that_the_page_shows(client, message, answered):
    hand_over(message, road="copied", now=NOW)
    confirm_not_sent(fresh(message))
    hand_over(changed_elsewhere(message), road="copied", now=NOW)
    answer = press(client, message, "left/", {"left": answered})
    assert (answer.status_code, SAYS in said(answer)) == (409, True)
    assert (fresh(message).state, Touch.objects.count()) == (State.CLAIMED, 0)


@pytest.mark.parametrize("answered", ["yes", "no"])
def test_whether_it_arrived_is_said_of_the_text_that_the_page_shows(client, message, answered):
    Outgoing.objects.filter(pk=message.pk).update(state="unsure", road="smtp", claimed_at=NOW, version=7)
    answer = press(client, message, "arrived/", {"arrived": answered})
    assert (answer.status_code, SAYS in said(answer)) == (409, True)
    assert (fresh(message).state, Touch.objects.count()) == (State.UNSURE, 0)


def test_a_letter_is_handed_in_in_the_words_that_the_page_shows(client, message):
    letter = approve_message(write_as_letter(take_back(message), now=NOW), now=NOW)
    changed_elsewhere(letter)
    given = {"way": "handed", "day": "2026-11-24", "clock": "11:45"}
    answer = press(client, letter, "letter/handed/", given)
    assert (answer.status_code, SAYS in said(answer)) == (409, True)
    assert (fresh(letter).state, Touch.objects.count()) == (State.APPROVED, 0)


def test_every_form_that_lets_something_leave_carries_the_version_that_it_shows(client, message):
    page = f"/messages/{message.pk}/"
    carried = f'name="version" value="{message.version}"'
    for verb in ("send/", "hand-over/"):
        forms = [form for form in said(client.get(page)).split("<form")[1:] if f'action="{page}{verb}"' in form]
        assert forms
        assert all(carried in form for form in forms)


def test_a_form_without_a_version_lets_nothing_leave(client, message):
    for verb, fields in ROADS:
        assert post(client, f"/messages/{message.pk}/{verb}", fields).status_code == 409
    assert fresh(message).state == State.APPROVED


def saved(client, message: Outgoing, body: str):
    return post(
        client, f"/messages/{message.pk}/", {"version": message.version, "subject": message.subject, "body": body}
    )


def test_an_older_page_that_saves_the_approved_text_leaves_it_approved(client, message):
    saved(client, message, message.body)
    assert fresh(message).state == State.APPROVED


def test_an_older_page_that_changes_the_approved_text_says_that_it_is_a_draft_again(client, message):
    saved(client, message, message.body.replace("Sam Okoro", "Sam"))
    assert fresh(message).state == State.DRAFT
    assert "You changed it after you had approved it" in said(client.get(f"/messages/{message.pk}/"))
    approve_message(fresh(message), now=NOW)
    assert "You changed it after" not in said(client.get(f"/messages/{message.pk}/"))
