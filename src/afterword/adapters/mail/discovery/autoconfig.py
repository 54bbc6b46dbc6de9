"""The file in which a domain says where its servers are; the format is the one that mail programs have agreed on."""

import re
from dataclasses import dataclass, field
from urllib.parse import quote
from xml.parsers import expat

from afterword.adapters.mail.discovery.looking import Fetcher
from afterword.adapters.mail.discovery.records import is_below
from afterword.core.ports.discovery import FoundBy, MailServer, MailServers, SignIn

LARGEST = 64_000
"""Octets of a file; real ones have some two thousand."""
SERVERS = {"incomingServer", "outgoingServer"}
FIELDS = {"hostname", "port", "socketType", "username", "authentication"}
SECURITIES = {"SSL": "tls", "STARTTLS": "starttls"}
HOST = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?")
LONGEST_NAME = 320
OAUTH = "OAuth2"


class NoConfig(ValueError):
    """The file is something else, or something that nobody needs in such a file."""


def said_by(fetcher: Fetcher, domain: str, address: str) -> MailServers | None:
    """What the domain's own file says, at either of its two places."""
    places = (
        (f"autoconfig.{domain}", f"/mail/config-v1.1.xml?emailaddress={quote(address)}"),
        (domain, "/.well-known/autoconfig/mail/config-v1.1.xml"),
    )
    for host, path in places:
        octets = fetcher.get(host, path)
        found = read_config(octets, domain=domain, address=address) if octets else None
        if found:
            return found
    return None


def read_config(octets: bytes, *, domain: str, address: str) -> MailServers | None:
    """The first server of each kind that can be used; None where the file names none for reading, or is none."""
    try:
        said = _said(octets)
    except (NoConfig, expat.ExpatError, LookupError, ValueError):
        return None
    imap, smtp = (_first(said, kind, address) for kind in ("imap", "smtp"))
    if imap is None:
        return None
    ways = [one.fields.get("authentication") for one in said if one.kind == "imap"]
    return MailServers(
        imap=imap,
        smtp=smtp,
        found_by=FoundBy.AUTOCONFIG,
        sign_in=SignIn.OAUTH if set(ways) == {OAUTH} else SignIn.PASSWORD,
        own_house=all(is_below(server.host, domain) for server in (imap, smtp) if server),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """One server as the file has it; of several words for one thing the first counts."""

    kind: str
    fields: dict[str, str] = field(default_factory=dict)


class _Reader:
    """Follows the file's elements; a document type, and with it every entity, ends the reading."""

    def __init__(self) -> None:
        self.servers: list[_Said] = []
        self._inside: list[str] = []
        self._text = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._inside.append(name)
        self._text = ""
        if name in SERVERS:
            self.servers.append(_Said(attributes.get("type", "").lower()))

    def text(self, text: str) -> None:
        """Words of the innermost element."""
        self._text += text

    def end(self, name: str) -> None:
        """An element ends."""
        self._inside.pop()
        if name in FIELDS and self._inside and self._inside[-1] in SERVERS:
            self.servers[-1].fields.setdefault(name, self._text.strip())

    def refuse(self, *_: object) -> None:
        """No such file needs one."""
        raise NoConfig


def _said(octets: bytes) -> list[_Said]:
    if len(octets) > LARGEST:
        raise NoConfig
    reader, parser = _Reader(), expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = reader.text, reader.refuse
    parser.buffer_text = True
    parser.Parse(octets, True)
    return reader.servers


def _first(said: list[_Said], kind: str, address: str) -> MailServer | None:
    """TLS from the start before STARTTLS; a server without either is no server for a password."""
    usable = [server for one in said if one.kind == kind and (server := _server(one.fields, address))]
    return min(usable, key=lambda server: server.security != "tls", default=None)


def _server(fields: dict[str, str], address: str) -> MailServer | None:
    host = _filled(fields.get("hostname", ""), address).lower()
    port = fields.get("port", "")
    security = SECURITIES.get(fields.get("socketType", ""))
    username = _filled(fields.get("username", "%EMAILADDRESS%"), address)
    if not security or not HOST.fullmatch(host) or not re.fullmatch(r"[0-9]{1,5}", port):
        return None
    if not 1 <= int(port) <= 65_535 or len(username) > LONGEST_NAME or not username.isprintable():
        return None
    return MailServer(host=host, port=int(port), security=security, username=username)


def _filled(text: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    for mark, value in (("ADDRESS", address), ("LOCALPART", local), ("DOMAIN", domain)):
        text = text.replace(f"%EMAIL{mark}%", value)
    return text
