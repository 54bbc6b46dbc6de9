"""What the message's page offers depends on what the road can carry, and on why a note is gone."""

import pytest
from pages import NOW, an_interview, noted, said

from afterword.core.facts.words import Purpose
from afterword.services.debrief_entry import CommitmentEntry, DebriefEntry
from afterword.services.revise_message import revise_message
from afterword.services.save_debrief import save_debrief
from afterword.services.send_message import needs_attaching
from afterword.services.write_step import write_step
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


@pytest.mark.django_db
def test_the_draft_that_brings_something_says_how_it_gets_there(client, me):
    interview = noted(an_interview(me))
    dana = interview.interviewers.get(name="Dana Ruiz")
    entry = DebriefEntry(commitments=(CommitmentEntry(id="c1", text="the case study", person=dana.pk),))
    save_debrief(interview, entry=entry, version=interview.debrief.version, now=NOW)
    delivery = write_step(interview.application, purpose=Purpose.DELIVERY, now=NOW)
    says = "Afterword carries no files"
    assert says in said(client.get(f"/messages/{delivery.pk}/"))
    with_link = f"{delivery.body}\n\nhttps://example.org/case"
    revise_message(delivery, subject=delivery.subject, body=with_link, version=delivery.version, now=NOW)
    assert says not in said(client.get(f"/messages/{delivery.pk}/"))
