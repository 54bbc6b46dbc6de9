"""A voice is learned from the candidate's own words; what is quoted, unsure or at odds is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.voice import AS_IT_COMES, with_words
from afterword.core.writing.voice_of import voice_of, words_learned

WARM = """Hi Dana,

Thanks so much for the chat today! I'm really glad we got to the data platform. We organised it the same way at Lumen.

Best,
Sam

On Tue, Nov 24, 2026 at 10:01 AM Dana Ruiz <dana@acme.example> wrote:
> Dear Mr. Okoro,
> I am writing to you about the color. I would be glad.
> Sincerely,
> Dana Ruiz
"""
OTHER = """Hi Lee,

I can't wait to hear how it went! Thanks for taking me through the colour coding.

Best,
Sam
Data engineer | +1 555 0100
"""
FORMAL = """Dear Ms. Ruiz,

Thank you for your letter. I am grateful for it. I would like to add that I have not been to the centre yet.

Yours sincerely,
Sam Okoro
"""


def learned(*mails, name="Sam Okoro"):
    return words_learned(voice_of(mails, name=name))


def closed(lines):
    return learned(f"Hi Dana,\n\nIt was good to see the shop.\n\n{lines}").get("sign_off", "")


def greeted(line):
    return learned(f"{line}\n\nIt was good to see the shop.\n\nBest,\nSam")


def test_a_warm_voice_is_learned_without_the_quoted_mail():
    warm = {"greeting": "hi", "sign_off": "Best", "address": "first_name", "formality": "warm", "spelling": "uk"}
    assert learned(WARM) == warm | {"signed": "first_name"}
    assert learned(WARM, OTHER) == warm | {"signed": "first_name", "length": "short"}


def test_a_formal_voice_is_learned():
    formal = {"greeting": "dear", "address": "title", "formality": "formal", "spelling": "uk", "signed": "full_name"}
    assert learned(FORMAL) == formal | {"sign_off": "Yours sincerely"}


def test_each_finding_has_the_words_it_rests_on():
    found = {one.field: one for one in voice_of([WARM, OTHER], name="Sam Okoro")}
    assert found["greeting"].shown == ("Hi Dana", "Hi Lee")
    assert (found["greeting"].mails, found["greeting"].of) == (2, 2)
    assert found["spelling"].shown == ("organised", "colour")
    assert all(words in WARM + OTHER for words in found["sign_off"].shown)


def test_the_majority_counts_and_a_draw_is_silent():
    assert learned(WARM, OTHER, FORMAL)["greeting"] == "hi"
    assert "greeting" not in learned(WARM, FORMAL)
    assert learned(WARM, FORMAL)["spelling"] == "uk"


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ("Kind regards,\nSam Okoro", "Kind regards"),
        ("Talk soon,\nSam", "Talk soon"),
        ("Best, Sam", "Best"),
        ("Thanks!\nSam", "Thanks!"),
        ("Sam", ""),
        ("Talk soon,\nThe sales team of Acme", ""),
        ("", ""),
    ],
)
def test_the_closing_line_is_found(lines, line):
    assert closed(lines) == line


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("Hi Dana,", "first_name"),
        ("Hello Dana Ruiz,", "full_name"),
        ("Dear Dr. Ruiz,", "title"),
        ("Dear Ms Ruiz,", "title"),
        ("Hi all,", None),
        ("Hello,", None),
        ("Dear hiring manager,", None),
        ("Hi Dana and Lee,", None),
    ],
)
def test_the_address_is_read_from_the_greeting(line, address):
    assert greeted(line).get("address") == address


@pytest.mark.parametrize("line", ["Hey Dana,", "Good morning Dana,", "Liebe Dana,", "Dana,"])
def test_a_greeting_that_is_not_offered_is_left_out(line):
    assert "greeting" not in greeted(line)


def test_somebody_elses_name_is_not_taken_for_the_own_one():
    assert "signed" not in learned(WARM, name="Noor Haddad")


def test_one_mail_alone_does_not_tell_a_length():
    assert "length" not in learned(WARM)
    assert learned(*[FORMAL.replace("Thank you", "It is a long way. " * 40 + "Thank you")] * 2)["length"] == "long"


def test_quotes_alone_and_nothing_at_all_teach_nothing():
    assert learned("") == {}
    assert learned("> Hi Dana,\n> Best,\n> Sam") == {}


@given(st.lists(st.text(max_size=300) | st.sampled_from((WARM, OTHER, FORMAL)), max_size=4), st.text(max_size=20))
def test_whatever_the_mails_are_what_is_found_may_be_kept(mails, name):
    found = voice_of(mails, name=name)
    with_words(AS_IT_COMES, words_learned(found))
    assert all(one.shown and 0 < one.mails <= one.of for one in found)
