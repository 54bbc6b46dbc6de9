"""What a French clause denies has its "ne", which nobody says aloud: "le client ne doit rien remarquer"."""

import re
from typing import Final

from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.nouns import is_common, is_cut
from afterword.core.writing.tongues.said import Kind, Said

_DENIED: Final = re.compile(
    r"(?P<front>.*?)(?P<before>(?:(?<=[ ])(?:(?:se|le|la|les|lui|leur|y|en|me) |[slmy]'))*)"
    r"(?P<verb>(?<![\w'])[^\W\d_]{1,14})"
    r"(?P<rest> (?:(?:jamais|vraiment|presque) )?(?:pas|rien|jamais|guère|aucune?)\b.*)"
)
_NE: Final = re.compile(r"(?<!\w)n(?:e |')")


def with_ne(said: Said) -> Said | None:
    """The clause with the "ne" that it lacks, where its verb stands before what denies; None where it does not."""
    found = _DENIED.fullmatch(said.text) if said.kind is Kind.SENTENCE and not said.own else None
    if found is None or _NE.search(said.text):
        return said
    verb = found["verb"]
    if not found["front"].strip() or not (verb.endswith("ez") or acts(verb)) or is_common(verb):
        return None if _is_plain(found) else said
    whole = f"{found['before']}{verb}"
    ne = "n'" if is_cut(whole) else "ne "
    return Said(f"{found['front']}{ne}{whole}{found['rest']}", said.kind, whole=said.whole)


def _is_plain(found: re.Match[str]) -> bool:
    """Whether what is denied is a verb that is not known: not a thing behind a comma, "pas de surgelé"."""
    return not re.search(
        r"[,:]|(?<!\w)(?:mais|et|ou|que|il y a)(?!\w)", f"{found['front']}{found['verb']}{found['rest']}"
    )
