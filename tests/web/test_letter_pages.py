"""The page of a letter: whether it may be one, the plan, the paper, handing it in, and the way back to e-mail."""

import html
import re
from datetime import timedelta

import pytest
from django.contrib.staticfiles import finders
from pages import NOW, an_interview, let_in, noted, post, said

from afterword import wiring
from afterword.services.change_candidate import change_candidate
from afterword.services.change_desk import change_desk
from afterword.services.log_touch import log_touch
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Outgoing, Touch

pytestmark = pytest.mark.django_db


@pytest.fixture
def note(me):
    """Tuesday noon: the interview ended an hour ago, and they may decide tomorrow."""
    change_candidate(me, now=NOW, name="Sam Okoro")
    interview = noted(an_interview(me, place="500 Market St, New York, NY 10001"))
    return next(one for one in write_thanks(interview, now=NOW) if one.person.name == "Dana Ruiz")


@pytest.fixture
def letter(client, note):
    post(client, f"/messages/{note.pk}/letter/write/")
    return Outgoing.objects.get(pk=note.pk)


@pytest.fixture
def approved(client, letter):
    post(client, f"/messages/{letter.pk}/approve/", {"version": letter.version})
    return Outgoing.objects.get(pk=letter.pk)


def page(client, message, tail="", **asked):
    return client.get(f"/messages/{message.pk}/letter/{tail}", asked)


def later(monkeypatch, hours):
    monkeypatch.setattr("afterword.wiring.wall_clock", lambda: NOW + timedelta(hours=hours))


def test_a_thank_you_shows_the_way_to_a_letter(client, note):
    assert f"/messages/{note.pk}/letter/" in said(client.get(f"/messages/{note.pk}/"))


OFFERED = "By hand instead?"
BY_POST = "By post instead?"


@pytest.mark.parametrize(
    ("facts", "street", "offered"),
    [
        ({"format": "onsite"}, "", OFFERED),
        ({"format": "video"}, "", None),
        ({"format": "phone"}, "", None),
        ({"format": "unsaid"}, "", None),
        ({"format": "onsite", "place_kind": "hotel"}, "", None),
        ({"format": "onsite", "place_kind": "secured"}, "", BY_POST),
        ({"format": "video"}, "500 Market St", BY_POST),
        ({"format": "onsite", "place_kind": "hotel"}, "500 Market St", BY_POST),
    ],
)
def test_a_letter_is_offered_only_where_a_building_is_known(client, me, facts, street, offered):
    change_candidate(me, now=NOW, name="Sam Okoro")
    interview = noted(an_interview(me, **facts))
    change_desk(interview.application.employer, street=street, travel="")
    note = next(one for one in write_thanks(interview, now=NOW) if one.person.name == "Dana Ruiz")
    words = said(client.get(f"/messages/{note.pk}/"))
    assert [one for one in (OFFERED, BY_POST) if one in words] == [one for one in [offered] if one]


def test_the_decision_is_shown_with_its_arithmetic(client, note):
    words = said(page(client, note))
    assert "A letter can be in time" in words
    for line in (
        "It stands here as on site, in their office",
        "it may be on any day from Wed 25 Nov on",
        "The last working day before that is Tue 24 Nov",
        "open from 09:00 to 17:00",
        "You need 60 minutes to get there: set off by Tue 24 Nov, 15:00.",
        "by Wed 25 Nov, 11:00",
        "it is there on about Mon 30 Nov, the third working day: too late",
    ):
        assert line in words
    assert "Write it as a letter" in words


def test_where_it_cannot_be_in_time_no_letter_is_offered(client, note, monkeypatch):
    later(monkeypatch, 6)
    words = said(page(client, note))
    assert "Better an e-mail" in words
    assert "Write it as a letter" not in words
    answer = post(client, f"/messages/{note.pk}/letter/write/")
    assert answer.status_code == 409
    assert "write an e-mail" in said(answer)
    note.refresh_from_db()
    assert note.channel == "email"


def test_the_plan_says_where_when_to_whom_and_what_to_do_instead(client, letter):
    words = said(page(client, letter))
    assert "Hand it in by Tue 24 Nov, 16:00 (New York)" in words
    assert "the reception, for <bdi>Dana Ruiz</bdi>" in words
    assert "by 15:00 at the latest" in words
    assert "500 Market St<br>New York, NY 10001" in words
    assert "Not handed in by then? Send the e-mail instead" in words


def test_a_letter_is_edited_without_a_subject_and_approved_on_its_way_to_paper(client, letter):
    words = said(client.get(f"/messages/{letter.pk}/"))
    assert 'type="hidden" id="subject"' in words
    assert "This one is a letter" in words
    fields = {"version": letter.version, "subject": letter.subject, "body": letter.body}
    answer = post(client, f"/messages/{letter.pk}/approve/", fields)
    assert answer["Location"] == f"/messages/{letter.pk}/letter/?done=on-paper"
    assert "send/" not in said(client.get(f"/messages/{letter.pk}/"))


def test_a_letter_is_not_approved_from_a_page_that_shows_an_older_text(client, letter):
    read = said(page(client, letter))
    assert f'name="version" value="{letter.version}"' in read
    newer = f"{letter.body}\n\nMany thanks once more."
    post(client, f"/messages/{letter.pk}/", {"version": letter.version, "subject": letter.subject, "body": newer})
    answer = post(client, f"/messages/{letter.pk}/approve/", {"version": letter.version})
    assert answer.status_code == 409
    assert "Many thanks once more." in said(answer)
    assert Outgoing.objects.get(pk=letter.pk).state == "draft"


def test_handed_in_it_stands_in_the_record_and_no_email_follows(client, approved):
    given = {"version": approved.version, "way": "handed", "day": "2026-11-24", "clock": "11:45"}
    answer = post(client, f"/messages/{approved.pk}/letter/handed/", given, follow=True)
    assert "Handed in Tue 24 Nov, 11:45 (New York)" in said(answer)
    touch = Touch.objects.get(outgoing=approved)
    assert (touch.channel, touch.delivery, touch.purpose) == ("letter", "handed", "thanks")
    assert post(client, f"/messages/{approved.pk}/letter/email/").status_code == 409
    assert Touch.objects.filter(purpose="thanks").count() == 1


def test_what_is_wrong_with_the_hour_is_said_and_nothing_is_noted(client, approved):
    for given in ({"way": "handed", "day": "2026-11-24", "clock": "15:00"}, {"way": "handed"}, {}):
        answer = post(client, f"/messages/{approved.pk}/letter/handed/", given)
        assert answer.status_code in (409, 422)
    early = {"version": approved.version, "way": "handed", "day": "2026-11-25", "clock": "09:00"}
    answer = post(client, f"/messages/{approved.pk}/letter/handed/", early)
    assert "cannot have been handed in yet" in said(answer)
    assert not Touch.objects.filter(outgoing=approved).exists()


def test_what_the_guard_holds_can_be_handed_in_with_a_reason(client, approved):
    thanked = {"channel": "phone", "direction": "out", "purpose": "thanks", "at": NOW, "interview": approved.interview}
    log_touch(approved.application, now=NOW, people=[approved.person], **thanked)
    given = {"version": approved.version, "way": "handed", "day": "2026-11-24", "clock": "11:45"}
    refused = post(client, f"/messages/{approved.pk}/letter/handed/", given)
    assert refused.status_code == 409
    assert "Say so, and why" in said(refused)
    words = said(client.get(f"/messages/{approved.pk}/"))
    assert "Hand it in anyway" in words
    assert "Copy the text" not in words
    seen = re.findall(r'name="seen" value="([^"]+)"', words)
    form = {"version": approved.version, "seen": [html.unescape(one) for one in seen], "why": "I called about more"}
    answer = post(client, f"/messages/{approved.pk}/anyway/", {**form, "road": "handed"}, follow=True)
    assert "Did you hand it in?" in said(answer)
    assert "Handed in" in said(
        post(client, f"/messages/{approved.pk}/left/", {"left": "yes", "version": approved.version}, follow=True)
    )
    assert Touch.objects.get(outgoing=approved).override["why"] == "I called about more"


def test_back_to_email_nothing_that_was_typed_is_lost(client, note):
    typed = {"version": note.version, "subject": "Mine", "body": "Dear Dana, my own words. Sam"}
    post(client, f"/messages/{note.pk}/", typed)
    post(client, f"/messages/{note.pk}/letter/write/")
    answer = post(client, f"/messages/{note.pk}/letter/email/", follow=True)
    assert "Dear Dana, my own words. Sam" in said(answer)
    assert 'value="Mine"' in said(answer)


def test_the_hour_that_is_over_is_said_there_and_on_today(client, letter, monkeypatch):
    assert "16:00" in said(client.get("/"))
    later(monkeypatch, 4.5)
    assert "The hour for it is over" in said(page(client, letter))
    today = said(client.get("/"))
    assert "The hour for the letter is over" in today
    assert f"/messages/{letter.pk}/letter/" in today


def test_the_address_and_the_way_there_are_kept(client, letter):
    kept = {"street": "1 Broad St\nNew York, NY 10004", "travel": "30"}
    assert post(client, f"/messages/{letter.pk}/letter/desk/", kept).status_code == 302
    words = said(page(client, letter))
    assert "1 Broad St<br>New York, NY 10004" in words
    assert "by 15:30 at the latest" in words
    for wrong in ({"travel": "soon"}, {"travel": "99999"}, {"street": "a\n" * 9 + "b"}):
        answer = post(client, f"/messages/{letter.pk}/letter/desk/", {**kept, **wrong})
        assert answer.status_code == 422
        assert next(iter(wrong.values())).strip()[:4] in said(answer)


@pytest.mark.parametrize("sheet", ["plain", "guide", "envelope"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_each_sheet_can_be_printed_from_the_browser(client, letter, sheet, paper):
    words = said(page(client, letter, "sheet/", sheet=sheet, paper=paper))
    size = f"print-{'envelope-' if sheet == 'envelope' else ''}{paper}.css"
    assert size in words
    assert finders.find(f"afterword/css/{size}")
    if sheet == "envelope":
        assert "Dana Ruiz<br>Acme<br>500 Market St<br>" in words
        assert "By hand" in words
    else:
        assert "November 24, 2026" in words
        assert "today" in words
        assert "Sincerely," in words


def test_what_is_asked_for_in_vain_is_the_letter_on_the_usual_paper(client, letter):
    words = said(page(client, letter, "sheet/", sheet="nonsense", paper="papyrus"))
    assert "print-letter.css" in words
    assert "<h1>The letter</h1>" in words


def test_hostile_words_stand_on_the_sheet_as_they_are(client, letter):
    Outgoing.objects.filter(pk=letter.pk).update(body="<script>alert(1)</script>")
    words = said(page(client, letter, "sheet/"))
    assert "<script>alert" not in words
    assert "&lt;script&gt;alert(1)" in words


def test_the_same_is_given_as_pdf(client, letter):
    answer = page(client, letter, "letter.pdf", sheet="guide")
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    assert answer.content.startswith(b"%PDF-")


def test_without_the_extra_the_browser_prints_and_the_page_says_how_to_get_it(client, letter, monkeypatch):
    monkeypatch.setattr(wiring, "printer", lambda: None)
    words = said(page(client, letter))
    assert "letter.pdf" not in words
    assert "letter/sheet/?sheet=guide" in words
    answer = page(client, letter, "letter.pdf")
    assert answer.status_code == 409
    assert "afterword[pdf]" in said(answer).replace("&#x27;", "'")


def test_an_email_has_no_sheets(client, note):
    assert page(client, note, "sheet/").status_code == 409
    assert page(client, note, "letter.pdf").status_code == 409


def test_opening_what_only_a_form_is_sent_to_leads_to_the_letter(client, letter):
    for tail in ("write/", "email/", "desk/", "handed/"):
        assert page(client, letter, tail)["Location"] == f"/messages/{letter.pk}/letter/"


def test_nobody_sees_another_persons_letter(client, letter):
    assert page(client, letter).status_code == 200
    assert client.get("/messages/999/letter/").status_code == 404
    assert let_in(type(client)()).get("/messages/999/letter/sheet/").status_code == 404


def test_without_the_extra_one_line_says_how_a_pdf_is_made(client, letter, monkeypatch):
    monkeypatch.setattr(wiring, "printer", lambda: None)
    assert "pip install 'afterword[pdf]'" in said(client.get(f"/messages/{letter.pk}/letter/"))
