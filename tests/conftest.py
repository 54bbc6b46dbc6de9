"""What every suite shares: a fresh data folder a test, and how Hypothesis looks for trouble."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("person", deadline=None)
settings.register_profile(
    "ci", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "person")


@pytest.fixture(autouse=True)
def afterword_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of one test; a child process started by the test gets it too."""
    home = tmp_path / "afterword-home"
    monkeypatch.setenv("AFTERWORD_HOME", str(home))
    return home
