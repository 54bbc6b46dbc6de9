"""The languages in which absences are read."""

from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.languages.english import ENGLISH

LANGUAGES: tuple[Language, ...] = (ENGLISH,)
