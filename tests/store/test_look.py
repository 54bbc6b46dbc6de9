"""A look into the mailbox: the ledger sees all, each mail once, and what is doubtful is asked about."""

import pytest

from afterword.core.facts.words import Direction, Purpose
from afterword.core.lifecycle import State
from afterword.core.ports.mailbox import FolderRole, Hindrance, MailboxTrouble
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_application
from afterword.services.forget_mailbox import forget_mailbox
from afterword.services.hand_over import hand_over
from afterword.services.log_touch import log_touch
from afterword.services.look import believe
from afterword.services.settle_mail import set_mail_aside, settle_mail
from afterword.store.models import Agency, Mailbox, OtherAddress, Outgoing, Person, SeenMail, Touch
from afterword.store.read.cases import case_of
from afterword.store.read.today import today
from journey import DANA as DANA_ROW
from journey import LEE
from mailjourney import DANA, SAM, MailJourney

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return MailJourney()


@pytest.fixture(autouse=True)
def acme(road):
    return road.interview(DANA_ROW, LEE)


def line(touch: Touch) -> tuple:
    return touch.direction, touch.purpose, sorted(person.name for person in touch.people.all())


class TestTheLedgerSeesAll:
    def test_an_answer_counts_from_its_arrival_and_lies_unread(self, road, acme):
        road.later(hours=1).comes("We decide by Friday.\n\nOn Fri, 20 Nov 2026 Sam wrote:\n> Thank you")
        road.later(minutes=1).look()
        (touch,) = road.ledger
        assert line(touch) == (Direction.IN, Purpose.TIMELINE, ["Dana Ruiz"])
        assert (touch.text, touch.read, touch.asks, touch.human) == ("We decide by Friday.", False, False, True)
        assert touch.application == acme.application
        assert touch.at == road.now.replace(second=0) - (road.now - touch.at)

    def test_what_was_answered_by_hand_waits_no_more(self, road):
        road.later(hours=1).comes("Could you send us two references?")
        road.later(hours=1).comes("Could you come on Friday?", sender="Lee Chen <lee@acme.example>")
        road.look()
        assert len(today(road.candidate, now=road.now).unanswered) == 2
        road.later(hours=1).sends("Here they are.", subject="Your interview")
        road.look()
        (open_one,) = today(road.candidate, now=road.now).unanswered
        assert open_one.text == "Could you come on Friday?"
        assert "Could you send us two references?" in [one.text for one in today(road.candidate, now=road.now).came]

    def test_it_is_read_once_the_person_read_it_in_their_own_program(self, road):
        road.later(hours=1).comes()
        road.look()
        road.reads("INBOX")
        road.look()
        assert Touch.objects.get().read

    def test_also_where_it_was_moved_meanwhile(self, road):
        road.later(hours=1).comes()
        road.look()
        road.box.make("Kept", FolderRole.OTHER)
        road.moves("INBOX", "Kept")
        road.reads("Kept")
        road.look()
        assert Touch.objects.get().read

    def test_a_question_of_theirs_waits_for_an_answer(self, road):
        road.later(hours=1).comes("Could you send your references? See https://acme.example/?page=2", read=True)
        road.look()
        assert Touch.objects.get().asks

    def test_mail_sent_by_hand_is_a_touch_with_its_purpose(self, road, acme):
        road.later(hours=1).sends("Thank you for the talk about Go.")
        road.later(days=12).sends("Could you tell me when you expect to decide?", subject="Next steps")
        road.look()
        assert [line(one) for one in road.ledger] == [
            (Direction.OUT, Purpose.THANKS, ["Dana Ruiz"]),
            (Direction.OUT, Purpose.INQUIRY, ["Dana Ruiz"]),
        ]
        assert road.ledger[0].interview == acme

    def test_nothing_is_counted_twice_however_often_one_looks_and_wherever_it_lies(self, road):
        road.later(hours=1).comes(message_id="<a@acme.example>")
        road.look()
        road.comes(message_id="<a@acme.example>")
        road.box.make("Archive", FolderRole.ARCHIVE)
        road.moves("INBOX", "Archive")
        road.look()
        road.rebuilt("Archive")
        road.look()
        assert len(road.ledger) == 1

    def test_what_has_nothing_to_do_with_an_application_leaves_no_row(self, road):
        road.comes("Dinner on Sunday?", sender="Mum <mum@home.example>", subject="Sunday")
        road.look()
        road.comes(
            "Half price!", sender="Shop <news@shop.example>", subject="Sale", List_Unsubscribe="<mailto:x@y.example>"
        )
        road.look()
        assert not SeenMail.objects.exists()

    def test_a_colleague_is_known_from_then_on(self, road, acme):
        road.later(hours=1).comes(sender="Ada Byron <ada@acme.example>", subject="Data engineer")
        road.look()
        assert Person.objects.get(email="ada@acme.example").employer == acme.application.employer
        assert line(road.ledger[0])[2] == ["Ada Byron"]

    def test_another_address_of_the_same_person_is_learned(self, road):
        road.comes(sender="Dana Ruiz <druiz@eu.acme.example>")
        road.look()
        assert OtherAddress.objects.get().address == "druiz@eu.acme.example"

    def test_an_absence_moves_nothing(self, road):
        road.comes("I am away.", Auto_Submitted="auto-replied")
        road.look()
        touch = Touch.objects.get()
        assert (touch.purpose, touch.human, touch.read) == (Purpose.ABSENCE, False, True)

    def test_who_is_met_after_the_first_look_is_searched_for(self, road):
        road.comes(sender="Kim Chen <kim@globex.example>", subject="Hello")
        road.look()
        assert road.ledger == []
        road.interview(DANA_ROW.__class__(name="Kim Chen", email="kim@globex.example"), employer_name="Globex")
        road.look()
        assert line(road.ledger[0])[2] == ["Kim Chen"]

    def test_an_answer_in_junk_or_trash_is_an_answer(self, road):
        road.lies("Spam", DANA, SAM, "Your interview", "We decide on Friday.")
        road.lies("Trash", "Lee Wong <lee@acme.example>", SAM, "Your interview", "Thanks!")
        road.lies("Spam", "Dana Ruiz <dana@somewhere.example>", SAM, "Acme data engineer", "Click here")
        road.look()
        assert sorted(line(one)[2] for one in road.ledger) == [["Dana Ruiz"], ["Lee Wong"]]
        assert not SeenMail.objects.filter(standing="asked").exists()

    def test_drafts_are_nobody_s_business(self, road):
        road.lies("Drafts", SAM, DANA, "Thank you", "Thank you so much")
        road.look()
        assert road.ledger == []


class TestSeveralAreFetchedTogether:
    @pytest.fixture
    def many(self, road):
        """25 mails, and a line that keeps how many were asked for at once."""
        road.look()
        for number in range(25):
            road.later(minutes=1).comes(f"Mail {number}.")
        opened, asked = road.box.open(), []
        fetched = opened.sources

        def sources(places, *, most):
            asked.append(len(places))
            return fetched(places, most=most)

        opened.sources = sources
        return opened, asked

    def test_many_mails_take_few_questions(self, road, many):
        opened, asked = many
        road.look(opened)
        assert (asked, [one.text for one in road.ledger]) == ([20, 5], [f"Mail {number}." for number in range(25)])

    def test_large_mails_are_fetched_one_by_one(self, road, many, monkeypatch):
        opened, asked = many
        monkeypatch.setattr("afterword.services.look.LARGEST", 1)
        road.look(opened)
        assert asked == [1] * 25

    def test_one_that_goes_meanwhile_hides_none_of_the_others(self, road, many):
        opened, asked = many
        fetched, gone = opened.sources, road.lying_in("INBOX")[1]

        def sources(places, *, most):
            road.box.take(gone)
            return fetched(places, most=most)

        opened.sources = sources
        road.look(opened)
        assert [one.text for one in road.ledger] == [f"Mail {number}." for number in range(25) if number != 1]
        assert len(asked) <= 4

    def test_a_mail_that_only_the_one_before_it_explains_is_not_overlooked(self, road):
        road.look()
        first = road.later(minutes=1).comes("Our partner will write to you.")
        road.later(minutes=1).comes("Here I am.", sender="Kim <kim@home.example>", subject="Hello", answers=first)
        road.look()
        assert [one.way for one in SeenMail.objects.order_by("at")] == ["address", "thread"]


class TestForgottenAndConnectedAgain:
    def test_what_was_counted_is_known_again_and_not_doubled(self, road):
        road.later(hours=1).sends("Thank you for the talk about Go.")
        road.later(hours=2).comes("We decide on Friday.", read=True)
        road.later(hours=1).comes("One more thing: bring your passport.", read=True)
        road.look()
        before = [(one.pk, one.at) for one in road.ledger]
        forget_mailbox(road.candidate, secrets=road.secrets)
        assert not SeenMail.objects.exists()
        road.connect()
        road.look()
        assert [(one.pk, one.at) for one in road.ledger] == before
        assert SeenMail.objects.count() == 3


class TestWhatWeSentOurselves:
    def test_our_own_copy_is_no_second_touch(self, road, acme):
        road.look()
        road.debrief(acme)
        note = road.send(road.thanks(acme)[0])
        road.sends(note.body, message_id=note.message_id)
        road.look()
        assert len(road.ledger) == 1
        assert not SeenMail.objects.exists()

    def test_what_we_do_not_know_of_is_known_by_its_message_id(self, road, acme):
        road.debrief(acme)
        note = road.thanks(acme)[0]
        approve_message(note, now=road.now)
        Outgoing.objects.filter(pk=note.pk).update(state=State.UNSURE, road="smtp", claimed_at=road.now)
        road.sends(note.body, message_id=Outgoing.objects.get(pk=note.pk).message_id)
        road.look()
        assert Outgoing.objects.get(pk=note.pk).state == State.SENT
        assert len(road.ledger) == 1

    def test_what_was_opened_in_the_mail_program_is_confirmed_by_its_copy(self, road, acme):
        road.look()
        road.debrief(acme)
        note = next(one for one in road.thanks(acme) if one.person.name == "Dana Ruiz")
        hand_over(approve_message(note, now=road.now), road="mail_program", now=road.now)
        road.later(minutes=20).sends(note.body, subject=note.subject)
        road.look()
        assert Outgoing.objects.get(pk=note.pk).state == State.SENT
        (touch,) = road.ledger
        assert (touch.outgoing_id, touch.at, touch.mail.own) == (note.pk, road.now, True)

    def test_what_was_noted_by_hand_is_not_doubled(self, road, acme):
        road.later(hours=1).sends()
        how = {
            "direction": "out",
            "channel": "email",
            "purpose": "thanks",
            "people": [Person.objects.get(name="Dana Ruiz")],
        }
        noted = log_touch(acme.application, now=road.later(hours=3).now, at=road.now, **how)
        road.look()
        assert [one.pk for one in road.ledger] == [noted.pk]
        road.later(hours=1).sends("One more thing.", subject="One more thing")
        road.look()
        assert len(road.ledger) == 2


class TestADoubtfulMailIsAsked:
    @pytest.fixture
    def asked(self, road):
        road.later(hours=1).comes(
            "Could we talk again?", sender="Dana Ruiz <dana.ruiz@home.example>", subject="Hello again"
        )
        road.look()
        return SeenMail.objects.get()

    def test_and_holds_what_an_answer_would_hold(self, road, acme, asked):
        assert asked.standing == "asked"
        assert "Is this mail from Dana Ruiz (dana.ruiz@home.example)" in asked.question
        assert road.ledger == []
        assert case_of(acme.application, now=road.now).mailbox.unsettled == 1

    def test_yes_makes_it_count_and_the_address_known(self, road, acme, asked):
        settle_mail(asked, application=acme.application, now=road.now)
        (touch,) = road.ledger
        assert line(touch) == (Direction.IN, Purpose.INVITATION, ["Dana Ruiz"])
        assert (touch.text, touch.asks) == ("Could we talk again?", True)
        assert OtherAddress.objects.get().address == "dana.ruiz@home.example"
        assert SeenMail.objects.get().text == ""

    def test_no_sets_it_aside_for_good(self, road, acme, asked):
        set_mail_aside(asked)
        road.look()
        assert road.ledger == []
        assert SeenMail.objects.get().standing == "set_aside"
        assert case_of(acme.application, now=road.now).mailbox.unsettled == 0


class TestAMailThatNamesTheCompany:
    """From an address that is nobody's yet."""

    @pytest.mark.parametrize(
        ("sender", "subject"),
        [
            ("Acme Careers <no-reply@us.hiring-mail.example>", "Thank you for applying to Acme"),
            ("Joe Finch <joe@bluebird-recruiting.example>", "Acme - feedback from Bill"),
        ],
    )
    def test_is_asked_about(self, road, sender, subject):
        road.look()
        road.later(hours=1).comes(sender=sender, subject=subject)
        road.look()
        assert "Is this mail from" in today(road.candidate, now=road.now).asked[0].question

    def test_is_not_asked_about_again_once_it_was_not_theirs(self, road):
        joe = "Joe Finch <joe@bluebird-recruiting.example>"
        road.look()
        road.later(hours=1).comes(sender=joe, subject="Acme - feedback from Bill")
        road.look()
        set_mail_aside(SeenMail.objects.get())
        road.later(hours=1).comes(sender=joe, subject="Acme - interview?")
        road.look()
        assert SeenMail.objects.get().standing == "set_aside"


class TestWhoWritesFromTheAgency:
    def test_is_an_agency_s_contact(self, road, acme):
        change_application(acme.application, now=road.now, agency_name="Brook")
        agency = Agency.objects.get()
        agency.domains = ["brook.example"]
        agency.save()
        road.look()
        road.later(hours=1).comes(sender="Kim Lee <kim@brook.example>")
        road.look()
        kim = Person.objects.get(name="Kim Lee")
        assert (kim.agency, kim.role) == (agency, "agent")


class TestABounce:
    def test_shows_that_the_address_does_not_work(self, road):
        report = (
            b"From: MAILER-DAEMON@mx.example.org\r\nTo: sam@example.org\r\nSubject: Undelivered\r\n"
            b"Message-ID: <b@mx.example.org>\r\nDate: Fri, 20 Nov 2026 20:30:00 +0000\r\nMIME-Version: 1.0\r\n"
            b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            b"--b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n"
            b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
            b"Final-Recipient: rfc822; dana@acme.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n"
        )
        road.look()
        road.later(hours=1).box.deliver("INBOX", report, at=road.now)
        road.look()
        assert line(Touch.objects.get()) == (Direction.IN, Purpose.BOUNCE, ["Dana Ruiz"])
        assert Person.objects.get(name="Dana Ruiz").bounces


class TestTheMailboxIsDoubted:
    def test_where_most_of_it_is_gone(self, road, acme):
        for number in range(30):
            road.comes(sender=f"friend{number}@home.example", subject="Hi")
        road.look()
        looked_at = Mailbox.objects.get().looked_at
        road.box.make("INBOX", FolderRole.INBOX)
        road.later(minutes=5)
        assert road.look().doubted
        row = Mailbox.objects.get()
        assert "it held 30 when it was last read" in row.doubt
        assert row.looked_at == looked_at
        assert case_of(acme.application, now=road.now).mailbox.synced_at is None
        believe(row)
        road.look()
        assert Mailbox.objects.get().looked_at == road.now
        assert Mailbox.objects.get().doubt == ""

    def test_a_broken_line_is_told_and_nothing_is_lost(self, road):
        road.comes()
        line = road.box.open()
        line.trouble = MailboxTrouble("The line broke.", cause=Hindrance.LINE_BROKE)
        with pytest.raises(MailboxTrouble):
            road.look(line)
        row = Mailbox.objects.get()
        assert (row.trouble, row.cause, row.looked_at, row.busy_until) == ("The line broke.", "line_broke", None, None)
        road.look()
        assert (Mailbox.objects.get().trouble, len(road.ledger)) == ("", 1)

    def test_settings_that_have_worked_get_no_advice_where_the_server_is_away(self, road):
        away = MailboxTrouble("Please check the port.", cause=Hindrance.NO_ANSWER)
        for told in ("Please check the port.", "The server imap.example.org does not answer just now"):
            line = road.box.open()
            line.trouble = away
            with pytest.raises(MailboxTrouble):
                road.look(line)
            assert Mailbox.objects.get().trouble.startswith(told)
            road.look()

    def test_only_one_process_looks_at_a_time(self, road):
        Mailbox.objects.update(busy_until=road.now.replace(year=2027))
        assert road.look() is None
