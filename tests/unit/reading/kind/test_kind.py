"""What the head settles before any word, what a mail without a head still says, and how sure a kind is."""

import pytest

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head, Mail, Mark, Undelivered
from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.kind import kind_of


def mail(words="", *, subject="", sender="dana@acme.example", marks=(), **parts):
    head = Head(subject=subject, sender=Correspondent("Dana", sender), marks=frozenset(marks))
    return Mail(head=head, text=words, **parts)


def read(words="", **told):
    return kind_of(mail(words, **told), words)


def event(method):
    return f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n".encode()


def test_a_word_of_thanks_is_an_answer_and_nothing_more():
    assert read("Thank you for the kind note, Sam. I passed the article on to the team.").kind is Purpose.ANSWER


@pytest.mark.parametrize("subject", ["Your interview", "Data engineer", "Hello"])
def test_a_day_that_is_named_plainly_is_a_timeline_whatever_stands_above_it(subject):
    words = "Hi Sam,\n\nWe will let you know by Friday 4 December. Could you send us your references?\n\nBest,\nDana"
    assert read(words, subject=subject).kind is Purpose.TIMELINE


def test_a_mail_without_a_head_is_read_by_its_words():
    words = "We have decided to move forward with other candidates."
    assert kind_of(Mail(head=Head(), text=words), words).kind is Purpose.REJECTION


def test_a_report_that_is_final_is_a_bounce_and_one_that_is_not_is_no_bounce():
    final = read("anything", undelivered=(Undelivered("dana@acme.example", permanent=True),))
    later = read("anything", undelivered=(Undelivered("dana@acme.example", permanent=False),))
    assert (final.kind, final.sure, final.evidence) == (Purpose.BOUNCE, 1.0, ("dana@acme.example",))
    assert later.kind is Purpose.OTHER


def test_an_automatic_answer_is_an_absence_but_for_receipts():
    assert read("Olen lomalla.", marks=[Mark.AUTO_REPLIED]).kind is Purpose.ABSENCE
    receipt = "We have received your message. Your ticket number is 8831."
    assert read(receipt, marks=[Mark.AUTO_REPLIED]).kind is Purpose.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        ("REQUEST", Purpose.INVITATION),
        ("COUNTER", Purpose.INVITATION),
        ("PUBLISH", Purpose.INVITATION),
        ("REPLY", Purpose.OTHER),
        ("CANCEL", Purpose.OTHER),
    ],
)
def test_a_calendar_part_says_by_its_method_what_it_is(method, kind):
    found = read("Details in the calendar.", calendars=(event(method),))
    assert (found.kind, found.evidence) == (kind, (f"METHOD:{method}",))


def test_a_refusal_beside_a_calendar_part_is_still_one():
    words = "I am sorry, we have decided to go with another candidate."
    assert read(words, calendars=(event("CANCEL"),)).kind is Purpose.REJECTION


def test_the_subject_of_an_answer_says_nothing_for_it_repeats_anothers():
    assert read("Thanks, Sam!", subject="Re: Interview invitation").kind is Purpose.ANSWER
    assert read("Please see the attachment.", subject="Interview invitation").kind is Purpose.INVITATION


def test_evidence_is_the_sentence_that_says_it():
    words = "Hi Sam,\n\nthank you for coming in.\n\nWe went with someone else in the end.\n\nDana"
    assert read(words).evidence == ("We went with someone else in the end.",)


def test_a_clear_word_is_surer_than_two_that_contradict():
    clear = read("We are pleased to offer you the position of analyst.")
    mixed = read("We are pleased to offer you the position of analyst. We have decided to go with another candidate.")
    assert clear.sure >= 0.9
    assert mixed.sure < 0.6


def test_nothing_at_all_is_no_outcome():
    found = read("")
    assert found.kind is Purpose.ANSWER
    assert found.sure <= 0.6


@pytest.mark.parametrize(
    "words",
    [
        "We have not made a decision yet.",
        "If you are not selected, we will keep your CV on file.",
        "We would hate to lose you.",
        "Unfortunately I have to move our call.",
        "The position has not been filled.",
        "We rejected the idea of open-plan offices.",
        "Has the position been filled?",
    ],
)
def test_what_only_sounds_like_a_no_is_none(words):
    assert read(words).kind is not Purpose.REJECTION


@pytest.mark.parametrize(
    "words",
    [
        "We offer flexible hours.",
        "I can offer you three slots on Tuesday.",
        "Before we make an offer we check references.",
        "If we were to make you an offer, when could you start?",
        "We have offered the job to somebody who has not accepted yet.",
        "We plan to make an offer next week.",
        "We'd love for you to join us for a final interview.",
    ],
)
def test_what_only_speaks_of_offers_is_none(words):
    assert read(words).kind is not Purpose.OFFER


def test_a_date_to_come_is_no_no_whatever_sounds_like_one_beside_it():
    words = "we regret the delay. If you haven't heard from us by 18 December, please assume you were not successful."
    assert read(words).kind is Purpose.TIMELINE
    assert read(words, subject="Your application").kind is not Purpose.REJECTION


@pytest.mark.parametrize("method", ["CANCEL", "REPLY"])
def test_a_calendar_that_calls_off_is_about_its_words_where_they_ask_for_another_time(method):
    words = "sorry, something came up, need to move this. Would Friday 4 December at 10:00 work instead?"
    asking = read(words, calendars=(event(method),))
    assert (asking.kind, asking.evidence) == (Purpose.INVITATION, ("Would Friday 4 December at 10:00 work instead?",))
    assert read("This event was called off.", calendars=(event(method),)).kind is Purpose.OTHER


def test_what_a_circular_holds_up_in_quotation_marks_is_no_outcome_and_what_a_person_quotes_is():
    quoted = '"The position has been filled by somebody else, I am sorry to say."'
    assert read(f"{quoted} Our readers sent us their worst.", marks=[Mark.LIST]).kind is not Purpose.REJECTION
    assert read(f"Their words: {quoted} I'm sorry too, Sam.").kind is Purpose.REJECTION


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("De momento no te podemos coger, necesitamos un oficial.", Purpose.REJECTION),
        ("Al final no podemos cogerte. Suerte.", Purpose.REJECTION),
        ("Perdona, ahora no te puedo coger el teléfono, te llamo luego.", Purpose.TIMELINE),
        ("No podemos cogerte la llamada antes de las cinco.", Purpose.ANSWER),
    ],
)
def test_a_spanish_no_to_taking_somebody_on_is_none_to_taking_a_call(words, kind):
    assert read(words).kind is kind
