"""Roles, languages and tools as people write them, and words for days that no longer hold."""

from datetime import date

import pytest

from afterword.core.writing.dated import still_true
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.tools import tools_named
from afterword.core.writing.role import role_named

TALK, LATER = date(2026, 11, 24), date(2026, 12, 7)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("we are about to go live", "we are about to go live"),
        ("how far they still have to go", "how far they still have to go"),
        ("rails on the staircase", "rails on the staircase"),
        ("a spark of interest", "a spark of interest"),
        ("you react fast", "you react fast"),
        ("the move from rails to go", "the move from Rails to Go"),
        ("from python to rust", "from Python to Rust"),
        ("from bad to good", "from bad to good"),
        ("they rewrote the parser in rust", "they rewrote the parser in Rust"),
        ("kept the admin in rails because nobody dared", "kept the admin in Rails because nobody dared"),
        ("half the team is on excel", "half the team is on Excel"),
        ("rails", "Rails"),
        ("go", "go"),
    ],
)
def test_a_tool_has_its_capital_only_where_there_is_no_doubt(note, told):
    assert tools_named(note) == told


@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("Python developer", "Python developer"),
        ("Montessori teacher", "Montessori teacher"),
        ("Drupal developer", "Drupal developer"),
        ("Year 5 teacher", "Year 5 teacher"),
        ("Account Executive", "Account Executive"),
        ("Product Manager, Growth", "Product Manager (Growth)"),
        ("Engineer, Berlin", "engineer (Berlin)"),
        ("Staff Nurse, palliative care", "Staff Nurse (palliative care)"),
        ("Nurse, ICU, Nights", "nurse (ICU, Nights)"),
        ("Ward clerk", "ward clerk"),
        ("Paralegal", "paralegal"),
        ("Firmware engineer", "firmware engineer"),
        ("Data engineer", "data engineer"),
        ("Archivist", "archivist"),
        ("Registered nurse, ICU", "ICU registered nurse"),
        ("Associate, Employment Law", "employment law associate"),
        ("SRE", "SRE"),
        ("$AA", ""),
    ],
)
def test_a_role_stands_in_a_sentence_as_people_say_it(role, told):
    assert role_named(role) == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("opens in March", "opens in March"),
        ("everybody eats together on Fridays", "everybody eats together on Fridays"),
        ("passed the exam last week", "passed the exam"),
        ("finished it yesterday, on time", "finished it, on time"),
        ("next week they open a second ward", ""),
    ],
)
def test_words_for_days_go_once_they_mean_another_day(note, told):
    assert still_true(note, TALK, LATER) == told
    assert still_true(note, TALK, TALK) == note


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("my NMC PIN", "my NMC PIN"),
        ("CPR AND ALS", "CPR and ALS"),
        ("BIG TEAM OF 12 ENGINEERS", "big team of 12 engineers"),
        ("send DBS certificate", "send DBS certificate"),
        ("the dbs check", "the DBS check"),
        ("two dbs, one team", "two databases, one team"),
        ("4 hr target", "4-hour target"),
        ("12h shifts", "12-hour shifts"),
        ("within 4 hr", "within 4 hours"),
    ],
)
def test_letters_that_stand_for_something_stay_as_they_were_typed(typed, told):
    assert spelt_out(typed) == told
