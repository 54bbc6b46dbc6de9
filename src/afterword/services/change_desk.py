"""Keep where letters to a company go, and how long the person needs to get there."""

from afterword.services import fields
from afterword.services.errors import Problem
from afterword.services.saving import saving
from afterword.store.models import Employer

LONGEST_STREET = 500
MOST_LINES = 6
MOST_MINUTES = 24 * 60
WHOLE = "Give the minutes as a whole number, or leave it empty."


@saving
def change_desk(employer: Employer, *, street: str, travel: str) -> Employer:
    """`street`: lines of an address; `travel`: minutes as typed, "" where it is not known."""
    lines = fields.text(street, "street", LONGEST_STREET).strip()
    if len(lines.splitlines()) > MOST_LINES:
        raise Problem(f"An envelope has room for {MOST_LINES} lines of an address.", field="street")
    employer.street, employer.travel_minutes = lines, minutes(travel)
    employer.save(update_fields=["street", "travel_minutes"])
    return employer


def minutes(typed: str) -> int | None:
    """A whole number of minutes, a day at most; None for nothing."""
    said = typed.strip()
    if not said:
        return None
    if not (said.isascii() and said.isdecimal() and len(said) <= 5):
        raise Problem(WHOLE, field="travel")
    if int(said) > MOST_MINUTES:
        raise Problem("That is more than a day. A letter from so far away is better posted.", field="travel")
    return int(said)
