"""German words that tell no day, although they look like it: "schönen Feierabend", "hat Betriebsferien", "von uns"."""

from afterword.core.reading.promise.german.counted import LONGER
from afterword.core.reading.promise.rendering import UNKNOWN

_PRESSING = (
    "anrufen",
    "nachfragen",
    "nachhaken",
    "nerven",
    "drängeln",
    "nachbohren",
    "anmailen",
    "schreiben",
    "stören",
)


def _no_days() -> dict[str, str]:
    """As in "von mir", "schönen Feierabend", "diese Woche nicht mehr anrufen", which is no word of an answer."""
    pressing = (f"nicht {when} {verb}" for verb in _PRESSING for when in ("mehr", "vorher", "eher", "früher"))
    other = ("als vorher", "wie vorher", "als zuvor", "wie zuvor", "eine tag kann ich", "eine tag können wir")
    ending = (f"feierabend {verb}" for verb in ("mache", "machen", "macht", "habe", "haben", "hat"))
    closed = (
        f"{verb} {shut}"
        for verb in ("hat", "haben", "macht", "machen", "ist", "sind", "herrscht")
        for shut in ("betriebsferien", "winterpause", "weihnachtsferien", "weihnachtspause", "weihnachtsurlaub")
    )
    by_whom = (f"von {one}" for one in ("mir", "uns", "ihnen", "dir", "euch", "ihm", "hr", "frau", "herrn"))
    return {
        UNKNOWN: "|".join(
            (*by_whom, "schönen feierabend", "guten feierabend", *other, *ending, *pressing, *closed, *LONGER)
        )
    }


NO_DAYS = _no_days()
"""By the sign for a word that has nothing to do with days."""
