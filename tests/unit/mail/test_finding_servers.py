"""From an address to its servers: who is asked, in which order, and what nobody's word may bring about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.mail.discovery.find import ServerSearch
from afterword.adapters.mail.discovery.looking import Srv
from afterword.adapters.mail.discovery.providers import PROVIDERS, of_domain, of_exchanger
from afterword.core.ports.discovery import FoundBy, SignIn

FILE = b"""<clientConfig><emailProvider id="acme.example">
<incomingServer type="imap"><hostname>mx.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>mx.acme.example</hostname><port>587</port><socketType>STARTTLS</socketType>
</outgoingServer></emailProvider></clientConfig>"""


class World:
    """Name servers, files and doors as a test wants them; it keeps what was asked."""

    def __init__(self, *, mx=(), srv=None, files=None, doors=()):
        self.exchangers, self.records, self.files, self.doors = list(mx), srv or {}, files or {}, set(doors)
        self.asked = []

    def mx(self, domain):
        self.asked.append(f"MX {domain}")
        return self.exchangers

    def srv(self, name):
        self.asked.append(f"SRV {name}")
        return self.records.get(name, [])

    def get(self, host, path):
        self.asked.append(f"https {host}{path}")
        return self.files.get(host)

    def answers(self, host, port, _security, *, greeting):
        assert greeting in {b"* OK", b"220"}
        self.asked.append(f"knock {host}:{port}")
        return (host, port) in self.doors

    def found(self, address):
        return ServerSearch(self, self, self).servers_of(address)


@pytest.mark.parametrize(
    "address", ["", "sam", "sam@", "@acme.example", "sam@localhost", "sam@a..b", "sam@" + "a" * 80]
)
def test_what_is_no_address_asks_nobody(address):
    world = World()
    assert world.found(address) is None
    assert world.asked == []


def test_a_big_provider_is_known_without_asking_anybody():
    world = World()
    found = world.found(" Sam.Okoro@GMail.com ")
    assert (found.imap.host, found.imap.port, found.imap.security) == ("imap.gmail.com", 993, "tls")
    assert found.imap.username == "Sam.Okoro@gmail.com"
    assert (found.smtp.host, found.smtp.port) == ("smtp.gmail.com", 465)
    assert (found.provider, found.sign_in, found.oauth) == ("Gmail", SignIn.APP_PASSWORD, "google")
    assert world.asked == []


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("a@hotmail.co.uk", "Outlook.com"),
        ("a@live.nl", "Outlook.com"),
        ("a@yahoo.com.br", "Yahoo Mail"),
        ("a@gmx.net", "GMX"),
        ("a@web.de", "WEB.DE"),
        ("a@t-online.de", "T-Online"),
        ("a@wanadoo.fr", "Orange"),
        ("a@libero.it", "Libero"),
        ("a@pm.me", "Proton Mail"),
    ],
)
def test_each_house_is_known_by_all_its_endings(address, name):
    assert World().found(address).provider == name


@pytest.mark.parametrize(
    "domain",
    ["live.acme.example", "yahoo.example", "notgmail.com", "gmail.com.acme.example", "outlook.org.evil.example"],
)
def test_a_name_that_only_looks_like_a_house_is_not_taken_for_it(domain):
    assert of_domain(domain) is None


@pytest.mark.parametrize(
    ("exchanger", "name"),
    [
        ("aspmx.l.google.com", "Google Workspace"),
        ("SMTP.GOOGLE.COM.", "Google Workspace"),
        ("acme-example.mail.protection.outlook.com", "Microsoft 365"),
        ("acme-example.a-v1.mx.microsoft", "Microsoft 365"),
        ("hotmail-com.olc.protection.outlook.com", "Outlook.com"),
        ("in1-smtp.messagingengine.com", "Fastmail"),
        ("mx01.mail.icloud.com", "iCloud Mail with your own domain"),
    ],
)
def test_a_domain_of_ones_own_is_known_by_where_its_mail_goes(exchanger, name):
    found = World(mx=["backup.example", exchanger]).found("sam@okoro.example")
    assert (found.provider, found.found_by, found.own_house) == (name, FoundBy.MX, True)


def test_an_exchanger_that_only_ends_alike_is_no_house_we_know():
    assert of_exchanger("mail.notgoogle.com") is None
    assert of_exchanger("google.com.acme.example") is None


def test_at_icloud_the_name_alone_signs_in_for_reading_and_the_address_for_sending():
    found = World().found("sam@icloud.com")
    assert (found.imap.username, found.smtp.username) == ("sam", "sam@icloud.com")


def test_proton_is_on_this_machine_and_nowhere_else():
    found = World().found("sam@proton.me")
    assert (found.imap.host, found.imap.port, found.imap.security) == ("127.0.0.1", 1143, "none")
    assert (found.smtp.host, found.smtp.port) == ("127.0.0.1", 1025)


def test_a_provider_that_lets_no_program_in_says_so():
    found = World().found("sam@tuta.com")
    assert (found.imap, found.smtp, found.sign_in) == (None, None, SignIn.NEVER)


def test_records_of_the_domain_come_before_its_file():
    srv = {
        "_imaps._tcp.acme.example": [Srv(0, 0, "imap.acme.example", 993)],
        "_submission._tcp.acme.example": [Srv(0, 0, "smtp.acme.example", 587)],
    }
    world = World(srv=srv, files={"autoconfig.acme.example": FILE})
    found = world.found("sam@acme.example")
    assert (found.found_by, found.imap.host, found.imap.username) == (
        FoundBy.SRV,
        "imap.acme.example",
        "sam@acme.example",
    )
    assert (found.smtp.host, found.smtp.security, found.own_house) == ("smtp.acme.example", "starttls", True)
    assert not any(asked.startswith("https") for asked in world.asked)


def test_tls_from_the_start_is_taken_before_starttls():
    srv = {
        "_imap._tcp.acme.example": [Srv(0, 0, "a.acme.example", 143)],
        "_imaps._tcp.acme.example": [Srv(9, 0, "b.acme.example", 993)],
    }
    assert World(srv=srv).found("sam@acme.example").imap.security == "tls"


def test_a_record_that_says_not_here_is_believed():
    srv = {
        "_imaps._tcp.acme.example": [Srv(0, 0, "", 0)],
        "_imap._tcp.acme.example": [Srv(0, 0, "imap.acme.example", 143)],
    }
    assert World(srv=srv).found("sam@acme.example").imap.port == 143


def test_a_server_of_another_house_is_named_as_one():
    srv = {"_imaps._tcp.acme.example": [Srv(0, 0, "imap.acme.example.hoster.example", 993)]}
    assert World(srv=srv).found("sam@acme.example").own_house is False


def test_the_file_is_looked_for_at_both_its_places():
    world = World(files={"acme.example": FILE})
    found = world.found("sam@acme.example")
    assert (found.found_by, found.imap.host, found.imap.username) == (FoundBy.AUTOCONFIG, "mx.acme.example", "sam")
    assert (found.smtp.port, found.smtp.security, found.smtp.username) == (587, "starttls", "sam@acme.example")
    assert [asked for asked in world.asked if asked.startswith("https")] == [
        "https autoconfig.acme.example/mail/config-v1.1.xml?emailaddress=sam%40acme.example",
        "https acme.example/.well-known/autoconfig/mail/config-v1.1.xml",
    ]


def test_a_guess_is_offered_only_where_somebody_answered():
    assert World().found("sam@acme.example") is None
    found = World(doors=[("mail.acme.example", 993), ("mail.acme.example", 587)]).found("sam@acme.example")
    assert (found.found_by, found.imap.host, found.smtp.host, found.smtp.security) == (
        FoundBy.ANSWERED,
        "mail.acme.example",
        "mail.acme.example",
        "starttls",
    )


def test_a_guess_without_a_server_for_sending_still_reads():
    found = World(doors=[("imap.acme.example", 993)]).found("sam@acme.example")
    assert (found.imap.host, found.smtp) == ("imap.acme.example", None)


def test_a_domain_with_other_letters_is_asked_for_as_the_network_writes_it():
    world = World()
    assert world.found("sam@bücher.example") is None
    assert world.asked[0] == "MX xn--bcher-kva.example"


@given(st.text(max_size=60), st.lists(st.text(max_size=30), max_size=4))
def test_no_address_and_no_exchanger_breaks_the_search(address, exchangers):
    World(mx=exchangers).found(address)


def test_every_provider_in_the_table_can_be_found_and_used():
    for provider in PROVIDERS:
        assert provider.domains or provider.mx, provider.name
        assert bool(provider.imap) == bool(provider.smtp), provider.name
        assert provider.imap or provider.sign_in is SignIn.NEVER, provider.name
        assert provider.page.startswith("https://") or not provider.page, provider.name


def test_no_domain_and_no_exchanger_stands_for_two_providers():
    for column in ("domains", "mx"):
        words = [word for provider in PROVIDERS for word in getattr(provider, column).split()]
        assert sorted(word for word in set(words) if words.count(word) > 1) == []
