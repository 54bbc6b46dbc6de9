"""What a sentence of a draft may sound like to its reader."""

from enum import StrEnum


class Tone(StrEnum):
    """`FINE` is what the sentences of good letters sound like."""

    FINE = "fine"
    PRESSURE = "pressure"
    APOLOGY = "apology"
    FLATTERY = "flattery"
    STOCK = "stock"
    MONEY = "money"
    DECISION = "decision"
