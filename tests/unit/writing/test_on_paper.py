"""How a text is set on paper."""

from datetime import date

import pytest

from afterword.core.ports.printer import Paper, paper_in
from afterword.core.writing.on_paper import by_hand_in, dated, parts_of

DAY = date(2026, 11, 4)


@pytest.mark.parametrize(
    ("country", "lang", "says"),
    [
        ("US", "en", "November 4, 2026"),
        ("ca", "", "November 4, 2026"),
        (None, "", "4 November 2026"),
        ("GB", "", "4 November 2026"),
        ("DE", "en", "4 November 2026"),
        ("DE", "", "04.11.2026"),
        ("FR", "fr", "04.11.2026"),
    ],
)
def test_a_date_is_written_as_the_reader_writes_it(country, lang, says):
    assert dated(DAY, country, lang) == says


def test_between_the_closing_line_and_the_name_there_is_room_to_sign():
    parts = parts_of("Dear Dana,\n\nThank you.\n\nKind regards,\nSam Okoro\n")
    assert parts == ("Dear Dana,\n\nThank you.", "Kind regards,", "Sam Okoro")


@pytest.mark.parametrize("closing", ["Mit freundlichen Grüßen", "Freundliche Grüsse", "Cordialement,", "Atentamente,"])
def test_a_known_closing_needs_no_comma_for_a_signature(closing):
    parts = parts_of(f"Guten Tag Frau Ruiz,\n\nvielen Dank.\n\n{closing}\nSam Okoro")
    assert parts == ("Guten Tag Frau Ruiz,\n\nvielen Dank.", closing, "Sam Okoro")


def test_the_envelope_says_by_hand_in_the_language_of_the_letter():
    said = [by_hand_in(lang) for lang in ("en", "de", "fr", "es", "")]
    assert said == ["By hand", "Persönlich überbracht", "Remis en main propre", "Entregado en mano", "By hand"]


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Dear Dana,",
        "Dear Dana,\n\nThank you.\n\nSam",
        "One.\n\nTwo\nthree",
        "A\n\nBye,\nSam\n+1 555 0100",
        f"A\n\n{'x' * 70},\nSam",
    ],
)
def test_a_text_without_such_an_end_stays_whole(body):
    assert parts_of(body) == (body, "", "")


@pytest.mark.parametrize(
    ("country", "paper"), [("US", "letter"), ("ca", "letter"), ("DE", "a4"), ("", "a4"), (None, "a4")]
)
def test_paper_is_that_of_the_country(country, paper):
    assert paper_in(country) is Paper(paper)
