"""The rulebook, the folder, the tests and the manual name the same rules; the profiles carry their sources."""

import inspect
import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from acme import ACME, case
from afterword.core.etiquette import rules
from afterword.core.etiquette.numbers import MEANINGS, Meaning, check_numbers, number_of
from afterword.core.etiquette.profiles import PROFILES, US, Expected, Number, Profile, profile_of
from afterword.core.etiquette.rulebook import RULES, rules_for
from afterword.core.facts.words import OUTGOING_PURPOSES

HOUSE = Path(__file__).parents[3]
NAMES = [rule.name for rule in RULES]


def test_every_file_in_the_folder_stands_in_the_rulebook_once() -> None:
    files = {each.stem for each in Path(rules.__path__[0]).glob("*.py")} - {"__init__"}
    assert files == set(NAMES)
    assert len(NAMES) == len(set(NAMES))


def test_every_rule_has_a_test_of_its_own() -> None:
    assert [name for name in NAMES if not (Path(__file__).parent / f"test_{name}.py").exists()] == []


def test_the_manual_has_a_paragraph_for_each_rule_in_the_same_order() -> None:
    assert [line.strip("#` ") for line in manual().splitlines() if line.startswith("### `")] == NAMES


def manual() -> str:
    return (HOUSE / "docs/reference/rulebook.md").read_text(encoding="utf-8")


def row(meaning: Meaning) -> str:
    number = number_of(US, meaning.name)
    said = f"{meaning.label}, {meaning.unit}", number.value, f"{meaning.least} to {meaning.most}", number.source
    return f"| `{meaning.name}` | {' | '.join(map(str, said))} |"


def profile_row(profile: Profile) -> str:
    changed = [name for name in MEANINGS if number_of(profile, name) != number_of(US, name)]
    numbers = [f"`{name}` {number_of(profile, name).value} ({number_of(profile, name).source})" for name in changed]
    large = [] if profile.thanks_at_large_employers else ["at a large employer the plan suggests no thank-you"]
    customs = (f"{custom.word}: {custom.source}" for custom in (profile.thanks_expected, profile.formality))
    cells = f"`{profile.name}`", profile.country, *customs, "; ".join((*numbers, *large)) or "-"
    return f"| {' | '.join(cells)} |"


def test_the_manual_gives_every_number_with_its_bounds_and_its_source() -> None:
    lines = [line for line in manual().splitlines() if line.startswith("| `") and line.count(" | ") == 4]
    assert [line for line in lines if line.split("`")[1] in MEANINGS] == list(map(row, MEANINGS.values()))


def test_the_manual_gives_every_profile_with_its_customs_and_what_it_changes() -> None:
    lines = [line for line in manual().splitlines() if line.startswith("| `")]
    assert [line for line in lines if line.split("`")[1] in PROFILES] == list(map(profile_row, PROFILES.values()))


def test_the_manual_says_why_each_number_may_be_moved_no_farther() -> None:
    reasons = {meaning.because for meaning in MEANINGS.values()}
    told = " ".join(manual().split())
    assert [reason for reason in reasons if reason not in told] == []


def test_every_number_says_in_whole_sentences_what_moves_with_it() -> None:
    assert [each for each in MEANINGS.values() if not re.fullmatch(r"[A-Z][a-z ].*[a-z]\.", each.effect)] == []


def test_every_rule_looks_at_something() -> None:
    assert all(rule.applies <= set(OUTGOING_PURPOSES) and rule.applies for rule in RULES)
    assert [rule for purpose in OUTGOING_PURPOSES for rule in rules_for(purpose) if purpose not in rule.applies] == []


def test_what_a_file_says_of_itself_so_that_it_is_asked_less_often_stands_in_the_rulebook() -> None:
    words = ("channels", "given", "needs", "asked_once", "again_for")
    files = {rule: import_module(f"{rules.__name__}.{rule.name}") for rule in RULES}
    said = [(rule, word) for rule, file in files.items() for word in words if hasattr(file, word.upper())]
    assert {word for _, word in said} == set(words)
    assert [each for each in said if getattr(*each) != getattr(files[each[0]], each[1].upper())] == []
    stops = [rule for rule, file in files.items() if " -> Stop | None:" in inspect.getsource(file.check)]
    assert stops == [rule for rule in RULES if rule.only_stops]


def test_every_rule_says_in_whole_sentences_what_would_change_its_answer() -> None:
    assert [rule.name for rule in RULES if not re.fullmatch(r"[A-Z][a-z].*[a-z]\.", rule.changes)] == []


@pytest.mark.parametrize("name", PROFILES)
def test_every_number_and_custom_of_a_profile_has_its_source(name: str) -> None:
    profile = PROFILES[name]
    assert profile.name == name
    assert profile.country
    assert profile.thanks_expected.source
    assert profile.formality.source
    assert all(number_of(profile, each).source for each in MEANINGS)


def test_every_number_of_a_profile_has_a_meaning_in_the_same_order() -> None:
    assert list(MEANINGS) == [each.name for each in fields(US) if isinstance(getattr(US, each.name), Number)]


@pytest.mark.parametrize("name", PROFILES)
def test_every_profile_keeps_within_the_bounds(name: str) -> None:
    profile = PROFILES[name]
    check_numbers(profile, {each: number_of(profile, each).value for each in MEANINGS})


@pytest.mark.parametrize(
    ("country", "name"),
    [("US", "us"), ("GB", "uk"), ("de", "de"), ("FR", "fr"), ("JP", "jp"), ("CH", "us"), (None, "us")],
)
def test_the_profile_is_that_of_the_employer_s_country(country: str | None, name: str) -> None:
    assert profile_of(case(employer=ACME.__class__(name="Acme", country=country))).name == name


def test_a_profile_that_is_named_goes_first() -> None:
    assert profile_of(case(profile="de")).name == "de"
    assert profile_of(case(profile="nowhere")).name == "us"


def test_what_other_countries_change_is_what_the_rulebook_says() -> None:
    assert PROFILES["uk"].inquiries_unanswered.value == 1
    assert (PROFILES["de"].quiet_working_days.value, PROFILES["de"].inquiries_unanswered.value) == (10, 2)
    assert (PROFILES["fr"].thanks_best_within_hours.value, PROFILES["fr"].quiet_working_days.value) == (48, 7)
    assert (PROFILES["jp"].thanks_last_working_day.value, PROFILES["jp"].inquiries_unanswered.value) == (0, 1)


def test_whether_thanks_are_expected_is_what_the_evidence_says() -> None:
    said = {name: profile.thanks_expected.word for name, profile in PROFILES.items()}
    assert said["us"] is Expected.EXPECTED
    assert {said["ca"], said["fr"]} == {Expected.WELCOME}
    assert {said["uk"], said["de"]} == {Expected.UNCOMMON}
    assert {said["jp"], said["nl"], said["es"], said["it"]} == {Expected.NOT_EXPECTED}
