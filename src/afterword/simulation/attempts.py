"""One attempt to send something: the guard is asked, and only what it lets through happens."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import NamedTuple

from afterword.core.etiquette.judge import Weighed
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, Purpose
from afterword.simulation.employers import react
from afterword.simulation.guard import SOMETIMES, Facts, ask, differs, facts_of, word_at
from afterword.simulation.invariants.every import INVARIANTS, NOT_GO, TOO_EARLY, TWO_WORDS
from afterword.simulation.life import Life
from afterword.simulation.world import Sent, World

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Meant(NamedTuple):
    """Something that a candidate wants to send; `asks`: its text asks about the decision."""

    proposal: Proposal
    asks: bool
    tried: int = 0


def attempt(life: Life, meant: Meant, now: datetime) -> None:
    """Ask the guard, and do what it lets through; what it holds back is tried again, in time or not."""
    life.tries += 1
    world = life.world
    world.paused = life.chance(0.01)
    world.synced_at = now - (3 * HOUR if life.chance(0.04) else 10 * MINUTE)
    facts = facts_of(world.case())
    said = ask(meant.proposal, facts, now)
    life.tally.heard(said)
    if life.tally.proposals % SOMETIMES == 0 and differs(said, meant.proposal, facts.case, now):
        life.tally.broke(TWO_WORDS, f"{life.called}, {now.isoformat()}, {meant.proposal}")
    if said.word is Word.GO:
        leave(life, meant, now)
    elif said.word is Word.WAIT:
        held(life, meant, facts, said, now)
    else:
        stopped(life, meant, said, now)


def leave(life: Life, meant: Meant, now: datetime) -> None:
    """It is sent; nobody looks at the rules here, only at what must never be."""
    world, proposal = life.world, meant.proposal
    touch = Touch(
        at=now,
        direction=Direction.OUT,
        channel=proposal.channel,
        purpose=proposal.purpose,
        people=proposal.people,
        application=proposal.application,
        interview=proposal.interview,
        text=proposal.text,
        covers=proposal.covers,
        delivery=proposal.delivery,
    )
    sent = Sent(touch, meant.asks, again=once_more(world, touch))
    for name, broken in INVARIANTS.items():
        if broken(world, sent, proposal.cc, now):
            life.tally.broke(name, f"{life.called}, {now.isoformat()}, {proposal}")
    world.touches.append(touch)
    world.sent.append(sent)
    if touch.purpose is Purpose.CLOSING and touch.application:
        world.end(touch.application, now)
    react(life, sent, now)


def once_more(world: World, touch: Touch) -> bool:
    """Whether it hands over what was handed over, or answers or reports where nothing came since the last time."""
    before = [each for each in world.sent if each.touch.purpose is touch.purpose and each.reached]
    if touch.purpose is Purpose.DELIVERY and touch.covers:
        return {name for each in before for name in each.touch.covers}.issuperset(touch.covers)
    if touch.purpose not in (Purpose.DELIVERY, Purpose.ANSWER, Purpose.REPORT) or reports(world, touch):
        return False
    readers = set(touch.people)
    last = max((e.touch.at for e in before if not e.touch.covers and readers & set(e.reached)), default=None)
    heard = [each for each in world.touches if each.direction is Direction.IN and each.human]
    return last is not None and not any(each.at > last and readers & set(each.people) for each in heard)


def reports(world: World, touch: Touch) -> bool:
    """Whether it tells the agency, not the employer's own people."""
    return touch.purpose is Purpose.REPORT and not set(touch.people).issubset(world.staff())


def held(life: Life, meant: Meant, facts: Facts, said: Weighed, now: datetime) -> None:
    """The time that was given is looked at; then it is obeyed, nearly obeyed, or forgotten."""
    if said.until is None:
        life.later(now, MINUTE, DAY, partial(attempt, life, meant))
        return
    until = said.until.astimezone(UTC)
    look_at(life, meant.proposal, facts, until, now)
    if meant.tried >= 2 or life.chance(0.4):
        return
    early = life.rng.choice((timedelta(0), timedelta(0), MINUTE, HOUR, DAY))
    life.at(max(until - early, now + MINUTE), partial(attempt, life, meant._replace(tried=meant.tried + 1)))


def look_at(life: Life, proposal: Proposal, facts: Facts, until: datetime, now: datetime) -> None:
    """At the time that was given the guard says go, and a minute before it does not; the facts being what they are."""
    life.tally.asked_again += 1
    if word_at(proposal, facts, until) is not Word.GO:
        life.tally.broke(NOT_GO, f"{life.called}, {until.isoformat()}, {proposal}")
    before = max(until - MINUTE, now)
    if before > now and word_at(proposal, facts, before) is Word.GO:
        life.tally.broke(TOO_EARLY, f"{life.called}, {before.isoformat()}, {proposal}")


def stopped(life: Life, meant: Meant, said: Weighed, now: datetime) -> None:
    """What may be mended is, sometimes: read and answer, ask the agency; else another way is tried, or another day."""
    rules, world = said.stops, life.world
    if "answer_first" in rules:
        read_mail(life, now)
    if "agency_first" in rules and world.agency and life.chance(0.5):
        world.agency = replace(world.agency, granted=True)
    if meant.tried < 1 and life.chance(0.15):
        other = replace(meant.proposal, channel=life.rng.choice((Channel.PHONE, Channel.EMAIL, Channel.SMS)))
        life.later(now, MINUTE, 2 * DAY, partial(attempt, life, Meant(other, meant.asks, meant.tried + 1)))


def read_mail(life: Life, now: datetime) -> None:
    """Whatever came is read; what it asks is answered an hour later, mostly."""
    world = life.world
    for place, touch in enumerate(world.touches):
        if touch.direction is Direction.IN and not touch.read:
            world.touches[place] = replace(touch, read=True)
        if touch.asks and not _is_answered(life, touch) and life.chance(0.7):
            channel = touch.channel if touch.channel is Channel.PHONE else Channel.EMAIL
            meant = Proposal(
                purpose=Purpose.ANSWER, channel=channel, people=touch.people, application=touch.application
            )
            life.later(now, MINUTE, HOUR, partial(attempt, life, Meant(meant, asks=False)))


def _is_answered(life: Life, word: Touch) -> bool:
    return any(each.touch.at > word.at and word.people[0] in each.people for each in life.world.sent)
