"""The glossary has each of the house's words, once, and the words of a case stand in it as the code says them."""

import re

from tree import ROOT, words_of

from afterword.core.facts import words

GLOSSARY = ROOT / "docs" / "glossary.md"
HOUSE_WORDS = [
    "Candidate", "Employer", "Agency", "Person", "Application", "Interview", "Debrief", "Promise", "Commitment",
    "Touch", "Ledger", "Purpose", "Proposal", "Verdict", "Plan", "Draft", "Reading",
]  # fmt: skip
CLOSED_LISTS = [
    words.Purpose,
    words.Channel,
    words.ApplicationStatus,
    words.InterviewStatus,
    words.Format,
    words.PlaceKind,
    words.Role,
    words.DirectContact,
    words.Delivery,
]


def entries():
    return re.findall(r"^\*\*([A-Z][A-Za-z ]+?)\*\*", words_of(GLOSSARY), flags=re.MULTILINE)


def test_every_word_of_the_house_is_in_the_glossary():
    assert [word for word in HOUSE_WORDS if word not in entries()] == []


def test_no_word_is_explained_twice():
    assert sorted(entries()) == sorted(set(entries()))


def test_every_word_that_a_case_may_use_is_in_the_glossary():
    text = words_of(GLOSSARY)
    missing = [f"{kind.__name__}: {one.value}" for kind in CLOSED_LISTS for one in kind if f"`{one.value}`" not in text]
    assert missing == []
