"""Whoever waits for a mail server gives the turn away, and has it again when the answer is there."""

import threading

import pytest

from afterword.core.ports.mailbox import MailboxTrouble
from afterword.worker.by_turns import by_turns


class Server:
    """A line that tells whether the turn was held while it was asked."""

    def __init__(self, turn):
        self.turn, self.held = turn, []

    def state(self, folder):
        self.held.append(self.turn.locked())
        return folder

    def heads(self, _folder, uids):
        for uid in uids:
            self.held.append(self.turn.locked())
            yield uid

    def find(self, _message_id):
        raise MailboxTrouble("It broke.")


@pytest.fixture
def turn():
    lock = threading.Lock()
    with lock:
        yield lock


def test_the_turn_is_given_away_for_a_call_and_taken_again(turn):
    server = Server(turn)
    assert by_turns(server, turn).state("INBOX") == "INBOX"
    assert server.held == [False]
    assert turn.locked()


def test_what_is_fetched_as_it_is_taken_gives_the_turn_away_each_time(turn):
    server = Server(turn)
    for uid in by_turns(server, turn).heads("INBOX", [1, 2, 3]):
        assert uid
        assert turn.locked()
    assert server.held == [False] * 3


def test_a_call_that_fails_leaves_the_turn_held(turn):
    with pytest.raises(MailboxTrouble):
        by_turns(Server(turn), turn).find("<1@acme.example>")
    assert turn.locked()
