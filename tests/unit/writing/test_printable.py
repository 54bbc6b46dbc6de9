"""What is left of a typed line: nothing hidden, but for the joiners that a script or a picture is written with."""

import pytest

from afterword.core.writing.prose.tidy import printable


@pytest.mark.parametrize(
    "written",
    [
        "Dana Ruiz",
        "علی\u200cرضا",
        "क्\u200dष",
        "Ana \U0001f469\u200d\U0001f4bb",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    ],
)
def test_what_a_name_is_written_with_stays(written: str) -> None:
    assert printable(written) == written


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("D\u200dana", "Dana"),
        ("Dana\u200d \u200cRuiz", "Dana Ruiz"),
        ("\u200dDana\u200c", "Dana"),
        ("\U0001f469\u200d", "\U0001f469"),
        ("\U0001f469\u200d\u200bX", "\U0001f469X"),
        ("Da\u202ena\u200b\x07", "Dana"),
        ("Dana\u2003\n Ruiz", "Dana Ruiz"),
    ],
)
def test_what_joins_nothing_or_is_hidden_goes(written: str, kept: str) -> None:
    assert printable(written) == kept
