"""Whose a thing of a German note is: theirs is the reader's, where it may be nobody else's."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.friendly import own
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.said import Hearing

READER: Final = "sie_"
LEFT: Final = word_set("er ihn ihm ihnen sich_ dessen deren sie_")
_THEIRS: Final = re.compile(r"\b([Bb]ei) ihnen\b")
_POSSESSIVE: Final = re.compile(r"^(?:ihr|sein)(e|en|em|er|es)?$")


def at_yours(line: str, hearing: Hearing) -> str:
    """With "bei ihnen", which is at the reader's: "die Schulungen bei ihnen"."""
    return _THEIRS.sub(rf"\1 {your_place(hearing)}", line) if hearing.insider else line


def your_place(hearing: Hearing) -> str:
    """What stands behind "bei" for where the reader works."""
    return "euch" if hearing.familiar else "Ihnen"


_THERE: Final = re.compile(r"(?<=\s)(?:dort|hier)\b")
_PLACE: Final = re.compile(r"\b(?:[Ii]n|[Ii]m|[Aa]n|[Aa]m|[Aa]uf|[Bb]ei|[Bb]eim|[Ww]o) ")


def there_at_yours(text: str, hearing: Hearing) -> str:
    """To who works there, "dort" and "hier" are "bei Ihnen", unless a place stands before it: "dass man dort lernt"."""
    found = _THERE.search(text)
    if found is None or not hearing.insider or _PLACE.search(text[: found.start()]):
        return text
    if text.startswith(("Sie ", "du ", "Du ", "Ihr ", "ihr ")) or text.endswith(" Sie"):
        return f"{text[: found.start()]}im Haus{text[found.end() :]}"  # nobody has begun "bei Ihnen" themselves
    return f"{text[: found.start()]}bei {your_place(hearing)}{text[found.end() :]}"


def is_of_others(words: list[str], hearing: Hearing) -> bool:
    """Whether one of the words speaks of somebody who is not the reader."""
    return any(
        word.lower().strip(",;:") in LEFT and not (word.strip(",;:") == "Ihnen" and hearing.insider) for word in words
    )


def own_things(words: list[str], hearing: Hearing, *, about_reader: bool) -> list[str]:
    """Their things are the reader's: "ihre Migration" -> "Ihre Migration"; empty where it may be somebody else's."""
    out: list[str] = []
    for at, word in enumerate(words):
        bare = word.lower().strip(",;:")
        found = _POSSESSIVE.match(bare)
        if (found and (_is_of_several(words, at) or _is_anybodys(words, at))) or (
            bare == "ihr" and hearing.familiar and _are_you(words, at)
        ):
            out.append(word)
        elif found and word != "Ihr":
            if not found[1] and not _before_noun(words, at):
                return []
            if not hearing.insider or (at > 0 and not about_reader and words[at - 1][:1].isupper()):
                return []
            whose = own(found[1] or "", familiar=hearing.familiar, about_reader=about_reader)
            out.append(word.lower().replace(bare, whose))
        elif (bare in LEFT and word != "Ihnen") or (bare == "sie" and word[:1] != "S"):
            return []
        else:
            out.append(word)
    return out


def _is_of_several(words: list[str], at: int) -> bool:
    """Whether people stand before it whose it may be: "die Bewohner werden mit ihrem Namen begrüßt"."""
    small = words[at].islower() and words[at].strip(",") not in {"ihr", "ihre"}
    return small and any(_PEOPLE.fullmatch(word.strip(",")) for word in words[:at])


def _is_anybodys(words: list[str], at: int) -> bool:
    """Whether it is that of whoever does it: "dass jeder sein Werkstück begleitet"."""
    return words[at][:4] == "sein" and any(word.lower() in {"jeder", "jedes", "man"} for word in words[:at])


_PEOPLE: Final = re.compile(
    r"(?:[A-ZÄÖÜ][\w-]*)?(?:innen|[Gg]eborenen?|[Bb]ewohnern?|[Kk]indern?|[Ee]ltern|[Ss]chülern?|[Pp]atienten|[Kk]unden"
    r"|[Kk]ollegen|[Mm]enschen|[Jj]ugendlichen?|[Gg]ästen?|[Mm]itarbeitern?|[Mm]itarbeitenden?|[Aa]zubis|[Bb]ürgern?"
    r"|[Ss]tudierenden?|[Ee]hrenamtlichen|[Ff]amilien|[Ll]ehrlingen?|[Tt]ieren?|[Hh]unden?|[Mm]andanten|[Kk]lienten)"
)
_STRONG: Final = re.compile(
    r".*(?:nehmt|gebt|seht|lest|esst|fahrt|lasst|haltet|tragt|helft|sprecht|trefft|werdet|seid|habt|könnt|wollt|müsst"
    r"|sollt|dürft|wisst|werft|brecht|schlaft|lauft|wachst|fangt|tretet|ladet)"
)
"""Verbs that go with "ihr" and with nobody else."""


def _are_you(words: list[str], at: int) -> bool:
    """Whether "ihr" is who does it: "wie ihr die Lieferanten einbezieht", "wie ihr Feedback aufnehmt"."""
    behind = [word.strip(",") for word in words[at + 1 :]]
    opened = at > 0 and words[at - 1][:1].islower() and behind != [] and behind[-1].endswith("t")
    return opened and (
        behind[0] in _NO_THING or gender_of(behind[0]) in {"f", "p"} or _STRONG.fullmatch(behind[-1]) is not None
    )


_NO_THING: Final = word_set(
    "der die das den dem einen eine ein mit in im bei von für an auf zu zum zur aus nach über um euch euer eure euren"
    " dort da so sehr alle viele neue jeden jede jedes alles es selbst miteinander gemeinsam auch nicht"
)
"""What stands behind who does it, and not behind whose it is."""


def _before_noun(words: list[str], at: int) -> bool:
    """Whether a noun follows, perhaps behind its adjective: "ihr neues Team", but not "ihr wichtiger als"."""
    following = [word[:1].isupper() for word in words[at + 1 : at + 3]]
    return bool(following) and (following[0] or (len(following) > 1 and following[1]))
