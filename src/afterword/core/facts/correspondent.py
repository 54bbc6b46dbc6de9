"""Somebody's name and address, as a mail shows them."""

from afterword.core.record import record


@record(frozen=True, slots=True)
class Correspondent:
    """`name` is as it is shown, perhaps empty; `address` is where mail to them goes."""

    name: str
    address: str
