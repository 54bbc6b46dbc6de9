"""Names as calendars write them, and as they should stand in a greeting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.invite.names import clean_name, name_from_address, same_name
from afterword.core.reading.invite.written_names import name_for, written_names


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Dana Ruiz", "Dana Ruiz"),
        ("Ruiz, Dana", "Dana Ruiz"),
        ("Ruiz,Dana", "Dana Ruiz"),
        ("Ruiz, Dana M.", "Dana M. Ruiz"),
        ("Ruiz, Dana, PhD", "Dana Ruiz"),
        ("Ruiz, Jr., Dana", "Dana Ruiz"),
        ("Dana Ruiz, PhD, MBA", "Dana Ruiz"),
        ("van der Berg, Anna", "Anna van der Berg"),
        ("RUIZ Dana", "Dana Ruiz"),
        ("RUIZ, Dana", "Dana Ruiz"),
        ("DE LA CRUZ Maria", "Maria De La Cruz"),
        ("DANA RUIZ", "Dana Ruiz"),
        ("dana ruiz", "Dana Ruiz"),
        ("dana.ruiz", "Dana Ruiz"),
        ("MARY O'BRIEN", "Mary O'Brien"),
        ("ANNE SMITH-JONES", "Anne Smith-Jones"),
        ("IAN MCKAY", "Ian McKay"),
        ("JP Morgan", "JP Morgan"),
        ("LI Wei", "LI Wei"),
        ("J.R. Smith", "J.R. Smith"),
        ("Dana Ruiz (Acme)", "Dana Ruiz"),
        ("Dana Ruiz (she/her)", "Dana Ruiz"),
        ("Ruiz, Dana [External]", "Dana Ruiz"),
        ("Dana Ruiz | Acme", "Dana Ruiz"),
        ("Dana Ruiz - Acme Corp", "Dana Ruiz"),
        ("Dana Ruiz/ACME", "Dana Ruiz"),
        ("Dana Ruiz @ Acme", "Dana Ruiz"),
        ("Dana Ruiz via Calendly", "Dana Ruiz"),
        ("Dana Ruiz <dana@acme.example>", "Dana Ruiz"),
        ("'Dana Ruiz'", "Dana Ruiz"),
        ('"Ruiz, Dana"', "Dana Ruiz"),
        ("Dr. Dana Ruiz", "Dr. Dana Ruiz"),
        ("Dr. Hans Müller", "Dr. Hans Müller"),
        ("Müller, Dr. Hans", "Dr. Hans Müller"),
        ("PROF. DR. HANS MÜLLER", "Prof. Dr. Hans Müller"),
        ("Herr Dr. Müller", "Dr. Müller"),
        ("Dr.", "Dr."),
        ("Ms Dana Ruiz", "Dana Ruiz"),
        ("Jean-Luc Picard", "Jean-Luc Picard"),
        ("Seán O’Brien", "Seán O’Brien"),
        ("Dana 🙂 Ruiz", "Dana 🙂 Ruiz"),
        ("דנה רואיז", "דנה רואיז"),
        ("李伟", "李伟"),
        ("山田 太郎", "山田 太郎"),
        ("Nguyễn Văn An", "Nguyễn Văn An"),
        ("\u202eDana\u202c Ruiz\x07", "Dana Ruiz"),
        ("'dana@acme.example'", ""),
        ("<dana@acme.example>", ""),
        ("  ", ""),
        ("---", ""),
    ],
)
def test_a_name_is_brought_to_its_natural_form(written: str, name: str):
    assert clean_name(written) == name


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("dana.ruiz@acme.example", "Dana Ruiz"),
        ("dana_ruiz2@acme.example", "Dana Ruiz"),
        ("DANA.RUIZ+x@acme.example", "Dana Ruiz"),
        ("dana@acme.example", "Dana"),
        ("d@acme.example", ""),
        ("mwilson@acme.example", ""),
        ("kpark@acme.example", ""),
        ("tn@acme.example", ""),
        ("t.n@acme.example", ""),
        ("m.wilson@acme.example", ""),
        ("jean.luc.o.brien@acme.example", ""),
        ("jean-luc.picard@acme.example", "Jean Luc Picard"),
        ("info@acme.example", ""),
        ("12345@acme.example", ""),
        ("", ""),
    ],
)
def test_an_address_suggests_a_name_or_nothing(email: str, name: str):
    assert name_from_address(email) == name


def test_the_same_name_is_known_in_any_order_and_dress():
    assert same_name("OKORO, Sam", "Sam Okoro")
    assert same_name("José Díaz", "jose diaz")
    assert not same_name("Sam Okoro", "Sam")
    assert not same_name("", "")


@given(st.text(max_size=300))
def test_any_name_comes_out_on_one_printable_line_and_stays_so(written: str):
    name = clean_name(written)
    assert "\n" not in name
    assert name == " ".join(name.split())
    assert clean_name("x" * 5_000)


# Addresses made of names that the invitation writes out.

WORDS = """Your day:
2:00 pm - Kim Park (she/her), Staff Engineer
2:45 pm - Mark Wilson, Engineering Manager
3:30 pm: Jean-Luc O'Brien
Interviewers: Tom Nguyen, Dr. Hans Müller
Please ask Priya Nair at the desk. Acme Data Platform Team"""


@pytest.mark.parametrize(
    ("local", "name"),
    [
        ("mwilson", "Mark Wilson"),
        ("mark.wilson", "Mark Wilson"),
        ("wilson.m", "Mark Wilson"),
        ("markw2", "Mark Wilson"),
        ("kpark", "Kim Park"),
        ("kim", "Kim Park"),
        ("jean-luc.obrien", "Jean-Luc O'Brien"),
        ("jean.luc.o.brien", "Jean-Luc O'Brien"),
        ("jlobrien", ""),
        ("tn", "Tom Nguyen"),
        ("hmuller", "Hans Müller"),
        ("hans.mueller", "Hans Müller"),
        ("pnair+x", "Priya Nair"),
        ("pn", ""),
        ("m", ""),
        ("lchen", ""),
        ("", ""),
    ],
)
def test_an_address_is_found_in_the_names_that_the_words_write_out(local: str, name: str):
    found = name_for(local, written_names(WORDS))
    assert found.removeprefix("Dr. ") == name


def test_two_names_that_fit_one_address_are_not_guessed_between():
    assert name_for("mwilson", written_names("Interviewers: Mark Wilson, Mary Wilson")) == ""


@given(st.text(max_size=400), st.text(max_size=30))
def test_a_name_for_an_address_stands_in_the_words(words: str, local: str):
    assert name_for(local, written_names(words)) in words
