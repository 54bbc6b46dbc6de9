"""A voice in the terminal: shown, set, and learned from files."""

import json

import pytest
from click.testing import CliRunner

from afterword.cli.main import commands

pytestmark = pytest.mark.django_db(transaction=True)
PLAIN = "Hello Dana,\n\nThe centre was good to see.\n\nKind regards,\nSam"
MAIL = (
    "From: Sam Okoro <sam@example.org>\nTo: dana@acme.example\nSubject: Today\nDate: Tue, 24 Nov 2026 10:00:00 -0500\n"
    "Content-Type: text/plain; charset=utf-8\n\n" + PLAIN.replace("Dana", "Lee") + "\n"
)


def run(*words, well=True):
    result = CliRunner().invoke(commands, ["voice", *words])
    assert (result.exit_code == 0) is well, result.output
    return result.output


def told(*words):
    return json.loads(run(*words, "--json"))


def test_what_is_set_is_shown_and_can_be_left_open_again():
    assert told("show") == {"voice": {}}
    run("set", "greeting", "hello")
    assert told("set", "sign_off", "Kind regards,") == {"voice": {"greeting": "hello", "sign_off": "Kind regards"}}
    assert "greeting: hello" in run("show")
    assert told("set", "greeting", "open") == {"voice": {"sign_off": "Kind regards"}}


def test_an_unknown_word_is_told_with_those_that_there_are():
    assert "hi, hello, dear" in run("set", "greeting", "yo", well=False)


def test_a_voice_is_learned_from_files_and_taken_only_when_asked(tmp_path):
    plain, mail = tmp_path / "one.txt", tmp_path / "two.eml"
    plain.write_text(PLAIN, encoding="utf-8")
    mail.write_text(MAIL, encoding="utf-8")
    found = told("learn", str(plain), str(mail))
    words = {one["field"]: one["word"] for one in found["found"]}
    assert (words["greeting"], words["sign_off"], words["spelling"]) == ("hello", "Kind regards", "uk")
    assert found["found"][0]["shown"] == ["Hello Dana", "Hello Lee"]
    assert told("show") == {"voice": {}}
    assert "Nothing is changed yet" in run("learn", str(plain))
    assert "Taken." in run("learn", str(plain), str(mail), "--take")
    assert told("show")["voice"]["greeting"] == "hello"


def test_a_file_without_words_is_told(tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("\n", encoding="utf-8")
    assert "Nothing arrived" in run("learn", str(empty), well=False)
