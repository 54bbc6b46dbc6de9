"""The printed letters, opened with a reader of PDF that is not ours: their size, their words, and what is refused."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from afterword.adapters.letters import typst_printer
from afterword.adapters.letters.typst_printer import TypstPrinter
from afterword.core.ports.printer import LONGEST, CannotPrint, Paper, PrintedLetter, Sheet

SIZES = {
    (Sheet.PLAIN, Paper.A4): (595, 842),
    (Sheet.PLAIN, Paper.LETTER): (612, 792),
    (Sheet.GUIDE, Paper.A4): (595, 842),
    (Sheet.GUIDE, Paper.LETTER): (612, 792),
    (Sheet.ENVELOPE, Paper.A4): (624, 312),
    (Sheet.ENVELOPE, Paper.LETTER): (684, 297),
}
"""In points, rounded: A4, US letter, DL, No. 10."""
LETTERS = {
    "German": "Äpfel, Öl, Übung; äöüß „Grüße“ €",
    "French": "À bientôt, naïve œuvre, ça, « où », Noël, Éloïse",
    "Spanish": "¿Qué tal? ¡Señor Muñoz! áéíóúü",
    "Polish": "Zażółć gęślą jaźń, ŁÓDŹ, Święta",
    "others": "Dvořák, Şükrü, Åse, Ægir, Þór, București, Ő ű, Ñ",
    "Greek": "Ελληνικά και Αθήνα",
    "Russian": "Спасибо за встречу",
}
HOSTILE = (
    '#read("/etc/passwd") #import "@preview/x:0.1.0": * #panic("no")',
    "\\ $x^2$ *bold* _it_ `code` <label> @ref // gone? /* gone? */ [block] {code} ~ -- ... = Head",
    '#{while true {}} #sys.inputs #eval("1+1") \' " & < > %',
)


@pytest.fixture(scope="module")
def letter():
    return PrintedLetter(
        dated="November 24, 2026",
        text="Dear Dana Ruiz,\n\nThank you for the talk.\n\nIt was good to meet you.",
        closing="Sincerely,",
        name="Sam Okoro",
        sender="Sam Okoro",
        address=("Dana Ruiz", "Acme", "500 Market St", "New York, NY 10001"),
        by_hand=True,
    )


def opened(letter, sheet=Sheet.PLAIN, paper=Paper.A4):
    return PdfReader(io.BytesIO(TypstPrinter().pdf(letter, sheet=sheet, paper=paper)))


def words(reader):
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def squeezed(text):
    return "".join(text.split())


@pytest.mark.parametrize(("sheet", "paper"), SIZES)
def test_each_sheet_is_one_page_of_its_size_with_its_words_and_can_be_read_aloud(letter, sheet, paper):
    reader = opened(letter, sheet, paper)
    (page,) = reader.pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == SIZES[sheet, paper]
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert (reader.metadata.title, reader.trailer["/Root"]["/Lang"]) == (typst_printer.TITLES[sheet], "en")
    text = words(reader)
    if sheet is Sheet.ENVELOPE:
        assert text == "Sam Okoro By hand Dana Ruiz Acme 500 Market St New York, NY 10001"
    else:
        assert (
            "November 24, 2026 Dear Dana Ruiz, Thank you for the talk. It was good to meet you. Sincerely, Sam Okoro"
            in text
        )
    assert ("To copy by hand: 17 words." in text) is (sheet is Sheet.GUIDE)


def test_a_posted_envelope_leaves_room_for_the_stamp(letter):
    assert "By hand" not in words(opened(replace(letter, by_hand=False), Sheet.ENVELOPE))


@pytest.mark.parametrize("text", LETTERS.values(), ids=LETTERS)
@pytest.mark.parametrize("sheet", Sheet)
def test_the_letters_of_many_languages_are_there_on_every_machine(letter, text, sheet, monkeypatch):
    monkeypatch.setattr(typst_printer, "all_fonts", typst_printer.own_fonts)
    named = replace(letter, text=text, name=text, sender=text, address=(text,), closing="")
    assert squeezed(text) in squeezed(words(opened(named, sheet)))


@pytest.mark.parametrize("text", ["王小明", "こんにちは", "김민수", "👍"])
def test_a_letter_that_no_font_has_is_named_and_not_printed_as_a_box(letter, text, monkeypatch):
    monkeypatch.setattr(typst_printer, "all_fonts", typst_printer.own_fonts)
    with pytest.raises(CannotPrint, match=f"{text[0]}.*browser"):
        TypstPrinter().pdf(replace(letter, text=text), sheet=Sheet.PLAIN, paper=Paper.A4)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("sheet", Sheet)
def test_hostile_words_are_only_shown(letter, text, sheet):
    hostile = replace(letter, dated=text, text=text, closing=text, name=text, sender=text, address=(text, text))
    shown = squeezed(words(opened(hostile, sheet)))
    assert squeezed(text) in shown
    assert "root:" not in shown


def test_what_is_no_letter_is_left_out(letter):
    text = words(opened(replace(letter, text="one\x00\x07\x1b two\ud800 three\n\n\n\n\nfour", lang="")))
    assert "one two three four" in text


@pytest.mark.parametrize("text", ["word " * 20_000, "x" * 100_000, "\n" * 100_000, "a\n" * 50_000])
def test_a_text_without_end_is_refused_before_anything_is_made(letter, text):
    with pytest.raises(CannotPrint, match="Make it shorter"):
        TypstPrinter().pdf(replace(letter, text=text), sheet=Sheet.PLAIN, paper=Paper.A4)


def test_the_longest_text_is_printed_on_as_many_pages_as_it_takes(letter):
    longest = opened(replace(letter, text="word " * (LONGEST // 5)), Sheet.GUIDE)
    assert 5 < len(longest.pages) < 100
    assert words(longest).count("word") >= LONGEST // 5


def test_the_same_letter_is_the_same_file(letter):
    first, second = (TypstPrinter().pdf(letter, sheet=Sheet.PLAIN, paper=Paper.A4) for _ in range(2))
    assert first == second
