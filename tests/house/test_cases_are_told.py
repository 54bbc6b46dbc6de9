"""The manual's page of cases is the corpus itself, told for people who read no JSON."""

import runpy

from tree import ROOT, words_of


def test_the_page_of_cases_is_what_the_corpus_says():
    page = runpy.run_path(str(ROOT / "docs" / "cases.py"))["page"]
    assert words_of(ROOT / "docs" / "reference" / "cases.md") == page(), "make cases writes it anew"
