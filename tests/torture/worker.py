"""One waking of a real worker, or one draft that is laid, in a process that is killed at a named state.

Where the line stands still, the parent kills it.
"""

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
AT_A_DRAFT = {
    "approved": AT["approved"],
    "claimed": AT["claimed"],
    "noted": ("note", killing(before=False, when=lambda args: not args[1]["uid"])),
    "laid": ("note", killing(before=True, when=lambda args: args[1]["uid"])),
    "known": ("note", killing(before=False, when=lambda args: args[1]["uid"])),
}


def kill_at(state: str, module, states) -> None:
    """Die at the moment at which a message comes into that state, or is about to; elsewhere the parent kills."""
    if state in states:
        name, around = states[state]
        setattr(module, name, around(getattr(module, name)))


def main(state: str, port: str, seconds: str, draft: str = "") -> None:
    from torture.ground import Clock, open_app

    open_app()
    clock = Clock(float(seconds))
    if draft:
        lay(state, int(port), clock, int(draft))
    else:
        send(state, int(port), clock)


def send(state: str, port: int, clock) -> None:
    """What is due, by SMTP."""
    from afterword.adapters.mail.account import SmtpAccount
    from afterword.adapters.mail.smtp import SmtpSender
    from afterword.services import send_message
    from afterword.services.sweep import sweep
    from torture.ground import smtp_account

    kill_at(state, send_message, AT)
    sender = SmtpSender(smtp_account(SmtpAccount, port))
    sweep(now=clock(), sender_for=lambda _candidate: sender, clock=clock, inquiries=False)


def lay(state: str, port: int, clock, draft: int) -> None:
    """One message into the Drafts folder, by IMAP."""
    from afterword.services import lay_draft
    from afterword.store.models import Outgoing
    from torture.ground import imap_line, into_drafts

    kill_at(state, lay_draft, AT_A_DRAFT)
    with imap_line(port) as line:
        into_drafts(Outgoing.objects.get(pk=draft), line, clock())


if __name__ == "__main__":
    main(*sys.argv[1:])
