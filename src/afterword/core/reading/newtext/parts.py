"""A message's text taken apart: its new words, and the signature below them."""

import re

from afterword.core.facts.reading import Parts
from afterword.core.reading.newtext.blanked import new_text


def parts_of(text: str) -> Parts:
    """What the text says anew, without blanks at the ends of its lines or empty lines at either end."""
    kept = (line.rstrip() for line in new_text(text).splitlines())
    return Parts(new=re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip())
