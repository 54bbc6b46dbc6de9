"""One waking of a real worker, in a process of its own that is killed at a named state, or where the line stands still."""

import os
import signal
import sys


def kill_at(state: str) -> None:
    """Kill this process, as by `kill -9`, at the moment at which a message comes into that state, or is about to."""
    from afterword.services import door, send_message
    from afterword.store.write import moves

    def dying(function, when):
        def wrapped(*args, **how):
            if when(args, how, before=True):
                os.kill(os.getpid(), signal.SIGKILL)
            result = function(*args, **how)
            if when(args, how, before=False):
                os.kill(os.getpid(), signal.SIGKILL)
            return result

        return wrapped

    if state == "approved":
        send_message.pass_door = dying(door.pass_door, lambda *_, before: before)
    elif state == "claimed":
        send_message.pass_door = dying(door.pass_door, lambda *_, before: not before)
    elif state == "sending":
        send_message.move = dying(moves.move, lambda args, _how, before: not before and args[1] == "sending")
    elif state == "taken":
        send_message.move_to_sent = dying(moves.move_to_sent, lambda *_, before: before)
    elif state == "sent":
        send_message.move_to_sent = dying(moves.move_to_sent, lambda *_, before: not before)


def main(state: str, port: str, seconds: str) -> None:
    from torture.ground import Clock, open_app, smtp_account

    open_app()
    from afterword.adapters.mail.account import SmtpAccount
    from afterword.adapters.mail.smtp import SmtpSender
    from afterword.services.sweep import sweep

    kill_at(state)
    clock = Clock(float(seconds))
    sender = SmtpSender(smtp_account(SmtpAccount, int(port)))
    sweep(now=clock(), sender_for=lambda _candidate: sender, clock=clock, inquiries=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
