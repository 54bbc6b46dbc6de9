"""One letter or two: what was left alone first, then what is the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.words import Purpose
from afterword.core.reading.looking.one_letter import Letter, alike, beside, one_letter, same_words

OFFER = "Hi Sam,\n\nWe are delighted to offer you the position. Please tell us by Tuesday whether you accept.\n\nDana"
WORDS = st.text(alphabet="abc de. \n", max_size=80)


def letter(text: str = "", purpose: Purpose = Purpose.ANSWER, **how: object) -> Letter:
    return Letter(text=text, purpose=purpose, **how)  # type: ignore[arg-type] # each of its own type


class TestTwoLetters:
    @pytest.mark.parametrize(
        ("noted", "mail"),
        [
            (letter("Thanks, will be in touch by Friday."), letter(OFFER, Purpose.OFFER)),
            (letter("Thanks, will be in touch by Friday."), letter("Could you send us your references?")),
            (letter(), letter(OFFER, Purpose.OFFER)),
            (letter(), letter("No.", Purpose.REJECTION)),
            (letter(), letter("Come on Friday.", Purpose.INVITATION)),
            (letter(purpose=Purpose.INVITATION), letter("No.", Purpose.REJECTION)),
            (letter("Thank you."), letter("Thank you. Sadly we chose another.", Purpose.REJECTION)),
            (letter(application="1"), letter("We will see.", application="2")),
            (letter(purpose=Purpose.ACKNOWLEDGEMENT, human=False), letter("We will see.")),
        ],
    )
    def test_of_theirs_are_told_apart(self, noted: Letter, mail: Letter) -> None:
        assert not one_letter(noted, mail, own=False)

    @pytest.mark.parametrize(
        ("noted", "mail"),
        [
            (letter(purpose=Purpose.DELIVERY), letter("When do you decide?", Purpose.INQUIRY)),
            (letter("Sent her the portfolio.", Purpose.OTHER), letter("Thank you.", Purpose.THANKS)),
            (letter("Sent her the portfolio.", Purpose.OTHER), letter("I could start in May.", Purpose.OTHER)),
            (letter("Some word. " * 20, Purpose.INQUIRY), letter("When do you decide?", Purpose.INQUIRY)),
        ],
    )
    def test_of_one_s_own_are_told_apart(self, noted: Letter, mail: Letter) -> None:
        assert not one_letter(noted, mail, own=True)


class TestOneLetter:
    @pytest.mark.parametrize(
        ("noted", "mail"),
        [
            (letter(OFFER.upper()), letter(OFFER, Purpose.OFFER)),
            (letter("we are delighted to offer you the position"), letter(OFFER, Purpose.OFFER)),
            (letter(), letter("We will decide by Friday.", Purpose.TIMELINE)),
            (letter(purpose=Purpose.REJECTION), letter("No.", Purpose.REJECTION)),
            (letter(OFFER, application="1"), letter(OFFER, Purpose.OFFER, application="2")),
        ],
    )
    def test_of_theirs_is_known_again(self, noted: Letter, mail: Letter) -> None:
        assert one_letter(noted, mail, own=False)

    @pytest.mark.parametrize(
        ("noted", "mail"),
        [
            (letter(purpose=Purpose.OTHER), letter("When do you decide?", Purpose.INQUIRY)),
            (letter(purpose=Purpose.THANKS), letter("Here it is.", Purpose.OTHER)),
            (letter("Asked when they decide.", Purpose.INQUIRY), letter("When do you decide?", Purpose.INQUIRY)),
            (letter("Sent her the portfolio.", Purpose.DELIVERY), letter("Here it is.", Purpose.OTHER)),
        ],
    )
    def test_of_one_s_own_is_known_again(self, noted: Letter, mail: Letter) -> None:
        assert one_letter(noted, mail, own=True)


class TestWords:
    @given(WORDS, WORDS)
    def test_what_a_note_says_beside_the_mail_and_the_mail_say_all_of_it(self, noted: str, mail: str) -> None:
        both = f"{mail}\n\n{beside(noted, mail)}"
        assert beside(noted, both) == ""

    @given(WORDS)
    def test_a_text_with_words_is_itself(self, text: str) -> None:
        assert alike(text, text)
        assert same_words(text, text) == any(letter.isalpha() for letter in text)
        assert beside(text, text) == ""
