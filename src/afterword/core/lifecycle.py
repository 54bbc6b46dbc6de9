"""The life of an outgoing message: every state and every permitted move stands in this file and nowhere else."""

from enum import StrEnum


class State(StrEnum):
    """Where a message stands."""

    DRAFT = "draft"
    APPROVED = "approved"
    HELD = "held"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"
    CANCELLED = "cancelled"


MOVES: dict[State, dict[State, str]] = {
    State.DRAFT: {
        State.APPROVED: "the person approves the text",
        State.CANCELLED: "the person drops it, or it has become void before anybody touched it",
    },
    State.APPROVED: {
        State.CLAIMED: "the guard says go, at the moment of acting",
        State.HELD: "the guard says wait or stop",
        State.DRAFT: "the person takes it back to change it",
        State.CANCELLED: "the person drops it, or what has left meanwhile said the same to the same reader",
    },
    State.HELD: {
        State.APPROVED: "its time has come: the guard is asked again",
        State.DRAFT: "the person takes it back to change it, or our own wording was overtaken and is put anew",
        State.CANCELLED: "the person drops it, or it has become void",
    },
    State.CLAIMED: {
        State.SENDING: "the first byte is about to leave",
        State.SENT: "the person, or the mailbox, says that it left by their own hand",
        State.DRAFT: "the person says that it did not leave, or takes it back",
        State.FAILED: "we were stopped before the first byte left, or the draft could not be laid down",
        State.HELD: "the machine slept meanwhile, or something came first and the draft was taken away",
    },
    State.SENDING: {
        State.SENT: "the server took it, or it was found in the mailbox",
        State.FAILED: "the server refused it: nothing left",
        State.UNSURE: "we were cut off after the text was handed over",
        State.HELD: "the server was not reached, so nothing left: it is tried again, and the guard is asked again",
    },
    State.UNSURE: {
        State.SENT: "the person, or the mailbox, says that it arrived",
        State.DRAFT: "the person says that it did not arrive",
        State.CANCELLED: "the person drops it",
    },
    State.FAILED: {
        State.DRAFT: "the person mends what was wrong",
        State.CANCELLED: "the person drops it",
    },
    State.SENT: {},
    State.CANCELLED: {},
}
"""From a state to the states it may move to, each with what moves it."""

UNDO_SECONDS, MOST_UNDO_SECONDS = 30, 120
"""Ours: how long what is sent now can be taken back. The slip is noticed at once; whoever waits longer schedules."""

COUNTS_AS_TOUCH = frozenset({State.CLAIMED, State.SENDING, State.UNSURE, State.SENT})
"""The guard treats what may have left as if it had: doubling a message is the big mistake."""


class ForbiddenMove(ValueError):
    """A move that the table does not know."""


def check_move(now: State, then: State) -> None:
    """Raise ForbiddenMove unless the table permits it."""
    if then not in MOVES[now]:
        raise ForbiddenMove(f"A message that is {now} cannot become {then}.")


def check_table() -> None:
    """Refuse an impossible table at import: every state is there, only drafts begin, and the ends have no way out."""
    if set(MOVES) != set(State):
        raise ForbiddenMove("The table of moves must name every state.")
    reached = {then for moves in MOVES.values() for then in moves}
    if reached | {State.DRAFT} != set(State):
        raise ForbiddenMove("Every state must be reachable.")
    if State.SENDING in set().union(*(MOVES[state] for state in State if state is not State.CLAIMED)):
        raise ForbiddenMove("Only a claimed message may be sent.")


check_table()
