"""The rulebook, the folder, the tests and the manual name the same rules; the profiles carry their sources."""

from dataclasses import fields
from pathlib import Path

import pytest

from acme import ACME, case
from afterword.core.etiquette import rules
from afterword.core.etiquette.profiles import PROFILES, US, Number, profile_of
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
    manual = (HOUSE / "docs/reference/rulebook.md").read_text(encoding="utf-8")
    assert [line.strip("#` ") for line in manual.splitlines() if line.startswith("### `")] == NAMES


def test_the_manual_gives_every_number_with_its_source() -> None:
    manual = (HOUSE / "docs/reference/rulebook.md").read_text(encoding="utf-8")
    for number in numbers(US):
        assert f"| {number.value} | {number.source} |" in manual


def test_every_rule_looks_at_something() -> None:
    assert all(rule.applies <= set(OUTGOING_PURPOSES) and rule.applies for rule in RULES)
    assert [rule for purpose in OUTGOING_PURPOSES for rule in rules_for(purpose) if purpose not in rule.applies] == []


def numbers(profile: object) -> list[Number]:
    return [value for each in fields(profile) if isinstance(value := getattr(profile, each.name), Number)]


@pytest.mark.parametrize("name", PROFILES)
def test_every_number_of_a_profile_has_its_source(name: str) -> None:
    profile = PROFILES[name]
    assert profile.name == name
    assert profile.custom
    assert all(number.source and number.value >= 0 for number in numbers(profile))


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
