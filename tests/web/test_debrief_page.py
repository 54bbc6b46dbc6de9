"""The debrief: saved as it is typed, with or without scripts; two windows never eat each other's text."""

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st
from pages import DANA, an_interview, noted, post, said

from afterword.services.debrief_entry import CommitmentEntry, DebriefEntry, HighlightEntry, QuestionEntry
from afterword.services.interview_form import NewPerson
from afterword.store.models import Debrief, Outgoing, Promise
from afterword.web.debrief.sheet import entry_from, sheet

JSON = {"HTTP_ACCEPT": "application/json"}
db = pytest.mark.django_db


def typed(interview, **more):
    dana, kim = interview.interviewers.order_by("name")
    return {
        "version": "0",
        "impression": "good",
        "h-p1-person": str(dana.pk),
        "h-p1-topic": "their move to events",
        "h-p1-detail": "",
        "h-p2-person": str(kim.pk),
        "h-p2-topic": "",
        "h-p2-detail": "",
        "q-q0-text": "Who is on call?",
        "q-q0-for": str(kim.pk),
        "c-c0-text": "my talk",
        "c-c0-person": "",
        "next_steps": "they decide by Friday",
        "next_steps_by": str(dana.pk),
        **more,
    }


@db
def test_a_save_on_the_way_answers_with_the_new_version(client, me):
    interview = an_interview(me)
    path = f"/interviews/{interview.pk}/debrief/"
    assert post(client, path, typed(interview), **JSON).json() == {"version": 1}
    assert post(client, path, typed(interview, version="1", excited_by="the tools"), **JSON).json() == {"version": 2}
    kept = Debrief.objects.get()
    assert [one["topic"] for one in kept.highlights] == ["their move to events"]
    assert kept.unasked_questions[0]["text"] == "Who is on call?"
    assert kept.commitments == [{"id": "c0", "text": "my talk", "person": None, "done": False}]


@db
def test_what_was_saved_is_there_when_the_page_is_opened_again(client, me):
    interview = an_interview(me)
    path = f"/interviews/{interview.pk}/debrief/"
    post(client, path, typed(interview, struck="<b>kind</b> people"))
    page = said(client.get(path))
    assert "their move to events" in page
    assert "&lt;b&gt;kind&lt;/b&gt; people" in page
    assert 'name="version" value="1"' in page


@db
def test_an_older_page_is_told_what_is_newer_and_keeps_what_it_typed(client, me):
    interview = an_interview(me)
    path = f"/interviews/{interview.pk}/debrief/"
    post(client, path, typed(interview))
    late = typed(interview, struck="from the second window")
    answer = post(client, path, late, **JSON)
    assert answer.status_code == 409
    assert "their move to events" in answer.json()["newer"]
    page = post(client, path, late)
    assert page.status_code == 409
    assert "from the second window" in said(page)
    assert 'name="version" value="1"' in said(page)


@db
@pytest.mark.parametrize(
    "wrong", [{"impression": "superb"}, {"struck": "x" * 30_000}, {"version": "first"}, {"h-p1-topic": "y" * 20_001}]
)
def test_what_cannot_be_kept_is_said_and_stays_on_the_page(client, me, wrong):
    interview = an_interview(me)
    path = f"/interviews/{interview.pk}/debrief/"
    post(client, path, typed(interview))
    fields = typed(interview, to_add="one more line") | {"version": "1"} | wrong
    answer = post(client, path, fields)
    assert answer.status_code in (409, 422)
    assert "one more line" in said(answer)
    assert post(client, path, fields, **JSON).status_code in (409, 422)


@db
def test_their_words_are_read_as_dates_and_kept_once_confirmed(client, me):
    interview = an_interview(me)
    answer = post(client, f"/interviews/{interview.pk}/debrief/read/", {"words": "They decide by Friday"}, **JSON)
    assert "by Friday 27 November" in answer.json()["html"]
    fields = typed(interview, then="promise", latest="2026-11-27", earliest="")
    post(client, f"/interviews/{interview.pk}/debrief/", fields)
    promise = Promise.objects.get()
    assert promise.latest.isoformat() == "2026-11-27"
    assert promise.by.name == "Dana Ruiz"
    assert "Kept: they answer" in said(client.get(f"/interviews/{interview.pk}/debrief/"))


@db
def test_a_date_range_the_wrong_way_round_is_said(client, me):
    interview = an_interview(me)
    fields = typed(interview, then="promise", latest="2026-11-27", earliest="2026-11-30")
    answer = post(client, f"/interviews/{interview.pk}/debrief/", fields)
    assert "before the first" in said(answer)
    assert not Promise.objects.exists()
    answer = post(client, f"/interviews/{interview.pk}/debrief/", typed(interview, then="promise", latest="soon"))
    assert answer.status_code == 422
    assert "their move to events" in said(answer)


@db
def test_words_without_a_date_ask_for_one(client, me):
    interview = an_interview(me)
    answer = post(client, f"/interviews/{interview.pk}/debrief/read/", {"words": "we shall see"}, **JSON)
    assert "We see no date" in answer.json()["html"]
    too_long = post(client, f"/interviews/{interview.pk}/debrief/read/", {"words": "x" * 30_000}, **JSON)
    assert too_long.status_code == 422


@db
def test_the_button_writes_the_thank_yous(client, me):
    interview = an_interview(me)
    answer = post(client, f"/interviews/{interview.pk}/debrief/", typed(interview, then="thanks"))
    assert answer["Location"] == f"/interviews/{interview.pk}/thanks/?done=written"
    assert Outgoing.objects.count() == 2


@db
def test_a_note_on_somebody_who_was_not_there_after_all_stays_visible(client, me):
    interview = noted(an_interview(me))
    interview.interviewers.clear()
    assert "their move to events" in said(client.get(f"/interviews/{interview.pk}/debrief/"))


TEXT = st.text(max_size=30)
PERSON = st.one_of(st.none(), st.integers(1, 5))
NAMES = st.text("abcdefgh0123456789_-", min_size=1, max_size=12)


@st.composite
def entries(draw) -> DebriefEntry:
    """A page as somebody may have filled it."""
    words = st.text(
        st.characters(blacklist_characters="\r", blacklist_categories=("Cs",)), min_size=1, max_size=20
    ).filter(str.strip)
    names = draw(st.lists(NAMES, unique=True, max_size=6))
    return DebriefEntry(
        impression=draw(st.sampled_from(["", "good", "mixed", "bad"])),
        highlights=tuple(HighlightEntry(id=name, topic=draw(words), person=draw(PERSON)) for name in names),
        unasked_questions=tuple(QuestionEntry(id=name, text=draw(words), for_person=draw(PERSON)) for name in names),
        commitments=tuple(CommitmentEntry(id=name, text=draw(words), person=draw(PERSON)) for name in names),
        next_steps=draw(words),
        next_steps_by=draw(PERSON),
    )


def as_sent(entry: DebriefEntry) -> QueryDict:
    """What a browser sends for that page."""
    sent = QueryDict(mutable=True)
    for name in ("impression", "struck", "excited_by", "to_add", "next_steps"):
        sent[name] = getattr(entry, name).replace("\n", "\r\n")
    sent["next_steps_by"] = str(entry.next_steps_by or "")
    for row in entry.highlights:
        sent.update({f"h-{row.id}-topic": row.topic.replace("\n", "\r\n"), f"h-{row.id}-person": str(row.person or "")})
    for row in entry.unasked_questions:
        sent.update({f"q-{row.id}-text": row.text.replace("\n", "\r\n"), f"q-{row.id}-for": str(row.for_person or "")})
    for row in entry.commitments:
        sent.update({f"c-{row.id}-text": row.text.replace("\n", "\r\n"), f"c-{row.id}-person": str(row.person or "")})
    return sent


@given(entries())
def test_what_a_browser_sends_is_what_was_on_the_page(entry):
    assert entry_from(as_sent(entry)) == entry


@given(st.dictionaries(st.text(max_size=40), st.text(max_size=40), max_size=20))
def test_no_form_however_odd_breaks_the_page(fields):
    sent = QueryDict(mutable=True)
    sent.update(fields)
    assert sheet(entry_from(sent), []).talks


@db
def test_whoever_arranged_it_is_asked_about_last(me):
    ann = NewPerson(name="Ann Abel", email="ann@acme.example", role="coordinator")
    interview = an_interview(me, people=(ann, DANA))
    talks = sheet(DebriefEntry(), interview.interviewers.all()).talks
    assert [talk.person.name for talk in talks] == ["Dana Ruiz", "Ann Abel"]
