"""German, put together."""

import re
from dataclasses import replace
from functools import lru_cache, partial
from typing import Final

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.german import hushed
from afterword.core.writing.tongues.german.advice import advice
from afterword.core.writing.tongues.german.agent import AGENT
from afterword.core.writing.tongues.german.articled import drawn, known
from afterword.core.writing.tongues.german.asked_gently import asked_gently
from afterword.core.writing.tongues.german.beside import alone, beside
from afterword.core.writing.tongues.german.cases import without_owner
from afterword.core.writing.tongues.german.days import DAY_WORDS, MET, MONTHS, NEAR, WEEKDAYS, days, full_day, hour
from afterword.core.writing.tongues.german.faults import FAULTS
from afterword.core.writing.tongues.german.gladly import GLAD, PLEASANT, SHOWN, STANDS_BARE, UNGLAD, UNPLEASANT, WISHES
from afterword.core.writing.tongues.german.in_haste import in_haste
from afterword.core.writing.tongues.german.inquiry import INQUIRY
from afterword.core.writing.tongues.german.its_doing import with_thing
from afterword.core.writing.tongues.german.manners import SWISS, TITLES, finished, greeting, sign_offs
from afterword.core.writing.tongues.german.message import MESSAGE
from afterword.core.writing.tongues.german.news import as_news
from afterword.core.writing.tongues.german.notes import about_reader
from afterword.core.writing.tongues.german.own_words import own
from afterword.core.writing.tongues.german.phrases import phrase_of
from afterword.core.writing.tongues.german.plain_facts import as_fact
from afterword.core.writing.tongues.german.promised import PROMISE, pledge, thing_of
from afterword.core.writing.tongues.german.questions import asked
from afterword.core.writing.tongues.german.report import REPORT
from afterword.core.writing.tongues.german.short import SHORT
from afterword.core.writing.tongues.german.small_words import SMALL_WORDS
from afterword.core.writing.tongues.german.so_many_of import with_so_many
from afterword.core.writing.tongues.german.struck import DONE_FIRST, as_that
from afterword.core.writing.tongues.german.telegram import is_of_topic, told_in_haste, told_of
from afterword.core.writing.tongues.german.thanks import THANKS
from afterword.core.writing.tongues.german.tidy_sentences import is_whole_question, own_sentence
from afterword.core.writing.tongues.german.tidy_things import is_whole, typed_deed, whole_thing
from afterword.core.writing.tongues.german.unsaid import RETOLD, unsaid
from afterword.core.writing.tongues.german.verb_last import behind_that
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.tongue import Tongue


def _role(role: str) -> str:
    """Without what stands behind a comma: "Pflegefachkraft, Nachtdienst"."""
    return role.partition(",")[0].strip()


def _read(note: str, hearing: Hearing) -> Said | None:
    """What a note says by itself."""
    if deed := typed_deed(note):
        return deed
    said = alone(known(note), hearing)
    front = _read_plainly(note.partition(", ")[0], hearing) if "," in note else None
    if said is not None and said.kind is Kind.SENTENCE and front is not None and front.kind is Kind.DOING:
        said = None  # "ein Team führen, das zusammenhält"
    if is_whole(said, note):
        return said
    return whole_thing(note, hearing, partial(_read_plainly, hearing=hearing)) or said


@lru_cache(maxsize=512)
def _read_plainly(note: str, hearing: Hearing) -> Said | None:
    return alone(known(note), hearing)


def _unsaid(note: str) -> str:
    """What they should have said; a whole sentence of their own as it stands."""
    told = unsaid(note)
    said = own(told, Hearing()) if told else None
    return told if own_sentence(note) is None or _is_better(said, note) else note


def _own(note: str, hearing: Hearing) -> Said | None:
    """What the candidate adds: a whole sentence as it stands, else what can be made of it."""
    said = own(note, hearing)
    return said if _is_better(said, note) else own_sentence(note) or said


def _is_better(said: Said | None, note: str) -> bool:
    """Whether a short sentence is as well told by who does it: "Den Staplerschein habe ich auch"."""
    words = note.rstrip(". ").split()
    whole = said is not None and said.kind is Kind.SENTENCE and said.own and said.words >= len(words)
    return whole and (len(words) <= _SHORT or words[-1].isdigit() or said == own_sentence(note))


_SHORT: Final = 6
"""Words of a sentence that is as good in either order."""


def _asked(note: str, hearing: Hearing) -> Said | None:
    """A question as it may be put; one that is typed whole and with care stands as it is."""
    said = asked(note, hearing)
    whole = said is not None and not said.is_thing
    return said if whole or not is_whole_question(note) else Said(" ".join(note.split()), Kind.QUESTION)


_SELF_LATE: Final = re.compile(r"^(dass (?:man|Sie|du|ihr|es|alle)) (?!sich\b)([^,]+?) sich ")
"""As in "dass man am Empfang sich Zeit nimmt"."""


def _struck(note: str, hearing: Hearing) -> Said | None:
    """What struck the candidate, behind "dass" where it is a whole sentence."""
    said = _read(note, hearing)
    if said is not None and said.is_thing and is_whole(said, note):
        return said
    told = said if said is None or said.kind is Kind.HOW else behind_that(said)
    told = told if told is not None and told.kind is Kind.HOW and told.whole is None else as_that(note, hearing)
    if told is not None:
        told = replace(told, text=_SELF_LATE.sub(r"\1 sich \2 ", told.text))
    return told if told is None or not (UNGLAD.search(told.text) or UNPLEASANT.search(told.text)) else None


def _beside(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """What was noted, and what of it; a sentence that stands alone is told as a clause behind "dass"."""
    detail = with_thing(topic, detail)
    said, more = beside(known(topic), "" if DONE_FIRST.match(detail) else detail, hearing)
    if detail:
        return _with_parts(
            *_with_news(_whole_topic(topic, said, hearing), more, detail, hearing), topic, detail, hearing
        )
    if fact := as_fact(topic):
        return fact, None
    if not is_whole(more if said is None else said, topic):
        whole = whole_thing(topic, hearing, partial(_read_plainly, hearing=hearing))
        said, more = (whole, None) if whole else (said, more)
    if said is None and more is None:
        said = as_that(topic, hearing)
    said, more = said and behind_that(said), more and (more if said else behind_that(more))
    return _in_parts(said, more, topic, hearing)


def _in_parts(said: Said | None, more: Said | None, topic: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """The same, or what its short parts tell where that is more: "neue Halle ab Mai, 20 Plätze"."""
    front, rest = _cut(topic)
    if is_whole(more if said is None else said, topic) and (not rest or _ends_with(said, more, rest)):
        return said, more
    head = _beside(front, "", hearing)[0] if rest else None
    if head is not None and head.is_thing and head.whole is None:
        return _thing_with(head, front, rest, hearing) or (said, more)
    clause = head if head is not None and head.kind is Kind.HOW and head.text.startswith("dass ") else None
    if clause and (told := told_of(front, rest, hearing, behind=clause.text)):
        return told, None
    haste, before = told_in_haste(topic, hearing), sum(one.words for one in (said, more) if one)
    return (haste, None) if haste is not None and haste.words > before else (said, more)


def _ends_with(said: Said | None, more: Said | None, rest: str) -> bool:
    told = " ".join(one.text for one in (said, more) if one)
    return all(word.strip(".") in told for word in rest.split() if len(word) > 3 or word[:1].isdigit())


def _thing_with(thing: Said, front: str, rest: str, hearing: Hearing) -> tuple[Said, Said | None] | None:
    """The thing with how many it has, and what else is so of it, or a clause of both; None where nothing is."""
    first, _, others = rest.partition(", ")
    counted = with_so_many(thing, first)
    told = told_of(front, others if counted else rest, hearing) if others or not counted else None
    if told and not counted and is_of_topic(told, front):
        return told, None
    return (counted or thing, told) if counted or told else None


def _cut(topic: str) -> tuple[str, str]:
    """A thing, and what was noted behind it: behind its comma, or by a number: "Team 6 Leute"."""
    front, comma, rest = topic.partition(": ") if ": " in topic else topic.partition(", ")
    found = None if comma else phrase_of(topic.split())
    counts = found is not None and found.rest and found.rest[0][:1].isdigit()
    return (" ".join((*found.head, *found.tail)), " ".join(found.rest)) if found and counts else (front, rest)


def _with_parts(
    said: Said | None, more: Said | None, topic: str, detail: str, hearing: Hearing
) -> tuple[Said | None, Said | None]:
    """With the short parts of the detail as a clause, where they would stand in brackets or behind a colon, or not."""
    if said is None or not said.is_thing or (more is not None and (more.own or more.kind is Kind.MAXIM)):
        return said, more
    if more is not None and more.kind is Kind.HOW:
        longer = told_of(topic, detail, hearing) if ", " in detail else None
        return said, longer if longer and longer.words > more.words and more.text in longer.text else more
    bare = _whole_topic(topic, beside(known(topic), "", hearing)[0], hearing)
    if bare is None or not bare.is_thing or (said.text != bare.text and "(" not in said.text):
        return said, more
    return _thing_with(bare, topic, detail, hearing) or (said, more)


def _whole_topic(topic: str, said: Said | None, hearing: Hearing) -> Said | None:
    """The thing with all that was noted of it, where less was made of it; a clause of both notes as it is."""
    if fact := as_fact(topic):
        return fact
    if said is not None and (not said.is_thing or is_whole(said, topic)):
        return said
    return whole_thing(topic, hearing, partial(_read_plainly, hearing=hearing)) or said


def _with_news(said: Said | None, more: Said | None, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """What is so of a thing as a clause, so that both may share a sentence."""
    if said is not None and said.is_thing:
        return said, as_news(more, detail, hearing)
    return (None, behind_that(more)) if said is None and more is not None else (said and behind_that(said), more)


GERMAN: Final = Tongue(
    code=Language.GERMAN,
    compounds=True,
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
    unsaid=_unsaid,
    read=_read,
    own=_own,
    struck=_struck,
    beside=_beside,
    in_haste=in_haste,
    about_reader=about_reader,
    drawn=drawn,
    admired=hushed.ADMIRED,
    pleasant=PLEASANT,
    wishes=WISHES,
    glad=GLAD,
    duties=hushed.DUTIES,
    sober=hushed.DUTIES,
    signs_in_full=True,
    shown=SHOWN,
    unglad=UNGLAD,
    stands_bare=STANDS_BARE,
    advice=advice,
    writes_out=SWISS,
    whole_sentence="Im März öffnen zwei Räume.",
    asked=_asked,
    asked_gently=asked_gently,
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
