"""A candidate's way with a mailbox in memory: their mail comes in, the candidate's own goes out by hand."""

from contextlib import contextmanager
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from afterword.adapters.mail.memory_mailbox import MemoryMailbox
from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.ports.mailbox import Place
from afterword.services.look_into import look_into
from afterword.store.models import Mailbox, Touch
from journey import Journey

SAM = "Sam Okoro <sam@example.org>"
DANA = "Dana Ruiz <dana@acme.example>"


def written(sender, to, subject, text, *, at, message_id, answers=None, **headers) -> bytes:
    """A mail as its bytes."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"], mail["Message-ID"] = format_datetime(at), message_id
    if answers:
        mail["In-Reply-To"] = mail["References"] = answers
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


class MailJourney(Journey):
    """The same journey, with a mailbox connected."""

    def __init__(self, now=None) -> None:
        super().__init__(now)
        self.box = MemoryMailbox(self.clock)
        self.numbers = 0
        self.connect()

    def connect(self) -> None:
        self.mailbox = Mailbox.objects.create(
            candidate=self.candidate,
            address="sam@example.org",
            host="imap.example.org",
            port=993,
            username="sam@example.org",
            connected_at=self.now,
        )

    @contextmanager
    def opener(self, _mailbox):
        yield self.box.open()

    def look(self, line=None):
        self.mailbox.refresh_from_db()
        return look_into(self.mailbox, opener=self.opener, read_mail=read_mail, clock=self.clock, line=line)

    def later(self, **how) -> "MailJourney":
        self.now += timedelta(**how)
        return self

    def comes(self, text="Thanks, we will be in touch.", *, sender=DANA, subject="Your interview", **how):
        """Their mail lies in the inbox; its Message-ID."""
        return self.lies("INBOX", sender, how.pop("to", SAM), subject, text, **how)

    def sends(self, text="Thank you for your time.", *, to=DANA, subject="Thank you", **how):
        """The candidate wrote it in their own program: its copy lies in Sent."""
        return self.lies("Sent", how.pop("sender", SAM), to, subject, text, read=True, **how)

    def lies(self, folder, sender, to, subject, text, *, read=False, at=None, message_id=None, **headers):
        self.numbers += 1
        known = message_id or f"<{self.numbers}@{sender.rpartition('@')[2].strip('>')}>"
        raw = written(sender, to, subject, text, at=at or self.now, message_id=known, **headers)
        self.box.deliver(folder, raw, at=at or self.now, read=read)
        return known

    def lying_in(self, folder):
        shelf = self.box.shelf(folder)
        return [Place(folder, shelf.epoch, uid) for uid in shelf.messages]

    def reads(self, folder):
        """The person opens everything that lies there."""
        for place in self.lying_in(folder):
            self.box.mark_read(place)

    def moves(self, folder, to):
        """All of it into another folder."""
        for place in self.lying_in(folder):
            self.box.lay(to, self.box.take(place))

    def rebuilt(self, folder):
        """The server numbers the same messages anew."""
        kept = [self.box.take(place) for place in self.lying_in(folder)]
        self.box.make(folder, self.box.shelf(folder).role)
        for one in kept:
            self.box.lay(folder, one)

    @property
    def ledger(self):
        return list(Touch.objects.order_by("at", "pk"))
