"""`afterword model` in the terminal: set with a key that is piped in, tried, shown without it, and forgotten."""

import json

import pytest
from click.testing import CliRunner

from afterword import wiring
from afterword.cli.main import commands
from afterword.store.models import Candidate, LanguageModel
from servers.hostile import hostile
from servers.hostile_model import ModelServer, answer, saying

pytestmark = pytest.mark.django_db(transaction=True)
KEY = "sk-very-secret"


def run(*words, typed="", code=0):
    result = CliRunner().invoke(commands, ["model", *words], input=typed)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    assert KEY not in result.output
    return result.output


def test_a_model_is_set_tried_shown_and_forgotten_with_its_key():
    assert "No language model" in run("show")
    with hostile(ModelServer(answer(saying("Ready.")))) as server:
        assert "small answers." in run("set", server.address, "small", "--key", typed=f"{KEY}\n")
        assert json.loads(run("try", "--json"))["works"] is True
    assert f"Bearer {KEY}" in server.heads[0]
    shown = json.loads(run("show", "--json"))["model"]
    assert shown == {"address": server.address, "name": "small", "seconds": 30}
    assert "It has answered." in run("show")
    assert "switched off" in run("forget")
    assert not LanguageModel.objects.exists()
    assert wiring.secrets().get(f"text-model-{Candidate.objects.get().pk}") is None
    assert json.loads(run("show", "--json")) == {"model": None}


def test_what_stands_in_the_way_is_said_and_ends_with_one():
    with hostile(ModelServer(answer(b"", status="404 Not Found"))) as server:
        assert "knows no such model" in run("set", server.address, "small", code=1)
        assert json.loads(run("try", "--json", code=1))["cause"] == "no_model"
    run("forget")


def test_what_cannot_be_right_is_a_sentence():
    assert "begins with" in run("set", "localhost", "small", code=1)
    assert "between 5 and 120" in run("set", "http://localhost/v1", "small", "--seconds", "0", code=1)
    assert "afterword model set" in run("try", code=1)
