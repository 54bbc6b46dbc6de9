"""The search for mail servers on real lines: name servers, files by https and greetings, where others misbehave."""

import socket
import ssl
import threading
from contextlib import contextmanager

import dns.message
import dns.resolver
import dns.rrset
import pytest

from afterword.adapters.mail.discovery import public
from afterword.adapters.mail.discovery.autoconfig import LARGEST
from afterword.adapters.mail.discovery.dns import DnsNames
from afterword.adapters.mail.discovery.fetch import HttpsFetcher
from afterword.adapters.mail.discovery.find import ServerSearch
from afterword.adapters.mail.discovery.knock import GreetingKnocker
from afterword.core.ports.discovery import FoundBy
from servers.hostile import hostile

SOON = 0.5
FILE = b"""<clientConfig><emailProvider><incomingServer type="imap"><hostname>imap.acme.example</hostname>
<port>993</port><socketType>SSL</socketType></incomingServer></emailProvider></clientConfig>"""


class Says:
    """A server that says one thing to whoever comes; under TLS where it has a certificate."""

    def __init__(self, words, certificate=None, *, first=False):
        self.words, self.first, self.port, self.over, self.heard = words, first, 0, threading.Event(), []
        self.tls = None
        if certificate:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(certificate.chain, certificate.key)

    def talk(self, line):
        line.settimeout(2)
        with self.tls.wrap_socket(line, server_side=True) if self.tls else line as open_line:
            if not self.first:
                self.heard.append(open_line.recv(4000))
            for words in self.words:
                open_line.sendall(words)
                if self.over.wait(0.05 if len(self.words) > 2 else 0):
                    return
            if not self.words:
                self.over.wait(3)


def answer(body=FILE, status=b"200 OK", more=b""):
    return [b"HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n" % (status, len(body), more), body]


@pytest.fixture
def near(monkeypatch):
    """Here alone, this machine counts as the public network."""
    monkeypatch.setattr(public, "is_public", lambda _: True)


def trusting(certificate):
    return ssl.create_default_context(cafile=certificate.ca)


def fetched(server, certificate):
    with hostile(server):
        fetcher = HttpsFetcher(lambda _: ["127.0.0.1"], trust=trusting(certificate), port=server.port, seconds=SOON)
        return fetcher.get("localhost", "/mail/config-v1.1.xml?emailaddress=sam%40acme.example")


def test_a_file_is_fetched_and_nothing_of_the_person_but_the_address_is_told(near, certificate):
    server = Says(answer(), certificate)
    assert fetched(server, certificate) == FILE
    assert server.heard[0].startswith(b"GET /mail/config-v1.1.xml?emailaddress=sam%40acme.example HTTP/1.1\r\n")
    assert b"Cookie" not in server.heard[0]


def test_a_server_of_this_network_is_not_even_called(certificate):
    server = Says(answer(), certificate)
    assert fetched(server, certificate) is None
    assert server.heard == []


@pytest.mark.parametrize(
    "words",
    [
        answer(b"", b"302 Found", b"Location: http://127.0.0.1/\r\n"),
        answer(b"<clientConfig/>", b"301 Moved", b"Location: https://acme.example/\r\n"),
        answer(b"no", b"404 Not Found"),
        answer(b"x" * (LARGEST + 1)),
        [b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 300_000],
        [b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", b""],
        [b"X: y\r\n" * 20_000],
        [b"\0" * 100],
        [b""],
        [],
        [b"HTTP/1.1 200 OK\r\n", *[b"X: y\r\n"] * 40],
    ],
)
def test_what_answers_otherwise_is_no_file_and_costs_no_time(near, certificate, words):
    assert fetched(Says(words, certificate), certificate) is None


def test_a_server_that_cannot_prove_its_name_is_told_nothing(near, certificate, foreign_certificate):
    server = Says(answer(), foreign_certificate)
    assert fetched(server, certificate) is None
    assert server.heard == []


def test_a_server_without_tls_is_told_nothing_that_can_be_read(near, certificate):
    server = Says(answer())
    assert fetched(server, certificate) is None
    assert not any(b"emailaddress" in heard for heard in server.heard)


@pytest.mark.parametrize(
    ("words", "answers"), [([b"* OK here\r\n"], True), ([b"220 smtp\r\n"], False), ([b"* BYE\r\n"], False), ([], False)]
)
def test_a_knock_hears_how_a_server_greets(near, certificate, words, answers):
    knocker = GreetingKnocker(lambda _: ["127.0.0.1"], trust=trusting(certificate), seconds=SOON)
    for made, security in ((certificate, "tls"), (None, "starttls")):
        with hostile(Says(words, made, first=True)) as server:
            assert knocker.answers("localhost", server.port, security, greeting=b"* OK") is answers


def test_a_knock_at_a_door_of_this_network_is_not_made(certificate):
    with hostile(Says([b"* OK\r\n"], first=True)) as server:
        knocker = GreetingKnocker(lambda _: ["127.0.0.1"], seconds=SOON)
        assert not knocker.answers("localhost", server.port, "starttls", greeting=b"* OK")


ZONE = {
    ("_imaps._tcp.acme.example.", "SRV"): [
        "20 1 993 b.acme.example.",
        "10 1 993 a.acme.example.",
        "10 9 993 imap.acme.example.",
    ],
    ("_submission._tcp.acme.example.", "SRV"): ["0 1 587 ."],
    ("brook.example.", "MX"): ["20 backup.example.", "10 ASPMX.L.GOOGLE.COM."],
    ("acme.example.", "A"): ["192.0.2.7"],
}


@contextmanager
def name_server(zone, *, silent=False):
    """A real one, for this zone alone."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        door.bind(("127.0.0.1", 0))
        door.settimeout(0.02)
        over = threading.Event()
        thread = threading.Thread(target=serve, args=(door, zone, over, silent))
        thread.start()
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], door.getsockname()[1]
        try:
            yield resolver
        finally:
            over.set()
            thread.join()


def serve(door, zone, over, silent):
    while not over.is_set():
        try:
            octets, sender = door.recvfrom(4000)
        except TimeoutError:
            continue
        question = dns.message.from_wire(octets)
        reply = dns.message.make_response(question)
        asked = question.question[0]
        kind = dns.rdatatype.to_text(asked.rdtype)
        if records := zone.get((asked.name.to_text().lower(), kind)):
            reply.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *records))
        if not silent:
            door.sendto(reply.to_wire(), sender)


def test_records_are_read_in_the_order_that_they_ask_for():
    with name_server(ZONE) as resolver:
        names = DnsNames(resolver)
        assert [one.target for one in names.srv("_imaps._tcp.acme.example")] == [
            "imap.acme.example",
            "a.acme.example",
            "b.acme.example",
        ]
        assert [one.target for one in names.srv("_submission._tcp.acme.example")] == [""]
        assert names.mx("brook.example") == ["aspmx.l.google.com", "backup.example"]
        assert names.addresses("acme.example") == ["192.0.2.7"]
        assert names.mx("nobody.example") == []


def test_the_whole_search_asks_real_name_servers():
    with name_server(ZONE) as resolver:
        names = DnsNames(resolver)
        search = ServerSearch(names, HttpsFetcher(names.addresses), GreetingKnocker(names.addresses))
        assert search.servers_of("sam@brook.example").provider == "Google Workspace"
        found = search.servers_of("sam@acme.example")
        assert (found.found_by, found.imap.host, found.smtp) == (FoundBy.SRV, "imap.acme.example", None)
        assert search.servers_of("sam@nobody.example") is None


def test_a_name_server_that_says_nothing_is_not_waited_for_each_time():
    with name_server(ZONE, silent=True) as resolver:
        names = DnsNames(resolver, seconds=0.1, all_seconds=0.15)
        search = ServerSearch(names, HttpsFetcher(names.addresses), GreetingKnocker(names.addresses))
        assert search.servers_of("sam@acme.example") is None


@pytest.mark.parametrize("name", ["a" * 70 + ".example", "..", "", "a.\0.example"])
def test_a_name_that_cannot_be_one_has_no_records(name):
    with name_server(ZONE) as resolver:
        assert DnsNames(resolver).mx(name) == []
