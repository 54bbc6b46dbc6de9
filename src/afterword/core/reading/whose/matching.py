"""Whose mail is it? Each way of knowing is asked in turn; addresses and threads count, names alone are asked about."""

from typing import Final

from afterword.core.facts.mail import Head
from afterword.core.reading.whose import theirs
from afterword.core.reading.whose.known import Known
from afterword.core.reading.whose.match import Match, Way
from afterword.core.reading.whose.own import own_copy
from afterword.core.reading.whose.said import Said

WAYS: Final = (
    theirs.in_a_thread,
    theirs.from_known_address,
    theirs.from_the_agency,
    theirs.from_the_employer,
    theirs.answering_to_known,
    theirs.of_that_name,
    theirs.from_nearby,
    theirs.naming_it,
)


def whose_mail(head: Head, known: Known, *, text: str = "", about: str = "") -> Match:
    """Return whose mail it is, and what it may be about.

    `text` may be empty; it only decides between companies that the mail is about already, as between two that one
    agency serves. `about` is the Message-ID that a delivery report names.
    """
    said = Said(head=head, known=known, text=text, about=about)
    own = own_copy(said)
    if own is not None:
        return own
    found = next((match for way in WAYS if (match := way(said)) is not None), None)
    return theirs.unless_listed(said, found or Match(way=Way.NOBODY, human=said.is_human))
