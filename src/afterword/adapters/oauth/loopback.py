"""The place on this machine that a provider's page sends the browser back to (RFC 8252): one visit, then it is gone."""

import hmac
import socket
import threading
import time
from queue import Empty, SimpleQueue
from urllib.parse import parse_qs, urlsplit

from afterword.core.ports.sign_in import SignInTrouble

HOST = "127.0.0.1"
LONGEST_REQUEST = 16_000
VISIT_SECONDS = 5.0
PAGE = (
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n"
    "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'\r\n\r\n"
    '<!doctype html><html lang="en"><title>Afterword</title><p>{says}</p></html>'
)
DONE = "You can close this window and go back to Afterword."
NOT_OURS = "This is not the visit that Afterword waits for."


class Loopback:
    """Listens from its making until `wait` is over; whoever does not know `state` is not listened to."""

    def __init__(self, state: str) -> None:
        self._state = state
        self._door = socket.create_server((HOST, 0))
        self.redirect = f"http://{HOST}:{self._door.getsockname()[1]}/"

    def wait(self, *, seconds: float, over: threading.Event | None = None) -> str:
        """The code that the provider's page sent; raise SignInTrouble where it said no, or nobody came in time."""
        until = time.monotonic() + seconds
        with self._door as door:
            door.settimeout(0.2)
            while time.monotonic() < until and not (over and over.is_set()):
                try:
                    line, _ = door.accept()
                except TimeoutError:
                    continue
                with line:
                    if (fields := self._visit(line)) is not None:
                        return _code(fields)
        raise SignInTrouble("Nobody signed in. Please try once more.", again=True)

    def _visit(self, line: socket.socket) -> dict[str, str] | None:
        """What a visitor brings, None where it is not ours."""
        try:
            line.settimeout(VISIT_SECONDS)
            target = line.recv(LONGEST_REQUEST).split(b"\r\n")[0].decode("ascii").split(" ")[1]
            fields = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
            ours = hmac.compare_digest(fields.get("state", "").encode(), self._state.encode())
            line.sendall(PAGE.format(says=DONE if ours else NOT_OURS).encode())
        except (OSError, ValueError, IndexError):
            return None
        return fields if ours else None


class BrowserVisit:
    """Waits by itself, so that the browser is answered at once; the code is there for whoever asks for it."""

    def __init__(self, *, word: str, verifier: str, seconds: float) -> None:
        self.word, self.verifier = word, verifier
        self._place = Loopback(word)
        self.redirect = self._place.redirect
        self._over = threading.Event()
        self._said: SimpleQueue[str | SignInTrouble] = SimpleQueue()
        threading.Thread(target=self._wait, args=(seconds,), name="afterword-sign-in", daemon=True).start()

    def code(self) -> str | None:
        """The code, once; raise SignInTrouble where the page said no, or nobody came in time."""
        try:
            said = self._said.get_nowait()
        except Empty:
            return None
        if isinstance(said, SignInTrouble):
            raise said
        return said

    def close(self) -> None:
        """Wait no longer."""
        self._over.set()

    def _wait(self, seconds: float) -> None:
        try:
            self._said.put(self._place.wait(seconds=seconds, over=self._over))
        except SignInTrouble as trouble:
            self._said.put(trouble)


def _code(fields: dict[str, str]) -> str:
    if not fields.get("code"):
        raise SignInTrouble("You were not signed in: the page was left, or said no. Please try once more.", again=True)
    return fields["code"]
