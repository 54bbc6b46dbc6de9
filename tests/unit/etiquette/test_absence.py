"""Whoever is away is left in peace until a day after the return."""

from dataclasses import replace
from datetime import date

import pytest

from acme import DANA, LEE, case, ny, proposal, says, spoke, verdict
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.absence import Absence
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.planning.plan import plan

AWAY = Absence(person="dana", until=date(2026, 12, 3), stand_in="lee")
NOW = ny(30)


def test_an_answer_goes_in_any_case() -> None:
    assert verdict(proposal(Purpose.ANSWER), case(absences=(AWAY,)), NOW).word is Word.GO


def test_a_colleague_is_not_away() -> None:
    assert verdict(proposal(Purpose.INQUIRY, "lee"), case(absences=(AWAY,)), NOW).word is Word.GO


def test_an_absence_that_is_over_says_nothing() -> None:
    assert verdict(proposal(), case(absences=(AWAY,)), ny(7, 9, month=12)).word is Word.GO


@pytest.mark.parametrize(
    "purpose", [each for each in OUTGOING_PURPOSES if each not in (Purpose.ANSWER, Purpose.THANKS)]
)
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.PHONE, Channel.IN_PERSON])
def test_everything_else_waits_a_working_day_after_the_first_day_back(purpose: Purpose, channel: Channel) -> None:
    """Away until Thursday the 3rd, back on Friday the 4th, written to on Monday the 7th."""
    said = verdict(proposal(purpose, channel=channel), case(absences=(AWAY,)), NOW)
    assert (said.word, said.until) == (Word.WAIT, ny(7, 9, month=12))


def test_the_sentence_names_the_stand_in() -> None:
    start = "Dana Ruiz is away until 3 Dec; with a day to catch up, Mon 7 Dec is early enough."
    assert says(verdict(proposal(), case(absences=(AWAY,)), NOW), "absence") == f"{start} Lee Cho stands in."
    alone = replace(AWAY, stand_in=None)
    assert says(verdict(proposal(), case(absences=(alone,)), NOW), "absence") == start


def test_the_days_are_those_of_the_one_who_is_away() -> None:
    there = replace(DANA, tz="Europe/Berlin", country="DE")
    said = verdict(proposal(), case(people=(there, LEE), absences=(AWAY,)), NOW)
    assert said.until == ny(7, 3, month=12)


def test_the_longest_absence_counts() -> None:
    longer = Absence(person="dana@acme.example", until=date(2026, 12, 10))
    assert verdict(proposal(), case(absences=(longer, AWAY)), NOW).until == ny(14, 9, month=12)


def test_two_notes_of_one_absence_are_one_absence() -> None:
    twice = (AWAY, Absence(person="dana@acme.example", until=AWAY.until))
    assert verdict(proposal(), case(absences=twice), NOW).until == ny(7, 9, month=12)


def test_who_has_no_name_is_your_reader_and_a_colleague() -> None:
    away = Absence(person="kim@acme.example", until=date(2026, 12, 3), stand_in="office@acme.example")
    said = says(verdict(proposal(Purpose.DELIVERY, "kim@acme.example"), case(absences=(away,)), NOW), "absence")
    assert said.startswith("Your reader is away until 3 Dec;")
    assert said.endswith(". A colleague stands in.")


def test_thanks_by_mail_may_lie_until_the_return() -> None:
    said = verdict(proposal(Purpose.THANKS), case(absences=(AWAY,)), ny(10, 12))
    assert said.word is Word.GO
    assert says(said, "absence") == "Dana Ruiz is away until 3 Dec; thanks may lie in the mailbox until then."


def test_on_the_first_day_back_thanks_by_mail_go_without_a_remark() -> None:
    back = case(absences=(replace(AWAY, until=date(2026, 11, 10)),))
    assert "absence" not in spoke(said := verdict(proposal(Purpose.THANKS), back, ny(11, 12)))
    assert said.word is Word.GO


def test_a_question_that_calls_itself_thanks_waits_as_any_other() -> None:
    asks = replace(proposal(Purpose.THANKS), text="Thank you! Have you decided yet?")
    assert "absence" in spoke(said := verdict(asks, case(absences=(AWAY,)), NOW))
    assert said.word is not Word.GO


def test_thanks_that_ring_and_would_come_too_late_after_the_return_are_stopped() -> None:
    said = verdict(proposal(Purpose.THANKS, channel=Channel.PHONE), case(absences=(AWAY,)), ny(10, 12))
    assert said.word is Word.STOP
    assert {"absence", "thanks_in_time"} <= spoke(said)


def test_without_a_last_day_it_may_go_with_a_word_of_it() -> None:
    said = verdict(proposal(), case(absences=(replace(AWAY, until=None),)), NOW)
    assert said.word is Word.GO
    assert says(said, "absence") == "Dana Ruiz is away, nobody knows until when. Lee Cho stands in."


def test_the_plan_asks_the_stand_in_only_where_that_is_two_weeks_sooner() -> None:
    def asked(*absences: Absence) -> tuple[str, ...]:
        facts = case(people=(DANA, LEE), absences=absences)
        return next(step.people for step in plan(facts, NOW) if step.purpose == Purpose.INQUIRY)

    long = replace(AWAY, until=date(2026, 12, 24))
    assert asked(AWAY) == ("dana",)
    assert asked(long) == ("lee",)
    assert asked(replace(AWAY, until=None)) == ("lee",)
    assert asked(replace(long, stand_in=None)) == ("dana",)
    assert asked(replace(AWAY, until=date(2026, 11, 20))) == ("dana",)


def test_the_plan_thanks_all_of_the_panel_whether_somebody_is_away_or_not() -> None:
    away = Absence(person="dana", until=date(2026, 12, 10))
    steps = [step for step in plan(case(absences=(away,)), ny(10, 12)) if step.purpose == Purpose.THANKS]
    assert [(step.people, step.earliest) for step in steps] == [(("dana", "lee"), ny(10, 12))]
