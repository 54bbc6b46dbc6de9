"""One waking of a real worker, in a process that is killed at a named state, or where the line stands still."""

import os
import signal
import sys


def killing(before: bool, when=lambda _args: True):
    """Around a function: this process is killed, as by `kill -9`, right before it or right after."""

    def around(function):
        def wrapped(*args, **how):
            if before and when(args):
                os.kill(os.getpid(), signal.SIGKILL)
            result = function(*args, **how)
            if when(args):
                os.kill(os.getpid(), signal.SIGKILL)
            return result

        return wrapped

    return around


AT = {
    "approved": ("pass_door", killing(before=True)),
    "claimed": ("pass_door", killing(before=False)),
    "sending": ("move", killing(before=False, when=lambda args: args[1] == "sending")),
    "taken": ("move_to_sent", killing(before=True)),
    "sent": ("move_to_sent", killing(before=False)),
}


def kill_at(state: str) -> None:
    """Die at the moment at which a message comes into that state, or is about to; elsewhere the parent kills."""
    from afterword.services import send_message

    if state in AT:
        name, around = AT[state]
        setattr(send_message, name, around(getattr(send_message, name)))


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
