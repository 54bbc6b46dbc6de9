"""The report to the agency in another language: who was there, which subjects, interest, doubts, what is open."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from afterword.core.facts.voice import Length
from afterword.core.writing.abroad.drawn import is_told
from afterword.core.writing.abroad.matter import LONGEST_TOPIC, Matter, asked_of, own_of, pledge_said, said_of
from afterword.core.writing.abroad.text import at_company, by_kind, draft_of, filled, joined, worded
from afterword.core.writing.abroad.thanks import asks_leave, promised
from afterword.core.writing.discretion import hushes
from afterword.core.writing.draft import Draft
from afterword.core.writing.purposes.report import MOST_QUESTIONS, MOST_TOPICS, by_receiver, names_met, open_promises
from afterword.core.writing.their_word import is_readers, newest_promise
from afterword.core.writing.tongues.said import Kind, Said
from afterword.core.writing.tongues.tact import tact_of
from afterword.core.writing.tongues.tongue import Wordings

_CLAUSES: Final = frozenset({Kind.HOW, Kind.SENTENCE})
_ABOUT: Final = re.compile(r"[ ,:]*(?:(?:wegen|bei) (?=[A-ZÄÖÜ])|concernant |à propos de (?=l)|sobre |con )")
"""Behind a doubt: what it is about, where the words for that change nothing in it."""


def report(matter: Matter) -> Draft:
    """What an agent needs to know, without a word that was meant for the candidate alone."""
    say, thanks = matter.tongue.report, matter.tongue.thanks
    at = at_company(matter)
    role = f" {filled(matter, thanks.about_role)}" if matter.slots["name"] else ""
    brief = matter.manners.short or matter.voice.length is Length.SHORT
    covered = [] if brief else _covered(matter)
    again = is_told(matter, " ".join(covered))
    excited = (
        ""
        if brief or matter.went_badly or again
        else by_kind(matter, "excited", thanks.excited, matter.excited, "what")
    )
    added = "" if brief else by_kind(matter, "added", say.added, _added(matter), "what")
    owed = promised(matter) if open_promises(matter)[0] else ""
    paragraphs = [
        [worded(matter, "report", say.openings, at=at, role=role), _met(matter), *covered],
        [_impression(matter), excited, added, _concerns(matter)],
        [_timing(matter), owed, *_theirs(matter), *([] if matter.manners.short else _questions(matter))],
        [asks_leave(matter), worded(matter, "closing", say.closings)],
    ]
    return draft_of(matter, filled(matter, say.subject, at=at), paragraphs, needed=(owed,))


def _added(matter: Matter) -> Said | None:
    """What the candidate would add, which the agent can pass on."""
    return own_of(matter.occasion.debrief.to_add, matter.tongue, matter.hearing)


def _met(matter: Matter) -> str:
    names = joined(matter, list(map(matter.tongue.named, names_met(matter))))
    return worded(matter, "met", matter.tongue.report.met, names=names) if names else ""


def _covered(matter: Matter) -> list[str]:
    """What was talked about, in topics alone; those of kinds that share a wording in one sentence."""
    say = matter.tongue.report.covered
    open_ones = (one.topic for one in matter.occasion.debrief.highlights if not hushes(one))
    told = [one for one in _topics(matter, open_ones) if one.kind in say and not _is_own(one)][:MOST_TOPICS]
    lines: dict[Wordings, list[Said]] = {}
    for one in sorted(told, key=lambda one: (one.kind in _CLAUSES, one.kind is Kind.NAME)):
        lines.setdefault(say[one.kind], []).append(one)
    return [_covered_in(matter, wordings, ones) for wordings, ones in lines.items()]


def _covered_in(matter: Matter, wordings: Wordings, ones: list[Said]) -> str:
    """One sentence for them; a single one gets no words that announce a list."""
    alone = matter.tongue.report.covered_one.get(ones[0].kind) if len(ones) == 1 else None
    return worded(matter, "covered", alone or wordings, topics=joined(matter, [one.text for one in ones]))


def _is_own(said: Said) -> bool:
    """Whether the candidate speaks of themselves, which nobody told them."""
    return said.own and said.kind is Kind.SENTENCE


def _topics(matter: Matter, notes: Iterable[str]) -> list[Said]:
    """Each as one names it to somebody who was not there; what resists is left out."""
    lines = (_without_who_told(" ".join(note.split()), matter) for note in notes)
    whole = map(matter.tongue.without_owner, lines)
    found = (said_of(note, matter.tongue, matter.hearing) for note in whole)
    return list(dict.fromkeys(one for one in found if one and one.words <= LONGEST_TOPIC))


def _without_who_told(note: str, matter: Matter) -> str:
    """The thing alone that one of those who were there told of: "la bodega" of "Elena: la bodega"."""
    named, colon, rest = note.partition(": ")
    told = colon and any(_bare(named) in {name, *name.split()} for name in map(_bare, names_met(matter)))
    said = said_of(rest, matter.tongue, matter.hearing) if told else None
    return rest if said and said.is_thing else note


def _bare(name: str) -> str:
    """Small and without its accents, as it is typed in haste."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(sign))


def _impression(matter: Matter) -> str:
    say = matter.tongue.report
    if matter.went_badly:
        return worded(matter, "impression", say.badly)
    return worded(matter, "impression", say.well if matter.went_well else say.plain)


def _concerns(matter: Matter) -> str:
    """What the candidate has doubts about, by name alone: an agent can find out more, and passes nothing on unasked."""
    say = matter.tongue.report
    named = [one.text for one in _topics(matter, _doubted(matter)) if one.is_thing][:MOST_QUESTIONS]
    wordings = say.concern if len(named) == 1 else say.concerns
    return worded(matter, "concern", wordings, what=joined(matter, named)) if named else ""


def _doubted(matter: Matter) -> Iterator[str]:
    """The topic of each doubt; without one, what stands behind the word for "about"."""
    doubt = matter.tongue.doubt
    for one in matter.occasion.debrief.highlights:
        if one.topic.strip() and doubt.search(one.detail) and not tact_of(matter.tongue).private(one.topic):
            yield one.topic
        elif found := doubt.search(one.topic or one.detail):
            rest = _ABOUT.match((one.topic or one.detail)[found.end() :])
            yield (one.topic or one.detail)[found.end() + rest.end() :] if rest else ""


def _timing(matter: Matter) -> str:
    promise = newest_promise(matter)
    if promise is None or promise.latest is None or is_readers(matter, promise):
        return ""
    if promise.latest < matter.occasion.today:
        return ""
    return worded(matter, "timing", matter.tongue.report.timing, day=matter.tongue.full_day(promise.latest))


def _theirs(matter: Matter) -> list[str]:
    """What is to be sent to whom at the employer; what cannot be named is not spoken of."""
    say, tongue, lines = matter.tongue.report, matter.tongue, []
    for name, ones in by_receiver(matter, open_promises(matter)[1]):
        open_ones = (one for one in ones if not tact_of(tongue).private(one.text))
        pledges = (pledge_said(one, tongue, matter.hearing) for one in open_ones)
        things = [thing for pledge in pledges if (thing := tongue.thing_of(pledge)) and "," not in thing]
        who = tongue.named(name) if name else say.their_team
        lines += [worded(matter, "theirs", say.theirs, who=who, what=joined(matter, things))] if things else []
    return lines


def _questions(matter: Matter) -> list[str]:
    """What the candidate did not get to ask there: the agency may know it, or find it out."""
    open_ones = (one.text for one in matter.occasion.debrief.unasked_questions)
    asked = list(dict.fromkeys(asked_of(open_ones, matter.tongue, matter.hearing)))[:MOST_QUESTIONS]
    first, more = matter.tongue.report.asked, matter.tongue.thanks.asked_also
    return [by_kind(matter, "ask", more if at else first, one, "question") for at, one in enumerate(asked)]
