"""One ordinary mail for the tests of how it is written."""

from datetime import UTC, datetime

import pytest

from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import OutgoingMail


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
