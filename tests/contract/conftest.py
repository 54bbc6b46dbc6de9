"""One ordinary mail, and servers: real ones, started once and only where they can be, and what the false ones show."""

from datetime import UTC, datetime

import pytest

from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import OutgoingMail
from servers import certificates
from servers import mail as real


@pytest.fixture(scope="session")
def mail_servers():
    """Postfix and Dovecot on loopback; the suite that asks is skipped, with the reason, where they cannot run."""
    if reason := real.missing():
        pytest.skip(reason)
    with real.mail_servers() as servers:
        yield servers


@pytest.fixture
def mail():
    return OutgoingMail(
        message_id="<one@sam.example>",
        date=datetime(2026, 11, 24, 10, 30, tzinfo=UTC),
        sender_name="Sam Okoro",
        sender_address="sam@mail.example",
        to=(Correspondent("Dana Ruiz", "dana@acme.example"),),
        subject="Thank you for today",
        body="Dear Dana,\n\nThank you.\n\nSam\n",
    )


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    return made(tmp_path_factory, certificates.HERE)


@pytest.fixture(scope="session")
def foreign_certificate(tmp_path_factory):
    return made(tmp_path_factory, certificates.ELSEWHERE)


def made(tmp_path_factory, names):
    if reason := certificates.missing():
        pytest.skip(reason)
    return certificates.make_certificate(tmp_path_factory.mktemp("certificates"), names)
