"""What they answered, on its way into the plan: quiet at once, an end only by the candidate's own word."""

from datetime import date

import pytest

from afterword.core.facts.words import ApplicationStatus, Purpose
from afterword.core.reading.effect import Suggested
from afterword.services.confirm_promise import confirm_promise
from afterword.services.confirm_reading import confirm_reading, decline_reading
from afterword.services.correct_reading import correct_reading
from afterword.services.errors import NotReady, Problem
from afterword.services.log_touch import log_touch
from afterword.services.settle_mail import settle_mail
from afterword.store.models import Correction, Person, Promise, Reading, SeenMail, Touch
from afterword.store.read.cases import case_of
from afterword.store.read.overview import steps_of
from afterword.store.read.today import today
from journey import DANA as DANA_ROW
from journey import LEE
from mailjourney import MailJourney

pytestmark = pytest.mark.django_db
NO = "Thank you for coming in. Unfortunately, we have decided to move forward with another candidate."
OFFER = "We are delighted to offer you the position of data engineer!"


@pytest.fixture
def road():
    return MailJourney()


@pytest.fixture(autouse=True)
def application(road):
    return road.interview(DANA_ROW, LEE).application


def came(road, text, **how) -> Reading:
    road.later(hours=1).comes(text, **how)
    road.look()
    return Reading.objects.latest("pk")


def asked_at(road, application):
    """When the plan asks at the earliest."""
    application.refresh_from_db()
    steps = steps_of(application, case_of(application, now=road.now), road.now)
    return next((step.earliest for step in steps if step.purpose == Purpose.INQUIRY), None)


class TestAnEnd:
    def test_a_no_ends_nothing_before_it_is_confirmed_and_holds_every_question(self, road, application):
        reading = came(road, NO, read=True)
        application.refresh_from_db()
        assert (application.status, reading.suggested) == (ApplicationStatus.OPEN, ["rejection"])
        assert case_of(application, now=road.now).mailbox.undecided == 1
        assert asked_at(road, application) is None
        assert today(road.candidate, now=road.now).suggested == (reading,)
        assert today(road.candidate, now=road.now).unanswered == ()

    @pytest.mark.parametrize(("text", "status"), [(NO, ApplicationStatus.REJECTED), (OFFER, ApplicationStatus.OFFER)])
    def test_one_tap_confirms_it(self, road, application, text, status):
        reading = came(road, text)
        confirm_reading(reading, Suggested(reading.suggested[0]), now=road.now)
        application.refresh_from_db()
        touch = Touch.objects.get()
        assert application.status == status
        assert (touch.purpose, touch.read) == (reading.kind, True)
        assert today(road.candidate, now=road.now).suggested == ()
        with pytest.raises(NotReady):
            confirm_reading(Reading.objects.get(), Suggested.REJECTION, now=road.now)

    def test_one_tap_says_that_it_is_none_and_all_goes_on(self, road, application):
        reading = came(road, NO, read=True)
        decline_reading(reading, Suggested.REJECTION, now=road.now)
        application.refresh_from_db()
        assert application.status == ApplicationStatus.OPEN
        assert Touch.objects.get().purpose == Purpose.ANSWER
        assert asked_at(road, application) is not None

    def test_a_no_from_a_tracking_system_is_asked_about_too(self, road, application):
        reading = came(road, NO, sender="Acme Careers <no-reply@acme.example>", subject="Your application")
        assert (reading.suggested, reading.touch.human) == (["rejection"], False)
        confirm_reading(reading, Suggested.REJECTION, now=road.now)
        application.refresh_from_db()
        assert application.status == ApplicationStatus.REJECTED

    def test_an_end_that_was_confirmed_by_mistake_is_taken_back_by_a_correction(self, road, application):
        reading = came(road, NO)
        confirm_reading(reading, Suggested.REJECTION, now=road.now)
        correct_reading(reading, kind="timeline", now=road.now)
        application.refresh_from_db()
        assert application.status == ApplicationStatus.OPEN

    def test_an_end_that_was_not_seen_is_said_by_hand(self, road, application):
        reading = came(road, "The team went another way, I am afraid. All the best!")
        correct_reading(reading, kind="rejection", now=road.now)
        application.refresh_from_db()
        assert application.status == ApplicationStatus.REJECTED

    def test_with_two_applications_it_has_to_be_said_which_one_it_is(self, road, application):
        road.interview(DANA_ROW, role="Analyst")
        reading = came(road, NO, subject="Your interview")
        assert reading.touch.application is None
        with pytest.raises(Problem):
            confirm_reading(reading, Suggested.REJECTION, now=road.now)
        confirm_reading(Reading.objects.get(), Suggested.REJECTION, application=application, now=road.now)
        application.refresh_from_db()
        assert application.status == ApplicationStatus.REJECTED


class TestADate:
    def test_a_first_date_holds_at_once(self, road, application):
        reading = came(road, "We will get back to you by 18 December.", read=True)
        assert Promise.objects.get().latest == date(2026, 12, 18)
        assert (reading.promise, reading.suggested) == (Promise.objects.get(), [])
        assert asked_at(road, application).date() == date(2026, 12, 22)

    def test_an_earlier_date_than_the_one_that_stands_is_asked_about(self, road, application):
        confirm_promise(application, now=road.now, earliest=None, latest=date(2026, 12, 18), said_at=road.now)
        road.look()
        before = asked_at(road, application)
        reading = came(road, "We will get back to you by 4 December.", read=True)
        assert reading.suggested == ["promise"]
        assert asked_at(road, application) == before
        confirm_reading(reading, Suggested.PROMISE, now=road.now)
        assert asked_at(road, application) < before

    @pytest.mark.parametrize(("latest", "suggested"), [(date(2026, 11, 25), []), (date(2027, 3, 1), ["withdrawn"])])
    def test_a_date_that_is_taken_back_is_open_again_at_once_only_where_nothing_is_asked_sooner(
        self, road, application, latest, suggested
    ):
        confirm_promise(application, now=road.now, earliest=None, latest=latest, said_at=road.now)
        reading = came(road, "I am afraid this will take longer than we hoped.", read=True)
        assert reading.suggested == suggested
        assert Promise.objects.filter(latest=None, earliest=None).exists() == (not suggested)

    def test_nothing_is_taken_back_where_nothing_was_promised(self, road):
        reading = came(road, "I am afraid this will take longer than we hoped.", read=True)
        assert (reading.suggested, Promise.objects.count()) == ([], 0)

    def test_a_robots_date_moves_nothing(self, road):
        came(road, "Thank you for applying. You will hear from us by 18 December.", Auto_Submitted="auto-generated")
        assert not Promise.objects.exists()

    def test_what_was_no_date_of_theirs_is_taken_back_by_a_correction(self, road):
        reading = came(road, "We will get back to you by 18 December.")
        correct_reading(reading, kind="other", now=road.now)
        assert not Promise.objects.exists()


class TestAnAbsence:
    def test_it_holds_at_once_with_whoever_stands_in(self, road):
        text = "I am out of office until 4 December. In urgent cases write to Kim Chen (kim@acme.example)."
        reading = came(road, text, Auto_Submitted="auto-replied")
        dana = Person.objects.get(name="Dana Ruiz")
        assert (dana.away_until, str(dana.stand_in)) == (date(2026, 12, 4), "Kim Chen")
        assert (reading.touch.human, reading.suggested) == (False, [])

    def test_a_shorter_one_does_not_bring_them_back(self, road):
        Person.objects.filter(name="Dana Ruiz").update(away_until=date(2026, 12, 20))
        came(road, "I am out of office until 4 December.", Auto_Submitted="auto-replied")
        assert Person.objects.get(name="Dana Ruiz").away_until == date(2026, 12, 20)


class TestCorrections:
    def test_the_next_mail_from_there_is_read_by_what_was_said(self, road):
        text = "Thank you for your application. We have received it and will review it carefully."
        first = came(road, text)
        assert first.touch.purpose == Purpose.ACKNOWLEDGEMENT
        correct_reading(first, kind="answer", now=road.now)
        assert Correction.objects.get().sender == "acme.example"
        second = came(road, text, sender="Lee Wong <lee@acme.example>", read=True)
        assert (second.touch.purpose, second.touch.human) == (Purpose.ANSWER, True)

    def test_only_what_comes_in_can_be_said(self, road):
        with pytest.raises(Problem):
            correct_reading(came(road, "Hello!"), kind="thanks", now=road.now)


def test_a_doubtful_mail_is_read_when_it_comes_and_counts_when_it_is_settled(road, application):
    road.later(hours=1).comes(NO, sender="Dana Ruiz <dana@somewhere.example>", subject="Your interview at Acme")
    road.look()
    mail = SeenMail.objects.get(standing="asked")
    settle_mail(mail, application=application, now=road.now)
    reading = Reading.objects.get()
    assert (reading.kind, reading.suggested) == (Purpose.REJECTION, ["rejection"])
    assert reading.touch.text.startswith("Thank you for coming in.")


class TestNotedByHand:
    def noted(self, road, application, text, **facts):
        how = {"channel": "email", "direction": "in", "purpose": "answer", "at": road.now, "text": text, **facts}
        return log_touch(application, now=road.now, **how)

    def test_words_that_were_noted_are_read_like_a_mail(self, road, application):
        self.noted(road, application, "We will get back to you by 18 December.")
        assert Promise.objects.get().latest == date(2026, 12, 18)

    def test_a_no_in_them_is_asked_about_and_so_is_a_robot_that_was_noted_as_an_answer(self, road, application):
        self.noted(road, application, NO)
        self.noted(road, application, "I am out of the office until 4 December.")
        assert [one.suggested for one in Reading.objects.order_by("pk")] == [["rejection"], ["robot"]]

    def test_what_the_candidate_said_is_not_asked_again(self, road, application):
        self.noted(road, application, NO, purpose="rejection")
        self.noted(road, application, "Hello!", direction="out", purpose="other")
        assert not Reading.objects.exists()
