"""A Cyrus IMAP server on loopback, of another make than Dovecot, in which every name has a mailbox.

Debian lets only one IMAP server be installed. Cyrus's own program is therefore unpacked into a folder below `.build`;
what it stands on (cyrus-common) can be installed beside Dovecot.
"""

import contextlib
import os
import pwd
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import machine
from servers import certificates
from servers.loopback import free_port
from servers.mail import PASSWORD_OF_ALL, ImapServer, started

UNPACKED = machine.UNPACKED["cyrus-imapd"]
IMAPD = Path("usr/lib/cyrus/bin/imapd")
IDLED = Path("usr/lib/cyrus/bin/idled")
MASTER = Path("/usr/lib/cyrus/bin/master")
KEEPER = "cyrus"
MEMORY = Path("/dev/shm")  # noqa: S108 - Cyrus waits for the disk at every step, and nothing here outlives a run
FOLDERS = ("Drafts", "Sent", "Spam", "Trash")


def missing() -> str | None:
    """Return why it cannot be started here, if it cannot."""
    if not MASTER.exists():
        return "Cyrus is not installed (Debian package cyrus-common)"
    if not (UNPACKED / IMAPD).exists():
        return "Cyrus's IMAP is not unpacked here (make test does it, from Debian's package cyrus-imapd)"
    if os.geteuid() != 0:
        return "Cyrus starts only as root"
    return certificates.missing()


@contextlib.contextmanager
def cyrus(made: certificates.Certificate) -> Iterator[ImapServer]:
    """Start it with all its state in a temporary folder; end it and remove the folder afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="afterword-cyrus-", dir=MEMORY if MEMORY.is_dir() else None))
    programs = Path(tempfile.mkdtemp(prefix="afterword-cyrus-"))  # nothing may be run from memory on some machines
    folder.chmod(0o755)
    programs.chmod(0o755)
    keeper = pwd.getpwnam(KEEPER)
    try:
        server = ImapServer(port=free_port(), tls_port=free_port(), ca_file=made.ca)
        for name in ("state", "mail", "run"):
            (folder / name).mkdir()
        for copied in (made.chain, made.key):
            shutil.copy(copied, folder)
        for program in (IMAPD, IDLED):
            shutil.copy(UNPACKED / program, programs)
        for path in (folder, *folder.rglob("*")):
            shutil.chown(path, KEEPER, keeper.pw_gid)
        words = {
            "folder": folder,
            "programs": programs,
            "port": server.port,
            "tls_port": server.tls_port,
            "folders": "|".join(FOLDERS),
        }
        for name, text in (("imapd.conf", SETTINGS), ("cyrus.conf", PROGRAMS)):
            (folder / name).write_text(text.format(**words))
        command = [str(MASTER), "-C", str(folder / "imapd.conf"), "-M", str(folder / "cyrus.conf")]
        command += ["-p", str(folder / "run" / "master.pid"), "-D"]
        with everybody_may_in(folder / "run" / "mux"), started(command, [server.port], folder / "log"):
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(programs, ignore_errors=True)


@contextlib.contextmanager
def everybody_may_in(place: Path) -> Iterator[None]:
    """Say yes, by saslauthd's protocol (counted words in, one out), to whoever knows the one password."""
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(place))
        place.chmod(0o777)
        door.listen(50)
        door.settimeout(0.05)
        over = threading.Event()
        thread = threading.Thread(target=_answer, args=(door, over))
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join(10)


def _answer(door: socket.socket, over: threading.Event) -> None:
    while not over.is_set():
        with contextlib.suppress(OSError):
            line, _ = door.accept()
            with line, line.makefile("rb") as heard:
                line.settimeout(5)
                words = [heard.read(int.from_bytes(heard.read(2), "big")) for _ in range(4)]
                said = b"OK" if words[1].decode() == PASSWORD_OF_ALL else b"NO"
                line.sendall(len(said).to_bytes(2, "big") + said)


SETTINGS = """
configdirectory: {folder}/state
proc_path: {folder}/run/proc
mboxname_lockpath: {folder}/run/lock
defaultpartition: default
partition-default: {folder}/mail
altnamespace: yes
unixhierarchysep: yes
virtdomains: off
sasl_pwcheck_method: saslauthd
sasl_saslauthd_path: {folder}/run/mux
sasl_mech_list: PLAIN
allowplaintext: no
tls_server_cert: {folder}/server.pem
tls_server_key: {folder}/server.key
idlesocket: {folder}/run/idle
imapidlepoll: 1
autocreate_post: yes
autocreate_quota: 0
autocreate_inbox_folders: {folders}
specialusealways: yes
xlist-drafts: Drafts
xlist-sent: Sent
xlist-junk: Spam
xlist-trash: Trash
failedloginpause: 0
syslog_prefix: afterword-test
skiplist_unsafe: yes
"""

PROGRAMS = """
START {{
  recover cmd="/usr/lib/cyrus/bin/ctl_cyrusdb -C {folder}/imapd.conf -r"
  idled cmd="{programs}/idled -C {folder}/imapd.conf"
}}
SERVICES {{
  imap cmd="{programs}/imapd -C {folder}/imapd.conf -U 30" listen="127.0.0.1:{port}" prefork=0 maxchild=50
  imaps cmd="{programs}/imapd -s -C {folder}/imapd.conf -U 30" listen="127.0.0.1:{tls_port}" prefork=0 maxchild=50
}}
EVENTS {{
}}
"""
