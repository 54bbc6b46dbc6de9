"""Everything can be taken along, put back, and erased."""

import copy
import json
import os
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.services.approve_message import approve_message
from afterword.services.change_numbers import change_numbers
from afterword.services.change_person import change_person
from afterword.services.confirm_promise import confirm_promise
from afterword.services.errors import Problem
from afterword.services.export_all import erase_all, export_all, import_all
from afterword.services.fill_demo import fill_demo
from afterword.services.forbid_contact import forbid_contact
from afterword.services.hand_over import hand_over
from afterword.services.open_app import open_app
from afterword.services.recompose import recompose_everything
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Candidate, Correction, Interview, Person, Promise, Reading, SeenMail, Touch
from afterword.store.read.overview import overview
from afterword.store.read.today import today
from afterword.store.tables import TABLES
from afterword.store.write.houses import learn_address
from journey import DANA, LEE, Journey, MemorySender, at, promised

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    """A store with a row in every table, and every kind of link."""
    road = Journey(at("11-24", "11:00"))
    fill_demo(road.candidate, now=road.now, sender=MemorySender())
    interview = road.interview(DANA, LEE, agency_name="Brook", start=at("11-24", "09:00"))
    road.debrief(interview, commitments=(promised(),))
    dana, lee = interview.interviewers.order_by("pk")
    change_person(dana, now=road.now, away_until=date(2026, 12, 3), stand_in=lee)
    confirm_promise(
        interview.application, now=road.now, earliest=None, latest=date(2026, 12, 4), said_at=road.now, by=dana
    )
    for note in road.thanks(interview):
        hand_over(approve_message(note, now=road.now), road="copied", now=road.now)
    forbid_contact(road.candidate, entry="evil.example", now=road.now, why="they asked")
    change_numbers(road.candidate, profile="us", numbers={"gap_days": 10}, now=road.now)
    learn_address(dana, "dana.ruiz@home.example")
    where = {"employer": dana.employer, "application": interview.application}
    mail = SeenMail.objects.create(
        candidate=road.candidate, message_id="<1@acme.example>", standing="counted", way="address", at=road.now, **where
    )
    Touch.objects.filter(application=interview.application).update(mail=mail)
    promise = Promise.objects.get(application=interview.application)
    found = {"found": {"kind": "timeline", "sure": 0.9, "evidence": ["by Friday"]}}
    line = Touch.objects.create(
        at=road.now,
        channel="email",
        direction="in",
        purpose="timeline",
        application=interview.application,
        mail=mail,
        employer=dana.employer,
    )
    Reading.objects.create(touch=line, found=found, suggested=["promise"], corrected="answer", promise=promise)
    Correction.objects.create(
        candidate=road.candidate, sender="acme.example", read_as="answer", meant="timeline", evidence=["x"], at=road.now
    )
    return road


def as_file(candidate: Candidate) -> dict:
    return json.loads(json.dumps(export_all(candidate)))


def test_an_export_put_back_into_an_empty_store_exports_the_same(road):
    before = as_file(road.candidate)
    assert all(before[table.name] for table in TABLES), "the example has a row in every table"
    erase_all(road.candidate, secrets=road.secrets)
    empty = Candidate.objects.get()
    assert as_file(empty)["people"] == []
    import_all(empty, data=before)
    assert as_file(Candidate.objects.get()) == before


def test_erasing_leaves_nothing_and_no_password(road):
    assert road.secrets.kept
    erase_all(road.candidate, secrets=road.secrets)
    assert road.secrets.kept == {}
    assert [table.name for table in TABLES if table.model._default_manager.exists()] == []
    assert Candidate.objects.get().name == ""


def test_an_import_never_mixes_with_what_is_there(road):
    with pytest.raises(Problem, match="already"):
        import_all(road.candidate, data=as_file(road.candidate))


def test_a_debriefs_people_are_the_same_people_after_an_import(road):
    data = as_file(road.candidate)
    erase_all(road.candidate, secrets=road.secrets)
    Person.objects.all().delete()
    import_all(Candidate.objects.get(), data=data)
    debrief = Person.objects.get(name="Dana Ruiz", employer__name="Acme").interviews.get().debrief
    assert Person.objects.get(pk=debrief.highlights[0]["person"]).name == "Dana Ruiz"
    assert Person.objects.get(name="Dana Ruiz", employer__name="Acme").stand_in.name == "Lee Wong"


@pytest.mark.parametrize(
    "data", [None, [], "", 7, {}, {"afterword": 2}, {"afterword": 1}, {"afterword": 1, "candidate": []}]
)
def test_what_is_no_export_is_refused_in_words(data):
    with pytest.raises(Problem) as problem:
        import_all(open_app(now=at("11-24")), data=data)
    assert problem.value.field == "file"


ODD = st.sampled_from(
    [None, "", "x" * 30_000, -1, 10**30, 1.5, True, [], {}, [{}], "2026-13-45", "<b>", "a\x00b", "a\nb", "\ud800"]
)


def put_back(data: dict) -> str | None:
    """What an import says to this file, and None where it takes it."""
    try:
        import_all(Candidate.objects.get(), data=data)
    except Problem as problem:
        return problem.says if problem.field == "file" else f"about no field: {problem.says}"
    return None


@settings(
    max_examples=int(os.environ.get("EXAMPLES", "30")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_damaged_export_changes_nothing_and_what_is_taken_can_be_used(road, data):
    if Candidate.objects.get().employers.exists():
        road.good = as_file(Candidate.objects.get())
        erase_all(Candidate.objects.get(), secrets=road.secrets)
    damaged = copy.deepcopy(road.good)
    table = data.draw(st.sampled_from([table for table in TABLES if damaged[table.name]]))
    row = data.draw(st.sampled_from(damaged[table.name]))
    row[data.draw(st.sampled_from(sorted(row)))] = data.draw(ODD)
    says = put_back(damaged)
    if says is None:
        candidate = Candidate.objects.get()
        export_all(candidate)
        overview(candidate, now=road.now)
        today(candidate, now=road.now)
        erase_all(candidate, secrets=road.secrets)
    else:
        assert len(says) > 20
        assert not says.startswith("about no field")
        assert [table.name for table in TABLES if table.model._default_manager.exists()] == []


def test_untouched_drafts_are_worded_as_before_after_an_import():
    road = Journey()
    for day in ("11-18", "11-19"):
        road.debrief(road.interview(DANA, LEE, start=at(day, "10:00")))
    road.debrief(interview := road.interview(DANA, LEE, start=at("11-20", "13:00")))
    before = [(note.subject, note.body) for note in road.thanks(interview)]
    data = as_file(road.candidate)
    erase_all(road.candidate, secrets=road.secrets)
    candidate = Candidate.objects.get()
    import_all(candidate, data=data)
    again = Interview.objects.get(start=at("11-20", "13:00"))
    recompose_everything(candidate, now=road.now)
    assert again.pk != interview.pk
    assert [(note.subject, note.body) for note in write_thanks(again, now=road.now)] == before
