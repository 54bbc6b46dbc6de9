"""The manual's pages of cases and of texts are the corpora themselves, told for people who read no JSON."""

import runpy

from tree import ROOT, words_of


def test_the_page_of_cases_is_what_the_corpus_says():
    page = runpy.run_path(str(ROOT / "docs" / "cases.py"))["page"]
    assert words_of(ROOT / "docs" / "reference" / "cases.md") == page(), "make cases writes it anew"


def test_the_page_of_texts_is_what_is_written_today():
    page = runpy.run_path(str(ROOT / "docs" / "texts.py"))["page"]
    assert words_of(ROOT / "docs" / "reference" / "texts.md") == page(), "make cases writes it anew"
