"""Real servers for the contract suites, started once for all of them, and only where they can be."""

import pytest

from servers import mail


@pytest.fixture(scope="session")
def mail_servers():
    """Postfix and Dovecot on loopback; the suite that asks is skipped, with the reason, where they cannot run."""
    if reason := mail.missing():
        pytest.skip(reason)
    with mail.mail_servers() as servers:
        yield servers
