"""Fill the example: one candidate, four applications at different points; nobody and nothing in it is real."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.core.facts.words import Format, Role
from afterword.core.lifecycle import State
from afterword.core.ports.sender import Sender
from afterword.core.worktime import Place, is_working_day
from afterword.services.add_interview import add_interview
from afterword.services.approve_message import approve_message
from afterword.services.change_candidate import change_candidate
from afterword.services.confirm_promise import confirm_promise
from afterword.services.debrief_entry import CommitmentEntry, DebriefEntry, HighlightEntry, QuestionEntry
from afterword.services.errors import Problem
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.services.log_touch import log_touch
from afterword.services.save_debrief import save_debrief
from afterword.services.send_message import send_message
from afterword.services.write_inquiry import write_inquiry
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Candidate, Interview

ZONE = "America/New_York"
THEIRS = Place(zone=ZoneInfo(ZONE), country="US")


def fill_demo(candidate: Candidate, *, now: datetime, sender: Sender) -> None:
    """Write the example as if it had been lived through; `sender` is the demo's own post office."""
    if candidate.employers.exists():
        raise Problem("The example needs an empty app.")
    change_candidate(candidate, now=now, name="Sam Okoro", email="sam@example.org", tz=ZONE)
    promise_is_over(candidate, now, sender)
    promise_runs(candidate, now, sender)
    thanks_to_review(candidate, now)
    debrief_is_due(candidate, now)


def working_day(now: datetime, back: int) -> datetime:
    """Midnight, theirs, of a working day at least so many days ago."""
    day = now.astimezone(THEIRS.zone).date() - timedelta(days=back)
    while not is_working_day(day, THEIRS):
        day -= timedelta(days=1)
    return datetime.combine(day, time(), THEIRS.zone)


def promise_is_over(candidate: Candidate, now: datetime, sender: Sender) -> None:
    """Thanked long ago, the promised date has passed: an inquiry waits to be approved."""
    day = working_day(now, 21)
    people = (
        NewPerson(name="Priya Raman", email="priya.raman@harbourlight.example", role=Role.HIRING_MANAGER),
        NewPerson(name="Tom Becker", email="tom.becker@harbourlight.example", role=Role.RECRUITER),
    )
    interview = held(candidate, day.replace(hour=10), "Harbour Light Robotics", "Firmware engineer", people)
    priya, tom = pks(interview)
    entry = DebriefEntry(
        impression="good",
        highlights=(
            HighlightEntry(id="h1", topic="testing firmware on real harbour cranes", person=priya),
            HighlightEntry(id="h2", topic="how new engineers join the field team for a week", person=tom),
        ),
        excited_by="seeing my code move ten tonnes of steel",
        unasked_questions=(QuestionEntry(id="q1", text="How do you roll back a bad release?", for_person=priya),),
        next_steps="Tom said they decide within a week.",
        next_steps_by=tom,
    )
    thank_all(interview, entry, day.replace(hour=14), sender)
    said = day.replace(hour=11)
    confirm_promise(
        interview.application,
        now=said,
        earliest=None,
        latest=(day + timedelta(days=7)).date(),
        words="within a week",
        said_at=said,
        by=interview.interviewers.get(pk=tom),
        interview=interview,
    )
    write_inquiry(interview.application, now=now)


def promise_runs(candidate: Candidate, now: datetime, sender: Sender) -> None:
    """Thanked, and a promise that still runs: nothing to do but to wait."""
    day = working_day(now, 6)
    people = (NewPerson(name="Marguerite Obi", email="m.obi@fieldnotes.example", role=Role.HIRING_MANAGER),)
    interview = held(candidate, day.replace(hour=15), "Fieldnotes Press", "Data analyst", people, Format.VIDEO)
    (obi,) = pks(interview)
    entry = DebriefEntry(
        impression="good",
        highlights=(
            HighlightEntry(id="h1", topic="forecasting print runs", detail="they still do it by hand", person=obi),
        ),
        excited_by="the small team with readers it knows by name",
        commitments=(CommitmentEntry(id="c1", text="my notebook on demand forecasting", person=obi),),
        next_steps="She will be in touch by the end of next week.",
        next_steps_by=obi,
    )
    thank_all(interview, entry, day.replace(hour=17), sender)
    said = day.replace(hour=16)
    confirm_promise(
        interview.application,
        now=said,
        earliest=None,
        latest=(day + timedelta(days=11 - day.weekday())).date(),
        words="by the end of next week",
        said_at=said,
        by=interview.interviewers.get(),
        interview=interview,
    )
    log_touch(
        interview.application,
        now=now,
        at=said + timedelta(hours=3),
        channel="email",
        direction="in",
        purpose="answer",
        people=list(interview.interviewers.all()),
        text=(
            "Hi Sam,\n\nthank you for your note, I had fun this afternoon. We are talking to two more people, and you "
            "will hear from me by the end of next week.\n\nMarguerite"
        ),
    )
    log_touch(
        interview.application,
        now=now,
        at=said + timedelta(days=1),
        channel="email",
        direction="in",
        purpose="acknowledgement",
        text="Thank you for your application. This message was sent automatically.",
    )


def thanks_to_review(candidate: Candidate, now: datetime) -> None:
    """Debriefed: two thank-yous are drafted and want to be read."""
    start = working_day(now, 1).replace(hour=16)
    people = (
        NewPerson(name="Anneke de Vries", email="anneke@tallship.example", role=Role.HIRING_MANAGER),
        NewPerson(name="Jonas Lind", email="jonas@tallship.example"),
    )
    interview = held(candidate, start, "Tall Ship Logistics", "Backend developer", people)
    anneke, jonas = pks(interview)
    entry = DebriefEntry(
        impression="good",
        highlights=(
            HighlightEntry(id="h1", topic="their move from nightly batches to events", person=anneke),
            HighlightEntry(id="h2", topic="pairing with the operations team", person=jonas),
        ),
        struck="how they ask the people on the quay before building anything",
        excited_by="software that people on the quay rely on",
        to_add="I ran a similar migration for a warehouse of forty people",
        unasked_questions=(
            QuestionEntry(id="q1", text="Which part of the event model caused most debate?", for_person=anneke),
            QuestionEntry(id="q2", text="What does a good first month look like?", for_person=jonas),
        ),
        next_steps="Anneke hopes to decide in about two weeks.",
        next_steps_by=anneke,
    )
    save_debrief(interview, entry=entry, version=0, now=min(now, start + timedelta(hours=2)))
    write_thanks(interview, now=now)


def debrief_is_due(candidate: Candidate, now: datetime) -> None:
    """Just out of the interview: the debrief is empty."""
    start = working_day(now, 0).replace(hour=10)
    if start + timedelta(hours=1) > now:
        start = working_day(now, 1).replace(hour=17)
    people = (NewPerson(name="Dana Ruiz", email="dana.ruiz@lantern.example", role=Role.HIRING_MANAGER),)
    held(candidate, start, "Lantern Health", "Product engineer", people, Format.VIDEO)


def held(
    candidate: Candidate,
    start: datetime,
    employer: str,
    role: str,
    people: tuple[NewPerson, ...],
    how: Format = Format.ONSITE,
) -> Interview:
    """An interview of one hour, added the day before."""
    form = NewInterview(
        employer_name=employer,
        role=role,
        start=start,
        end=start + timedelta(hours=1),
        tz=ZONE,
        country="US",
        format=how.value,
        people=people,
    )
    return add_interview(candidate, form=form, now=start - timedelta(days=1))


def pks(interview: Interview) -> list[int]:
    """The interviewers, in the order in which they were named."""
    return list(interview.interviewers.order_by("pk").values_list("pk", flat=True))


def thank_all(interview: Interview, entry: DebriefEntry, at: datetime, sender: Sender) -> None:
    """Debrief, and send each thank-you, at that hour of the same day."""
    save_debrief(interview, entry=entry, version=0, now=at)
    for message in write_thanks(interview, now=at):
        if message.state == State.DRAFT:
            send_message(approve_message(message, now=at), sender=sender, now=at)
