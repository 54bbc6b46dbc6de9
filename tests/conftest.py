"""What every suite shares: a fresh data folder a test, and how Hypothesis looks for trouble."""

import itertools
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from afterword.core.ports.lexicon import NO_LEXICONS
from afterword.services import word_lists
from ground import OWN_FOLDER

settings.register_profile("quick", deadline=None, max_examples=12)
settings.register_profile("thorough", deadline=None)
settings.register_profile(
    "ci", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
PROFILE = "ci" if os.environ.get("CI") else os.environ.get("HYPOTHESIS_PROFILE", "quick")
settings.load_profile(PROFILE)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave what is marked as thorough to `make test`; a person who names one such file gets it all the same."""
    named = {Path(argument.split("::")[0]).resolve() for argument in config.args}
    left = [item for item in items if item.get_closest_marker("thorough") and item.path not in named]
    if PROFILE == "quick" and left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in left]


_FOLDERS = itertools.count()


@pytest.fixture(autouse=True)
def afterword_home(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of one test, not made yet; a child process started by the test gets it too."""
    home = OWN_FOLDER / f"home-{next(_FOLDERS)}"
    monkeypatch.setenv("AFTERWORD_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_word_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever was started in this process before, a test begins without word lists, as most are written for."""
    monkeypatch.setattr(word_lists._InUse, "lists", NO_LEXICONS)
