"""What the candidate adds and what they promised, read note by note."""

import pytest

from afterword.core.writing.fit import addition
from afterword.core.writing.prose.turn import Listener

DANA = Listener(names=("Dana Ruiz", "Dana"))


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("shd have mentioned, PRINCE2", "PRINCE2"),
        ("shoulda said I speak Dutch", "I speak Dutch"),
        ("wld like to add I speak Dutch", "I speak Dutch"),
        ("wanna add that I coach netball", "I coach netball"),
    ],
)
def test_the_shorthand_before_what_is_added_is_no_part_of_it(noted, said):
    assert addition(noted, DANA, names=frozenset()).text == said
