"""The languages besides English in which a text can be written, by their codes."""

from typing import Final

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.french.french import FRENCH
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.spanish.spanish import SPANISH
from afterword.core.writing.tongues.tongue import Tongue

TONGUES: Final[dict[Language, Tongue]] = {
    Language.GERMAN: GERMAN,
    Language.FRENCH: FRENCH,
    Language.SPANISH: SPANISH,
}
