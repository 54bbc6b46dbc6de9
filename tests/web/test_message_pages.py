"""A message from draft to gone: the text, the review, the guard at the door, and the three roads."""

from datetime import timedelta

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword import wiring
from afterword.services.log_touch import log_touch
from afterword.services.write_thanks import write_thanks
from afterword.store.models import DemoMail, MailAccount, Outgoing, Touch

pytestmark = pytest.mark.django_db
JSON = {"HTTP_ACCEPT": "application/json"}
TEXT = {
    "subject": "Thank you for our talk about events",
    "body": "Hi Dana,\n\nThank you for taking the time to talk with me today. Your move to events stayed with me.\n\n"
    "I enjoyed our conversation.\n\nBest,\nSam Okoro",
}


@pytest.fixture
def message(me) -> Outgoing:
    """The thank-you to Dana, as we wrote it."""
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    notes = write_thanks(noted(an_interview(me)), now=NOW)
    return next(note for note in notes if note.person.name == "Dana Ruiz")


def at(message: Outgoing, verb: str = "") -> str:
    return f"/messages/{message.pk}/{verb}"


def press(client, message: Outgoing, verb: str, fields: dict | None = None):
    """A button on the page that shows the text as it is now."""
    message.refresh_from_db(fields=["version"])
    return post(client, at(message, verb), {"version": message.version} | (fields or {}))


def state(message: Outgoing) -> str:
    message.refresh_from_db()
    return message.state


def approved(client, message: Outgoing) -> Outgoing:
    post(client, at(message, "approve/"), TEXT | {"version": str(message.version)})
    assert state(message) == "approved"
    return message


class TestTheThankYous:
    def test_show_a_card_a_person_and_why_somebody_has_none(self, client, message):
        page = said(client.get(f"/interviews/{message.interview_id}/thanks/"))
        assert page.count('<li class="card') == 2
        assert "no e-mail address yet" in page
        post(client, at(message, "drop/"))
        page = said(client.get(f"/interviews/{message.interview_id}/thanks/"))
        assert "Without a thank-you" in page
        post(client, f"/interviews/{message.interview_id}/thanks/", {"again": str(message.person_id)})
        assert Outgoing.objects.filter(person=message.person).exclude(state="cancelled").count() == 1

    def test_tell_which_notes_were_left_out_and_why(self, client, me):
        interview = noted(an_interview(me), excited_by="not sure <b>yet</b>", struck="great coffee and plants")
        notes = write_thanks(interview, now=NOW)
        page = said(client.get(f"/interviews/{interview.pk}/thanks/"))
        assert "Left out of it" in page
        assert "great coffee and plants" in page
        told = [said(client.get(at(note))) for note in notes]
        assert sum("not sure" in one and "Left out of it" in one for one in told) == 1
        assert not any("<b>yet</b>" in one for one in told)
        assert not any("coffee" in note.body or "not sure" in note.body for note in notes)

    def test_say_under_each_note_what_of_it_is_said_and_which_words_are_ones_own(self, client, message):
        assert "of which your notes hold nothing" not in said(client.get(at(message)))
        own = TEXT | {"body": TEXT["body"].replace("I enjoyed our conversation.", "I ran a bakery in <i>Oslo</i>.")}
        post(client, at(message), own | {"version": str(message.version)})
        page = said(client.get(at(message)))
        notes = page[page.index("Your notes, and what of them is said") :]
        assert notes.index("their move to events") < notes.index("“Your move to events stayed with me.”")
        own = notes[notes.index("Your own words, of which your notes hold nothing") :]
        assert "“I ran a bakery in &lt;i&gt;Oslo&lt;/i&gt;.”" in own
        assert "stayed with me" not in own

    def test_ask_who_signs_only_when_nobody_is_known(self, client, me):
        interview = noted(an_interview(me))
        write_thanks(interview, now=NOW)
        path = f"/interviews/{interview.pk}/thanks/"
        assert "Who signs them?" in said(client.get(path))
        post(client, path + "name/", {"name": "Sam Okoro", "email": "sam@example.org"})
        page = said(client.get(path))
        assert "Who signs them?" not in page
        assert "Sam Okoro" in Outgoing.objects.first().body
        assert post(client, path + "name/", {"name": "Sam\nBcc", "email": ""}).status_code == 422

    def test_remind_of_a_date_that_was_noted_but_not_confirmed(self, client, me):
        interview = noted(an_interview(me), next_steps="They decide by Friday")
        page = said(client.get(f"/interviews/{interview.pk}/thanks/"))
        assert "One thing from your notes" in page
        post(client, f"/interviews/{interview.pk}/promise/", {"latest": "2026-11-27"})
        assert "One thing from your notes" not in said(client.get(f"/interviews/{interview.pk}/thanks/"))
        assert interview.application.promises.get().latest.isoformat() == "2026-11-27"


class TestTheText:
    def test_is_kept_as_it_is_typed(self, client, message):
        answer = post(client, at(message), TEXT | {"version": str(message.version)}, **JSON)
        assert answer.json()["version"] == message.version + 1
        message.refresh_from_db()
        assert message.subject == TEXT["subject"]

    def test_is_not_approved_from_a_page_that_shows_an_older_one(self, client, message):
        older = TEXT | {"version": str(message.version)}
        newer = TEXT | {"body": TEXT["body"].replace("Best,", "TAB TWO,"), "version": str(message.version)}
        post(client, at(message), newer)
        answer = post(client, at(message, "approve/"), older | {"body": TEXT["body"].replace("Best,", "TAB ONE,")})
        assert answer.status_code == 409
        assert "TAB ONE" in said(answer)
        assert "TAB TWO" in said(answer)
        assert post(client, at(message, "approve/"), {"version": older["version"]}).status_code == 409
        assert state(message) == "draft"

    def test_of_two_windows_is_never_mixed(self, client, message):
        post(client, at(message), TEXT | {"version": str(message.version)})
        late = {"subject": "Mine", "body": "Mine too", "version": str(message.version)}
        answer = post(client, at(message), late, **JSON)
        assert answer.status_code == 409
        assert TEXT["subject"] in answer.json()["newer"]
        assert "Mine too" in said(post(client, at(message), late))

    def test_is_reviewed_while_it_is_typed_and_nothing_is_kept(self, client, message):
        body = message.body
        answer = post(client, at(message, "review/"), {"subject": "Hi", "body": "Hi Bob,\n\n[Name] XXX"}, **JSON)
        assert answer.json()["errors"] > 0
        assert "Must be mended" in answer.json()["html"]
        message.refresh_from_db()
        assert message.body == body

    @pytest.mark.parametrize(
        "wrong", [{"subject": "Hi\r\nBcc: x@y.example"}, {"subject": "S" * 5000}, {"body": "B" * 30_000}]
    )
    def test_that_cannot_be_kept_is_said_and_stays(self, client, message, wrong):
        fields = TEXT | {"version": str(message.version)} | wrong
        answer = post(client, at(message), fields)
        assert answer.status_code == 422
        assert 'role="alert"' in said(answer)
        assert post(client, at(message), fields, **JSON).status_code == 422

    def test_can_be_written_anew_from_the_notes(self, client, message):
        ours = message.body
        post(client, at(message), TEXT | {"version": str(message.version)})
        post(client, at(message, "rewrite/"))
        message.refresh_from_db()
        assert message.body == ours

    def test_with_an_error_cannot_be_approved(self, client, message):
        bad = TEXT | {"body": "Hi [Name],\n\nthanks.\n\nSam", "version": str(message.version)}
        answer = post(client, at(message, "approve/"), bad)
        assert answer.status_code == 409
        assert state(message) == "draft"
        assert "Hi [Name]," in said(answer)


class TestTheRoads:
    def test_a_copied_text_counts_once_the_person_says_it_left(self, client, message):
        approved(client, message)
        press(client, message, "hand-over/", {"road": "copied"})
        assert state(message) == "claimed"
        assert "Did it leave?" in said(client.get(at(message)))
        so_far = said(client.get(f"/applications/{message.application_id}/")).partition("Everything so far")[2]
        assert "Taken as gone until you say whether it left" in so_far
        assert "No word has gone either way yet" not in so_far
        press(client, message, "left/", {"left": "yes"})
        assert state(message) == "sent"
        assert Touch.objects.get().outgoing == message
        assert "Taken as gone" not in said(client.get(f"/applications/{message.application_id}/"))

    def test_a_text_that_did_not_leave_is_a_draft_again(self, client, message):
        approved(client, message)
        press(client, message, "hand-over/", {"road": "copied"})
        press(client, message, "left/", {"left": "no"})
        assert state(message) == "draft"
        assert not Touch.objects.exists()

    def test_the_mail_program_gets_a_link_and_a_file(self, client, message):
        approved(client, message)
        answer = press(client, message, "hand-over/", {"road": "mail_program"})
        assert answer["Location"].endswith("?open=1")
        page = said(client.get(at(message)))
        assert 'href="mailto:' in page
        assert "dana%40acme.example" in page or "dana@acme.example" in page
        file = client.get(at(message, "message.eml"))
        assert file["Content-Type"] == "message/rfc822"
        assert b"dana@acme.example" in file.content

    @pytest.mark.parametrize("given", ["draft", "approved", "held", "sending", "sent", "failed", "unsure", "cancelled"])
    def test_nothing_to_copy_or_open_is_given_out_but_for_what_the_guard_let_go(self, client, message, given):
        Outgoing.objects.filter(pk=message.pk).update(state=given, road="copied", sent_at=NOW)
        page = said(client.get(at(message)))
        for way in ("data-copy=", "mailto:", "message.eml"):
            assert way not in page
        assert client.get(at(message, "message.eml")).status_code == 409

    def test_no_file_is_given_before_the_guard_said_go(self, client, message):
        answer = client.get(at(message, "message.eml"))
        assert answer.status_code == 409
        assert "Approve it first" in said(answer)

    def test_without_an_account_nothing_is_sent_and_the_page_says_so(self, client, message):
        approved(client, message)
        answer = press(client, message, "send/")
        assert answer.status_code == 409
        assert "No mail account" in said(answer)

    def test_from_the_account_it_leaves_once_and_stands_in_the_record(self, client, message, settings):
        settings.DEMO = True
        approved(client, message)
        assert "Send it now from my account" in said(client.get(at(message)))
        assert press(client, message, "send/")["Location"].endswith("?done=leaving")
        assert state(message) == "approved"
        page = said(client.get(at(message)))
        assert 'data-leaves="30"' in page
        assert "Undo: do not send it yet" in page
        assert "It leaves in a moment" in said(client.get("/"))
        Outgoing.objects.update(goes_at=wiring.clock())
        wiring.sweep_now()
        assert state(message) == "sent"
        assert press(client, message, "send/").status_code == 409
        assert "dana@acme.example" in DemoMail.objects.get().to
        assert TEXT["subject"] in said(client.get("/demo/mailbox/"))
        assert Touch.objects.count() == 1

    def test_what_was_sent_a_moment_ago_is_taken_back_by_a_button(self, client, message, settings):
        settings.DEMO = True
        approved(client, message)
        press(client, message, "send/")
        post(client, at(message, "take-back/"))
        Outgoing.objects.update(goes_at=None)
        wiring.sweep_now()
        assert (state(message), DemoMail.objects.count()) == ("draft", 0)

    def test_without_a_time_to_undo_it_leaves_with_the_button(self, client, message, settings):
        settings.DEMO = True
        post(client, "/settings/undo/", {"undo_seconds": "0"})
        approved(client, message)
        press(client, message, "send/")
        assert state(message) == "sent"

    def test_an_unapproved_message_leaves_by_no_road(self, client, message):
        for verb, fields in (
            ("hand-over/", {"road": "copied"}),
            ("hand-over/", {"road": "smtp"}),
            ("left/", {"left": "yes"}),
        ):
            assert press(client, message, verb, fields).status_code == 409
        assert state(message) == "draft"

    def test_an_unknown_road_is_said(self, client, message):
        approved(client, message)
        assert press(client, message, "hand-over/", {"road": "pigeon"}).status_code == 409

    def test_at_night_it_waits_for_the_morning_and_says_why(self, client, message, monkeypatch):
        approved(client, message)
        night = NOW + timedelta(hours=10)
        monkeypatch.setattr("afterword.wiring.wall_clock", lambda: night)
        page = said(client.get(at(message)))
        assert "Wait until" in page
        assert "in New York" in page
        press(client, message, "hand-over/", {"road": "copied"})
        assert state(message) == "held"
        assert "It waits" in said(client.get(at(message)))

    def test_a_text_whose_day_is_over_says_so_and_offers_no_road(self, client, message, monkeypatch):
        approved(client, message)
        monkeypatch.setattr("afterword.wiring.wall_clock", lambda: NOW + timedelta(days=1))
        page = said(client.get(at(message)))
        assert "The text says “today”, and that day is over" in page
        assert "is settled in the text" in page
        assert "found nothing to mend" not in page
        for road in ("Open in my mail program", "Copy the text", "Send it anyway"):
            assert road not in page
        press(client, message, "hand-over/", {"road": "copied"})
        assert state(message) == "held"
        post(client, at(message, "take-back/"))
        assert state(message) == "draft"

    def test_what_did_not_leave_by_itself_says_why_and_may_be_sent_by_hand(self, client, message):
        approved(client, message)
        verdict = {"word": "stop", "until": None, "reasons": [{"rule": "late_worded", "says": "It reads late."}]}
        Outgoing.objects.filter(pk=message.pk).update(state="held", road="smtp", verdict=verdict)
        page = said(client.get(at(message)))
        assert "It did not leave by itself: It reads late." in page
        assert "Open in my mail program" in page

    def test_paused_nothing_leaves(self, client, message):
        approved(client, message)
        post(client, "/settings/pause/", {"paused": "yes"})
        press(client, message, "hand-over/", {"road": "copied"})
        assert state(message) == "held"
        assert "Everything is paused" in said(client.get("/"))

    def test_while_all_is_paused_no_time_is_named_at_which_it_would_leave(self, client, message, monkeypatch):
        approved(client, message)
        post(client, "/settings/pause/", {"paused": "yes"})
        monkeypatch.setattr("afterword.wiring.wall_clock", lambda: NOW + timedelta(hours=10))
        page = said(client.get(at(message)))
        assert "Not while everything is paused" in page
        for time in ("Wait until", "Come back at that time", "then by itself"):
            assert time not in page

    def test_that_files_are_attached_elsewhere_is_said_where_one_attaches(self, client, message):
        Outgoing.objects.filter(pk=message.pk).update(state="claimed", road="mail_program", purpose="delivery")
        assert "attach there what you promised" in said(client.get(at(message)))

    def test_an_answer_shows_what_they_asked(self, client, message):
        assert "They asked" not in said(client.get(at(message)))
        employer = message.application.employer
        Touch.objects.create(
            employer=employer, application=message.application, at=NOW, direction="in", channel="email",
            purpose="answer", asks=True, text="Hi,\n\nDo you have a driving licence, and when could you start?",
        )  # fmt: skip
        Outgoing.objects.filter(pk=message.pk).update(purpose="answer", interview=None)
        assert "“Do you have a driving licence, and when could you start?”" in said(client.get(at(message)))

    def test_why_it_was_dropped_is_said_once(self, client, message):
        Outgoing.objects.filter(pk=message.pk).update(state="cancelled", trouble="Dropped, since things have changed.")
        assert said(client.get(at(message))).count("Dropped, since things have changed.") == 1

    def test_it_can_be_taken_back_and_dropped(self, client, message):
        approved(client, message)
        post(client, at(message, "take-back/"))
        assert state(message) == "draft"
        answer = post(client, at(message, "drop/"))
        assert "thanks" in answer["Location"]
        assert state(message) == "cancelled"
        assert post(client, at(message, "take-back/")).status_code == 409

    def test_a_cut_off_message_is_never_sent_again_by_itself_and_the_person_is_asked(self, client, message):
        Outgoing.objects.filter(pk=message.pk).update(state="unsure", claimed_at=NOW, road="smtp", trouble="Cut off.")
        assert "Did this one arrive?" in said(client.get(at(message)))
        assert "Did it arrive?" in said(client.get("/"))
        press(client, message, "arrived/", {"arrived": "yes"})
        assert state(message) == "sent"

    def test_one_that_did_not_arrive_is_a_draft_again(self, client, message):
        Outgoing.objects.filter(pk=message.pk).update(state="unsure", claimed_at=NOW, road="smtp")
        press(client, message, "arrived/", {"arrived": "no"})
        assert state(message) == "draft"

    def test_somebody_without_an_address_gets_it_through_others(self, client, message):
        kim = Outgoing.objects.exclude(pk=message.pk).get()
        page = said(client.get(at(kim)))
        assert "No e-mail address for" in page
        assert "Open in my mail program" not in page

    @pytest.mark.parametrize(
        "given", ["draft", "approved", "held", "claimed", "sending", "sent", "failed", "unsure", "cancelled"]
    )
    def test_every_state_has_a_page(self, client, message, given):
        MailAccount.objects.create(candidate=message.application.employer.candidate, host="localhost", port=25)
        Outgoing.objects.filter(pk=message.pk).update(state=given, sent_at=NOW, claimed_at=NOW, road="smtp")
        page = client.get(at(message))
        assert page.status_code == 200
        assert "mailto:" not in said(page)
        assert client.get("/").status_code == 200
        assert client.get(f"/interviews/{message.interview_id}/thanks/").status_code == 200


def test_what_was_promised_and_forgotten_is_said_with_the_way_to_tick_it_off(client, me):
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    interview = noted(an_interview(me))
    message = approved(client, next(note for note in write_thanks(interview, now=NOW) if note.person.email))
    interview.debrief.commitments = [{"id": "c1", "text": "my slides", "person": message.person_id, "done": False}]
    interview.debrief.save()
    page = said(client.get(at(message)))
    assert "You promised Dana Ruiz “my slides”; do it first, attach it, or say in the text that it is coming." in page
    assert f'href="/interviews/{interview.pk}/debrief/#promised-head"' in page
    press(client, message, "hand-over/", {"road": "copied"})
    assert state(message) == "held"
    assert "Tick it off in your notes" in said(client.get(at(message)))


class TestAMend:
    """A finding that one tap mends has a button, which works without JavaScript."""

    BAD = TEXT | {
        "body": TEXT["body"].replace("I enjoyed our conversation.", "I enjoyed our conversaton about events.")
    }

    def test_is_offered_with_what_will_stand_there(self, client, message):
        found = post(client, at(message, "review/"), self.BAD, **JSON).json()["html"]
        assert 'form="message-form"' in found
        assert 'name="mend" value="conversaton" data-put="conversation"' in found

    def test_changes_its_passage_and_keeps_what_was_typed(self, client, message):
        windows = self.BAD | {"body": self.BAD["body"].replace("\n", "\r\n")}
        post(client, at(message, "mend/"), windows | {"version": str(message.version), "mend": "conversaton"})
        message.refresh_from_db()
        assert message.body == self.BAD["body"].replace("conversaton", "conversation")
        assert message.subject == TEXT["subject"]

    def test_that_the_review_does_not_offer_is_refused_and_nothing_typed_is_lost(self, client, message):
        kept = message.body
        answer = post(client, at(message, "mend/"), self.BAD | {"version": str(message.version), "mend": "events"})
        assert answer.status_code == 422
        assert "conversaton about events" in said(answer)
        message.refresh_from_db()
        assert message.body == kept

    def test_of_an_older_page_shows_both_texts(self, client, message):
        post(client, at(message), TEXT | {"version": str(message.version)})
        answer = post(client, at(message, "mend/"), self.BAD | {"version": str(message.version), "mend": "conversaton"})
        assert answer.status_code == 409

    def test_is_not_offered_once_it_is_approved(self, client, message):
        post(client, at(message, "approve/"), self.BAD | {"version": str(message.version)})
        assert state(message) == "approved"
        assert 'name="mend"' not in said(client.get(at(message)))


def test_their_open_question_stands_where_it_would_say_that_it_may_leave(client, message):
    assert "It may leave now" in said(client.get(at(message)))
    came = {"direction": "in", "purpose": "answer", "channel": "email", "text": "Two references?", "asks": True}
    log_touch(message.application, now=NOW, at=NOW, people=[message.person], **came)
    page = said(client.get(at(message)))
    assert "It may leave, but read this first" in page
    assert "Answer that first; your thanks can stand in the same mail." in page
    assert "It may leave now" not in page
