"""How lists of words and of wordings are written down in this part: one text, read at import."""

import re


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


def any_of(text: str) -> re.Pattern[str]:
    """One pattern for any of the lines, in any case; a line that starts with "..." goes on with the last one."""
    joined = re.sub(r"\n\s*\.\.\.", "", text)
    return re.compile("|".join(line.strip() for line in joined.splitlines() if line.strip()), re.IGNORECASE)
