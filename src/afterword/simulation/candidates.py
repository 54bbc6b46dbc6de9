"""What careless candidates mean to send: too late, too early, twice, daily, at night, to several people, by phone."""

from datetime import datetime, timedelta
from functools import partial

from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.interview import Interview
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Delivery, InterviewStatus, Purpose
from afterword.simulation.attempts import Meant, attempt
from afterword.simulation.life import Life
from afterword.simulation.places import local, on_clock

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
CHANNELS = (*(Channel.EMAIL,) * 24, Channel.PHONE, Channel.PHONE, Channel.SMS, Channel.SOCIAL, Channel.LETTER)
DELIVERIES = (Delivery.HANDED, Delivery.POSTED, None)
GRATEFUL = (
    "Thank you for your time. I liked what you said about the move to Postgres.",
    "It was a pleasure to meet you all, and the tour of the workshop was the best part of my week.",
    "Your story of the night on which the cache failed has stayed with me; thank you for telling it.",
    "I learned much about how your team plans its quarters. How large is the rota for being on call?",
    "Thank you for the coffee, and for explaining what the first three months would look like.",
    "What you told me about teaching new colleagues made me want to start tomorrow.",
)
PLAIN = ("", GRATEFUL[0], "Here is the article that I mentioned.", "I look forward to hearing from you.")
"""None of all these asks about the decision."""
PUSHY = (
    "Thank you again. When may I expect your decision?",
    "Just checking in!",
    "Could you tell me when you will decide on the role?",
    "Have you made a decision yet?",
    "I have not heard back from you.",
)
"""All of these do, whatever purpose they are given."""
SHIFTS = ((5 * MINUTE, 2 * HOUR), (HOUR, 30 * HOUR), (HOUR, 6 * DAY), (DAY, 14 * DAY))
"""When thanks are thought of: at once, the next day, some day, far too late."""
ASKING = (*(Purpose.INQUIRY,) * 8, Purpose.OTHER, Purpose.OTHER, Purpose.ANSWER, Purpose.CLOSING)
PERSISTENT = 0.12
"""The share of candidates who are polite in all but that they never stop."""
NIGHT_OWLS = 0.4
"""The share of messages that are thought of at any hour; the others while their reader is at work."""


def before(life: Life, interview: Interview) -> None:
    """Thanks, or a question, before the interview has even been held."""
    purpose = life.rng.choice((Purpose.THANKS, Purpose.REPORT, Purpose.INQUIRY))
    life.at(interview.start - life.rng.randint(1, 48) * HOUR, partial(_anything, life, purpose, interview, ()))


def after(life: Life, interview: Interview, now: datetime) -> None:
    """What a candidate thinks of sending once an interview is over."""
    rng = life.rng
    if rng.random() < PERSISTENT:
        _ask_for_weeks(life, interview, now)
        return
    if interview.status is InterviewStatus.MISSED:
        _say_sorry(life, interview, now)
    for person in interview.interviewers:
        if rng.random() < 0.6:
            _thank(life, interview, (person,), now)
    if rng.random() < 0.1:
        _thank(life, interview, interview.interviewers, now)
    if rng.random() < 0.2:
        _promise_something(life, interview, now)
    if life.world.agency and rng.random() < 0.4:
        life.later(now, HOUR, 2 * DAY, partial(_anything, life, Purpose.REPORT, interview, ()))
    _ask_on(life, interview, now)


def _thank(life: Life, interview: Interview, people: tuple[str, ...], now: datetime) -> None:
    for _ in range(2 if life.chance(0.2) else 1):
        text, asks = life.rng.choice(GRATEFUL), False
        if life.chance(0.05):
            text, asks = life.rng.choice(PUSHY), True
        meant = Meant(_proposal(life, Purpose.THANKS, people, interview, text), asks)
        least, most = life.rng.choice(SHIFTS)
        life.at(by_day(life, now + least + life.rng.random() * (most - least), people), partial(attempt, life, meant))


def _say_sorry(life: Life, interview: Interview, now: datetime) -> None:
    """To whoever waited there, and to the next one as well, at once or days later."""
    for person in interview.interviewers:
        meant = Proposal(
            purpose=Purpose.ANSWER, people=(person,), application=interview.application, interview=interview.id
        )
        life.later(now, MINUTE, 3 * DAY, partial(attempt, life, Meant(meant, asks=False)))


def _promise_something(life: Life, interview: Interview, now: datetime) -> None:
    """The candidate promised to send something, and sends it soon, late or never."""
    person = life.rng.choice((*interview.interviewers, None))
    owed = Commitment(id=f"c-{interview.id}", text="the slides", person=person)
    life.world.debriefs.append(Debrief(interview=interview.id, commitments=(owed,)))
    for _ in range(2 if life.chance(0.2) else 1):
        life.later(now, HOUR, 10 * DAY, partial(_anything, life, Purpose.DELIVERY, interview, ()))


def _ask_on(life: Life, interview: Interview, now: datetime) -> None:
    """Asks and asks again, mostly the same person: after a week, daily, or twice in an hour."""
    rng, when = life.rng, now + (2 + 14 * life.rng.random()) * DAY
    reader = (rng.choice(life.world.staff()),) if rng.random() < 0.8 else ()
    pause = rng.choice((HOUR, DAY, 3 * DAY, 8 * DAY, 8 * DAY))
    for _ in range(rng.choice((0, 1, 1, 2, 3, 4))):
        purpose = rng.choice(ASKING)
        life.at(by_day(life, when, reader), partial(_anything, life, purpose, interview, reader))
        when += pause * (0.8 + 0.5 * rng.random())


def _ask_for_weeks(life: Life, interview: Interview, now: datetime) -> None:
    """Asks politely, one person, in office hours, and never stops asking."""
    reader, when = (life.rng.choice(life.world.staff()),), now + 10 * DAY
    meant = Proposal(purpose=Purpose.INQUIRY, people=reader, application=interview.application)
    for _ in range(5):
        life.at(by_day(life, when, reader), partial(attempt, life, Meant(meant, asks=True)))
        when += life.rng.randint(9, 14) * DAY


def when_told(life: Life, application: str, now: datetime) -> None:
    """After a rejection or an offer: a closing word, a second one, or a question that should not be asked."""
    interview = max(
        (each for each in life.world.interviews.values() if each.application == application),
        key=lambda each: each.start,
    )
    for purpose in (Purpose.CLOSING, Purpose.CLOSING, Purpose.INQUIRY, Purpose.OTHER):
        if life.chance(0.2):
            life.later(now, HOUR, 8 * DAY, partial(_anything, life, purpose, interview, ()))


def by_day(life: Life, when: datetime, people: tuple[str, ...]) -> datetime:
    """That moment, or one in the same day's office hours of its reader, if it is not before it."""
    when = when.replace(microsecond=0)
    if not people or life.chance(NIGHT_OWLS):
        return when
    where = life.world.where[people[0]]
    return max(
        when, on_clock(local(when, where).date(), life.rng.randint(9, 16), where) + life.rng.randint(0, 59) * MINUTE
    )


def _anything(life: Life, purpose: Purpose, interview: Interview, reader: tuple[str, ...], now: datetime) -> None:
    """A message of that purpose to that reader, or to whoever comes to mind."""
    rng, world = life.rng, life.world
    pushy = rng.random() < (0.5 if purpose is Purpose.INQUIRY else 0.1)
    text = rng.choice(PUSHY if pushy else PLAIN)
    if not reader:
        known = world.agents() if world.agency and (purpose is Purpose.REPORT or rng.random() < 0.4) else world.staff()
        reader = tuple(rng.sample(known, min(len(known), 2 if rng.random() < 0.1 else 1)))
    meant = Meant(_proposal(life, purpose, reader, interview, text), asks=pushy or purpose is Purpose.INQUIRY)
    attempt(life, meant, now)


def _proposal(life: Life, purpose: Purpose, people: tuple[str, ...], interview: Interview, text: str) -> Proposal:
    rng = life.rng
    channel = rng.choice(CHANNELS)
    agents = life.world.agents()
    only = len(life.world.applications) == 1 and purpose is Purpose.INQUIRY and rng.random() < 0.1
    return Proposal(
        purpose=purpose,
        channel=channel,
        people=people,
        cc=tuple(agents) if rng.random() < 0.3 else (),
        application=None if only else interview.application,
        interview=interview.id if purpose in (Purpose.THANKS, Purpose.REPORT) else None,
        text=text,
        covers=(f"c-{interview.id}",) if purpose is Purpose.DELIVERY or rng.random() < 0.4 else (),
        delivery=rng.choice(DELIVERIES) if channel is Channel.LETTER else None,
    )
