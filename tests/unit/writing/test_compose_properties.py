"""Whatever the notes are: no finding, no leak, no two notes alike, and the same text for the same facts."""

import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta

from debriefs import ENDED, NAMES, case_of, debriefs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core.etiquette.asking import asks_for_decision
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Format, Purpose
from afterword.core.likeness import likeness
from afterword.core.wording import middle_of, sentences_of
from afterword.core.writing.compose import compose
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.review.review import review

PANEL = NAMES[:3]
SOON = st.sampled_from((timedelta(minutes=20), timedelta(hours=6), timedelta(hours=22), timedelta(days=3)))
calm = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def thanks_to(reader, channel=Channel.EMAIL):
    return Proposal(purpose=Purpose.THANKS, channel=channel, people=(reader,), application="a1", interview="i1")


@calm
@given(debriefs(), SOON, st.sampled_from(tuple(Channel)), st.sampled_from(tuple(Format)))
def test_a_composed_thank_you_has_no_finding(debrief, later, channel, form):
    case, now = case_of(debrief, people=PANEL, format=form), ENDED + later
    for reader in ("p0", "p1", "p2"):
        proposal = thanks_to(reader, channel)
        draft = compose(proposal, case, now=now)
        assert review(draft, proposal, case, now=now) == (), draft.body


@calm
@given(debriefs(), st.sampled_from(OUTGOING_PURPOSES), st.sampled_from(("open", "rejected", "withdrawn", "offer")))
def test_every_purpose_has_a_text_without_errors(debrief, purpose, status):
    now = ENDED + timedelta(days=9)
    promise = Promise(application="a1", said_at=ENDED, latest=date(2026, 11, 27), by="p0")
    case = case_of(debrief, people=PANEL, promises=(promise,))
    case = replace(case, applications=(Application(id="a1", role="Data engineer", status=status),))
    proposal = Proposal(purpose=purpose, people=("p0",), application="a1", interview="i1")
    draft = compose(proposal, case, now=now)
    assert review(draft, proposal, case, now=now) == (), draft.body
    assert draft.body.startswith("Hi Dana,")
    assert draft.body.endswith("Sam Okoro")


@calm
@given(debriefs(hostile=True), st.sampled_from(OUTGOING_PURPOSES), st.text(max_size=60), st.text(max_size=60))
def test_no_note_breaks_the_text(debrief, purpose, name, role):
    case = case_of(debrief, people=(name, *PANEL[1:]))
    case = replace(case, applications=(Application(id="a1", role=role),))
    proposal = Proposal(purpose=purpose, people=("p0",), application="a1", interview="i1")
    draft = compose(proposal, case, now=ENDED + timedelta(hours=3))
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} and char != "\n" for char in draft.body + draft.subject)
    assert "\n" not in draft.subject
    assert 0 < len(draft.subject) < 78
    found = review(draft, proposal, case, now=ENDED + timedelta(hours=3))
    errors = {finding.check for finding in found if finding.severity == "error"}
    assert errors <= {"commitments_named"}, draft  # a promise of mere signs cannot be named


@calm
@given(debriefs(size=6), SOON)
def test_the_notes_of_a_panel_differ(debrief, later):
    if all(one.person for one in debrief.highlights):  # thanks and the same promises alone have little to differ in
        debrief = replace(debrief, commitments=())
    case, now = case_of(debrief, people=NAMES), ENDED + later
    drafts = [compose(thanks_to(f"p{at}"), case, now=now) for at in range(len(NAMES))]
    assert len({draft.subject for draft in drafts}) == len(drafts)
    for at, one in enumerate(drafts):
        for other in drafts[at + 1 :]:
            assert likeness(one.body, other.body) < 0.45, f"{one.body}\n----\n{other.body}"
            shared = set(sentences_of(middle_of(one.body))) & set(sentences_of(middle_of(other.body)))
            assert shared == set(), shared


def test_no_frame_with_a_sentence_behind_it_begins_as_one_that_stands_alone():
    alone = {
        frame for frames in (say.TOPIC_ONLY, say.TOPIC_HEARD, say.TOPIC_MINE, say.SECOND_TOPIC) for frame in frames
    }
    assert {frame.removesuffix(" {detail}.") for frame in say.WITH_SENTENCE} & alone == set()


@calm
@given(debriefs())
def test_what_was_said_to_one_is_not_told_to_another(debrief):
    marked = replace(
        debrief,
        highlights=(*debrief.highlights, *(replace(h, topic="the zebrafish", person="p0") for h in debrief.highlights)),
    )
    case = case_of(marked, people=PANEL)
    for reader in ("p1", "p2"):
        assert "zebrafish" not in compose(thanks_to(reader), case, now=ENDED + timedelta(hours=2)).body


@calm
@given(debriefs(), st.text(max_size=8))
def test_the_same_facts_and_seed_give_the_same_text(debrief, seed):
    case, now = case_of(debrief, people=PANEL), ENDED + timedelta(hours=2)
    first = compose(thanks_to("p1"), case, now=now, seed=seed)
    assert compose(thanks_to("p1"), case, now=now, seed=seed) == first


@calm
@given(debriefs())
def test_no_slot_is_left_and_no_word_doubled(debrief):
    case = case_of(debrief, people=PANEL)
    for reader in ("p0", "p1", "p2"):
        text = compose(thanks_to(reader), case, now=ENDED + timedelta(hours=2)).body
        assert not re.search(r"[{}\[\]]|\b(\w+) \1\b(?! )|  | [,.;:?]|\.\.|,\.", text), text
        assert not re.search(r"\b(?:their|she|he|her|his)\b", text), text
        assert not asks_for_decision(text), text


@calm
@given(debriefs())
def test_no_question_goes_to_two_people(debrief):
    case, now = case_of(debrief, people=PANEL), ENDED + timedelta(hours=2)
    texts = [compose(thanks_to(reader), case, now=now).body for reader in ("p0", "p1", "p2")]
    for words in ("the roadmap", "think of dbt", "conference budget", "role hybrid", "off sick"):
        assert sum(words in text for text in texts) <= 1


def test_another_seed_gives_another_wording():
    case = case_of(Debrief(interview="i1"), people=PANEL)
    now = ENDED + timedelta(hours=2)
    assert len({compose(thanks_to("p0"), case, now=now, seed=str(seed)).body for seed in range(12)}) > 5
