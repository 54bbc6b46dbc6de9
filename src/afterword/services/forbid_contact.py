"""Whom no message may ever reach."""

import re
from datetime import datetime

from afterword.core.facts.mail_address import addresses_in
from afterword.services import fields
from afterword.services.bring_back import look_again
from afterword.services.errors import Problem
from afterword.services.saving import saving
from afterword.store.models import Candidate, DoNotContact


@saving
def forbid_contact(candidate: Candidate, *, entry: str, now: datetime, why: str = "") -> DoNotContact:
    """Keep an address, a domain or a company's name; twice is fine, and a Problem says what can match nobody."""
    typed = the_one_in(fields.one_line(entry, "entry", fields.LONGEST_ADDRESS))
    typed = re.sub(r"^(?:https?://)?(?:www\.)?(?=[^\s@]+\.[^\s@]+$)", "", typed).rstrip("/").removeprefix("@")
    if not any(letter.isalnum() for letter in typed):
        raise Problem("Type an e-mail address, a domain such as acme.example, or a company's name.", field="entry")
    reason = fields.one_line(why, "why", 500)
    defaults = {"why": reason, "added_at": now}
    kept = DoNotContact.objects.get_or_create(candidate=candidate, entry=typed, defaults=defaults)[0]
    look_again(candidate, now=now)
    return kept


def the_one_in(typed: str) -> str:
    """The address out of a line pasted from a mail program; any other entry as it is."""
    first, *more = addresses_in(typed)
    if more:
        raise Problem("These are several addresses. Please add them one at a time.", field="entry")
    return first


@saving
def allow_contact(candidate: Candidate, *, entry: str, now: datetime) -> None:
    """Take an entry off the list; drafts that it had dropped come back."""
    if DoNotContact.objects.filter(candidate=candidate, entry=entry).delete()[0]:
        look_again(candidate, now=now)
