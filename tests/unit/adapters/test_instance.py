"""Two apps never share a data folder; the second says where the first is."""

import subprocess
import sys
from pathlib import Path

import pytest

from afterword.adapters.instance import AlreadyRunning, Instance

HOLD = """
import sys
from pathlib import Path
from afterword.adapters.instance import Instance
with Instance(Path(sys.argv[1])) as app:
    app.announce("http://127.0.0.1:8765/")
    sys.stdout.write("held\\n")
    sys.stdout.flush()
    sys.stdin.readline()
"""


def hold(folder: Path) -> subprocess.Popen:
    command = [sys.executable, "-c", HOLD, str(folder)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_app_is_told_where_the_first_is(tmp_path):
    with hold(tmp_path) as first:
        with pytest.raises(AlreadyRunning, match=r"already running at http://127\.0\.0\.1:8765/") as running:
            Instance(tmp_path).__enter__()
        assert running.value.address == "http://127.0.0.1:8765/"
        first.communicate("\n", timeout=10)
    with Instance(tmp_path) as free:
        free.announce("http://127.0.0.1:9999/")


def test_an_app_that_was_killed_leaves_no_lock_behind(tmp_path):
    with hold(tmp_path) as first:
        first.kill()
        first.wait(timeout=10)
    with Instance(tmp_path):
        pass


def test_two_folders_are_two_apps(tmp_path):
    with Instance(tmp_path / "one"), Instance(tmp_path / "two"):
        pass


def test_the_lock_is_for_its_owner_only(tmp_path):
    with Instance(tmp_path / "home") as app:
        assert app.path.stat().st_mode & 0o077 == 0
        assert app.path.parent.stat().st_mode & 0o077 == 0
