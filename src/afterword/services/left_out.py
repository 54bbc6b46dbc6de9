"""Whom the person left out of an interview: a newer invitation does not bring them back."""

from collections.abc import Iterable

from afterword.services.interview_form import NewPerson
from afterword.store.models import Interview, Person

LONGEST_SIGN = 320
MOST_SIGNS = 200


def signs_of(one: NewPerson | Person) -> tuple[str, ...]:
    """What somebody is known by: address and name, without capitals and doubled blanks."""
    words = (" ".join(text.casefold().split())[:LONGEST_SIGN] for text in (one.email, one.name))
    return tuple(filter(None, words))


def is_left_out(interview: Interview | None, one: NewPerson | Person) -> bool:
    """Whether the person left this one out of the interview before."""
    return interview is not None and not set(signs_of(one)).isdisjoint(interview.left_out)


def keep_left_out(
    interview: Interview, *, out: Iterable[NewPerson | Person], there: Iterable[NewPerson | Person]
) -> None:
    """Remember who is out; whoever is there after all is forgotten again."""
    back = {sign for one in there for sign in signs_of(one)}
    known: dict[str, None] = dict.fromkeys((*interview.left_out, *(sign for one in out for sign in signs_of(one))))
    interview.left_out = [sign for sign in known if sign not in back][-MOST_SIGNS:]
    interview.save(update_fields=["left_out"])
