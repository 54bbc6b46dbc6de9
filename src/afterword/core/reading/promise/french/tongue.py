"""French, as far as promises go: how its clauses are cut and its little words."""

import re

from afterword.core.reading.promise.french.against import (
    ASKS,
    AWAY,
    EVENTS,
    LASTS,
    MISTAKEN,
    PAST,
    POSTS,
    STARTS,
    THEY_SAID,
    WEAK,
)
from afterword.core.reading.promise.french.answers import POSITIVE
from afterword.core.reading.promise.french.apart import TELLS, WHICH_POST, WHOM
from afterword.core.reading.promise.french.calendar import LETTERS
from afterword.core.reading.promise.french.dates import GLOSSARY
from afterword.core.reading.promise.french.not_told import FOR_A_TIME, NOT_AS_TOLD, NOT_YOU, TIME_TO_DECIDE
from afterword.core.reading.promise.french.turning import CHANGES
from afterword.core.reading.promise.tongue import Tongue, plain_lists

_CUT = re.compile(
    r" (?=[,;:()] |- |(?:et|ou|mais|car|donc|puis|si|lorsque|lorsqu|quand|des qu|des que|une fois|"
    r"parce qu?e?|puisqu|puisque|"
    r"avant qu?e?|apres que|afin|qui|tandis) )(?<!sauf )(?<!au cas )"
)
_HEADS = re.compile(
    r"^[ ,;:()-]*(?:et |mais |ou |donc )?(?P<head>des que|des qu|une fois|lorsque|lorsqu|quand|si|au cas ou|"
    r"apres que|avant que|avant qu|"
    r"parce que|puisque|car)\b"
)
_MEANS = {
    "des que": "as soon as",
    "des qu": "as soon as",
    "une fois": "once",
    "lorsque": "when",
    "lorsqu": "when",
    "quand": "when",
    "si": "if",
    "au cas ou": "if",
    "apres que": "after",
    "avant que": "before",
    "avant qu": "before",
    "parce que": "because",
    "puisque": "because",
    "car": "because",
}

_FILLERS = (
    "probablement sans doute peut etre je pense crois il elle ils elles on nous a ont dit disait "
    "sera serait normalement "
    "si tout va bien ou et plutot vers environ le la les l un une de du au en d ici pour avant apres "
    "par la plus tard tot "
    "idealement pas aucune idee sur sure ce c est ca oui ok hum alors voire meme moi m rh devrait "
    "donc entre ils"
)
_FINITE = "nous je j il elle ils elles vous on tu est sont sera seront a ont peut doit"
_ABOUT = "de du d sur suite a apres concernant quant relatif pour au"
_STATEMENT = "nous je j vous est sont sera ai avons"

FRENCH = Tongue(
    name="fr",
    country="FR",
    lists=plain_lists(
        LETTERS,
        {
            "positive": POSITIVE,
            "asks": ASKS,
            "theirs": THEY_SAID,
            "event": EVENTS,
            "start": STARTS,
            "away": AWAY,
            "post": POSTS,
            "past": PAST,
            "mistaken": MISTAKEN,
            "weak": (*WEAK, *TIME_TO_DECIDE),
            "lasts": LASTS,
            "whom": WHOM,
            "tells": TELLS,
            "which post": WHICH_POST,
            "not as told": NOT_AS_TOLD,
            "not you": NOT_YOU,
            "for a time": FOR_A_TIME,
            "time to decide": TIME_TO_DECIDE,
            **CHANGES,
        },
    ),
    cut=_CUT,
    head=_HEADS,
    heads=_MEANS,
    main=re.compile(
        r"(?<! aventure)(?<! si jamais)(?<! hasard)(?<! entre temps)(?<! ici la)"
        r" (?=(?:nous|je|vous|on) (?:vous |te |en |y |n |ne |l |le )*\w+(?:ons|ai|ez|ra|rez|rons|rai|ais)\b)"
    ),
    finite=frozenset(_FINITE.split()),
    about=frozenset(_ABOUT.split()),
    fillers=frozenset(_FILLERS.split()),
    statement=frozenset(_STATEMENT.split()),
    spelled=str,
    letters=LETTERS,
    glossary=GLOSSARY,
    negates_late=True,
)
