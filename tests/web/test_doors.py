"""Who is let in, what is refused at the door, and what every answer tells the browser."""

import pytest
from django.test import Client
from pages import HERE, NOW, an_interview, let_in, post, said

from afterword.services.export_all import export_all
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Candidate, Interview
from afterword.web.base.key import first_address, the_key

pytestmark = pytest.mark.django_db
WRITES = (
    "/add/read/",
    "/add/choose/",
    "/interviews/{i}/status/",
    "/interviews/{i}/people/",
    "/interviews/{i}/people/{p}/remove/",
    "/interviews/{i}/thanks/name/",
    "/interviews/{i}/promise/",
    "/messages/{m}/rewrite/",
    "/messages/{m}/name/",
    "/messages/{m}/approve/",
    "/messages/{m}/take-back/",
    "/messages/{m}/drop/",
    "/messages/{m}/send/",
    "/messages/{m}/anyway/",
    "/messages/{m}/hand-over/",
    "/messages/{m}/left/",
    "/messages/{m}/arrived/",
    "/applications/{a}/status/",
    "/applications/{a}/agreed/",
    "/applications/{a}/write/inquiry/",
    "/settings/pause/",
    "/settings/do-not-contact/",
    "/settings/do-not-contact/remove/",
    "/settings/mail/test/",
    "/settings/mail/forget/",
    "/settings/export/",
    "/settings/import/",
    "/settings/erase/",
    "/settings/profiles/us/reset/",
)
BY_SCRIPT = (
    "/interviews/{i}/debrief/read/",
    "/messages/{m}/review/",
    "/applications/{a}/promise/read/",
    "/settings/zone/",
)
"""What only a page's own scripts ask; nobody sees these addresses."""
ROWS = (
    "/interviews/{i}/",
    "/interviews/{i}/edit/",
    "/interviews/{i}/debrief/",
    "/interviews/{i}/thanks/",
    "/messages/{m}/",
    "/messages/{m}/message.eml",
    "/applications/{a}/",
    "/applications/{a}/edit/",
    "/applications/{a}/agency/",
    "/applications/{a}/log/",
    "/applications/{a}/promise/",
    "/people/{p}/",
)


def filled(path: str, interview: Interview) -> str:
    """The path of this interview's own rows."""
    message = write_thanks(interview, now=NOW)[0]
    return path.format(i=interview.pk, m=message.pk, a=interview.application_id, p=message.person_id)


def test_the_first_address_trades_its_key_for_a_cookie_and_hides_it(me):
    client = Client(HTTP_HOST=HERE)
    answer = client.get(first_address(8347).removeprefix("http://127.0.0.1:8347"))
    assert answer.status_code == 302
    assert answer["Location"] == "/"
    assert answer["Referrer-Policy"] == "no-referrer"
    cookie = answer.cookies["afterword_8347"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert the_key() not in cookie.value
    assert client.get("/").status_code == 200


def test_the_key_opens_any_page_and_keeps_the_rest_of_its_address(me):
    answer = Client(HTTP_HOST=HERE).get("/applications/", {"page": "2", "key": the_key()})
    assert answer["Location"] == "/applications/?page=2"


@pytest.mark.parametrize("address", ["/", "/?key=", "/?key=wrong", "/settings/", "/nothing/", "/?key=%F0%9F%98%80"])
def test_without_the_key_there_is_only_a_page_that_says_where_it_is(me, address):
    answer = Client(HTTP_HOST=HERE).get(address)
    assert answer.status_code == 403
    assert "Open the address that afterword printed" in said(answer)


def test_another_apps_cookie_does_not_open_this_one(me):
    client = let_in(Client())
    client.defaults["HTTP_HOST"] = "127.0.0.1:9000"
    assert client.get("/").status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8347", "127.0.0.1.evil.example"])
def test_another_name_for_this_machine_is_refused_even_with_the_key(me, host):
    answer = Client(HTTP_HOST=host).get("/", {"key": the_key()})
    assert answer.status_code == 400
    assert not answer.cookies


def test_every_answer_allows_only_our_own_files_and_no_copies(client):
    for answer in (client.get("/"), client.get("/nothing/"), Client(HTTP_HOST=HERE).get("/")):
        rules = answer["Content-Security-Policy"]
        assert "default-src 'none'" in rules
        assert "unsafe" not in rules
        assert "frame-ancestors 'none'" in rules
        assert answer["Cache-Control"] == "no-store"
        assert answer["X-Content-Type-Options"] == "nosniff"


def test_no_page_has_a_script_or_a_style_of_its_own(client, me):
    interview = an_interview(me)
    for path in ("/", "/add/", "/add/form/", "/applications/", "/settings/", "/settings/mail/", *ROWS[:5]):
        page = said(client.get(filled(path, interview)))
        assert "<style" not in page
        assert " style=" not in page
        assert page.count("<script") == 1, path
        assert "onclick" not in page


@pytest.mark.parametrize("path", BY_SCRIPT)
def test_what_a_script_asks_is_no_link(client, me, path):
    assert client.get(filled(path, an_interview(me))).status_code == 405


@pytest.mark.parametrize("path", WRITES)
def test_what_changes_something_is_no_link_and_leads_to_its_page(client, me, path):
    address = filled(path, an_interview(me))
    before = export_all(me)
    answer = client.get(address)
    assert answer.status_code == 302
    assert export_all(me) == before
    assert address.startswith(answer["Location"])
    assert client.get(answer["Location"]).status_code == 200
    assert client.delete(address).status_code in (403, 405)


@pytest.mark.parametrize(
    "path", [*WRITES, *BY_SCRIPT, "/add/form/", "/interviews/{i}/debrief/", "/messages/{m}/", "/settings/"]
)
def test_a_form_from_elsewhere_is_not_taken(client, me, path):
    interview = an_interview(me)
    answer = client.post(filled(path, interview), {"status": "cancelled", "confirm": "erase"})
    assert answer.status_code == 403
    assert "send that once more" in said(answer)
    assert Interview.objects.get().status == ""


@pytest.mark.parametrize("path", [*ROWS, *(path for path in WRITES if "{" in path), *BY_SCRIPT[:3]])
def test_another_candidates_rows_are_not_there(client, me, path):
    stranger = Candidate.objects.create(created_at=NOW)
    theirs = filled(path, an_interview(stranger))
    answer = client.get(theirs) if path in ROWS else post(client, theirs)
    assert answer.status_code == 404
    assert "There is nothing at this address" in said(answer)


@pytest.mark.parametrize("path", ["/interviews/0/", "/messages/99999999999999999999999/", "/people/7/", "/nowhere/"])
def test_a_number_that_is_nobodys_is_a_plain_404(client, path):
    assert client.get(path).status_code == 404


def test_a_mistake_of_ours_shows_no_secret_and_says_what_to_do(client, monkeypatch):
    def break_down(*args, **facts):
        raise RuntimeError("password=hunter2")

    monkeypatch.setattr("afterword.web.today.views.today", break_down)
    client.raise_request_exception = False
    answer = client.get("/")
    assert answer.status_code == 500
    assert "hunter2" not in said(answer)
    assert "afterword doctor" in said(answer)


def test_a_full_disk_is_told_in_plain_words(client, me, monkeypatch):
    from django.db import OperationalError

    def full(*args, **facts):
        raise OperationalError("database or disk is full")

    monkeypatch.setattr("afterword.store.models.Candidate.save", full)
    answer = post(client, "/settings/pause/", {"paused": "yes"})
    assert answer.status_code == 503
    assert "disk is full" in said(answer)
