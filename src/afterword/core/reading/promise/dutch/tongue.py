"""Dutch, as far as promises go: how its clauses are cut and its little words."""

import re

from afterword.core.reading.promise.dutch.calendar import LETTERS
from afterword.core.reading.promise.dutch.dates import GLOSSARY
from afterword.core.reading.promise.dutch.turns import LISTS
from afterword.core.reading.promise.tongue import Tongue, plain_lists

_CUT = re.compile(
    r" (?=[,;:()] |- |(?:en|of|maar|want|omdat|zodra|als|wanneer|nadat|voordat|terwijl|dus|zodat|dat|indien|waarna) )"
)
_HEADS = re.compile(
    r"^[ ,;:()-]*(?:en |maar |of )?(?P<head>zodra|als|indien|mocht|wanneer|nadat|voordat|omdat|want|waarna)\b"
)
_MEANS = {
    "zodra": "as soon as",
    "als": "if",
    "indien": "if",
    "mocht": "if",
    "wanneer": "when",
    "nadat": "after",
    "voordat": "before",
    "omdat": "because",
    "want": "because",
    "waarna": "",
}
_FILLERS = (
    "waarschijnlijk misschien denk ik hopelijk of en de het een in op voor na van uiterlijk rond ongeveer zo iets dan "
    "nog ook wel als alles goed gaat niet nee ja ok zei ze zeiden we hr wordt zal"
)
_FINITE = "we wij ik je jij u hij ze zij het is zijn wordt worden zal zullen heeft hebben kan kunnen moet"

DUTCH = Tongue(
    name="nl",
    country="NL",
    lists=plain_lists(LETTERS, LISTS),
    cut=_CUT,
    head=_HEADS,
    heads=_MEANS,
    finite=frozenset(_FINITE.split()),
    about=frozenset(("over", "van", "voor", "op", "na", "betreffende", "met")),
    fillers=frozenset(_FILLERS.split()),
    statement=frozenset(("ik", "wij", "we", "is", "zijn", "heb", "hebben", "u", "je")),
    spelled=str,
    letters=LETTERS,
    glossary=GLOSSARY,
    negates_late=True,
)
