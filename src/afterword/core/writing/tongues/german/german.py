"""German, put together."""

import re
from typing import Final

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.german import hushed
from afterword.core.writing.tongues.german.advice import advice
from afterword.core.writing.tongues.german.agent import AGENT
from afterword.core.writing.tongues.german.articled import drawn, known
from afterword.core.writing.tongues.german.beside import alone, beside
from afterword.core.writing.tongues.german.cases import without_owner
from afterword.core.writing.tongues.german.days import DAY_WORDS, MET, MONTHS, NEAR, WEEKDAYS, days, full_day, hour
from afterword.core.writing.tongues.german.faults import FAULTS
from afterword.core.writing.tongues.german.gladly import GLAD, STANDS_BARE, UNGLAD
from afterword.core.writing.tongues.german.in_haste import in_haste
from afterword.core.writing.tongues.german.inquiry import INQUIRY
from afterword.core.writing.tongues.german.manners import TITLES, finished, greeting, sign_offs
from afterword.core.writing.tongues.german.message import MESSAGE
from afterword.core.writing.tongues.german.notes import about_reader
from afterword.core.writing.tongues.german.own_words import own
from afterword.core.writing.tongues.german.promised import PROMISE, pledge, thing_of
from afterword.core.writing.tongues.german.questions import asked
from afterword.core.writing.tongues.german.report import REPORT
from afterword.core.writing.tongues.german.short import SHORT
from afterword.core.writing.tongues.german.small_words import SMALL_WORDS
from afterword.core.writing.tongues.german.thanks import THANKS
from afterword.core.writing.tongues.german.unsaid import RETOLD, unsaid
from afterword.core.writing.tongues.german.verb_last import behind_that
from afterword.core.writing.tongues.said import Hearing, Said
from afterword.core.writing.tongues.tongue import Tongue


def _role(role: str) -> str:
    """Without what stands behind a comma: "Pflegefachkraft, Nachtdienst"."""
    return role.partition(",")[0].strip()


def _read(note: str, hearing: Hearing) -> Said | None:
    """What a note says by itself."""
    return alone(known(note), hearing)


def _beside(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """What was noted, and what of it; a sentence that stands alone is told as a clause behind "dass"."""
    said, more = beside(known(topic), detail, hearing)
    if said is None and more is not None:
        return said, behind_that(more)
    return (behind_that(said) if said is not None else said), more


GERMAN: Final = Tongue(
    code=Language.GERMAN,
    called="German",
    countries=frozenset({"DE", "AT", "CH", "LI", "LU"}),
    small_words=SMALL_WORDS,
    kept=hushed.KEPT,
    private=hushed.PRIVATE,
    not_asked=hushed.NOT_ASKED,
    self_serving=hushed.SELF_SERVING,
    touchy=hushed.touchy,
    badly=hushed.BADLY,
    well=hushed.WELL,
    doubt=hushed.DOUBT,
    familiar=re.compile(r"\b(?:du|dir|dich|dein|deine|deinen|deiner|euch|euer|eure)\b", re.IGNORECASE),
    among_friends=hushed.AMONG_FRIENDS,
    faults=FAULTS,
    joint="und",
    thanks=THANKS,
    inquiry=INQUIRY,
    short=SHORT,
    agent=AGENT,
    message=MESSAGE,
    report=REPORT,
    retold=RETOLD,
    unsaid=unsaid,
    read=_read,
    own=own,
    beside=_beside,
    in_haste=in_haste,
    about_reader=about_reader,
    drawn=drawn,
    admired=hushed.ADMIRED,
    glad=GLAD,
    unglad=UNGLAD,
    stands_bare=STANDS_BARE,
    advice=advice,
    whole_sentence="Im März öffnen zwei Räume.",
    asked=asked,
    pledge=pledge,
    promise_advice=PROMISE,
    thing_of=thing_of,
    without_owner=without_owner,
    days=days,
    full_day=full_day,
    hour=hour,
    day_words=DAY_WORDS,
    weekdays=WEEKDAYS,
    months=MONTHS,
    met=MET,
    near=NEAR,
    role=_role,
    greeting=greeting,
    titles=TITLES,
    sign_offs=sign_offs,
    finished=finished,
)
