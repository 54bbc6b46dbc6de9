"""Whatever the voice and the notes: no slot, no doubled word, names as given, nothing that the review refuses."""

import re
from dataclasses import replace
from datetime import date, timedelta

from debriefs import ENDED, NAMES, case_of, debriefs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import CHOICES, SIGN_OFFS, Length, Tone, Voice
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.likeness import likeness
from afterword.core.wording import words_of
from afterword.core.writing.compose import compose
from afterword.core.writing.review.review import review

calm = settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
VOICES = st.builds(
    Voice,
    sign_off=st.sampled_from(("", *SIGN_OFFS, "Talk soon")),
    **{name: st.none() | st.sampled_from(list(words)) for name, words in CHOICES.items()},
)
PURPOSES = st.sampled_from(OUTGOING_PURPOSES)
CHANNELS = st.sampled_from(tuple(Channel))
STATUSES = st.sampled_from(("open", "rejected", "withdrawn", "offer"))
LATER = st.sampled_from((timedelta(hours=3), timedelta(days=3), timedelta(days=14)))


def case_in(debrief, voice, *, people=NAMES[:3], status="open"):
    promise = Promise(application="a1", said_at=ENDED, latest=date(2026, 12, 4), by="p0")
    case = case_of(debrief, people=people, promises=(promise,))
    candidate = Candidate(name="Sam Okoro", email="sam@example.org", voice=voice)
    return replace(case, candidate=candidate, applications=(Application(id="a1", role="Data engineer", status=status),))


def proposed(purpose, channel, reader="p0"):
    return Proposal(purpose=purpose, channel=channel, people=(reader,), application="a1", interview="i1")


@calm
@given(debriefs(), VOICES, PURPOSES, CHANNELS, STATUSES, LATER)
def test_no_slot_is_left_no_word_doubled_and_names_stand_as_given(debrief, voice, purpose, channel, status, later):
    proposal, case = proposed(purpose, channel), case_in(debrief, voice, status=status)
    draft = compose(proposal, case, now=ENDED + later)
    text = f"{draft.subject}\n{draft.body}"
    assert not re.search(r"[{}\[\]]|\b(\w+) \1\b(?! )|  | [,.;:?]|\.\.|,\.|\bNone\b", text), text
    assert re.match(r"(?:Hi|Hello|Dear) Dana(?: Ruiz)?,\n", draft.body), draft.body
    assert draft.body.endswith(("\nSam", "\nSam Okoro")), draft.body
    found = review(draft, proposal, case, now=ENDED + later) if channel in {Channel.EMAIL, Channel.LETTER} else ()
    assert [each for each in found if each.severity == "error"] == []
    if voice.formality is Tone.FORMAL:
        assert not re.search(r"n't\b|\b(?:I|you|it)'", text), text


@calm
@given(debriefs(), VOICES, st.sampled_from((timedelta(minutes=20), timedelta(days=3))))
def test_a_thank_you_in_any_voice_has_no_finding(debrief, voice, later):
    case, now = case_in(debrief, voice), ENDED + later
    for reader in ("p0", "p1", "p2"):
        draft = compose(proposed(Purpose.THANKS, Channel.EMAIL, reader), case, now=now)
        found = review(draft, proposed(Purpose.THANKS, Channel.EMAIL, reader), case, now=now)
        assert found == (), draft.body
        assert voice.length is not Length.SHORT or len(words_of(draft.body)) <= 75 or debrief.commitments, draft.body


@calm
@given(debriefs(size=6), VOICES)
def test_the_notes_of_a_panel_differ_in_any_voice(debrief, voice):
    if not debrief.highlights or voice.length is Length.SHORT:  # a few plain lines of thanks have little to differ in
        debrief = replace(debrief, commitments=())
    case, now = case_in(debrief, voice, people=NAMES), ENDED + timedelta(hours=3)
    drafts = [compose(proposed(Purpose.THANKS, Channel.EMAIL, f"p{at}"), case, now=now) for at in range(len(NAMES))]
    assert len({draft.subject for draft in drafts}) == len(drafts)
    for at, one in enumerate(drafts):
        for other in drafts[at + 1 :]:
            assert likeness(one.body, other.body) < 0.45, f"{one.body}\n----\n{other.body}"
