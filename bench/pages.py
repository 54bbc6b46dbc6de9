"""Server time of every page with 1,000 applications and 20,000 touches; pages are found by following links."""

import os
import random
import re
import tempfile
import time
from collections import defaultdict
from datetime import timedelta
from typing import NamedTuple

from table import percentile, show

APPLICATIONS = 1000
EMPLOYERS = 600
TOUCHES = 20_000
BUSY_EMPLOYER = 400
SAMPLES = 40
LINK = re.compile(r'(?:href|hx-get|data-src)="(/[^"#]*)"')
SILENT = ("/static/", "/favicon")


class Visit(NamedTuple):
    """One address, asked once: what the server worked, and how long it took on a machine that may be busy."""

    cpu: float
    wall: float
    queries: int
    kb: float


def set_up(folder: str) -> None:
    """Django on a throw-away database; a PostgreSQL only if the tests' own server is what the address names."""
    os.environ["AFTERWORD_HOME"] = folder
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.config.settings"
    if os.environ.get("AFTERWORD_TEST_DATABASE") != "postgres":
        os.environ.pop("AFTERWORD_DATABASE_URL", None)
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


def fill() -> None:
    """Employers of very different sizes: most with one application, one with hundreds of touches."""
    from django.utils import timezone

    from afterword.services.open_app import open_app

    now = timezone.now()
    candidate = open_app(now=now)
    type(candidate).objects.filter(pk=candidate.pk).update(
        name="Sam Okoro", email="sam@example.org", tz="America/New_York"
    )
    dice = random.Random(7)  # noqa: S311 - the same example each time, nothing secret
    people = employers_and_people(candidate)
    applications = applications_with_interviews(people, now, dice)
    touches(applications, people, now, dice)


def employers_and_people(candidate: object) -> dict[object, list[object]]:
    """Each employer with three people."""
    from afterword.store.models import Employer, Person

    houses = Employer.objects.bulk_create(
        Employer(candidate=candidate, name=f"House {at}", country="US", tz="America/New_York")
        for at in range(EMPLOYERS)
    )
    roles = ("interviewer", "hiring_manager", "recruiter")
    rows = [
        Person(employer=house, name=f"Pat {role} {house.pk}", email=f"{role}@h{house.pk}.example", role=role)
        for house in houses
        for role in roles
    ]
    by_house = defaultdict(list)
    for person in Person.objects.bulk_create(rows):
        by_house[person.employer].append(person)
    return by_house


def applications_with_interviews(people: dict, now: object, dice: random.Random) -> list[tuple]:
    """Each application with one interview of the last half year (or of next week), a debrief and perhaps a promise."""
    from afterword.store.models import Application, Debrief, Interview, Promise

    houses = list(people)
    rows = Application.objects.bulk_create(
        Application(
            employer=houses[at % EMPLOYERS],
            role=f"Engineer {at}",
            status=dice.choice(("open", "open", "open", "rejected", "withdrawn")),
            created_at=now - timedelta(days=190, minutes=at),  # the busy employer's comes first
        )
        for at in range(APPLICATIONS)
    )
    starts = [now - timedelta(days=dice.randint(-7, 180), hours=dice.randint(0, 9)) for _ in rows]
    met = Interview.objects.bulk_create(
        Interview(application=row, start=start, end=start + timedelta(hours=1), tz="America/New_York")
        for row, start in zip(rows, starts, strict=True)
    )
    for interview, row in zip(met, rows, strict=True):
        interview.interviewers.set(people[row.employer][:2])
    over = [interview for interview in met if interview.end < now]
    Debrief.objects.bulk_create(
        Debrief(
            interview=interview,
            impression="good",
            highlights=[{"id": "h1", "person": None, "topic": "on-call", "detail": "two weeks in ten"}],
            unasked_questions=[{"id": "q1", "text": "How do you plan a quarter?", "for": None}],
            saved_at=interview.end,
        )
        for interview in over
    )
    Promise.objects.bulk_create(
        Promise(
            application=interview.application,
            latest=(interview.end + timedelta(days=7)).date(),
            said_at=interview.end,
            words="within a week",
        )
        for interview in over[::2]
    )
    return list(zip(rows, met, strict=True))


def touches(applications: list[tuple], people: dict, now: object, dice: random.Random) -> None:
    """The ledger; the first employer has the longest one."""
    from afterword.store.models import Touch

    shares = [applications[0]] * BUSY_EMPLOYER + [dice.choice(applications) for _ in range(TOUCHES - BUSY_EMPLOYER)]
    rows = [
        Touch(
            employer=application.employer,
            application=application,
            interview=interview,
            at=min(now, interview.start) - timedelta(hours=dice.randint(1, 4000)),
            direction=dice.choice(("in", "out")),
            channel=dice.choice(("email", "email", "phone")),
            purpose=dice.choice(("answer", "other")),
            text="Thank you for your message. " * 8,
        )
        for application, interview in shares
    ]
    link = Touch.people.through
    link.objects.bulk_create(
        [
            link(touch_id=touch.pk, person_id=dice.choice(people[touch.employer]).pk)
            for touch in Touch.objects.bulk_create(rows, batch_size=2000)
        ],
        batch_size=2000,
    )


def walk(client: object, start: str) -> dict[str, list[Visit]]:
    """Follow links breadth first; up to SAMPLES addresses of each page, each asked once before it is timed."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    seen, queue, visits = {start}, [start], defaultdict(list)
    while queue:
        address = queue.pop(0)
        with CaptureQueriesContext(connection) as captured:
            response = client.get(address, follow=True)
        queries = len(captured)
        if not response.headers.get("Content-Type", "").startswith("text/html") or response.resolver_match is None:
            continue
        name = response.resolver_match.view_name or response.resolver_match.route
        if len(visits[name]) >= SAMPLES:
            continue
        assert response.status_code == 200, (address, response.status_code)
        begun, worked = time.perf_counter(), time.process_time()
        client.get(address, follow=True)
        cpu, wall = (time.process_time() - worked) * 1000, (time.perf_counter() - begun) * 1000
        visits[name].append(Visit(cpu, wall, queries, len(response.content) / 1024))
        links = [link.replace("&amp;", "&") for link in LINK.findall(response.content.decode())]
        fresh = [link for link in dict.fromkeys(links) if link not in seen and not link.startswith(SILENT)]
        seen.update(fresh)
        queue.extend(fresh)
    return visits


def row(name: str, visits: list[Visit]) -> tuple[object, ...]:
    """One line of the table."""
    cpu, wall, queries, size = (list(column) for column in zip(*visits, strict=True))
    half = [percentile(column, 0.5) for column in (queries, size)]
    return (
        name,
        str(len(visits)),
        percentile(cpu, 0.5),
        percentile(cpu, 0.95),
        percentile(wall, 0.95),
        str(half[0]),
        half[1],
    )


def main() -> None:
    """The table, a line a page, and all together."""
    with tempfile.TemporaryDirectory() as folder:
        set_up(folder)
        from django.test import Client

        begun = time.perf_counter()
        fill()
        print(f"filled in {time.perf_counter() - begun:.0f} s")
        from afterword.web.base.key import the_key

        client = Client(SERVER_NAME="localhost")
        client.get(f"/?key={the_key()}")
        pages = walk(client, "/")
    rows = [row(name, visits) for name, visits in sorted(pages.items())]
    rows.append(row("all pages", [visit for visits in pages.values() for visit in visits]))
    show("Pages, server time in ms", ["", "addresses", "cpu p50", "cpu p95", "wall p95", "queries", "KB"], rows)


if __name__ == "__main__":
    main()
