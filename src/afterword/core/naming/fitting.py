"""Whether a title may be that of somebody: Frau Brandt is not Oliver Brandt, though their family name is one."""

from afterword.core.naming.given_names import MENS_NAMES, WOMENS_NAMES
from afterword.core.naming.parted import parted
from afterword.core.naming.titles import MAN, WOMAN, key_of


def may_be_titled(name: str, title: str) -> bool:
    """Whether the one of this name may be called by the title: by a title in the name, else by the first name.

    Where neither tells, it may be.
    """
    others = MAN if key_of(title) in WOMAN else WOMAN if key_of(title) in MAN else frozenset()
    found = parted(name)
    own = {key_of(word) for word in found.titles} & (MAN | WOMAN)
    if own:
        return not own & others
    first = found.given.partition(" ")[0].partition("-")[0].casefold()
    return first not in (MENS_NAMES if others is MAN else WOMENS_NAMES if others is WOMAN else frozenset())
