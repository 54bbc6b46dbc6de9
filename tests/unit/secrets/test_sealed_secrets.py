"""What every place for secrets promises, wherever its key lies: private, whole, and honest about what is wrong."""

import errno
import json
import logging
import multiprocessing
import os
import stat
import time
import traceback
from unittest import mock

import pytest

from afterword.adapters.secrets import own_file, sealed
from afterword.adapters.secrets.sealed import FILE, LARGEST_FILE
from afterword.core.ports.secrets import SecretsUnavailable
from unit.secrets.places import PLACES, with_file_key, with_given_key

POSIX = pytest.mark.skipif(os.name != "posix", reason="owners, links and modes are POSIX's")
ROOT = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file away")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "home" / "secrets.sealed"


@pytest.fixture(params=PLACES)
def made(request):
    return PLACES[request.param]


@pytest.fixture
def secrets(made, tmp_path):
    return made(tmp_path)


def everything_in(folder):
    return b"".join(entry.read_bytes() for entry in folder.rglob("*") if entry.is_file())


def folder_of(path):
    return sorted(entry.name for entry in path.parent.iterdir())


def test_what_was_set_is_got_by_another_reader_too(secrets, made, tmp_path):
    secrets.set("smtp", "pässwörd 🎉 \n \ud800 \0")
    secrets.set("imap", "other")
    assert made(tmp_path).get("smtp") == "pässwörd 🎉 \n \ud800 \0"
    assert secrets.get("imap") == "other"


def test_what_was_never_set_is_none_and_leaves_no_file(secrets, path):
    assert secrets.get("smtp") is None
    assert not path.exists()


def test_a_later_value_takes_the_place_of_the_earlier(secrets):
    secrets.set("smtp", "one")
    secrets.set("smtp", "two")
    assert secrets.get("smtp") == "two"


def test_no_secret_stands_anywhere_in_clear(secrets, tmp_path):
    secrets.set("smtp", "very-secret")
    assert b"very-secret" not in everything_in(tmp_path)


def test_what_was_forgotten_is_nowhere_in_the_folder(secrets, path):
    secrets.set("smtp", "very-secret")
    sealed = json.loads(path.read_text())["secrets"]["smtp"]
    secrets.forget("smtp")
    secrets.forget("smtp")
    assert secrets.get("smtp") is None
    assert sealed.encode() not in everything_in(path.parent)


def test_a_copy_of_the_data_folder_opens_nothing(secrets, path):
    secrets.set("smtp", "very-secret")
    assert [entry.name for entry in path.parent.iterdir() if "key" in entry.name] == []
    thief = with_file_key(path.parent.parent / "elsewhere")
    (path.parent.parent / "elsewhere").mkdir()
    path.parent.rename(path.parent.parent / "elsewhere" / "home")
    with pytest.raises(SecretsUnavailable, match=r"key|keyring"):
        thief.get("smtp")


def test_two_values_cannot_be_changed_for_each_other(secrets, path):
    secrets.set("smtp", "one")
    secrets.set("imap", "two")
    kept = json.loads(path.read_text())
    kept["secrets"]["smtp"] = kept["secrets"]["imap"]
    path.write_text(json.dumps(kept))
    with pytest.raises(SecretsUnavailable, match="another key"):
        secrets.get("smtp")
    assert secrets.get("imap") == "two"


def test_a_value_that_was_touched_is_refused(secrets, path):
    secrets.set("smtp", "one")
    kept = json.loads(path.read_text())
    kept["secrets"]["smtp"] = kept["secrets"]["smtp"][:-9] + "AAAAAAAA="
    path.write_text(json.dumps(kept))
    with pytest.raises(SecretsUnavailable, match="another key"):
        secrets.get("smtp")


def test_nothing_is_logged_and_no_trace_holds_a_secret(secrets, path, caplog):
    caplog.set_level(logging.DEBUG)
    secrets.set("smtp", "very-secret")
    path.write_text(path.read_text()[:-30])
    other = "".join(reversed("terces-osla"))
    for act in (lambda: secrets.get("smtp"), lambda: secrets.set("smtp", other)):
        with pytest.raises(SecretsUnavailable) as caught:
            act()
        told = "".join(traceback.format_exception(caught.value)) + caught.value.says + repr(secrets) + caplog.text
        assert "very-secret" not in told
        assert other not in told


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
    assert folder_of(path) == ["secrets.sealed", "secrets.sealed.lock"]


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


@pytest.mark.parametrize(("name", "value"), [("", "x"), ("n" * 201, "x"), ("n", "x" * 64_001)])
def test_a_secret_out_of_measure_is_refused(secrets, name, value):
    with pytest.raises(ValueError, match="A secret has a name"):
        secrets.set(name, value)


def keep_ten(folder, who):
    for number in range(10):
        with_file_key(folder).set(f"{who}-{number}", "x")


@POSIX
def test_two_processes_at_once_lose_nothing_and_make_one_key(path, tmp_path):
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=keep_ten, args=(tmp_path, who)) for who in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    secrets = with_file_key(tmp_path)
    assert {secrets.get(f"{who}-{number}") for who in range(3) for number in range(10)} == {"x"}


def aged(path):
    """As if nobody had written to it for a minute: from then on it is not parsed again."""
    then = time.time() - 60
    os.utime(path, (then, then))
    return mock.patch.object(own_file.time, "time", return_value=then + 120)


def test_a_file_that_nobody_changed_is_parsed_once(tmp_path):
    secrets = with_given_key(tmp_path)
    secrets.set("smtp-1", "one")
    with aged(tmp_path / "home" / FILE), mock.patch.object(json, "loads", wraps=json.loads) as loads:
        assert [secrets.get("smtp-1") for _ in range(3)] == ["one"] * 3
    assert loads.call_count == 1 + 3  # the file, and what is inside each time it is opened


def test_what_another_process_writes_is_seen_at_once(tmp_path):
    secrets, path = with_given_key(tmp_path), tmp_path / "home" / FILE
    secrets.set("smtp-1", "one")
    with aged(path):
        assert secrets.get("smtp-1") == "one"
    kept = path.read_bytes()
    secrets.set("smtp-1", "two")
    newer = path.read_bytes()
    path.write_bytes(kept)
    with aged(path):
        assert secrets.get("smtp-1") == "one"
        path.write_bytes(newer)
        assert secrets.get("smtp-1") == "two"


def test_what_is_so_new_that_the_next_may_look_like_it_is_read_each_time(tmp_path):
    secrets = with_given_key(tmp_path)
    secrets.set("smtp-1", "one")
    assert own_file.stamp(tmp_path / "home" / FILE) is None


def test_a_file_that_would_be_too_large_to_read_is_never_written(tmp_path, monkeypatch):
    secrets = with_given_key(tmp_path)
    secrets.set("smtp-1", "one")
    monkeypatch.setattr(sealed, "LARGEST_FILE", 1_000)
    with pytest.raises(SecretsUnavailable, match="is full"):
        secrets.set("smtp-2", "x" * 1_000)
    assert secrets.get("smtp-1") == "one"
