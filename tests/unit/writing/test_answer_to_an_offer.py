"""The answer to an offer says what the candidate decided: thinking it over until a day, taking it, turning it down."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.etiquette.holding_note import is_holding_note
from afterword.core.etiquette.offer_word import takes, thought_over, turns_down
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, Direction, Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.review.review import review

LATER = ENDED + timedelta(days=2)
COUNTRIES = {"en": "US", "de": "DE", "fr": "FR", "es": "ES"}
LANGUAGES = sorted(COUNTRIES)
ANSWER = Proposal(purpose=Purpose.ANSWER, people=("p0",), application="a1")
SEEDS = [str(number) for number in range(6)]


def a_case(language, status=ApplicationStatus.OFFER, *, came=Purpose.OFFER, text="", offered=True, **over):
    application = {"answer_by": over.pop("answer_by", None), "offered": offered, "status": status}
    touches = over.pop("touches", ())
    mail = Touch(
        at=ENDED + timedelta(days=1),
        direction=Direction.IN,
        people=("p0",),
        application="a1",
        purpose=came,
        text=text,
        asks=True,
    )
    return case_of(
        Debrief(interview="i1"),
        employer=Employer(name="Acme", country=COUNTRIES[language], tz="America/New_York"),
        applications=(Application(id="a1", role="Data Engineer", language=Language(language), **application),),
        touches=(mail, *touches),
        **over,
    )


def written(case, seed="", proposal=ANSWER):
    return compose(proposal, case, now=LATER, seed=seed)


def ours(text, purpose=Purpose.ANSWER):
    return Touch(
        at=ENDED + timedelta(days=1, hours=5),
        direction=Direction.OUT,
        people=("p0",),
        application="a1",
        purpose=purpose,
        text=text,
    )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_taken_is_taken_in_words(language, seed):
    case = a_case(language, ApplicationStatus.CLOSED)
    draft = written(case, seed)
    assert takes(draft.body)
    assert not turns_down(draft.body)
    assert not thought_over(draft.body)
    assert not is_holding_note(draft.body, ["When could you start?"])
    found = review(draft, replace(ANSWER, text=draft.body), case, now=LATER)
    assert [one.says for one in found] == []


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_turned_down_is_turned_down_in_words(language, seed):
    case = a_case(language, ApplicationStatus.WITHDRAWN)
    draft = written(case, seed)
    assert turns_down(draft.body)
    assert not takes(draft.body)
    assert not thought_over(draft.body)
    assert not is_holding_note(draft.body)
    found = review(draft, replace(ANSWER, text=draft.body), case, now=LATER)
    assert [one.says for one in found] == []


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_has_stepped_back_says_so_to_whatever_was_asked(language, seed):
    case = a_case(language, ApplicationStatus.WITHDRAWN, came=Purpose.ANSWER, offered=False, text="When can you start?")
    draft = written(case, seed)
    assert turns_down(draft.body)
    assert not thought_over(draft.body)
    assert review(draft, replace(ANSWER, text=draft.body), case, now=LATER) == ()


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "by Friday, December 4"),
        ("de", "bis Freitag, den 4. Dezember"),
        ("fr", "d'ici au vendredi 4 décembre"),
        ("es", "a más tardar el viernes 4 de diciembre"),
    ],
)
def test_while_it_is_thought_over_the_day_of_the_answer_is_named(language, day):
    case = a_case(language, answer_by=date(2026, 12, 4))
    draft = written(case)
    assert day in draft.body
    assert thought_over(draft.body)
    late = a_case(language, answer_by=date(2026, 11, 20))
    assert day not in written(late).body
    assert thought_over(written(late).body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_once(language):
    for status, says in ((ApplicationStatus.CLOSED, takes), (ApplicationStatus.WITHDRAWN, turns_down)):
        first = written(a_case(language, status))
        assert says(first.body)
        assert not says(written(a_case(language, status, touches=(ours(first.body),))).body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_closing_word_after_an_offer_speaks_of_the_offer(language):
    closing = Proposal(purpose=Purpose.CLOSING, people=("p0",), application="a1")
    assert "withdr" not in written(a_case(language, ApplicationStatus.WITHDRAWN), proposal=closing).body
    plain, offered = (a_case(language, ApplicationStatus.WITHDRAWN, offered=one) for one in (False, True))
    assert written(plain, proposal=closing).body != written(offered, proposal=closing).body


@pytest.mark.parametrize(
    ("body", "still"),
    [
        ("Hi Dana,\n\nThank you for the offer. I'll go through it with care and come back to you.\n\nSam", True),
        ("Hi Dana,\n\nThanks for the offer! Let me think it over until Friday.\n\nSam", True),
        ("Hi Dana,\n\nI need a little time to consider the offer.\n\nSam", True),
        ("Hi Dana,\n\nI thought it over, and I have decided not to accept.\n\nSam", False),
        ("Hi Dana,\n\nI'm delighted to accept.\n\nSam", False),
        ("Guten Tag Dana,\n\nich sehe es mir in Ruhe an und melde mich dann.\n\nSam", True),
        ("Bonjour Dana,\n\nje vais l'étudier avec attention et je reviens vers vous.\n\nSam", True),
        ("Hola Dana:\n\nLa estudiaré con calma y le daré una respuesta.\n\nSam", True),
    ],
)
def test_thinking_it_over_is_known_by_its_words(body, still):
    assert bool(thought_over(body)) is still


INVITES = {
    "en": "Could you come back on Thursday, 26 November at 2pm?",
    "de": "Könnten Sie am Donnerstag um 14 Uhr noch einmal zu uns kommen?",
    "fr": "Pourriez-vous revenir le jeudi 26 novembre à 14 h pour un entretien ?",
    "es": "¿Podría venir el jueves 26 de noviembre a las 14:00 a una segunda entrevista?",
}
SAID = {
    "en": "Thursday, November 26 at 2:00 pm",
    "de": "Donnerstag, den 26. November um 14 Uhr",
    "fr": "jeudi 26 novembre à 14",
    "es": "jueves 26 de noviembre a las 14:00",
}


def invited(language, **over):
    return a_case(
        language, ApplicationStatus.OPEN, came=Purpose.INVITATION, text=INVITES[language], offered=False, **over
    )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_one_time_that_they_propose_is_accepted_by_its_day_and_hour(language, seed):
    body = written(invited(language), seed).body
    assert SAID[language] in body.replace("\u00a0", " ")
    assert not is_holding_note(body, [INVITES[language]])


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_where_another_interview_is_at_that_hour(language):
    start = datetime(2026, 11, 26, 19, 30, tzinfo=UTC)
    other = Interview(id="x", application="", start=start, end=start + timedelta(hours=1))
    body = written(invited(language, elsewhere=(other,))).body
    assert SAID[language] not in body.replace("\u00a0", " ")


def test_several_times_are_for_the_person_to_choose_from():
    text = "Could you do Thursday, 26 November at 2pm or Friday, 27 November at 10am?"
    case = a_case("en", ApplicationStatus.OPEN, came=Purpose.INVITATION, text=text, offered=False)
    assert "November" not in written(case).body


def test_an_answer_is_for_the_mail_that_it_was_begun_for():
    asks = Touch(
        at=ENDED + timedelta(days=1, hours=1),
        direction=Direction.IN,
        people=("p0",),
        application="a1",
        purpose=Purpose.TIMELINE,
        text="We expect to have news by Friday 11 December.",
    )
    case = invited("en", touches=(asks,))
    mail = case.touches[0]
    assert SAID["en"] in written(case, proposal=replace(ANSWER, answers=mail.at)).body
    assert SAID["en"] not in written(case).body
