"""The days of the week by their English names, long and short."""

_NAMES = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
WEEKDAYS = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
"""Monday is 0."""
