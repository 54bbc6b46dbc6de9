"""Why a note that could be told has no place in a text: what such a text holds, and what comes first in it."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from afterword.core.facts.debrief import Highlight
from afterword.core.facts.voice import Length
from afterword.core.facts.words import Channel, Purpose
from afterword.core.writing.budget import SHORT_CHANNELS, count_words
from afterword.core.writing.grounds import Grounds
from afterword.core.writing.purposes.inquiry import asked_before
from afterword.core.writing.told_notes import parts_of_note

NO_ROOM = "A short text has no room for it."
THIRD = {
    most: f"The text tells {said} things of the talk at most, and others come before it in your notes."
    " Move it up to have it."
    for most, said in ((2, "two"), (3, "three"), (4, "four"))
}
"""By how many things of the talk a text of that language tells."""
FULL = "The text is full: promises, questions and what draws you come before it. Move it up in your notes to have it."
TOO_LONG = "It is too long to stand in a sentence. Name the thing in {most} words at most."
NOT_BESIDE = "The text names what you noted it of, and has no sentence for this. Write it as a note of its own."
ONE_THING = "A text of this kind names one thing of the talk alone. Write it as a thing, with its article."
BY_NAME = "A report names what was talked about, and tells no more of it. Write it as a thing, with its article."
UNDER_NAME = (
    "A report names what was talked about, not who said it. Write the thing alone, with its article, without the name."
)
FIRST_OF_ALL = "A text of this kind names one thing of the talk alone, and another comes before it in your notes."
OF_DUTY = "A text of this kind recalls what was good to talk about, and no duty. Note another thing that was."
ROOM = frozenset({NO_ROOM, FULL, NOT_BESIDE, *THIRD.values()})
"""Every reason that speaks of room, or of what stands beside a note; what is wrong with a note comes before it."""
ASKED_AGAIN = "A second inquiry is kept to its question, and tells nothing of the talk."


def why_no_room(made: Grounds, *, of_talk: bool, most: int) -> str:
    """`of_talk` says that it is one of the things talked about, of which a text tells `most` at most."""
    if asks_again(made):
        return ASKED_AGAIN
    if made.proposal.purpose is Purpose.REPORT:
        return BY_NAME
    if not of_talk or made.proposal.channel in SHORT_CHANNELS or made.voice.length is Length.SHORT:
        return NO_ROOM
    return FIRST_OF_ALL if made.proposal.purpose in {Purpose.INQUIRY, Purpose.CLOSING} else THIRD[most]


_FRAME: Final = 10
"""Words that a sentence has beside its note."""


def has_room(made: Grounds, text: str, note: str, most: int) -> bool:
    """Whether a text of `most` words would have held the note as well, so that room is not what it lacked."""
    is_mail = made.proposal.channel is Channel.EMAIL and made.proposal.purpose is Purpose.THANKS
    return is_mail and made.voice.length is not Length.SHORT and count_words([text, note]) + _FRAME < most


def asks_again(made: Grounds) -> bool:
    """Whether the text asks a second time."""
    return made.proposal.purpose is Purpose.INQUIRY and asked_before(made)


def is_behind(note: str, told: Sequence[Highlight], made: Grounds) -> bool:
    """Whether one of the things that are told comes before the note."""
    before = list(takewhile(lambda one: note not in parts_of_note(one.topic), made.share.own))
    return any(one in before for one in told)
