"""A mailbox of 50,000 messages of which 40 matter: how long a look takes, beside mbsync's first full copy of it.

Real Dovecot on loopback, and for each of the two a mailbox that nobody has opened before. It needs root, for Dovecot,
and mbsync (Debian package isync).
"""

import json
import os
import pwd
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from table import show  # noqa: E402 - the tests' servers are found only now

MESSAGES, THAT_MATTER, LATER_LOOKS = 50_000, 40, 20
NOW = datetime(2026, 11, 24, 17, tzinfo=UTC)
APART = timedelta(days=5 * 365) / MESSAGES
"""Five years of mail; what matters came in the last two months, as a run for a job goes."""
WORDS = "The quarterly figures are attached, and the meeting moves to the small room on the second floor. "


def came(number: int) -> datetime:
    """When a message came."""
    return NOW - APART * (MESSAGES - number)


def message(number: int) -> bytes:
    """One of them; of the last ones some are from somebody who matters."""
    at = came(number)
    matters = number >= MESSAGES - 30 * THAT_MATTER and number % 30 == 7
    who = "Dana Ruiz <dana@acme.example>" if matters else f"N {number} <n{number}@x.example>"
    head = f"From: {who}\nTo: sam@example.org\nSubject: Message {number}\nMessage-ID: <{number}@x.example>\n"
    return (head + f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\n\n" + WORDS * (5 + number % 30) + "\n").encode()


def fill(place: Path, keeper: str) -> None:
    """A maildir, its files dated as they came."""
    owner = pwd.getpwnam(keeper)
    for name in ("cur", "new", "tmp"):
        (place / name).mkdir(parents=True)
    for number in range(MESSAGES):
        at = came(number).timestamp()
        file = place / "cur" / f"{int(at)}.M{number}.bench:2,S"
        file.write_bytes(message(number))
        os.utime(file, (at, at))
        os.chown(file, owner.pw_uid, owner.pw_gid)
    for folder in (place.parent, place, *(place / name for name in ("cur", "new", "tmp"))):
        os.chown(folder, owner.pw_uid, owner.pw_gid)


def look(host: str, port: str, ca_file: str, password: str) -> None:
    """In a process of its own: the first look and later ones, and the most memory that it held."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"AFTERWORD_HOME": folder, "DJANGO_SETTINGS_MODULE": "afterword.config.settings"}
        import django

        django.setup()
        from afterword.adapters.mail.account import ImapAccount
        from afterword.adapters.mail.imap.mailbox import ImapMailbox
        from afterword.adapters.mail.reading.mail import read_mail
        from afterword.services.add_interview import add_interview
        from afterword.services.interview_form import NewInterview, NewPerson
        from afterword.services.look import look as take_a_look
        from afterword.services.open_app import open_app
        from afterword.store.models import Mailbox, Touch
        from afterword.store.schema import bring_up_to_date

        bring_up_to_date()
        me = open_app(now=NOW)
        dana = NewPerson(name="Dana Ruiz", email="dana@acme.example")
        start = NOW - timedelta(days=1)
        form = NewInterview(
            employer_name="Acme", role="Data engineer", start=start, tz="UTC", country="US", people=(dana,)
        )
        add_interview(me, form=form, now=NOW)
        row = Mailbox.objects.create(
            candidate=me, address="sam@example.org", host=host, port=int(port), connected_at=NOW
        )
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        account = ImapAccount(
            host=host, port=int(port), username="look@bench.example", password=password, ca_file=Path(ca_file)
        )
        times = []
        begun = time.perf_counter()
        line = ImapMailbox(account)
        for _ in range(1 + LATER_LOOKS):
            take_a_look(row, line, read_mail=read_mail, clock=lambda: NOW)
            times.append(time.perf_counter() - begun)
            begun = time.perf_counter()
        line.close()
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        found = Touch.objects.count()
    print(json.dumps({"first": times[0], "later": times[1:], "before": before, "most": most, "found": found}))


def copy(folder: Path, host: str, port: int, ca_file: Path, password: str) -> float:
    """The seconds that mbsync takes for its first copy of all of it."""
    (folder / "copy").mkdir()
    settings = folder / "mbsyncrc"
    account = f'IMAPAccount a\nHost {host}\nPort {port}\nUser copy@bench.example\nPass "{password}"\n'
    account += f"SSLType IMAPS\nCertificateFile {ca_file}\n"
    stores = f"IMAPStore far\nAccount a\n\nMaildirStore near\nPath {folder}/copy/\nInbox {folder}/copy/INBOX\n"
    channel = "Channel c\nFar :far:\nNear :near:\nPatterns *\nCreate Near\nSync Pull\nSyncState *\n"
    settings.write_text(f"{account}\n{stores}\n{channel}", encoding="utf-8")
    begun = time.perf_counter()
    subprocess.run(["mbsync", "-q", "-c", str(settings), "c"], check=True)
    return time.perf_counter() - begun


def main() -> None:
    """The table."""
    from servers import certificates
    from servers.mail import KEEPER, imap_server, missing

    if why := missing() or ("" if shutil.which("mbsync") else "mbsync is not installed (Debian package isync)"):
        sys.exit(f"Cannot be measured here: {why}.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = certificates.make_certificate(folder / "certificates")
        with imap_server(made) as server:
            assert server.mailboxes
            for user in ("look", "copy"):
                fill(server.mailboxes / "bench.example" / user, KEEPER)
            peer = copy(folder, server.host, server.tls_port, made.ca, server.password)
            command = [
                sys.executable,
                __file__,
                "look",
                server.host,
                str(server.tls_port),
                str(made.ca),
                server.password,
            ]
            mine = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    rows = [
        ("mbsync, first copy of all", peer * 1000, ""),
        ("first look", mine["first"] * 1000, f"{mine['first'] / peer:.1%} of that"),
        ("later look, nothing new (median)", statistics.median(mine["later"]) * 1000, ""),
    ]
    show(f"A mailbox of {MESSAGES:,} messages, {mine['found']} of which matter; milliseconds", ["", "ms", ""], rows)
    memory = [("before the first look", mine["before"]), ("at most, all looks", mine["most"])]
    show("Memory of the process that looks, in MB", ["", "RSS"], memory)


if __name__ == "__main__":
    look(*sys.argv[2:]) if sys.argv[1:2] == ["look"] else main()
