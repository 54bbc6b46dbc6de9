"""What the message's page offers depends on what the road can carry, and on why a note is gone."""

import pytest

from afterword.core.facts.words import Purpose
from afterword.services.send_message import needs_attaching
from afterword.store.models import Outgoing


@pytest.mark.parametrize(
    ("purpose", "body", "needs"),
    [
        (Purpose.DELIVERY, "As promised, here is the case study.", True),
        (Purpose.DELIVERY, "As promised, here is the case study: https://example.org/case", False),
        (Purpose.THANKS, "I'll send you the case study.", False),
    ],
)
def test_only_a_delivery_without_its_thing_needs_attaching(purpose, body, needs):
    assert needs_attaching(Outgoing(purpose=purpose, body=body)) is needs
