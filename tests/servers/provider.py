"""A provider's sign-in server on this machine: it says one answer after the other, under TLS."""

import json
import threading
from urllib.parse import parse_qs

from servers.hostile import protected


class Provider:
    """Says one answer after the other, the last one for ever; it keeps what it was asked."""

    def __init__(self, certificate, *answers):
        self.certificate, self.answers, self.asked = certificate, list(answers), []
        self.port, self.over = 0, threading.Event()

    def talk(self, line):
        line.settimeout(3)
        with protected(line, self.certificate) as open_line:
            self.asked.append({name: values[0] for name, values in parse_qs(body_of(open_line)).items()})
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if answer is None:
                self.over.wait(3)
            elif isinstance(answer, bytes):
                open_line.sendall(answer)
            else:
                text = json.dumps(answer).encode()
                status = b"400 Bad Request" if "error" in answer else b"200 OK"
                open_line.sendall(b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s" % (status, len(text), text))


def body_of(line):
    """The form that was sent, whole."""
    with line.makefile("rb") as file:
        lengths = []
        while (head := file.readline()) != b"\r\n":
            if not head:
                raise OSError("gone")
            lengths += [int(head.split(b":")[1])] if head.lower().startswith(b"content-length:") else []
        return file.read(lengths[0]).decode()
