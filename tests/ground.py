"""The ground every test stands on: a data folder of its own, no network beyond loopback, and Django's settings named.

It is loaded as a plugin (`-p ground`), because Django's settings are read before any conftest is.
"""

import atexit
import ipaddress
import os
import shutil
import socket
import sys
import tempfile
from pathlib import Path

NO_SUCH_NAME = ".invalid"


def _own_folder() -> Path:
    """A folder nobody else uses: no test can reach what a person keeps."""
    folder = tempfile.mkdtemp(prefix="afterword-test-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["AFTERWORD_HOME"] = folder
    os.environ["HOME"] = folder
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ.pop(name, None)
    for name in ("AFTERWORD_SECRETS_KEY", "AFTERWORD_SECRETS_KEY_FILE"):
        os.environ.pop(name, None)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # no test reaches a person's own keyring
    return Path(folder)


def is_near(host: object) -> bool:
    """Whether an address or a name means this machine."""
    name = host.decode() if isinstance(host, bytes) else host
    if name is None or name in ("", "localhost", socket.gethostname()):
        return True
    try:
        return ipaddress.ip_address(str(name).split("%")[0]).is_loopback
    except ValueError:
        return False


def watch(event: str, args: tuple[object, ...]) -> None:
    """An audit hook cannot be taken off again, so no test can forget to put it back."""
    if event in ("socket.connect", "socket.sendto"):
        address = args[1]
        if isinstance(address, tuple) and not is_near(address[0]):
            raise AssertionError(f"A test tried to reach {address[0]}; only this machine may be reached.")
    elif event == "socket.getaddrinfo" and not is_near(args[0]):
        if str(args[0]).endswith(NO_SUCH_NAME):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        raise AssertionError(f"A test asked for the address of {args[0]!r}; only this machine may be reached.")


OWN_FOLDER = _own_folder()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
sys.addaudithook(watch)
