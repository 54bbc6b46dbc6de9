"""What is searched for goes in few commands of bounded length, and nothing that is typed can become a command."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.mail.imap.terms import LONGEST_COMMAND, any_of, as_word, is_of_an_address, searches

DAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    "term", ["", " ", "@", ".", "a b", 'a"b', "a\\b", "a\nb", "a\0", "<a@b>", "(a", "x" * 255, "\ud800"]
)
def test_what_is_no_part_of_an_address_is_not_searched_for(term):
    assert not is_of_an_address(term)
    assert list(searches([term], DAY)) == []


def test_one_address_is_looked_for_as_sender_and_as_reader():
    (criteria,) = searches(["Dana@Acme.example"], DAY)
    assert b" ".join(criteria) == (
        b'SINCE 02-Nov-2026 OR FROM "dana@acme.example" OR TO "dana@acme.example" CC "dana@acme.example"'
    )


def test_the_same_address_is_looked_for_once():
    assert list(searches(["a@b.example", "A@B.example"], DAY)) == list(searches(["a@b.example"], DAY))


def test_a_domain_beyond_ascii_is_looked_for_in_both_spellings():
    ascii_form, own_form = searches(["@müller.example"], DAY)
    assert b'"@xn--mller-kva.example"' in ascii_form
    assert "@müller.example".encode() in own_form


@given(st.lists(st.emails(), max_size=200))
def test_every_address_is_in_one_command_and_none_is_too_long(addresses):
    commands = list(searches(addresses, DAY))
    words = [word for command in commands for word in command]
    for address in addresses:
        if is_of_an_address(address):
            assert words.count(as_word(address.lower())) == 3
    assert all(len(b" ".join(command)) < LONGEST_COMMAND + 300 for command in commands)


@given(st.lists(st.text()))
def test_no_text_can_end_its_word(terms):
    for command in searches(terms, DAY):
        assert b"\r" not in b"".join(command)
        assert b"\n" not in b"".join(command)
        assert all(word.count(b'"') in {0, 2} for word in command)


@given(st.integers(1, 300))
def test_any_of_many_is_one_tree_that_is_not_deep(number):
    criterion = any_of([[b"FROM", b"x"]] * number)
    assert criterion.count(b"OR") == number - 1
    assert criterion.count(b"FROM") == number
    assert depth(criterion) <= 10


def depth(criterion):
    """How deep the ORs stand in each other."""
    words = iter(criterion)

    def one():
        if next(words) == b"OR":
            return 1 + max(one(), one())
        next(words)
        return 0

    return one()
