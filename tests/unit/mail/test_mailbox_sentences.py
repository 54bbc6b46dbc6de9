"""Every way in which a look can fail has its sentence and its line in the manual."""

import re
from pathlib import Path

import pytest

from afterword.adapters.mail.account import ImapAccount, SmtpAccount
from afterword.adapters.mail.imap.sentences import SAYS
from afterword.core.ports.mailbox import LATER_MAY_WORK, Hindrance, MailboxTrouble

MANUAL = Path(__file__).parents[3] / "docs" / "operate" / "reading-mail.md"


def test_the_manual_has_each_hindrance_once_and_says_whether_later_may_work():
    rows = re.findall(r"^\| `(\w+)` \| .+ \| (yes|no) \|$", MANUAL.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert sorted(rows) == sorted((one.value, "yes" if one in LATER_MAY_WORK else "no") for one in Hindrance)


def test_each_hindrance_has_its_sentence():
    assert set(SAYS) == set(Hindrance)


@pytest.mark.parametrize("says", SAYS.values())
def test_each_sentence_about_a_mailbox_can_be_read_aloud(says):
    told = says.format(host="imap.provider.example", port=993, folder="Drafts")
    assert told[0].isupper()
    assert told.endswith(".")
    assert 40 < len(told) < 300


def test_a_trouble_knows_whether_later_may_work():
    assert MailboxTrouble("Wait.", cause=Hindrance.BUSY).later_may_work
    assert not MailboxTrouble("No.").later_may_work


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"host": ""}, "looks like imap.provider.example"),
        ({"port": 0}, "993 with TLS"),
        ({"security": "none"}, "Without TLS"),
        ({"security": "other"}, "one of"),
        ({"password": ""}, "password is missing"),
        ({"username": ""}, "user name is missing"),
        ({"password": "a\nb"}, "password may not contain"),
        ({"token": "a\r\nb"}, "token may not contain"),
        ({"token": "x" * 20_000}, "token is longer"),
    ],
)
def test_an_account_that_cannot_work_is_refused_before_anything_is_opened(wrong, says):
    words = {"host": "imap.provider.example", "port": 993, "username": "sam", "password": "hush-hush", **wrong}
    with pytest.raises(ValueError, match=says) as caught:
        ImapAccount(**words)
    assert "hush-hush" not in str(caught.value)


def test_an_account_shows_neither_password_nor_token():
    account = ImapAccount(host="imap.provider.example", port=993, username="sam", password="hush-hush", token="ya29")
    assert "hush-hush" not in repr(account)
    assert "ya29" not in repr(account)
    with pytest.raises(ValueError, match="465 with TLS"):
        SmtpAccount(host="a.example", port=0)
