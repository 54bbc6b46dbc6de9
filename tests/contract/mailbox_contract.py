"""What every open mailbox promises, whatever carries the look; each adapter's suite inherits these tests."""

import threading
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from listening import waited

from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.mailbox import FolderRole, Hindrance, MailboxTrouble, Place

LONG_AGO = date(2020, 1, 1)
ARRIVED = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ODD_NAMES = ["Büro & Co", "送信済み", "R&D (old) [x]", "Éléments envoyés"]


NO_ADDRESSES = [
    *("", " ", "a\r\nA1 LOGOUT", "a\x00b", '"', "\\", "<", "{5}", "(", ")", "*", "%", "a b", "x" * 5_000, "\ud800"),
    *('") ALL (FROM "', "zoë@ü.example", "日本", "@", "."),
]


@dataclass
class Box:
    """`open()` gives a line of ours; `other` is every other program that works in the same mailbox."""

    open: object
    other: object
    an_epoch: float = 0.0
    """So many seconds later, a folder made anew has another UIDVALIDITY."""
    removes_one_alone: bool = True
    """Whether one message can be removed while others are marked as deleted; without UIDPLUS that cannot be."""


def mail(number=1, *, sender="dana@acme.example", to="sam@mail.example", cc="", subject="Hello", body="Text.") -> bytes:
    """One ordinary mail of somebody's, as octets."""
    lines = [
        f"Message-ID: <m{number}@acme.example>",
        f"From: Dana Ruiz <{sender}>",
        f"To: {to}",
        *([f"Cc: {cc}"] if cc else []),
        f"Subject: {subject}",
        "Date: Fri, 20 Nov 2026 10:30:00 +0100",
        "MIME-Version: 1.0",
        "",
        body,
        "",
    ]
    return "\r\n".join(lines).encode()


class MailboxContract:
    """Inherited by each adapter's suite, which gives the fixture `box`: a fresh mailbox, with a Sent and a Drafts."""

    @pytest.fixture
    def line(self, box):
        line = box.open()
        yield line
        line.close()

    # folders and where they stand

    def test_the_folders_say_what_they_are_for(self, line):
        roles = {folder.role: folder.name for folder in line.folders()}
        assert roles[FolderRole.INBOX].upper() == "INBOX"
        assert {FolderRole.SENT, FolderRole.DRAFTS, FolderRole.TRASH, FolderRole.JUNK} <= set(roles)

    def test_where_all_folders_stand_is_said_together_as_it_is_one_by_one(self, box, line):
        box.other.make("Büro & Co")
        for _ in range(2):
            box.other.deliver("INBOX", mail(1))
            standing = line.standing()
            assert set(standing) == set(line.folders())
            for folder, state in standing.items():
                assert state in {None, line.state(folder.name)}

    def test_a_folder_can_have_any_name(self, box, line):
        for name in ODD_NAMES:
            box.other.make(name)
            assert name in [folder.name for folder in line.folders()]
            place = line.put(name, mail())
            assert place.folder == name
            assert line.state(name).messages == 1
            assert line.source(place, most=10_000) == mail()

    def test_a_folder_that_came_meanwhile_can_be_used_at_once(self, box, line):
        line.folders()
        box.other.make("Später")
        assert line.state("Später").messages == 0

    def test_a_state_tells_what_has_come(self, box, line):
        before = line.state("INBOX")
        box.other.deliver("INBOX", mail())
        after = line.state("INBOX")
        assert (before.messages, after.messages) == (0, 1)
        assert after.epoch == before.epoch
        assert after.next_uid > before.next_uid

    def test_a_folder_that_is_not_there_is_named(self, line):
        with pytest.raises(MailboxTrouble) as caught:
            line.state("No such folder")
        assert caught.value.cause is Hindrance.NO_FOLDER
        assert "No such folder" in caught.value.says
        assert line.source(Place("\ud800", 1, 1), most=100) is None

    # what matters

    def test_what_names_an_address_is_found_as_sender_and_as_reader(self, box, line):
        box.other.deliver("INBOX", mail(1))
        box.other.deliver("INBOX", mail(2, sender="sam@mail.example", to="Dana <DANA@Acme.example>"))
        box.other.deliver("INBOX", mail(3, sender="sam@mail.example", to="x@y.example", cc="dana@acme.example"))
        box.other.deliver("INBOX", mail(4, sender="lee@other.example"))
        assert ids(line, "INBOX", line.search("INBOX", terms=["dana@acme.example"], since=LONG_AGO)) == [1, 2, 3]

    def test_what_names_a_domain_is_found(self, box, line):
        box.other.deliver("INBOX", mail(1))
        box.other.deliver("INBOX", mail(2, sender="lee@other.example"))
        box.other.deliver("INBOX", mail(3, sender="jo@agency.example"))
        found = line.search("INBOX", terms=["@acme.example", "@AGENCY.example"], since=LONG_AGO)
        assert ids(line, "INBOX", found) == [1, 3]

    def test_what_names_a_domain_below_is_found(self, box, line):
        box.other.deliver("INBOX", mail(1, sender="dana@eu.acme.example"))
        box.other.deliver("INBOX", mail(2, sender="dana@notacme.example"))
        assert ids(line, "INBOX", line.search("INBOX", terms=[".acme.example"], since=LONG_AGO)) == [1]

    def test_a_word_of_a_name_is_found(self, box, line):
        of_weiss = mail(2).replace(b"Dana Ruiz", b"=?utf-8?q?J=C3=B6rg_Wei=C3=9F?=")
        box.other.deliver("INBOX", mail(1))
        box.other.deliver("INBOX", of_weiss)
        box.other.deliver("INBOX", mail(3).replace(b"Dana Ruiz", b"Lee Wong"))
        assert ids(line, "INBOX", line.search("INBOX", terms=["ruiz", "weiß"], since=LONG_AGO)) == [1, 2]

    def test_what_came_before_is_not_found(self, box, line):
        box.other.deliver("INBOX", mail(1), at=ARRIVED - timedelta(days=3))
        box.other.deliver("INBOX", mail(2), at=ARRIVED)
        found = line.search("INBOX", terms=["@acme.example"], since=ARRIVED.date())
        assert ids(line, "INBOX", found) == [2]

    def test_in_a_large_folder_all_that_came_since_is_found(self, box, line):
        for number in range(1, 31):
            box.other.deliver("INBOX", mail(number), at=ARRIVED - timedelta(days=90 - 3 * number))
        line.standing()
        found = line.search("INBOX", terms=["@acme.example"], since=ARRIVED.date() - timedelta(days=15))
        assert ids(line, "INBOX", found) == [*range(25, 31)]

    def test_in_a_large_folder_in_no_order_all_that_came_since_is_found(self, box, line):
        for number in range(1, 31):
            box.other.deliver("INBOX", mail(number), at=ARRIVED - timedelta(days=days_back(number)))
        line.standing()
        found = line.search("INBOX", terms=["@acme.example"], since=ARRIVED.date() - timedelta(days=15))
        assert ids(line, "INBOX", found) == [one for one in range(1, 31) if days_back(one) <= 15]

    def test_hundreds_of_terms_are_asked_for(self, box, line):
        box.other.deliver("INBOX", mail(1, sender="p7@firm7.example"))
        box.other.deliver("INBOX", mail(2, sender="lee@other.example"))
        box.other.deliver("INBOX", mail(3, sender="p399@firm399.example"))
        terms = [f"p{number}@firm{number}.example" for number in range(400)]
        assert ids(line, "INBOX", line.search("INBOX", terms=terms, since=LONG_AGO)) == [1, 3]

    def test_a_term_that_is_no_address_finds_nothing_and_harms_nothing(self, box, line):
        box.other.deliver("INBOX", mail(1))
        for term in NO_ADDRESSES:
            assert line.search("INBOX", terms=[term], since=LONG_AGO) == []
            assert line.search("INBOX", terms=[term, "dana@acme.example"], since=LONG_AGO) != []

    def test_without_a_term_nothing_is_found(self, box, line):
        box.other.deliver("INBOX", mail(1))
        assert line.search("INBOX", terms=[], since=LONG_AGO) == []

    # what is new

    def test_what_arrived_is_found_on_the_same_line(self, box, line):
        box.other.deliver("INBOX", mail(1))
        first = line.arrived("INBOX", from_uid=1)
        following = line.state("INBOX").next_uid
        assert line.arrived("INBOX", from_uid=following) == []
        box.other.deliver("INBOX", mail(2))
        later = line.arrived("INBOX", from_uid=following)
        assert (ids(line, "INBOX", first), ids(line, "INBOX", later)) == ([1], [2])

    def test_nothing_has_arrived_in_an_empty_folder(self, line):
        assert line.arrived("INBOX", from_uid=1) == []

    # heads

    def test_a_head_says_who_wrote_what_and_when_it_came(self, box, line):
        box.other.deliver("INBOX", mail(7, cc="Lee <lee@acme.example>"), at=ARRIVED)
        (lying,) = line.heads("INBOX", line.arrived("INBOX", from_uid=1))
        assert lying.head.message_id == "<m7@acme.example>"
        assert lying.head.sender == Correspondent("Dana Ruiz", "dana@acme.example")
        assert [one.address for one in (*lying.head.to, *lying.head.cc)] == ["sam@mail.example", "lee@acme.example"]
        assert lying.head.subject == "Hello"
        assert lying.received_at == ARRIVED
        assert lying.size == len(mail(7, cc="Lee <lee@acme.example>"))
        assert (lying.read, lying.draft) == (False, False)
        assert lying.place == Place("INBOX", line.state("INBOX").epoch, lying.place.uid)

    def test_a_look_leaves_no_trace(self, box, line):
        box.other.deliver("INBOX", mail(1))
        uids = line.arrived("INBOX", from_uid=1)
        for lying in line.heads("INBOX", uids):
            line.source(lying.place, most=10_000)
        line.search("INBOX", terms=["@acme.example"], since=LONG_AGO)
        line.find("<m1@acme.example>")
        assert [lying.read for lying in line.heads("INBOX", uids)] == [False]

    def test_what_was_read_elsewhere_is_read(self, box, line):
        box.other.deliver("INBOX", mail(1))
        (uid,) = line.arrived("INBOX", from_uid=1)
        box.other.mark("INBOX", uid, "\\Seen")
        line.state("INBOX")
        assert [lying.read for lying in line.heads("INBOX", [uid])] == [True]

    def test_heads_of_what_is_gone_are_left_out(self, box, line):
        box.other.deliver("INBOX", mail(1))
        (uid,) = line.arrived("INBOX", from_uid=1)
        assert [one.place.uid for one in line.heads("INBOX", [uid, uid + 1, 1_000_000, 2**40, 0, -1])] == [uid]
        assert list(line.heads("INBOX", [])) == []

    def test_many_heads_come_in_order_whatever_is_asked_meanwhile(self, line):
        for number in range(25):
            line.put("INBOX", mail(number))
        kept = line.put("Sent", mail(999))
        found = []
        for lying in line.heads("INBOX", reversed(line.arrived("INBOX", from_uid=1))):
            found.append(lying.head.message_id)
            if lying.place.uid % 12 == 0:
                assert line.source(kept, most=1_000) == mail(999)
        assert found == [f"<m{number}@acme.example>" for number in range(25)]

    def test_a_head_that_is_hardly_one_does_not_hide_the_others(self, box, line):
        flood = b"".join(b"X-Flood-%d: %s\r\n" % (number, b"y" * 50) for number in range(900))
        box.other.deliver("INBOX", b"\r\nno head at all\r\n")
        box.other.deliver("INBOX", flood + mail(2))
        box.other.deliver("INBOX", b"To: " + b", ".join(b"a%d@b.example" % n for n in range(9_000)) + b"\r\n\r\n")
        box.other.deliver("INBOX", mail(4))
        found = [one.head.message_id for one in line.heads("INBOX", line.arrived("INBOX", from_uid=1))]
        assert "<m2@acme.example>" in found
        assert "<m4@acme.example>" in found

    # whole messages

    def test_a_message_is_given_whole_or_as_far_as_wanted(self, box, line):
        long = mail(1, body="\r\n".join(["A line of text."] * 5_000))
        box.other.deliver("INBOX", long)
        (lying,) = line.heads("INBOX", line.arrived("INBOX", from_uid=1))
        assert line.source(lying.place, most=1_000_000) == long
        assert line.source(lying.place, most=100) == long[:100]

    def test_octets_beyond_ascii_are_given_as_they_are(self, line):
        raw = mail(1) + bytes(range(128, 256)) + "äöü 日本\r\n".encode()
        assert line.source(line.put("INBOX", raw), most=10_000) == raw

    def test_several_messages_are_given_together_and_what_is_gone_is_left_out(self, line):
        places = [line.put(folder, mail(number)) for number, folder in enumerate(("INBOX", "Sent", "INBOX", "INBOX"))]
        assert line.take_away(places[2])
        nowhere = [Place("INBOX", places[0].epoch + 1, places[0].uid), Place("No such folder", 1, 1)]
        whole = line.sources([*places, *nowhere], most=10_000)
        assert whole == {places[number]: mail(number) for number in (0, 1, 3)}
        assert line.sources(places[:2], most=10) == {place: whole[place][:10] for place in places[:2]}
        assert line.sources([], most=10) == {}

    def test_a_message_that_is_gone_is_none(self, line):
        place = line.put("INBOX", mail(1))
        assert line.take_away(place)
        assert line.source(place, most=100) is None
        assert line.source(Place("No such folder", 1, 1), most=100) is None

    # finding

    def test_a_message_is_found_wherever_it_lies(self, line):
        places = {line.put(folder, mail(5)) for folder in ("INBOX", "Sent", "Trash", "Spam")}
        line.put("Sent", mail(55))
        assert set(line.find("<m5@acme.example>")) == places

    def test_a_message_that_lies_nowhere_is_not_found(self, line):
        line.put("INBOX", mail(1))
        for odd in ("", "<nobody@has.this>", "<a\r\nb@c>", '<"@x>', "<ü@x>", "x" * 2_000):
            assert line.find(odd) == ()

    # drafts

    def test_a_draft_lies_where_it_was_put_as_read(self, line):
        place = line.put("Drafts", mail(1), draft=True, at=ARRIVED)
        (lying,) = line.heads("Drafts", [place.uid])
        assert (lying.place, lying.draft, lying.read, lying.received_at) == (place, True, True, ARRIVED)
        assert line.source(place, most=10_000) == mail(1)

    def test_the_same_message_put_twice_lies_there_twice(self, line):
        first, second = line.put("Sent", mail(1)), line.put("Sent", mail(1))
        assert second.uid > first.uid
        assert line.find("<m1@acme.example>") == (first, second)

    def test_nothing_is_put_into_a_folder_that_is_not_there(self, line):
        with pytest.raises(MailboxTrouble) as caught:
            line.put("No such folder", mail(1))
        assert caught.value.cause is Hindrance.NO_FOLDER

    def test_a_message_is_taken_away_once_and_no_other(self, line):
        kept = line.put("Drafts", mail(1), draft=True)
        gone = line.put("Drafts", mail(2), draft=True)
        assert [line.take_away(gone), line.take_away(gone)] == [True, False]
        assert line.find("<m2@acme.example>") == ()
        assert [one.place for one in line.heads("Drafts", line.arrived("Drafts", from_uid=1))] == [kept]

    def test_what_others_marked_as_deleted_is_never_removed_with_ours(self, box, line):
        theirs, ours = line.put("Drafts", mail(1)), line.put("Drafts", mail(2))
        box.other.mark("Drafts", theirs.uid, "\\Deleted")
        if box.removes_one_alone:
            assert line.take_away(ours)
            assert set(box.other.contents("Drafts")) == {theirs.uid}
            return
        with pytest.raises(MailboxTrouble, match="Nothing was removed") as caught:
            line.take_away(ours)
        assert caught.value.cause is Hindrance.NOT_ALONE
        assert set(box.other.contents("Drafts")) == {theirs.uid, ours.uid}

    def test_numbers_of_another_epoch_mean_nothing(self, box, line):
        box.other.make("Filed")
        before = line.put("Filed", mail(1))
        line.state("INBOX")
        line.arrived("INBOX", from_uid=1)
        box.other.remove("Filed")
        time.sleep(box.an_epoch)
        box.other.make("Filed")
        with_the_same_number = box.open()
        try:
            after = with_the_same_number.put("Filed", mail(2))
            assert after.epoch != before.epoch
            assert with_the_same_number.source(before, most=100) is None
            assert with_the_same_number.take_away(before) is False
            assert with_the_same_number.source(after, most=10_000) == mail(2)
        finally:
            with_the_same_number.close()

    # waiting

    def test_nothing_is_heard_where_nothing_changes(self, line):
        line.state("INBOX")
        assert waited(line, "INBOX", 0.2) is False

    def test_it_is_heard_when_something_comes(self, box, line):
        line.state("INBOX")
        later = threading.Timer(0.2, box.other.deliver, ("INBOX", mail(1)))
        later.start()
        assert waited(line, "INBOX", 20) is True
        later.join()
        assert ids(line, "INBOX", line.arrived("INBOX", from_uid=1)) == [1]

    def test_what_came_before_it_was_listened_to_is_heard_at_once(self, box, line):
        line.state("INBOX")
        box.other.deliver("INBOX", mail(1))
        line.listen("INBOX")
        assert line.heard() is True
        assert line.state("INBOX").messages == 1
        assert waited(line, "INBOX", 0.2) is False

    def test_any_other_call_ends_the_listening_and_is_answered(self, box, line):
        line.state("INBOX")
        line.listen("INBOX")
        assert line.heard() is False
        box.other.deliver("INBOX", mail(1))
        assert line.state("INBOX").messages == 1
        line.listen("INBOX")
        assert line.heard() is False
        assert line.folders()

    def test_a_line_that_listens_can_be_closed(self, line):
        line.listen("INBOX")
        line.close()

    def test_a_line_can_be_closed_twice(self, box):
        line = box.open()
        line.close()
        line.close()


def ids(line, folder, uids):
    """The numbers in the Message-IDs of the mails above."""
    return [int(one.head.message_id[2:].partition("@")[0]) for one in line.heads(folder, uids)]


def days_back(number):
    """How many days before a mail came, for thirty that came in no order."""
    return 3 * (number * 7 % 31)
