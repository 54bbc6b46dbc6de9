"""Slips are found and mended; words that only look like slips, and other languages, are left alone."""

import pytest
from reviewing import case_with, found, note, sheet

from afterword.core.facts.candidate import Candidate
from afterword.core.facts.employer import Employer
from afterword.core.facts.voice import Spelling, Voice
from afterword.core.writing.mending import mended
from afterword.core.writing.review.spelling import MOST, spelling
from afterword.core.writing.spelling_words import ALSO_WORDS, LETTER_WORDS, MISSPELT
from afterword.core.writing.spellings import right_spelling

BAD = {
    "Our conversaton was good.": "Our conversation was good.",
    "The interveiw was good.": "The interview was good.",
    "I recieved a lot.": "I received a lot.",
    "I should of asked.": "I should have asked.",
    "I learned alot.": "I learned a lot.",
    "It was a honest talk.": "It was an honest talk.",
    "It was an good talk.": "It was a good talk.",
    "Their is a lot to like.": "There is a lot to like.",
    "I look forward to see you.": "I look forward to seeing you.",
    "I liked it more then I expected.": "I liked it more than I expected.",
    "You're the hiring manger.": "You're the hiring manager.",
    "Then i went home.": "Then I went home.",
    "I am very interesting in Go.": "I am very interested in Go.",
    "You gave good advise to me.": "You gave good advice to me.",
    "I am so exited about it.": "I am so excited about it.",
    "You siad it was there.": "You said it was there.",
    "It was extremly quick.": "It was extremely quick.",
}
GOOD = """
Talking to you was a pleasure.
A one-hour talk about a university and a European user.
An hour, an honest word, an MBA, an NDA.
Your building is old, and I think your part of it is the best.
I organise programmes and organize programs; travelling or traveling is fine.
There were two of them, and their own plan was good.
We then went on, and it was later then.
Its own tests cover it; it's easy.
The deadliness of certainty is a worthwhile theme.
kubectl and pgbouncer do the rest in foo/conversaton.py.
The chicken manger is empty.
""".strip().splitlines()


@pytest.mark.parametrize(("typed", "meant"), BAD.items())
def test_a_slip_is_found_and_mended(typed, meant):
    (one,) = spelling(sheet(note(typed)))
    assert mended(note(typed), one.mend) == note(meant)


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(spelling, note(said)) == []


def test_it_leaves_alone_other_languages():
    assert found(spelling, "Hallo Jonas,\n\nvielen Dank, das war ein interessantes Gesprach.\n\nViele Grüße\nSam") == []


def test_a_short_text_is_read_as_well():
    (told,) = spelling(sheet("Hi Dana,\n\nThank you for teh talk.\n\nBest,\nSam Okoro"))
    assert "“teh” is a slip" in told.says


def test_only_the_first_slips_are_named():
    assert len(found(spelling, note("I recieved it. " * 20))) == MOST


def test_no_word_is_both_right_and_wrong():
    assert [word for word in LETTER_WORDS | ALSO_WORDS if right_spelling(word)] == []
    assert set(MISSPELT) & (LETTER_WORDS | ALSO_WORDS) == set()


def test_the_chosen_spelling_is_kept_to():
    typed = note("You organised the centre, and I liked the behavior of it. Our Harbour office is on Labour Street.")
    voices = {each: Candidate(name="Sam Okoro", voice=Voice(spelling=each)) for each in (Spelling.US, Spelling.UK)}
    us, uk = (list(spelling(sheet(typed, case=case_with(candidate=one)))) for one in voices.values())
    assert [one.mend.put for one in us] == ["organized", "center"]
    assert [one.mend.put for one in uk] == ["behaviour"]
    assert "in US English it is “organized”" in us[0].says
    assert found(spelling, typed) == []


def test_by_country_the_reader_decides():
    by_country = Candidate(name="Sam Okoro", voice=Voice(spelling=Spelling.BY_COUNTRY))
    typed = note("You organised it.")
    assert len(found(spelling, typed, case=case_with(candidate=by_country))) == 1
    london = case_with(candidate=by_country, employer=Employer(name="Acme", country="GB"))
    assert found(spelling, typed, case=london) == []
