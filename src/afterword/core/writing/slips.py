"""Which slips of hurried fingers tell by themselves what was meant."""

from typing import Final

LONG_ENOUGH: Final = 7
"""Letters from which on such a slip has but one reading.

Of the words in the notes of some 300 debriefs that were such a slip, those of seven letters and more were no words of
their own; of the shorter ones "caces", "reggio" and "verah" were.
"""
LONG_IN_ENGLISH: Final = 6
"""The same of a letter that was left out, or of two that changed places, in English: "insted", "geting", "sevice"."""


def is_inner_slip(typed: str, meant: str) -> bool:
    """Whether two letters changed places, or one inside was left out or struck twice; a wrong letter may be a word.

    So "liferanten" is "Lieferanten", and "horraires" is "horaires"; but "cockapoo" is no "cockatoo" and "perlage" no
    "pelage", and "deliverys" and "comin" are slips of another kind.
    """
    one, other = typed.casefold(), meant.casefold()
    if len(one) == len(other):
        return _swapped(one, other)
    shorter, longer = sorted((one, other), key=len)
    places = [at for at in range(1, len(longer) - 1) if longer[:at] + longer[at + 1 :] == shorter]
    return bool(places) and (longer == other or any(longer[at] == longer[at - 1] for at in places))


def _swapped(one: str, other: str) -> bool:
    apart = [at for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    first, second = apart
    return one[first] == other[second] and one[second] == other[first]
