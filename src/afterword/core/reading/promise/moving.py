"""What moves a day: the first of the two days in "pushed from the 22nd to the 1st" is no more."""

from itertools import pairwise, product

from afterword.core.reading.promise.line import Line

_MOVED_SO_FAR = 10
"""So many words before the old day stands what moves it."""
_PUT_BACK = frozenset(product(("put", "brought", "kicked", "knocked", "held"), ("back", "forward", "on", "over")))
_STEMS = "mov push shift delay postpon chang reschedul bump slipp switch slid kick deferr"
_MOVED = frozenset(f"{stem}{end}" for stem in _STEMS.split() for end in ("", "e", "ed", "ing"))
_NEW_CLAUSE = frozenset(("and", "so", "but", "you", "you'll", "we'll", "i'll", "i'm", "we're", "will"))
"""Behind one of these what is said is no longer of what was moved."""


def moved_before(line: Line, at: int) -> bool:
    """As in "is pushed by a week, i.e. from the 22nd to the 1st": the first of the two days is no more."""
    words = line.words[max(at - _MOVED_SO_FAR, 0) : at]
    begun = max((n for n, word in enumerate(words, 1) if word in _NEW_CLAUSE), default=0)
    words = words[begun:]
    return any(word in _MOVED for word in words) or any(pair in _PUT_BACK for pair in pairwise(words))
