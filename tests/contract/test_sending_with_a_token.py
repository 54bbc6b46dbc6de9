"""Sending after a sign-in by the provider's own page: the token goes as XOAUTH2, and a no is told without it."""

import base64
import threading

import pytest

from afterword.adapters.mail.account import SmtpAccount
from afterword.adapters.mail.smtp import test_connection as try_connection
from afterword.core.ports.sender import Cause
from servers.hostile import hostile

TOKEN = "ya29.very-secret-token"


class Server:
    """An SMTP server that takes XOAUTH2, or says no with an explanation first, as Google and Microsoft do."""

    def __init__(self, *, takes):
        self.takes, self.port, self.over, self.heard = takes, 0, threading.Event(), []

    def talk(self, line):
        with line.makefile("rwb") as file:
            self.say(file, b"220 here")
            while words := file.readline():
                self.heard.append(words.strip())
                self.say(file, self.answer(words.upper()))

    def say(self, file, words):
        file.write(words + b"\r\n")
        file.flush()

    def answer(self, words):
        if words.startswith(b"EHLO"):
            return b"250-here\r\n250 AUTH PLAIN XOAUTH2"
        if words.startswith(b"AUTH"):
            return b"235 in" if self.takes else b"334 eyJzdGF0dXMiOiI0MDAifQ=="
        return b"535 5.7.3 no " + TOKEN.encode() if words == b"\r\n" else b"250 fine"


@pytest.mark.parametrize("takes", [True, False])
def test_the_token_goes_as_xoauth2_and_a_no_is_told_without_it(takes):
    with hostile(Server(takes=takes)) as server:
        account = SmtpAccount(host="127.0.0.1", port=server.port, security="none", username="sam", token=TOKEN)
        refused = try_connection(account)
    said = base64.b64encode(f"user=sam\1auth=Bearer {TOKEN}\1\1".encode())
    assert b"AUTH XOAUTH2 " + said in server.heard
    if takes:
        assert refused is None
    else:
        assert refused.cause is Cause.PASSWORD
        assert TOKEN not in refused.says
    assert TOKEN not in repr(account)
