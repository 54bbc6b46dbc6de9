"""The ground holds: no test reaches a person's data or the world outside."""

import os
import socket
import tempfile
from pathlib import Path

import pytest


def test_every_test_has_a_data_folder_of_its_own(afterword_home):
    assert Path(os.environ["AFTERWORD_HOME"]) == afterword_home
    assert not afterword_home.exists()
    assert Path.home().is_relative_to(tempfile.gettempdir())


@pytest.mark.parametrize("address", [("192.0.2.1", 25), ("2001:db8::1", 443, 0, 0)])
def test_no_test_reaches_beyond_this_machine(address):
    family = socket.AF_INET6 if len(address) == 4 else socket.AF_INET
    with socket.socket(family) as out, pytest.raises(AssertionError, match="only this machine"):
        out.connect(address)


def test_no_test_looks_up_a_foreign_name():
    with pytest.raises(AssertionError, match="only this machine"):
        socket.getaddrinfo("mail.example.org", 25)


def test_a_name_that_cannot_exist_is_simply_not_found():
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 25)


def test_this_machine_can_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as near:
        assert near.getpeername() == server.getsockname()
