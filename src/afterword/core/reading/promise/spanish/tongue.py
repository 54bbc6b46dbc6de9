"""Spanish, as far as promises go: how its clauses are cut and its little words."""

import re

from afterword.core.reading.promise.spanish.against import (
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
from afterword.core.reading.promise.spanish.answers import POSITIVE
from afterword.core.reading.promise.spanish.apart import TELLS, WHICH_POST, WHOM
from afterword.core.reading.promise.spanish.calendar import LETTERS
from afterword.core.reading.promise.spanish.dates import GLOSSARY
from afterword.core.reading.promise.spanish.not_told import FOR_A_TIME, NOT_AS_TOLD, NOT_YOU, TIME_TO_DECIDE
from afterword.core.reading.promise.spanish.turning import CHANGES
from afterword.core.reading.promise.tongue import Tongue, plain_lists

_CUT = re.compile(
    r" (?=[,;:()¿] |- |(?:y|o|pero|pues|porque|aunque|mientras|si|cuando|en cuanto|una vez que|una vez|"
    r"tan pronto como|sino|"
    r"antes de que|despues de que|para que|quien) |que (?:le|les|te|os|nos|se|tendr\w+|"
    r"recibir\w+) )(?<!salvo )(?<! si o )"
    r"(?!(?<= si )o (?:si|no) |si o (?:si|no) )"
)
_HEADS = re.compile(
    r"^[ ,;:()-]*(?:y |pero |o )?(?P<head>en cuanto|una vez que|una vez|tan pronto como|cuando|si(?! o (?:si|no)\b)|"
    r"despues de que|antes de que|"
    r"porque|pues|como)\b"
)
_MEANS = {
    "en cuanto": "as soon as",
    "una vez que": "once",
    "una vez": "once",
    "tan pronto como": "as soon as",
    "cuando": "when",
    "si": "if",
    "despues de que": "after",
    "antes de que": "before",
    "porque": "because",
    "pues": "because",
    "como": "because",
}

_FILLERS = (
    "probablemente seguramente quizas quiza tal vez creo pienso que el la los las un una de del en a "
    "al por para antes despues "
    "y o si todo va bien mas o menos hacia sobre entre supongo no se idea ni seguro dijo dijeron "
    "sera seria estara pues hum "
    "si ok como muy tarde tardar pronto idealmente dicen me nos rh espero imagino hasta desde ese "
    "esa lo es durante"
)
_FINITE = (
    "nos le les te os se es esta estan sera seran ha han hemos he tengo tenemos yo el ella ellos "
    "hablo hablamos hablare consulto consultamos comento comentamos reviso revisamos veo vemos lo"
)
_ABOUT = "de del sobre a al tras despues respecto para con"
_STATEMENT = (
    "estoy estamos es son sera seran tengo tenemos estare estara "
    "deposita depositan paga pagan cobra cobran abre abren cierra cierran"
)

SPANISH = Tongue(
    name="es",
    country="ES",
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
    finite=frozenset(_FINITE.split()),
    about=frozenset(_ABOUT.split()),
    fillers=frozenset(_FILLERS.split()),
    statement=frozenset(_STATEMENT.split()),
    spelled=str,
    letters=LETTERS,
    glossary=GLOSSARY,
    negates_late=True,
)
