"""A form with several mistakes tells all of them at once: each at its field, and above the form with a way there."""

import re

import pytest
from pages import an_interview, post, said
from test_adding_pages import FORM

from afterword.store.models import Interview

pytestmark = pytest.mark.django_db
LONG = "x" * 600


def links(page: str) -> list[str]:
    """The fields that the summary above the form leads to."""
    summary = page[page.index('role="alert"') :]
    return re.findall(r'<a href="#([^"]+)"', summary[: summary.index("</ul>")])


def test_a_new_interview_with_five_mistakes_is_sent_back_once(client, me):
    wrong = {
        "employer_name": "",
        "role": LONG,
        "end_time": "09:00",
        "join_url": "meet me",
        "people-0-email": "dana at acme",
        "people-1-email": "me at home",
    }
    answer = post(client, "/add/form/", FORM | wrong)
    page = said(answer)
    assert answer.status_code == 422
    told = [
        "id_employer_name",
        "id_role",
        "id_end_time",
        "id_join_url",
        "id_people-0-email",
        "id_people-1-email",
    ]
    assert links(page) == told
    for field in told:
        assert f'id="{field}_error"' in page
    assert "dana at acme" in page
    assert not Interview.objects.exists()


def test_what_the_calendar_and_what_the_service_say_comes_in_one_answer(client, me):
    page = said(post(client, "/add/form/", FORM | {"day": "yesterday", "people-0-email": "dana", "tz": "Mars/Olympus"}))
    assert links(page) == ["id_day", "id_tz", "id_people-0-email"]


def test_who_is_left_out_may_have_any_address(client, me):
    post(client, "/add/form/", FORM | {"people-0-email": "no-reply@acme.example", "people-0-who": "out"})
    assert Interview.objects.get().interviewers.count() == 0


def test_an_older_invitation_is_told_above_the_form(client, me):
    post(client, "/add/form/", FORM | {"uid": "u1", "sequence": "2"})
    page = said(post(client, "/add/form/", FORM | {"uid": "u1", "sequence": "1"}))
    assert "<li>This invitation is older than the one you added before" in page


@pytest.mark.parametrize(
    ("path", "fields", "told"),
    [
        (
            "/interviews/{interview}/edit/",
            {"day": "2026-11-25", "start_time": "09:00", "end_time": "08:00", "place": LONG, "join_url": "x"},
            ["id_end_time", "id_place", "id_join_url"],
        ),
        ("/interviews/{interview}/people/", {"name": LONG, "email": "nobody"}, ["id_name", "id_email"]),
        ("/people/{person}/", {"name": "", "email": "dana", "country": "Germany"}, ["id_email", "id_country"]),
        ("/people/{person}/", {"name": "", "email": "", "country": "Germany"}, ["id_name", "id_country"]),
        (
            "/applications/{application}/edit/",
            {"name": "", "country": "Germany", "role": LONG, "subdivision": "Massachusetts"},
            ["id_role", "id_name", "id_country", "id_subdivision"],
        ),
        (
            "/applications/{application}/log/",
            {
                "direction": "out",
                "channel": "phone",
                "out_purpose": "thanks",
                "day": "2026-12-24",
                "clock": "10:00",
                "tz": "Europe/Berlin",
            },
            ["id_people", "id_day"],
        ),
        (
            "/applications/{application}/promise/",
            {"latest": "2026-11-01", "earliest": "2026-11-02", "said_on": "2027-02-01", "words": LONG},
            ["id_words", "id_latest", "id_said_on"],
        ),
        ("/settings/", {"name": LONG, "email": "me at home", "tz": "Mars/Olympus"}, ["id_name", "id_email", "id_tz"]),
        (
            "/settings/mail/",
            {"sender_name": LONG, "sender_address": "", "host": "no host", "port": "70000", "security": "none"},
            ["id_sender_name", "id_sender_address", "id_host", "id_port", "id_security"],
        ),
        (
            "/settings/mailbox/",
            {
                "address": "sam@example.org",
                "found_for": "sam@example.org",
                "imap_host": "",
                "imap_port": "0",
                "smtp_host": "a b",
                "smtp_port": "x",
            },
            ["id_password", "id_imap_host", "id_imap_port", "id_smtp_host", "id_smtp_port"],
        ),
        (
            "/settings/model/",
            {"address": "nowhere", "name": "", "seconds": "0"},
            ["id_address", "id_name", "id_seconds"],
        ),
        (
            "/settings/profiles/us/",
            {"thanks_opens": "99", "thanks_closes": "late", "office_opens": "-1"},
            ["id_thanks_opens", "id_thanks_closes", "id_office_opens"],
        ),
    ],
)
def test_every_form_does(client, me, path, fields, told):
    interview = an_interview(me)
    person = interview.interviewers.get(name="Dana Ruiz")
    where = path.format(interview=interview.pk, person=person.pk, application=interview.application_id)
    answer = post(client, where, fields)
    page = said(answer)
    assert answer.status_code == 422
    assert links(page) == told
    for value in fields.values():
        assert value in page
