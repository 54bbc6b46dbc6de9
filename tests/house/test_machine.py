"""What the suites need is fetched where that may be done, starts nothing, and is named where it may not."""

import os
import stat

import pytest

import machine


@pytest.fixture
def bare_machine(tmp_path, monkeypatch):
    """A machine with an apt-get that only writes down how it was called, and with nothing else installed."""
    policy, log = tmp_path / "policy-rc.d", tmp_path / "log"
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $([ -x {policy} ] && echo held) $*" >> {log}\n')
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(machine, "POLICY", policy)
    monkeypatch.setattr(machine, "absent", lambda: ["chromium", "mail servers"])
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return log


def test_what_is_missing_is_installed_without_a_question_and_without_starting_a_service(bare_machine):
    assert machine.main() == 0
    update, install = bare_machine.read_text().splitlines()
    assert update == "noninteractive held update -q"
    assert install.startswith("noninteractive held install -y")
    assert install.endswith("chromium postfix dovecot-imapd")


def test_the_policy_file_goes_when_the_work_is_done(bare_machine):
    machine.main()
    assert not machine.POLICY.exists()


def test_a_policy_file_of_the_machine_itself_stays_as_it_was(bare_machine):
    machine.POLICY.write_text("#!/bin/sh\nexit 0\n")
    machine.POLICY.chmod(0o700)
    machine.main()
    assert machine.POLICY.read_text() == "#!/bin/sh\nexit 0\n"
    assert stat.S_IMODE(machine.POLICY.stat().st_mode) == 0o700


def test_without_root_the_person_is_told_what_to_install(bare_machine, monkeypatch, capsys):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert machine.main() == 0
    assert "sudo apt-get install chromium postfix dovecot-imapd" in capsys.readouterr().out
    assert not bare_machine.exists()


def test_an_apt_that_fails_leaves_the_suites_out_and_says_so(bare_machine, tmp_path, capsys):
    (tmp_path / "apt-get").write_text("#!/bin/sh\necho E: no network >&2\nexit 100\n")
    assert machine.main() == 0
    said = capsys.readouterr().out
    assert "no network" in said
    assert "left out" in said


def test_every_suite_that_needs_something_names_it_as_the_machine_does():
    import suites

    assert {suite.needs for suite in suites.SUITES} - {None} <= set(machine.NEEDED)
