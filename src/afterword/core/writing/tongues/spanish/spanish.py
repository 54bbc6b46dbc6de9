"""Spanish, put together."""

import re
from typing import Final

from afterword.core.facts.words import Language
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish import hushed
from afterword.core.writing.tongues.spanish.advice import advice
from afterword.core.writing.tongues.spanish.agent import AGENT
from afterword.core.writing.tongues.spanish.beside import beside
from afterword.core.writing.tongues.spanish.called import NAMES
from afterword.core.writing.tongues.spanish.days import DAY_WORDS, MET, MONTHS, NEAR, WEEKDAYS, days, full_day, hour
from afterword.core.writing.tongues.spanish.faults import FAULTS
from afterword.core.writing.tongues.spanish.gladly import ADMIRED, GLAD, NOTICED, SOBER, SOBER_THINGS, UNGLAD
from afterword.core.writing.tongues.spanish.inquiry import INQUIRY
from afterword.core.writing.tongues.spanish.manners import TITLES, finished, greeting, sign_offs
from afterword.core.writing.tongues.spanish.message import MESSAGE
from afterword.core.writing.tongues.spanish.notes import drawn, own, read
from afterword.core.writing.tongues.spanish.nouns import without_owner
from afterword.core.writing.tongues.spanish.pledged import pledge
from afterword.core.writing.tongues.spanish.questions import asked
from afterword.core.writing.tongues.spanish.report import REPORT
from afterword.core.writing.tongues.spanish.role import role, role_amiss
from afterword.core.writing.tongues.spanish.several import to_several
from afterword.core.writing.tongues.spanish.short import SHORT
from afterword.core.writing.tongues.spanish.small_words import SMALL_WORDS
from afterword.core.writing.tongues.spanish.teller import about_reader
from afterword.core.writing.tongues.spanish.thanks import THANKS
from afterword.core.writing.tongues.spanish.typed_short import WORDS as SHORT_FORMS
from afterword.core.writing.tongues.spanish.typed_short import in_haste
from afterword.core.writing.tongues.spanish.unsaid import RETOLD, unsaid
from afterword.core.writing.tongues.spanish.written_out import CUT
from afterword.core.writing.tongues.tongue import Tongue

FORMED: Final = re.compile(
    r"(?:bio|micro|multi|anti|foto|termo|hidro|electro|geo|agro|aero|tele|intra|auto)[a-zñáéíóú]{4,}"
    r"|[a-zñ]{3,}(?:izaci[oó]n|izaciones|izad[oa]s?|[ao]log[ií]as?|ólog[oa]s?|grafías?|metrías?|terapias?|turismo|ajes?|er[oa]s?|erías?|istas?|ador(?:a|es|as)?|ístic[oa]s?)"
)
"""Trades and what they do, as Spanish forms them from any word: tubero, patronaje, sensorización."""


def _as_it_is(wording: str) -> str:
    return wording


_OVERSEAS: Final = word_set("""
    d chofer choferes señas mototaxi mototaxis calefont choritos overol overoles mecate tlapalería combi mesero meseros
    gasfíter quincho pickup
    """)
"""Words of trades that a list made in Spain has not, or has otherwise."""
SPANISH: Final = Tongue(
    code=Language.SPANISH,
    called="Spanish",
    countries=frozenset(
        {
            "ES",
            "MX",
            "AR",
            "CL",
            "CO",
            "PE",
            "UY",
            "PY",
            "BO",
            "EC",
            "VE",
            "CR",
            "PA",
            "GT",
            "DO",
            "HN",
            "SV",
            "NI",
            "CU",
        }
    ),
    small_words=SMALL_WORDS,
    kept=hushed.KEPT,
    private=hushed.PRIVATE,
    not_asked=hushed.NOT_ASKED,
    self_serving=hushed.SELF_SERVING,
    badly=hushed.BADLY,
    well=hushed.WELL,
    doubt=hushed.DOUBT,
    touchy=hushed.touchy,
    familiar=re.compile(r"\b(?:tú|te|ti|contigo|tus?|tienes|puedes|quieres|estás|dime|avísame)\b", re.IGNORECASE),
    among_friends=hushed.AMONG_FRIENDS,
    faults=FAULTS,
    joint="y",
    thanks=THANKS,
    inquiry=INQUIRY,
    short=SHORT,
    agent=AGENT,
    message=MESSAGE,
    report=REPORT,
    retold=RETOLD,
    unsaid=unsaid,
    read=read,
    own=own,
    beside=beside,
    about_reader=about_reader,
    advice=advice,
    whole_sentence="En marzo se abren dos salas.",
    promise_advice="Name the thing with its article, as in “el certificado de alturas”.",
    asked=asked,
    pledge=pledge,
    thing_of=_as_it_is,
    without_owner=without_owner,
    days=days,
    full_day=full_day,
    hour=hour,
    day_words=DAY_WORDS,
    weekdays=WEEKDAYS,
    months=MONTHS,
    met=MET,
    near=NEAR,
    role=role,
    role_amiss=role_amiss,
    to_several=to_several,
    admired=ADMIRED,
    noticed=NOTICED,
    glad=GLAD,
    unglad=UNGLAD,
    sober=SOBER,
    duties=SOBER_THINGS,
    in_haste=in_haste,
    formed=FORMED,
    writes_out=frozenset(NAMES) | frozenset(SHORT_FORMS) | CUT | _OVERSEAS,
    greeting=greeting,
    titles=TITLES,
    sign_offs=sign_offs,
    finished=finished,
    drawn=drawn,
)
