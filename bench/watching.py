"""Two thousand mailboxes watched by one process: looks a second, and memory for each mailbox and each open line.

Real Dovecot on loopback, the app's own wiring: passwords unlocked from their file, TLS, a login for each look where no
line is kept. It needs root, for Dovecot. Processor time is that of the process that watches, not of the servers.
"""

import json
import os
import pwd
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from table import show  # noqa: E402 - the tests' servers are found only now

MAILBOXES, MESSAGES, LINES = 2_000, 10, 400
SECONDS = 25.0
NOW = datetime(2026, 11, 24, 17, tzinfo=UTC)
WAYS = ("first", "anew", "lines", "calm")


def message(number: int) -> bytes:
    """One of them; one of ten is from somebody who matters."""
    who = "Dana Ruiz <dana@acme.example>" if number == 3 else f"N {number} <n{number}@x.example>"
    head = f"From: {who}\nTo: sam@example.org\nSubject: Message {number}\nMessage-ID: <{number}@x.example>\n"
    return (head + f"Date: {NOW - timedelta(days=number + 1):%a, %d %b %Y %H:%M:%S} +0000\n\nText.\n").encode()


def fill(place: Path, keeper: str) -> None:
    """The same small maildir for each: hard links, for nothing in them is changed."""
    owner = pwd.getpwnam(keeper)
    masters = []
    for number in range(MESSAGES):
        at = (NOW - timedelta(days=number + 1)).timestamp()
        masters.append(file := place.parent / f"{int(at)}.M{number}.bench:2,S")
        file.write_bytes(message(number))
        os.utime(file, (at, at))
        os.chown(file, owner.pw_uid, owner.pw_gid)
    place.mkdir()
    os.chown(place, owner.pw_uid, owner.pw_gid)
    for number in range(MAILBOXES):
        for name in ("", "cur", "new", "tmp"):
            folder = place / f"m{number}" / name
            folder.mkdir()
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        for file in masters:
            os.link(file, place / f"m{number}" / "cur" / file.name)


def connect(port: int, password: str) -> None:
    """Rows as after two thousand people connected their mailboxes, each with an application that is open."""
    from afterword import wiring
    from afterword.services.connect_mailbox import imap_secret
    from afterword.store.models import Application, Candidate, Employer, Mailbox, Person

    everybody = range(1, MAILBOXES + 1)
    people = [Candidate(pk=pk, name=f"C {pk}", email=f"c{pk}@example.org", created_at=NOW) for pk in everybody]
    Candidate.objects.bulk_create(people)
    Employer.objects.bulk_create(
        Employer(pk=pk, candidate_id=pk, name="Acme", domains=["acme.example"]) for pk in everybody
    )
    Application.objects.bulk_create(
        Application(employer_id=pk, role="Data engineer", created_at=NOW - timedelta(days=1)) for pk in everybody
    )
    Person.objects.bulk_create(
        Person(employer_id=pk, name="Dana Ruiz", email="dana@acme.example", role="hiring_manager") for pk in everybody
    )
    rows = {"host": "localhost", "port": port, "connected_at": NOW}
    Mailbox.objects.bulk_create(
        Mailbox(candidate_id=pk, address=f"c{pk}@example.org", username=f"m{pk - 1}@bench.example", **rows)
        for pk in everybody
    )
    place = wiring.secrets()
    place.set(imap_secret(1), password)
    locked = {imap_secret(pk): password for pk in everybody}
    place._write(place._sealed(locked))  # noqa: SLF001 - two thousand writes of the whole file would take minutes


@contextmanager
def load():
    """The load of the machine, before and after."""
    before = os.getloadavg()[0]
    found = {}
    yield found
    found["load"] = f"{before:.1f} to {os.getloadavg()[0]:.1f}"


def rss() -> float:
    """The memory of this process in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Rss")) / 1024


def watch(way: str, port: str, password: str) -> None:
    """In a process of its own: watch for a while, and print what that took."""
    import django

    django.setup()
    from afterword import wiring
    from afterword.adapters.clock import clock
    from afterword.store.models import Mailbox, Touch
    from afterword.store.schema import bring_up_to_date
    from afterword.worker.rota import Limits
    from afterword.worker.watching import Watching

    if way == "first":
        bring_up_to_date()
        connect(int(port), password)
    looked, longest = Counter(), float(os.environ.get("FIRST_SECONDS", "600"))

    def look(mailbox, line):
        found = wiring.look_into(mailbox, line)
        looked[mailbox.pk] += 1
        return found

    often = replace(Limits(), every=0.0, looks_a_host=24, slow=0, between_news=0.0, lines=0)
    limits = {
        "first": replace(often, every=3_600.0, slow=24),
        "anew": often,
        "lines": replace(often, lines=LINES, lines_a_host=LINES),
        "calm": replace(Limits(), looks_a_host=24, slow=0, lines=LINES, lines_a_host=LINES),
    }[way]
    clock()
    before = rss()
    watching = Watching(look=look, limits=limits)
    with load() as found:
        cpu, begun = time.process_time(), time.monotonic()
        watching.start()
        until = begun + (longest if way == "first" else SECONDS * (2 if way == "calm" else 1))
        most = before
        while time.monotonic() < until and not (way == "first" and len(looked) == MAILBOXES):
            time.sleep(0.25)
            most = max(most, rss())
        took = time.monotonic() - begun
        cpu = time.process_time() - cpu
    kept = sum(turn.keeps for turn in watching.rota.turns.values())
    threads = threading.active_count()
    watching.stop()
    found |= {"looks": sum(looked.values()), "mailboxes": len(looked), "seconds": took, "cpu": cpu, "threads": threads}
    found |= {
        "before": before,
        "most": max(most, rss()),
        "lines": kept,
        "trouble": Mailbox.objects.exclude(trouble="").count(),
    }
    found |= {"touches": Touch.objects.count(), "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
    print(json.dumps(found), flush=True)
    os._exit(0)


def main() -> None:
    """The tables."""
    from servers import certificates
    from servers.mail import KEEPER, imap_server, missing

    if why := missing():
        sys.exit(f"Cannot be measured here: {why}.")
    found = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = certificates.make_certificate(folder / "certificates")
        with imap_server(made) as server:
            assert server.mailboxes
            fill(server.mailboxes / "bench.example", KEEPER)
            environment = {
                **os.environ,
                "AFTERWORD_HOME": str(folder / "home"),
                "DJANGO_SETTINGS_MODULE": "afterword.config.settings",
                "SSL_CERT_FILE": str(made.ca),
            }
            for way in WAYS:
                command = [sys.executable, __file__, way, str(server.tls_port), server.password]
                done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
                found[way] = json.loads(done.stdout)
                print(f"{way}: {found[way]}", file=sys.stderr, flush=True)
    says = {
        "first": "first look into each, a login for each",
        "anew": "later looks as fast as they go, a login for each",
        "lines": f"the same, {LINES} lines kept open",
        "calm": f"a minute as it is set up, {LINES} lines kept open",
    }
    rows = [
        (
            says[way],
            one["looks"] / one["seconds"],
            one["looks"] / one["cpu"],
            one["cpu"] / one["looks"] * 1000,
            one["load"],
        )
        for way, one in found.items()
    ]
    title = f"{MAILBOXES:,} mailboxes of {MESSAGES} messages, watched by one process"
    show(title, ["", "looks/s", "looks/s of processor", "ms of processor a look", "load"], rows)
    memory = [
        (
            says[way],
            one["before"],
            one["most"],
            (one["most"] - one["before"]) * 1024 / one["mailboxes"],
            float(one["lines"]),
        )
        for way, one in found.items()
    ]
    show("Memory of that process (RSS)", ["", "MB before", "MB at most", "KB a mailbox", "lines open"], memory)


if __name__ == "__main__":
    watch(*sys.argv[1:]) if len(sys.argv) > 2 else main()
