"""French, put together."""

import re
from typing import Final

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.french import hushed
from afterword.core.writing.tongues.french.added import own
from afterword.core.writing.tongues.french.advice import MINE, PROMISE, advice
from afterword.core.writing.tongues.french.agent import AGENT
from afterword.core.writing.tongues.french.at import at
from afterword.core.writing.tongues.french.beside import beside
from afterword.core.writing.tongues.french.days import DAY_WORDS, MET, MONTHS, NEAR, WEEKDAYS, days, full_day, hour
from afterword.core.writing.tongues.french.faults import FAULTS
from afterword.core.writing.tongues.french.given import pledge
from afterword.core.writing.tongues.french.gladly import GLAD, UNGLAD
from afterword.core.writing.tongues.french.inquiry import INQUIRY
from afterword.core.writing.tongues.french.manners import TITLES, finished, greeting, named, sign_offs
from afterword.core.writing.tongues.french.message import MESSAGE
from afterword.core.writing.tongues.french.notes import read
from afterword.core.writing.tongues.french.nouns import LISTED, without_owner
from afterword.core.writing.tongues.french.of_reader import about_reader
from afterword.core.writing.tongues.french.questions import asked
from afterword.core.writing.tongues.french.report import REPORT
from afterword.core.writing.tongues.french.role import role, role_amiss
from afterword.core.writing.tongues.french.short import SHORT
from afterword.core.writing.tongues.french.small_words import SMALL_WORDS
from afterword.core.writing.tongues.french.spelt import FORMED, in_haste
from afterword.core.writing.tongues.french.sure import sure_beside, sure_pledge, surely
from afterword.core.writing.tongues.french.sure_words import CHAT, CUT
from afterword.core.writing.tongues.french.thanks import THANKS
from afterword.core.writing.tongues.french.things import drawn
from afterword.core.writing.tongues.french.unsaid import RETOLD, unsaid
from afterword.core.writing.tongues.tongue import Tongue


def _as_it_is(wording: str) -> str:
    return wording


FRENCH: Final = Tongue(
    code=Language.FRENCH,
    called="French",
    countries=frozenset({"FR", "BE", "CH", "LU", "MC", "CA"}),
    small_words=SMALL_WORDS,
    kept=hushed.KEPT,
    private=hushed.PRIVATE,
    not_asked=hushed.NOT_ASKED,
    self_serving=hushed.SELF_SERVING,
    touchy=hushed.touchy,
    badly=hushed.BADLY,
    well=hushed.WELL,
    doubt=hushed.DOUBT,
    familiar=re.compile(r"\b(?:tu|toi)\b|\bje te\b|\bt'ai\b", re.IGNORECASE),
    among_friends=hushed.AMONG_FRIENDS,
    duties=hushed.DUTIES,
    faults=FAULTS,
    joint="et",
    thanks=THANKS,
    glad=GLAD,
    unglad=UNGLAD,
    inquiry=INQUIRY,
    short=SHORT,
    agent=AGENT,
    message=MESSAGE,
    report=REPORT,
    retold=RETOLD,
    unsaid=unsaid,
    read=surely(read),
    own=surely(own),
    beside=sure_beside(beside),
    asked=surely(asked),
    pledge=sure_pledge(pledge),
    thing_of=_as_it_is,
    drawn=drawn,
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
    at=at,
    named=named,
    greeting=greeting,
    titles=TITLES,
    sign_offs=sign_offs,
    finished=finished,
    in_haste=in_haste,
    advice=advice,
    about_reader=about_reader,
    whole_sentence="Deux salles ouvrent en mars.",
    promise_advice=PROMISE,
    mine_advice=MINE,
    writes_out=LISTED | CUT | CHAT,
    formed=FORMED,
)
