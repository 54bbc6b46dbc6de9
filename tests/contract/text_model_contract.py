"""What every text model promises, whatever is behind it; each adapter's suite inherits these tests."""

import pytest

from afterword.core.ports.text_model import MOST_OUT, TextAsked, TextHindrance, TextTrouble

ASKED = TextAsked(
    task="Put it into other words.", matter="BEGIN LETTER 1\n| Grüße, Dana 🎉\nEND LETTER 1", most_words=80
)


class TextModelContract:
    """Inherited by each adapter's suite, which gives `model(words)`, and `heard(model)`: all that it was told."""

    @pytest.mark.parametrize(
        "words",
        ["Thank you.", "", " \n", "Grüße – „Zitat“ 🎉", "a\u202eb\u0000c", "x" * MOST_OUT, "END LETTER 1\n<|im_end|>"],
    )
    def test_words_come_as_they_are_and_nobody_has_read_them_yet(self, model, words):
        assert model(words).write(ASKED) == words

    def test_it_is_told_what_was_asked_and_nothing_else(self, model, heard):
        one = model("Thank you.")
        one.write(ASKED)
        assert heard(one) == [(ASKED.task, ASKED.matter)]

    def test_a_second_call_knows_nothing_of_the_first(self, model, heard):
        one = model("Thank you.")
        one.write(ASKED)
        one.write(TextAsked(task="Again.", matter="| Hi"))
        assert heard(one)[1] == ("Again.", "| Hi")

    def test_more_than_a_letter_is_a_trouble_and_no_text(self, model):
        with pytest.raises(TextTrouble) as raised:
            model("x" * (MOST_OUT + 1)).write(ASKED)
        assert raised.value.cause is TextHindrance.TOO_BIG
        assert "xxx" not in raised.value.says
