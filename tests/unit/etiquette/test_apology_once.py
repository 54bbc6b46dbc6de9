"""One apology to an employer for a talk that was missed, or to which one came late."""

from datetime import timedelta

import pytest

from acme import case, interview, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.apologies import owns_up
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case
from afterword.core.facts.words import Channel, InterviewStatus, Purpose

NOW = ny(11, 12)
MISSED = interview(status=InterviewStatus.MISSED)
SORRY = "Dear Lee,\n\nI'm sorry that I missed our conversation yesterday.\n\nSam"
LATE = "Dear Lee,\n\nI am sorry. I was ten minutes late yesterday.\n\nSam"
FIRST = out(ny(10, 15), Purpose.ANSWER, "dana", interview="i1")
TO_LEE = proposal(Purpose.ANSWER, "lee", interview="i1")


def missed(*touches: object, **more: object) -> Case:
    return case(**{"interviews": (MISSED,), "touches": touches} | more)


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.INQUIRY, Purpose.CLOSING, Purpose.DELIVERY])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    assert "apology_once" not in spoke(verdict(proposal(purpose, "lee", text=SORRY), missed(FIRST), NOW))


def test_the_first_apology_may_go() -> None:
    assert verdict(TO_LEE, missed(), NOW).word is Word.GO


def test_a_second_one_to_a_colleague_is_stopped() -> None:
    said = verdict(TO_LEE, missed(FIRST), NOW)
    assert said.word is Word.STOP
    sentence = "You said sorry to Dana Ruiz for that interview on 10 Nov; to one employer, once is enough."
    assert says(said, "apology_once") == sentence


@pytest.mark.parametrize("channel", list(Channel))
def test_on_another_channel_it_is_the_second_as_well(channel: Channel) -> None:
    again = proposal(Purpose.OTHER, "lee", channel=channel, text=SORRY)
    assert "apology_once" in spoke(verdict(again, missed(FIRST), NOW))


def test_whom_it_was_said_to_need_not_be_known() -> None:
    nobody = out(ny(10, 15), Purpose.ANSWER, interview="i1")
    facts = missed(type(nobody)(at=nobody.at, direction=nobody.direction, purpose=Purpose.OTHER, text=SORRY))
    assert says(verdict(TO_LEE, facts, NOW), "apology_once").startswith("You said sorry to them ")


def test_who_has_written_since_is_answered() -> None:
    theirs = word(ny(10, 17), Purpose.OTHER, "lee", asks=True)
    assert verdict(TO_LEE, missed(FIRST, theirs), NOW).word is Word.GO


def test_a_word_of_somebody_else_there_asks_for_no_second_one() -> None:
    theirs = word(ny(10, 17), Purpose.OTHER, "dana")
    assert "apology_once" in spoke(verdict(TO_LEE, missed(FIRST, theirs), NOW))


def test_an_answer_that_says_no_sorry_is_left_alone() -> None:
    free = proposal(Purpose.ANSWER, "lee", interview="i1", text="Dear Lee,\n\nTuesday at ten suits me.\n\nSam")
    assert "apology_once" not in spoke(verdict(free, missed(FIRST), NOW))


def test_an_apology_that_bounced_was_read_by_nobody() -> None:
    back = word(ny(10, 15) + timedelta(minutes=1), Purpose.BOUNCE, "dana", human=False)
    assert "apology_once" not in spoke(verdict(TO_LEE, missed(FIRST, back), NOW))


def test_a_talk_that_was_missed_after_it_has_an_apology_of_its_own() -> None:
    again = interview(11, id="i2", start=ny(11, 9), end=ny(11, 10), status=InterviewStatus.MISSED)
    facts = missed(FIRST, interviews=(MISSED, again))
    assert "apology_once" not in spoke(verdict(proposal(Purpose.ANSWER, "lee", interview="i2"), facts, NOW))


def test_another_application_has_one_of_its_own() -> None:
    two = (Application(id="a1"), Application(id="a2"))
    there = interview(id="i2", application="a2", status=InterviewStatus.MISSED)
    facts = missed(FIRST, applications=two, interviews=(MISSED, there))
    meant = proposal(Purpose.ANSWER, "lee", application="a2", interview="i2")
    assert "apology_once" not in spoke(verdict(meant, facts, NOW))


def test_what_the_agency_is_told_is_told_to_the_agency_alone() -> None:
    told = out(ny(10, 15), Purpose.ANSWER, "avery", interview="i1")
    assert "apology_once" not in spoke(verdict(TO_LEE, missed(told), NOW))
    to_avery = proposal(Purpose.ANSWER, "avery", interview="i1")
    assert "apology_once" not in spoke(verdict(to_avery, missed(FIRST), NOW))


@pytest.mark.parametrize("purpose", [Purpose.THANKS, Purpose.ANSWER, Purpose.OTHER])
def test_a_late_talk_is_apologised_for_once(purpose: Purpose) -> None:
    first = out(ny(10, 15), purpose, "dana", text=LATE.replace("Lee", "Dana"))
    again = proposal(Purpose.ANSWER, "lee", text=LATE)
    assert says(verdict(again, case(touches=(first,)), NOW), "apology_once").startswith("You said sorry to Dana")
    assert "apology_once" not in spoke(verdict(again, case(), NOW))


def test_what_was_said_before_the_talk_began_was_a_notice() -> None:
    notice = out(ny(10, 9, 50), Purpose.OTHER, "dana", text="I'm sorry, I am running late.")
    assert "apology_once" not in spoke(
        verdict(proposal(Purpose.ANSWER, "lee", text=LATE), case(touches=(notice,)), NOW)
    )


def test_an_interview_that_is_still_to_come_is_not_what_it_is_about() -> None:
    ahead = interview(20, id="i2")
    first = out(ny(10, 15), Purpose.OTHER, "dana", text=LATE)
    facts = case(interviews=(interview(), ahead), touches=(first,))
    assert "apology_once" in spoke(verdict(proposal(Purpose.ANSWER, "lee", text=LATE), facts, NOW))


@pytest.mark.parametrize(
    "text",
    [
        "I want to apologise for missing our interview on Monday.",
        "Sorry I couldn't make it yesterday.",
        "I regret that I kept you waiting.",
        "My apologies for arriving late.",
        "Es tut mir leid, dass ich unser Gespräch verpasst habe.",
        "Bitte entschuldigen Sie, dass ich zu spät kam.",
        "Bitte entschuldigen Sie meine Verspätung.",
        "Je suis désolée d'avoir manqué notre entretien.",
        "Veuillez excuser mon retard de ce matin.",
        "Siento haber faltado a la entrevista.",
        "Lamento haber llegado tarde a nuestra reunión.",
    ],
)
def test_an_apology_for_a_talk_is_known_in_four_languages(text: str) -> None:
    assert owns_up(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sorry for the late reply. Tuesday suits me.",
        "I'm sorry that I was late in replying.",
        "I apologise: the attachment was missing.",
        "Sorry, I missed your call.",
        "I was late at the office when I read it. The team sounded kind. I'm sorry to hear about the outage.",
        "Bitte entschuldigen Sie die späte Antwort.",
        "Veuillez excuser mon retard de réponse.",
        "Perdón por la demora en responder.",
    ],
)
def test_an_apology_for_something_else_is_none(text: str) -> None:
    assert not owns_up(text)
