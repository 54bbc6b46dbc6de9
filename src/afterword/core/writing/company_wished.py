"""Where a German, French or Spanish text names the company that one wishes to work for."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.writing.tongues.german.nouns import gender_of

_CAPITAL: Final = r"[A-ZÀ-ÖØ-Þ][\w&'’-]*"
_NAME: Final = (
    r"(?P<name>(?!(?:Ihnen|Ihre?[nmrs]?|Euch|Eure?[nmrs]?|Dir|Sie|Vous|Votre|Vos|Usted(?:es)?|Sus?)\b)"
    rf"{_CAPITAL}(?:[ ](?:&[ ])?{_CAPITAL}){{0,3}})"
)
_WISH_DE: Final = r"\b(?:würden?|möchten?|will|wollen|gerne?|freue|freuen|könnte|vorstellen)\b[^.!?\n]{0,80}?"
_DOES_DE: Final = r"(?:mitarbeiten|mitwirken|anfangen|einsteigen|arbeiten|mitzu\w+|anzufangen|einzusteigen|beginnen)"
_SURE: Final = {
    "de": (
        re.compile(rf"{_WISH_DE}\bbei (?:der Firma )?{_NAME}(?: [a-zäöüß]+){{0,3}}? (?:zu )?{_DOES_DE}\b"),
        re.compile(rf"{_WISH_DE}\bTeil von {_NAME}(?: zu (?:werden|sein)| werden| sein)"),
    ),
    "fr": (
        re.compile(
            rf"\b(?:travailler|commencer|débuter|collaborer|évoluer|[Ll]e poste|ce poste|[Mm]a place) chez {_NAME}"
        ),
    ),
    "es": (re.compile(rf"\b(?:incorporarme a|unirme a|(?:formar|ser) parte de) {_NAME}"),),
}
_PERHAPS: Final = {
    "fr": (
        re.compile(rf"\b(?:rejoindre|intégrer|faire partie de) {_NAME}"),
        re.compile(rf"\bchez {_NAME}"),
    ),
    "es": (re.compile(rf"\b(?:trabajar|empezar|colaborar|puesto) en {_NAME}"),),
}
"""Where a town or a person may stand as well: "rejoindre Nantes", "trabajar en Madrid"."""


def companies_wished(said: str, language: str) -> Iterator[tuple[str, bool]]:
    """Each name, and whether it is surely a company's."""
    for place in _SURE.get(language, ()):
        for found in place.finditer(said):
            if language != "de" or _is_no_noun(found["name"]):
                yield found["name"], True
    for place in _PERHAPS.get(language, ()):
        yield from ((found["name"], False) for found in place.finditer(said))


def _is_no_noun(name: str) -> bool:
    """Every German noun has a capital: "bei Feldversuchen mitarbeiten" names no company, two in a row do."""
    return " " in name or (not gender_of(name) and not name.endswith(("en", "ern", "eln")))
