"""A text in the candidate's voice: what is chosen is kept to, what is left open is as the reader has it."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.candidate import Candidate
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Address, Greeting, Length, Signed, Spelling, Tone, Voice, sign_off_trouble
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.wording import words_of
from afterword.core.writing.compose import compose
from afterword.core.writing.names import addressed
from afterword.core.writing.review.review import review

RICH = Debrief(
    interview="i1",
    impression="good",
    highlights=(
        Highlight(topic="their move from Rails to Go", detail="they don't replay old events", person="p0"),
        Highlight(topic="on-call", detail="one week in six, no pages at night since spring", person="p0"),
        Highlight(topic="how the team organises code review", person="p0"),
        Highlight(topic="the data contracts", detail="two teams write them by hand", person="p0"),
    ),
    excited_by="building the data platform from scratch",
    to_add="I'd led a similar migration at my last job with zero downtime",
    unasked_questions=(Question(text="how does the team decide what goes on the roadmap", for_person="p0"),),
    commitments=(Commitment(id="c1", text="send her the link to my talk", person="p0"),),
)


def written(debrief=RICH, *, name="Dana Ruiz", country="US", purpose=Purpose.THANKS, channel=Channel.EMAIL, **voice):
    """The body for one reader in a voice."""
    case = case_of(debrief, people=(name,), employer=Employer(name="Acme", country=country, tz="America/New_York"))
    case = replace(case, candidate=Candidate(name="Sam Okoro", email="sam@example.org", voice=Voice(**voice)))
    proposal = Proposal(purpose=purpose, channel=channel, people=("p0",), application="a1", interview="i1")
    return compose(proposal, case, now=ENDED + timedelta(hours=3)).body


def first_line(**how):
    return written(Debrief(interview="i1"), **how).partition("\n")[0]


def test_what_is_left_open_is_as_it_was():
    assert first_line() == "Hi Dana,"
    assert first_line(channel=Channel.LETTER) == "Dear Dana,"
    assert first_line(country="DE") == "Dear Dana Ruiz,"


@pytest.mark.parametrize("country", ["US", "GB", "DE"])
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.LETTER])
def test_the_chosen_greeting_and_sign_off_are_kept_to_everywhere(country, channel):
    body = written(country=country, channel=channel, greeting=Greeting.HELLO, sign_off="Thank you and best")
    assert body.startswith("Hello Dana")
    assert body.endswith("\n\nThank you and best,\nSam Okoro")


def test_a_sign_off_with_its_own_mark_gets_no_comma():
    assert written(sign_off="Thank you!").endswith("\n\nThank you!\nSam Okoro")
    assert written(sign_off="Best,").endswith("\n\nBest,\nSam Okoro")


def test_the_own_name_is_signed_as_chosen():
    assert written(signed=Signed.FIRST_NAME).endswith(",\nSam")
    assert written(signed=Signed.FULL_NAME).endswith(",\nSam Okoro")


@pytest.mark.parametrize(
    ("name", "first", "title", "full"),
    [
        ("Dana Ruiz", "Dana", "Dana Ruiz", "Dana Ruiz"),
        ("Ms. Dana Ruiz", "Dana", "Ms. Ruiz", "Ms. Dana Ruiz"),
        ("Dr. Ruiz", "Dr. Ruiz", "Dr. Ruiz", "Dr. Ruiz"),
        ("Prof. Dr. Anna von der Heide", "Anna", "Prof. von der Heide", "Prof. Dr. Anna von der Heide"),
        ("J. Ruiz", "J. Ruiz", "J. Ruiz", "J. Ruiz"),
        ("Smith", "", "", ""),
        ("王小明", "王小明", "王小明", "王小明"),
    ],
)
def test_no_title_and_no_first_name_is_guessed(name, first, title, full):
    reader = Person(id="p", name=name)
    assert tuple(addressed(reader, each) for each in Address) == (first, title, full)


def test_the_reader_is_addressed_as_chosen():
    assert first_line(address=Address.FULL_NAME) == "Dear Dana Ruiz,"
    assert first_line(address=Address.FIRST_NAME, country="DE") == "Dear Dana,"
    assert first_line(address=Address.FULL_NAME, greeting=Greeting.HI) == "Hi Dana Ruiz,"


@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_a_formal_voice_writes_in_full(purpose):
    body = written(purpose=purpose, formality=Tone.FORMAL)
    assert body.startswith("Dear Dana,")
    assert not re.search(r"n't|\b(?:I|it|you|they)'", body)
    assert "Thanks" not in body


def test_a_warm_voice_contracts_where_a_country_would_not_but_not_in_a_letter():
    assert "'" in written(country="DE", formality=Tone.WARM)
    assert "'" not in written(country="DE")
    assert "'" not in written(channel=Channel.LETTER, formality=Tone.WARM)


def test_a_short_voice_says_the_most_of_it_in_some_sixty_words():
    short, usual, long = (len(words_of(written(length=each))) for each in (Length.SHORT, None, Length.LONG))
    assert 45 <= short <= 70
    assert short < usual <= long <= 175
    assert "link to my talk" in written(length=Length.SHORT)


def test_a_long_voice_says_more_only_where_more_was_noted():
    assert "data contracts" in written(length=Length.LONG)
    thin = Debrief(interview="i1", highlights=(Highlight(topic="on-call", person="p0"),))
    assert written(thin, length=Length.LONG) == written(thin)


@pytest.mark.parametrize("purpose", OUTGOING_PURPOSES)
def test_a_short_voice_is_never_longer(purpose):
    usual, short = (written(purpose=purpose, length=each) for each in (None, Length.SHORT))
    assert len(words_of(short)) <= len(words_of(usual))


def test_what_was_noted_is_spelt_as_chosen():
    assert "organises code review" in written(length=Length.LONG)
    assert "organizes code review" in written(length=Length.LONG, spelling=Spelling.US)
    assert "organizes code review" in written(length=Length.LONG, spelling=Spelling.BY_COUNTRY)
    assert "organises code review" in written(length=Length.LONG, spelling=Spelling.BY_COUNTRY, country="GB")


@pytest.mark.parametrize("line", ["Best", "Kind regards", "Thank you!", "Bis bald", "Mit besten Grüßen", ""])
def test_a_few_plain_words_may_close(line):
    assert sign_off_trouble(line) == ""


@pytest.mark.parametrize("line", ["a\nb", "{name}", "x" * 41, "!!!", "sam@example.org", "\u202ebest", "555 1234"])
def test_what_is_no_sign_off_is_told(line):
    assert sign_off_trouble(line) != ""


def test_what_stands_there_in_another_spelling_is_not_left_out():
    noted = Debrief(
        interview="i1",
        highlights=(Highlight(topic="how the labour is organised", person="p0"),),
        commitments=(Commitment(id="c1", text="the colour catalogue", person="p0"),),
    )
    case = case_of(noted)
    case = replace(case, candidate=Candidate(name="Sam Okoro", voice=Voice(spelling=Spelling.US)))
    proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    draft = compose(proposal, case, now=ENDED + timedelta(hours=3))
    assert "labor is organized" in draft.body
    assert "color catalog" in draft.body
    assert draft.left_out == ()
    assert review(draft, replace(proposal, text=draft.body), case, now=ENDED + timedelta(hours=3)) == ()
