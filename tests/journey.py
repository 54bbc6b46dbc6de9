"""One candidate's way through the product, with a clock that is moved by hand and a post office in memory."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.adapters.mail.memory import MemorySender
from afterword.services.add_interview import add_interview
from afterword.services.approve_message import approve_message
from afterword.services.change_candidate import change_candidate
from afterword.services.debrief_entry import CommitmentEntry, DebriefEntry, HighlightEntry, QuestionEntry
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.services.open_app import open_app
from afterword.services.save_debrief import save_debrief
from afterword.services.send_message import send_message
from afterword.services.set_mail_account import set_mail_account
from afterword.services.sweep import sweep
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Interview, Outgoing

NEW_YORK = ZoneInfo("America/New_York")
DANA = NewPerson(name="Dana Ruiz", email="dana@acme.example", role="hiring_manager")
LEE = NewPerson(name="Lee Wong", email="lee@acme.example")


def at(day: str, hour: str = "10:00", zone: str = "America/New_York") -> datetime:
    """A moment on their clock."""
    return datetime.fromisoformat(f"2026-{day}T{hour}").replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


class MemorySecrets:
    """Passwords for one test."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def set(self, name: str, value: str) -> None:
        self.kept[name] = value

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


class Journey:
    """The interview is on Friday 20 November 2026, 14:00 to 15:00 in New York."""

    def __init__(self, now: datetime | None = None) -> None:
        self.now = now or at("11-20", "15:10")
        self.post = MemorySender()
        self.secrets = MemorySecrets()
        self.candidate = open_app(now=self.now)
        change_candidate(self.candidate, now=self.now, name="Sam Okoro", email="sam@example.org", tz="America/New_York")
        set_mail_account(
            self.candidate,
            secrets=self.secrets,
            host="smtp.example.org",
            port=465,
            security="tls",
            sender_address="sam@example.org",
            username="sam",
            password="not-a-real-one",
        )

    def clock(self) -> datetime:
        return self.now

    def wait_until(self, moment: datetime) -> "Journey":
        self.now = moment
        return self

    def interview(self, *people: NewPerson, **facts) -> Interview:
        start = facts.pop("start", at("11-20", "14:00"))
        form = NewInterview(
            employer_name=facts.pop("employer_name", "Acme"),
            role=facts.pop("role", "Data engineer"),
            start=start,
            end=facts.pop("end", start + timedelta(hours=1)),
            tz="America/New_York",
            country="US",
            people=people or (DANA,),
            **facts,
        )
        return add_interview(self.candidate, form=form, now=self.now)

    def debrief(self, interview: Interview, **more):
        dana = interview.interviewers.order_by("pk").first()
        entry = DebriefEntry(
            impression="good",
            highlights=(
                HighlightEntry(id="h1", topic="their move from Rails to Go", person=dana.pk),
                HighlightEntry(id="h2", topic="how the team does on-call"),
            ),
            excited_by="building the data platform",
            unasked_questions=(QuestionEntry(id="q1", text="How big is the on-call rota?", for_person=dana.pk),),
            **more,
        )
        return save_debrief(interview, entry=entry, version=0, now=self.now)

    def thanks(self, interview: Interview) -> tuple[Outgoing, ...]:
        return write_thanks(interview, now=self.now)

    def send(self, message: Outgoing) -> Outgoing:
        approve_message(message, now=self.now)
        return send_message(message, sender=self.post, now=self.now, clock=self.clock)

    def sweep(self, **how):
        return sweep(now=self.now, sender_for=lambda _candidate: self.post, clock=self.clock, **how)


def promised(text: str = "my slides") -> CommitmentEntry:
    return CommitmentEntry(id="c1", text=text)
