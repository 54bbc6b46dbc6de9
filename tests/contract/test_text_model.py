"""The text port on a list in memory and on the real adapter, and the adapter against servers that misbehave."""

import logging
import ssl
import threading
import time

import pytest

from afterword.adapters.text.openai_compatible import LARGEST, SAYS, OpenAICompatible
from afterword.core.ports.text_model import TextHindrance, TextTrouble
from contract.text_model_contract import ASKED, TextModelContract
from servers import hostile_model as bad
from servers.hostile import hostile
from servers.hostile_model import ModelServer, answer, saying
from servers.hostile_smtp import HostileServer
from servers.loopback import free_port
from servers.memory_model import MemoryModel

KEY = "sk-very-secret-key"
ENOUGH, SHORT = 5.0, 0.3


class TestInMemory(TextModelContract):
    @pytest.fixture
    def model(self):
        return MemoryModel

    @pytest.fixture
    def heard(self):
        return lambda model: [(one.task, one.matter) for one in model.asked]


class TestOverHttp(TextModelContract):
    @pytest.fixture
    def server(self):
        with hostile(ModelServer()) as server:
            yield server

    @pytest.fixture
    def model(self, server):
        def saying_words(words):
            server.says = answer(saying(words))
            return asking(server)

        return saying_words

    @pytest.fixture
    def heard(self, server):
        return lambda _: [tuple(one["content"] for one in asked["messages"]) for asked in server.asked]


def asking(server, **more):
    return OpenAICompatible(
        **{"address": more.get("address") or server.address, "model": "small", "key": KEY, "seconds": ENOUGH, **more}
    )


def trouble_of(model):
    """What went wrong; never in the server's words, never with the key."""
    with pytest.raises(TextTrouble) as raised:
        model.write(ASKED)
    said = f"{raised.value!r} {raised.value.says} {raised.value.__cause__!r} {raised.value.__context__!r}"
    assert KEY not in said
    assert "<b>" not in said
    return raised.value.cause


def test_the_one_call_is_as_every_such_server_takes_it():
    with hostile(ModelServer(answer(saying("Fine.")))) as server:
        asking(server, address=f"{server.address}/chat/completions").write(ASKED)
    first, *heads = server.heads[0].splitlines()
    assert first == "POST /v1/chat/completions HTTP/1.1"
    assert f"Authorization: Bearer {KEY}" in heads
    assert (server.asked[0]["model"], server.asked[0]["stream"], server.asked[0]["max_tokens"]) == ("small", False, 160)


def test_without_a_key_none_is_sent_and_a_bare_address_gets_its_usual_path():
    with hostile(ModelServer(answer(saying("Fine.")))) as server:
        asking(server, key="", address=f"http://127.0.0.1:{server.port}").write(ASKED)
    assert server.heads[0].startswith("POST /v1/chat/completions ")
    assert "authorization" not in server.heads[0].lower()


def test_a_server_that_wants_the_newer_name_of_the_limit_is_asked_once_more():
    refusal = answer(b'{"error": {"message": "Unsupported parameter: max_tokens"}}', status="400 Bad Request")
    with hostile(ModelServer([refusal, answer(saying("Fine."))])) as server:
        assert asking(server).write(ASKED) == "Fine."
    assert [sorted(one) for one in server.asked] == [
        ["max_tokens", "messages", "model", "stream"],
        ["max_completion_tokens", "messages", "model", "stream"],
    ]


@pytest.mark.parametrize(
    ("says", "cause"),
    [
        (answer(b"<b>no</b>", status="401 Unauthorized"), TextHindrance.KEY),
        (answer(b"<b>no</b>", status="403 Forbidden"), TextHindrance.KEY),
        (answer(b"<b>no</b>", status="404 Not Found"), TextHindrance.NO_MODEL),
        (answer(b"<b>no</b>", status="429 Slow Down"), TextHindrance.BUSY),
        (answer(b"<b>no</b>", status="503 Loading"), TextHindrance.BUSY),
        (answer(b"<b>no</b>", status="400 Bad Request"), TextHindrance.SERVER_SAID_NO),
        (answer(KEY.encode(), status=f"500 {KEY}"), TextHindrance.SERVER_SAID_NO),
        (answer(b"", status="302 Found", more="Location: http://127.0.0.1:1/v1\r\n"), TextHindrance.ELSEWHERE),
        (answer(b"", status="307 Go", more="Location: https://evil.example/\r\n"), TextHindrance.ELSEWHERE),
        (answer(b"<b>hello</b>", kind="text/html"), TextHindrance.NOT_A_MODEL),
        (answer(saying("Fine."), kind="text/plain"), TextHindrance.NOT_A_MODEL),
        (bad.packed(saying("a" * 1_000_000)), TextHindrance.NOT_A_MODEL),
        (answer(b"{not json"), TextHindrance.NOT_A_MODEL),
        (answer(b"\xff\xfe\x00"), TextHindrance.NOT_A_MODEL),
        (answer(b"[" * 100_000), TextHindrance.NOT_A_MODEL),
        (answer(b"null"), TextHindrance.NOT_A_MODEL),
        (answer(b'{"choices": []}'), TextHindrance.NOT_A_MODEL),
        (answer(b'{"choices": [{"message": null}]}'), TextHindrance.NOT_A_MODEL),
        (answer(b'{"choices": ["hello"]}'), TextHindrance.NOT_A_MODEL),
        (answer(saying(None)), TextHindrance.NOT_A_MODEL),
        (answer(saying([{"text": "parts"}])), TextHindrance.NOT_A_MODEL),
        (answer(saying("Thank you for", ended="length")), TextHindrance.CUT_OFF),
        (answer(saying("x" * LARGEST)), TextHindrance.TOO_BIG),
        (bad.streams_json, TextHindrance.TOO_BIG),
        (bad.streams, TextHindrance.NOT_A_MODEL),
        (bad.breaks_off, TextHindrance.LINE_BROKE),
        (b"", TextHindrance.LINE_BROKE),
        (b"220 mail.example ready\r\n", TextHindrance.NOT_A_MODEL),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 2_000 + b"\r\n", TextHindrance.LINE_BROKE),
    ],
    ids=lambda value: value if isinstance(value, TextHindrance) else "answer",
)
def test_whatever_a_server_answers_is_a_text_or_a_named_trouble(says, cause):
    with hostile(ModelServer(says)) as server:
        assert trouble_of(asking(server)) is cause


@pytest.mark.parametrize("manner", [bad.hangs, bad.drips, bad.drips_heads, bad.goes_on])
def test_the_whole_call_has_an_end_however_slowly_the_server_trickles(manner):
    with hostile(ModelServer(manner)) as server:
        begun = time.monotonic()
        assert trouble_of(asking(server, seconds=SHORT)) is TextHindrance.TOO_SLOW
        assert time.monotonic() - begun < SHORT + ENOUGH


def test_a_third_call_at_once_is_turned_away_so_that_the_app_has_threads_left():
    with hostile(ModelServer(bad.hangs)) as server:
        waiting = [threading.Thread(target=trouble_of, args=(asking(server, seconds=1.0),)) for _ in range(2)]
        for one in waiting:
            one.start()
        begun = time.monotonic()
        while trouble_of(asking(server, seconds=0.02)) is not TextHindrance.BUSY:
            assert time.monotonic() - begun < ENOUGH
        for one in waiting:
            one.join()
    with hostile(ModelServer(answer(saying("Fine.")))) as server:
        assert asking(server).write(ASKED) == "Fine."


def test_a_redirect_is_not_followed():
    with hostile(ModelServer(answer(saying("Gotcha.")))) as other:
        there = answer(b"", status="308 Moved", more=f"Location: {other.address}/chat/completions\r\n")
        with hostile(ModelServer(there)) as server:
            assert trouble_of(asking(server)) is TextHindrance.ELSEWHERE
    assert other.heads == []


def test_where_nobody_listens_is_said():
    assert trouble_of(OpenAICompatible(address=f"http://127.0.0.1:{free_port()}", model="m")) is TextHindrance.NO_ANSWER


def test_a_name_that_nobody_knows_is_said(monkeypatch):
    monkeypatch.setattr("afterword.adapters.text.openai_compatible.addresses_of", lambda *_, **__: [])
    assert trouble_of(OpenAICompatible(address="http://nowhere.example", model="m")) is TextHindrance.SERVER_NOT_FOUND


@pytest.mark.parametrize("address", ["203.0.113.7", "169.254.169.254", "::ffff:8.8.8.8", "2001:db8::1"])
def test_in_clear_nothing_is_sent_to_a_stranger_be_it_by_one_of_several_addresses(monkeypatch, address):
    with hostile(ModelServer(answer(saying("Gotcha.")))) as server:
        there = ["127.0.0.1", address]
        monkeypatch.setattr("afterword.adapters.text.openai_compatible.addresses_of", lambda *_, **__: there)
        assert trouble_of(asking(server)) is TextHindrance.NOT_PRIVATE
    assert server.heads == []


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "172.31.0.9", "192.168.1.20", "::1", "fd00::7", "::ffff:10.0.0.1"]
)
def test_ones_own_network_is_ones_own(address):
    from afterword.adapters.text.reaching import is_own

    assert is_own(address)


def test_under_tls_the_server_proves_its_name_first(certificate, foreign_certificate):
    with hostile(ModelServer(answer(saying("Fine.")), certificate)) as server:
        trust = ssl.create_default_context(cafile=certificate.ca)
        assert asking(server, trust=trust).write(ASKED) == "Fine."
        assert trouble_of(asking(server)) is TextHindrance.CERTIFICATE
    with hostile(ModelServer(answer(saying("Fine.")), foreign_certificate)) as server:
        trust = ssl.create_default_context(cafile=foreign_certificate.ca)
        assert trouble_of(asking(server, trust=trust)) is TextHindrance.CERTIFICATE
        assert server.heads == []


def test_a_server_in_clear_at_an_https_address_is_said():
    with hostile(HostileServer()) as server:
        https = f"https://localhost:{server.port}/v1"
        assert trouble_of(asking(server, address=https)) is TextHindrance.NOT_A_MODEL


def test_the_key_stands_in_no_log_and_in_no_printed_object(caplog):
    caplog.set_level(logging.DEBUG)
    with hostile(ModelServer(answer(KEY.encode(), status="401 No"))) as server:
        model = asking(server)
        trouble_of(model)
    assert KEY not in f"{model!r} {caplog.text}"


def test_every_trouble_has_its_own_words():
    assert set(SAYS) == set(TextHindrance)
    assert len(set(SAYS.values())) == len(SAYS)
