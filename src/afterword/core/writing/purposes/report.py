"""The report to the agency after an interview: thanks, who was there, what was covered, interest, what is open.

It is the one message to the agency then, so that it gives the thanks as well.
"""

import re
from dataclasses import replace
from itertools import takewhile

from afterword.core.etiquette.commitments import is_settled
from afterword.core.facts.debrief import Commitment, Highlight
from afterword.core.facts.words import Side
from afterword.core.writing.asking import asked_of
from afterword.core.writing.brief import Brief
from afterword.core.writing.days import full_day
from afterword.core.writing.discretion import hushes, keeps_to_oneself
from afterword.core.writing.draft import Draft
from afterword.core.writing.grounds import Grounds
from afterword.core.writing.leave import to_be_thanked
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.names import full_name, name_words
from afterword.core.writing.pledges import WHATEVER, pledge_of, pledged, thing_of
from afterword.core.writing.points import topic_of
from afterword.core.writing.prose.lexicon import PREPOSITIONS
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.prose.phrase import joined
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.purposes.thanks import excited_line, tidied
from afterword.core.writing.their_word import is_readers, newest_promise

MOST_TOPICS = 4
MOST_QUESTIONS = 2
MOST_NAMES = 6
MOST_RECEIVERS = 2
_PLEDGE = "I'll {what}, as I promised."
_HELD = re.compile(r"\b(?:in|instead|rather|and|until|since|from)\b")
"""What has one of these in it does not end where a row goes on: "five days instead of nine and dashboards"."""
_CONCERN = any_of(r"""
    \b(?:worries|concerns|bothers) me\b|\bmy (?:one |only |main |big(?:gest)? )?(?:worry|concern|doubts?|hesitation)\b
    (?:^|\bI(?:'m| am) )(?:a (?:bit|little) |bit |slightly |rather |still )?(?:worried|concerned|unsure|not sure|torn
    ...|hesitant) (?:about|whether|if|how)\b
    """)
"""A doubt of the candidate's own; what worries them there is not for the agency."""


def report(brief: Brief) -> Draft:
    """What an agent needs to know, without a word that was meant for the candidate alone."""
    where = f" at {brief.at_company}" if brief.company else ""
    role = f" for the {brief.role} role" if brief.role else ""
    day = f"{brief.day} interview{where}" if brief.day else tidied(f"the interview{where} {brief.when}")
    opening = f"Thank you for arranging {day}{role}. Here is a short report."
    is_brief = is_kept_short(brief.voice)
    excited = excited_line(brief, brief.excited) if brief.excited and not is_brief else ""
    interest = [_impression(brief), excited, _concerns(brief)]
    closing = worded(
        brief,
        "If you hear anything from their side, I'd be glad to know. I'm easy to reach for questions.",
    )
    paragraphs = [
        [opening, met_with(brief), "" if is_brief else covered(brief)],
        interest,
        [_timing(brief), _promised(brief), open_questions(brief)],
        [asks_leave(brief), closing],
    ]
    return draft_of(brief, tidied(f"Interview{where} {brief.when}: short report"), paragraphs)


def met_with(brief: Brief) -> str:
    """Whom the candidate talked with."""
    names = names_met(brief)
    return f"I talked with {joined(names)}." if names else ""


def names_met(grounds: Grounds) -> list[str]:
    """The names of those at the employer who were there, as far as they are known."""
    known = {person.id: person for person in grounds.case.people if person.at is Side.EMPLOYER}
    ids = grounds.occasion.interview.interviewers if grounds.occasion.interview else ()
    return [full_name(known[key].name) for key in ids if key in known and full_name(known[key].name)][:MOST_NAMES]


def covered(brief: Brief) -> str:
    """What was talked about, in topics alone."""
    kept = _topics(brief, [each for each in brief.occasion.debrief.highlights if not hushes(each)])[:MOST_TOPICS]
    if len(kept) > 1 and any(map(_HELD.search, kept)):
        return f"We covered {kept[0]}. We also talked about {joined(kept[1:])}."
    return f"We covered {joined(kept)}." if kept else ""


def _topics(brief: Brief, highlights: list[Highlight]) -> list[str]:
    """What was talked about, said to somebody who was not there; each once."""
    listener = Listener(insider=False, alone=False)
    people = name_words(brief.case.people)
    names = brief.names.of_also(people)
    topics = []
    for highlight in highlights:
        line = (note_lines(highlight.topic) or ("",))[0]
        topics.append(topic_of(line, listener, names=names, people=people))
    return list(dict.fromkeys(filter(None, topics)))


def _concerns(brief: Brief) -> str:
    """What the candidate has doubts about, by name alone: an agent can find out more, and passes nothing on unasked."""
    doubted = filter(None, map(_doubted, brief.occasion.debrief.highlights))
    named = _topics(brief, [each for each in doubted if not keeps_to_oneself(each.topic)])[:MOST_QUESTIONS]
    if not named:
        return ""
    lead = "One point" if len(named) == 1 else "Two points"
    return worded(brief, "{lead} I'd like to talk over with you: {what}.", lead=lead, what=joined(named))


def _doubted(highlight: Highlight) -> Highlight | None:
    """The doubt by its topic; without one, as in "not sure about the commute", by what stands behind "about"."""
    topic, detail = highlight.topic.strip(), highlight.detail.strip()
    if topic and not _CONCERN.search(topic):
        return highlight if _CONCERN.search(detail) else None
    found = _CONCERN.match(topic or detail)
    rest = (topic or detail)[found.end() :].strip(" .:") if found else ""
    return replace(highlight, topic=rest, detail="") if found and found[0].lower().endswith("about") else None


def open_questions(brief: Brief) -> str:
    """What the candidate did not get to ask there: the agency may know it, or find it out."""
    listener = Listener(insider=False, alone=False)
    asked = [asked_of(one.text, listener, names=frozenset()) for one in brief.occasion.debrief.unasked_questions]
    known = list(dict.fromkeys(one for one in asked if one))[:MOST_QUESTIONS]
    direct = [one.text for one in known if one.kind == "direct"]
    named = [f"about {one.text}" if one.kind == "topic" else one.text for one in known if one.kind != "direct"]
    about = worded(brief, "I'd still like to know {what}.", what=joined(named)) if named else ""
    if not direct:
        return about
    lead = "I didn't get to ask this" if len(direct) == 1 else "I didn't get to ask two things"
    return f"{worded(brief, lead)}: {' '.join(direct)} {about}".strip()


def asks_leave(brief: Brief) -> str:
    """Whether those who were there may be thanked, where the agency has not agreed yet."""
    who = joined(to_be_thanked(brief))
    wording = "May I thank {who} directly, or would you rather pass my thanks on?"
    return worded(brief, wording, who=who) if who else ""


def _impression(brief: Brief) -> str:
    if brief.went_badly:
        return worded(brief, "It was not my best conversation, though I'm still interested.")
    return (
        worded(brief, "From my side it went well, and I'm interested.")
        if brief.went_well
        else worded(brief, "I'm interested, and I'd like to go on.")
    )


def _timing(brief: Brief) -> str:
    promise = newest_promise(brief)
    if promise is None or promise.latest is None or is_readers(brief, promise):
        return ""
    named = "had expected" if promise.latest < brief.occasion.today else "expect"
    return f"They {named} to have news by {full_day(promise.latest, brief.occasion.country)}."


def _promised(brief: Brief) -> str:
    mine, theirs = open_promises(brief)
    lead = "I'll {what}." if WHATEVER in brief.pledges else _PLEDGE
    said = f"{worded(brief, lead, what=pledged(brief.pledges))}" if mine and brief.pledges else ""
    return " ".join([*filter(None, [said]), *_promised_there(brief, theirs)])


def _promised_there(brief: Brief, theirs: list[Commitment]) -> list[str]:
    """What is to be sent to whom at the employer; what cannot be named is not spoken of."""
    listener, lines = Listener(insider=False, alone=False), []
    for who, ones in by_receiver(brief, theirs):
        pledges = (pledge_of(one, listener, brief.names) for one in ones)
        things = list(dict.fromkeys(filter(None, map(thing_of, pledges))))
        them = "them" if len(things) > 1 or any(map(_is_several, things)) else "it"
        say = "I also promised {who} {what} and will send {them}."
        lines += [worded(brief, say, who=who or "them", what=joined(things), them=them)] if things else []
    return lines


def _is_several(thing: str) -> bool:
    """By the end of its noun, which stands before the first preposition: "two references", "the slides of my talk"."""
    words = thing.split()
    head = list(takewhile(lambda word: word.casefold() not in PREPOSITIONS, words)) or words
    return " and " in thing or (head[-1].endswith("s") and not head[-1].endswith("ss"))


def by_receiver(grounds: Grounds, promises: list[Commitment]) -> list[tuple[str, list[Commitment]]]:
    """The promises that one speaks of, by the name of whom they were made to; "" for nobody in particular."""
    known = {person.id: full_name(person.name) for person in grounds.case.people if person.at is Side.EMPLOYER}
    found: dict[str, list[Commitment]] = {}
    for one in promises:
        if not keeps_to_oneself(one.text) and (one.person is None or known.get(one.person)):
            found.setdefault(known.get(one.person or "", ""), []).append(one)
    return list(found.items())[:MOST_RECEIVERS]


def open_promises(grounds: Grounds) -> tuple[list[Commitment], list[Commitment]]:
    """What is still owed to the readers, and what to others."""
    open_ones = [commitment for commitment in grounds.occasion.debrief.commitments if not is_settled(commitment)]
    mine = [one for one in open_ones if one.person in grounds.proposal.people]
    return mine, [one for one in open_ones if one not in mine]
