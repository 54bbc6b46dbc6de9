"""Where a language model is asked: the address as people type it."""

import pytest

from afterword.core.model_place import NoSuchPlace, place_of


@pytest.mark.parametrize(
    ("address", "named", "path", "in_clear"),
    [
        ("http://localhost:11434/v1", "localhost:11434", "/v1/chat/completions", True),
        ("http://localhost:11434", "localhost:11434", "/v1/chat/completions", True),
        ("http://localhost:11434/v1/chat/completions/", "localhost:11434", "/v1/chat/completions", True),
        ("https://api.house.example/v1", "api.house.example", "/v1/chat/completions", False),
        ("https://house.example/openai/v2/", "house.example", "/openai/v2/chat/completions", False),
        ("http://192.168.1.20", "192.168.1.20", "/v1/chat/completions", True),
        ("http://[::1]:8080/v1", "[::1]:8080", "/v1/chat/completions", True),
        ("https://house.example:443/v1", "house.example", "/v1/chat/completions", False),
    ],
)
def test_an_address_is_taken_apart_as_it_was_meant(address, named, path, in_clear):
    place = place_of(address)
    assert (place.named, place.path, place.in_clear) == (named, path, in_clear)


@pytest.mark.parametrize(
    "address",
    [
        *("", "localhost:8080", "ftp://localhost", "http://", "http://:80", "file:///etc/passwd", "http://[::1"),
        *("http://me:secret@localhost/v1", "http://me@localhost", "http://localhost/v1?key=x", "http://localhost/#x"),
        *("http://localhost:99999", "http://local host/v1", "http://localhost/v1\r\nX: y", "http://h\u00e9.example"),
    ],
)
def test_what_is_no_address_is_refused_without_saying_it_again(address):
    with pytest.raises(NoSuchPlace) as refused:
        place_of(address)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("address", "here"),
    [("http://localhost/v1", True), ("http://127.0.0.1:8", True), ("http://[::1]", True), ("http://10.0.0.7", False)],
)
def test_this_machine_is_known_by_its_names(address, here):
    assert place_of(address).here is here
