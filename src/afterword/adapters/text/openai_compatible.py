"""A language model behind `/v1/chat/completions`, as OpenAI, llama.cpp, Ollama and others have it: one small call.

The whole call has one end in time, whatever trickles; its size is bounded; a redirect is not followed; nothing that the
server says about itself, and no key, gets into what we say or log.
"""

import contextlib
import http.client
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import monotonic

from afterword.adapters.mail.discovery.reaching import at_most, protect
from afterword.adapters.text.reaching import addresses_of, is_own
from afterword.core.model_place import NoSuchPlace, Place, place_of
from afterword.core.ports.text_model import MOST_OUT, TextAsked, TextHindrance, TextTrouble

SECONDS = 30.0
LARGEST = 256_000
"""Bytes of an answer; a letter with everything around it has some 3,000."""
WORDS_TO_TOKENS = 2
_AT_ONCE = threading.BoundedSemaphore(2)
"""Who waits for a model holds a thread of the app: with more at once, its other pages would wait too."""
OK = 200
SAYS = {
    TextHindrance.SERVER_NOT_FOUND: "There is no server of that name. Check the address.",
    TextHindrance.NO_ANSWER: "Nothing answers at that address. Is the model’s server running, and is the port right?",
    TextHindrance.TOO_SLOW: "The model took longer than {seconds:.0f} seconds, so we stopped waiting.",
    TextHindrance.CERTIFICATE: "The server’s certificate cannot be trusted, so nothing was sent to it.",
    TextHindrance.NOT_PRIVATE: "Without encryption (http) only a server here or in your own network may be used.",
    TextHindrance.ELSEWHERE: "The server sent us on to another address. Enter that one, if it is right.",
    TextHindrance.KEY: "The server did not take the key.",
    TextHindrance.NO_MODEL: "The server knows no such model, or has no chat at that address. Check both.",
    TextHindrance.BUSY: "The model is busy, or its limit is reached. Try again in a while.",
    TextHindrance.SERVER_SAID_NO: "The server refused, with number {status}.",
    TextHindrance.NOT_A_MODEL: "What answers there does not speak as a model’s server does. Check the address.",
    TextHindrance.TOO_BIG: "The answer was too large, so it was not read.",
    TextHindrance.CUT_OFF: "The model did not come to an end, so there is no whole text.",
    TextHindrance.LINE_BROKE: "The connection broke off.",
}
_BY_STATUS = {
    401: TextHindrance.KEY,
    403: TextHindrance.KEY,
    404: TextHindrance.NO_MODEL,
    405: TextHindrance.NO_MODEL,
    408: TextHindrance.BUSY,
    429: TextHindrance.BUSY,
    502: TextHindrance.BUSY,
    503: TextHindrance.BUSY,
    504: TextHindrance.BUSY,
}
_STRICT = 400
"""Some servers refuse `max_tokens` so, and want its newer name and nothing besides."""


def trouble(cause: TextHindrance, *, status: int = 0, seconds: float = 0.0) -> TextTrouble:
    """A trouble with our own words for it."""
    return TextTrouble(SAYS[cause].format(status=status, seconds=seconds), cause=cause)


@dataclass(frozen=True)
class OpenAICompatible:
    """`address` is what the person typed, `key` what lets us in or "", `seconds` the end of a whole call."""

    address: str
    model: str
    key: str = field(default="", repr=False)
    seconds: float = SECONDS
    trust: ssl.SSLContext | None = field(default=None, repr=False)

    def write(self, asked: TextAsked) -> str:
        """Its words; raise TextTrouble."""
        until = monotonic() + self.seconds
        if not _AT_ONCE.acquire(blocking=False):
            raise trouble(TextHindrance.BUSY)
        try:
            return self._written(place_of(self.address), asked, until)
        except NoSuchPlace:
            raise trouble(TextHindrance.SERVER_NOT_FOUND) from None
        except TextTrouble as other:
            if monotonic() < until:
                raise
            raise trouble(TextHindrance.TOO_SLOW, seconds=self.seconds) from other
        finally:
            _AT_ONCE.release()

    def _written(self, place: Place, asked: TextAsked, until: float) -> str:
        status, octets = self._call(place, self._body(asked), until)
        if status == _STRICT and monotonic() < until:
            status, octets = self._call(place, self._body(asked, strict=True), until)
        if status != OK:
            raise trouble(_cause(status), status=status)
        return words_in(octets)

    def _body(self, asked: TextAsked, *, strict: bool = False) -> bytes:
        messages = [{"role": "system", "content": asked.task}, {"role": "user", "content": asked.matter}]
        most = max(64, asked.most_words * WORDS_TO_TOKENS)
        limits = {"max_completion_tokens": most} if strict else {"max_tokens": most}
        ends = {"stop": [asked.stop]} if asked.stop and not strict else {}
        said = {"model": self.model, "messages": messages, "stream": False, **limits, **ends}
        return json.dumps(said).encode("ascii")

    def _call(self, place: Place, body: bytes, until: float) -> tuple[int, bytes]:
        """Status and body of one request; raise TextTrouble where there is no whole answer in time."""
        try:
            with self._line(place, until) as line:
                return _exchange(line, place, body, self.key)
        except (OSError, http.client.HTTPException, ValueError) as broke:
            raise trouble(_broken(broke)) from None

    @contextlib.contextmanager
    def _line(self, place: Place, until: float) -> Iterator[socket.socket]:
        """An open line, cut when the time is over; under TLS unless the address says otherwise."""
        addresses = addresses_of(place.host, place.port, seconds=_left(until))
        if not addresses:
            raise trouble(TextHindrance.SERVER_NOT_FOUND)
        if place.in_clear and not all(map(is_own, addresses)):
            raise trouble(TextHindrance.NOT_PRIVATE)
        line = _opened(addresses, place.port, until)
        with contextlib.closing(line), at_most(_left(until), line):
            if place.in_clear:
                yield line
                return
            with contextlib.closing(protect(line, place.host, self.trust or ssl.create_default_context())) as safe:
                yield safe


def _broken(broke: Exception) -> TextHindrance:
    if isinstance(broke, ssl.SSLCertVerificationError):
        return TextHindrance.CERTIFICATE
    if isinstance(broke, ConnectionRefusedError):
        return TextHindrance.NO_ANSWER
    if isinstance(broke, ssl.SSLError | http.client.BadStatusLine | http.client.LineTooLong):
        return (
            TextHindrance.LINE_BROKE if isinstance(broke, http.client.RemoteDisconnected) else TextHindrance.NOT_A_MODEL
        )
    return TextHindrance.LINE_BROKE


def _left(until: float) -> float:
    return max(0.001, until - monotonic())


def _opened(addresses: list[str], port: int, until: float) -> socket.socket:
    """A line to the first address that answers."""
    for at, address in enumerate(addresses):
        try:
            return socket.create_connection((address, port), timeout=_left(until))
        except OSError:
            if at == len(addresses) - 1 or monotonic() >= until:
                raise
    raise ConnectionRefusedError


def _exchange(line: socket.socket, place: Place, body: bytes, key: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(place.host, place.port)
    connection.sock = line
    heads = {
        "Host": place.named,
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "User-Agent": "Afterword",
        "Connection": "close",
        **({"Authorization": f"Bearer {key}"} if key else {}),
    }
    with contextlib.closing(connection):
        connection.request("POST", place.path, body=body, headers=heads)
        with contextlib.closing(connection.getresponse()) as answer:
            return answer.status, _body_of(answer) if answer.status == OK else b""


def _body_of(answer: http.client.HTTPResponse) -> bytes:
    if not _is_plain_json(answer):
        raise trouble(TextHindrance.NOT_A_MODEL)
    octets = answer.read(LARGEST + 1)
    if answer.length and len(octets) <= LARGEST:
        raise trouble(TextHindrance.LINE_BROKE)
    if len(octets) > LARGEST:
        raise trouble(TextHindrance.TOO_BIG)
    return octets


def _is_plain_json(answer: http.client.HTTPResponse) -> bool:
    """A stream of events, a page or something packed is no answer to what was asked."""
    kind = (answer.getheader("Content-Type") or "").partition(";")[0].strip().casefold()
    return kind == "application/json" and (answer.getheader("Content-Encoding") or "identity").casefold() == "identity"


def _cause(status: int) -> TextHindrance:
    if status // 100 == 3:
        return TextHindrance.ELSEWHERE
    return _BY_STATUS.get(status, TextHindrance.SERVER_SAID_NO)


def words_in(octets: bytes) -> str:
    """The first choice's words; raise TextTrouble where the answer is none, or stops in the middle."""
    try:
        choice = json.loads(octets)["choices"][0]
        words, ended = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise trouble(TextHindrance.NOT_A_MODEL) from None
    if ended == "length":
        raise TextTrouble(SAYS[TextHindrance.CUT_OFF], cause=TextHindrance.CUT_OFF, so_far=str(words)[:MOST_OUT])
    if not isinstance(words, str):
        raise trouble(TextHindrance.NOT_A_MODEL)
    if len(words) > MOST_OUT:
        raise trouble(TextHindrance.TOO_BIG)
    return words
