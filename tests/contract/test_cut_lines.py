"""Some of what `make torture` does: lines to real servers are cut, a real worker is killed, and nothing is doubled."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.mailserver, pytest.mark.thorough]
TESTS = Path(__file__).parents[1]


def test_no_cut_and_no_kill_doubles_a_message_or_loses_one_without_a_word(mail_servers):
    command = [
        sys.executable,
        "-m",
        "torture.run",
        "--cuts",
        "14",
        "--kills",
        "7",
        "--draft-kills",
        "3",
        "--seed",
        "20",
    ]
    done = subprocess.run(command, cwd=TESTS, capture_output=True, text=True, timeout=540, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "killed: taken" in done.stdout
    assert "killed: before the server's word (draft)" in done.stdout
