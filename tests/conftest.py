"""What every suite shares: a fresh data folder a test, and how Hypothesis looks for trouble."""

import itertools
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from ground import OWN_FOLDER

settings.register_profile("quick", deadline=None, max_examples=30)
settings.register_profile("thorough", deadline=None)
settings.register_profile(
    "ci", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else os.environ.get("HYPOTHESIS_PROFILE", "quick"))

_FOLDERS = itertools.count()


@pytest.fixture(autouse=True)
def afterword_home(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of one test, not made yet; a child process started by the test gets it too."""
    home = OWN_FOLDER / f"home-{next(_FOLDERS)}"
    monkeypatch.setenv("AFTERWORD_HOME", str(home))
    return home
