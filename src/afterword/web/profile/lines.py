"""One number of a profile as its page shows it: what counts, what the book has, and where that comes from."""

from dataclasses import dataclass

from django.forms import BoundField

from afterword.core.etiquette.numbers import MEANINGS, Meaning, is_borrowed, is_ours, number_of, source_of
from afterword.core.etiquette.profiles import OURS
from afterword.store.read.profiles import ProfileView, unit_of
from afterword.web.profile.forms import NumbersForm

GROUPS = {
    "Thank-yous": ("thanks_best_within_hours", "thanks_last_working_day"),
    "How long before you ask": ("promise_working_days", "open_promise_working_days", "quiet_working_days"),
    "Between two messages": ("gap_working_days", "gap_days"),
    "How often": ("inquiries_unanswered", "inquiries_in_all"),
    "At what hour": ("thanks_opens", "thanks_closes", "office_opens", "office_closes"),
    "All else": ("back_working_days", "post_working_days", "mailbox_fresh_minutes", "desk_working_days"),
}


@dataclass(frozen=True, kw_only=True)
class Line:
    """`ours`: nothing but our own judgement stands behind the number; `borrowed`: nothing is known of that country.

    `source` is said without the words that stand beside it as a mark.
    """

    meaning: Meaning
    field: BoundField
    unit: str
    own: int
    changed: bool
    ours: bool
    borrowed: bool
    source: str


def lines_of(view: ProfileView, form: NumbersForm) -> list[tuple[str, list[Line]]]:
    """Every number, under the headings of the page."""
    return [(head, [line(view, form, name) for name in names]) for head, names in GROUPS.items()]


def line(view: ProfileView, form: NumbersForm, name: str) -> Line:
    """One number."""
    number = number_of(view.own, name)
    return Line(
        meaning=MEANINGS[name],
        field=form[name],
        unit=unit_of(name, number_of(view.counted, name).value),
        own=number.value,
        changed=name in view.numbers,
        ours=is_ours(number.source),
        borrowed=is_borrowed(view.own, name),
        source=source_of(view.own, name).removesuffix(f"; {OURS}"),
    )
