"""What every test server needs: a free port, a wait until it answers, and an end by its own process number."""

import contextlib
import os
import signal
import socket
import subprocess
import time

PATIENCE = 30.0


class DidNotStart(RuntimeError):
    """A server of the tests did not come up; the message holds its own last words."""


def free_port() -> int:
    """A loopback port that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        return door.getsockname()[1]


def wait_for_port(port: int, process: subprocess.Popen, said) -> None:
    """Return when the port answers; raise DidNotStart with what `said()` gives when it does not in time."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise DidNotStart(f"{process.args[0]} did not answer on port {port}: {said()[-3000:]}")


def end(process: subprocess.Popen, how: int = signal.SIGTERM) -> None:
    """End a process that was started in a session of its own, and its children with it."""
    if process.poll() is None:
        process.send_signal(how)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(15)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(15)
