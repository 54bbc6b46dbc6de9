"""A role as it stands inside a sentence: "Data Engineer (m/f/d) - Remote [R-1]" is the Data Engineer role."""

import re

from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.tidy import one_line

LONGEST_ROLE = 60
_ASIDE = any_of(r"""
    \s*[(\[{<][^)\]}>]{0,80}[)\]}>]
    \s+[|–—-]\s.{0,200}$
    \s+(?:at|@)\s.{0,200}$
    \s*#\S+$
    \s*\b(?:req|job|ref)[\s:#-]*\d\S*$
    """)
_TITLE_WORDS = word_set("""
    data software senior junior lead staff principal product project program programme marketing sales customer
    account office head director manager engineering backend back-end frontend front-end full-stack fullstack
    machine research business financial finance operations human people associate assistant executive chief
    registered staff nurse teacher warehouse delivery platform site support technical solutions systems network
    security web mobile graphic content social community legal clinical care team store shop primary secondary
    school deputy
    """)
_ROLE_WORD = re.compile(r"\b(?:role|position|job)$", re.IGNORECASE)


def role_named(role: str) -> str:
    """What stands before "role"; "" where no usable role is known."""
    line = _ROLE_WORD.sub("", _ASIDE.sub("", one_line(role, LONGEST_ROLE * 3)).strip(" ,.;:-")).strip()
    if not any(map(str.isalpha, line)) or len(line) > LONGEST_ROLE:
        return ""
    first, _, rest = line.partition(" ")
    if first.casefold() in _TITLE_WORDS and first.istitle() and (not rest or rest == rest.lower()):
        return line[:1].lower() + line[1:]
    return line
