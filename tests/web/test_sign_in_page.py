"""Signing in by a provider's own page: a client id, a code and an address, and what goes wrong in plain words."""

import socket
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from pages import NOW, post, said

from afterword import wiring, wiring_sign_in
from afterword.adapters.oauth.providers import Authority
from afterword.core.ports.discovery import FoundBy, MailServer, MailServers, SignIn
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble
from afterword.core.ports.sender import Cause, Refused
from afterword.services.keep_client import kept_client
from afterword.store.models import Mailbox
from servers import certificates
from servers.hostile import hostile
from servers.provider import Provider

pytestmark = pytest.mark.django_db
ADDRESS = "sam@acme.example"
IMAP = MailServer(host="imap.acme.example", port=993, security="tls", username=ADDRESS)
SMTP = MailServer(host="smtp.acme.example", port=587, security="starttls", username=ADDRESS)
MICROSOFT_ID = "8d3b8f0a-1111-2222-3333-444455556666"
GOOGLE_ID = "123-abc.apps.googleusercontent.com"
CODE = {"verification_uri": "https://acme.example/device", "user_code": "AB-CD", "device_code": "d3vice", "interval": 5}
GRANTED = {"access_token": "secret-access", "refresh_token": "secret-refresh", "expires_in": 3600}
WAITS = {"error": "authorization_pending"}
PAGE = "/settings/mailbox/sign-in/"
FORM = {
    "step": "sign_in",
    "address": ADDRESS,
    "found_for": ADDRESS,
    "provider": "microsoft",
    **{f"imap_{name}": getattr(IMAP, name) for name in ("host", "port", "security", "username")},
    **{f"smtp_{name}": getattr(SMTP, name) for name in ("host", "port", "security", "username")},
}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    if reason := certificates.missing():
        pytest.skip(reason)
    return certificates.make_certificate(tmp_path_factory.mktemp("certificates"))


class Mail:
    """What the mail servers would say, and with which token they were asked."""

    def __init__(self):
        self.reading, self.sending, self.tokens = None, None, []

    def read(self, account):
        self.tokens.append(account.token)
        return self.reading

    def send(self, account):
        self.tokens.append(account.token)
        return self.sending


@pytest.fixture
def mail(monkeypatch, me):
    (wiring.data_folder() / "secrets.sealed").unlink(missing_ok=True)  # rows are taken back after a test, a file is not
    there = Mail()
    monkeypatch.setattr(wiring, "test_imap", there.read)
    monkeypatch.setattr(wiring, "test_connection", there.send)
    return there


class Clock:
    """Moved by hand."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now

    def passes(self, **time):
        self.now += timedelta(**time)


@pytest.fixture
def clock(monkeypatch):
    monkeypatch.setattr(wiring, "clock", moving := Clock())
    return moving


@pytest.fixture
def provider(certificate, monkeypatch, mail):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.ca))
    with hostile(Provider(certificate, CODE)) as server:
        base = f"https://localhost:{server.port}"
        pages = {"authorize": "https://acme.example/authorize", "token": f"{base}/token", "scope": "mail"}
        known = {
            "microsoft": Authority(name="Microsoft", device=f"{base}/device", **pages),
            "google": Authority(name="Google", **pages),
        }
        monkeypatch.setattr(wiring, "AUTHORITIES", known)
        monkeypatch.setattr(wiring_sign_in, "AUTHORITIES", known)
        yield server


def says(server, *answers):
    server.answers[:] = answers


def begun(client, server, *answers):
    """As far as the code; then the provider answers so."""
    post(client, "/settings/mailbox/", FORM)
    says(server, CODE, *answers)
    return post(client, PAGE, {"step": "client", "client_id": MICROSOFT_ID})


def check(client, **how):
    return post(client, PAGE, {"step": "check"}, **how)


def test_the_page_before_offers_it_where_the_provider_wants_it(client, mail, monkeypatch):
    found = MailServers(imap=IMAP, smtp=SMTP, found_by=FoundBy.TABLE, sign_in=SignIn.OAUTH, oauth="microsoft")
    monkeypatch.setattr(wiring, "find_servers", lambda _: found)
    page = said(post(client, "/settings/mailbox/", {"step": "find", "address": ADDRESS}))
    assert "Sign in at Microsoft" in page
    assert 'value="imap.acme.example"' in page
    assert 'type="password"' not in page


def test_without_a_client_id_it_says_how_to_get_one(client, provider):
    answer = post(client, "/settings/mailbox/", FORM)
    assert answer["Location"] == PAGE
    page = said(client.get(PAGE))
    assert "Application (client) ID" in page
    assert "Client secret" not in page
    assert provider.asked == []


@pytest.mark.parametrize(
    ("whose", "fields", "why"),
    [
        ("microsoft", {"client_id": "Afterword"}, "36 letters and digits"),
        ("google", {"client_id": MICROSOFT_ID, "client_secret": "x"}, "ends in .apps.googleusercontent.com"),
        ("google", {"client_id": GOOGLE_ID}, "It is needed too"),
    ],
)
def test_what_can_be_no_client_id_is_said_and_not_kept(client, me, provider, whose, fields, why):
    post(client, "/settings/mailbox/", FORM | {"provider": whose})
    answer = post(client, PAGE, {"step": "client", **fields})
    assert answer.status_code == 422
    assert why in said(answer)
    assert kept_client(me.pk, whose, secrets=wiring.secrets()) is None


def test_a_code_is_shown_and_once_it_was_typed_in_the_mailbox_is_connected(client, mail, provider, clock):
    assert begun(client, provider, WAITS, GRANTED)["Location"] == PAGE
    page = said(client.get(PAGE))
    assert "AB-CD" in page
    assert 'href="https://acme.example/device"' in page
    assert "d3vice" not in page
    clock.passes(seconds=6)
    assert "has heard nothing from you yet" in said(check(client))
    clock.passes(seconds=6)
    assert check(client)["Location"] == "/settings/?done=connected#mailbox"
    mailbox = Mailbox.objects.get()
    assert (mailbox.auth, mailbox.provider, mailbox.host) == ("oauth", "microsoft", IMAP.host)
    assert mail.tokens == ["secret-access"] * 2
    assert client.get(PAGE)["Location"] == "/settings/mailbox/"


def test_the_pages_own_script_goes_on_by_itself(client, provider, clock):
    begun(client, provider, WAITS, GRANTED)
    clock.passes(seconds=6)
    assert check(client, HTTP_ACCEPT="application/json").json() == {"waits": True}
    clock.passes(seconds=6)
    assert check(client, HTTP_ACCEPT="application/json").json() == {"go": "/settings/?done=connected#mailbox"}
    assert check(client, HTTP_ACCEPT="application/json").json() == {"go": "/settings/#mailbox"}


def test_the_provider_is_asked_no_more_often_than_it_wants(client, provider, clock):
    begun(client, provider, GRANTED)
    asked = len(provider.asked)
    for _ in range(3):
        check(client)
    assert len(provider.asked) == asked
    assert not Mailbox.objects.exists()


@pytest.mark.parametrize(
    ("error", "why"),
    [
        ("authorization_declined", "was told not to let Afterword in"),
        ("expired_token", "was not typed in in time"),
        ("invalid_client", "does not know this program’s client id"),
        ("temporarily_unavailable", "does not answer just now"),
    ],
)
def test_what_goes_wrong_is_said_and_one_can_begin_once_more(client, provider, clock, error, why):
    begun(client, provider, {"error": error})
    clock.passes(seconds=6)
    answer = check(client)
    assert answer.status_code == 409
    assert why in said(answer)
    assert why in said(client.get(PAGE))
    says(provider, CODE | {"user_code": "NEW-1"})
    post(client, PAGE, {"step": "again"})
    assert "NEW-1" in said(client.get(PAGE))


def test_a_client_id_that_the_provider_refuses_at_once_can_be_changed(client, provider):
    post(client, "/settings/mailbox/", FORM)
    says(provider, {"error": "unauthorized_client"})
    post(client, PAGE, {"step": "client", "client_id": MICROSOFT_ID})
    assert "does not know this program’s client id" in said(client.get(PAGE))
    assert "Application (client) ID" in said(post(client, PAGE, {"step": "change"}))


def test_a_sign_in_that_does_not_last_is_not_taken(client, provider, clock):
    begun(client, provider, {"access_token": "secret-access"})
    clock.passes(seconds=6)
    assert "for an hour only" in said(check(client))
    assert not Mailbox.objects.exists()


def test_a_code_that_nobody_typed_in_ends(client, provider, clock):
    begun(client, provider, WAITS)
    clock.passes(minutes=31)
    assert "Nobody signed in in time" in said(check(client))


def test_signed_in_but_not_let_in_is_said(client, mail, provider, clock):
    mail.reading = MailboxTrouble("IMAP is switched off.", cause=Hindrance.IMAP_OFF)
    begun(client, provider, GRANTED)
    clock.passes(seconds=6)
    assert "IMAP is switched off." in said(check(client))
    assert not Mailbox.objects.exists()


def test_reading_is_kept_where_only_sending_does_not_work(client, mail, provider, clock):
    mail.sending = Refused("No.", cause=Cause.PASSWORD)
    begun(client, provider, GRANTED)
    clock.passes(seconds=6)
    assert "Reading works and is kept. Sending does not work yet: No." in said(check(client))
    assert Mailbox.objects.get().auth == "oauth"


def test_google_sends_the_browser_back_to_this_machine(client, me, provider):
    post(client, "/settings/mailbox/", FORM | {"provider": "google"})
    post(client, PAGE, {"step": "client", "client_id": GOOGLE_ID, "client_secret": "hush-hush"})
    page = said(client.get(PAGE))
    assert "hush-hush" not in page
    fields = parse_qs(urlsplit(wiring_sign_in.signing_in(me).page).query)
    assert fields["client_id"] == [GOOGLE_ID]
    assert "has heard nothing" in said(check(client))
    back = urlsplit(fields["redirect_uri"][0])
    with socket.create_connection((back.hostname, back.port), timeout=5) as line:
        line.sendall(f"GET /?state={fields['state'][0]}&code=c0de HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert b"close this window" in line.recv(4000)
    says(provider, GRANTED)
    assert check(client)["Location"] == "/settings/?done=connected#mailbox"
    assert (provider.asked[-1]["code"], provider.asked[-1]["client_secret"]) == ("c0de", "hush-hush")
    assert Mailbox.objects.get().provider == "google"


def test_after_a_new_start_of_the_app_the_way_back_is_gone_and_said(client, provider):
    post(client, "/settings/mailbox/", FORM | {"provider": "google"})
    post(client, PAGE, {"step": "client", "client_id": GOOGLE_ID, "client_secret": "hush-hush"})
    wiring_sign_in.VISITS.clear()
    assert "was started anew" in said(check(client))


def test_it_can_be_given_up_and_forgetting_the_mailbox_wipes_the_client_id(client, me, provider):
    begun(client, provider, WAITS)
    assert post(client, PAGE, {"step": "stop"})["Location"] == "/settings/mailbox/"
    assert client.get(PAGE)["Location"] == "/settings/mailbox/"
    assert kept_client(me.pk, "microsoft", secrets=wiring.secrets()).id == MICROSOFT_ID
    post(client, "/settings/mailbox/forget/")
    assert kept_client(me.pk, "microsoft", secrets=wiring.secrets()) is None


def test_the_hosts_own_client_id_is_used_where_the_person_has_none(client, provider, monkeypatch):
    monkeypatch.setattr(wiring.settings, "OAUTH_CLIENTS", {"microsoft": (MICROSOFT_ID, "")})
    post(client, "/settings/mailbox/", FORM)
    assert "AB-CD" in said(client.get(PAGE))
    assert provider.asked[0]["client_id"] == MICROSOFT_ID


def test_only_where_it_is_offered(client, provider):
    answer = post(client, "/settings/mailbox/", FORM | {"provider": ""})
    assert "Only at Google and Microsoft" in said(answer)
