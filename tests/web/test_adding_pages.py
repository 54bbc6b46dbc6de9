"""Adding an interview: read from an invitation or typed; whatever is wrong, nothing typed is lost."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.html import escape
from invitation import this_morning
from pages import NOW, an_interview, post, said

from afterword.store.models import Candidate, Interview, Person

pytestmark = pytest.mark.django_db
FORM = {
    "employer_name": "Acme",
    "role": "Data engineer",
    "day": "2026-11-24",
    "start_time": "10:00",
    "end_time": "11:00",
    "tz": "America/New_York",
    "format": "onsite",
    "place_kind": "office",
    "people-TOTAL_FORMS": "2",
    "people-INITIAL_FORMS": "0",
    "people-0-name": "Dana Ruiz",
    "people-0-email": "dana@acme.example",
    "people-0-who": "hiring_manager",
    "people-1-name": "Sam Okoro",
    "people-1-email": "sam@example.org",
    "people-1-who": "me",
}


def upload(client, content: bytes, name: str = "invite.ics"):
    return post(
        client, "/add/read/", {"invitation": SimpleUploadedFile(name, content), "browser_zone": "Europe/Berlin"}
    )


def test_an_invitation_fills_the_form_and_keeps_nothing_yet(client):
    page = said(upload(client, this_morning(NOW)))
    assert "Here is what we read" in page
    for words in ("Acme", "Data engineer", "Dana Ruiz", "kim.novak@acme.example", "2026-11-24"):
        assert words in page
    assert "Room 4" not in page
    assert not Interview.objects.exists()


def test_what_the_form_says_is_kept_and_the_candidate_is_not_an_interviewer(client, me):
    answer = post(client, "/add/form/", FORM)
    interview = Interview.objects.get()
    assert answer["Location"] == f"/interviews/{interview.pk}/?done=added-late"
    assert [person.name for person in interview.interviewers.all()] == ["Dana Ruiz"]
    assert interview.start.isoformat() == "2026-11-24T15:00:00+00:00"
    me.refresh_from_db()
    assert (me.name, me.email) == ("Sam Okoro", "sam@example.org")


def test_an_interview_over_midnight_ends_on_the_next_day(client):
    post(client, "/add/form/", FORM | {"start_time": "23:30", "end_time": "00:15"})
    interview = Interview.objects.get()
    assert (interview.end - interview.start).total_seconds() == 45 * 60


def test_a_newer_invitation_brings_the_same_interview_up_to_date(client):
    post(client, "/add/form/", FORM | {"uid": "u1", "sequence": "0"})
    post(client, "/add/form/", FORM | {"uid": "u1", "sequence": "1", "start_time": "10:30"})
    assert Interview.objects.get().start.minute == 30


def test_an_invitation_that_calls_it_off_marks_it_as_cancelled(client):
    post(client, "/add/form/", FORM | {"uid": "u1"})
    cancelled = this_morning(NOW, uid="u1").replace(b"METHOD:REQUEST", b"METHOD:CANCEL")
    assert "calls the interview off" in said(upload(client, cancelled))
    post(client, "/add/form/", FORM | {"uid": "u1", "sequence": "1", "cancelled": "1"})
    assert Interview.objects.get().status == "cancelled"


def test_of_several_events_the_person_chooses_one(client):
    one, other = this_morning(NOW), this_morning(NOW, uid="i2").replace(b"Data engineer", b"Analyst")
    event = other[other.index(b"BEGIN:VEVENT") : other.index(b"END:VCALENDAR")]
    page = said(upload(client, one.replace(b"END:VCALENDAR", event + b"END:VCALENDAR")))
    assert "Which one is the interview?" in page
    fields = {**FORM, "role": "Analyst"}
    chosen = said(post(client, "/add/choose/", fields))
    assert 'value="Analyst"' in chosen
    assert 'value="Dana Ruiz"' in chosen


def test_a_further_round_asks_nothing_twice(client, me):
    first = an_interview(me)
    page = said(client.get(f"/add/form/?application={first.application_id}"))
    assert "The next round" in page
    assert '<option value="Dana Ruiz">' in page
    fields = FORM | {"application_pk": str(first.application_id), "day": "2026-12-01"}
    post(client, "/add/form/", fields)
    assert Interview.objects.filter(application=first.application).count() == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 not a calendar", "calendar"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", ""),
        (b"\x00\xff" * 5000, ""),
        (b"A" * (6 * 1024 * 1024), "5 MB"),
        (b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 10_000 + b"END:VCALENDAR\r\n", ""),
    ],
    ids=["empty", "a PDF", "cut off", "binary", "huge", "10,000 events"],
)
def test_a_file_that_is_no_invitation_gets_a_sentence_and_the_way_on(client, content, words):
    answer = upload(client, content)
    assert answer.status_code in (413, 422)
    assert 'role="alert"' in said(answer)
    assert words in said(answer)
    assert "Fill in the short form" in said(answer)


def test_a_name_read_from_an_address_is_marked_as_a_guess(client):
    nameless = this_morning(NOW).replace(b";CN=Dana Ruiz", b"")
    assert "A guess" in said(upload(client, nameless))
    assert "A guess" not in said(upload(client, this_morning(NOW)))


def test_what_may_be_a_program_is_left_out_unless_the_person_says_who_it_is(client):
    doubtful = this_morning(NOW).replace(b"CN=Kim Novak:mailto:kim.novak@acme", b"CN=Clara:mailto:clara@brook")
    page = said(upload(client, doubtful))
    assert "This may be a note taker" in page
    row = page[page.index('value="clara@brook.example"') :]
    assert '<option value="out" selected>' in row[: row.index("</select>")]
    certain = doubtful.replace(b"clara@brook.example", b"clara@claralabs.com")
    assert "Clara" not in said(upload(client, certain))


def test_no_file_at_all_gets_a_sentence(client):
    assert "Nothing arrived" in said(post(client, "/add/read/"))


def test_an_event_without_attendees_asks_who_was_there(client):
    alone = b"\r\n".join(line for line in this_morning(NOW).split(b"\r\n") if not line.startswith((b"ATT", b"ORG")))
    assert upload(client, alone).status_code == 200


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"employer_name": ""}, "Which company"),
        ({"day": ""}, "On which day was it?"),
        ({"day": "yesterday"}, "not a date"),
        ({"day": "1926-11-24"}, "1926"),
        ({"day": "9999-12-31", "start_time": "23:00", "end_time": "01:00"}, ""),
        ({"start_time": ""}, "When did it begin?"),
        ({"end_time": "09:00"}, "ends before it begins"),
        ({"tz": "Mars/Olympus"}, "not a time zone"),
        ({"employer_name": "A" * 5000}, "200"),
        ({"people-0-name": "D" * 5000}, "200"),
        ({"people-0-name": "Dana\r\nBcc: all@acme.example"}, "one line"),
        ({"people-0-email": "dana@acme.example\r\nBcc: x@y.example"}, "one line"),
        ({"people-0-email": "not an address"}, "not an e-mail address"),
        ({"join_url": "javascript:alert(1)"}, "https://"),
        ({"role": "x\x00y"}, ""),
        ({"people-1-email": "me at home"}, "not an e-mail address"),
    ],
)
def test_what_cannot_be_right_is_said_and_all_that_was_typed_stays(client, change, words):
    answer = post(client, "/add/form/", FORM | change | {"place": "the corner café"})
    page = said(answer)
    assert answer.status_code == 422
    assert "This needs a look" in page
    assert words in page
    assert "the corner café" in page
    assert not Interview.objects.exists()


@pytest.mark.parametrize(
    "name", ["דנה רואיז", "ديانا رويز", "Dana 🦊 Ruiz", "田中", "<script>alert(1)</script>", 'O\'Hara & "Co"']
)
def test_every_name_is_shown_as_it_is_and_as_nothing_else(client, me, name):
    post(client, "/add/form/", FORM | {"people-0-name": name})
    assert Person.objects.get().name == name
    page = said(client.get(f"/interviews/{Interview.objects.get().pk}/"))
    assert "<script>alert" not in page
    assert "<bdi>" in page


def test_known_companies_and_people_are_offered(client, me):
    an_interview(me)
    page = said(client.get("/add/form/"))
    assert '<option value="Acme">' in page
    assert '<option value="Kim Novak">' in page


def test_the_browsers_zone_is_taken_once_and_never_over_a_known_one(client, me):
    post(client, "/settings/zone/", {"tz": "Europe/Berlin"})
    post(client, "/settings/zone/", {"tz": "Asia/Tokyo"})
    assert Candidate.objects.get().tz == "Europe/Berlin"
    assert post(client, "/settings/zone/", {"tz": "Nowhere"}).status_code == 200


class TestAnInterviewsOwnPage:
    def test_says_what_is_next_before_during_and_after(self, client, me):
        from datetime import timedelta

        over = an_interview(me)
        assert "Take five minutes for notes" in said(client.get(f"/interviews/{over.pk}/"))
        ahead = an_interview(me, employer_name="Later", ended=timedelta(days=-2))
        assert "When it is over" in said(client.get(f"/interviews/{ahead.pk}/"))
        between = an_interview(me, employer_name="Now", ended=timedelta(minutes=-20))
        assert "Good luck" in said(client.get(f"/interviews/{between.pk}/"))

    def test_can_be_moved_cancelled_missed_and_taken_back(self, client, me):
        interview = an_interview(me)
        fields = {"day": "2026-11-25", "start_time": "09:00", "end_time": "", "tz": "Europe/Berlin", "format": "video"}
        post(client, f"/interviews/{interview.pk}/edit/", fields)
        interview.refresh_from_db()
        assert interview.start.isoformat() == "2026-11-25T08:00:00+00:00"
        for status in ("cancelled", "missed", ""):
            post(client, f"/interviews/{interview.pk}/status/", {"status": status})
            interview.refresh_from_db()
            assert interview.status == status
        post(client, f"/interviews/{interview.pk}/status/", {"status": "exploded"})
        interview.refresh_from_db()
        assert interview.status == ""

    def test_takes_a_wrong_correction_back_with_a_sentence(self, client, me):
        interview = an_interview(me)
        fields = {"day": "2026-11-25", "start_time": "09:00", "end_time": "08:00", "tz": "Europe/Berlin"}
        answer = post(client, f"/interviews/{interview.pk}/edit/", fields)
        assert answer.status_code == 422
        assert "ends before it begins" in said(answer)

    def test_people_come_and_go(self, client, me):
        interview = an_interview(me)
        post(client, f"/interviews/{interview.pk}/people/", {"name": "Ravi", "email": "", "role": "interviewer"})
        assert interview.interviewers.count() == 3
        ravi = Person.objects.get(name="Ravi")
        post(client, f"/interviews/{interview.pk}/people/{ravi.pk}/remove/")
        assert interview.interviewers.count() == 2
        answer = post(client, f"/interviews/{interview.pk}/people/", {"name": "", "email": "nobody", "role": "agent"})
        assert answer.status_code == 422


THROUGH = FORM | {
    "agency_name": "TalentBridge",
    "people-0-name": "Laura Chen",
    "people-0-email": "laura.chen@talentbridge.example",
    "people-0-who": "interviewer",
}


def test_who_writes_from_the_agency_named_beside_them_is_its_contact(client):
    post(client, "/add/form/", THROUGH)
    laura = Person.objects.get()
    assert (laura.agency.name, laura.agency.domains, laura.role) == ("TalentBridge", ["talentbridge.example"], "agent")
    page = said(client.get(f"/interviews/{Interview.objects.get().pk}/"))
    assert "TalentBridge" in page


@pytest.mark.parametrize(
    ("email", "employer", "agency"),
    [
        ("laura@acme.example", "Acme", "TalentBridge"),
        ("laura@gmail.com", "Acme", "Gmail"),
        ("laura@talentbridge.example", "TalentBridge", "TalentBridge Search"),
        ("", "Acme", "TalentBridge"),
        ("laura@talentbridge.example", "Acme", ""),
    ],
)
def test_nobody_else_is_taken_for_the_agency_s(client, email, employer, agency):
    post(client, "/add/form/", THROUGH | {"people-0-email": email, "employer_name": employer, "agency_name": agency})
    assert Person.objects.get().employer.name == employer


def test_where_nobody_may_be_thanked_the_page_says_so_and_leads_to_the_person(client, me):
    interview = an_interview(me, agency_name="TalentBridge")
    dana = Person.objects.get(name="Dana Ruiz")
    answer = post(client, f"/interviews/{interview.pk}/thanks/")
    page = said(client.get(answer["Location"]))
    assert "No thank-you is written yet" in page
    assert "Read each one" not in page
    assert f'href="/people/{dana.pk}/?back=/interviews/{interview.pk}/thanks/"' in page


WORDS = """Dear Sam,

We would like to invite you to an interview for the role of Store Manager at Brightleaf Garden Centres on Thursday,
3 December 2026 at 2:30 pm. You will meet Priya Nair (priya.nair@brightleaf.example) and Tom Hale.

Kind regards,
Priya Nair
"""
MAIL = """From: Sabine Krüger <sabine.krueger@nordwerk.example>
To: sam@example.org
Date: Tue, 24 Nov 2026 10:00:00 +0100
Subject: Vorstellungsgespräch am 3. Dezember - Filialleitung (Nordwerk GmbH)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Guten Tag,

gerne laden wir Sie am Donnerstag, den 3. Dezember um 14 Uhr ein. Dabei ist auch Herr Jan Peters.

Mit freundlichen Grüßen
Sabine Krüger
"""


def filled(page):
    """What stands in the fields."""
    return dict(re.findall(r'name="([\w-]+)" value="([^"]*)"', page))


def test_a_pasted_invitation_fills_the_form_and_keeps_nothing_yet(client):
    assert "Paste the invitation" in said(client.get("/add/"))
    page = said(post(client, "/add/read/", {"words": WORDS, "browser_zone": "Europe/London"}))
    told = filled(page)
    assert (told["employer_name"], told["role"]) == ("Brightleaf Garden Centres", "Store Manager")
    assert (told["day"], told["start_time"]) == ("2026-12-03", "14:30")
    assert (told["people-0-name"], told["people-0-email"]) == ("Priya Nair", "priya.nair@brightleaf.example")
    assert told["people-1-name"] == "Tom Hale"
    assert "The hours are read on your own clock (London)" in page
    assert not Interview.objects.exists()


def test_a_title_with_a_full_stop_of_its_own_is_told_with_one(client):
    ended = this_morning(NOW).replace(b"SUMMARY:", b"SUMMARY:Role is GIS Lead.\r\nX-OLD:", 1)
    page = said(upload(client, ended))
    assert "<q>Role is GIS Lead</q>." in page


def test_a_mail_without_a_calendar_is_read_by_its_words(client, me):
    me.name, me.email, me.tz = "Sam Okoro", "sam@example.org", "Europe/Berlin"
    me.save()
    told = filled(said(upload(client, MAIL.encode(), "mail.eml")))
    assert (told["employer_name"], told["role"]) == ("Nordwerk", "Filialleitung")
    assert (told["day"], told["start_time"]) == ("2026-12-03", "14:00")
    assert [told[f"people-{at}-name"] for at in range(2)] == ["Sabine Krüger", "Jan Peters"]


def test_words_without_a_day_leave_it_to_be_filled_in(client):
    page = said(post(client, "/add/read/", {"words": "Interview with Dana Ruiz at Acme"}))
    assert "No day with an hour" in page
    assert "day" not in filled(page)
    assert filled(page)["employer_name"] == "Acme"


@pytest.mark.parametrize("words", ["hello there", "<script>", "x" * 19_000])
def test_words_that_say_nothing_stay_in_the_field_with_a_sentence(client, words):
    answer = post(client, "/add/read/", {"words": words})
    assert answer.status_code == 422
    assert "Neither a day nor a name" in said(answer)
    assert escape(words) in said(answer)


def test_a_file_that_is_no_invitation_tells_of_pasting(client):
    assert "paste the words" in said(upload(client, b"%PDF-1.7 not a calendar"))


def test_after_an_error_no_empty_person_is_there_but_the_spare_ones(client):
    empty = {f"people-{row}-{name}": "" for row in (1, 2) for name in ("name", "email", "who")}
    page = said(post(client, "/add/form/", FORM | empty | {"people-TOTAL_FORMS": "3", "day": ""}))
    assert page.count("data-spare") == 2


def test_how_it_was_held_is_not_said_until_somebody_says_it(client):
    page = said(client.get("/add/form/"))
    assert re.search(r'value="unsaid"[^>]*checked', page)
    post(client, "/add/form/", {name: value for name, value in FORM.items() if name != "format"})
    interview = Interview.objects.get()
    assert interview.format == "unsaid"
    assert "Not said" in said(client.get(f"/interviews/{interview.pk}/"))
