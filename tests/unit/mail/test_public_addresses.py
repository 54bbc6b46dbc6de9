"""What strangers name leads to the public network, and never into somebody's own."""

import pytest

from afterword.adapters.mail.discovery.public import first_public, is_public


@pytest.mark.parametrize("address", ["8.8.8.8", "2a00:1450:4001:830::200e", "::ffff:8.8.8.8"])
def test_an_address_of_the_public_network_is_one(address):
    assert is_public(address)


OWN = "127.0.0.1 10.0.0.1 192.168.1.1 172.16.0.1 169.254.169.254 100.64.0.1 0.0.0.1 224.0.0.1 255.255.255.255"
OWN_6 = "::1 fe80::1 fc00::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::a00:1 2002:a00:1::1 ff02::1"


@pytest.mark.parametrize("address", [*OWN.split(), *OWN_6.split(), "imap.acme.example", ""])
def test_an_address_of_somebodys_own_network_is_none(address):
    assert not is_public(address)


def test_a_name_that_means_both_is_not_followed():
    assert first_public(["8.8.8.8", "10.0.0.1"]) is None
    assert first_public([]) is None
    assert first_public(["8.8.8.8", "1.1.1.1"]) == "8.8.8.8"
