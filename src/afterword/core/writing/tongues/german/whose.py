"""Whose a thing of a German note is: theirs is the reader's, where it may be nobody else's."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.friendly import own
from afterword.core.writing.tongues.said import Hearing

READER: Final = "sie_"
LEFT: Final = word_set("er ihn ihm ihnen sich_ dessen deren sie_")
_POSSESSIVE: Final = re.compile(r"^(?:ihr|sein)(e|en|em|er|es)?$")


def own_things(words: list[str], hearing: Hearing, *, about_reader: bool) -> list[str]:
    """Their things are the reader's: "ihre Migration" -> "Ihre Migration"; empty where it may be somebody else's."""
    out: list[str] = []
    for at, word in enumerate(words):
        bare = word.lower().strip(",;:")
        found = _POSSESSIVE.match(bare)
        if found and word != "Ihr":
            if not found[1] and not _before_noun(words, at):
                return []
            if not hearing.insider or (at > 0 and not about_reader and words[at - 1][:1].isupper()):
                return []
            whose = own(found[1] or "", familiar=hearing.familiar, about_reader=about_reader)
            out.append(word.lower().replace(bare, whose))
        elif bare in LEFT or (bare == "sie" and word[:1] != "S"):
            return []
        else:
            out.append(word)
    return out


def _before_noun(words: list[str], at: int) -> bool:
    """Whether a noun follows, perhaps behind its adjective: "ihr neues Team", but not "ihr wichtiger als"."""
    following = [word[:1].isupper() for word in words[at + 1 : at + 3]]
    return bool(following) and (following[0] or (len(following) > 1 and following[1]))
