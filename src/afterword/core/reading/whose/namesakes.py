"""Who of the people that are known bears a name; a first name alone is nobody's."""

from typing import Final

from afterword.core.reading.invite.names import name_key
from afterword.core.reading.whose.box import box
from afterword.core.reading.whose.known import Known, KnownPerson

_FEWEST_WORDS: Final = 2


def namesakes(known: Known, name: str) -> list[KnownPerson]:
    """Those of that whole name, and those whose address somebody wrote where a name belongs."""
    if "@" in name:
        return known.people_by_box.get(box(name.strip(" <>\"'")), [])
    key = name_key(name)
    return known.people_by_name.get(key, []) if len(key) >= _FEWEST_WORDS else []
