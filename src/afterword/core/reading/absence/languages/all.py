"""The languages in which absences are read; in doubt a sentence is taken to be in the first of them."""

from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.languages.english import ENGLISH
from afterword.core.reading.absence.languages.french import FRENCH
from afterword.core.reading.absence.languages.german import GERMAN
from afterword.core.reading.absence.languages.spanish import SPANISH

LANGUAGES: tuple[Language, ...] = (ENGLISH, GERMAN, FRENCH, SPANISH)
