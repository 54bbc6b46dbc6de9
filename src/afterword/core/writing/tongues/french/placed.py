"""Where "ici" is for who reads: to the employer it is "chez vous", to anybody else "là-bas"."""

import re
from typing import Final

from afterword.core.writing.tongues.said import Hearing

_HERE: Final = re.compile(r"(?<![\w'-])ici(?:-même| même)?(?![\w'-])")


def placed(text: str, hearing: Hearing) -> str:
    """With "ici" as the reader hears it; "vous avez commencé chez vous" would be their home."""
    if not hearing.insider:
        return _HERE.sub("là-bas", text)
    of_reader = re.search(r"\b(?:vous|tu) ", text) is not None or hearing.familiar
    return _HERE.sub("dans la maison" if of_reader else "chez vous", text)
