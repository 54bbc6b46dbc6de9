"""Who stands in a From, To or Cc header; linear, and forgiving: groups, comments, lost quotes and brackets.

The structure is read before encoded words are: an address within a name's encoded letters is part of the name.
"""

import re
from typing import Final

from afterword.adapters.mail.reading.bounds import LONGEST_ADDRESS, LONGEST_NAME, MOST_ADDRESSES
from afterword.adapters.mail.reading.cleaning import one_line
from afterword.adapters.mail.reading.encoded_words import readable
from afterword.core.facts.correspondent import Correspondent

_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|\([^()]*\)?|<[^<>]*>?|[,;]|[^"(<,;]+', re.DOTALL)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_BLANK: Final = re.compile(r"\s+")
_AN_ADDRESS: Final = re.compile(r"[^\s@]+@[^\s@]+")


def correspondents(value: str) -> tuple[Correspondent, ...]:
    """Each with an address, once, in the order in which they stand; nobody where the header holds none."""
    found = [_correspondent(tokens) for tokens in _items(value)[: MOST_ADDRESSES * 2]]
    kept = {one.address.lower(): one for one in reversed(found) if one is not None}
    return tuple(dict.fromkeys(kept[one.address.lower()] for one in found if one is not None))[:MOST_ADDRESSES]


def _items(value: str) -> list[list[str]]:
    """The tokens of each; a quote that is never closed is none."""
    tokens = _TOKEN.findall(value)
    if tokens and tokens[-1].startswith('"') and (len(tokens[-1]) < 2 or not tokens[-1].endswith('"')):
        tokens = _TOKEN.findall(value.replace('"', " "))
    items: list[list[str]] = [[]]
    for token in tokens:
        if token in {",", ";"}:
            items.append([])
        else:
            items[-1].append(token)
    return items


def _correspondent(tokens: list[str]) -> Correspondent | None:
    """The last address in brackets counts, as in mail programs; without brackets, the last word with an @."""
    brackets = [token for token in tokens if token.startswith("<")]
    comments = [token for token in tokens if token.startswith("(")]
    words = [_word(token) for token in tokens if not token.startswith(("<", "("))]
    if brackets:
        address, name = _BLANK.sub("", brackets[-1].strip("<>")).rpartition(":")[2], "".join(words)
    else:
        name, address = _without_brackets("".join(words))
    if not address or len(address) > LONGEST_ADDRESS:
        return None
    shown = name if name.strip() else comments[0].strip("()") if comments else ""
    return Correspondent(one_line(readable(shown), LONGEST_NAME), one_line(address, LONGEST_ADDRESS))


def _word(token: str) -> str:
    """Quotes undone; what stands before a colon outside of them names a group."""
    if token.startswith('"'):
        return _ESCAPED.sub(r"\1", token[1:].removesuffix('"'))
    return token.rpartition(":")[2]


def _without_brackets(text: str) -> tuple[str, str]:
    """Name and address of `dana@acme.example`, `Dana Ruiz dana@acme.example` and plain `MAILER-DAEMON`."""
    words = text.split()
    for at in range(len(words) - 1, -1, -1):
        if _AN_ADDRESS.fullmatch(words[at]):
            return " ".join(words[:at]), words[at]
    return ("", words[0]) if len(words) == 1 and "@" not in words[0] else ("", "")
