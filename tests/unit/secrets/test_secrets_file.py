"""The secrets file: private, whole, and honest about what is wrong."""

import errno
import json
import multiprocessing
import os
import stat

import pytest

from afterword.adapters.secrets.file import LARGEST_FILE, FileSecrets
from afterword.core.ports.secrets import SecretsUnavailable

POSIX = pytest.mark.skipif(os.name != "posix", reason="owners, links and modes are POSIX's")
ROOT = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file away")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "home" / "secrets.json"


@pytest.fixture
def secrets(path):
    return FileSecrets(path.parent)


def folder_of(path):
    return sorted(entry.name for entry in path.parent.iterdir())


def test_what_was_set_is_got_by_another_reader_too(secrets, path):
    secrets.set("smtp", "pässwörd 🎉 \n \ud800 \0")
    secrets.set("imap", "other")
    assert FileSecrets(path.parent).get("smtp") == "pässwörd 🎉 \n \ud800 \0"
    assert secrets.get("imap") == "other"


def test_what_was_never_set_is_none_and_leaves_no_file(secrets, path):
    assert secrets.get("smtp") is None
    assert not path.exists()


def test_a_later_value_takes_the_place_of_the_earlier(secrets):
    secrets.set("smtp", "one")
    secrets.set("smtp", "two")
    assert secrets.get("smtp") == "two"


def test_what_was_forgotten_is_nowhere_in_the_folder(secrets, path):
    secrets.set("smtp", "very-secret")
    secrets.forget("smtp")
    secrets.forget("smtp")
    assert secrets.get("smtp") is None
    assert all(b"very-secret" not in entry.read_bytes() for entry in path.parent.iterdir())


@POSIX
def test_file_and_folder_are_for_the_owner_alone(secrets, path):
    before = os.umask(0)
    try:
        secrets.set("smtp", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@POSIX
def test_a_file_that_is_too_open_is_closed_on_the_next_look(secrets, path):
    secrets.set("smtp", "x")
    path.chmod(0o644)
    assert secrets.get("smtp") == "x"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@POSIX
@pytest.mark.parametrize("act", [lambda s: s.get("smtp"), lambda s: s.set("smtp", "x"), lambda s: s.forget("smtp")])
def test_a_link_is_refused_and_its_target_untouched(secrets, path, tmp_path, act):
    target = tmp_path / "elsewhere.json"
    target.write_text('{"smtp": "theirs"}')
    path.parent.mkdir()
    path.symlink_to(target)
    with pytest.raises(SecretsUnavailable, match="link to somewhere else"):
        act(secrets)
    assert target.read_text() == '{"smtp": "theirs"}'


@POSIX
def test_a_pipe_in_its_place_is_refused_without_waiting(secrets, path):
    path.parent.mkdir()
    os.mkfifo(path)
    with pytest.raises(SecretsUnavailable, match="not an ordinary file"):
        secrets.get("smtp")


@ROOT
def test_a_file_of_another_user_is_refused(secrets, path):
    secrets.set("smtp", "x")
    os.chown(path, 65534, -1)
    with pytest.raises(SecretsUnavailable, match="belongs to another user"):
        secrets.get("smtp")


@pytest.mark.parametrize("call", ["write", "fsync"])
def test_a_full_disk_is_said_and_loses_nothing(secrets, path, monkeypatch, call):
    secrets.set("smtp", "earlier")
    if call == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr("tempfile.mkstemp", full)
    with pytest.raises(SecretsUnavailable, match=r"disk is full.*make room"):
        secrets.set("smtp", "later")
    monkeypatch.undo()
    assert secrets.get("smtp") == "earlier"
    assert folder_of(path) == ["secrets.json", "secrets.json.lock"]


def full(*_args, **_words):
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"a": 1}', "null", "[" * 100_000, "x" * (LARGEST_FILE + 1)])
def test_a_damaged_file_is_named_and_not_written_over(secrets, path, broken):
    path.parent.mkdir()
    path.write_text(broken)
    for act in (lambda: secrets.get("smtp"), lambda: secrets.set("smtp", "x")):
        with pytest.raises(SecretsUnavailable, match=r"damaged.*enter your passwords again"):
            act()
    assert path.read_text() == broken


def test_no_error_holds_a_secret(secrets, path):
    path.parent.mkdir()
    path.write_text('{"smtp": "very-secret"')
    with pytest.raises(SecretsUnavailable) as caught:
        secrets.set("smtp", "also-secret")
    told = f"{caught.value!r} {caught.value.says} {secrets!r}"
    assert "very-secret" not in told
    assert "also-secret" not in told


@pytest.mark.parametrize(("name", "value"), [("", "x"), ("n" * 201, "x"), ("n", "x" * 64_001)])
def test_a_secret_out_of_measure_is_refused(secrets, name, value):
    with pytest.raises(ValueError, match="A secret has a name"):
        secrets.set(name, value)


def keep_ten(path, who):
    for number in range(10):
        FileSecrets(path.parent).set(f"{who}-{number}", "x")


@POSIX
def test_two_processes_at_once_lose_nothing(path):
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=keep_ten, args=(path, who)) for who in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert len(json.loads(path.read_text())) == 30
