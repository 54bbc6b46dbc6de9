"""What holds for everybody or everything, in French: "chacun présente ses résultats", "tout le fromage part …"."""

import re
from typing import Final

from afterword.core.writing.tongues.french.acting import NOUNS_TOO, acts
from afterword.core.writing.tongues.french.gladly import UNGLAD
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS
from afterword.core.writing.tongues.french.sure import is_spliced
from afterword.core.writing.tongues.said import Hearing, Kind, Said

_EACH: Final = re.compile(
    r"(?:chacune?|tout le monde) (?P<verb>[a-zà-ÿ]+(?:e|t|d)) (?P<behind>[a-zà-ÿ]+|l(?='))", re.IGNORECASE
)
_ALL: Final = re.compile(r"tout(?:e? l[ea] | l')[a-zà-ÿ-]+ (?P<verb>[a-zà-ÿ]+) (?P<behind>[a-zà-ÿ]+)", re.IGNORECASE)
_MATTERS: Final = re.compile(
    r"(?:c'est |il est )?(?P<very>très )?important (?P<what>(?:que |qu'|de |d').+)", re.IGNORECASE
)
_OF_OTHERS: Final = re.compile(r"(?<!\w)(?:son|sa|ses|leurs?|lui|elles?|ils?|eux)(?!\w)")


def of_all(line: str) -> Said | None:
    """The sentence as it was noted; None for anything else."""
    each, every = _EACH.match(line), _ALL.match(line)
    told = (each is not None and each["behind"] in {*DETERMINERS, *LINKS, "l", "ses", "son", "sa"}) or (
        every is not None and _does(every["verb"]) and every["behind"] in {*LINKS, "avant", "après"}
    )
    if not told or is_spliced(line):
        return None
    return Said(f"{line[:1].lower()}{line[1:]}", Kind.SENTENCE)


def _does(word: str) -> bool:
    return word in NOUNS_TOO or acts(word)


def matters(told_by: str, hearing: Hearing) -> Said | None:
    """What somebody holds to be important, behind their name: "important que les parents viennent à l'école"."""
    found = _MATTERS.fullmatch(told_by) if hearing.alone else None
    if found is None or _OF_OTHERS.search(found["what"]) or UNGLAD.search(found["what"]) or is_spliced(told_by):
        return None
    whom = "toi" if hearing.familiar else "vous"
    return Said(f"il est {found['very'] or ''}important pour {whom} {found['what']}", Kind.SENTENCE)
