"""Signing in by a provider's own page, against a server on this machine that lies, is slow, and changes keys."""

import base64
import hashlib
import logging
import socket
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from afterword.adapters.oauth.loopback import BrowserVisit, Loopback
from afterword.adapters.oauth.providers import GOOGLE, MICROSOFT, Authority
from afterword.adapters.oauth.sign_in import OAuthSignIn
from afterword.core.ports.mailbox import Hindrance, MailboxTrouble
from afterword.core.ports.sign_in import SignInTrouble, Tokens
from afterword.services.mail_tokens import fresh_token, keep_tokens, kept_tokens
from servers.hostile import hostile
from servers.provider import Provider

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
ACCESS, REFRESH = "ya29.very-secret-access", "1//very-secret-refresh"
GRANTED = {"access_token": ACCESS, "refresh_token": REFRESH, "expires_in": 3600}
REDIRECT = "http://127.0.0.1:9/"


def signing_in(server, **more):
    base = f"https://localhost:{server.port}"
    pages = {"authorize": f"{base}/a", "token": f"{base}/token", "device": f"{base}/device"}
    authority = Authority(name="Acme", scope="mail", **pages)
    trust = ssl.create_default_context(cafile=server.certificate.ca)
    return OAuthSignIn(authority=authority, client_id="our-id", trust=trust, **{"seconds": 8.0, **more})


def tokens(minutes=60):
    return Tokens(access=ACCESS, refresh=REFRESH, until=NOW + timedelta(minutes=minutes))


class Secrets:
    def __init__(self):
        self.kept = {}

    def get(self, name):
        return self.kept.get(name)

    def set(self, name, value):
        self.kept[name] = value


def test_a_code_is_redeemed_with_what_only_we_know(certificate):
    with hostile(Provider(certificate, GRANTED)) as server:
        sign_in = signing_in(server, client_secret="our-secret")
        found = sign_in.redeem("c0de", redirect=REDIRECT, verifier="v" * 43, now=NOW)
    assert found == tokens()
    assert server.asked == [
        {
            "client_id": "our-id",
            "client_secret": "our-secret",
            "grant_type": "authorization_code",
            "code": "c0de",
            "redirect_uri": REDIRECT,
            "code_verifier": "v" * 43,
        }
    ]


@pytest.mark.parametrize("authority", [GOOGLE, MICROSOFT])
def test_the_page_is_asked_for_mail_alone_and_is_told_no_secret(authority):
    sign_in = OAuthSignIn(authority=authority, client_id="our-id", client_secret="our-secret")
    address = sign_in.address(redirect=REDIRECT, state="st", verifier="v" * 43, hint="sam@example.org")
    fields = parse_qs(urlsplit(address).query)
    digest = base64.urlsafe_b64encode(hashlib.sha256(b"v" * 43).digest()).rstrip(b"=").decode()
    assert fields["code_challenge"] == [digest]
    assert fields["code_challenge_method"] == ["S256"]
    assert (fields["state"], fields["redirect_uri"]) == (["st"], [REDIRECT])
    assert "our-secret" not in address
    assert "v" * 43 not in address
    assert address.startswith("https://")


def test_google_grants_no_mail_to_a_code_typed_elsewhere():
    with pytest.raises(SignInTrouble, match="on this machine"):
        OAuthSignIn(authority=GOOGLE, client_id="our-id").ask_device()


def test_a_device_code_is_waited_for_until_the_person_is_done(certificate):
    asked = {"verification_uri": "https://acme.example/d", "user_code": "AB-CD", "device_code": "d", "interval": "7"}
    answers = (asked, {"error": "authorization_pending"}, {"error": "slow_down"}, GRANTED)
    with hostile(Provider(certificate, *answers)) as server:
        sign_in = signing_in(server)
        code = sign_in.ask_device()
        assert (code.page, code.user_code, code.every, code.seconds) == ("https://acme.example/d", "AB-CD", 7.0, 900.0)
        assert [sign_in.device_said(code, now=NOW) for _ in range(3)] == [None, None, tokens()]


@pytest.mark.parametrize("wrong", [{"verification_uri": "javascript:x"}, {"user_code": ""}, {"device_code": 7}])
def test_a_device_code_that_cannot_be_one_is_not_shown(certificate, wrong):
    asked = {"verification_uri": "https://acme.example/d", "user_code": "AB-CD", "device_code": "d"}
    with hostile(Provider(certificate, asked | wrong)) as server, pytest.raises(SignInTrouble, match="does not answer"):
        signing_in(server).ask_device()


@pytest.mark.parametrize(
    ("error", "again"),
    [
        ("invalid_grant", True),
        ("expired_token", True),
        ("access_denied", True),
        ("authorization_declined", True),
        ("bad_verification_code", True),
        ("invalid_client", True),
        ("temporarily_unavailable", False),
        (["odd"], False),
    ],
)
def test_a_no_is_told_in_plain_words_and_whether_to_sign_in_again(certificate, error, again):
    answer = {"error": error, "error_description": f"{ACCESS} <b>{REFRESH}</b>"}
    with hostile(Provider(certificate, answer)) as server, pytest.raises(SignInTrouble) as caught:
        signing_in(server).renew(tokens(), now=NOW)
    assert caught.value.again is again
    assert "very-secret" not in caught.value.says


ODD = [
    {},
    {"access_token": "", "refresh_token": REFRESH},
    {"access_token": "a\r\nb", "refresh_token": REFRESH},
    {"access_token": "ä", "refresh_token": REFRESH},
    {"access_token": "a" * 20_000, "refresh_token": REFRESH},
    {"access_token": [ACCESS], "refresh_token": {}},
    b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnull",
    b"HTTP/1.1 200 OK\r\n\r\n" + b"[" * 60_000,
    b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 100_000,
    b"HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n",
    b"garbage",
    None,
]


@pytest.mark.parametrize("answer", ODD)
def test_an_answer_that_is_none_is_no_token_and_costs_no_time(certificate, answer):
    with hostile(Provider(certificate, answer)) as server:
        sign_in = signing_in(server, seconds=0.5 if answer is None else 8.0)
        with pytest.raises(SignInTrouble, match="does not answer") as caught:
            sign_in.redeem("c0de", redirect=REDIRECT, verifier="v" * 43, now=NOW)
    assert not caught.value.again


@pytest.mark.parametrize(
    ("said", "life"), [("120", 120), (-5, 3600), ("soon", 3600), (10**9, 3600), (99_999, 86_400), (True, 3600)]
)
def test_how_long_a_token_lives_is_believed_within_reason(certificate, said, life):
    with hostile(Provider(certificate, GRANTED | {"expires_in": said})) as server:
        assert signing_in(server).renew(tokens(), now=NOW).until == NOW + timedelta(seconds=life)


def test_a_server_that_cannot_prove_its_name_is_told_nothing(certificate, foreign_certificate):
    with hostile(Provider(foreign_certificate, GRANTED)) as server:
        server.certificate = certificate
        sign_in = signing_in(server)
        server.certificate = foreign_certificate
        with pytest.raises(SignInTrouble):
            sign_in.renew(tokens(), now=NOW)
    assert server.asked == []


def test_a_token_with_time_left_is_used_as_it_is(certificate):
    secrets = Secrets()
    keep_tokens(1, tokens(6), secrets=secrets)
    with hostile(Provider(certificate, GRANTED)) as server:
        assert fresh_token(1, sign_in=signing_in(server), secrets=secrets, now=NOW) == ACCESS
    assert server.asked == []


def test_a_renewed_refresh_token_takes_the_place_of_the_old_one(certificate):
    secrets = Secrets()
    keep_tokens(1, tokens(4), secrets=secrets)
    answers = ({"access_token": "two", "refresh_token": "second"}, {"access_token": "three"})
    with hostile(Provider(certificate, *answers)) as server:
        sign_in = signing_in(server)
        assert fresh_token(1, sign_in=sign_in, secrets=secrets, now=NOW) == "two"
        assert fresh_token(1, sign_in=sign_in, secrets=secrets, now=NOW + timedelta(hours=1)) == "three"
    assert [asked["refresh_token"] for asked in server.asked] == [REFRESH, "second"]
    assert kept_tokens(1, secrets=secrets).refresh == "second"


def test_a_sign_in_that_was_taken_back_asks_the_person_to_sign_in_again(certificate):
    secrets = Secrets()
    keep_tokens(1, tokens(-1), secrets=secrets)
    over = pytest.raises(MailboxTrouble, match="sign in once more")
    with hostile(Provider(certificate, {"error": "invalid_grant"})) as server, over as caught:
        fresh_token(1, sign_in=signing_in(server), secrets=secrets, now=NOW)
    assert caught.value.cause is Hindrance.SIGN_IN_AGAIN


@pytest.mark.parametrize(("minutes", "works"), [(3, True), (-1, False)])
def test_a_server_that_is_down_is_waited_for_while_the_token_lives(certificate, minutes, works):
    secrets = Secrets()
    keep_tokens(1, tokens(minutes), secrets=secrets)
    with hostile(Provider(certificate, b"")) as server:
        sign_in = signing_in(server)
        if works:
            assert fresh_token(1, sign_in=sign_in, secrets=secrets, now=NOW) == ACCESS
            return
        with pytest.raises(MailboxTrouble) as caught:
            fresh_token(1, sign_in=sign_in, secrets=secrets, now=NOW)
        assert caught.value.cause is Hindrance.BUSY


def test_what_another_process_renewed_meanwhile_is_used(certificate):
    secrets = Secrets()
    keep_tokens(1, tokens(-1), secrets=secrets)

    class Slower:
        def renew(self, _old, *, now):
            keep_tokens(1, Tokens(access="two", refresh="second", until=now + timedelta(hours=1)), secrets=secrets)
            raise SignInTrouble("over", again=True)

    assert fresh_token(1, sign_in=Slower(), secrets=secrets, now=NOW) == "two"


def test_without_tokens_or_a_client_id_the_person_signs_in_again():
    with pytest.raises(MailboxTrouble) as caught:
        fresh_token(1, sign_in=None, secrets=Secrets(), now=NOW)
    assert caught.value.cause is Hindrance.SIGN_IN_AGAIN


def test_no_token_is_shown_or_logged(certificate, caplog):
    caplog.set_level(logging.DEBUG)
    with hostile(Provider(certificate, GRANTED)) as server:
        sign_in = signing_in(server, client_secret="our-secret")
        shown = f"{sign_in!r} {sign_in.renew(tokens(), now=NOW)!r} {caplog.text}"
    assert "very-secret" not in shown
    assert "our-secret" not in shown


def test_a_sign_in_for_an_hour_only_is_told_and_not_taken(certificate):
    with hostile(Provider(certificate, {"access_token": ACCESS})) as server, pytest.raises(SignInTrouble) as caught:
        signing_in(server).redeem("c0de", redirect=REDIRECT, verifier="v" * 43, now=NOW)
    assert "for an hour only" in caught.value.says
    assert caught.value.again


def visit(redirect, target):
    parts = urlsplit(redirect)
    with socket.create_connection((parts.hostname, parts.port), timeout=3) as line:
        line.sendall(b"GET %s HTTP/1.1\r\nHost: x\r\n\r\n" % target)
        return line.recv(4000)


def visited(*targets, seconds=5.0):
    place, pages = Loopback("the-state"), []
    thread = threading.Thread(target=lambda: pages.extend(visit(place.redirect, target) for target in targets))
    thread.start()
    try:
        return place.wait(seconds=seconds), pages
    finally:
        thread.join(5)


def test_the_browser_comes_back_with_the_code_and_others_are_not_listened_to():
    strangers = (b"/?state=other&code=evil", b"/?code=evil", b"/favicon.ico", b"/?state=%C3%A4")
    code, pages = visited(*strangers, b"/?state=the-state&code=c0de")
    assert code == "c0de"
    assert b"You can close this window" in pages[-1]
    assert b"c0de" not in pages[-1]
    assert all(b"not the visit" in page for page in pages[:-1])


def test_a_no_of_the_page_is_told():
    with pytest.raises(SignInTrouble, match="said no"):
        visited(b"/?state=the-state&error=access_denied")


def test_nobody_is_waited_for_without_end():
    with pytest.raises(SignInTrouble, match="Nobody signed in"):
        Loopback("the-state").wait(seconds=0.1)


def test_a_browser_that_comes_back_is_answered_at_once_and_its_code_given_once():
    place = BrowserVisit(word="the-state", verifier="v" * 43, seconds=5.0)
    assert place.code() is None
    assert b"You can close this window" in visit(place.redirect, b"/?state=the-state&code=c0de")
    assert eventually(place.code) == "c0de"
    assert place.code() is None
    place.close()


def test_a_browser_that_comes_back_with_a_no_or_never_is_told():
    place = BrowserVisit(word="the-state", verifier="v" * 43, seconds=5.0)
    visit(place.redirect, b"/?state=the-state&error=access_denied")
    with pytest.raises(SignInTrouble, match="said no"):
        eventually(place.code)
    nobody = BrowserVisit(word="the-state", verifier="v" * 43, seconds=60.0)
    nobody.close()
    with pytest.raises(SignInTrouble, match="Nobody signed in"):
        eventually(nobody.code)


def eventually(asked):
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if (answer := asked()) is not None:
            return answer
        time.sleep(0.02)
    return None
