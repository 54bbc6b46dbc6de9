"""The key to the secrets: where it lies, how it moves, and what an earlier version kept in clear."""

import json
import os
import stat

import pytest

from afterword.adapters.secrets import keyring_key, own_file
from afterword.adapters.secrets.keyring_key import system_keyring
from afterword.adapters.secrets.keys import FileKey, GivenKey
from afterword.adapters.secrets.sealed import SealedSecrets
from afterword.core.ports.secrets import SecretsUnavailable
from unit.secrets.places import GIVEN, NEWER, DesktopKeyring, with_file_key, with_given_key, with_keyring


def plain_file(folder, words='{"smtp-1": "very-secret", "imap-1": "other"}'):
    path = folder / "home" / "secrets.json"
    path.parent.mkdir(mode=0o700)
    path.write_text(words)
    return path


def test_a_look_at_nothing_makes_no_key(tmp_path):
    assert with_file_key(tmp_path).get("smtp-1") is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_the_key_is_for_its_owner_alone(tmp_path):
    with_file_key(tmp_path).set("smtp-1", "x")
    assert stat.S_IMODE((tmp_path / "config" / "secrets.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "config").stat().st_mode) == 0o700


def test_a_lost_key_is_said_and_a_password_entered_again_is_kept(tmp_path):
    secrets = with_file_key(tmp_path)
    secrets.set("smtp-1", "one")
    secrets.set("imap-1", "two")
    (tmp_path / "config" / "secrets.key").unlink()
    with pytest.raises(SecretsUnavailable, match=r"key for your passwords is gone.*secrets\.key"):
        secrets.get("smtp-1")
    secrets.set("smtp-1", "again")
    assert secrets.get("smtp-1") == "again"
    with pytest.raises(SecretsUnavailable, match="another key"):
        secrets.get("imap-1")
    secrets.forget("imap-1")
    assert secrets.get("imap-1") is None


@pytest.mark.parametrize("words", ["", "no key", "AAAA", GIVEN[:-4], f"{GIVEN} no", "ä" * 44])
def test_what_is_no_key_is_not_taken_for_one(tmp_path, words):
    with pytest.raises(SecretsUnavailable, match="is no key") as caught:
        SealedSecrets(tmp_path, key=GivenKey(words)).set("smtp-1", "very-secret")
    assert words not in caught.value.says or len(words) < 8
    (tmp_path / "secrets.key").write_text("garbled")
    with pytest.raises(SecretsUnavailable, match="damaged"):
        SealedSecrets(tmp_path, key=FileKey(tmp_path)).set("smtp-1", "very-secret")


def test_a_newer_key_locks_and_the_older_one_still_opens(tmp_path):
    with_given_key(tmp_path).set("smtp-1", "one")
    path = tmp_path / "given"
    path.write_text(f"{NEWER}\n{GIVEN}\n")
    both = SealedSecrets(tmp_path / "home", key=GivenKey(path=path))
    assert both.get("smtp-1") == "one"
    both.set("smtp-1", "two")
    assert SealedSecrets(tmp_path / "home", key=GivenKey(NEWER)).get("smtp-1") == "two"
    with pytest.raises(SecretsUnavailable, match="another key"):
        with_given_key(tmp_path).get("smtp-1")


def test_a_given_key_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(SecretsUnavailable, match="cannot be used"):
        SealedSecrets(tmp_path, key=GivenKey(path=tmp_path / "none")).set("smtp-1", "x")


def test_a_keyring_that_comes_later_takes_the_key_over(tmp_path):
    with_file_key(tmp_path).set("smtp-1", "one")
    keyring = DesktopKeyring()
    assert with_keyring(tmp_path, keyring).get("smtp-1") == "one"
    assert len(keyring.words) == 1
    assert not (tmp_path / "config" / "secrets.key").exists()
    assert with_keyring(tmp_path, keyring).get("smtp-1") == "one"


def test_a_keyring_that_forgets_at_once_leaves_the_file_where_it_is(tmp_path):
    with_file_key(tmp_path).set("smtp-1", "one")
    keyring = DesktopKeyring()
    keyring.set_password = lambda *_: None
    assert with_keyring(tmp_path, keyring).get("smtp-1") == "one"
    assert (tmp_path / "config" / "secrets.key").exists()


def test_a_locked_keyring_is_said_and_no_second_key_is_made(tmp_path):
    keyring = DesktopKeyring()
    with_keyring(tmp_path, keyring).set("smtp-1", "one")
    keyring.locked = True
    with pytest.raises(SecretsUnavailable, match="unlock it"):
        with_keyring(tmp_path, keyring).get("smtp-1")
    for act in (lambda: with_file_key(tmp_path).get("smtp-1"), lambda: with_file_key(tmp_path).set("smtp-1", "x")):
        with pytest.raises(SecretsUnavailable, match="cannot be reached from here"):
            act()
    keyring.locked = False
    assert with_keyring(tmp_path, keyring).get("smtp-1") == "one"


def test_only_a_keyring_that_locks_is_used(monkeypatch):
    class Several:
        backends = (DesktopKeyring(),)

    monkeypatch.setattr("keyring.get_keyring", DesktopKeyring)
    assert isinstance(system_keyring(), DesktopKeyring)
    monkeypatch.setattr("keyring.get_keyring", Several)
    assert isinstance(system_keyring(), DesktopKeyring)
    monkeypatch.setattr(DesktopKeyring, "__module__", "keyrings.alt.file")
    assert system_keyring() is None
    monkeypatch.undo()
    assert system_keyring() is None


def test_without_the_library_there_is_no_keyring(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    assert keyring_key.system_keyring() is None


def test_what_lay_in_clear_is_locked_and_wiped(tmp_path):
    path = plain_file(tmp_path)
    assert with_file_key(tmp_path).get("smtp-1") == "very-secret"
    assert with_file_key(tmp_path).get("imap-1") == "other"
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["secrets.sealed", "secrets.sealed.lock"]


def test_the_clear_words_are_written_over_before_the_file_goes(tmp_path):
    path = plain_file(tmp_path)
    os.link(path, tmp_path / "same")
    with_file_key(tmp_path).get("smtp-1")
    assert b"very-secret" not in (tmp_path / "same").read_bytes()


def test_what_was_locked_before_counts_more_than_an_old_file_put_back(tmp_path):
    with_file_key(tmp_path).set("smtp-1", "newer")
    (tmp_path / "home" / "secrets.json").write_text('{"smtp-1": "older", "imap-1": "other"}')
    assert with_file_key(tmp_path).get("smtp-1") == "newer"
    assert with_file_key(tmp_path).get("imap-1") == "other"


def test_what_is_forgotten_is_not_locked_first(tmp_path):
    plain_file(tmp_path)
    with_file_key(tmp_path).forget("smtp-1")
    assert list(json.loads((tmp_path / "home" / "secrets.sealed").read_text())["secrets"]) == ["imap-1"]


def test_the_clear_file_stays_until_the_locked_one_is_written(tmp_path, monkeypatch):
    path = plain_file(tmp_path)
    monkeypatch.setattr(own_file, "write", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(SecretsUnavailable, match="disk is full"):
        with_file_key(tmp_path).get("smtp-1")
    monkeypatch.undo()
    assert "very-secret" in path.read_text()
    assert with_file_key(tmp_path).get("smtp-1") == "very-secret"


@pytest.mark.parametrize("words", ["", "{", "[]", '{"a": 1}'])
def test_a_damaged_clear_file_is_named_and_left_alone(tmp_path, words):
    path = plain_file(tmp_path, words)
    with pytest.raises(SecretsUnavailable, match=r"secrets\.json is damaged"):
        with_file_key(tmp_path).get("smtp-1")
    assert path.read_text() == words
