"""How a mail is written: whatever a person types arrives as typed, and nothing breaks out of its place."""

import email
import re
import unicodedata
from dataclasses import replace
from email import policy
from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.mail.breaking import lines_of
from afterword.adapters.mail.headers import wire_address
from afterword.adapters.mail.message import as_draft, as_eml, build, envelope, needs_utf8
from afterword.adapters.mail.reading.cleaning import seen, without_loose_ends
from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.facts.correspondent import Correspondent
from afterword.core.ports.sender import OutgoingMail

ONE_LINE = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=200)
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=600)
ANYTHING = st.text(st.characters(), max_size=60)
HARD_LINES = st.lists(
    st.sampled_from(
        [
            *("From x", ".", "..", "", " ", "\t", "=", "=3D", "ä" * 70, "x" * 76, "x" * 77, "a b ", "ab " * 40, "--"),
            *(
                "-- ",
                "> q",
                ">> " + "q " * 50,
                ">",
                "> > q",
                ">5",
                "> -- ",
                "  x",
                "a\u00a0",
                "-- " + "y" * 80,
                "--=_0",
            ),
            *("https://a.example/b?c=d&e", "(http://a.example/).", "<b>&amp;</b>", "日本" * 30),
        ]
    )
)


TEXTS = ANY_TEXT | HARD_LINES.map("\n".join)


def shown(line):
    return str(make_header(decode_header(re.sub(r"\r?\n(?=[ \t])", "", line))))


def name_in(line):
    ((name, address),) = getaddresses([line])
    return str(make_header(decode_header(name))), address


def parsed(mail):
    return email.message_from_bytes(build(mail).as_bytes())


def text_of(message):
    return message.get_payload(decode=True).decode().replace("\r\n", "\n")


def parts(mail):
    """The plain part and the HTML part, as text."""
    return [text_of(part) for part in parsed(mail).get_payload()]


def as_shown(text):
    """What a program shows of a text, as far as it can be told apart on a screen."""
    return without_loose_ends(seen(text))


def read_back(mail, kind):
    """What somebody reads whose program shows that part."""
    built = build(mail)
    _, *rest = built.as_bytes().split(f"--{built.get_boundary()}".encode())
    one = next(part for part in rest if f"Content-Type: {kind}".encode() in part)
    return read_mail(one.partition(b"\r\n")[2]).text


def with_single_blanks(text):
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def any_mail(**changes):
    words = {
        "message_id": "<one@sam.example>",
        "date": parsedate_to_datetime("Tue, 24 Nov 2026 10:30:00 -0500"),
        "sender_name": "Sam Okoro",
        "sender_address": "sam@mail.example",
        "to": (Correspondent("Dana Ruiz", "dana@acme.example"),),
        "subject": "Thank you",
        "body": "Thank you.\n",
    }
    return OutgoingMail(**{**words, **changes})


@given(name=ONE_LINE)
def test_every_name_arrives_as_typed(name):
    assert name_in(parsed(any_mail(to=(Correspondent(name, "dana@acme.example"),)))["To"]) == (
        name.strip(),
        "dana@acme.example",
    )


@given(subject=ONE_LINE)
def test_every_subject_arrives_as_typed(subject):
    assert shown(parsed(any_mail(subject=subject))["Subject"]) == subject.strip()


@given(body=TEXTS)
def test_every_text_arrives_as_typed(body):
    assert read_back(any_mail(body=body), "text/plain") == as_shown("\n".join(lines_of(body)))


TWICE_SIGNED = re.compile(r"^(?:--\n){2,}", re.MULTILINE)


@given(body=TEXTS)
def test_the_html_says_the_same(body):
    """Blanks together are kept, but our own reader takes them for one, and two lines that open a signature as well.

    Around quotes it sets empty lines of its own.
    """
    shown = with_single_blanks(read_back(any_mail(body=body), "text/html"))
    typed = TWICE_SIGNED.sub("--\n", with_single_blanks(as_shown("\n".join(lines_of(body)))) + "\n")[:-1]
    if re.search(r"^>", typed, re.MULTILINE):
        shown, typed = ([line for line in text.split("\n") if line.strip("> ")] for text in (shown, typed))
    assert shown == typed


@given(body=TEXTS)
def test_what_edits_a_draft_has_each_line_as_it_was_typed(body):
    expected = re.sub(r"\r\n?", "\n", body)
    for written in (as_draft(any_mail(body=body)), as_eml(any_mail(body=body))):
        got = email.message_from_bytes(written)
        assert got.get_content_type() == "text/plain"
        assert text_of(got) == (expected if expected.endswith("\n") else expected + "\n")


@given(body=TEXTS)
def test_short_lines_are_joined_by_programs_that_know_how(body):
    plain, _ = parts(any_mail(body=body))
    for line in plain.split("\n"):
        assert len(line) <= 78 or " " not in line.strip("> ").removeprefix("-- ")
        assert not line.startswith("From ")


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("a" * 40 + " " + "b" * 40, ["a" * 40 + " ", "b" * 40]),
        ("Sam\n-- \nData engineer", ["Sam", "-- ", "Data engineer"]),
        ("-- " + "x" * 80, ["-- " + "x" * 80]),
        ("> " + "a" * 40 + " " + "b" * 40, ["> " + "a" * 40 + " ", "> " + "b" * 40]),
        (">> twice\n> > and apart", [">> twice", "> > and apart"]),
        (">5 years", [" >5 years"]),
        ("From here on", [" From here on"]),
        ("  two blanks", ["   two blanks"]),
        ("ends in blanks   ", ["ends in blanks"]),
        ("a" * 70 + " " + "> " * 9, ["a" * 70 + " > ", " " + "> " * 7 + ">"]),
    ],
)
def test_lines_are_broken_so_that_nothing_else_is_meant(typed, lines):
    assert parts(any_mail(body=typed))[0] == "\n".join([*lines, ""])


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        ("One\ntwo\n\nthree", '<p dir="auto">One<br>\ntwo</p>\n<p dir="auto">three</p>'),
        ("a < b & c", '<p dir="auto">a &lt; b &amp; c</p>'),
        ("<script>alert(1)</script>", '<p dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</p>'),
        (
            "(see https://sam.example/a?b=1&c=2).",
            '<p dir="auto">(see <a href="https://sam.example/a?b=1&amp;c=2">https://sam.example/a?b=1&amp;c=2</a>).</p>',
        ),
        (
            "https://x.example/a_(b)",
            '<p dir="auto"><a href="https://x.example/a_(b)">https://x.example/a_(b)</a></p>',
        ),
        ("> quoted\nmine", '<blockquote><p dir="auto">quoted</p></blockquote>\n<p dir="auto">mine</p>'),
        (
            "  indented\tand  apart",
            '<p dir="auto">&nbsp;&nbsp;indented&nbsp;&nbsp;&nbsp;&nbsp;and&nbsp;&nbsp;apart</p>',
        ),
    ],
)
def test_the_html_is_the_plainest_there_is(typed, html):
    written = parts(any_mail(body=typed, lang="en"))[1]
    assert written == (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"></head>\n<body dir="auto">\n'
        f"{html}\n</body>\n</html>\n"
    )


@given(body=TEXTS)
def test_the_html_fetches_nothing_and_runs_nothing(body):
    tags = set(re.findall(r"<(/?[a-z]+)([^>]*)>", parts(any_mail(body=body))[1]))
    assert {name.strip("/") for name, _ in tags} <= {"html", "head", "meta", "body", "p", "br", "a", "blockquote"}
    assert all(
        re.fullmatch(r'(?: dir="auto"| charset="utf-8"| href="https?://[^"]*"|)', of, re.IGNORECASE) for _, of in tags
    )


@given(body=TEXTS)
def test_a_copy_has_the_same_bytes(body):
    assert build(any_mail(body=body)).as_bytes() == build(any_mail(body=body)).as_bytes()


@given(name=ONE_LINE, subject=ONE_LINE, body=TEXTS)
def test_no_line_is_too_long_or_touchy_for_any_server(name, subject, body):
    raw = build(any_mail(sender_name=name, subject=subject, body=body)).as_bytes()
    head, text = raw.split(b"\r\n\r\n", 1)
    assert raw.isascii()
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))
    assert all(len(word) <= 75 for word in re.findall(rb"=\?\S+\?=", head))
    assert not re.search(rb"(?m)^(?:\.|From )", text)
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", raw)


@given(name=ANYTHING, subject=ANYTHING, address=ANYTHING, answered=ANYTHING)
def test_whatever_is_typed_makes_a_mail_with_the_same_headers_or_a_clear_error(name, subject, address, answered):
    changes = {"to": (Correspondent(name, f"{address}@acme.example"),), "subject": subject, "in_reply_to": answered}
    try:
        raw = build(any_mail(**changes)).as_bytes()
    except ValueError as error:
        assert str(error).endswith(".")  # noqa: PT017 - an error is one of two right ends here, so nothing is expected
        return
    known = {"From", "To", "Subject", "Date", "Message-ID", "In-Reply-To"}
    body = {"MIME-Version", "Content-Type"}
    got = email.message_from_bytes(raw)
    assert set(got.keys()) - {"In-Reply-To"} == (known | body) - {"In-Reply-To"}
    assert len(got.keys()) == len(set(got.keys()))
    assert len(getaddresses([str(got["To"])])) == 1


def test_the_built_message_can_be_read_by_our_own_code(mail):
    message = build(replace(mail, subject="Grüße", to=(Correspondent("Zoë", "zoe@acme.example"),)))
    assert message["Subject"] == "Grüße"
    assert message["To"].addresses[0].display_name == "Zoë"
    assert message["Message-ID"] == "<one@sam.example>"


def test_the_hour_keeps_its_own_offset():
    assert parsed(any_mail())["Date"] == "Tue, 24 Nov 2026 10:30:00 -0500"


def test_plain_letters_stay_plain(mail):
    plain, html = build(mail).get_payload()
    assert (plain.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert plain["Content-Transfer-Encoding"] == html["Content-Transfer-Encoding"] == "7bit"
    assert plain.get_param("format") == "flowed"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"subject": "x" * 401}, "A subject is 401 characters long; 400 is the most"),
        ({"sender_name": "x" * 5000}, "A name is 5,000 characters long; 200 is the most"),
        ({"body": "x" * 200_001}, "The text is 200,001 characters long"),
        ({"body": "broken \ud800 letter"}, "cannot be sent"),
        ({"sender_address": ""}, "Your own e-mail address is missing"),
        ({"message_id": "no brackets@x"}, "A Message-ID looks like"),
        ({"message_id": ""}, "A Message-ID looks like"),
        ({"cc": (Correspondent("", "a@b.example"),) * 50}, "at most 50 people"),
        *[
            ({"to": (Correspondent("", address),)}, "is not an e-mail address|is not a domain name|characters long")
            for address in (
                *("", "dana", "@acme.example", "dana@", "a@b@c.example", "a b@c.example", "<a@b.example>"),
                *("a,b@c.example", "a@b..example", "a@.example", "a@b.example.", "x" * 65 + "@b.example"),
                *("a@" + "b" * 64 + ".example", "a@" + "b.example" * 40, '"a b"@c.example', "a@[127.0.0.1]"),
            )
        ],
    ],
)
def test_what_no_mail_can_carry_is_refused_with_a_sentence(mail, changes, says):
    with pytest.raises(ValueError, match=says):
        build(replace(mail, **changes))


def test_a_mail_to_nobody_cannot_be_made(mail):
    with pytest.raises(ValueError, match="add an address"):
        replace(mail, to=())


def test_a_mail_without_a_zone_cannot_be_made(mail):
    with pytest.raises(ValueError, match="needs a UTC offset"):
        replace(mail, date=mail.date.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("typed", "on_the_wire"),
    [
        (" dana@acme.example ", "dana@acme.example"),
        ("Dana.Ruiz+jobs@ACME.example", "Dana.Ruiz+jobs@ACME.example"),
        ("d@münchen.example", "d@xn--mnchen-3ya.example"),
        ("d@Straße.example", "d@xn--strae-oqa.example"),
        ("d@例え.example", "d@xn--r8jz45g.example"),
        ("zoë@acme.example", "zoë@acme.example"),
        ("o'neil@acme.example", "o'neil@acme.example"),
    ],
)
def test_an_address_is_written_as_servers_take_it(typed, on_the_wire):
    assert wire_address(typed) == on_the_wire


@pytest.mark.parametrize("hidden", ["\u200b", "\ufeff", "\u00ad", "\u202e"])
def test_an_address_that_hides_a_character_is_refused(hidden):
    with pytest.raises(ValueError, match="invisible character"):
        wire_address(f"dana{hidden}@acme.example")


def test_each_reader_is_in_the_envelope_once(mail):
    mail = replace(mail, cc=(Correspondent("Again", "DANA@acme.example"), Correspondent("Lee", "lee@acme.example")))
    assert [address.lower() for address in envelope(mail)] == ["dana@acme.example", "lee@acme.example"]


@pytest.mark.parametrize(("address", "needed"), [("zoë@acme.example", True), ("zoe@münchen.example", False)])
def test_only_letters_before_the_at_need_a_newer_server(mail, address, needed):
    assert needs_utf8(replace(mail, to=(Correspondent("Zoë", address),))) is needed


def test_odd_identifiers_of_others_are_left_out_and_long_threads_shortened(mail):
    many = tuple(f"<{number}@acme.example>" for number in range(60))
    message = build(replace(mail, in_reply_to="not an id", references=("odd one", "<ü@x.example>", *many)))
    kept = message["References"].split()
    assert message["In-Reply-To"] is None
    assert (kept[0], kept[-1], len(kept)) == (many[0], many[-1], 20)


class TestTheDraftFile:
    def test_a_mail_program_opens_it_as_a_draft(self, mail):
        message = email.message_from_bytes(as_eml(mail), policy=policy.default)
        assert message["X-Unsent"] == "1"
        assert message["To"].addresses[0].addr_spec == "dana@acme.example"
        assert message.get_content().replace("\r\n", "\n") == mail.body

    def test_what_the_mail_program_gives_is_not_there_yet(self, mail):
        message = email.message_from_bytes(as_eml(mail))
        assert message["Message-ID"] is None
        assert message["Date"] is None

    def test_the_thread_is_kept(self, mail):
        draft = as_eml(replace(mail, in_reply_to="<a@b.example>", references=("<a@b.example>",)))
        assert email.message_from_bytes(draft)["In-Reply-To"] == "<a@b.example>"

    def test_a_person_who_gave_no_address_can_still_have_one(self, mail):
        assert email.message_from_bytes(as_eml(replace(mail, sender_address="")))["From"] is None

    def test_every_line_ends_as_mail_lines_do(self, mail):
        assert not re.search(rb"(?<!\r)\n", as_eml(replace(mail, body="a\nb\rc")))


def test_no_letter_is_lost_to_normalising():
    """Two spellings of é look the same and are not; what was typed is what is sent."""
    apart = unicodedata.normalize("NFD", "José")
    assert name_in(parsed(any_mail(sender_name=apart))["From"])[0] == apart
