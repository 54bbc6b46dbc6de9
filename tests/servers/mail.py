"""A real mail server with a real mailbox on loopback: Postfix takes the mail, Dovecot keeps it and shows it by IMAP."""

import contextlib
import imaplib
import os
import pwd
import shutil
import signal
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from servers import certificates
from servers.loopback import end, free_port, wait_for_port

DOMAIN = "mail.example"
USER = "sam@mail.example"
PASSWORD = "pass-wörd of Sam"
PASSWORD_OF_ALL = "one-wörd-for-all"
READERS = ("sam", "dana", "lee")
KEEPER = "nobody"
"""Owns the mailboxes: Postfix delivers under this name, and Dovecot reads under it."""
SBIN = Path("/usr/sbin")


@dataclass(frozen=True)
class MailServers:
    """Where the servers are; every reader's password is the same, and `user` is one of them."""

    smtp_port: int
    smtps_port: int
    imap_port: int
    ca_file: Path
    host: str = "localhost"
    user: str = USER
    password: str = PASSWORD
    domain: str = DOMAIN

    @contextlib.contextmanager
    def mailbox(self, user: str = USER) -> Iterator[imaplib.IMAP4]:
        """An open IMAP line to somebody's mailbox, protected and logged in."""
        with imaplib.IMAP4("127.0.0.1", self.imap_port, timeout=20) as line:
            line.starttls(ssl.create_default_context(cafile=self.ca_file))
            line.authenticate("PLAIN", lambda _: f"\0{user}\0{self.password}".encode())
            yield line


@dataclass(frozen=True)
class ImapServer:
    """Where an IMAP server is in which every name has a mailbox: name@domain below `mailboxes`, as domain/name."""

    port: int
    tls_port: int
    ca_file: Path
    mailboxes: Path | None = None
    host: str = "localhost"
    password: str = PASSWORD_OF_ALL


def missing() -> str | None:
    """Return why the servers cannot be started here, if they cannot."""
    for name, package in (("postfix", "postfix"), ("dovecot", "dovecot-imapd")):
        if not (SBIN / name).exists():
            return f"{name} is not installed (Debian package {package})"
    if not Path("/usr/lib/dovecot/imap").exists():
        return "Dovecot has no IMAP (Debian package dovecot-imapd)"
    if os.geteuid() != 0:
        return "Postfix and Dovecot start only as root"
    return certificates.missing()


@contextlib.contextmanager
def mail_servers() -> Iterator[MailServers]:
    """Start both with all their state in a temporary folder; end both and remove it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="afterword-mail-"))
    folder.chmod(0o755)  # the servers' own users must be able to pass through
    try:
        made = certificates.make_certificate(folder / "certificates")
        servers = MailServers(free_port(), free_port(), free_port(), made.ca)
        with _dovecot(folder, servers.imap_port, made), _postfix(folder, servers, made):
            yield servers
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def imap_server(made: certificates.Certificate, *, can: str = "", roles: bool = True) -> Iterator[ImapServer]:
    """Dovecot alone, in which every name has a mailbox and the one password opens it.

    `can` is what it says it can do, in place of all that it can; without `roles` no folder says what it is for.
    """
    folder = Path(tempfile.mkdtemp(prefix="afterword-imap-"))
    folder.chmod(0o755)
    more = f"imap_capability = {can}\n" if can else ""
    more += ROLES if roles else ""
    more += f"passdb {{\n driver = static\n args = password={PASSWORD_OF_ALL}\n}}\n"
    try:
        server = ImapServer(port=free_port(), tls_port=free_port(), ca_file=made.ca, mailboxes=folder / "mailboxes")
        with _dovecot(folder, server.port, made, tls_port=server.tls_port, more=more):
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _dovecot(
    folder: Path, port: int, certificate: certificates.Certificate, *, tls_port: int = 0, more: str = ""
) -> Iterator[None]:
    keeper = pwd.getpwnam(KEEPER)
    for place in ("dovecot", "dovecot/run", "dovecot/state", "mailboxes", "postfix/queue"):
        (folder / place).mkdir(parents=True)
    shutil.chown(folder / "mailboxes", KEEPER, keeper.pw_gid)
    users = folder / "dovecot" / "users"
    users.write_text("".join(f"{name}@{DOMAIN}:{{PLAIN}}{PASSWORD}\n" for name in READERS), encoding="utf-8")
    settings = folder / "dovecot" / "dovecot.conf"
    settings.write_text(
        DOVECOT.format(
            folder=folder, port=port, tls_port=tls_port, chain=certificate.chain, key=certificate.key,
            uid=keeper.pw_uid, gid=keeper.pw_gid, more=more,
        ),
        encoding="utf-8",
    )  # fmt: skip
    log = folder / "dovecot" / "log"
    with started([str(SBIN / "dovecot"), "-F", "-c", str(settings)], [port], log):
        yield


@contextlib.contextmanager
def _postfix(folder: Path, servers: MailServers, certificate: certificates.Certificate) -> Iterator[None]:
    keeper = pwd.getpwnam(KEEPER)
    settings, state = folder / "postfix" / "settings", folder / "postfix" / "state"
    for place in (settings, state):
        place.mkdir()
    shutil.chown(state, "postfix")
    words = {
        "folder": folder, "domain": DOMAIN, "chain": certificate.chain, "key": certificate.key,
        "uid": keeper.pw_uid, "gid": keeper.pw_gid, "smtp": servers.smtp_port, "smtps": servers.smtps_port,
        "mailboxes": ", ".join(f"{name}@{DOMAIN}={DOMAIN}/{name}/" for name in READERS),
        "owners": ", ".join(f"{name}@{DOMAIN}={name}@{DOMAIN}" for name in READERS),
    }  # fmt: skip
    (settings / "main.cf").write_text(MAIN.format(**words))
    (settings / "master.cf").write_text(MASTER.format(**words))
    command = [str(SBIN / "postfix"), "-c", str(settings), "start-fg"]
    with contextlib.ExitStack() as undo:
        undo.callback(_end_master, folder / "postfix/queue/pid/master.pid")
        undo.enter_context(started(command, [servers.smtp_port, servers.smtps_port], folder / "postfix" / "log"))
        yield


def _end_master(pid_file: Path) -> None:
    """What we start only waits for Postfix's master, which has a session of its own and ends its children itself."""
    with contextlib.suppress(OSError, ValueError):
        os.kill(int(pid_file.read_text()), signal.SIGTERM)


@contextlib.contextmanager
def started(command: list[str], ports: list[int], log: Path) -> Iterator[None]:
    """Run a server for as long as the block lasts, once all its ports answer."""
    with log.open("ab") as said:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True, cwd="/"
        )
    try:
        for port in ports:
            wait_for_port(port, process, lambda: log.read_text(errors="replace"))
        yield
    finally:
        end(process)


DOVECOT = """
base_dir = {folder}/dovecot/run
state_dir = {folder}/dovecot/state
log_path = {folder}/dovecot/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{chain}
ssl_key = <{key}
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_failure_delay = 0 secs
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
mail_max_userip_connections = 100
mail_location = maildir:{folder}/mailboxes/%d/%n
first_valid_uid = {uid}
{more}
passdb {{
  driver = passwd-file
  args = {folder}/dovecot/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mailboxes/%d/%n
}}
mail_fsync = never
service imap {{
  service_count = 100
}}
service imap-login {{
  service_count = 0
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service auth {{
  unix_listener {folder}/dovecot/login {{
    mode = 0666
  }}
}}
"""

ROLES = """
namespace inbox {
  inbox = yes
  mailbox Drafts {
    special_use = \\Drafts
    auto = create
  }
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
  mailbox Spam {
    special_use = \\Junk
    auto = create
  }
  mailbox Trash {
    special_use = \\Trash
    auto = create
  }
}
"""

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/postfix/queue
data_directory = {folder}/postfix/state
maillog_file = {folder}/postfix/log
maillog_file_prefixes = {folder}
myhostname = {domain}
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtputf8_enable = yes
alias_maps =
alias_database =
local_recipient_maps =
relay_domains =
default_transport = error:this server delivers nowhere else
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {folder}/mailboxes
virtual_mailbox_maps = inline:{{ {mailboxes} }}
smtpd_sender_login_maps = inline:{{ {owners} }}
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 100
smtpd_tls_cert_file = {chain}
smtpd_tls_key_file = {key}
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {folder}/dovecot/login
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = reject_unlisted_recipient, permit_sasl_authenticated, reject
smtpd_sender_restrictions = reject_authenticated_sender_login_mismatch
smtpd_client_connection_rate_limit = 0
smtpd_error_sleep_time = 0
message_size_limit = 1000000
mailbox_size_limit = 0
"""

MASTER = """
127.0.0.1:{smtp} inet n - n - - smtpd
127.0.0.1:{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""
