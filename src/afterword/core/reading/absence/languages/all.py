"""The languages in which absences are read; in doubt a sentence is taken to be in the first of them."""

from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.languages.chinese import CHINESE
from afterword.core.reading.absence.languages.dutch import DUTCH
from afterword.core.reading.absence.languages.english import ENGLISH
from afterword.core.reading.absence.languages.french import FRENCH
from afterword.core.reading.absence.languages.german import GERMAN
from afterword.core.reading.absence.languages.italian import ITALIAN
from afterword.core.reading.absence.languages.japanese import JAPANESE
from afterword.core.reading.absence.languages.polish import POLISH
from afterword.core.reading.absence.languages.portuguese import PORTUGUESE
from afterword.core.reading.absence.languages.spanish import SPANISH
from afterword.core.reading.absence.languages.swedish import SWEDISH

LANGUAGES: tuple[Language, ...] = (
    *(ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH, SWEDISH),
    *(JAPANESE, CHINESE),
)
