"""German, as far as promises go: its clauses end at a comma, its verbs may stand last, and so may its "nicht"."""

import re

from afterword.core.reading.promise.german.against import (
    ASKS,
    AWAY,
    EVENTS,
    LASTS,
    PAST,
    POSTS,
    STARTS,
    THEY_SAID,
    WEAK,
)
from afterword.core.reading.promise.german.answers import POSITIVE
from afterword.core.reading.promise.german.apart import TELLS, WHICH_POST, WHOM
from afterword.core.reading.promise.german.calendar import LETTERS
from afterword.core.reading.promise.german.dates import GLOSSARY
from afterword.core.reading.promise.german.figures import ranked
from afterword.core.reading.promise.german.not_told import FOR_A_TIME, NOT_AS_TOLD, NOT_YOU, TIME_TO_DECIDE
from afterword.core.reading.promise.german.turning import CHANGES
from afterword.core.reading.promise.tongue import Tongue, plain_lists

_CUT = re.compile(r" (?=[,;:()] |- |(?:und|oder|sondern|denn|sobald|falls|wenn|nachdem|bevor|weil|dass) )")
_HEADS = re.compile(
    r"^[ ,;:()-]*(?:und |aber |oder )?(?P<head>sobald|wenn|falls|sofern|nachdem|bevor|ehe|weil|da|"
    r"bis(?= (?:ich|wir|er|sie|man|alle|unsere?|der|die|das)\b(?! [^ ]+ @by))|"
    r"sollten?(?! (?:wir|ich) (?!.* nicht ).*(?:sagen|mitteilen|nennen|beantworten) koennen [,.]? ?$)|"
    r"solltest)\b"
)
_MEANS = {
    "sobald": "as soon as",
    "wenn": "when",
    "falls": "if",
    "sofern": "if",
    "nachdem": "after",
    "bevor": "before",
    "ehe": "before",
    "bis": "before",
    "weil": "because",
    "da": "because",
    "sollte": "if",
    "sollten": "if",
    "solltest": "if",
}

_FILLERS = (
    "wahrscheinlich vermutlich wohl voraussichtlich vielleicht eventuell hoffentlich denke ich "
    "glaube sie er es wir "
    "wird werden soll sollte ist war sagte sagten oder und so irgendwann etwa ca circa ungefaehr "
    "rund um am im der "
    "die das ein eine bis in an zum zur wenn alles gut geht laeuft klappt nicht keine ahnung sicher "
    "eher spaetestens "
    "fruehestens idealerweise ja ok okay hm also dann noch schon vor nach mir uns hr aber auch "
    "meinte meinten schaetze "
    "koennte kann mal gesagt"
)
_FINITE = "wir ich sie er es man du wird werden ist sind hat haben kann koennen soll muss"
_ABOUT = "zu zum zur auf nach über ueber von vom aus dem der ihrem ihrer ihr unserem bezüglich für fuer"
_STATEMENT = "ich wir ist sind wird werden sie"

GERMAN = Tongue(
    name="de",
    country="DE",
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
    ranked=ranked,
    negates_late=True,
)
