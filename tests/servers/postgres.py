"""A throw-away PostgreSQL on loopback, for a `with` block or for one command: `postgres.py -- COMMAND`."""

import contextlib
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # for its run as a program

import machine
from servers.loopback import DidNotStart, end, free_port, wait_for_port

USER = "afterword"
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=128MB", "max_connections=60")


@dataclass(frozen=True)
class Postgres:
    """Where the server is; its one user may create databases, as Django's tests do."""

    port: int
    password: str

    @property
    def url(self) -> str:
        """The address as AFTERWORD_DATABASE_URL takes it."""
        return f"postgresql://{USER}:{self.password}@127.0.0.1:{self.port}/{USER}"

    @property
    def env(self) -> dict[str, str]:
        """What a child process needs to run on this server."""
        return {"AFTERWORD_DATABASE_URL": self.url, "AFTERWORD_TEST_DATABASE": "postgres"}


def missing() -> str | None:
    """Return what has to be installed first, if anything."""
    return None if machine.initdb() else "PostgreSQL is not installed (Debian package postgresql)"


@contextlib.contextmanager
def postgres() -> Iterator[Postgres]:
    """Start a server with all its state in a temporary folder, and remove both afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="afterword-postgres-"))
    server = Postgres(free_port(), secrets.token_hex(12))
    try:
        _set_up(folder, server.password)
        with _running(folder, server.port):
            _programs("createdb", "-h", "127.0.0.1", "-p", str(server.port), "-U", USER, USER, env=_login(server))
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _set_up(folder: Path, password: str) -> None:
    login = folder / "password"
    login.write_text(password)
    login.chmod(0o600)
    if os.geteuid() == 0:
        for path in (folder, login):
            shutil.chown(path, _unprivileged())
    options = ("-D", str(folder / "data"), "-U", USER, "--pwfile", str(login), "-A", "scram-sha-256")
    _programs("initdb", *options, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", cwd=folder)


@contextlib.contextmanager
def _running(folder: Path, port: int) -> Iterator[None]:
    settings = [word for setting in QUICK for word in ("-c", setting)]
    place = ("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-p", str(port))
    command = [_program("postgres"), "-D", str(folder / "data"), *place, *settings]
    log = folder / "log"
    with log.open("wb") as said:
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
            **_as_whom(),
        )
    try:
        wait_for_port(port, process, log.read_text)
        _wait_until_ready(port)
        yield
    finally:
        end(process, signal.SIGINT)  # the fast way out: open connections are closed


def _wait_until_ready(port: int) -> None:
    """The port is open a moment before the server takes anybody in."""
    ready = [_program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    for _ in range(300):
        if subprocess.run(ready, check=False, timeout=10).returncode == 0:
            return
        time.sleep(0.1)
    raise DidNotStart("PostgreSQL opened its port, but never took anybody in")


def _programs(name: str, *words: str, **where) -> None:
    done = subprocess.run(
        [_program(name), *words], capture_output=True, text=True, timeout=120, check=False, **_as_whom(), **where
    )
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stdout[-1000:]} {done.stderr[-2000:]}")


def _program(name: str) -> str:
    found = machine.initdb()
    assert found, missing()
    return str(found.resolve().parent / name)


def _unprivileged() -> str:
    """PostgreSQL refuses to run as root, so root lends it another name."""
    with contextlib.suppress(KeyError):
        return pwd.getpwnam("postgres").pw_name
    return "nobody"


def _as_whom() -> dict:
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam(_unprivileged())
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _login(server: Postgres) -> dict[str, str]:
    return {**os.environ, "PGPASSWORD": server.password}


def main(words: Sequence[str]) -> int:
    """Run what follows `--` on a server of its own; the exit code is that of the command."""
    command = list(words[1:]) if words[:1] == ["--"] else []
    if not command:
        sys.stderr.write("Usage: python tests/servers/postgres.py -- COMMAND ...\n")
        return 2
    if absent := missing():
        sys.stderr.write(f"{absent}\n")
        return 1
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the server is ended and its folder removed
    with postgres() as server:
        return subprocess.run(command, env={**os.environ, **server.env}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
