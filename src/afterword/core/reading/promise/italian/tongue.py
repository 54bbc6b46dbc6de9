"""Italian, as far as promises go: how its clauses are cut and its little words."""

import re

from afterword.core.reading.promise.italian.calendar import LETTERS
from afterword.core.reading.promise.italian.dates import GLOSSARY
from afterword.core.reading.promise.italian.turns import LISTS
from afterword.core.reading.promise.tongue import Tongue, plain_lists

_CUT = re.compile(
    r" (?=[,;:()] |- |(?:e(?! \w+(?:at|ut|it|st|es)[oaie] )|o|ma|pero|quindi|perche|"
    r"poiche|mentre|se|quando|appena|non appena|una volta che|dopo che|"
    r"prima che|qualora|e poi) )"
)
_HEADS = re.compile(
    r"^[ ,;:()-]*(?:e |ma |o )?(?P<head>non appena|appena|una volta che|quando|se|qualora|dopo che|prima che|"
    r"perche|poiche)\b"
)
_MEANS = {
    "non appena": "as soon as",
    "appena": "as soon as",
    "una volta che": "once",
    "quando": "when",
    "se": "if",
    "qualora": "if",
    "dopo che": "after",
    "prima che": "before",
    "perche": "because",
    "poiche": "because",
}
_FILLERS = (
    "probabilmente forse credo penso che il la lo i le gli un una di del della in nel nella al per prima dopo e o se "
    "tutto va bene circa verso tra fra suppongo non si idea ne sicuro ha hanno detto sara sarebbe allora ok come "
    "massimo spero dicono mi ci hr entro"
)
_FINITE = "vi le ti ci si e sono sara saranno ha hanno abbiamo ho noi io lei lui loro"

ITALIAN = Tongue(
    name="it",
    country="IT",
    lists=plain_lists(LETTERS, LISTS),
    cut=_CUT,
    head=_HEADS,
    heads=_MEANS,
    finite=frozenset(_FINITE.split()),
    about=frozenset(("di", "del", "della", "sul", "sulla", "dopo", "per", "riguardo", "con", "al")),
    fillers=frozenset(_FILLERS.split()),
    statement=frozenset(("sono", "siamo", "abbiamo", "ho", "vi", "le")),
    spelled=str,
    letters=LETTERS,
    glossary=GLOSSARY,
    negates_late=True,
)
