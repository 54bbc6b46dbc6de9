"""A thank-you that goes as a letter: handed in through the one door, counted once, and an e-mail again at will."""

import re
from datetime import date

import pytest

from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Channel, Delivery, Format, Purpose
from afterword.services import hand_in_letter as handing
from afterword.services.approve_message import approve_message
from afterword.services.change_channel import write_as_email, write_as_letter
from afterword.services.change_desk import change_desk
from afterword.services.confirm_promise import confirm_promise
from afterword.services.drop_void import drop_void
from afterword.services.errors import NotReady, Problem
from afterword.services.hand_in_letter import hand_in_letter
from afterword.services.hand_over import hand_over
from afterword.services.letter_plan import hour_missed, letter_plan
from afterword.services.letter_sheet import address_of, letter_sheet, street_of
from afterword.services.review_message import explain_message, judge_message
from afterword.services.revise_message import revise_message
from afterword.services.send_message import send_message
from afterword.services.write_step import write_step
from afterword.services.write_thanks import judge_thanks, write_thanks
from afterword.store.models import Outgoing, Touch
from afterword.store.read.cases import case_of
from journey import DANA, LEE, Journey, at

pytestmark = pytest.mark.django_db
NOON = at("11-20", "12:10")


@pytest.fixture
def way():
    """The interview was on Friday morning, 11 to 12; it is ten past."""
    return Journey(NOON)


@pytest.fixture
def interview(way):
    held = way.interview(start=at("11-20", "11:00"))
    way.debrief(held)
    return held


@pytest.fixture
def note(way, interview):
    (message,) = way.thanks(interview)
    return message


def a_letter(way, note):
    return approve_message(write_as_letter(note, now=way.now), now=way.now)


def test_a_letter_is_worded_as_one_and_leaves_as_a_draft(way, note):
    before = note.body
    letter = write_as_letter(note, now=way.now)
    assert (letter.state, letter.channel, letter.letter_since) == ("draft", "letter", way.now)
    assert letter.body.startswith("Dear ")
    assert letter.body != before


def test_going_back_to_email_loses_nothing_that_was_typed(way, note):
    own = "Dear Dana,\n\nmy own words.\n\nSam"
    mine = revise_message(note, subject="My own", body=own, version=note.version, now=way.now)
    letter = write_as_letter(mine, now=way.now)
    assert letter.body != mine.body
    typed = revise_message(letter, subject=letter.subject, body="By hand, my own.", version=letter.version, now=way.now)
    email = write_as_email(typed, now=way.now)
    assert (email.channel, email.subject, email.body) == ("email", "My own", own)
    assert write_as_letter(email, now=way.now).body == "By hand, my own."


def test_our_own_wording_comes_back_as_our_own_wording(way, note):
    before = note.body
    email = write_as_email(write_as_letter(note, now=way.now), now=way.now)
    assert email.body == email.composed_body == before


def test_what_is_approved_is_a_draft_again_when_its_channel_changes(way, note):
    approve_message(note, now=way.now)
    assert write_as_letter(note, now=way.now).state == "draft"


def test_a_letter_that_was_handed_in_is_the_thank_you(way, note, interview):
    letter = hand_in_letter(a_letter(way, note), way="handed", now=way.now)
    assert letter.state == "sent"
    touch = Touch.objects.get(outgoing=letter)
    assert (touch.channel, touch.delivery, touch.purpose, touch.at) == ("letter", "handed", "thanks", way.now)
    assert list(touch.people.all()) == [letter.person]
    verdict = judge_thanks(interview, person=letter.person, now=way.now)
    assert verdict.word is Word.STOP
    assert [reason.rule for reason in verdict.reasons] == ["thanks_once"]
    assert "by letter" in verdict.reasons[0].says
    assert [one.pk for one in write_thanks(interview, now=way.now)] == [letter.pk]
    way.wait_until(at("11-21", "10:00")).sweep()
    assert way.post.delivered == []


def test_saying_it_twice_writes_it_once(way, note):
    letter = a_letter(way, note)
    hand_in_letter(letter, way="handed", now=way.now)
    hand_in_letter(letter, way="handed", now=way.now)
    assert Touch.objects.filter(outgoing=letter).count() == 1


def test_a_letter_passes_the_one_door(way, note, monkeypatch):
    asked = []
    real = handing.pass_door
    monkeypatch.setattr(handing, "pass_door", lambda *args, **more: asked.append(more) or real(*args, **more))
    hand_in_letter(a_letter(way, note), way="handed", now=way.now)
    assert asked == [{"now": way.now, "road": "handed"}]


def test_what_the_guard_would_not_let_go_stays_as_it_is_and_is_not_counted(way, note):
    letter = a_letter(way, note)
    way.candidate.paused = True
    way.candidate.save()
    with pytest.raises(Problem, match="paused"):
        hand_in_letter(letter, way="handed", now=way.now)
    assert_untouched(letter)


def test_on_a_sunday_it_is_refused_with_that_reason_alone_however_often_it_is_said():
    sunday = at("11-29", "09:15")
    way = Journey(sunday)
    held = way.interview(start=at("11-29", "07:30"))
    way.debrief(held)
    confirm_promise(held.application, now=sunday, earliest=date(2026, 12, 3), latest=None, said_at=sunday)
    letter = a_letter(way, way.thanks(held)[0])
    assert letter.approved_for == at("11-30", "09:00")
    assert "yesterday" in letter.body
    assert not re.search(r"\b(?:later|belated|sooner|since we spoke|longer than)\b", letter.body)
    for _ in range(2):
        with pytest.raises(Problem, match="Nobody is at the desk on Sun 29 Nov") as refused:
            hand_in_letter(letter, way="handed", now=sunday)
        assert refused.value.says.startswith("Nobody")
        assert "24 hours" not in refused.value.says
        assert_untouched(letter)


def assert_untouched(letter):
    kept = Outgoing.objects.get(pk=letter.pk)
    assert (letter.state, kept.state, kept.verdict, kept.delivery, kept.road) == ("approved", "approved", {}, "", "")
    assert not Touch.objects.filter(outgoing=letter).exists()


def test_it_is_judged_as_of_the_hour_at_which_it_was_handed_in(way, note):
    """Told on Saturday, when nobody is at the desk."""
    letter = a_letter(way, note)
    handed = at("11-20", "15:30")
    told = hand_in_letter(letter, way="handed", now=at("11-21", "11:00"), at=handed)
    assert (told.state, told.sent_at) == ("sent", handed)
    assert Touch.objects.get(outgoing=told).at == handed


def test_what_was_not_handed_in_yet_is_not_noted(way, note):
    letter = a_letter(way, note)
    with pytest.raises(Problem, match="yet"):
        hand_in_letter(letter, way="handed", now=way.now, at=at("11-20", "15:00"))
    with pytest.raises(NotReady, match="draft"):
        hand_in_letter(write_as_letter(write_as_email(letter, now=way.now), now=way.now), way="handed", now=way.now)


def test_a_letter_leaves_by_no_road_of_an_email_and_an_email_by_none_of_a_letter(way, note):
    with pytest.raises(NotReady, match="no letter"):
        hand_in_letter(approve_message(note, now=way.now), way="handed", now=way.now)
    with pytest.raises(NotReady, match="no letter"):
        hand_over(note, road="handed", now=way.now)
    letter = a_letter(way, note)
    with pytest.raises(NotReady, match="letter"):
        hand_over(letter, road="copied", now=way.now)
    with pytest.raises(NotReady, match="letter"):
        send_message(letter, sender=way.post, now=way.now)
    assert way.post.delivered == []
    assert Outgoing.objects.get(pk=letter.pk).state == "approved"


def test_where_there_is_no_desk_there_is_no_letter(way):
    (note,) = way.thanks(way.interview(start=at("11-20", "11:00"), format=Format.VIDEO))
    with pytest.raises(NotReady, match="not on site"):
        write_as_letter(note, now=way.now)
    assert Outgoing.objects.get(pk=note.pk).channel == "email"


def test_in_the_evening_it_is_too_late_for_a_letter(way, note):
    with pytest.raises(NotReady, match="write an e-mail"):
        write_as_letter(note, now=at("11-20", "18:00"))


def test_only_a_thank_you_goes_as_a_letter(way, note, interview):
    later = at("12-02", "10:00")
    inquiry = write_step(interview.application, purpose=Purpose.INQUIRY, now=later)
    with pytest.raises(NotReady, match="Only a thank-you"):
        write_as_letter(inquiry, now=later)


def test_a_letter_whose_hour_is_over_is_kept_and_told(way, note, interview):
    letter = write_as_letter(note, now=way.now)
    assert hour_missed(letter, now=at("11-20", "15:59")) is None
    monday = at("11-23", "10:00")
    assert hour_missed(letter, now=monday) == at("11-20", "16:00")
    drop_void(interview.application, now=at("11-21", "10:00"))
    letter.refresh_from_db()
    assert (letter.state, judge_message(letter, now=at("11-21", "10:00")).word) == ("draft", "stop")
    email = write_as_email(letter, now=monday)
    assert (email.state, hour_missed(email, now=monday)) == ("draft", None)


def test_a_letter_in_hand_counts_for_the_guard_with_how_it_travelled(way, note):
    letter = a_letter(way, note)
    hand_over(letter, road="handed", now=way.now)
    (touch,) = case_of(letter.application, now=way.now).touches
    assert (touch.channel, touch.delivery) == (Channel.LETTER, Delivery.HANDED)
    assert hand_in_letter(letter, way="handed", now=way.now).state == "sent"


def test_each_of_a_panel_gets_a_letter_of_their_own(way):
    held = way.interview(DANA, LEE, start=at("11-20", "11:00"))
    way.debrief(held)
    letters = [write_as_letter(one, now=way.now) for one in way.thanks(held)]
    bodies = [one.body for one in letters]
    assert len(set(bodies)) == 2
    assert all(body.startswith(f"Dear {name}") for body, name in zip(bodies, ("Dana", "Lee"), strict=True))


@pytest.fixture
def saturday(way):
    """Interviewed on Friday afternoon; they decide from the 3rd on; it is Saturday."""
    held = way.interview()
    way.debrief(held)
    said = {"earliest": date(2026, 12, 3), "latest": None, "said_at": at("11-20", "14:30")}
    confirm_promise(held.application, now=way.now, **said)
    (note,) = way.wait_until(at("11-21", "11:00")).thanks(held)
    return note


def test_a_letter_is_worded_and_dated_for_the_day_on_which_it_is_handed_in(way, saturday):
    assert "yesterday" in saturday.body
    letter = a_letter(way, saturday)
    assert "yesterday" not in letter.body
    assert "on Friday" in letter.body
    assert letter.approved_for == at("11-23", "09:00")
    way.wait_until(at("11-22", "20:00"))
    assert printed(letter, way.now).dated == "November 23, 2026"


def test_a_letter_handed_in_a_day_later_keeps_its_date_and_is_not_held_for_its_words(way, saturday):
    typed = write_as_letter(saturday, now=way.now)
    body = "Dear Dana,\n\nThank you for the talk on Friday. I will send the slides tomorrow.\n\nSincerely,\nSam Okoro"
    mine = revise_message(typed, subject=typed.subject, body=body, version=typed.version, now=way.now)
    letter = approve_message(mine, now=way.now)
    tuesday = at("11-24", "10:00")
    assert printed(letter, tuesday).dated == "November 23, 2026"
    assert hand_in_letter(letter, way="handed", now=tuesday).state == "sent"


def test_the_place_of_the_interview_is_the_address_until_another_is_typed(way):
    held = way.interview(start=at("11-20", "11:00"), place="Acme, Floor 3, 500 Market St, New York, NY 10001")
    letter = write_as_letter(way.thanks(held)[0], now=way.now)
    assert street_of(letter) == "Acme\nFloor 3\n500 Market St\nNew York, NY 10001"
    assert address_of(letter) == ("Dana Ruiz", "Acme", "Floor 3", "500 Market St", "New York, NY 10001")
    change_desk(letter.application.employer, street="  1 Broad St \nNew York ", travel="")
    assert address_of(letter) == ("Dana Ruiz", "Acme", "1 Broad St", "New York")


@pytest.mark.parametrize("place", ["https://meet.example/abc", "", " , "])
def test_what_is_no_place_is_no_address(way, place):
    held = way.interview(start=at("11-20", "11:00"), place=place)
    assert street_of(write_as_letter(way.thanks(held)[0], now=way.now)) == ""


def printed(letter, now):
    return letter_sheet(letter, letter_plan(letter, now=now), now=now)


def test_a_letter_for_monday_is_not_held_back_on_sunday(way, saturday):
    letter = a_letter(way, saturday)
    sunday = at("11-22", "11:00")
    drop_void(letter.application, now=sunday)
    letter.refresh_from_db()
    assert (letter.state, letter.verdict) == ("approved", {})
    assert explain_message(letter, now=sunday).verdict.word is Word.GO


def test_a_letter_that_can_be_in_time_no_more_is_held_back(way, saturday):
    letter = a_letter(way, saturday)
    said = {"earliest": date(2026, 11, 23), "latest": date(2026, 11, 23), "said_at": way.now}
    confirm_promise(letter.application, now=way.now, **said)
    letter.refresh_from_db()
    assert (letter.state, letter.verdict["reasons"][0]["rule"]) == ("held", "letter_in_time")
