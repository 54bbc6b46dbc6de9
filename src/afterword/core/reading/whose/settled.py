"""What a mail is about, among all that it may be about: by thread, by company, by role, and never by chance."""

from dataclasses import dataclass

from afterword.core.reading.whose.known import KnownApplication
from afterword.core.reading.whose.named import named_firms, named_roles, plain_words
from afterword.core.reading.whose.said import Said


@dataclass(frozen=True, slots=True)
class Settled:
    """Several employers: it could not be told which; several applications at one: it belongs to its ledger alone."""

    employers: tuple[str, ...] = ()
    applications: tuple[str, ...] = ()


def settled(said: Said, employers: tuple[str, ...], agencies: tuple[str, ...] = ()) -> Settled:
    """What is left of these employers; `agencies` are those through which the mail came, if it did."""
    hint = said.hint
    if hint is not None and hint.employer in employers:
        employers = (hint.employer,)
        if hint.application is not None:
            return Settled(employers, (hint.application,))
    possible = [one for one in said.known.applications if one.employer in employers]
    possible = [one for one in possible if not agencies or one.agency in agencies] or possible
    if len(employers) > 1:
        employers = _employers(said, employers, possible)
        possible = [one for one in possible if one.employer in employers]
    return Settled(employers, _applications(said, possible))


def _employers(said: Said, employers: tuple[str, ...], possible: list[KnownApplication]) -> tuple[str, ...]:
    """By the company in the subject, by a role that only one of them has, by the company in the text."""
    firms = {one: said.known.employer_by_id[one].names for one in employers if one in said.known.employer_by_id}
    by_subject = named_firms(said.subject, firms)
    if len(by_subject) == 1:
        return by_subject
    roles = named_roles(said.subject, {one.id: one.role for one in possible})
    by_role = tuple(dict.fromkeys(one.employer for one in possible if one.id in roles))
    if len(by_role) == 1 and not by_subject:
        return by_role
    by_text = named_firms(plain_words(said.text), firms) if not by_subject else ()
    return by_text if len(by_text) == 1 else employers


def _applications(said: Said, possible: list[KnownApplication]) -> tuple[str, ...]:
    """By the role that the subject names; else those that are still open, if any are."""
    named = named_roles(said.subject, {one.id: one.role for one in possible})
    rest = [one for one in possible if one.id in named] or possible
    still_open = [one for one in rest if one.is_open]
    return tuple(one.id for one in still_open or rest)
