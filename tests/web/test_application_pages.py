"""An application's page: its picture, what comes next and why, all that happened, and how to correct all of it."""

from datetime import date, timedelta

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.core.etiquette.explain import Part
from afterword.core.etiquette.verdict import Word
from afterword.services.change_application import change_application
from afterword.services.confirm_promise import confirm_promise
from afterword.services.log_touch import log_touch
from afterword.store.models import Agency, Application, Person, Promise, Touch
from afterword.store.read.timeline import timeline_of
from afterword.web.application.marks import marks
from afterword.web.application.picture import drawn
from afterword.web.base.tags import leading

pytestmark = pytest.mark.django_db
LOG = {"day": "2026-11-24", "clock": "11:30", "tz": "America/New_York"}
OUT = {"direction": "out", "channel": "phone", "out_purpose": "other"}
IN = {"direction": "in", "channel": "email", "in_purpose": "answer"}


@pytest.fixture
def application(me) -> Application:
    """Two weeks after its interview, with a thank-you logged and a date promised."""
    interview = noted(an_interview(me, ended=timedelta(days=6)))
    dana = interview.interviewers.get(name="Dana Ruiz")
    out = {"channel": "email", "direction": "out", "purpose": "thanks", "people": [dana], "interview": interview}
    log_touch(interview.application, now=NOW, at=NOW - timedelta(days=6), text="Thanks <b>Dana</b>", **out)
    said_at = NOW - timedelta(days=6)
    confirm_promise(
        interview.application,
        now=NOW,
        earliest=None,
        latest=date(2026, 11, 27),
        said_at=said_at,
        by=dana,
        words="by Friday",
    )
    return interview.application


def at(application: Application, verb: str = "") -> str:
    return f"/applications/{application.pk}/{verb}"


class TestWhatIf:
    def ask(self, client, application, **said_of):
        fields = {"channel": "phone", "person": "", "about": "inquiry", "day": ""} | said_of
        return client.get(at(application, "what-if/"), fields)

    def test_tells_the_verdict_and_what_would_move_and_keeps_nothing(self, client, application):
        page = said(self.ask(client, application))
        assert "If you called Dana Ruiz to ask about the next steps" in page
        assert "Better not" in page
        assert "If you did so all the same" in page
        assert "The question to Dana Ruiz about the next steps moves from Tue 1 Dec, 09:00 (New York) to " in page
        assert Touch.objects.count() == 1

    def test_of_a_later_day_is_judged_at_their_noon(self, client, application):
        page = said(self.ask(client, application, channel="email", day="2026-12-02"))
        assert "Wednesday 2 December, 12:00 in New York" in page
        assert "That would be fine" in page
        assert "What it would move" in page

    def test_that_moves_nothing_says_so(self, client, application):
        post(client, at(application, "status/"), {"status": "offer"})
        page = said(self.ask(client, application, channel="email"))
        assert "Nothing in the plan would move" in page

    @pytest.mark.parametrize(
        ("wrong", "says"),
        [
            ({"day": "2026-11-01"}, "That day is over"),
            ({"day": "9999-12-31"}, "more than a year ahead"),
            ({"day": "soon"}, "not a date"),
            ({"channel": "pigeon"}, "choose one of the list"),
            ({"person": "999999"}, "choose one of the list"),
        ],
    )
    def test_that_cannot_be_says_why_at_its_field(self, client, application, wrong, says):
        answer = self.ask(client, application, **wrong)
        assert answer.status_code == 422
        assert says in said(answer)
        assert "before it can be kept" not in said(answer), "nothing is kept of what is only imagined"

    def test_stands_on_the_application_and_alone(self, client, application):
        assert "What if I called, or wrote?" in said(client.get(at(application)))
        assert "Imagine it" in said(client.get(at(application, "what-if/")))


class TestThePage:
    def test_says_what_happens_next_and_why_in_plain_words(self, client, application):
        page = said(client.get(at(application)))
        assert "about the next steps" in page
        assert "wait until Tuesday 1 December, 09:00 in New York" in page
        assert "two working days later" in page
        for jargon in ("verdict", "proposal", "ledger", "inquiry_limit", "promised_date"):
            assert jargon not in page.lower().replace("/inquiry/", "")

    def test_folds_away_until_when_each_reason_holds_and_what_would_change_it(self, client, application):
        page = said(client.get(at(application)))
        assert "Why, and what would change it" in page
        assert "Holds until Tue 1 Dec, 09:00 (New York). If they name a new date, that one counts" in page
        assert "If they write or call, this is void" in page

    def test_reads_out_the_weightiest_reason_and_not_the_hour_of_the_day(self, client, application, monkeypatch):
        night = NOW + timedelta(hours=10)
        monkeypatch.setattr("afterword.wiring.wall_clock", lambda: night)
        log_touch(application, now=night, at=NOW, channel="phone", direction="out", purpose="other")
        page = said(client.get(at(application)))
        step = page[page.index("about the next steps") :]
        at_once = step[: step.index("Why, and what would change it")]
        assert "You were in touch with them on 24 Nov" in at_once
        assert "the next good hour is" not in at_once

    def test_reads_out_an_hour_that_holds_it_longest_after_what_it_follows(self):
        hour = Part(rule="their_hours", word=Word.WAIT, says="That would be Saturday.")
        late = Part(rule="thanks_in_time", word=Word.GO, says="Word it as a late one.")
        quiet = Part(rule="gap", word=Word.WAIT, says="Leave them time until Sat 5 Dec.")
        assert leading([hour, quiet]) == "Leave them time until Sat 5 Dec. That would be Saturday."
        assert leading([quiet, hour]) == "Leave them time until Sat 5 Dec."
        assert leading([hour, late]) == "That would be Saturday."

    def test_says_why_nothing_is_next(self, client, application):
        change_application(application, now=NOW, agency_name="Brook")
        page = said(client.get(at(application)))
        assert "Nothing goes to them now" in page
        assert "Brook has not agreed yet that you write to the employer; ask Brook first." in page
        assert "Nothing for now" not in page
        assert f'href="{at(application, "agency/")}">Note what they say' in page

    def test_shows_what_was_said_as_text_and_never_as_code(self, client, application):
        assert "Thanks &lt;b&gt;Dana&lt;/b&gt;" in said(client.get(at(application)))

    def test_has_a_picture_in_two_shapes_and_in_words(self, client, application):
        page = said(client.get(at(application)))
        assert page.count('<svg class="broad"') == page.count('<svg class="tall"') == 1
        assert "Polite to ask" in page
        assert "Fri 27 Nov: They answer, Dana Ruiz" in page

    def test_is_there_for_an_application_without_anything(self, client, me):
        employer = an_interview(me).application.employer
        empty = Application.objects.create(employer=employer, created_at=NOW)
        assert "Add the interview" in said(client.get(at(empty)))

    def test_drafts_the_question_early_when_asked_to(self, client, application):
        answer = post(client, at(application, "write/inquiry/"))
        page = said(client.get(answer["Location"]))
        assert "Asking <bdi>Dana Ruiz</bdi> about the next steps" in page
        assert "Wait until" in page

    def test_says_so_where_there_is_nothing_to_ask(self, client, application):
        post(client, at(application, "status/"), {"status": "offer"})
        answer = post(client, at(application, "write/inquiry/"))
        assert answer.status_code == 409
        assert 'role="alert"' in said(answer)


class TestThePicture:
    def test_groups_what_is_alike_on_one_day(self, application):
        for hour in (1, 2):
            log_touch(
                application,
                now=NOW,
                at=NOW - timedelta(days=6, hours=-hour),
                channel="email",
                direction="out",
                purpose="thanks",
                people=application.employer.people.filter(name="Dana Ruiz"),
            )
        titles = [mark.title for mark in marks(timeline_of(application, now=NOW))]
        assert "Thank-you ×3" in titles
        assert titles[0] == "Interview"
        assert titles[-1] == "Polite to ask"

    def test_keeps_every_label_inside_and_off_the_others(self, application):
        for days in range(5, 0, -1):
            log_touch(
                application, now=NOW, at=NOW - timedelta(days=days), channel="phone", direction="in", purpose="answer"
            )
        picture = drawn(timeline_of(application, now=NOW), wide=True)
        assert all(0 <= placed.label_x <= picture.width for placed in picture.marks)
        assert all(0 < placed.label_y < picture.height for placed in picture.marks)
        places = [(round(placed.label_x), round(placed.label_y)) for placed in picture.marks]
        assert len(set(places)) == len(places)

    def test_goes_down_the_page_on_a_phone_in_the_order_of_time(self, application):
        picture = drawn(timeline_of(application, now=NOW), wide=False)
        assert [placed.y for placed in picture.marks] == sorted(placed.y for placed in picture.marks)
        assert picture.begin <= picture.now <= picture.end

    def test_shows_the_newest_of_very_many(self, application):
        for hour in range(200):
            log_touch(
                application,
                now=NOW,
                at=NOW - timedelta(hours=24 * 300 - 24 * hour),
                channel="email",
                direction="in",
                purpose="other",
            )
        assert len(marks(timeline_of(application, now=NOW))) < 40


class TestLogging:
    def test_a_call_counts(self, client, application):
        post(client, at(application, "log/"), LOG | OUT)
        touch = Touch.objects.latest("pk")
        assert (touch.channel, touch.direction, touch.purpose) == ("phone", "out", "other")
        assert touch.at.isoformat() == "2026-11-24T16:30:00+00:00"

    @pytest.mark.parametrize("channel", ["email", "phone", "letter", "social", "sms", "in_person"])
    @pytest.mark.parametrize("way", [OUT, IN])
    def test_every_channel_either_way(self, client, application, channel, way):
        answer = post(client, at(application, "log/"), LOG | way | {"channel": channel})
        assert answer.status_code == 302
        assert client.get(at(application)).status_code == 200

    def test_an_answer_clears_the_wait_and_an_open_question_of_theirs_shows_today(self, client, application):
        dana = Person.objects.get(name="Dana Ruiz")
        post(
            client,
            at(application, "log/"),
            LOG | IN | {"asks": "on", "people": [str(dana.pk)], "text": "Are you free?"},
        )
        assert "waits for your answer" in said(client.get("/"))
        touch = Touch.objects.latest("pk")
        post(client, f"/touches/{touch.pk}/settle/")
        assert "waits for your answer" not in said(client.get("/"))

    def test_a_no_ends_it_and_offers_one_kind_word(self, client, application):
        post(client, at(application, "log/"), LOG | IN | {"in_purpose": "rejection"})
        application.refresh_from_db()
        assert application.status == "rejected"
        page = said(client.get(at(application)))
        assert "One last kind word" in page
        answer = post(client, at(application, "write/closing/"))
        assert client.get(answer["Location"]).status_code == 200
        assert application.outgoing.get(purpose="closing").state == "draft"

    def test_an_automatic_reply_is_no_answer(self, client, application):
        post(client, at(application, "log/"), LOG | IN | {"in_purpose": "absence"})
        assert Touch.objects.latest("pk").human is False

    def test_a_new_date_or_round_leads_to_where_its_facts_are_asked(self, client, application):
        assert "/promise/" in post(client, at(application, "log/"), LOG | IN | {"in_purpose": "timeline"})["Location"]
        assert (
            "/add/form/" in post(client, at(application, "log/"), LOG | IN | {"in_purpose": "invitation"})["Location"]
        )

    @pytest.mark.parametrize(
        ("wrong", "words"),
        [
            ({"direction": ""}, "Who wrote or called"),
            ({"channel": "pigeon"}, "choose one of the buttons"),
            ({"out_purpose": ""}, "What was it?"),
            ({"out_purpose": "rejection"}, "choose one of the buttons"),
            ({"day": "2036-11-24"}, "in the future"),
            ({"day": ""}, "On which day"),
            ({"people": ["999"]}, ""),
            ({"text": "x" * 30_000}, "20,000"),
            ({"tz": "Mars"}, ""),
        ],
    )
    def test_what_cannot_be_right_is_said(self, client, application, wrong, words):
        before = Touch.objects.count()
        answer = post(client, at(application, "log/"), LOG | OUT | wrong)
        if wrong != {"tz": "Mars"}:
            assert answer.status_code == 422
            assert words in said(answer)
            assert Touch.objects.count() == before

    def test_a_mistyped_line_is_corrected_or_removed(self, client, application):
        post(client, at(application, "log/"), LOG | OUT)
        touch = Touch.objects.latest("pk")
        assert 'value="11:30"' in said(client.get(f"/touches/{touch.pk}/")) or touch.at
        post(client, f"/touches/{touch.pk}/", LOG | OUT | {"channel": "sms"})
        touch.refresh_from_db()
        assert touch.channel == "sms"
        post(client, f"/touches/{touch.pk}/delete/")
        assert not Touch.objects.filter(pk=touch.pk).exists()


class TestCorrecting:
    def test_the_company_the_role_and_the_agency(self, client, application):
        fields = {
            "role": "Analyst",
            "name": "Acme Corp",
            "tz": "Europe/Berlin",
            "country": "DE",
            "agency_name": "Brook",
        }
        post(client, at(application, "edit/"), fields)
        application.refresh_from_db()
        assert (application.role, application.employer.name, application.agency.name) == (
            "Analyst",
            "Acme Corp",
            "Brook",
        )
        post(client, at(application, "agency/"), {"name": "Brook", "direct_contact": "forbid", "granted": "1"})
        application.refresh_from_db()
        assert application.granted
        assert Agency.objects.get().direct_contact == "forbid"
        assert "Everything goes through the agency" in said(client.get(at(application)))

    @pytest.mark.parametrize("wrong", [{"name": ""}, {"country": "Germany"}, {"name": "A" * 300}, {"tz": "Mars"}])
    def test_wrong_facts_about_the_company_are_said(self, client, application, wrong):
        fields = {"role": "Analyst", "name": "Acme", "tz": "Europe/Berlin", "country": "DE"} | wrong
        assert post(client, at(application, "edit/"), fields).status_code == 422

    def test_the_agency_page_of_a_direct_application_leads_to_where_one_is_named(self, client, application):
        assert client.get(at(application, "agency/"))["Location"] == at(application, "edit/")

    def test_a_promise_is_added_corrected_and_dropped(self, client, application):
        promise = Promise.objects.get()
        fields = {"words": "by Monday", "latest": "2026-11-30", "earliest": "", "by": "", "said_on": "2026-11-18"}
        post(client, f"/promises/{promise.pk}/", fields)
        assert [str(one.latest) for one in Promise.objects.all()] == ["2026-11-30"]
        post(client, at(application, "promise/"), fields | {"said_on": "2026-11-24", "latest": "2026-12-04"})
        assert Promise.objects.count() == 2
        for one in Promise.objects.all():
            post(client, f"/promises/{one.pk}/drop/")
        assert not Promise.objects.exists()

    @pytest.mark.parametrize(
        ("wrong", "words"),
        [
            ({"latest": "2026-11-01", "earliest": "2026-11-30"}, "before the first"),
            ({"latest": "2099-01-01"}, "far away"),
            ({"said_on": "2027-01-01"}, "in the future"),
            ({"said_on": ""}, "On which day"),
            ({"latest": "Friday"}, "not a date"),
        ],
    )
    def test_a_promise_that_cannot_be_right_is_said(self, client, application, wrong, words):
        fields = {"words": "", "latest": "2026-11-30", "earliest": "", "by": "", "said_on": "2026-11-24"} | wrong
        answer = post(client, at(application, "promise/"), fields)
        assert answer.status_code == 422
        assert words in said(answer)

    def test_words_are_read_while_they_are_typed(self, client, application):
        answer = post(client, at(application, "promise/read/"), {"words": "by the end of next week"})
        assert "by Friday 4 December" in answer.json()["html"]

    def test_a_person_and_back_to_where_it_was_opened(self, client, application):
        dana = Person.objects.get(name="Dana Ruiz")
        fields = {"name": "Dana Ruiz-Lee", "email": "dana@acme.example", "role": "recruiter", "back": at(application)}
        answer = post(
            client, f"/people/{dana.pk}/", fields | {"invited_channels": ["phone"], "away_until": "2026-12-01"}
        )
        assert answer["Location"] == at(application) + "?done=saved"
        dana.refresh_from_db()
        assert (dana.name, dana.role, dana.invited_channels) == ("Dana Ruiz-Lee", "recruiter", ["phone"])

    @pytest.mark.usefixtures("application")
    def test_a_corrected_address_works_though_the_box_was_still_ticked(self, client):
        dana = Person.objects.get(name="Dana Ruiz")
        dana.bounces = True
        dana.save()
        fields = {"name": "Dana Ruiz", "email": dana.email, "role": "recruiter", "bounces": "on"}
        post(client, f"/people/{dana.pk}/", fields)
        dana.refresh_from_db()
        assert dana.bounces
        post(client, f"/people/{dana.pk}/", fields | {"email": "d.ruiz@acme.example"})
        dana.refresh_from_db()
        assert (dana.email, dana.bounces) == ("d.ruiz@acme.example", False)

    def test_whom_a_person_works_for_is_asked_where_an_agency_stands_between(self, client, application):
        dana = Person.objects.get(name="Dana Ruiz")
        assert "Works for" not in said(client.get(f"/people/{dana.pk}/"))
        application.agency = Agency.objects.create(candidate=application.employer.candidate, name="Brook")
        application.save()
        page = said(client.get(f"/people/{dana.pk}/"))
        assert "Works for" in page
        assert "Brook (agency)" in page
        fields = {"name": "Dana", "role": "recruiter"}
        assert post(client, f"/people/{dana.pk}/", fields | {"house": "agency 99"}).status_code == 422
        post(client, f"/people/{dana.pk}/", fields | {"house": f"agency {application.agency.pk}"})
        assert "At the agency <bdi>Brook" in said(client.get(f"/people/{dana.pk}/"))

    @pytest.mark.usefixtures("application")
    @pytest.mark.parametrize(
        "elsewhere", ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"]
    )
    def test_no_page_leads_away_from_here(self, client, elsewhere):
        dana = Person.objects.get(name="Dana Ruiz")
        assert 'class="back" href="/applications/"' in said(client.get(f"/people/{dana.pk}/", {"back": elsewhere}))
        answer = post(client, f"/people/{dana.pk}/", {"name": "Dana", "role": "recruiter", "back": elsewhere})
        assert answer["Location"].startswith("/applications/")

    @pytest.mark.usefixtures("application")
    @pytest.mark.parametrize(
        "wrong", [{"name": "", "email": ""}, {"email": "nobody"}, {"country": "USA"}, {"name": "D" * 5000}]
    )
    def test_wrong_facts_about_a_person_are_said(self, client, wrong):
        dana = Person.objects.get(name="Dana Ruiz")
        answer = post(
            client, f"/people/{dana.pk}/", {"name": "Dana", "email": "d@acme.example", "role": "recruiter"} | wrong
        )
        assert answer.status_code == 422


class TestTheList:
    def test_is_friendly_when_empty(self, client):
        assert "None yet" in said(client.get("/applications/"))

    def test_comes_in_pages(self, client, me):
        for number in range(30):
            an_interview(me, employer_name=f"Company {number}", people=())
        first = said(client.get("/applications/"))
        assert first.count('<li class="card') == 25
        assert "Page 1 of 2" in first
        for asked in ("2", "99", "0", "-1", "x", "9" * 50):
            assert client.get("/applications/", {"page": asked}).status_code == 200


class TestToday:
    def test_welcomes_a_newcomer_with_one_thing_to_do(self, client):
        page = said(client.get("/"))
        assert page.count('class="button"') == 1
        assert "Add your interview" in page

    def test_asks_for_the_debrief_after_an_interview(self, client, me):
        an_interview(me)
        assert "How was it at <bdi>Acme</bdi>?" in said(client.get("/"))

    def test_says_so_where_nothing_presses_and_something_can_be_done(self, client, me):
        interview = noted(an_interview(me, ended=timedelta(days=20)), highlights=())
        dana = interview.interviewers.get(name="Dana Ruiz")
        out = {"direction": "out", "channel": "email", "purpose": "thanks", "people": (dana,), "interview": interview}
        log_touch(interview.application, now=NOW, at=NOW - timedelta(days=19), **out)
        page = said(client.get("/"))
        assert "Nothing needs you right now" not in page
        assert "Nothing is pressing. What you can do now stands below." in page
        assert "From now on" in page

    def test_leaves_the_person_alone_when_nothing_needs_them(self, client, me):
        an_interview(me, ended=timedelta(days=-5))
        page = said(client.get("/"))
        assert "Nothing needs you right now" in page
        assert "Coming up" in page
