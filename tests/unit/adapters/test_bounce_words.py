"""Reports in words alone: who was not reached, whatever the words around the address, and what is no report."""

import sys

import pytest

from afterword.adapters.mail.reading.mail import read_mail

HEAD = "From: {}\nTo: Sam Okoro <sam@example.org>\nSubject: {}\n{}\n"
POSTMAN = "MAILER-DAEMON@mx.example"


def found(body, subject="failure notice", sender=POSTMAN, more=""):
    mail = read_mail((HEAD.format(sender, subject, more) + body).encode())
    return [(one.address, one.permanent) for one in mail.undelivered]


def machines(fields):
    more = 'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n'
    return found(f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\n{fields}\n--b--\n", more=more)


@pytest.mark.parametrize(
    "subject",
    [
        "Ihre E-Mail kam zurück", "Nachricht nicht ausgeliefert", "Courrier retourné", "Echec de remise",
        "Message non transmis", "Mensaje devuelto", "Messaggio restituito", "Uw bericht is teruggestuurd",
        "Sua mensagem voltou", "Zwrot wiadomości", "Mejlet gick inte: okänd adress", "Ikke sendt: ukendt adresse",
        "Mail returned", "Final notice: message expired", "郵件拒收", "We stopped your mail", "Your mail was not sent",
        "This address is no longer in use", "Das Postfach wurde geschlossen", "Adresse supprimée",
        "La cuenta ha sido dada de baja",
    ],
)  # fmt: skip
def test_a_postman_who_says_it_in_milder_words_is_understood(subject):
    assert found("<dana@acme.example>\n", subject) == [("dana@acme.example", True)]


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ('<"dana ruiz"@acme.example>: 550 unknown', '"dana ruiz"@acme.example'),
        ("'dana@acme.example'\n550 unknown", "dana@acme.example"),
        ("Your mail to the list jobs@acme.example was rejected.", "jobs@acme.example"),
        ("Mail to dana@acme.example was refused.", "dana@acme.example"),
        ('Your mail "Question for support" to dana@acme.example was returned.', "dana@acme.example"),
        ("Support Hiring (hiring@acme.example)\nThe mailbox is full.", "hiring@acme.example"),
        ("dana@acme.example (forwarded to d77@box.example): 550 unknown", "dana@acme.example"),
        ("Your message to dana@acme.example is redirected to d77@box.example, which is full.", "dana@acme.example"),
        ("<d77@box.example> (forwarded from <dana@acme.example>): 552 full", "dana@acme.example"),
        ("<d77@box.example>\n    (redirected from dana@acme.example)\n552 full", "dana@acme.example"),
        ("<dana@acme.example>: 550 unknown\n<lee@acme.example>: delivered", "dana@acme.example"),
        ("dana@acme.example: unknown\nThis one got it: lee@acme.example", "dana@acme.example"),
        ("We stopped your mail to dana@acme.example. Nobody has received it.", "dana@acme.example"),
        ("dana@acme.example n'existe plus. Merci d'écrire à accueil@acme.example.", "dana@acme.example"),
        ("dana@acme.example n'existe pas. Écrivez à aide@hote.example pour en savoir plus.", "dana@acme.example"),
        ("Sorry.\n\n----- Your message -----\nTo: dana@acme.example\n\nAsk otto@ref.example", "dana@acme.example"),
        ("Leider nein.\n\n----- Ihre Nachricht -----\nAn: dana@acme.example\n", "dana@acme.example"),
    ],
)
def test_it_is_read_who_of_all_who_are_named_was_not_reached(line, address):
    assert found(f"{line}\n") == [(address, True)]


@pytest.mark.parametrize(
    ("body", "permanent"),
    [
        ("<dana@acme.example>: it has now expired after three days of retrying.", True),
        ("<dana@acme.example>: Aucune autre tentative ne sera faite, le délai est retardé.", True),
        ("<dana@acme.example>: 再送しません。", True),
        ("<dana@acme.example>: wir versuchen es nicht mehr; es war immer wieder verzögert.", True),
        ("<dana@acme.example> hängt fest. Wir versuchen es weiter bis Freitag.", False),
        ("<dana@acme.example>: not through; next try in 30 minutes.", False),
        ("Final-Recipient: rfc822; dana@acme.example\nAction: delayed\nStatus: 4.4.1", False),
    ],
)
def test_whether_nothing_more_is_tried_is_told_by_the_words(body, permanent):
    assert found(body, "Mail") == [("dana@acme.example", permanent)]


def test_a_filter_that_nobody_can_answer_needs_no_code_to_be_understood():
    more = "Return-Path: <>\nAuto-Submitted: auto-generated\n"
    body = "A mail to dana@acme.example was blocked by our filter.\n"
    assert found(body, "Undeliverable: policy", "admin@filter.example", more) == [("dana@acme.example", True)]
    assert found(body, "Undeliverable: policy", "admin@filter.example") == []


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Quarantine summary: 2 messages blocked", "Blocked for you:\nwinner@lotto.example  You have won\n"),
        ("Messages on hold for sam@example.org", "Rejected or held:\nnoreply@bank.example  Statement\n"),
        ("Re: my mail was blocked", "Your mail to dana@acme.example was blocked by mistake; she has it now.\n"),
        ("Your mailbox is full", "Your mailbox sam@other.example is full.\n"),
    ],
)
def test_a_postman_who_speaks_of_other_things_reports_nobody(subject, body):
    assert found(body, subject, "Postmaster <postmaster@example.org>") == []


def test_a_subject_that_a_report_repeats_does_not_make_it_a_list_of_what_waits():
    assert found("<dana@acme.example>\n", "Undeliverable: Interview summary") == [("dana@acme.example", True)]


@pytest.mark.parametrize(
    ("field", "address"),
    [
        ("Original-Recipient: rfc822;hr+2Bjobs@acme.example", "hr+jobs@acme.example"),
        ("Final-Recipient: rfc822;hr+22@acme.example", "hr+22@acme.example"),
        ('Final-Recipient: rfc822; "dana ruiz"@acme.example', '"dana ruiz"@acme.example'),
    ],
)
def test_the_part_for_machines_writes_odd_addresses_in_its_own_way(field, address):
    assert machines(f"{field}\nAction: failed\nStatus: 5.1.1\n") == [(address, True)]


HOSTILE = [
    "Final-Recipient: ", "Final-Recipient: rfc822; a@b.example\n", "Final-Recipient: rfc822; a@b.example\n\n", "<a@b",
    '"a b"@c ', '"', "X-A: b\n", "-", "--- mail --", "(expanded from <", "forwarded to ", "Dana Ruiz (", "«", "nicht ",
    "send mail to ", "To: a@b.example, ", "a@b.example, ", "Action: failed\n\n",
]  # fmt: skip


def work(body, read):
    """How many calls and lines of Python a report costs: the same on every machine."""
    count = 0

    def watch(frame, event, arg):
        nonlocal count
        count += 1
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        read(body)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("read", [found, machines], ids=["words", "machines"])
@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_twice_a_hostile_report_is_at_most_twice_the_work(unit, read):
    once, twice = (work(unit * (size // len(unit)), read) for size in (50_000, 100_000))
    assert twice <= 2.2 * once + 2_000
