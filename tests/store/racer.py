"""A process of its own that sends messages when it is told to: one line a message, at a moment to be met together."""

import contextlib
import os
import sys
import time


class CountingSender:
    """Says how often it was asked to let something leave."""

    def __init__(self):
        self.sent = 0

    def send(self, _mail):
        self.sent += 1


def say(line: str) -> None:
    """One line to the process that drives this one."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
    import django
    from django.conf import settings

    settings.DATABASES["default"]["NAME"] = sys.argv[1]
    django.setup()
    from afterword.services.errors import Problem
    from afterword.services.send_message import send_message
    from afterword.store.models import Outgoing
    from afterword.store.read.messages import with_company
    from journey import at

    say("ready")
    for line in sys.stdin:
        pk, start, moment = line.split()
        message = with_company(Outgoing.objects.filter(pk=int(pk))).get()
        sender = CountingSender()
        while time.time() < float(start):
            pass
        with contextlib.suppress(Problem):
            send_message(message, sender=sender, now=at(*moment.split("T")))
        say(str(sender.sent))


if __name__ == "__main__":
    main()
