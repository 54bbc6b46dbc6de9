"""Links, addresses and telephone numbers are kept from a model: a word stands for each, and is turned back after."""

import re

_REACHES = re.compile(
    r"[a-z][a-z0-9+.-]{1,20}://[^\s<>\"]{1,500}"
    r"|\bwww\.[^\s<>\"]{1,500}"
    r"|[^\s<>()\",;:@]{1,100}@[^\s<>()\",;:@]{1,200}"
    r"|\b(?:[a-z0-9-]{1,60}\.){1,4}(?:com|org|net|io|dev|me|co|ai|app|edu|gov|example|de|fr|es|uk|eu|us|ca|au)"
    r"\b(?:/[^\s<>\"]{0,300})?"
    r"|(?<![\w/])\+?\(?\d(?:[ ()./-]{0,2}\d){6,15}(?!\w)",
    re.IGNORECASE,
)
_ENDING = ".,;:!?)'”’"
STANDS_FOR = "LINK{}"
_STANDING = re.compile(r"\bLINK(\d{1,3})\b", re.IGNORECASE)
TAKEN_OUT = "[taken out]"
"""What stands for a link that nobody gave; the review knows it as a placeholder."""


def hide(text: str, links: list[str]) -> str:
    """The text with a word for each; `links` holds what they stand for, and grows."""

    def word(found: re.Match[str]) -> str:
        link = found.group().rstrip(_ENDING)
        if link not in links:
            links.append(link)
        return STANDS_FOR.format(links.index(link) + 1) + found.group()[len(link) :]

    return _REACHES.sub(word, text)


def show(text: str, links: tuple[str, ...]) -> str:
    """The links back in their places; whatever else would lead somewhere is taken out."""
    plain = _REACHES.sub(TAKEN_OUT, text)
    return _STANDING.sub(lambda found: _of(int(found[1]), links), plain)


def _of(number: int, links: tuple[str, ...]) -> str:
    return links[number - 1] if 0 < number <= len(links) else TAKEN_OUT
