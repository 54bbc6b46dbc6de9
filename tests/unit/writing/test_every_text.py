"""Whatever was noted, for every purpose and channel: no slot, no doubled word, a verb where it belongs, nothing new."""

import ast
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from debriefs import ENDED, NAMES, case_of, debriefs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core import writing
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, InterviewStatus, Purpose
from afterword.core.likeness import content_words
from afterword.core.wording import middle_of, sentences_of, words_of
from afterword.core.writing.compose import compose
from afterword.core.writing.days import MONTHS, WEEKDAYS
from afterword.core.writing.prose.lexicon import AUXILIARIES, BASE_OF, BASE_VERBS, PASTS
from afterword.core.writing.prose.tidy import spelt_out

calm = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
PURPOSES = st.sampled_from(OUTGOING_PURPOSES)
CHANNELS = st.sampled_from(tuple(Channel))
STATUSES = st.sampled_from(("open", "rejected", "withdrawn", "offer"))
LATER = st.sampled_from((timedelta(hours=3), timedelta(days=3), timedelta(days=14)))
VERBS = AUXILIARIES | BASE_VERBS | frozenset(BASE_OF) | PASTS
CONTRACTED = ("'m", "'re", "'s", "'ve", "'ll", "'d")
ROLE = "Data engineer"


def drafted(debrief, purpose, channel, status, later, *, seed=""):
    promise = Promise(application="a1", said_at=ENDED, latest=date(2026, 12, 4), by="p0")
    case = case_of(debrief, people=NAMES[:3], promises=(promise,))
    case = replace(case, applications=(Application(id="a1", role=ROLE, status=status),))
    proposal = Proposal(purpose=purpose, channel=channel, people=("p0",), application="a1", interview="i1")
    return compose(proposal, case, now=ENDED + later, seed=seed)


def has_verb(sentence):
    words = [word.casefold().replace("’", "'") for word in words_of(sentence)]
    return any(word in VERBS or word.endswith(CONTRACTED) or word in {"thank", "thanks"} for word in words)


def told_words():
    """Every word that the writers themselves bring along."""
    for path in Path(writing.__file__).parent.rglob("*.py"):
        if path.parent.name == "purposes" or path.name in {
            "subject.py",
            "letter.py",
            "manner.py",
            "in_full.py",
            "days.py",
            "struck.py",
        }:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield from content_words(node.value)


BROUGHT = frozenset(told_words())


@calm
@given(debriefs(), PURPOSES, CHANNELS, STATUSES, LATER)
def test_no_slot_is_left_no_word_doubled_and_no_sentence_lacks_a_verb(debrief, purpose, channel, status, later):
    draft = drafted(debrief, purpose, channel, status, later)
    text = f"{draft.subject}\n{draft.body}"
    assert not re.search(r"[{}\[\]]|\b(\w+) \1\b(?! )|  | [,.;:?]|\.\.|,\.|\bNone\b", text), text
    for sentence in sentences_of(middle_of(draft.body)):
        assert has_verb(sentence) or len(words_of(sentence)) < 2, (sentence, draft.body)


@calm
@given(debriefs(), PURPOSES, CHANNELS, STATUSES, LATER)
def test_nothing_is_said_that_no_fact_holds(debrief, purpose, channel, status, later):
    draft = drafted(debrief, purpose, channel, status, later)
    noted = [ROLE, "Acme", *NAMES, "Sam Okoro", *MONTHS, *WEEKDAYS, "the chance spelt his hers with you and it they"]
    noted += [f"{one.topic} {one.detail}" for one in debrief.highlights]
    noted += [debrief.excited_by, debrief.to_add, debrief.struck]
    noted += [one.text for one in (*debrief.unasked_questions, *debrief.commitments)]
    known = BROUGHT | {word for note in noted for form in (note, spelt_out(note)) for word in content_words(form)}
    bases = {BASE_OF.get(word, word) for word in known}
    said = set(content_words(draft.body)) | set(content_words(draft.subject))
    invented = {
        w for w in said if w not in known and w not in bases and not w.isdigit() and BASE_OF.get(w) not in known
    }
    assert invented <= FORMS, (invented, draft.body)


FORMS = frozenset({"i'd", "i'm", "you're", "you've", "q1"})
"""Joints of a sentence, no matter of it."""


@calm
@given(debriefs(hostile=True), PURPOSES, CHANNELS, LATER)
def test_every_name_is_spelt_as_given(debrief, purpose, channel, later):
    draft = drafted(debrief, purpose, channel, "open", later)
    assert draft.body.startswith(("Hi Dana,", "Dear Dana,"))
    assert draft.body.endswith("Sam" if channel not in {Channel.EMAIL, Channel.LETTER} else "Sam Okoro")


@calm
@given(debriefs(), PURPOSES)
def test_a_message_on_a_social_network_has_room_for_it(debrief, purpose):
    draft = drafted(replace(debrief, commitments=()), purpose, Channel.SOCIAL, "open", timedelta(hours=3))
    spare = len(sentences_of(middle_of(draft.body))) > 2
    assert len(draft.body) <= 300 or not spare or purpose is not Purpose.THANKS, draft.body


def test_ten_pages_are_read_to_their_beginning():
    long = "they moved to Go last year. " * 2_000
    draft = drafted(
        Debrief(interview="i1", highlights=(Highlight(topic=long, detail=long, person="p0"),), excited_by=long),
        Purpose.THANKS,
        Channel.EMAIL,
        "open",
        timedelta(hours=3),
    )
    assert len(draft.body) < 900


def test_a_missed_talk_is_neither_thanked_for_nor_explained():
    case = case_of(Debrief(interview="i1"), people=NAMES[:1])
    missed = replace(case.interviews[0], status=InterviewStatus.MISSED)
    for purpose in (Purpose.ANSWER, Purpose.OTHER):
        proposal = Proposal(purpose=purpose, people=("p0",), application="a1", interview="i1")
        draft = compose(proposal, replace(case, interviews=(missed,)), now=ENDED + timedelta(hours=3))
        assert "sorry" in draft.body
        assert draft.body.count("sorry") == 1
        assert not re.search(r"\bbecause\b|\bdue to\b|\bThank|\benjoyed\b|day at \d", draft.body), draft.body


def test_a_word_for_a_day_that_has_passed_is_not_repeated():
    debrief = Debrief(
        interview="i1",
        highlights=(Highlight(topic="the new office", detail="opens next week", person="p0"),),
        to_add="passed the AWS exam yesterday",
    )
    draft = drafted(debrief, Purpose.INQUIRY, Channel.EMAIL, "open", timedelta(days=14))
    assert "yesterday" not in draft.body
    assert "next week" not in draft.body
    assert "I passed the AWS exam." in draft.body
