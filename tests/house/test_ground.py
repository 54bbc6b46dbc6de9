"""The ground holds: no test reaches a person's data or the world outside."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from tree import ROOT, words_of


def test_every_test_has_a_data_folder_of_its_own(afterword_home):
    assert Path(os.environ["AFTERWORD_HOME"]) == afterword_home
    assert not afterword_home.exists()
    assert Path.home().is_relative_to(tempfile.gettempdir())


@pytest.mark.parametrize("address", [("192.0.2.1", 25), ("2001:db8::1", 443, 0, 0)])
def test_no_test_reaches_beyond_this_machine(address):
    family = socket.AF_INET6 if len(address) == 4 else socket.AF_INET
    with socket.socket(family) as out, pytest.raises(AssertionError, match="only this machine"):
        out.connect(address)


def test_no_test_looks_up_a_foreign_name():
    with pytest.raises(AssertionError, match="only this machine"):
        socket.getaddrinfo("mail.example.org", 25)


def test_a_name_that_cannot_exist_is_simply_not_found():
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 25)


def test_this_machine_can_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as near:
        assert near.getpeername() == server.getsockname()


def test_what_is_thorough_is_left_to_make_test(pytester_run):
    assert "1 passed, 1 deselected" in pytester_run({})
    assert "2 passed" in pytester_run({"CI": "1"})
    assert "2 passed" in pytester_run({"HYPOTHESIS_PROFILE": "thorough"})


@pytest.fixture
def pytester_run(tmp_path):
    """Run a folder with a quick and a thorough test on this ground; what pytest said."""
    (tmp_path / "conftest.py").write_text(words_of(ROOT / "tests" / "conftest.py"))
    (tmp_path / "test_two.py").write_text(
        "import pytest\n\ndef test_quick():\n    pass\n\n@pytest.mark.thorough\ndef test_long():\n    pass\n"
    )
    calm = {name: value for name, value in os.environ.items() if name not in ("CI", "HYPOTHESIS_PROFILE")}

    def run(env):
        command = [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "-p", "no:django"]
        done = subprocess.run(
            [*command, f"--rootdir={tmp_path}", str(tmp_path)],
            env={**calm, **env},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout + done.stderr

    return run
