"""German bounds in other words than "bis" and "vor": "vor Ablauf der Woche", "bevor der Monat um ist"."""

_UNITS = {"week": "die woche", "month": "der monat", "year": "das jahr"}
_OVER = ("um ist", "rum ist", "herum ist", "vorbei ist", "vorüber ist", "zu ende ist", "zu ende geht", "endet")
_UNTIL = ("bevor", "noch bevor", "ehe", "noch ehe", "bis")

BOUNDS = {
    "by end of": "vor ablauf|noch vor ablauf|bis ablauf|bis zum ablauf|mit ablauf|vor ende|noch vor ende",
    "within two": "vor ablauf zweier|noch vor ablauf zweier|binnen zweier|innerhalb zweier",
    "within three": "vor ablauf dreier|noch vor ablauf dreier|binnen dreier|innerhalb dreier",
    "within a": "vor ablauf eine|noch vor ablauf eine|bis zum ablauf eine",
} | {
    f"before the {unit} is over": "|".join(f"{until} {name} {over}" for until in _UNTIL for over in _OVER)
    for unit, name in _UNITS.items()
}
"""By the words that dates are read in."""
