"""Cut every line and kill every worker: never two copies with the reader, never one lost without a word.

python -m torture.run --cuts 500 --seed 1   (from tests/; `make torture` does it)
"""

import argparse
import contextlib
import random
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import timedelta

from servers import mail as real
from servers.cutting import DOWN, UP
from torture.ground import READER, SENDER, World, child, into_drafts, world

TRIES = 5
KILLED = -9
"""How a process ends that was killed."""
KILLS = ("approved", "claimed", "sending", "in the text", "before the reply", "taken", "sent")
DRAFT_KILLS = ("noted", "in the draft", "before the server's word", "laid", "claimed", "approved", "known")
"""Of a draft: once what is to be laid is noted, on the line, once it lies there, at the door, and at the end."""
CLASSES = (
    *((UP, "before DATA"), (UP, "within the text"), (UP, "within the final dot"), (UP, "after the final dot")),
    *((DOWN, "before the text is asked for"), (DOWN, "within the reply"), (DOWN, "after the reply")),
)
ON_THE_LINE = ("in the draft", "before the server's word")
IMAP_CLASSES = ((UP, "APPEND, on the way there"), (DOWN, "APPEND, on the way back"))
STEP = 0.1
"""Seconds between two messages: all are cut before the first one is tried again, so that each cut meets its own."""
WORDS = (
    *("stones", "copper", "window", "garden", "ladder", "engine"),
    *("letter", "signal", "market", "violet", "anchor", "timber"),
)
"""All of one length, so that each dialogue has the same bytes at the same places."""


@dataclass
class Tally:
    """What came of the cuts of one class, and what must not have come."""

    ends: dict[str, Counter] = field(default_factory=lambda: defaultdict(Counter))
    wrong: list[str] = field(default_factory=list)

    def note(self, kind: str, end: str) -> None:
        self.ends[kind][end] += 1


class Torture:
    """One app with many employers, so that each message stands for itself before the guard."""

    def __init__(self, here: World, seed: int) -> None:
        self.here, self.dice, self.tally = here, random.Random(seed), Tally()
        self.made: list[tuple[str, int]] = []
        self.laid: list[tuple[str, int]] = []
        self._set_up()

    def _set_up(self) -> None:
        from afterword.services.change_candidate import change_candidate
        from afterword.services.open_app import open_app
        from afterword.store.models import MailAccount, Mailbox

        now = self.here.clock()
        self.candidate = open_app(now=now)
        change_candidate(self.candidate, now=now, name="Sam Okoro", email=SENDER, tz="America/New_York")
        MailAccount.objects.create(
            candidate=self.candidate, host="localhost", port=1, security="none", sender_address=SENDER
        )
        self.mailbox = Mailbox.objects.create(
            candidate=self.candidate, address=SENDER, host="localhost", port=1, username=SENDER, connected_at=now
        )

    def message(self):
        """An approved message to a reader at an employer of its own, given to the account."""
        from afterword.services.approve_message import approve_message
        from afterword.services.send_soon import send_soon
        from afterword.store.models import Application, Employer, Outgoing, Person

        self.here.clock.seconds += STEP
        now, number = self.here.clock(), Outgoing.objects.count()
        employer = Employer.objects.create(
            candidate=self.candidate, name=f"Works {number}", country="US", tz="America/New_York"
        )
        person = Person.objects.create(employer=employer, name="Dana Ruiz", email=READER)
        application = Application.objects.create(employer=employer, role="Data engineer", created_at=now)
        words = " ".join(self.dice.choices(WORDS, k=200))
        body = f"Hi Dana,\n\nThe notes that I spoke of are about this: {words}.\n\nBest regards,\nSam Okoro"
        row = Outgoing.objects.create(
            application=application,
            person=person,
            purpose="other",
            subject=f"My notes {number:06}",
            body=body,
            created_at=now,
        )
        self.candidate.mailbox.refresh_from_db()
        type(self.mailbox).objects.update(looked_at=now)
        row = approve_message(row, now=now)
        send_soon(row, sender=self.here.sender(), now=now, clock=self.here.clock)
        assert row.goes_at, (row.state, row.verdict, row.trouble)
        Outgoing.objects.filter(pk=row.pk).update(goes_at=now)
        return row

    def sweep(self, *, alone: bool = False):
        from afterword.services.sweep import sweep

        type(self.mailbox).objects.update(looked_at=self.here.clock())
        return sweep(
            now=self.here.clock(),
            sender_for=lambda _candidate: self.here.sender(),
            clock=self.here.clock,
            alone=alone,
            inquiries=False,
        )

    def look_until_done(self) -> None:
        """As the app does every minute: what the server breaks off is tried again with the next look."""
        for _ in range(TRIES):
            if self.look():
                return
            self.here.clock.seconds += 60

    def look(self) -> bool:
        """One look, and whether the line held to its end."""
        from afterword.adapters.mail.reading.mail import read_mail
        from afterword.core.ports.mailbox import MailboxTrouble
        from afterword.services.look_into import look_into

        self.mailbox.refresh_from_db()
        try:
            look_into(self.mailbox, opener=self.here.opener, read_mail=read_mail, clock=self.here.clock)
        except MailboxTrouble:
            return False
        return True

    def measure(self) -> None:
        """One dialogue that is not cut, to see at which bytes it can be; a busy server is asked again."""
        for _ in range(TRIES):
            row = self.message()
            self.here.smtp.begin()
            self.sweep()
            up, down = bytes(self.here.smtp.up), bytes(self.here.smtp.down)
            if not self.turned_away(row):
                break
        else:
            raise SystemExit(f"The server took nothing in {TRIES} tries: {row.trouble}")
        text = up.index(b"DATA\r\n") + 6
        dot = up.rindex(b"\r\n.\r\n") + 2
        asked = down.index(b"354 ")
        reply = down.index(b"\r\n", asked) + 2
        told = down.index(b"\r\n", reply) + 2
        self.bounds = {
            "before DATA": (0, text - 1),
            "within the text": (text + 1, dot - 60),
            "within the final dot": (dot - 1, dot + 2),
            "after the final dot": (dot + 3, dot + 3),
            "before the text is asked for": (0, asked + 2),
            "within the reply": (reply, told - 2),
            "after the reply": (told, told),
        }

    def cut(self, way: str, kind: str) -> None:
        """One message whose line is cut; then the app goes on as it does, with lines that hold."""
        low, high = self.bounds[kind]
        row = self.message()
        self.here.smtp.begin(way, self.dice.randint(low, high))
        self.sweep()
        self.made.append((kind, row.pk))

    def kill(self, state: str) -> None:
        """One message whose worker is killed; then another worker wakes. A busy server is asked again."""
        for _ in range(TRIES):
            row = self.message()
            self.here.smtp.begin()
            if state == "in the text":
                self.here.smtp.begin(UP, self.dice.randint(*self.bounds["within the text"]), holds=True)
            elif state == "before the reply":
                self.here.smtp.begin(DOWN, self.bounds["within the reply"][0], holds=True)
            ended = self.killed(self.here.smtp, state)
            if ended == KILLED or not self.turned_away(row):
                break
        self.kill_counts(state, ended, row)
        self.sweep(alone=True)
        self.made.append((f"killed: {state}", row.pk))

    def turned_away(self, row) -> bool:
        """Whether the server did not take it at all, so that its worker ended well before it could be killed."""
        row.refresh_from_db()
        if row.state == "sent" or not row.trouble:
            return False
        type(row).objects.filter(pk=row.pk).update(state="cancelled")
        self.here.clock.seconds += 60
        time.sleep(1.0)
        return True

    def killed(self, line, state: str, *draft: int) -> int:
        """How a process ends that sends, or lays that draft, and is to be killed there, or where its line stands."""
        process = child(state, str(line.port), str(self.here.clock.seconds), *map(str, draft))
        if line.holds:
            line.reached.wait(60)
            process.kill()
        return process.wait(60)

    def kill_counts(self, state: str, ended: int, row) -> None:
        if ended != KILLED:
            row.refresh_from_db()
            self.tally.wrong.append(f"the worker was not killed at {state}: {ended}, {row.state}, {row.trouble}")

    def kill_draft(self, state: str) -> None:
        """One draft whose process is killed while it lays it down; the app looks again, as it does each minute."""
        for _ in range(TRIES):
            held = self.held(state) if state in ON_THE_LINE else None
            row = self.with_no_road()
            self.here.imap.begin()
            if held:
                self.here.imap.begin(*held, holds=True)
            ended = self.killed(self.here.imap, state, row.pk)
            if ended == KILLED:  # else the busy server's dialogue was a byte longer or shorter than the one before
                break
        self.kill_counts(state, ended, row)
        self.here.imap.begin()
        self.look_until_done()
        self.laid.append((f"killed: {state} (draft)", row.pk))

    def held(self, state: str) -> tuple[str, int]:
        """The byte of a whole dialogue at which the line is to stand still."""
        up, down = self.uncut(copy=False)
        if state == "in the draft":
            return UP, self.dice.randint(up.index(b" APPEND ") + 80, len(up) - 60)
        return DOWN, down.index(b"\r\n", down.rindex(b"\r\n+ ") + 2) + 2

    def lay(self, *, copy: bool):
        """A draft, or a copy for the Sent folder, laid down by a line of its own; the message that it is of."""
        from afterword.core.ports.mailbox import MailboxTrouble
        from afterword.services.lay_copies import lay_copies

        row = self.left_without_its_copy() if copy else self.with_no_road()
        with contextlib.suppress(MailboxTrouble), self.here.opener() as line:
            if copy:
                lay_copies(self.candidate, line, now=self.here.clock())
            else:
                into_drafts(row, line, self.here.clock())
        return row

    def with_no_road(self):
        from afterword.store.models import Outgoing

        row = self.message()
        Outgoing.objects.filter(pk=row.pk).update(goes_at=None, road="")
        row.refresh_from_db()
        return row

    def left_without_its_copy(self):
        from afterword.adapters.mail.message import build
        from afterword.services.outgoing_mail import outgoing_mail
        from afterword.store.models import Outgoing

        row, at = self.with_no_road(), self.here.clock() - timedelta(minutes=1)
        raw = build(outgoing_mail(row, now=at)).as_bytes()
        Outgoing.objects.filter(state="sent").update(sent_copy=None)
        Outgoing.objects.filter(pk=row.pk).update(state="sent", road="smtp", claimed_at=at, sent_at=at, sent_copy=raw)
        return row

    def uncut(self, *, copy: bool) -> tuple[bytes, bytes]:
        """Such a dialogue as it is when it comes to its end; a busy machine may take longer than the line waits."""
        for _ in range(TRIES):
            self.here.imap.begin()
            self.lay(copy=copy)
            up, down = bytes(self.here.imap.up), bytes(self.here.imap.down)
            if b" APPEND " in up and b"\r\n+ " in down:
                return up, down
        raise RuntimeError(f"Nothing was laid down: {up[-300:]!r} {down[-300:]!r}")

    def append(self, way: str, kind: str) -> None:
        """A draft, or a copy, whose line is cut; the next look comes with a line that holds."""
        copy = self.dice.random() < 0.5
        up, down = self.uncut(copy=copy)
        if way == UP:
            self.here.imap.begin(UP, self.dice.randint(up.index(b" APPEND ") - 3, len(up) - 14))
        else:
            self.here.imap.begin(DOWN, self.dice.randint(down.rindex(b"\r\n+ "), len(down) - 40))
        row = self.lay(copy=copy)
        self.here.imap.begin()
        self.look_until_done()
        self.laid.append((kind + (" (copy)" if copy else " (draft)"), row.pk))

    def go_on(self) -> None:
        """The app as it runs on: it looks, sends what it may try again, and asks, for some hours."""
        self.here.smtp.begin()
        self.here.imap.begin()
        for minutes in (1, 3, 8, 30, 70):
            self.here.clock.seconds += minutes * 60
            self.look()
            self.sweep()

    def judge(self) -> None:
        """Every message against the reader's real mailbox, and every draft and copy against the sender's."""
        from afterword.store.models import Outgoing

        copies = Counter(self.here.settled())
        for kind, pk in self.made:
            row = Outgoing.objects.get(pk=pk)
            self.judge_sent(kind, row, copies[row.message_id])
        self.judge_settled(copies)
        for kind, pk in self.laid:
            self.judge_laid(kind, Outgoing.objects.get(pk=pk))

    def judge_sent(self, kind: str, row, there: int) -> None:
        self.tally.note(kind, f"{row.state}, {'arrived' if there else 'not arrived'}")
        told = row.state == "sent" or (row.state in ("failed", "unsure") and row.trouble)
        fits = there == 1 if row.state == "sent" else there == 0 if row.state == "failed" else there <= 1
        if not told or not fits:
            self.tally.wrong.append(f"{kind}: {row.state} with {there} copies: {row.trouble} {row.verdict}")

    def judge_settled(self, copies: Counter) -> None:
        """The person says what became of what a killed worker left unsure: what arrived has one copy in Sent then."""
        from afterword.core.ports.mailbox import FolderRole
        from afterword.services.hand_over import settle_unsure
        from afterword.store.models import Outgoing

        killed = {pk: kind for kind, pk in self.made if kind.startswith("killed")}
        rows = [(killed[row.pk], row) for row in Outgoing.objects.filter(pk__in=killed, state="unsure")]
        for _, row in rows:
            settle_unsure(row, arrived=copies[row.message_id] == 1, now=self.here.clock())
        self.look_until_done()
        for kind, row in rows:
            there = self.there(row.message_id, FolderRole.SENT)
            self.tally.note(f"{kind}, then told by the person", f"{row.state}, {there} in Sent")
            if there != copies[row.message_id]:
                self.tally.wrong.append(f"{kind}: {row.state} with {there} in Sent")

    def there(self, message_id: str, role) -> int:
        """How often it lies in that folder; a line that breaks is opened again."""
        from afterword.core.ports.mailbox import MailboxTrouble
        from afterword.services.traces import lying_with

        for _ in range(TRIES):
            with contextlib.suppress(MailboxTrouble), self.here.opener() as line:
                return sum(one.role is role for one in lying_with(line, message_id))
        raise RuntimeError("The mailbox could not be read to the end.")

    def judge_laid(self, kind: str, row) -> None:
        from afterword.core.ports.mailbox import FolderRole

        there = self.there(row.message_id, FolderRole.SENT if "copy" in kind else FolderRole.DRAFTS)
        self.tally.note(kind, f"{row.state}, {there} there")
        told = there == 0 and (row.state == "approved" or (row.state == "failed" and row.trouble))
        if not told and there != 1:
            self.tally.wrong.append(f"{kind}: {row.state} with {there} there: {row.trouble}")


def share(total: int, kinds: tuple) -> list:
    """So many for each kind, the first ones one more."""
    return [kind for at, kind in enumerate(kinds) for _ in range(total // len(kinds) + (at < total % len(kinds)))]


def table(tally: Tally) -> str:
    """What came of it, a line for each class."""
    lines = ["| cut, or killed | times | what came of it |", "| --- | --- | --- |"]
    for kind, ends in tally.ends.items():
        what = "; ".join(f"{end}: {number}" for end, number in ends.most_common())
        lines.append(f"| {kind} | {ends.total()} | {what} |")
    return "\n".join(lines)


def main() -> int:
    """Do it, print it, and fail where something came out that must not."""
    options = argparse.ArgumentParser()
    options.add_argument("--cuts", type=int, default=500)
    options.add_argument("--kills", type=int, default=len(KILLS))
    options.add_argument("--draft-kills", type=int, default=len(DRAFT_KILLS))
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = options.parse_args()
    if reason := real.missing():
        print(f"Left out: {reason}.")
        return 77
    kills = f"{chosen.kills} kills, {chosen.draft_kills} of drafts"
    print(f"{chosen.cuts} cuts and {kills}, with seed {chosen.seed}", flush=True)
    with world() as here:
        torture = Torture(here, chosen.seed)
        torture.look()
        torture.measure()
        for way, kind in share(chosen.cuts - chosen.cuts // 5, CLASSES):
            torture.cut(way, kind)
        for way, kind in share(chosen.cuts // 5, IMAP_CLASSES):
            torture.append(way, kind)
        for state in share(chosen.kills, KILLS):
            torture.kill(state)
        for state in share(chosen.draft_kills, DRAFT_KILLS):
            torture.kill_draft(state)
        torture.go_on()
        torture.judge()
    print(table(torture.tally))
    for wrong in torture.tally.wrong:
        print(f"WRONG: {wrong}")
    return 1 if torture.tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
