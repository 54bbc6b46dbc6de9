"""Whether what somebody did is held together with what it was done to: "you ran it", and "I ran a similar cutover"."""

from collections.abc import Iterable

from afterword.core.writing.rewording.who_did_what import Deed


def is_of_other_matter(deed: Deed, done: Iterable[Deed]) -> bool:
    """Whether the words beside the verb belong to another one who did the same, or for the most part to nothing here.

    `done` is what the letter and the notes say. A deed with no such words is of no other matter.
    """
    same = [one for one in done if one.what == deed.what]
    own = _all(one.matter | one.before for one in same if one.who == deed.who)
    others = _all(one.matter for one in same if one.who != deed.who) - own
    matter = deed.matter or deed.before
    return bool(matter & others) or 2 * len(matter & own) < len(matter)


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*sets)
