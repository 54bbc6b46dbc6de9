"""What our own frames say, as "I keep thinking about …": a wording may say it too, though the letter took another."""

import re

from afterword.core.wording import sentences_of
from afterword.core.writing.purposes import own_side_words as mine
from afterword.core.writing.purposes import thanks_words as ours
from afterword.core.writing.purposes import told_words as told
from afterword.core.writing.rewording.stems import stems_of
from afterword.core.writing.rewording.who_did_what import Deed, deeds_of

_INQUIRY = (
    "I remain very interested in the role.",
    "I keep thinking of our talk.",
    "I have come back more than once to what we said.",
    "I still think about something I heard from you.",
)
"""What an inquiry says of the writer; its questions and its "I won't write again" are no part of it."""
_FRAMES = (
    *(*ours.OPENINGS, *ours.OPENINGS_PLAIN, *ours.OPENINGS_FORMAL, *ours.OPENINGS_WARM),
    *(*ours.TOPIC_ONLY, *ours.TOPIC_MINE, *ours.TOPIC_AGAIN, *ours.WITH_CLAUSE),
    *(*ours.WITH_FRAGMENT, *ours.WITH_SENTENCE, *ours.CLAUSE_ONLY, *ours.WORDS_ONLY, *ours.FRAGMENT_ONLY),
    *(*ours.SECOND_CLAUSE, *ours.SECOND_WITH_CLAUSE, *ours.SECOND_ASIDE, *ours.SECOND_TOPIC),
    *(*ours.TOPIC_ASKED, *ours.TOPIC_LONG, *ours.SECOND_ASKED, *ours.SECOND_LONG, *ours.BOTH, *ours.BOTH_TOO),
    *(*told.WOVEN, *told.WOVEN_LONG, *told.WOVEN_SOBER, *told.WOVEN_TOO, *told.WITH_WORDS, *told.SECOND_WORDS),
    *(*told.TOLD_OF, *told.TOLD_OF_TOO, *told.TOLD_TOO, *told.WORDS_OF, *told.DEED_OF, *told.LONG_OF),
    *(
        *told.TOPIC_SOBER,
        *told.TOPIC_SOBER_TOO,
        *told.CLAUSE_SOBER,
        *told.CLAUSE_SOBER_TOO,
        *told.DETAIL_SOBER_TOO,
        *told.FRAGMENT_SOBER,
    ),
    *(*mine.STRUCK, *mine.STRUCK_THING, *mine.EXCITED_THING, *mine.EXCITED_THERE, *mine.EXCITED_BESIDE, *_INQUIRY),
)
"""Thanks and interest alone: what promises, asks or adds is as true as the notes, and stands in the letter."""
_PLAIN = tuple(one for frame in _FRAMES for one in sentences_of(re.sub(r"\{\w+\}", " … ", frame)))
FRAME_WORDS = frozenset(word for one in _PLAIN for word in stems_of(one))
_ANYTHING = frozenset({"that", "it", ""})
"""Behind these anything could follow: "I wrote that down" is safe, "I wrote that platform" is not."""
_SAID = frozenset(
    (deed.who, deed.what, deed.begins)
    for one in _PLAIN
    for deed in deeds_of(one)
    if not deed.coming and not deed.to and not deed.denied
)


def is_of_a_frame(deed: Deed) -> bool:
    """Whether one of our frames says it with the same next word: "I made a note", and not "I made a platform"."""
    plain = not deed.coming and not deed.to and not deed.denied
    open_end = deed.begins in _ANYTHING and bool(deed.matter)
    return plain and not open_end and (deed.who, deed.what, deed.begins) in _SAID
