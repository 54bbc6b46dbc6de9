"""A mail and a line that was noted by hand on the same day: one letter where the words say so, else two."""

import pytest

from afterword.core.facts.words import ApplicationStatus, Direction, Purpose
from afterword.core.reading.effect import Suggested
from afterword.services.confirm_reading import confirm_reading, decline_reading
from afterword.services.correct_reading import correct_reading
from afterword.services.forget_mailbox import forget_mailbox
from afterword.services.log_touch import log_touch
from afterword.store.models import Person, Promise, Reading
from journey import DANA, LEE
from mailjourney import MailJourney

pytestmark = pytest.mark.django_db
OFFER = (
    "Hi Sam,\n\nWe are delighted to offer you the position. Please let us know by Tuesday whether you accept.\n\nDana"
)
NO = "Hi Sam,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nDana"
FIRST_WORD = "Thanks, will be in touch by Friday 11 December."
INQUIRY = "Hello Dana,\n\nCould you tell me when you expect to decide about the data engineer role?\n\nSam"


@pytest.fixture
def road():
    return MailJourney()


@pytest.fixture(autouse=True)
def acme(road):
    return road.interview(DANA, LEE)


@pytest.fixture
def note(road, acme):
    """Write a line by hand: theirs, or with `direction="out"` one's own."""

    def noted(text="", *, purpose="answer", who="Dana Ruiz", **how):
        facts = {"direction": "in", "channel": "email", "at": road.now, **how}
        people = list(Person.objects.filter(name=who))
        return log_touch(acme.application, now=road.now, purpose=purpose, text=text, people=people, **facts)

    return noted


def kinds(road):
    return [(one.purpose, bool(one.mail_id), one.text) for one in road.ledger]


class TestTheirs:
    @pytest.mark.parametrize(("text", "asked"), [(OFFER, "offer"), (NO, "rejection")])
    @pytest.mark.parametrize("noted", [FIRST_WORD, "", "Thanks!"])
    def test_an_end_is_asked_about_whatever_was_noted_that_day(self, road, note, text, asked, noted):
        road.later(hours=1)
        first = note(noted)
        road.later(hours=8 if asked == "offer" else 2.5).comes(text)
        road.look()
        reading = Reading.objects.get(touch__mail__isnull=False)
        assert reading.suggested == [asked]
        assert text.splitlines()[2] in reading.touch.text
        assert [one.text for one in road.ledger if one.pk == first.pk] == [noted]

    def test_what_was_noted_with_the_same_words_is_the_same_letter(self, road, note):
        road.later(hours=1)
        noted = note(OFFER)
        road.later(hours=2).comes(OFFER)
        road.look()
        (line,) = road.ledger
        assert (line.pk, line.purpose, bool(line.mail_id)) == (noted.pk, Purpose.ANSWER, True)
        assert line.reading.suggested == ["offer"]

    def test_a_sentence_of_it_that_was_noted_is_the_same_letter_and_its_other_words_count(self, road, note):
        road.later(hours=1)
        noted = note("Thank you for coming in last week. I thought she sounded glad.")
        road.later(hours=1).comes(f"Hi Sam,\n\nThank you for coming in last week.\n\n{NO}")
        road.look()
        assert len(road.ledger) == 2  # a sentence of thanks stands in many letters
        road.later(hours=1)
        noted = note("We will let you know by Friday 11 December.", purpose="timeline")
        promise = Promise.objects.get()
        road.later(hours=1).comes(
            "Hi Sam,\n\nWe will let you know by Friday 11 December. Do you have a driving licence?",
            read=True,
        )
        road.look()
        line = road.ledger[-1]
        assert (len(road.ledger), line.pk) == (3, noted.pk)
        assert line.asks
        assert "a driving licence" in line.text
        assert list(Promise.objects.all()) == [line.reading.promise]
        assert line.reading.promise.latest == promise.latest

    def test_one_that_was_noted_without_words_gets_those_of_the_mail(self, road, note):
        road.later(hours=1)
        noted = note()
        road.later(hours=2).comes(
            "Hi Sam,\n\nWe will let you know by Friday 4 December. Do you have a driving licence?"
        )
        road.look()
        (line,) = road.ledger
        assert (line.pk, line.purpose, line.asks, line.read) == (noted.pk, Purpose.TIMELINE, True, False)
        assert "a driving licence" in line.text
        assert Promise.objects.get() == line.reading.promise

    def test_a_no_that_was_noted_without_words_is_not_asked_about_again(self, road, note, acme):
        road.later(hours=1)
        noted = note(purpose="rejection")
        road.later(hours=2).comes(NO, read=True)
        road.look()
        (line,) = road.ledger
        assert (line.pk, line.purpose) == (noted.pk, Purpose.REJECTION)
        assert "another candidate" in line.text
        assert line.reading.suggested == []
        acme.application.refresh_from_db()
        assert acme.application.status == ApplicationStatus.REJECTED

    def test_what_the_candidate_said_of_the_same_words_holds(self, road, note):
        road.later(hours=1)
        line = note(NO)
        decline_reading(line.reading, Suggested.REJECTION, now=road.now)
        road.later(hours=1).comes(f"{NO}\n\nPS: Do keep in touch with us.", read=True)
        road.look()
        (line,) = road.ledger
        assert (line.reading.suggested, line.reading.corrected) == ([], Purpose.ANSWER)
        assert "keep in touch" in line.text

    def test_what_was_confirmed_of_the_same_words_stays(self, road, note):
        road.later(hours=1)
        line = note(OFFER)
        confirm_reading(line.reading, Suggested.OFFER, now=road.now)
        road.later(hours=1).comes(OFFER, read=True)
        road.look()
        (line,) = road.ledger
        assert (line.purpose, line.reading.suggested) == (Purpose.OFFER, [])

    def test_what_was_noted_beside_the_same_words_is_kept(self, road, note):
        road.later(hours=1)
        note("We decide by Friday 4 December and will write to you then. Her voice on the phone sounded glad.")
        road.later(hours=1).comes("Hello Sam,\n\nWe decide by Friday 4 December and will write to you then.")
        road.look()
        (line,) = road.ledger
        assert line.text.startswith("Hello Sam")
        assert line.text.endswith("Her voice on the phone sounded glad.")

    def test_an_invitation_is_not_swallowed_by_a_plain_note(self, road, note):
        road.later(hours=1)
        note()
        road.later(hours=1).comes("We would like to invite you to a second interview on Tuesday 1 December at 10:00.")
        road.look()
        assert [one.purpose for one in road.ledger] == [Purpose.ANSWER, Purpose.INVITATION]

    def test_the_nearer_of_two_notes_with_other_words_does_not_hide_the_one_with_the_same(self, road, note):
        road.later(hours=1)
        same = note(NO)
        road.later(hours=2)
        note()
        road.comes(NO)
        road.look()
        assert [(one.pk == same.pk, bool(one.mail_id)) for one in road.ledger if one.mail_id] == [(True, True)]

    def test_once_forgotten_what_was_said_of_a_mail_is_not_asked_again(self, road):
        road.later(hours=1).comes(NO, read=True)
        road.later(hours=1).comes("I am away.", Auto_Submitted="auto-replied")
        road.look()
        decline_reading(Reading.objects.get(suggested=["rejection"]), Suggested.REJECTION, now=road.now)
        before = kinds(road)
        forget_mailbox(road.candidate, secrets=road.secrets)
        road.connect()
        road.look()
        assert kinds(road) == before
        assert not any(one.suggested for one in Reading.objects.all())

    def test_one_that_was_called_a_robot_s_is_known_again(self, road):
        road.later(hours=1).comes("Thank you, we have your application and will look at it.", read=True)
        road.look()
        correct_reading(Reading.objects.get(), kind="acknowledgement", now=road.now)
        forget_mailbox(road.candidate, secrets=road.secrets)
        road.connect()
        road.look()
        assert [one.purpose for one in road.ledger] == [Purpose.ACKNOWLEDGEMENT]


class TestOnesOwn:
    @pytest.mark.parametrize("noted", ["", INQUIRY, "Asked when they decide."])
    def test_one_inquiry_counts_once(self, road, note, noted):
        road.later(days=12)
        line = note(noted, purpose="inquiry", direction="out")
        road.later(hours=1).sends(INQUIRY, subject="Next steps", at=line.at)
        road.look()
        assert [(one.pk, one.purpose, one.direction) for one in road.ledger] == [
            (line.pk, Purpose.INQUIRY, Direction.OUT)
        ]
        assert "expect to decide" in road.ledger[0].text

    def test_an_inquiry_is_not_swallowed_by_a_note_of_something_else(self, road, note):
        road.later(days=12)
        note("Sent her the two references she wanted.", purpose="other", direction="out")
        road.later(hours=3).sends(INQUIRY, subject="Next steps")
        road.look()
        assert [one.purpose for one in road.ledger] == [Purpose.OTHER, Purpose.INQUIRY]

    def test_a_note_without_words_that_says_nothing_of_why_learns_why(self, road, note):
        road.later(days=12)
        note(purpose="other", direction="out")
        road.later(hours=1).sends(INQUIRY, subject="Next steps")
        road.look()
        assert [one.purpose for one in road.ledger] == [Purpose.INQUIRY]

    def test_thanks_that_were_noted_are_no_second_thanks(self, road, note):
        road.later(hours=1)
        line = note("Thanked her for the talk.", purpose="thanks", direction="out")
        road.later(hours=1).sends("Thank you for the talk about Go. It was good to see the new office.")
        road.look()
        assert [(one.pk, one.purpose) for one in road.ledger] == [(line.pk, Purpose.THANKS)]
        assert "the new office" in road.ledger[0].text
        assert "Thanked her for the talk." in road.ledger[0].text

    def test_another_letter_of_the_same_day_is_another(self, road, note):
        road.later(hours=1)
        note(
            "Dear Dana, here are the two references that you asked for, and the link to the portfolio with the three "
            "projects we spoke about. The second one is not public yet, so please keep it to yourselves for now.",
            purpose="other",
            direction="out",
        )
        road.later(hours=1).sends("I could start on the first of February.", subject="One more thing")
        road.look()
        assert len(road.ledger) == 2
