"""Nothing leaves but through the one door: the source tree has no way past it, and the check would see one."""

import shutil
from pathlib import Path

import pytest
from doors import leaks
from tree import SOURCE


def test_no_way_leads_past_the_door():
    assert leaks(SOURCE) == []


@pytest.fixture(scope="module")
def copied(tmp_path_factory) -> Path:
    """The source tree, to be damaged."""
    copy = tmp_path_factory.mktemp("tree") / "afterword"
    shutil.copytree(
        SOURCE, copy, ignore=lambda _folder, names: [name for name in names if "." in name and name[-3:] != ".py"]
    )
    return copy


@pytest.fixture
def damaged(copied):
    """Write a file into the copy, or change one; all is put right afterwards."""
    before: dict[Path, str | None] = {}

    def write(name: str, text: str, old: str = "") -> Path:
        path = copied / name
        before[path] = path.read_text(encoding="utf-8") if path.exists() else None
        if old:
            assert old in (before[path] or ""), "the line to be damaged has changed"
            text = (before[path] or "").replace(old, text)
        path.write_text(text, encoding="utf-8")
        return copied

    yield write
    for path, text in before.items():
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("web/message/quick.py", "def go(sender, mail):\n    sender.send(mail)\n", "touches .send"),
        ("services/quick.py", "def go(who, mail):\n    who.post().send(mail)\n", "touches .send"),
        ("worker/quick.py", "def go(sender):\n    return sender.send\n", "touches .send"),
        ("services/quick.py", "def go(sender, mail):\n    getattr(sender, 'send')(mail)\n", "takes send by name"),
        ("web/quick.py", "from operator import methodcaller\nGO = methodcaller('send', 1)\n", "takes send by name"),
        ("web/quick.py", "from afterword.wiring import sender_for as post\n", "calls sender_for by another name"),
        ("cli/quick.py", "import smtplib\n", "imports smtplib"),
        ("services/quick.py", "from urllib.request import urlopen\n", "imports urllib.request"),
        ("web/quick.py", "from django.core.mail import send_mail\n", "imports django.core.mail"),
        ("worker/quick.py", "from afterword.adapters.mail.smtp import SmtpSender\n", "imports afterword.adapters.mail"),
        ("cli/quick.py", "import afterword.adapters.mail.mailto\n", "imports afterword.adapters.mail"),
        ("adapters/mail/reading/quick.py", "import smtplib\n", "imports smtplib"),
        ("adapters/mail/reading/quick.py", "import afterword.adapters.mail.smtp\n", "imports afterword.adapters.mail"),
        ("web/quick.py", "GO = __import__('afterword.adapters.' + 'mail')\n", "imports by a made-up name"),
        ("web/quick.py", "def go(me):\n    return wiring.sender_for(me)\n", "keeps a sender"),
        ("cli/quick.py", "def go(me):\n    sender = wiring.sender_for(me)\n    shout(sender)\n", "keeps a sender"),
        ("cli/quick.py", "def go(me):\n    post = wiring.sender_for(me)\n", "keeps a sender"),
        ("cli/quick.py", "def go(me):\n    send_message(me, sender=mine(sender_for(me)))\n", "keeps a sender"),
        ("worker/quick.py", "def go(me):\n    other(sender_for=wiring.sender_for)\n", "hands sender_for on"),
        ("services/quick.py", "from afterword.services.send_message import carry\n", "imports carry"),
        ("web/quick.py", "def go(m):\n    send_message.hand_to(m)\n", "reaches hand_to"),
        ("services/quick.py", "def go(m):\n    move(m, State.CLAIMED, since=[])\n", "moves a message to claimed"),
        ("services/quick.py", "def go(m):\n    settled(m, State.SENDING, ())\n", "moves a message to sending"),
        ("services/quick.py", "def go(rows):\n    rows.update(state='sent')\n", "writes a state past the table"),
        ("services/quick.py", "def go(m):\n    m.state = 'claimed'\n", "writes a state past the table"),
        ("worker/quick.py", "from afterword.services.send_anyway import send_anyway\n", "imports afterword.services"),
        ("services/quick.py", "MINE = Override(why='it must go', seen=())\n", "makes an override"),
        ("web/quick.py", "from afterword.services.send_anyway import send_anyway_soon\n", "imports afterword.services"),
        ("services/quick.py", "from .pending_override import pending_override\n", "imports pending_override"),
        ("services/quick.py", "def go(m, why):\n    give_to_account(m, override=why)\n", "hands an override on"),
        ("services/quick.py", "def go(m, o):\n    send_message(m, override=o)\n", "hands an override on"),
    ],
)
def test_a_new_way_past_the_door_is_seen(damaged, name, text, says):
    (leak,) = {one.split(" ", 1)[1] for one in leaks(damaged(name, text)) if one.startswith(name)}
    assert leak.startswith(says)


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("services/send_message.py", ".word is Word.GO:", ".word is not Word.STOP:", "carries without the door's go"),
        ("services/send_message.py", "    if pass_door(", "    if later(", "carries without the door's go"),
        ("wiring.py", "as_eml(mail_by_hand(", "as_eml(outgoing_mail(", "gives out a text that the door has not seen"),
        ("wiring.py", "return mailto_url(", "return later(mailto_url, ", "hands the maker of a text on"),
        ("wiring.py", "def sender_for(", "def any_sender(", "makes a sender"),
        ("services/sweep.py", "by_itself=True)", "by_itself=True, override=None)", "hands an override on"),
    ],
)
def test_a_door_that_is_left_ajar_is_seen(damaged, name, old, new, says):
    assert says in {one.split(" ", 1)[1] for one in leaks(damaged(name, new, old))}
